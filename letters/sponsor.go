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
	// Benefits name what each payout was, in the list of their days, acts and amounts.
	// Name the payouts of a spouse only if the sponsor needs it to check the claim.
	Benefits []PaidBenefit
	// Standing says, in whole sentences and with the reason, what an orientation is in
	// law, where the municipality has decided that. The library knows of no rule on it
	// and says nothing.
	Standing string
	// AtOnce says, in whole sentences, why an orientation is sent as the bank is asked and
	// not before, as when a payout is about to be barred.
	AtOnce string
	// AnswerBy is the last day for comments: of the orientation, before the bank is
	// asked, and of the hearing. In a decision it is the deadline of the hearing.
	AnswerBy calendar.Date
	// Reasons are the reasons of the decision, in whole sentences.
	Reasons string
	// HeardOn is the day of the hearing before the decision. If there was none,
	// NotHeard says why, in whole sentences.
	HeardOn  calendar.Date
	NotHeard string
	// Answer says what the sponsor answered in the hearing, on AnsweredOn, and Weighed
	// why it does not change the decision, both in whole sentences. NoAnswer says that
	// the sponsor did not answer.
	Answer     string
	AnsweredOn calendar.Date
	Weighed    string
	NoAnswer   bool
	// ComplaintBody names who decides a complaint about the decision, as part of a
	// sentence, and ComplaintHow says, in whole sentences, where, how and when to
	// complain. The library knows of no rule on this and fills in nothing.
	ComplaintBody string
	ComplaintHow  string
}

// NewSponsorLetter makes the letter to the sponsor, who posted the security, on what
// can be recovered in it (KL's Bilag AB): an orientation, a hearing or a decision.
// If the recovery authority recovers, it must be an orientation, which says so. The
// letter lists the day, the act and the amount of each payout that is claimed, and
// never those that are not, and shows the calculation. It does not say whether an
// orientation is a decision, which no source seen settles.
//
// It refuses a decision under which nothing can be recovered, a date on which a
// payout can no longer be claimed, a deadline for comments that is not before that
// date, and a decision before the deadline of its hearing has passed.
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
	result := []document.Block{m.paragraph(prefix, m.txt("person", details.Foreigner)), m.paragraph(prefix + ".status"), m.own("standing", details.Standing)}
	result = append(append(result, m.sponsorBank(decision, &details)...), m.paragraph("sponsor.report"))
	m.section("sponsor.result.heading", result...)
	m.sponsorSecurity(decision, &details)
	m.sponsorAmounts(decision, &details, amount)
	rule := TextID("sponsor.rule")
	if decision.Authority != guarantee.Municipality {
		rule = "sponsor.rule.authority"
	}
	m.section("sponsor.reason.heading", m.own("reasons", details.Reasons), m.paragraph("sponsor.acts"),
		m.paragraph(rule, m.order()), m.paragraph("sponsor.years"),
		m.when(moved(decision), "sponsor.moved"), m.when(interrupted(decision), "sponsor.interrupted"))
	m.sponsorAnswer(decision, &details)
	m.contact(&particulars)
	return m.end()
}

