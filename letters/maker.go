// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"errors"
	"slices"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// maker puts one letter together.
type maker struct {
	kind   Kind
	texts  Texts
	doc    document.Document
	faults law.Faults
	absent []Part
	blank  string // what stands where a value is to be filled in

	enclosures []string
}

// begin starts a letter with what all letters have in common.
func (p *Particulars) begin(kind Kind, kle number.KLE, decidedOn calendar.Date) *maker {
	m := &maker{kind: kind, texts: p.Texts, enclosures: p.Enclosures, doc: document.Document{
		Language: p.Texts.Language(), Date: p.Date, CaseNumber: p.CaseNumber, KLE: kle,
		Sender: p.Sender, Recipient: p.Recipient, Draft: p.Draft,
	}}
	m.doc.Sender.AddressLines = slices.Clone(p.Sender.AddressLines)
	m.doc.Recipient.AddressLines = slices.Clone(p.Recipient.AddressLines)
	m.blank, _ = m.texts.Text("common.missing")
	if m.doc.Language == law.English {
		m.doc.Courtesy = m.say("common.courtesy")
	}
	m.need("sender", !document.IsBlank(p.Sender.Name))
	m.need("contact", p.contact() != "")
	m.need("recipient", !document.IsBlank(p.Recipient.Name))
	m.need("date", !p.Date.IsZero())
	m.noIdentifier("caseNumber", p.CaseNumber)
	m.noIdentifier("recipient.name", p.Recipient.Name)
	m.noIdentifier("sender.caseworker", p.Sender.Caseworker)
	if p.OtherDebtors < 0 || p.Debtor < 0 || p.Debtor > max(p.OtherDebtors, 0) {
		m.fault(law.OutOfRange, "debtor", "the number of the debtor is not one of those who are liable", "0 to otherDebtors")
	}
	if !p.Date.IsZero() && p.Date.Before(decidedOn) {
		m.fault(law.Contradiction, "date", "the letter is dated before the decision", "the day of decision or later")
	}
	return m
}

// end returns the letter. What the checklist asks for and the letter lacks makes
// it a draft.
func (m *maker) end() (document.Document, error) {
	for i, text := range m.enclosures {
		m.noIdentifier("enclosures["+strconv.Itoa(i)+"]", text)
	}
	if list := document.Visible(m.enclosures...); len(list) > 0 {
		for i := range list {
			list[i] = tidy(list[i])
		}
		m.section("common.enclosures.heading", document.Bullets{Items: list})
	}
	if len(m.faults) > 0 {
		return document.Document{}, m.faults
	}
	for _, requirement := range Required(m.kind) {
		if slices.Contains(m.absent, requirement.Part) {
			m.doc.Findings = append(m.doc.Findings, document.Finding{Rule: requirement.Rule, Text: requirement.Text})
		}
	}
	m.doc.Draft = m.doc.Draft || len(m.doc.Findings) > 0
	return m.doc, nil
}

func (m *maker) fault(code law.Code, field, problem, expected string) {
	fault := law.Fault{Code: code, Field: field, Problem: problem, Expected: expected}
	if !slices.Contains(m.faults, fault) {
		m.faults = append(m.faults, fault)
	}
}

// need records a part that the letter must have and whether it has it.
func (m *maker) need(part Part, given bool) {
	if !given {
		m.absent = append(m.absent, part)
	}
}

// noIdentifier refuses a text that holds what may be a CPR number.
func (m *maker) noIdentifier(field, text string) {
	if _, _, found := number.FindCPR(document.Clean(text)); found {
		m.fault(law.Invalid, field, "the text holds what may be a CPR number", "no personal identifier in the words of a letter")
	}
}

// ore returns an amount in øre; 0 is one that is not given.
func (m *maker) ore(field string, amount decimal.Decimal) int64 {
	ore, err := law.ToOre(amount)
	switch {
	case errors.Is(err, law.ErrTooFine):
		m.fault(law.Invalid, field, "the amount has more than two decimals", "kroner with at most two decimals")
	case err != nil:
		m.fault(law.OutOfRange, field, "the amount is above 1,000,000,000,000 kr. in size", "an amount in kroner")
	case ore < 0:
		m.fault(law.OutOfRange, field, "the amount is negative", "an amount in kroner, or 0 for not given")
	}
	return ore
}

// section adds a section; blocks that say nothing are left out.
func (m *maker) section(heading TextID, blocks ...document.Block) {
	blocks = slices.DeleteFunc(blocks, func(block document.Block) bool { return block == nil })
	if len(blocks) > 0 {
		m.doc.Sections = append(m.doc.Sections, document.Section{Heading: m.say(heading), Blocks: blocks})
	}
}

func (m *maker) paragraph(id TextID, values ...value) document.Block {
	return document.Paragraph{Text: m.say(id, values...)}
}

// when returns the paragraph if the condition holds.
func (m *maker) when(condition bool, id TextID, values ...value) document.Block {
	if !condition {
		return nil
	}
	return m.paragraph(id, values...)
}

