// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
)

// Claims are several claims that one letter is about, in the order in which payments
// are counted on them: the oldest first. A letter that is given two or more of
// them lists them and leaves out its single claim.
type Claims []Claim

// debts says what the letter is about: one claim in a sentence, or several in a table.
// It returns what is owed in all.
func (m *maker) debts(one *Claim, several Claims) (balance int64, said []document.Block) {
	switch len(several) {
	case 0:
	case 1:
		one = &several[0]
	default:
		return m.listed(several)
	}
	balance, block := m.claim(one)
	return balance, []document.Block{block}
}

// listed says what several claims are about.
func (m *maker) listed(claims Claims) (total int64, said []document.Block) {
	var rows [][]string
	texts, decided, amounts := true, true, true
	for i := range claims {
		c, field := &claims[i], check.At("claims", i, "")
		m.text(field+".text", c.Text)
		m.text(field+".decisionNumber", c.DecisionNumber)
		m.past(field+".decidedOn", c.DecidedOn)
		ore := m.ore(field+".balance", c.Balance)
		texts, decided, amounts = texts && !plain.IsBlank(c.Text), decided && !c.DecidedOn.IsZero(), amounts && ore > 0
		total += ore
		text := m.cellText(c.Text)
		if !plain.IsBlank(c.DecisionNumber) {
			text = m.say("claims.numbered", value{"claim", text}, m.txt("number", c.DecisionNumber))
		}
		rows = append(rows, []string{text, m.dateCell(c.DecidedOn), m.cellAmount(ore)})
	}
	m.need("claim", texts)
	m.need("repayment-decision", decided)
	m.need("balance", amounts)
	rows = append(rows, []string{m.say("claims.total"), "", m.cellAmount(total)})
	return total, []document.Block{m.paragraph("claims.said"), document.Table{Caption: m.say("claims.table"),
		Header: []string{m.say("claims.text"), m.say("claims.decided"), m.say("claims.left")},
		Rows:   rows, NumericColumns: []int{2}, Total: true}}
}

// counted says how one amount is paid on several claims.
func (m *maker) counted(claims Claims, once bool) []document.Block {
	if len(claims) < 2 {
		return nil
	}
	return []document.Block{m.when(!once, "claims.together"), m.when(!once, "claims.order")}
}

// together is a list in a sentence: "a, b og c".
func (m *maker) together(texts []string) string {
	list := ""
	for i, text := range texts {
		switch {
		case i == 0:
			list = text
		case i == len(texts)-1:
			list = m.say("claims.and", value{"first", list}, value{"last", text})
		default:
			list += ", " + text
		}
	}
	return list
}

// named is what the letter is about, as part of a sentence; empty where it is not known.
func (m *maker) named(one *Claim, several Claims) string {
	if len(several) == 0 {
		return one.Text
	}
	texts := make([]string, len(several))
	for i := range several {
		texts[i] = m.cellText(several[i].Text)
	}
	return m.together(texts)
}

// whenLapses is what is known of the day on which a claim can lapse.
type whenLapses uint8

const (
	lapseUnknown whenLapses = iota
	lapsesOn                // from a day on
	lapseRunning            // the help still runs
	lapseOpen               // a person is to answer whether it has lapsed
	lapseJointly            // the years have passed, and somebody else who is liable is to pay
	lapseNever              // § 8 does not ask, or a person has answered
)

// lapses returns what is known of the day, and the first day on which it can be. Of years
// that have passed by the letter nothing is known.
func (m *maker) lapses(c *Claim) (when whenLapses, from calendar.Date) {
	switch {
	case c.lapse != lapseUnknown:
		return c.lapse, c.earliest
	case c.StillRuns:
		return lapseRunning, from
	case !c.YearsEnd.Before(m.doc.Date) && !c.YearsEnd.IsZero():
		return lapsesOn, c.YearsEnd.AddDays(1)
	}
	return lapseUnknown, from
}

