// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Step is something that is to be done next on a case.
type Step struct {
	// Ref is the sentence that asks for it.
	Ref law.Ref `json:"ref"`
	// What says what is to be done.
	What law.Statement `json:"what"`
	// Last is the last day in time and After the first day too late. ActBy is the
	// last open day on or before Last. All are the zero date for a step without a
	// day: it is to be done at once.
	Last  calendar.Date `json:"last,omitzero"`
	After calendar.Date `json:"after,omitzero"`
	ActBy calendar.Date `json:"actBy,omitzero"`
}

// Steps returns what is to be done next, the most pressing first.
func (d Decision) Steps() []Step {
	order := law.CollectionOrder
	c := &d.Facts
	var steps []Step
	do := func(ref law.Ref, sentence *law.Sentence, last calendar.Date, values ...int64) {
		step := Step{Ref: ref, What: sentence.With(values...)}
		if !last.IsZero() {
			step.Last, step.After, step.ActBy = last, last.AddDays(1), last.LastOpen()
		}
		steps = append(steps, step)
	}
	if c.away() && d.Track != Lapsed {
		do(transferRef(&d), stepAway, calendar.Date{})
		return steps
	}
	switch d.Track {
	case InstalmentPlan:
		if d.isDecision() {
			do(order.At(4, 1, 0), stepNewPlan, calendar.Date{}, oreOf(d.Monthly.Decimal))
		}
	case NoInstalment:
		do(order.At(5, 1, 1), stepIncomeAgain, calendar.Date{})
	case Deferral:
		do(order.At(6, 1, 0), stepDeferral, calendar.Date{})
		do(order.At(6, 1, 0), stepStatusAgain, calendar.Date{})
	case PlanSuspended:
		if !c.PlanInAbeyance {
			do(order.At(7, 0, 0), stepAbeyance, calendar.Date{})
		}
		do(order.At(7, 0, 0), stepStatusAgain, calendar.Date{})
	case ModestAmount:
		do(order.At(6, 2, 0), stepModest, calendar.Date{}, oreOf(d.Monthly.Decimal))
	case LumpSum:
		if c.Breach == nil || c.Breach.PaidOn.IsZero() {
			found := order.At(4, 2, 1)
			if c.Claim.LandlordRepaid.FoundByCreditor {
				found = order.At(4, 2, 2)
			}
			do(found, stepLumpSum, calendar.Date{}, oreOf(d.lumpSum.Amount))
			do(order.At(4, 2, 3), stepLumpSumDay, d.DueOn, law.DayNumber(d.DueOn))
		}
	case Lapsed:
		do(lapsedUnder(d.lapse.Ground), stepClose, calendar.Date{})
		if c.away() {
			do(lapsedUnder(d.lapse.Ground), stepRecall, calendar.Date{})
		}
	case LegacyTrack:
		do(order.At(15, 2, 1), stepLegacy, calendar.Date{})
	}
	d.appendBreachSteps(do)
	if d.isDecision() {
		do(order.At(11, 0, 2), stepComplaint, calendar.Date{}, ComplaintWeeks)
	}
	d.appendLapseStep(do)
	return steps
}

// transferRef is the sentence under which a claim was transferred.
func transferRef(d *Decision) law.Ref {
	order := law.CollectionOrder
	if d.asked&askedLumpSum != 0 && d.lumpSum.Amount.Sign() > 0 && (d.Facts.Breach == nil || d.brokenDuty() == breach.LumpSum) {
		return order.At(10, 0, 2)
	}
	return order.At(9, 0, 2)
}

// lapsedUnder is the sentence under which a claim has lapsed.
func lapsedUnder(ground lapse.Subsection) law.Ref {
	order := law.CollectionOrder
	switch ground {
	case lapse.TenYears:
		return order.At(8, 2, 0)
	case lapse.DeferralAfterYears:
		return order.At(8, 3, 0)
	}
	return order.At(8, 1, 0)
}

type doStep func(ref law.Ref, sentence *law.Sentence, last calendar.Date, values ...int64)

// appendBreachSteps adds what a missed payment calls for.
func (d *Decision) appendBreachSteps(do doStep) {
	order := law.CollectionOrder
	if d.Track == InDefault && d.asked&askedBreach == 0 {
		do(order.At(15, 2, 3), stepLegacyTransfer, calendar.Date{})
		return
	}
	if d.asked&askedBreach == 0 || d.Track == Lapsed {
		return
	}
	demand, decide, notify := order.At(9, 0, 1), order.At(9, 0, 2), order.At(9, 0, 3)
	if d.brokenDuty() == breach.LumpSum {
		demand, decide, notify = order.At(10, 0, 1), order.At(10, 0, 2), order.At(10, 0, 3)
	}
	switch d.breach.Stage {
	case breach.DemandDue:
		do(demand, stepDemand, calendar.Date{})
	case breach.DemandRunning:
		deadline := d.Facts.Breach.Demand.Deadline
		do(demand, stepDemandRuns, deadline, law.DayNumber(deadline))
	case breach.InDefault:
		do(notify, stepNotice, calendar.Date{})
		do(decide, stepTransfer, calendar.Date{})
	case breach.Transferable:
		do(decide, stepTransfer, calendar.Date{})
	}
}

// appendLapseStep adds the day by which the claim must be dealt with, or on which
// § 8 is to be asked again.
func (d *Decision) appendLapseStep(do doStep) {
	order := law.CollectionOrder
	if d.Track == Lapsed || d.lapseLast.IsZero() {
		return
	}
	if d.Facts.On.After(d.lapseLast) {
		if d.Track == Deferral || d.Track == PlanSuspended {
			do(order.At(8, 3, 0), stepDeferralLapses, calendar.Date{})
		}
		return
	}
	ref := order.At(8, 1, 0)
	if d.Facts.Claim.Kind == law.HousingDeposit {
		ref = order.At(8, 2, 0)
	}
	do(ref, stepLapseDay, d.lapseLast, law.DayNumber(d.lapseLast))
}
