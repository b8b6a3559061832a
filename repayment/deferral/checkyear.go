// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
)

// CheckYear returns what a person must look at before the list is used for a
// calendar year: days from the first of the library's own list to the last of the
// year that this list does not cover, since it takes the place of that list;
// benefits of the library's list that it lacks on a day of the year; and benefits
// with a different effect. It is empty if there is nothing to look at. The field of
// a finding is that of the list's file.
func (b BenefitList) CheckYear(year int) []law.Fault {
	var c check.Check
	list := b.get()
	first, _ := calendar.New(year, 1, 1)
	last, _ := calendar.New(year, 12, 31)
	if first.IsZero() {
		return []law.Fault{noList.At("")}
	}
	begin := builtIn.verified.From
	if list.verified.From.After(begin) {
		c.Add("from", daysWithoutList, begin.String(), list.verified.From.AddDays(-1).String(), begin.String())
	}
	if list.verified.To.Before(last) {
		c.Add("to", daysWithoutList, list.verified.To.AddDays(1).String(), last.String(), begin.String())
	}
	covered := calendar.Period{From: calendar.Later(first, list.verified.From), To: calendar.Earlier(last, list.verified.To)}
	for i := range builtIn.entries {
		if own := &builtIn.entries[i]; own.To.IsZero() {
			list.compare(&c, own, covered)
		}
	}
	return c.Faults
}

// compare finds where the list differs from the library's list on a benefit on the
// given days.
func (l *list) compare(c *check.Check, own *listed, days calendar.Period) {
	if !days.Valid() {
		return
	}
	next := days.From
	for i := range l.entries { // by code and first day
		entry := &l.entries[i]
		if entry.Code != own.Code || !entry.days(l.verified).Overlaps(days) {
			continue
		}
		if entry.From.After(next) {
			break
		}
		if entry.Effect != own.Effect {
			c.Add(check.At("benefits", entry.place, "effect"), effectDeviates, own.Effect.String())
		}
		next = days.To.AddDays(1)
		if !entry.To.IsZero() {
			next = entry.To.AddDays(1)
		}
	}
	if !next.After(days.To) {
		c.Add("benefits", benefitMissing, string(own.Code))
	}
}
