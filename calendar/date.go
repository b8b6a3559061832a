// SPDX-License-Identifier: MPL-2.0

package calendar

import (
	"cmp"
	"fmt"
	"time"
)

const (
	minYear = 1
	maxYear = 9999
)

// A Date is a civil day (dato) in the Gregorian calendar, in the years 1 to
// 9999. It has no hour and no time zone: in FL § 27 only whole days count.
//
// A Date takes four bytes, compares with == and works as a map key. The zero
// value means that there is no date; [Date.IsZero] tells. A Date is never a day
// that does not exist: only [New], [FromTime], [Parse] and arithmetic make one.
type Date struct {
	year  int16
	month uint8
	day   uint8
}

// New returns the day with the given year, month and day of the month. It decides
// only whether the day exists: 29 February needs a leap year. Nothing is rolled over
// into the next month. The error is of class [ErrNotADate]: the year is outside 1 to
// 9999, the month is outside 1 to 12, or the month has no such day.
func New(year int, month time.Month, day int) (Date, error) {
	if year < minYear || year > maxYear {
		return Date{}, fmt.Errorf("%w: the year must be from 1 to 9999", ErrNotADate)
	}
	if month < time.January || month > time.December {
		return Date{}, fmt.Errorf("%w: the month must be from 1 to 12", ErrNotADate)
	}
	if day < 1 || day > daysIn(year, int(month)) {
		return Date{}, fmt.Errorf("%w: the day must be one that the month has", ErrNotADate)
	}
	return makeDate(year, int(month), day), nil
}

// FromTime returns the civil day of t in t's own location. The caller must choose
// the location first: 23:30 UTC on 1 March is 2 March in Denmark, so convert a
// moment recorded in UTC to Europe/Copenhagen with [time.Time.In]. It returns the
// zero Date for the zero time and for a year outside 1 to 9999.
//
// Most database drivers return a column of type date as midnight UTC; use that
// unconverted, because another location could be off by a day. To write such a
// column, pass d.String() for a day and nil for the zero Date, or where a
// [time.Time] is wanted time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0,
// time.UTC).
func FromTime(t time.Time) Date {
	if t.IsZero() {
		return Date{}
	}
	d, _ := New(t.Date())
	return d
}

// makeDate requires a day that exists.
func makeDate(year, month, day int) Date {
	return Date{year: int16(year), month: uint8(month), day: uint8(day)}
}

// IsZero reports whether d is the zero value, that is, no date. Package
// encoding/json uses it for fields tagged omitzero.
func (d Date) IsZero() bool { return d == Date{} }

// Year returns the year, 1 to 9999, or 0 for the zero Date.
func (d Date) Year() int { return int(d.year) }

// Month returns the month, or 0 for the zero Date.
func (d Date) Month() time.Month { return time.Month(d.month) }

// Day returns the day of the month, from 1, or 0 for the zero Date.
func (d Date) Day() int { return int(d.day) }

// Weekday returns the day of the week (ugedag). The zero Date has none; the Sunday
// returned for it is meaningless, so check [Date.IsZero] first.
func (d Date) Weekday() time.Weekday {
	// Ordinal 1, 1 January of the year 1, is a Monday.
	return time.Weekday(d.Ordinal() % 7)
}

// Compare returns -1 if d is earlier than e, 0 if they are the same day and +1 if d
// is later. The zero Date is earlier than every day. Date.Compare can be passed to
// [slices.SortFunc].
func (d Date) Compare(e Date) int { return cmp.Compare(d.rank(), e.rank()) }

// Before reports whether d is earlier than e. The zero Date is before every day.
func (d Date) Before(e Date) bool { return d.rank() < e.rank() }

// After reports whether d is later than e. Every day is after the zero Date.
func (d Date) After(e Date) bool { return d.rank() > e.rank() }

// rank orders days and is cheaper than Ordinal, but has gaps.
func (d Date) rank() int32 {
	return int32(d.year)<<9 | int32(d.month)<<5 | int32(d.day)
}

// Later returns the later of two days. A zero Date is ignored; if both are zero, so
// is the result. It does not decide which of two rules prevails, only which day
// comes last.
func Later(a, b Date) Date {
	if a.Before(b) {
		return b
	}
	return a
}

// Earlier returns the earlier of two days. A zero Date is ignored; if both are zero,
// so is the result.
func Earlier(a, b Date) Date {
	if a.IsZero() || (!b.IsZero() && b.Before(a)) {
		return b
	}
	return a
}

// daysIn returns the number of days in a month, 1 to 12.
func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if isLeap(year) {
			return 29
		}
		return 28
	}
	return 31
}

func isLeap(year int) bool {
	return year%4 == 0 && (year%100 != 0 || year%400 == 0)
}
