// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// Person is somebody a letter between authorities is about. The number is printed
// only on the letter to the former municipality and on the internal form.
type Person struct {
	Name string
	CPR  number.CPR
}

// PaidBenefit says what a payout of the decision was. The decision knows its day,
// its act and how much of it is claimed.
type PaidBenefit struct {
	PayoutID string          // as in guarantee.Payout; it is not printed
	Name     string          // "kontanthjælp"
	Period   calendar.Period // what it was paid for; zero for not stated
}

// claimRule is the rule that what was paid is recovered in the security.
var claimRule = law.SecurityOrder.At(13, 1, 0)

// actClause is the first day on which the recovery clause of the act is the one
// that is cited (act no. 686 of 2024). Its number has moved before, and those of
// earlier days are not known for every day.
var actClause = calendar.MustParse("2024-07-01")

// claims reports whether a decision is one that something is claimed by: what can
// be recovered is what is taken of its payouts.
func claims(decision *guarantee.Decision) bool {
	if decision == nil || decision.Order != 0 && decision.Order.Citation() == "" {
		return false
	}
	sum := decimal.Zero
	for _, result := range claimed(decision) {
		sum = sum.Add(result.Amount)
	}
	return sum.IsPositive() && sum.Equal(decision.Recoverable)
}

// beginClaim starts a letter on what is claimed in a security.
func (p *Particulars) beginClaim(kind Kind, decision *guarantee.Decision) *maker {
	m := p.begin(kind, number.KLESecurity(), decision.Facts.On)
	m.securityBasis(decision.Order)
	m.need("authority", decision.Authority != 0 && !slices.Contains(decision.Flags, guarantee.OrderAgainstAuthority))
	if p.Date.After(claimableUntil(decision)) {
		m.fault(law.Contradiction, "date", "on the day of the letter a payout can no longer be claimed",
			"an earlier day, or a decision on that day")
	}
	return m
}

// securityBasis is the rule of the order and of the act.
func (m *maker) securityBasis(order guarantee.Order) {
	m.doc.SecurityOrder = order.Citation()
	m.refs(claimRule)
	if !m.doc.Date.Before(actClause) {
		m.doc.FurtherBasis = append(m.doc.FurtherBasis, m.say("basis.aliens"))
	}
}

// claimBasis is the law of a claim: § 13 of the order, the three years, and what
// else of the grounds on them applied. KL's page is guidance, which no claim rests
// on; § 18 keeps payouts out and claims none.
func (m *maker) claimBasis(decision *guarantee.Decision) {
	for _, rule := range [...]law.Ref{claimRule, law.LimitationAct.At(3, 1, 0)} {
		m.refs(rule)
		m.grounds(slices.DeleteFunc(decision.Grounds(), func(ground law.Ground) bool {
			return ground.Ref.Act != rule.Act || ground.Ref == law.SecurityOrder.At(18, 0, 0)
		}))
	}
}

// byMunicipality refuses what only a municipality that recovers itself sends
//
func (m *maker) byMunicipality(decision *guarantee.Decision) {
	if decision.Authority == guarantee.RecoveryAuthority {
		m.fault(law.Contradiction, "decision", "the recovery authority (Gældsstyrelsen) recovers in this security",
			"the claim sent to the recovery authority")
	}
}

// order is the order that is cited in a sentence, with its section: that § 13 is
// divided as in no. 840, has not been seen for every order.
func (m *maker) order() value {
	citation := m.doc.SecurityOrder
	if citation != "" {
		section := law.Ref{Act: claimRule.Act, Section: claimRule.Section}
		citation += ", " + section.String()
	}
	return m.txt("order", citation)
}

// remains reports whether the security goes on after the letter with something
// left in it. After a permanent permit it is to be ended.
func (m *maker) remains(decision *guarantee.Decision) bool {
	facts := &decision.Facts
	return decision.Remaining.IsPositive() && m.doc.Date.Before(facts.Security.To) && facts.PermanentPermitOn.IsZero()
}

// raised says when the claim was raised, where that was before the letter.
func (m *maker) raised(decision *guarantee.Decision) document.Block {
	on := decision.Facts.ClaimRaisedOn
	return m.when(!on.IsZero() && on.Before(m.doc.Date), "security.raised", m.day("date", on))
}

// claimed returns the payouts that are claimed, oldest first.
func claimed(decision *guarantee.Decision) []guarantee.PayoutResult {
	var results []guarantee.PayoutResult
	for i := range decision.Payouts {
		if decision.Payouts[i].Recoverable {
			results = append(results, decision.Payouts[i])
		}
	}
	slices.SortStableFunc(results, func(a, b guarantee.PayoutResult) int { return a.Payout.On.Compare(b.Payout.On) })
	return results
}

// lastDay returns the last day on which a payout can be claimed when nothing is
// done: where the claim was raised in time, that may lie after the security.
func lastDay(decision *guarantee.Decision, result *guarantee.PayoutResult) calendar.Date {
	return decision.Facts.On.AddDays(result.DaysLeft)
}

// claimableUntil returns the last day on which all that is claimed can be.
func claimableUntil(decision *guarantee.Decision) calendar.Date {
	var until calendar.Date
	for _, result := range claimed(decision) {
		until = calendar.Earlier(until, lastDay(decision, &result))
	}
	return until
}

