// SPDX-License-Identifier: MPL-2.0

package drawing

// Look is how a bar is filled. No two have the same pattern, so they differ without
// colour.
type Look struct {
	name   string
	colour string
	lines  string // drawn over the colour, eight by eight pixels, repeated; empty for a plain fill
	stroke string
}

// The looks. What they mean is said by the picture that uses them, in its legend.
var (
	Plain    = &Look{"plain", green, "", outline}
	Base     = &Look{"base", blue, "", ` stroke="` + blueLine + `"`}
	Striped  = &Look{"striped", amber, `<path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" stroke="` + amberLine + `" stroke-width="2"/>`, outline}
	Upright  = &Look{"upright", violet, `<path d="M2 0V8M6 0V8" stroke="` + violetLine + `"/>`, outline}
	Level    = &Look{"level", rose, `<path d="M0 2H8M0 6H8" stroke="` + roseLine + `"/>`, outline}
	Crossed  = &Look{"crossed", blue, `<path d="M0 4H8M4 0V8" stroke="` + blueLine + `"/>`, outline}
	Dotted   = &Look{"dotted", grey, `<circle cx="2" cy="2" r="1" fill="` + quietColour + `"/><circle cx="6" cy="6" r="1" fill="` + quietColour + `"/>`, outline}
	Slanting = &Look{"slanting", paper, `<path d="M-2 6L2 10M0 0L8 8M6 -2L10 2" stroke="` + greyLine + `"/>`, outline + ` stroke-dasharray="3 2"`}
)

// look returns the attributes of a shape with a look, and remembers the pattern.
func (c *canvas) look(look *Look) string {
	if look.lines == "" {
		return ` fill="` + look.colour + `"` + look.stroke
	}
	known := false
	for _, other := range c.looks {
		known = known || other == look
	}
	if !known {
		c.looks = append(c.looks, look)
	}
	return ` fill="url(#` + c.prefix + look.name + `)"` + look.stroke
}

// patterns defines the patterns of the looks that were used.
func (c *canvas) patterns() string {
	if len(c.looks) == 0 {
		return ""
	}
	defined := "<defs>\n"
	for _, look := range c.looks {
		defined += `<pattern id="` + c.prefix + look.name + `" width="8" height="8" patternUnits="userSpaceOnUse">` +
			`<rect width="8" height="8" fill="` + look.colour + `"/>` + look.lines + "</pattern>\n"
	}
	return defined + "</defs>\n"
}

// Mark is the form of the mark of a day. The zero value is none.
type Mark uint8

// The marks differ in form. What they mean is said in the legend.
const (
	Dot Mark = iota + 1
	HalfDot
	Ring
	Triangle
	Square
	Cross
	Diamond
	arrowLeft // a day before the years shown
	arrowRight
)

// mark writes a mark with its middle at a place; an arrow has its tip there.
func (c *canvas) mark(mark Mark, x, y int) {
	switch mark {
	case Dot:
		c.circle(x, y, ink, paper)
	case HalfDot:
		c.circle(x, y, paper, ink)
		c.path(x, y-4, "a4 4 0 0 1 0 8z", ` fill="`+ink+`"`)
	case Ring:
		c.circle(x, y, paper, ink)
	case Triangle:
		c.path(x, y-5, "l5 9h-10z", ` fill="`+ink+`" stroke="`+paper+`"`)
	case Square:
		c.rect(x-4, y-4, 8, 8, ` fill="`+ink+`" stroke="`+paper+`"`)
	case Cross:
		c.path(x-4, y-4, "l8 8m0 -8l-8 8", ` stroke="`+paper+`" stroke-width="4"`)
		c.path(x-4, y-4, "l8 8m0 -8l-8 8", ` stroke="`+ink+`" stroke-width="2"`)
	case Diamond:
		c.path(x, y-6, "l6 6l-6 6l-6 -6z", ` fill="`+ink+`"`)
	case arrowLeft:
		c.path(x, y, "l9 -5v10z", ` fill="`+ink+`"`)
	case arrowRight:
		c.path(x, y, "l-9 -5v10z", ` fill="`+ink+`"`)
	}
}
