// SPDX-License-Identifier: MPL-2.0

package law_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel"
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

var (
	applies  = law.NewSentence("Der skal betales {0:kr} hver måned.", "{0:kr} is to be paid every month.")
	rejected = law.NewSentence("Der er oplysninger om indkomsten.", "There is income data.")
)

// aReceipt returns a new receipt each time, so that a test may change it.
func aReceipt() law.Receipt {
	monthly := func(ore int64) law.Statement {
		return law.Statement{Sentence: applies, Values: [3]int64{ore}}
	}
	return law.Receipt{
		Headline:    monthly(600_00),
		Calculation: []law.Statement{monthly(550_00), monthly(650_00)},
		Premises:    []law.Statement{{Sentence: rejected}},
		Rule:        "instalment", Outcome: law.Decided,
		Facts:   []byte(`{"on":"2026-03-02","annualNetIncome":"145460"}`),
		Options: []byte(`{"incomeMaxAge":6}`),
		Result:  []byte(`{"monthly":"600"}`),
		Grounds: []law.Ground{
			{Ref: law.CollectionOrder.At(5, 2, 0), Applied: false, Statement: law.Statement{Sentence: rejected}},
			{Ref: law.CollectionOrder.At(5, 1, 2), Applied: true, Statement: monthly(600_00)},
		},
		Readings: []law.Reading{law.TableOnDayOfDecision, law.DerivedTable},
		Tables: []law.TableUse{{From: calendar.MustParse("2026-01-01"), Source: `læst i "SKM"`,
			Provenance: "published", Hash: "0123abcd"}},
	}
}

func TestAReceiptIsOneJSONObject(t *testing.T) {
	var got struct {
		Library, Rule, Outcome string
		Facts                  struct{ On, AnnualNetIncome string }
		Options                struct{ IncomeMaxAge int }
		Result                 struct{ Monthly string }
		Grounds                []struct{ Act, Ref, Da string }
		Readings               []string
		Tables                 []struct{ From, Source, Provenance, Sha256 string }
	}
	text := aReceipt().AppendJSON([]byte("x"))[1:]
	assert.NilError(t, json.Unmarshal(text, &got))
	assert.Equal(t, got.Library, "hjemmel "+hjemmel.Version)
	assert.Equal(t, got.Rule+" "+got.Outcome, "instalment decided")
	assert.Equal(t, got.Facts.On+" "+got.Facts.AnnualNetIncome, "2026-03-02 145460")
	assert.Equal(t, got.Options.IncomeMaxAge, 6)
	assert.Equal(t, got.Result.Monthly, "600")
	assert.Equal(t, len(got.Grounds), 2)
	assert.Equal(t, got.Grounds[1].Ref, "§ 5, stk. 1, 2. pkt.")
	assert.Equal(t, cmp.Diff(got.Readings, []string{"R-01", "R-30"}), "")
	assert.Equal(t, len(got.Tables), 1)
	assert.Equal(t, got.Tables[0].From, "2026-01-01")
	assert.Equal(t, got.Tables[0].Source, `læst i "SKM"`)
	assert.Equal(t, got.Tables[0].Provenance+" "+got.Tables[0].Sha256, "published 0123abcd")
}

func TestAReceiptWithoutOptionsDoesNotNameThem(t *testing.T) {
	receipt := aReceipt()
	receipt.Options = nil
	receipt.Tables = append(receipt.Tables, receipt.Tables[0])
	var keys map[string]json.RawMessage
	assert.NilError(t, json.Unmarshal(receipt.AppendJSON(nil), &keys))
	_, named := keys["options"]
	assert.Assert(t, !named)
	assert.Equal(t, len(keys), 8)
	var tables []any
	assert.NilError(t, json.Unmarshal(keys["tables"], &tables))
	assert.Equal(t, len(tables), 2)
}

func TestTheSameDecisionGivesTheSameBytes(t *testing.T) {
	text := aReceipt().AppendJSON(nil)
	for range 100 {
		assert.Equal(t, string(aReceipt().AppendJSON(nil)), string(text))
	}
	sum := sha256.Sum256(text)
	assert.Equal(t, aReceipt().ID(), hex.EncodeToString(sum[:]))
}

