// SPDX-License-Identifier: MPL-2.0

package breach

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// LumpSumDecision is a decided lump sum. It is made by [DecideLumpSum]; the zero value
// is no decision.
type LumpSumDecision struct {
	// Facts are the facts that were decided on.
	Facts LumpSumFacts
	// Amount is what is to be paid back, in kroner. 0 means that there is no lump
	// sum; then no day is given.
	Amount decimal.Decimal
	// Last is the last day on which payment is in time, inclusive: two months after
	// the landlord repaid. Closed days do not move it. It is the zero date while
	// the landlord has not repaid.
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
	options Options
}

const lumpSumMonths = 2 // § 4, stk. 2, 3. pkt.

// DecideLumpSum decides what is to be paid back of help for a housing deposit when
// the tenant moves, and by when.
//
// § 4, stk. 2, 1. pkt.: when a person tells that a housing deposit is paid out on
// moving, the creditor decides that the help is to be paid back, with the amount that
// the landlord pays out, and no more than is left of the help. That can
// be before the landlord has paid; only the last day waits for it. 2. pkt.:
// the same goes when it is found out that a person has moved without telling.
// 3. pkt.: the last day in time is two months after the landlord repaid: the
// same-numbered day, or the last day of a month that has none.
//
// The error is [law.Faults] with everything that is wrong with the facts; an
// amount that is not known is one of them. DecideLumpSum does not decide whether the
// help was for a housing deposit or what is equated with it, nor what becomes of
// the rest of the help when the landlord paid out less.
func DecideLumpSum(facts LumpSumFacts, options Options) (LumpSumDecision, error) {
	paidOut, amount, last, err := facts.checkLumpSum()
	if err != nil {
		return LumpSumDecision{}, err
	}
	decision := LumpSumDecision{Facts: facts, Amount: money.FromOre(amount), amount: amount, paidOut: paidOut, options: options}
	if amount > 0 && !last.IsZero() {
		decision.Last, decision.After, decision.ActBy = last, last.AddDays(1), last.LastOpen()
		decision.Passed = facts.On.After(last)
	}
	return decision, nil
}

// Validate returns everything that is wrong with the facts ([law.Faults]), or nil
// when [DecideLumpSum] can decide on them.
func (f LumpSumFacts) Validate(Options) error {
	_, _, _, err := f.checkLumpSum()
	return err
}

// MarshalJSON returns the facts as the contract has them; a value without a name is an
// error.
func (f LumpSumFacts) MarshalJSON() ([]byte, error) { return wire.Marshal(&f) }

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
	return d.appendGrounds(make([]law.Ground, 0, 3))
}

func (d LumpSumDecision) appendGrounds(dst []law.Ground) []law.Ground {
	if d.Facts.On.IsZero() {
		return dst
	}
	order := law.CollectionOrder
	some := d.amount > 0
	capped := d.paidOut > d.amount
	told, found := sayTold, sayNotFound
	switch {
	case some && d.Facts.NotSaid:
		told = sayPaysOut
		if capped {
			told = sayPaysOutCapped
		}
		found = sayNotSaid
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
	case d.Facts.LandlordRepaidOn.IsZero():
		deadline = sayNotRepaid
	case d.Last.IsZero():
		deadline = sayNotRepaidYet
	case d.Passed:
		deadline = sayLastDayPassed
	}
	byCreditor := d.Facts.FoundByCreditor
	repaid, last, after := law.DayNumber(d.Facts.LandlordRepaidOn), law.DayNumber(d.Last), law.DayNumber(d.After)
	return append(dst,
		law.Ground{Ref: order.At(4, 2, 1), Applied: some && !byCreditor, Statement: told.With(d.amount, d.paidOut)},
		law.Ground{Ref: order.At(4, 2, 2), Applied: some && byCreditor, Statement: found.With(d.amount, d.paidOut)},
		law.Ground{Ref: order.At(4, 2, 3), Applied: some, Statement: deadline.With(repaid, last, after)})
}

// Calculation returns the steps to the last day, and nothing where there is none.
func (d LumpSumDecision) Calculation() []law.Statement {
	if d.Last.IsZero() {
		return nil
	}
	months := stepTwoMonths
	if d.Last.Day() != d.Facts.LandlordRepaidOn.Day() {
		months = stepTwoMonthsEnd
	}
	last := law.DayNumber(d.Last)
	return []law.Statement{
		months.With(law.DayNumber(d.Facts.LandlordRepaidOn), last),
		stepActBy.With(last, law.DayNumber(d.ActBy)),
	}
}

// Readings returns the readings that the decision relies on, by number.
func (d LumpSumDecision) Readings() []law.Reading {
	return d.appendReadings(make([]law.Reading, 0, 3))
}

func (d LumpSumDecision) appendReadings(dst []law.Reading) []law.Reading {
	if d.Facts.On.IsZero() {
		return dst
	}
	if !d.Last.IsZero() {
		dst = append(dst, law.TwoMonths)
	}
	dst = append(dst, law.LandlordAmount)
	if d.paidOut > d.amount {
		dst = append(dst, law.LumpSumAtMostRest)
	}
	return dst
}

// LumpSumResult is the result of a lump sum in the JSON contract. The days are null
// where there is no lump sum.
type LumpSumResult struct {
	Amount decimal.Decimal `json:"amount" da:"det, der skal betales tilbage" en:"what is to be paid back"`
	Last   *calendar.Date  `json:"last" da:"den sidste rettidige dag" en:"the last day in time"`
	After  *calendar.Date  `json:"after" da:"den første dag, betalingen er for sen" en:"the first day on which payment is late"`
	ActBy  *calendar.Date  `json:"actBy" da:"den sidste åbne dag inden for fristen" en:"the last open day within the deadline"`
	Passed bool            `json:"passed" da:"om fristen er udløbet" en:"whether the deadline has passed"`
}

// Result returns the result as the contract has it.
func (d LumpSumDecision) Result() LumpSumResult {
	result := LumpSumResult{Amount: d.Amount, Passed: d.Passed}
	if !d.Last.IsZero() {
		result.Last, result.After, result.ActBy = new(d.Last), new(d.After), new(d.ActBy)
	}
	return result
}

// MarshalJSON returns the result as the contract has it; a value without a name is an
// error.
func (r LumpSumResult) MarshalJSON() ([]byte, error) { return wire.Marshal(&r) }

// AppendResult appends [LumpSumDecision.Result] as a JSON object.
func (d LumpSumDecision) AppendResult(dst []byte) []byte { return wire.Append(dst, new(d.Result())) }

// Receipt returns everything the decision rests on. Its rule is "lump-sum".
func (d LumpSumDecision) Receipt() law.Receipt {
	receipt := wire.Receipt("lump-sum", Rules, &d.Facts, &d.options, d)
	headline := sayLumpSum
	switch {
	case d.Facts.On.IsZero():
		return receipt
	case d.amount == 0:
		headline = sayNoLumpSum
	case d.Last.IsZero():
		headline = sayLumpSumTold
	case d.Passed:
		headline = sayLumpSumPassed
	}
	receipt.Headline, receipt.Calculation = headline.With(d.amount, law.DayNumber(d.Last)), d.Calculation()
	receipt.Premises = []law.Statement{sayGivenDay.With(law.DayNumber(d.Facts.On)), sayGivenAmount.With(d.paidOut)}
	if d.Facts.Rest.Valid {
		rest, _ := money.ToOre(d.Facts.Rest.Decimal)
		receipt.Premises = append(receipt.Premises, sayGivenRest.With(rest))
	}
	return receipt
}
