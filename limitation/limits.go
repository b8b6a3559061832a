// SPDX-License-Identifier: MPL-2.0

package limitation

import "github.com/hjemmel-dk/hjemmel/calendar"

// limit applies the ten years.
//
// § 3, stk. 3, no. 4: a claim ends no later than ten years after the start in § 2,
// whenever it became known. An interruption restarts them (§ 19, stk. 1). That they
// limit the deferred start of § 18 a is known only at second hand (B3). No source
// says whether they limit an extra period (A22), except that of § 14; here they limit
// those of §§ 12 and 14, and neither the year of §§ 20 and 21 nor those of § 18
// a.
func (w *walk) limit() {
	if w.start.Before(inForce) {
		w.ask(b1)
	}
	if w.absolute.IsZero() {
		return
	}
	switch through := calendar.Later(w.floor, w.year); {
	case through.After(w.absolute):
		w.ask(a22)
		w.byYear = w.byYear || w.year.After(calendar.Later(w.absolute, w.floor))
		w.add(w.absolute, limitationAct.At(3, 3, 0), false, say(sayTenYearsOpen, w.absolute, through))
	case w.raw.After(w.absolute):
		if w.limited.After(w.absolute) {
			w.ask(a22)
		}
		if w.moved {
			w.ask(b3)
		}
		w.add(w.absolute, limitationAct.At(3, 3, 0), true, say(sayTenYears, w.absolute))
	case w.extra:
		w.add(w.absolute, limitationAct.At(3, 3, 0), false, say(sayTenYearsLater, w.absolute))
	}
}

// closedDays records whether the last day moved.
//
// § 27, stk. 1: the day with the same number as the first is counted to its end.
// Stk. 2: an end on a weekend, a holiday, 5 June, 24 or 31 December moves to the
// next open day.
func (w *walk) closedDays(deadline calendar.Deadline) {
	w.add(deadline.Raw, limitationAct.At(27, 1, 0), true, say(sayRaw, deadline.Raw))
	if deadline.Raw == deadline.Last {
		w.add(deadline.Raw, limitationAct.At(27, 2, 0), false, say(sayOpenDay, deadline.Raw))
		return
	}
	w.askMoved(deadline.Raw, deadline.Last, a2)
	w.add(deadline.Last, limitationAct.At(27, 2, 0), true, say(sayMoved, deadline.Raw, deadline.Last))
}

// actBy returns the open day to act by: computed from the safest start, within the
// ten years, without relying on § 27, stk. 2, and reduced by the lead time. It may lie
// before the day of the question, when only an open question still helps the claim.
func (w *walk) actBy(lead Lead) calendar.Date {
	day := calendar.Later(calendar.Earlier(w.safe, w.safeTen), calendar.Later(w.floor, w.year))
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

// objection finds the debtor's deadline for objecting.
//
// § 18 a, stk. 10, of the recovery act: that a claim was time-barred before a step
// of the recovery authority must be pleaded at the first step that can be complained
// of, or the objection is lost.
func (w *walk) objection(kind EventKind, told calendar.Date) {
	if !w.objectBy.IsZero() || !w.facts.Transfer.under(told) {
		return
	}
	deadline, err := ObjectionDeadline(kind, told)
	if err != nil {
		return // not a step that can be complained of
	}
	w.objectBy = deadline.Last
	w.ask(b2)
	w.add(told, section18a(10), true, say(sayObjection, told, deadline.Last))
}