// sponsorBank states who takes the amount, and that a bank that pays for the sponsor
// can claim it from the sponsor.
func (m *maker) sponsorBank(decision *guarantee.Decision, details *SponsorDetails) []document.Block {
	asked, guaranteed := TextID("sponsor.bank"), decision.Facts.Security.Form == guarantee.DemandGuarantee
	if guaranteed {
		asked = "sponsor.guarantee"
	}
	if details.Kind == SponsorOrientation && plain.IsBlank(details.AtOnce) {
		asked += ".later"
	}
	recourse := m.when(guaranteed, "sponsor.recourse")
	switch {
	case decision.Authority == guarantee.RecoveryAuthority:
		return []document.Block{m.paragraph("sponsor.authority"), recourse}
	case decision.Authority == 0 || details.Kind == SponsorHearing:
		return []document.Block{m.paragraph("sponsor.blame"), recourse}
	}
	return []document.Block{m.paragraph("sponsor.blame"), m.paragraph(asked, m.txt("bank", details.Bank)), m.own("atOnce", details.AtOnce), recourse}
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

// sponsorAmounts lists the payouts and shows the calculation. Only the
// first two steps of the decision are shown, which lead to what is left of the
// security: the others count payouts that the sponsor is not told about.
func (m *maker) sponsorAmounts(decision *guarantee.Decision, details *SponsorDetails, amount value) {
	paid := m.paragraph("sponsor.paid")
	if count := len(claimed(decision)); count > 1 {
		paid = m.paragraph("sponsor.count", m.num("count", count))
	}
	steps := m.steps(decision.Calculation()[:2])
	steps.Items = append(steps.Items, m.say("sponsor.step", amount, m.kroner("after", decision.Remaining)))
	list, partly := m.payouts(decision, details.Benefits, payoutColumns{benefits: len(details.Benefits) > 0})
	remains := m.remains(decision)
	m.section("sponsor.amounts.heading", paid, list, m.when(decision.Uncovered.IsPositive(), "sponsor.part"), partly, steps,
		m.when(remains, "sponsor.rest"), m.when(!remains && decision.Remaining.IsPositive(), "sponsor.later"))
}

// moved reports whether a closed day has moved the end of the three years for any
// claimed payout.
func moved(decision *guarantee.Decision) bool {
	return slices.ContainsFunc(claimed(decision), func(result guarantee.PayoutResult) bool {
		return !result.Raw.IsZero() && result.BarredFrom != result.Raw.AddDays(1)
	})
}

// interrupted reports whether the limitation of a claimed payout was interrupted.
func interrupted(decision *guarantee.Decision) bool {
	return slices.ContainsFunc(claimed(decision), func(result guarantee.PayoutResult) bool { return result.Payout.Interruptions != nil })
}

// sponsorAnswer states how to answer or complain.
func (m *maker) sponsorAnswer(decision *guarantee.Decision, details *SponsorDetails) {
	switch details.Kind {
	case SponsorOrientation, SponsorHearing:
		hearing, by, until := details.Kind == SponsorHearing, details.AnswerBy, claimableUntil(decision)
		atOnce := !hearing && !plain.IsBlank(details.AtOnce)
		m.need("answer-by", atOnce || !by.IsZero())
		if m.later("answerBy", by) && !atOnce && !by.IsZero() && !until.IsZero() && !by.Before(until) {
			m.Add("answerBy", answerTooLate)
		}
		m.section("sponsor.answer.heading", m.when(!atOnce || !by.IsZero(), "sponsor.answer", m.day("deadline", by)),
			m.when(atOnce && by.IsZero(), "sponsor.answer.free"), m.when(hearing, "sponsor.after.hearing"))
		if hearing {
			m.doc.FurtherBasis = append(m.doc.FurtherBasis, m.say("basis.hearing"))
		}
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

// heard states when the sponsor was heard, what came of it and why it changes nothing,
// or why the sponsor was not heard.
func (m *maker) heard(details *SponsorDetails) {
	heard, answered := !details.HeardOn.IsZero(), !plain.IsBlank(details.Answer)
	m.need("heard", heard || !plain.IsBlank(details.NotHeard))
	m.need("answer-by", !heard || !details.AnswerBy.IsZero())
	m.need("answer", !heard || answered || details.NoAnswer)
	m.need("answer-weighed", !answered || !plain.IsBlank(details.Weighed))
	m.need("answered-on", !answered || !details.AnsweredOn.IsZero())
	if heard && !plain.IsBlank(details.NotHeard) {
		m.Add("notHeard", heardAndNot)
	}
	if details.NoAnswer && answered {
		m.Add("noAnswer", answeredAndNot)
	}
	if !heard && (answered || details.NoAnswer) {
		m.Add("answer", answeredUnheard)
	}
	m.past("heardOn", details.HeardOn)
	m.past("answeredOn", details.AnsweredOn)
	if !m.doc.Date.IsZero() && details.HeardOn.After(m.doc.Date) {
		return // the other days are of a hearing that has been
	}
	if !details.AnsweredOn.IsZero() && details.AnsweredOn.Before(details.HeardOn) {
		m.Add("answeredOn", answeredUnheard)
	}
	if !details.AnswerBy.IsZero() && (details.AnswerBy.Before(details.HeardOn) || !answered && !m.doc.Date.IsZero() && !m.doc.Date.After(details.AnswerBy)) {
		m.Add("answerBy", decidedTooEarly)
	}
	m.section("sponsor.heard.heading",
		m.when(heard, "sponsor.heard", m.day("date", details.HeardOn), m.day("deadline", details.AnswerBy)), m.own("notHeard", details.NotHeard),
		m.when(heard && !answered && details.NoAnswer, "sponsor.silent"),
		m.when(answered, "sponsor.answered", m.day("date", details.AnsweredOn)), m.own("answer", details.Answer), m.own("weighed", details.Weighed))
	m.doc.FurtherBasis = append(m.doc.FurtherBasis, m.say("basis.hearing"))
}
