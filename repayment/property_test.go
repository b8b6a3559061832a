// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// lapsedFrom is the day a case has lapsed from, and the zero date while it lives.
func lapsedFrom(t *testing.T, c repayment.Facts, options repayment.Options) calendar.Date {
	t.Helper()
	decision := decideOn(t, c, options)
	lapsed, asked := decision.Lapse()
	assert.Assert(t, decision.Track != repayment.Lapsed || asked && lapsed.Lapsed)
	if decision.Track != repayment.Lapsed { // not asked, not lapsed, or left to a person
		return calendar.Date{}
	}
	return lapsed.LapsedFrom
}

// withDay returns the periods with another ability on one day, which lies in one
// of them.
func withDay(periods []repayment.Period, day calendar.Date, ability lapse.Ability, noDeferral bool) (changed []repayment.Period) {
	for _, period := range periods {
		if period.From.After(day) || !period.To.IsZero() && period.To.Before(day) {
			changed = append(changed, period)
			continue
		}
		if before := period; period.From.Before(day) {
			before.To = day.AddDays(-1)
			changed = append(changed, before)
		}
		changed = append(changed, repayment.Period{From: day, To: day, Ability: ability, NoDeferral: noDeferral})
		if after := period; period.To.IsZero() || period.To.After(day) {
			after.From = day.AddDays(1)
			changed = append(changed, after)
		}
	}
	return changed
}

func startOf(c repayment.Facts) calendar.Date {
	if c.Claim.Kind == law.HousingDeposit {
		return c.Claim.PaidOutOn
	}
	return calendar.Later(c.Claim.EndedOn, c.Claim.KnownOn)
}

// given makes every period say its ability itself, so that a day can be cut out of it.
func given(t *testing.T, periods []repayment.Period, options repayment.Options) []repayment.Period {
	t.Helper()
	periods = slices.Clone(periods)
	for i, period := range periods {
		if period.Debtor != nil {
			ability, noDeferral, err := repayment.AbilityOn(*period.Debtor, period.From, options)
			assert.NilError(t, err)
			periods[i] = repayment.Period{From: period.From, To: period.To, Ability: ability, NoDeferral: noDeferral}
		}
	}
	return periods
}

func TestADayWithoutAbilityNeverMakesALapseLater(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 1))
	earlier, lapsed := 0, 0
	for range 40_000 {
		c, options := randomCase(r)
		if len(c.Periods) == 0 {
			continue
		}
		c.Breach = nil // nothing is missed in a deferral
		if c.Plan != nil {
			c.PlanInAbeyance = true // one that runs takes an able day
		}
		c.Periods = given(t, c.Periods, options)
		before := lapsedFrom(t, c, options)
		day := between(r, startOf(c), c.On.AddDays(-1)) // what is said of the day itself is given
		if !day.Before(c.On) {
			continue
		}
		c.Periods = withDay(c.Periods, day, lapse.None, oneIn(r, 2))
		after := lapsedFrom(t, c, options)
		if !before.IsZero() {
			lapsed++
			// A day that had a deferral may have lost it; that is not the property.
			if after.IsZero() || after.After(before) {
				c.Periods = withDay(c.Periods, day, lapse.None, false)
				after = lapsedFrom(t, c, options)
			}
			assert.Assert(t, !after.IsZero() && !after.After(before), "%s, then %s", before, after)
		}
		if after != before {
			earlier++
		}
	}
	assert.Assert(t, lapsed > 1000 && earlier > 20, "%d of the cases have lapsed, %d change", lapsed, earlier)
}

func TestAPaymentAfterTheLapseNeverRevivesAClaim(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 2))
	lapsed := 0
	for range 15_000 {
		c, options := randomCase(r)
		before := lapsedFrom(t, c, options)
		if before.IsZero() {
			continue
		}
		lapsed++
		c.Payments = append(slices.Clone(c.Payments), lapse.Payment{On: between(r, before, c.On), Amount: krone("1")})
		c.Breach = nil // a part payment is another matter
		assert.Equal(t, lapsedFrom(t, c, options), before)
	}
	assert.Assert(t, lapsed > 1000, "only %d of the cases have lapsed", lapsed)
}

