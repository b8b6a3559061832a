// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/number"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

// LumpSumDetails is what only the letter on a lump sum needs.
type LumpSumDetails struct {
	// HelpText says what the help was for, inside a sentence, and HelpOn is the day
	// it was granted: "boligindskud til din lejlighed".
	HelpText string
	HelpOn   calendar.Date
	WayToPay WayToPay
	// PayBy is a day to pay by where the letter does not come before the last of the
	// two months; the demand that may follow sets the deadline that counts under § 10.
	PayBy calendar.Date
}

// NewLumpSum makes the decision letter that what a landlord pays out of a housing
// deposit is to be paid back at once (§ 4, stk. 2). It refuses a decision that
// there is no lump sum.
func NewLumpSum(decision *breach.LumpSumDecision, particulars Particulars, details LumpSumDetails) (document.Document, error) {
	if decision == nil || decision.Amount.Sign() <= 0 {
		return noDecision("a decision of breach.LumpSum with an amount")
	}
	m := particulars.begin(LumpSumOnDeposit, number.KLERepayment(), decision.Facts.On)
	m.grounds(decision.Grounds())
	m.doc.FurtherBasis = append(m.doc.FurtherBasis, m.say("basis.deposit"))
	m.noIdentifier("helpText", details.HelpText)
	m.need("help", !document.IsBlank(details.HelpText) && !details.HelpOn.IsZero())
	if details.HelpOn.After(decision.Facts.LandlordRepaidOn) {
		m.fault(law.Contradiction, "helpOn", "the help lies after the landlord repaid", "that day or an earlier one")
	}
	m.alone(&particulars)
	passed := decision.Passed || !particulars.Date.Before(decision.Last)
	m.need("new-deadline", !passed || !details.PayBy.IsZero())
	if !details.PayBy.IsZero() && (!passed || !details.PayBy.After(particulars.Date)) {
		m.fault(law.Contradiction, "payBy", "a day to pay by is given that is not the one of the law, or has passed",
			"none while the two months run, otherwise a day after the letter")
	}

	amount, last := m.kroner("amount", decision.Amount), m.day("date", decision.Last)
	title := TextID("deposit.title")
	todo := []document.Block{m.paragraph("deposit.todo", amount, last),
		m.when(decision.ActBy != decision.Last, "deposit.bank", m.day("date", decision.ActBy))}
	if passed {
		title = "deposit.late.title"
		todo = []document.Block{m.paragraph("deposit.late", last, m.day("deadline", details.PayBy))}
	}
	m.doc.Title = m.say(title, amount, last)
	todo = append(todo, m.pay(&details.WayToPay)...)
	m.section("deposit.todo.heading", append(todo, m.paragraph("deposit.none"))...)
	reason, share := TextID("deposit.told"), TextID("deposit.all")
	if decision.Facts.FoundByCreditor {
		reason = "deposit.found"
	}
	if decision.Amount.LessThan(decision.Facts.Amount.Decimal) {
		share = "deposit.rest"
	}
	m.section("deposit.reason.heading",
		m.paragraph("deposit.help", m.day("decided", details.HelpOn), m.txt("claim", details.HelpText)),
		m.paragraph(reason, m.kroner("before", decision.Facts.Amount.Decimal)), m.paragraph(share, amount))
	m.section("deposit.steps.heading",
		m.paragraph("deposit.steps", m.day("date", decision.Facts.LandlordRepaidOn)), m.steps(decision.Calculation()))
	m.section("deposit.default.heading", m.paragraph("deposit.default"))
	m.contact(&particulars)
	m.complaint(&particulars)
	return m.end()
}
