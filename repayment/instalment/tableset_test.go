// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"testing"

	"gotest.tools/v3/assert"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// aTable is a table for a period, with one row.
func aTable(t *testing.T, from, to string) *Table {
	t.Helper()
	table, err := NewTable(TableData{From: calendar.MustParse(from), To: calendar.MustParse(to), Source: "prøve",
		Rows: []Row{{WithoutChildren: 10, WithChildren: 5}}})
	assert.NilError(t, err)
	return table
}

func TestEveryDayHasAtMostOneTable(t *testing.T) {
	for day, want := range map[string]string{
		"2023-09-30": "", "2023-10-01": "2023-10-01", "2023-12-31": "2023-10-01", "2024-01-01": "2024-01-01",
		"2024-12-31": "2024-01-01", "2025-01-01": "2025-01-01", "2025-12-31": "2025-01-01",
		"2026-01-01": "2026-01-01", "2026-12-31": "2026-01-01", "2027-01-01": "", "1999-01-01": "", "9999-12-31": "",
	} {
		for _, tables := range []Tables{BuiltIn(), {}} { // the zero value stands for the built-in tables
			table, found := tables.On(calendar.MustParse(day))
			assert.Equal(t, found, want != "", day)
			if found {
				assert.Equal(t, table.InForce().From.String(), want, day)
			} else {
				assert.Assert(t, table == nil)
			}
		}
	}
	_, found := BuiltIn().On(calendar.Date{})
	assert.Assert(t, !found, "no day, no table")
}

func TestATableForNewDaysIsAddedInOrder(t *testing.T) {
	later, err := BuiltIn().With(aTable(t, "2028-01-01", "2028-12-31"))
	assert.NilError(t, err)
	both, err := later.With(aTable(t, "2027-01-01", "2027-12-31"))
	assert.NilError(t, err)
	var first []string
	for _, table := range both.All() {
		first = append(first, table.InForce().From.String())
	}
	assert.DeepEqual(t, first, []string{"2023-10-01", "2024-01-01", "2025-01-01", "2026-01-01", "2027-01-01", "2028-01-01"})
	assert.Equal(t, len(later.All()), 5, "the set it was added to does not change")
	assert.Equal(t, len(BuiltIn().All()), 4)

	fromZero, err := Tables{}.With(aTable(t, "2027-01-01", "2027-12-31"))
	assert.NilError(t, err)
	assert.Equal(t, len(fromZero.All()), 5, "the zero value already holds the built-in tables")
}

func TestATableForTheSameDaysTakesThePlaceOfTheOther(t *testing.T) {
	own := aTable(t, "2026-01-01", "2026-12-31")
	tables, err := BuiltIn().With(own)
	assert.NilError(t, err)
	got, found := tables.On(calendar.MustParse("2026-03-02"))
	assert.Assert(t, found && got == own)
	assert.Equal(t, len(tables.All()), 4)
	built, _ := BuiltIn().On(calendar.MustParse("2026-03-02"))
	assert.Assert(t, built != own, "the built-in set does not change")
	assert.Equal(t, decided(t, given("2026-03-02", "120000", false), Options{Tables: tables}).Monthly().String(), "1000")
	assert.Equal(t, decided(t, given("2026-03-02", "120000", false), Options{}).Monthly().String(), "400")
}

func TestATableThatCoversOnlySomeDaysOfAnotherIsRefused(t *testing.T) {
	for _, days := range [][2]string{
		{"2026-01-01", "2026-12-30"}, {"2026-01-02", "2026-12-31"}, {"2026-06-01", "2026-06-01"},
		{"2026-12-31", "2027-12-31"}, {"2025-12-31", "2026-12-31"}, {"2022-01-01", "2023-10-01"},
		{"2020-01-01", "2030-12-31"}, {"2023-10-01", "2024-12-31"},
	} {
		tables, err := BuiltIn().With(aTable(t, days[0], days[1]))
		assert.ErrorIs(t, err, law.Contradiction)
		assert.Assert(t, tables.list == nil, days)
	}
	for _, days := range [][2]string{{"2027-01-01", "2027-01-01"}, {"2023-09-30", "2023-09-30"}, {"1900-01-01", "2023-09-30"}} {
		_, err := BuiltIn().With(aTable(t, days[0], days[1]))
		assert.NilError(t, err)
	}
}

func TestTheZeroTableDecidesNothing(t *testing.T) {
	var table Table
	income := decimal.NewFromInt(200_000)
	_, err := table.Monthly(income, true)
	assert.ErrorContains(t, err, "rows: the table has no rows")
	_, _, err = table.Percentage(income, true)
	assert.ErrorContains(t, err, "rows: the table has no rows")
	for _, none := range []*Table{nil, &table} {
		_, err = BuiltIn().With(none)
		assert.ErrorContains(t, err, "rows: the table has no rows")
	}
	assert.Equal(t, len(table.Rows()), 0)
	assert.Assert(t, table.InForce().From.IsZero())
}

func TestTheListOfTablesIsACopy(t *testing.T) {
	list := BuiltIn().All()
	list[0] = nil
	assert.Assert(t, BuiltIn().All()[0] != nil)
	rows := BuiltIn().All()[3].Rows()
	rows[1].From, rows[1].WithoutChildren = 1, 99
	assert.Equal(t, BuiltIn().All()[3].Rows()[1].From, int64(145460))
	assert.Equal(t, BuiltIn().All()[3].Rows()[1].WithoutChildren, 5)
}

func TestTablesThatDifferHaveDifferentHashes(t *testing.T) {
	data := func() TableData {
		return TableData{From: calendar.MustParse("2027-01-01"), To: calendar.MustParse("2027-12-31"), Source: "prøve",
			Rows: []Row{{0, 0, 4, 3}, {100_000, 0, 5, 4}}}
	}
	changes := map[string]func(*TableData){
		"nothing":                       func(*TableData) {},
		"the first day":                 func(d *TableData) { d.From = calendar.MustParse("2027-01-02") },
		"the last day":                  func(d *TableData) { d.To = calendar.MustParse("2027-12-30") },
		"the source":                    func(d *TableData) { d.Source = "prøve 2" },
		"the provenance":                func(d *TableData) { d.Derived = true },
		"a limit":                       func(d *TableData) { d.Rows[1].From++ },
		"a percentage without children": func(d *TableData) { d.Rows[1].WithoutChildren++ },
		"a percentage with children":    func(d *TableData) { d.Rows[1].WithChildren++ },
		"one more row":                  func(d *TableData) { d.Rows = append(d.Rows, Row{200_000, 0, 6, 5}) },
		"one row less":                  func(d *TableData) { d.Rows = d.Rows[:1] },
	}
	hashes := map[string]string{}
	for name, change := range changes {
		changed := data()
		change(&changed)
		table, err := NewTable(changed)
		assert.NilError(t, err)
		assert.Equal(t, len(table.Hash()), 64)
		assert.Equal(t, hashes[table.Hash()], "", name)
		hashes[table.Hash()] = name
	}
	printed := data()
	printed.Rows[0].To = 99_999
	table, err := NewTable(printed)
	assert.NilError(t, err)
	assert.Equal(t, hashes[table.Hash()], "nothing", "a printed upper limit changes nothing")
}
