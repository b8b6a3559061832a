// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
)

// SponsorDetails are the details specific to the letter to the sponsor.
type SponsorDetails struct {
	// Kind is [SponsorOrientation], [SponsorHearing] or [SponsorDecision].
	Kind      Kind
	Foreigner string // the name of the reunified spouse
	Bank      string
	// Benefits makes the letter list what is claimed, payout by payout. Without it the
	// letter states the sum and when it was paid. Name the payouts of a spouse only if
	// the sponsor needs them to check the claim.
	Benefits []PaidBenefit
	// AnswerBy is the deadline of the hearing.
	AnswerBy calendar.Date
	// Reasons are the reasons of the decision, in whole sentences.
	Reasons string
	// HeardOn is the day of the hearing before the decision. If there was none,
	// NotHeard says why, in whole sentences.
	HeardOn  calendar.Date
	NotHeard string
	// ComplaintBody names who decides a complaint about the decision, as part of a
	// sentence, and ComplaintHow says, in whole sentences, where and when to complain.
	// The library knows of no rule on this and fills in nothing.
	ComplaintBody string
	ComplaintHow  string
}

// NewSponsorLetter makes the letter to the sponsor, who posted the security, on what
// can be recovered in it (KL's Bilag AB): an orientation, a hearing or a decision.
// If the recovery authority recovers, it must be an orientation, which says so. The
// letter shows the calculation. It names the benefits only if details list them, and
// never the payouts that are not claimed.
//
// It refuses a decision under which nothing can be recovered, a date on which a
// payout can no longer be claimed, and a hearing with a deadline that is not before
// that date.
func NewSponsorLetter(decision *guarantee.Decision, particulars Particulars, details SponsorDetails) (document.Document, error) {
	if details.Kind < SponsorOrientation || details.Kind > SponsorDecision {
		return document.Document{}, law.Faults{check.NoSuchValue.At("kind", "sponsor-orientation, sponsor-hearing, sponsor-decision")}
	}
	if !claims(decision) {
		return noDecision("en afgørelse fra guarantee.Decide om, at noget kan inddrives", "a decision of guarantee.Decide that something can be recovered")
	}
	m := particulars.beginClaim(details.Kind, decision)
	m.claimBasis(decision)
	m.text("foreigner", details.Foreigner)
	m.text("bank", details.Bank)
	m.need("foreigner", !plain.IsBlank(details.Foreigner))
	m.need("security-bank", !plain.IsBlank(details.Bank))

	amount, prefix := m.kroner("amount", decision.Recoverable), TextID("sponsor."+details.Kind.String()[len("sponsor-"):])
	title := prefix + ".title"
	if decision.Authority == guarantee.RecoveryAuthority {
		title = "sponsor.authority.title"
		if details.Kind != SponsorOrientation {
			m.Add("kind", authorityRecovers, "sponsor-orientation", "sponsor-orientation")
		}
	}
	m.doc.Title = m.say(title, amount)
	result := []document.Block{m.paragraph(prefix, m.txt("person", details.Foreigner)), m.paragraph(prefix + ".status")}
	m.section("sponsor.result.heading", append(result, m.sponsorBank(decision, &details)...)...)
	m.sponsorSecurity(decision, &details)
	m.sponsorAmounts(decision, &details, amount)
	m.section("sponsor.reason.heading", m.own("reasons", details.Reasons),
		m.paragraph("sponsor.rule", m.order()), m.paragraph("sponsor.years"), m.when(moved(decision), "sponsor.moved"))
	m.sponsorAnswer(decision, &details)
	m.contact(&particulars)
	return m.end()
}

// sponsorBank states who takes the amount.
func (m *maker) sponsorBank(decision *guarantee.Decision, details *SponsorDetails) []document.Block {
	bank, blame := m.txt("bank", details.Bank), m.paragraph("sponsor.blame")
	switch {
	case decision.Authority == guarantee.RecoveryAuthority:
		return []document.Block{m.paragraph("sponsor.authority")}
	case decision.Authority == 0 || details.Kind == SponsorHearing:
		return []document.Block{blame}
	case decision.Facts.Security.Form == guarantee.DemandGuarantee:
		return []document.Block{blame, m.paragraph("sponsor.guarantee", bank)}
	}
	return []document.Block{blame, m.paragraph("sponsor.bank", bank)}
}

