// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// Person is a person mentioned in a letter on a security. The CPR number is printed
// only in the letter to the former municipality and in the internal form.
type Person struct {
	Name string
	CPR  number.CPR
}

// PaidBenefit says what a payout of the decision was. Its day, its act and the
// claimed amount come from the decision.
type PaidBenefit struct {
	PayoutID string          // as in guarantee.Payout; it is not printed
	Name     string          // "kontanthjælp"
	Period   calendar.Period // what it was paid for; zero if not stated
}

// claimRule is the rule that payouts are recovered in the security.
var claimRule = law.SecurityOrder.At(13, 1, 0)

// actClause is the first day on which letters cite the recovery clause of the aliens
// act (act no. 686 of 2024). The clause previously had other numbers, which are not
// known for every day.
var actClause = calendar.MustParse("2024-07-01")

// claims reports whether the decision recovers anything: the recovered parts of its
// payouts must be positive and add up to Recoverable.
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
	if until := claimableUntil(decision); !until.IsZero() && p.Date.After(until) {
		m.Add("date", letterTooLate)
	}
	return m
}

// securityBasis adds the rules of the order and of the aliens act to the legal
// basis.
func (m *maker) securityBasis(order guarantee.Order) {
	m.doc.SecurityOrder = order.Citation()
	m.refs(claimRule)
	if !m.doc.Date.Before(actClause) {
		m.doc.FurtherBasis = append(m.doc.FurtherBasis, m.say("basis.aliens"))
	}
}

// claimBasis adds the legal basis of a claim: § 13 of the order, the three years, and
// the other grounds under the order and the limitation act that applied. KL's page is
// left out because it is guidance, and § 18 because it only excludes payouts.
func (m *maker) claimBasis(decision *guarantee.Decision) {
	for _, rule := range [...]law.Ref{claimRule, law.LimitationAct.At(3, 1, 0)} {
		m.refs(rule)
		m.grounds(slices.DeleteFunc(decision.Grounds(), func(ground law.Ground) bool {
			return ground.Ref.Act != rule.Act || ground.Ref == law.SecurityOrder.At(18, 0, 0)
		}))
	}
}

// byMunicipality refuses a letter that is sent only by a municipality that itself
// recovers.
func (m *maker) byMunicipality(decision *guarantee.Decision) {
	if decision.Authority == guarantee.RecoveryAuthority {
		m.Add("decision", authorityRecovers, "kravet sendt til Gældsstyrelsen", "the claim sent to the recovery authority")
	}
}

// order returns the citation of the order with § 13. It omits the subsection, since
// it has not been verified that every order divides § 13 as no. 840 does.
func (m *maker) order() value {
	citation := m.doc.SecurityOrder
	if citation != "" {
		section := law.Ref{Act: claimRule.Act, Section: claimRule.Section}
		citation += ", " + section.String()
	}
	return m.txt("order", citation)
}

// remains reports whether the security is still valid after the letter with
// something left in it. After a permanent permit, a permit on another basis or a death
// it is to be released.
func (m *maker) remains(decision *guarantee.Decision) bool {
	facts := &decision.Facts
	return decision.Remaining.IsPositive() && m.doc.Date.Before(facts.Security.To) &&
		facts.PermanentPermitOn.IsZero() && facts.OtherBasisOn.IsZero() && facts.DiedOn.IsZero()
}

// raised states when the claim was raised, if before the letter, or on which days if
// there are several claims.
func (m *maker) raised(decision *guarantee.Decision) document.Block {
	first, last := claimDays(decision)
	if first != last {
		return m.when(last.Before(m.doc.Date), "security.raised.several", m.day("from", first), m.day("to", last))
	}
	return m.when(!first.IsZero() && first.Before(m.doc.Date), "security.raised", m.day("date", first))
}

