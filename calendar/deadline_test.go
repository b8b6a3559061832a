// SPDX-License-Identifier: MPL-2.0

package calendar

import (
	"encoding/json"
	"errors"
	"math"
	"testing"

	"gotest.tools/v3/assert"
)

// attested has the worked cases of the sources named that are pure computation;
// the L-numbers are those of the vectors. When a source stops at the
// same-numbered day although it is closed, its day is raw and last follows FL
// § 27(2).
var attested = []struct {
	id, source string
	from       string
	n          int
	unit       Unit
	raw        string
	last       string // "" when it is raw
	actBy      string // "" when it is raw
}{
	{"L1", "Den juridiske vejledning G.A.2.4.4.1.2", "2010-02-03", 3, Years, "2013-02-03", "2013-02-04", "2013-02-01"},
	{"L2", "alares.dk", "2020-02-01", 3, Years, "2023-02-01", "", ""},
	{"L3", "alares.dk", "2021-07-01", 3, Years, "2024-07-01", "", ""},
	{"L4", "WTC advokater", "2009-10-01", 3, Years, "2012-10-01", "", ""},
	{"L11", "Den juridiske vejledning, wage withholding, ex. 1", "2020-06-29", 3, Years, "2023-06-29", "", ""},
	{"L12", "Den juridiske vejledning, wage withholding, ex. 1", "2020-01-02", 3, Years, "2023-01-02", "", ""},
	{"L13", "Den juridiske vejledning, wage withholding, ex. 2", "2023-09-01", 3, Years, "2026-09-01", "", ""},
	{"L14", "Den juridiske vejledning, wage withholding, ex. 3", "2026-10-01", 3, Years, "2029-10-01", "", ""},
	{"L15", "Den juridiske vejledning G.A.2.4.3", "2021-11-20", 3, Years, "2024-11-20", "", ""},
	{"L16", "Den juridiske vejledning G.A.2.4.1", "2027-11-20", 3, Years, "2030-11-20", "", ""},
	{"L17", "Den juridiske vejledning G.A.2.4.3, ex. 1", "2023-07-01", 3, Years, "2026-07-01", "", ""},
	{"L18", "Den juridiske vejledning G.A.2.4.3, ex. 2", "2021-01-01", 3, Years, "2024-01-01", "2024-01-02", "2023-12-29"},
	{"L19", "Den juridiske vejledning G.A.2.4.6", "2020-11-02", 4, Weeks, "2020-11-30", "", ""},
	{"L22", "Højesteret 81/2017", "2006-07-06", 10, Years, "2016-07-06", "", ""},
	{"L34", "Erhvervsstyrelsen", "2019-10-14", 2, Weeks, "2019-10-28", "", ""},
	{"L35", "Erhvervsstyrelsen", "2019-10-12", 2, Weeks, "2019-10-26", "2019-10-28", "2019-10-25"},
	{"L36", "Erhvervsstyrelsen", "2019-04-04", 2, Weeks, "2019-04-18", "2019-04-23", "2019-04-17"},
	{"L37", "SKM2014.523.BR", "2013-10-16", 3, Months, "2014-01-16", "", ""},
	{"L38", "Cobblestone, Vestre Landsret", "2015-03-20", 4, Weeks, "2015-04-17", "", ""},
	{"L51", "KFGFEJL", "2017-10-12", 3, Years, "2020-10-12", "", ""},
	{"L52", "KTCIVIL", "2017-10-11", 3, Years, "2020-10-11", "2020-10-12", "2020-10-09"},
	{"L53", "tværgående", "2017-10-01", 3, Years, "2020-10-01", "", ""},
	{"L53", "tværgående", "2017-10-01", 10, Years, "2027-10-01", "", ""},
	{"L54", "ERLÅNEN", "2017-02-01", 3, Years, "2020-02-01", "2020-02-03", "2020-01-31"},
	{"L55", "tværgående", "2023-10-12", 5, Years, "2028-10-12", "", ""},
	{"L56", "KFBILØK", "2017-10-11", 10, Years, "2027-10-11", "", ""},
	{"L57", "Statens It", "2019-03-01", 10, Years, "2029-03-01", "", ""},
	{"L58", "Statens It", "2019-01-05", 10, Years, "2029-01-05", "", ""},
	{"L59", "Statens It", "2019-01-02", 10, Years, "2029-01-02", "", ""},
	{"L60", "POERSPO", "2019-05-25", 10, Years, "2029-05-25", "", ""},
	{"L61, L64", "Statens It", "2019-02-01", 3, Years, "2022-02-01", "", ""},
	{"L62, L64", "Statens It", "2019-02-01", 10, Years, "2029-02-01", "", ""},
	{"L63, L64", "Innovationsfonden", "2019-02-01", 5, Years, "2024-02-01", "", ""},
	{"L66", "A-kasser", "2018-03-30", 3, Years, "2021-03-30", "", ""},
	{"L67", "A-kasser", "2018-04-11", 3, Years, "2021-04-11", "2021-04-12", "2021-04-09"},
	{"L68", "A-kasser", "2018-07-12", 3, Years, "2021-07-12", "", ""},
	{"L69", "A-kasser", "2018-07-10", 10, Years, "2028-07-10", "", ""},
	{"L70", "A-kasser", "2018-04-20", 10, Years, "2028-04-20", "", ""},
	{"L71", "A-kasser", "2018-07-16", 3, Years, "2021-07-16", "", ""},
	{"L71", "A-kasser", "2018-08-15", 10, Years, "2028-08-15", "", ""},
	{"L72", "A-kasser", "2016-04-29", 3, Years, "2019-04-29", "", ""},
	{"L72", "A-kasser", "2016-05-05", 10, Years, "2026-05-05", "", ""},
	{"L73", "A-kasser", "2018-09-01", 3, Years, "2021-09-01", "", ""},
	{"L74", "Region Hovedstaden", "2019-04-01", 3, Years, "2022-04-01", "", ""},
	{"L74", "Region Hovedstaden", "2019-05-16", 3, Years, "2022-05-16", "", ""},
	{"L75", "Region Hovedstaden", "2019-04-30", 5, Years, "2024-04-30", "", ""},
}

