// SPDX-License-Identifier: MPL-2.0

package guarantee_test

import (
	"encoding/json"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/limitation"
)

// apart removes payouts of a day that has one already, because within a day the order
// given counts.
func apart(f *guarantee.Facts) {
	days := map[calendar.Date]bool{}
	for _, p := range slices.Clone(f.Payouts) {
		if days[p.On] {
			*f = without(*f, p.ID)
		}
		days[p.On] = true
	}
}

// without returns the facts without a payout and what names it.
func without(f guarantee.Facts, id string) guarantee.Facts {
	f.Payouts = slices.DeleteFunc(slices.Clone(f.Payouts), func(p guarantee.Payout) bool { return p.ID == id })
	f.Recovered = slices.DeleteFunc(slices.Clone(f.Recovered), func(r guarantee.Recovery) bool { return r.Payout == id })
	f.Claims = slices.Clone(f.Claims)
	for i := range f.Claims {
		f.Claims[i].Payouts = slices.DeleteFunc(slices.Clone(f.Claims[i].Payouts), func(name string) bool { return name == id })
	}
	f.Claims = slices.DeleteFunc(f.Claims, func(c guarantee.Claim) bool { return len(c.Payouts) == 0 })
	return f
}

func TestTheOrderOfThePayoutsChangesNothingButTheirOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 2))
	for range cases {
		facts := randomFacts(r)
		apart(&facts)
		options := randomOptions(r, facts)
		before := decided(t, facts, options)
		results := map[string]guarantee.PayoutResult{}
		for _, p := range before.Payouts {
			results[p.Payout.ID] = p
		}
		facts.Payouts = slices.Clone(facts.Payouts)
		r.Shuffle(len(facts.Payouts), func(i, j int) { facts.Payouts[i], facts.Payouts[j] = facts.Payouts[j], facts.Payouts[i] })
		after := decided(t, facts, options)
		for i, p := range after.Payouts {
			assert.Equal(t, p.Payout.ID, facts.Payouts[i].ID)
			was := results[p.Payout.ID]
			assert.Assert(t, p.Reason == was.Reason && p.Amount.Equal(was.Amount) && p.Last == was.Last && p.DaysLeft == was.DaysLeft)
		}
		assert.Assert(t, after.Recoverable.Equal(before.Recoverable) && after.Uncovered.Equal(before.Uncovered))
		assert.Equal(t, after.CostsFrom, before.CostsFrom)
		assert.Equal(t, after.ActBy, before.ActBy)
		assert.DeepEqual(t, after.Flags, before.Flags)
	}
}

func TestALaterDayNeverMakesMoreRecoverable(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 3))
	lost := 0
	for range cases {
		facts := randomFacts(r)
		before := decided(t, facts, guarantee.Options{})
		facts.On = facts.On.AddDays(1 + r.IntN(900))
		after := decided(t, facts, guarantee.Options{})
		assert.Assert(t, !after.Recoverable.GreaterThan(before.Recoverable), "%+v", facts)
		if after.Recoverable.LessThan(before.Recoverable) {
			lost++
			assert.Assert(t, !facts.On.Before(before.CostsFrom), "%+v", facts)
		} else if before.Recoverable.IsPositive() {
			assert.Assert(t, facts.On.Before(before.CostsFrom), "%+v", facts)
		}
	}
	assert.Assert(t, lost > 1000)
}

func TestOnePayoutMoreNeverLowersTheTotal(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 4))
	for range cases {
		facts := randomFacts(r)
		if len(facts.Payouts) == 0 {
			continue
		}
		more := decided(t, facts, guarantee.Options{})
		facts = without(facts, facts.Payouts[r.IntN(len(facts.Payouts))].ID)
		if len(facts.Recovered) < len(more.Facts.Recovered) || len(facts.Claims) == 0 && len(more.Facts.Claims) > 0 {
			continue // a recovery went with it, or the last claim, and more can be taken
		}
		fewer := decided(t, facts, guarantee.Options{})
		assert.Assert(t, !more.Recoverable.LessThan(fewer.Recoverable) && !more.Uncovered.LessThan(fewer.Uncovered))
	}
}

