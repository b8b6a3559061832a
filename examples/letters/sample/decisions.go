// SPDX-License-Identifier: MPL-2.0

package sample

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Decisions are the decisions communicated by the letters of the case.
type Decisions struct {
	Table, Fixed, Stale, None  *instalment.Decision
	Deferral, Abeyance, Modest *deferral.Decision
	Alive, Lapsed, Rest        *lapse.Decision
	AbleOnPlan                 *lapse.Decision
	Demand, DemandDeposit      *breach.Decision
	Transfer, TransferDeposit  *breach.Decision
	TransferJoint, Silent      *breach.Decision
	LumpSum, LumpSumLate       *breach.LumpSumDecision
	// On the same payouts: in a pledged account, in a guarantee, and in an old case in
	// which the recovery authority recovers.
	Pledge, Guarantee, OldPledge *guarantee.Decision
	// The same when the bank has paid 10,000 kr. of a claim raised before, and when all was
	// recovered and the security ends after a permanent permit.
	PaidLess *guarantee.Decision
	Released *administration.Release
}

func day(text string) calendar.Date {
	date, _ := calendar.Parse(text) // the days of the case are valid
	return date
}

func kroner(amount int64) decimal.Decimal { return decimal.NewFromInt(amount) }

// decider records the first error of many decisions.
type decider struct{ err error }

func (d *decider) instalment(facts instalment.Facts) *instalment.Decision {
	decision, err := instalment.Decide(facts, instalment.Options{})
	d.keep(err)
	return &decision
}

func (d *decider) deferral(facts deferral.Facts) *deferral.Decision {
	decision, err := deferral.Decide(facts, deferral.Options{})
	d.keep(err)
	return &decision
}

func (d *decider) lapse(facts lapse.Facts) *lapse.Decision {
	decision, err := lapse.Decide(facts, lapse.Options{})
	d.keep(err)
	return &decision
}

func (d *decider) breach(facts breach.Facts) *breach.Decision {
	decision, err := breach.Decide(facts, breach.Options{})
	d.keep(err)
	return &decision
}

func (d *decider) lumpSum(facts breach.LumpSumFacts) *breach.LumpSumDecision {
	decision, err := breach.DecideLumpSum(facts, breach.Options{})
	d.keep(err)
	return &decision
}

func (d *decider) guarantee(facts guarantee.Facts) *guarantee.Decision {
	decision, err := guarantee.Decide(facts, guarantee.Options{})
	d.keep(err)
	return &decision
}

func (d *decider) release(facts administration.ReleaseFacts) *administration.Release {
	release, err := administration.DecideRelease(facts, guarantee.Options{})
	d.keep(err)
	return &release
}

func (d *decider) keep(err error) {
	if d.err == nil {
		d.err = err
	}
}

