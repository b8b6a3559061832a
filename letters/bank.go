// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
)

// BankDetails are the details specific to the letter to the bank. There is no field
// for benefits or reasons, which the bank must not know.
type BankDetails struct {
	Number string // of the account or of the guarantee
	// Holder is the name in which the account or guarantee is held; may be empty.
	Holder string
	// WayToPay is where the bank is to pay; for a guarantee only.
	WayToPay WayToPay
	ReplyBy  calendar.Date
}

// NewBankLetter makes the letter that asks the bank to hold the recoverable amount
// on a pledged account, or to pay it on a guarantee (KL's Bilag Å). It is in Danish.
// Its legal basis is the rule of the order alone, since the other grounds would tell
// the bank about the benefits.
//
// It refuses a decision under which nothing can be recovered, a security in which
// the recovery authority recovers, and a date on which a payout can no longer be
// claimed.
func NewBankLetter(decision *guarantee.Decision, particulars Particulars, details BankDetails) (document.Document, error) {
	if !claims(decision) {
		return noDecision("en afgørelse fra guarantee.Decide om, at noget kan inddrives", "a decision of guarantee.Decide that something can be recovered")
	}
	security := &decision.Facts.Security
	kind, variant := BankPledge, TextID("bank.pledge")
	if security.Form == guarantee.DemandGuarantee {
		kind, variant = BankGuarantee, "bank.guarantee"
	}
	m := particulars.beginClaim(kind, decision)
	m.byMunicipality(decision)
	m.noPerson()
	m.need("security-number", !plain.IsBlank(details.Number))
	m.need("security-given", !security.PostedOn.IsZero())
	m.legible("number", details.Number)
	m.text("holder", details.Holder)
	m.coming("replyBy", details.ReplyBy)

	amount := m.kroner("amount", decision.Recoverable)
	m.doc.Title = m.say(variant+".title", amount)
	blocks := []document.Block{m.paragraph(variant, amount)}
	if kind == BankGuarantee {
		blocks = append(append(blocks, m.paragraph("bank.guarantee.pay")), m.pay(&details.WayToPay)...)
	} else {
		blocks = append(blocks, m.paragraph("bank.pledge.later"))
	}
	m.section("bank.result.heading", append(blocks, m.when(m.remains(decision), "bank.rest"), m.paragraph("bank.confirm"),
		m.when(!details.ReplyBy.IsZero(), "bank.confirm.by", m.day("deadline", details.ReplyBy)))...)
	form, number := m.formName(security.Form)
	fields := []document.FormField{
		m.field("security.form", value{"", form}), m.field(number, m.txt("", details.Number)),
		m.field("security.given", m.day("", security.PostedOn)), m.field("bank.amount", amount),
	}
	if !plain.IsBlank(details.Holder) {
		fields = append(fields, m.field("bank.holder", m.txt("", details.Holder)))
	}
	m.section("bank.case.heading", document.Form{Fields: fields}, m.raised(decision), m.paragraph("bank.rule", m.order()))
	m.section("common.contact.heading", m.paragraph("request.contact", m.txt("contact", particulars.contact())))
	return m.end()
}
