// SPDX-License-Identifier: MPL-2.0

package picture_test

import (
	"encoding/xml"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/picture"
	"github.com/hjemmel-dk/hjemmel/law"
)

// The advance of every letter in DejaVu Sans and DejaVu Sans Bold, in hundredths
// of the size and rounded up, as read from the fonts: the printable letters of
// ASCII and those of dejaVuMore.
var dejaVu = [2][]int{
	{
		32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
		34, 34, 84, 84, 84, 54, 100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79, 61, 79, 70, 64,
		62, 74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 50, 50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98,
		64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84, 99, 62, 62, 98, 79, 69, 32, 32, 50,
		84, 100,
	}, {
		35, 46, 53, 84, 70, 101, 88, 31, 46, 46, 53, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70,
		40, 40, 84, 84, 84, 59, 100, 78, 77, 74, 84, 69, 69, 83, 84, 38, 38, 78, 64, 100, 84, 86, 74, 86, 78, 73,
		69, 82, 78, 111, 78, 73, 73, 46, 37, 46, 84, 50, 50, 68, 72, 60, 72, 68, 44, 72, 72, 35, 35, 67, 35, 105,
		72, 69, 72, 72, 50, 60, 48, 72, 66, 93, 65, 66, 59, 72, 37, 72, 84, 105, 69, 68, 109, 86, 78, 38, 35, 50,
		84, 100,
	},
}

const dejaVuMore = "æøåÆØÅ·\u00a0–−…"

// dejaVuWidth is the width of a text in pixels.
func dejaVuWidth(text string, size int, bold bool) int {
	table := dejaVu[0]
	if bold {
		table = dejaVu[1]
	}
	sum := 0
	for _, char := range text {
		at := int(char) - ' '
		if char > '~' {
			at = '~' - ' ' + 1
			for _, more := range dejaVuMore {
				if more == char {
					break
				}
				at++
			}
		}
		if at < 0 || at >= len(table) {
			sum += 110
			continue
		}
		sum += table[at]
	}
	return (sum*size + 99) / 100
}

func TestNothingInAPictureOverlapsOrLeavesIt(t *testing.T) {
	eachPicture(t, func(t *testing.T, _ guarantee.Decision, drawing picture.Drawing) {
		elements, whole := readPicture(t, drawing.SVG())
		var texts, lines, marks []drawn
		for _, e := range elements {
			assert.Check(t, e.left >= 0 && e.top >= 0 && e.right <= whole.right && e.bottom <= whole.bottom, "%+v", e)
			switch e.name {
			case "text":
				texts = append(texts, e)
				assert.Check(t, e.size >= 11, "%+v", e)
				assert.Check(t, e.left >= 18 && e.right <= whole.right-18, "at the edge: %+v", e)
			case "circle", "path":
				marks = append(marks, e)
			case "line":
				if e.left == e.right {
					lines = append(lines, e)
				}
			}
		}
		slices.SortStableFunc(texts, func(a, b drawn) int { return a.top - b.top })
		for i, text := range texts {
			for _, other := range texts[i+1:] {
				if other.top >= text.bottom {
					break
				}
				if text.touches(other.box) {
					t.Errorf("%q (%v) over %q (%v)", text.text, text.box, other.text, other.box)
				}
			}
			for _, mark := range marks {
				if text.touches(mark.box) {
					t.Errorf("a mark (%v) over %q (%v)", mark.box, text.text, text.box)
				}
			}
			for _, line := range lines {
				red := line.colour == "#b3001b"
				if (red || text.behind == "#ffffff") && text.touches(box{line.left, line.top, line.left + 1, line.bottom}) {
					t.Errorf("a line at %d through %q (%v)", line.left, text.text, text.box)
				}
			}
		}
	})
}

func TestEveryTextOfAPictureCanBeRead(t *testing.T) {
	eachPicture(t, func(t *testing.T, _ guarantee.Decision, drawing picture.Drawing) {
		elements, _ := readPicture(t, drawing.SVG())
		for _, e := range elements {
			if e.name != "text" {
				continue
			}
			assert.Assert(t, strings.HasPrefix(e.behind, "#"), "%q stands on a pattern: %s", e.text, e.behind)
			light, dark := luminance(e.behind), luminance(e.colour)
			assert.Check(t, (light+0.05)/(dark+0.05) >= 4.5, "%q: %s on %s", e.text, e.colour, e.behind)
		}
	})
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

// readHTML returns the cells of a table of HTML, row by row.
func readHTML(t testing.TB, html string) (rows [][]string) {
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

func TestTableAndPictureSayTheSame(t *testing.T) {
	eachPicture(t, func(t *testing.T, decision guarantee.Decision, drawing picture.Drawing) {
		elements, _ := readPicture(t, drawing.SVG())
		lines := map[int][]string{} // the texts of the picture by their height
		for _, e := range elements {
			if e.name == "text" && e.size == 12 {
				lines[e.top] = append(lines[e.top], e.text)
			}
		}
		drawn := map[string]int{}
		for _, line := range lines {
			drawn[fmt.Sprint(line)]++
		}
		plain := strings.Split(drawing.Table(), "\n")
		rows := readHTML(t, drawing.HTMLTable())
		for i, row := range rows {
			var filled []string
			for _, cell := range row {
				if cell != "" {
					filled = append(filled, cell)
				}
			}
			if i > 0 { // the years stand among the headings
				drawn[fmt.Sprint(filled)]--
				assert.Check(t, drawn[fmt.Sprint(filled)] >= 0, "the picture has no row %v", filled)
			}
			found := false
			for at, line := range plain {
				if found = strings.Join(strings.Fields(line), "") == strings.Join(strings.Fields(strings.Join(filled, " ")), ""); found {
					plain = plain[at+1:]
					break
				}
			}
			assert.Check(t, found, "the table has no line %v", filled)
		}
		assert.Equal(t, len(rows)-2-pictureEvents(decision.Facts), len(decision.Payouts))
	})
}

// pictureEvents is how many rows are about the security.
func pictureEvents(f guarantee.Facts) int {
	count := 1 + len(f.Reductions) + len(f.Recovered)
	if !f.ClaimRaisedOn.IsZero() {
		count++
	}
	if !f.PermanentPermitOn.IsZero() {
		count++
	}
	return count
}

func TestTheLastPieceOfTheSecurityIsWhatIsLeft(t *testing.T) {
	eachPicture(t, func(t *testing.T, decision guarantee.Decision, drawing picture.Drawing) {
		last := ""
		for _, row := range readHTML(t, drawing.HTMLTable())[2 : 1+pictureEvents(decision.Facts)] {
			if row[2] != "" {
				last = row[5]
			}
		}
		if last == "" {
			assert.Check(t, decision.Left.Equal(decision.Facts.Security.Amount), "nothing was taken, and %s of %s is left", decision.Left, decision.Facts.Security.Amount)
			return
		}
		left := law.FormatKroner(decision.Left, law.Danish)
		assert.Check(t, strings.Contains(strings.NewReplacer(",", "", ".", "").Replace(last),
			strings.NewReplacer(",", "", ".", "", "\u00a0kr", "").Replace(left)), "%s, not %s", last, left)
	})
}
