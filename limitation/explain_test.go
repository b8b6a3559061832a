// SPDX-License-Identifier: MPL-2.0

package limitation_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp/cmpopts"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/contract"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/limitation"
)

// date reads a day.
func date(text string) calendar.Date { return calendar.MustParse(text) }

func TestAReceiptTellsTheCaseToAReader(t *testing.T) {
	facts := limitation.Facts{On: date("2024-06-03"), DueOn: date("2021-05-03"), PayBy: date("2021-06-01"),
		Events: []limitation.Event{{Kind: limitation.Acknowledgement, On: date("2023-02-27")}}}
	decision, err := limitation.Decide(facts, limitation.Options{Lead: limitation.Letter})
	assert.NilError(t, err)
	receipt := decision.Receipt()
	text, _, _ := strings.Cut(receipt.Text(law.Danish), "\nValg, hvor")
	assert.Equal(t, text, `Kravet er ikke forældet den 3. juni 2024. Sidste rettidige dag er den 27. februar 2026; handl senest den 19. februar 2026.

Udregning
  1. 2. juni 2021: fristen slutter 2. juni 2024
  2. 27. februar 2023: fristen slutter 27. februar 2026

Lagt til grund
  Forældelsen er vurderet pr. 3. juni 2024.
  Betaling kunne tidligst kræves den 3. maj 2021.
  Skridt i sagen: 1. Tillægsfrister: 0.
  Praksis regner fra dagen efter fristen eller henstanden; ordlyden kan læses sådan, at der regnes fra den sidste dag selv. Handl inden den tidligste af de to slutdage.

Hjemmel
  § 2, stk. 2 (forældelsesloven): Skyldneren havde ret til at betale til og med den 1. juni 2021. Fristen regnes fra dagen efter, den 2. juni 2021.
  § 3, stk. 1 (forældelsesloven): Tre år fra den 2. juni 2021 slutter den 2. juni 2024.
  § 15 (forældelsesloven): Skyldneren erkendte den 27. februar 2023, at gælden bestod.
  § 19, stk. 2 (forældelsesloven): Fra den 27. februar 2023 løber en ny frist, der slutter den 27. februar 2026.
  § 27, stk. 1 (forældelsesloven): Fristen slutter med udgangen af den 27. februar 2026, når der ses bort fra lukkedage.

Overvejet, men ikke anvendt
  § 27, stk. 2 (forældelsesloven): Den 27. februar 2026 er ikke en lukkedag, så dagen flyttes ikke.
`)
	assert.Equal(t, string(receipt.Options), `{"lead":"letter"}`)
	var whole map[string]any
	assert.NilError(t, json.Unmarshal(receipt.AppendJSON(nil), &whole))
	assert.Equal(t, whole["rule"], "limitation")
	again, err := limitation.Decide(facts, limitation.Options{Lead: limitation.Letter})
	assert.NilError(t, err)
	assert.Equal(t, receipt.ID(), again.Receipt().ID())
}

// What is asked through the JSON contract has the options of the request, and its
// receipt names them.
func TestTheLeadTimeIsReachedThroughTheContract(t *testing.T) {
	const request = `{"id":"1","rule":"limitation","given":{"on":"2026-03-02","dueOn":"2023-04-07"}`
	for options, want := range map[string]struct{ actBy, receipt string }{
		``:                                    {"2026-04-07", ""},
		`,"options":{}`:                       {"2026-04-07", ""},
		`,"options":{"lead":null}`:            {"2026-04-07", ""},
		`,"options":{"lead":"digital-post"}`:  {"2026-04-07", `{"lead":"digital-post"}`},
		`,"options":{"lead":"letter"}`:        {"2026-03-25", `{"lead":"letter"}`},
		`,"options":{ "lead" : "hand-over" }`: {"2026-03-23", `{"lead":"hand-over"}`},
		`,"options":{"lead":"l\u0065tter"}`:   {"2026-03-25", `{"lead":"letter"}`},
	} {
		decision, err := contract.Evaluator{}.Decide([]byte(request + options + `}`))
		assert.NilError(t, err, options)
		decided := decision.(limitation.Decision)
		assert.Equal(t, decided.Deadline.ActBy, date(want.actBy), options)
		assert.Equal(t, decided.Deadline.Last, date("2026-04-07"), options)
		assert.Equal(t, string(decided.Receipt().Options), want.receipt, options)
	}
	for options, want := range map[string]string{
		`{"lead":"pigeon"}`:                    "no-such-value options.lead",
		`{"lead":""}`:                          "no-such-value options.lead",
		`{"lead":2}`:                           "number-not-text options.lead",
		`{"Lead":"letter"}`:                    "unknown-key options.Lead",
		`{"lead":"letter","lead":"hand-over"}`: "duplicate-key options.lead",
		`["letter"]`:                           "not-an-object options",
	} {
		_, err := contract.Evaluator{}.Decide([]byte(request + `,"options":` + options + `}`))
		var faults law.Faults
		assert.Assert(t, errors.As(err, &faults) && len(faults) == 1, "%s: %v", options, err)
		assert.Equal(t, faults[0].ID+" "+faults[0].Field, want)
	}
}