func TestAttestedCases(t *testing.T) {
	for _, c := range attested {
		got, err := NewDeadline(day(t, c.from), c.n, c.unit)
		assert.NilError(t, err)
		want := Deadline{Raw: day(t, c.raw), Last: day(t, c.raw), ActBy: day(t, c.raw)}
		if c.last != "" {
			want.Last, want.ActBy = day(t, c.last), day(t, c.actBy)
		}
		want.After = fromNaive(naive(want.Last).AddDate(0, 0, 1))
		assert.Equal(t, got, want, "%s, %s", c.id, c.source)
	}
}

// L76: the A-kasser appendix moves Good Friday 10 April 2020 to 14 April, and
// what happens the day after happens on the 15th.
func TestGoodFriday2020(t *testing.T) {
	got, err := DeadlineOn(day(t, "2020-04-10"))
	assert.NilError(t, err)
	assert.Equal(t, got, Deadline{
		Raw:   day(t, "2020-04-10"),
		Last:  day(t, "2020-04-14"),
		After: day(t, "2020-04-15"),
		ActBy: day(t, "2020-04-08"),
	})
}

// deadline walks day by day and knows closed days from the list.
func (n naiveCalendar) deadline(raw Date) Deadline {
	last := raw
	for n.closed(last) {
		last = fromNaive(naive(last).AddDate(0, 0, 1))
	}
	actBy := raw
	for n.closed(actBy) {
		actBy = fromNaive(naive(actBy).AddDate(0, 0, -1))
	}
	return Deadline{Raw: raw, Last: last, After: fromNaive(naive(last).AddDate(0, 0, 1)), ActBy: actBy}
}

