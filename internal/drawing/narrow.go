// SPDX-License-Identifier: MPL-2.0

package drawing

import (
	"strconv"
	"strings"
)

// The measures of the narrow form in pixels.
const (
	narrowWidth  = 320
	narrowMargin = 12
	narrowInner  = narrowWidth - 2*narrowMargin
	stripHeight  = 14
)

// narrow draws the form for a phone: the words of a row above its days, and the years
// under them, since the top of the picture is out of sight.
func (t *Timeline) narrow(words Words) []byte {
	c := &canvas{prefix: words.Prefix}
	a := t.axis(narrowMargin, narrowInner)
	y := c.lines(narrowMargin, 26, 20, ` font-size="`+strconv.Itoa(titleSize-2)+`"`+bold, wrap(words.Title, titleSize-2, narrowInner))
	for _, line := range words.Summary {
		y = c.lines(narrowMargin, y+2, lineStep, "", wrap(line, textSize, plain(narrowInner)))
	}
	y -= 4
	for _, group := range t.groups() {
		c.line(narrowMargin, y, narrowWidth-narrowMargin, y, ` stroke="`+ink+`"`)
		for i := range group {
			if i > 0 {
				c.line(narrowMargin, y, narrowWidth-narrowMargin, y, ` stroke="`+ruleColour+`"`)
			}
			y = t.narrowRow(c, &a, &group[i], y)
		}
	}
	c.line(narrowMargin, y, narrowWidth-narrowMargin, y, ` stroke="`+ink+`"`)
	y += 18
	if t.Total != nil {
		total := Row{Cells: t.Total, Strong: true}
		y = t.narrowWords(c, &total, y)
	}
	for _, line := range words.Footer {
		y = c.lines(narrowMargin, y+2, lineStep, bold, wrap(line, textSize, narrowInner))
	}
	y = c.legend(t.keys(&a, t.groups(), &words), narrowMargin, narrowWidth-narrowMargin, y)
	return c.document(words.Language, narrowWidth, y+narrowMargin, words.Title, words.description())
}

// narrowRow writes a row and returns where the next begins.
func (t *Timeline) narrowRow(c *canvas, a *axis, row *Row, y int) int {
	y = t.narrowWords(c, row, y+18)
	if len(row.Bars) == 0 && len(row.Marks) == 0 {
		return y - 6
	}
	top := y - 6
	for _, year := range a.years(smallSize) {
		c.line(year.x, top-2, year.x, top+stripHeight+14, ` stroke="`+gridColour+`"`)
		c.text(year.x+4, top+stripHeight+13, atStart, quiet+smallText, year.name)
	}
	t.bars(c, a, row, top, stripHeight)
	if now, _ := a.edge(t.On); !t.On.IsZero() {
		c.line(now, top-2, now, top+stripHeight+2, ` stroke="`+todayColour+`" stroke-width="2"`)
	}
	t.marks(c, a, row, top, stripHeight)
	return top + stripHeight + 22
}

// narrowWords writes the words of a row, each with the heading of its column but for
// the first and the last, which stand by themselves, and returns where more could be
// written.
func (t *Timeline) narrowWords(c *canvas, row *Row, y int) int {
	var said []string
	more, inner := "", plain(narrowInner)
	if row.Strong {
		more, inner = bold, narrowInner
	}
	for i, cell := range row.Cells {
		if cell == "" {
			continue
		}
		switch i {
		case 0:
			y = c.lines(narrowMargin, y, lineStep, bold, wrap(cell, textSize, narrowInner))
		case len(row.Cells) - 1:
			y = c.lines(narrowMargin, y, lineStep, more, phrases(said, inner))
			said = nil
			if row.StrongEnd {
				more, inner = bold, narrowInner
			}
			y = c.lines(narrowMargin, y, lineStep, more, wrap(cell, textSize, inner))
		default:
			said = append(said, t.Columns[i].Heading+": "+cell)
		}
	}
	return c.lines(narrowMargin, y, lineStep, more, phrases(said, inner))
}

// phrases sets phrases beside each other as long as there is room.
func phrases(said []string, width int) (lines []string) {
	for _, phrase := range said {
		if n := len(lines) - 1; n >= 0 && boldWidth(lines[n]+" · "+phrase, textSize) <= width {
			lines[n] += " · " + phrase
			continue
		}
		lines = append(lines, wrap(strings.TrimSpace(phrase), textSize, width)...)
	}
	return lines
}
