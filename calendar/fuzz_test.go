// SPDX-License-Identifier: MPL-2.0

package calendar

import (
	"errors"
	"testing"
	"time"
)

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"2026-03-02", "2024-02-29", "2023-02-29", "0000-01-01", "9999-12-31", "", "02-03-2026", "2026-3-2"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := Parse(text)
		at, naiveErr := time.Parse(time.DateOnly, text)
		valid := naiveErr == nil && at.Year() >= 1
		if (err == nil) != valid {
			t.Fatalf("%q: error %v, package time says %v", text, err, naiveErr)
		}
		if err != nil {
			if !errors.Is(err, ErrNotADate) || !got.IsZero() {
				t.Fatalf("%q: %v, %v", text, got, err)
			}
			return
		}
		if got != fromNaive(at) || got.String() != text || FromOrdinal(got.Ordinal()) != got {
			t.Fatalf("%q: read as %v", text, got)
		}
		var again Date
		if err := again.UnmarshalText([]byte(text)); err != nil || again != got {
			t.Fatalf("%q: unmarshalled as %v, %v", text, again, err)
		}
	})
}

func FuzzDeadline(f *testing.F) {
	f.Add(MustParse("2017-04-10").Ordinal(), 3, uint8(Years))
	f.Add(MustParse("2024-02-29").Ordinal(), 36, uint8(Months))
	f.Add(MustParse("2018-12-08").Ordinal(), 2, uint8(Weeks))
	f.Add(MustParse("2199-12-01").Ordinal(), 29, uint8(Days))
	f.Add(int32(0), -1, uint8(0))
	f.Fuzz(func(t *testing.T, ordinal int32, n int, unit uint8) {
		from := FromOrdinal(ordinal)
		got, err := NewDeadline(from, n, Unit(unit))
		if err != nil {
			if got != (Deadline{}) {
				t.Fatalf("%d %v from %v: an error and a deadline", n, Unit(unit), from)
			}
			return
		}
		if got.After != got.Last.AddDays(1) {
			t.Errorf("after is %v, last is %v", got.After, got.Last)
		}
		if got.ActBy.After(got.Raw) || got.Raw.After(got.Last) {
			t.Errorf("out of order: %+v", got)
		}
		if got.Last.Closed() || got.ActBy.Closed() {
			t.Errorf("a closed day: %+v", got)
		}
		if got.Raw.DaysUntil(got.Last) > 5 || got.ActBy.DaysUntil(got.Raw) > 5 {
			t.Errorf("moved more than five days: %+v", got)
		}
		if !got.Raw.Closed() && (got.Last != got.Raw || got.ActBy != got.Raw) {
			t.Errorf("an open day moved: %+v", got)
		}
		if !got.Raw.After(from) {
			t.Errorf("%d %v from %v ends on %v", n, Unit(unit), from, got.Raw)
		}
	})
}
