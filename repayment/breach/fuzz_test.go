// SPDX-License-Identifier: MPL-2.0

package breach

import (
	"encoding/json"
	"errors"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
)

// Whatever the facts, there is a decision that says what it is, or faults.
func FuzzDecide(f *testing.F) {
	f.Add([]byte(`{"on":"2026-03-09","kind":"plan","missedOn":"2026-02-02","demand":{"sentOn":"2026-02-10","deadline":"2026-02-24"},` +
		`"paidOn":"2026-03-01","notice":{"on":"2026-02-10"},"otherNotices":[null,{"exception":"impossible","reason":"ukendt"}]}`))
	f.Add([]byte(`{"on":"2199-12-31","kind":"housing-deposit","deferral":true,"landlordRepaidOn":"2199-11-30","amount":"1"}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var lump LumpSumFacts
		if json.Unmarshal(text, &lump) == nil {
			decision, err := DecideLumpSum(lump, Options{})
			if tidy(t, err) {
				assert.Assert(t, json.Valid(decision.Receipt().AppendJSON(nil)))
				assert.Equal(t, decision.Last.IsZero(), decision.Amount.IsZero() || lump.told())
				assert.Equal(t, decision.ActBy.IsZero(), decision.Last.IsZero())
			}
		}
		var facts Facts
		if json.Unmarshal(text, &facts) != nil {
			return
		}
		decision, err := Decide(facts, Options{})
		if !tidy(t, err) {
			return
		}
		receipt := decision.Receipt()
		assert.Equal(t, decision.Stage, dayByDay(facts))
		assert.Assert(t, json.Valid(receipt.AppendJSON(nil)))
		var again Facts
		assert.NilError(t, json.Unmarshal(receipt.Facts, &again))
		second, err := Decide(again, Options{})
		assert.NilError(t, err)
		assert.Equal(t, second.Receipt().ID(), receipt.ID())
	})
}

// tidy reports whether there is no error; one there is must be Faults.
func tidy(t *testing.T, err error) bool {
	t.Helper()
	if err == nil {
		return true
	}
	var faults law.Faults
	assert.Assert(t, errors.As(err, &faults) && len(faults) > 0)
	return false
}
