// SPDX-License-Identifier: MPL-2.0

package calendar

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp/cmpopts"
	"gotest.tools/v3/assert"
)

// period reads "from..to", where an empty side means no date.
func period(t *testing.T, from, to string) Period {
	t.Helper()
	var p Period
	if from != "" {
		p.From = day(t, from)
	}
	if to != "" {
		p.To = day(t, to)
	}
	return p
}

func TestPeriodValidAndDays(t *testing.T) {
	tests := []struct {
		from, to string
		valid    bool
		n        int
		bounded  bool
	}{
		{"2026-03-02", "2026-03-02", true, 1, true},
		{"2026-03-02", "2026-03-03", true, 2, true},
		{"2024-01-01", "2024-12-31", true, 366, true},
		{"2026-03-02", "", true, 0, false},
		{"2026-03-02", "2026-03-01", false, 0, false},
		{"", "2026-03-01", false, 0, false},
		{"", "", false, 0, false},
	}
	for _, test := range tests {
		p := period(t, test.from, test.to)
		assert.Equal(t, p.Valid(), test.valid, "%+v", test)
		n, bounded := p.Days()
		assert.Equal(t, n, test.n, "%+v", test)
		assert.Equal(t, bounded, test.bounded, "%+v", test)
	}
}

func TestPeriodContainsItsFirstAndLastDay(t *testing.T) {
	p := period(t, "2026-03-02", "2026-03-04")
	for text, want := range map[string]bool{
		"2026-03-01": false, "2026-03-02": true, "2026-03-03": true, "2026-03-04": true, "2026-03-05": false,
	} {
		assert.Equal(t, p.Contains(day(t, text)), want, text)
	}
	assert.Assert(t, !p.Contains(Date{}))
	running := period(t, "2026-03-02", "")
	assert.Assert(t, running.Contains(day(t, "9999-12-31")))
	assert.Assert(t, !running.Contains(day(t, "2026-03-01")))
	assert.Assert(t, !running.Contains(Date{}))
	assert.Assert(t, !period(t, "2026-03-04", "2026-03-02").Contains(day(t, "2026-03-03")))
	assert.Assert(t, !period(t, "", "2026-03-02").Contains(day(t, "2026-03-01")))
}

func TestPeriodOverlaps(t *testing.T) {
	march := period(t, "2026-03-01", "2026-03-31")
	tests := []struct {
		from, to string
		want     bool
	}{
		{"2026-02-01", "2026-02-28", false},
		{"2026-02-01", "2026-03-01", true},
		{"2026-03-10", "2026-03-10", true},
		{"2026-02-01", "2026-04-30", true},
		{"2026-03-31", "", true},
		{"2026-04-01", "", false},
		{"2026-01-01", "", true},
		{"2026-03-20", "2026-03-10", false},
		{"", "", false},
	}
	for _, test := range tests {
		other := period(t, test.from, test.to)
		assert.Equal(t, march.Overlaps(other), test.want, "%+v", test)
		assert.Equal(t, other.Overlaps(march), test.want, "%+v", test)
	}
	assert.Assert(t, period(t, "2026-01-01", "").Overlaps(period(t, "2030-01-01", "")))
}

func TestPeriodJSON(t *testing.T) {
	for text, p := range map[string]Period{
		`{"from":"2026-03-02","to":"2026-03-04"}`: period(t, "2026-03-02", "2026-03-04"),
		`{"from":"2026-03-02"}`:                   period(t, "2026-03-02", ""),
	} {
		got, err := json.Marshal(p)
		assert.NilError(t, err)
		assert.Equal(t, string(got), text)
		var back Period
		assert.NilError(t, json.Unmarshal([]byte(text), &back))
		assert.DeepEqual(t, back, p, cmpopts.EquateComparable(Date{}))
	}
}
