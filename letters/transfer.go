// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
	"github.com/hjemmel-dk/hjemmel/letters/number"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/breach/claimsheet"
)

// Addition is a fee or interest that is transferred along with the claims, on a line
// of its own.
type Addition struct {
	Text   string
	Amount decimal.Decimal
}

// TransferDetails are the details specific to the letter on a transfer.
type TransferDetails struct {
	// DecidedOn is the day of the instalment plan (§ 9), or of the decision that the
	// housing deposit is to be paid back (§ 10). PlanOfAnother is true in the letter to
	// somebody who is liable with the debtor whose plan it was.
	DecidedOn     calendar.Date
	PlanOfAnother bool
	// TransferOn is the day the claims are transferred.
	TransferOn calendar.Date
	// PayBy is the last day on which full payment stops the transfer; zero if there is
	// none.
	PayBy    calendar.Date
	WayToPay WayToPay
	// Claims are the sheets of the claims, one for each claim. Where only some of them have
	// more than one debtor, the letter says which.
	Claims    []claimsheet.Sheet
	Additions []Addition
	// InterestPercent is the interest rate of the recovery authority in the year of
	// the letter; if 0, the letter states no rate.
	InterestPercent decimal.Decimal
}

// NewTransfer makes the decision letter that a claim is transferred to the recovery
// authority. It is also the written notice of the transfer, unless one was given
// earlier (§ 9 or § 10, 2. and 3. pkt.).
//
// The decision must be at the stage transferable, and the debtor of the letter
// ([Particulars.Debtor]) must have a notice: dated the day of the letter, which is
// then the notice, or earlier. For a debtor who is not told, see [NewFileNote].
func NewTransfer(decision *breach.Decision, particulars Particulars, details TransferDetails) (document.Document, error) {
	if decision == nil || decision.Stage != breach.Transferable || decision.Facts.Demand == nil {
		return noDecision("en afgørelse fra breach.Decide på trinnet transferable", "a decision of breach.Decide at the stage transferable")
	}
	deposit := decision.Facts.Duty == breach.LumpSum
	kind := TransferOfPlan
	if deposit {
		kind = TransferOfDeposit
	}
	m := particulars.begin(kind, number.KLERepayment(), decision.Facts.On)
	notice := m.noticeTo(decision, &particulars)
	if notice == nil || notice.Exception != 0 {
		m.Add("decision", debtorNotTold)
		return m.end()
	}
	m.grounds(decision.Grounds())
	m.noticeBasis(decision.Facts.Duty)
	m.need("plan", !details.DecidedOn.IsZero())
	m.need("repayment-decision", !details.DecidedOn.IsZero())
	m.need("transfer-day", !details.TransferOn.IsZero())
	m.need("last-chance", details.PayBy.IsZero() || !details.WayToPay.isZero())
	if deposit { // the decision may be later than the day payment was due if the move was discovered late
		m.alone(&particulars)
		m.doc.FurtherBasis = append(m.doc.FurtherBasis, m.say("basis.deposit"))
	} else {
		m.notAfter("decidedOn", details.DecidedOn, decision.Facts.MissedOn)
	}
	if details.InterestPercent.IsNegative() {
		m.Add("interestPercent", rateNegative)
	}
	m.transferDays(notice, &particulars, &details)
	total, table := m.claims(&details, !deposit)

	m.doc.Title = m.say("transfer.title", m.kr("amount", total))
	blocks := []document.Block{
		m.paragraph("transfer.result", m.day("date", details.TransferOn)),
		m.when(notice.On == particulars.Date, "transfer.notice"),
		m.when(notice.On != particulars.Date, "transfer.noticed", m.day("date", notice.On)),
	}
	if !details.PayBy.IsZero() {
		blocks = append(blocks, m.paragraph("transfer.chance", m.day("deadline", details.PayBy)))
		blocks = append(blocks, m.pay(&details.WayToPay)...)
	}
	m.section("transfer.result.heading", append(blocks, m.jointly(&particulars, liableFor(details.Claims)))...)
	m.section("transfer.reason.heading", m.course(decision, details.DecidedOn, details.PlanOfAnother))
	m.section("transfer.claims.heading", table, m.when(len(details.Claims) > 0, "transfer.claims.reported"))
	interest := m.paragraph("transfer.interest")
	if !details.InterestPercent.IsZero() {
		interest = m.paragraph("transfer.interest.rate", m.percent("percent", details.InterestPercent))
	}
	m.section("transfer.after.heading", m.paragraph("transfer.after"), m.paragraph("transfer.means"), interest)
	m.deferrable(deposit)
	m.contact(&particulars)
	m.complaint(&particulars)
	return m.end()
}

// deferrable asks for what bars a transfer of a plan: a ground of § 6, stk. 1. A lump
// sum is not deferred.
func (m *maker) deferrable(needless bool) {
	m.section("transfer.tell.heading", m.when(!needless, "transfer.tell"))
}

// liableFor are the claims of some sheets with how many others are liable for each.
func liableFor(sheets []claimsheet.Sheet) Claims {
	claims := make(Claims, len(sheets))
	for i := range sheets {
		claims[i] = Claim{Text: sheets[i].Description, OtherDebtors: max(0, len(sheets[i].Debtors)-1)}
	}
	return claims
}

