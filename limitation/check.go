// SPDX-License-Identifier: MPL-2.0

package limitation

import (
	"fmt"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Validate returns every fault in the facts at once (law.Faults), or nil when
// [Decide] can decide on them with the same options.
func (f Facts) Validate(options Options) error { return f.check(options).Err() }

// Read only.
var (
	inForce  = calendar.MustParse("2008-01-01") // § 29
	earliest = calendar.MustParse("1950-01-01")
	latest   = calendar.MustParse("2180-12-31") // so that every period ends within the calendar
)

// checker collects the faults of a set of facts.
type checker struct {
	on     calendar.Date
	faults law.Faults
}

func (c *checker) add(code law.Code, field, problem, expected string) {
	c.faults = append(c.faults, law.Fault{Code: code, Field: field, Problem: problem, Expected: expected})
}

// check returns everything that is wrong with the facts.
func (f *Facts) check(options Options) law.Faults {
	c := &checker{on: f.On}
	c.question(f.On)
	c.day("dueOn", f.DueOn, calendar.Date{}, true, false)
	c.day("payBy", f.PayBy, f.DueOn, false, false)
	c.day("knownOn", f.KnownOn, calendar.Date{}, false, true)
	if f.Title != nil {
		kind(c, "title.kind", f.Title.Kind, int(f.Title.Kind), "judgment, settlement or written-acknowledgement")
		c.day("title.on", f.Title.On, calendar.Date{}, true, true)
	}
	for i := range f.Events {
		c.event(f, &f.Events[i], fmt.Sprintf("events[%d].", i))
	}
	for i := range f.Floors {
		c.floor(f, &f.Floors[i], fmt.Sprintf("floors[%d].", i))
	}
	if f.Transfer != nil {
		c.transfer(f)
	}
	if options.Lead > HandOver {
		c.add(law.Invalid, "options.lead", "there is no such lead time", "one of those there are")
	}
	return c.faults
}

// question tests the day of the question.
func (c *checker) question(on calendar.Date) {
	switch {
	case on.IsZero():
		c.add(law.Missing, "on", "the day of the question is not given", "a date such as 2026-03-02")
	case on.Before(inForce):
		c.add(law.NotInForce, "on", "the day of the question lies before the limitation act took effect", "2008-01-01 or later")
	case on.Year() > calendar.LastYear:
		c.add(law.OutOfRange, "on", "the day of the question lies after the year 2199", "an earlier day")
	}
}

// day tests a day of the facts: that it is there, that it can be computed with,
// that it is not before another, and that it is not after the day of the question.
func (c *checker) day(field string, day, first calendar.Date, needed, past bool) {
	switch {
	case day.IsZero():
		if needed {
			c.add(law.Missing, field, "the day is not given", "a date such as 2022-08-31")
		}
	case day.Before(earliest) || day.After(latest):
		c.add(law.OutOfRange, field, "the day lies outside the years 1950 to 2180", "a day in those years")
	case past && !c.on.IsZero() && day.After(c.on):
		c.add(law.Contradiction, field, "the day lies after the day of the question", "that day or an earlier one")
	case day.Before(first):
		c.add(law.Contradiction, field, "the day lies before the one it must follow", "that day or a later one")
	}
}

// kind tests a value that has a name.
func kind(c *checker, field string, value fmt.Stringer, number int, expected string) {
	switch {
	case number == 0:
		c.add(law.Missing, field, "the kind is not given", expected)
	case value.String() == "":
		c.add(law.Invalid, field, "there is no such kind", expected)
	}
}

// only tests that a fact is given for the kinds that have it.
func (c *checker) only(field string, given, belongs bool) {
	if given && !belongs {
		c.add(law.Contradiction, field, "it is given for a kind that has none", "no such fact, or another kind")
	}
}

func (c *checker) event(f *Facts, e *Event, at string) {
	kind(c, at+"kind", e.Kind, int(e.Kind), "the name of an event")
	c.day(at+"on", e.On, calendar.Date{}, true, true)
	if e.Kind.String() == "" {
		return
	}
	c.only(at+"endedOn", !e.EndedOn.IsZero(), e.Kind == Deferral || e.Kind == ClaimFiled || e.Kind == EstateClaim || e.Kind == Execution)
	c.only(at+"reachedOn", !e.ReachedOn.IsZero(), e.Kind == SetOff || e.Kind == SuspensionDecision)
	c.only(at+"idle", e.Idle, e.Kind == WageWithholdingEnded)
	c.only(at+"partial", e.Partial, e.Kind == Acknowledgement || e.Kind == ClaimFiled || e.Kind == Execution || e.Kind == SetOff)
	c.day(at+"endedOn", e.EndedOn, e.On, e.Kind == Deferral, e.Kind != Deferral)
	c.day(at+"reachedOn", e.ReachedOn, e.On, false, true)
	if e.Kind == SuspensionDecision && !f.Transfer.inPSRM(e.On) {
		c.add(law.Contradiction, at+"kind", "the claim was not under recovery in PSRM on the day of the decision", "a transfer to PSRM before it")
	}
}

func (c *checker) floor(f *Facts, floor *Floor, at string) {
	kind(c, at+"kind", floor.Kind, int(floor.Kind), "the name of a floor")
	c.day(at+"on", floor.On, floor.Since, true, true)
	c.day(at+"since", floor.Since, calendar.Date{}, false, true)
	if (floor.Kind == Reversal || floor.Kind == ContestedSuspension) && !f.Transfer.under(floor.On) {
		c.add(law.Contradiction, at+"kind", "the claim was not under recovery on that day", "a transfer before it")
	}
}

func (c *checker) transfer(f *Facts) {
	t := f.Transfer
	c.day("transfer.receivedOn", t.ReceivedOn, calendar.Later(f.DueOn, f.KnownOn), true, true)
	kind(c, "transfer.system", t.System, int(t.System), "PSRM or DMI")
	c.day("transfer.convertedOn", t.ConvertedOn, t.ReceivedOn, false, true)
	c.day("transfer.returnedOn", t.ReturnedOn, t.ReceivedOn, false, true)
	switch {
	case t.ConvertedOn.IsZero():
	case t.System == PSRM:
		c.add(law.Contradiction, "transfer.convertedOn", "a claim received in PSRM is not moved there", "no such day, or DMI")
	case !t.ReturnedOn.IsZero() && t.ReturnedOn.Before(t.ConvertedOn):
		c.add(law.Contradiction, "transfer.convertedOn", "the claim had come back before that day", "an earlier day")
	}
}
