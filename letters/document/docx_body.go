// SPDX-License-Identifier: MPL-2.0

package document

import (
	"fmt"
	"strconv"

	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
)

// writeBody writes the main part of the file.
func (w *docxWriter) writeBody() {
	d := w.document
	w.body = append(make([]byte, 0, 16<<10), xmlHead+`<w:document `+wordNamespaces+`><w:body>`...)
	if d.IsDraft() {
		w.paragraph("Draft", w.words.draft+" – "+w.words.draftLong)
		if len(d.Findings) > 0 {
			w.paragraph("Draft", w.words.lacks)
			w.list("Draft", 1, d.findingLines())
		}
	}
	// Removing the first page of a draft leaves the letter as it will be.
	properties := ""
	if len(d.Findings) > 0 {
		properties = "<w:pageBreakBefore/>"
	}
	w.styled("Sender", properties, d.Sender.Name)
	w.window(d.contactLines(), d.recipientLines())
	w.form("Fact", `<w:spacing w:after="360"/>`, d.factFields())
	w.paragraph("Heading1", d.Title)
	if !plain.IsBlank(d.Courtesy) {
		w.paragraph("Courtesy", d.Courtesy)
	}
	w.sections(d.Sections)
	last := d.lastSections()
	if greeting, names := d.closingLines(); greeting != "" {
		w.paragraph("Closing", greeting)
		w.keeps = len(last) == 1 && last[0].isShort()
		w.lines("Signature", "", names)
		w.keeps = false
	}
	w.together(last)
	w.body = append(w.body, sectionProperties+"</w:body></w:document>"...)
}

func (w *docxWriter) sections(sections []Section) {
	for _, section := range sections {
		if !plain.IsBlank(section.Heading) {
			w.paragraph("Heading2", section.Heading)
		}
		for _, block := range section.Blocks {
			switch block := block.(type) {
			case Paragraph:
				w.paragraph("BodyText", block.Text)
			case Steps:
				w.list("ListNumber", firstListNumber+w.lists, block.Items)
				w.lists++
			case Bullets:
				w.list("ListBullet", 1, block.Items)
			case Table:
				w.table(block)
			case Form:
				w.form("FormField", `<w:spacing w:after="180"/>`, block.Fields)
			}
		}
	}
}

func (w *docxWriter) paragraph(style, text string) { w.styled(style, "", text) }

// styled writes a paragraph. Properties are markup of this package that follows the
// style.
func (w *docxWriter) styled(style, properties, text string) {
	w.begin(style)
	w.body = append(append(w.body, properties...), "</w:pPr>"...)
	w.body = append(w.run(w.body, "", text), "</w:p>"...)
}

// begin begins a paragraph and its properties.
func (w *docxWriter) begin(style string) {
	w.body = append(append(append(w.body, `<w:p><w:pPr><w:pStyle w:val="`...), style...), `"/>`...)
	if w.keeps {
		w.body = append(w.body, "<w:keepNext/>"...)
	}
}

// lines writes the lines of an address as one paragraph.
func (w *docxWriter) lines(style, properties string, lines []string) {
	if len(lines) == 0 {
		return
	}
	w.begin(style)
	w.body = append(append(w.body, properties...), "</w:pPr>"...)
	for i, line := range lines {
		if i > 0 {
			w.body = append(w.body, "<w:r><w:br/></w:r>"...)
		}
		w.body = w.run(w.body, "", line)
	}
	w.body = append(w.body, "</w:p>"...)
}

func (w *docxWriter) list(style string, number int, items []string) {
	properties := `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="` + strconv.Itoa(number) + `"/></w:numPr>`
	for i, item := range items {
		if i == len(items)-1 {
			properties += `<w:spacing w:after="140"/>` // keep the distance to what follows
			w.keeps = false
		}
		w.styled(style, properties, item)
	}
}

// form writes labels, with their values at a tab stop. A value to be filled in is a
// line to the margin. The last field keeps the distance to what follows.
func (w *docxWriter) form(style, after string, fields []FormField) {
	for i, field := range fields {
		value, properties, style := formValue(field), "", style
		if plain.IsBlank(value) {
			style = "FormBlank" // with room to write
			properties = `<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="` + textMeasure + `"/></w:tabs>`
		}
		if i == len(fields)-1 {
			properties += after
		}
		w.keeps = stays(i, len(fields))
		w.begin(style)
		w.body = append(append(w.body, properties...), "</w:pPr>"...)
		w.body = w.run(w.body, `<w:rStyle w:val="FieldLabel"/>`, field.Label)
		w.body = append(w.body, "<w:r><w:tab/></w:r>"...)
		if plain.IsBlank(value) {
			w.body = append(w.body, "<w:r><w:tab/></w:r>"...)
		} else {
			w.body = w.run(w.body, "", value)
		}
		w.body = append(w.body, "</w:p>"...)
	}
	w.keeps = false
}

