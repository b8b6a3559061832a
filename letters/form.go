// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"
	"strings"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// CollectionRequestDetails are the details specific to the form for the
// municipality's own collection office.
type CollectionRequestDetails struct {
	Bank      string
	BankCVR   number.CVR // none if not stated
	BankLines []string   // its address; empty if not stated
	Number    string     // of the account or of the guarantee
	Foreigner Person
	Sponsor   Person
	// Benefits must name every payout that is claimed, and may name others.
	Benefits []PaidBenefit
	// Account is where the amount is booked, and SponsorLetterOn and BankLetterOn are
	// the days the other two letters were sent. Empty fields are filled in by hand.
	Account         string
	SponsorLetterOn calendar.Date
	BankLetterOn    calendar.Date
	Requester       string
	Telephone       string
}

// NewCollectionRequest makes the form that asks the municipality's collection office
// to recover in a security (KL's Bilag Ø). It lists every recoverable payout with
// the last day on which it can be claimed. It stays in the municipality, is in
// Danish and may show CPR numbers.
//
// It refuses a decision under which nothing can be recovered, a security in which
// the recovery authority recovers, and a date on which a payout can no longer be
// claimed.
func NewCollectionRequest(decision *guarantee.Decision, particulars Particulars, details CollectionRequestDetails) (document.Document, error) {
	if !claims(decision) {
		return noDecision("en afgørelse fra guarantee.Decide om, at noget kan inddrives", "a decision of guarantee.Decide that something can be recovered")
	}
	m := particulars.beginClaim(CollectionRequest, decision)
	m.byMunicipality(decision)
	m.claimBasis(decision)
	m.doc.Internal = true
	m.need("requester", !plain.IsBlank(details.Requester))
	m.text("requester", details.Requester)
	m.text("bank", details.Bank)
	m.text("account", details.Account)
	m.text("telephone", details.Telephone)
	for i, line := range details.BankLines {
		m.text(check.At("bankLines", i, ""), line)
	}
	m.past("sponsorLetterOn", details.SponsorLetterOn)
	m.past("bankLetterOn", details.BankLetterOn)
	m.doc.Title = m.say("form.title", m.kroner("amount", decision.Recoverable))
	m.section("form.case.heading", document.Form{Fields: slices.Concat(
		m.person("foreigner", "security.foreigner", "security.foreigner.cpr", &details.Foreigner),
		m.person("sponsor", "security.sponsor", "security.sponsor.cpr", &details.Sponsor),
		m.security(&decision.Facts.Security, details.Bank, details.Number, decision.Left),
		[]document.FormField{m.field("form.remaining", m.kroner("", decision.Remaining))},
		known(m.field("form.bank.address", m.txt("", strings.Join(plain.Visible(details.BankLines...), ", "))),
			m.field("form.bank.cvr", value{"", details.BankCVR.String()}), m.raisedOn(decision)),
		m.days(decision),
		[]document.FormField{m.field("security.basis", m.order()), m.field("form.letters", m.day("", details.SponsorLetterOn)),
			m.field("form.bankletter", m.day("", details.BankLetterOn)), m.field("form.account", m.txt("", details.Account))})})
	list, partly := m.payouts(decision, details.Benefits, payoutColumns{benefits: true, lastDays: true})
	m.section("form.lines.heading", list, partly)
	m.section("form.requester.heading", document.Form{Fields: []document.FormField{m.field("form.requester", m.txt("", details.Requester)),
		m.field("form.telephone", m.txt("", details.Telephone)), m.field("form.signature", value{})}})
	m.section("form.reply.heading", document.Form{Fields: []document.FormField{m.field("form.collected", value{}), m.field("form.collectedon", value{}),
		m.field("form.replysignature", value{})}})
	return m.end()
}

// raisedOn is the day of the claim or, of several, of the first.
func (m *maker) raisedOn(decision *guarantee.Decision) document.FormField {
	first, _ := claimDays(decision)
	return m.field("form.raised", m.day("", first))
}

// days are the last safe day, the last day in time, and the day after it; none while
// interruptions keep every period from running.
func (m *maker) days(decision *guarantee.Decision) []document.FormField {
	until := claimableUntil(decision)
	if until.IsZero() {
		return nil
	}
	by := m.day("", decision.ActBy)
	if decision.ActBy.Before(m.doc.Date) {
		by.written = m.say("form.atonce")
	}
	return []document.FormField{m.field("form.actby", by), m.field("form.last", m.day("", until)), m.field("form.late", m.day("", until.AddDays(1)))}
}
