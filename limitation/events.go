// SPDX-License-Identifier: MPL-2.0

package limitation

import (
	"cmp"
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// title gives the claim ten years.
//
// § 5, stk. 1, no. 3: ten years if the debt and its size are acknowledged in writing
// or fixed by settlement, judgment or another binding decision. Stk. 2: interest and
// fees that fall due later keep the short period. § 19, stk. 3: after a judgment the
// new period is counted from its date, whatever time for payment it gives.
func (w *walk) title(day calendar.Date) {
	f := w.facts
	switch {
	case f.Interest && f.DueOn.After(day):
		w.add(day, limitationAct.At(5, 2, 0), true, say(sayLaterInterest, f.DueOn, day))
		return
	case !w.inTime(day, a2):
		w.late(day)
		return
	}
	w.titled, w.absolute, w.safeTen = true, calendar.Date{}, calendar.Date{}
	raw := w.renew(day, day, day)
	w.add(day, limitationAct.At(5, 1, 0), true, say(sayTitle[f.Title.Kind-1], day))
	if f.Title.Kind == Judgment {
		w.add(day, limitationAct.At(19, 3, 0), true, say(sayNewPeriod, day, raw))
	}
	w.sayShort(day, day, raw)
}

// late keeps a title that came too late from reviving the claim.
//
// A judgment establishes that the claim stood when the case was brought, so it is the
// day of the filing that decides; without that day nothing is said.
func (w *walk) late(day calendar.Date) {
	if w.facts.Title.Kind == Judgment {
		w.byFiling = true
		w.unfiled = !slices.ContainsFunc(w.facts.Events, func(e Event) bool { return e.Kind == ClaimFiled && e.ledTo(w.facts.Title) })
	}
	w.flag(TitleAfterBar)
	w.add(day, limitationAct.At(5, 1, 0), false, say(sayTitleTooLate, day, w.last()))
}

// ledTo reports whether a case led to a title: it was brought by that day and had not
// ended before it.
func (e *Event) ledTo(title *Title) bool {
	return title != nil && !title.On.Before(e.On) && (e.EndedOn.IsZero() || !title.On.After(e.EndedOn))
}

// event lets an event interrupt the period.
//
// § 15: the debtor acknowledges the debt to the creditor. § 18, stk. 1 and 2: an
// execution is applied for and pursued, or carried out by the authority's own
// bailiff. Stk. 4: the debtor is notified of a decision on set-off. § 2, stk. 2: a
// deferral at the debtor's request moves the start. § 18 a, stk. 8, of the recovery
// act: a suspension in PSRM gives a new period from the day of the decision. § 19,
// stk. 2 and 6: the new period is counted from the acknowledgement, the end of the
// execution, or the decision on set-off.
func (w *walk) event(e *Event, all []Event) {
	day := e.moment()
	ref := e.interruptedBy()
	switch {
	case e.Partial:
		w.flag(PartOnly)
		w.ask(a16)
		w.add(day, ref, false, say(sayPartOnly, day))
		return
	case !w.inTime(day, a2):
		w.flag(EventAfterBar)
		w.add(day, ref, false, say(sayEventTooLate, day, w.last()))
		w.objection(e.Kind, day)
		return
	}
	if (e.Kind == SetOff || e.Kind == SuspensionDecision) && e.ReachedOn.IsZero() {
		w.ask(a11)
	}
	switch e.Kind {
	case Acknowledgement, Instalment:
		sentence := sayAcknowledged
		if e.Kind == Instalment {
			sentence = sayInstalment
			w.ask(a15)
		}
		w.add(day, ref, true, say(sentence, e.On))
		w.newPeriod(day, e.On, limitationAct.At(19, 2, 0))
	case Deferral:
		start := e.EndedOn.AddDays(1)
		raw := w.renew(day, start, e.EndedOn)
		w.ask(a8)
		w.add(day, ref, true, say(sayDeferral, e.EndedOn, start, raw))
		w.sayShort(day, start, raw)
	case ClaimFiled:
		w.filed(e, day)
	case EstateClaim:
		w.estate(e, day)
	case Execution:
		w.add(day, ref, true, say(sayExecution, e.On))
		w.newPeriod(day, calendar.Later(e.On, e.EndedOn), limitationAct.At(19, 6, 0))
	case SetOff:
		w.add(day, ref, true, say(saySetOff, day))
		w.newPeriod(day, e.On, limitationAct.At(19, 6, 0))
	case WageWithholding:
		w.withholding(day, all)
	case WageWithholdingEnded:
		w.withholdingEnded(e, day, all)
	case SuspensionDecision:
		raw := w.renew(day, e.On, e.On)
		w.add(day, ref, true, say(saySuspension, e.On, raw))
		w.sayShort(day, e.On, raw)
	}
}

// filed lets a pending case hold off limitation.
//
// § 16, stk. 1: a legal step aimed at a judgment or another binding decision
// interrupts the period if it is pursued without undue delay. § 20, stk. 1: if the
// case ends without one, at least a year remains from the day the creditor was
// notified.
func (w *walk) filed(e *Event, day calendar.Date) {
	title := w.facts.Title
	switch {
	case e.ledTo(title):
		w.byFiling = w.byFiling || title.Kind == Judgment && !w.alive(title.On)
		w.hold(title.On)
		w.anew(title.On, title.On)
		w.add(day, limitationAct.At(16, 1, 0), true, say(sayFiledDecided, e.On, title.On))
	case e.EndedOn.IsZero():
		w.pending = true
		w.add(day, limitationAct.At(16, 1, 0), true, say(sayFiledPending, e.On))
	default:
		through := e.EndedOn.AddYears(1, calendar.Clamp)
		w.extend(through, true)
		w.add(day, limitationAct.At(16, 1, 0), false, say(sayFiledEnded, e.On, e.EndedOn))
		w.add(e.EndedOn, limitationAct.At(20, 1, 0), true, say(sayFloorYear, e.EndedOn, through))
	}
}

// estate lets proceedings in an estate hold off limitation.
//
// § 17: notifying a claim in a bankruptcy or an estate interrupts the period. § 19,
// stk. 4: the new period is counted from the end of the proceedings.
func (w *walk) estate(e *Event, day calendar.Date) {
	if e.EndedOn.IsZero() {
		w.pending = true
		w.add(day, limitationAct.At(17, 0, 0), true, say(sayEstatePending, e.On))
		return
	}
	w.hold(e.EndedOn)
	w.anew(e.EndedOn, e.EndedOn)
	w.add(day, limitationAct.At(17, 0, 0), true, say(sayEstate, e.On, e.EndedOn))
}

// estateEnded starts that new period, with the length that applies to the claim on
// the day the estate is closed (§ 19, stk. 1 and 4).
func (w *walk) estateEnded(day calendar.Date) {
	if w.alive(day) {
		w.newPeriod(day, day, limitationAct.At(19, 4, 0))
	}
}

// withholding lets a wage withholding hold off limitation.
//
// § 18, stk. 4: the period is interrupted when the debtor is notified of the
// decision. § 19, stk. 6: no period runs until the withholding has ended.
func (w *walk) withholding(day calendar.Date, all []Event) {
	ended := endOfWithholding(day, all)
	if ended == nil {
		w.pending = true
		w.add(day, limitationAct.At(18, 4, 0), true, say(sayWithholdingPending, day))
		return
	}
	start, safest := newStart(ended, all)
	w.hold(start)
	w.anew(start, safest)
	w.add(day, limitationAct.At(18, 4, 0), true, say(sayWithholding, day))
}

// withholdingEnded starts the new period after a wage withholding.
//
// § 19, stk. 6: it is counted from the decision that ended the withholding, or
// otherwise once the withholding has been idle for a full year; here from the day
// after that year (A10).
func (w *walk) withholdingEnded(e *Event, day calendar.Date, all []Event) {
	start, safest := newStart(e, all)
	raw := w.renew(day, start, safest)
	switch {
	case e.Idle && safest == start: // a decision came before the year had passed
		w.add(day, limitationAct.At(19, 6, 0), true, say(sayEndedBeforeYear, e.On, start, raw))
	case e.Idle:
		w.ask(a10)
		w.add(day, limitationAct.At(19, 6, 0), true, say(sayIdleYear, e.On, start, raw))
	default:
		w.add(day, limitationAct.At(19, 6, 0), true, say(sayWithholdingEnded, e.On, raw))
	}
	w.sayShort(day, start, raw)
}

// endOfWithholding returns the first end of a wage withholding on or after a day.
func endOfWithholding(day calendar.Date, all []Event) *Event {
	for i := range all {
		if all[i].Kind == WageWithholdingEnded && !all[i].Partial && !all[i].On.Before(day) {
			return &all[i]
		}
	}
	return nil
}

// newStart returns the day on which the new period starts after a withholding, and
// the safest such day. A decision within the idle year ends the withholding.
func newStart(e *Event, all []Event) (start, safest calendar.Date) {
	if !e.Idle {
		return e.On, e.On
	}
	anniversary := e.On.AddYears(1, calendar.Clamp)
	for i := range all {
		other := &all[i]
		if other.Kind == WageWithholdingEnded && !other.Idle && !other.On.Before(e.On) && !other.On.After(anniversary) {
			return other.On, other.On
		}
	}
	return anniversary.AddDays(1), anniversary
}

// interruptedBy returns the rule under which the event interrupts the period.
func (e *Event) interruptedBy() law.Ref {
	switch e.Kind {
	case Deferral:
		return limitationAct.At(2, 2, 0)
	case ClaimFiled:
		return limitationAct.At(16, 1, 0)
	case EstateClaim:
		return limitationAct.At(17, 0, 0)
	case Execution:
		return limitationAct.At(18, 1, 0)
	case SetOff, WageWithholding:
		return limitationAct.At(18, 4, 0)
	case WageWithholdingEnded:
		return limitationAct.At(19, 6, 0)
	case SuspensionDecision:
		return section18a(8)
	}
	return limitationAct.At(15, 0, 0)
}

func compareEvents(a, b Event) int {
	return cmp.Or(a.moment().Compare(b.moment()), cmp.Compare(a.Kind, b.Kind), a.On.Compare(b.On),
		a.EndedOn.Compare(b.EndedOn), a.ReachedOn.Compare(b.ReachedOn), compareBool(a.Idle, b.Idle), compareBool(a.Partial, b.Partial))
}

func compareFloors(a, b Floor) int {
	return cmp.Or(a.moment().Compare(b.moment()), cmp.Compare(a.Kind, b.Kind), a.On.Compare(b.On), a.Since.Compare(b.Since))
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}