func TestEveryOreIsAccountedFor(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 5))
	for range cases {
		facts := randomFacts(r)
		d := decided(t, facts, randomOptions(r, facts))
		sum := d.Recoverable.Add(d.Remaining)
		for _, m := range facts.Reductions {
			sum = sum.Add(m.Amount)
		}
		for _, m := range facts.Recovered {
			if m.ReturnedOn.IsZero() {
				sum = sum.Add(m.Amount)
			}
		}
		assert.Assert(t, sum.Equal(facts.Security.Amount), "%s of %s", sum, facts.Security.Amount)
		taken, passed := decimal.Zero, decimal.Zero
		for _, p := range d.Payouts {
			taken = taken.Add(p.Amount)
			assert.Assert(t, p.Amount.IsPositive() == p.Recoverable)
			inTime := !p.ClaimedOn.IsZero() && !p.ClaimedOn.After(facts.Security.To)
			assert.Assert(t, !p.ActBy.After(p.Last) && (inTime || !p.Last.After(facts.Security.To)) && p.After == p.Last.AddDays(1), "%+v", facts)
			assert.Assert(t, !p.Left.GreaterThan(p.Payout.Amount) && !p.Amount.GreaterThan(p.Left))
			if p.Reason >= guarantee.SecurityUsedUp {
				passed = passed.Add(p.Left)
			}
			if p.Recoverable {
				assert.Assert(t, p.DaysLeft >= 0 && !d.ActBy.After(p.ActBy))
			}
		}
		assert.Assert(t, taken.Equal(d.Recoverable) && passed.Equal(d.Recoverable.Add(d.Uncovered)))
		assert.Assert(t, d.Recoverable.Add(d.Remaining).Equal(d.Left) && !d.Remaining.IsNegative())
		assert.Equal(t, d.CostsFrom.IsZero(), d.Recoverable.IsZero())
	}
}

// sameButForTheFacts reports whether two decisions come to the same.
func sameButForTheFacts(t *testing.T, got, want guarantee.Decision) {
	t.Helper()
	assert.Equal(t, string(got.AppendResult(nil)), string(want.AppendResult(nil)))
}

func TestAClaimSplitIntoTwoOfTheSameDayChangesNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 6))
	split := 0
	for range cases {
		facts := randomFacts(r)
		before := decided(t, facts, guarantee.Options{})
		facts.Claims = slices.Clone(facts.Claims)
		for i := range facts.Claims {
			if claim := facts.Claims[i]; len(claim.Payouts) > 1 {
				at := 1 + r.IntN(len(claim.Payouts)-1)
				facts.Claims[i].Payouts = claim.Payouts[:at]
				facts.Claims = append(facts.Claims, guarantee.Claim{On: claim.On, Payouts: claim.Payouts[at:]})
				split++
			}
		}
		sameButForTheFacts(t, decided(t, facts, guarantee.Options{}), before)
	}
	assert.Assert(t, split > 1000, "%d", split)
}

func TestAClaimForAllThatWasPaidIsItsShortForm(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 7))
	for range cases {
		facts := randomFacts(r)
		if facts.ClaimRaisedOn.IsZero() {
			continue
		}
		before := decided(t, facts, guarantee.Options{})
		claim := guarantee.Claim{On: facts.ClaimRaisedOn}
		for _, p := range facts.Payouts {
			if !p.On.After(claim.On) {
				claim.Payouts = append(claim.Payouts, p.ID)
			}
		}
		if facts.ClaimRaisedOn = date(""); len(claim.Payouts) > 0 {
			facts.Claims = []guarantee.Claim{claim}
			sameButForTheFacts(t, decided(t, facts, guarantee.Options{}), before)
		}
	}
}

func TestARecoveryAndItsReturnLeaveAllAsBefore(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 8))
	named := 0
	for range cases {
		facts := randomFacts(r)
		before := decided(t, facts, guarantee.Options{})
		if before.Left.IsZero() {
			continue
		}
		recovery := guarantee.Recovery{On: facts.On, Amount: before.Left, ReturnedOn: facts.On}
		for _, p := range before.Payouts {
			if p.Left.IsPositive() && !p.Payout.On.Before(facts.Security.From) && r.IntN(2) == 0 {
				recovery.Payout, recovery.On, recovery.Amount = p.Payout.ID, p.Payout.On.AddDays(r.IntN(p.Payout.On.DaysUntil(facts.On)+1)), kroner("0.01")
				named++
				break
			}
		}
		facts.Recovered = append(slices.Clone(facts.Recovered), recovery)
		if facts.Validate(guarantee.Options{}) != nil {
			continue // the day it was out, nothing was left for it
		}
		sameButForTheFacts(t, decided(t, facts, guarantee.Options{}), before)
	}
	assert.Assert(t, named > 1000, "%d", named)
}

func TestWhatIsRecoveredIsNotRecoveredAgain(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 9))
	again := 0
	for range cases {
		facts := randomFacts(r)
		before := decided(t, facts, guarantee.Options{})
		if before.Recoverable.IsZero() {
			continue
		}
		facts.Recovered = slices.Clone(facts.Recovered)
		for _, p := range before.Payouts {
			if p.Recoverable {
				facts.Recovered = append(facts.Recovered, guarantee.Recovery{On: facts.On, Amount: p.Amount, Payout: p.Payout.ID})
				again++
			}
		}
		after := decided(t, facts, guarantee.Options{})
		assert.Assert(t, after.Recoverable.IsZero() && after.Left.Equal(before.Remaining) && after.Uncovered.Equal(before.Uncovered), "%+v", facts)
		for i, p := range after.Payouts {
			assert.Assert(t, p.Left.Equal(before.Payouts[i].Left.Sub(before.Payouts[i].Amount)))
		}
	}
	assert.Assert(t, again > 1000, "%d", again)
}

