// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel"
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
)

// SponsorDetails is what only the letter to the sponsor needs. It says what was
// paid in all and in which time; single payouts of a spouse go on it only where
// the sponsor needs them to check the claim.
type SponsorDetails struct {
	// Kind is [SponsorOrientation], [SponsorHearing] or [SponsorDecision].
	Kind      LetterKind
	Foreigner string // the name of the reunified spouse
	Form      guarantee.Form
	Bank      string
	Rules     SecurityRules
	// Period is the time in which the support was paid, and Amount what is claimed.
	// Before is what is in the security now; 0 for not stated.
	Period calendar.Period
	Amount decimal.Decimal
	Before decimal.Decimal
	// Payouts are listed if there are any. Their sum must be Amount.
	Payouts []Payout
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

// Payout is one payout of support to the foreigner.
type Payout struct {
	PaidOn  calendar.Date
	Benefit string
	Act     string // "aktivloven" or "integrationsloven"
	Period  calendar.Period
	Amount  decimal.Decimal
	LastDay calendar.Date // the last day on which it can be claimed
}

// NewSponsorLetter makes the letter to the person who gave the security that the
// municipality recovers in it (KL's Bilag AB): an orientation, a hearing or a
// decision. It refuses an application for a permit before 15 November 2017.
func NewSponsorLetter(particulars Particulars, details SponsorDetails) (Document, error) {
	if details.Kind < SponsorOrientation || details.Kind > SponsorDecision {
		return Document{}, hjemmel.Faults{{Code: hjemmel.Invalid, Field: "kind",
			Problem: "not a letter to the sponsor", Expected: "SponsorOrientation, SponsorHearing or SponsorDecision"}}
	}
	m := particulars.begin(details.Kind, KLESecurity(), calendar.Date{})
	m.recovers(&details.Rules)
	order := m.order(details.Rules.Order)
	m.noIdentifier("foreigner", details.Foreigner)
	m.noIdentifier("bank", details.Bank)
	m.need("foreigner", !isBlank(details.Foreigner))
	m.need("security-form", details.Form.String() != "")
	m.need("security-bank", !isBlank(details.Bank))
	m.need("period", !details.Period.From.IsZero() && !details.Period.To.IsZero())
	claimed := m.ore("amount", details.Amount)
	m.need("claimed", claimed > 0)

	prefix := TextID("sponsor." + details.Kind.String()[len("sponsor-"):])
	m.doc.Title = m.say(prefix+".title", m.kr("amount", claimed))
	m.section("sponsor.result.heading", m.paragraph(prefix, m.txt("person", details.Foreigner)),
		m.paragraph(prefix+".status"), m.paragraph("sponsor.blame"),
		m.when(details.Form == guarantee.PledgedAccount && details.Kind != SponsorHearing, "sponsor.bank", m.txt("bank", details.Bank)),
		m.when(details.Form == guarantee.DemandGuarantee && details.Kind != SponsorHearing, "sponsor.guarantee", m.txt("bank", details.Bank)))
	m.sponsorAmounts(&details, claimed)
	m.section("sponsor.reason.heading", m.own("reasons", details.Reasons),
		m.paragraph("sponsor.rule", order), m.paragraph("sponsor.years"))
	m.sponsorAnswer(&particulars, &details)
	m.contact(&particulars)
	return m.end()
}

// sponsorAmounts shows the amounts, before and after.
func (m *maker) sponsorAmounts(details *SponsorDetails, claimed int64) {
	before := m.ore("before", details.Before)
	if before > 0 && claimed > before {
		m.fault(hjemmel.Contradiction, "amount", "more is claimed than the security holds", "at most what is in it")
	}
	period := m.paragraph("sponsor.period", m.day("from", details.Period.From), m.day("to", details.Period.To))
	fields := []FormField{m.field("sponsor.taken", m.kr("", claimed))}
	if before > 0 {
		left := value{"", string(hjemmel.AppendKroner(nil, before-claimed, m.doc.Language))}
		fields = []FormField{m.field("sponsor.before", m.kr("", before)), fields[0], m.field("sponsor.left", left)}
	}
	var table Block
	if len(details.Payouts) > 0 {
		total, listed := m.payouts(details.Payouts, false)
		table = listed
		if total != claimed {
			m.fault(hjemmel.Contradiction, "payouts", "the payouts do not add up to the amount", "payouts whose sum is the amount")
		}
	}
	m.section("sponsor.amounts.heading", period, Form{fields}, table, m.when(before > claimed, "sponsor.rest"))
}

// sponsorAnswer says how to answer, or how to complain.
func (m *maker) sponsorAnswer(p *Particulars, details *SponsorDetails) {
	switch details.Kind {
	case SponsorOrientation:
		m.section("sponsor.answer.heading", m.paragraph("sponsor.answer.free"))
	case SponsorHearing:
		m.need("answer-by", !details.AnswerBy.IsZero())
		if !details.AnswerBy.IsZero() && !details.AnswerBy.After(p.Date) {
			m.fault(hjemmel.Contradiction, "answerBy", "the deadline does not lie after the letter", "a later day")
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
