// SPDX-License-Identifier: MPL-2.0

package law_test

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"

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
		Rule:        "instalment", Rules: "instalment 1", Library: "hjemmel 0.1.0", Outcome: law.Decided,
		Facts:   []byte(`{"on":"2026-03-02","annualNetIncome":"145460"}`),
		Options: []byte(`{"incomeMaxAge":6}`),
		Result:  []byte(`{"monthly":"600"}`),
		Grounds: []law.Ground{
			{Ref: law.CollectionOrder.At(5, 2, 0), Applied: false, Statement: law.Statement{Sentence: rejected}},
			{Ref: law.CollectionOrder.At(5, 1, 2), Applied: true, Statement: monthly(600_00)},
		},
		Readings: []law.Reading{law.TableOnDayOfDecision, law.DerivedTable},
		Tables: []law.TableUse{{Kind: "instalment-table", From: calendar.MustParse("2026-01-01"), Source: `læst i "SKM"`,
			Provenance: "published", Hash: "0123abcd"}},
	}
}

func TestAReceiptIsOneJSONObjectWithAFixedOrderOfKeys(t *testing.T) {
	assert.Equal(t, string(aReceipt().AppendJSON([]byte("x"))), `x{"id":"`+aReceipt().ID()+`","library":"hjemmel 0.1.0",`+
		`"rule":"instalment","rules":"instalment 1","outcome":"decided",`+
		`"facts":{"on":"2026-03-02","annualNetIncome":"145460"},"options":{"incomeMaxAge":6},"result":{"monthly":"600"},"grounds":[`+
		`{"act":"opkraevning","ref":"§ 5, stk. 2","applied":false,"da":"Der er oplysninger om indkomsten.","en":"There is income data."},`+
		`{"act":"opkraevning","ref":"§ 5, stk. 1, 2. pkt.","applied":true,"da":"Der skal betales 600`+"\u00a0"+`kr. hver måned.",`+
		`"en":"DKK`+"\u00a0"+`600 is to be paid every month."}],"readings":["R-01","R-30"],"tables":[`+
		`{"kind":"instalment-table","from":"2026-01-01","source":"læst i \"SKM\"","provenance":"published","sha256":"0123abcd"}]}`)
}

func TestANewReceiptNamesTheLibrary(t *testing.T) {
	receipt := law.NewReceipt("instalment", "instalment 1")
	assert.Equal(t, receipt.Library, "hjemmel "+hjemmel.Version)
	assert.Equal(t, receipt.Rule+" "+receipt.Rules+" "+receipt.Outcome.String(), "instalment instalment 1 decided")
}

func TestAReceiptWithoutOptionsDoesNotNameThem(t *testing.T) {
	receipt := aReceipt()
	receipt.Options = nil
	receipt.Tables = append(receipt.Tables, receipt.Tables[0])
	var keys map[string]json.RawMessage
	assert.NilError(t, json.Unmarshal(receipt.AppendJSON(nil), &keys))
	_, named := keys["options"]
	assert.Assert(t, !named)
	assert.Equal(t, len(keys), 10)
	var tables []any
	assert.NilError(t, json.Unmarshal(keys["tables"], &tables))
	assert.Equal(t, len(tables), 2)
}

func TestTheSameDecisionGivesTheSameBytes(t *testing.T) {
	text := aReceipt().AppendJSON(nil)
	for range 100 {
		assert.Equal(t, string(aReceipt().AppendJSON(nil)), string(text))
	}
	assert.Assert(t, regexp.MustCompile(`^[0-9a-f]{64}$`).MatchString(aReceipt().ID()))
}

// change is what was done to a receipt, and what Compare then says of it.
type change struct {
	name   string
	change func(*law.Receipt)
	want   string // what, name, then and now of each difference
}

