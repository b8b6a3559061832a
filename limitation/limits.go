// SPDX-License-Identifier: MPL-2.0

package limitation

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// limit is § 3, stk. 3, no. 4: ten years from the start in § 2, or from the last
// interruption, whatever knowledge, deferred start or extra period there is.
func (w *walk) limit() {
	if w.start.Before(inForce) {
		w.ask(B1)
	}
	if w.absolute.IsZero() {
		return
	}
	limitationAct := law.LimitationAct
	switch {
	case w.floor.After(w.absolute):
		w.ask(A22)
		w.add(w.absolute, limitationAct.At(3, 3, 0), false, say(sayTenYearsOpen, w.absolute, w.floor))
	case w.raw.After(w.absolute):
		if w.floored {
			w.ask(A22)
		}
		if w.moved {
			w.ask(B3)
		}
		w.add(w.absolute, limitationAct.At(3, 3, 0), true, say(sayTenYears, w.absolute))
	case w.extra:
		w.add(w.absolute, limitationAct.At(3, 3, 0), false, say(sayTenYearsLater, w.absolute))
	}
}

// closedDays is § 27.
func (w *walk) closedDays(deadline calendar.Deadline) {
	limitationAct := law.LimitationAct
	w.add(deadline.Raw, limitationAct.At(27, 1, 0), true, say(sayRaw, deadline.Raw))
	if deadline.Raw == deadline.Last {
		w.add(deadline.Raw, limitationAct.At(27, 2, 0), false, say(sayOpenDay, deadline.Raw))
		return
	}
	w.ask(A2)
	for day := deadline.Raw.AddDays(1); day.Before(deadline.Last); day = day.AddDays(1) {
		if month := day.Month(); month == 6 && day.Day() == 5 || month == 12 && (day.Day() == 24 || day.Day() == 31) {
			w.ask(A1)
		}
	}
	if w.began || w.floored || w.extra && deadline.Raw == w.absolute {
		w.ask(A3)
	}
	w.add(deadline.Last, limitationAct.At(27, 2, 0), true, say(sayMoved, deadline.Raw, deadline.Last))
}

// actBy is the open day to act on: counted from the safest start, never past the
// ten years, never with the help of § 27, stk. 2, and less the lead time.
func (w *walk) actBy(lead Lead) calendar.Date {
	day := calendar.Later(calendar.Earlier(w.safe, w.safeTen), w.floor)
	day = calendar.Earlier(day, w.safeTen).LastOpen()
	switch lead {
	case Letter:
		for range 6 {
			day = day.AddDays(-1).LastOpen()
		}
	case HandOver:
		day = day.AddDays(-14).LastOpen().AddDays(-1).LastOpen()
	}
	return day
}

// objection is § 18 a, stk. 10: a claim that was time-barred before the first step
// of the recovery authority is so only if the debtor says so in time.
func (w *walk) objection(kind EventKind, told calendar.Date) {
	if !w.objectBy.IsZero() || !w.facts.Transfer.under(told) {
		return
	}
	deadline, err := ObjectionDeadline(kind, told)
	if err != nil {
		return // no step that can be complained of
	}
	w.objectBy = deadline.Last
	w.ask(B2)
	w.add(told, section18a(10), true, say(sayObjection, told, deadline.Last))
}
