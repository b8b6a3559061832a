// SPDX-License-Identifier: MPL-2.0

package picture_test

import (
	"encoding/json"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/picture"
	"github.com/hjemmel-dk/hjemmel/internal/drawing/drawingtest"
	"github.com/hjemmel-dk/hjemmel/law"
)

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

func TestWhatHoldsForEveryPicture(t *testing.T) {
	eachPicture(t, func(t *testing.T, decision guarantee.Decision, drawing picture.Drawing) {
		drawingtest.Holds(t, drawing, nil)
		rows := drawingtest.Rows(t, drawing.HTMLTable())
		assert.Equal(t, len(rows)-2-pictureEvents(decision.Facts), len(decision.Payouts))
	})
}

// pictureEvents is how many rows are about the security.
func pictureEvents(f guarantee.Facts) int {
	count := 1 + len(f.Reductions) + len(f.Recovered) + len(f.Claims)
	for _, recovery := range f.Recovered {
		if !recovery.ReturnedOn.IsZero() {
			count++
		}
	}
	for _, day := range []calendar.Date{f.ClaimRaisedOn, f.PermanentPermitOn, f.OtherBasisOn, f.DepartedOn, f.DiedOn, f.DivorcedOn} {
		if !day.IsZero() {
			count++
		}
	}
	return count
}

func TestTheLastPieceOfTheSecurityIsWhatIsLeft(t *testing.T) {
	eachPicture(t, func(t *testing.T, decision guarantee.Decision, drawing picture.Drawing) {
		last := ""
		for _, row := range drawingtest.Rows(t, drawing.HTMLTable())[2 : 1+pictureEvents(decision.Facts)] {
			if row[2] != "" {
				last = row[6]
			}
		}
		if last == "" {
			assert.Check(t, decision.Left.Equal(decision.Facts.Security.Amount), "nothing was taken, and %s of %s is left", decision.Left, decision.Facts.Security.Amount)
			return
		}
		left := law.FormatKroner(decision.Left, law.Danish)
		assert.Check(t, strings.Contains(strings.NewReplacer(",", "", ".", "").Replace(last),
			strings.NewReplacer(",", "", ".", "", "\u00a0kr", "").Replace(left)), "%s, not %s", last, left)
	})
}

func TestWhatHoldsForThePictureOfEveryVector(t *testing.T) {
	decided := 0
	drawingtest.Vectors(t, "../../testdata/vectors/guarantee/*.json", "guarantee", func(t *testing.T, _ string, given []byte) {
		var facts guarantee.Facts
		if json.Unmarshal(given, &facts) != nil || len(facts.Payouts) > 100 {
			return
		}
		if decision, err := guarantee.Decide(facts, guarantee.Options{}); err == nil {
			decided++
			drawingtest.Holds(t, picture.New(&decision, law.Danish), nil)
		}
	})
	assert.Assert(t, decided > 50, "%d decisions", decided)
}
