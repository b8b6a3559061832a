// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel"
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
)

// BankDetails is what only the letter to the bank needs. It has no room for
// benefits or reasons: the bank is not to know them.
type BankDetails struct {
	Form   guarantee.Form
	Number string // of the account or of the guarantee
	// Holder is the name the account or the guarantee is in; empty for none.
	Holder  string
	GivenOn calendar.Date // the day of the pledge or of the guarantee
	Amount  decimal.Decimal
	Rules   SecurityRules
	// WayToPay is where the bank is to pay; for a guarantee only.
	WayToPay WayToPay
	ReplyBy  calendar.Date
}

// NewBankLetter makes the letter to the bank (KL's Bilag Å): on a pledged account,
// to hold the amount until it is recovered; on a guarantee, to pay it on demand.
// It is in Danish, and refuses an application for a permit before 15 November
// 2017.
func NewBankLetter(particulars Particulars, details BankDetails) (Document, error) {
	kind, variant := BankPledge, TextID("bank.pledge")
	switch details.Form {
	case guarantee.PledgedAccount:
	case guarantee.DemandGuarantee:
		kind, variant = BankGuarantee, "bank.guarantee"
	default:
		return Document{}, hjemmel.Faults{{Code: hjemmel.Missing, Field: "form",
			Problem: "the form of the security is not given", Expected: "a pledged account or a demand guarantee"}}
	}
	m := particulars.begin(kind, KLESecurity(), calendar.Date{})
	m.danishOnly()
	m.recovers(&details.Rules)
	order := m.order(details.Rules.Order)
	m.need("security-number", !isBlank(details.Number))
	m.need("security-given", !details.GivenOn.IsZero())
	m.noIdentifier("holder", details.Holder)
	amount := m.ore("amount", details.Amount)
	m.need("claimed", amount > 0)
	if !details.ReplyBy.IsZero() && details.ReplyBy.Before(particulars.Date) {
		m.fault(hjemmel.Contradiction, "replyBy", "the day lies before the letter", "the day of the letter or later")
	}

	written := m.kr("amount", amount)
	m.doc.Title = m.say(variant+".title", written)
	blocks := []Block{m.paragraph(variant, written)}
	if kind == BankGuarantee {
		blocks = append(append(blocks, m.paragraph("bank.guarantee.pay")), m.pay(&details.WayToPay)...)
	} else {
		blocks = append(blocks, m.paragraph("bank.pledge.later"))
	}
	m.section("bank.result.heading", append(blocks, m.paragraph("bank.rest"), m.paragraph("bank.confirm"),
		m.when(!details.ReplyBy.IsZero(), "bank.confirm.by", m.day("deadline", details.ReplyBy)))...)
	form, number := m.formName(details.Form)
	fields := []FormField{
		m.field("security.form", value{"", form}), m.field(number, m.txt("", details.Number)),
		m.field("security.given", m.day("", details.GivenOn)), m.field("bank.amount", written),
	}
	if !isBlank(details.Holder) {
		fields = append(fields, m.field("bank.holder", m.txt("", details.Holder)))
	}
	m.section("bank.case.heading", Form{fields}, m.paragraph("bank.rule", order))
	m.section("common.contact.heading", m.paragraph("request.contact", m.txt("contact", particulars.Sender.contact())))
	return m.end()
}
