// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
	"github.com/hjemmel-dk/hjemmel/letters/number"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

// MissedPayment is a payment that was missed in whole or in part.
type MissedPayment struct {
	DueOn  calendar.Date // the last day on which it was in time
	Amount decimal.Decimal
}

// Fee is a fee for the demand, allowed only if the council has so decided. It is not part
// of what is missing: the plan goes on if that is paid and the fee is not.
type Fee struct {
	Amount decimal.Decimal // at most 250 kr.
	// PayBy is the last day for the fee, and WayToPay how it is paid; zero for the same
	// way as what is missing.
	PayBy    calendar.Date
	WayToPay WayToPay
	// Basis is the rule and the council's decision, as stated in the legal basis:
	// "gebyrlovens § 2, stk. 2".
	Basis string
	// Complaint says, in whole sentences, how to complain about the fee.
	Complaint string
}

const largestFee = 250_00 // øre

// DemandDetails are the details specific to the demand.
type DemandDetails struct {
	Claim  Claim
	Claims Claims // where the plan is for several
	// PlanDecidedOn is the day of the instalment plan; for a plan only. PlanOfAnother is
	// true in the letter to somebody who is liable with the debtor whose plan it is.
	PlanDecidedOn calendar.Date
	PlanOfAnother bool
	Missed        []MissedPayment
	// Deadline is the last day on which payment is in time.
	Deadline calendar.Date
	WayToPay WayToPay
	// Notice is true if the demand is also the written notice that the claim will be
	// transferred on TransferOn (§§ 9 and 10, 3. pkt.).
	Notice     bool
	TransferOn calendar.Date
	Fee        *Fee
}

// NewDemand makes the demand (påkrav) for missed payments on a plan (§ 9) or on a
// housing deposit (§ 10). The decision must be made for the day the demand is sent,
// at the stage demand-due, or demand-running with this very demand. Every debtor
// gets one. A demand is not a decision, so it has no guidance on complaints except
// about the fee.
func NewDemand(decision *breach.Decision, particulars Particulars, details DemandDetails) (document.Document, error) {
	if decision == nil || (decision.Stage != breach.DemandDue && decision.Stage != breach.DemandRunning) {
		return noDecision("en afgørelse fra breach.Decide på trinnet demand-due eller demand-running",
			"a decision of breach.Decide at the stage demand-due or demand-running")
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
		m.doc.FurtherBasis = append(m.doc.FurtherBasis, m.say("basis.deposit"))
	}
	balance, claim := m.debts(&details.Claim, details.Claims)
	missing, table := m.missed(decision, &details, balance)
	amount, deadline := m.kr("amount", missing), m.day("deadline", details.Deadline)
	m.demandBasis(decision, details.Notice)

	say := demandWords[demandOn(deposit, details.PlanOfAnother)]
	m.doc.Title = m.say(say.title, amount)
	blocks := append([]document.Block{m.paragraph(say.todo, amount, deadline)}, m.pay(&details.WayToPay)...)
	m.section("demand.todo.heading", append(blocks, m.jointly(&particulars, details.Claims))...)
	m.section("demand.missing.heading", append(claim, m.paragraph(say.missing, m.day("decided", details.PlanDecidedOn)), table)...)
	consequence := m.paragraph(say.rest, deadline, m.kr("balance", balance))
	if missing == balance && balance > 0 { // all of it is asked for already
		consequence = m.when(!deposit, say.ends, deadline)
	}
	m.section("demand.default.heading", consequence, m.when(!details.Notice, "demand.later"))
	if details.Notice {
		m.section("demand.notice.heading",
			m.paragraph("demand.notice", m.day("date", details.TransferOn), m.txt("claim", m.named(&details.Claim, details.Claims))),
			m.paragraph("demand.notice.decision"))
	}
	m.fee(details.Fee, amount, !deposit && !details.PlanOfAnother)
	m.section("demand.cannot.heading", m.paragraph(say.remedy), m.when(!deposit, "demand.cannot.benefit"))
	m.contact(&particulars)
	return m.end()
}

// demandText are the texts of a demand that differ with what was missed, and whose plan it
// was.
type demandText struct{ title, todo, missing, rest, ends, remedy TextID }

var demandWords = [...]demandText{
	{"demand.title", "demand.todo", "demand.plan", "demand.default.plan", "demand.default.ends", "demand.cannot"},
	{"demand.title", "demand.todo", "demand.deposit", "demand.default.deposit", "", "demand.cannot.deposit"},
	{"demand.other.title", "demand.other.todo", "demand.other.plan", "demand.other.default", "demand.other.ends", "demand.other.cannot"},
}

func demandOn(deposit, another bool) int {
	switch {
	case deposit:
		return 1
	case another:
		return 2
	}
	return 0
}

