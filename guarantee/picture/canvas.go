// SPDX-License-Identifier: MPL-2.0

package picture

import (
	"strconv"

	"github.com/hjemmel-dk/hjemmel/internal/quote"
)

// canvas writes the elements of an SVG document. All coordinates are whole pixels.
// Everything is expressed in attributes, since a style sheet in one picture would
// affect the others on the same page, and nothing external is fetched.
type canvas struct {
	bytes []byte
}

func (c *canvas) raw(text string) { c.bytes = append(c.bytes, text...) }

// attribute writes an attribute whose value is a whole number.
func (c *canvas) attribute(name string, value int) {
	c.raw(" " + name + `="`)
	c.bytes = strconv.AppendInt(c.bytes, int64(value), 10)
	c.raw(`"`)
}

// anchor is the side of a text on which its x lies.
type anchor uint8

const (
	atStart anchor = iota
	atMiddle
	atEnd
)

// text writes a line of text. More contains further attributes, written by this
// package.
func (c *canvas) text(x, y int, side anchor, more, text string) {
	if text == "" {
		return
	}
	c.raw("<text")
	c.attribute("x", x)
	c.attribute("y", y)
	switch side {
	case atMiddle:
		c.raw(` text-anchor="middle"`)
	case atEnd:
		c.raw(` text-anchor="end"`)
	}
	c.raw(more + ">")
	c.bytes = quote.AppendXML(c.bytes, text)
	c.raw("</text>\n")
}

// rect writes a rectangle at least two pixels wide.
func (c *canvas) rect(x, y, width, height int, more string) {
	c.raw("<rect")
	c.attribute("x", x)
	c.attribute("y", y)
	c.attribute("width", max(width, 2))
	c.attribute("height", height)
	c.raw(more + "/>\n")
}

// line writes a straight line.
func (c *canvas) line(x1, y1, x2, y2 int, more string) {
	c.raw("<line")
	c.attribute("x1", x1)
	c.attribute("y1", y1)
	c.attribute("x2", x2)
	c.attribute("y2", y2)
	c.raw(more + "/>\n")
}

// dot writes the mark of a day: a circle.
func (c *canvas) dot(x, y int) {
	c.raw("<circle")
	c.attribute("cx", x)
	c.attribute("cy", y)
	c.raw(` r="4" fill="#1a1a1a" stroke="#ffffff"/>` + "\n")
}

// diamond writes the mark of an event that is not a payout.
func (c *canvas) diamond(x, y int) {
	c.path(x, y-6, "l6 6l-6 6l-6 -6z")
}

// arrow writes the mark of a day outside the years shown: a triangle that points
// left for an earlier day, otherwise right.
func (c *canvas) arrow(x, y int, earlier bool) {
	if earlier {
		c.path(x, y, "l9 -5v10z")
	} else {
		c.path(x, y, "l-9 -5v10z")
	}
}

func (c *canvas) path(x, y int, rest string) {
	c.raw(`<path d="M`)
	c.bytes = strconv.AppendInt(c.bytes, int64(x), 10)
	c.raw(" ")
	c.bytes = strconv.AppendInt(c.bytes, int64(y), 10)
	c.raw(rest + `" fill="#1a1a1a"/>` + "\n")
}

// textWidth returns how many pixels a text needs at a size, with a margin: the
// widths of Arial plus a sixth, since another font may be used.
func textWidth(text string, size int) int {
	thousandths := 0
	for _, char := range text {
		switch {
		case char == ' ' || char == '\u00a0' || char == '.' || char == ',' || char == ':' || char == 'i' ||
			char == 'j' || char == 'l' || char == '(' || char == ')' || char == '·':
			thousandths += 333
		case char == 'f' || char == 't' || char == 'r' || char == 'I':
			thousandths += 360
		case char == 'm' || char == 'w' || char == 'M' || char == 'W' || char == 'æ' || char == 'Æ':
			thousandths += 920
		case 'A' <= char && char <= 'Z' || char == 'Ø' || char == 'Å':
			thousandths += 720
		case char < 0x250:
			thousandths += 560
		default:
			thousandths += 1000
		}
	}
	return (thousandths*size*7/6 + 999) / 1000
}
