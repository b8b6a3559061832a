// SPDX-License-Identifier: MPL-2.0

package drawing_test

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/drawing"
	"github.com/hjemmel-dk/hjemmel/internal/drawing/drawingtest"
	"github.com/hjemmel-dk/hjemmel/law"
)

var hostile = []string{"<script>alert(1)</script>", `"/><image href="x`, "]]>", "a&amp;b", "\x00\xff", "-->", "\u202eevil",
	strings.Repeat("W", 400), strings.Repeat("ord ", 100), ""}

func timeline(text string) drawing.Timeline {
	day := calendar.MustParse
	return drawing.Timeline{
		On: day("2026-03-02"), Today: "nu", First: day("2023-01-01"), Last: day("2027-01-01"),
		Columns: []drawing.Column{{Heading: "A", Width: 200}, {Heading: "B", Width: 200}, {Heading: "C", After: true, Width: 200}},
		Groups: [][]drawing.Row{{
			{Cells: []string{text, "b", text}, Bars: []drawing.Bar{{From: day("2024-01-01"), To: day("2024-01-01"), Look: drawing.Base, Text: "tekst"}}},
			{Cells: []string{"x", "", "y"}, Parts: [][]string{{"kun i tabellen", text, ""}}, Marks: []drawing.Day{{On: day("1999-01-01"), Mark: drawing.Dot}}},
		}, nil},
		Legend: []drawing.Key{{Look: drawing.Level, Rest: drawing.Dotted, Mark: drawing.Cross, Text: text}},
	}
}

func TestNoTextCanBreakAPicture(t *testing.T) {
	for _, text := range hostile {
		picture := timeline(text).New(drawing.Words{Prefix: "x-", Title: text, Summary: []string{text}, Footer: []string{text}})
		forms := append(picture.Pages(), picture.SVG(), picture.Narrow())
		for _, form := range forms {
			elements, _ := drawingtest.Read(t, form)
			assert.Assert(t, len(elements) > 10)
		}
		assert.Assert(t, !strings.Contains(string(forms[0])+picture.HTMLTable(), "<script"))
		drawingtest.Rows(t, picture.HTMLTable())
	}
}

func TestALongTextIsBrokenIntoLines(t *testing.T) {
	picture := timeline(strings.Repeat("fordringshaveren ", 30)).New(drawing.Words{Prefix: "x-", Title: strings.Repeat("W", 200)})
	drawingtest.Holds(t, picture, func(cells []string) bool { return cells[0] == "kun i tabellen" })
}

func TestThePageANarrowPictureAndAWideOneHaveIDsOfTheirOwn(t *testing.T) {
	picture := timeline("t").New(drawing.Words{Prefix: "x-"})
	for prefix, form := range map[string][]byte{"x-": picture.SVG(), "x-narrow-": picture.Narrow(), "x-page1-": picture.Pages()[0]} {
		assert.Check(t, strings.Contains(string(form), fmt.Sprintf(`id="%ssvg"`, prefix)), prefix)
	}
}

// A figure is one element with all the forms, and no id stands in it twice.
func TestAFigureHasEveryForm(t *testing.T) {
	for _, text := range hostile {
		picture := timeline(text).New(drawing.Words{Prefix: "x-", Title: text})
		figure := picture.Figure()
		decoder, ids, forms := xml.NewDecoder(strings.NewReader(figure)), map[string]bool{}, 0
		for {
			token, err := decoder.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			assert.NilError(t, err)
			start, is := token.(xml.StartElement)
			if !is {
				continue
			}
			if start.Name.Local == "svg" {
				forms++
			}
			assert.Check(t, start.Name.Local != "script" && start.Name.Local != "image", start.Name.Local)
			for _, attribute := range start.Attr {
				if attribute.Name.Local == "id" {
					assert.Check(t, !ids[attribute.Value] && strings.HasPrefix(attribute.Value, "x-"), attribute.Value)
					ids[attribute.Value] = true
				}
			}
		}
		assert.Equal(t, forms, 2+len(picture.Pages()))
		assert.Assert(t, strings.Contains(figure, picture.HTMLTable()))
	}
}

// A picture on a page may change no colour but its own.
func TestTheStyleOfAPictureIsItsOwn(t *testing.T) {
	elements, _ := drawingtest.Read(t, timeline("t").New(drawing.Words{Prefix: "x-"}).SVG())
	for _, e := range elements {
		if e.Name != "style" {
			continue
		}
		for selector := range strings.SplitSeq(strings.TrimPrefix(e.Text, "@media screen{"), "}") {
			assert.Check(t, selector == "" || strings.HasPrefix(selector, "#x-svg") || strings.HasPrefix(selector, "svg#x-svg:root"), selector)
		}
	}
}

func TestEveryColourHasADarkOneOfItsOwn(t *testing.T) {
	for _, colour := range []string{"#ffffff", "#1a1a1a", "#b3001b", "#dbe9f6"} {
		assert.Check(t, drawing.Dark(colour) != colour, colour)
	}
	assert.Equal(t, drawing.Dark("#123456"), "#123456")
}

func TestTheWordsOfDaysAndAmounts(t *testing.T) {
	day := calendar.MustParse("2024-09-02")
	assert.Equal(t, drawing.ShortDate(day, law.Danish), "2.\u00a0sept.\u00a02024")
	assert.Equal(t, drawing.ShortDate(day, law.English), "2\u00a0Sep\u00a02024")
	assert.Equal(t, drawing.ShortDate(calendar.Date{}, law.Danish), "")
}

func TestTheZeroPictureIsAPicture(t *testing.T) {
	var picture drawing.Picture
	drawingtest.Read(t, picture.SVG())
	drawingtest.Read(t, picture.WithPrefix("a").Narrow())
	assert.Equal(t, len(picture.Pages()), 1)
	assert.Assert(t, picture.Table() != "")
}
