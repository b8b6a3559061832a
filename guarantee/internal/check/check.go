// SPDX-License-Identifier: MPL-2.0

// Package check collects what is wrong with the days of a case.
package check

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// The days a case may lie on. Read only.
var (
	Earliest = calendar.MustParse("2002-01-01") // the first regime begins that year
	Latest   = calendar.MustParse("2195-12-31") // three years more can still be computed
)

// List is what is wrong with the facts, in the order of the fields.
type List struct {
	Faults law.Faults
	On     calendar.Date // the day of the question, zero when it is at fault itself
}

// Add adds a fault.
func (c *List) Add(code law.Code, field, problem, expected string) {
	c.Faults = append(c.Faults, law.Fault{Code: code, Field: field, Problem: problem, Expected: expected})
}

// Past tests a day that is needed and does not lie after the day On.
func (c *List) Past(field string, day calendar.Date) bool {
	if !c.Day(field, day) {
		return false
	}
	if !c.On.IsZero() && day.After(c.On) {
		c.Add(law.Contradiction, field, "the day lies after the day of the question", "that day or an earlier one")
		return false
	}
	return true
}

// Day tests a day that is needed.
func (c *List) Day(field string, day calendar.Date) bool {
	switch {
	case day.IsZero():
		c.Add(law.Missing, field, "the day is not given", "a date such as 2026-03-02")
	case day.Before(Earliest):
		c.Add(law.OutOfRange, field, "the day lies before the year 2002", "2002-01-01 or later")
	case day.After(Latest):
		c.Add(law.OutOfRange, field, "the day lies after the year 2195", "an earlier day")
	default:
		return true
	}
	return false
}
