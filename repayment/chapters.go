// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// What the chapters are asked, from the facts of the case.

func (d *Debtor) instalmentFacts(on calendar.Date) instalment.Facts {
	return instalment.Facts{On: on, AnnualNetIncome: d.AnnualNetIncome, Income: d.Income,
		IncomeAsOf: d.IncomeAsOf, SupportsChildren: d.SupportsChildren}
}

func (d *Debtor) deferralFacts(on calendar.Date, plan bool) deferral.Facts {
	return deferral.Facts{On: on, Benefits: d.Benefits, OtherIncome: d.OtherIncome, Plan: plan, ModestExpenses: d.ModestExpenses}
}

// breachFacts are what §§ 9 and 10 ask. Where two owe the claim and nothing is said
// of the spouse's notice, the spouse is not told.
func (f *Facts) breachFacts(duty breach.Duty) breach.Facts {
	facts := breach.Facts{
		On: f.On, Duty: duty, MissedOn: f.Breach.MissedOn, Demand: f.Breach.Demand, PaidOn: f.Breach.PaidOn,
		Notice: f.served(f.Breach.Notice), OtherNotices: slices.Clone(f.Breach.OtherNotices),
	}
	for i, notice := range facts.OtherNotices {
		facts.OtherNotices[i] = f.served(notice)
	}
	if len(facts.OtherNotices) == 0 && len(LiableFor(f.Claim)) > 1 {
		facts.OtherNotices = []*breach.Notice{nil}
	}
	return facts
}

// served returns a notice that still counts: one from before a transfer does not serve
// a second.
func (f *Facts) served(notice *breach.Notice) *breach.Notice {
	if away := f.Claim.Transfer; notice != nil && away != nil && !notice.On.IsZero() && notice.On.Before(away.ReturnedOn) {
		return nil
	}
	return notice
}

// noticeOfAnotherTransfer reports whether a notice does not count for that reason.
func (f *Facts) noticeOfAnotherTransfer() bool {
	unserved := func(notice *breach.Notice) bool { return notice != nil && f.served(notice) == nil }
	return unserved(f.Breach.Notice) || slices.ContainsFunc(f.Breach.OtherNotices, unserved)
}

func (f *Facts) lumpSumFacts() breach.LumpSumFacts {
	repaid := f.Claim.LandlordRepaid
	return breach.LumpSumFacts{On: f.On, LandlordRepaidOn: repaid.On, Amount: repaid.Amount,
		FoundByCreditor: repaid.FoundByCreditor != nil && *repaid.FoundByCreditor, NotSaid: repaid.FoundByCreditor == nil}
}

// lapseFacts are what § 8 asks, with the periods already as it has them.
func (f *Facts) lapseFacts(periods []lapse.Span) lapse.Facts {
	claim := &f.Claim
	return lapse.Facts{On: f.On, Kind: claim.Kind, EndedOn: claim.EndedOn, KnownOn: claim.KnownOn, PaidOutOn: claim.PaidOutOn,
		Periods: periods, Payments: f.Payments, Transfer: claim.Transfer, NeverPaid: f.judged()}
}

// lapseStart is the day § 8 counts from, and the zero date while the help
// still runs.
func (c *Claim) lapseStart(on calendar.Date) calendar.Date {
	switch {
	case c.Kind == law.HousingDeposit:
		return c.PaidOutOn
	case c.EndedOn.IsZero(), c.EndedOn.After(on):
		return calendar.Date{}
	}
	return calendar.Later(c.EndedOn, c.KnownOn)
}

// askDeferral asks §§ 6 and 7. A plan in abeyance whose situation has ended is not a
// plan that runs.
//
// A plan under § 6, stk. 2, was made for somebody in that situation, and § 7 asks for a
// debtor who comes into it later: it goes on.
func (d *Decision) askDeferral(plan bool) error {
	debtor := d.Facts.Debtor
	d.modestRuns = d.Facts.modestRuns()
	if d.modestRuns && d.inSection6() {
		plan = false
		if debtor.ModestExpenses == nil {
			debtor.ModestExpenses = &deferral.ModestExpenses{Monthly: d.Facts.Plan.Monthly.Decimal, Reason: "afgjort, da ordningen blev fastsat"}
		}
	}
	var err error
	d.deferral, err = deferral.Decide(debtor.deferralFacts(d.Facts.On, plan), d.options.Deferral)
	if err == nil && plan && d.Facts.PlanInAbeyance && d.deferral.State == deferral.None {
		d.resumes = true
		d.deferral, err = deferral.Decide(d.Facts.Debtor.deferralFacts(d.Facts.On, false), d.options.Deferral)
	}
	if err != nil {
		return within("debtor", err)
	}
	d.asked |= askedDeferral
	return nil
}

