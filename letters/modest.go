// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
	"github.com/hjemmel-dk/hjemmel/letters/number"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
)

// ModestDetails are the details specific to the letter on an amount for modest
// expenses.
type ModestDetails struct {
	Claim  Claim
	Claims Claims // where the amount is paid on several
	// Considerations tells the debtor, in whole sentences, which circumstances are
	// special and why the amount was chosen. The reason in the facts of the decision
	// is for the file and is not printed.
	Considerations string
	FirstDue       calendar.Date
	WayToPay       WayToPay
	// Benefits is the list used by the decision; the zero value is the library's list.
	Benefits deferral.BenefitList
}

// NewModestAmount makes the decision letter on the amount that a debtor with a
// ground for deferral must pay because of very modest expenses (§ 6, stk. 2). It
// refuses a decision with any other state.
func NewModestAmount(decision *deferral.Decision, particulars Particulars, details ModestDetails) (document.Document, error) {
	if decision == nil || decision.State != deferral.ModestAmount {
		return noDecision("en afgørelse fra deferral.Decide med tilstanden modest-amount", "a decision of deferral.Decide with the state modest-amount")
	}
	m := particulars.begin(InstalmentModest, number.KLERepayment(), decision.Facts.On)
	m.grounds(decision.Grounds())
	m.refs(law.CollectionOrder.At(4, 1, 0))
	m.need("considerations", !plain.IsBlank(details.Considerations))
	balance, claim := m.debts(&details.Claim, details.Claims)

	amount := m.kroner("amount", decision.Monthly)
	once := m.monthly(&particulars, amount, decision.Monthly, balance, details.FirstDue, &details.WayToPay, details.Claims)
	m.section("instalment.facts.heading", blocks(claim, m.counted(details.Claims, once), []document.Block{
		m.entitled(decision, details.Benefits), m.paragraph("modest.expenses"), m.when(decision.Facts.Plan, "modest.plan")})...)
	m.section("modest.heading", m.own("considerations", details.Considerations), m.paragraph("modest.noformula"),
		m.yearly(decision.Monthly, once))
	m.section("instalment.change.heading", m.paragraph("modest.change"), m.when(!once, "instalment.setoff"))
	m.ifUnpaid(once)
	m.contact(&particulars)
	m.complaint(&particulars)
	return m.end()
}

// entitled states why the debtor would otherwise have had nothing to pay.
func (m *maker) entitled(decision *deferral.Decision, list deferral.BenefitList) document.Block {
	if benefit := m.groundName(decision, list); benefit != "" {
		return m.paragraph("modest.entitled", m.txt("benefit", benefit))
	}
	return m.reason(decision, list)
}

// yearly shows the amount and its yearly total.
func (m *maker) yearly(monthly decimal.Decimal, once bool) document.Block {
	amount := m.kroner("amount", monthly)
	steps := []string{m.say("modest.step", amount)}
	if !once {
		steps = append(steps, m.say("modest.year", amount, m.kroner("annual", monthly.Mul(decimal.NewFromInt(12)))))
	}
	return document.Steps{Items: steps}
}
