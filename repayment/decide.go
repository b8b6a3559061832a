// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Decision is what applies to a claim on a day, and why. It is made by [Decide]; the
// zero value is no decision.
type Decision struct {
	Facts Facts `json:"facts"`
	Track Track `json:"track"`
	// Monthly is the amount a month in kroner: of the plan, or under § 6, stk. 2.
	// It is null on other tracks, and for a running plan whose amount was not given.
	Monthly decimal.NullDecimal `json:"monthly,omitzero"`
	// DueOn is the last day in time for a lump sum, and for a claim in default the
	// day from which the whole debt is due; otherwise the zero date.
	DueOn calendar.Date `json:"dueOn,omitzero"`

	scope scope
	// The chapters' own decisions; each is there when its flag is set.
	lapse      lapse.Decision
	lapseLast  calendar.Date // the last day of § 8, also where the chapter was not asked
	lumpSum    breach.LumpSumDecision
	breach     breach.Decision
	deferral   deferral.Decision
	instalment instalment.Decision
	asked      chapters
	resumes    bool        // a plan in abeyance whose situation has ended
	abilities  []abilityOn // how the ability in the periods was found, where it was not given

	options Options
}

// chapters is a set of the chapters that were asked.
type chapters uint8

const (
	askedLapse chapters = 1 << iota
	askedLumpSum
	askedBreach
	askedDeferral
	askedInstalment
)

// Decide answers the caseworker's question: what applies to this claim today. It
// asks the chapters in the order of the package comment and decides nothing of what
// they decide. [Decision.Steps] says what is to be done next and by when. The error
// is [law.Faults] with everything that is wrong.
//
//   - §§ 1, 13 and 15, stk. 1: a claim that the order does not apply to is not
//     decided.
//   - § 15, stk. 2, 1. pkt.: a plan from before 16 November 2005 goes on until the
//     debt is paid or the plan is no longer kept.
//   - § 8: a claim that has lapsed is no more.
func Decide(c Facts, options Options) (decision Decision, err error) {
	if err := c.check(options); err != nil {
		return Decision{}, err
	}
	decision.Facts, decision.options = c.copied(), options
	decision.scope = scopeOf(&c.Claim)
	switch decision.scope {
	case otherAct, beforeOrder:
		decision.Track = OutsideScope
		return decision, nil
	case legacy:
		if c.Claim.LegacyPlan.Kept {
			decision.Track = LegacyTrack
			return decision, nil
		}
	default:
		if err := decision.askLapse(); err != nil {
			return Decision{}, err
		}
		if decision.lapse.Lapsed {
			decision.Track = Lapsed
			return decision, nil
		}
	}
	if err := decision.askTheRest(); err != nil {
		return Decision{}, err
	}
	return decision, nil
}

// askTheRest finds the track of a claim that lives and is in scope.
//
//   - § 4, stk. 1: the creditor fixes instalments or gives a deferral, under §§ 5-7.
//   - § 4, stk. 2: what the landlord pays out of a housing deposit is repaid in one
//     sum. Where nothing was paid out, the help stays under the ordinary rules.
//   - § 9, 1. pkt.: in default the plan has lapsed, so no plan runs.
//   - § 15, stk. 2, 2. pkt.: for a legacy plan that is broken §§ 5-7 are asked before
//     the transfer.
func (d *Decision) askTheRest() error {
	c := &d.Facts
	if c.Claim.LandlordRepaid != nil {
		if err := d.askLumpSum(); err != nil {
			return err
		}
	}
	if c.away() {
		return d.askAway()
	}
	if d.lumpSum.Amount.Sign() > 0 {
		return d.askLumpSumBreach()
	}
	breachFirst := c.Breach != nil && (d.scope != legacy || c.Plan != nil)
	if breachFirst {
		if err := d.askBreach(breach.Plan, false); err != nil {
			return err
		}
	}
	if err := d.askDeferral(c.Plan != nil && !d.inDefault()); err != nil {
		return err
	}
	if breachFirst && d.deferral.State.Defers() {
		if err := d.askBreach(breach.Plan, true); err != nil {
			return err
		}
	}
	if d.inDefault() {
		d.Track, d.DueOn = InDefault, d.breach.WholeDebtDueOn
		return nil
	}
	switch d.deferral.State {
	case deferral.Deferral:
		d.Track = Deferral
	case deferral.PlanSuspended:
		d.Track = PlanSuspended
	case deferral.ModestAmount:
		d.Track, d.Monthly = ModestAmount, decimal.NewNullDecimal(d.deferral.Monthly)
	default:
		return d.askPlan()
	}
	return nil
}

