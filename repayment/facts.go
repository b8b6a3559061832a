// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Facts is a whole case on one day: the claim, the debtor who is asked about, and
// what has happened. Where two spouses are liable (§ 2, stk. 3), each is a case
// of its own on the same claim. The JSON names are those of the contract.
type Facts struct {
	// On is the day the question is asked for.
	On calendar.Date `json:"on"`
	// Claim is the claim for repayment.
	Claim Claim `json:"claim"`
	// Debtor is what is known of the debtor on the day.
	Debtor Debtor `json:"debtor"`
	// Plan is the instalment plan under § 5 or § 6, stk. 2, if there is one.
	Plan *Plan `json:"plan,omitempty" flag:"true"`
	// PlanInAbeyance is true when that plan has already been put in abeyance (§ 7).
	// It does not resume by itself.
	PlanInAbeyance bool `json:"planInAbeyance,omitzero"`
	// Breach is what has happened when a payment was missed, if one was.
	Breach *Breach `json:"breach,omitempty"`
	// Periods say when the debtor could pay and when not, from the start of the
	// lapse period to the day. They are needed once the years of § 8 have passed,
	// and may be left out before.
	Periods []Period `json:"periods,omitempty"`
	// Payments are what has been paid on the claim.
	Payments []lapse.Payment `json:"payments,omitempty"`
}

// Claim is a claim for repayment of one benefit.
type Claim struct {
	// Creditor is the authority that has the claim (fordringshaver, § 2, stk. 1).
	Creditor Creditor `json:"creditor"`
	// Act is the act the benefit was paid under (§ 1).
	Act BenefitAct `json:"act"`
	// Kind is the kind of help.
	Kind Kind `json:"kind"`
	// AbroadUnderSection6 is true for a benefit that Udbetaling Danmark paid to a
	// Danish citizen abroad under aktivlovens § 6 (§ 13).
	AbroadUnderSection6 bool `json:"abroadUnderSection6,omitzero"`
	// Principal and Balance are the claim when it arose and what is left, kroner.
	Principal decimal.Decimal `json:"principal"`
	Balance   decimal.Decimal `json:"balance"`
	// EndedOn is the day the benefit ended, and KnownOn the day the creditor
	// knew or ought to have known of the claim, where that is later.
	EndedOn calendar.Date `json:"endedOn,omitzero"`
	KnownOn calendar.Date `json:"knownOn,omitzero"`
	// PaidOutOn is the day help for a housing deposit was paid out.
	PaidOutOn calendar.Date `json:"paidOutOn,omitzero"`
	// CollectionBegunOn is the day the collection began (§ 15, R-23).
	CollectionBegunOn calendar.Date `json:"collectionBegunOn,omitzero"`
	// MarriedAtPayout says whether the recipient was married when mortgage support
	// was paid out; nil when it is not known.
	MarriedAtPayout *bool `json:"marriedAtPayout,omitempty"`
	// LandlordRepaid is the landlord's repayment of the deposit, if there was one.
	LandlordRepaid *LandlordRepayment `json:"landlordRepaid,omitempty"`
	// LegacyPlan is a plan approved before 16 November 2005, if there is one.
	LegacyPlan *LegacyPlan `json:"legacyPlan,omitempty"`
	// Transfer is the claim's stay with the recovery authority, if it had one.
	Transfer *lapse.Transfer `json:"transfer,omitempty"`
}

// LandlordRepayment is what a landlord repaid of a housing deposit (§ 4, stk. 2).
type LandlordRepayment struct {
	On     calendar.Date       `json:"on,omitzero"`
	Amount decimal.NullDecimal `json:"amount"` // kroner; null when it is not known
	// FoundByCreditor is true where the creditor found out about the move itself.
	FoundByCreditor bool `json:"foundByCreditor,omitzero"`
}

// LegacyPlan is a plan from before the first order (§ 15, stk. 2).
type LegacyPlan struct {
	ApprovedOn calendar.Date `json:"approvedOn"`
	Kept       bool          `json:"kept"` // whether the debtor still keeps it
}

// Plan is an instalment plan under § 5 or § 6, stk. 2.
type Plan struct {
	// Monthly is its instalment in kroner; null when it is not known.
	Monthly decimal.NullDecimal `json:"monthly,omitzero"`
}

// Debtor is what §§ 3, 5 and 6 ask of the debtor. The fields are those of
// instalment.Facts and deferral.Facts, without the day and the plan.
type Debtor struct {
	SupportsChildren bool                     `json:"supportsChildren"`
	AnnualNetIncome  decimal.NullDecimal      `json:"annualNetIncome,omitzero"`
	Income           *instalment.Income       `json:"income,omitempty"`
	IncomeAsOf       calendar.Date            `json:"incomeAsOf,omitzero"`
	Benefits         []deferral.Benefit       `json:"benefits"`
	OtherIncome      bool                     `json:"otherIncome"`
	ModestExpenses   *deferral.ModestExpenses `json:"modestExpenses,omitempty"`
}

// Breach is what has happened when a payment was missed. The fields are those of
// breach.Facts that the case does not say elsewhere.
type Breach struct {
	MissedOn     calendar.Date    `json:"missedOn,omitzero"`
	Demand       *breach.Demand   `json:"demand,omitempty"`
	PaidOn       calendar.Date    `json:"paidOn,omitzero"`
	Notice       *breach.Notice   `json:"notice,omitempty"`
	OtherNotices []*breach.Notice `json:"otherNotices,omitempty"`
}

