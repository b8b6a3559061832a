// SPDX-License-Identifier: MPL-2.0

package picture_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"
	"gotest.tools/v3/golden"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/drawing/drawingtest"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment/picture"
)

func decided(t testing.TB, income string, children bool) instalment.Decision {
	t.Helper()
	facts := instalment.Facts{On: calendar.MustParse("2026-03-02"), SupportsChildren: children}
	if income != "" {
		facts.AnnualNetIncome = decimal.NewNullDecimal(decimal.RequireFromString(income))
	}
	decision, err := instalment.Decide(facts, instalment.Options{})
	assert.NilError(t, err)
	return decision
}

func TestPicture(t *testing.T) {
	decision := decided(t, "193630", false)
	drawing := picture.New(&decision, law.Danish)
	golden.Assert(t, string(drawing.SVG()), "picture-1.da.svg")
	golden.Assert(t, string(drawing.Narrow()), "picture-1.da.narrow.svg")
	golden.Assert(t, drawing.Table(), "picture-1.da.txt")
	golden.Assert(t, drawing.HTMLTable(), "picture-1.da.html")
	decision = decided(t, "320000.50", true)
	golden.Assert(t, picture.New(&decision, law.English).Table(), "picture-2.en.txt")
}

func TestWhatHoldsForEveryPicture(t *testing.T) {
	for _, income := range []string{"", "-1000000.55", "-1", "0", "0.01", "1000", "145459.99", "145460", "240000", "320000.50",
		"504800", "1000000", "999999999999.99"} {
		for _, children := range []bool{false, true} {
			for _, language := range []law.Language{law.Danish, law.English} {
				t.Run(income, func(t *testing.T) {
					decision := decided(t, income, children)
					drawing := picture.New(&decision, language)
					remark := func(cells []string) bool { return cells[5] != "skyldneren" && cells[5] != "the debtor" }
					drawingtest.Holds(t, drawing, func([]string) bool { return true }) // the curves say the other rows
					if income == "" {
						return
					}
					found := 0
					for _, row := range drawingtest.Rows(t, drawing.HTMLTable())[1:] {
						if remark(row) {
							continue
						}
						found++
						own := row[2]
						if children {
							own = row[4]
						}
						assert.Equal(t, own, law.FormatKroner(decision.Monthly(), language))
						for _, form := range [][]byte{drawing.SVG(), drawing.Narrow()} {
							assert.Assert(t, strings.Contains(string(form), ">"+row[0]+"</text>") && strings.Contains(string(form), ">"+own+"</text>"))
						}
					}
					assert.Equal(t, found, 1)
				})
			}
		}
	}
}

// The curves are those of the table: at every labelled income they have the height that
// the table gives it.
func TestTheCurvesAreTheTable(t *testing.T) {
	decision := decided(t, "193630", true)
	elements, _ := drawingtest.Read(t, picture.New(&decision, law.Danish).SVG())
	var curves []drawingtest.Element
	for _, e := range elements {
		if e.Curve != nil {
			curves = append(curves, e)
		}
	}
	assert.Equal(t, len(curves), 2)
	left, right := curves[0].Left, curves[0].Right
	bottom, top := curves[0].Bottom, 0
	for _, e := range elements { // the two lines of the scales
		if e.Name == "line" && e.Colour == "#1a1a1a" && e.Left == left && e.Right == left && e.Bottom-e.Top > 100 {
			top, bottom = e.Top, e.Bottom
		}
	}
	for i, children := range []bool{false, true} { // the debtor's own is drawn last
		for x := left; x < right; x += 7 {
			income := int64(x-left) * 250_000 / int64(right-left)
			monthly, err := decision.Table.Monthly(decimal.New(income, 0), children)
			assert.NilError(t, err)
			want := bottom - int(monthly*int64(bottom-top)/4000)
			assert.Check(t, heightAt(curves[i], x) == want, "%d kr.: %d, not %d", income, heightAt(curves[i], x), want)
		}
	}
}

// heightAt is where a curve stands after a place.
func heightAt(curve drawingtest.Element, x int) int {
	y := curve.Curve[0].Top
	for _, piece := range curve.Curve {
		if piece.Top == piece.Bottom && piece.Left <= x && x < piece.Right {
			return piece.Top
		}
		y = piece.Bottom
	}
	return y
}

func TestAPictureIsTheSameEveryTime(t *testing.T) {
	decision := decided(t, "193630", false)
	want := string(picture.New(&decision, law.Danish).SVG())
	for range 100 {
		assert.Assert(t, string(picture.New(&decision, law.Danish).SVG()) == want)
	}
}

func TestWhatIsNoDecisionDoesNoHarm(t *testing.T) {
	var decision instalment.Decision
	for _, language := range []law.Language{law.Danish, law.English, 9} {
		drawing := picture.New(&decision, language)
		drawingtest.Read(t, drawing.SVG())
		drawingtest.Read(t, drawing.Narrow())
		assert.Assert(t, drawing.Table() != "")
	}
}
