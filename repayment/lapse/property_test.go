// SPDX-License-Identifier: MPL-2.0

package lapse_test

import (
	"encoding/json"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

const cases = 2_000

func decided(t *testing.T, facts lapse.Facts, options lapse.Options) lapse.Decision {
	t.Helper()
	decision, err := lapse.Decide(facts, options)
	assert.NilError(t, err, "%+v", facts)
	return decision
}

// turned returns the periods with one day turned into a day without ability.
func turned(periods []lapse.Span, day calendar.Date, noDeferral bool) (all []lapse.Span) {
	for _, span := range periods {
		if !(calendar.Period{From: span.From, To: span.To}).Contains(day) {
			all = append(all, span)
			continue
		}
		if before := span; span.From.Before(day) {
			before.To = day.AddDays(-1)
			all = append(all, before)
		}
		all = append(all, lapse.Span{From: day, To: day, Ability: lapse.None, NoDeferral: noDeferral})
		if after := span; span.To.IsZero() || span.To.After(day) {
			after.From = day.AddDays(1)
			all = append(all, after)
		}
	}
	return all
}

func TestADayWithoutAbilityNeverMakesTheLapseLater(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 1))
	turnedDays, lapses := 0, 0
	for range 2 * cases {
		facts, options := randomFacts(r), lapse.Options{NeverPaidStays: r.IntN(2) == 0}
		before := decided(t, facts, options)
		day := before.Start.AddDays(r.IntN(before.Start.DaysUntil(facts.On) + 1))
		if spanOn(facts, day).Ability != lapse.Able {
			continue
		}
		turnedDays++
		facts.Periods = turned(facts.Periods, day, r.IntN(2) == 0)
		after := decided(t, facts, options)
		if before.Lapsed {
			lapses++
			assert.Assert(t, after.Lapsed && !after.LapsedFrom.After(before.LapsedFrom), "%s", after.Receipt().Facts)
		}
	}
	assert.Assert(t, turnedDays > 200 && lapses > 100, "%d days, %d lapses", turnedDays, lapses)
}

func TestALaterPaymentNeverRevivesALapsedClaim(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 2))
	for range cases {
		facts, options := randomFacts(r), lapse.Options{NeverPaidStays: r.IntN(2) == 0}
		before := decided(t, facts, options)
		if !before.Lapsed {
			continue
		}
		day := before.LapsedFrom.AddDays(r.IntN(before.LapsedFrom.DaysUntil(facts.On) + 1))
		facts.Payments = append(slices.Clone(facts.Payments), lapse.Payment{On: day, Amount: decimal.NewFromInt(1)})
		after := decided(t, facts, options)
		assert.Equal(t, after.LapsedFrom, before.LapsedFrom)
		assert.Equal(t, after.Ground, before.Ground)
		assert.Assert(t, slices.Contains(after.Flags, lapse.PaymentAfterLapse))
	}
}

// asOf returns the facts as they were known on an earlier day.
func asOf(facts lapse.Facts, on calendar.Date) lapse.Facts {
	facts.On = on
	facts.Payments = slices.DeleteFunc(slices.Clone(facts.Payments), func(p lapse.Payment) bool { return p.On.After(on) })
	if facts.Transfer != nil {
		transfer := *facts.Transfer
		facts.Transfer = &transfer
		if transfer.ReturnedOn.After(on) {
			facts.Transfer.ReturnedOn = calendar.Date{}
		}
		if transfer.ReceivedOn.After(on) {
			facts.Transfer = nil
		}
	}
	return facts
}

func TestFromDayToDayAClaimLapsesOnceAndOnTheSameDay(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 3))
	for range 150 {
		facts, options := randomFacts(r), lapse.Options{NeverPaidStays: r.IntN(2) == 0}
		final := decided(t, facts, options)
		first := calendar.Later(law.InForce(), calendar.Later(facts.EndedOn, calendar.Later(facts.KnownOn, facts.PaidOutOn)))
		for on := first; !on.After(facts.On); on = on.AddDays(1) {
			decision := decided(t, asOf(facts, on), options)
			assert.Equal(t, decision.Lapsed, final.Lapsed && !on.Before(final.LapsedFrom), "%s on %s", final.Receipt().Facts, on)
			if decision.Lapsed {
				assert.Equal(t, decision.LapsedFrom, final.LapsedFrom)
				assert.Equal(t, decision.Ground, final.Ground)
			} else {
				assert.Assert(t, decision.EarliestLapse.After(on) && decision.EarliestLapse.After(decision.LastDay))
				assert.Assert(t, !final.Lapsed || !decision.EarliestLapse.After(final.LapsedFrom), "lapses before the earliest day")
			}
		}
	}
}

