// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/number"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

// MissedPayment is a payment that has not come, or what is missing of it.
type MissedPayment struct {
	DueOn  calendar.Date // the last day on which it was in time
	Amount decimal.Decimal
}

// Fee is a fee for the demand. The council must have decided it; without that
// there is none.
type Fee struct {
	Amount decimal.Decimal // at most 250 kr.
	// Basis is the rule and the council's decision, as it is to stand under the
	// legal basis: "gebyrlovens § 2, stk. 2".
	Basis string
	// Complaint says, in whole sentences, how to complain about the fee.
	Complaint string
}

const largestFee = 250_00 // øre

// DemandDetails is what only the demand needs.
type DemandDetails struct {
	Claim Claim
	// PlanDecidedOn is the day of the instalment plan; for a plan only.
	PlanDecidedOn calendar.Date
	Missed        []MissedPayment
	// Deadline is the last day on which payment is in time.
	Deadline calendar.Date
	WayToPay WayToPay
	// Notice is true when the demand is also the written notice that the claim
	// will be transferred (§§ 9 and 10, 3. pkt.), on TransferOn.
	Notice     bool
	TransferOn calendar.Date
	Fee        *Fee
}

// NewDemand makes the demand (påkrav) for a payment that is missed, on a plan (§
// 9) or a housing deposit (§ 10). The decision is made for the day the demand is
// sent: at the stage demand-due, or demand-running with this very demand. Every
// debtor gets one. It is no decision, so there is no guidance on complaint but for
// the fee.
func NewDemand(decision *breach.Decision, particulars Particulars, details DemandDetails) (document.Document, error) {
	if decision == nil || (decision.Stage != breach.DemandDue && decision.Stage != breach.DemandRunning) {
		return noDecision("a decision of breach.Decide at the stage demand-due or demand-running")
	}
	deposit := decision.Facts.Duty == breach.LumpSum
	kind := DemandOnPlan
	if deposit {
		kind = DemandOnDeposit
	}
	m := particulars.begin(kind, number.KLERepayment(), decision.Facts.On)
	m.demandDays(decision, &particulars, &details)
	m.need("plan", !details.PlanDecidedOn.IsZero())
	m.notAfter("planDecidedOn", details.PlanDecidedOn, decision.Facts.MissedOn)
	if deposit {
		m.alone(&particulars)
	}
	balance, claim := m.claim(&details.Claim)
	missing, table := m.missed(decision, details.Missed, balance)
	amount, deadline := m.kr("amount", missing), m.day("deadline", details.Deadline)
	m.demandBasis(decision, details.Notice)

	m.doc.Title = m.say("demand.title", amount)
	blocks := append([]document.Block{m.paragraph("demand.todo", amount, deadline)}, m.pay(&details.WayToPay)...)
	m.section("demand.todo.heading", append(blocks, m.joint(&particulars))...)
	said, consequence, remedy := TextID("demand.plan"), TextID("demand.default.plan"), TextID("demand.cannot")
	if deposit {
		said, consequence, remedy = "demand.deposit", "demand.default.deposit", "demand.cannot.deposit"
	}
	m.section("demand.missing.heading", claim, m.paragraph(said, m.day("decided", details.PlanDecidedOn)), table)
	m.section("demand.default.heading", m.paragraph(consequence, deadline, m.kr("balance", balance)),
		m.when(!details.Notice, "demand.later"))
	if details.Notice {
		m.section("demand.notice.heading",
			m.paragraph("demand.notice", m.day("date", details.TransferOn), m.txt("claim", details.Claim.Text)),
			m.paragraph("demand.notice.decision"))
	}
	m.fee(details.Fee)
	m.section("demand.cannot.heading", m.paragraph(remedy), m.when(!deposit, "demand.cannot.benefit"))
	m.contact(&particulars)
	return m.end()
}

