// SPDX-License-Identifier: MPL-2.0

package calendar

import (
	"testing"
	"time"
)

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse("2026-03-02"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkParseBaselineTime(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := time.Parse(time.DateOnly, "2026-03-02"); err != nil {
			b.Fatal(err)
		}
	}
}

// fourYears has every day of 2023 to 2026, so that a branch predictor cannot
// learn one answer.
func fourYears() []Date {
	var days []Date
	for d := MustParse("2023-01-01"); d.Year() <= 2026; d = d.AddDays(1) {
		days = append(days, d)
	}
	return days
}

func BenchmarkClosed(b *testing.B) {
	days, i, closed := fourYears(), 0, 0
	b.ReportAllocs()
	for b.Loop() {
		if days[i].Closed() {
			closed++
		}
		if i++; i == len(days) {
			i = 0
		}
	}
}

// BenchmarkClosedBaselineMap looks the same days up in a map of closed days
// keyed by time.Time, as a hand-written calendar would.
func BenchmarkClosedBaselineMap(b *testing.B) {
	days := fourYears()
	times, set := make([]time.Time, len(days)), map[time.Time]bool{}
	for i, d := range days {
		times[i] = naive(d)
		if d.Closed() {
			set[times[i]] = true
		}
	}
	i, closed := 0, 0
	b.ReportAllocs()
	for b.Loop() {
		if set[times[i]] {
			closed++
		}
		if i++; i == len(times) {
			i = 0
		}
	}
}

func BenchmarkNewDeadline(b *testing.B) {
	from := MustParse("2017-04-10")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := NewDeadline(from, 3, Years); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkNewDeadlineOpenDay(b *testing.B) {
	from := MustParse("2017-10-12")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := NewDeadline(from, 3, Years); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkNewDeadlineBaselineAddDate adds the years and nothing more: no month
// end, no closed day.
func BenchmarkNewDeadlineBaselineAddDate(b *testing.B) {
	from, sum := time.Date(2017, time.April, 10, 0, 0, 0, 0, time.UTC), int64(0)
	b.ReportAllocs()
	for b.Loop() {
		sum += from.AddDate(3, 0, 0).Unix()
	}
}
