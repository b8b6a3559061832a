// SPDX-License-Identifier: MPL-2.0

package document

import (
	"slices"
	"strconv"

	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
)

// The problems specific to a document.
var (
	dateMissing = law.Problem{Code: law.Missing, ID: "letter-date-missing",
		Wrong: law.Words{Danish: "et endeligt brev uden dato", English: "a final letter without a date"},
		Right: law.Words{Danish: "brevets dato", English: "the day of the letter"}}
	recipientMissing = law.Problem{Code: law.Missing, ID: "letter-recipient-missing",
		Wrong: law.Words{Danish: "et endeligt brev uden modtager", English: "a final letter without a recipient"},
		Right: law.Words{Danish: "modtagerens navn", English: "the name of the recipient"}}
	noBlock = law.Problem{Code: law.Missing, ID: "no-block",
		Wrong: law.Words{Danish: "der er ingen blok", English: "there is no block"},
		Right: law.Words{Danish: "en af pakkens blokke", English: "one of the blocks of this package"}}
	otherCells = law.Problem{Code: law.Invalid, ID: "other-number-of-cells",
		Wrong: law.Words{Danish: "rækken har et andet antal celler, end tabellen har overskrifter", English: "the row has another number of cells than the table has headings"},
		Right: law.Words{Danish: "en celle for hver overskrift", English: "one cell for every heading"}}
	noColumn = law.Problem{Code: law.OutOfRange, ID: "no-column",
		Wrong: law.Words{Danish: "tabellen har ikke den kolonne", English: "the table does not have that column"},
		Right: law.Words{Danish: "en kolonne, talt fra 0", English: "a column, counted from 0"}}
	noAct = law.Problem{Code: law.Invalid, ID: "no-act",
		Wrong: law.Words{Danish: "stedet er ikke i en lov eller bekendtgørelse", English: "the place is in no act"},
		Right: law.Words{Danish: "et sted i en af bibliotekets love", English: "a place in an act of the library"}}
)

// Validate returns what is wrong with the document as such: a part without a text, a
// table with a row of the wrong length, or a final letter without a date or a
// recipient, or with a text that was read in the wrong character encoding. What the
// law requires of the letter is in Document.Findings instead, put there by the
// function that made the letter. The error is [law.Faults].
//
// Text and HTML are written even for an invalid document; everything is escaped.
// [Document.DOCX] refuses it.
func (d *Document) Validate() error {
	c := validator{final: !d.IsDraft()}
	c.Choice("language", languageName(d.Language), true, []string{"da", "en"})
	c.text("title", d.Title)
	c.text("sender.name", d.Sender.Name)
	c.readable("sender", append([]string{d.Sender.Department, d.Sender.Telephone, d.Sender.Mail, d.Sender.Web, d.Sender.Caseworker}, d.Sender.AddressLines...)...)
	c.readable("recipient.name", d.Recipient.Name)
	c.readable("recipient.addressLines", d.Recipient.AddressLines...)
	c.readable("caseNumber", d.CaseNumber)
	c.readable("courtesy", d.Courtesy)
	c.readable("furtherBasis", d.FurtherBasis...)
	if c.final {
		if d.Date.IsZero() {
			c.Add("date", dateMissing)
		}
		if plain.IsBlank(d.Recipient.Name) && !d.Internal {
			c.Add("recipient.name", recipientMissing)
		}
	}
	if !d.Recipient.Identifier.CPR.IsZero() && !d.Recipient.Identifier.CVR.IsZero() {
		c.Add("recipient.identifier", plain.TwoNumbers)
	}
	for i, finding := range d.Findings {
		c.text(at("findings", i)+".text", finding.Text.In(d.Language))
	}
	c.some("sections", len(d.Sections))
	for i, section := range d.Sections {
		c.readable(at("sections", i)+".heading", section.Heading)
		path := at("sections", i) + ".blocks"
		c.some(path, len(section.Blocks))
		for k, block := range section.Blocks {
			c.block(at(path, k), block)
		}
	}
	if d.Complaint != nil {
		c.text("complaint.heading", d.Complaint.Heading)
		c.some("complaint.paragraphs", len(d.Complaint.Paragraphs))
		c.readable("complaint.paragraphs", d.Complaint.Paragraphs...)
	}
	for i, ref := range d.LegalBasis {
		if ref.Act.String() == "" {
			c.Add(at("legalBasis", i), noAct)
		}
	}
	return c.Err()
}

type validator struct {
	check.Check
	final bool
}

func (c *validator) text(field, text string) {
	if plain.IsBlank(text) {
		c.Add(field, plain.TextMissing)
	}
	c.readable(field, text)
}

func (c *validator) readable(field string, texts ...string) {
	if c.final && slices.ContainsFunc(texts, plain.IsBroken) {
		c.Add(field, plain.Broken)
	}
}

func (c *validator) some(field string, count int) {
	if count == 0 {
		c.Add(field, plain.ListEmpty)
	}
}

func (c *validator) texts(field string, texts []string) {
	c.some(field, len(texts))
	for i, text := range texts {
		c.text(at(field, i), text)
	}
}

func (c *validator) block(path string, block Block) {
	switch block := block.(type) {
	case Paragraph:
		c.text(path+".text", block.Text)
	case Steps:
		c.texts(path+".items", block.Items)
	case Bullets:
		c.texts(path+".items", block.Items)
	case Table:
		c.table(path, block)
	case Form:
		c.some(path+".fields", len(block.Fields))
		for i, field := range block.Fields {
			c.text(at(path+".fields", i)+".label", field.Label)
			c.readable(at(path+".fields", i)+".value", field.Value)
		}
	default:
		c.Add(path, noBlock)
	}
}

func (c *validator) table(path string, table Table) {
	c.readable(path+".caption", table.Caption)
	c.texts(path+".header", table.Header)
	c.some(path+".rows", len(table.Rows))
	for i, row := range table.Rows {
		c.readable(at(path+".rows", i), row...)
		if len(row) != len(table.Header) {
			c.Add(at(path+".rows", i), otherCells)
		}
	}
	for i, column := range table.NumericColumns {
		if column < 0 || column >= len(table.Header) {
			c.Add(at(path+".numericColumns", i), noColumn)
		}
	}
}

// at returns the path of an element of a list: sections.2.
func at(list string, i int) string { return list + "." + strconv.Itoa(i) }

// languageName returns the code of a language, or "" if it is not one.
func languageName(language law.Language) string {
	name, _ := language.MarshalText()
	return string(name)
}