// claimDays returns the first and the last day on which a claim was raised for what is
// claimed; zero if none was raised before the day of the decision.
func claimDays(decision *guarantee.Decision) (first, last calendar.Date) {
	if decision.Facts.ClaimRaisedOn.IsZero() && len(decision.Facts.Claims) == 0 {
		return first, last
	}
	for _, result := range claimed(decision) {
		first, last = calendar.Earlier(first, result.ClaimedOn), calendar.Later(last, result.ClaimedOn)
	}
	return first, last
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

// claimableUntil returns the last day on which every claimed payout can still be
// claimed; zero if there is none, while interruptions keep every period from running.
func claimableUntil(decision *guarantee.Decision) calendar.Date {
	var until calendar.Date
	for _, result := range claimed(decision) {
		until = calendar.Earlier(until, result.Last)
	}
	return until
}

// payoutColumns are the columns of a list of payouts beside the day, the act and the
// amount: what each payout was, and the last day on which it can be claimed.
type payoutColumns struct{ benefits, lastDays bool }

// payouts lists the claimed payouts, and states which of them are claimed only in part
// because too little is left in the security. What was paid out has a column if it is
// more than what is claimed, and there is room for one.
func (m *maker) payouts(decision *guarantee.Decision, benefits []PaidBenefit, with payoutColumns) (list, partly document.Block) {
	results, named := claimed(decision), m.benefits(decision, benefits)
	less := !with.lastDays && slices.ContainsFunc(results, func(r guarantee.PayoutResult) bool { return !r.Amount.Equal(r.Payout.Amount) })
	table := document.Table{Caption: m.say("form.lines"), Header: []string{m.say("form.paid")}, Total: len(results) > 1}
	column := func(shown, number bool, heading TextID) {
		if shown && number {
			table.NumericColumns = append(table.NumericColumns, len(table.Header))
		}
		if shown {
			table.Header = append(table.Header, m.say(heading))
		}
	}
	column(with.benefits, false, "form.benefit")
	column(true, false, "form.act")
	column(with.benefits, false, "form.period")
	column(less, true, "form.paidout")
	column(true, true, "form.amount")
	amount := len(table.Header) - 1
	column(with.lastDays, false, "form.lastday")
	for i := range results {
		result := &results[i]
		benefit := named[plain.Clean(result.Payout.ID)]
		m.need("benefits", !with.benefits || !plain.IsBlank(benefit.Name))
		row := []string{m.dateCell(result.Payout.On)}
		cell := func(shown bool, text string) {
			if shown {
				row = append(row, text)
			}
		}
		cell(with.benefits, m.cellText(benefit.Name))
		cell(true, m.cellText(result.Payout.Act.String()))
		cell(with.benefits, m.span(benefit.Period))
		cell(less, m.cellAmount(m.ore("decision", result.Payout.Amount)))
		cell(true, m.cellAmount(m.ore("decision", result.Amount)))
		cell(with.lastDays, m.lastDay(result))
		table.Rows = append(table.Rows, row)
		if result.Reason == guarantee.PartlyCovered {
			partly = document.Paragraph{Text: tidy(result.Statement().Text(m.doc.Language))}
		}
	}
	if table.Total {
		total := make([]string, len(table.Header))
		total[0], total[amount] = m.say("form.total"), m.cellAmount(m.ore("decision", decision.Recoverable))
		table.Rows = append(table.Rows, total)
	}
	return table, partly
}

// lastDay formats the last day of a payout in a table.
func (m *maker) lastDay(result *guarantee.PayoutResult) string {
	if result.Last.IsZero() {
		return "–"
	}
	return m.dateCell(result.Last)
}

// benefits returns what each payout was. It adds a fault for a payout that the
// decision does not have or that is named twice.
func (m *maker) benefits(decision *guarantee.Decision, benefits []PaidBenefit) map[string]PaidBenefit {
	unnamed := make(map[string]bool, len(decision.Payouts))
	for i := range decision.Payouts {
		unnamed[plain.Clean(decision.Payouts[i].Payout.ID)] = true
	}
	named := make(map[string]PaidBenefit, len(benefits))
	for i, benefit := range benefits {
		field := check.At("benefits", i, "")
		m.text(field+".name", benefit.Name)
		id := plain.Clean(benefit.PayoutID)
		if !unnamed[id] {
			m.Add(field+".payoutId", otherPayout)
		}
		unnamed[id], named[id] = false, benefit
	}
	return named
}

// noPerson refuses a person as the recipient of a letter to an authority or a bank.
func (m *maker) noPerson() {
	if !m.doc.Recipient.Identifier.CPR.IsZero() {
		m.Add("recipient.identifier", aPerson)
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

// security lists a security and where it is held, and records the required parts.
// Other unknown values are omitted. left is 0 if unknown.
func (m *maker) security(s *guarantee.Security, bank, number string, left decimal.Decimal) []document.FormField {
	name, numberLabel := m.formName(s.Form)
	m.need("security-form", name != "")
	m.legible("number", number)
	m.need("security-number", !plain.IsBlank(number))
	m.need("security-bank", !plain.IsBlank(bank))
	if !s.To.IsZero() && (s.To.Before(s.From) || s.To.Before(s.PostedOn)) {
		m.Add("security.to", securityEnds)
	}
	amount, rest := m.ore("security.amount", s.Amount), m.ore("left", left)
	if amount > 0 && rest > amount {
		m.Add("left", moreThanPosted)
	}
	return append([]document.FormField{
		m.field("security.form", value{"", name}), m.field("security.bank", m.txt("", bank)), m.field(numberLabel, m.txt("", number)),
	}, known(m.field("security.given", m.day("", s.PostedOn)), m.field("security.from", m.day("", s.From)),
		m.field("security.ends", m.day("", s.To)), m.field("security.original", m.kr("", amount)), m.field("security.current", m.kr("", rest)))...)
}

// known omits the fields without a value.
func known(fields ...document.FormField) []document.FormField {
	return slices.DeleteFunc(fields, func(field document.FormField) bool { return field.Value == "" })
}

// person lists a person in a form, with the CPR number if there is one.
func (m *maker) person(part Part, label, numberLabel TextID, person *Person) []document.FormField {
	m.need(part, !plain.IsBlank(person.Name))
	m.text(string(part), person.Name)
	fields := []document.FormField{m.field(label, m.txt("", person.Name))}
	if !person.CPR.IsZero() {
		fields = append(fields, document.FormField{Label: m.say(numberLabel), CPR: person.CPR})
	}
	return fields
}
