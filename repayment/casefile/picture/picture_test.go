// SPDX-License-Identifier: MPL-2.0

package picture_test

import (
	"encoding/json"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
	"gotest.tools/v3/golden"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/drawing/drawingtest"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/limitation"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile/picture"
)

const vectors = "../../../testdata/vectors/case/*.json"

// eachDecision decides every vector that can be decided.
func eachDecision(t *testing.T, do func(t *testing.T, id string, decision *casefile.Decision)) {
	t.Helper()
	decided := 0
	drawingtest.Vectors(t, vectors, "case", func(t *testing.T, id string, given []byte) {
		var facts casefile.Facts
		if json.Unmarshal(given, &facts) != nil {
			return
		}
		if decision, err := casefile.Decide(facts, casefile.Options{}); err == nil {
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
	eachDecision(t, func(t *testing.T, _ string, decision *casefile.Decision) {
		drawingtest.Holds(t, picture.New(decision, law.Danish), part)
		if count++; count%4 == 0 {
			drawingtest.Holds(t, picture.New(decision, law.English), part)
		}
	})
}

// Every event through the day of the question stands in the picture, and nothing that a
// caseworker has written.
func TestThePictureShowsWhatHappened(t *testing.T) {
	later := 0
	eachDecision(t, func(t *testing.T, _ string, decision *casefile.Decision) {
		drawing := picture.New(decision, law.Danish)
		rows := drawingtest.Rows(t, drawing.HTMLTable())
		for _, event := range decision.Facts.Events {
			if event.On.After(decision.Facts.On) {
				later++
				continue
			}
			day := strings.Split(law.FormatDate(event.On, law.Danish), " ")
			found := false
			for _, row := range rows {
				found = found || strings.HasPrefix(row[1], day[0]+"\u00a0"+day[1][:3]) && strings.HasSuffix(row[1], "\u00a0"+day[2])
			}
			assert.Check(t, found, "%v on %s", event.Kind, event.On)
			if event.Reason != "" {
				assert.Check(t, !strings.Contains(string(drawing.SVG())+drawing.Table(), event.Reason))
			}
		}
		for i, claim := range decision.Result().Claims {
			assert.Check(t, strings.Contains(drawing.Table(), law.FormatKroner(claim.Balance, law.Danish)), "claim %d", i+1)
		}
		for _, step := range decision.Result().Steps {
			assert.Check(t, strings.Contains(drawing.Table(), step.Da), step.Da)
		}
	})
	assert.Assert(t, later > 0)
}

func TestLimitationStandsWithItsClaim(t *testing.T) {
	day := calendar.MustParse
	limit, err := limitation.Decide(limitation.Facts{On: day("2026-03-02"), DueOn: day("2024-02-03")}, limitation.Options{})
	assert.NilError(t, err)
	seen := 0
	eachDecision(t, func(t *testing.T, _ string, decision *casefile.Decision) {
		id := decision.Facts.Claims[0].ID
		drawing := picture.New(decision, law.Danish, picture.Limitation{Claim: id, Decision: limit}, picture.Limitation{Claim: "not there", Decision: limit})
		text := drawing.Table()
		// 3 February 2027 is a Wednesday: the safe day and the legal one are the same.
		assert.Assert(t, strings.Count(text, "3.\u00a0feb.\u00a02027") == 1 && !strings.Contains(text, "regn ikke med"), text)
		if seen++; seen == 1 {
			drawingtest.Holds(t, drawing, part)
		}
	})
}

func TestThePictureShowsNoNameAndNoPersonalNumber(t *testing.T) {
	facts := casefile.Facts{}
	assert.NilError(t, json.Unmarshal([]byte(`{"on": "2026-03-21",
		"debtors": [{"id": "Fatima", "situations": [{"from": "2026-01-01", "supportsChildren": false, "otherIncome": true, "annualNetIncome": "240000"}]}],
		"claims": [{"id": "<b>Hansen", "creditor": "municipality", "act": "aktivloven", "kind": "benefit", "principal": "12000",
			"endedOn": "2025-06-30", "collectionBegunOn": "2025-09-01", "liable": ["Fatima"]}],
		"events": [{"on": "2026-01-05", "kind": "plan", "debtor": "Fatima", "basis": "table", "monthly": "3400", "firstDue": "2026-02-01"}]}`), &facts))
	decision, err := casefile.Decide(facts, casefile.Options{})
	assert.NilError(t, err)
	drawing := picture.New(&decision, law.Danish)
	for _, text := range []string{string(drawing.SVG()), string(drawing.Narrow()), drawing.Table(), drawing.HTMLTable()} {
		assert.Check(t, !strings.Contains(text, "Fatima") && !strings.Contains(text, "Hansen"))
		assert.Check(t, strings.Contains(text, "Krav nr.\u00a01") && strings.Contains(text, "Skyldner nr.\u00a01"))
	}
}

func TestPicture(t *testing.T) {
	want := map[string]bool{"C-MI-033": true}
	eachDecision(t, func(t *testing.T, id string, decision *casefile.Decision) {
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
	var decision casefile.Decision
	for _, language := range []law.Language{law.Danish, law.English, 9} {
		drawing := picture.New(&decision, language)
		drawingtest.Read(t, drawing.SVG())
		drawingtest.Read(t, drawing.Narrow())
		assert.Assert(t, drawing.Table() != "")
	}
}
