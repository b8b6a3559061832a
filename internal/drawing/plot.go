// SPDX-License-Identifier: MPL-2.0

package drawing

import "strconv"

// Plot is two curves over a common scale, and a point on the first of them. Values are
// whole numbers from 0.
type Plot struct {
	// Right and Top are the greatest values shown.
	Right, Top int64
	// Across and Up are the values labelled at the foot and at the left.
	Across, Up []Tick
	// AcrossName and UpName say what is measured.
	AcrossName, UpName string
	Curves             []Curve
	Point              *Point
	// Columns and Groups are the table.
	Columns []Column
	Groups  [][][]string
}

// Tick is a labelled value.
type Tick struct {
	Value int64
	Text  string
}

// Curve gives a value for every value at the foot. The second and later ones are dashed.
type Curve struct {
	At   func(int64) int64
	Text string
}

// Point is what the picture is about, with its labels.
type Point struct {
	Across, Up         int64
	AcrossText, UpText string
	Text               string
}

// New returns the picture of the plot.
func (p Plot) New(words Words) Picture {
	return Picture{words: words, plot: &p, table: table{columns: p.Columns, groups: p.Groups}}
}

const plotWidth = 720

// plotted is the layout of a plot at a width.
type plotted struct {
	*Plot
	c                        *canvas
	left, right, top, bottom int
	end                      int // where words must end
}

// x and y place values.
func (p *plotted) x(value int64) int {
	return p.left + int(min(max(value, 0), p.Right)*int64(p.right-p.left)/max(p.Right, 1))
}

func (p *plotted) y(value int64) int {
	return p.bottom - int(min(max(value, 0), p.Top)*int64(p.bottom-p.top)/max(p.Top, 1))
}

// draw draws the plot at a width. No words stand among the curves.
func (p *Plot) draw(words Words, width int) []byte {
	c := &canvas{prefix: words.Prefix}
	edge, size, height := margin, titleSize, 300
	if width == narrowWidth {
		edge, size, height = narrowMargin, titleSize-2, 220
	}
	inner := width - 2*edge
	y := c.lines(edge, size+12, size+4, ` font-size="`+strconv.Itoa(size)+`"`+bold, wrap(words.Title, size, inner))
	for _, line := range words.Summary {
		y = c.lines(edge, y, 18, "", wrap(line, textSize, plain(inner)))
	}
	if len(p.Curves) > 0 {
		y = p.plane(c, y+8, edge, width, height)
	}
	y += 12
	for _, line := range words.Footer {
		y = c.lines(edge, y, lineStep+2, bold, wrap(line, textSize, inner))
	}
	y = c.legend(p.keys(), edge, width-edge, y)
	return c.document(words.Language, width, y+edge, words.Title, words.description())
}

// plane draws the curves between their scales and returns where it ends.
func (p *Plot) plane(c *canvas, y, edge, width, height int) int {
	inner := width - 2*edge
	y = c.lines(edge, y, lineStep, quiet, wrap(p.UpName, textSize, plain(inner)))
	labels := 0
	for _, tick := range p.Up {
		labels = max(labels, textWidth(tick.Text, textSize))
	}
	if p.Point != nil {
		labels = max(labels, boldWidth(p.Point.UpText, textSize))
	}
	d := plotted{Plot: p, c: c, left: edge + labels + 6, right: width - edge - 28, top: y + 2, bottom: y + 2 + height, end: width - edge}
	d.scales()
	for i := len(p.Curves) - 1; i >= 0; i-- {
		d.curve(&p.Curves[i], i > 0)
	}
	d.point()
	y = d.bottom + 38
	for _, line := range wrap(p.AcrossName, textSize, plain(inner)) {
		y += lineStep
		c.text(width-edge, y, atEnd, quiet, line)
	}
	return y + 10
}

func (p *Plot) keys() (keys []Key) {
	for i, curve := range p.Curves {
		mark := wholeLine
		if i > 0 {
			mark = dashedLine
		}
		keys = append(keys, Key{Mark: mark, Text: curve.Text})
	}
	if p.Point != nil {
		keys = append(keys, Key{Mark: Diamond, Text: p.Point.Text})
	}
	return keys
}

// scales writes the grid and its labels, but for those where the point has its own.
func (p *plotted) scales() {
	c := p.c
	for _, tick := range p.Up {
		y := p.y(tick.Value)
		c.line(p.left, y, p.right, y, ` stroke="`+ruleColour+`"`)
		if p.Point == nil || abs(p.y(p.Point.Up)-y) > lineStep {
			c.text(p.left-6, y+4, atEnd, quiet, tick.Text)
		}
	}
	free := p.left - 24
	for _, tick := range p.Across {
		x, half := p.x(tick.Value), textWidth(tick.Text, textSize)/2
		c.line(x, p.top, x, p.bottom+4, ` stroke="`+ruleColour+`"`)
		if x-half > free && x+half <= p.end {
			c.text(x, p.bottom+18, atMiddle, quiet, tick.Text)
			free = x + half + 6
		}
	}
	c.line(p.left, p.top, p.left, p.bottom, ` stroke="`+ink+`"`)
	c.line(p.left, p.bottom, p.right, p.bottom, ` stroke="`+ink+`"`)
}

// curve draws a curve: one value for each pixel, exact for the value at its left edge.
func (p *plotted) curve(curve *Curve, dashed bool) {
	more := ` fill="none"` + wholeStroke
	if dashed {
		more = ` fill="none"` + dashedStroke
	}
	last := p.y(curve.At(0))
	rest := ""
	for x := p.left + 1; x <= p.right; x++ {
		y := p.y(curve.At(int64(x-p.left) * p.Right / int64(p.right-p.left)))
		if y != last {
			rest += "H" + strconv.Itoa(x) + "V" + strconv.Itoa(y)
			last = y
		}
	}
	p.c.path(p.left, p.y(curve.At(0)), rest+"H"+strconv.Itoa(p.right), more)
}

// point marks the point, with lines to both scales and its values there.
func (p *plotted) point() {
	if p.Point == nil {
		return
	}
	c, x, y := p.c, p.x(p.Point.Across), p.y(p.Point.Up)
	c.line(p.left, y, x, y, todayStroke)
	c.line(x, y, x, p.bottom, todayStroke)
	c.mark(Diamond, x, y)
	c.text(p.left-6, y+4, atEnd, todayText, p.Point.UpText)
	half := boldWidth(p.Point.AcrossText, textSize)/2 + 1
	c.text(min(max(x, p.left+half), p.end-half), p.bottom+36, atMiddle, todayText, p.Point.AcrossText)
}

func abs(value int) int { return max(value, -value) }
