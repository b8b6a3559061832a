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

// LumpSumDetails are the details specific to the letter on a lump sum.
type LumpSumDetails struct {
	// HelpText says what the help was for, as part of a sentence: "boligindskud til
	// din lejlighed". HelpOn is the day it was granted.
	HelpText string
	HelpOn   calendar.Date
	WayToPay WayToPay
	// PayBy is a day to pay by, for a letter dated on or after the last day of the two
	// months. The deadline that counts under § 10 is set by a later demand, if there
	// is one.
	PayBy calendar.Date
	// Paid is what has been paid of the lump sum already, in kroner.
	Paid decimal.Decimal
}

// NewLumpSum makes the decision letter that the part of a housing deposit paid out by
// the landlord must be paid back at once (§ 4, stk. 2). It refuses a decision that
// there is no lump sum, and one made before the landlord has paid.
func NewLumpSum(decision *breach.LumpSumDecision, particulars Particulars, details LumpSumDetails) (document.Document, error) {
	if decision == nil || decision.Amount.Sign() <= 0 || decision.Last.IsZero() {
		return noDecision("en afgørelse fra breach.DecideLumpSum med et beløb og en sidste dag", "a decision of breach.DecideLumpSum with an amount and a last day")
	}
	m := particulars.begin(LumpSumOnDeposit, number.KLERepayment(), decision.Facts.On)
	m.grounds(decision.Grounds())
	m.doc.FurtherBasis = append(m.doc.FurtherBasis, m.say("basis.deposit"))
	m.text("helpText", details.HelpText)
	m.need("help", !plain.IsBlank(details.HelpText) && !details.HelpOn.IsZero())
	if details.HelpOn.After(decision.Facts.LandlordRepaidOn) {
		m.Add("helpOn", helpTooLate)
	}
	m.alone(&particulars)
	passed := decision.Passed || !particulars.Date.Before(decision.Last)
	m.need("new-deadline", !passed || !details.PayBy.IsZero())
	if !details.PayBy.IsZero() && (!passed || !details.PayBy.After(particulars.Date)) {
		m.Add("payBy", ownPayBy)
	}

	whole, paid := m.kroner("amount", decision.Amount), m.ore("paid", details.Paid)
	if !details.Paid.LessThan(decision.Amount) {
		m.Add("paid", nothingExpected)
	}
	amount, last := m.kroner("amount", decision.Amount.Sub(details.Paid)), m.day("date", decision.Last)
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
		m.paragraph(reason, m.kroner("before", decision.Facts.Amount.Decimal)), m.paragraph(share, whole),
		m.when(paid > 0, "deposit.paid", m.kr("paid", paid), amount))
	m.section("deposit.steps.heading",
		m.paragraph("deposit.steps", m.day("date", decision.Facts.LandlordRepaidOn)), m.steps(decision.Calculation()))
	m.section("deposit.default.heading", m.paragraph("deposit.default"))
	m.contact(&particulars)
	m.complaint(&particulars)
	return m.end()
}