// Period is a stretch of days on which the debtor's ability to pay was the same.
// It is given, or it follows from what was known of the debtor; not both.
type Period struct {
	From calendar.Date `json:"from"`
	To   calendar.Date `json:"to,omitzero"` // inclusive; the zero date while it lasts
	// Ability is "able" or "none"; the zero value when Debtor is given.
	Ability    lapse.Ability `json:"ability,omitzero"`
	NoDeferral bool          `json:"noDeferral,omitzero"`
	// Debtor is what was known of the debtor on the first day of the period.
	Debtor *Debtor `json:"debtor,omitempty"`
}

// away reports whether the claim is with the recovery authority.
func (c *Facts) away() bool {
	return c.Claim.Transfer != nil && c.Claim.Transfer.ReturnedOn.IsZero()
}

// Options are the choices that a caller may make otherwise than the library.
type Options struct {
	Instalment instalment.Options `json:",inline"`
	Deferral   deferral.Options   `json:",inline"`
	Lapse      lapse.Options      `json:",inline"`
}

// copied returns the case with nothing that the caller can still change.
func (c Facts) copied() Facts {
	c.Claim.MarriedAtPayout = copyOf(c.Claim.MarriedAtPayout)
	c.Claim.LandlordRepaid = copyOf(c.Claim.LandlordRepaid)
	c.Claim.LegacyPlan = copyOf(c.Claim.LegacyPlan)
	c.Claim.Transfer = copyOf(c.Claim.Transfer)
	c.Debtor = c.Debtor.copied()
	c.Plan = copyOf(c.Plan)
	c.Breach = copyOf(c.Breach)
	if c.Breach != nil {
		c.Breach.Demand = copyOf(c.Breach.Demand)
		c.Breach.Notice = copyOf(c.Breach.Notice)
		c.Breach.OtherNotices = slices.Clone(c.Breach.OtherNotices)
		for i, notice := range c.Breach.OtherNotices {
			c.Breach.OtherNotices[i] = copyOf[breach.Notice](notice)
		}
	}
	c.Periods = slices.Clone(c.Periods)
	for i := range c.Periods {
		if debtor := c.Periods[i].Debtor; debtor != nil {
			own := debtor.copied()
			c.Periods[i].Debtor = &own
		}
	}
	c.Payments = slices.Clone(c.Payments)
	return c
}

func (d Debtor) copied() Debtor {
	d.Income = copyOf(d.Income)
	d.Benefits = slices.Clone(d.Benefits)
	d.ModestExpenses = copyOf(d.ModestExpenses)
	return d
}

// copyOf returns a copy of what a pointer points to, and nil for nil.
func copyOf[T any](value *T) *T {
	if value == nil {
		return nil
	}
	own := *value
	return &own
}

func (d *Debtor) instalmentFacts(on calendar.Date) instalment.Facts {
	return instalment.Facts{On: on, AnnualNetIncome: d.AnnualNetIncome, Income: d.Income,
		IncomeAsOf: d.IncomeAsOf, SupportsChildren: d.SupportsChildren}
}

func (d *Debtor) deferralFacts(on calendar.Date, plan bool) deferral.Facts {
	return deferral.Facts{On: on, Benefits: d.Benefits, OtherIncome: d.OtherIncome, Plan: plan, ModestExpenses: d.ModestExpenses}
}

// breachFacts are what §§ 9 and 10 ask. Where two owe the claim, the spouse is to
// be told too, and is not when nothing is said of it.
func (c *Facts) breachFacts(duty breach.Duty) breach.Facts {
	facts := breach.Facts{
		On: c.On, Duty: duty, MissedOn: c.Breach.MissedOn, Demand: c.Breach.Demand, PaidOn: c.Breach.PaidOn,
		Notice: c.Breach.Notice, OtherNotices: c.Breach.OtherNotices,
	}
	if len(facts.OtherNotices) == 0 && len(LiableFor(c.Claim)) > 1 {
		facts.OtherNotices = []*breach.Notice{nil}
	}
	return facts
}

func (c *Facts) lumpSumFacts() breach.LumpSumFacts {
	repaid := c.Claim.LandlordRepaid
	return breach.LumpSumFacts{On: c.On, LandlordRepaidOn: repaid.On, Amount: repaid.Amount, FoundByCreditor: repaid.FoundByCreditor}
}

func (c *Claim) lapseKind() law.ClaimKind {
	if c.Kind == HousingDeposit {
		return law.HousingDeposit
	}
	return law.Benefit
}

// lapseStart is the day § 8 counts from.
func (c *Claim) lapseStart() calendar.Date {
	if c.Kind == HousingDeposit {
		return c.PaidOutOn
	}
	return calendar.Later(c.EndedOn, c.KnownOn)
}

// Rules is the version of the rules of this package and of the chapters it asks,
// which a receipt names. A change of legal effect raises it.
const Rules = "repayment 1, " + instalment.Rules + ", " + deferral.Rules + ", " + lapse.Rules + ", " + breach.Rules
