// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
)

func TestADecisionIsWhatTheResponseSays(t *testing.T) {
	for _, test := range goldens {
		t.Run(test.name, func(t *testing.T) {
			answer := ask(t, test.request)
			decision, err := Evaluator{}.Decide([]byte(test.request))
			if test.status == Decided {
				assert.NilError(t, err)
				assert.Equal(t, string(decision.AppendResult(nil)), string(answer.Result))
				assert.Equal(t, len(decision.Grounds()), len(answer.Grounds))
				assert.Equal(t, len(decision.Readings()), len(answer.Readings))
				return
			}
			assert.Assert(t, decision == nil)
			var faults law.Faults
			assert.Assert(t, errors.As(err, &faults))
			var told []string
			for _, fault := range faults {
				told = append(told, strings.TrimSpace(string(fault.Code)+" "+fault.Field))
			}
			assert.Equal(t, strings.Join(told, ", "), answer.outcome())
			assert.ErrorIs(t, err, law.Code(answer.Error.Code))
		})
	}
}

func TestReceiptsNameTheFactsAndTheResult(t *testing.T) {
	tests := []struct{ rule, given, facts, result, headline string }{
		{"deadline", `{"years":3,"from":"2017-04-10"}`, `{"from":"2017-04-10","years":3}`,
			`{"raw":"2020-04-10","last":"2020-04-14","after":"2020-04-15","actBy":"2020-04-08"}`,
			"Sidste rettidige dag er den 14. april 2020. Den 15. april 2020 er for sent."},
		{"deadline", `{ "from" : "2026-03-02", "d\u0061ys" : 14 }`, `{"from":"2026-03-02","days":14}`,
			`{"raw":"2026-03-16","last":"2026-03-16","after":"2026-03-17","actBy":"2026-03-16"}`,
			"Sidste rettidige dag er den 16. marts 2026. Den 17. marts 2026 er for sent."},
		{"day", `{ "date" : "2026-05-14" }`, `{"date":"2026-05-14"}`,
			`{"weekday":"torsdag","holiday":"Kristi himmelfartsdag","closed":true,"bankClosed":true}`,
			"Den 14. maj 2026 er en lukkedag. En frist, der ender her, forlænges."},
		{"day", `{"date":"2026-05-15"}`, `{"date":"2026-05-15"}`,
			`{"weekday":"fredag","holiday":null,"closed":false,"bankClosed":true}`,
			"Den 15. maj 2026 er en åben dag. En frist, der ender her, forlænges ikke."},
	}
	for _, test := range tests {
		decision, err := Evaluator{}.Decide([]byte(`{"id":"a","rule":"` + test.rule + `","given":` + test.given + `}`))
		assert.NilError(t, err)
		receipt := decision.Receipt()
		assert.Equal(t, receipt.Rule, test.rule)
		assert.Equal(t, receipt.Outcome, law.Decided)
		assert.Equal(t, string(receipt.Facts), test.facts)
		assert.Equal(t, string(receipt.Result), test.result)
		assert.Equal(t, receipt.Headline.Text(law.Danish), test.headline)
		assert.Assert(t, slices.Equal(receipt.Grounds, decision.Grounds()))
		assert.Assert(t, slices.Equal(receipt.Readings, decision.Readings()))
	}
}
