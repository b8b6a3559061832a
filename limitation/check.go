// SPDX-License-Identifier: MPL-2.0

package limitation

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
)

var (
	inForce  = calendar.MustParse("2008-01-01") // § 29
	earliest = calendar.MustParse("1950-01-01")
	latest   = calendar.MustParse("2180-12-31") // so that every period ends within the calendar
)

// Validate returns everything that is wrong with the facts at once, as [law.Faults],
// or nil when [Decide] can decide on them with the same options.
func (f Facts) Validate(options Options) error {
	_, err := f.walk(options)
	return err
}

// MarshalJSON returns the facts as the contract has them; a value without a name is an
// error.
func (f Facts) MarshalJSON() ([]byte, error) { return wire.Marshal(&f) }

func (f *Facts) check(options Options) error {
	c := checker{facts: f}
	c.Question(f.On, inForce, beforeAct)
	c.claim()
	for i := range f.Events {
		c.event(&f.Events[i], check.At("events", i, ""))
	}
	for i := range f.Floors {
		c.floor(&f.Floors[i], check.At("floors", i, ""))
	}
	if f.Transfer != nil {
		c.transfer(f.Transfer)
	}
	if options.Lead != 0 {
		c.Choice("options.lead", options.Lead.String(), true, leads)
	}
	return c.Err()
}

// checker checks one set of facts.
type checker struct {
	check.Check
	facts *Facts
}

// claim checks the claim itself and its title.
func (c *checker) claim() {
	f := c.facts
	c.Needed("dueOn", f.DueOn, theDueDay)
	c.day("dueOn", f.DueOn, "", calendar.Date{})
	c.day("payBy", f.PayBy, "dueOn", f.DueOn)
	c.past("knownOn", f.KnownOn, "", calendar.Date{})
	if title := f.Title; title != nil {
		c.Choice("title.kind", title.Kind.String(), title.Kind != 0, titleKinds)
		c.Needed("title.on", title.On, theTitleDay)
		c.past("title.on", title.On, "", calendar.Date{})
	}
}

func (c *checker) event(e *Event, at string) {
	on, endedOn, reachedOn := at+".on", at+".endedOn", at+".reachedOn"
	known := c.Choice(at+".kind", e.Kind.String(), e.Kind != 0, eventKinds)
	c.Needed(on, e.On, theEventDay)
	c.past(on, e.On, "", calendar.Date{})
	if !known {
		return
	}
	c.only(endedOn, !e.EndedOn.IsZero(), e.Kind == Deferral || e.Kind == ClaimFiled || e.Kind == EstateClaim || e.Kind == Execution)
	c.only(reachedOn, !e.ReachedOn.IsZero(), e.Kind == SetOff || e.Kind == SuspensionDecision)
	c.only(at+".idle", e.Idle, e.Kind == WageWithholdingEnded)
	c.only(at+".partial", e.Partial, e.Kind == Acknowledgement || e.Kind == ClaimFiled || e.Kind == Execution || e.Kind == SetOff)
	if e.Kind == Deferral { // may end after the day of the question
		c.Needed(endedOn, e.EndedOn, theEndDay)
		c.day(endedOn, e.EndedOn, on, e.On)
	} else {
		c.past(endedOn, e.EndedOn, on, e.On)
	}
	c.past(reachedOn, e.ReachedOn, on, e.On)
	if e.Kind == SuspensionDecision && !c.facts.Transfer.inPSRM(e.On) {
		c.Add(at+".kind", notInPSRM)
	}
}

func (c *checker) floor(f *Floor, at string) {
	c.Choice(at+".kind", f.Kind.String(), f.Kind != 0, floorKinds)
	on, since := at+".on", at+".since"
	c.Needed(on, f.On, theFloorDay)
	c.past(on, f.On, since, f.Since)
	c.past(since, f.Since, "", calendar.Date{})
	if (f.Kind == Reversal || f.Kind == ContestedSuspension) && !c.facts.Transfer.under(f.On) {
		c.Add(at+".kind", notUnderRecovery)
	}
}

// transfer checks the claim's time with the recovery authority.
func (c *checker) transfer(t *Transfer) {
	c.received(t)
	c.Choice("transfer.system", t.System.String(), t.System != 0, systems)
	c.past("transfer.convertedOn", t.ConvertedOn, "transfer.receivedOn", t.ReceivedOn)
	c.past("transfer.returnedOn", t.ReturnedOn, "transfer.receivedOn", t.ReceivedOn)
	switch {
	case t.ConvertedOn.IsZero():
	case t.System == PSRM:
		c.Add("transfer.convertedOn", movedFromPSRM)
	case !t.ReturnedOn.IsZero() && t.ReturnedOn.Before(t.ConvertedOn):
		c.Add("transfer.convertedOn", movedAfterReturn)
	}
}

// received checks the day of receipt. PSRM rejects a claim whose due day or whose last
// day to pay has not passed (filters R_5_1 to R_5_3), so it was not received then. That
// no system receives a claim before it is due and known is inferred.
func (c *checker) received(t *Transfer) {
	const field = "transfer.receivedOn"
	if !c.Needed(field, t.ReceivedOn, theReceiptDay) || !c.Within(field, t.ReceivedOn, earliest, latest) || !c.Past(field, t.ReceivedOn) {
		return
	}
	after, last := c.facts.lastToPay()
	switch {
	case t.System == PSRM && !t.ReceivedOn.After(last):
		c.Add(field, notPassed, after)
	case t.ReceivedOn.Before(c.facts.DueOn):
		c.Add(field, tooSoon, "dueOn")
	case t.ReceivedOn.Before(c.facts.KnownOn):
		c.Add(field, tooSoon, "knownOn")
	}
}

// lastToPay returns the last day on which the debtor could pay in time when the claim
// was transferred, and the field that gives it: the due day, the end of a time to pay,
// or the end of a deferral granted before the receipt.
func (f *Facts) lastToPay() (field string, last calendar.Date) {
	field, last = "dueOn", f.DueOn
	if f.PayBy.After(last) {
		field, last = "payBy", f.PayBy
	}
	for i := range f.Events {
		if e := &f.Events[i]; e.Kind == Deferral && e.On.Before(f.Transfer.ReceivedOn) && e.EndedOn.After(last) {
			field, last = check.At("events", i, "endedOn"), e.EndedOn
		}
	}
	return field, last
}

// day checks a day that was given: it must be within the range that can be computed,
// and not before the first day, which is the day in the field named after.
func (c *checker) day(field string, day calendar.Date, after string, first calendar.Date) {
	if !day.IsZero() && c.Within(field, day, earliest, latest) && day.Before(first) {
		c.Add(field, tooSoon, after)
	}
}

// past is [checker.day] for a day that must not lie after the day of the question.
func (c *checker) past(field string, day calendar.Date, after string, first calendar.Date) {
	if !day.IsZero() && c.Within(field, day, earliest, latest) && c.Past(field, day) && day.Before(first) {
		c.Add(field, tooSoon, after)
	}
}

// only checks that a fact is given only for the kinds it belongs to.
func (c *checker) only(field string, given, belongs bool) {
	if given && !belongs {
		c.Add(field, otherKind)
	}
}