// decide makes all decisions of the case.
func decide() (Decisions, error) {
	d := decider{}
	on := day("2026-03-02")
	income := func(net int64, children bool) instalment.Facts {
		return instalment.Facts{On: on, AnnualNetIncome: decimal.NewNullDecimal(kroner(net)), IncomeAsOf: day("2026-02-15"), SupportsChildren: children}
	}
	stale := income(237_500, false)
	stale.IncomeAsOf = day("2025-06-30")

	demand := &breach.Demand{SentOn: day("2026-01-12"), Deadline: day("2026-01-26")}
	late := breach.Facts{On: on, Duty: breach.Plan, MissedOn: day("2026-01-02"), Demand: demand, Notice: &breach.Notice{On: on}}
	unsent := breach.Facts{On: day("2026-01-12"), Duty: breach.Plan, MissedOn: day("2026-01-02")}
	unsentDeposit, lateDeposit, joint, silent := unsent, late, late, late
	unsentDeposit.Duty, lateDeposit.Duty = breach.LumpSum, breach.LumpSum
	joint.OtherNotices = []*breach.Notice{{On: on}}
	silent.Notice = &breach.Notice{Exception: breach.Impossible,
		Reason: "Skyldneren er ikke tilmeldt en adresse og er fritaget for Digital Post."}

	none := []lapse.Span{{From: day("2023-01-31"), Ability: lapse.None}}
	paid := []lapse.Span{{From: day("2022-01-31"), To: day("2025-09-30"), Ability: lapse.Able}, {From: day("2025-10-01"), Ability: lapse.None}}
	moved := breach.LumpSumFacts{On: on, LandlordRepaidOn: day("2026-02-28"), Amount: decimal.NewNullDecimal(kroner(12_000))}
	movedLate := breach.LumpSumFacts{On: on, LandlordRepaidOn: day("2025-11-28"), Amount: decimal.NewNullDecimal(kroner(12_000)), FoundByCreditor: true}

	payout := func(id, on string) guarantee.Payout {
		return guarantee.Payout{ID: id, On: day(on), Amount: kroner(7_000), Act: guarantee.Aktivloven, Recipient: guarantee.Foreigner}
	}
	pledge := guarantee.Facts{On: on, AppliedOn: day("2024-02-01"),
		Security: guarantee.Security{Form: guarantee.PledgedAccount, Amount: kroner(57_000),
			From: day("2024-08-01"), To: day("2034-07-31"), PostedOn: day("2024-08-01")},
		Reductions: []guarantee.Movement{{On: day("2025-06-02"), Amount: kroner(11_400)}},
		Payouts:    []guarantee.Payout{payout("oktober", "2025-10-31"), payout("november", "2025-11-28")}}
	bank, old := pledge, pledge
	bank.Security.Form = guarantee.DemandGuarantee
	old.AppliedOn, old.Reductions = day("2017-11-14"), nil
	old.Security = guarantee.Security{Form: guarantee.PledgedAccount, Amount: kroner(5_537_527).Shift(-2), // five years, and five more
		From: day("2023-02-01"), To: day("2028-01-31"), PostedOn: day("2023-02-01"), FirstPostedOn: day("2018-02-01")}
	less := pledge
	less.Claims = []guarantee.Claim{{On: day("2026-02-02"), Payouts: []string{"oktober", "november"}}}
	less.Recovered = []guarantee.Recovery{{On: day("2026-02-13"), Amount: kroner(7_000), Payout: "oktober"},
		{On: day("2026-02-13"), Amount: kroner(3_000), Payout: "november"}}
	ended := administration.ReleaseFacts{Facts: less}
	ended.PermanentPermitOn = day("2026-02-09")
	ended.Recovered = append(slices.Clone(less.Recovered), guarantee.Recovery{On: day("2026-02-27"), Amount: kroner(4_000), Payout: "november"})

	decisions := Decisions{
		Table: d.instalment(income(237_500, true)),
		Fixed: d.instalment(instalment.Facts{On: on}),
		Stale: d.instalment(stale),
		None:  d.instalment(income(9_000, false)),

		Deferral: d.deferral(deferral.Facts{On: on, Benefits: []deferral.Benefit{"kontanthjaelp"}}),
		Abeyance: d.deferral(deferral.Facts{On: on, Benefits: []deferral.Benefit{"foertidspension"}, Plan: true}),
		Modest: d.deferral(deferral.Facts{On: on, Benefits: []deferral.Benefit{"kontanthjaelp"},
			ModestExpenses: &deferral.ModestExpenses{Monthly: kroner(300), Reason: "Notat i sagen."}}),

		Alive: d.lapse(lapse.Facts{On: on, Kind: law.Benefit, EndedOn: day("2025-08-31"), Periods: []lapse.Span{{From: day("2025-08-31"), Ability: lapse.None}}}),
		AbleOnPlan: d.lapse(lapse.Facts{On: on, Kind: law.Benefit, EndedOn: day("2025-08-31"), Periods: []lapse.Span{
			{From: day("2025-08-31"), To: day("2026-02-28"), Ability: lapse.Able}, {From: day("2026-03-01"), Ability: lapse.None}}}),
		Lapsed: d.lapse(lapse.Facts{On: on, Kind: law.Benefit, EndedOn: day("2023-01-31"), Periods: none}),
		Rest: d.lapse(lapse.Facts{On: on, Kind: law.Benefit, EndedOn: day("2022-01-31"), Periods: paid,
			Payments: []lapse.Payment{{On: day("2024-05-01"), Amount: kroner(600)}}}),

		Demand: d.breach(unsent), DemandDeposit: d.breach(unsentDeposit),
		Transfer: d.breach(late), TransferDeposit: d.breach(lateDeposit), TransferJoint: d.breach(joint), Silent: d.breach(silent),
		LumpSum: d.lumpSum(moved), LumpSumLate: d.lumpSum(movedLate),

		Pledge: d.guarantee(pledge), Guarantee: d.guarantee(bank), OldPledge: d.guarantee(old),
		PaidLess: d.guarantee(less), Released: d.release(ended),
	}
	return decisions, d.err
}