func TestAClaimThatHasLapsedStaysLapsed(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 3))
	later := laterOptions()
	lapsed := 0
	for range 15_000 {
		c, options := randomCase(r)
		options.Instalment.Tables, options.Deferral = later.Instalment.Tables, later.Deferral
		before := lapsedFrom(t, c, options)
		if before.IsZero() {
			continue
		}
		lapsed++
		c.On = c.On.AddDays(1 + r.IntN(800))
		agree(&c, options)
		if c.Breach != nil && c.Validate(options) != nil {
			continue // that day's facts say otherwise of what was missed
		}
		assert.Equal(t, lapsedFrom(t, c, options), before)
	}
	assert.Assert(t, lapsed > 1000, "only %d of the cases have lapsed", lapsed)
}

// holdComplaint holds that guidance on complaints comes with every track that is a
// decision and no other, after all that is to be done but the day of § 8; and that a
// claim with the recovery authority has one step.
func holdComplaint(t *testing.T, c *repayment.Facts, decision *repayment.Decision, steps []repayment.Step) {
	t.Helper()
	order := law.CollectionOrder
	if c.Claim.Transfer != nil && c.Claim.Transfer.ReturnedOn.IsZero() && decision.Track == repayment.InDefault {
		assert.Equal(t, len(steps), 1+min(1, len(decision.Criteria())))
		assert.Assert(t, slices.Contains(decision.Readings(), law.ReturnedClaim))
		return
	}
	isDecision := false
	switch decision.Track {
	case repayment.ModestAmount:
		plan := decision.Facts.Plan
		isDecision = plan == nil || decision.Facts.PlanInAbeyance || !plan.Monthly.Valid || !plan.Monthly.Decimal.Equal(decision.Facts.Debtor.ModestExpenses.Monthly)
	case repayment.Deferral:
		isDecision = len(decision.Criteria()) == 0
	case repayment.PlanSuspended:
		isDecision = len(decision.Criteria()) == 0 && !decision.Facts.PlanInAbeyance
	case repayment.NoInstalment, repayment.LumpSum, repayment.InDefault:
		isDecision = true
	case repayment.InstalmentPlan:
		_, isDecision = decision.Instalment()
	}
	if last := len(steps) - 1; last >= min(1, len(decision.Criteria())) && steps[last].Ref.Section == 8 && decision.Track != repayment.Lapsed {
		steps = steps[:last]
	}
	for i, step := range steps {
		assert.Equal(t, step.Ref == order.At(11, 0, 2), isDecision && i == len(steps)-1, "%s: %s", decision.Track, stepsOf(decision))
	}
	assert.Assert(t, !isDecision || len(steps) > 0, "%s", decision.Track)
}

func TestWhatTheTrackSaysHoldsTogether(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 4))
	for range 10_000 {
		c, options := randomCase(r)
		decision := decideOn(t, c, options)
		hasAmount := decision.Track == repayment.ModestAmount || decision.Track == repayment.InstalmentPlan && (c.Plan == nil || c.PlanInAbeyance || c.Plan.Monthly.Valid)
		assert.Equal(t, decision.Monthly.Valid, hasAmount, "%s", decision.Track)
		assert.Assert(t, !decision.Monthly.Valid || decision.Monthly.Decimal.IsPositive())
		broken, asked := decision.Breach()
		inDefault := asked && (broken.Stage == breach.InDefault || broken.Stage == breach.Transferable)
		assert.Equal(t, !decision.DueOn.IsZero(), decision.Track == repayment.LumpSum || inDefault)
		if inDefault {
			assert.Equal(t, decision.Track, repayment.InDefault)
			assert.Equal(t, decision.DueOn, broken.WholeDebtDueOn)
		}
		if _, asked := decision.Deferral(); inDefault && asked { // the plan has lapsed (§ 9, 1. pkt.)
			assert.Assert(t, !slices.ContainsFunc(decision.Grounds(), func(g law.Ground) bool { return g.Ref == law.CollectionOrder.At(7, 0, 0) }))
		}
		steps := decision.Steps()
		holdComplaint(t, &decision.Facts, decision, steps)
		if c.Claim.LegacyPlan == nil { // after the years a running plan asks for nothing
			mayBeNone := decision.Track == repayment.OutsideScope || decision.Track == repayment.InstalmentPlan
			assert.Assert(t, len(steps) > 0 || mayBeNone, "%s", decision.Track)
		}
		for _, step := range steps {
			assert.Assert(t, step.ActBy.IsZero() || !step.ActBy.After(step.Last) && !step.ActBy.Closed())
			assert.Equal(t, step.After.IsZero(), step.Last.IsZero())
		}
	}
}
