// SPDX-License-Identifier: MPL-2.0

package lapse

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Outcome is always [law.Decided]; the zero value has none.
func (d Decision) Outcome() law.Outcome {
	if d.Facts.On.IsZero() {
		return 0
	}
	return law.Decided
}

// Criteria is always empty: the rules give one answer.
func (d Decision) Criteria() []law.Criterion { return nil }

// Grounds returns the rules that were considered, in the order they were tried.
func (d Decision) Grounds() []law.Ground { return d.AppendGrounds(make([]law.Ground, 0, 3)) }

// AppendGrounds appends [Decision.Grounds] to dst. There are at most 3 of them;
// with room for those it does not allocate.
//
// § 8, stk. 1, is tried on every claim, stk. 2 only on a housing deposit, and
// stk. 3 only when the years have passed with economic possibility in them.
func (d Decision) AppendGrounds(dst []law.Ground) []law.Ground {
	order := law.CollectionOrder
	years := d.Ground == ThreeYears || d.Ground == TenYears
	if d.Facts.Kind == Benefit {
		dst = append(dst, law.Ground{Ref: order.At(8, 1, 0), Applied: years, Statement: d.sayYears()})
	} else {
		dst = append(dst,
			law.Ground{Ref: order.At(8, 1, 0), Applied: false, Statement: d.sayNotThreeYears()},
			law.Ground{Ref: order.At(8, 2, 0), Applied: years, Statement: d.sayYears()})
	}
	if years || d.away() || !d.yearsPassed() {
		return dst
	}
	return append(dst, law.Ground{Ref: order.At(8, 3, 0), Applied: d.Lapsed, Statement: d.sayRestOfClaim()})
}

// sayYears is the sentence for stk. 1 or 2.
func (d *Decision) sayYears() law.Statement {
	start, last, from := law.DayNumber(d.Start), law.DayNumber(d.LastDay), law.DayNumber(d.LapsedFrom)
	switch {
	case d.away():
		return say(sayAway, law.DayNumber(d.Facts.Transfer.ReceivedOn), 0, 0)
	case !d.yearsPassed():
		return say(d.of(sayRunning[:]), start, last, 0)
	case !d.found.able.IsZero():
		return say(d.of(sayAble[:]), start, last, law.DayNumber(d.found.able))
	case d.lapsedOnReturn():
		return say(d.of(sayLapsedOnReturn[:]), start, last, from)
	}
	return say(d.of(sayLapsed[:]), start, last, from)
}

// of returns the sentence of the basis, and none for a decision that nobody made.
func (d *Decision) of(sentences []*law.Sentence) *law.Sentence {
	if d.Basis.String() == "" {
		return nil
	}
	return sentences[d.Basis-1]
}

// sayNotThreeYears says why stk. 1 is not used for a housing deposit.
func (d *Decision) sayNotThreeYears() law.Statement {
	if d.Facts.KnownOn.IsZero() {
		return say(sayOtherYears, 0, 0, 0)
	}
	return say(sayKnowledgeUnused, law.DayNumber(d.Facts.KnownOn), 0, 0)
}

// sayRestOfClaim is the sentence for stk. 3.
func (d *Decision) sayRestOfClaim() law.Statement {
	last, from := law.DayNumber(d.LastDay), law.DayNumber(d.LapsedFrom)
	begun := law.DayNumber(d.found.begun)
	switch {
	case d.Lapsed && !d.paidInTime():
		return say(sayRestUnpaid, last, begun, from)
	case d.lapsedOnReturn():
		return say(sayRestOnReturn, last, begun, from)
	case d.Lapsed:
		return say(sayRest, last, begun, from)
	case d.found.gap:
		return say(sayUnpaidStays, last, begun, 0)
	case !d.found.zero.IsZero():
		return say(sayZeroInstalment, last, law.DayNumber(d.found.zero), 0)
	}
	return say(sayNoDeferral, last, 0, 0)
}

func say(sentence *law.Sentence, first, second, third int64) law.Statement {
	return law.Statement{Sentence: sentence, Values: [3]int64{first, second, third}}
}

// Readings returns the readings that the decision relies on, by number.
func (d Decision) Readings() []law.Reading {
	return d.AppendReadings(make([]law.Reading, 0, 8))
}

// AppendReadings appends [Decision.Readings] to dst.
func (d Decision) AppendReadings(dst []law.Reading) []law.Reading {
	add := func(applies bool, reading law.Reading) {
		if applies {
			dst = append(dst, reading)
		}
	}
	deposit := d.Facts.Kind == HousingDeposit
	add(d.zeroMattered(), law.NoInstalment)
	add(true, law.LapseDay)
	add(d.Basis == FromEnd, law.EndOfBenefit)
	add(d.Basis == FromKnowledge || (deposit && !d.Facts.KnownOn.IsZero()), law.CreditorDidNotKnow)
	add(d.yearsPassed() && !d.away(), law.EconomicPossibility)
	add(!d.found.deferral.IsZero(), law.DeferralAfterYears)
	add(d.found.gap, law.NeverPaid)
	add(deposit, law.OldHousingDeposits)
	add(d.Facts.Transfer != nil, law.ReturnedClaim)
	return dst
}

