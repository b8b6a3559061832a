// SPDX-License-Identifier: MPL-2.0

package limitation_test

import (
	"encoding/json"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/limitation"
)

const cases = 3_000

func computed(t *testing.T, facts limitation.Facts) limitation.Decision {
	t.Helper()
	decision, err := limitation.Decide(facts, limitation.Options{})
	assert.NilError(t, err, "%+v", facts)
	return decision
}

func TestALaterDayNeverRevivesAClaim(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	barred := 0
	for range cases {
		facts := randomFacts(r)
		before := computed(t, facts)
		facts.On = facts.On.AddDays(1 + r.IntN(3000))
		after := computed(t, facts)
		if before.Barred {
			barred++
			assert.Assert(t, after.Barred, "%s", after.Receipt().Facts)
			assert.Equal(t, after.Deadline, before.Deadline)
			assert.Equal(t, after.ObjectBy, before.ObjectBy)
		}
	}
	assert.Assert(t, barred > cases/4)
}

// Whatever is done after the last day, a barred claim stays barred from the same day.
// Only a judgment says something else: that a case was brought which is not among the
// facts.
func TestNoLaterStepRevivesABarredClaim(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 8))
	var tried [3]int
	for range cases {
		facts := randomFacts(r)
		before := computed(t, facts)
		if !before.Barred {
			continue
		}
		last := before.Deadline.Last
		facts.On = facts.On.AddDays(2000)
		day := last.AddDays(1 + r.IntN(400))
		switch kind := r.IntN(3); {
		case kind == 0:
			e := limitation.Event{Kind: limitation.EventKind(1 + r.IntN(9)), On: day}
			if e.Kind == limitation.Deferral && facts.Transfer != nil { // it would contradict the receipt
				e.Kind = limitation.Acknowledgement
			} else if e.Kind == limitation.Deferral {
				e.EndedOn = day.AddDays(r.IntN(3000))
			}
			facts.Events = append(slices.Clone(facts.Events), e)
			tried[0]++
		case kind == 1:
			facts.Floors = append(slices.Clone(facts.Floors), limitation.Floor{Kind: limitation.FloorKind(1 + r.IntN(5)), On: day.AddDays(r.IntN(1000)), Since: day})
			tried[1]++
		case facts.Title == nil:
			facts.Title = &limitation.Title{Kind: limitation.Settlement, On: calendar.Later(day, facts.DueOn)}
			tried[2]++
		}
		after := computed(t, facts)
		assert.Assert(t, after.Barred, "%s", after.Receipt().Facts)
		assert.Equal(t, after.Deadline, before.Deadline, "%s", after.Receipt().Facts)
	}
	assert.Assert(t, slices.Min(tried[:]) > 100, "%v", tried)
}

func TestAnInterruptionNeverMakesTheLastDayEarlier(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	later := 0
	for range cases {
		facts := randomFacts(r)
		before := computed(t, facts)
		kinds := []limitation.EventKind{limitation.Acknowledgement, limitation.Instalment, limitation.Execution, limitation.SetOff,
			limitation.EstateClaim, limitation.ClaimFiled, limitation.WageWithholding}
		facts.Events = append(slices.Clone(facts.Events),
			limitation.Event{Kind: kinds[r.IntN(len(kinds))], On: facts.DueOn.AddDays(r.IntN(facts.DueOn.DaysUntil(facts.On) + 1))})
		after := computed(t, facts)
		if after.Pending || before.Pending {
			assert.Assert(t, after.Pending || after.Barred, "%s", after.Receipt().Facts)
			continue
		}
		assert.Assert(t, !after.Deadline.Last.Before(before.Deadline.Last), "%s: %s, before %s", after.Receipt().Facts, after.Deadline.Last, before.Deadline.Last)
		if after.Deadline.Last.After(before.Deadline.Last) {
			later++
		}
	}
	assert.Assert(t, later > cases/10, "%d", later)
}

