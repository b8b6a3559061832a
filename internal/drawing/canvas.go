// SPDX-License-Identifier: MPL-2.0

package drawing

import (
	"strconv"

	"github.com/hjemmel-dk/hjemmel/internal/quote"
	"github.com/hjemmel-dk/hjemmel/law"
)

// canvas writes the elements of an SVG document. What it looks like stands in
// attributes; the only style sheet is the one for dark screens.
type canvas struct {
	bytes  []byte
	prefix string
	looks  []*Look // those used
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

// lines writes lines of text below each other and returns where the next would stand.
func (c *canvas) lines(x, y, step int, more string, lines []string) int {
	for _, line := range lines {
		c.text(x, y, atStart, more, line)
		y += step
	}
	return y
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

func (c *canvas) circle(x, y int, fill, stroke string) {
	c.raw("<circle")
	c.attribute("cx", x)
	c.attribute("cy", y)
	c.raw(` r="4" fill="` + fill + `" stroke="` + stroke + `"/>` + "\n")
}

func (c *canvas) path(x, y int, rest, more string) {
	c.raw(`<path d="M`)
	c.bytes = strconv.AppendInt(c.bytes, int64(x), 10)
	c.raw(" ")
	c.bytes = strconv.AppendInt(c.bytes, int64(y), 10)
	c.raw(rest + `"` + more + "/>\n")
}

// document puts a head before what has been drawn: the size, the title and the
// description that a screen reader reads, the patterns and the dark colours.
func (c *canvas) document(language law.Language, width, height int, title, description string) []byte {
	d := &canvas{prefix: c.prefix}
	name := language.String()
	id := c.prefix + "svg"
	d.raw(`<svg xmlns="http://www.w3.org/2000/svg" id="` + id + `"`)
	d.attribute("width", width)
	d.attribute("height", height)
	d.raw(` viewBox="0 0 ` + strconv.Itoa(width) + " " + strconv.Itoa(height) + `"`)
	d.raw(` role="img" lang="` + name + `" xml:lang="` + name + `"`)
	d.raw(` aria-labelledby="` + c.prefix + "title " + c.prefix + `desc"`)
	d.raw(` font-family="Arial, Helvetica, 'Liberation Sans', sans-serif" font-size="` + strconv.Itoa(textSize) + `" fill="` + ink + "\">\n")
	d.raw(`<title id="` + c.prefix + `title">`)
	d.bytes = quote.AppendXML(d.bytes, title)
	d.raw("</title>\n" + `<desc id="` + c.prefix + `desc">`)
	d.bytes = quote.AppendXML(d.bytes, description)
	d.raw("</desc>\n")
	patterns := c.patterns()
	background := &canvas{}
	background.rect(0, 0, width, height, ` fill="`+paper+`"`)
	d.raw(style(id, append([]byte(patterns+string(background.bytes)), c.bytes...)))
	d.raw(patterns)
	d.raw(string(background.bytes))
	d.bytes = append(d.bytes, c.bytes...)
	d.raw("</svg>\n")
	return d.bytes
}