// zeroMattered reports whether the answer rests on an instalment of 0 kr. being
// neither economic possibility nor a deferral.
func (d *Decision) zeroMattered() bool {
	if d.Ground != ThreeYears && d.Ground != TenYears {
		return !d.Lapsed && !d.found.zero.IsZero()
	}
	for i := range d.Facts.Periods {
		if span := &d.Facts.Periods[i]; span.NoDeferral && !span.firstIn(d.Start, d.LastDay).IsZero() {
			return true
		}
	}
	return false
}

// Calculation returns the steps from the facts to the day, in order.
func (d Decision) Calculation() []law.Statement {
	start, last := law.DayNumber(d.Start), law.DayNumber(d.LastDay)
	steps := []law.Statement{
		say(d.of(stepStart[:]), start, 0, 0),
		say(stepYears, start, int64(d.Facts.Kind.years()), last),
	}
	if d.Ground == DeferralAfterYears {
		steps = append(steps, say(stepDeferral, law.DayNumber(d.found.begun), 0, 0))
	}
	if d.Lapsed {
		if d.lapsedOnReturn() {
			steps = append(steps, say(stepReturned, law.DayNumber(d.LapsedFrom), 0, 0))
		}
		return append(steps, say(stepLapsed, law.DayNumber(d.LapsedFrom), 0, 0))
	}
	return append(steps, d.Condition)
}

// premises says what was taken as given.
func (d *Decision) premises() []law.Statement {
	facts := &d.Facts
	premises := []law.Statement{say(sayGivenDay, law.DayNumber(facts.On), 0, 0)}
	add := func(sentence *law.Sentence, first int64, days ...calendar.Date) {
		values := [3]int64{first}
		for i, day := range days {
			values[i+1] = law.DayNumber(day)
		}
		premises = append(premises, law.Statement{Sentence: sentence, Values: values})
	}
	if facts.Kind == HousingDeposit {
		add(sayGivenPayout, law.DayNumber(facts.PaidOutOn))
	} else {
		add(sayGivenEnd, law.DayNumber(facts.EndedOn))
	}
	if !facts.KnownOn.IsZero() {
		add(sayGivenKnown, law.DayNumber(facts.KnownOn))
	}
	if d.found.able.IsZero() {
		add(sayGivenNone, 0)
	} else {
		add(sayGivenAble, law.DayNumber(d.found.able))
	}
	if len(facts.Payments) == 0 {
		add(sayGivenNoPayment, 0)
	} else {
		add(sayGivenPayments, int64(len(facts.Payments)), d.firstPaid, d.lastPaid)
	}
	switch transfer := facts.Transfer; {
	case transfer == nil:
	case transfer.ReturnedOn.IsZero():
		add(sayGivenReceived, law.DayNumber(transfer.ReceivedOn))
	default:
		add(sayGivenReturned, law.DayNumber(transfer.ReceivedOn), transfer.ReturnedOn)
	}
	return premises
}

// AppendResult appends the result as the JSON object of the contract: lapsed,
// lastDay, lapsedFrom, ground, flags, start and, when the claim is alive,
// earliestLapse.
func (d Decision) AppendResult(dst []byte) []byte {
	if d.Lapsed {
		dst = append(dst, `{"lapsed":true`...)
	} else {
		dst = append(dst, `{"lapsed":false`...)
	}
	dst = law.AppendJSONDate(dst, `,"lastDay":`, d.LastDay)
	if d.Lapsed {
		dst = law.AppendJSONDate(dst, `,"lapsedFrom":`, d.LapsedFrom)
		dst = append(dst, `,"ground":"`...)
		dst = append(dst, d.Ground.String()...)
		dst = append(dst, '"')
	} else {
		dst = append(dst, `,"lapsedFrom":null,"ground":null`...)
	}
	dst = append(dst, `,"flags":[`...)
	for i, flag := range d.Flags {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, '"')
		dst = append(dst, flag.String()...)
		dst = append(dst, '"')
	}
	dst = append(dst, ']')
	dst = law.AppendJSONDate(dst, `,"start":`, d.Start)
	if !d.Lapsed {
		dst = law.AppendJSONDate(dst, `,"earliestLapse":`, d.EarliestLapse)
	}
	return append(dst, '}')
}

func appendPayments(dst []byte, payments []Payment) []byte {
	dst = append(dst, `,"payments":[`...)
	for i := range payments {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = law.AppendJSONDate(dst, `{"on":`, payments[i].On)
		dst = append(law.AppendJSONAmount(dst, `,"amount":`, payments[i].Amount), '}')
	}
	return append(dst, ']')
}

// Receipt returns everything the decision rests on.
func (d Decision) Receipt() law.Receipt {
	headline := say(sayAliveHeadline, law.DayNumber(d.Facts.On), 0, 0)
	switch {
	case d.Ground == DeferralAfterYears:
		headline = say(sayRestHeadline, law.DayNumber(d.LapsedFrom), 0, 0)
	case d.Lapsed:
		headline = say(sayHeadline, law.DayNumber(d.LapsedFrom), 0, 0)
	}
	receipt := wire.Receipt("lapse", Rules, &d.Facts, &d.options, d)
	receipt.Headline, receipt.Calculation, receipt.Premises = headline, d.Calculation(), d.premises()
	return receipt
}
