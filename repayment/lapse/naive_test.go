// SPDX-License-Identifier: MPL-2.0

package lapse_test

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// walked is what the second implementation finds: it walks from the start to the
// day of the question and asks on each day whether the claim lapses.
type walked struct {
	lastDay, from calendar.Date
	ground        string
	flags         []string
	open          bool // nobody has said whether a claim that was never paid lapses
}

// walk lives through the days. Where the debtor was able and never paid, answer says
// what was judged; the zero value says that nobody has.
func walk(f lapse.Facts, answer lapse.Answer) (w walked) {
	start, years, ground := f.EndedOn, 3, "8.1"
	if f.Kind == law.HousingDeposit {
		start, years, ground = f.PaidOutOn, 10, "8.2"
	} else if f.KnownOn.After(start) {
		start = f.KnownOn
	}
	w.lastDay = yearsAfter(start, years)

	var able, paid, paidEver, gap, zero, ableLater, late bool
	paid = slices.ContainsFunc(f.Payments, func(p lapse.Payment) bool { return p.On.Before(start) })
	for day := start; !day.After(f.On); day = day.AddDays(1) {
		span := spanOn(f, day)
		away := f.Transfer != nil && day.After(f.Transfer.ReceivedOn) &&
			(f.Transfer.ReturnedOn.IsZero() || day.Before(f.Transfer.ReturnedOn))
		deferral := span.Ability == lapse.None && !span.NoDeferral
		switch {
		case !w.from.IsZero():
		case day == start: // the years begin the day after
		case !day.After(w.lastDay):
			able = able || span.Ability == lapse.Able
		case away:
			ableLater = ableLater || span.Ability == lapse.Able
		case !able:
			w.from, w.ground = day, ground
		case deferral && (paid || answer == lapse.Lapses):
			gap = gap || !paid
			w.from, w.ground = day, "8.3"
		default:
			gap = gap || deferral
			zero = zero || span.NoDeferral
		}
		if w.from.IsZero() {
			paidEver = paid || paidOn(f, day)
		} else {
			late = late || paidOn(f, day)
		}
		paid = paid || paidOn(f, day)
	}
	lapsed := !w.from.IsZero()
	w.open = gap && answer == 0
	for _, flag := range []struct {
		set  bool
		name string
	}{
		{gap, "gap-8-3"},
		{zero && !lapsed, "no-deferral-8-3"},
		{able && !paidEver, "ability-unused"},
		{late, "payment-after-lapse"},
		{!lapsed && f.Transfer != nil && f.Transfer.ReturnedOn.IsZero(), "with-recovery-authority"},
		{lapsed && f.Transfer != nil && !w.from.After(f.Transfer.ReceivedOn), "lapsed-before-transfer"},
		{lapsed && !able && ableLater, "able-while-away"},
	} {
		if flag.set {
			w.flags = append(w.flags, flag.name)
		}
	}
	return w
}

// yearsAfter uses package time, which rolls 29 February over to 1 March.
func yearsAfter(day calendar.Date, years int) calendar.Date {
	rolled := time.Date(day.Year()+years, day.Month(), day.Day(), 0, 0, 0, 0, time.UTC)
	if rolled.Month() != day.Month() {
		rolled = rolled.AddDate(0, 0, -rolled.Day())
	}
	date, _ := calendar.New(rolled.Year(), rolled.Month(), rolled.Day())
	return date
}

func spanOn(f lapse.Facts, day calendar.Date) lapse.Span {
	for _, span := range slices.Backward(f.Periods) {
		if !span.From.After(day) {
			return span // they follow each other without a gap
		}
	}
	return lapse.Span{}
}

func paidOn(f lapse.Facts, day calendar.Date) bool {
	return slices.ContainsFunc(f.Payments, func(p lapse.Payment) bool { return p.On == day })
}

