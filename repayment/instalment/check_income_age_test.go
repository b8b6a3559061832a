// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// income data is current for 3 months, counted as the limitation act
// counts; a caller may choose another number.
func TestIncomeDataIsCurrentForThreeMonths(t *testing.T) {
	filed, _ := filedTables(t)
	table, err := NewTable(TableData{From: calendar.MustParse("2027-01-01"), To: calendar.MustParse("2028-12-31"),
		Source: "prøve", Rows: asRows(t, filed["2026-01-01"])})
	assert.NilError(t, err)
	tables, err := BuiltIn().With(table)
	assert.NilError(t, err)
	for _, test := range []struct {
		name     string
		asOf, on string
		months   int // 0 for the library's own reading
		current  bool
	}{
		{"data from the day itself", "2026-03-02", "2026-03-02", 0, true},
		{"exactly three months", "2025-12-02", "2026-03-02", 0, true},
		{"one day more", "2025-12-01", "2026-03-02", 0, false},
		{"30 November is current on 28 February", "2025-11-30", "2026-02-28", 0, true},
		{"30 November is too old on 1 March", "2025-11-30", "2026-03-01", 0, false},
		{"29 November is current on 28 February", "2025-11-29", "2026-02-28", 0, true},
		{"28 November is current on 28 February", "2025-11-28", "2026-02-28", 0, true},
		{"27 November is too old on 28 February", "2025-11-27", "2026-02-28", 0, false},
		{"in a leap year 30 November is current on 29 February", "2027-11-30", "2028-02-29", 0, true},
		{"in a leap year 29 November is current on 29 February", "2027-11-29", "2028-02-29", 0, true},
		{"in a leap year 28 November is too old on 29 February", "2027-11-28", "2028-02-29", 0, false},
		{"in a leap year 30 November is too old on 1 March", "2027-11-30", "2028-03-01", 0, false},
		{"31 January is current on 30 April", "2026-01-31", "2026-04-30", 0, true},
		{"31 January is too old on 1 May", "2026-01-31", "2026-05-01", 0, false},
		{"30 April is current on 30 July, not to the end of the month", "2026-04-30", "2026-07-30", 0, true},
		{"30 April is too old on 31 July", "2026-04-30", "2026-07-31", 0, false},
		{"the last day may be a Sunday", "2026-02-03", "2026-05-03", 0, true},
		{"a last day on a Sunday is not moved to the Monday", "2026-02-03", "2026-05-04", 0, false},
		{"across the new year", "2025-10-15", "2026-01-15", 0, true},
		{"across the new year, one day more", "2025-10-15", "2026-01-16", 0, false},
		{"three months chosen", "2025-12-02", "2026-03-02", 3, true},
		{"three months chosen, one day more", "2025-12-01", "2026-03-02", 3, false},
		{"six months chosen", "2025-09-02", "2026-03-02", 6, true},
		{"six months chosen, one day more", "2025-09-01", "2026-03-02", 6, false},
		{"six months chosen, from the end of August", "2025-08-31", "2026-02-28", 6, true},
		{"six months chosen, from the end of August, one day more", "2025-08-31", "2026-03-01", 6, false},
		{"one month chosen", "2026-02-02", "2026-03-02", 1, true},
		{"one month chosen, one day more", "2026-02-01", "2026-03-02", 1, false},
		{"ten years chosen", "2016-03-02", "2026-03-02", 120, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			facts := given(test.on, "300000", false)
			facts.IncomeAsOf = calendar.MustParse(test.asOf)
			decision := decided(t, facts, Options{Tables: tables, IncomeMaxAge: test.months})
			want := NoIncomeData
			if test.current {
				want = ByTable
			}
			assert.Equal(t, decision.Basis, want)
			assert.Equal(t, decision.Monthly().String() == "350", !test.current)
		})
	}
}

func TestWithoutADayForTheIncomeDataTheCallerVouchesForIt(t *testing.T) {
	decision := decided(t, given("2026-03-02", "300000", false), Options{IncomeMaxAge: 1})
	assert.Equal(t, decision.Basis, ByTable)
}
