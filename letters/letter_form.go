// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"
	"strconv"

	"github.com/hjemmel-dk/hjemmel"
	"github.com/hjemmel-dk/hjemmel/calendar"
)

// CollectionRequestDetails is what only the form to the municipality's own
// collection needs.
type CollectionRequestDetails struct {
	Security  Security
	Foreigner Person
	Sponsor   Person
	Rules     SecurityRules
	Payouts   []Payout
	// Account is where it is booked; SponsorLetterOn and BankLetterOn are the days
	// the other two letters were sent. Empty ones are left to be written in.
	Account         string
	SponsorLetterOn calendar.Date
	BankLetterOn    calendar.Date
	Requester       string
	Telephone       string
}

// NewCollectionRequest makes the form by which the municipality's collection is
// asked to recover in a security (KL's Bilag Ø), with every payout and the last
// day on which it can be claimed. It stays in the municipality, is in Danish and
// may show CPR numbers. It refuses an application for a permit before 15 November
// 2017.
func NewCollectionRequest(particulars Particulars, details CollectionRequestDetails) (Document, error) {
	m := particulars.begin(CollectionRequest, KLESecurity(), calendar.Date{})
	m.danishOnly()
	m.doc.Internal = true
	m.recovers(&details.Rules)
	order := m.order(details.Rules.Order)
	m.need("requester", !isBlank(details.Requester))
	m.noIdentifier("requester", details.Requester)
	total, table := m.payouts(details.Payouts, true)
	current := m.ore("security.currentAmount", details.Security.CurrentAmount)
	if current > 0 && total > current {
		m.fault(hjemmel.Contradiction, "payouts", "more is claimed than the security holds", "at most what is in it")
	}

	m.doc.Title = m.say("form.title", m.kr("amount", total))
	m.section("form.case.heading", Form{slices.Concat(
		m.person("foreigner", "security.foreigner", "security.foreigner.cpr", &details.Foreigner),
		m.person("sponsor", "security.sponsor", "security.sponsor.cpr", &details.Sponsor),
		m.security(&details.Security),
		[]FormField{m.field("security.basis", order), m.field("form.letters", m.day("", details.SponsorLetterOn)),
			m.field("form.bankletter", m.day("", details.BankLetterOn)), m.field("form.account", m.txt("", details.Account))})})
	m.section("form.lines.heading", table)
	m.section("form.requester.heading", Form{[]FormField{m.field("form.requester", m.txt("", details.Requester)),
		m.field("form.telephone", m.txt("", details.Telephone)), m.field("form.signature", value{})}})
	m.section("form.reply.heading", Form{[]FormField{m.field("form.collected", value{}), m.field("form.collectedon", value{}),
		m.field("form.replysignature", value{})}})
	return m.end()
}

// payouts returns the sum of the payouts and the table that shows them, with the
// last day of each where it is asked for.
func (m *maker) payouts(payouts []Payout, lastDays bool) (total int64, table Block) {
	header := []string{m.say("form.paid"), m.say("form.benefit"), m.say("form.act"), m.say("form.period"), m.say("form.amount")}
	if lastDays {
		header = append(header, m.say("form.lastday"))
	}
	var rows [][]string
	complete, limited := len(payouts) > 0, true
	for i := range payouts {
		payout := &payouts[i]
		field := "payouts[" + strconv.Itoa(i) + "]"
		m.noIdentifier(field+".benefit", payout.Benefit)
		m.noIdentifier(field+".act", payout.Act)
		ore := m.ore(field+".amount", payout.Amount)
		total += ore
		complete = complete && ore > 0 && !payout.PaidOn.IsZero() && !isBlank(payout.Benefit) && !isBlank(payout.Act)
		limited = limited && !payout.LastDay.IsZero()
		if lastDays && !payout.LastDay.IsZero() && payout.LastDay.Before(m.doc.Date) {
			m.fault(hjemmel.Contradiction, field+".lastDay", "the payout can no longer be claimed on the day of the form", "a payout that can")
		}
		row := []string{m.dateCell(payout.PaidOn), m.cellText(payout.Benefit), m.cellText(payout.Act), m.span(payout.Period), m.cellAmount(ore)}
		if lastDays {
			row = append(row, m.dateCell(payout.LastDay))
		}
		rows = append(rows, row)
	}
	m.need("payouts", complete)
	m.need("last-days", limited)
	if len(rows) == 0 {
		return 0, nil
	}
	if len(rows) > 1 {
		row := make([]string, len(header))
		row[0], row[4] = m.say("form.total"), m.cellAmount(total)
		rows = append(rows, row)
	}
	return total, Table{Caption: m.say("form.lines"), Header: header, Rows: rows, NumericColumns: []int{4}, Total: len(rows) > 1}
}
