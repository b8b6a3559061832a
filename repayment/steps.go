// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Step is something that is to be done next on a case.
type Step struct {
	// Ref is the sentence that asks for it; zero for good administration that no
	// sentence of the order asks for.
	Ref law.Ref `json:"ref"`
	// What says what is to be done.
	What law.Statement `json:"what"`
	// From is the first day on which it can be done; the zero date for at once.
	From calendar.Date `json:"from,omitzero"`
	// Last is the last day in time and After the first day too late. ActBy is the
	// last open day on or before Last. All are the zero date for a step without a
	// day: it is to be done at once.
	Last  calendar.Date `json:"last,omitzero"`
	After calendar.Date `json:"after,omitzero"`
	ActBy calendar.Date `json:"actBy,omitzero"`
}

// place is the sentence in text, and empty without one.
func (s *Step) place() string {
	if s.Ref == (law.Ref{}) {
		return ""
	}
	return s.Ref.String()
}

// nowhere is the place of a step that no sentence of the order asks for.
var nowhere law.Ref

// Steps returns what is to be done next, the most pressing first.
func (d Decision) Steps() []Step {
	var steps []Step
	do := func(ref law.Ref, sentence *law.Sentence, last calendar.Date, values ...int64) {
		step := Step{Ref: ref, What: sentence.With(values...)}
		if !last.IsZero() {
			step.Last, step.After, step.ActBy = last, last.AddDays(1), last.LastOpen()
		}
		steps = append(steps, step)
	}
	if len(d.open()) > 0 {
		do(d.openRef(), stepJudge, calendar.Date{})
	}
	if d.Facts.away() && d.Track != Lapsed && d.Track != Paid {
		do(nowhere, stepAway, calendar.Date{})
		return steps
	}
	d.appendTrackSteps(do)
	d.appendBreachSteps(do)
	if d.isDecision() {
		do(law.CollectionOrder.At(11, 0, 2), stepComplaint, calendar.Date{}, ComplaintWeeks)
	}
	d.appendLapseStep(do)
	if n := len(steps); d.waitsForLapse() {
		steps[n-1].From = d.found.LapseLast.AddDays(1)
	}
	return steps
}

// openRef is the sentence that leaves the first open question to a person.
func (d *Decision) openRef() law.Ref {
	order := law.CollectionOrder
	switch d.open()[0] {
	case NeverPaid:
		return order.At(8, 3, 0)
	case PartPayment:
		return d.partPaid().Ref
	}
	return lapsedUnder(d.found.Lapse.Ground)
}

// appendTrackSteps adds what the track calls for.
func (d *Decision) appendTrackSteps(do doStep) {
	order := law.CollectionOrder
	c := &d.Facts
	if d.Track == LumpSum {
		d.appendLumpSumSteps(do)
	}
	monthly := d.Monthly
	if d.rest != nil {
		monthly = d.rest.Monthly
	}
	switch d.ordinary() {
	case InstalmentPlan:
		if !d.planRuns() {
			if d.found.Instalment.Basis == instalment.NoIncomeData {
				do(nowhere, stepIncomeData, calendar.Date{})
			}
			do(order.At(4, 1, 0), stepNewPlan, calendar.Date{}, oreOf(monthly.Decimal))
		} else if review := d.reviewed(); review != nil && review.Change > Unchanged &&
			min(oreOf(review.Now.Decimal), d.found.Owed) != oreOf(monthly.Decimal) { // less is owed than either
			do(nowhere, stepReview, calendar.Date{}, oreOf(review.Now.Decimal))
		}
	case NoInstalment:
		do(nowhere, stepIncomeAgain, calendar.Date{})
	case Deferral:
		do(order.At(6, 1, 0), stepDeferral, calendar.Date{})
		do(order.At(6, 2, 0), stepConsiderModest, calendar.Date{})
		do(nowhere, stepStatusAgain, calendar.Date{})
	case PlanSuspended:
		if !c.PlanInAbeyance {
			do(order.At(7, 0, 0), stepAbeyance, calendar.Date{})
		}
		do(order.At(6, 2, 0), stepConsiderModest, calendar.Date{})
		do(nowhere, stepStatusAgain, calendar.Date{})
	case ModestAmount:
		if !d.Facts.modestRuns() {
			do(order.At(6, 2, 0), stepModest, calendar.Date{}, oreOf(monthly.Decimal))
		}
	case Lapsed:
		do(lapsedUnder(d.found.Lapse.Ground), stepClose, calendar.Date{})
		if c.away() {
			do(nowhere, stepRecall, calendar.Date{})
		}
	case LegacyTrack:
		do(order.At(15, 2, 1), stepLegacy, calendar.Date{})
	case Paid:
		do(nowhere, stepClosePaid, calendar.Date{})
		if over := d.found.Overpaid; over > 0 {
			do(nowhere, stepPayBack, calendar.Date{}, over)
		}
	}
}

