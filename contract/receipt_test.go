// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

// aReceipt is the receipt of a decision as pairs of keys and values.
func aReceipt() []pair {
	decision, err := Evaluator{}.Decide([]byte(requestOf("instalment", instalmentFacts)))
	if err != nil {
		panic(err)
	}
	return pairsOf(decision.Receipt().AppendJSON(nil))
}

func pairsOf(object []byte) (pairs []pair) {
	decoder := json.NewDecoder(bytes.NewReader(object))
	decoder.Token()
	for decoder.More() {
		key, _ := decoder.Token()
		var value json.RawMessage
		if err := decoder.Decode(&value); err != nil {
			panic(err)
		}
		pairs = append(pairs, pair{`"` + key.(string) + `"`, string(value)})
	}
	return pairs
}

// oldIncome is decided by the table only with an option: income data of five months ago.
const oldIncome = `{"id":"a","rule":"instalment","given":{"on":"2026-03-02","annualNetIncome":"237500","incomeAsOf":"2025-10-01","supportsChildren":false}`

func TestADecisionMadeWithOptionsIsMadeAgainWithThem(t *testing.T) {
	chosen := Evaluator{Instalment: instalment.Options{IncomeMaxAge: 6}}
	byEvaluator, err := chosen.Decide([]byte(oldIncome + `}`))
	assert.NilError(t, err)
	byRequest, err := Evaluator{}.Decide([]byte(oldIncome + `,"options":{"incomeMaxAge":6}}`))
	assert.NilError(t, err)
	withoutOptions, err := Evaluator{}.Decide([]byte(oldIncome + `}`))
	assert.NilError(t, err)
	assert.Assert(t, strings.HasPrefix(string(byEvaluator.AppendResult(nil)), `{"monthly":"3150",`))
	assert.Equal(t, string(byRequest.Receipt().AppendJSON(nil)), string(byEvaluator.Receipt().AppendJSON(nil)))
	assert.Assert(t, strings.HasPrefix(string(withoutOptions.AppendResult(nil)), `{"monthly":"350",`))

	// Whatever the evaluator would choose itself, a receipt is decided again as it was.
	for _, evaluator := range []Evaluator{{}, chosen, {Instalment: instalment.Options{IncomeMaxAge: 1}}} {
		for _, decision := range []law.Decision{byEvaluator, withoutOptions} {
			stored, err := law.ParseReceipt(decision.Receipt().AppendJSON(nil))
			assert.NilError(t, err)
			now, differences, err := evaluator.DecideAgain(stored)
			assert.NilError(t, err)
			assert.Equal(t, len(differences), 0)
			assert.Equal(t, string(now.AppendJSON(nil)), string(stored.AppendJSON(nil)))
		}
	}
	// Without its options it comes out otherwise, and that is told.
	stored := byEvaluator.Receipt()
	stored.Options = nil
	now, differences, err := chosen.DecideAgain(stored)
	assert.NilError(t, err)
	assert.Assert(t, now.ID() != stored.ID())
	assert.Equal(t, differences[0], law.Difference{What: "result", Name: "annualCapacity", Then: "38000", Now: ""})
	assert.Equal(t, differences[2], law.Difference{What: "result", Name: "monthly", Then: "3150", Now: "350"})
}

func TestEveryRuleDecidesItsReceiptsAgain(t *testing.T) {
	counted := map[string]bool{}
	for line := range strings.Lines(string(ruleLines(3, 2_000))) {
		decision, err := Evaluator{}.Decide([]byte(line))
		if err != nil {
			continue
		}
		text := decision.Receipt().AppendJSON(nil)
		stored, err := law.ParseReceipt(text)
		assert.NilError(t, err, "%s", text)
		counted[stored.Rule] = true
		now, differences, err := Evaluator{}.DecideAgain(stored)
		assert.NilError(t, err, "%s", text)
		assert.Equal(t, len(differences), 0, "%s: %v", text, differences)
		assert.Equal(t, string(now.AppendJSON(nil)), string(text))
	}
	assert.Equal(t, len(counted), len(Rules()), "%v", counted)
}

