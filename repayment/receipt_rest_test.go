// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
)

func TestAComplaintHasFourWeeksFromReceipt(t *testing.T) {
	tests := []struct{ received, raw, last, after, actBy, why string }{
		{"2026-03-02", "2026-03-30", "2026-03-30", "2026-03-31", "2026-03-30", "Monday to Monday"},
		{"2025-07-01", "2025-07-29", "2025-07-29", "2025-07-30", "2025-07-29", "the first day of the order"},
		{"2025-12-03", "2025-12-31", "2026-01-02", "2026-01-03", "2025-12-30", "31 December and 1 January are closed"},
		{"2025-11-26", "2025-12-24", "2025-12-29", "2025-12-30", "2025-12-23", "24 to 26 December, then a weekend"},
		{"2026-03-05", "2026-04-02", "2026-04-07", "2026-04-08", "2026-04-01", "Maundy Thursday to Easter Monday"},
		{"2026-05-08", "2026-06-05", "2026-06-08", "2026-06-09", "2026-06-04", "5 June is a Friday"},
	}
	for _, test := range tests {
		complaint, err := repayment.ComplaintAgainst(dayOf(test.received))
		assert.NilError(t, err)
		deadline := complaint.Deadline
		assert.Equal(t, complaint.ReceivedOn, dayOf(test.received))
		got := []string{deadline.Raw.String(), deadline.Last.String(), deadline.After.String(), deadline.ActBy.String()}
		assert.DeepEqual(t, got, []string{test.raw, test.last, test.after, test.actBy})
		receipt := complaint.Receipt()
		assert.Assert(t, json.Valid(receipt.AppendJSON(nil)))
		assert.Equal(t, readBack(t, "complaint", receipt.Facts, repayment.Options{}).ID(), receipt.ID(), test.why)
		holdGrounds(t, receipt.Grounds, inventory(t))
		wholeText(t, receipt.Headline)
	}
	for day, want := range map[string]string{"": "missing receivedOn", "2025-06-30": "not-in-force receivedOn", "2199-12-31": "out-of-range receivedOn"} {
		complaint, err := repayment.ComplaintAgainst(dayOf(day))
		assert.Equal(t, found(err), want)
		assert.Equal(t, complaint, repayment.Complaint{})
	}
}

func TestARepaymentIsAccountedForByItsBenefit(t *testing.T) {
	tests := []struct {
		recovery, inFull, financing bool
		route, grounds              string
	}{
		{false, false, false, "none", "-12.1.1 -12.1.2 -12.1.3 -12.2"},
		{true, false, false, "none", "-12.1.1 -12.1.2 -12.1.3 -12.2"},
		{false, true, false, "running-statement", "+12.1.1 -12.1.2 -12.1.3 -12.2"},
		{true, true, false, "running-statement", "-12.1.1 +12.1.2 -12.1.3 -12.2"},
		{false, false, true, "financing-order", "-12.1.1 -12.1.2 +12.1.3 +12.2"},
		{false, true, true, "financing-order", "-12.1.1 -12.1.2 +12.1.3 +12.2"},
		{true, true, true, "financing-order", "-12.1.1 -12.1.2 +12.1.3 +12.2"},
	}
	ids := map[string]bool{}
	for _, test := range tests {
		decision, err := repayment.AccountForRefund(repayment.RefundFacts{ReceivedOn: dayOf("2026-03-02"), Amount: krone("725.50"),
			FromRecoveryAuthority: test.recovery, ClaimedInFull: test.inFull, FinancingAct: test.financing})
		assert.NilError(t, err)
		assert.Equal(t, decision.Route.String(), test.route)
		assert.Equal(t, decision.On, dayOf("2026-03-02"))
		assert.Equal(t, string(decision.AppendResult(nil)), `{"route":"`+test.route+`","on":"2026-03-02","amount":"725.50"}`)
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
		{"2025-07-01", krone("0.01"), ""},
	}
	for _, test := range tests {
		decision, err := repayment.AccountForRefund(repayment.RefundFacts{ReceivedOn: dayOf(test.day), Amount: test.amount})
		assert.Equal(t, found(err), test.want)
		assert.Equal(t, decision.Route == 0, test.want != "", "a partial answer")
	}
}

func TestADeterministicAnswerIsTheSameByteForByte(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 5))
	for range 300 {
		c, options := randomCase(r)
		one, other := decideOn(t, c, options).Receipt(), decideOn(t, c, options).Receipt()
		assert.Equal(t, string(one.AppendJSON(nil)), string(other.AppendJSON(nil)))
		assert.Equal(t, one.Text(law.Danish), other.Text(law.Danish))
	}
}