// randomFacts returns facts that can be decided. Its days crowd around the start,
// the last day and each other, where mistakes are.
func randomFacts(r *rand.Rand) (f lapse.Facts) {
	inForce := law.InForce()
	years := 3
	start := date("2022-05-01").AddDays(r.IntN(1000))
	if r.IntN(3) == 0 {
		f.Kind, years = law.HousingDeposit, 10
		start = date("2015-05-01").AddDays(r.IntN(1000))
	}
	if r.IntN(10) == 0 {
		start = date([]string{"2024-02-29", "2016-02-29"}[years/10])
	}
	last := yearsAfter(start, years)
	near := func(first calendar.Date) calendar.Date {
		day := []calendar.Date{start, last, last, last.AddDays(r.IntN(300))}[r.IntN(4)].AddDays(r.IntN(7) - 3)
		if r.IntN(3) == 0 {
			day = start.AddDays(r.IntN(start.DaysUntil(last) + 400))
		}
		return calendar.Later(day, first)
	}
	f.On = calendar.Later(near(inForce), start)
	f.PaidOutOn = start
	if f.Kind != law.HousingDeposit {
		f.Kind, f.PaidOutOn, f.EndedOn = law.Benefit, calendar.Date{}, start
		switch r.IntN(4) {
		case 0:
			f.KnownOn = start.AddDays(-r.IntN(40))
		case 1:
			f.KnownOn, f.EndedOn = start, start.AddDays(-r.IntN(2000))
		}
	}
	for from := start.AddDays(-r.IntN(30)); ; {
		span := lapse.Span{From: from, Ability: lapse.None, NoDeferral: r.IntN(3) == 0}
		if r.IntN(5) < 2 {
			span.Ability, span.NoDeferral = lapse.Able, false
		}
		if len(f.Periods) > 6 || r.IntN(8) == 0 {
			f.Periods = append(f.Periods, span)
			break
		}
		span.To = near(from)
		f.Periods = append(f.Periods, span)
		from = span.To.AddDays(1)
	}
	for range r.IntN(3) {
		day := near(start)
		if f.Kind == law.Benefit && r.IntN(8) == 0 {
			day = start.AddDays(-1)
		}
		if !day.After(f.On) {
			f.Payments = append(f.Payments, lapse.Payment{On: day, Amount: decimal.NewFromInt(100)})
		}
	}
	if received := near(start); r.IntN(2) == 0 && !received.After(f.On) {
		f.Transfer = &lapse.Transfer{ReceivedOn: received}
		if returned := calendar.Later(near(received), received.AddDays(r.IntN(300))); !returned.After(f.On) {
			f.Transfer.ReturnedOn = returned
		}
	}
	return f
}

func TestAWalkFromDayToDayFindsTheSame(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 2025))
	seen := map[string]int{}
	for range 10_000 {
		facts, options := randomFacts(r), lapse.Options{}
		answer := lapse.Answer(r.IntN(3))
		switch options.NeverPaidStays = answer == lapse.Stays && r.IntN(2) == 0; {
		case options.NeverPaidStays:
		case answer != 0:
			facts.NeverPaid = &lapse.Judgement{Answer: answer, Reason: "skøn"}
		}
		decision, err := lapse.Decide(facts, options)
		assert.NilError(t, err, "%+v", facts)
		want := walk(facts, answer)
		flags := make([]string, len(decision.Flags))
		for i, flag := range decision.Flags {
			flags[i] = flag.String()
			seen[flags[i]]++
		}
		assert.Equal(t, decision.LastDay, want.lastDay)
		assert.Equal(t, decision.LapsedFrom, want.from, "%s, %s", decision.Receipt().Facts, answer)
		assert.Equal(t, decision.Ground.String(), want.ground)
		assert.Equal(t, strings.Join(flags, " "), strings.Join(want.flags, " "), "%s, %s, from %s", decision.Receipt().Facts, answer, want.from)
		assert.Equal(t, decision.Outcome() == law.Discretion, want.open)
		assert.Equal(t, len(decision.Criteria()) > 0, want.open)
		seen["open "+strconv.FormatBool(want.open)]++
		assert.Equal(t, decision.Lapsed, !want.from.IsZero())
		seen["ground "+want.ground]++
	}
	for _, what := range []string{"ground ", "ground 8.1", "ground 8.2", "ground 8.3", "gap-8-3", "no-deferral-8-3", "ability-unused",
		"payment-after-lapse", "with-recovery-authority", "lapsed-before-transfer", "able-while-away", "open true"} {
		assert.Check(t, seen[what] > 20, "only %d of the cases have %q", seen[what], what)
	}
}
