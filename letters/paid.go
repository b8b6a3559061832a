// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// PaidDetails is what the letter on a claim that is paid needs.
type PaidDetails struct {
	Claim Claim // of which nothing is left; its balance is not used
	// Amount is what had to be paid back in all, in kroner.
	Amount decimal.Decimal
	// Overpaid is what was paid too much, and OtherBalance what the debtor still owes on
	// other claims, in kroner; 0 for nothing.
	Overpaid     decimal.Decimal
	OtherBalance decimal.Decimal
}

// NewPaid makes the letter that a claim is paid in full. It decides nothing, so it has no
// guidance on complaint; it says how to get a decision.
func NewPaid(particulars Particulars, details PaidDetails) (document.Document, error) {
	m := particulars.begin(ClaimPaid, number.KLERepayment(), calendar.Date{})
	ore, rest, over := m.ore("amount", details.Amount), m.ore("otherBalance", details.OtherBalance), m.ore("overpaid", details.Overpaid)
	m.need("amount", ore > 0)
	amount := m.kr("amount", ore)
	m.doc.Title = m.say("paid.title", amount)
	m.section("paid.result.heading",
		m.paragraph("paid.result", m.txt("claim", details.Claim.Text)),
		m.when(particulars.OtherDebtors > 0, "paid.joint"),
		m.when(over > 0, "paid.overpaid", m.kr("overpaid", over)),
		m.when(rest > 0, "paid.rest", m.kr("rest", rest)), m.when(rest == 0, "paid.stop"), m.paragraph("paid.disagree"))
	m.section("paid.reason.heading", m.settled(&details.Claim, "paid.claim", "paid.claim.numbered", amount))
	m.contact(&particulars)
	m.doc.FurtherBasis = append(m.doc.FurtherBasis, m.say("basis.guidance"))
	return m.end()
}

// OverpaidDetails is what the letter on an overpayment needs.
type OverpaidDetails struct {
	Claim Claim // of which nothing is left; its balance is not used
	// Amount is what was paid too much, in kroner.
	Amount decimal.Decimal
	// PaidBackOn is the last day on which the money is in the debtor's NemKonto. How says
	// otherwise, in whole sentences, how and when it is paid back. One of them is enough.
	PaidBackOn calendar.Date
	How        string
}

// NewOverpaid makes the letter on what was paid too much on a claim, and how it is given
// back. It decides nothing against the debtor, so it has no guidance on complaint; it says
// how to get a decision.
func NewOverpaid(particulars Particulars, details OverpaidDetails) (document.Document, error) {
	m := particulars.begin(Overpaid, number.KLERepayment(), calendar.Date{})
	ore := m.ore("amount", details.Amount)
	m.need("amount", ore > 0)
	m.coming("paidBackOn", details.PaidBackOn)
	byAccount := !details.PaidBackOn.IsZero() && plain.IsBlank(details.How)
	m.need("pay-back", byAccount || !plain.IsBlank(details.How))
	amount := m.kr("amount", ore)
	m.doc.Title = m.say("overpaid.title", amount)
	m.section("overpaid.result.heading",
		m.when(plain.IsBlank(details.How), "overpaid.account", amount, m.day("date", details.PaidBackOn)),
		m.own("how", details.How), m.paragraph("overpaid.setoff"), m.paragraph("paid.disagree"))
	m.section("overpaid.reason.heading", m.settled(&details.Claim, "overpaid.claim", "overpaid.claim.numbered", amount))
	m.contact(&particulars)
	m.doc.FurtherBasis = append(m.doc.FurtherBasis, m.say("basis.overpaid"), m.say("basis.guidance"))
	return m.end()
}

// settled says what a claim was about of which nothing is left.
func (m *maker) settled(c *Claim, plainly, numbered TextID, amount value) document.Block {
	m.text("claim.text", c.Text)
	m.text("claim.decisionNumber", c.DecisionNumber)
	m.need("claim", !plain.IsBlank(c.Text))
	m.need("repayment-decision", !c.DecidedOn.IsZero())
	m.past("claim.decidedOn", c.DecidedOn)
	values := []value{m.day("decided", c.DecidedOn), m.txt("claim", c.Text), amount, m.txt("number", c.DecisionNumber)}
	if plain.IsBlank(c.DecisionNumber) {
		return m.paragraph(plainly, values...)
	}
	return m.paragraph(numbered, values...)
}