func TestAReceiptThatCannotBeDecidedAgainSaysWhy(t *testing.T) {
	decision, err := Evaluator{}.Decide([]byte(oldIncome + `,"options":{"incomeMaxAge":6}}`))
	assert.NilError(t, err)
	for want, change := range map[string]func(*law.Receipt){
		"unknown-rule rule": func(r *law.Receipt) { r.Rule = "guess" },
		"no-table facts.on": func(r *law.Receipt) {
			r.Facts = []byte(`{"on":"2099-03-02","annualNetIncome":"1","supportsChildren":true}`)
		},
		"unknown-key facts.more":            func(r *law.Receipt) { r.Facts = bytes.Replace(r.Facts, []byte(`{`), []byte(`{"more":1,`), 1) },
		"out-of-range options.incomeMaxAge": func(r *law.Receipt) { r.Options = []byte(`{"incomeMaxAge":-1}`) },
		"unknown-key options.more":          func(r *law.Receipt) { r.Options = []byte(`{"more":1}`) },
		"missing facts.on":                  func(r *law.Receipt) { r.Facts = []byte(`{"supportsChildren":true}`) },
		"syntax facts":                      func(r *law.Receipt) { r.Facts = []byte(`{"on":`) },
		"contradiction facts.incomeAsOf":    func(r *law.Receipt) { r.Facts = bytes.Replace(r.Facts, []byte("2025-10-01"), []byte("2026-10-01"), 1) },
	} {
		stored := decision.Receipt()
		change(&stored)
		_, _, err := Evaluator{}.DecideAgain(stored)
		var faults law.Faults
		assert.Assert(t, errors.As(err, &faults), want)
		assert.Equal(t, string(faults[0].Code)+" "+faults[0].Field, want)
	}
}

func TestTheRuleReceiptSaysWhetherAReceiptIsTheSameToday(t *testing.T) {
	again := func(receipt []byte) response {
		return ask(t, `{"id":"a","rule":"receipt","given":`+string(receipt)+`}`)
	}
	decision, err := Evaluator{}.Decide([]byte(oldIncome + `,"options":{"incomeMaxAge":6}}`))
	assert.NilError(t, err)
	stored := decision.Receipt()
	assert.Equal(t, string(again(stored.AppendJSON(nil)).Result), `{"same":true,"then":"`+stored.ID()+`","now":"`+stored.ID()+`","differences":[]}`)

	// An older library says the same in other words.
	older := stored
	older.Library = "hjemmel 0.0.9"
	older.Grounds = append([]law.Ground{}, stored.Grounds...)
	older.Grounds[0].Statement = law.NewSentence("andre ord", "other words").With()
	assert.Equal(t, string(again(older.AppendJSON(nil)).Result), `{"same":true,"then":"`+stored.ID()+`","now":"`+stored.ID()+
		`","differences":[{"what":"library","then":"hjemmel 0.0.9","now":"`+stored.Library+`"}]}`)

	// An older version of the rules had another result.
	older.Rules, older.Result = "instalment 0", bytes.Replace(stored.Result, []byte(`"3150"`), []byte(`"3100"`), 1)
	assert.Equal(t, string(again(older.AppendJSON(nil)).Result), `{"same":false,"then":"`+older.ID()+`","now":"`+stored.ID()+
		`","differences":[{"what":"library","then":"hjemmel 0.0.9","now":"`+stored.Library+`"},`+
		`{"what":"rules","then":"instalment 0","now":"`+stored.Rules+`"},{"what":"result","name":"monthly","then":"3100","now":"3150"}]}`)

	// A receipt of a receipt.
	answer := ask(t, `{"id":"a","rule":"receipt","given":`+string(stored.AppendJSON(nil))+`,"receipt":true,"explain":"none"}`)
	nested := ask(t, `{"id":"a","rule":"receipt","given":`+string(answer.Receipt)+`}`)
	assert.Assert(t, strings.HasPrefix(string(nested.Result), `{"same":true,`), "%s", nested.Result)
}

