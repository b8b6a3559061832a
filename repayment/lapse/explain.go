// SPDX-License-Identifier: MPL-2.0

package lapse

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Outcome is [law.Discretion] where the debtor was able, had paid nothing before a
// deferral after the years, and nobody has said whether the claim lapses all the same
// otherwise [law.Decided]. The zero value has none.
func (d Decision) Outcome() law.Outcome {
	switch {
	case d.Facts.On.IsZero():
		return 0
	case d.found.open:
		return law.Discretion
	}
	return law.Decided
}

// Criteria returns what a person must judge: "never-paid", or nothing.
func (d Decision) Criteria() []law.Criterion {
	if !d.found.open {
		return nil
	}
	return []law.Criterion{{ID: "never-paid", Statement: judgeNeverPaid.With(law.DayNumber(d.found.deferral))}}
}

// Grounds returns the rules that were considered, in the order they were tried.
func (d Decision) Grounds() []law.Ground { return d.appendGrounds(make([]law.Ground, 0, 3)) }

// § 8, stk. 1, is tried on every claim, stk. 2 only on a housing deposit, and stk. 3
// only when the years have passed and there was an economic possibility in them.
func (d Decision) appendGrounds(dst []law.Ground) []law.Ground {
	if d.Basis == 0 {
		return dst
	}
	order := law.CollectionOrder
	years := d.Ground == ThreeYears || d.Ground == TenYears
	if d.Facts.Kind != law.HousingDeposit {
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
		return sayAway.With(law.DayNumber(d.Facts.Transfer.ReceivedOn))
	case !d.yearsPassed():
		return d.of(sayRunning[:]).With(start, last)
	case !d.found.able.IsZero():
		return d.of(sayAble[:]).With(start, last, law.DayNumber(d.found.able))
	case d.lapsedOnReturn():
		return d.of(sayLapsedOnReturn[:]).With(start, last, from)
	}
	return d.of(sayLapsed[:]).With(start, last, from)
}

// of returns the sentence of the basis.
func (d *Decision) of(sentences []*law.Sentence) *law.Sentence {
	if d.Basis.String() == "" {
		return nil
	}
	return sentences[d.Basis-1]
}

// sayNotThreeYears says why stk. 1 is not used for a housing deposit.
func (d *Decision) sayNotThreeYears() law.Statement {
	if d.Facts.KnownOn.IsZero() {
		return sayOtherYears.With()
	}
	return sayKnowledgeUnused.With(law.DayNumber(d.Facts.KnownOn))
}

// sayRestOfClaim is the sentence for stk. 3.
func (d *Decision) sayRestOfClaim() law.Statement {
	last, from := law.DayNumber(d.LastDay), law.DayNumber(d.LapsedFrom)
	begun := law.DayNumber(d.found.begun)
	switch {
	case d.found.open && !d.Lapsed:
		return sayLeftToCreditor.With(last, begun)
	case d.Lapsed && d.found.gap && d.judged() == Lapses:
		return sayRestUnpaid.With(last, begun, from)
	case d.lapsedOnReturn():
		return sayRestOnReturn.With(last, begun, from)
	case d.Lapsed:
		return sayRest.With(last, begun, from)
	case d.found.gap && d.Facts.NeverPaid != nil:
		return sayJudgedToStay.With(last, begun)
	case d.found.gap:
		return sayUnpaidStays.With(last, begun)
	case !d.found.zero.IsZero():
		return sayZeroInstalment.With(last, law.DayNumber(d.found.zero))
	}
	return sayNoDeferral.With(last)
}

// Readings returns the readings that the decision relies on, by number.
func (d Decision) Readings() []law.Reading {
	return d.appendReadings(make([]law.Reading, 0, 8))
}

func (d Decision) appendReadings(dst []law.Reading) []law.Reading {
	if d.Basis == 0 {
		return dst
	}
	add := func(applies bool, reading law.Reading) {
		if applies {
			dst = append(dst, reading)
		}
	}
	deposit := d.Facts.Kind == law.HousingDeposit
	add(d.zeroMattered(), law.NoInstalment)
	add(true, law.LapseDay)
	add(d.Basis == FromEnd, law.EndOfBenefit)
	add(d.Basis == FromKnowledge || (deposit && !d.Facts.KnownOn.IsZero()), law.CreditorDidNotKnow)
	add(d.yearsPassed() && !d.away(), law.EconomicPossibility)
	add(!d.found.deferral.IsZero(), law.DeferralAfterYears)
	add(d.found.gap, law.NeverPaid)
	add(deposit, law.OldHousingDeposits)
	add(d.Facts.Transfer != nil, law.ReturnedClaim)
	add(d.startMattered(), law.YearsBeginTheDayAfter)
	add(d.found.gap, law.NeverPaidJudged)
	return dst
}

// startMattered reports whether the answer rests on the start itself lying outside the
// years: no period says anything of that day, or it was the only able one.
func (d *Decision) startMattered() bool {
	return d.Facts.firstGap(d.Start) == d.Start ||
		d.found.able.IsZero() && !d.Facts.firstAble(d.Start, d.Start).IsZero()
}

// zeroMattered reports whether the answer rests on an instalment of 0 kr. being
// neither economic possibility nor a deferral.
func (d *Decision) zeroMattered() bool {
	if d.Ground != ThreeYears && d.Ground != TenYears {
		return !d.Lapsed && !d.found.zero.IsZero()
	}
	for i := range d.Facts.Periods {
		if span := &d.Facts.Periods[i]; span.NoDeferral && !span.firstIn(d.Start.AddDays(1), d.LastDay).IsZero() {
			return true
		}
	}
	return false
}

