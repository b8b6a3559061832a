// SPDX-License-Identifier: MPL-2.0

package limitation_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
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

	prevail             bool          // the ten years prevail over §§ 20 and 21 too
	yearHold            int           // a case or a negotiation of §§ 20 and 21 going on
	year, limited       calendar.Date // until when §§ 20 and 21, and §§ 12 and 14, give time
	moved, movedIn, a22 bool          // the questions A2, A12 and A22
	beyond, capped      bool          // R-51; the ten years of § 14
}

// bounded is what the ten years leave of the period.
func (l *lived) bounded() calendar.Date {
	if !l.title && l.abs.Before(l.raw) {
		return l.abs
	}
	return l.raw
}

// taken is asked before each step: what makes it one that comes in time?
func (l *lived) taken(day calendar.Date, received bool) {
	if l.strong > 0 {
		return
	}
	if !l.title && day.After(open(l.abs)) {
		l.a22 = true
		if l.gilHold == 0 && day.After(open(calendar.Later(l.abs, l.gil))) {
			l.beyond = true
		}
	}
	if l.gilHold > 0 || l.yearHold > 0 {
		return
	}
	if end, runs := l.due(); runs && day.After(end) {
		l.moved, l.movedIn = l.moved || !received, l.movedIn || received
	}
}

func add(day calendar.Date, years, months int) calendar.Date {
	rolled := time.Date(day.Year()+years, day.Month()+time.Month(months), 1, 0, 0, 0, 0, time.UTC)
	last := rolled.AddDate(0, 1, -1).Day()
	date, _ := calendar.New(rolled.Year(), rolled.Month(), min(day.Day(), last))
	return date
}

func (l *lived) end() calendar.Date {
	return calendar.Later(l.bounded(), calendar.Later(l.gil, l.year))
}

// due is the end as it stands, and whether there is one: while a reason of §§ 12 and 14
// lasts, nothing but the ten years runs.
func (l *lived) due() (end calendar.Date, runs bool) {
	if l.weak == 0 {
		return l.end(), true
	}
	return calendar.Later(l.abs, calendar.Later(l.gil, l.year)), !l.title
}

func open(day calendar.Date) calendar.Date {
	for day.Closed() {
		day = day.AddDays(1)
	}
	return day
}

// over reports whether the claim has ended before the day begins.
func (l *lived) over(day calendar.Date) bool {
	if l.strong > 0 || l.gilHold > 0 || l.yearHold > 0 {
		return false
	}
	end, runs := l.due()
	return runs && day.After(open(end))
}

func (l *lived) short(day calendar.Date) bool {
	t := l.f.Transfer
	if t == nil || !l.in || l.f.PrivateLaw || day.Before(t.ReceivedOn) ||
		!t.ReturnedOn.IsZero() && !day.Before(t.ReturnedOn) && day != t.ReceivedOn {
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
// the question, and its last day; none where nothing runs. It is unfiled if a judgment
// fell after the end, and no case led to it.
func live(f limitation.Facts, prevail bool) (l lived, over, unfiled bool, last calendar.Date) {
	l = lived{f: f, start: f.DueOn, prevail: prevail}
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
			l.close()
			return l, true, l.unfiled(day), day.AddDays(-1)
		}
		for _, rank := range at[day] {
			for _, action := range rank {
				action()
			}
		}
	}
	if l.strong > 0 {
		return l, false, false, calendar.Date{}
	}
	l.close()
	return l, false, false, open(l.end())
}

// close asks what the last day itself leaves open.
func (l *lived) close() {
	end, _ := l.due()
	l.moved = l.moved || open(end) != end
	if l.title {
		return
	}
	l.a22 = l.a22 || calendar.Later(calendar.Later(l.gil, l.year), l.limited).After(l.abs)
	l.beyond = l.beyond || l.year.After(calendar.Later(l.abs, l.gil))
}

// unfiled reports whether a judgment came when the claim was over, and no case that
// had begun and not ended led to it.
func (l *lived) unfiled(over calendar.Date) bool {
	title := l.f.Title
	if title == nil || title.Kind != limitation.Judgment || title.On.Before(over) || l.f.Interest && l.f.DueOn.After(title.On) {
		return false
	}
	for _, e := range l.f.Events {
		if e.Kind == limitation.ClaimFiled && !e.On.After(title.On) && (e.EndedOn.IsZero() || !e.EndedOn.Before(title.On)) {
			return false
		}
	}
	return true
}

func question(t *testing.T, code string) (question limitation.Question) {
	t.Helper()
	assert.NilError(t, question.UnmarshalText([]byte(code)))
	return question
}

func TestLivingThroughTheDaysFindsTheSame(t *testing.T) {
	r := rand.New(rand.NewPCG(522, 2007))
	seen := map[string]int{}
	for range 10_000 {
		facts, options := validFacts(r), limitation.Options{TenYearsPrevail: r.IntN(4) == 0}
		decision, err := limitation.Decide(facts, options)
		l, over, unfiled, last := live(facts, options.TenYearsPrevail)
		if unfiled {
			seen["unfiled"]++
			var faults law.Faults
			assert.Assert(t, errors.As(err, &faults) && len(faults) == 1, "%+v: %v", facts, err)
			assert.Equal(t, string(faults[0].Code)+" "+faults[0].Field, "missing events")
			continue
		}
		assert.NilError(t, err, "%+v", facts)
		receipt := string(decision.Receipt().Facts)
		assert.Equal(t, decision.Barred, over, "%s: last %s, lived %s", receipt, decision.Deadline.Last, last)
		assert.Equal(t, decision.Deadline.Last, last, "%s", receipt)
		assert.Equal(t, decision.Pending, last.IsZero())
		open := receipt + fmt.Sprint(decision.Open)
		assert.Equal(t, slices.Contains(decision.Open, question(t, "A2")), l.moved, open)
		assert.Equal(t, slices.Contains(decision.Open, question(t, "A12")), l.movedIn, open)
		assert.Equal(t, slices.Contains(decision.Open, question(t, "A22")), l.a22, open)
		assert.Equal(t, slices.Contains(decision.Readings(), law.YearAfterCase), l.beyond, open)
		if l.beyond {
			seen["beyond"]++
		}
		if l.capped {
			seen["capped"]++
		}
		if transfer := facts.Transfer; transfer != nil && transfer.ConvertedOn == transfer.ReceivedOn {
			seen["moved in a day"]++
		}
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
	for _, what := range []string{"barred", "alive", "pending", "unfiled", "beyond", "capped", "moved in a day",
		"event-after-bar", "title-after-bar", "received-after-bar", "part-only", "received-early",
		"A2", "A3", "A6", "A8", "A10", "A12", "A15", "A16", "A22", "B1", "B2", "B3"} {
		assert.Check(t, seen[what] > 5, "only %d of the cases have %q", seen[what], what)
	}
	assert.Assert(t, slices.Max([]int{seen["barred"], seen["alive"]}) < 9000)
}
