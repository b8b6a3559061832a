// SPDX-License-Identifier: MPL-2.0

package limitation

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// The days on which the rules of § 18 a changed, and the deferred starts they gave
// (stk. 1). The rules are known from Den juridiske vejledning. That they apply to
// claims under recovery on 19 November 2015 or later, each from the day its own act
// gives, is inferred.
var (
	rulesBegan    = calendar.MustParse("2015-11-19") // act 1253/2015
	rulesFollowed = calendar.MustParse("2020-07-01") // act 814/2020
	olderSystems  = calendar.MustParse("2024-01-01") // act 1565/2023: claims in DMI that day or later

	start2018 = calendar.MustParse("2018-11-20")
	start2021 = calendar.MustParse("2021-11-20")
	start2027 = calendar.MustParse("2027-11-20")

	reversalPSRM = calendar.MustParse("2024-09-26") // stk. 3 in PSRM; in DMI with act 1565/2023
)

// section18a returns a subsection of § 18 a of the recovery act.
func section18a(subsection uint8) law.Ref {
	return law.Ref{Act: law.RecoveryAct, Section: 18, Letter: 'a', Subsection: subsection}
}

// recoverySteps returns receipt, changes of the rules, conversion and return, up to
// the day of the question.
func (w *walk) recoverySteps() []step {
	t := w.facts.Transfer
	steps := []step{{t.ReceivedOn, 3, w.receive}}
	for _, day := range [...]calendar.Date{rulesBegan, rulesFollowed, olderSystems} {
		if day.After(t.ReceivedOn) && t.under(day) && !day.After(w.facts.On) {
			steps = append(steps, step{day, 4, w.newRules})
		}
	}
	if !t.ConvertedOn.IsZero() {
		steps = append(steps, step{t.ConvertedOn, 5, w.convert})
	}
	if !t.ReturnedOn.IsZero() {
		steps = append(steps, step{t.ReturnedOn, 6, w.giveBack})
	}
	return steps
}

// receive applies the day of receipt.
//
// Stk. 7: a claim that is alive when the recovery authority receives it becomes
// time-barred three years later at the earliest. Stk. 1 and 4 apply from that day,
// see [walk.deferStart] and [walk.shorten].
func (w *walk) receive(day calendar.Date) {
	if _, last := w.facts.lastToPay(); w.facts.Transfer.System == DMI && !day.After(last) && last.After(w.facts.DueOn) {
		w.flag(ReceivedEarly)
	}
	if !w.inTime(day, a12) {
		w.flag(ReceivedAfterBar)
		w.add(day, section18a(7), false, say(sayReceivedTooLate, day, w.last()))
		return
	}
	if day.Before(rulesBegan) {
		return
	}
	w.began = true
	if start, raw, moved := w.deferStart(day); !moved {
		w.add(day, section18a(1), false, say(sayNoDeferredStart, start, raw))
	}
	if w.facts.PrivateLaw && w.ownYears() > 3 {
		w.add(day, section18a(4), false, say(sayPrivateLaw, day))
	}
	w.shorten(day)
	floor := day.AddYears(3, calendar.Clamp)
	sentence, moves := sayReceiptNoHelp, w.pending || floor.After(w.end())
	if moves {
		sentence = sayThreeFromReceipt
	}
	w.floor, w.extra = calendar.Later(w.floor, floor), w.extra || moves
	w.add(day, section18a(7), moves, say(sentence, day, floor))
}

// newRules applies a change of the rules to a claim that is under recovery and alive
// on that day.
func (w *walk) newRules(day calendar.Date) {
	if w.flags[ReceivedAfterBar] || !w.inTime(day, a2) {
		return
	}
	w.began = true
	w.deferStart(day)
	w.shorten(day)
}

// convert applies the day a claim is moved from DMI to PSRM, where stk. 4 applies
// from receipt.
func (w *walk) convert(day calendar.Date) {
	if w.began && w.alive(day) {
		w.shorten(day)
	}
}

// giveBack applies the day the claim is returned. Stk. 5: its last day is unchanged.
func (w *walk) giveBack(day calendar.Date) {
	if w.began && w.alive(day) {
		w.add(day, section18a(5), true, say(sayReturned, day))
	}
}

// earliestStart returns the deferred start under the rules in force on a day on
// which the claim is under recovery.
//
// Stk. 1: a period is counted from 20 November 2021 at the earliest, and for claims
// registered in an older system on 1 January 2024 or later from 20 November 2027.
// Before 1 July 2020 the day was 20 November 2018. That a claim moved to PSRM before
// 1 January 2024 does not count as being in an older system is inferred.
func (w *walk) earliestStart(day calendar.Date) calendar.Date {
	t := w.facts.Transfer
	switch {
	case day.Before(rulesBegan):
		return calendar.Date{}
	case day.Before(rulesFollowed):
		return start2018
	case !day.Before(olderSystems) && t.System == DMI && (t.ConvertedOn.IsZero() || t.ConvertedOn.After(olderSystems)):
		return start2027 // even if it is moved to PSRM later
	}
	return start2021
}

