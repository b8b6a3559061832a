// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// spans are the abilities of everybody who is liable for a claim, as one answer: able
// when one of them is, and a deferral only when none is without one. Days of
// which nothing is known are left out, so that § 8 finds the gap where it turns on it.
// It reports whether ability within the years rests on 350 kr..
func (f *file) spans(a *account, through calendar.Date) (spans []lapse.Span, noData bool) {
	start, _ := a.lapseStart()
	lastDay := lapse.LastDay(a.claim.Kind, start)
	days := f.changesFor(a, start.AddDays(1)) // the years begin there
	walkers := make([]walker, len(a.liable))
	for i, p := range a.liable {
		walkers[i].person = p
	}
	spans = make([]lapse.Span, 0, len(days))
	for i, day := range days {
		if day.After(through) {
			break
		}
		to := through
		if i+1 < len(days) {
			to = calendar.Earlier(to, days[i+1].AddDays(-1))
		}
		span, dataless := together(walkers, a, day)
		if span.Ability == 0 {
			continue
		}
		noData = noData || dataless && !day.After(lastDay)
		if span.Ability == lapse.None && day.Before(a.aliveOn) {
			span.NoDeferral = true // stk. 3 was settled when the claim went away again
		}
		if last := len(spans) - 1; last >= 0 && spans[last].To.AddDays(1) == day && spans[last].Ability == span.Ability &&
			spans[last].NoDeferral == span.NoDeferral {
			spans[last].To = to
			continue
		}
		span.From, span.To = day, to
		spans = append(spans, span)
	}
	return spans, noData
}

// changesFor are the days from one on, that day included, on which the ability of
// somebody who is liable may change.
func (f *file) changesFor(a *account, from calendar.Date) []calendar.Date {
	days := append(f.days[:0], from)
	add := func(day calendar.Date) {
		if day.After(from) {
			days = append(days, day)
		}
	}
	add(a.aliveOn)
	for _, p := range a.liable {
		for i := range p.stretches {
			add(p.stretches[i].from)
		}
		at := 0
		for _, pl := range p.plans {
			for at < len(p.stretches) && !p.stretches[at].from.After(pl.event.On) {
				at++
			}
			able := at > 0 && p.stretches[at-1].ability == lapse.Able && !p.stretches[at-1].noData
			if able && pl.event.Basis != ModestAmount || !pl.covers(a) {
				continue // the day is able without it
			}
			add(pl.event.On)
			add(pl.event.On.AddDays(1))
			if pl.event.Basis == ModestAmount {
				add(pl.abilityEnd())
			}
		}
	}
	slices.SortFunc(days, calendar.Date.Compare)
	f.days = days
	return slices.Compact(days)
}

// walker goes through the days of one who is liable.
type walker struct {
	person  *person
	stretch int           // the number of the next stretch
	plan    int           // the number of the next plan
	modest  calendar.Date // the first day after an amount under § 6, stk. 2
}

// reach goes to a day, and reports whether a plan makes it an able one: one that was
// fixed on it, or an amount under § 6, stk. 2, as long as it is asked for.
func (w *walker) reach(a *account, day calendar.Date) (able bool) {
	for w.stretch < len(w.person.stretches) && !w.person.stretches[w.stretch].from.After(day) {
		w.stretch++
	}
	for ; w.plan < len(w.person.plans) && !w.person.plans[w.plan].event.On.After(day); w.plan++ {
		pl := w.person.plans[w.plan]
		if !pl.covers(a) {
			continue
		}
		able = able || pl.event.On == day
		if pl.event.Basis == ModestAmount {
			if w.modest = pl.abilityEnd(); w.modest.IsZero() {
				w.modest = latest.AddDays(1)
			}
		}
	}
	return able || day.Before(w.modest)
}

// together is the ability of everybody who is liable on the first day of a span, and
// whether it rests on 350 kr. for want of income data.
func together(walkers []walker, a *account, day calendar.Date) (span lapse.Span, noData bool) {
	able, data, unknown, noDeferral := false, false, false, false
	for i := range walkers {
		w := &walkers[i]
		if w.reach(a, day) {
			able, data = true, true
			continue
		}
		s := &stretch{}
		if w.stretch > 0 {
			s = &w.person.stretches[w.stretch-1]
		}
		switch s.ability {
		case lapse.Able:
			able, data = true, data || !s.noData
		case lapse.None:
			noDeferral = noDeferral || s.noDeferral
		default:
			unknown = true
		}
	}
	switch {
	case able:
		return lapse.Span{Ability: lapse.Able}, !data
	case unknown:
		return lapse.Span{}, false
	}
	return lapse.Span{Ability: lapse.None, NoDeferral: noDeferral}, false
}

// abilityEnd is the first day on which the plan no longer asked for payments, as far as
// is known, and zero while it does.
func (pl *plan) abilityEnd() calendar.Date {
	end := pl.end()
	if pl.breach != nil && pl.breach.demand != nil {
		end = calendar.Earlier(end, pl.breach.defaultFrom(pl.breach.demand.Deadline.AddDays(1)))
	}
	return end
}
