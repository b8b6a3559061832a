// SPDX-License-Identifier: MPL-2.0

// Package drawingtest reads pictures back and tests what holds for every one of them.
package drawingtest

import (
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
)

// Box is where something stands in a picture.
type Box struct{ Left, Top, Right, Bottom int }

// Touches reports whether two boxes share a pixel.
func (b Box) Touches(o Box) bool {
	return b.Left < o.Right && o.Left < b.Right && b.Top < o.Bottom && o.Top < b.Bottom
}

// Element is an element of a picture that has been read back.
type Element struct {
	Box
	Name, Text string
	// Colour is its fill, and for a line its stroke.
	Colour string
	// Behind is the colour that a text stands on.
	Behind string
	Size   int
	// Curve are the straight pieces of a curve.
	Curve []Box

	anchor, weight string
}

// allowed are the elements of a picture and their attributes; nothing that could
// run, load or link is among them.
var allowed = map[string]string{
	"svg":   "xmlns id width height viewBox role lang aria-labelledby font-family font-size fill",
	"title": "id", "desc": "id", "style": "", "defs": "", "pattern": "id width height patternUnits",
	"rect": "x y width height fill stroke stroke-dasharray", "line": "x1 y1 x2 y2 stroke stroke-width stroke-dasharray",
	"path": "d fill stroke stroke-width stroke-dasharray", "circle": "cx cy r fill stroke",
	"text": "x y text-anchor font-size font-weight fill",
}

var (
	onlyWhole  = regexp.MustCompile(`^-?[0-9]+$`)
	references = regexp.MustCompile(`url\(#([^)]*)\)`)
	styleText  = regexp.MustCompile(`^@media screen\{(svg)?(#[A-Za-z0-9_-]+(:root)?( \[(fill|stroke)="#[0-9a-f]{6}"\])?` +
		`\{(color-scheme:light dark|(fill|stroke):light-dark\(#[0-9a-f]{6},#[0-9a-f]{6}\))\})*\}$`)
)

// Read reads an SVG back and tests what holds for every picture: it is well-formed, has
// only the allowed elements and whole coordinates, names itself, and has a dark colour
// for every colour.
func Read(t testing.TB, svg []byte) (elements []Element, whole Box) {
	t.Helper()
	r := reader{t: t, ids: map[string]bool{}, colours: map[string]bool{}}
	decoder := xml.NewDecoder(strings.NewReader(string(svg)))
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		assert.NilError(t, err)
		switch token := token.(type) {
		case xml.StartElement:
			r.start(token)
		case xml.EndElement:
			r.inPattern = r.inPattern && token.Name.Local != "pattern"
			if r.current >= 0 && r.elements[r.current].Name == token.Name.Local {
				if token.Name.Local == "text" {
					r.place(&r.elements[r.current])
				}
				r.current = -1
			}
		case xml.CharData:
			if r.current >= 0 {
				r.elements[r.current].Text += string(token)
			}
		}
	}
	assert.Assert(t, r.whole.Right > 0)
	for _, name := range []string{"title", "desc"} {
		assert.Assert(t, slices.ContainsFunc(r.elements, func(e Element) bool { return e.Name == name }), name)
	}
	for _, e := range r.elements {
		if e.Name != "style" {
			continue
		}
		assert.Assert(t, styleText.MatchString(e.Text), e.Text)
		for attribute := range r.colours {
			assert.Check(t, strings.Contains(e.Text, "["+attribute+"]"), "no dark colour for %s", attribute)
		}
	}
	return r.elements, r.whole
}

// reader reads a picture back.
type reader struct {
	t         testing.TB
	elements  []Element
	whole     Box
	current   int
	inPattern bool
	ids       map[string]bool
	colours   map[string]bool
	rects     []Element
}

