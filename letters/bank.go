// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
)

// BankDetails are the details specific to the letters to the bank. There is no field
// for benefits or reasons, which the bank must not know.
type BankDetails struct {
	Number string // of the account or of the guarantee
	// Holder is the name in which the account or guarantee is held; may be empty.
	Holder string
	// WayToPay is the account to pay into, and PayBy the last day to pay: of a guarantee,
	// and of a pledged account once the amount is to be paid from it.
	WayToPay WayToPay
	PayBy    calendar.Date
	// ReplyBy is the last day to confirm the letter, which the demand for payment from an
	// account does not ask for.
	ReplyBy calendar.Date
	// HeldOn is the day on which the bank was asked to hold the amount, in the letter
	// that asks it to pay from the account.
	HeldOn calendar.Date
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
	kind, variant := BankPledge, TextID("bank.pledge")
	if decision.Facts.Security.Form == guarantee.DemandGuarantee {
		kind, variant = BankGuarantee, "bank.guarantee"
	}
	m := particulars.beginBank(kind, decision, &details)
	amount := m.kroner("amount", decision.Recoverable)
	m.doc.Title = m.say(variant+".title", amount)
	blocks := []document.Block{m.paragraph(variant, amount)}
	if kind == BankGuarantee {
		blocks = append(blocks, m.bankPays(&details.WayToPay, details.PayBy)...)
	} else {
		blocks = append(blocks, m.paragraph("bank.pledge.later"))
	}
	m.section("bank.result.heading", append(blocks, m.bankRest(decision), m.paragraph("bank.confirm"), m.bankReply(details.ReplyBy))...)
	m.bankCase(decision, &details, m.field("bank.amount", amount))
	return m.endBank(&particulars)
}

// NewBankPayment makes the letter that asks the bank to pay from a pledged account what
// it was asked to hold: the demand of the collection office, which NewBankLetter
// announces. It is in Danish.
//
// It refuses what NewBankLetter refuses, and a guarantee, whose payment NewBankLetter
// itself demands.
func NewBankPayment(decision *guarantee.Decision, particulars Particulars, details BankDetails) (document.Document, error) {
	if !claims(decision) || decision.Facts.Security.Form == guarantee.DemandGuarantee {
		return noDecision("en afgørelse fra guarantee.Decide om, at noget kan inddrives på en pantsat konto", "a decision of guarantee.Decide that something can be recovered in a pledged account")
	}
	m := particulars.beginBank(BankPayment, decision, &details)
	m.need("held-on", !details.HeldOn.IsZero())
	m.past("heldOn", details.HeldOn)
	amount := m.kroner("amount", decision.Recoverable)
	m.doc.Title = m.say("bank.payment.title", amount)
	blocks := []document.Block{m.paragraph("bank.payment", m.day("date", details.HeldOn), amount)}
	blocks = append(append(blocks, m.bankPays(&details.WayToPay, details.PayBy)...),
		m.bankRest(decision), m.paragraph("bank.payment.confirm"))
	m.section("bank.result.heading", blocks...)
	m.bankCase(decision, &details, m.field("bank.amount", amount))
	return m.endBank(&particulars)
}

// beginBank starts a letter to the bank.
func (p *Particulars) beginBank(kind Kind, decision *guarantee.Decision, details *BankDetails) *maker {
	m := p.beginClaim(kind, decision)
	m.byMunicipality(decision)
	m.noPerson()
	m.need("security-number", !plain.IsBlank(details.Number))
	m.need("security-given", !decision.Facts.Security.PostedOn.IsZero())
	m.legible("number", details.Number)
	m.text("holder", details.Holder)
	m.coming("replyBy", details.ReplyBy)
	return m
}

// bankPays states by when and how the bank is to pay.
func (m *maker) bankPays(way *WayToPay, by calendar.Date) []document.Block {
	m.need("pay-by", !by.IsZero())
	m.later("payBy", by)
	return append([]document.Block{m.paragraph("bank.pay", m.day("deadline", by))}, m.pay(way)...)
}

func (m *maker) bankRest(decision *guarantee.Decision) document.Block {
	return m.when(m.remains(decision), "bank.rest", m.kroner("after", decision.Remaining))
}

func (m *maker) bankReply(by calendar.Date) document.Block {
	return m.when(!by.IsZero(), "bank.confirm.by", m.day("deadline", by))
}

// bankCase lists the claim, told apart from the security, which it also lists.
func (m *maker) bankCase(decision *guarantee.Decision, details *BankDetails, claim ...document.FormField) {
	security := &decision.Facts.Security
	form, number := m.formName(security.Form)
	fields := append(claim, m.field("bank.left", m.kroner("", decision.Left)), m.field("bank.after", m.kroner("", decision.Remaining)),
		m.field("security.form", value{"", form}), m.field(number, m.txt("", details.Number)))
	fields = append(fields, known(m.field("bank.holder", m.txt("", details.Holder)))...)
	fields = append(fields, m.field("security.given", m.day("", security.PostedOn)), m.field("security.ends", m.day("", security.To)))
	m.section("bank.case.heading", document.Form{Fields: fields}, m.raised(decision), m.paragraph("bank.rule", m.order()))
}

// endBank adds how to answer, and a line to sign on: a bank pays on a written and
// signed demand.
func (m *maker) endBank(p *Particulars) (document.Document, error) {
	m.section("common.contact.heading", m.paragraph("request.contact", m.txt("contact", p.contact())))
	m.section("bank.signature.heading", document.Form{Fields: []document.FormField{m.field("security.signature", value{})}})
	return m.end()
}