// sponsorSecurity states which security the letter is about, and when it is valid.
func (m *maker) sponsorSecurity(decision *guarantee.Decision, details *SponsorDetails) {
	security := &decision.Facts.Security
	form, _ := m.formName(security.Form)
	m.section("sponsor.security.heading", document.Form{Fields: append([]document.FormField{
		m.field("security.form", value{"", form}), m.field("security.bank", m.txt("", details.Bank)),
	}, known(m.field("security.given", m.day("", security.PostedOn)), m.field("security.from", m.day("", security.From)),
		m.field("security.ends", m.day("", security.To)))...)}, m.raised(decision))
}

// sponsorAmounts shows when the support was paid, and the calculation. Only the
// first two steps of the decision are shown, which lead to what is left of the
// security: the others count payouts that the sponsor is not told about.
func (m *maker) sponsorAmounts(decision *guarantee.Decision, details *SponsorDetails, amount value) {
	payouts := claimed(decision)
	first, last := payouts[0].Payout.On, payouts[len(payouts)-1].Payout.On
	paid := m.paragraph("sponsor.period", m.day("from", first), m.day("to", last))
	if first == last {
		paid = m.paragraph("sponsor.paid", m.day("date", first))
	}
	steps := m.steps(decision.Calculation()[:2])
	steps.Items = append(steps.Items, m.say("sponsor.step", amount, m.kroner("after", decision.Remaining)))
	var list, partly document.Block
	if len(details.Benefits) > 0 {
		list, partly = m.payouts(decision, details.Benefits, false)
	}
	remains := m.remains(decision)
	m.section("sponsor.amounts.heading", paid, steps, list, m.when(decision.Uncovered.IsPositive(), "sponsor.part"), partly,
		m.when(remains, "sponsor.rest"), m.when(!remains && decision.Remaining.IsPositive(), "sponsor.later"))
}

// moved reports whether a closed day has moved the end of the three years for any
// claimed payout.
func moved(decision *guarantee.Decision) bool {
	return slices.ContainsFunc(claimed(decision), func(result guarantee.PayoutResult) bool {
		return result.BarredFrom != result.Raw.AddDays(1)
	})
}

// sponsorAnswer states how to answer or complain.
func (m *maker) sponsorAnswer(decision *guarantee.Decision, details *SponsorDetails) {
	switch details.Kind {
	case SponsorOrientation:
		m.section("sponsor.answer.heading", m.paragraph("sponsor.answer.free"))
	case SponsorHearing:
		m.need("answer-by", !details.AnswerBy.IsZero())
		if m.later("answerBy", details.AnswerBy) && !details.AnswerBy.IsZero() && !details.AnswerBy.Before(claimableUntil(decision)) {
			m.Add("answerBy", answerTooLate)
		}
		m.section("sponsor.answer.heading", m.paragraph("sponsor.answer", m.day("deadline", details.AnswerBy)),
			m.paragraph("sponsor.after.hearing"))
		m.doc.FurtherBasis = append(m.doc.FurtherBasis, m.say("basis.hearing"))
	case SponsorDecision:
		m.need("reasons", !plain.IsBlank(details.Reasons))
		m.heard(details)
		m.need("complaint-body", !plain.IsBlank(details.ComplaintBody))
		m.need("complaint-how", !plain.IsBlank(details.ComplaintHow))
		m.text("complaintBody", details.ComplaintBody)
		m.text("complaintHow", details.ComplaintHow)
		how := m.blank
		if !plain.IsBlank(details.ComplaintHow) {
			how = tidy(details.ComplaintHow)
		}
		m.doc.Complaint = &document.Complaint{Heading: m.say("complaint.heading"),
			Paragraphs: []string{m.say("sponsor.complaint", m.txt("body", details.ComplaintBody)), how}}
		m.doc.FurtherBasis = append(m.doc.FurtherBasis, m.say("basis.reasons"))
	}
}

// heard states when the sponsor was heard, or why not.
func (m *maker) heard(details *SponsorDetails) {
	m.need("heard", !details.HeardOn.IsZero() || !plain.IsBlank(details.NotHeard))
	if !details.HeardOn.IsZero() && !plain.IsBlank(details.NotHeard) {
		m.Add("notHeard", heardAndNot)
	}
	m.past("heardOn", details.HeardOn)
	m.section("sponsor.heard.heading", m.when(!details.HeardOn.IsZero(), "sponsor.heard", m.day("date", details.HeardOn)),
		m.own("notHeard", details.NotHeard))
	m.doc.FurtherBasis = append(m.doc.FurtherBasis, m.say("basis.hearing"))
}
