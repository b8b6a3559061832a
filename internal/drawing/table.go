// SPDX-License-Identifier: MPL-2.0

package drawing

import (
	"strings"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/internal/quote"
)

// Column is a column of a table.
type Column struct {
	Heading string
	// Amount columns are right-aligned.
	Amount bool
	// After is set for the columns that stand after the days in a [Timeline].
	After bool
	// Width is where longer words are broken into lines, in pixels; 0 for nowhere.
	Width int
}

// table is what a picture says, in rows. A row has a cell for every column.
type table struct {
	columns []Column
	groups  [][][]string
	total   []string // nil for none
}

// text is the table in lines of text.
func (t *table) text(words *Words) string {
	widths := make([]int, len(t.columns))
	headings := make([]string, len(t.columns))
	measure := func(cells []string) {
		for i, cell := range cells {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	for i, column := range t.columns {
		headings[i] = column.Heading
	}
	measure(headings)
	measure(t.total)
	for _, group := range t.groups {
		for _, cells := range group {
			measure(cells)
		}
	}
	var out strings.Builder
	out.WriteString(words.Title + "\n" + strings.Join(words.Summary, "\n") + "\n\n")
	write := func(cells []string) {
		var line strings.Builder
		for i, cell := range cells {
			space := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell))
			if i > 0 {
				line.WriteString("  ")
			}
			if t.columns[i].Amount {
				line.WriteString(space + cell)
			} else {
				line.WriteString(cell + space)
			}
		}
		out.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
	width := 2 * max(len(widths)-1, 0)
	for _, column := range widths {
		width += column
	}
	rule := strings.Repeat("-", width) + "\n"
	write(headings)
	for _, group := range t.groups {
		out.WriteString(rule)
		for _, cells := range group {
			write(cells)
		}
	}
	if t.total != nil {
		out.WriteString(rule)
		write(t.total)
	}
	out.WriteString("\n" + strings.Join(words.Footer, "\n") + "\n")
	return out.String()
}

// html is the table as an element of HTML.
func (t *table) html(words *Words) string {
	out := []byte(`<table id="` + words.Prefix + `table" lang="` + words.Language.String() + "\">\n<caption>")
	out = quote.AppendXML(out, strings.TrimSpace(words.Title+" "+words.description()))
	out = append(out, "</caption>\n<thead>\n<tr>"...)
	for _, column := range t.columns {
		out = append(out, `<th scope="col">`...)
		out = append(quote.AppendXML(out, column.Heading), "</th>"...)
	}
	out = append(out, "</tr>\n</thead>\n"...)
	for _, group := range t.groups {
		out = append(out, "<tbody>\n"...)
		for _, cells := range group {
			out = t.row(out, cells)
		}
		out = append(out, "</tbody>\n"...)
	}
	if t.total != nil {
		out = t.row(append(out, "<tfoot>\n"...), t.total)
		out = append(out, "</tfoot>\n"...)
	}
	return string(append(out, "</table>\n"...))
}

func (t *table) row(out []byte, cells []string) []byte {
	out = append(out, "<tr>"...)
	for i, cell := range cells {
		name, scope := "td", ""
		if i == 0 {
			name, scope = "th", ` scope="row"`
		}
		out = append(out, "<"+name+scope...)
		if t.columns[i].Amount {
			out = append(out, ` class="amount"`...)
		}
		out = append(quote.AppendXML(append(out, '>'), cell), "</"+name+">"...)
	}
	return append(out, "</tr>\n"...)
}
