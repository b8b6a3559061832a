// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"slices"
	"time"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
)

// demand is a demand for what was missed. One that came back was not told.
//
// §§ 9 and 10, 1. pkt.: only what is not paid in spite of a demand is a default.
func (f *file) demand(p *person, a *account, e *Event, i int) {
	if e.Returned {
		return
	}
	found := false
	for _, lumpSum := range [...]bool{a != nil && a.breach != nil, a == nil || a.breach == nil} {
		for j := len(p.current) - 1; j >= 0 && !lumpSum; j-- {
			if pl := p.current[j]; pl.breach != nil && (a == nil || pl.covers(a)) {
				found = true
				if pl.breach.demanded(e, i) {
					f.haltIn(p, pl, e)
					if due := pl.overdue(p, e.On); due > 0 && !pl.breach.legacy {
						pl.breach.asked = due // what has become due since is asked for too
					}
					return
				}
			}
		}
		for _, other := range p.accounts {
			if lumpSum && other.breach != nil && (a == nil || other == a) {
				found = true
				if other.breach.demanded(e, i) {
					return
				}
			}
		}
	}
	if !found {
		f.c.Add(check.At("events", i, ""), nothingMissed)
	}
}

// halt is the day on which a demand comes to nothing.
type halt struct {
	on     calendar.Date
	missed *missed
}

// haltIn remembers that a demand comes to nothing when the debtor comes into a situation of
// § 6, stk. 1, by its deadline: the plan is then to be put in abeyance (§ 7, R-48).
func (f *file) haltIn(p *person, pl *plan, demand *Event) {
	if pl.event.Basis > NoIncomeData {
		return // is asked for in that situation too
	}
	for i := range p.stretches {
		s := &p.stretches[i]
		if s.section6 && !s.from.After(demand.Deadline) && (i+1 == len(p.stretches) || p.stretches[i+1].from.After(demand.On)) {
			f.halts = append(f.halts, halt{calendar.Later(s.from, demand.On), pl.breach})
			return
		}
	}
}

// halt drops the demands that have come to nothing by a day.
func (f *file) halt(day calendar.Date) {
	f.halts = slices.DeleteFunc(f.halts, func(h halt) bool {
		if h.on.After(day) {
			return false
		}
		h.missed.drop()
		return true
	})
}

// drop lets a demand that runs come to nothing: its plan is in abeyance, or is to be.
func (m *missed) drop() { m.dropped, m.demand = m.demand, nil }

// demanded records the first demand for what is still missed, and reports whether it
// is that.
func (m *missed) demanded(e *Event, i int) bool {
	if m.demand != nil || m.settled {
		return false
	}
	m.demand, m.demandAt = e, i
	m.asked, m.paid = m.asked-m.paid, 0 // what was paid before is not asked for
	return true
}

// short reports whether the demand leaves fewer than five weekdays.
func (m *missed) short() bool {
	if m.demand == nil {
		return false
	}
	count := 0
	for day := m.demand.On.AddDays(1); !day.After(m.demand.Deadline) && count < 5; day = day.AddDays(1) {
		if weekday := day.Weekday(); weekday != time.Saturday && weekday != time.Sunday {
			count++
		}
	}
	return count < 5
}
