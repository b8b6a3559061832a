// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// maker assembles one letter and collects what is wrong with it.
type maker struct {
	check.Check
	kind     Kind
	texts    Texts
	doc      document.Document
	absent   []Part
	broken   []document.Finding
	wordless bool   // the texts lack this letter in their language
	blank    string // stands in for a value that is left to be filled in

	enclosures []string
}

// official are the letters to another authority.
var official = []Kind{SecurityRequest, RecoveryClaim, RecoveryReport, ReleaseReport, TransportOfRights}

// begin starts a letter with what every letter has.
func (p *Particulars) begin(kind Kind, kle number.KLE, decidedOn calendar.Date) *maker {
	m := &maker{kind: kind, texts: p.Texts, enclosures: p.Enclosures, doc: document.Document{
		Language: p.Texts.Language(), Date: p.Date, CaseNumber: p.CaseNumber, KLE: kle,
		Sender: p.Sender, Recipient: p.Recipient, Draft: p.Draft,
		Official: slices.Contains(official, kind),
	}}
	m.doc.Sender.AddressLines = slices.Clone(p.Sender.AddressLines)
	m.doc.Recipient.AddressLines = slices.Clone(p.Recipient.AddressLines)
	m.blank, _ = m.texts.Text("common.missing")
	if m.doc.Language == law.English {
		m.doc.Courtesy = m.say("common.courtesy")
		m.doc.Danish = slices.Concat(p.Danish, danishTerms)
	}
	m.need("sender", !plain.IsBlank(p.Sender.Name))
	m.need("contact", p.contact() != "")
	m.need("recipient", !plain.IsBlank(p.Recipient.Name))
	m.need("date", !p.Date.IsZero())
	m.text("caseNumber", p.CaseNumber)
	m.text("recipient.name", p.Recipient.Name)
	m.text("sender.caseworker", p.Sender.Caseworker)
	m.parties(p)
	if p.OtherDebtors < 0 || p.Debtor < 0 || p.Debtor > max(p.OtherDebtors, 0) {
		m.Add("debtor", noSuchDebtor)
	}
	if !p.Date.IsZero() && p.Date.Before(decidedOn) {
		m.Add("date", letterBeforeDecision)
	}
	return m
}

// parties takes the printed details of the sender and the recipient.
func (m *maker) parties(p *Particulars) {
	for _, line := range [...][2]string{{"name", p.Sender.Name}, {"department", p.Sender.Department},
		{"telephone", p.Sender.Telephone}, {"mail", p.Sender.Mail}, {"web", p.Sender.Web}} {
		m.legible("sender."+line[0], line[1])
	}
	for i, line := range p.Sender.AddressLines {
		m.legible(check.At("sender.addressLines", i, ""), line)
	}
	for i, line := range p.Recipient.AddressLines {
		m.legible(check.At("recipient.addressLines", i, ""), line)
	}
}

// end returns the letter: a draft if it lacks a part of the checklist or contains a
// text that cannot be read.
func (m *maker) end() (document.Document, error) {
	for i, text := range m.enclosures {
		m.text(check.At("enclosures", i, ""), text)
	}
	if list := plain.Visible(m.enclosures...); len(list) > 0 {
		for i := range list {
			list[i] = tidy(list[i])
		}
		m.section("common.enclosures.heading", document.Bullets{Items: list})
	}
	if m.wordless {
		m.Add("texts", noWords)
	}
	if err := m.Err(); err != nil {
		return document.Document{}, err
	}
	for _, requirement := range Required(m.kind) {
		if slices.Contains(m.absent, requirement.Part) {
			m.doc.Findings = append(m.doc.Findings, document.Finding{Rule: requirement.Rule, Text: requirement.Text})
		}
	}
	m.doc.Findings = append(m.doc.Findings, m.broken...)
	m.doc.Draft = m.doc.Draft || len(m.doc.Findings) > 0
	return m.doc, nil
}

// need records a part that the letter must have, and whether it has it.
func (m *maker) need(part Part, given bool) {
	if !given {
		m.absent = append(m.absent, part)
	}
}

// text takes a text from the caller. A text that contains what may be a CPR number
// is refused, and one that cannot be read makes the letter a draft.
func (m *maker) text(field, text string) {
	m.legible(field, text)
	if _, _, found := number.FindCPR(plain.Clean(text)); found {
		m.Add(field, plain.HoldsCPR)
	}
}

// legible takes a text in which ten digits may be something other than a CPR number,
// such as an account.
func (m *maker) legible(field, text string) {
	told := func(finding document.Finding) bool { return finding.Field == field }
	if !plain.IsBroken(text) || slices.ContainsFunc(m.broken, told) {
		return
	}
	m.broken = append(m.broken, document.Finding{Field: field, Rule: goodPractice, Text: law.Words{
		Danish:  "de rigtige bogstaver i " + field + ", som er læst med en forkert tegnkodning",
		English: "the right letters in " + field + ", which was read in the wrong character encoding",
	}})
}

// ore returns an amount in øre; 0 means that none was given.
func (m *maker) ore(field string, amount decimal.Decimal) int64 {
	ore, _ := m.Amount(field, amount, check.Zero)
	return ore
}

