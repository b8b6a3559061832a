// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/contract"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
)

// FuzzCase puts any text where the facts of the rule repayment stand. It must
// always be answered, with one JSON object, and a case that is decided must have a
// receipt that is JSON.
func FuzzCase(f *testing.F) {
	r := rand.New(rand.NewPCG(20, 1))
	for range 40 {
		c, options := randomCase(r)
		decision, err := repayment.Decide(c, options)
		if err != nil {
			f.Fatal(err)
		}
		f.Add([]byte(decision.Receipt().Facts))
	}
	for _, text := range []string{`{}`, `null`, `{"claim":{},"debtor":{},"breach":{},"periods":[{}],"payments":[{}]}`, `{"plan":true,"plan":{"monthly":null}}`,
		`{"on":"9999-12-31","claim":{"legacyPlan":{"approvedOn":"2005-01-01","kept":true}},"debtor":null}`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, given []byte) {
		text, status := contract.Evaluator{}.Answer(nil, []byte(`{"id":"a","rule":"repayment","given":`+string(given)+`}`), 1)
		assert.Assert(t, json.Valid(text), "%s", text)
		assert.Equal(t, bytes.Contains(text, []byte(`,"error":{`)), status == contract.Faulty)
		if status != contract.Decided {
			return
		}
		decision, err := contract.Evaluator{}.Decide([]byte(`{"id":"a","rule":"repayment","given":` + string(given) + `}`))
		assert.NilError(t, err)
		receipt := decision.Receipt()
		assert.Assert(t, json.Valid(receipt.AppendJSON(nil)))
		assert.Assert(t, receipt.Headline.Sentence != nil)
	})
}

// historyOf makes a history of any bytes: every byte is a choice.
func historyOf(choices []byte) (h repayment.History, from, until calendar.Date, options repayment.Options) {
	var seed [32]byte
	copy(seed[:], choices)
	r := rand.New(rand.NewChaCha8(seed))
	next := func(below int) int {
		if len(choices) == 0 {
			return r.IntN(below)
		}
		choice := int(choices[0]) % below
		choices = choices[1:]
		return choice
	}
	from = dayOf("2025-07-01").AddDays(7 * next(80))
	until = from.AddDays(next(120))
	h = randomHistory(r, from, until)
	day := func() calendar.Date { return from.AddDays(next(160) - 20) }
	// Some of it is made impossible, or falls on another day.
	for range next(4) {
		switch next(9) {
		case 0:
			h.Case.Claim.EndedOn = day()
		case 1:
			h.Case.Claim.KnownOn = day()
		case 2:
			h.Case.Periods = nil
		case 3:
			h.Case.Breach = &repayment.Breach{MissedOn: day(), PaidOn: day()}
		case 4:
			h.PlanFrom, h.AbeyanceFrom = day(), day()
		case 5:
			h.Case.Claim.CollectionBegunOn = day()
		case 6:
			h.Debtors = nil
		case 7:
			h.Case.Claim.LegacyPlan = &repayment.LegacyPlan{ApprovedOn: dayOf("2004-01-01"), Kept: next(2) == 0}
		case 8:
			h.Case.Claim.Kind = law.ClaimKind(next(5))
		}
	}
	options = changingOptions()
	options.Instalment.IncomeMaxAge, options.Lapse.NeverPaidStays = next(123)-1, next(2) == 0
	return h, from, until, options
}

// FuzzReplay compares the replay of any history with the answers of its days.
func FuzzReplay(f *testing.F) {
	for _, text := range []string{"", "a", "\x10\x30\x03\x00", "\x20\x50\x03\x04\x20\x30\x03\x10\x20\x07", "\x01\x70\x02\x07\x01\x08\x02\x03", "\x05\x60\x03\x06\x05\x33\x00\x40"} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, choices []byte) {
		h, from, until, options := historyOf(choices)
		holdReplay(t, h, from, until, options)
	})
}
