// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
	"github.com/hjemmel-dk/hjemmel/letters/number"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

// ExpectedLumpSum is what the letter on a lump sum needs that the landlord has not paid
// out yet.
type ExpectedLumpSum struct {
	// Amount is what the debtor is to pay back, and Told what the landlord will pay out,
	// in kroner. Amount is the smaller where less is left of the help.
	Amount decimal.Decimal
	Told   decimal.Decimal
	// ExpectedOn is the day the landlord is expected to pay; zero for not known.
	ExpectedOn calendar.Date
	// HelpText, HelpOn and WayToPay are as in [LumpSumDetails].
	HelpText string
	HelpOn   calendar.Date
	WayToPay WayToPay
}

// NewExpectedLumpSum makes the decision letter on a lump sum when the tenant has told of
// the payout of a housing deposit and the landlord has not paid yet (§ 4, stk. 2, 1. and
// 3. pkt.).
func NewExpectedLumpSum(particulars Particulars, details ExpectedLumpSum) (document.Document, error) {
	m := particulars.begin(LumpSumExpected, number.KLERepayment(), calendar.Date{})
	m.refs(law.CollectionOrder.At(4, 2, 1), law.CollectionOrder.At(4, 2, 3))
	m.doc.FurtherBasis = append(m.doc.FurtherBasis, m.say("basis.deposit"))
	m.text("helpText", details.HelpText)
	m.need("help", !plain.IsBlank(details.HelpText) && !details.HelpOn.IsZero())
	m.past("helpOn", details.HelpOn)
	m.alone(&particulars)
	ore, told := m.ore("amount", details.Amount), m.ore("told", details.Told)
	m.need("amount", ore > 0 && told > 0)

	amount := m.kr("amount", ore)
	m.doc.Title = m.say("deposit.expected.title", amount)
	todo := []document.Block{m.paragraph("deposit.expected", amount)}
	if on := details.ExpectedOn; !on.IsZero() {
		known, err := breach.DecideLumpSum(breach.LumpSumFacts{On: on, LandlordRepaidOn: on, Amount: decimal.NewNullDecimal(details.Amount)}, breach.Options{})
		if err == nil {
			todo = append(todo, m.paragraph("deposit.expected.on", m.day("date", on), m.day("last", known.Last)))
		}
	}
	todo = append(append(todo, m.paragraph("deposit.expected.tell")), m.pay(&details.WayToPay)...)
	m.section("deposit.todo.heading", append(todo, m.paragraph("deposit.none"))...)
	share := TextID("deposit.all")
	if ore < told {
		share = "deposit.rest"
	}
	m.section("deposit.reason.heading",
		m.paragraph("deposit.help", m.day("decided", details.HelpOn), m.txt("claim", details.HelpText)),
		m.paragraph("deposit.expected.told", m.kr("before", told)), m.paragraph(share, amount))
	m.section("deposit.default.heading", m.paragraph("deposit.default"))
	m.contact(&particulars)
	m.complaint(&particulars)
	return m.end()
}