// past refuses a day after the letter.
func (m *maker) past(field string, day calendar.Date) {
	if !m.doc.Date.IsZero() && day.After(m.doc.Date) {
		m.Add(field, afterLetter)
	}
}

// coming refuses a day before the letter.
func (m *maker) coming(field string, day calendar.Date) {
	if !day.IsZero() && day.Before(m.doc.Date) {
		m.Add(field, beforeLetter)
	}
}

// later refuses a day that is not after the letter, and reports whether it is.
func (m *maker) later(field string, day calendar.Date) bool {
	if !day.IsZero() && !day.After(m.doc.Date) {
		m.Add(field, notAfterLetter)
		return false
	}
	return true
}

// section adds a section, omitting blocks that are nil.
func (m *maker) section(heading TextID, blocks ...document.Block) {
	blocks = slices.DeleteFunc(blocks, func(block document.Block) bool { return block == nil })
	if len(blocks) > 0 {
		m.doc.Sections = append(m.doc.Sections, document.Section{Heading: m.say(heading), Blocks: blocks})
	}
}

func (m *maker) paragraph(id TextID, values ...value) document.Block {
	return document.Paragraph{Text: m.say(id, values...)}
}

// when returns the paragraph if the condition holds, and nil otherwise.
func (m *maker) when(condition bool, id TextID, values ...value) document.Block {
	if !condition {
		return nil
	}
	return m.paragraph(id, values...)
}

// own returns a paragraph in the caller's words, or nil if there are none.
func (m *maker) own(field, text string) document.Block {
	m.text(field, text)
	if plain.IsBlank(text) {
		return nil
	}
	return document.Paragraph{Text: tidy(text)}
}

// steps returns a calculation as numbered steps.
func (m *maker) steps(calculation []law.Statement) document.Steps {
	items := make([]string, len(calculation))
	for i, step := range calculation {
		items[i] = tidy(step.Text(m.doc.Language))
	}
	return document.Steps{Items: items}
}

func (m *maker) field(label TextID, shown value) document.FormField {
	return document.FormField{Label: m.say(label), Value: shown.written}
}

// claim states what the letter is about, and records what is required of it.
func (m *maker) claim(c *Claim) (balance int64, said document.Block) {
	m.text("claim.text", c.Text)
	m.text("claim.decisionNumber", c.DecisionNumber)
	m.need("claim", !plain.IsBlank(c.Text))
	m.need("repayment-decision", !c.DecidedOn.IsZero())
	m.past("claim.decidedOn", c.DecidedOn)
	balance = m.ore("claim.balance", c.Balance)
	m.need("balance", balance > 0)
	values := []value{m.day("decided", c.DecidedOn), m.txt("claim", c.Text), m.kr("balance", balance), m.txt("number", c.DecisionNumber)}
	if plain.IsBlank(c.DecisionNumber) {
		return balance, m.paragraph("common.claim", values...)
	}
	return balance, m.paragraph("common.claim.numbered", values...)
}

// pay states how to pay.
func (m *maker) pay(way *WayToPay) []document.Block {
	m.need("way-to-pay", !way.isZero())
	return m.ways("wayToPay", way)
}

// ways are the ways to pay that there are.
func (m *maker) ways(field string, way *WayToPay) []document.Block {
	var blocks []document.Block
	if !way.Line.IsZero() {
		blocks = append(blocks, document.Form{Fields: []document.FormField{{Label: m.say("common.line"), Value: way.Line.String()}}})
	}
	m.legible(field+".other", way.Other) // an account may have ten digits
	m.links(way.Other)
	if !plain.IsBlank(way.Other) {
		blocks = append(blocks, document.Paragraph{Text: tidy(way.Other)})
	}
	return blocks
}

// links makes the web addresses in a text of the municipality's own into links.
func (m *maker) links(text string) {
	for word := range strings.FieldsSeq(plain.Clean(text)) {
		word = strings.TrimRight(strings.TrimLeft(word, "(\"„“"), ".,;:!?)\"“”")
		if strings.HasPrefix(word, "https://") || strings.HasPrefix(word, "www.") {
			m.doc.Links = append(m.doc.Links, word)
		}
	}
}

// notAfter adds a fault when the decision is dated on or after the day the payment
// became late.
func (m *maker) notAfter(field string, decidedOn, missedOn calendar.Date) {
	if !decidedOn.IsZero() && !decidedOn.Before(missedOn) {
		m.Add(field, afterMissed)
	}
}

// grounds adds the grounds that applied to the legal basis, in order.
func (m *maker) grounds(grounds []law.Ground) {
	for _, ground := range grounds {
		if ground.Applied {
			m.refs(ground.Ref)
		}
	}
}

// refs adds places to the legal basis, each once.
func (m *maker) refs(refs ...law.Ref) {
	for _, ref := range refs {
		if !slices.Contains(m.doc.LegalBasis, ref) {
			m.doc.LegalBasis = append(m.doc.LegalBasis, ref)
		}
	}
}

// noDecision is the fault of a letter without a decision, or with one that belongs
// to another letter. The words say which decision the letter is for.
func noDecision(danish, english string) (document.Document, error) {
	var c check.Check
	c.Add("decision", otherDecision, danish, english)
	return document.Document{}, c.Err()
}