func TestDeadlineAgainstNaive(t *testing.T) {
	calendar := newNaiveCalendar()
	for from := day(t, "2015-01-01"); from.Year() <= 2030; from = from.AddDays(1) {
		for _, c := range []struct {
			n    int
			unit Unit
			raw  Date
		}{
			{9, Days, fromNaive(naive(from).AddDate(0, 0, 9))},
			{4, Weeks, fromNaive(naive(from).AddDate(0, 0, 28))},
			{3, Months, naiveMonths(from, 3, Clamp)},
			{3, Years, naiveMonths(from, 36, Clamp)},
		} {
			got, err := NewDeadline(from, c.n, c.unit)
			assert.NilError(t, err)
			if want := calendar.deadline(c.raw); got != want {
				t.Fatalf("%d %v from %v: %+v, want %+v", c.n, c.unit, from, got, want)
			}
		}
	}
}

func TestNewDeadlineRefuses(t *testing.T) {
	from := day(t, "2026-03-02")
	tests := []struct {
		why  string
		from Date
		n    int
		unit Unit
		want error
	}{
		{"no start day", Date{}, 3, Years, ErrNotADate},
		{"no length", from, 0, Years, ErrOutOfRange},
		{"negative length", from, -1, Days, ErrOutOfRange},
		{"no unit", from, 3, 0, ErrOutOfRange},
		{"unknown unit", from, 3, Years + 1, ErrOutOfRange},
		{"after 2199", from, 174, Years, ErrOutOfRange},
		{"before 1900", day(t, "1800-01-01"), 3, Years, ErrOutOfRange},
		{"huge days", from, math.MaxInt, Days, ErrOutOfRange},
		{"huge weeks", from, math.MaxInt, Weeks, ErrOutOfRange},
		{"weeks that would wrap round", from, math.MaxInt/7 + 1, Weeks, ErrOutOfRange},
		{"huge months", from, math.MaxInt, Months, ErrOutOfRange},
		{"huge years", from, math.MaxInt, Years, ErrOutOfRange},
		{"last open day in 1899", day(t, "1899-12-01"), 1, Months, ErrOutOfRange},
		{"next open day in 2200", day(t, "2199-12-01"), 30, Days, ErrOutOfRange},
	}
	for _, test := range tests {
		got, err := NewDeadline(test.from, test.n, test.unit)
		assert.Assert(t, errors.Is(err, test.want), "%s: %v", test.why, err)
		assert.Equal(t, got, Deadline{}, test.why)
	}
	_, err := DeadlineOn(Date{})
	assert.Assert(t, errors.Is(err, ErrNotADate))
}

func TestDeadlineAtTheEdgeOfTheYears(t *testing.T) {
	first, err := NewDeadline(day(t, "1899-12-02"), 1, Months)
	assert.NilError(t, err)
	assert.Equal(t, first.Raw, day(t, "1900-01-02"))
	last, err := NewDeadline(day(t, "2199-12-02"), 28, Days)
	assert.NilError(t, err)
	assert.Equal(t, last.After, day(t, "2199-12-31"))
}

func TestDeadlineJSON(t *testing.T) {
	d, err := NewDeadline(day(t, "2022-03-01"), 3, Years)
	assert.NilError(t, err)
	text, err := json.Marshal(d)
	assert.NilError(t, err)
	assert.Equal(t, string(text), `{"raw":"2025-03-01","last":"2025-03-03","after":"2025-03-04","actBy":"2025-02-28"}`)
	var back Deadline
	assert.NilError(t, json.Unmarshal(text, &back))
	assert.Equal(t, back, d)
}

func TestUnitNames(t *testing.T) {
	for unit, want := range map[Unit]string{Days: "days", Weeks: "weeks", Months: "months", Years: "years", 0: ""} {
		assert.Equal(t, unit.String(), want)
		text, err := unit.MarshalText()
		assert.NilError(t, err)
		back := Unit(9)
		assert.NilError(t, back.UnmarshalText(text))
		assert.Equal(t, back, unit)
	}
	_, err := Unit(9).MarshalText()
	assert.Assert(t, err != nil && Unit(9).String() == "")
	unit := Weeks
	assert.Assert(t, unit.UnmarshalText([]byte("fortnights")) != nil)
	assert.Equal(t, unit, Weeks)
}
