// SPDX-License-Identifier: MPL-2.0

package picture

import (
	"strconv"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/quote"
)

// The colours. Every text has a contrast of at least 4.5 to 1 against its
// background, every bar has a dark outline, and no two fills have the same pattern.
const (
	ink          = "#1a1a1a"
	todayColour  = "#b3001b"
	bold         = ` font-weight="bold"`
	todayText    = bold + ` fill="` + todayColour + `"`
	quiet        = ` fill="#4a4a4a"`
	outline      = ` stroke="#333333"`
	securityFill = ` fill="#dbe9f6" stroke="#1f4e79"`
)

// SVG returns the picture as an SVG document in UTF-8 that can stand alone or in an
// HTML page. It has a title and a description, no script, no style sheet and no
// external references, and can be printed in black and white. Put
// [Drawing.HTMLTable] beside it for readers who cannot see it.
func (p Drawing) SVG() []byte {
	l := p.layout()
	c := &canvas{}
	p.head(c, l)
	p.years(c, l)
	for i := range p.rows {
		p.row(c, l, i)
	}
	p.marks(c, l)
	p.foot(c, l)
	p.legend(c, l)
	c.raw("</svg>\n")
	return c.bytes
}

// head writes everything above the years.
func (p *Drawing) head(c *canvas, l layout) {
	language := p.language.String()
	c.raw(`<svg xmlns="http://www.w3.org/2000/svg"`)
	c.attribute("width", l.width)
	c.attribute("height", l.height)
	c.raw(` viewBox="0 0 ` + strconv.Itoa(l.width) + " " + strconv.Itoa(l.height) + `"`)
	c.raw(` role="img" lang="` + language + `" xml:lang="` + language + `"`)
	c.raw(` aria-labelledby="` + p.prefix + "title " + p.prefix + `desc"`)
	c.raw(` font-family="Arial, Helvetica, 'Liberation Sans', sans-serif" font-size="` + strconv.Itoa(textSize) + `" fill="` + ink + "\">\n")
	c.raw(`<title id="` + p.prefix + `title">`)
	c.bytes = quote.AppendXML(c.bytes, p.title)
	c.raw("</title>\n" + `<desc id="` + p.prefix + `desc">`)
	c.bytes = quote.AppendXML(c.bytes, p.description())
	c.raw("</desc>\n<defs>\n")
	for _, fill := range patterns {
		c.raw(`<pattern id="` + p.prefix + fill.name + `" width="8" height="8" patternUnits="userSpaceOnUse">` + fill.drawing + "</pattern>\n")
	}
	c.raw("</defs>\n")
	c.rect(0, 0, l.width, l.height, ` fill="#ffffff"`)
	c.text(margin, 34, atStart, ` font-size="`+strconv.Itoa(titleSize)+`"`+bold, p.title)
	c.text(margin, 56, atStart, ` font-size="`+strconv.Itoa(textSize+1)+`"`, p.summary)
}

// years writes the headings and the grid of years.
func (p *Drawing) years(c *canvas, l layout) {
	p.cells(c, l, headerHeight-9, bold, bold, p.headings)
	for year := p.fromYear; year <= p.toYear; year++ {
		if year%l.yearStep != 0 {
			continue
		}
		day, err := calendar.New(year, 1, 1)
		if err != nil {
			continue
		}
		x, _ := l.edge(day)
		c.line(x, headerHeight-22, x, l.bottom, ` stroke="#c8c8c8"`)
		name := strconv.Itoa(year)
		if x+4+textWidth(name, textSize) > l.chart+l.chartWidth {
			continue
		}
		c.text(x+4, headerHeight-9, atStart, quiet, name)
		if len(p.rows) >= manyRows {
			c.text(x+4, l.bottom+17, atStart, quiet, name)
		}
	}
	c.line(margin, headerHeight, l.width-margin, headerHeight, ` stroke="`+ink+`"`)
}

// cells writes the texts of one row; the last one may have its own attributes.
func (p *Drawing) cells(c *canvas, l layout, y int, more, lastMore string, cells [6]string) {
	for i, text := range cells {
		if i == len(cells)-1 {
			more = lastMore
		}
		side := atStart
		if amountColumns[i] {
			side = atEnd
		}
		c.text(l.columns[i], y, side, more, text)
	}
}