// years says when a claim can lapse, where there is no decision on lapse that says it.
func (m *maker) years(p *Particulars, one *Claim, several Claims) {
	if len(several) == 1 {
		one = &several[0]
	}
	if len(several) > 1 {
		m.yearsOf(p, several)
		return
	}
	when, from := m.lapses(one)
	m.need("lapse", when != lapseUnknown)
	switch when {
	case lapsesOn:
		m.section("deferral.lapse.heading", m.paragraph("lapse.years", m.day("date", from)), m.depends(m.lapseRule(one)),
			m.when(m.anyJoint(p, several), "lapse.jointly"), m.paragraph("deferral.lapse.earliest"))
	case lapseRunning:
		m.section("deferral.lapse.heading", m.paragraph("lapse.running"), m.depends(m.lapseRule(one)), m.when(m.anyJoint(p, several), "lapse.jointly"))
	case lapseOpen:
		m.section("deferral.lapse.heading", m.paragraph("lapse.open"))
	case lapseJointly:
		m.lapseRule(one)
		m.section("deferral.lapse.heading", m.paragraph("lapse.jointly"))
	}
}

// yearsOf says when each of several claims can lapse.
func (m *maker) yearsOf(p *Particulars, claims Claims) {
	rows := make([][]string, len(claims))
	known, some, rules := true, false, []law.Ref(nil)
	for i := range claims {
		when, from := m.lapses(&claims[i])
		known, some = known && when != lapseUnknown, some || when != lapseUnknown && when != lapseNever
		cell := m.dateCell(from)
		switch when {
		case lapseRunning:
			cell = m.say("lapse.cell.running")
		case lapseOpen:
			cell = m.say("lapse.cell.open")
		case lapseJointly:
			cell = m.say("lapse.cell.jointly")
		case lapseNever:
			cell = m.say("lapse.cell.never")
		}
		if when == lapsesOn || when == lapseRunning || when == lapseJointly {
			rules = append(rules, m.lapseRule(&claims[i]))
		}
		rows[i] = []string{m.cellText(claims[i].Text), cell}
	}
	m.need("lapse", known)
	if !some {
		return
	}
	m.section("deferral.lapse.heading", m.paragraph("lapse.years.several"),
		document.Table{Caption: m.say("lapse.table"), Header: []string{m.say("claims.text"), m.say("lapse.earliest")}, Rows: rows},
		m.depends(rules...), m.when(m.anyJoint(p, claims), "lapse.jointly"), m.paragraph("deferral.lapse.earliest"))
}

// lapseRule adds the rule that a claim can lapse under to the legal basis, and returns
// it. A plan was economic possibility, so what was under one can lapse under stk. 3.
func (m *maker) lapseRule(c *Claim) law.Ref {
	rule := law.CollectionOrder.At(8, 1, 0)
	switch {
	case c.under != law.Ref{}:
		rule = c.under
	case m.kind == PlanInAbeyance, m.kind == InstalmentChanged:
		rule = law.CollectionOrder.At(8, 3, 0)
	case c.Kind == law.HousingDeposit:
		rule = law.CollectionOrder.At(8, 2, 0)
	}
	m.refs(rule)
	return rule
}

// depends says what it depends on whether claims lapse under some rules: that the rules
// give no instalment, or that there is a deferral after the years (§ 8, stk. 3).
func (m *maker) depends(rules ...law.Ref) document.Block {
	rest := 0
	for _, rule := range rules {
		if rule.Subsection == 3 {
			rest++
		}
	}
	switch {
	case len(rules) == 0:
		return nil
	case rest == 0:
		return m.paragraph("lapse.years.depends")
	case rest == len(rules):
		return m.paragraph("lapse.years.deferral")
	}
	return m.paragraph("lapse.years.either")
}

// blocks are blocks in a row.
func blocks(lists ...[]document.Block) []document.Block { return slices.Concat(lists...) }