func (r *reader) start(token xml.StartElement) {
	name := token.Name.Local
	list, known := allowed[name]
	assert.Assert(r.t, known, "element %s", name)
	given := map[string]string{}
	for _, attribute := range token.Attr {
		assert.Assert(r.t, slices.Contains(strings.Fields(list), attribute.Name.Local), "%s %s", name, attribute.Name.Local)
		given[attribute.Name.Local] = attribute.Value
		if name != "svg" && strings.HasPrefix(attribute.Value, "#") {
			r.colours[attribute.Name.Local+`="`+attribute.Value+`"`] = true
		}
	}
	number := func(name string) int {
		if given[name] == "" {
			return 0
		}
		assert.Assert(r.t, onlyWhole.MatchString(given[name]), "%s=%q", name, given[name])
		value, _ := strconv.Atoi(given[name])
		return value
	}
	if id := given["id"]; id != "" {
		assert.Assert(r.t, !r.ids[id], "id %s twice", id)
		r.ids[id] = true
	}
	for _, reference := range references.FindAllStringSubmatch(given["fill"], -1) {
		assert.Assert(r.t, r.ids[reference[1]], "no %s", reference[1])
	}
	element := Element{Name: name, Colour: given["fill"]}
	switch name {
	case "svg":
		assert.Equal(r.t, given["role"], "img")
		assert.Assert(r.t, given["lang"] == "da" || given["lang"] == "en")
		assert.Equal(r.t, given["viewBox"], "0 0 "+given["width"]+" "+given["height"])
		r.whole = Box{0, 0, number("width"), number("height")}
	case "pattern":
		r.inPattern = true
	case "rect":
		element.Box = Box{number("x"), number("y"), number("x") + number("width"), number("y") + number("height")}
	case "line":
		element.Box = Box{number("x1"), number("y1"), number("x2"), number("y2")}
		element.Colour = given["stroke"]
	case "circle":
		x, y, radius := number("cx"), number("cy"), number("r")
		element.Box = Box{x - radius, y - radius, x + radius, y + radius}
	case "path":
		if !r.inPattern {
			r.path(&element, given["d"])
		}
	case "text":
		element.Size = 12
		if given["font-size"] != "" {
			element.Size = number("font-size")
		}
		element.Box = Box{Left: number("x"), Top: number("y")}
		element.anchor, element.weight = given["text-anchor"], given["font-weight"]
		if element.Colour == "" {
			element.Colour = "#1a1a1a"
		}
	}
	r.current = -1
	if !r.inPattern {
		if name == "rect" {
			r.rects = append(r.rects, element)
		}
		r.elements = append(r.elements, element)
		r.current = len(r.elements) - 1
	}
}

var marks = map[string]Box{
	"l6 6l-6 6l-6 -6z": {-6, 0, 6, 12}, "l9 -5v10z": {0, -5, 9, 5}, "l-9 -5v10z": {-9, -5, 0, 5}, "l5 9h-10z": {-5, 0, 5, 9},
	"a4 4 0 0 1 0 8z": {0, 0, 4, 8}, "l8 8m0 -8l-8 8": {0, 0, 8, 8},
}

var (
	pathText  = regexp.MustCompile(`^M([0-9]+) ([0-9]+)(.*)$`)
	curveText = regexp.MustCompile(`^(H[0-9]+V[0-9]+)*H[0-9]+$`)
	curveStep = regexp.MustCompile(`([HV])([0-9]+)`)
)

// path finds where a mark stands, or the pieces of a curve.
func (r *reader) path(element *Element, d string) {
	parts := pathText.FindStringSubmatch(d)
	assert.Assert(r.t, parts != nil, d)
	x, _ := strconv.Atoi(parts[1])
	y, _ := strconv.Atoi(parts[2])
	if mark, known := marks[parts[3]]; known {
		element.Box = Box{x + mark.Left, y + mark.Top, x + mark.Right, y + mark.Bottom}
		return
	}
	assert.Assert(r.t, curveText.MatchString(parts[3]), "a mark of no known form: %s", d)
	element.Box = Box{x, y, x, y}
	for _, step := range curveStep.FindAllStringSubmatch(parts[3], -1) {
		to, _ := strconv.Atoi(step[2])
		piece := Box{x, y, x, y}
		if step[1] == "H" {
			piece.Right, x = to, to
		} else {
			piece.Top, piece.Bottom, y = min(y, to), max(y, to), to
		}
		element.Curve = append(element.Curve, piece)
		element.Box = Box{min(element.Left, piece.Left), min(element.Top, piece.Top), max(element.Right, piece.Right), max(element.Bottom, piece.Bottom)}
	}
}

// place computes the box of a text, by the widths of DejaVu Sans, the widest of
// the fonts that may be used, and finds the colour it stands on.
func (r *reader) place(text *Element) {
	width := dejaVuWidth(text.Text, text.Size, text.weight == "bold")
	x, y := text.Left, text.Top
	switch text.anchor {
	case "middle":
		x -= width / 2
	case "end":
		x -= width
	}
	text.Box = Box{x, y - text.Size, x + width, y + text.Size/4}
	for i := len(r.rects) - 1; i >= 0; i-- {
		if r.rects[i].Touches(text.Box) {
			text.Behind = r.rects[i].Colour
			return
		}
	}
}
