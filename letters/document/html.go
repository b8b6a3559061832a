// SPDX-License-Identifier: MPL-2.0

package document

import "github.com/hjemmel-dk/hjemmel/letters/internal/plain"

// HTML returns the document as a complete page in UTF-8, with its style sheet
// embedded, without scripts, and without anything that is fetched. It is designed
// for WCAG 2.1 AA and for print, and is also well-formed XML. Every text is escaped.
func (d *Document) HTML() []byte {
	words := d.words()
	dst := append(make([]byte, 0, 8192), `<!DOCTYPE html>`+"\n"+`<html lang="`...)
	dst = append(dst, d.Language.String()...)
	dst = append(dst, `">`+"\n"+`<head>`+"\n"+`<meta charset="utf-8"/>`+"\n"+
		`<meta name="viewport" content="width=device-width, initial-scale=1"/>`+"\n"+
		`<meta name="referrer" content="no-referrer"/>`+"\n"+
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>`+"\n"...)
	title := d.Title
	if d.IsDraft() {
		title = words.draft + " – " + title
	}
	dst = appendElement(dst, "title", "", title)
	dst = append(dst, "<style>"+styleSheet...)
	dst = append(append(append(dst, pageBox+`@bottom-right{content:"`...), words.page...), ` " counter(page) " `...)
	dst = append(append(dst, words.of...), ` " counter(pages);`+pageFont+`}}`+"\n"...)
	if d.IsDraft() {
		dst = append(append(append(dst, pageBox+`@top-right{content:"`...), words.draft...), `";`+pageMark+`}}`+"\n"...)
	}
	dst = append(dst, "</style>\n</head>\n<body>\n"...)
	dst = d.appendHTMLDraft(dst)
	dst = append(dst, "<header>\n"...)
	dst = appendElement(dst, "p", "name", d.Sender.Name)
	dst = appendHTMLLines(dst, "contact", d.contactLines())
	dst = append(dst, "</header>\n<main>\n"...)
	dst = appendHTMLLines(dst, "recipient", d.recipientLines())
	dst = appendHTMLForm(dst, "facts", d.factFields(), words.blank)
	dst = appendElement(dst, "h1", "", d.Title)
	if !plain.IsBlank(d.Courtesy) {
		dst = appendElement(dst, "p", "courtesy", d.Courtesy)
	}
	dst = appendHTMLSections(dst, d.Sections, words.blank)
	if greeting, names := d.closingLines(); greeting != "" {
		dst = append(dst, `<div class="closing">`+"\n"...)
		dst = appendElement(dst, "p", "", greeting)
		dst = appendHTMLLines(dst, "", names)
		dst = append(dst, "</div>\n"...)
	}
	dst = appendHTMLSections(dst, d.lastSections(), words.blank)
	return append(dst, "</main>\n</body>\n</html>\n"...)
}

// appendHTMLDraft writes what the draft lacks, before everything else and, on paper,
// on a page of its own.
func (d *Document) appendHTMLDraft(dst []byte) []byte {
	if !d.IsDraft() {
		return dst
	}
	words := d.words()
	class := "draft"
	if len(d.Findings) > 0 {
		class = "draft alone"
	}
	dst = append(append(append(dst, `<aside class="`...), class...), `" aria-label="`...)
	dst = append(append(dst, words.draft...), `">`+"\n"...)
	dst = append(append(append(dst, "<p><strong>"...), words.draft...), "</strong> – "...)
	dst = append(append(dst, words.draftLong...), "</p>\n"...)
	if len(d.Findings) > 0 {
		dst = appendElement(dst, "p", "", words.lacks)
		dst = appendHTMLList(dst, `ul lang="`+d.Language.String()+`"`, d.findingLines())
	}
	return append(dst, "</aside>\n"...)
}

func appendHTMLSections(dst []byte, sections []Section, blank string) []byte {
	for _, section := range sections {
		dst = append(dst, "<section>\n"...)
		if !plain.IsBlank(section.Heading) {
			dst = appendElement(dst, "h2", "", section.Heading)
		}
		for _, block := range section.Blocks {
			switch block := block.(type) {
			case Paragraph:
				dst = appendElement(dst, "p", "", block.Text)
			case Steps:
				dst = appendHTMLList(dst, "ol", block.Items)
			case Bullets:
				dst = appendHTMLList(dst, "ul", block.Items)
			case Table:
				dst = appendHTMLTable(dst, block)
			case Form:
				dst = appendHTMLForm(dst, "form", block.Fields, blank)
			}
		}
		dst = append(dst, "</section>\n"...)
	}
	return dst
}

// appendElement writes an element with a text. Its name and class are constants of
// this package and are not escaped.
func appendElement(dst []byte, name, class, text string) []byte {
	dst = append(append(dst, '<'), name...)
	if class != "" {
		dst = append(append(append(dst, ` class="`...), class...), '"')
	}
	dst = plain.AppendEscaped(append(dst, '>'), text)
	dst = append(append(dst, "</"...), name...)
	return append(dst, ">\n"...)
}

// appendHTMLLines writes the lines of an address as one paragraph.
func appendHTMLLines(dst []byte, class string, lines []string) []byte {
	if len(lines) == 0 {
		return dst
	}
	dst = append(dst, "<p"...)
	if class != "" {
		dst = append(append(append(dst, ` class="`...), class...), '"')
	}
	dst = append(dst, '>')
	for i, line := range lines {
		if i > 0 {
			dst = append(dst, "<br/>\n"...)
		}
		dst = plain.AppendEscaped(dst, line)
	}
	return append(dst, "</p>\n"...)
}

// appendHTMLList writes a list. The opening is the element name, with attributes if
// it has any.
func appendHTMLList(dst []byte, opening string, items []string) []byte {
	if len(items) == 0 {
		return dst
	}
	dst = append(append(append(dst, '<'), opening...), ">\n"...)
	for _, item := range items {
		dst = appendElement(dst, "li", "", item)
	}
	return append(append(append(dst, "</"...), opening[:2]...), ">\n"...)
}

func appendHTMLForm(dst []byte, class string, fields []FormField, blank string) []byte {
	if len(fields) == 0 {
		return dst
	}
	dst = append(append(append(dst, `<dl class="`...), class...), `">`+"\n"...)
	for _, field := range fields {
		dst = appendElement(append(dst, "<div>"...), "dt", "", field.Label)
		if value := formValue(field); !plain.IsBlank(value) {
			dst = appendElement(dst, "dd", "", value)
		} else {
			dst = append(append(append(dst, `<dd class="blank"><span>`...), blank...), "</span></dd>\n"...)
		}
		dst = append(dst, "</div>\n"...)
	}
	return append(dst, "</dl>\n"...)
}

// appendHTMLTable writes a table. It may be wider than a small screen, so it is
// placed in a region that can be reached and scrolled by keyboard.
func appendHTMLTable(dst []byte, table Table) []byte {
	classes := table.cellClasses()
	if len(classes) == 0 {
		return dst
	}
	name := table.Caption
	if plain.IsBlank(name) {
		name = cell(table.Header, 0)
	}
	if plain.IsBlank(name) {
		name = "Tabel"
	}
	dst = plain.AppendEscaped(append(dst, `<div class="wide" role="region" tabindex="0" aria-label="`...), name)
	dst = append(dst, `">`+"\n<table>\n"...)
	if !plain.IsBlank(table.Caption) {
		dst = appendElement(dst, "caption", "", table.Caption)
	}
	if len(table.Header) > 0 {
		dst = append(dst, "<thead>\n"...)
		dst = appendHTMLRow(dst, table.Header, classes, true, false)
		dst = append(dst, "</thead>\n"...)
	}
	dst = append(dst, "<tbody>\n"...)
	for i, row := range table.Rows {
		dst = appendHTMLRow(dst, row, classes, false, table.Total && i == len(table.Rows)-1)
	}
	return append(dst, "</tbody>\n</table>\n</div>\n"...)
}

// cellClasses returns the class attribute for the cells of each column.
func (t Table) cellClasses() []string {
	classes := make([]string, t.columns())
	right, short := t.alignRight(), t.short()
	for column := range classes {
		switch {
		case right[column]:
			classes[column] = ` class="number"`
		case short[column]:
			classes[column] = ` class="short"`
		default:
			classes[column] = ` class="text"`
		}
	}
	return classes
}

// appendHTMLRow writes a row. The first cell of a body row is its heading, unless
// the column contains numbers.
func appendHTMLRow(dst []byte, row, classes []string, header, total bool) []byte {
	dst = append(dst, "<tr"...)
	if total {
		dst = append(dst, ` class="total"`...)
	}
	dst = append(dst, '>')
	for column, class := range classes {
		closing := "</td>"
		switch {
		case header && !plain.IsBlank(cell(row, column)):
			dst, closing = append(dst, `<th scope="col"`...), "</th>"
		case !header && column == 0 && class != ` class="number"` && !plain.IsBlank(cell(row, 0)):
			dst, closing = append(dst, `<th scope="row"`...), "</th>"
		default:
			dst = append(dst, "<td"...)
		}
		dst = plain.AppendEscaped(append(append(dst, class...), '>'), cell(row, column))
		dst = append(dst, closing...)
	}
	return append(dst, "</tr>\n"...)
}
