// SPDX-License-Identifier: MPL-2.0

package picture_test

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

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/picture"
	"github.com/hjemmel-dk/hjemmel/law"
)

// box is where something stands in a picture.
type box struct{ left, top, right, bottom int }

func (b box) touches(o box) bool {
	return b.left < o.right && o.left < b.right && b.top < o.bottom && o.top < b.bottom
}

// drawn is an element of a picture that has been read back.
type drawn struct {
	box
	name, text, colour, behind string
	size                       int
}

// allowed are the elements of a picture and their attributes; nothing that could
// run, load or link is among them.
var allowed = map[string]string{
	"svg":   "xmlns width height viewBox role lang aria-labelledby font-family font-size fill",
	"title": "id", "desc": "id", "defs": "", "pattern": "id width height patternUnits",
	"rect": "x y width height fill stroke stroke-dasharray", "line": "x1 y1 x2 y2 stroke stroke-width stroke-dasharray",
	"path": "d fill stroke stroke-width", "circle": "cx cy r fill stroke", "text": "x y text-anchor font-size font-weight fill",
}

var onlyWhole = regexp.MustCompile(`^-?[0-9]+$`)

// readPicture reads an SVG back and tests what holds for every picture: it is
// well-formed, has only the allowed elements and whole coordinates, and names
// itself.
func readPicture(t testing.TB, svg []byte) (elements []drawn, whole box) {
	t.Helper()
	decoder := xml.NewDecoder(strings.NewReader(string(svg)))
	var inPattern bool
	var current *drawn
	var rects []drawn
	ids := map[string]bool{}
	references := regexp.MustCompile(`url\(#([^)]*)\)`)
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		assert.NilError(t, err)
		switch token := token.(type) {
		case xml.StartElement:
			name := token.Name.Local
			list, known := allowed[name]
			assert.Assert(t, known, "element %s", name)
			given := map[string]string{}
			for _, attribute := range token.Attr {
				assert.Assert(t, slices.Contains(strings.Fields(list), attribute.Name.Local), "%s %s", name, attribute.Name.Local)
				given[attribute.Name.Local] = attribute.Value
			}
			number := func(name string) int {
				if given[name] == "" {
					return 0
				}
				assert.Assert(t, onlyWhole.MatchString(given[name]), "%s=%q", name, given[name])
				value, _ := strconv.Atoi(given[name])
				return value
			}
			if id := given["id"]; id != "" {
				assert.Assert(t, !ids[id], "id %s twice", id)
				ids[id] = true
			}
			for _, reference := range references.FindAllStringSubmatch(given["fill"], -1) {
				assert.Assert(t, ids[reference[1]], "no %s", reference[1])
			}
			element := drawn{name: name, colour: given["fill"]}
			switch name {
			case "svg":
				assert.Equal(t, given["role"], "img")
				assert.Assert(t, given["lang"] == "da" || given["lang"] == "en")
				assert.Equal(t, given["viewBox"], "0 0 "+given["width"]+" "+given["height"])
				whole = box{0, 0, number("width"), number("height")}
			case "pattern":
				inPattern = true
			case "rect":
				element.box = box{number("x"), number("y"), number("x") + number("width"), number("y") + number("height")}
			case "line":
				element.box = box{number("x1"), number("y1"), number("x2"), number("y2")}
				element.colour = given["stroke"]
			case "circle":
				x, y, r := number("cx"), number("cy"), number("r")
				element.box = box{x - r, y - r, x + r, y + r}
			case "path":
				if !inPattern {
					element.box = markBox(t, given["d"])
				}
			case "text":
				element.size = 12
				if given["font-size"] != "" {
					element.size = number("font-size")
				}
				element.box = box{left: number("x"), top: number("y")}
				element.behind = given["text-anchor"] + "|" + given["font-weight"]
				if element.colour == "" {
					element.colour = "#1a1a1a"
				}
			}
			if !inPattern {
				if name == "rect" {
					rects = append(rects, element)
				}
				elements = append(elements, element)
				current = &elements[len(elements)-1]
			}
		case xml.EndElement:
			inPattern = inPattern && token.Name.Local != "pattern"
			if current != nil && current.name == "text" && token.Name.Local == "text" {
				place(current, rects)
			}
			current = nil
		case xml.CharData:
			if current != nil {
				current.text += string(token)
			}
		}
	}
	assert.Assert(t, whole.right > 0)
	for _, name := range []string{"title", "desc"} {
		assert.Assert(t, slices.ContainsFunc(elements, func(e drawn) bool { return e.name == name }), name)
	}
	return elements, whole
}

// markBox is where a diamond or an arrow stands.
func markBox(t testing.TB, d string) box {
	t.Helper()
	parts := regexp.MustCompile(`^M([0-9]+) ([0-9]+)(l.*)$`).FindStringSubmatch(d)
	assert.Assert(t, parts != nil, d)
	x, _ := strconv.Atoi(parts[1])
	y, _ := strconv.Atoi(parts[2])
	switch parts[3] {
	case "l6 6l-6 6l-6 -6z":
		return box{x - 6, y, x + 6, y + 12}
	case "l9 -5v10z":
		return box{x, y - 5, x + 9, y + 5}
	case "l-9 -5v10z":
		return box{x - 9, y - 5, x, y + 5}
	}
	t.Fatalf("a mark of no known form: %s", d)
	return box{}
}

// place computes the box of a text, by the widths of DejaVu Sans, the widest of
// the fonts that may be used, and finds the colour it stands on.
func place(text *drawn, rects []drawn) {
	anchor, weight, _ := strings.Cut(text.behind, "|")
	width := dejaVuWidth(text.text, text.size, weight == "bold")
	x, y := text.left, text.top
	switch anchor {
	case "middle":
		x -= width / 2
	case "end":
		x -= width
	}
	text.box = box{x, y - text.size, x + width, y + text.size/4}
	for i := len(rects) - 1; i >= 0; i-- {
		if rects[i].touches(text.box) {
			text.behind = rects[i].colour
			return
		}
	}
}

func eachPicture(t *testing.T, do func(t *testing.T, decision guarantee.Decision, drawing picture.Drawing)) {
	for name, facts := range pictureCases() {
		for _, language := range []law.Language{law.Danish, law.English} {
			t.Run(name+" "+language.String(), func(t *testing.T) {
				decision, drawing := pictureOf(t, facts, language)
				do(t, decision, drawing)
			})
		}
	}
}
