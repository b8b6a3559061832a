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
		Notice: f.Breach.Notice, OtherNotices: f.Breach.OtherNotices,
	}
	if len(facts.OtherNotices) == 0 && len(LiableFor(f.Claim)) > 1 {
		facts.OtherNotices = []*breach.Notice{nil}
	}
	return facts
}

func (f *Facts) lumpSumFacts() breach.LumpSumFacts {
	repaid := f.Claim.LandlordRepaid
	return breach.LumpSumFacts{On: f.On, LandlordRepaidOn: repaid.On, Amount: repaid.Amount, FoundByCreditor: repaid.FoundByCreditor}
}

// lapseFacts are what § 8 asks, with the periods already as it has them.
func (f *Facts) lapseFacts(periods []lapse.Span) lapse.Facts {
	claim := &f.Claim
	return lapse.Facts{On: f.On, Kind: claim.Kind, EndedOn: claim.EndedOn, KnownOn: claim.KnownOn, PaidOutOn: claim.PaidOutOn,
		Periods: periods, Payments: f.Payments, Transfer: claim.Transfer}
}

// lapseStart is the day § 8 counts from.
func (c *Claim) lapseStart() calendar.Date {
	if c.Kind == law.HousingDeposit {
		return c.PaidOutOn
	}
	return calendar.Later(c.EndedOn, c.KnownOn)
}

// askDeferral asks §§ 6 and 7. A plan in abeyance whose situation has ended is not a
// plan that runs.
func (d *Decision) askDeferral(plan bool) error {
	var err error
	d.deferral, err = deferral.Decide(d.Facts.Debtor.deferralFacts(d.Facts.On, plan), d.options.Deferral)
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

// askBreach asks § 9 about a plan and § 10 about a lump sum.
func (d *Decision) askBreach(duty breach.Duty, deferred bool) error {
	facts := d.Facts.breachFacts(duty)
	facts.Deferral = deferred
	var err error
	if d.breach, err = breach.Decide(facts, breach.Options{}); err != nil {
		return within("breach", err)
	}
	d.asked |= askedBreach
	return nil
}

// askLumpSum asks § 4, stk. 2. No more is repaid than is left of the help.
func (d *Decision) askLumpSum() error {
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
func (d *Decision) askLapse() error {
	claim := &d.Facts.Claim
	d.lapseLast = lapse.LastDay(claim.Kind, claim.lapseStart())
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
