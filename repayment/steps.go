// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
)

// Step is something that is to be done next on a case, by the codes and in the words of a
// case file.
type Step struct {
	// Code says what is to be done, and Who does it. The codes do not change.
	Code casefile.StepCode `json:"code"`
	Who  casefile.Actor    `json:"who"`
	// State says whether it can be done on the day of the question.
	State casefile.StepState `json:"state"`
	// Ref is the sentence that asks for it; zero for good administration that no
	// sentence of the order asks for.
	Ref law.Ref `json:"ref"`
	// What says what is to be done.
	What law.Statement `json:"what"`
	// From is the first day on which it can be done; the day of the question for at once.
	From calendar.Date `json:"from,omitzero"`
	// Last is the last day in time for the one who does it, and After the first day too
	// late. ActBy is the last open day on or before Last. All are the zero date for a
	// step without a day.
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

// pressing are the codes, the most pressing first.
var pressing = []casefile.StepCode{casefile.Judge, casefile.ReportChanges, casefile.CloseLapsed, casefile.RecallLapsed,
	casefile.ClosePaid, casefile.PayBack, casefile.KeepOlderPlan, casefile.DecideLumpSum, casefile.PayLumpSum, casefile.SendDemand,
	casefile.PayDemand, casefile.DecideDeferral, casefile.PutInAbeyance, casefile.ConsiderModestAmount, casefile.GetIncomeData,
	casefile.DecidePlan, casefile.DecideModestAmount, casefile.ReviewPlan, casefile.LookAgain, casefile.GiveNotice,
	casefile.AskOtherDebtor, casefile.Transfer, casefile.GuideOnComplaint, casefile.TestLapse}

// Steps returns what is to be done next, the most pressing first: what the rules of the
// case file ask for, and beside it what is good administration of one claim.
func (d Decision) Steps() []Step {
	steps := make([]Step, 0, len(d.steps)+3)
	for i := range d.steps {
		s := &d.steps[i]
		if s.Code == casefile.PayLumpSum && s.State == casefile.Overdue {
			continue // a demand is what comes next
		}
		step := Step{Code: s.Code, Who: s.Who, State: s.State, Ref: s.At, What: s.What, From: s.From}
		if !s.By.IsZero() {
			step.Last, step.After, step.ActBy = s.By, s.By.AddDays(1), s.By.LastOpen()
		}
		steps = append(steps, step)
	}
	d.ownSteps(func(code casefile.StepCode, ref law.Ref, sentence *law.Sentence, values ...int64) {
		steps = append(steps, Step{Code: code, Who: casefile.Caseworker, State: casefile.Ready, Ref: ref, What: sentence.With(values...), From: d.Facts.On})
	})
	slices.SortStableFunc(steps, func(a, b Step) int { return slices.Index(pressing, a.Code) - slices.Index(pressing, b.Code) })
	return steps
}

// ownSteps adds what a case file does not ask for, since its history says it or several
// claims share it.
func (d *Decision) ownSteps(do func(code casefile.StepCode, ref law.Ref, sentence *law.Sentence, values ...int64)) {
	order := law.CollectionOrder
	if d.Facts.away() && d.Track != Lapsed && d.Track != Paid && d.Track != OutsideScope {
		do(casefile.ReportChanges, nowhere, stepAway)
		return
	}
	switch d.ordinary() {
	case NoInstalment:
		do(casefile.LookAgain, nowhere, stepIncomeAgain)
	case Deferral, PlanSuspended:
		do(casefile.LookAgain, nowhere, stepStatusAgain)
	case LegacyTrack:
		do(casefile.KeepOlderPlan, order.At(15, 2, 1), stepLegacy)
	}
	if d.Track == LumpSum && d.DueOn.IsZero() {
		do(casefile.PayLumpSum, order.At(4, 2, 3), stepLumpSumTold)
	}
	if d.inDefault() && len(LiableFor(d.Facts.Claim)) > 1 && d.Facts.Breach.OtherDeferral == nil {
		do(casefile.AskOtherDebtor, nowhere, stepOtherDebtor)
	}
	if d.isDecision() {
		do(casefile.GuideOnComplaint, order.At(11, 0, 2), stepComplaint, ComplaintWeeks)
	}
	deferred := d.Track == Deferral || d.Track == PlanSuspended
	if last := d.found.LapseLast; deferred && !last.IsZero() && d.Facts.On.After(last) && len(d.open()) == 0 && !d.found.Stays {
		do(casefile.TestLapse, order.At(8, 3, 0), stepDeferralLapses)
	}
}
