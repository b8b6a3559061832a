// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/internal/matter"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// What the rules are asked, from the facts of the case.

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

// flat is the case as the rules of the case file take it.
func (d *Decision) flat() (*matter.Flat, error) {
	f, claim := &d.Facts, &d.Facts.Claim
	options := matter.Options{Instalment: d.options.Instalment, Deferral: d.options.Deferral, Lapse: d.options.Lapse, Breach: d.options.Breach}
	options.Lapse.Earliest = f.earliest()
	flat := &matter.Flat{On: f.On, Creditor: uint8(claim.Creditor), Act: string(claim.Act), Abroad: claim.AbroadUnderSection6,
		Kind: claim.Kind, EndedOn: claim.EndedOn, KnownOn: claim.KnownOn, PaidOutOn: claim.PaidOutOn,
		Covered: d.scope == inScope || d.scope == inScopeAbroad, Legacy: d.scope == legacy, Kept: d.scope == legacy && claim.LegacyPlan.Kept,
		Principal: oreOf(claim.Principal), Balance: oreOf(claim.Balance), Payments: f.Payments,
		Others: len(LiableFor(*claim)) > 1, Deferral: f.Debtor.deferralFacts(f.On, false), Instalment: f.Debtor.instalmentFacts(f.On), Options: options}
	if away := claim.Transfer; away != nil && !flat.Kept {
		flat.ReceivedOn, flat.ReturnedOn = away.ReceivedOn, away.ReturnedOn
	}
	if repaid := claim.LandlordRepaid; repaid != nil && !flat.Kept {
		flat.Landlord = &matter.Landlord{On: repaid.On, Ore: oreOf(repaid.Amount.Decimal), Found: repaid.FoundByCreditor}
	}
	if f.Plan != nil {
		flat.Plan = &matter.Plan{Monthly: oreOf(f.Plan.Monthly.Decimal), Basis: uint8(f.Plan.Basis), Stopped: f.PlanInAbeyance}
		switch {
		case f.modestRuns():
			flat.Plan.Basis = uint8(PlanOfModestMeans)
		case f.Plan.Basis == PlanOfModestMeans: // another amount has taken its place, or it is in abeyance
			flat.Plan.Basis = 0
		}
	}
	if f.Breach != nil {
		flat.Missed = &matter.Missed{Facts: f.breachFacts(f.Breach.Duty), Ore: oreOf(f.Breach.Amount.Decimal)}
		flat.OthersDefer = f.Breach.othersDefer()
	}
	for i := range f.Judgements {
		j := &f.Judgements[i]
		flat.Judgements = append(flat.Judgements, matter.Judgement{Question: uint8(j.Question), Answer: uint8(j.Answer), Reason: j.Reason})
	}
	if !flat.Covered || claim.Balance.IsZero() {
		return flat, nil
	}
	spans, err := d.spans()
	flat.Spans, flat.Dataless = spans, d.withoutData()
	return flat, err
}

// modestRuns reports whether the plan is one under § 6, stk. 2: it says so, or it has
// the amount that was fixed under it. One is not put in abeyance by the situation it was
// made for (§ 7 asks for a debtor who comes into it later).
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

// Lapse returns the decision of § 8, and nil and false when it was not asked because
// its years have not passed or because the order does not decide the claim.
func (d Decision) Lapse() (*lapse.Decision, bool) { return d.found.Lapse, d.found.Lapse != nil }

// Breach returns the decision of §§ 9 and 10, and nil and false when it was not asked.
func (d Decision) Breach() (*breach.Decision, bool) { return d.found.Breach, d.found.Breach != nil }

// LumpSum returns the decision of § 4, stk. 2, and nil and false when there is none.
func (d Decision) LumpSum() (*breach.LumpSumDecision, bool) {
	return d.found.LumpSum, d.found.LumpSum != nil
}

// Deferral returns the decision of §§ 6 and 7, and nil and false when it was not asked.
func (d Decision) Deferral() (*deferral.Decision, bool) {
	return d.found.Deferral, d.found.Deferral != nil
}

// Instalment returns the decision of § 5, and nil and false when it was not asked, as
// for a plan that runs.
func (d Decision) Instalment() (*instalment.Decision, bool) {
	if d.planRuns() {
		return nil, false
	}
	return d.found.Instalment, d.found.Instalment != nil
}
