// SPDX-License-Identifier: MPL-2.0

package calendar

import "github.com/hjemmel-dk/hjemmel/internal/names"

// lastOrdinal is the ordinal of 9999-12-31.
const lastOrdinal = 3652059

// MonthEnd is the rule for month ends (månedens sidste dag) when months or years are
// added. The caller chooses it because Danish acts differ. The zero value is not a
// rule.
type MonthEnd uint8

const (
	// Clamp keeps the day number, and takes the last day of the month if the month has
	// no such day. This is FL § 27(1). The clamped day is not remembered: one month
	// after 28 February is 28 March.
	Clamp MonthEnd = iota + 1

	// KeepLast works like [Clamp], except that the last day of a month stays the last
	// day: one month after 28 February 2025 is 31 March. Restaurationsloven § 36 a
	// prescribes this for periods in months. Its periods in years end on the
	// anniversary; use Clamp for those.
	KeepLast
)

var monthEnds = names.Table[MonthEnd]{"clamp", "keep-last"}

// String returns the name of the rule: "clamp" or "keep-last". It is empty for any
// other value.
func (m MonthEnd) String() string { return monthEnds.Of(m) }

// MarshalText returns [MonthEnd.String], and an error for a value that is not a rule.
func (m MonthEnd) MarshalText() ([]byte, error) { return monthEnds.Text(m) }

// UnmarshalText reads what [MonthEnd.MarshalText] writes.
func (m *MonthEnd) UnmarshalText(text []byte) error { return monthEnds.Read(m, text) }

// AddDays returns the day n days after d, or before d if n is negative. The start
// day is not counted: one day after Monday is Tuesday. It returns the zero Date if d
// is zero or the result would fall outside the years 1 to 9999.
func (d Date) AddDays(n int) Date {
	if d.IsZero() || n < -lastOrdinal || n > lastOrdinal {
		return Date{}
	}
	year, month, day := int(d.year), int(d.month), int(d.day)+n
	if day >= 1 && day <= 28 {
		return makeDate(year, month, day) // every month has it
	}
	if last := daysIn(year, month); day >= 1 && day <= last {
		return makeDate(year, month, day)
	} else if month < 12 && day > last && day <= last+28 {
		return makeDate(year, month+1, day-last)
	}
	return FromOrdinal(d.Ordinal() + int32(n))
}

// AddMonths returns the day with the same number n months after d, or before d if n
// is negative; end decides which day to use if the month is too short (FL § 27(1)
// for [Clamp]). It is the last day of a period of n months running from d. Closed
// days are not considered; see [NewDeadline]. It returns the zero Date if d is zero,
// end is not a rule, or the result would fall outside the years 1 to 9999.
func (d Date) AddMonths(n int, end MonthEnd) Date {
	const most = 12 * maxYear
	if d.IsZero() || (end != Clamp && end != KeepLast) || n < -most || n > most {
		return Date{}
	}
	months := int(d.year)*12 + int(d.month) - 1 + n
	if months < 12*minYear || months >= 12*(maxYear+1) {
		return Date{}
	}
	year, month := months/12, months%12+1
	last := daysIn(year, month)
	day := min(int(d.day), last)
	if end == KeepLast && int(d.day) == daysIn(int(d.year), int(d.month)) {
		day = last
	}
	return makeDate(year, month, day)
}

// AddYears is [Date.AddMonths] with twelve months to a year: three years from 29
// February 2024 is 28 February 2027.
func (d Date) AddYears(n int, end MonthEnd) Date {
	if n < -maxYear || n > maxYear {
		return Date{}
	}
	return d.AddMonths(12*n, end)
}

// DaysUntil returns the number of civil days from d to e: 0 on the same day, 1 if e
// is the following day, negative if e is earlier. It returns 0 if either is the zero
// Date.
func (d Date) DaysUntil(e Date) int {
	if d.IsZero() || e.IsZero() {
		return 0
	}
	return int(e.Ordinal() - d.Ordinal())
}

// Ordinal returns the number of the day, where 1 January of the year 1 is 1, and 0
// for the zero Date. It lets a program store a day as an integer; [FromOrdinal] is
// the inverse.
func (d Date) Ordinal() int32 {
	if d.IsZero() {
		return 0
	}
	return ordinal(int32(d.year), int32(d.month), int32(d.day))
}

// ordinal counts as Reingold and Dershowitz do in Calendrical Calculations:
// (367m-362)/12 is the number of days before month m if February had 30.
func ordinal(year, month, day int32) int32 {
	before := year - 1
	n := 365*before + before/4 - before/100 + before/400 + (367*month-362)/12 + day
	switch {
	case month <= 2:
		return n
	case isLeap(int(year)):
		return n - 1
	}
	return n - 2
}

// FromOrdinal returns the day with the given [Date.Ordinal]. It returns the zero
// Date for 0 and for any number outside the years 1 to 9999.
func FromOrdinal(n int32) Date {
	if n < 1 || n > lastOrdinal {
		return Date{}
	}
	year := yearOf(n)
	february30 := int32(0)
	if n >= ordinal(year, 3, 1) {
		february30 = 2
		if isLeap(int(year)) {
			february30 = 1
		}
	}
	intoYear := n - ordinal(year, 1, 1) + february30
	month := (12*intoYear + 373) / 367
	return makeDate(int(year), int(month), int(n-ordinal(year, month, 1)+1))
}

// yearOf splits the day number into whole cycles of 400, 100, 4 and 1 years.
func yearOf(n int32) int32 {
	const in400, in100, in4, in1 = 146097, 36524, 1461, 365
	rest := n - 1
	n400, rest := rest/in400, rest%in400
	n100, rest := rest/in100, rest%in100
	n4, rest := rest/in4, rest%in4
	n1 := rest / in1
	year := 400*n400 + 100*n100 + 4*n4 + n1
	if n100 == 4 || n1 == 4 {
		return year // 31 December of a leap year: day 366
	}
	return year + 1
}
