// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
	"github.com/hjemmel-dk/hjemmel/letters/number"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

// FileNoteDetails are the details specific to the file note.
type FileNoteDetails struct {
	// DecidedOn is the day of the plan, or of the decision on the housing deposit.
	DecidedOn  calendar.Date
	TransferOn calendar.Date
	Balance    decimal.Decimal
	DecidedBy  string // the person who decided that the debtor is not told
}

// NewFileNote makes the file note about a debtor who is not told of the transfer
// because that is impossible or would make it materially harder to get the money (§
// 9 or § 10, 3. pkt.). The reason is the one in the facts of the decision. The note
// stays with the municipality and is in Danish.
//
// The decision must be at the stage transferable, and the debtor of the note
// ([Particulars.Debtor]) must have an exception.
func NewFileNote(decision *breach.Decision, particulars Particulars, details FileNoteDetails) (document.Document, error) {
	if decision == nil || decision.Stage != breach.Transferable || decision.Facts.Demand == nil {
		return noDecision("en afgørelse fra breach.Decide på trinnet transferable", "a decision of breach.Decide at the stage transferable")
	}
	m := particulars.begin(NoteWithoutNotice, number.KLERepayment(), decision.Facts.On)
	notice := m.noticeTo(decision, &particulars)
	if notice == nil || notice.Exception == 0 {
		m.Add("decision", debtorTold)
		return m.end()
	}
	m.doc.Internal = true
	m.doc.Recipient = document.Recipient{}
	m.grounds(decision.Grounds())
	m.noticeBasis(decision.Facts.Duty)
	balance := m.ore("balance", details.Balance)
	m.need("balance", balance > 0)
	m.need("plan", !details.DecidedOn.IsZero())
	m.need("transfer-day", !details.TransferOn.IsZero())
	if decision.Facts.Duty == breach.Plan {
		m.notAfter("decidedOn", details.DecidedOn, decision.Facts.MissedOn)
	}
	m.coming("transferOn", details.TransferOn)
	m.need("decided-by", !plain.IsBlank(details.DecidedBy))
	m.text("decidedBy", details.DecidedBy)

	m.doc.Title = m.say("note.title", m.kr("amount", balance))
	m.section("note.result.heading", m.paragraph("note.result", m.day("date", details.TransferOn)),
		m.when(particulars.Debtor > 0, "note.other", m.num("count", particulars.Debtor)))
	m.section("note.reason.heading",
		m.when(notice.Exception == breach.Impossible, "note.impossible"),
		m.when(notice.Exception == breach.Impairment, "note.impairment"),
		m.own("decision", notice.Reason))
	first := TextID("note.step.plan")
	if decision.Facts.Duty == breach.LumpSum {
		first = "note.step.deposit"
	}
	m.section("note.facts.heading", document.Steps{Items: []string{
		m.say(first, m.day("decided", details.DecidedOn)),
		m.say("note.step.missed", m.day("due", decision.Facts.MissedOn.AddDays(-1))),
		m.say("note.step.demand", m.day("date", decision.Facts.Demand.SentOn), m.day("deadline", decision.Facts.Demand.Deadline)),
		m.say("note.step.due", m.day("date", decision.WholeDebtDueOn)),
	}})
	m.section("note.signed.heading", document.Form{Fields: []document.FormField{
		m.field("note.by", m.txt("", details.DecidedBy)), m.field("note.day", m.day("", particulars.Date)),
		m.field("note.signature", value{}),
	}})
	return m.end()
}
