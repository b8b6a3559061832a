// SPDX-License-Identifier: MPL-2.0

package guarantee_test

import (
	"encoding/json"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
	"github.com/hjemmel-dk/hjemmel/law"
)

func TestTheReceiptSaysWhenToAct(t *testing.T) {
	for on, want := range map[string]string{
		"2026-06-04": "Act by 4 June 2026. After 8 June 2026 less can be taken than now.",
		"2026-06-05": "Act at once: the safe day was 4 June 2026. After 8 June 2026 less can be taken than now.",
	} {
		facts := ordinaryCase(payout("a", "2023-06-05", "6000"))
		facts.On = date(on)
		decision := decided(t, facts, guarantee.Options{})
		next := decision.Receipt().Next
		assert.Equal(t, len(next), 1)
		assert.Equal(t, next[0].Text(law.English), want)
	}
	nothing := decided(t, ordinaryCase(), guarantee.Options{})
	assert.Equal(t, len(nothing.Receipt().Next), 0)
}

// A reduction that came when less was left counts for what was left, so that the
// calculation adds up.
func TestTheCalculationAddsUp(t *testing.T) {
	facts := ordinaryCase(payout("a", "2024-05-31", "6000"))
	facts.Recovered = []guarantee.Recovery{{On: date("2022-01-03"), Amount: kroner("106000.80")}}
	facts.Reductions = []guarantee.Movement{{On: date("2022-01-04"), Amount: kroner("20000")}}
	decision := decided(t, facts, guarantee.Options{})
	assert.Equal(t, decision.Calculation()[1].Text(law.English),
		"Less reductions of DKK\u00a0120 and earlier recoveries of DKK\u00a0106,000.80: DKK\u00a00 is left")
}

func TestTheGroundNamesTheFirstPayoutThatIsBarredNext(t *testing.T) {
	facts := ordinaryCase(payout("a", "2024-05-31", "6000"), payout("b", "2024-06-28", "6000"))
	for _, sequence := range [][]string{nil, {"b", "a"}, {"a", "b"}} {
		decision := decided(t, facts, guarantee.Options{Sequence: sequence})
		for _, ground := range decision.Grounds() {
			if ground.Ref == law.KLPage.At(6, 0, 0) {
				assert.Equal(t, ground.Text(law.English),
					"Each payout has three years of its own. The first that can be taken now is barred from 1 June 2027.")
			}
		}
	}
}

func TestTheZeroDecisionsHaveAReceipt(t *testing.T) {
	for _, zero := range []law.Decision{guarantee.Decision{}, guarantee.ChainDecision{}, guarantee.Reduction{}, administration.Release{}} {
		assert.Equal(t, zero.Outcome(), law.Outcome(0))
		assert.Equal(t, len(zero.Criteria()), 0)
		receipt := zero.Receipt()
		assert.Assert(t, json.Valid(receipt.AppendJSON(nil)))
		assert.Assert(t, receipt.Text(law.Danish) != "" && receipt.Text(law.English) != "")
	}
}
