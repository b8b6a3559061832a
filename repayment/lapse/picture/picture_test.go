// SPDX-License-Identifier: MPL-2.0

package picture_test

import (
	"encoding/json"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
	"gotest.tools/v3/golden"

	"github.com/hjemmel-dk/hjemmel/internal/drawing/drawingtest"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse/picture"
)

const vectors = "../../../testdata/vectors/lapse/*.json"

// eachDecision decides every vector that can be decided.
func eachDecision(t *testing.T, do func(t *testing.T, id string, decision *lapse.Decision)) {
	t.Helper()
	decided := 0
	drawingtest.Vectors(t, vectors, "lapse", func(t *testing.T, id string, given []byte) {
		var facts lapse.Facts
		if json.Unmarshal(given, &facts) != nil {
			return
		}
		if decision, err := lapse.Decide(facts, lapse.Options{}); err == nil {
			decided++
			do(t, id, &decision)
		}
	})
	assert.Assert(t, decided > 100, "%d decisions", decided)
}

// part reports whether a row of the table is a payment that shares a row of the picture.
func part(cells []string) bool { return cells[0] == "Betaling" || cells[0] == "Payment" }

func TestWhatHoldsForThePictureOfEveryVector(t *testing.T) {
	count := 0
	eachDecision(t, func(t *testing.T, _ string, decision *lapse.Decision) {
		drawingtest.Holds(t, picture.New(decision, law.Danish), part)
		if count++; count%4 == 0 {
			drawingtest.Holds(t, picture.New(decision, law.English), part)
		}
	})
}

// The picture says the days of the decision, each beside its word.
func TestThePictureSaysTheDecision(t *testing.T) {
	eachDecision(t, func(t *testing.T, _ string, decision *lapse.Decision) {
		drawing := picture.New(decision, law.Danish)
		rows := drawingtest.Rows(t, drawing.HTMLTable())
		cells := map[string][]string{}
		payments := 0
		for _, row := range rows {
			cells[row[0]] = row
			if row[0] == "Betaling" {
				payments++
			}
		}
		years := cells["De tre år"]
		if decision.Facts.Kind == law.HousingDeposit {
			years = cells["De ti år"]
		}
		day := func(text string) string { return strings.ReplaceAll(text, "\u00a0", " ") }
		assert.Assert(t, years != nil)
		assert.Equal(t, payments, len(decision.Facts.Payments))
		lapsed, earliest := cells["Bortfaldet fra"], cells["Kan tidligst bortfalde"]
		assert.Assert(t, (lapsed != nil) == decision.Lapsed && (earliest == nil) == decision.Lapsed)
		if decision.Lapsed {
			assert.Check(t, strings.HasSuffix(day(lapsed[1]), " "+strings.TrimLeft(decision.LapsedFrom.String()[:4], "0")), lapsed[1])
			assert.Check(t, lapsed[3] == "efter § 8, stk. "+decision.Ground.String()[2:], lapsed[3])
		}
		assert.Check(t, strings.Contains(drawing.Table(), decision.Receipt().Headline.Text(law.Danish)))
	})
}

func TestPicture(t *testing.T) {
	want := map[string]bool{"08-3-005": true}
	eachDecision(t, func(t *testing.T, id string, decision *lapse.Decision) {
		if !want[id] {
			return
		}
		drawing := picture.New(decision, law.Danish)
		golden.Assert(t, string(drawing.SVG()), id+".da.svg")
		golden.Assert(t, string(drawing.Narrow()), id+".da.narrow.svg")
		golden.Assert(t, drawing.Table(), id+".da.txt")
		golden.Assert(t, drawing.HTMLTable(), id+".da.html")
		golden.Assert(t, picture.New(decision, law.English).Table(), id+".en.txt")
		svg := string(drawing.SVG())
		for range 100 {
			assert.Assert(t, string(picture.New(decision, law.Danish).SVG()) == svg)
		}
		delete(want, id)
	})
	assert.Equal(t, len(want), 0)
}

func TestWhatIsNoDecisionDoesNoHarm(t *testing.T) {
	var decision lapse.Decision
	for _, language := range []law.Language{law.Danish, law.English, 9} {
		drawing := picture.New(&decision, language)
		drawingtest.Read(t, drawing.SVG())
		drawingtest.Read(t, drawing.Narrow())
		assert.Assert(t, drawing.Table() != "")
	}
}