// stays reports whether a line of a form or a table stays on the page of the next.
func stays(line, count int) bool {
	return line < count-1 && (count <= mostTogether || line == 0 || line == count-2)
}

// table writes a table whose heading row is marked as such and repeated on every
// page, and whose rows are never split across pages.
func (w *docxWriter) table(table Table) {
	if !plain.IsBlank(table.Caption) {
		w.paragraph("Caption", table.Caption)
	}
	widths := gridWidths(table)
	w.body = append(w.body, `<w:tbl><w:tblPr><w:tblStyle w:val="LetterTable"/><w:tblW w:w="`+textMeasure+
		`" w:type="dxa"/><w:tblLayout w:type="fixed"/>`...)
	w.body = append(w.body, table.look()...)
	if !plain.IsBlank(table.Caption) {
		w.body = plain.AppendEscaped(append(w.body, `<w:tblCaption w:val="`...), table.Caption)
		w.body = append(w.body, `"/>`...)
	}
	w.body = append(w.body, "</w:tblPr><w:tblGrid>"...)
	for _, width := range widths {
		w.body = append(strconv.AppendInt(append(w.body, `<w:gridCol w:w="`...), int64(width), 10), `"/>`...)
	}
	w.body = append(w.body, "</w:tblGrid>"...)
	right, named := table.alignRight(), table.namesRows()
	w.keeps = true
	w.row(table.Header, widths, right, `<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>`, "TableHeading", "TableHeading")
	for i, row := range table.Rows {
		first, style := "TableText", "TableText"
		if named && !plain.IsBlank(cell(row, 0)) {
			first = "TableRowHeading"
		}
		if table.Total && i == len(table.Rows)-1 {
			first, style = "TableTotal", "TableTotal"
		}
		w.keeps = stays(i, len(table.Rows))
		w.row(row, widths, right, `<w:trPr><w:cantSplit/></w:trPr>`, first, style)
	}
	w.keeps = false
	// Word requires a paragraph after a table, and the style gives the distance.
	w.body = append(w.body, `</w:tbl><w:p><w:pPr><w:pStyle w:val="TableEnd"/></w:pPr></w:p>`...)
}

// look says which row and column of a table contain its headings, and whether the
// last row is a sum: as bits for older programs and as words for newer ones.
func (t Table) look() string {
	bits, last, first := 0x0620, "0", "0"
	if t.Total {
		bits, last = bits|0x0040, "1"
	}
	if t.namesRows() {
		bits, first = bits|0x0080, "1"
	}
	return fmt.Sprintf(`<w:tblLook w:val="%04X" w:firstRow="1" w:lastRow="%s" w:firstColumn="%s" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`,
		bits, last, first)
}

// row writes a row whose first cell has a style of its own.
func (w *docxWriter) row(row []string, widths []int, right []bool, properties, first, style string) {
	w.body = append(append(w.body, "<w:tr>"...), properties...)
	for column, width := range widths {
		w.body = append(strconv.AppendInt(append(w.body, `<w:tc><w:tcPr><w:tcW w:w="`...), int64(width), 10), `" w:type="dxa"/></w:tcPr>`...)
		alignment := ""
		if right[column] {
			alignment = `<w:jc w:val="right"/>`
		}
		if column > 0 {
			first = style
		}
		w.styled(first, alignment, cell(row, column))
		w.body = append(w.body, "</w:tc>"...)
	}
	w.body = append(w.body, "</w:tr>"...)
}

// A column is as wide as its longest text, at about this many twentieths of a point
// for a character and for the padding.
const (
	characterTwips = 106
	besideTwips    = 260
)

// gridWidths divides the text width among the columns. Short texts stay on one line
// if there is room.
func gridWidths(table Table) []int {
	widths, _ := table.fit((textMeasureTwips-table.columns()*besideTwips)/characterTwips, narrowest)
	total := 0
	for column := range widths {
		widths[column] = widths[column]*characterTwips + besideTwips
		total += widths[column]
	}
	// The columns share the width in proportion, even if there are too many, so that
	// the table stays on the paper.
	left := textMeasureTwips
	for column := range widths {
		widths[column] = widths[column] * textMeasureTwips / total
		left -= widths[column]
	}
	if len(widths) > 0 {
		widths[0] += left
	}
	return widths
}
