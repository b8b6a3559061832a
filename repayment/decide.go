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

// Decision is what applies to a claim on a day, and why. It is made by [Decide].
type Decision struct {
	Facts Facts
	Track Track
	// Monthly is the amount a month in kroner: of the plan, or under § 6, stk. 2.
	// It is null on other tracks, and for a running plan whose amount was not given.
	Monthly decimal.NullDecimal
	// DueOn is the last day in time for a lump sum, and for a claim in default the
	// day from which the whole debt is due; otherwise the zero date.
	DueOn calendar.Date

	scope scope
	// The chapters' own decisions; each is there when its flag is set.
	lapse      lapse.Decision
	lapseLast  calendar.Date // the last day of § 8, also where the chapter was not asked
	lumpSum    breach.LumpSumDecision
	breach     breach.Decision
	deferral   deferral.Decision
	instalment instalment.Decision
	asked      chapters
	resumes    bool // a plan in abeyance whose situation has ended

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
// asks the chapters in the order that the law gives:
//
//  1. does the order decide the claim at all (§§ 1, 13 and 15);
//  2. has it lapsed (§ 8);
//  3. is the debtor to have a deferral, or is the plan in abeyance (§§ 6 and 7);
//  4. is a plan, or the repayment of a housing deposit, in default (§§ 9 and 10);
//  5. is it a lump sum (§ 4, stk. 2);
//  6. does a plan run, and otherwise: what does the table give (§ 5).
//
// Decide decides none of this itself. [Decision.Steps] says what is to be done
// next and by when. The error is [law.Faults] with everything that is wrong.
//
// It does not decide whether the benefit is to be repaid at all (aktivlovens
// §§ 91–94), nor what a person must judge: the amount of § 6, stk. 2, and the
// exceptions from notice, which are facts with a reason.
func Decide(c Facts, options Options) (decision Decision, err error) {
	faults := c.check(options)
	if len(faults) > 0 {
		return Decision{}, faults
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
		if faults = decision.askLapse(options); len(faults) > 0 {
			return Decision{}, faults
		}
		if decision.lapse.Lapsed {
			decision.Track = Lapsed
			return decision, nil
		}
	}
	if faults = decision.askTheRest(options); len(faults) > 0 {
		return Decision{}, faults
	}
	return decision, nil
}

// askTheRest finds the track of a claim that lives and is in scope.
func (d *Decision) askTheRest(options Options) law.Faults {
	c := &d.Facts
	if c.Claim.LandlordRepaid != nil {
		if faults := d.askLumpSum(); len(faults) > 0 {
			return faults
		}
	}
	if c.away() {
		return d.askAway()
	}
	if c.Claim.LandlordRepaid != nil {
		// Where nothing was paid out, the help stays under the ordinary rules.
		if d.lumpSum.Amount.Sign() > 0 {
			return d.askLumpSumBreach()
		}
	}
	// A legacy plan that is broken has §§ 5 to 7 before the transfer (§ 15, stk. 2).
	breachFirst := c.Breach != nil && (d.scope != legacy || c.Plan != nil)
	if breachFirst {
		if faults := d.askBreach(breach.Plan, false); len(faults) > 0 {
			return faults
		}
	}
	// In default the plan has lapsed (§ 9, 1. pkt.), so no plan runs.
	plan := c.Plan != nil && !d.inDefault()
	if faults := d.askDeferral(plan, options); len(faults) > 0 {
		return faults
	}
	if breachFirst && d.deferral.State.Defers() {
		if faults := d.askBreach(breach.Plan, true); len(faults) > 0 {
			return faults
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
		d.Track, d.Monthly = ModestAmount, decimal.NullDecimal{Decimal: d.deferral.Monthly, Valid: true}
	default:
		return d.askPlan(options)
	}
	return nil
}

// askLumpSumBreach finds the track of a lump sum, which is neither deferred nor
// divided into instalments.
func (d *Decision) askLumpSumBreach() law.Faults {
	d.Track, d.DueOn = LumpSum, d.lumpSum.Last
	if b := d.Facts.Breach; b != nil {
		kind := d.breachKind()
		if faults := d.askBreach(kind, false); len(faults) > 0 {
			return faults
		}
		if kind == breach.LumpSum && !b.MissedOn.IsZero() && b.MissedOn.Before(d.lumpSum.After) {
			return law.Faults{{Code: law.Contradiction, Field: "breach.missedOn",
				Problem: "the two months had not passed on that day", Expected: "the day after the last day in time, or later"}}
		}
	}
	if d.inDefault() {
		d.Track, d.DueOn = InDefault, d.breach.WholeDebtDueOn
	}
	return nil
}

// breachKind says which payment was missed: the lump sum, or an instalment of a
// plan that was broken before the landlord repaid anything.
func (d *Decision) breachKind() breach.Duty {
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
// one in default can have been transferred, and nothing is decided by the
// creditor while it is there.
func (d *Decision) askAway() law.Faults {
	d.Track = InDefault
	if d.Facts.Breach == nil {
		return nil
	}
	if faults := d.askBreach(d.breachKind(), false); len(faults) > 0 {
		return faults
	}
	d.DueOn = d.breach.WholeDebtDueOn
	return nil
}

// askPlan finds the monthly instalment of a debtor without a deferral.
func (d *Decision) askPlan(options Options) law.Faults {
	if d.Facts.Plan != nil && !d.Facts.PlanInAbeyance {
		// A running plan keeps its amount until a new decision is made. One in
		// abeyance does not resume: the income is looked at anew.
		d.Track, d.Monthly = InstalmentPlan, d.Facts.Plan.Monthly
		return nil
	}
	var err error
	d.instalment, err = instalment.Decide(d.Facts.Debtor.instalmentFacts(d.Facts.On), options.Instalment)
	if err != nil {
		return within("debtor", err)
	}
	d.asked |= askedInstalment
	if d.instalment.Monthly().Sign() > 0 {
		d.Track, d.Monthly = InstalmentPlan, decimal.NullDecimal{Decimal: d.instalment.Monthly(), Valid: true}
		return nil
	}
	d.Track = NoInstalment
	if d.scope == legacy {
		return d.askLegacyTransfer()
	}
	return nil
}

// askLegacyTransfer finds the track of a legacy plan that is broken when there is
// neither a deferral nor another plan: transfer under chapter 4 (§ 15, stk. 2,
// 3. pkt.), which takes a demand first.
func (d *Decision) askLegacyTransfer() law.Faults {
	if d.Facts.Breach == nil || d.Facts.Breach.MissedOn.IsZero() {
		d.Track = InDefault
		return nil
	}
	if faults := d.askBreach(breach.Plan, false); len(faults) > 0 {
		return faults
	}
	if d.inDefault() {
		d.Track, d.DueOn = InDefault, d.breach.WholeDebtDueOn
	}
	return nil
}

func (d *Decision) askDeferral(plan bool, options Options) law.Faults {
	var err error
	d.deferral, err = deferral.Decide(d.Facts.Debtor.deferralFacts(d.Facts.On, plan), options.Deferral)
	if err == nil && plan && d.Facts.PlanInAbeyance && d.deferral.State == deferral.None {
		// The situation has ended: the plan in abeyance is not a plan that runs.
		d.resumes = true
		d.deferral, err = deferral.Decide(d.Facts.Debtor.deferralFacts(d.Facts.On, false), options.Deferral)
	}
	if err != nil {
		return within("debtor", err)
	}
	d.asked |= askedDeferral
	return nil
}

func (d *Decision) askBreach(kind breach.Duty, deferred bool) law.Faults {
	facts := d.Facts.breachFacts(kind)
	facts.Deferral = deferred
	var err error
	if d.breach, err = breach.Decide(facts, breach.Options{}); err != nil {
		return within("breach", err)
	}
	d.asked |= askedBreach
	return nil
}

func (d *Decision) inDefault() bool {
	return d.asked&askedBreach != 0 && (d.breach.Stage == breach.InDefault || d.breach.Stage == breach.Transferable)
}

func (d *Decision) askLumpSum() law.Faults {
	facts := d.Facts.lumpSumFacts()
	facts.Rest = decimal.NewNullDecimal(d.Facts.Claim.Balance)
	var err error
	d.lumpSum, err = breach.DecideLumpSum(facts, breach.Options{})
	if err != nil {
		return within("claim.landlordRepaid", err)
	}
	d.asked |= askedLumpSum
	return nil
}

// askLapse asks § 8. Before the years have passed a claim cannot lapse, whatever
// the debtor could pay, so the periods are not needed until then.
func (d *Decision) askLapse(options Options) law.Faults {
	claim := &d.Facts.Claim
	d.lapseLast = lapse.LastDay(claim.lapseKind(), claim.lapseStart())
	if len(d.Facts.Periods) == 0 && !d.Facts.On.After(d.lapseLast) {
		return nil
	}
	spans, faults := spansOf(d.Facts.Periods, options)
	if len(faults) > 0 {
		return faults
	}
	var err error
	d.lapse, err = lapse.Decide(lapse.Facts{
		On: d.Facts.On, Kind: claim.lapseKind(), EndedOn: claim.EndedOn, KnownOn: claim.KnownOn, PaidOutOn: claim.PaidOutOn,
		Periods: spans, Payments: d.Facts.Payments, Transfer: claim.Transfer,
	}, options.Lapse)
	if err != nil {
		return withinLapse(err)
	}
	d.asked |= askedLapse
	return nil
}

// Lapse returns the decision of § 8, and false when it was not asked because its
// years have not passed or because the order does not decide the claim.
func (d Decision) Lapse() (*lapse.Decision, bool) { return &d.lapse, d.asked&askedLapse != 0 }

// Breach returns the decision of §§ 9 and 10, and false when no breach was given.
func (d Decision) Breach() (*breach.Decision, bool) { return &d.breach, d.asked&askedBreach != 0 }

// LumpSum returns the decision of § 4, stk. 2, and false when there is none.
func (d Decision) LumpSum() (*breach.LumpSumDecision, bool) {
	return &d.lumpSum, d.asked&askedLumpSum != 0
}

// Deferral returns the decision of §§ 6 and 7, and false when it was not asked.
func (d Decision) Deferral() (*deferral.Decision, bool) {
	return &d.deferral, d.asked&askedDeferral != 0
}

// Instalment returns the decision of § 5, and false when it was not asked.
func (d Decision) Instalment() (*instalment.Decision, bool) {
	return &d.instalment, d.asked&askedInstalment != 0
}
