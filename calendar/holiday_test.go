// SPDX-License-Identifier: MPL-2.0

package calendar

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
)

//go:embed testdata/holidays.tsv
var holidayTable string

// holidayRows returns the 31 years of the table, each cut into its 17 columns.
func holidayRows(t *testing.T) [][]string {
	t.Helper()
	var rows [][]string
	for line := range strings.Lines(holidayTable) {
		if strings.HasPrefix(line, "20") {
			rows = append(rows, strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
		}
	}
	assert.Equal(t, len(rows), VerifiedToYear-VerifiedFromYear+1)
	return rows
}

func TestTableOfHolidays(t *testing.T) {
	movable := []string{
		1: "skærtorsdag", 2: "langfredag", 3: "påskedag", 4: "2. påskedag", 5: "store bededag",
		6: "Kristi himmelfartsdag", 7: "", 8: "pinsedag", 9: "2. pinsedag",
	}
	fixed := []struct {
		column           int
		month, day, name string
	}{
		{10, "01", "01", "nytårsdag"}, {11, "06", "05", ""}, {12, "12", "24", ""},
		{13, "12", "25", "juledag"}, {14, "12", "26", "2. juledag"}, {15, "12", "31", ""},
	}
	for i, row := range holidayRows(t) {
		assert.Equal(t, len(row), 17)
		year, err := strconv.Atoi(row[0])
		assert.NilError(t, err)
		assert.Equal(t, year, VerifiedFromYear+i)

		listed := map[Date]string{}
		for column := 1; column <= 9; column++ {
			if row[column] == "-" {
				assert.Assert(t, column == 5 && year >= 2024, "%s", row[0])
				continue
			}
			d := day(t, row[0]+"-"+row[column][3:]+"-"+row[column][:2])
			assert.Equal(t, d.Holiday(), movable[column])
			if column == 7 {
				// Banks were open on this Friday in 2006; 2007 is a choice.
				assert.Equal(t, d.BankClosed(), year >= 2007, "%v", d)
				assert.Assert(t, !d.Closed(), "%v", d)
				continue
			}
			listed[d] = movable[column]
			assert.Assert(t, d.Closed() && d.BankClosed(), "%v", d)
		}
		assert.Equal(t, easter(year), day(t, row[0]+"-"+row[3][3:]+"-"+row[3][:2]))

		for _, f := range fixed {
			d := day(t, row[0]+"-"+f.month+"-"+f.day)
			assert.Equal(t, d.Weekday().String()[:3], row[f.column], "%v", d)
			assert.Assert(t, d.Closed() && d.BankClosed(), "%v", d)
			if f.name != "" {
				listed[d] = f.name
			}
		}
		assert.Equal(t, len(Holidays(year)), len(listed))
		for _, h := range Holidays(year) {
			assert.Equal(t, h.Name, listed[h.Date], "%v", h.Date)
		}

		open, err := strconv.Atoi(row[16])
		assert.NilError(t, err)
		assert.Equal(t, openDays(t, row[0]), open, row[0])
	}
}

func openDays(t *testing.T, year string) int {
	t.Helper()
	n, end := 0, day(t, year+"-12-31")
	for d := day(t, year+"-01-01"); !d.After(end); d = d.AddDays(1) {
		if !d.Closed() {
			n++
		}
	}
	return n
}

// gaussEaster is Easter after Gauss. M = 24 and N = 5 hold for 1900 to 2099.
func gaussEaster(t *testing.T, year int) Date {
	t.Helper()
	a, b, c := year%19, year%4, year%7
	d := (19*a + 24) % 30
	e := (2*b + 4*c + 6*d + 5) % 7
	if (d == 29 && e == 6) || (d == 28 && e == 6 && a > 10) {
		e -= 7
	}
	return day(t, strconv.Itoa(year)+"-03-22").AddDays(d + e)
}

func TestEasterAgreesWithGauss(t *testing.T) {
	for year := 1900; year <= 2099; year++ {
		assert.Equal(t, easter(year), gaussEaster(t, year))
	}
}

// Landmarks: the two latest possible Easters, and the years with Kristi
// himmelfartsdag on 1 May as a newspaper printed them (ezeitung, 28 April 2007).
func TestEasterLandmarks(t *testing.T) {
	assert.Equal(t, easter(1943), day(t, "1943-04-25"))
	assert.Equal(t, easter(2038), day(t, "2038-04-25"))
	var mayDay []int
	for year := FirstYear; year <= LastYear; year++ {
		assert.Equal(t, easter(year).Weekday().String(), "Sunday")
		if easter(year).AddDays(39).Month() == 5 && easter(year).AddDays(39).Day() == 1 {
			mayDay = append(mayDay, year)
		}
	}
	assert.DeepEqual(t, mayDay, []int{1913, 2008, 2160})
}

func TestHolidaysAscendAndMatchHoliday(t *testing.T) {
	for year := FirstYear; year <= LastYear; year++ {
		list := Holidays(year)
		want := 11
		if year > 2023 {
			want = 10
		}
		assert.Equal(t, len(list), want)
		for i, h := range list {
			assert.Equal(t, h.Date.Holiday(), h.Name)
			assert.Equal(t, h.Date.Year(), year)
			assert.Assert(t, i == 0 || list[i-1].Date.Before(h.Date))
		}
		named := 0
		for d := list[0].Date; d.Year() == year; d = d.AddDays(1) {
			if d.Holiday() != "" {
				named++
			}
		}
		assert.Equal(t, named, want, "%d", year)
	}
}

func TestStoreBededagEndsWith2023(t *testing.T) {
	assert.Equal(t, day(t, "2022-05-13").Holiday(), "store bededag")
	assert.Equal(t, day(t, "2023-05-05").Holiday(), "store bededag")
	assert.Assert(t, day(t, "2023-05-05").Closed())
	assert.Equal(t, day(t, "2024-04-26").Holiday(), "")
	assert.Assert(t, !day(t, "2024-04-26").Closed())
	assert.Assert(t, !day(t, "2025-05-16").Closed())
}

func TestNamedClosedDaysAreNoHolidays(t *testing.T) {
	for _, text := range []string{"2026-06-05", "2026-12-24", "2026-12-31"} {
		assert.Equal(t, day(t, text).Holiday(), "")
		assert.Assert(t, day(t, text).Closed())
	}
	// On these days grundlovsdag is also a helligdag, and the name stays.
	for text, name := range map[string]string{
		"2006-06-05": "2. pinsedag", "2017-06-05": "2. pinsedag", "2022-06-05": "pinsedag",
		"2028-06-05": "2. pinsedag", "2033-06-05": "pinsedag",
	} {
		assert.Equal(t, day(t, text).Holiday(), name)
	}
}

func TestNothingIsKnownOutsideTheYears(t *testing.T) {
	for _, year := range []int{-1, 0, 1, FirstYear - 1, LastYear + 1, math.MaxInt} {
		assert.Assert(t, easter(year).IsZero())
		assert.Equal(t, len(Holidays(year)), 0)
	}
	for _, text := range []string{"1899-12-29", "2200-12-25", "2200-01-02"} {
		d := day(t, text)
		assert.Equal(t, d.Holiday(), "")
		assert.Assert(t, d.Closed() && d.BankClosed())
		assert.Assert(t, d.NextOpen().IsZero() && d.LastOpen().IsZero())
		assert.Assert(t, d.LastBankDay().IsZero())
	}
}