// modestRuns reports whether the plan is one under § 6, stk. 2: it says so, or it has
// the amount that was fixed under it.
func (f *Facts) modestRuns() bool {
	if f.Plan == nil || f.PlanInAbeyance || !f.Plan.Monthly.Valid {
		return false
	}
	modest := f.Debtor.ModestExpenses
	if modest == nil {
		return f.Plan.Basis == PlanOfModestMeans
	}
	return modest.Monthly.Equal(f.Plan.Monthly.Decimal)
}

// inSection6 reports whether the debtor is one of § 6, stk. 1, today, and defers whether
// that is a deferral.
func (d *Decision) inSection6() bool { return d.section6() != deferral.None }
func (d *Decision) defers() bool     { return d.section6().Defers() }

func (d *Decision) section6() deferral.State {
	status, err := deferral.Decide(d.Facts.Debtor.deferralFacts(d.Facts.On, false), d.options.Deferral)
	if err != nil {
		return deferral.None // told where the chapter itself is asked
	}
	return status.State
}

// askBreach asks § 9 about a plan and § 10 about a lump sum.
func (d *Decision) askBreach(duty breach.Duty, deferred bool) error {
	facts := d.Facts.breachFacts(duty)
	facts.Deferral = deferred || duty == breach.LumpSum && d.defers()
	d.breachDone = true
	var err error
	if d.breach, err = breach.Decide(facts, d.options.Breach); err != nil {
		return within("breach", err)
	}
	d.asked |= askedBreach
	return nil
}

// askLapse asks § 8. Before the years have passed a claim cannot lapse, whatever
// the debtor could pay, so the periods are not needed until then.
func (d *Decision) askLapse() error {
	claim := &d.Facts.Claim
	d.lapseLast = lapse.LastDay(claim.Kind, claim.lapseStart(d.Facts.On))
	if d.lapseLast.IsZero() {
		return nil
	}
	if len(d.Facts.Periods) == 0 && !d.Facts.On.After(d.lapseLast) {
		return nil
	}
	spans, err := d.spans()
	if err != nil {
		return err
	}
	options := d.options.Lapse
	options.Earliest = d.Facts.earliest()
	if d.lapse, err = lapse.Decide(d.Facts.lapseFacts(spans), options); err != nil {
		return withinLapse(err)
	}
	d.asked |= askedLapse
	return nil
}

// Lapse returns the decision of § 8, and nil and false when it was not asked because
// its years have not passed or because the order does not decide the claim.
func (d Decision) Lapse() (*lapse.Decision, bool) { return given(&d.lapse, d.asked&askedLapse) }

// Breach returns the decision of §§ 9 and 10, and nil and false when it was not asked.
func (d Decision) Breach() (*breach.Decision, bool) { return given(&d.breach, d.asked&askedBreach) }

// LumpSum returns the decision of § 4, stk. 2, and nil and false when there is none.
func (d Decision) LumpSum() (*breach.LumpSumDecision, bool) {
	return given(&d.lumpSum, d.asked&askedLumpSum)
}

// Deferral returns the decision of §§ 6 and 7, and nil and false when it was not asked.
func (d Decision) Deferral() (*deferral.Decision, bool) {
	return given(&d.deferral, d.asked&askedDeferral)
}

// Instalment returns the decision of § 5, and nil and false when it was not asked.
func (d Decision) Instalment() (*instalment.Decision, bool) {
	return given(&d.instalment, d.asked&askedInstalment)
}

func given[T any](decision *T, asked chapters) (*T, bool) {
	if asked == 0 {
		return nil, false
	}
	return decision, true
}
