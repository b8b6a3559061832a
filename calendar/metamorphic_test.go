// SPDX-License-Identifier: MPL-2.0

package calendar

import (
	"slices"
	"testing"
	"time"

	"gotest.tools/v3/assert"
)

// The Gregorian calendar repeats itself after 400 years, weekdays and all; Easter does
// not, so nothing is said here about holidays.
func TestFourHundredYearsChangeNoWeekday(t *testing.T) {
	shift := func(d Date) Date {
		shifted, err := New(d.Year()+400, d.Month(), d.Day())
		assert.NilError(t, err)
		return shifted
	}
	for d := day(t, "1900-01-01"); d.Year() < 2300; d = d.AddDays(1) {
		later := shift(d)
		if d.Weekday() != later.Weekday() || later.Ordinal()-d.Ordinal() != 146_097 {
			t.Fatalf("%v and %v: %v and %v", d, later, d.Weekday(), later.Weekday())
		}
		for _, n := range []int{-37, 1, 120} {
			for _, end := range []MonthEnd{Clamp, KeepLast} {
				if shift(d.AddMonths(n, end)) != later.AddMonths(n, end) || shift(d.AddYears(n, end)) != later.AddYears(n, end) {
					t.Fatalf("%d months or years from %v, %v", n, d, end)
				}
			}
			if shift(d.AddDays(n)) != later.AddDays(n) || d.DaysUntil(d.AddMonths(n, Clamp)) != later.DaysUntil(later.AddMonths(n, Clamp)) {
				t.Fatalf("%d days from %v", n, d)
			}
		}
	}
}

// listed is a list of the closed days of § 27, stk. 2, and one of the days on which the
// banks are closed, made with the standard library and the Easter of Gauss alone.
func listed(t *testing.T) (closed, bankClosed map[time.Time]bool) {
	t.Helper()
	closed, bankClosed = map[time.Time]bool{}, map[time.Time]bool{}
	at := func(year int, month time.Month, day int) time.Time {
		return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	}
	for year := 2004; year <= 2047; year++ {
		for d := at(year, 1, 1); d.Year() == year; d = d.AddDate(0, 0, 1) {
			if d.Weekday() == time.Saturday || d.Weekday() == time.Sunday {
				closed[d] = true
			}
		}
		for _, d := range [][2]int{{1, 1}, {6, 5}, {12, 24}, {12, 25}, {12, 26}, {12, 31}} {
			closed[at(year, time.Month(d[0]), d[1])] = true
		}
		easter := naive(gaussEaster(t, year))
		offsets := []int{-3, -2, 0, 1, 39, 49, 50}
		if year <= 2023 {
			offsets = append(offsets, 26) // store bededag
		}
		for _, offset := range offsets {
			closed[easter.AddDate(0, 0, offset)] = true
		}
		if year >= 2007 {
			bankClosed[easter.AddDate(0, 0, 40)] = true
		}
	}
	for d := range closed {
		bankClosed[d] = true
	}
	return closed, bankClosed
}

// Every day of 2005 to 2035 is a first day of every kind of period.
func TestEveryPeriodFromEveryDayOfThirtyYears(t *testing.T) {
	closed, bankClosed := listed(t)
	walk := func(from time.Time, in map[time.Time]bool, step int) Date {
		for in[from] {
			from = from.AddDate(0, 0, step)
		}
		return fromNaive(from)
	}
	lengths := map[Unit][]int{Years: {1, 3, 4, 5, 10}, Months: {1, 2, 3, 6, 11}, Weeks: {1, 2, 4}, Days: {1, 5, 14, 30, 100}}
	units := []Unit{Years, Months, Weeks, Days}
	moved := 0
	for d := day(t, "2005-01-01"); d.Year() <= 2035; d = d.AddDays(1) {
		at := naive(d)
		assert.Equal(t, d.Closed(), closed[at], d)
		assert.Equal(t, d.BankClosed(), bankClosed[at], d)
		if d.NextOpen() != walk(at, closed, 1) || d.LastOpen() != walk(at, closed, -1) || d.LastBankDay() != walk(at, bankClosed, -1) {
			t.Fatalf("the open days around %v", d)
		}
		for _, unit := range units {
			for _, n := range lengths[unit] {
				got, err := NewDeadline(d, n, unit)
				assert.NilError(t, err)
				raw := ended(at, n, unit)
				last := walk(raw, closed, 1)
				want := Deadline{Raw: fromNaive(raw), Last: last, After: fromNaive(naive(last).AddDate(0, 0, 1)), ActBy: walk(raw, closed, -1)}
				if got != want {
					t.Fatalf("%d %v from %v: %+v, want %+v", n, unit, d, got, want)
				}
				if got.Last != got.Raw {
					moved++
				}
			}
		}
	}
	assert.Assert(t, moved > 50_000, "%d periods ended on a closed day", moved)
}

// ended counts a period with the standard library: days and weeks as days, months and
// years to the same number, or back to the last day of the month.
func ended(from time.Time, n int, unit Unit) time.Time {
	if unit == Days || unit == Weeks {
		return from.AddDate(0, 0, n*map[Unit]int{Days: 1, Weeks: 7}[unit])
	}
	months := n * map[Unit]int{Months: 1, Years: 12}[unit]
	first := time.Date(from.Year(), from.Month()+time.Month(months), 1, 0, 0, 0, 0, time.UTC)
	days := []int{}
	for d := first; d.Month() == first.Month(); d = d.AddDate(0, 0, 1) {
		days = append(days, d.Day())
	}
	return first.AddDate(0, 0, min(from.Day(), slices.Max(days))-1)
}
