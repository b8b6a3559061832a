// SPDX-License-Identifier: MPL-2.0

package lapse

import "github.com/hjemmel-dk/hjemmel/calendar"

// LastDay returns the last day of the years that § 8 gives a claim of a kind,
// counted from its start: the same-numbered day three or ten years later,
// or the last day of the month. It is what [Assess] computes from the facts, for
// somebody who only wants to know how long nothing can lapse. It is the zero date
// when the start is, or when the kind is none.
func LastDay(kind Kind, start calendar.Date) calendar.Date {
	if kind.String() == "" {
		return calendar.Date{}
	}
	return start.AddYears(kind.years(), calendar.Clamp)
}
