// SPDX-License-Identifier: MPL-2.0

package calendar

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"
	"unsafe"

	"gotest.tools/v3/assert"
)

func day(t testing.TB, s string) Date {
	t.Helper()
	d, err := Parse(s)
	assert.NilError(t, err)
	return d
}

func TestDateIsSmallAndAMapKey(t *testing.T) {
	assert.Equal(t, unsafe.Sizeof(Date{}), uintptr(4))
	seen := map[Date]string{day(t, "2026-03-02"): "mandag"}
	assert.Equal(t, seen[MustParse("2026-03-02")], "mandag")
}

func TestZeroDate(t *testing.T) {
	var zero Date
	assert.Assert(t, zero.IsZero())
	assert.Equal(t, zero.Year(), 0)
	assert.Equal(t, zero.Month(), time.Month(0))
	assert.Equal(t, zero.Day(), 0)
	assert.Equal(t, zero.String(), "no date")
	assert.Equal(t, zero.Ordinal(), int32(0))
	assert.Assert(t, zero.AddDays(1).IsZero())
	assert.Assert(t, zero.AddMonths(1, Clamp).IsZero())
	assert.Assert(t, zero.AddYears(1, Clamp).IsZero())
	assert.Assert(t, zero.NextOpen().IsZero())
	assert.Assert(t, zero.LastOpen().IsZero())
	assert.Assert(t, zero.LastBankDay().IsZero())
	assert.Assert(t, zero.Closed())
	assert.Assert(t, zero.BankClosed())
	assert.Equal(t, zero.Holiday(), "")
	assert.Equal(t, zero.DaysUntil(day(t, "2026-03-02")), 0)
	assert.Equal(t, day(t, "2026-03-02").DaysUntil(zero), 0)
	assert.Assert(t, !day(t, "0001-01-01").IsZero())
}

func TestNew(t *testing.T) {
	tests := []struct {
		year  int
		month time.Month
		day   int
		want  string // "" means an error
	}{
		{2026, time.March, 2, "2026-03-02"},
		{1, time.January, 1, "0001-01-01"},
		{9999, time.December, 31, "9999-12-31"},
		{2024, time.February, 29, "2024-02-29"},
		{2000, time.February, 29, "2000-02-29"},
		{1900, time.February, 29, ""},
		{2023, time.February, 29, ""},
		{2024, time.February, 30, ""},
		{2026, time.April, 30, "2026-04-30"},
		{2026, time.April, 31, ""},
		{2026, time.January, 31, "2026-01-31"},
		{2026, time.January, 32, ""},
		{2026, time.January, 0, ""},
		{2026, 0, 1, ""},
		{2026, 13, 1, ""},
		{0, time.January, 1, ""},
		{10000, time.January, 1, ""},
		{65536 + 2026, time.January, 1, ""},   // would wrap round in sixteen bits
		{2026, time.January, 256 + 1, ""},     // would wrap round in eight bits
		{2026, time.January + 256, 1, ""},     // the same for the month
		{-2026, time.January, 1, ""},          // no year before 1
		{2026, time.December, -1, ""},         // no counting from the end
		{2100, time.February, 29, ""},         // a century without leap day
		{2026, time.November, 31, ""},         // 30 days
		{2026, time.June, 31, ""},             // 30 days
		{2026, time.September, 31, ""},        // 30 days
		{2026, time.August, 31, "2026-08-31"}, // 31 days
	}
	for _, test := range tests {
		got, err := New(test.year, test.month, test.day)
		if test.want == "" {
			assert.Assert(t, errors.Is(err, ErrNotADate), "%+v", test)
			assert.Assert(t, got.IsZero(), "%+v", test)
			continue
		}
		assert.NilError(t, err)
		assert.Equal(t, got.String(), test.want)
		assert.Equal(t, got.Year(), test.year)
		assert.Equal(t, got.Month(), test.month)
		assert.Equal(t, got.Day(), test.day)
	}
}

