// SPDX-License-Identifier: MPL-2.0

package breach

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// LumpSumFacts is what is asked when a landlord pays a housing deposit out on
// moving (§ 4, stk. 2). The JSON names are those of the contract.
type LumpSumFacts struct {
	// On is the day of decision.
	On calendar.Date `json:"on"`
	// LandlordRepaidOn is the day the landlord actually repaid the debtor.
	// It may be left out only when nothing was paid out.
	LandlordRepaidOn calendar.Date `json:"landlordRepaidOn,omitzero"`
	// Amount is what the landlord pays out, in kroner. A null value means that it
	// is not known, which is not the same as 0.
	Amount decimal.NullDecimal `json:"amount"`
	// Rest is what is left of the help, in kroner: no more than that is to be paid
	// back. A null value means that it is not asked.
	Rest decimal.NullDecimal `json:"rest,omitzero"`
	// FoundByCreditor is true when the creditor found out about the move itself
	// (2. pkt.), false when the person told of the payout (1. pkt.).
	FoundByCreditor bool `json:"foundByCreditor"`
}

// LumpSumDecision is a decided lump sum. It is made by [LumpSum]; the zero value
// is no decision.
type LumpSumDecision struct {
	// Facts are the facts that were decided on.
	Facts LumpSumFacts
	// Amount is what is to be paid back, in kroner. 0 means that there is no lump
	// sum; then no day is given.
	Amount decimal.Decimal
	// Last is the last day on which payment is in time, inclusive: two months after
	// the landlord repaid. Closed days do not move it.
	Last calendar.Date
	// After is the day after Last, the first day on which payment is late. It is
	// what [Facts.MissedOn] asks for.
	After calendar.Date
	// ActBy is the last open day that is not later than Last. Whoever pays by it
	// depends on no bank being open on Last.
	ActBy calendar.Date
	// Passed is true when Last lies before the day of decision, which happens when
	// the move was found out late. The demand then sets the deadline that counts
	// under § 10.
	Passed bool

	amount  int64 // øre
	paidOut int64 // øre; more than amount where the rest of the help is less
}

const lumpSumMonths = 2 // § 4, stk. 2, 3. pkt.

// LumpSum decides what is to be paid back of help for a housing deposit when the
// tenant moves, and by when (§ 4, stk. 2): the amount that the landlord pays out
// and no more than is left of the help, at the latest on the same-numbered day two months after the landlord
// repaid, or on the last day of that month where it has no such day.
//
// The error is [law.Faults] with everything that is wrong with the facts; an
// amount that is not known is one of them. LumpSum does not decide whether the
// help was for a housing deposit or what is equated with it, nor what becomes of
// the rest of the help when the landlord paid out less.
func LumpSum(facts LumpSumFacts) (LumpSumDecision, error) {
	c := checks{on: facts.On}
	paidOut, amount, last := c.lumpSum(&facts)
	if len(c.faults) > 0 {
		return LumpSumDecision{}, c.faults
	}
	decision := LumpSumDecision{Facts: facts, Amount: law.FromOre(amount), amount: amount, paidOut: paidOut}
	if amount > 0 {
		decision.Last, decision.After, decision.ActBy = last, last.AddDays(1), last.LastOpen()
		decision.Passed = facts.On.After(last)
	}
	return decision, nil
}

// Validate returns every fault in the facts at once ([law.Faults]), or nil
// when [LumpSum] can decide on them.
func (f LumpSumFacts) Validate() error {
	c := checks{on: f.On}
	c.lumpSum(&f)
	return c.faults.Err()
}

// lumpSum tests the facts, and returns what the landlord pays out and what of it is
// to be paid back, in øre, and the last day.
func (c *checks) lumpSum(f *LumpSumFacts) (paidOut, amount int64, last calendar.Date) {
	c.decisionDay()
	nothing := false
	c.event("landlordRepaidOn", f.LandlordRepaidOn, calendar.Date{}, "", "")
	last = f.LandlordRepaidOn.AddMonths(lumpSumMonths, calendar.Clamp)
	if f.Amount.Valid {
		paidOut = c.kroner("amount", f.Amount.Decimal)
		nothing = f.Amount.Decimal.IsZero()
	} else {
		c.fault(law.Missing, "amount", "what the landlord pays out is not known", "kroner, or 0 when nothing is paid out")
	}
	amount = paidOut
	if f.Rest.Valid {
		amount = min(amount, c.kroner("rest", f.Rest.Decimal))
		if f.Rest.Decimal.IsZero() {
			c.fault(law.OutOfRange, "rest", "nothing is left of the help", "kroner above 0, or null")
		}
	}
	switch {
	case nothing:
	case f.LandlordRepaidOn.IsZero():
		c.fault(law.Missing, "landlordRepaidOn", "the day the landlord repaid is not given", "a date such as 2026-03-02")
	case f.LandlordRepaidOn.Year() <= calendar.LastYear && last.Year() > calendar.LastYear:
		c.fault(law.OutOfRange, "landlordRepaidOn", "the last day of payment lies too far ahead", "a day before November 2199")
	}
	return paidOut, amount, last
}
