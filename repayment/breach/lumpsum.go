// SPDX-License-Identifier: MPL-2.0

package breach

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
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

// LumpSumDecision is a decided lump sum. It is made by [DecideLumpSum]; the zero value
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

// DecideLumpSum decides what is to be paid back of help for a housing deposit when the
// tenant moves, and by when (§ 4, stk. 2): the amount that the landlord pays out
// and no more than is left of the help, at the latest on the same-numbered day two months after the landlord
// repaid, or on the last day of that month where it has no such day.
//
// The error is [law.Faults] with everything that is wrong with the facts; an
// amount that is not known is one of them. DecideLumpSum does not decide whether the
// help was for a housing deposit or what is equated with it, nor what becomes of
// the rest of the help when the landlord paid out less.
func DecideLumpSum(facts LumpSumFacts, _ Options) (LumpSumDecision, error) {
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
// when [DecideLumpSum] can decide on them.
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

// Outcome is always [law.Decided]; the zero value has none.
func (d LumpSumDecision) Outcome() law.Outcome {
	if d.Facts.On.IsZero() {
		return 0
	}
	return law.Decided
}

// Criteria is always empty: the rules give one answer.
func (d LumpSumDecision) Criteria() []law.Criterion { return nil }

// Grounds returns the rules that were considered, in the order they were tried.
func (d LumpSumDecision) Grounds() []law.Ground {
	return d.AppendGrounds(make([]law.Ground, 0, 3))
}

// AppendGrounds appends [LumpSumDecision.Grounds] to dst. There are always 3 of
// them; with room for those it does not allocate.
func (d LumpSumDecision) AppendGrounds(dst []law.Ground) []law.Ground {
	order := law.CollectionOrder
	some := d.amount > 0
	capped := d.paidOut > d.amount
	told, found := sayTold, sayNotFound
	switch {
	case d.Facts.FoundByCreditor && capped:
		told, found = sayNotTold, sayFoundCapped
	case d.Facts.FoundByCreditor && some:
		told, found = sayNotTold, sayFound
	case capped:
		told = sayToldCapped
	case d.Facts.FoundByCreditor:
		told, found = sayNotTold, sayNothingPaidOut
	case !some:
		told = sayNothingPaidOut
	}
	deadline := sayLastDay
	switch {
	case !some:
		deadline = sayNoDeadline
	case d.Passed:
		deadline = sayLastDayPassed
	}
	dst = add(dst, order.At(4, 2, 1), some && !d.Facts.FoundByCreditor, told, d.amount, d.paidOut, 0)
	dst = add(dst, order.At(4, 2, 2), some && d.Facts.FoundByCreditor, found, d.amount, d.paidOut, 0)
	return add(dst, order.At(4, 2, 3), some, deadline,
		law.DayNumber(d.Facts.LandlordRepaidOn), law.DayNumber(d.Last), law.DayNumber(d.After))
}

// Calculation returns the steps to the last day, and nothing where there is none.
func (d LumpSumDecision) Calculation() []law.Statement {
	if d.amount == 0 {
		return nil
	}
	months := stepTwoMonths
	if d.Last.Day() != d.Facts.LandlordRepaidOn.Day() {
		months = stepTwoMonthsEnd
	}
	last := law.DayNumber(d.Last)
	return []law.Statement{
		say(months, law.DayNumber(d.Facts.LandlordRepaidOn), last, 0),
		say(stepActBy, last, law.DayNumber(d.ActBy), 0),
	}
}

// Readings returns the readings that the decision relies on, by number.
func (d LumpSumDecision) Readings() []law.Reading {
	return d.AppendReadings(make([]law.Reading, 0, 3))
}

// AppendReadings appends [LumpSumDecision.Readings] to dst.
func (d LumpSumDecision) AppendReadings(dst []law.Reading) []law.Reading {
	if d.amount > 0 {
		dst = append(dst, law.TwoMonths)
	}
	dst = append(dst, law.LandlordAmount)
	if d.paidOut > d.amount {
		dst = append(dst, law.LumpSumAtMostRest)
	}
	return dst
}

// AppendResult appends the result as a JSON object: amount, last, after, actBy and
// passed. The days are null where there is no lump sum.
func (d LumpSumDecision) AppendResult(dst []byte) []byte {
	dst = append(dst, `{"amount":"`...)
	dst = law.AppendAmount(dst, d.amount)
	if d.amount == 0 {
		return append(dst, `","last":null,"after":null,"actBy":null,"passed":false}`...)
	}
	dst = append(dst, '"')
	dst = law.AppendJSONDate(dst, `,"last":`, d.Last)
	dst = law.AppendJSONDate(dst, `,"after":`, d.After)
	dst = law.AppendJSONDate(dst, `,"actBy":`, d.ActBy)
	dst = append(dst, `,"passed":`...)
	return append(strconv.AppendBool(dst, d.Passed), '}')
}

// Receipt returns everything the decision rests on. Its rule is "lump-sum".
func (d LumpSumDecision) Receipt() law.Receipt {
	headline := say(sayLumpSum, d.amount, law.DayNumber(d.Last), 0)
	switch {
	case d.amount == 0:
		headline = say(sayNoLumpSum, 0, 0, 0)
	case d.Passed:
		headline.Sentence = sayLumpSumPassed
	}
	premises := []law.Statement{
		say(sayGivenDay, law.DayNumber(d.Facts.On), 0, 0),
		say(sayGivenAmount, d.paidOut, 0, 0),
	}
	if d.Facts.Rest.Valid {
		rest, _ := law.ToOre(d.Facts.Rest.Decimal)
		premises = append(premises, say(sayGivenRest, rest, 0, 0))
	}
	receipt := wire.Receipt("lump-sum", Rules, &d.Facts, &Options{}, d)
	receipt.Headline, receipt.Calculation, receipt.Premises = headline, d.Calculation(), premises
	return receipt
}
