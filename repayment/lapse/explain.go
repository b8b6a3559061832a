// SPDX-License-Identifier: MPL-2.0

package lapse

import (
	"github.com/hjemmel-dk/hjemmel"
	"github.com/hjemmel-dk/hjemmel/calendar"
)

// Grounds returns the rules that were considered, in the order they were tried.
func (d *Decision) Grounds() []hjemmel.Ground { return d.AppendGrounds(make([]hjemmel.Ground, 0, 3)) }

// AppendGrounds appends [Decision.Grounds] to dst. There are at most 3 of them;
// with room for those it does not allocate.
//
// § 8, stk. 1, is tried on every claim, stk. 2 only on a housing deposit, and
// stk. 3 only when the years have passed with economic possibility in them.
func (d *Decision) AppendGrounds(dst []hjemmel.Ground) []hjemmel.Ground {
	order := hjemmel.CollectionOrder
	years := d.Ground == ThreeYears || d.Ground == TenYears
	if d.Facts.Kind == Benefit {
		dst = append(dst, hjemmel.Ground{Ref: order.At(8, 1, 0), Applied: years, Statement: d.sayYears()})
	} else {
		dst = append(dst,
			hjemmel.Ground{Ref: order.At(8, 1, 0), Applied: false, Statement: d.sayNotThreeYears()},
			hjemmel.Ground{Ref: order.At(8, 2, 0), Applied: years, Statement: d.sayYears()})
	}
	if years || d.away() || !d.yearsPassed() {
		return dst
	}
	return append(dst, hjemmel.Ground{Ref: order.At(8, 3, 0), Applied: d.Lapsed, Statement: d.sayRestOfClaim()})
}

// sayYears is the sentence for stk. 1 or 2.
func (d *Decision) sayYears() hjemmel.Statement {
	start, last, from := hjemmel.DayNumber(d.Start), hjemmel.DayNumber(d.LastDay), hjemmel.DayNumber(d.LapsedFrom)
	switch {
	case d.away():
		return say(sayAway, hjemmel.DayNumber(d.Facts.Transfer.ReceivedOn), 0, 0)
	case !d.yearsPassed():
		return say(d.of(sayRunning[:]), start, last, 0)
	case !d.found.able.IsZero():
		return say(d.of(sayAble[:]), start, last, hjemmel.DayNumber(d.found.able))
	case d.lapsedOnReturn():
		return say(d.of(sayLapsedOnReturn[:]), start, last, from)
	}
	return say(d.of(sayLapsed[:]), start, last, from)
}

// of returns the sentence of the basis, and none for a decision that nobody made.
func (d *Decision) of(sentences []*hjemmel.Sentence) *hjemmel.Sentence {
	if d.Basis.String() == "" {
		return nil
	}
	return sentences[d.Basis-1]
}

// sayNotThreeYears says why stk. 1 is not used for a housing deposit.
func (d *Decision) sayNotThreeYears() hjemmel.Statement {
	if d.Facts.KnownOn.IsZero() {
		return say(sayOtherYears, 0, 0, 0)
	}
	return say(sayKnowledgeUnused, hjemmel.DayNumber(d.Facts.KnownOn), 0, 0)
}

// sayRestOfClaim is the sentence for stk. 3.
func (d *Decision) sayRestOfClaim() hjemmel.Statement {
	last, from := hjemmel.DayNumber(d.LastDay), hjemmel.DayNumber(d.LapsedFrom)
	begun := hjemmel.DayNumber(d.found.begun)
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
		return say(sayZeroInstalment, last, hjemmel.DayNumber(d.found.zero), 0)
	}
	return say(sayNoDeferral, last, 0, 0)
}

func say(sentence *hjemmel.Sentence, first, second, third int64) hjemmel.Statement {
	return hjemmel.Statement{Sentence: sentence, Values: [3]int64{first, second, third}}
}

// Readings returns the readings that the decision relies on, by number.
func (d *Decision) Readings() []hjemmel.Reading {
	return d.AppendReadings(make([]hjemmel.Reading, 0, 8))
}

// AppendReadings appends [Decision.Readings] to dst.
func (d *Decision) AppendReadings(dst []hjemmel.Reading) []hjemmel.Reading {
	add := func(applies bool, reading hjemmel.Reading) {
		if applies {
			dst = append(dst, reading)
		}
	}
	deposit := d.Facts.Kind == HousingDeposit
	add(d.zeroMattered(), hjemmel.NoInstalment)
	add(true, hjemmel.LapseDay)
	add(d.Basis == FromEnd, hjemmel.EndOfBenefit)
	add(d.Basis == FromKnowledge || (deposit && !d.Facts.KnownOn.IsZero()), hjemmel.CreditorDidNotKnow)
	add(d.yearsPassed() && !d.away(), hjemmel.EconomicPossibility)
	add(!d.found.deferral.IsZero(), hjemmel.DeferralAfterYears)
	add(d.found.gap, hjemmel.NeverPaid)
	add(deposit, hjemmel.OldHousingDeposits)
	add(d.Facts.Transfer != nil, hjemmel.ReturnedClaim)
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
func (d *Decision) Calculation() []hjemmel.Statement {
	start, last := hjemmel.DayNumber(d.Start), hjemmel.DayNumber(d.LastDay)
	steps := []hjemmel.Statement{
		say(d.of(stepStart[:]), start, 0, 0),
		say(stepYears, start, int64(d.Facts.Kind.years()), last),
	}
	if d.Ground == DeferralAfterYears {
		steps = append(steps, say(stepDeferral, hjemmel.DayNumber(d.found.begun), 0, 0))
	}
	if d.Lapsed {
		if d.lapsedOnReturn() {
			steps = append(steps, say(stepReturned, hjemmel.DayNumber(d.LapsedFrom), 0, 0))
		}
		return append(steps, say(stepLapsed, hjemmel.DayNumber(d.LapsedFrom), 0, 0))
	}
	return append(steps, d.Condition)
}

// premises says what was taken as given.
func (d *Decision) premises() []hjemmel.Statement {
	facts := &d.Facts
	premises := []hjemmel.Statement{say(sayGivenDay, hjemmel.DayNumber(facts.On), 0, 0)}
	add := func(sentence *hjemmel.Sentence, first int64, days ...calendar.Date) {
		values := [3]int64{first}
		for i, day := range days {
			values[i+1] = hjemmel.DayNumber(day)
		}
		premises = append(premises, hjemmel.Statement{Sentence: sentence, Values: values})
	}
	if facts.Kind == HousingDeposit {
		add(sayGivenPayout, hjemmel.DayNumber(facts.PaidOutOn))
	} else {
		add(sayGivenEnd, hjemmel.DayNumber(facts.EndedOn))
	}
	if !facts.KnownOn.IsZero() {
		add(sayGivenKnown, hjemmel.DayNumber(facts.KnownOn))
	}
	if d.found.able.IsZero() {
		add(sayGivenNone, 0)
	} else {
		add(sayGivenAble, hjemmel.DayNumber(d.found.able))
	}
	if len(facts.Payments) == 0 {
		add(sayGivenNoPayment, 0)
	} else {
		add(sayGivenPayments, int64(len(facts.Payments)), d.firstPaid, d.lastPaid)
	}
	switch transfer := facts.Transfer; {
	case transfer == nil:
	case transfer.ReturnedOn.IsZero():
		add(sayGivenReceived, hjemmel.DayNumber(transfer.ReceivedOn))
	default:
		add(sayGivenReturned, hjemmel.DayNumber(transfer.ReceivedOn), transfer.ReturnedOn)
	}
	return premises
}
