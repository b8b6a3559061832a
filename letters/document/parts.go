// SPDX-License-Identifier: MPL-2.0

package document

import (
	"strings"

	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
)

// words are the fixed words of a letter in one language.
type words struct {
	date, caseNumber, subject, telephone string
	draft, draftLong, lacks              string
	legalBasis, closing, page, of, blank string
}

func (d *Document) words() words {
	if d.Language == law.English {
		return words{
			date: "Date", caseNumber: "Case number", subject: "Subject (KLE)", telephone: "Telephone",
			draft: "DRAFT", draftLong: "This is a draft and not a decision.", lacks: "Before it is sent, it still lacks:",
			legalBasis: "Legal basis", closing: "Yours sincerely", page: "Page", of: "of", blank: "to be filled in",
		}
	}
	return words{
		date: "Dato", caseNumber: "Sagsnummer", subject: "Emne (KLE)", telephone: "Telefon",
		draft: "UDKAST", draftLong: "Dette er et udkast og ikke en afgørelse.", lacks: "Før brevet kan sendes, mangler det:",
		legalBasis: "Regler", closing: "Venlig hilsen", page: "Side", of: "af", blank: "udfyldes",
	}
}

// IsDraft reports whether the document is written as a draft.
func (d *Document) IsDraft() bool { return d.Draft || len(d.Findings) > 0 }

// findingLines returns what the document lacks, one line per finding.
func (d *Document) findingLines() []string {
	lines := make([]string, len(d.Findings))
	for i, finding := range d.Findings {
		lines[i] = finding.Text.In(d.Language)
		if rule := finding.Rule.In(d.Language); !plain.IsBlank(rule) {
			lines[i] += " (" + rule + ")"
		}
	}
	return lines
}

// contactLines returns the sender's address and contact details, in two lines.
func (d *Document) contactLines() []string {
	words := d.words()
	ways := make([]string, 0, 4)
	if !plain.IsBlank(d.Sender.Telephone) {
		ways = append(ways, words.telephone+" "+d.Sender.Telephone)
	}
	ways = append(ways, plain.Visible(d.Sender.Mail, d.Sender.Web)...)
	if !d.Sender.CVR.IsZero() {
		ways = append(ways, "CVR"+money.NoBreakSpace+d.Sender.CVR.String())
	}
	place := append(plain.Visible(d.Sender.Department), plain.Visible(d.Sender.AddressLines...)...)
	return plain.Visible(strings.Join(place, ", "), strings.Join(ways, " · "))
}

// recipientLines returns what appears in the window of an envelope.
func (d *Document) recipientLines() []string {
	return append(plain.Visible(d.Recipient.Name), plain.Visible(d.Recipient.AddressLines...)...)
}

// factFields returns the day and the numbers by which the letter is filed.
func (d *Document) factFields() []FormField {
	words := d.words()
	var fields []FormField
	if !d.Date.IsZero() {
		fields = append(fields, FormField{Label: words.date, Value: law.FormatDate(d.Date, d.Language)})
	}
	if !plain.IsBlank(d.CaseNumber) {
		fields = append(fields, FormField{Label: words.caseNumber, Value: d.CaseNumber})
	}
	if (d.Internal || d.Official) && !plain.IsBlank(d.KLE.String()) {
		fields = append(fields, FormField{Label: words.subject, Value: d.KLE.String()})
	}
	return fields
}

// closingLines returns the greeting and the names under it.
func (d *Document) closingLines() (greeting string, names []string) {
	if d.Internal {
		return "", nil
	}
	return d.words().closing, plain.Visible(d.Sender.Caseworker, d.Sender.Department, d.Sender.Name)
}

// lastSections returns what follows the closing: the complaint and the legal basis.
// None of them is divided between pages if it fits on one.
func (d *Document) lastSections() []Section {
	var sections []Section
	if d.Complaint != nil {
		blocks := make([]Block, len(d.Complaint.Paragraphs))
		for i, text := range d.Complaint.Paragraphs {
			blocks[i] = Paragraph{text}
		}
		sections = append(sections, Section{d.Complaint.Heading, blocks})
	}
	lines := d.legalLines()
	for _, line := range plain.Visible(d.FurtherBasis...) {
		lines = append(lines, plain.KeepTogether(line))
	}
	if len(lines) > 0 {
		sections = append(sections, Section{d.words().legalBasis, []Block{Bullets{lines}}})
	}
	return sections
}

// legalLines returns every place of the legal basis, with the version of an act
// where the act is first named.
func (d *Document) legalLines() []string {
	lines := make([]string, 0, len(d.LegalBasis)+len(d.FurtherBasis))
	var cited [256]bool
	for _, ref := range d.LegalBasis {
		link := " i "
		if d.Language == law.English {
			link = " of "
		}
		place := plain.KeepTogether(ref.String())
		switch {
		case place == "":
			link = ""
		case strings.Contains(place, ","): // a comma also follows a stk. or a pkt.
			link = "," + link
		}
		line := place + link + ref.Act.Name(d.Language)
		citation := ref.Act.Citation(d.Date)
		if ref.Act == law.SecurityOrder {
			citation = d.SecurityOrder
		}
		if citation != "" && !cited[ref.Act] {
			line += " (" + plain.KeepTogether(citation) + ")"
		}
		cited[ref.Act] = true
		lines = append(lines, line)
	}
	return lines
}

// formValue returns what a form field shows. No other function of the package writes
// out a CPR number.
func formValue(field FormField) string {
	if field.CPR.IsZero() {
		return field.Value
	}
	digits := field.CPR.Reveal()
	return digits[:6] + "-" + digits[6:]
}