// row writes one row: its texts and its bar.
func (p *Drawing) row(c *canvas, l layout, index int) {
	row := p.rows[index]
	top, height := rowTop(index), rowHeight
	if index == 0 {
		height = securityHeight
	}
	stroke := ` stroke="#e2e2e2"`
	if index+1 == p.events {
		stroke = ` stroke="#6a6a6a"`
	}
	c.line(margin, top+height, l.width-margin, top+height, stroke)
	more, verdict := "", ""
	if index == 0 {
		more, verdict = bold, bold
	}
	if row.fill == urgentFill {
		verdict = bold
	}
	p.cells(c, l, top+height/2+4, more, verdict, row.cells)
	if row.fill != nil {
		left, right := l.span(row.on, row.last)
		c.rect(left, top+6, right-left, height-12, ` fill="url(#`+p.prefix+row.fill.name+`)"`+row.fill.stroke)
	}
}

// marks writes what may overlap the bars: the pieces of the security, the day of the
// assessment, and the other days.
func (p *Drawing) marks(c *canvas, l layout) {
	now, _ := l.edge(p.on)
	for _, piece := range p.pieces {
		left, right := l.span(piece.from, piece.to)
		if piece.to.Before(l.first) || l.first.DaysUntil(piece.from) >= l.days {
			continue
		}
		c.rect(left, headerHeight+6, right-left, securityHeight-12, securityFill)
	}
	before, after := l.beyond(p.pieces)
	if before {
		c.arrow(l.chart+3, headerHeight+securityHeight/2, true)
	}
	if after {
		c.arrow(l.chart+l.chartWidth-3, headerHeight+securityHeight/2, false)
	}
	if !p.on.IsZero() {
		c.line(now, 87, now, 92, ` stroke="`+todayColour+`" stroke-width="2"`) // the years stand in between
		c.line(now, headerHeight, now, l.bottom, ` stroke="`+todayColour+`" stroke-width="2" stroke-dasharray="6 4"`)
		c.text(now, 82, atMiddle, todayText, p.today) // the columns beside the chart are wide enough for it
	}
	for _, piece := range p.pieces {
		p.amountInside(c, l, piece, now)
	}
	for i, row := range p.rows {
		if i == 0 || row.on.IsZero() {
			continue
		}
		y := rowTop(i) + rowHeight/2
		x, within := l.edge(row.on)
		switch {
		case !within:
			c.arrow(min(x+1, l.chart+l.chartWidth-1), y, row.on.Before(l.first))
		case i < p.events:
			c.diamond(x, y)
		default:
			c.dot(x, y)
		}
	}
}

// amountInside writes the amount of a piece of the security inside the piece, beside
// the line that marks the day of the assessment, if there is room. If not, the row
// of the reduction or recovery shows it.
func (p *Drawing) amountInside(c *canvas, l layout, piece piece, now int) {
	left, right := l.span(piece.from, piece.to)
	if left < now && now < right {
		if now-left > right-now {
			right = now
		} else {
			left = now
		}
	}
	before, after := l.beyond(p.pieces)
	if before && left == l.chart { // where the arrow stands
		left += 12
	}
	if after && right == l.chart+l.chartWidth {
		right -= 12
	}
	if right-left >= textWidth(piece.amount, smallSize)+6 {
		c.text((left+right)/2, headerHeight+securityHeight/2+4, atMiddle,
			` font-size="`+strconv.Itoa(smallSize)+`" fill="#10243e"`, piece.amount)
	}
}

// foot writes the totals.
func (p *Drawing) foot(c *canvas, l layout) {
	y := l.bottom
	if len(p.rows) >= manyRows {
		y += 20
	}
	c.line(margin, y, l.width-margin, y, ` stroke="`+ink+`"`)
	p.cells(c, l, y+19, bold, bold, p.total)
	c.text(margin, y+52, atStart, ` font-size="`+strconv.Itoa(textSize+1)+`"`+bold, p.footer)
}