func TestAResultIsReadBack(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 7))
	for range 500 {
		decision := computed(t, randomFacts(r))
		var again limitation.Result
		assert.NilError(t, json.Unmarshal(decision.AppendResult(nil), &again))
		assert.DeepEqual(t, again, decision.Result(), cmpopts.EquateEmpty(), cmpopts.EquateComparable(calendar.Date{}))
		assert.Equal(t, again.Chain[0].Ref, decision.Chain[0].Ref.Qualified())
	}
}

func TestEverySentenceIsWholeInBothLanguages(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 5))
	texts := map[string]bool{}
	whole := func(facts limitation.Facts) {
		decision := computed(t, facts)
		receipt := decision.Receipt()
		assert.Assert(t, json.Valid(receipt.Result) && json.Valid(receipt.Facts))
		for _, language := range []law.Language{law.Danish, law.English} {
			text, _, _ := strings.Cut(receipt.Text(language), receipt.ID())
			for _, broken := range []string{"{", "}", "  den  ", " den .", " on .", "no date", " 0.", "%!"} {
				text := strings.ReplaceAll(strings.ReplaceAll(text, "Tillægsfrister: 0.", ""), "periods: 0.", "")
				text = strings.ReplaceAll(text, "sagen: 0.", "")
				text = strings.ReplaceAll(text, "case: 0.", "")
				assert.Check(t, !strings.Contains(text, broken), "%q in %s", broken, text)
			}
			for _, ground := range receipt.Grounds {
				sentence := ground.Text(language)
				assert.Check(t, strings.HasSuffix(sentence, "."), sentence)
				texts[sentence[:10]+fmt.Sprint(len(strings.Fields(sentence)))] = true
			}
		}
	}
	for range 500 {
		whole(randomFacts(r))
	}
	eachVector(t, func(_ *testing.T, v vector) {
		if facts, err := read(v.Given); err == nil && facts.Validate(limitation.Options{}) == nil {
			whole(facts)
		}
	})
	assert.Assert(t, len(texts) > 90, "only %d different sentences", len(texts))
}

func TestEveryQuestionSaysWhatItIs(t *testing.T) {
	seen := map[string]bool{}
	for question := limitation.Question(1); question.String() != ""; question++ {
		for _, text := range []string{question.String(), question.Text(law.Danish), question.Text(law.English)} {
			assert.Assert(t, text != "" && !seen[text], "%q", text)
			seen[text] = true
		}
	}
	assert.Equal(t, len(seen), 42)
	assert.Equal(t, limitation.Question(0).Text(law.Danish)+limitation.Question(200).Text(law.English), "")
}

func TestTheChainShowsWhereTheDayCameFrom(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 6))
	for range 500 {
		decision := computed(t, randomFacts(r))
		last := decision.Chain[len(decision.Chain)-1]
		assert.Equal(t, last.Raw, decision.Deadline.Raw)
		assert.Equal(t, len(decision.Grounds()), len(decision.Chain))
	}
}

func TestTheFactsOfADecisionAreItsOwn(t *testing.T) {
	facts := busy()
	facts.Title = &limitation.Title{Kind: limitation.Judgment, On: date("2024-05-06")}
	decision := computed(t, facts)
	id := decision.Receipt().ID()
	facts.Events[0].On, facts.Floors[0].On, facts.Title.On, facts.Transfer.ReceivedOn = date("2020-01-01"), date("2020-01-01"), date("2020-01-01"), date("2020-01-01")
	assert.Equal(t, decision.Receipt().ID(), id)
}
