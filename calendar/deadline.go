// SPDX-License-Identifier: MPL-2.0

package calendar

import (
	"fmt"

	"github.com/hjemmel-dk/hjemmel/internal/names"
)

// Unit is the unit of the length of a period. The zero value is not a unit.
type Unit uint8

const (
	Days   Unit = iota + 1 // civil days, closed days included
	Weeks                  // seven days each; ends on the weekday it began
	Months                 // ends on the same-numbered day, FL § 27(1)
	Years                  // ends on the same-numbered day, FL § 27(1)
)

var units = names.Table[Unit]{"days", "weeks", "months", "years"}

// String returns the name of the unit in the JSON contract: "days", "weeks",
// "months" or "years". It is empty for any other value.
func (u Unit) String() string { return units.Of(u) }

// MarshalText returns [Unit.String], or an error for an unknown value.
func (u Unit) MarshalText() ([]byte, error) { return units.Text(u) }

// UnmarshalText reads what [Unit.MarshalText] writes.
func (u *Unit) UnmarshalText(text []byte) error { return units.Read(u, text) }

// A Deadline (frist) is the end of a period as computed by FL § 27, reading R-24.
// ActBy <= Raw <= Last always holds, and After is the day after Last.
//
// Every day is inclusive: it runs to its end. The hour at which an office or a court
// closes is not considered.
type Deadline struct {
	// Raw is the same-numbered day before closed days are considered, FL § 27(1). It
	// is the last day where FL § 27(2) does not apply.
	Raw Date `json:"raw" da:"dagen med samme tal, før lukkedage" en:"the same-numbered day, before closed days"`

	// Last is the legal last day: Raw moved past closed days, FL § 27(2).
	Last Date `json:"last" da:"sidste rettidige dag" en:"the last day in time"`

	// After is the first day that is too late.
	After Date `json:"after" da:"første dag, der er for sen" en:"the first day that is too late"`

	// ActBy is the last open day not later than Raw. A careful caseworker acts by it
	// and never needs FL § 27(2).
	ActBy Date `json:"actBy" da:"den åbne dag, der senest skal handles" en:"the open day to act by"`
}

// NewDeadline computes the end of a period of n units that runs from a day, FL § 27.
// The start day is not counted and may be a closed day; the same-numbered day is
// counted to its end; a day that the month lacks becomes the last day of the month
// ([Clamp]). Sources: FL § 27, Den juridiske vejledning G.A.2.4.4.1.2 and the
// examples of Gældsstyrelsen in the tests.
//
// The error is of class [ErrNotADate] if from is the zero Date, and of class
// [ErrOutOfRange] if n is less than 1, unit is not a unit, or a resulting day lies
// outside [FirstYear] to [LastYear].
//
// NewDeadline decides neither the day a period runs from nor its length, and the
// caller decides whether FL § 27(2) applies.
func NewDeadline(from Date, n int, unit Unit) (Deadline, error) {
	if from.IsZero() {
		return Deadline{}, fmt.Errorf("%w: the day the period runs from must be given", ErrNotADate)
	}
	if n < 1 {
		return Deadline{}, fmt.Errorf("%w: the length must be at least 1", ErrOutOfRange)
	}
	var raw Date
	switch unit {
	case Days:
		raw = from.AddDays(n)
	case Weeks:
		// The limit keeps 7*n from overflowing; beyond it no day exists anyway.
		raw = from.AddDays(7 * min(n, lastOrdinal))
	case Months:
		raw = from.AddMonths(n, Clamp)
	case Years:
		raw = from.AddYears(n, Clamp)
	default:
		return Deadline{}, fmt.Errorf("%w: the unit must be days, weeks, months or years", ErrOutOfRange)
	}
	if raw.IsZero() {
		return Deadline{}, errYears()
	}
	return DeadlineOn(raw)
}

// DeadlineOn makes a deadline from a same-numbered day computed elsewhere, and
// applies FL § 27(2) to it. The error is of class [ErrNotADate] if raw is the zero
// Date, and of class [ErrOutOfRange] if a resulting day lies outside [FirstYear] to
// [LastYear].
func DeadlineOn(raw Date) (Deadline, error) {
	if raw.IsZero() {
		return Deadline{}, fmt.Errorf("%w: the day the period ends must be given", ErrNotADate)
	}
	last, actBy := raw.NextOpen(), raw.LastOpen()
	if last.IsZero() || actBy.IsZero() {
		return Deadline{}, errYears()
	}
	// 31 December is closed, so the day after an open day is in the same year.
	return Deadline{Raw: raw, Last: last, After: last.AddDays(1), ActBy: actBy}, nil
}

func errYears() error {
	return fmt.Errorf("%w: every day of the deadline must lie in the years %d to %d", ErrOutOfRange, FirstYear, LastYear)
}
