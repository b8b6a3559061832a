// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// RefundFacts is what § 12 asks about a repayment that has come in.
type RefundFacts struct {
	// ReceivedOn is the day the municipality received the money.
	ReceivedOn calendar.Date `json:"receivedOn" da:"dagen, pengene blev modtaget" en:"the day the money was received"`
	// Amount is what was received, in kroner.
	Amount decimal.Decimal `json:"amount" da:"det modtagne beløb" en:"the amount received"`
	// FromRecoveryAuthority is true for instalments that the recovery authority
	// has collected and passed on.
	FromRecoveryAuthority bool `json:"fromRecoveryAuthority" da:"afdrag, som restanceinddrivelsesmyndigheden har inddrevet" en:"instalments that the recovery authority has collected"`
	// ClaimedInFull is true when the municipality has reported the whole claim for
	// state refund.
	ClaimedInFull bool `json:"claimedInFull" da:"hele kravet er anmeldt til refusion" en:"the whole claim is reported for state refund"`
	// FinancingAct is true for a benefit that is covered by § 3, stk. 1, of the act
	// on municipal financing of certain public benefits.
	FinancingAct bool `json:"financingAct" da:"ydelsen hører under finansieringslovens § 3, stk. 1" en:"the benefit is covered by § 3(1) of the financing act"`
}

// RefundRoute says against what a repayment is set.
type RefundRoute uint8

const (
	// NoDeduction: the claim was not reported in full, so § 12 sets nothing off.
	NoDeduction RefundRoute = iota + 1
	// RunningStatement: deducted in the running statement of refundable
	// expenditure when it is received (§ 12, stk. 1, 1. and 2. pkt.).
	RunningStatement
	// FinancingOrder: treated as § 17 of the financing order says (§ 12, stk. 1,
	// 3. pkt., and stk. 2). What § 17 says is not decided here.
	FinancingOrder
)

// String returns the name of the route in the JSON contract: "none",
// "running-statement" or "financing-order".
func (r RefundRoute) String() string {
	switch r {
	case NoDeduction:
		return "none"
	case RunningStatement:
		return "running-statement"
	case FinancingOrder:
		return "financing-order"
	}
	return ""
}

// RefundDecision is how one repayment is accounted for.
type RefundDecision struct {
	Facts  RefundFacts
	Route  RefundRoute
	On     calendar.Date   // the day that counts: the day of receipt
	Amount decimal.Decimal // kroner
}

// DecideRefund decides against what a repayment is set, and on which day
// (§ 12). Stk. 1, 3. pkt., and stk. 2 of the order point to each other and say
// the same once; the library reads them so.
//
// The error is [law.Faults]: no day, a day before 1 July 2025, an amount that
// is not above 0 or has more than two decimals.
func DecideRefund(facts RefundFacts, _ NoOptions) (RefundDecision, error) {
	var faults law.Faults
	switch {
	case facts.ReceivedOn.IsZero():
		faults = append(faults, law.Fault{Code: law.Missing, Field: "receivedOn",
			Problem: "the day the money was received is not given", Expected: "a date such as 2026-03-02"})
	case facts.ReceivedOn.Before(law.InForce()):
		faults = append(faults, law.Fault{Code: law.NotInForce, Field: "receivedOn",
			Problem: "the day lies before the order took effect", Expected: "2025-07-01 or later"})
	}
	ore, err := law.ToOre(facts.Amount)
	switch {
	case err != nil:
		faults = append(faults, law.Fault{Code: law.Invalid, Field: "amount",
			Problem: "the value is not an amount", Expected: "kroner with at most two decimals"})
	case ore <= 0:
		faults = append(faults, law.Fault{Code: law.OutOfRange, Field: "amount",
			Problem: "the amount is not above 0", Expected: "what was received"})
	}
	if len(faults) > 0 {
		return RefundDecision{}, faults
	}
	decision := RefundDecision{Facts: facts, Route: NoDeduction, On: facts.ReceivedOn, Amount: facts.Amount}
	switch {
	case facts.FinancingAct:
		decision.Route = FinancingOrder
	case facts.ClaimedInFull:
		decision.Route = RunningStatement
	}
	return decision, nil
}

// Outcome is always [law.Decided]; the zero value has none.
func (d RefundDecision) Outcome() law.Outcome {
	if d.Facts.ReceivedOn.IsZero() {
		return 0
	}
	return law.Decided
}

// Criteria is always empty: the rules give one answer.
func (d RefundDecision) Criteria() []law.Criterion { return nil }

// AppendResult appends the result as a JSON object: route, on and amount.
func (d RefundDecision) AppendResult(dst []byte) []byte {
	dst = append(dst, `{"route":"`...)
	dst = append(dst, d.Route.String()...)
	dst = append(dst, '"')
	dst = law.AppendJSONDate(dst, `,"on":`, d.On)
	return append(law.AppendJSONAmount(dst, `,"amount":`, d.Amount), '}')
}

// AppendGrounds appends the sentences of § 12 that were considered, in order.
func (d RefundDecision) AppendGrounds(dst []law.Ground) []law.Ground {
	order := law.CollectionOrder
	own := d.Route == RunningStatement && !d.Facts.FromRecoveryAuthority
	passedOn := d.Route == RunningStatement && d.Facts.FromRecoveryAuthority
	financing := d.Route == FinancingOrder
	day, ore := law.DayNumber(d.On), amountOf(d.Amount)
	return append(dst,
		ground(order.At(12, 1, 1), own, pick(own, sayRefundOwn, sayRefundOwnNot), day, ore),
		ground(order.At(12, 1, 2), passedOn, pick(passedOn, sayRefundPassedOn, sayRefundPassedOnNot), day, ore),
		ground(order.At(12, 1, 3), financing, pick(financing, sayRefundFinancing, sayRefundFinancingNot), day, ore),
		ground(order.At(12, 2, 0), financing, pick(financing, sayRefundSection17, sayRefundFinancingNot), day, ore))
}

// AppendReadings appends nothing: the day and the routes are in the text.
func (d RefundDecision) AppendReadings(dst []law.Reading) []law.Reading { return dst }

// Receipt returns everything the decision rests on.
func (d RefundDecision) Receipt() law.Receipt {
	headline := map[RefundRoute]*law.Sentence{
		NoDeduction: sayRefundNone, RunningStatement: sayRefundStatement, FinancingOrder: sayRefundSection17,
	}[d.Route]
	receipt := wire.Receipt("refund", Rules, &d.Facts, &NoOptions{}, d)
	receipt.Headline = law.Statement{Sentence: headline, Values: [3]int64{law.DayNumber(d.On), amountOf(d.Amount)}}
	return receipt
}