// When the debtor has a deferral from tomorrow, pays a krone first and the claim
// comes back, it lapses on the earliest day and not before.
func TestTheEarliestDayIsTheDayItLapsesWhenEverythingHappensAtOnce(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 4))
	alive := 0
	for range cases {
		facts, options := randomFacts(r), lapse.Options{NeverPaidStays: r.IntN(2) == 0}
		if !options.NeverPaidStays {
			facts.NeverPaid = &lapse.Judgement{Answer: lapse.Lapses, Reason: "skøn"} // what may be judged
		}
		now := decided(t, facts, options)
		if now.Lapsed {
			continue
		}
		alive++
		tomorrow := facts.On.AddDays(1)
		var periods []lapse.Span
		for _, span := range facts.Periods {
			if span.To.IsZero() || span.To.After(facts.On) {
				span.To = facts.On
			}
			if !span.From.After(facts.On) {
				periods = append(periods, span)
			}
		}
		facts.Periods = append(periods, lapse.Span{From: tomorrow, Ability: lapse.None})
		facts.Payments = append(slices.Clone(facts.Payments), lapse.Payment{On: tomorrow, Amount: decimal.NewFromInt(1)})
		if facts.Transfer != nil && facts.Transfer.ReturnedOn.IsZero() {
			facts.Transfer = &lapse.Transfer{ReceivedOn: facts.Transfer.ReceivedOn, ReturnedOn: tomorrow}
		}
		facts.On = now.EarliestLapse
		assert.Equal(t, decided(t, facts, options).LapsedFrom, now.EarliestLapse, "%s", now.Receipt().Facts)
	}
	assert.Assert(t, alive > 500)
}

func FuzzDecide(f *testing.F) {
	f.Add(uint8(1), int32(739500), int32(738413), int32(0), int32(0), int32(738413), int32(300), uint8(9), int32(738500), int64(100), int32(0), int32(0), false)
	f.Add(uint8(2), int32(740000), int32(0), int32(0), int32(736000), int32(735999), int32(4000), uint8(6), int32(0), int64(0), int32(739000), int32(739400), true)
	f.Fuzz(func(t *testing.T, kind uint8, on, ended, known, paidOut, from, length int32, abilities uint8, paid int32, ore int64, received, returned int32, stays bool) {
		facts := lapse.Facts{On: calendar.FromOrdinal(on), Kind: law.ClaimKind(kind), EndedOn: calendar.FromOrdinal(ended),
			KnownOn: calendar.FromOrdinal(known), PaidOutOn: calendar.FromOrdinal(paidOut)}
		for day := calendar.FromOrdinal(from); abilities > 0; abilities /= 4 {
			span := lapse.Span{From: day, To: day.AddDays(int(length)), Ability: lapse.Ability(abilities % 4), NoDeferral: abilities%8 > 4}
			if abilities < 4 {
				span.To = calendar.Date{}
			}
			facts.Periods = append(facts.Periods, span)
			day = span.To.AddDays(1)
		}
		if paid != 0 {
			facts.Payments = []lapse.Payment{{On: calendar.FromOrdinal(paid), Amount: decimal.New(ore, -2)}}
		}
		if received != 0 {
			facts.Transfer = &lapse.Transfer{ReceivedOn: calendar.FromOrdinal(received), ReturnedOn: calendar.FromOrdinal(returned)}
		}
		decision, err := lapse.Decide(facts, lapse.Options{NeverPaidStays: stays})
		var faults law.Faults
		if err != nil {
			assert.Assert(t, errors.As(err, &faults) && len(faults) > 0)
			return
		}
		assert.Equal(t, decision.Lapsed, !decision.LapsedFrom.IsZero())
		assert.Equal(t, decision.Lapsed, decision.Ground != 0)
		assert.Equal(t, decision.Lapsed, decision.EarliestLapse.IsZero())
		assert.Assert(t, !decision.Lapsed || (decision.LapsedFrom.After(decision.LastDay) && !decision.LapsedFrom.After(facts.On)))
		assert.Assert(t, json.Valid(decision.AppendResult(nil)))
		assert.Assert(t, json.Valid(decision.Receipt().Facts))
		again := decided(t, read(t, decision.Receipt().Facts), lapse.Options{NeverPaidStays: stays})
		assert.Equal(t, again.Receipt().ID(), decision.Receipt().ID())
	})
}
