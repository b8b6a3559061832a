// SPDX-License-Identifier: MPL-2.0

package law_test

import (
	"testing"
	"time"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

func TestADayIsWrittenOutInEveryMonth(t *testing.T) {
	for _, test := range []struct{ day, danish, english string }{
		{"2025-01-31", "31. januar 2025", "31 January 2025"},
		{"2024-02-29", "29. februar 2024", "29 February 2024"},
		{"2026-03-02", "2. marts 2026", "2 March 2026"},
		{"2026-04-10", "10. april 2026", "10 April 2026"},
		{"2026-05-01", "1. maj 2026", "1 May 2026"},
		{"2026-06-05", "5. juni 2026", "5 June 2026"},
		{"2025-07-01", "1. juli 2025", "1 July 2025"},
		{"2026-08-09", "9. august 2026", "9 August 2026"},
		{"2023-09-30", "30. september 2023", "30 September 2023"},
		{"2023-10-01", "1. oktober 2023", "1 October 2023"},
		{"2026-11-22", "22. november 2026", "22 November 2026"},
		{"2026-12-24", "24. december 2026", "24 December 2026"},
	} {
		day := calendar.MustParse(test.day)
		assert.Equal(t, law.FormatDate(day, law.Danish), test.danish)
		assert.Equal(t, law.FormatDate(day, law.English), test.english)
	}
}

func TestNoDayIsWrittenAsNothing(t *testing.T) {
	assert.Equal(t, law.FormatDate(calendar.Date{}, law.Danish), "")
	assert.Equal(t, law.FormatDate(calendar.Date{}, law.English), "")
	assert.Equal(t, law.DayNumber(calendar.Date{}), int64(0))
}

func TestEveryDayOfTheWeekHasItsName(t *testing.T) {
	for _, test := range []struct{ day, danish, english string }{
		{"2026-03-02", "mandag", "Monday"},
		{"2026-03-03", "tirsdag", "Tuesday"},
		{"2026-03-04", "onsdag", "Wednesday"},
		{"2026-03-05", "torsdag", "Thursday"},
		{"2026-03-06", "fredag", "Friday"},
		{"2026-03-07", "lørdag", "Saturday"},
		{"2026-03-08", "søndag", "Sunday"},
	} {
		weekday := calendar.MustParse(test.day).Weekday()
		assert.Equal(t, law.WeekdayName(weekday, law.Danish), test.danish)
		assert.Equal(t, law.WeekdayName(weekday, law.English), test.english)
	}
	assert.Equal(t, law.WeekdayName(time.Sunday, law.Danish), "søndag")
}

func TestADayIsAValueOfAStatement(t *testing.T) {
	assert.Equal(t, law.DayNumber(calendar.MustParse("2025-07-01")), int64(20_250_701))
	assert.Equal(t, law.DayNumber(calendar.MustParse("0001-01-01")), int64(10_101))
	assert.Equal(t, law.DayNumber(calendar.MustParse("9999-12-31")), int64(99_991_231))
}