// demandDays tests the days of the demand against each other.
func (m *maker) demandDays(decision *breach.Decision, p *Particulars, details *DemandDetails) {
	notice := m.noticeTo(decision, p)
	if demand := decision.Facts.Demand; demand != nil {
		if given := notice != nil && notice.On == demand.SentOn; given != details.Notice {
			m.fault(law.Contradiction, "notice", "the decision and the demand do not agree on whether it is the notice", "what the decision says")
		}
		if !p.Date.IsZero() && demand.SentOn != p.Date {
			m.fault(law.Contradiction, "date", "the demand of the decision was sent on another day", "the day of the demand")
		}
		if details.Deadline.IsZero() {
			details.Deadline = demand.Deadline
		}
		if details.Deadline != demand.Deadline {
			m.fault(law.Contradiction, "deadline", "the deadline is not the one of the decision", "the deadline of the demand")
		}
	}
	m.need("deadline", !details.Deadline.IsZero())
	m.need("transfer-day", !details.Notice || !details.TransferOn.IsZero())
	if !details.Deadline.IsZero() && !p.Date.IsZero() {
		var c check.Check
		c.Deadline("deadline", p.Date, details.Deadline)
		m.faults = append(m.faults, c.Faults...)
	}
	if details.Notice && !details.TransferOn.IsZero() && !details.TransferOn.After(details.Deadline) {
		m.fault(law.Contradiction, "transferOn", "the claim would be transferred before the deadline has passed", "a day after the deadline")
	}
	if !details.Notice && !details.TransferOn.IsZero() {
		m.fault(law.Contradiction, "transferOn", "a day of transfer is given and the demand is no notice", "notice, or no day")
	}
}

// missed returns what is missing in all, and the table that shows it.
func (m *maker) missed(decision *breach.Decision, payments []MissedPayment, balance int64) (total int64, table document.Block) {
	var rows [][]string
	var earliest calendar.Date
	complete := len(payments) > 0
	for i, payment := range payments {
		field := "missed[" + strconv.Itoa(i) + "]"
		if slices.ContainsFunc(payments[:i], func(other MissedPayment) bool { return other.DueOn == payment.DueOn }) {
			m.fault(law.Contradiction, field+".dueOn", "the payment is given twice", "every missed payment once")
		}
		ore := m.ore(field+".amount", payment.Amount)
		total += ore
		complete = complete && ore > 0 && !payment.DueOn.IsZero()
		earliest = calendar.Earlier(earliest, payment.DueOn)
		if !m.doc.Date.IsZero() && !payment.DueOn.Before(m.doc.Date) {
			m.fault(law.Contradiction, field+".dueOn", "the payment is not late on the day of the letter", "a day before it")
		}
		rows = append(rows, []string{m.dateCell(payment.DueOn), m.cellAmount(ore)})
	}
	m.need("missed", complete)
	if !earliest.IsZero() && earliest.AddDays(1) != decision.Facts.MissedOn {
		m.fault(law.Contradiction, "missed", "the earliest missed payment is not the one of the decision", "a payment due the day before missedOn")
	}
	if balance > 0 && total > balance {
		m.fault(law.Contradiction, "missed", "more is missing than is owed", "at most the balance")
	}
	if len(rows) == 0 {
		return total, nil
	}
	if len(rows) > 1 {
		rows = append(rows, []string{m.say("demand.total"), m.cellAmount(total)})
	}
	return total, document.Table{Caption: m.say("demand.table"), Header: []string{m.say("demand.due"), m.say("demand.amount")},
		Rows: rows, NumericColumns: []int{1}, Total: len(rows) > 1}
}

// demandBasis is the rule that the demand comes before. It has not applied yet,
// so it is taken from the rules that were considered.
func (m *maker) demandBasis(decision *breach.Decision, notice bool) {
	for _, ground := range decision.Grounds() {
		m.refs(ground.Ref)
	}
	if notice {
		m.noticeBasis(decision.Facts.Duty)
	}
}

// noticeBasis is the two rules that ask for the written notice.
func (m *maker) noticeBasis(duty breach.Duty) {
	if duty == breach.LumpSum {
		m.refs(law.CollectionOrder.At(10, 0, 3))
	} else {
		m.refs(law.CollectionOrder.At(9, 0, 3))
	}
	m.doc.FurtherBasis = append(m.doc.FurtherBasis, m.say("basis.notice"))
}

// fee adds the fee, if there is one.
func (m *maker) fee(fee *Fee) {
	if fee == nil {
		return
	}
	ore := m.ore("fee.amount", fee.Amount)
	if ore == 0 || ore > largestFee {
		m.fault(law.OutOfRange, "fee.amount", "the fee is not between 0 and 250 kr.", "an amount above 0 and at most 250 kr., or no fee")
	}
	m.noIdentifier("fee.basis", fee.Basis)
	m.need("fee-basis", !document.IsBlank(fee.Basis))
	m.need("fee-complaint", !document.IsBlank(fee.Complaint))
	m.section("demand.fee.heading", m.paragraph("demand.fee", m.kr("amount", ore)), m.own("fee.complaint", fee.Complaint))
	if !document.IsBlank(fee.Basis) {
		m.doc.FurtherBasis = append(m.doc.FurtherBasis, tidy(fee.Basis))
	}
}
