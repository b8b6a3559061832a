// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
)

func TestARepaymentIsAccountedForByItsBenefit(t *testing.T) {
	tests := []struct {
		recovery, inFull, financing bool
		route, grounds              string
	}{
		{false, false, false, "", "-12.1.1 -12.1.2 -12.1.3 -12.2"},
		{true, false, false, "", "-12.1.1 -12.1.2 -12.1.3 -12.2"},
		{false, true, false, "running-statement", "+12.1.1 -12.1.2 -12.1.3 -12.2"},
		{true, true, false, "running-statement", "-12.1.1 +12.1.2 -12.1.3 -12.2"},
		{false, false, true, "financing-order", "-12.1.1 -12.1.2 +12.1.3 +12.2"},
		{false, true, true, "financing-order", "-12.1.1 -12.1.2 +12.1.3 +12.2"},
		{true, true, true, "financing-order", "-12.1.1 -12.1.2 +12.1.3 +12.2"},
	}
	ids := map[string]bool{}
	for _, test := range tests {
		decision, err := repayment.DecideRefund(repayment.RefundFacts{ReceivedOn: dayOf("2026-03-02"), Amount: krone("725.50"),
			FromRecoveryAuthority: test.recovery, ClaimedInFull: test.inFull, FinancingAct: test.financing}, repayment.NoOptions{})
		assert.NilError(t, err)
		assert.Equal(t, decision.Route.String(), test.route)
		assert.Equal(t, decision.On, dayOf("2026-03-02"))
		route := `"` + test.route + `"`
		if test.route == "" { // § 12 says nothing
			route = "null"
			assert.Equal(t, decision.Criteria()[0].ID, "not-reported-in-full")
			wholeText(t, decision.Criteria()[0].Statement)
		}
		assert.Equal(t, decision.Outcome() == law.Discretion, test.route == "")
		assert.Equal(t, string(decision.AppendResult(nil)), `{"route":`+route+`,"on":"2026-03-02","amount":"725.50"}`)
		receipt := decision.Receipt()
		assert.Equal(t, appliedOf(receipt.Grounds), test.grounds)
		holdGrounds(t, receipt.Grounds, inventory(t))
		for _, ground := range receipt.Grounds {
			wholeText(t, ground.Statement)
		}
		wholeText(t, receipt.Headline)
		assert.Equal(t, readBack(t, "refund", receipt.Facts, repayment.Options{}).ID(), receipt.ID())
		ids[receipt.ID()] = true
	}
	assert.Equal(t, len(ids), len(tests))
}

func TestARepaymentThatCannotBeIsAFault(t *testing.T) {
	tests := []struct {
		day    string
		amount decimal.Decimal
		want   string
	}{
		{"", decimal.Zero, "missing receivedOn, out-of-range amount"},
		{"2025-06-30", krone("-1"), "not-in-force receivedOn, out-of-range amount"},
		{"2026-03-02", krone("0.001"), "invalid amount"},
		{"2026-03-02", krone("1000000000001"), "out-of-range amount"},
		{"2026-03-02", krone("1000000000000"), ""},
		{"2025-07-01", krone("0.01"), ""},
	}
	for _, test := range tests {
		decision, err := repayment.DecideRefund(repayment.RefundFacts{ReceivedOn: dayOf(test.day), Amount: test.amount}, repayment.NoOptions{})
		assert.Equal(t, found(err), test.want)
		assert.Equal(t, decision.Outcome() == 0, test.want != "", "a partial answer")
	}
}