// askLumpSumBreach finds the track of a lump sum, which is neither deferred nor
// divided into instalments.
//
//   - § 4, stk. 2, 3. pkt.: it is paid within two months of the landlord's repayment.
//   - § 10, 1. pkt.: where it is not paid in spite of a demand, it is in default.
func (d *Decision) askLumpSumBreach() error {
	d.Track, d.DueOn = LumpSum, d.lumpSum.Last
	if b := d.Facts.Breach; b != nil {
		duty := d.brokenDuty()
		if err := d.askBreach(duty, false); err != nil {
			return err
		}
		if duty == breach.LumpSum && !b.MissedOn.IsZero() && b.MissedOn.Before(d.lumpSum.After) {
			return law.Faults{twoMonthsNotPassed.At("breach.missedOn")}
		}
	}
	if d.inDefault() {
		d.Track, d.DueOn = InDefault, d.breach.WholeDebtDueOn
	}
	return nil
}

// brokenDuty says which payment was missed: the lump sum (§ 10), or an instalment of
// a plan that was broken before the landlord repaid anything (§ 9).
func (d *Decision) brokenDuty() breach.Duty {
	c := &d.Facts
	if d.asked&askedLumpSum == 0 || d.lumpSum.Amount.Sign() == 0 {
		return breach.Plan
	}
	if c.Plan != nil && c.Breach.MissedOn.Before(c.Claim.LandlordRepaid.On) {
		return breach.Plan
	}
	return breach.LumpSum
}

// askAway finds the track of a claim that lives with the recovery authority: only
// one in default can have been transferred (§§ 9 and 10, 2. pkt., R-17), and nothing
// is decided by the creditor while it is there.
func (d *Decision) askAway() error {
	d.Track = InDefault
	if d.Facts.Breach == nil {
		return nil
	}
	if err := d.askBreach(d.brokenDuty(), false); err != nil {
		return err
	}
	d.DueOn = d.breach.WholeDebtDueOn
	return nil
}

// askPlan finds the monthly instalment of a debtor without a deferral.
//
//   - § 5, stk. 1: the plan is fixed by the table, in monthly instalments. A running
//     plan keeps its amount until a new decision is made.
//   - § 7: a plan in abeyance does not resume; the income is looked at anew.
func (d *Decision) askPlan() error {
	if d.Facts.Plan != nil && !d.Facts.PlanInAbeyance {
		d.Track, d.Monthly = InstalmentPlan, d.Facts.Plan.Monthly
		return nil
	}
	var err error
	d.instalment, err = instalment.Decide(d.Facts.Debtor.instalmentFacts(d.Facts.On), d.options.Instalment)
	if err != nil {
		return within("debtor", err)
	}
	d.asked |= askedInstalment
	if d.instalment.Monthly().Sign() > 0 {
		d.Track, d.Monthly = InstalmentPlan, decimal.NewNullDecimal(d.instalment.Monthly())
		return nil
	}
	d.Track = NoInstalment
	if d.scope == legacy {
		return d.askLegacyTransfer()
	}
	return nil
}

// askLegacyTransfer finds the track of a legacy plan that is broken.
//
//   - § 15, stk. 2, 3. pkt.: where there is neither a deferral nor another plan, the
//     claim is transferred under chapter 4, which takes a demand first.
func (d *Decision) askLegacyTransfer() error {
	if d.Facts.Breach == nil || d.Facts.Breach.MissedOn.IsZero() {
		d.Track = InDefault
		return nil
	}
	if err := d.askBreach(breach.Plan, false); err != nil {
		return err
	}
	if d.inDefault() {
		d.Track, d.DueOn = InDefault, d.breach.WholeDebtDueOn
	}
	return nil
}

func (d *Decision) inDefault() bool {
	return d.asked&askedBreach != 0 && (d.breach.Stage == breach.InDefault || d.breach.Stage == breach.Transferable)
}
