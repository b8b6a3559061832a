// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// RefundFacts is what § 12 asks about a repayment that has come in.
type RefundFacts struct {
	// ReceivedOn is the day the municipality received the money.
	ReceivedOn calendar.Date `json:"receivedOn" da:"den dag, pengene blev modtaget" en:"the day the money was received"`
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

// RefundDecision is how one repayment is accounted for. It is made by
// [DecideRefund]; the zero value is no decision.
type RefundDecision struct {
	Facts  RefundFacts     `json:"facts"`
	Route  RefundRoute     `json:"route"`  // zero where § 12 says nothing
	On     calendar.Date   `json:"on"`     // the day that counts: the day of receipt
	Amount decimal.Decimal `json:"amount"` // kroner
}

// DecideRefund decides against what a repayment is set, and on which day.
//
//   - § 12, stk. 1, 1. pkt.: where the municipality has reported the claim in full,
//     what the debtor repays is deducted in the running statement when it comes in.
//   - § 12, stk. 1, 2. pkt.: so are instalments from the recovery authority.
//   - § 12, stk. 1, 3. pkt., and stk. 2: for benefits under § 3, stk. 1, of the
//     financing act § 17 of the financing order is used. The two sentences point to
//     each other and are read as one rule.
//
// Of another claim that was not reported in full § 12 says nothing, so the answer is
// [law.Discretion].
//
// The error is [law.Faults]: no day, a day before 1 July 2025, an amount that
// is not above 0 or has more than two decimals.
func DecideRefund(facts RefundFacts, _ NoOptions) (RefundDecision, error) {
	var c check.Check
	receivedOn(&c, facts.ReceivedOn, law.Words{Danish: "den dag, pengene blev modtaget", English: "the day the money was received"})
	c.Amount("amount", facts.Amount, check.AboveZero)
	if err := c.Err(); err != nil {
		return RefundDecision{}, err
	}
	decision := RefundDecision{Facts: facts, On: facts.ReceivedOn, Amount: facts.Amount}
	switch {
	case facts.FinancingAct:
		decision.Route = FinancingOrder
	case facts.ClaimedInFull:
		decision.Route = RunningStatement
	}
	return decision, nil
}

// Validate returns every fault in the facts at once ([law.Faults]), or nil when
// [DecideRefund] can decide on them.
func (f RefundFacts) Validate(options NoOptions) error {
	_, err := DecideRefund(f, options)
	return err
}

// MarshalJSON returns the facts as the contract has them; a value without a name is an
// error.
func (f RefundFacts) MarshalJSON() ([]byte, error) { return wire.Marshal(&f) }

// Outcome is [law.Discretion] where § 12 says nothing, otherwise
// [law.Decided]; the zero value has none.
func (d RefundDecision) Outcome() law.Outcome {
	switch {
	case d.Facts.ReceivedOn.IsZero():
		return 0
	case d.Route == 0:
		return law.Discretion
	}
	return law.Decided
}

// Criteria returns what a person must judge where § 12 says nothing.
func (d RefundDecision) Criteria() []law.Criterion {
	if d.Outcome() != law.Discretion {
		return nil
	}
	return []law.Criterion{{ID: "not-reported-in-full", Statement: judgeRefund.With(law.DayNumber(d.On), oreOf(d.Amount))}}
}

// RefundResult is the result of a [RefundDecision] in the JSON contract.
type RefundResult struct {
	Route  *RefundRoute    `json:"route" da:"hvor beløbet føres til fradrag, eller null, når § 12 ikke siger det" en:"where the amount is deducted, or null where § 12 does not say"`
	On     calendar.Date   `json:"on" da:"den dag, der tæller" en:"the day that counts"`
	Amount decimal.Decimal `json:"amount" da:"beløbet i kroner" en:"the amount in kroner"`
}

// Result returns the result in the form of the contract.
func (d RefundDecision) Result() RefundResult {
	result := RefundResult{On: d.On, Amount: d.Amount}
	if d.Route != 0 {
		result.Route = &d.Route
	}
	return result
}

// MarshalJSON returns the result as the contract has it; a value without a name is an
// error.
func (r RefundResult) MarshalJSON() ([]byte, error) { return wire.Marshal(&r) }

// AppendResult appends [RefundDecision.Result] as a JSON object.
func (d RefundDecision) AppendResult(dst []byte) []byte {
	return wire.Append(dst, new(d.Result()))
}

// Grounds returns the sentences of § 12 that were considered, in order.
func (d RefundDecision) Grounds() []law.Ground {
	order := law.CollectionOrder
	own := d.Route == RunningStatement && !d.Facts.FromRecoveryAuthority
	passedOn := d.Route == RunningStatement && d.Facts.FromRecoveryAuthority
	financing := d.Route == FinancingOrder
	day, ore := law.DayNumber(d.On), oreOf(d.Amount)
	ownNot, passedOnNot := sayRefundOwnNot, sayRefundPassedOnNot
	if d.Route == 0 {
		ownNot, passedOnNot = sayRefundSilent, sayRefundSilent
	}
	return []law.Ground{
		ground(order.At(12, 1, 1), own, pick(own, sayRefundOwn, ownNot), day, ore),
		ground(order.At(12, 1, 2), passedOn, pick(passedOn, sayRefundPassedOn, passedOnNot), day, ore),
		ground(order.At(12, 1, 3), financing, pick(financing, sayRefundFinancing, sayRefundFinancingNot), day, ore),
		ground(order.At(12, 2, 0), financing, pick(financing, sayRefundSection17, sayRefundFinancingNot), day, ore),
	}
}

// Readings returns R-52 where § 12 says nothing.
func (d RefundDecision) Readings() []law.Reading {
	if d.Outcome() == law.Discretion {
		return []law.Reading{law.PartlyReported}
	}
	return nil
}

// Receipt returns everything the decision rests on.
func (d RefundDecision) Receipt() law.Receipt {
	headline := map[RefundRoute]*law.Sentence{
		0: sayRefundOpen, RunningStatement: sayRefundStatement, FinancingOrder: sayRefundSection17,
	}[d.Route]
	receipt := wire.Receipt("refund", Rules, &d.Facts, &NoOptions{}, d)
	receipt.Headline = headline.With(law.DayNumber(d.On), oreOf(d.Amount))
	return receipt
}
