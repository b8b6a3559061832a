// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp/cmpopts"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/law"
)

// The random files are made once for all the tests, with fixed seeds.
var (
	anyFiles    = sync.OnceValue(func() []Facts { return files(1, 10_000, maker{plans: true, names: true}) })
	simpleFiles = sync.OnceValue(func() []Facts { return files(2, 10_000, maker{}) })
	youngFiles  = sync.OnceValue(func() []Facts { return files(3, 5_000, maker{plans: true, young: true}) })
)

func files(seed uint64, count int, m maker) (all []Facts) {
	m.Rand = rand.New(rand.NewPCG(seed, 2026))
	for range count {
		facts := m.file()
		facts.On = m.day(law.InForce(), lastDay)
		all = append(all, facts)
	}
	return all
}

// each goes through files with a random source of its own.
func each(seed uint64, files []Facts, do func(m *maker, facts Facts)) {
	m := &maker{Rand: rand.New(rand.NewPCG(seed, 7))}
	for _, facts := range files {
		do(m, facts)
	}
}

func TestTheRandomFilesComeToEverything(t *testing.T) {
	seen, kinds, steps := map[Track]int{}, map[EventKind]int{}, map[StepCode]int{}
	each(1, anyFiles(), func(_ *maker, facts Facts) {
		result := decided(t, facts).Result()
		for _, e := range facts.Events {
			kinds[e.Kind]++
		}
		for _, c := range result.Claims {
			seen[c.Track]++
		}
		for _, step := range result.Steps {
			steps[step.Code]++
		}
	})
	for _, track := range []Track{TrackInstalmentPlan, TrackNoInstalment, TrackDeferral, TrackPlanSuspended, TrackModestAmount, TrackLumpSum, TrackLapsed, TrackInDefault, TrackPaid} {
		assert.Check(t, seen[track] >= 5, "%v came up %d times", track, seen[track])
	}
	for kind := LandlordTold; kind <= Returned; kind++ {
		if kind != Repaid && kind != Balance && kind != DeferralRefused {
			assert.Check(t, kinds[kind] >= 20, "%v happened %d times", kind, kinds[kind])
		}
	}
	for code := DecidePlan; code <= Judge; code++ {
		if code != DecideModestAmount {
			assert.Check(t, steps[code] > 0, "no step %v", code)
		}
	}
}

func TestTheOrderOfTheEventsDoesNotMatter(t *testing.T) {
	each(2, anyFiles(), func(m *maker, facts Facts) {
		seen := map[string]bool{}
		facts.Events = slices.DeleteFunc(slices.Clone(facts.Events), func(e Event) bool { // one of each kind a day
			key := e.On.String() + e.Kind.String()
			defer func() { seen[key] = true }()
			return seen[key]
		})
		want, err := Decide(facts, Options{})
		if err != nil {
			return // the file needed what was taken away
		}
		other := facts
		other.Events = slices.Clone(facts.Events)
		m.Shuffle(len(other.Events), func(i, j int) { other.Events[i], other.Events[j] = other.Events[j], other.Events[i] })
		assert.Equal(t, resultOf(t, other), string(want.AppendResult(nil)), "%s", describe(other))
	})
}

func TestWhatIsToComeDoesNotMatter(t *testing.T) {
	each(3, anyFiles(), func(_ *maker, facts Facts) {
		past := facts
		past.Events = slices.DeleteFunc(slices.Clone(facts.Events), func(e Event) bool { return e.On.After(facts.On) })
		past.Debtors = slices.Clone(facts.Debtors)
		for i := range past.Debtors {
			past.Debtors[i].Situations = slices.DeleteFunc(slices.Clone(past.Debtors[i].Situations), func(s Situation) bool { return s.From.After(facts.On) })
		}
		assert.Equal(t, resultOf(t, facts, "later-events"), resultOf(t, past), "%s", describe(facts))
	})
}

func TestALapsedClaimStaysLapsed(t *testing.T) {
	lapsed := 0
	each(4, anyFiles()[:3_000], func(m *maker, facts Facts) {
		first := make([]calendar.Date, len(facts.Claims))
		for on := m.day(law.InForce(), date("2025-09-01")); !on.After(lastDay); on = on.AddDays(1 + m.IntN(60)) {
			facts.On = on
			for i, c := range decided(t, facts).Result().Claims {
				now := c.Lapse != nil && c.Lapse.Lapsed
				if !first[i].IsZero() && !c.Balance.IsZero() {
					assert.Assert(t, now && c.Lapse.LapsedFrom == first[i], "claim %d on %s\n%s", i, on, describe(facts))
				}
				if now {
					first[i] = c.Lapse.LapsedFrom
					lapsed++
				}
			}
		}
	})
	assert.Assert(t, lapsed > 1_000, "%d", lapsed)
}

// total is the sum of what every debtor pays a month, in øre.
func total(result Result) (ore int64) {
	for _, d := range result.Debtors {
		monthly, _ := money.ToOre(d.Monthly.Decimal)
		ore += monthly
	}
	return ore
}

