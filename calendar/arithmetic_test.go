// SPDX-License-Identifier: MPL-2.0

package calendar

import (
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"gotest.tools/v3/assert"
)

// naive is a second implementation on top of package time, in UTC.
func naive(d Date) time.Time {
	return time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, time.UTC)
}

func fromNaive(at time.Time) Date {
	d, err := New(at.Year(), at.Month(), at.Day())
	if err != nil {
		return Date{}
	}
	return d
}

// naiveMonths goes to the first of the target month and then walks forward day
// by day, never leaving the month.
func naiveMonths(d Date, n int, end MonthEnd) Date {
	at := time.Date(d.Year(), d.Month()+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
	wasLast := naive(d).AddDate(0, 0, 1).Day() == 1
	for {
		next := at.AddDate(0, 0, 1)
		if next.Month() != at.Month() {
			break
		}
		if at.Day() == d.Day() && !(end == KeepLast && wasLast) {
			break
		}
		at = next
	}
	return fromNaive(at)
}

func TestEveryDayOfFourHundredYearsInOrder(t *testing.T) {
	at := time.Date(1800, time.January, 1, 0, 0, 0, 0, time.UTC)
	previous := fromNaive(at.AddDate(0, 0, -1))
	for at.Year() <= 2200 {
		d := fromNaive(at)
		if d.Ordinal() != previous.Ordinal()+1 || FromOrdinal(d.Ordinal()) != d ||
			d.Weekday() != at.Weekday() || previous.AddDays(1) != d || d.AddDays(-1) != previous {
			t.Fatalf("%v does not follow %v", d, previous)
		}
		previous, at = d, at.AddDate(0, 0, 1)
	}
}

// The calendar repeats itself after 400 years, so the first and the last such
// cycle are walked in full.
func TestEveryOrdinalGoesBackAndForth(t *testing.T) {
	const cycle = 146_097
	walk := func(from, to int32) {
		previous := FromOrdinal(from - 1)
		for n := from; n <= to; n++ {
			d := FromOrdinal(n)
			if d.Ordinal() != n || !d.After(previous) {
				t.Fatalf("ordinal %d gives %v", n, d)
			}
			previous = d
		}
	}
	walk(1, cycle+1)
	walk(lastOrdinal-cycle, lastOrdinal)
	assert.Equal(t, FromOrdinal(1), day(t, "0001-01-01"))
	assert.Equal(t, FromOrdinal(lastOrdinal), day(t, "9999-12-31"))
	for _, n := range []int32{math.MinInt32, -1, 0, lastOrdinal + 1, math.MaxInt32} {
		assert.Assert(t, FromOrdinal(n).IsZero())
	}
}

func TestArithmeticAgainstNaive(t *testing.T) {
	random := rand.New(rand.NewPCG(27, 1))
	lowest := day(t, "1600-01-01").Ordinal()
	for range 10_000 {
		d := FromOrdinal(lowest + random.Int32N(300_000))
		e := FromOrdinal(lowest + random.Int32N(300_000))
		days, months, years := random.IntN(80_000)-40_000, random.IntN(2_400)-1_200, random.IntN(200)-100
		if got, want := d.AddDays(days), fromNaive(naive(d).AddDate(0, 0, days)); got != want {
			t.Fatalf("%v + %d days = %v, want %v", d, days, got, want)
		}
		for _, end := range []MonthEnd{Clamp, KeepLast} {
			if got, want := d.AddMonths(months, end), naiveMonths(d, months, end); got != want {
				t.Fatalf("%v + %d months, %v = %v, want %v", d, months, end, got, want)
			}
			if got, want := d.AddYears(years, end), naiveMonths(d, 12*years, end); got != want {
				t.Fatalf("%v + %d years, %v = %v, want %v", d, years, end, got, want)
			}
		}
		if got, want := d.DaysUntil(e), int((naive(e).Unix()-naive(d).Unix())/86_400); got != want {
			t.Fatalf("from %v to %v: %d days, want %d", d, e, got, want)
		}
		if d.AddDays(d.DaysUntil(e)) != e {
			t.Fatalf("from %v: adding the days until %v misses it", d, e)
		}
		if got, want := d.Compare(e), naive(d).Compare(naive(e)); got != want {
			t.Fatalf("compare %v with %v = %d, want %d", d, e, got, want)
		}
	}
}

func TestMonthEnds(t *testing.T) {
	tests := []struct {
		from     string
		months   int
		clamp    string
		keepLast string
	}{
		{"2025-02-28", 1, "2025-03-28", "2025-03-31"},
		{"2024-02-28", 1, "2024-03-28", "2024-03-28"}, // not the last day that year
		{"2024-02-29", 1, "2024-03-29", "2024-03-31"},
		{"2025-01-28", 1, "2025-02-28", "2025-02-28"},
		{"2025-01-29", 1, "2025-02-28", "2025-02-28"},
		{"2025-01-30", 1, "2025-02-28", "2025-02-28"},
		{"2025-01-31", 1, "2025-02-28", "2025-02-28"},
		{"2024-01-29", 1, "2024-02-29", "2024-02-29"},
		{"2024-01-30", 1, "2024-02-29", "2024-02-29"},
		{"2026-04-30", 1, "2026-05-30", "2026-05-31"},
		{"2026-03-31", 1, "2026-04-30", "2026-04-30"},
		{"2026-03-30", 1, "2026-04-30", "2026-04-30"},
		{"2026-07-31", 1, "2026-08-31", "2026-08-31"},
		{"2026-12-31", 2, "2027-02-28", "2027-02-28"},
		{"2026-03-31", -1, "2026-02-28", "2026-02-28"},
		{"2026-02-28", -1, "2026-01-28", "2026-01-31"},
		{"2026-01-15", -1, "2025-12-15", "2025-12-15"},
		{"2026-03-02", 0, "2026-03-02", "2026-03-02"},
		{"2024-02-29", 36, "2027-02-28", "2027-02-28"},
		{"2024-02-29", 48, "2028-02-29", "2028-02-29"},
		{"2024-02-29", 12, "2025-02-28", "2025-02-28"},
		{"2021-02-28", 36, "2024-02-28", "2024-02-29"},
		{"2096-02-29", 48, "2100-02-28", "2100-02-28"}, // 2100 has no leap day
	}
	for _, test := range tests {
		from := day(t, test.from)
		assert.Equal(t, from.AddMonths(test.months, Clamp).String(), test.clamp, "%+v", test)
		assert.Equal(t, from.AddMonths(test.months, KeepLast).String(), test.keepLast, "%+v", test)
		if test.months%12 == 0 {
			assert.Equal(t, from.AddYears(test.months/12, Clamp).String(), test.clamp, "%+v", test)
			assert.Equal(t, from.AddYears(test.months/12, KeepLast).String(), test.keepLast, "%+v", test)
		}
	}
}

func TestArithmeticLeavesTheCalendar(t *testing.T) {
	first, last := day(t, "0001-01-01"), day(t, "9999-12-31")
	assert.Assert(t, first.AddDays(-1).IsZero())
	assert.Assert(t, last.AddDays(1).IsZero())
	assert.Equal(t, first.AddDays(lastOrdinal-1), last)
	assert.Equal(t, last.AddDays(1-lastOrdinal), first)
	assert.Assert(t, first.AddMonths(-1, Clamp).IsZero())
	assert.Assert(t, last.AddMonths(1, Clamp).IsZero())
	assert.Equal(t, first.AddMonths(12*9999-1, Clamp), day(t, "9999-12-01"))
	assert.Equal(t, last.AddYears(-9998, Clamp), day(t, "0001-12-31"))
	for _, n := range []int{math.MaxInt, math.MinInt, math.MaxInt32, math.MinInt32} {
		assert.Assert(t, last.AddDays(n).IsZero())
		assert.Assert(t, last.AddMonths(n, Clamp).IsZero())
		assert.Assert(t, last.AddYears(n, KeepLast).IsZero())
	}
}

func TestMonthEndMustBeNamed(t *testing.T) {
	assert.Assert(t, day(t, "2026-03-02").AddMonths(1, 0).IsZero())
	assert.Assert(t, day(t, "2026-03-02").AddYears(1, KeepLast+1).IsZero())
	for rule, want := range map[MonthEnd]string{Clamp: "clamp", KeepLast: "keep-last", 0: ""} {
		assert.Equal(t, rule.String(), want)
		text, err := rule.MarshalText()
		assert.NilError(t, err)
		back := MonthEnd(9)
		assert.NilError(t, back.UnmarshalText(text))
		assert.Equal(t, back, rule)
	}
	_, err := MonthEnd(9).MarshalText()
	assert.Assert(t, err != nil)
}
