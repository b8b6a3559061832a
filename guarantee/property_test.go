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
)

// apart moves payouts of one day to different days, because within a day the order
// given counts.
func apart(f *guarantee.Facts) {
	days := map[calendar.Date]bool{}
	f.Payouts = slices.DeleteFunc(f.Payouts, func(p guarantee.Payout) bool {
		twice := days[p.On]
		days[p.On] = true
		return twice
	})
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
		gone := r.IntN(len(facts.Payouts))
		facts.Payouts = slices.Delete(slices.Clone(facts.Payouts), gone, gone+1)
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
			sum = sum.Add(m.Amount)
		}
		assert.Assert(t, sum.Equal(facts.Security.Amount), "%s of %s", sum, facts.Security.Amount)
		taken, passed := decimal.Zero, decimal.Zero
		for _, p := range d.Payouts {
			taken = taken.Add(p.Amount)
			assert.Assert(t, p.Amount.IsPositive() == p.Recoverable)
			assert.Assert(t, !p.ActBy.After(p.Last) && !p.Last.After(facts.Security.To) && p.After == p.Last.AddDays(1))
			if p.Reason >= guarantee.SecurityUsedUp {
				passed = passed.Add(p.Payout.Amount)
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

func TestTheCallerMayChangeTheFactsAfterwards(t *testing.T) {
	facts := ordinaryCase(payout("a", "2024-05-31", "6000"), payout("b", "2024-06-28", "6000"))
	facts.Reductions = []guarantee.Movement{{On: date("2022-05-02"), Amount: kroner("20000")}}
	facts.Recovered = []guarantee.Recovery{{On: date("2023-05-02"), Amount: kroner("1000")}}
	facts.AppliedOn = date("2017-11-15")
	facts.AuthorityDecision = &guarantee.AuthorityDecision{Authority: guarantee.Municipality, Reason: "x"}
	options := guarantee.Options{Sequence: []string{"b"}}
	decision := decided(t, facts, options)
	id := decision.Receipt().ID()
	facts.Payouts[0].ID, facts.Reductions[0].On, facts.Recovered[0].On = "z", date("2001-01-01"), date("2001-01-01")
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
		_, err = administration.Steps(&decision, administration.Progress{SecurityElsewhere: former})
		assert.NilError(t, err)
		_, err = administration.DecideRelease(administration.ReleaseFacts{Facts: facts}, guarantee.Options{})
		assert.NilError(t, err)
	})
}
