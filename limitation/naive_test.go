// SPDX-License-Identifier: MPL-2.0

package limitation_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/limitation"
)

// lived is the second implementation: it lives through every day of the case
// without knowing what comes, and asks each day whether the claim has ended.
type lived struct {
	f                    limitation.Facts
	raw, abs, gil, least calendar.Date
	start                calendar.Date
	title, in            bool
	strong, weak         int // what holds limitation off; the ten years stop the weak
	gilHold              int
}

func add(day calendar.Date, years, months int) calendar.Date {
	rolled := time.Date(day.Year()+years, day.Month()+time.Month(months), 1, 0, 0, 0, 0, time.UTC)
	last := rolled.AddDate(0, 1, -1).Day()
	date, _ := calendar.New(rolled.Year(), rolled.Month(), min(day.Day(), last))
	return date
}

func (l *lived) end() calendar.Date {
	end := l.raw
	if !l.title && l.abs.Before(end) {
		end = l.abs
	}
	return calendar.Later(end, l.gil)
}

func open(day calendar.Date) calendar.Date {
	for day.Closed() {
		day = day.AddDays(1)
	}
	return day
}

// over reports whether the claim has ended before the day begins.
func (l *lived) over(day calendar.Date) bool {
	if l.strong > 0 || l.gilHold > 0 {
		return false
	}
	end := l.end()
	if l.weak > 0 { // nothing but the ten years runs
		if l.title {
			return false
		}
		end = calendar.Later(l.abs, l.gil)
	}
	return day.After(open(end))
}

func (l *lived) short(day calendar.Date) bool {
	t := l.f.Transfer
	if t == nil || !l.in || l.f.PrivateLaw || day.Before(t.ReceivedOn) || !t.ReturnedOn.IsZero() && !day.Before(t.ReturnedOn) {
		return false
	}
	psrm := t.System == limitation.PSRM || !t.ConvertedOn.IsZero() && !day.Before(t.ConvertedOn)
	return psrm || day.Year() >= 2024
}

func (l *lived) length(day calendar.Date) int {
	switch {
	case l.short(day):
		return 3
	case l.title:
		return 10
	case l.f.Employment:
		return 5
	}
	return 3
}

func (l *lived) restart(step, from calendar.Date) {
	if raw := add(from, l.length(step), 0); raw.After(l.raw) {
		l.raw, l.start = raw, from
	}
	l.abs = calendar.Later(l.abs, add(from, 10, 0))
}

// under applies § 18 a by the rules of the day.
func (l *lived) under(day calendar.Date) {
	l.in = true
	t := l.f.Transfer
	from := date("2021-11-20")
	if day.Before(date("2020-07-01")) {
		from = date("2018-11-20")
	}
	if day.Year() >= 2024 && t.System == limitation.DMI && (t.ConvertedOn.IsZero() || t.ConvertedOn.After(date("2024-01-01"))) {
		from = date("2027-11-20")
	}
	if raw := add(from, l.length(day), 0); raw.After(l.raw) {
		l.raw, l.start = raw, from
	}
	l.cut(day, from)
}

func (l *lived) cut(day, from calendar.Date) {
	if !l.short(day) {
		return
	}
	latest := calendar.Later(calendar.Later(day, from), l.start)
	if raw := calendar.Later(add(latest, 3, 0), l.least); raw.Before(l.raw) && (l.title || l.f.Employment) {
		l.raw, l.start = raw, latest
	}
}

// live lives through the days and returns whether the claim is over on the day of
// the question, and its last day; none where nothing runs.
func live(f limitation.Facts) (over bool, last calendar.Date) {
	l := lived{f: f, start: f.DueOn}
	if !f.PayBy.IsZero() {
		l.start = f.PayBy.AddDays(1)
	}
	l.abs = add(l.start, 10, 0)
	l.start = calendar.Later(l.start, f.KnownOn)
	l.raw = add(l.start, l.length(calendar.Date{}), 0)

	at := map[calendar.Date][][]func(){} // by day, then by rank
	do := func(day calendar.Date, rank int, action func()) {
		if at[day] == nil {
			at[day] = make([][]func(), 30)
		}
		at[day][rank] = append(at[day][rank], action)
	}
	first := f.DueOn
	for _, action := range actionsOf(&l, do) {
		first = calendar.Earlier(first, action)
	}
	for day := first; !day.After(f.On); day = day.AddDays(1) {
		if l.over(day) {
			return true, day.AddDays(-1)
		}
		for _, rank := range at[day] {
			for _, action := range rank {
				action()
			}
		}
	}
	if l.strong > 0 {
		return false, calendar.Date{}
	}
	return false, open(l.end())
}

func TestLivingThroughTheDaysFindsTheSame(t *testing.T) {
	r := rand.New(rand.NewPCG(522, 2007))
	seen := map[string]int{}
	for range 10_000 {
		facts := randomFacts(r)
		decision, err := limitation.Decide(facts, limitation.Options{})
		assert.NilError(t, err, "%+v", facts)
		over, last := live(facts)
		receipt := string(decision.Receipt().Facts)
		assert.Equal(t, decision.Barred, over, "%s: last %s, lived %s", receipt, decision.Deadline.Last, last)
		assert.Equal(t, decision.Deadline.Last, last, "%s", receipt)
		assert.Equal(t, decision.Pending, last.IsZero())
		seen[map[bool]string{true: "barred", false: "alive"}[over]]++
		for _, flag := range decision.Flags {
			seen[flag.String()]++
		}
		for _, question := range decision.Open {
			seen[question.String()]++
		}
		if decision.Pending {
			seen["pending"]++
		}
	}
	for _, what := range []string{"barred", "alive", "pending", "event-after-bar", "title-after-bar", "received-after-bar", "part-only",
		"A2", "A3", "A6", "A8", "A10", "A12", "A15", "A16", "A22", "B1", "B2", "B3"} {
		assert.Check(t, seen[what] > 5, "only %d of the cases have %q", seen[what], what)
	}
	assert.Assert(t, slices.Max([]int{seen["barred"], seen["alive"]}) < 9000)
}