// Calculation returns the steps from the facts to the day, in order.
func (d Decision) Calculation() []law.Statement {
	if d.Basis == 0 {
		return nil
	}
	start, last := law.DayNumber(d.Start), law.DayNumber(d.LastDay)
	steps := []law.Statement{
		d.of(stepStart[:]).With(start),
		stepYears.With(start, int64(yearsOf(d.Facts.Kind)), last),
	}
	if d.Ground == DeferralAfterYears {
		steps = append(steps, stepDeferral.With(law.DayNumber(d.found.begun)))
	}
	if d.Lapsed {
		if d.lapsedOnReturn() {
			steps = append(steps, stepReturned.With(law.DayNumber(d.LapsedFrom)))
		}
		return append(steps, stepLapsed.With(law.DayNumber(d.LapsedFrom)))
	}
	return append(steps, d.Condition)
}

// premises says what was taken as given.
func (d *Decision) premises() []law.Statement {
	facts := &d.Facts
	premises := []law.Statement{sayGivenDay.With(law.DayNumber(facts.On))}
	add := func(statement law.Statement) { premises = append(premises, statement) }
	if facts.Kind == law.HousingDeposit {
		add(sayGivenPayout.With(law.DayNumber(facts.PaidOutOn)))
	} else {
		add(sayGivenEnd.With(law.DayNumber(facts.EndedOn)))
	}
	switch {
	case !facts.KnownOn.IsZero():
		add(sayGivenKnown.With(law.DayNumber(facts.KnownOn)))
	case facts.Kind != law.HousingDeposit:
		add(sayGivenKnownUnknown.With())
	}
	if d.found.able.IsZero() {
		add(sayGivenNone.With())
	} else {
		add(sayGivenAble.With(law.DayNumber(d.found.able)))
	}
	if len(facts.Payments) == 0 {
		add(sayGivenNoPayment.With())
	} else {
		add(sayGivenPayments.With(int64(len(facts.Payments)), law.DayNumber(d.firstPaid), law.DayNumber(d.lastPaid)))
	}
	switch transfer := facts.Transfer; {
	case transfer == nil:
	case transfer.ReturnedOn.IsZero():
		add(sayGivenReceived.With(law.DayNumber(transfer.ReceivedOn)))
	default:
		add(sayGivenReturned.With(law.DayNumber(transfer.ReceivedOn), law.DayNumber(transfer.ReturnedOn)))
	}
	if d.found.gap && facts.NeverPaid != nil {
		add(sayGivenJudgement.With())
	}
	return premises
}

// Result is the result of a decision in the JSON contract.
type Result struct {
	Lapsed     bool           `json:"lapsed" da:"om kravet er bortfaldet" en:"whether the claim has lapsed"`
	LastDay    calendar.Date  `json:"lastDay" da:"den sidste dag i de tre eller ti år" en:"the last day of the three or ten years"`
	LapsedFrom *calendar.Date `json:"lapsedFrom" da:"den første dag, kravet er bortfaldet" en:"the first day on which the claim has lapsed"`
	Ground     *Subsection    `json:"ground" da:"det stykke i § 8, kravet er bortfaldet efter" en:"the subsection of § 8 under which the claim has lapsed"`
	Flags      []Flag         `json:"flags" da:"hvad en sagsbehandler bør se på" en:"what a caseworker should look at"`
	// Start is left out by the rule repayment where it has not asked this chapter.
	Start         calendar.Date `json:"start,omitzero" da:"den dag, årene regnes fra" en:"the day the years are counted from"`
	EarliestLapse calendar.Date `json:"earliestLapse,omitzero" da:"den første dag, kravet kan bortfalde" en:"the first day on which the claim can lapse"`
}

// Result returns the result as the contract has it.
func (d Decision) Result() Result {
	result := Result{Lapsed: d.Lapsed, LastDay: d.LastDay, Flags: d.Flags, Start: d.Start, EarliestLapse: d.EarliestLapse}
	if d.Lapsed {
		result.LapsedFrom, result.Ground = new(d.LapsedFrom), new(d.Ground)
	}
	return result
}

// MarshalJSON returns the result as the contract has it; a value without a name is an
// error.
func (r Result) MarshalJSON() ([]byte, error) { return wire.Marshal(&r) }

// AppendResult appends [Decision.Result] as a JSON object.
func (d Decision) AppendResult(dst []byte) []byte { return wire.Append(dst, new(d.Result())) }

// Receipt returns everything the decision rests on.
func (d Decision) Receipt() law.Receipt {
	receipt := wire.Receipt("lapse", Rules, &d.Facts, &d.options, d)
	switch {
	case d.Basis == 0:
		return receipt
	case d.found.open && !d.Lapsed:
		receipt.Headline = sayOpenHeadline.With(law.DayNumber(d.found.deferral))
	case d.Ground == DeferralAfterYears:
		receipt.Headline = sayRestHeadline.With(law.DayNumber(d.LapsedFrom))
	case d.Lapsed:
		receipt.Headline = sayHeadline.With(law.DayNumber(d.LapsedFrom))
	default:
		receipt.Headline = sayAliveHeadline.With(law.DayNumber(d.Facts.On))
	}
	receipt.Calculation, receipt.Premises = d.Calculation(), d.premises()
	return receipt
}
