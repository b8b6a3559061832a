// SPDX-License-Identifier: MPL-2.0

package breach

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Outcome is always [law.Decided]; the zero value has none.
func (d Decision) Outcome() law.Outcome {
	if d.Stage == 0 {
		return 0
	}
	return law.Decided
}

// Criteria is always empty: the rules give one answer.
func (d Decision) Criteria() []law.Criterion { return nil }

// Grounds returns the rules that were considered, in the order they were tried.
// The notice comes before the transfer, since it must be given first.
func (d Decision) Grounds() []law.Ground {
	return d.appendGrounds(make([]law.Ground, 0, 3+len(d.Facts.OtherNotices)))
}

func (d Decision) appendGrounds(dst []law.Ground) []law.Ground {
	if d.Stage == 0 {
		return dst
	}
	due, transfer, notice := d.Facts.Duty.places()
	f := &d.Facts
	missed, paid := law.DayNumber(f.MissedOn), law.DayNumber(f.PaidOn)
	sent, deadline := f.demandDays()
	considered := func(ref law.Ref, statement law.Statement) []law.Ground {
		return append(dst, law.Ground{Ref: ref, Statement: statement})
	}
	switch d.Stage {
	case Barred:
		return considered(transfer, sayInDeferral.With())
	case Compliant:
		switch {
		case missed == 0:
			return considered(due, sayNothingMissed.With())
		case deadline == 0:
			return considered(due, sayPaidNoDemand.With(missed, paid))
		}
		return considered(due, sayPaidInTime.With(paid, deadline))
	case DemandDue:
		return considered(due, sayNoDemand.With(missed))
	case DemandRunning:
		return considered(due, sayDeadlineRuns.With(sent, deadline))
	}
	dst = append(dst, law.Ground{Ref: due, Applied: true,
		Statement: d.defaultSentence().With(deadline, law.DayNumber(d.WholeDebtDueOn), paid)})
	dst = append(dst, law.Ground{Ref: notice, Applied: true, Statement: f.Notice.say(0)})
	for i, other := range f.OtherNotices {
		dst = append(dst, law.Ground{Ref: notice, Applied: true, Statement: other.say(i + 1)})
	}
	switch {
	case slices.Contains(d.Missing, DeferralEnded): // a default from before the deferral
		return considered(transfer, sayInDeferral.With())
	case d.Stage == InDefault:
		return considered(transfer, sayNotYet.With())
	}
	return append(dst, law.Ground{Ref: transfer, Applied: true, Statement: sayTransfer.With()})
}

// places returns where the order says that the debt falls due, that the claim is
// transferred and that the debtor is told.
func (d Duty) places() (due, transfer, notice law.Ref) {
	order := law.CollectionOrder
	if d == LumpSum {
		return order.At(10, 0, 1), order.At(10, 0, 2), order.At(10, 0, 3)
	}
	return order.At(9, 0, 1), order.At(9, 0, 2), order.At(9, 0, 3)
}

// demandDays returns the days of the demand as values of a statement, 0 without.
func (f *Facts) demandDays() (sent, deadline int64) {
	if f.Demand == nil {
		return 0, 0
	}
	return law.DayNumber(f.Demand.SentOn), law.DayNumber(f.Demand.Deadline)
}

func (d *Decision) defaultSentence() *law.Sentence {
	late := !d.Facts.PaidOn.IsZero() // or it would not be in default
	switch {
	case d.Facts.Duty == LumpSum && late:
		return sayDepositPaidLate
	case d.Facts.Duty == LumpSum:
		return sayDepositBroken
	case late:
		return sayPlanPaidLate
	}
	return sayPlanBroken
}

// say returns what there is to say of the notice to one debtor: number 0 is the
// debtor, 1 the first further one.
func (n *Notice) say(number int) law.Statement {
	sentences := [...]*law.Sentence{sayNoticeMissing, sayNotice, sayImpossible, sayImpairment}
	if number > 0 {
		sentences = [...]*law.Sentence{sayOtherMissing, sayOtherNotice, sayOtherImpossible, sayOtherImpairment}
	}
	if n == nil || n.Exception > Impairment {
		return sentences[0].With(0, int64(number))
	}
	return sentences[1+n.Exception].With(law.DayNumber(n.On), int64(number))
}

