// SPDX-License-Identifier: MPL-2.0

package breach

import (
	"math/rand/v2"
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// randomFacts are facts around the turn of a year, most of them possible.
func randomFacts(random *rand.Rand) Facts {
	some := func() calendar.Date { return day("2025-12-10").AddDays(random.IntN(50)) }
	maybe := func() calendar.Date {
		if random.IntN(3) > 0 {
			return calendar.Date{}
		}
		return some()
	}
	notice := func() *Notice {
		switch random.IntN(4) {
		case 0:
			return &Notice{Exception: Exception(1 + random.IntN(2)), Reason: "noteret"}
		case 1, 2:
			return &Notice{On: some()}
		}
		return nil
	}
	facts := Facts{On: day("2025-12-25").AddDays(random.IntN(50)), Duty: Duty(1 + random.IntN(2)), Deferral: random.IntN(10) == 0}
	if random.IntN(10) == 0 {
		return facts
	}
	facts.MissedOn, facts.PaidOn = some(), maybe()
	if random.IntN(4) == 0 {
		return facts
	}
	sent := facts.MissedOn.AddDays(random.IntN(15))
	facts.Demand = &Demand{sent, sent.AddDays(random.IntN(20))}
	facts.Notice = notice()
	for range random.IntN(3) {
		facts.OtherNotices = append(facts.OtherNotices, notice())
	}
	return facts
}

// possibleFacts are 10,000 random facts that can be decided on.
func possibleFacts(yield func(Facts) bool) {
	random := rand.New(rand.NewPCG(9, 10))
	for count := 0; count < 10_000; {
		facts := randomFacts(random)
		if facts.Validate(Options{}) != nil {
			continue
		}
		count++
		if !yield(facts) {
			return
		}
	}
}

// dayByDay is a second, naive implementation: it lives through the days.
func dayByDay(f Facts) Stage {
	if f.Deferral && f.Duty == Plan {
		return Barred
	}
	stage := Compliant
	for today := f.MissedOn; !today.IsZero() && !today.After(f.On); today = today.AddDays(1) {
		if today == f.MissedOn {
			stage = DemandDue
		}
		if stage == DemandRunning && f.Demand.Deadline.AddDays(1) == today {
			stage = InDefault
		}
		if stage == DemandDue && f.Demand != nil && f.Demand.SentOn == today {
			stage = DemandRunning
		}
		if today == f.PaidOn && stage != InDefault {
			return Compliant
		}
	}
	if stage == InDefault {
		untold := 0
		for _, notice := range append([]*Notice{f.Notice}, f.OtherNotices...) {
			if notice == nil {
				untold++
			}
		}
		if untold == 0 {
			return Transferable
		}
	}
	return stage
}

// known is what was known of the facts on an earlier day.
func known(f Facts, on calendar.Date) Facts {
	f.On = on
	if f.MissedOn.After(on) {
		f.MissedOn = calendar.Date{}
	}
	if f.PaidOn.After(on) {
		f.PaidOn = calendar.Date{}
	}
	if f.Demand != nil && f.Demand.SentOn.After(on) {
		f.Demand = nil
	}
	told := func(n *Notice) *Notice {
		if n == nil || n.On.After(on) {
			return nil
		}
		return n
	}
	f.Notice = told(f.Notice)
	others := slices.Clone(f.OtherNotices)
	for i := range others {
		others[i] = told(others[i])
	}
	f.OtherNotices = others
	return f
}