// safeUntil returns the last day banks are open before what is claimed can be lost,
// without the days that a closed day adds. It is the ActBy of the decision, but
// where the claim was raised in time the end of the security does not count.
func safeUntil(decision *guarantee.Decision) calendar.Date {
	var safe calendar.Date
	for _, result := range claimed(decision) {
		safe = calendar.Earlier(safe, calendar.Earlier(result.Raw, lastDay(decision, &result)).LastBankDay())
	}
	return safe
}

// payouts lists what is claimed, with the last day of each payout where it is
// asked for, and says of which only a part is.
func (m *maker) payouts(decision *guarantee.Decision, benefits []PaidBenefit, lastDays bool) (list, partly document.Block) {
	header := []string{m.say("form.paid"), m.say("form.benefit"), m.say("form.act"), m.say("form.period"), m.say("form.amount")}
	if lastDays {
		header = append(header, m.say("form.lastday"))
	}
	named := m.benefits(decision, benefits)
	var rows [][]string
	for _, result := range claimed(decision) {
		benefit := named[result.Payout.ID]
		m.need("benefits", !document.IsBlank(benefit.Name))
		row := []string{m.dateCell(result.Payout.On), m.cellText(benefit.Name), m.cellText(result.Payout.Act.String()),
			m.span(benefit.Period), m.cellAmount(m.ore("decision", result.Amount))}
		if lastDays {
			row = append(row, m.dateCell(lastDay(decision, &result)))
		}
		rows = append(rows, row)
		if result.Reason == guarantee.PartlyCovered {
			partly = document.Paragraph{Text: tidy(result.Statement().Text(m.doc.Language))}
		}
	}
	if len(rows) > 1 {
		total := make([]string, len(header))
		total[0], total[4] = m.say("form.total"), m.cellAmount(m.ore("decision", decision.Recoverable))
		rows = append(rows, total)
	}
	return document.Table{Caption: m.say("form.lines"), Header: header, Rows: rows, NumericColumns: []int{4}, Total: len(rows) > 1}, partly
}

// benefits returns what each payout was, and refuses payouts that the decision
// does not have.
func (m *maker) benefits(decision *guarantee.Decision, benefits []PaidBenefit) map[string]PaidBenefit {
	unnamed := make(map[string]bool, len(decision.Payouts))
	for i := range decision.Payouts {
		unnamed[decision.Payouts[i].Payout.ID] = true
	}
	named := make(map[string]PaidBenefit, len(benefits))
	for i, benefit := range benefits {
		field := "benefits[" + strconv.Itoa(i) + "]"
		m.noIdentifier(field+".name", benefit.Name)
		if !unnamed[benefit.PayoutID] {
			m.fault(law.Contradiction, field+".payoutId", "not one payout of the decision, or given twice", "every payout once")
		}
		unnamed[benefit.PayoutID], named[benefit.PayoutID] = false, benefit
	}
	return named
}

// noPerson refuses a person as the recipient of a letter between authorities or to
// a bank.
func (m *maker) noPerson() {
	if !m.doc.Recipient.Identifier.CPR.IsZero() {
		m.fault(law.Contradiction, "recipient.identifier", "the recipient is no person", "a CVR number, or none")
	}
}

// formName returns the words for the form of the security and for its number.
func (m *maker) formName(form guarantee.Form) (name string, number TextID) {
	switch form {
	case guarantee.PledgedAccount:
		return m.say("security.form.pledge"), "security.number.pledge"
	case guarantee.DemandGuarantee:
		return m.say("security.form.guarantee"), "security.number.guarantee"
	}
	return "", "security.number.pledge"
}

// security lists a security and where it is, and records what is required of it;
// what else is not known is left out. What is left in it is 0 where that is not
// known.
func (m *maker) security(s *guarantee.Security, bank, number string, left decimal.Decimal) []document.FormField {
	name, numberLabel := m.formName(s.Form)
	m.need("security-form", name != "")
	m.need("security-number", !document.IsBlank(number))
	m.need("security-bank", !document.IsBlank(bank))
	if !s.To.IsZero() && (s.To.Before(s.From) || s.To.Before(s.PostedOn)) {
		m.fault(law.Contradiction, "security.to", "the security ends before it begins", "its last day, which is included")
	}
	amount, rest := m.ore("security.amount", s.Amount), m.ore("left", left)
	if amount > 0 && rest > amount {
		m.fault(law.Contradiction, "left", "more is left in the security than was posted", "at most its amount")
	}
	return append([]document.FormField{
		m.field("security.form", value{"", name}), m.field("security.bank", m.txt("", bank)), m.field(numberLabel, m.txt("", number)),
	}, known(m.field("security.given", m.day("", s.PostedOn)), m.field("security.from", m.day("", s.From)),
		m.field("security.ends", m.day("", s.To)), m.field("security.original", m.kr("", amount)), m.field("security.current", m.kr("", rest)))...)
}

// known leaves out the fields without a value.
func known(fields ...document.FormField) []document.FormField {
	return slices.DeleteFunc(fields, func(field document.FormField) bool { return field.Value == "" })
}

// person lists somebody in a form, with the number where there is one.
func (m *maker) person(part Part, label, numberLabel TextID, person *Person) []document.FormField {
	m.need(part, !document.IsBlank(person.Name))
	m.noIdentifier(string(part), person.Name)
	fields := []document.FormField{m.field(label, m.txt("", person.Name))}
	if !person.CPR.IsZero() {
		fields = append(fields, document.FormField{Label: m.say(numberLabel), CPR: person.CPR})
	}
	return fields
}