// appendLumpSumSteps adds what a lump sum calls for.
func (d *Decision) appendLumpSumSteps(do doStep) {
	order := law.CollectionOrder
	found := order.At(4, 2, 1)
	if by := d.Facts.Claim.LandlordRepaid.FoundByCreditor; by != nil && *by {
		found = order.At(4, 2, 2)
	}
	do(found, stepLumpSum, calendar.Date{}, oreOf(d.found.LumpSum.Amount))
	switch {
	case d.DueOn.IsZero():
		do(order.At(4, 2, 3), stepLumpSumTold, calendar.Date{})
	case !d.found.LumpSum.Passed:
		do(order.At(4, 2, 3), stepLumpSumDay, d.DueOn, law.DayNumber(d.DueOn))
	case d.Facts.Breach == nil:
		do(order.At(10, 0, 1), stepDemand, calendar.Date{})
	}
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
	if d.found.Chapter4 && d.found.Breach == nil && !d.found.PartPaid {
		do(order.At(9, 0, 1), stepDemand, calendar.Date{})
		return
	}
	if d.found.Breach == nil || d.Track == Lapsed {
		return
	}
	demand, decide, notify := order.At(9, 0, 1), order.At(9, 0, 2), order.At(9, 0, 3)
	if d.found.Breach.Facts.Duty == breach.LumpSum {
		demand, decide, notify = order.At(10, 0, 1), order.At(10, 0, 2), order.At(10, 0, 3)
	}
	switch d.found.Breach.Stage {
	case breach.DemandDue:
		do(demand, stepDemand, calendar.Date{})
	case breach.DemandRunning:
		deadline := d.Facts.Breach.Demand.Deadline
		do(demand, stepDemandRuns, deadline, law.DayNumber(deadline))
	case breach.InDefault:
		do(notify, stepNotice, calendar.Date{})
		d.appendOtherDebtor(do)
		do(decide, stepTransfer, calendar.Date{})
	case breach.Transferable:
		d.appendOtherDebtor(do)
		do(decide, stepTransfer, calendar.Date{})
	}
}

// appendOtherDebtor adds that the other who is liable is to be looked at.
func (d *Decision) appendOtherDebtor(do doStep) {
	if len(LiableFor(d.Facts.Claim)) > 1 && d.Facts.Breach.OtherDeferral == nil {
		do(nowhere, stepOtherDebtor, calendar.Date{})
	}
}

// waitsForLapse reports whether the last step is to ask § 8 again after its years.
func (d *Decision) waitsForLapse() bool {
	return d.Track != Lapsed && !d.found.LapseLast.IsZero() && !d.Facts.On.After(d.found.LapseLast)
}

// appendLapseStep adds the day by which the claim must be dealt with, or on which
// § 8 is to be asked again.
func (d *Decision) appendLapseStep(do doStep) {
	order := law.CollectionOrder
	if d.Track == Lapsed || d.found.LapseLast.IsZero() {
		return
	}
	if d.Facts.On.After(d.found.LapseLast) {
		if (d.Track == Deferral || d.Track == PlanSuspended) && len(d.open()) == 0 && !d.found.Stays {
			do(order.At(8, 3, 0), stepDeferralLapses, calendar.Date{})
		}
		return
	}
	ref := order.At(8, 1, 0)
	if d.Facts.Claim.Kind == law.HousingDeposit {
		ref = order.At(8, 2, 0)
	}
	do(ref, stepLapseDay, calendar.Date{}, law.DayNumber(d.found.LapseLast))
}
