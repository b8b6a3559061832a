// SPDX-License-Identifier: MPL-2.0

package picture

import (
	"strings"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/internal/quote"
)

// Table returns the contents of the picture as a plain-text table, one line per row.
func (p Drawing) Table() string {
	var widths [6]int
	lines := p.lines()
	for _, cells := range lines {
		for i, cell := range cells {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	var text strings.Builder
	text.WriteString(p.title + "\n" + p.summary + "\n\n")
	for n, cells := range lines {
		var line strings.Builder
		for i, cell := range cells {
			space := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell))
			if i > 0 {
				line.WriteString("  ")
			}
			if amountColumns[i] {
				line.WriteString(space + cell)
			} else {
				line.WriteString(cell + space)
			}
		}
		text.WriteString(strings.TrimRight(line.String(), " ") + "\n")
		if n == 0 || n == p.events || n == len(lines)-2 {
			rule := 2 * (len(widths) - 1)
			for _, width := range widths {
				rule += width
			}
			text.WriteString(strings.Repeat("-", rule) + "\n")
		}
	}
	text.WriteString("\n" + p.footer + "\n")
	return text.String()
}

// lines returns the headings, the rows and the totals.
func (p *Drawing) lines() [][6]string {
	lines := [][6]string{p.headings}
	for _, row := range p.rows {
		lines = append(lines, row.cells)
	}
	return append(lines, p.total)
}

// HTMLTable returns the contents of the picture as an HTML table element: a caption,
// a header cell for every column and every row, and the totals in the foot.
func (p Drawing) HTMLTable() string {
	out := []byte(`<table id="` + p.prefix + `table" lang="` + p.language.String() + "\">\n<caption>")
	out = quote.AppendXML(out, p.title+" "+p.summary+". "+p.footer)
	out = append(out, "</caption>\n<thead>\n<tr>"...)
	for _, heading := range p.headings {
		out = append(out, `<th scope="col">`...)
		out = append(quote.AppendXML(out, heading), "</th>"...)
	}
	out = append(out, "</tr>\n</thead>\n<tbody>\n"...)
	for i, row := range p.rows {
		if i == p.events && i > 0 {
			out = append(out, "</tbody>\n<tbody>\n"...)
		}
		out = appendRowHTML(out, row.cells)
	}
	out = append(out, "</tbody>\n<tfoot>\n"...)
	out = appendRowHTML(out, p.total)
	return string(append(out, "</tfoot>\n</table>\n"...))
}

func appendRowHTML(out []byte, cells [6]string) []byte {
	out = append(out, "<tr>"...)
	for i, cell := range cells {
		name := "td"
		out = append(out, '<')
		if i == 0 {
			name = "th"
			out = append(out, `th scope="row"`...)
		} else {
			out = append(out, name...)
		}
		if amountColumns[i] {
			out = append(out, ` class="amount"`...)
		}
		out = append(quote.AppendXML(append(out, '>'), cell), "</"+name+">"...)
	}
	return append(out, "</tr>\n"...)
}
