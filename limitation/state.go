// SPDX-License-Identifier: MPL-2.0

package limitation

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// ownYears returns the claim's own length: ten years with a title (§ 5), five for
// work (§ 4), otherwise three (§ 3).
func (w *walk) ownYears() int {
	switch {
	case w.titled:
		return 10
	case w.facts.Employment:
		return 5
	}
	return 3
}

// yearsOn returns the length of a period that begins with a step on a day: three
// years under recovery (§ 18 a, stk. 4), otherwise the claim's own.
func (w *walk) yearsOn(day calendar.Date) int {
	if w.shortened(day) {
		return 3
	}
	return w.ownYears()
}

// last returns the last day on which the claim is enforceable in the current state.
func (w *walk) last() calendar.Date { return w.end().NextOpen() }

// end returns the same day before closed days.
func (w *walk) end() calendar.Date {
	return calendar.Later(calendar.Earlier(w.raw, w.absolute), calendar.Later(w.floor, w.year))
}

func (w *walk) alive(day calendar.Date) bool { return w.pending || !day.After(w.last()) }

// inTime reports whether the claim is alive on the day of a step. If the step is in
// time only because the period ended on a closed day, or because the ten years do not
// limit an extra period, the question behind it is asked; moved is the one on § 27.
func (w *walk) inTime(day calendar.Date, moved Question) bool {
	switch {
	case w.pending:
		return true
	case !w.alive(day):
		return false
	}
	if !w.absolute.IsZero() && day.After(w.absolute.NextOpen()) {
		w.ask(a22)
		w.byYear = w.byYear || day.After(calendar.Later(w.absolute, w.floor).NextOpen())
	}
	if end := w.end(); day.After(end) {
		w.askMoved(end, day, moved)
	}
	return true
}

// askMoved asks what is open when a day is in time only because an end of a period
// moved to it (§ 27, stk. 2).
func (w *walk) askMoved(end, day calendar.Date, question Question) {
	w.ask(question)
	for passed := end.AddDays(1); passed.Before(day); passed = passed.AddDays(1) {
		if month := passed.Month(); month == 6 && passed.Day() == 5 || month == 12 && (passed.Day() == 24 || passed.Day() == 31) {
			w.ask(a1)
		}
	}
	if w.began || w.floored || w.extra && end == w.absolute {
		w.ask(a3)
	}
}

// renew starts a new period from a day (§ 19, or § 2, stk. 2); safest is the start
// to rely on. The claim has been found to be alive on the day of the step.
//
// § 19, stk. 1: an interruption gives a new period of the length that the claim's
// present basis has.
func (w *walk) renew(step, start, safest calendar.Date) (raw calendar.Date) {
	years := w.yearsOn(step)
	raw = start.AddYears(years, calendar.Clamp)
	if raw.After(w.raw) {
		w.start, w.raw = start, raw
	}
	w.safe = calendar.Later(w.safe, safest.AddYears(years, calendar.Clamp))
	w.anew(start, safest)
	return raw
}

// newPeriod calls renew and adds the rule that gives the start, and the rule that
// shortens the period.
func (w *walk) newPeriod(step, start calendar.Date, ref law.Ref) {
	raw := w.renew(step, start, start)
	w.add(start, ref, true, say(sayNewPeriod, start, raw))
	w.sayShort(step, start, raw)
}

func (w *walk) sayShort(step, start, raw calendar.Date) {
	if w.shortened(step) {
		w.add(start, section18a(4), true, say(sayShortPeriod, start, raw))
	}
}

// anew restarts the ten years of § 3, stk. 3, after an interruption.
func (w *walk) anew(start, safest calendar.Date) {
	if !w.titled {
		w.absolute = calendar.Later(w.absolute, start.AddYears(10, calendar.Clamp))
		w.safeTen = calendar.Later(w.safeTen, safest.AddYears(10, calendar.Clamp))
	}
}

// hold keeps the claim alive at least through a day, without a new period.
func (w *walk) hold(through calendar.Date) {
	w.raw, w.safe, w.held = calendar.Later(w.raw, through), calendar.Later(w.safe, through), calendar.Later(w.held, through)
}

// extend keeps the claim alive through the end of an extra period of the limitation
// act. §§ 12 and 14 are limited by the ten years; the year of §§ 20 and 21 is not
// unless the caller chose otherwise.
func (w *walk) extend(through calendar.Date, year bool) {
	w.extra, w.floored = true, true
	w.hold(through)
	if year && !w.options.TenYearsPrevail {
		w.year = calendar.Later(w.year, through)
	} else {
		w.limited = calendar.Later(w.limited, through)
	}
}

// add appends a link with the current last day.
func (w *walk) add(day calendar.Date, ref law.Ref, applied bool, statement law.Statement) {
	link := Link{Day: day, Ground: law.Ground{Ref: ref, Applied: applied, Statement: statement}}
	if !w.pending && !w.raw.IsZero() {
		link.Raw = w.end()
	}
	w.links = append(w.links, link)
}

func (w *walk) flag(flag Flag)        { w.flags[flag] = true }
func (w *walk) ask(question Question) { w.questions[question] = true }