// own is a paragraph in the caller's words, left out where there are none.
func (m *maker) own(field, text string) document.Block {
	m.noIdentifier(field, text)
	if document.IsBlank(text) {
		return nil
	}
	return document.Paragraph{Text: tidy(text)}
}

// steps is a calculation as numbered steps.
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

// claim says what the letter is about, and records what is required of it.
func (m *maker) claim(c *Claim) (balance int64, said document.Block) {
	m.noIdentifier("claim.text", c.Text)
	m.noIdentifier("claim.decisionNumber", c.DecisionNumber)
	m.need("claim", !document.IsBlank(c.Text))
	m.need("repayment-decision", !c.DecidedOn.IsZero())
	if !c.DecidedOn.IsZero() && !m.doc.Date.IsZero() && c.DecidedOn.After(m.doc.Date) {
		m.fault(law.Contradiction, "claim.decidedOn", "the decision on repayment lies after the letter", "the day of the letter or earlier")
	}
	balance = m.ore("claim.balance", c.Balance)
	m.need("balance", balance > 0)
	values := []value{m.day("decided", c.DecidedOn), m.txt("claim", c.Text), m.kr("balance", balance), m.txt("number", c.DecisionNumber)}
	if document.IsBlank(c.DecisionNumber) {
		return balance, m.paragraph("common.claim", values...)
	}
	return balance, m.paragraph("common.claim.numbered", values...)
}

// pay says how to pay.
func (m *maker) pay(way *WayToPay) []document.Block {
	m.need("way-to-pay", !way.IsZero())
	var blocks []document.Block
	if !way.Line.IsZero() {
		blocks = append(blocks, document.Form{Fields: []document.FormField{{Label: m.say("common.line"), Value: way.Line.String()}}})
	}
	if !document.IsBlank(way.Other) { // an account may have ten digits, so none are looked for
		blocks = append(blocks, document.Paragraph{Text: tidy(way.Other)})
	}
	return blocks
}

// joint says that others are liable too, as spouses are for some support (§ 2,
// stk. 3).
func (m *maker) joint(p *Particulars) document.Block {
	if p.OtherDebtors > 0 {
		m.refs(law.CollectionOrder.At(2, 3, 0))
	}
	if p.OtherDebtors == 1 {
		return m.paragraph("common.joint.one")
	}
	return m.when(p.OtherDebtors > 1, "common.joint.more", m.num("count", p.OtherDebtors))
}

// contact is the last section before the closing.
func (m *maker) contact(p *Particulars) {
	m.noIdentifier("privacy", p.Privacy)
	m.section("common.contact.heading",
		m.paragraph("common.contact", m.txt("contact", p.contact())),
		m.paragraph("common.help"),
		m.when(!document.IsBlank(p.Privacy), "common.privacy", m.txt("privacy", p.Privacy)))
}

// Who hears a complaint, and how soon it is to be made (§ 11, R-18): whatever words
// a municipality chooses, they stand in the letter.
const (
	complaintBody  = "Ankestyrelsens Beskæftigelsesudvalg"
	complaintWeeks = 4
)

// complaint is the guidance for a decision under the collection order (§ 11).
func (m *maker) complaint(p *Particulars) {
	m.doc.Complaint = &document.Complaint{Heading: m.say("complaint.heading"), Paragraphs: []string{
		m.say("complaint.body", value{"body", complaintBody}),
		m.say("complaint.how", m.txt("authority", p.Sender.Name), m.txt("contact", p.contact()), m.num("count", complaintWeeks)),
		m.say("complaint.again"),
		m.say("complaint.meanwhile"),
	}}
	m.refs(law.CollectionOrder.At(11, 0, 1), law.CollectionOrder.At(11, 0, 2))
	m.doc.FurtherBasis = append(m.doc.FurtherBasis, m.say("basis.complaint"))
}

// others says that others are liable too, in a letter that asks for no payment.
func (m *maker) others(p *Particulars) document.Block {
	if p.OtherDebtors > 0 {
		m.refs(law.CollectionOrder.At(2, 3, 0))
	}
	return m.when(p.OtherDebtors > 0, "common.others")
}

// alone refuses others who are liable for a housing deposit: § 2, stk. 3, does not
// name it, and nothing else makes them so.
func (m *maker) alone(p *Particulars) {
	if p.OtherDebtors > 0 {
		m.fault(law.Contradiction, "otherDebtors", "nobody else is liable for a housing deposit", "0")
	}
}

// notAfter refuses a decision that came after the payment that was missed.
func (m *maker) notAfter(field string, decidedOn, missedOn calendar.Date) {
	if !decidedOn.IsZero() && !decidedOn.Before(missedOn) {
		m.fault(law.Contradiction, field, "what was decided lies after the payment that was missed", "the day that was due, or an earlier one")
	}
}

// grounds makes the applied grounds the legal basis, in their order.
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

// noDecision is the fault of a letter without its decision, or with one that the
// letter is not for.
func noDecision(expected string) (document.Document, error) {
	return document.Document{}, law.Faults{{Code: law.Contradiction, Field: "decision",
		Problem: "the decision is not one that this letter is for", Expected: expected}}
}