func TestMoreIncomeNeverLowersWhatIsPaid(t *testing.T) {
	more := 0
	each(5, simpleFiles(), func(m *maker, facts Facts) {
		richer := facts.copied()
		for i := range richer.Debtors {
			for j := range richer.Debtors[i].Situations {
				if s := &richer.Debtors[i].Situations[j]; s.AnnualNetIncome.Valid {
					s.AnnualNetIncome.Decimal = s.AnnualNetIncome.Decimal.Add(kroner(int64(m.IntN(5_000_000))))
				}
			}
		}
		was, is := total(decided(t, facts).Result()), total(decided(t, richer).Result())
		assert.Assert(t, is >= was, "%d, then %d\n%s\n%s", was, is, describe(facts), describe(richer))
		if is > was {
			more++
		}
	})
	assert.Assert(t, more > 2_000, "%d", more)
}

// balance is the sum of what is owed on all claims that have not lapsed, in øre.
func balance(result Result) (ore int64) {
	for _, c := range result.Claims {
		if c.Track != TrackLapsed {
			left, _ := money.ToOre(c.Balance)
			ore += left
		}
	}
	return ore
}

func TestAPaymentNeverRaisesWhatIsOwed(t *testing.T) {
	lower := 0
	try := func(m *maker, facts Facts) {
		paid := facts
		one := facts.Claims[m.IntN(len(facts.Claims))]
		e := Event{On: m.day(firstEvent, facts.On.AddDays(1)), Kind: Payment, Debtor: one.Liable[0], Amount: amount(int64(1 + m.IntN(500_000)))}
		if m.IntN(2) == 0 {
			e.Claim = one.ID
		}
		paid.Events = append(slices.Clone(facts.Events), e)
		decision, err := Decide(paid, Options{})
		if err != nil {
			return // what was in default was paid in time after all, so it was not transferred
		}
		was, is := decided(t, facts).Result(), decision.Result()
		assert.Assert(t, balance(is) <= balance(was), "%s", describe(paid))
		if balance(is) < balance(was) {
			lower++
		}
	}
	each(6, anyFiles(), try)
	assert.Assert(t, lower > 5_000, "%d", lower)
}

func TestAnotherClaimChangesNoLapse(t *testing.T) {
	lapses := 0
	each(7, anyFiles(), func(m *maker, facts Facts) {
		more := facts
		more.Claims = append(slices.Clone(facts.Claims), claim("K9", "2025-05-31", "2025-07-01", int64(100+m.IntN(9_000))))
		decision, err := Decide(more, Options{})
		if err != nil {
			return
		}
		was, is := decided(t, facts).Result(), decision.Result()
		for i := range was.Claims {
			if was.Claims[i].Track == TrackPaid && is.Claims[i].Track == TrackPaid {
				continue
			}
			assert.DeepEqual(t, is.Claims[i].Lapse, was.Claims[i].Lapse, cmpopts.EquateComparable(LapseResult{}))
			if was.Claims[i].Lapse != nil {
				lapses++
			}
		}
	})
	assert.Assert(t, lapses > 10_000, "%d", lapses)
}

func jsonOf(t *testing.T, value any) string {
	text, err := json.Marshal(value)
	assert.NilError(t, err)
	return string(text)
}

// A claim that is split in two of the same days is asked for as one: only the shares
// change. Claims that could lapse are left out, since § 8, stk. 3, asks whether
// something was paid on each.
func TestTwoClaimsOfTheSameDaysAreAskedForAsOne(t *testing.T) {
	compared := 0
	each(8, youngFiles(), func(m *maker, facts Facts) {
		at := m.IntN(len(facts.Claims))
		whole := facts.Claims[at]
		ore, _ := money.ToOre(whole.Principal)
		part := 1 + m.Int64N(ore-1)
		first, second := whole, whole
		second.ID = "K9"
		first.Principal, second.Principal = kroner(part), kroner(ore-part)
		split := facts
		split.Claims = slices.Insert(slices.Clone(facts.Claims), at+1, second)
		split.Claims[at] = first
		split.Events = slices.Clone(facts.Events)
		for i := range split.Events {
			if e := &split.Events[i]; slices.Contains(e.Claims, whole.ID) {
				e.Claims = append(slices.Clone(e.Claims), second.ID)
			}
		}
		was, is := decided(t, facts).Result(), decided(t, split).Result()
		assert.Equal(t, jsonOf(t, is.Debtors), jsonOf(t, was.Debtors), "%s", describe(split))
		assert.Equal(t, balance(is), balance(was))
		for i := range was.Claims {
			j := i
			if i > at {
				j = i + 1
			}
			track := is.Claims[j].Track
			if i == at && track == TrackPaid {
				track = is.Claims[j+1].Track
			}
			assert.Equal(t, track, was.Claims[i].Track, "%s", describe(split))
			compared++
		}
	})
	assert.Assert(t, compared > 8_000, "%d", compared)
}
