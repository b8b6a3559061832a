// SPDX-License-Identifier: MPL-2.0

package breach

import (
	"strconv"

	"github.com/hjemmel-dk/hjemmel/law"
)

// Grounds returns the rules that were considered, in the order they were tried.
func (d *LumpSumDecision) Grounds() []law.Ground {
	return d.AppendGrounds(make([]law.Ground, 0, 3))
}

// AppendGrounds appends [LumpSumDecision.Grounds] to dst. There are always 3 of
// them; with room for those it does not allocate.
func (d *LumpSumDecision) AppendGrounds(dst []law.Ground) []law.Ground {
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
func (d *LumpSumDecision) Calculation() []law.Statement {
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
func (d *LumpSumDecision) Readings() []law.Reading {
	return d.AppendReadings(make([]law.Reading, 0, 3))
}

// AppendReadings appends [LumpSumDecision.Readings] to dst.
func (d *LumpSumDecision) AppendReadings(dst []law.Reading) []law.Reading {
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
func (d *LumpSumDecision) AppendResult(dst []byte) []byte {
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
func (d *LumpSumDecision) Receipt() law.Receipt {
	headline := say(sayLumpSum, d.amount, law.DayNumber(d.Last), 0)
	switch {
	case d.amount == 0:
		headline = say(sayNoLumpSum, 0, 0, 0)
	case d.Passed:
		headline.Sentence = sayLumpSumPassed
	}
	facts := law.AppendJSONDate(nil, `{"on":`, d.Facts.On)
	facts = law.AppendJSONDate(facts, `,"landlordRepaidOn":`, d.Facts.LandlordRepaidOn)
	facts = append(facts, `,"amount":"`...)
	facts = append(law.AppendAmount(facts, d.paidOut), '"')
	premises := []law.Statement{
		say(sayGivenDay, law.DayNumber(d.Facts.On), 0, 0),
		say(sayGivenAmount, d.paidOut, 0, 0),
	}
	if d.Facts.Rest.Valid {
		rest, _ := law.ToOre(d.Facts.Rest.Decimal)
		facts = append(law.AppendAmount(append(facts, `,"rest":"`...), rest), '"')
		premises = append(premises, say(sayGivenRest, rest, 0, 0))
	}
	facts = append(strconv.AppendBool(append(facts, `,"foundByCreditor":`...), d.Facts.FoundByCreditor), '}')
	return law.Receipt{
		Rule: "lump-sum", Outcome: law.Decided, Facts: facts, Result: d.AppendResult(nil),
		Grounds: d.Grounds(), Readings: d.Readings(), Headline: headline, Calculation: d.Calculation(), Premises: premises,
	}
}
