// SPDX-License-Identifier: MPL-2.0

package picture_test

import (
	"strings"
	"testing"

	"gotest.tools/v3/assert"

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
	count := 1 + len(f.Reductions) + len(f.Recovered)
	if !f.ClaimRaisedOn.IsZero() {
		count++
	}
	if !f.PermanentPermitOn.IsZero() {
		count++
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