// demandDays checks the days of the demand against each other.
func (m *maker) demandDays(decision *breach.Decision, p *Particulars, details *DemandDetails) {
	notice := m.noticeTo(decision, p)
	if demand := decision.Facts.Demand; demand != nil {
		if given := notice != nil && notice.On == demand.SentOn; given != details.Notice {
			m.Add("notice", otherNotice)
		}
		if !p.Date.IsZero() && demand.SentOn != p.Date {
			m.Add("date", otherDemandDay)
		}
		if details.Deadline.IsZero() {
			details.Deadline = demand.Deadline
		}
		if details.Deadline != demand.Deadline {
			m.Add("deadline", otherDeadline)
		}
	}
	m.need("deadline", !details.Deadline.IsZero())
	m.need("transfer-day", !details.Notice || !details.TransferOn.IsZero())
	if !details.Deadline.IsZero() {
		m.Deadline("deadline", p.Date, details.Deadline)
	}
	if details.Notice && !details.TransferOn.IsZero() && !details.TransferOn.After(details.Deadline) {
		m.Add("transferOn", transferTooEarly)
	}
	if !details.Notice && !details.TransferOn.IsZero() {
		m.Add("transferOn", transferUnannounced)
	}
}

// missed returns the sum of the missed payments and the table of them.
func (m *maker) missed(decision *breach.Decision, details *DemandDetails, balance int64) (total int64, table document.Block) {
	var rows [][]string
	var earliest calendar.Date
	payments := details.Missed
	complete := len(payments) > 0
	for i, payment := range payments {
		field := check.At("missed", i, "")
		if slices.ContainsFunc(payments[:i], func(other MissedPayment) bool { return other.DueOn == payment.DueOn }) {
			m.Add(field+".dueOn", paymentTwice)
		}
		ore := m.ore(field+".amount", payment.Amount)
		total += ore
		complete = complete && ore > 0 && !payment.DueOn.IsZero()
		earliest = calendar.Earlier(earliest, payment.DueOn)
		if !m.doc.Date.IsZero() && !payment.DueOn.Before(m.doc.Date) {
			m.Add(field+".dueOn", notLate)
		}
		rows = append(rows, []string{m.dateCell(payment.DueOn), m.cellAmount(ore)})
	}
	m.need("missed", complete)
	// The first of a plan may be on claims that this debtor is not liable for.
	if late := earliest.AddDays(1); !earliest.IsZero() && late != decision.Facts.MissedOn && (!details.PlanOfAnother || late.Before(decision.Facts.MissedOn)) {
		m.Add("missed", otherPayment)
	}
	if balance > 0 && total > balance {
		m.Add("missed", moreThanOwed)
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

// demandBasis adds the rule that follows the demand to the legal basis. It does not
// apply yet, so it is taken from all the rules that were considered.
func (m *maker) demandBasis(decision *breach.Decision, notice bool) {
	for _, ground := range decision.Grounds() {
		m.refs(ground.Ref)
	}
	if notice {
		m.noticeBasis(decision.Facts.Duty)
	}
}

// noticeBasis adds the two rules that require the written notice.
func (m *maker) noticeBasis(duty breach.Duty) {
	if duty == breach.LumpSum {
		m.refs(law.CollectionOrder.At(10, 0, 3))
	} else {
		m.refs(law.CollectionOrder.At(9, 0, 3))
	}
	m.doc.FurtherBasis = append(m.doc.FurtherBasis, m.say("basis.notice"))
}

// fee adds the fee, if there is one, and says that a plan does not rest on it.
func (m *maker) fee(fee *Fee, missing value, plan bool) {
	if fee == nil {
		return
	}
	ore, fine := m.Amount("fee.amount", fee.Amount, check.Zero)
	if fine && (ore == 0 || ore > largestFee) {
		m.Add("fee.amount", feeTooLarge)
	}
	m.text("fee.basis", fee.Basis)
	m.need("fee-basis", !plain.IsBlank(fee.Basis))
	m.need("fee-complaint", !plain.IsBlank(fee.Complaint))
	m.need("fee-payment", !fee.PayBy.IsZero())
	m.later("fee.payBy", fee.PayBy)
	blocks := []document.Block{m.paragraph("demand.fee", m.kr("amount", ore)), m.paragraph("demand.fee.by", m.day("date", fee.PayBy))}
	if fee.WayToPay.isZero() {
		blocks = append(blocks, m.paragraph("demand.fee.same"))
	} else {
		blocks = append(blocks, m.ways("fee.wayToPay", &fee.WayToPay)...)
	}
	m.section("demand.fee.heading", append(blocks, m.when(plan, "demand.fee.plan", missing), m.own("fee.complaint", fee.Complaint))...)
	if !plain.IsBlank(fee.Basis) {
		m.doc.FurtherBasis = append(m.doc.FurtherBasis, tidy(fee.Basis))
	}
}