func TestAnyChangeGivesAnotherID(t *testing.T) {
	changes := map[string]func(*law.Receipt){
		"nothing":                          func(*law.Receipt) {},
		"another rule":                     func(r *law.Receipt) { r.Rule = "deferral" },
		"another outcome":                  func(r *law.Receipt) { r.Outcome = law.Discretion },
		"another fact":                     func(r *law.Receipt) { r.Facts = []byte(`{"on":"2026-03-03","annualNetIncome":"145460"}`) },
		"another option":                   func(r *law.Receipt) { r.Options = []byte(`{"incomeMaxAge":7}`) },
		"no option":                        func(r *law.Receipt) { r.Options = nil },
		"another result":                   func(r *law.Receipt) { r.Result = []byte(`{"monthly":"650"}`) },
		"a ground applies after all":       func(r *law.Receipt) { r.Grounds[0].Applied = true },
		"a ground stands elsewhere":        func(r *law.Receipt) { r.Grounds[0].Ref.Subsection = 3 },
		"a ground stands in another act":   func(r *law.Receipt) { r.Grounds[0].Ref.Act = law.RecoveryOrder },
		"a ground says something else":     func(r *law.Receipt) { r.Grounds[0].Sentence = applies },
		"a ground has another amount":      func(r *law.Receipt) { r.Grounds[1].Values[0]++ },
		"the grounds in another order":     func(r *law.Receipt) { r.Grounds[0], r.Grounds[1] = r.Grounds[1], r.Grounds[0] },
		"one ground less":                  func(r *law.Receipt) { r.Grounds = r.Grounds[:1] },
		"one reading less":                 func(r *law.Receipt) { r.Readings = r.Readings[:1] },
		"another reading":                  func(r *law.Receipt) { r.Readings[0] = law.HalfOpenRows },
		"no table":                         func(r *law.Receipt) { r.Tables = nil },
		"a table from another day":         func(r *law.Receipt) { r.Tables[0].From = calendar.MustParse("2026-01-02") },
		"a table from another source":      func(r *law.Receipt) { r.Tables[0].Source += " " },
		"a table of another provenance":    func(r *law.Receipt) { r.Tables[0].Provenance = "derived" },
		"a table with other figures":       func(r *law.Receipt) { r.Tables[0].Hash = "0123abce" },
		"a table used twice":               func(r *law.Receipt) { r.Tables = append(r.Tables, r.Tables[0]) },
		"one reading listed a second time": func(r *law.Receipt) { r.Readings = append(r.Readings, r.Readings[1]) },
	}
	ids := map[string]string{}
	for name, change := range changes {
		receipt := aReceipt()
		change(&receipt)
		id := receipt.ID()
		assert.Equal(t, len(id), 64)
		assert.Equal(t, ids[id], "", "%s has the same ID as another", name)
		ids[id] = name
	}
	assert.Equal(t, ids[aReceipt().ID()], "nothing")
}

func TestASentenceForTheReaderDoesNotChangeTheID(t *testing.T) {
	receipt := aReceipt()
	receipt.Headline = law.Statement{Sentence: rejected}
	receipt.Calculation, receipt.Premises = nil, nil
	assert.Equal(t, receipt.ID(), aReceipt().ID())
}

func TestAReceiptIsReadableInBothLanguages(t *testing.T) {
	receipt := aReceipt()
	end := "  " + receipt.ID() + " (hjemmel " + hjemmel.Version + ")\n"
	assert.Equal(t, strings.ReplaceAll(receipt.Text(law.Danish), "\u00a0", "~"), `Der skal betales 600~kr. hver måned.

Udregning
  1. Der skal betales 550~kr. hver måned.
  2. Der skal betales 650~kr. hver måned.

Lagt til grund
  Der er oplysninger om indkomsten.

Hjemmel
  § 5, stk. 1, 2. pkt. (opkrævningsbekendtgørelsen): Der skal betales 600~kr. hver måned.

Overvejet, men ikke anvendt
  § 5, stk. 2 (opkrævningsbekendtgørelsen): Der er oplysninger om indkomsten.

Valg, hvor teksten er åben
`+readingLine("R-01", law.TableOnDayOfDecision, law.Danish)+readingLine("R-30", law.DerivedTable, law.Danish)+`
Tabel
  1. januar 2026: læst i "SKM"

Kvittering
`+end)
	assert.Equal(t, strings.ReplaceAll(receipt.Text(law.English), "\u00a0", "~"), `DKK~600 is to be paid every month.

Calculation
  1. DKK~550 is to be paid every month.
  2. DKK~650 is to be paid every month.

Taken as given
  There is income data.

Legal basis
  § 5, stk. 1, 2. pkt. (the collection order): DKK~600 is to be paid every month.

Considered and not applied
  § 5, stk. 2 (the collection order): There is income data.

Choices where the text is open
`+readingLine("R-01", law.TableOnDayOfDecision, law.English)+readingLine("R-30", law.DerivedTable, law.English)+`
Table
  1 January 2026: læst i "SKM"

Receipt
`+end)
}

// readingLine is a reading as the receipt lists it; what the readings themselves say is
// tested elsewhere.
func readingLine(number string, reading law.Reading, language law.Language) string {
	return "  " + number + ": " + reading.Question(language) + " " + reading.Answer(language) + "\n"
}

func TestAReceiptWithNothingToListHasOnlyItsHeadlineAndItsID(t *testing.T) {
	receipt := law.Receipt{Rule: "day", Outcome: law.Decided, Facts: []byte("{}"), Result: []byte("{}"),
		Headline: law.Statement{Sentence: rejected}}
	assert.Equal(t, receipt.Text(law.Danish), "Der er oplysninger om indkomsten.\n\nKvittering\n  "+
		receipt.ID()+" (hjemmel "+hjemmel.Version+")\n")
	assert.Assert(t, json.Valid(receipt.AppendJSON(nil)))
}
