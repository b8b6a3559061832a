// SPDX-License-Identifier: MPL-2.0

package drawing

import (
	"strconv"
	"strings"

	"github.com/hjemmel-dk/hjemmel/law"
)

// Words are what is said of a picture besides what is drawn.
type Words struct {
	Language law.Language
	// Prefix begins every id, so that several pictures can share a page.
	Prefix string
	Title  string
	// Summary states what matters most, one thing a line.
	Summary []string
	// Footer states the totals or the conditions, one thing a line.
	Footer []string
}

// Picture is a decision drawn, with the same content as a table. It is made by the
// function New of the package picture of each chapter, from a decision alone; the same
// decision always gives the same bytes. The zero value is an empty picture.
//
// It contains no names or personal identifiers. Its SVG has a title and a description,
// no script and no external references, and stands alone or in an HTML page, where it
// follows the color-scheme of the page. Put [Picture.HTMLTable] beside it for readers
// who cannot see it.
type Picture struct {
	words    Words
	table    table
	timeline *Timeline
	plot     *Plot
}

// WithPrefix returns the picture with another prefix for the ids in its SVG and HTML. A
// prefix is an ASCII letter followed by at most 39 letters, digits, hyphens and
// underscores; any other leaves the picture unchanged.
func (p Picture) WithPrefix(prefix string) Picture {
	if validPrefix(prefix) {
		p.words.Prefix = prefix
	}
	return p
}

// SVG returns the picture as an SVG document in UTF-8, for a screen or a sheet that is
// wide: at least 720 pixels, and as wide as its words need.
func (p Picture) SVG() []byte {
	switch {
	case p.timeline != nil:
		return p.timeline.wide(p.words, p.timeline.groups(), true)
	case p.plot != nil:
		return p.plot.draw(p.words, plotWidth)
	}
	return p.words.empty()
}

// Narrow returns the picture as an SVG document 320 pixels wide, for a phone. The words
// of each row stand above its days. Its ids begin with the prefix and "narrow-", so it
// can stand on the same page as [Picture.SVG].
func (p Picture) Narrow() []byte {
	p.words.Prefix += "narrow-"
	switch {
	case p.timeline != nil:
		return p.timeline.narrow(p.words)
	case p.plot != nil:
		return p.plot.draw(p.words, narrowWidth)
	}
	return p.words.empty()
}

// pageRows is the greatest number of rows on a page for print.
const pageRows = 25

// Pages returns the picture as SVG documents for print on sheets that lie down, each
// with the title, the headings and at most 25 rows. The totals stand on the last one. The
// ids of a page begin with the prefix, "page", its number and a hyphen.
func (p Picture) Pages() [][]byte {
	if p.timeline == nil {
		p.words.Prefix += "page1-"
		return [][]byte{p.SVG()}
	}
	sheets := p.timeline.sheets()
	pages := make([][]byte, len(sheets))
	for i, groups := range sheets {
		words, number := p.words, strconv.Itoa(i+1)
		words.Prefix += "page" + number + "-"
		if len(sheets) > 1 {
			words.Title += wordPage.In(words.Language) + number + wordOf.In(words.Language) + strconv.Itoa(len(sheets)) + ")"
		}
		pages[i] = p.timeline.wide(words, groups, i == len(sheets)-1)
	}
	return pages
}

// Table returns the content of the picture as a plain-text table, one line per row.
func (p Picture) Table() string { return p.table.text(&p.words) }

// HTMLTable returns the content of the picture as an HTML table element: a caption, a
// header cell for every column and every row, and the totals in the foot.
func (p Picture) HTMLTable() string { return p.table.html(&p.words) }

// description is what a screen reader reads instead of the picture.
func (w *Words) description() string {
	var said []string
	for _, line := range append(append([]string{}, w.Summary...), w.Footer...) {
		if line = strings.TrimSuffix(line, "."); line != "" {
			said = append(said, line+".")
		}
	}
	return strings.Join(said, " ")
}

// empty is the picture of nothing.
func (w *Words) empty() []byte {
	c := &canvas{prefix: w.Prefix}
	return c.document(w.Language, narrowWidth, 2*margin, w.Title, w.description())
}