func TestParseRefuses(t *testing.T) {
	for _, text := range []string{
		"", "2026", "2026-3-2", "02-03-2026", "2026/03/02", "20260302", "2026-03-02T00:00:00",
		" 2026-03-02", "2026-03-02 ", "2026-03-0x", "2o26-03-02", "+026-03-02", "-026-03-02",
		"2026-02-29", "2026-00-01", "2026-13-01", "2026-01-00", "2026-01-32", "0000-01-01",
		"2026–03–02", "٢٠٢٦-03-02", "2026-03-2\x00",
	} {
		d, err := Parse(text)
		assert.Assert(t, errors.Is(err, ErrNotADate), "%q", text)
		assert.Assert(t, d.IsZero(), "%q", text)
	}
}

// A civil registration number in the wrong field must not end up in a log.
func TestErrorsDoNotEchoTheValue(t *testing.T) {
	for _, text := range []string{"010203-4567", "4567-89-01", "4567890123"} {
		_, err := Parse(text)
		assert.Assert(t, err != nil)
		assert.Assert(t, !strings.Contains(err.Error(), "4567"), "%v", err)
	}
	_, err := New(4567, 13, 1)
	assert.Assert(t, !strings.Contains(err.Error(), "4567"), "%v", err)
}

func TestMustParsePanicsOnNoDay(t *testing.T) {
	defer func() {
		message, ok := recover().(string)
		assert.Assert(t, ok)
		assert.Assert(t, !strings.Contains(message, "2026-02-30"))
	}()
	MustParse("2026-02-30")
	t.Fatal("no panic")
}

func TestOrder(t *testing.T) {
	sorted := []Date{
		{}, day(t, "0001-01-01"), day(t, "1999-12-31"), day(t, "2026-01-31"),
		day(t, "2026-02-01"), day(t, "2026-02-02"), day(t, "2027-01-01"), day(t, "9999-12-31"),
	}
	for i, a := range sorted {
		for j, b := range sorted {
			assert.Equal(t, a.Before(b), i < j)
			assert.Equal(t, a.After(b), i > j)
			assert.Equal(t, a.Compare(b) == 0, i == j)
			assert.Equal(t, a.Compare(b) < 0, i < j)
		}
	}
	mixed := []Date{sorted[5], sorted[0], sorted[7], sorted[2]}
	slices.SortFunc(mixed, Date.Compare)
	assert.Assert(t, slices.Equal(mixed, []Date{sorted[0], sorted[2], sorted[5], sorted[7]}))
}

func TestLaterAndEarlierIgnoreZero(t *testing.T) {
	a, b := day(t, "2026-03-02"), day(t, "2026-03-03")
	var zero Date
	assert.Equal(t, Later(a, b), b)
	assert.Equal(t, Later(b, a), b)
	assert.Equal(t, Later(a, zero), a)
	assert.Equal(t, Later(zero, a), a)
	assert.Equal(t, Later(zero, zero), zero)
	assert.Equal(t, Earlier(a, b), a)
	assert.Equal(t, Earlier(b, a), a)
	assert.Equal(t, Earlier(a, zero), a)
	assert.Equal(t, Earlier(zero, a), a)
	assert.Equal(t, Earlier(zero, zero), zero)
}

func TestTextAndJSON(t *testing.T) {
	type facts struct {
		On      Date  `json:"on"`
		KnownOn Date  `json:"knownOn,omitzero"`
		PaidOn  *Date `json:"paidOn,omitempty"`
	}
	text, err := json.Marshal(facts{On: day(t, "0987-06-05")})
	assert.NilError(t, err)
	assert.Equal(t, string(text), `{"on":"0987-06-05"}`)

	var back facts
	assert.NilError(t, json.Unmarshal([]byte(`{"on":"2026-03-02","paidOn":"2026-03-03"}`), &back))
	assert.Equal(t, back.On, day(t, "2026-03-02"))
	assert.Equal(t, *back.PaidOn, day(t, "2026-03-03"))
	assert.Assert(t, back.KnownOn.IsZero())

	byDay, err := json.Marshal(map[Date]int{day(t, "2026-03-02"): 1})
	assert.NilError(t, err)
	assert.Equal(t, string(byDay), `{"2026-03-02":1}`)
}

