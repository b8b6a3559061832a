// SPDX-License-Identifier: MPL-2.0

package limitation_test

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/limitation"
)

// actionsOf puts what happens on its day and returns the days.
func actionsOf(l *lived, do func(calendar.Date, int, func())) (days []calendar.Date) {
	f := l.f
	put := func(day calendar.Date, rank int, action func()) {
		days = append(days, day)
		do(day, rank, func() { l.taken(day, rank == 22); action() })
	}
	if f.Title != nil && !(f.Interest && f.DueOn.After(f.Title.On)) {
		put(f.Title.On, 0, func() { l.title = true; l.restart(f.Title.On, f.Title.On) })
	}
	for _, e := range f.Events {
		if e.Partial {
			continue
		}
		rank, told := int(e.Kind), calendar.Later(e.On, e.ReachedOn)
		switch e.Kind {
		case limitation.Deferral:
			put(e.On, rank, func() { l.restart(e.On, e.EndedOn.AddDays(1)) })
		case limitation.Execution:
			put(e.On, rank, func() { l.restart(e.On, calendar.Later(e.On, e.EndedOn)) })
		case limitation.EstateClaim:
			put(e.On, rank, func() {
				l.strong++
				if e.EndedOn == e.On {
					l.strong--
					l.restart(e.On, e.On)
				} else if !e.EndedOn.IsZero() {
					do(e.EndedOn, 20, func() { l.strong--; l.restart(e.EndedOn, e.EndedOn) })
				}
			})
		case limitation.ClaimFiled:
			put(e.On, rank, func() { l.filed(e, do) })
		case limitation.WageWithholding:
			put(e.On, rank, func() {
				l.strong++
				if end := firstEnd(f.Events, e.On); !end.IsZero() {
					do(end, 19, func() { l.strong-- })
				}
			})
		case limitation.WageWithholdingEnded:
			put(e.On, rank, func() { l.restart(e.On, fromEnd(f.Events, e)) })
		default:
			put(told, rank, func() { l.restart(told, e.On) })
		}
	}
	for _, floor := range f.Floors {
		begin := calendar.Earlier(floor.Since, floor.On)
		if floor.Kind == limitation.Reversal && floor.On.Before(date("2024-09-26")) && f.Transfer.System == limitation.PSRM {
			continue
		}
		put(begin, 15, func() {
			gil := floor.Kind == limitation.Reversal || floor.Kind == limitation.ContestedSuspension
			year := floor.Kind == limitation.NoProceedings || floor.Kind == limitation.NotRecognised || floor.Kind == limitation.Negotiation
			until := add(floor.On, 1, 0)
			if most := add(l.raw, 10, 0); floor.Kind == limitation.Hindrance && most.Before(until) {
				until, l.capped = most, true
			}
			if floor.Kind == limitation.Reversal {
				until = add(floor.On, 0, 6)
			}
			hold, finish := l.extra(until, year)
			if gil {
				hold, finish = &l.gilHold, func() { l.gil = calendar.Later(l.gil, until) }
			}
			if over := calendar.Earlier(floor.On, until); over.After(begin) {
				*hold++
				do(over, 21, func() { *hold--; finish() })
				return
			}
			finish()
		})
	}
	if t := f.Transfer; t != nil {
		put(t.ReceivedOn, 22, func() {
			if !t.ReceivedOn.Before(date("2015-11-19")) {
				l.under(t.ReceivedOn)
				l.gil = calendar.Later(l.gil, add(t.ReceivedOn, 3, 0))
			}
		})
		for _, day := range []string{"2015-11-19", "2020-07-01", "2024-01-01"} {
			if changed := date(day); changed.After(t.ReceivedOn) && (t.ReturnedOn.IsZero() || changed.Before(t.ReturnedOn)) {
				put(changed, 23, func() { l.under(changed) })
			}
		}
		if !t.ConvertedOn.IsZero() {
			days = append(days, t.ConvertedOn)
			do(t.ConvertedOn, 24, func() { // nothing to be in time for
				from := date("2021-11-20")
				if t.ConvertedOn.After(date("2024-01-01")) {
					from = date("2027-11-20")
				} else if t.ConvertedOn.Before(date("2020-07-01")) {
					from = date("2018-11-20")
				}
				if l.in {
					l.cut(t.ConvertedOn, from)
				}
			})
		}
	}
	return days
}

// filed lives through a case before a court.
func (l *lived) filed(e limitation.Event, do func(calendar.Date, int, func())) {
	title := l.f.Title
	switch {
	case title != nil && title.On == e.On:
	case title != nil && title.On.After(e.On) && (e.EndedOn.IsZero() || !title.On.After(e.EndedOn)):
		l.strong++
		do(title.On, 25, func() { l.strong-- })
	case e.EndedOn.IsZero():
		l.strong++
	default:
		hold, finish := l.extra(add(e.EndedOn, 1, 0), true)
		*hold++
		over := func() { *hold--; finish() }
		if e.EndedOn == e.On {
			over()
		} else {
			do(e.EndedOn, 21, over)
		}
	}
}

// extra is what an extra period of the limitation act does while its reason lasts, and
// once that is over: the year of §§ 20 and 21 the ten years do not stop.
func (l *lived) extra(until calendar.Date, year bool) (hold *int, finish func()) {
	least := func() { l.raw, l.least = calendar.Later(l.raw, until), calendar.Later(l.least, until) }
	if year && !l.prevail {
		return &l.yearHold, func() { least(); l.year = calendar.Later(l.year, until) }
	}
	l.limited = calendar.Later(l.limited, until)
	return &l.weak, least
}

// firstEnd is the first day a wage withholding that ran on a day had ended.
func firstEnd(events []limitation.Event, from calendar.Date) (end calendar.Date) {
	for _, e := range events {
		if e.Kind == limitation.WageWithholdingEnded && !e.On.Before(from) {
			end = calendar.Earlier(end, e.On)
		}
	}
	return end
}

// fromEnd is the day the years run from when a withholding has ended.
func fromEnd(events []limitation.Event, e limitation.Event) calendar.Date {
	if !e.Idle {
		return e.On
	}
	year := add(e.On, 1, 0)
	start := year.AddDays(1)
	for _, other := range events {
		if other.Kind == limitation.WageWithholdingEnded && !other.Idle && !other.On.Before(e.On) && !other.On.After(year) {
			start = calendar.Earlier(start, other.On)
		}
	}
	return start
}