func TestTheRuleReceiptRefusesWhatIsNoReceipt(t *testing.T) {
	whole := aReceipt()
	assert.Equal(t, ask(t, requestOf("receipt", whole)).outcome(), "decided")
	for i, member := range whole {
		key := nameOf(member)
		assert.Equal(t, ask(t, requestOf("receipt", without(whole, i))).outcome(), "missing given."+key)
		assert.Equal(t, ask(t, requestOf("receipt", append(whole[:len(whole):len(whole)], member))).outcome(), "duplicate-key given."+key)
	}
	place := func(key string) int {
		for i := range whole {
			if nameOf(whole[i]) == key {
				return i
			}
		}
		t.Fatal(key)
		return 0
	}
	for _, test := range []struct{ key, value, want string }{
		{"id", `"0000"`, "contradiction given.id"},
		{"rule", `"deferral"`, "contradiction given.id"},
		{"rule", `5`, "invalid given.rule"},
		{"outcome", `"maybe"`, "invalid given.outcome"},
		{"facts", `{"on":"2026-03-03"}`, "contradiction given.id"},
		{"facts", `[]`, "contradiction given.id"},
		{"result", `{}`, "contradiction given.id"},
		{"grounds", `[]`, "contradiction given.id"},
		{"grounds", `[{"act":"x","ref":"§ 1","applied":true}]`, "invalid given.grounds[0].act"},
		{"grounds", `[{"act":"opkraevning","ref":"5","applied":true}]`, "invalid given"},
		{"readings", `["R-99"]`, "invalid given.readings[0]"},
		{"tables", `[{"kind":"x"}]`, "missing given.tables[0].from, missing given.tables[0].source, missing given.tables[0].provenance, missing given.tables[0].sha256"},
	} {
		assert.Equal(t, ask(t, requestOf("receipt", with(whole, place(test.key), test.value))).outcome(), test.want, "%s %s", test.key, test.value)
	}
	assert.Equal(t, ask(t, `{"id":"a","rule":"receipt","given":`+object(whole)+`,"options":{"incomeMaxAge":1}}`).outcome(), "unknown-key options.incomeMaxAge")

	// What cannot be decided today is told at its place in the receipt.
	decision, err := Evaluator{}.Decide([]byte(requestOf("instalment", without(instalmentFacts, 2))))
	assert.NilError(t, err)
	receipt := decision.Receipt()
	receipt.Facts = bytes.Replace(receipt.Facts, []byte(`"2026-03-02"`), []byte(`"2027-03-02"`), 1)
	assert.Equal(t, ask(t, `{"id":"a","rule":"receipt","given":`+string(receipt.AppendJSON(nil))+`}`).outcome(), "no-table given.facts.on")
	receipt.Rule = "guess"
	assert.Equal(t, ask(t, `{"id":"a","rule":"receipt","given":`+string(receipt.AppendJSON(nil))+`}`).outcome(), "unknown-rule given.rule")
}

func TestABatchDecidesStoredReceiptsAgain(t *testing.T) {
	// One answer carries its receipt, the next request is that receipt.
	var first strings.Builder
	_, err := Evaluator{}.Stream(strings.NewReader(oldIncome+`,"options":{"incomeMaxAge":6},"receipt":true,"explain":"none"}`+"\n"), &first, StreamOptions{})
	assert.NilError(t, err)
	var answer struct{ Receipt json.RawMessage }
	assert.NilError(t, json.Unmarshal([]byte(first.String()), &answer))
	var second strings.Builder
	summary, err := Evaluator{}.Stream(strings.NewReader(`{"id":"b","rule":"receipt","given":`+string(answer.Receipt)+`}`), &second, StreamOptions{})
	assert.NilError(t, err)
	assert.Equal(t, summary, Summary{Decided: 1})
	assert.Assert(t, strings.HasPrefix(second.String(), `{"id":"b","rule":"receipt","outcome":"decided","result":{"same":true,`), second.String())
}