// Calculation returns the step from the deadline to the day the whole debt is due,
// and nothing as long as it is not.
func (d Decision) Calculation() []law.Statement {
	if d.WholeDebtDueOn.IsZero() {
		return nil
	}
	_, deadline := d.Facts.demandDays()
	return []law.Statement{stepDue.With(deadline, law.DayNumber(d.WholeDebtDueOn))}
}

// Readings returns the readings that the decision relies on, by number.
func (d Decision) Readings() []law.Reading {
	return d.appendReadings(make([]law.Reading, 0, 2))
}

func (d Decision) appendReadings(dst []law.Reading) []law.Reading {
	if d.Facts.Demand != nil && d.Stage != Barred {
		dst = append(dst, law.DefaultAfterDemand)
	}
	inDefault := d.Stage == InDefault || d.Stage == Transferable
	if inDefault || d.Stage == Barred {
		dst = append(dst, law.Transferable)
	}
	if d.Facts.Duty == LumpSum && d.Facts.Deferral && !d.Facts.MissedOn.IsZero() {
		dst = append(dst, law.LumpSumNotDeferred)
	}
	if inDefault && d.Facts.toldEarly() {
		dst = append(dst, law.NoticeBeforeDemand)
	}
	if d.Stage != Barred && slices.Contains(d.Flags, ShortDeadline) {
		dst = append(dst, law.DemandTold)
	}
	return dst
}

// Result is the result of a decision in the JSON contract.
type Result struct {
	Stage          Stage         `json:"stage" da:"hvor kravet står" en:"where the claim stands"`
	WholeDebtDueOn calendar.Date `json:"wholeDebtDueOn,omitzero" da:"den dag, hele gælden forfalder" en:"the day the whole debt is due"`
	Missing        []Need        `json:"missing" da:"hvad der mangler, før kravet kan overdrages" en:"what still stands between the claim and a transfer"`
	Flags          []Flag        `json:"flags" da:"hvad en sagsbehandler bør se på" en:"what a caseworker should look at"`
}

// Result returns the result as the contract has it.
func (d Decision) Result() Result { return Result{d.Stage, d.WholeDebtDueOn, d.Missing, d.Flags} }

// MarshalJSON returns the result as the contract has it; a value without a name is an
// error.
func (r Result) MarshalJSON() ([]byte, error) { return wire.Marshal(&r) }

// AppendResult appends [Decision.Result] as a JSON object.
func (d Decision) AppendResult(dst []byte) []byte { return wire.Append(dst, new(d.Result())) }

// Receipt returns everything the decision rests on. The reason for an exception is
// in its facts.
func (d Decision) Receipt() law.Receipt {
	_, deadline := d.Facts.demandDays()
	receipt := wire.Receipt("breach", Rules, &d.Facts, &d.options, d)
	if d.Stage == 0 {
		return receipt
	}
	headline := headlines[d.Stage]
	if d.Facts.Duty == LumpSum && lumpSumHeadlines[d.Stage] != nil {
		headline = lumpSumHeadlines[d.Stage]
	}
	receipt.Headline = headline.With(deadline, law.DayNumber(d.WholeDebtDueOn))
	receipt.Calculation, receipt.Premises = d.Calculation(), d.premises()
	return receipt
}

// premises says what was taken as given.
func (d *Decision) premises() []law.Statement {
	f := &d.Facts
	premises := []law.Statement{sayGivenDay.With(law.DayNumber(f.On))}
	add := func(statement law.Statement) { premises = append(premises, statement) }
	if !f.MissedOn.IsZero() {
		add(sayGivenMissed.With(law.DayNumber(f.MissedOn)))
		if f.Demand != nil {
			add(sayGivenDemand.With(f.demandDays()))
		}
		if f.PaidOn.IsZero() {
			add(sayGivenUnpaid.With())
		} else {
			add(sayGivenPaid.With(law.DayNumber(f.PaidOn)))
		}
	}
	if f.Deferral {
		add(sayGivenDeferral.With())
	} else {
		add(sayGivenNoDeferral.With())
	}
	if len(f.OtherNotices) > 0 {
		add(sayGivenDebtors.With(int64(1 + len(f.OtherNotices))))
	} else {
		add(sayGivenDebtor.With())
	}
	return premises
}
