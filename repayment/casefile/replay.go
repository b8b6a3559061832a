// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"iter"
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Stretch is some days on which a case has the same result.
type Stretch struct {
	From calendar.Date `json:"from" da:"den første dag" en:"the first day"`
	To   calendar.Date `json:"to" da:"den sidste dag, som er med" en:"the last day, which is included"`
	// Result is that of every one of the days, but that a step that can be done at once
	// says From; on another day it says that day.
	Result Result `json:"result" da:"hvad der gælder" en:"what applies"`
}

// Replay goes through a case from its day to another, both inclusive: the stretches of
// days on which it has the same result, one after the other without gaps. Asking [Decide]
// about every day gives the same. The grounds of a day are those of Decide.
//
// An event counts from its own day, and what is known of a debtor from the day it is
// from. The walk ends with an error at the first day that cannot be decided
// ([law.Faults]), or at once when the last day lies before the first.
func Replay(facts Facts, until calendar.Date, options Options) iter.Seq2[Stretch, error] {
	return func(yield func(Stretch, error) bool) {
		day := facts.On
		if err := checkUntil(day, until); err != nil {
			yield(Stretch{}, err)
			return
		}
		f, err := open(facts, &options, until)
		if err != nil {
			yield(Stretch{}, err)
			return
		}
		known, current := f.knownChanges(), Stretch{}
		for !day.After(until) {
			f.reach(day)
			decision, err := f.ask()
			if err == nil && !current.From.IsZero() && current.Result.same(&decision.result) {
				current.To = day
			} else {
				if !current.From.IsZero() && !yield(current, nil) {
					return
				}
				current = Stretch{From: day, Result: decision.Result()}
			}
			if err != nil {
				yield(Stretch{}, err)
				return
			}
			next := f.nextDay(&decision, &known, day)
			if next.After(until) {
				next = until.AddDays(1)
			}
			current.To, day = next.AddDays(-1), next
		}
		yield(current, nil)
	}
}

// checkUntil tests the last day of a walk.
func checkUntil(on, until calendar.Date) error {
	var c check.Check
	if on.IsZero() || !c.Needed("until", until, law.Words{Danish: "den sidste dag", English: "the last day"}) {
		return c.Err()
	}
	if until.Before(on) {
		c.Add("until", untilBeforeOn)
	} else if until.Year() >= calendar.LastYear {
		c.Add("until", check.BeyondCalendar)
	}
	return c.Err()
}

// knownChanges are the days on which a result can change, in ascending order, as far as
// the facts alone say them: what happened and what falls due of it, new circumstances,
// tables and lists, income data that is too old, the years of § 8.
func (f *file) knownChanges() []calendar.Date {
	days := make([]calendar.Date, 0, 3*len(f.facts.Events))
	add := func(day calendar.Date) {
		if !day.IsZero() {
			days = append(days, day, day.AddDays(1))
		}
	}
	for i := range f.facts.Events {
		e := &f.facts.Events[i]
		add(e.On) // and the day after: paid before a deferral, a plan that is paid up
		add(e.Deadline)
		if e.Kind == LandlordRepaid {
			add(e.On.AddMonths(2, calendar.Clamp))
		}
	}
	for i := range f.persons {
		p := &f.persons[i]
		for j := range p.stretches {
			add(p.stretches[j].from)
		}
		for j := range p.debtor.Situations {
			if from := p.debtor.Situations[j].IncomeAsOf; !from.IsZero() {
				add(from.AddMonths(f.c.options.Instalment.MaxAge(), calendar.Clamp))
			}
		}
	}
	for i := range f.accounts {
		a := &f.accounts[i]
		add(a.claim.EndedOn)
		add(a.claim.CollectionBegunOn) // which ends a plan that was paid up before
		if start, asked := a.lapseStart(); asked {
			add(lapse.LastDay(a.claim.Kind, start))
		}
	}
	slices.SortFunc(days, calendar.Date.Compare)
	return slices.Compact(days)
}

// nextDay returns the next day on which something can change: a known one, which are
// taken away as they pass, the first day a claim is time-barred, or the day after the next
// day of payment of a plan that runs.
func (f *file) nextDay(d *Decision, known *[]calendar.Date, day calendar.Date) calendar.Date {
	next := latest.AddDays(1)
	for len(*known) > 0 && !(*known)[0].After(day) {
		*known = (*known)[1:]
	}
	if len(*known) > 0 {
		next = (*known)[0]
	}
	for i := range d.claims {
		if l := d.claims[i].limitation; l != nil && l.decision.Deadline.After.After(day) {
			next = calendar.Earlier(next, l.decision.Deadline.After)
		}
	}
	for i := range f.persons {
		p := &f.persons[i]
		for _, pl := range p.current {
			if pl.runs(day) && pl.overdue(p, day) < pl.owed(p) { // what is late is never more than is owed
				due := pl.first.AddMonths(instalments(pl.first, day), calendar.Clamp)
				next = calendar.Earlier(next, due.AddDays(1))
			}
		}
	}
	return next
}

// same reports whether two results say the same, but for the day of a step that can be
// done at once.
func (r *Result) same(other *Result) bool {
	return slices.EqualFunc(r.Steps, other.Steps, func(a, b Step) bool { return a.What == b.What }) && slices.Equal(r.bare(), other.bare())
}

// bare is the result as JSON, without the texts of its steps, and without the day of one
// that can be done at once.
func (r *Result) bare() []byte {
	bare := *r
	bare.Steps = slices.Clone(r.Steps)
	for i := range bare.Steps {
		step := &bare.Steps[i]
		step.Da, step.En, step.Ref = "", "", nil
		if step.atOnce {
			step.From = calendar.Date{}
		}
	}
	return wire.Append(nil, &bare)
}