func TestTheOrderOfTheFactsMakesNoDifference(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 3))
	for range cases {
		facts := randomFacts(r)
		facts.Floors = append(facts.Floors, randomFacts(r).Floors...)
		facts.Floors = slices.DeleteFunc(facts.Floors, func(f limitation.Floor) bool { return f.On.After(facts.On) })
		before := computed(t, facts)
		facts.Events, facts.Floors = slices.Clone(facts.Events), slices.Clone(facts.Floors)
		r.Shuffle(len(facts.Events), func(i, j int) { facts.Events[i], facts.Events[j] = facts.Events[j], facts.Events[i] })
		r.Shuffle(len(facts.Floors), func(i, j int) { facts.Floors[i], facts.Floors[j] = facts.Floors[j], facts.Floors[i] })
		after := computed(t, facts)
		assert.Equal(t, string(before.AppendResult(nil)), string(after.AppendResult(nil)))
		assert.Assert(t, slices.Equal(before.Grounds(), after.Grounds()))
	}
}

func TestTheFourDaysFollowEachOther(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 4))
	for range cases {
		facts := randomFacts(r)
		decision := computed(t, facts)
		if decision.Pending {
			assert.Equal(t, decision.Deadline, calendar.Deadline{})
			assert.Assert(t, !decision.Barred)
			continue
		}
		d := decision.Deadline
		assert.Assert(t, !d.ActBy.After(d.Raw) && !d.Raw.After(d.Last) && d.After == d.Last.AddDays(1), "%+v", d)
		assert.Assert(t, !d.ActBy.Closed() && !d.Last.Closed())
		assert.Equal(t, decision.Barred, facts.On.After(d.Last))
		for _, lead := range []limitation.Lead{limitation.DigitalPost, limitation.Letter, limitation.HandOver} {
			other, err := limitation.Decide(facts, limitation.Options{Lead: lead})
			assert.NilError(t, err)
			assert.Equal(t, other.Deadline.Last, d.Last)
			assert.Assert(t, !other.Deadline.ActBy.After(d.ActBy) && !other.Deadline.ActBy.Closed())
		}
	}
}

func FuzzCompute(f *testing.F) {
	f.Add(int32(739500), int32(738413), int32(0), int32(0), uint8(1), int32(738600), int32(0), uint8(1), int32(738700), uint8(0), int32(0), int32(0), uint8(3))
	f.Add(int32(740000), int32(737000), int32(737100), int32(737500), uint8(0), int32(0), int32(0), uint8(7), int32(738700), uint8(5), int32(738000), int32(739000), uint8(255))
	f.Fuzz(func(t *testing.T, on, due, payBy, known int32, kind uint8, event, ended int32, title uint8, titleOn int32, floor uint8, received, returned int32, bits uint8) {
		day := calendar.FromOrdinal
		facts := limitation.Facts{On: day(on), DueOn: day(due), PayBy: day(payBy), KnownOn: day(known),
			Interest: bits&1 > 0, Employment: bits&2 > 0, PrivateLaw: bits&4 > 0}
		if title > 0 {
			facts.Title = &limitation.Title{Kind: limitation.TitleKind(title), On: day(titleOn)}
		}
		if kind > 0 {
			facts.Events = []limitation.Event{{Kind: limitation.EventKind(kind), On: day(event), EndedOn: day(ended), Idle: bits&8 > 0, Partial: bits&16 > 0}}
		}
		if floor > 0 {
			facts.Floors = []limitation.Floor{{Kind: limitation.FloorKind(floor), On: day(event), Since: day(ended)}}
		}
		if received != 0 {
			facts.Transfer = &limitation.Transfer{ReceivedOn: day(received), System: limitation.System(bits >> 6), ReturnedOn: day(returned)}
		}
		decision, err := limitation.Decide(facts, limitation.Options{Lead: limitation.Lead(bits >> 5 & 1)})
		if err != nil {
			var faults law.Faults
			assert.Assert(t, errors.As(err, &faults) && len(faults) > 0)
			return
		}
		assert.Equal(t, decision.Pending, decision.Deadline.Last.IsZero())
		assert.Assert(t, decision.Pending || !decision.Deadline.ActBy.IsZero() && !decision.Deadline.After.IsZero())
		assert.Assert(t, json.Valid(decision.AppendResult(nil)))
		again, err := read(decision.Receipt().Facts)
		assert.NilError(t, err)
		assert.Equal(t, string(decision.AppendResult(nil)), string(resultOf(t, again, limitation.Lead(bits>>5&1))))
	})
}

func resultOf(t *testing.T, facts limitation.Facts, lead limitation.Lead) []byte {
	t.Helper()
	decision, err := limitation.Decide(facts, limitation.Options{Lead: lead})
	assert.NilError(t, err)
	return decision.AppendResult(nil)
}
