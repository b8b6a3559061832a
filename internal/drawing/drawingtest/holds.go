// SPDX-License-Identifier: MPL-2.0

package drawingtest

import (
	"encoding/xml"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/internal/drawing"
)

// quiet is the colour of the labels of a scale, which no table has.
const quiet = "#4a4a4a"

// Holds tests what holds for every picture, in each of its forms: nothing overlaps or
// leaves the picture, every text can be read in the light and in the dark, every number
// is in the table and every cell of the table in the picture. A row of the table for
// which skip returns true stands in the picture as a mark alone.
func Holds(t testing.TB, picture drawing.Picture, skip func(cells []string) bool) {
	t.Helper()
	forms := map[string][]byte{"wide": picture.SVG(), "narrow": picture.Narrow()}
	pages := picture.Pages()
	for i, page := range pages {
		forms["page "+strconv.Itoa(i+1)] = page
	}
	rows := Rows(t, picture.HTMLTable())
	table := picture.Table()
	texts := map[string]string{"table": squeeze(table)}
	for name, form := range forms {
		elements, whole := Read(t, form)
		if name == "narrow" {
			assert.Equal(t, whole.Right, 320)
		}
		overlaps(t, name, elements, whole)
		contrast(t, name, elements)
		numbers(t, name, elements, table)
		if kind, _, _ := strings.Cut(name, " "); kind == "page" {
			texts["pages"] += said(elements)
		} else {
			texts[name] = said(elements)
		}
	}
	for name, text := range texts {
		for i, row := range rows {
			if name == "narrow" && i == 0 || name != "table" && skip != nil && skip(row) {
				continue // a narrow row has the headings it needs
			}
			for _, cell := range row {
				assert.Check(t, strings.Contains(text, squeeze(cell)), "%s has no %q", name, cell)
			}
		}
	}
	assert.Check(t, table == picture.Table() && slices.Equal(forms["wide"], picture.SVG()), "the same picture is not the same")
}

// said is all the text of a picture, without spaces, since words may stand on lines.
func said(elements []Element) string {
	var text strings.Builder
	for _, e := range elements {
		if e.Name == "text" {
			text.WriteString(e.Text)
		}
	}
	return squeeze(text.String())
}

func squeeze(text string) string {
	return squeezer.Replace(text)
}

var squeezer = strings.NewReplacer(" ", "", "\u00a0", "", "\n", "")

var number = regexp.MustCompile(`[0-9][0-9.,]*[0-9]|[0-9]`)

// numbers tests that every number in the picture stands in its table.
func numbers(t testing.TB, form string, elements []Element, table string) {
	t.Helper()
	known := map[string]bool{"90": true} // the legend's own
	for _, found := range number.FindAllString(table, -1) {
		known[found] = true
	}
	for _, e := range elements {
		if e.Name != "text" || e.Colour == quiet || strings.Contains(e.Text, " (side ") || strings.Contains(e.Text, " (page ") {
			continue
		}
		for _, found := range number.FindAllString(e.Text, -1) {
			assert.Check(t, known[found], "%s: %s of %q is not in the table", form, found, e.Text)
		}
	}
}

// overlaps tests that no text touches another, a mark, a curve or a line, and that all
// of it is inside.
func overlaps(t testing.TB, form string, elements []Element, whole Box) {
	t.Helper()
	margin := 18
	if whole.Right == 320 {
		margin = 10
	}
	var texts, lines, marked []Element
	for _, e := range elements {
		assert.Check(t, e.Left >= 0 && e.Top >= 0 && e.Right <= whole.Right && e.Bottom <= whole.Bottom, "%s: outside: %+v", form, e)
		switch e.Name {
		case "text":
			texts = append(texts, e)
			assert.Check(t, e.Size >= 11, "%+v", e)
			assert.Check(t, e.Left >= margin && e.Right <= whole.Right-margin, "%s: at the edge: %+v", form, e)
		case "circle", "path":
			if e.Curve == nil {
				marked = append(marked, e)
			}
			for _, piece := range e.Curve {
				lines = append(lines, Element{Box: piece, Colour: "curve"})
			}
		case "line":
			lines = append(lines, e)
		}
	}
	slices.SortStableFunc(texts, func(a, b Element) int { return a.Top - b.Top })
	for i, text := range texts {
		for _, other := range texts[i+1:] {
			if other.Top >= text.Bottom {
				break
			}
			if text.Touches(other.Box) {
				t.Errorf("%s: %q (%v) over %q (%v)", form, text.Text, text.Box, other.Text, other.Box)
			}
		}
		for _, mark := range marked {
			if text.Touches(mark.Box) {
				t.Errorf("%s: a mark (%v) over %q (%v)", form, mark.Box, text.Text, text.Box)
			}
		}
		for _, line := range lines {
			over := line.Colour == "#b3001b" || line.Colour == "curve" || text.Behind == "#ffffff"
			if over && text.Touches(Box{line.Left, line.Top, max(line.Right, line.Left+1), max(line.Bottom, line.Top+1)}) {
				t.Errorf("%s: a line %v through %q (%v)", form, line.Box, text.Text, text.Box)
			}
		}
	}
}

// contrast tests that every text can be read, in the light and in the dark.
func contrast(t testing.TB, form string, elements []Element) {
	t.Helper()
	for _, e := range elements {
		if e.Name != "text" {
			continue
		}
		assert.Assert(t, strings.HasPrefix(e.Behind, "#"), "%s: %q stands on a pattern: %s", form, e.Text, e.Behind)
		for _, pair := range [][2]string{{e.Behind, e.Colour}, {drawing.Dark(e.Behind), drawing.Dark(e.Colour)}} {
			one, other := luminance(pair[0])+0.05, luminance(pair[1])+0.05
			assert.Check(t, max(one, other)/min(one, other) >= 4.5, "%s: %q: %v", form, e.Text, pair)
		}
	}
}

// luminance is the relative luminance of a colour in WCAG 2.
func luminance(colour string) float64 {
	value, _ := strconv.ParseUint(colour[1:], 16, 32)
	part := func(shift int) float64 {
		c := float64(value>>shift&255) / 255
		if c <= 0.04045 {
			return c / 12.92
		}
		return math.Pow((c+0.055)/1.055, 2.4)
	}
	return 0.2126*part(16) + 0.7152*part(8) + 0.0722*part(0)
}

// Rows returns the cells of a table of HTML, row by row, the headings first and the
// totals last.
func Rows(t testing.TB, html string) (rows [][]string) {
	t.Helper()
	var table struct {
		Caption string `xml:"caption"`
		Head    []struct {
			Cells []cell `xml:"th"`
		} `xml:"thead>tr"`
		Body []tableRow `xml:"tbody>tr"`
		Foot []tableRow `xml:"tfoot>tr"`
	}
	assert.NilError(t, xml.Unmarshal([]byte(html), &table))
	assert.Equal(t, len(table.Head), 1)
	var head []string
	for _, cell := range table.Head[0].Cells {
		assert.Equal(t, cell.Scope, "col")
		head = append(head, cell.Text)
	}
	rows = append(rows, head)
	for _, row := range append(table.Body, table.Foot...) {
		assert.Equal(t, row.Name.Scope, "row")
		cells := []string{row.Name.Text}
		for _, cell := range row.Cells {
			cells = append(cells, cell.Text)
		}
		assert.Equal(t, len(cells), len(head))
		rows = append(rows, cells)
	}
	return rows
}

type cell struct {
	Scope string `xml:"scope,attr"`
	Text  string `xml:",chardata"`
}

type tableRow struct {
	Name  cell   `xml:"th"`
	Cells []cell `xml:"td"`
}
