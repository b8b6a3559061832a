// SPDX-License-Identifier: MPL-2.0

package document

import (
	"strconv"

	"github.com/hjemmel-dk/hjemmel/law"
)

// Validate returns what is wrong with the document as a document: nothing to
// write, tables that do not add up, a final letter without a day or a recipient.
// What the law asks of a letter is not here but in [Document.Findings], by the
// function that made the letter. The error is [law.Faults].
//
// A document with faults is still written as text and HTML, harmlessly;
// [Document.DOCX] refuses it.
func (d *Document) Validate() error {
	var faults law.Faults
	add := func(code law.Code, field, problem, expected string) {
		faults = append(faults, law.Fault{Code: code, Field: field, Problem: problem, Expected: expected})
	}
	if d.Language > law.English {
		add(law.Invalid, "language", "no language of the library", "Danish or English")
	}
	if IsBlank(d.Title) {
		add(law.Missing, "title", "no title", "the result in one line")
	}
	if IsBlank(d.Sender.Name) {
		add(law.Missing, "sender.name", "no sender", "the name of the authority")
	}
	if !d.IsDraft() {
		if d.Date.IsZero() {
			add(law.Missing, "date", "a final letter without a day", "the day of the letter")
		}
		if IsBlank(d.Recipient.Name) && !d.Internal {
			add(law.Missing, "recipient.name", "a final letter without a recipient", "the name of the recipient")
		}
	}
	if !d.Recipient.Identifier.CPR.IsZero() && !d.Recipient.Identifier.CVR.IsZero() {
		add(law.Contradiction, "recipient.identifier", "the number of a person and of a company", "one of them")
	}
	for i, finding := range d.Findings {
		if IsBlank(finding.Text) {
			add(law.Missing, "findings."+strconv.Itoa(i)+".text", "a finding without a text", "what is lacking")
		}
	}
	if len(d.Sections) == 0 {
		add(law.Missing, "sections", "nothing under the title", "at least one section")
	}
	for i, section := range d.Sections {
		path := "sections." + strconv.Itoa(i)
		if len(section.Blocks) == 0 {
			add(law.Missing, path+".blocks", "nothing under the heading", "at least one block")
		}
		for k, block := range section.Blocks {
			faults = append(faults, blockFaults(block).Under(path+".blocks."+strconv.Itoa(k))...)
		}
	}
	if d.Complaint != nil {
		if IsBlank(d.Complaint.Heading) {
			add(law.Missing, "complaint.heading", "no heading", "a heading over the guidance")
		}
		if len(d.Complaint.Paragraphs) == 0 {
			add(law.Missing, "complaint.paragraphs", "no guidance", "how, where and when to complain")
		}
	}
	for i, ref := range d.LegalBasis {
		if ref.Act.ID() == "" {
			add(law.Invalid, "legalBasis."+strconv.Itoa(i), "a place in no act", "an act of the library")
		}
	}
	return faults.Err()
}

func blockFaults(block Block) law.Faults {
	switch block := block.(type) {
	case Paragraph:
		if IsBlank(block.Text) {
			return missing("text", "an empty paragraph", "a text")
		}
	case Steps:
		return itemFaults(block.Items)
	case Bullets:
		return itemFaults(block.Items)
	case Table:
		return block.faults()
	case Form:
		if len(block.Fields) == 0 {
			return missing("fields", "a form without fields", "at least one field")
		}
		for i, field := range block.Fields {
			if IsBlank(field.Label) {
				return missing("fields."+strconv.Itoa(i)+".label", "a field without a label", "what the field is for")
			}
		}
	default:
		return missing("", "no block", "one of the blocks of this package")
	}
	return nil
}

func itemFaults(items []string) law.Faults {
	if len(items) == 0 {
		return missing("items", "an empty list", "at least one item")
	}
	for i, item := range items {
		if IsBlank(item) {
			return missing("items."+strconv.Itoa(i), "an empty item", "a text")
		}
	}
	return nil
}

func (t Table) faults() law.Faults {
	var faults law.Faults
	if len(t.Header) == 0 {
		faults = missing("header", "a table without headings", "a heading for every column")
	}
	for i, heading := range t.Header {
		if IsBlank(heading) {
			faults = append(faults, missing("header."+strconv.Itoa(i), "a column without a heading", "a text")...)
		}
	}
	if len(t.Rows) == 0 {
		faults = append(faults, missing("rows", "a table without rows", "at least one row")...)
	}
	for i, row := range t.Rows {
		if len(row) != len(t.Header) {
			faults = append(faults, law.Fault{Code: law.Invalid, Field: "rows." + strconv.Itoa(i),
				Problem: "not as many cells as the table has headings", Expected: "one cell for every heading"})
		}
	}
	for i, column := range t.NumericColumns {
		if column < 0 || column >= len(t.Header) {
			faults = append(faults, law.Fault{Code: law.OutOfRange, Field: "numericColumns." + strconv.Itoa(i),
				Problem: "no column of the table", Expected: "a column counted from 0"})
		}
	}
	return faults
}

func missing(field, problem, expected string) law.Faults {
	return law.Faults{{Code: law.Missing, Field: field, Problem: problem, Expected: expected}}
}