// noticeTo returns the notice to the debtor of the letter. It adds a fault if the
// decision and the letter disagree on the number of debtors.
func (m *maker) noticeTo(decision *breach.Decision, p *Particulars) *breach.Notice {
	others := decision.Facts.OtherNotices
	if len(others) != p.OtherDebtors {
		m.Add("otherDebtors", otherDebtors)
		return decision.Facts.Notice
	}
	if p.Debtor > 0 && p.Debtor <= len(others) {
		return others[p.Debtor-1]
	}
	return decision.Facts.Notice
}

func (m *maker) transferDays(notice *breach.Notice, p *Particulars, details *TransferDetails) {
	if !details.TransferOn.IsZero() && (!details.TransferOn.After(notice.On) || details.TransferOn.Before(p.Date)) {
		m.Add("transferOn", transferBeforeNotice)
	}
	if !details.PayBy.IsZero() && (details.PayBy.Before(p.Date) ||
		!details.TransferOn.IsZero() && !details.PayBy.Before(details.TransferOn)) {
		m.Add("payBy", lastChanceOutside)
	}
}

// course lists what has happened so far, step by step, to the one whose plan it was or to
// another who is liable.
func (m *maker) course(decision *breach.Decision, decidedOn calendar.Date, another bool) document.Block {
	facts := &decision.Facts
	first, missed, late, due := TextID("transfer.step.plan"), TextID("transfer.step.missed"), TextID("transfer.step.late"), TextID("transfer.step.due.plan")
	switch {
	case facts.Duty == breach.LumpSum:
		first, due = "transfer.step.deposit", "transfer.step.due.deposit"
	case another:
		first, missed, late = "transfer.step.other", "transfer.step.missed.other", "transfer.step.late.other"
	}
	paid := m.say("transfer.step.unpaid")
	if !facts.PaidOn.IsZero() {
		paid = m.say(late, m.day("date", facts.PaidOn))
	}
	return document.Steps{Items: []string{
		m.say(first, m.day("decided", decidedOn)),
		m.say(missed, m.day("due", facts.MissedOn.AddDays(-1))),
		m.say("transfer.step.demand", m.day("date", facts.Demand.SentOn), m.day("deadline", facts.Demand.Deadline)),
		paid,
		m.say(due, m.day("date", decision.WholeDebtDueOn)),
	}}
}

// claims returns the sum of the claims that are transferred, and a table of them.
func (m *maker) claims(details *TransferDetails, periods bool) (total int64, table document.Block) {
	var rows [][]string
	var texts, spans, amounts, timely = true, true, true, true
	for i := range details.Claims {
		sheet := &details.Claims[i]
		field := check.At("claims", i, "")
		m.text(field+".description", sheet.Description)
		principal, balance := m.ore(field+".principal", sheet.Principal), m.ore(field+".balance", sheet.Balance)
		if principal > 0 && balance > principal {
			m.Add(field+".balance", abovePrincipal)
		}
		total += balance
		texts = texts && !plain.IsBlank(sheet.Description)
		spans = spans && !sheet.Period.From.IsZero() && !sheet.Period.To.IsZero()
		amounts = amounts && principal > 0 && balance > 0
		timely = timely && !sheet.LastTimelyOn.IsZero()
		rows = append(rows, []string{m.cellText(sheet.Description), m.span(sheet.Period), m.cellAmount(principal),
			m.cellAmount(balance), m.dateCell(sheet.LastTimelyOn)})
	}
	for i, addition := range details.Additions {
		field := check.At("additions", i, "")
		m.text(field+".text", addition.Text)
		ore := m.ore(field+".amount", addition.Amount)
		total += ore
		texts, amounts = texts && !plain.IsBlank(addition.Text), amounts && ore > 0
		rows = append(rows, []string{m.cellText(addition.Text), "–", "–", m.cellAmount(ore), "–"})
	}
	m.need("claims", len(details.Claims) > 0)
	m.need("claim-texts", texts)
	m.need("claim-periods", spans || !periods)
	m.need("claim-amounts", amounts)
	m.need("claim-timely", timely)
	if len(rows) == 0 {
		return 0, nil
	}
	if len(rows) > 1 {
		rows = append(rows, []string{m.say("transfer.claims.total"), "", "", m.cellAmount(total), ""})
	}
	return total, document.Table{Caption: m.say("transfer.claims"), Header: []string{m.say("transfer.claims.text"),
		m.say("transfer.claims.period"), m.say("transfer.claims.principal"), m.say("transfer.claims.balance"),
		m.say("transfer.claims.timely")}, Rows: rows, NumericColumns: []int{2, 3}, Total: len(rows) > 1}
}

// percent formats a rate with the decimals it has.
func (m *maker) percent(name string, rate decimal.Decimal) value {
	written := m.kroner("", rate).written // grouped and with a comma, like an amount
	if m.english() {
		return value{name, written[len("DKK"+money.NoBreakSpace):] + "%"}
	}
	return value{name, written[:len(written)-len("kr.")] + "%"}
}
