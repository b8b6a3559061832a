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
	if p.Date.After(claimableUntil(decision)) {
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
// something left in it. After a permanent permit it is to be released.
func (m *maker) remains(decision *guarantee.Decision) bool {
	facts := &decision.Facts
	return decision.Remaining.IsPositive() && m.doc.Date.Before(facts.Security.To) && facts.PermanentPermitOn.IsZero()
}

// raised states when the claim was raised, if before the letter.
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

// lastDay returns the last day on which a payout can be claimed if nothing is done.
// It may be after the end of the security if the claim was raised in time.
func lastDay(decision *guarantee.Decision, result *guarantee.PayoutResult) calendar.Date {
	return decision.Facts.On.AddDays(result.DaysLeft)
}

// claimableUntil returns the last day on which every claimed payout can still be
// claimed.
func claimableUntil(decision *guarantee.Decision) calendar.Date {
	var until calendar.Date
	for _, result := range claimed(decision) {
		until = calendar.Earlier(until, lastDay(decision, &result))
	}
	return until
}

// safeUntil returns the last bank day on which none of the claim can be lost,
// disregarding days added by closed days. It is the ActBy of the decision, except
// that the end of the security does not count if the claim was raised in time
//
func safeUntil(decision *guarantee.Decision) calendar.Date {
	var safe calendar.Date
	for _, result := range claimed(decision) {
		safe = calendar.Earlier(safe, calendar.Earlier(result.Raw, lastDay(decision, &result)).LastBankDay())
	}
	return safe
}

// payouts lists the claimed payouts, optionally with the last day of each, and
// states which of them are claimed only in part.
func (m *maker) payouts(decision *guarantee.Decision, benefits []PaidBenefit, lastDays bool) (list, partly document.Block) {
	header := []string{m.say("form.paid"), m.say("form.benefit"), m.say("form.act"), m.say("form.period"), m.say("form.amount")}
	if lastDays {
		header = append(header, m.say("form.lastday"))
	}
	named := m.benefits(decision, benefits)
	var rows [][]string
	for _, result := range claimed(decision) {
		benefit := named[plain.Clean(result.Payout.ID)]
		m.need("benefits", !plain.IsBlank(benefit.Name))
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
