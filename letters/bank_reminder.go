// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
)

// BankReminderDetails are the details specific to a reminder to the bank.
type BankReminderDetails struct {
	// Kind is [BankNoAnswer], [BankNotPaid] or [BankPaidLess].
	Kind Kind
	// BankDetails are as in the letter that the bank is reminded of; PayBy or, where no
	// answer has come, ReplyBy is the new deadline.
	BankDetails
	BankDeadline
	// ToPay says that the letter asked for payment; of a pledged account the first one
	// does not.
	ToPay bool
	// Paid is what the bank has paid, in kroner, and PaidOn the day, where it paid less.
	Paid   decimal.Decimal
	PaidOn calendar.Date
}

// BankDeadline is the deadline that the bank has let pass, and the day of the letter
// that set it.
type BankDeadline struct {
	AskedOn  calendar.Date
	Deadline calendar.Date
}

// NewBankReminder makes the letter to a bank that has not answered, has not paid in
// time or has paid less than was claimed. It is in Danish.
//
// The decision is one on the day of the reminder, in which what the bank has paid is
// entered as recovered: what can be recovered is what is missing. What was claimed is
// that and what was paid.
//
// It refuses what NewBankLetter refuses, a deadline that has not passed, and a new one
// that has.
func NewBankReminder(decision *guarantee.Decision, particulars Particulars, details BankReminderDetails) (document.Document, error) {
	if details.Kind < BankNoAnswer || details.Kind > BankPaidLess {
		return document.Document{}, law.Faults{check.NoSuchValue.At("kind", "bank-no-answer, bank-not-paid, bank-paid-less")}
	}
	if !claims(decision) {
		return noDecision("en afgørelse fra guarantee.Decide om, at noget mangler", "a decision of guarantee.Decide that something is missing")
	}
	m := particulars.beginBank(details.Kind, decision, &details.BankDetails)
	m.need("asked-on", !details.AskedOn.IsZero())
	m.need("old-deadline", !details.Deadline.IsZero())
	m.past("askedOn", details.AskedOn)
	if !details.Deadline.IsZero() && (details.Deadline.Before(details.AskedOn) || !m.doc.Date.IsZero() && !m.doc.Date.After(details.Deadline)) {
		m.Add("deadline", deadlineRuns)
	}
	missing, asked, deadline := m.kroner("amount", decision.Recoverable), m.day("date", details.AskedOn), m.day("deadline", details.Deadline)
	fields := []document.FormField{m.field("bank.amount", missing)}
	var blocks, answer []document.Block
	switch details.Kind {
	case BankNoAnswer:
		m.need("reply-by", !details.ReplyBy.IsZero())
		m.later("replyBy", details.ReplyBy)
		m.doc.Title = m.say("bank.answer.title", missing)
		blocks = []document.Block{m.paragraph(details.asked(decision), asked, missing), m.paragraph("bank.answer.deadline", deadline)}
		answer = []document.Block{m.paragraph("bank.confirm"), m.bankReply(details.ReplyBy)}
	case BankNotPaid:
		details.ToPay = true
		m.doc.Title = m.say("bank.unpaid.title", missing)
		blocks = []document.Block{m.paragraph(details.asked(decision), asked, missing), m.paragraph("bank.unpaid.deadline", deadline)}
		answer = append(m.bankPays(&details.WayToPay, details.PayBy), m.paragraph("bank.payment.confirm"))
	case BankPaidLess:
		details.ToPay = true
		m.need("paid", m.ore("paid", details.Paid) > 0 && !details.PaidOn.IsZero())
		m.past("paidOn", details.PaidOn)
		claimed := decision.Recoverable.Add(details.Paid)
		m.doc.Title = m.say("bank.less.title", missing)
		blocks = []document.Block{m.paragraph(details.asked(decision), asked, m.kroner("amount", claimed)),
			m.paragraph("bank.less.deadline", deadline, m.day("date", details.PaidOn), m.kr("paid", m.ore("paid", details.Paid)), missing)}
		answer = append(m.bankPays(&details.WayToPay, details.PayBy), m.paragraph("bank.less.why"))
		fields = []document.FormField{m.field("bank.amount", m.kroner("", claimed)), m.field("bank.paid", m.kr("", m.ore("paid", details.Paid))),
			m.field("bank.missing", missing)}
	}
	m.section("bank.reminder.heading", blocks...)
	m.section("bank.result.heading", answer...)
	m.bankCase(decision, &details.BankDetails, fields...)
	return m.endBank(&particulars)
}

// asked returns what the bank was asked.
func (d *BankReminderDetails) asked(decision *guarantee.Decision) TextID {
	switch {
	case decision.Facts.Security.Form == guarantee.DemandGuarantee:
		return "bank.asked.guarantee"
	case d.ToPay:
		return "bank.asked.account"
	}
	return "bank.asked.hold"
}
