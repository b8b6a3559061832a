// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Three years from 31 August 2025 end on 31 August 2028, whatever the ability was.
func TestADeferralNeedsNoPeriods(t *testing.T) {
	day := calendar.MustParse
	c := newCase(t)
	c.Deferral.Lapse, c.Deferral.Claim.Kind, c.Deferral.Claim.YearsEnd = nil, law.Benefit, day("2028-08-31")
	letter, err := c.Make(letters.DeferralGranted)
	assert.NilError(t, err)
	assert.Assert(t, !letter.Draft)
	assertSays(t, textOf(t, &c, letters.DeferralGranted), "Det kan tidligst ske den 1. september 2028.")

	c.Deferral.Claim.YearsEnd = day("2026-03-01") // the years have passed: it may have lapsed
	letter, err = c.Make(letters.DeferralGranted)
	assert.NilError(t, err)
	assert.Equal(t, letter.Findings[0].Text.Danish, "hvornår gælden tidligst kan bortfalde")
}

// A decision on lapse that has no ability on the day of the plan is not used for more
// than its years.
func TestAPlanInAbeyanceIsNotRefusedForItsPeriods(t *testing.T) {
	c := newCase(t)
	c.Suspended.Lapse = c.Alive
	letter, err := c.Make(letters.PlanInAbeyance)
	assert.NilError(t, err)
	assert.Assert(t, !letter.Draft)
	text := textOf(t, &c, letters.PlanInAbeyance)
	assertSays(t, text, "Det kan tidligst ske den 1. september 2028.")
	assert.Assert(t, !strings.Contains(text, "Resten af kravet"))
}

// Able until the day, three years gone: the rest lapses with the deferral, so the letter
// on the deferral is not the one to send.
func TestADeferralThatMakesTheRestLapseIsADraft(t *testing.T) {
	c := newCase(t)
	able, err := lapse.Decide(lapse.Facts{On: calendar.MustParse("2026-03-02"), Kind: law.Benefit, EndedOn: calendar.MustParse("2023-03-01"),
		Periods:  []lapse.Span{{From: calendar.MustParse("2023-03-01"), Ability: lapse.Able}},
		Payments: []lapse.Payment{{On: calendar.MustParse("2024-05-01"), Amount: decimal.NewFromInt(600)}}}, lapse.Options{})
	assert.NilError(t, err)
	c.Deferral.Lapse = &able
	letter, err := c.Make(letters.DeferralGranted)
	assert.NilError(t, err)
	assert.Assert(t, letter.Draft)
	assert.Equal(t, letter.Findings[0].Field, "lapse")
	assert.Equal(t, letter.Findings[0].Text.Danish, "brevet om bortfaldet: årene er gået, så resten bortfalder med henstanden")
}