func TestTheCallerMayChangeTheFactsAfterwards(t *testing.T) {
	facts := ordinaryCase(payout("a", "2024-05-31", "6000"), payout("b", "2024-06-28", "6000"))
	facts.Reductions = []guarantee.Movement{{On: date("2022-05-02"), Amount: kroner("20000")}}
	facts.Recovered = []guarantee.Recovery{{On: date("2023-05-02"), Amount: kroner("1000")}}
	facts.Claims = []guarantee.Claim{{On: date("2026-01-05"), Payouts: []string{"a"}}}
	facts.Payouts[0].Interruptions = &guarantee.Interruptions{Events: []limitation.Event{{Kind: limitation.Acknowledgement, On: date("2025-05-02")}},
		Title: &limitation.Title{Kind: limitation.Settlement, On: date("2025-06-02")}}
	facts.AppliedOn = date("2017-11-15")
	facts.AuthorityDecision = &guarantee.AuthorityDecision{Authority: guarantee.Municipality, Reason: "x"}
	options := guarantee.Options{Sequence: []string{"b"}}
	decision := decided(t, facts, options)
	id := decision.Receipt().ID()
	facts.Payouts[0].ID, facts.Reductions[0].On, facts.Recovered[0].On = "z", date("2001-01-01"), date("2001-01-01")
	facts.Claims[0].Payouts[0], facts.Payouts[0].Interruptions.Events[0].On, facts.Payouts[0].Interruptions.Title.On = "q", date("2001-01-01"), date("2001-01-01")
	facts.AuthorityDecision.Reason, options.Sequence[0] = "y", "q"
	assert.Equal(t, decision.Receipt().ID(), id)
}

func FuzzAssess(f *testing.F) {
	f.Add(int32(739677), int32(737739), int32(737864), int32(741515), int64(10612080), int64(100), int64(0), int32(739000), int64(600000), int32(0), int32(0), uint8(1), uint8(1), true)
	f.Add(int32(739677), int32(736648), int32(736800), int32(739677), int64(5000000), int64(0), int64(4500000), int32(738581), int64(1), int32(739600), int32(739000), uint8(3), uint8(2), false)
	f.Fuzz(func(t *testing.T, on, applied, from, to int32, amount, reduced, recovered int64, paid int32, ore int64, claim, permit int32, act, form uint8, former bool) {
		day := calendar.FromOrdinal
		facts := guarantee.Facts{On: day(on), AppliedOn: day(applied), ClaimRaisedOn: day(claim), PermanentPermitOn: day(permit),
			Security: guarantee.Security{Form: guarantee.Form(form), Amount: decimal.New(amount, -2), From: day(from), To: day(to)}}
		if reduced != 0 {
			facts.Reductions = []guarantee.Movement{{On: day(from), Amount: decimal.New(reduced, -2)}}
		}
		if recovered != 0 {
			facts.Recovered = []guarantee.Recovery{{On: day(paid), Amount: decimal.New(recovered, -2)}}
		}
		for i, id := range []string{"a", "b", "c"} {
			facts.Payouts = append(facts.Payouts, guarantee.Payout{ID: id, On: day(paid + int32(i)*17), Amount: decimal.New(ore, -int32(i)),
				Act: guarantee.PayoutAct(act), Recipient: guarantee.Foreigner, PaidByFormer: former && i == 1})
		}
		decision, err := guarantee.Decide(facts, guarantee.Options{Sequence: []string{"b"}})
		var faults law.Faults
		if err != nil {
			assert.Assert(t, errors.As(err, &faults) && len(faults) > 0)
			return
		}
		assert.Assert(t, json.Valid(decision.AppendResult(nil)))
		assert.Assert(t, json.Valid(decision.Receipt().AppendJSON(nil)))
		assert.Assert(t, !decision.Remaining.IsNegative() && decision.Recoverable.Add(decision.Remaining).Equal(decision.Left))
		assert.Assert(t, decision.Receipt().Text(law.Danish) != "")
		var again guarantee.Facts
		assert.NilError(t, json.Unmarshal(decision.Receipt().Facts, &again))
		repeated := decided(t, again, guarantee.Options{Sequence: []string{"b"}})
		assert.Equal(t, repeated.Receipt().ID(), decision.Receipt().ID())
		_, err = administration.DecideSteps(administration.StepsFacts{Facts: facts, Progress: administration.Progress{SecurityElsewhere: former}}, administration.StepsOptions{})
		assert.NilError(t, err)
		_, err = administration.DecideRelease(administration.ReleaseFacts{Facts: facts}, guarantee.Options{})
		assert.NilError(t, err)
	})
}
