// SPDX-License-Identifier: MPL-2.0

package sample

import (
	"slices"
	"strings"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/breach/claimsheet"
)

// Letter is one letter of the case.
type Letter struct {
	Name     string // the kind, and what is special: "demand-plan-notice", "deferral.en"
	Kind     letters.Kind
	Document document.Document
}

// variant is a letter of the case with a change.
type variant struct {
	name   string
	kind   letters.Kind
	change func(*Case)
}

// variants returns the letters that differ from the plain ones.
func variants() []variant {
	return []variant{
		{"instalment-stale", letters.InstalmentFixed, func(c *Case) { c.Fixed = c.Stale }},
		{"instalment-joint", letters.InstalmentByTable, func(c *Case) {
			c.Particulars.OtherDebtors = 1
			c.Instalment.Claim.Text = "særlig støtte til renter og afdrag for marts 2025"
		}},
		{"instalment-draft", letters.InstalmentByTable, func(c *Case) {
			c.Instalment = letters.InstalmentDetails{Claim: letters.Claim{Text: c.Instalment.Claim.Text}}
		}},
		{"lapse-rest", letters.ClaimLapsed, func(c *Case) {
			c.Lapsed, c.Lapse.Claim.Text, c.Lapse.Claim.DecidedOn = c.Rest, "kontanthjælp for januar 2022", day("2022-03-07")
		}},
		{"demand-plan-notice", letters.DemandOnPlan, func(c *Case) {
			facts := c.Decisions.Demand.Facts // the payment of December is missing too
			facts.MissedOn = day("2025-12-02")
			two, _ := breach.Decide(facts, breach.Options{})
			c.Decisions.Demand, c.Demand.Notice, c.Demand.TransferOn = &two, true, day("2026-02-10")
			c.Demand.Missed = append([]letters.MissedPayment{{DueOn: day("2025-12-01"), Amount: kroner(600)}}, c.Demand.Missed...)
			c.Demand.Fee = &letters.Fee{Amount: kroner(100), PayBy: day("2026-01-26"), Basis: "gebyrlovens § 2, stk. 2",
				Complaint: "Her skriver kommunen, hvordan man klager over gebyret."}
		}},
		{"transfer-joint", letters.TransferOfPlan, func(c *Case) {
			c.Decisions.Transfer, c.Particulars.OtherDebtors, c.Particulars.Debtor = c.TransferJoint, 1, 1
			c.Transfer.PlanOfAnother = true
			c.Transfer.Claims = []claimsheet.Sheet{
				sheet("Særlig støtte", "2025-03-01", "2025-03-31", 10_000, 9_400), sheet("Særlig støtte", "2025-04-01", "2025-04-30", 5_100, 5_100)}
			c.Transfer.Additions = []letters.Addition{{Text: "Gebyr for påkrav", Amount: kroner(100)}}
			c.Transfer.InterestPercent = kroner(575).Shift(-2)
		}},
		{"lump-sum-late", letters.LumpSumOnDeposit, func(c *Case) {
			c.Decisions.LumpSum, c.LumpSum.PayBy = c.LumpSumLate, day("2026-03-16")
		}},
		{"sponsor-decision-lines", letters.SponsorDecision, func(c *Case) { c.Sponsor.Benefits = c.Form.Benefits }},
		{"sponsor-decision-silent", letters.SponsorDecision, func(c *Case) {
			c.Sponsor.Answer, c.Sponsor.AnsweredOn, c.Sponsor.Weighed, c.Sponsor.NoAnswer = "", calendar.Date{}, "", true
		}},
		{"release-sponsor-guarantee", letters.ReleaseToSponsor, func(c *Case) { c.Released = c.released(guarantee.DemandGuarantee) }},
		{"release-bank-guarantee", letters.ReleaseToBank, func(c *Case) { c.Released = c.released(guarantee.DemandGuarantee) }},
		{"sponsor-orientation-guarantee", letters.SponsorOrientation, func(c *Case) { c.Pledge = c.Guarantee }},
		{"sponsor-orientation-authority", letters.SponsorOrientation, func(c *Case) { c.Pledge = c.OldPledge }},
	}
}

// released is the end of the security if it had another form.
func (c *Case) released(form guarantee.Form) *administration.Release {
	facts := c.Released.Facts
	facts.Security.Form = form
	release, _ := administration.DecideRelease(facts, guarantee.Options{})
	return &release
}

