// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
	"github.com/hjemmel-dk/hjemmel/letters/number"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

// InstalmentDetails are the details specific to a letter on an instalment.
type InstalmentDetails struct {
	// Claim is what is paid back. Where nothing is to be paid, the letter says from its
	// Kind and its years when it can lapse.
	Claim  Claim
	Claims Claims // where the instalment is paid on several
	// IncomeSource names the source of the income, as part of a sentence: "din
	// årsopgørelse for 2025".
	IncomeSource string
	// FirstDue is the last day for the first payment. Later payments are due on the
	// same day of the month, or on its last day. Where a plan is changed to 0 kr., it is
	// the first day on which nothing is due any longer.
	FirstDue calendar.Date
	WayToPay WayToPay
	// Replaces is the plan that runs until then, where the letter changes one.
	Replaces *ReplacedPlan
}

// NewInstalment makes the decision letter on a monthly instalment (§ 5): by the
// table, without current income data, or none because the table gives 0 kr.
//
// As with every letter of this package, the error is [law.Faults] if the inputs
// contradict each other or cannot be written. A letter that lacks a required part is
// a draft with findings; see [Required].
func NewInstalment(decision *instalment.Decision, particulars Particulars, details InstalmentDetails) (document.Document, error) {
	if decision == nil || decision.Basis == 0 || decision.Basis != instalment.NoIncomeData && decision.Table == nil {
		return noDecision("en afgørelse fra instalment.Decide", "a decision of instalment.Decide")
	}
	kind := InstalmentByTable
	switch {
	case details.Replaces != nil:
		kind = InstalmentChanged
	case decision.Basis == instalment.NoIncomeData:
		kind = InstalmentFixed
	case decision.Monthly().IsZero():
		kind = InstalmentNone
	}
	m := particulars.begin(kind, number.KLERepayment(), decision.Facts.On)
	m.grounds(decision.Grounds())
	m.refs(law.CollectionOrder.At(4, 1, 0))

	m.text("incomeSource", details.IncomeSource)
	balance, claim := m.debts(&details.Claim, details.Claims)
	once, none := false, decision.Monthly().IsZero()
	amount := m.kroner("amount", decision.Monthly())
	m.replaced(decision.Monthly(), balance, &details)
	if none {
		m.doc.Title = m.say("instalment.none.title")
		m.section("deferral.result.heading", m.paragraph("instalment.none"), m.paragraph("instalment.none.remains"), m.others(&particulars, details.Claims))
	} else {
		once = m.monthly(&particulars, amount, decision.Monthly(), balance, details.FirstDue, &details.WayToPay, details.Claims)
	}
	m.changedTitle(&details, decision.Monthly(), once)
	m.section("instalment.facts.heading", blocks(claim, m.counted(details.Claims, once || none), m.income(decision, &details))...)
	m.calculation(decision, amount)
	if none {
		m.years(&particulars, &details.Claim, details.Claims)
	}
	m.section("instalment.change.heading", m.paragraph("instalment.change"), m.when(!none && !once, "changed.again"), m.when(!none, "instalment.benefit"),
		m.when(!none && !once, "instalment.setoff"))
	if !none {
		m.ifUnpaid(once)
	}
	m.contact(&particulars)
	if none {
		m.guidance(&particulars)
	} else {
		m.complaint(&particulars)
	}
	return m.end()
}

// income states what the decision is based on.
func (m *maker) income(decision *instalment.Decision, details *InstalmentDetails) []document.Block {
	facts := &decision.Facts
	net, known := decision.AnnualNetIncome()
	if !known {
		asOf := m.day("date", facts.IncomeAsOf)
		if asOf.written == "" {
			return []document.Block{m.paragraph("instalment.unknown"), m.paragraph("instalment.tell")}
		}
		return []document.Block{m.paragraph("instalment.stale", asOf), m.paragraph("instalment.tell")}
	}
	m.need("income-source", !plain.IsBlank(details.IncomeSource))
	return []document.Block{
		m.paragraph("instalment.income", m.kroner("annual", net), m.txt("source", details.IncomeSource)),
		m.when(!facts.IncomeAsOf.IsZero(), "instalment.income.from", m.day("date", facts.IncomeAsOf)),
		m.when(facts.SupportsChildren, "instalment.children"),
		m.when(!facts.SupportsChildren, "instalment.childless"),
	}
}

// calculation shows how the amount was worked out, step by step.
func (m *maker) calculation(decision *instalment.Decision, amount value) {
	if decision.Table == nil {
		m.section("instalment.steps.heading", m.paragraph("instalment.fixed", amount), m.steps(decision.Calculation()))
		return
	}
	provenance, _ := decision.Table.Provenance()
	m.section("instalment.steps.heading",
		m.paragraph("instalment.table", m.day("date", decision.Table.InForce().From)),
		m.steps(decision.Calculation()),
		m.when(provenance == instalment.Derived, "instalment.derived"))
}

// monthly says how much must be paid, when and how: every month, or only once where
// no more than one instalment is owed. It reports whether it is once.
func (m *maker) monthly(p *Particulars, amount value, monthly decimal.Decimal, balance int64, first calendar.Date, way *WayToPay, claims Claims) (once bool) {
	m.need("first-due", !first.IsZero())
	m.coming("firstDue", first)
	if ore, _ := money.ToOre(monthly); 0 < balance && balance <= ore {
		owed := m.kr("balance", balance)
		m.doc.Title = m.say("instalment.once.title", owed)
		blocks := append([]document.Block{m.paragraph("instalment.once", amount, owed, m.day("date", first))}, m.pay(way)...)
		m.section("instalment.todo.heading", append(blocks, m.jointly(p, claims))...)
		return true
	}
	m.doc.Title = m.say("instalment.title", amount)
	day := value{name: "day"}
	later := TextID("instalment.monthly")
	if !first.IsZero() {
		day = m.num("day", first.Day())
	}
	if first.Day() > 28 {
		later = "instalment.monthly.end"
	}
	blocks := []document.Block{m.paragraph("instalment.todo", amount, m.day("date", first)), m.paragraph(later, day)}
	blocks = append(blocks, m.pay(way)...)
	blocks = append(blocks, m.schedule(monthly, balance, first), m.paragraph("instalment.faster"), m.jointly(p, claims))
	m.section("instalment.todo.heading", blocks...)
	return false
}

// ifUnpaid states what happens if nothing is paid.
func (m *maker) ifUnpaid(once bool) {
	said := TextID("instalment.default")
	if once {
		said = "instalment.once.default"
	}
	m.section("instalment.default.heading", m.paragraph(said))
}

// schedule states how many payments there are and when the last is due, if that is
// known.
func (m *maker) schedule(monthly decimal.Decimal, balance int64, first calendar.Date) document.Block {
	if balance <= 0 || first.IsZero() {
		return nil
	}
	schedule, err := instalment.NewSchedule(money.FromOre(balance), monthly, first)
	if err != nil { // the plan ends beyond the calendar
		return nil
	}
	last, _ := schedule.At(schedule.Count())
	return document.Form{Fields: []document.FormField{
		m.field("common.debt", m.kr("", balance)),
		m.field("instalment.count", m.num("", schedule.Count())),
		m.field("instalment.last", m.day("", last.DueOn)),
		m.field("instalment.rest", m.kroner("", last.Amount)),
	}}
}
