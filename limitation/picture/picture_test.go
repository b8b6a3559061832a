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
	"github.com/hjemmel-dk/hjemmel/limitation"
	"github.com/hjemmel-dk/hjemmel/limitation/picture"
)

const vectors = "../../testdata/vectors/limitation/*.json"

// eachDecision decides every vector that can be decided.
func eachDecision(t *testing.T, do func(t *testing.T, id string, decision *limitation.Decision)) {
	t.Helper()
	decided := 0
	drawingtest.Vectors(t, vectors, "limitation", func(t *testing.T, id string, given []byte) {
		var facts limitation.Facts
		if json.Unmarshal(given, &facts) != nil {
			return
		}
		if decision, err := limitation.Decide(facts, limitation.Options{}); err == nil {
			decided++
			do(t, id, &decision)
		}
	})
	assert.Assert(t, decided > 100, "%d decisions", decided)
}

func TestWhatHoldsForThePictureOfEveryVector(t *testing.T) {
	count := 0
	eachDecision(t, func(t *testing.T, _ string, decision *limitation.Decision) {
		drawingtest.Holds(t, picture.New(decision, law.Danish), nil)
		if count++; count%4 == 0 {
			drawingtest.Holds(t, picture.New(decision, law.English), nil)
		}
	})
}

// The day to act stands first and the last day of the law second; a claim that is barred
// has neither in its summary.
func TestTheDayToActComesFirst(t *testing.T) {
	moved := 0
	eachDecision(t, func(t *testing.T, _ string, decision *limitation.Decision) {
		drawing := picture.New(decision, law.Danish)
		rows := drawingtest.Rows(t, drawing.HTMLTable())[1:]
		if decision.Pending {
			assert.Assert(t, strings.Contains(drawing.Table(), "\nDer løber ingen frist\n"))
			return
		}
		assert.Equal(t, rows[0][0], "Handl senest")
		assert.Equal(t, rows[1][0], "Frist efter loven")
		assert.Equal(t, rows[0][1] == rows[1][1], decision.Deadline.ActBy == decision.Deadline.Last)
		head, _, _ := strings.Cut(drawing.Table(), "\n\n")
		last := law.FormatDate(decision.Deadline.Last, law.Danish)
		act := law.FormatDate(decision.Deadline.ActBy, law.Danish)
		switch {
		case decision.Barred:
			assert.Assert(t, strings.Contains(head, "forældet fra den "+law.FormatDate(decision.Deadline.After, law.Danish)))
		case last == act:
			assert.Assert(t, strings.Contains(head, act) && !strings.Contains(head, "regne med"))
		default:
			moved++
			assert.Assert(t, strings.Index(head, act) < strings.Index(head, "ikke skal regne med: "+last), head)
		}
		assert.Equal(t, len(decision.Chain), len(rows)-strings.Count(drawing.HTMLTable(), "Hos restance")-map[bool]int{true: 5, false: 4}[!decision.Absolute.Last.IsZero()]-
			map[bool]int{true: 1, false: 0}[!decision.ObjectBy.IsZero()])
	})
	assert.Assert(t, moved > 5, "%d", moved)
}

func TestPicture(t *testing.T) {
	want := map[string]bool{"GIL-18-019": true, "FL-15-001": true}
	eachDecision(t, func(t *testing.T, id string, decision *limitation.Decision) {
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
	var decision limitation.Decision
	for _, language := range []law.Language{law.Danish, law.English, 9} {
		drawing := picture.New(&decision, language)
		drawingtest.Read(t, drawing.SVG())
		drawingtest.Read(t, drawing.Narrow())
		assert.Assert(t, drawing.Table() != "")
	}
}
