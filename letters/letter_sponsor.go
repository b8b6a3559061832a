// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"github.com/hjemmel-dk/hjemmel"
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
)

// SponsorDetails is what only the letter to the sponsor needs.
type SponsorDetails struct {
	// Kind is [SponsorOrientation], [SponsorHearing] or [SponsorDecision].
	Kind      LetterKind
	Foreigner string // the name of the reunified spouse
	Bank      string
	// Benefits list what is claimed, payout by payout. Without them the letter says
	// what is claimed in all and when it was paid: name the payouts of a spouse
	// only where the sponsor needs them to check the claim.
	Benefits []PaidBenefit
	// AnswerBy is the deadline of the hearing.
	AnswerBy calendar.Date
	// Reasons are the reasons of the decision, in whole sentences.
	Reasons string
	// ComplaintBody says who decides a complaint over the decision, inside a
	// sentence, and ComplaintHow, in whole sentences, where and when to file it. No
	// rule is known to the library, so none is filled in.
	ComplaintBody string
	ComplaintHow  string
}

// NewSponsorLetter makes the letter to the person who gave the security on what
// the decision says can be recovered in it (KL's Bilag AB): an orientation, a
// hearing or a decision. It says who recovers, the municipality or the recovery
// authority, and shows the calculation. It does not say which benefits were paid
// unless they are listed, and never what is not claimed.
//
// It refuses a decision that nothing can be recovered, and a day, or the deadline
// of a hearing, from which less can be.
func NewSponsorLetter(decision *guarantee.Decision, particulars Particulars, details SponsorDetails) (Document, error) {
	if details.Kind < SponsorOrientation || details.Kind > SponsorDecision {
		return Document{}, hjemmel.Faults{{Code: hjemmel.Invalid, Field: "kind",
			Problem: "not a letter to the sponsor", Expected: "SponsorOrientation, SponsorHearing or SponsorDecision"}}
	}
	if !claims(decision) {
		return noDecision("a decision of guarantee.Assess that something can be recovered")
	}
	m := particulars.beginClaim(details.Kind, decision)
	m.claimBasis(decision)
	m.noIdentifier("foreigner", details.Foreigner)
	m.noIdentifier("bank", details.Bank)
	m.need("foreigner", !isBlank(details.Foreigner))
	m.need("security-bank", !isBlank(details.Bank))

	prefix := TextID("sponsor." + details.Kind.String()[len("sponsor-"):])
	m.doc.Title = m.say(prefix+".title", m.kroner("amount", decision.Recoverable))
	m.section("sponsor.result.heading", m.paragraph(prefix, m.txt("person", details.Foreigner)),
		m.paragraph(prefix+".status"), m.paragraph("sponsor.blame"), m.sponsorBank(decision, &details))
	m.sponsorAmounts(decision, &details)
	m.section("sponsor.reason.heading", m.own("reasons", details.Reasons),
		m.paragraph("sponsor.rule", m.order()), m.paragraph("sponsor.years"))
	m.sponsorAnswer(decision, &details)
	m.contact(&particulars)
	return m.end()
}

// sponsorBank says which security it is about and who takes the amount from it.
func (m *maker) sponsorBank(decision *guarantee.Decision, details *SponsorDetails) Block {
	bank := m.txt("bank", details.Bank)
	switch {
	case decision.Authority == guarantee.RecoveryAuthority:
		return m.paragraph("sponsor.authority", bank)
	case decision.Authority == 0 || details.Kind == SponsorHearing:
		return m.paragraph("sponsor.where", bank)
	case decision.Facts.Security.Form == guarantee.DemandGuarantee:
		return m.paragraph("sponsor.guarantee", bank)
	}
	return m.paragraph("sponsor.bank", bank)
}

// sponsorAmounts shows when the support was paid and the calculation.
func (m *maker) sponsorAmounts(decision *guarantee.Decision, details *SponsorDetails) {
	payouts := claimed(decision)
	first, last := payouts[0].Payout.On, payouts[len(payouts)-1].Payout.On
	paid := m.paragraph("sponsor.period", m.day("from", first), m.day("to", last))
	if first == last {
		paid = m.paragraph("sponsor.paid", m.day("date", first))
	}
	var list, partly Block
	if len(details.Benefits) > 0 {
		list, partly = m.payouts(decision, details.Benefits, false)
	}
	m.section("sponsor.amounts.heading", paid, m.steps(decision.Calculation()), list, partly,
		m.when(m.remains(decision), "sponsor.rest"))
}

// sponsorAnswer says how to answer, or how to complain.
func (m *maker) sponsorAnswer(decision *guarantee.Decision, details *SponsorDetails) {
	switch details.Kind {
	case SponsorOrientation:
		m.section("sponsor.answer.heading", m.paragraph("sponsor.answer.free"))
	case SponsorHearing:
		m.need("answer-by", !details.AnswerBy.IsZero())
		switch {
		case details.AnswerBy.IsZero():
		case !details.AnswerBy.After(m.doc.Date):
			m.fault(hjemmel.Contradiction, "answerBy", "the deadline does not lie after the letter", "a later day")
		case !details.AnswerBy.Before(decision.CostsFrom):
			m.fault(hjemmel.Contradiction, "answerBy", "less can be recovered when the deadline has passed", "an earlier day")
		}
		m.section("sponsor.answer.heading", m.paragraph("sponsor.answer", m.day("deadline", details.AnswerBy)),
			m.paragraph("sponsor.after.hearing"))
		m.doc.FurtherBasis = append(m.doc.FurtherBasis, m.say("basis.hearing"))
	case SponsorDecision:
		m.need("reasons", !isBlank(details.Reasons))
		m.need("complaint-body", !isBlank(details.ComplaintBody))
		m.need("complaint-how", !isBlank(details.ComplaintHow))
		m.noIdentifier("complaintBody", details.ComplaintBody)
		m.noIdentifier("complaintHow", details.ComplaintHow)
		how := m.blank
		if !isBlank(details.ComplaintHow) {
			how = tidy(details.ComplaintHow)
		}
		m.doc.Complaint = &Complaint{m.say("complaint.heading"),
			[]string{m.say("sponsor.complaint", m.txt("body", details.ComplaintBody)), how}}
		m.doc.FurtherBasis = append(m.doc.FurtherBasis, m.say("basis.reasons"))
	}
}