// shortened reports whether a period that begins with a step on a day is three years
// regardless of the claim's own length.
//
// Stk. 4: under recovery the period is three years, but a claim under private law
// keeps its own. That this holds in PSRM from receipt and in DMI from 1 January 2024
// is inferred.
func (w *walk) shortened(day calendar.Date) bool {
	t := w.facts.Transfer
	if !w.began || w.facts.PrivateLaw || !t.under(day) || w.ownYears() <= 3 {
		return false
	}
	return t.inPSRM(day) || !day.Before(olderSystems)
}

// deferStart lets the period start on the deferred day at the earliest (stk. 1).
// That is a start and not an interruption, so the ten years are unaffected.
func (w *walk) deferStart(day calendar.Date) (start, raw calendar.Date, moved bool) {
	start = w.earliestStart(day)
	raw = start.AddYears(w.yearsOn(day), calendar.Clamp)
	if !raw.After(w.raw) {
		return start, raw, false
	}
	w.extra, w.moved = true, true
	w.start, w.raw = start, raw
	w.safe = calendar.Later(w.safe, raw)
	w.add(day, section18a(1), true, say(sayDeferredStart, start, raw))
	return start, raw, true
}

// shorten applies stk. 4 to a longer period: it ends at most three years after the
// latest of the day, the deferred start and the start of the period. That the latest
// of the three counts is inferred.
func (w *walk) shorten(day calendar.Date) {
	if !w.shortened(day) {
		return
	}
	start := calendar.Later(calendar.Later(day, w.earliestStart(day)), w.start)
	raw := calendar.Later(start.AddYears(3, calendar.Clamp), w.held)
	if raw.Before(w.raw) {
		w.start, w.raw = start, raw
		w.safe = calendar.Earlier(w.safe, raw)
		w.add(day, section18a(4), true, say(sayCut, day, raw))
	}
}

// extraPeriod keeps limitation from occurring until some time after a day.
//
// § 12: a year after the final decision in a connected criminal case. § 14: a year
// after the end of a hindrance not attributable to the creditor, which adds ten
// years at most. § 20, stk. 3 and 4: a year after a petition without a decree, an
// enforcement without an execution, or a claim the estate did not recognise. § 21: a
// year after negotiations or a case before an authority. §§ 12, 14 and 21 are known
// only at second hand (B3). § 18 a of the recovery act: six months after the
// authority undid a payment (stk. 3), and a year after the final decision on a
// contested suspension (stk. 9).
func (w *walk) extraPeriod(f *Floor) {
	ref, through := f.place(), f.On.AddYears(1, calendar.Clamp)
	switch {
	case f.Kind == Reversal && f.On.Before(w.reversalBegan(f.On)):
		w.add(f.On, ref, false, say(sayReversalEarly, f.On))
		return
	case !w.inTime(f.moment(), a2):
		w.flag(EventAfterBar)
		w.add(f.On, ref, false, say(sayFloorTooLate, f.moment(), w.last()))
		return
	}
	sentence := sayFloorYear
	switch f.Kind {
	case CriminalCase, Hindrance, Negotiation:
		w.ask(b3)
	case Reversal:
		through, sentence = f.On.AddMonths(6, calendar.Clamp), sayFloorSixMonths
	}
	if f.Kind == Hindrance {
		through = calendar.Earlier(through, w.raw.AddYears(10, calendar.Clamp))
	}
	moves := w.pending || through.After(w.end())
	switch f.Kind {
	case Reversal, ContestedSuspension:
		w.floor = calendar.Later(w.floor, through)
	default:
		w.extend(through, f.Kind != CriminalCase && f.Kind != Hindrance)
	}
	if !moves {
		sentence = sayFloorNoHelp
	}
	w.add(f.On, ref, moves, say(sentence, f.On, through))
}

// reversalBegan returns the day that stk. 3 took effect in the system that holds the
// claim.
func (w *walk) reversalBegan(day calendar.Date) calendar.Date {
	if w.facts.Transfer.inPSRM(day) {
		return reversalPSRM
	}
	return olderSystems
}

// place returns the rule of a floor.
func (f *Floor) place() law.Ref {
	switch f.Kind {
	case CriminalCase:
		return limitationAct.At(12, 0, 0)
	case Hindrance:
		return limitationAct.At(14, 0, 0)
	case NoProceedings:
		return limitationAct.At(20, 3, 0)
	case NotRecognised:
		return limitationAct.At(20, 4, 0)
	case Negotiation:
		return limitationAct.At(21, 0, 0)
	case Reversal:
		return section18a(3)
	}
	return section18a(9)
}
