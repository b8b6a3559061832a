// SPDX-License-Identifier: MPL-2.0

package calendar

import (
	"testing"
	"time"

	"gotest.tools/v3/assert"
)

// naiveCalendar is a list of every helligdag, looked up by day.
type naiveCalendar map[Date]bool

func newNaiveCalendar() naiveCalendar {
	list := naiveCalendar{}
	for year := FirstYear; year <= LastYear; year++ {
		for _, h := range Holidays(year) {
			list[h.Date] = true
		}
	}
	return list
}

func (n naiveCalendar) closed(d Date) bool {
	weekday := naive(d).Weekday()
	if weekday == time.Saturday || weekday == time.Sunday || n[d] {
		return true
	}
	grundlovsdag := d.Month() == time.June && d.Day() == 5
	christmasEve := d.Month() == time.December && d.Day() == 24
	newYearsEve := d.Month() == time.December && d.Day() == 31
	return grundlovsdag || christmasEve || newYearsEve
}

// Walks every computed day once and carries the expected answers along, so
// that no answer of the package is used to check another.
func TestClosedAgainstNaiveOverAllYears(t *testing.T) {
	d, end := MustParse("1900-01-01"), MustParse("2199-12-31")
	calendar := newNaiveCalendar()
	var lastOpen Date
	var waiting []Date
	for ; !d.After(end); d = d.AddDays(1) {
		closed := calendar.closed(d)
		if d.Closed() != closed {
			t.Fatalf("%v: closed is %v", d, !closed)
		}
		if !closed {
			lastOpen = d
			for _, w := range append(waiting, d) {
				if w.NextOpen() != d {
					t.Fatalf("%v: next open day is %v, want %v", w, w.NextOpen(), d)
				}
			}
			waiting = waiting[:0]
		} else {
			waiting = append(waiting, d)
		}
		if d.LastOpen() != lastOpen {
			t.Fatalf("%v: last open day is %v, want %v", d, d.LastOpen(), lastOpen)
		}
		if len(waiting) > 5 {
			t.Fatalf("%v: more than five closed days in a row", d)
		}
	}
	assert.Equal(t, len(waiting), 1) // 31 December 2199
	assert.Assert(t, end.NextOpen().IsZero())
	assert.Assert(t, MustParse("1900-01-01").LastOpen().IsZero())
}

func TestDayBeforeOnAndAfterEachKindOfClosedDay(t *testing.T) {
	tests := []struct {
		what                            string
		openBefore, first, last, openAt string
	}{
		{"weekend", "2026-03-06", "2026-03-07", "2026-03-08", "2026-03-09"},
		{"påske", "2026-04-01", "2026-04-02", "2026-04-06", "2026-04-07"},
		{"påske 2020", "2020-04-08", "2020-04-09", "2020-04-13", "2020-04-14"},
		{"Kristi himmelfartsdag", "2026-05-13", "2026-05-14", "2026-05-14", "2026-05-15"},
		{"pinse", "2026-05-22", "2026-05-23", "2026-05-25", "2026-05-26"},
		{"grundlovsdag, onsdag", "2030-06-04", "2030-06-05", "2030-06-05", "2030-06-06"},
		{"grundlovsdag, fredag", "2026-06-04", "2026-06-05", "2026-06-07", "2026-06-08"},
		{"store bededag", "2023-05-04", "2023-05-05", "2023-05-07", "2023-05-08"},
		{"jul 2018, fra lørdag", "2018-12-21", "2018-12-22", "2018-12-26", "2018-12-27"},
		{"jul 2024", "2024-12-23", "2024-12-24", "2024-12-26", "2024-12-27"},
		{"jul 2026", "2026-12-23", "2026-12-24", "2026-12-27", "2026-12-28"},
		{"nytår 2018-2019, fra lørdag", "2018-12-28", "2018-12-29", "2019-01-01", "2019-01-02"},
		{"nytår 2025-2026", "2025-12-30", "2025-12-31", "2026-01-01", "2026-01-02"},
	}
	for _, test := range tests {
		before, after := day(t, test.openBefore), day(t, test.openAt)
		assert.Assert(t, !before.Closed() && !after.Closed(), test.what)
		assert.Equal(t, before.NextOpen(), before, test.what)
		assert.Equal(t, after.LastOpen(), after, test.what)
		for d := day(t, test.first); !d.After(day(t, test.last)); d = d.AddDays(1) {
			assert.Assert(t, d.Closed(), "%s %v", test.what, d)
			assert.Equal(t, d.NextOpen(), after, "%s %v", test.what, d)
			assert.Equal(t, d.LastOpen(), before, "%s %v", test.what, d)
		}
	}
}

// Nationalbanken published these closing days for 2026 and 2027. Weekends are
// closed too and are not in its list, apart from 26 December 2026.
func TestBankClosedAgainstNationalbanken(t *testing.T) {
	published := map[string]bool{}
	for _, text := range []string{
		"2026-01-01", "2026-04-02", "2026-04-03", "2026-04-06", "2026-05-14", "2026-05-15",
		"2026-05-25", "2026-06-05", "2026-12-24", "2026-12-25", "2026-12-31",
		"2027-01-01", "2027-03-25", "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-07",
		"2027-05-17", "2027-12-24", "2027-12-31",
	} {
		published[text] = true
	}
	for d := day(t, "2026-01-01"); d.Year() <= 2027; d = d.AddDays(1) {
		weekend := d.Weekday() == time.Saturday || d.Weekday() == time.Sunday
		assert.Equal(t, d.BankClosed(), weekend || published[d.String()], "%v", d)
	}
}

func TestFridayAfterAscension(t *testing.T) {
	for text, closed := range map[string]bool{
		"2005-05-06": false, "2006-05-26": false, // the bank list of 2006 has it open
		"2007-05-18": true, "2015-05-15": true, // year not known, treated as closed
		"2016-05-06": true, "2023-05-19": true, "2026-05-15": true, "2027-05-07": true,
	} {
		d := day(t, text)
		assert.Equal(t, d.BankClosed(), closed, text)
		assert.Assert(t, !d.Closed(), text)
		assert.Equal(t, d.NextOpen(), d, text)
	}
}

func TestBankDays(t *testing.T) {
	for text, want := range map[string]string{
		"2026-05-13": "2026-05-13",
		"2026-05-14": "2026-05-13",
		"2026-05-15": "2026-05-13",
		"2026-05-17": "2026-05-13",
		"2026-05-18": "2026-05-18",
		"2006-05-25": "2006-05-24",
	} {
		assert.Equal(t, day(t, text).LastBankDay().String(), want, text)
	}
}

// L40: tax falling due on a 20th in a weekend was payable on the Monday.
func TestTaxDueDaysInWeekends(t *testing.T) {
	for text, want := range map[string]string{
		"2005-11-20": "2005-11-21", "2006-05-20": "2006-05-22", "2006-08-20": "2006-08-21",
	} {
		assert.Equal(t, day(t, text).NextOpen().String(), want)
	}
}

func TestFirstOfMayIsOpen(t *testing.T) {
	assert.Assert(t, !day(t, "2026-05-01").Closed())
	assert.Assert(t, !day(t, "2026-05-01").BankClosed())
	assert.Assert(t, day(t, "2008-05-01").Closed()) // Kristi himmelfartsdag that year
}

func TestClosedMakesNoGarbage(t *testing.T) {
	d := day(t, "2026-05-14")
	assert.Equal(t, testing.AllocsPerRun(100, func() { _ = d.Closed(); _ = d.BankClosed() }), 0.0)
}