func TestTheZeroDateIsTheEmptyText(t *testing.T) {
	text, err := Date{}.MarshalText()
	assert.NilError(t, err)
	assert.Equal(t, string(text), "")
	appended, err := Date{}.AppendText([]byte("on "))
	assert.NilError(t, err)
	assert.Equal(t, string(appended), "on ")

	d := day(t, "2026-03-02")
	for _, bad := range []string{" ", "no date", "0000-00-00", "2026-02-30", "x"} {
		assert.Assert(t, errors.Is(d.UnmarshalText([]byte(bad)), ErrNotADate))
		assert.Equal(t, d, day(t, "2026-03-02"))
	}
	assert.NilError(t, d.UnmarshalText(text))
	assert.Assert(t, d.IsZero())

	type facts struct{ On Date }
	before, back := facts{}, facts{On: day(t, "2026-03-02")}
	whole, err := json.Marshal(before)
	assert.NilError(t, err)
	assert.NilError(t, json.Unmarshal(whole, &back))
	assert.Equal(t, back, before)
}

func TestTheDayOfATimeIsThatOfItsLocation(t *testing.T) {
	copenhagen, err := time.LoadLocation("Europe/Copenhagen")
	assert.NilError(t, err)
	for _, test := range []struct{ utc, inUTC, inCopenhagen string }{
		{"2026-03-01T22:59:59Z", "2026-03-01", "2026-03-01"},
		{"2026-03-01T23:00:00Z", "2026-03-01", "2026-03-02"}, // CET
		{"2026-06-30T21:59:59Z", "2026-06-30", "2026-06-30"},
		{"2026-06-30T22:00:00Z", "2026-06-30", "2026-07-01"}, // CEST
		{"2027-12-31T23:30:00Z", "2027-12-31", "2028-01-01"},
		{"2028-02-29T12:00:00Z", "2028-02-29", "2028-02-29"},
		{"0001-01-01T00:00:01Z", "0001-01-01", "0001-01-01"},
		{"9999-12-31T12:00:00Z", "9999-12-31", "9999-12-31"},
	} {
		moment, err := time.Parse(time.RFC3339, test.utc)
		assert.NilError(t, err)
		assert.Equal(t, FromTime(moment), day(t, test.inUTC), test.utc)
		assert.Equal(t, FromTime(moment.In(copenhagen)), day(t, test.inCopenhagen), test.utc)
	}
	assert.Assert(t, FromTime(time.Time{}).IsZero())
	assert.Assert(t, FromTime(time.Time{}.In(copenhagen)).IsZero())
	for _, year := range []int{-1, 0, 10_000} {
		assert.Assert(t, FromTime(time.Date(year, 3, 2, 0, 0, 0, 0, time.UTC)).IsZero(), "%d", year)
	}
	for d := day(t, "2023-12-31"); d.Year() < 2025; d = d.AddDays(1) {
		assert.Equal(t, FromTime(time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, copenhagen)), d)
	}
}

func TestTextMakesNoGarbage(t *testing.T) {
	d, buffer := day(t, "2026-03-02"), make([]byte, 0, 16)
	assert.Equal(t, testing.AllocsPerRun(100, func() { buffer, _ = d.AppendText(buffer[:0]) }), 0.0)
	assert.Equal(t, string(buffer), "2026-03-02")
	assert.Equal(t, testing.AllocsPerRun(100, func() { d, _ = Parse("2026-03-04") }), 0.0)
}
