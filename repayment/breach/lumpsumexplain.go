// SPDX-License-Identifier: MPL-2.0

package breach

import (
	"strconv"

	"github.com/hjemmel-dk/hjemmel"
)

// Grounds returns the rules that were considered, in the order they were tried.
func (d *LumpSumDecision) Grounds() []hjemmel.Ground {
	return d.AppendGrounds(make([]hjemmel.Ground, 0, 3))
}

// AppendGrounds appends [LumpSumDecision.Grounds] to dst. There are always 3 of
// them; with room for those it does not allocate.
func (d *LumpSumDecision) AppendGrounds(dst []hjemmel.Ground) []hjemmel.Ground {
	order := hjemmel.CollectionOrder
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
		hjemmel.DayNumber(d.Facts.LandlordRepaidOn), hjemmel.DayNumber(d.Last), hjemmel.DayNumber(d.After))
}

// Calculation returns the steps to the last day, and nothing where there is none.
func (d *LumpSumDecision) Calculation() []hjemmel.Statement {
	if d.amount == 0 {
		return nil
	}
	months := stepTwoMonths
	if d.Last.Day() != d.Facts.LandlordRepaidOn.Day() {
		months = stepTwoMonthsEnd
	}
	last := hjemmel.DayNumber(d.Last)
	return []hjemmel.Statement{
		say(months, hjemmel.DayNumber(d.Facts.LandlordRepaidOn), last, 0),
		say(stepActBy, last, hjemmel.DayNumber(d.ActBy), 0),
	}
}

// Readings returns the readings that the decision relies on, by number.
func (d *LumpSumDecision) Readings() []hjemmel.Reading {
	return d.AppendReadings(make([]hjemmel.Reading, 0, 3))
}

// AppendReadings appends [LumpSumDecision.Readings] to dst.
func (d *LumpSumDecision) AppendReadings(dst []hjemmel.Reading) []hjemmel.Reading {
	if d.amount > 0 {
		dst = append(dst, hjemmel.TwoMonths)
	}
	dst = append(dst, hjemmel.LandlordAmount)
	if d.paidOut > d.amount {
		dst = append(dst, hjemmel.LumpSumAtMostRest)
	}
	return dst
}

// AppendResult appends the result as a JSON object: amount, last, after, actBy and
// passed. The days are null where there is no lump sum.
func (d *LumpSumDecision) AppendResult(dst []byte) []byte {
	dst = append(dst, `{"amount":"`...)
	dst = hjemmel.AppendAmount(dst, d.amount)
	if d.amount == 0 {
		return append(dst, `","last":null,"after":null,"actBy":null,"passed":false}`...)
	}
	dst = append(dst, '"')
	dst = hjemmel.AppendJSONDate(dst, `,"last":`, d.Last)
	dst = hjemmel.AppendJSONDate(dst, `,"after":`, d.After)
	dst = hjemmel.AppendJSONDate(dst, `,"actBy":`, d.ActBy)
	dst = append(dst, `,"passed":`...)
	return append(strconv.AppendBool(dst, d.Passed), '}')
}

// Receipt returns everything the decision rests on. Its rule is "lump-sum".
func (d *LumpSumDecision) Receipt() hjemmel.Receipt {
	headline := say(sayLumpSum, d.amount, hjemmel.DayNumber(d.Last), 0)
	switch {
	case d.amount == 0:
		headline = say(sayNoLumpSum, 0, 0, 0)
	case d.Passed:
		headline.Sentence = sayLumpSumPassed
	}
	facts := hjemmel.AppendJSONDate(nil, `{"on":`, d.Facts.On)
	facts = hjemmel.AppendJSONDate(facts, `,"landlordRepaidOn":`, d.Facts.LandlordRepaidOn)
	facts = append(facts, `,"amount":"`...)
	facts = append(hjemmel.AppendAmount(facts, d.paidOut), '"')
	premises := []hjemmel.Statement{
		say(sayGivenDay, hjemmel.DayNumber(d.Facts.On), 0, 0),
		say(sayGivenAmount, d.paidOut, 0, 0),
	}
	if d.Facts.Rest.Valid {
		rest, _ := hjemmel.ToOre(d.Facts.Rest.Decimal)
		facts = append(hjemmel.AppendAmount(append(facts, `,"rest":"`...), rest), '"')
		premises = append(premises, say(sayGivenRest, rest, 0, 0))
	}
	facts = append(strconv.AppendBool(append(facts, `,"foundByCreditor":`...), d.Facts.FoundByCreditor), '}')
	return hjemmel.Receipt{
		Rule: "lump-sum", Outcome: hjemmel.Decided, Facts: facts, Result: d.AppendResult(nil),
		Grounds: d.Grounds(), Readings: d.Readings(), Headline: headline, Calculation: d.Calculation(), Premises: premises,
	}
}