// effects change the legal effect, so they change the ID.
var effects = []change{
	{"another rule", func(r *law.Receipt) { r.Rule = "deferral" }, "rule||instalment|deferral"},
	{"another version of the rules", func(r *law.Receipt) { r.Rules = "instalment 2" }, "rules||instalment 1|instalment 2"},
	{"another outcome", func(r *law.Receipt) { r.Outcome = law.Discretion }, "outcome||decided|discretion"},
	{"another fact", func(r *law.Receipt) { r.Facts = []byte(`{"on":"2026-03-03","annualNetIncome":"145460"}`) }, "fact|on||"},
	{"a fact less", func(r *law.Receipt) { r.Facts = []byte(`{"on":"2026-03-02"}`) }, "fact|annualNetIncome||"},
	{"a fact deep down", func(r *law.Receipt) {
		r.Facts = []byte(`{"on":"2026-03-02","annualNetIncome":"145460","periods":[{},{"from":"2025-01-01"}]}`)
	}, "fact|periods[0]||; fact|periods[1].from||"},
	{"an amount as a number", func(r *law.Receipt) { r.Facts = []byte(`{"on":"2026-03-02","annualNetIncome":145460}`) }, "fact|annualNetIncome||"},
	{"another option", func(r *law.Receipt) { r.Options = []byte(`{"incomeMaxAge":7}`) }, "option|incomeMaxAge|6|7"},
	{"no option", func(r *law.Receipt) { r.Options = nil }, "option|incomeMaxAge|6|"},
	{"another result", func(r *law.Receipt) { r.Result = []byte(`{"monthly":"650"}`) }, "result|monthly|600|650"},
	{"a longer result", func(r *law.Receipt) { r.Result = []byte(`{"monthly":"600","percent":null,"flags":[]}`) },
		"result|flags||[]; result|percent||null"},
	{"a ground applies after all", func(r *law.Receipt) { r.Grounds[0].Applied = true }, "ground|opkraevning § 5, stk. 2|rejected|applied"},
	{"a ground stands elsewhere", func(r *law.Receipt) { r.Grounds[0].Ref.Subsection = 3 },
		"ground|opkraevning § 5, stk. 2|rejected|; ground|opkraevning § 5, stk. 3||rejected"},
	{"a ground stands in another act", func(r *law.Receipt) { r.Grounds[0].Ref.Act = law.RecoveryOrder },
		"ground|inddrivelse § 5, stk. 2||rejected; ground|opkraevning § 5, stk. 2|rejected|"},
	{"one ground less", func(r *law.Receipt) { r.Grounds = r.Grounds[:1] }, "ground|opkraevning § 5, stk. 1, 2. pkt.|applied|"},
	{"a ground twice", func(r *law.Receipt) { r.Grounds = append(r.Grounds, r.Grounds[0]) },
		"ground|opkraevning § 5, stk. 2|rejected|rejected rejected"},
	{"one reading less", func(r *law.Receipt) { r.Readings = r.Readings[:1] }, "reading|R-30|relied on|"},
	{"another reading", func(r *law.Receipt) { r.Readings[0] = law.HalfOpenRows }, "reading|R-01|relied on|; reading|R-02||relied on"},
	{"no table", func(r *law.Receipt) { r.Tables = nil }, "table|instalment-table 2026-01-01|0123abcd|"},
	{"a table of another kind", func(r *law.Receipt) { r.Tables[0].Kind = "benefit-list" },
		"table|benefit-list 2026-01-01||0123abcd; table|instalment-table 2026-01-01|0123abcd|"},
	{"a table from another day", func(r *law.Receipt) { r.Tables[0].From = calendar.MustParse("2026-01-02") },
		"table|instalment-table 2026-01-01|0123abcd|; table|instalment-table 2026-01-02||0123abcd"},
	{"a table with other figures", func(r *law.Receipt) { r.Tables[0].Hash = "0123abce" },
		"table|instalment-table 2026-01-01|0123abcd|0123abce"},
	{"a table used twice", func(r *law.Receipt) { r.Tables = append(r.Tables, r.Tables[0]) },
		"table|instalment-table 2026-01-01|0123abcd|0123abcd 0123abcd"},
}

// words change nothing of legal effect.
var words = []change{
	{"nothing", func(*law.Receipt) {}, ""},
	{"another library", func(r *law.Receipt) { r.Library = "hjemmel 0.2.0" }, "library||hjemmel 0.1.0|hjemmel 0.2.0"},
	{"the keys in another order", func(r *law.Receipt) { r.Facts = []byte(`{"annualNetIncome":"145460", "on":"2026-03-02"}`) }, ""},
	{"a ground says something else", func(r *law.Receipt) { r.Grounds[0].Sentence = applies }, ""},
	{"a ground has another amount", func(r *law.Receipt) { r.Grounds[1].Values[0]++ }, ""},
	{"the grounds in another order", func(r *law.Receipt) { r.Grounds[0], r.Grounds[1] = r.Grounds[1], r.Grounds[0] }, ""},
	{"the readings in another order", func(r *law.Receipt) { r.Readings[0], r.Readings[1] = r.Readings[1], r.Readings[0] }, ""},
	{"a reading listed twice", func(r *law.Receipt) { r.Readings = append(r.Readings, r.Readings[1]) }, ""},
	{"a table from another source", func(r *law.Receipt) { r.Tables[0].Source += " " }, ""},
	{"a table of another provenance", func(r *law.Receipt) { r.Tables[0].Provenance = "derived" }, ""},
	{"another headline", func(r *law.Receipt) { r.Headline = rejected.With() }, ""},
	{"no sentences for the reader", func(r *law.Receipt) { r.Calculation, r.Premises, r.Next = nil, nil, nil }, ""},
}

func TestEveryChangeOfLegalEffectIsNamedAndChangesTheID(t *testing.T) {
	ids := map[string]string{aReceipt().ID(): "nothing"}
	for _, test := range effects {
		then, now := aReceipt(), aReceipt()
		test.change(&now)
		assert.Equal(t, told(then.Compare(now)), test.want, test.name)
		assert.Equal(t, ids[now.ID()], "", "%s has the same ID as another", test.name)
		ids[now.ID()] = test.name
		assert.Equal(t, len(now.Compare(then)), len(then.Compare(now)), "%s: there is as much difference the other way", test.name)
	}
}

func TestWhatHasNoLegalEffectDoesNotChangeTheID(t *testing.T) {
	for _, test := range words {
		now := aReceipt()
		test.change(&now)
		assert.Equal(t, now.ID(), aReceipt().ID(), test.name)
		assert.Equal(t, told(aReceipt().Compare(now)), test.want, test.name)
	}
}

// told is a list of differences as one text.
func told(differences []law.Difference) string {
	var texts []string
	for _, d := range differences {
		texts = append(texts, strings.Join([]string{d.What, d.Name, d.Then, d.Now}, "|"))
	}
	return strings.Join(texts, "; ")
}

func TestAReceiptIsReadableInBothLanguages(t *testing.T) {
	receipt := aReceipt()
	end := "  " + receipt.ID() + " (hjemmel 0.1.0)\n"
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
	receipt := law.NewReceipt("day", "calendar 1")
	receipt.Headline = rejected.With()
	assert.Equal(t, receipt.Text(law.Danish), "Der er oplysninger om indkomsten.\n\nKvittering\n  "+
		receipt.ID()+" (hjemmel "+hjemmel.Version+")\n")
	assert.Assert(t, json.Valid(receipt.AppendJSON(nil)))
}
