// SPDX-License-Identifier: MPL-2.0

package document

import "github.com/hjemmel-dk/hjemmel/letters/internal/plain"

// HTML returns the document as a complete page in UTF-8, with its style sheet
// embedded, without scripts, and without anything that is fetched. It is designed
// for WCAG 2.1 AA and for print, and is also well-formed XML. Every text is escaped.
func (d *Document) HTML() []byte {
	words := d.words()
	page := htmlPage{d.marks(), words.blank}
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
	dst = htmlPage{}.element(dst, "title", "", title)
	dst = append(dst, "<style>"+styleSheet...)
	dst = append(append(append(dst, pageBox+`@bottom-right{content:"`...), words.page...), ` " counter(page) " `...)
	dst = append(append(dst, words.of...), ` " counter(pages);`+pageFont+`}}`+"\n"...)
	if d.IsDraft() {
		dst = append(append(append(dst, pageBox+`@top-right{content:"`...), words.draft...), `";`+pageMark+`}}`+"\n"...)
	}
	dst = append(dst, "</style>\n</head>\n<body>\n"...)
	dst = d.appendHTMLDraft(dst)
	dst = append(dst, "<header>\n"...)
	dst = page.element(dst, "p", "name", d.Sender.Name)
	dst = page.lines(dst, "contact", d.contactLines())
	dst = append(dst, "</header>\n<main>\n"...)
	dst = page.lines(dst, "recipient", d.recipientLines())
	dst = page.form(dst, "facts", d.factFields())
	dst = page.element(dst, "h1", "", d.Title)
	if !plain.IsBlank(d.Courtesy) {
		dst = page.element(dst, "p", "courtesy", d.Courtesy)
	}
	dst = page.sections(dst, d.Sections, "")
	if greeting, names := d.closingLines(); greeting != "" {
		dst = append(dst, `<div class="closing">`+"\n"...)
		dst = page.element(dst, "p", "", greeting)
		dst = page.lines(dst, "", names)
		dst = append(dst, "</div>\n"...)
	}
	dst = page.sections(dst, d.lastSections(), ` class="together"`)
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
		dst = htmlPage{}.element(dst, "p", "", words.lacks)
		dst = htmlPage{}.list(dst, `ul lang="`+d.Language.String()+`"`, d.findingLines())
	}
	return append(dst, "</aside>\n"...)
}

// htmlPage writes the texts of a page: with what is marked in them, and with the word
// for a value that is left blank.
type htmlPage struct {
	marks []mark
	blank string
}

// text writes a text with its links, and with the language of what is Danish in it.
func (h htmlPage) text(dst []byte, text string) []byte {
	eachPart(text, h.marks, func(text string, of *mark) {
		switch {
		case of == nil:
			dst = plain.AppendEscaped(dst, text)
		case of.href == "":
			dst = append(plain.AppendEscaped(append(dst, `<span lang="da">`...), text), "</span>"...)
		default:
			dst = plain.AppendEscaped(append(dst, `<a href="`...), of.href)
			dst = append(plain.AppendEscaped(append(dst, `">`...), text), "</a>"...)
		}
	})
	return dst
}

// sections writes sections whose element has the given attributes.
func (h htmlPage) sections(dst []byte, sections []Section, attributes string) []byte {
	for _, section := range sections {
		dst = append(append(append(dst, "<section"...), attributes...), ">\n"...)
		if !plain.IsBlank(section.Heading) {
			dst = h.element(dst, "h2", "", section.Heading)
		}
		for _, block := range section.Blocks {
			switch block := block.(type) {
			case Paragraph:
				dst = h.element(dst, "p", "", block.Text)
			case Steps:
				dst = h.list(dst, "ol", block.Items)
			case Bullets:
				dst = h.list(dst, "ul", block.Items)
			case Table:
				dst = h.table(dst, block)
			case Form:
				dst = h.form(dst, block.class(), block.Fields)
			}
		}
		dst = append(dst, "</section>\n"...)
	}
	return dst
}

// element writes an element with a text. Its name and class are constants of
// this package and are not escaped.
func (h htmlPage) element(dst []byte, name, class, text string) []byte {
	dst = append(append(dst, '<'), name...)
	if class != "" {
		dst = append(append(append(dst, ` class="`...), class...), '"')
	}
	dst = h.text(append(dst, '>'), text)
	dst = append(append(dst, "</"...), name...)
	return append(dst, ">\n"...)
}

// lines writes the lines of an address as one paragraph.
func (h htmlPage) lines(dst []byte, class string, lines []string) []byte {
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
		dst = h.text(dst, line)
	}
	return append(dst, "</p>\n"...)
}

// list writes a list. The opening is the element name, with attributes if
// it has any.
func (h htmlPage) list(dst []byte, opening string, items []string) []byte {
	if len(items) == 0 {
		return dst
	}
	dst = append(append(append(dst, '<'), opening...), ">\n"...)
	for _, item := range items {
		dst = h.element(dst, "li", "", item)
	}
	return append(append(append(dst, "</"...), opening[:2]...), ">\n"...)
}

func (h htmlPage) form(dst []byte, class string, fields []FormField) []byte {
	if len(fields) == 0 {
		return dst
	}
	dst = append(append(append(dst, `<dl class="`...), class...), `">`+"\n"...)
	for _, field := range fields {
		dst = h.element(append(dst, "<div>"...), "dt", "", field.Label)
		if value := formValue(field); !plain.IsBlank(value) {
			dst = h.element(dst, "dd", "", value)
		} else {
			dst = append(append(append(dst, `<dd class="blank"><span>`...), h.blank...), "</span></dd>\n"...)
		}
		dst = append(dst, "</div>\n"...)
	}
	return append(dst, "</dl>\n"...)
}

// table writes a table. It may be wider than a small screen, so it is
// placed in a region that can be reached and scrolled by keyboard.
func (h htmlPage) table(dst []byte, table Table) []byte {
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
	dst = append(append(append(dst, `<div class="`...), table.class()...), `" role="region" tabindex="0" aria-label="`...)
	dst = plain.AppendEscaped(dst, name)
	dst = append(dst, `">`+"\n<table>\n"...)
	if !plain.IsBlank(table.Caption) {
		dst = h.element(dst, "caption", "", table.Caption)
	}
	if len(table.Header) > 0 {
		dst = append(dst, "<thead>\n"...)
		dst = h.row(dst, table.Header, classes, true, false)
		dst = append(dst, "</thead>\n"...)
	}
	dst = append(dst, "<tbody>\n"...)
	for i, row := range table.Rows {
		dst = h.row(dst, row, classes, false, table.Total && i == len(table.Rows)-1)
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

// row writes a row. The first cell of a body row is its heading, unless
// the column contains numbers.
func (h htmlPage) row(dst []byte, row, classes []string, header, total bool) []byte {
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
		dst = h.text(append(append(dst, class...), '>'), cell(row, column))
		dst = append(dst, closing...)
	}
	return append(dst, "</tr>\n"...)
}
