// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// RecoveryDetails are the details specific to the claim to the recovery authority and to
// the report to the immigration authority.
type RecoveryDetails struct {
	Bank      string
	Number    string // of the account or of the guarantee
	Foreigner Person
	Sponsor   Person
	// Benefits must name every payout that is claimed. The report does not show them.
	Benefits []PaidBenefit
}

// NewRecoveryClaim makes the claim to the recovery authority (Gældsstyrelsen), which
// recovers in the security of a permit that was applied for before 15 November 2017: a
// sheet with each payout and its last day, to be typed in or sent. It is neutral and
// names no type of claim, since none is known for it. It is in Danish and may show CPR
// numbers.
//
// It refuses a decision under which nothing can be recovered, or the municipality
// recovers or may do so, and a date on which a payout can no longer be claimed.
func NewRecoveryClaim(decision *guarantee.Decision, particulars Particulars, details RecoveryDetails) (document.Document, error) {
	if !claims(decision) || decision.Authority != guarantee.RecoveryAuthority {
		return noDecision("en afgørelse fra guarantee.Decide om, at Gældsstyrelsen inddriver noget", "a decision of guarantee.Decide that the recovery authority recovers something")
	}
	m := particulars.beginClaim(RecoveryClaim, decision)
	m.noPerson()
	m.claimBasis(decision)
	amount := m.kroner("amount", decision.Recoverable)
	m.doc.Title = m.say("recovery.title", amount)
	m.section("request.result.heading", m.paragraph("recovery", amount), m.paragraph("recovery.why", m.day("date", decision.Facts.AppliedOn), m.order()),
		m.paragraph("recovery.tell"))
	m.section("form.case.heading", document.Form{Fields: slices.Concat(
		m.person("foreigner", "security.foreigner", "security.foreigner.cpr", &details.Foreigner),
		m.person("sponsor", "security.sponsor", "security.sponsor.cpr", &details.Sponsor),
		m.security(&decision.Facts.Security, details.Bank, details.Number, decision.Left),
		[]document.FormField{m.field("form.remaining", m.kroner("", decision.Remaining))},
		known(m.raisedOn(decision)), m.days(decision))})
	list, partly := m.payouts(decision, details.Benefits, payoutColumns{benefits: true, lastDays: true})
	m.section("form.lines.heading", list, partly)
	m.section("common.contact.heading", m.paragraph("request.contact", m.txt("contact", particulars.contact())))
	return m.end()
}

// NewRecoveryReport makes the letter that tells the immigration authority
// (Udlændingestyrelsen) what has been recovered in a security. It shows no benefits. It
// is in Danish and may show CPR numbers.
//
// It refuses a decision in whose facts nothing was recovered that was not paid back.
func NewRecoveryReport(decision *guarantee.Decision, particulars Particulars, details RecoveryDetails) (document.Document, error) {
	if decision == nil || !recovered(decision).IsPositive() {
		return noDecision("en afgørelse fra guarantee.Decide, hvor noget er inddrevet", "a decision of guarantee.Decide in which something was recovered")
	}
	m := particulars.begin(RecoveryReport, number.KLESecurity(), decision.Facts.On)
	m.noPerson()
	m.securityBasis(decision.Order)
	table, sum := m.recoveries(decision)
	m.doc.Title = m.say("report.title", m.kroner("amount", sum))
	m.section("report.heading", m.paragraph("report", m.kroner("amount", sum), m.kroner("after", decision.Left)))
	m.section("request.case.heading", document.Form{Fields: slices.Concat(
		m.person("foreigner", "security.foreigner", "security.foreigner.cpr", &details.Foreigner),
		m.person("sponsor", "security.sponsor", "security.sponsor.cpr", &details.Sponsor),
		m.security(&decision.Facts.Security, details.Bank, details.Number, decision.Left))})
	m.section("recovered.heading", table)
	m.section("common.contact.heading", m.paragraph("request.contact", m.txt("contact", particulars.contact())))
	return m.end()
}

// recovered is what was recovered in the security and not paid back.
func recovered(decision *guarantee.Decision) (sum decimal.Decimal) {
	for _, recovery := range decision.Facts.Recovered {
		if recovery.ReturnedOn.IsZero() {
			sum = sum.Add(recovery.Amount)
		}
	}
	return sum
}

// recoveries lists what was recovered in the security, oldest first, and what of it was
// paid back, with the sum of the rest.
func (m *maker) recoveries(decision *guarantee.Decision) (document.Block, decimal.Decimal) {
	list := slices.Clone(decision.Facts.Recovered)
	slices.SortStableFunc(list, func(a, b guarantee.Recovery) int { return a.On.Compare(b.On) })
	table := document.Table{Caption: m.say("recovered.table"), Header: []string{m.say("recovered.on"), m.say("form.amount")}, NumericColumns: []int{1}}
	returned := slices.ContainsFunc(list, func(r guarantee.Recovery) bool { return !r.ReturnedOn.IsZero() })
	if returned {
		table.Header = append(table.Header, m.say("recovered.returned"))
	}
	sum := recovered(decision)
	for _, recovery := range list {
		row := []string{m.dateCell(recovery.On), m.cellAmount(m.ore("decision", recovery.Amount))}
		if returned && recovery.ReturnedOn.IsZero() {
			row = append(row, "–")
		} else if returned {
			row = append(row, m.dateCell(recovery.ReturnedOn))
		}
		table.Rows = append(table.Rows, row)
	}
	if len(list) > 1 && sum.IsPositive() {
		total := []string{m.say("recovered.sum"), m.cellAmount(m.ore("decision", sum)), ""}
		table.Rows, table.Total = append(table.Rows, total[:len(table.Header)]), true
	}
	return table, sum
}
