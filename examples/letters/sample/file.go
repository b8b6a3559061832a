// SPDX-License-Identifier: MPL-2.0

package sample

import (
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

// file fills in the letters that a case file asks for beside the others.
func (c *Case) file() {
	claim := c.Demand.Claim
	c.Changed = c.Instalment
	c.Changed.Replaces = &letters.ReplacedPlan{Monthly: kroner(600), DecidedOn: day("2025-10-01"),
		Why: "Din indkomst er steget, siden vi fastsatte ordningen."}
	c.Paid = letters.PaidDetails{Claim: claim, Amount: claim.Balance}
	c.Overpaid = letters.OverpaidDetails{Claim: claim, Amount: kroner(350), PaidBackOn: day("2026-03-16")}
	c.Expected = letters.ExpectedLumpSum{Amount: kroner(12_000), Told: kroner(12_000), ExpectedOn: day("2026-04-01"),
		HelpText: c.LumpSum.HelpText, HelpOn: c.LumpSum.HelpOn, WayToPay: c.LumpSum.WayToPay}
	c.Notice = letters.NoticeDetails{Claim: claim, DecidedOn: day("2025-10-01")}
	c.Notice.Claim.Text = "særlig støtte til renter og afdrag for marts 2025" // which spouses are liable for
}

// several are two claims of the same debtor, who is liable for the second with another:
// only for support with a dwelling is anybody (§ 2, stk. 3).
func (c *Case) several() letters.Claims {
	first, second := c.Instalment.Claim, letters.Claim{Text: "særlig støtte for april 2025", DecidedOn: day("2025-11-03"),
		Balance: kroner(6_000), Kind: law.MortgageSupport, YearsEnd: day("2028-04-30")}
	second.OtherDebtors = 1
	return letters.Claims{first, second}
}

// makeFile makes one of the letters that a case file asks for beside the others.
func (c *Case) makeFile(kind letters.Kind) (document.Document, error) {
	p := c.Particulars
	switch kind {
	case letters.InstalmentChanged:
		return letters.NewInstalment(c.Table, p, c.Changed)
	case letters.ClaimPaid:
		return letters.NewPaid(p, c.Paid)
	case letters.Overpaid:
		return letters.NewOverpaid(p, c.Overpaid)
	case letters.LumpSumExpected:
		return letters.NewExpectedLumpSum(p, c.Expected)
	}
	facts := c.Decisions.Transfer.Facts // nobody is told yet
	facts.Notice = nil
	unknown, err := breach.Decide(facts, breach.Options{})
	if err != nil {
		return document.Document{}, err
	}
	p.OtherDebtors = 1
	return letters.NewNotice(&unknown, p, c.Notice)
}

// fileVariants are the letters about several claims, and those that say something else.
func fileVariants() []variant {
	return []variant{
		{"instalment-several", letters.InstalmentByTable, func(c *Case) { c.Instalment.Claims, c.Particulars.OtherDebtors = c.several(), 1 }},
		{"instalment-changed-none", letters.InstalmentChanged, func(c *Case) {
			why := *c.Changed.Replaces
			why.Why = "Din indkomst er faldet, siden vi fastsatte ordningen."
			c.Table, c.Changed.Replaces = c.None, &why
		}},
		{"instalment-once", letters.InstalmentByTable, func(c *Case) { c.Instalment.Claim.Balance = kroner(900) }},
		{"instalment-modest-several", letters.InstalmentModest, func(c *Case) { c.Modest.Claims = c.several() }},
		{"deferral-several", letters.DeferralGranted, func(c *Case) { c.Deferral.Claims = c.several() }},
		{"deferral-years", letters.DeferralGranted, func(c *Case) {
			c.Deferral.Lapse, c.Deferral.Claim.Kind, c.Deferral.Claim.YearsEnd = nil, law.Benefit, day("2028-08-31")
		}},
		{"deferral-running", letters.DeferralGranted, func(c *Case) { c.Deferral.Lapse, c.Deferral.Claim.StillRuns = nil, true }},
		{"lapse-joint", letters.ClaimLapsed, func(c *Case) {
			c.Lapse.Claim.Text, c.Particulars.OtherDebtors = "særlig støtte til renter og afdrag for januar 2023", 1
		}},
		{"abeyance-several", letters.PlanInAbeyance, func(c *Case) { c.Suspended.Claims = c.several() }},
		{"demand-plan-several", letters.DemandOnPlan, func(c *Case) {
			c.Demand.Claims, c.Particulars.OtherDebtors = c.several(), 0
			c.Demand.Claims[1].OtherDebtors = 0
		}},
		{"demand-plan-other", letters.DemandOnPlan, func(c *Case) { // to the spouse of the one whose plan it is
			facts := c.Decisions.Demand.Facts
			facts.OtherNotices = []*breach.Notice{nil}
			joint, _ := breach.Decide(facts, breach.Options{})
			c.Decisions.Demand, c.Particulars.OtherDebtors, c.Particulars.Debtor = &joint, 1, 1
			c.Demand.PlanOfAnother, c.Demand.Claim.Text = true, "særlig støtte til renter og afdrag for marts 2025"
		}},
		{"transfer-notice-deferred", letters.TransferNotice, func(c *Case) { // to the spouse, who has a deferral
			c.Notice.PlanOfAnother, c.Notice.Deferred = true, true
		}},
		{"claim-paid-rest", letters.ClaimPaid, func(c *Case) {
			c.Paid.OtherBalance, c.Paid.Overpaid, c.Particulars.OtherDebtors = kroner(6_000), kroner(350), 1
			c.Paid.Claim.Text = "særlig støtte til renter og afdrag for marts 2025"
		}},
		{"overpaid-how", letters.Overpaid, func(c *Case) {
			c.Overpaid.How = "Du har ingen NemKonto. Ring til os, så aftaler vi, hvordan du får pengene."
		}},
		{"lump-sum-part", letters.LumpSumOnDeposit, func(c *Case) { c.LumpSum.Paid = kroner(2_000) }},
	}
}

// translateFile puts the caller's own words in these letters into English.
func (c *Case) translateFile() {
	const march, april = "kontanthjælp for March 2025", "special support for April 2025"
	for _, claim := range []*letters.Claim{&c.Changed.Claim, &c.Paid.Claim, &c.Overpaid.Claim, &c.Notice.Claim} {
		claim.Text = inEnglish(claim.Text)
	}
	for _, claims := range []letters.Claims{c.Instalment.Claims, c.Modest.Claims, c.Deferral.Claims, c.Suspended.Claims, c.Demand.Claims} {
		for i := range claims {
			claims[i].Text = march
			if claims[i].DecisionNumber == "" {
				claims[i].Text = april
			}
		}
	}
	c.Changed.IncomeSource = c.Instalment.IncomeSource
	c.Changed.WayToPay.Other, c.Expected.WayToPay.Other = "You can also pay at www.eksempel.example/betal.", "You can also pay at www.eksempel.example/betal."
	why := *c.Changed.Replaces
	why.Why = "Your income has changed since we fixed the plan."
	c.Changed.Replaces = &why
	c.Expected.HelpText = c.LumpSum.HelpText
	if c.Overpaid.How != "" {
		c.Overpaid.How = "You have no NemKonto. Call us, and we will agree on how you get the money."
	}
}