// InEnglish reports whether the letter has a courtesy translation.
func InEnglish(kind letters.Kind) bool {
	switch kind {
	case letters.NoteWithoutNotice, letters.SecurityRequest, letters.BankPledge, letters.BankGuarantee, letters.CollectionRequest,
		letters.BankPayment, letters.BankNoAnswer, letters.BankNotPaid, letters.BankPaidLess, letters.RecoveryClaim, letters.RecoveryReport,
		letters.ReleaseToBank, letters.ReleaseReport, letters.TransportOfRights, letters.TransportToBank:
		return false
	}
	return true
}

// Letters returns all letters of the case in Danish, and those to citizens in
// English as well.
func Letters() ([]Letter, error) {
	plain, err := New()
	if err != nil {
		return nil, err
	}
	list := make([]variant, 0, 40)
	for _, kind := range letters.Kinds() {
		list = append(list, variant{kind.String(), kind, func(*Case) {}})
	}
	list = append(append(list, variants()...), fileVariants()...)
	var all []Letter
	for _, variant := range list {
		for _, language := range []law.Language{law.Danish, law.English} {
			changed, name := plain, variant.name
			if language == law.English {
				if !InEnglish(variant.kind) {
					continue
				}
				name += ".en"
			}
			changed.Particulars.Texts = letters.DefaultTexts(language)
			variant.change(&changed)
			if language == law.English {
				changed.translate()
			}
			document, err := changed.Make(variant.kind)
			if err != nil {
				return nil, err
			}
			all = append(all, Letter{name, variant.kind, document})
		}
	}
	return all, nil
}

// inEnglish is what a claim is about in English.
func inEnglish(text string) string {
	return strings.NewReplacer("særlig støtte til renter og afdrag", "special support for interest and repayments",
		"januar", "January", "marts", "March").Replace(text)
}

// translate puts the caller's own words into English; the library translates only
// its own.
func (c *Case) translate() {
	for _, claim := range []*letters.Claim{&c.Instalment.Claim, &c.Deferral.Claim, &c.Suspended.Claim, &c.Modest.Claim, &c.Lapse.Claim, &c.Demand.Claim} {
		claim.Text = inEnglish(claim.Text)
	}
	for _, way := range []*letters.WayToPay{&c.Instalment.WayToPay, &c.Modest.WayToPay, &c.Demand.WayToPay, &c.Transfer.WayToPay, &c.LumpSum.WayToPay,
		&c.DepositDemand.WayToPay, &c.DepositTransfer.WayToPay} {
		if way.Other != "" {
			way.Other = "You can also pay at www.eksempel.example/betal."
		}
	}
	if c.Instalment.IncomeSource != "" {
		c.Instalment.IncomeSource = "your payslips and your preliminary tax assessment"
	}
	c.DepositDemand.Claim.Text = "the help for a housing deposit"
	c.Deferral.Evidence, c.Suspended.Evidence = "our own benefit system", "our own benefit system"
	c.Modest.Considerations = "You live with family and pay neither rent nor heating. We have deducted your other fixed expenses and let you keep most of the rest."
	c.LumpSum.HelpText = "the housing deposit for your flat"
	c.Sponsor.Reasons = "The support was paid while the security was valid, and three years have not passed."
	if c.Sponsor.Answer != "" {
		c.Sponsor.Answer = "You wrote that your spouse was ill and could not support herself."
		c.Sponsor.Weighed = "Illness does not change that the support was paid under aktivloven and is to be recovered in the security."
	}
	c.Sponsor.ComplaintHow = "Here the municipality writes where and how to complain, and by when."
	if c.Demand.Fee != nil {
		c.Demand.Fee.Complaint = "Here the municipality writes how to complain about the fee."
	}
	for _, claims := range []*[]claimsheet.Sheet{&c.Transfer.Claims, &c.DepositTransfer.Claims} {
		*claims = slices.Clone(*claims)
		for i := range *claims {
			sheet := &(*claims)[i]
			sheet.Description = strings.NewReplacer("Særlig støtte", "Special support", "Hjælp til boligindskud", "Help for a housing deposit").Replace(sheet.Description)
		}
	}
	for i := range c.Transfer.Additions {
		c.Transfer.Additions[i].Text = "Fee for the demand"
	}
	c.translateFile()
}
