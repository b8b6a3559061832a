// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
)

// in2027 is a small table that has no fault.
func in2027() TableData {
	return TableData{From: calendar.MustParse("2027-01-01"), To: calendar.MustParse("2027-12-31"), Source: "SKM2026.000.GÆLDST",
		Rows: []Row{{0, 99_999, 4, 3}, {100_000, 199_999, 5, 3}, {200_000, 0, 60, 60}}}
}

func TestATableThatCannotBeOneIsRefused(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(*TableData)
		want   string
	}{
		{"no fault", func(*TableData) {}, ""},
		{"no first day", func(d *TableData) { d.From = calendar.Date{} }, "missing from"},
		{"no last day", func(d *TableData) { d.To = calendar.Date{} }, "missing to"},
		{"the last day before the first", func(d *TableData) { d.To = calendar.MustParse("2026-12-31") }, "contradiction to"},
		{"one day alone", func(d *TableData) { d.To = d.From }, ""},
		{"no source", func(d *TableData) { d.Source = "" }, "missing source"},
		{"no rows", func(d *TableData) { d.Rows = nil }, "missing rows"},
		{"one row alone", func(d *TableData) { d.Rows = []Row{{0, 0, 100, 0}} }, ""},
		{"the first row begins above 0", func(d *TableData) { d.Rows[0].From = 1 }, "out-of-range rows[0].from"},
		{"the first row begins below 0", func(d *TableData) { d.Rows[0].From = -1 }, "out-of-range rows[0].from"},
		{"two rows with one limit", func(d *TableData) { d.Rows[0].To, d.Rows[1].From = 0, 0 }, "out-of-range rows[1].from"},
		{"a limit that falls", func(d *TableData) { d.Rows[2].From = 99_999 }, "out-of-range rows[2].from"},
		{"the highest limit there can be", func(d *TableData) { d.Rows[1].To, d.Rows[2].From = 0, 1_000_000_000_000 }, ""},
		{"a limit above it", func(d *TableData) { d.Rows[1].To, d.Rows[2].From = 0, 1_000_000_000_001 }, "out-of-range rows[2].from"},
		{"a gap between two rows", func(d *TableData) { d.Rows[0].To-- }, "contradiction rows[0].to"},
		{"a row that ends where the next begins", func(d *TableData) { d.Rows[1].To++ }, "contradiction rows[1].to"},
		{"a negative upper limit", func(d *TableData) { d.Rows[1].To = -1 }, "contradiction rows[1].to"},
		{"no upper limits printed", func(d *TableData) { d.Rows[0].To, d.Rows[1].To = 0, 0 }, ""},
		{"the last row has an upper limit", func(d *TableData) { d.Rows[2].To = 300_000 }, "contradiction rows[2].to"},
		{"a percentage above 100", func(d *TableData) { d.Rows[2].WithoutChildren = 101 }, "out-of-range rows[2].withoutChildren"},
		{"a percentage that would wrap around", func(d *TableData) { d.Rows[2].WithoutChildren = 256 + 60 }, "out-of-range rows[2].withoutChildren"},
		{"100 percent", func(d *TableData) { d.Rows[2].WithoutChildren, d.Rows[2].WithChildren = 100, 100 }, ""},
		{"a negative percentage", func(d *TableData) { d.Rows[0].WithChildren = -1 }, "out-of-range rows[0].withChildren"},
		{"0 percent", func(d *TableData) { d.Rows[0].WithChildren = 0 }, ""},
		{"a percentage without children that falls", func(d *TableData) { d.Rows[1].WithoutChildren = 3 }, "out-of-range rows[1].withoutChildren"},
		{"a percentage with children that falls", func(d *TableData) { d.Rows[1].WithChildren = 2 }, "out-of-range rows[1].withChildren"},
		{"a percentage that stays", func(d *TableData) { d.Rows[1].WithoutChildren = 4 }, ""},
		{"a higher percentage with children", func(d *TableData) { d.Rows[1].WithChildren = 6 }, "contradiction rows[1].withChildren"},
		{"the columns exchanged", func(d *TableData) {
			for i, row := range d.Rows {
				d.Rows[i].WithoutChildren, d.Rows[i].WithChildren = row.WithChildren, row.WithoutChildren
			}
		}, "contradiction rows[0].withChildren, contradiction rows[1].withChildren"},
		{"everything at once", func(d *TableData) {
			*d = TableData{From: d.From, To: calendar.MustParse("2020-01-01"),
				Rows: []Row{{5, 0, 101, 3}, {5, 0, 20, 30}, {9, 20, 10, -4}}}
		}, "contradiction to, missing source, out-of-range rows[0].from, out-of-range rows[0].withoutChildren, " +
			"out-of-range rows[1].from, out-of-range rows[1].withoutChildren, contradiction rows[1].withChildren, " +
			"contradiction rows[2].to, out-of-range rows[2].withoutChildren, out-of-range rows[2].withChildren"},
	} {
		t.Run(test.name, func(t *testing.T) {
			data := in2027()
			test.change(&data)
			table, err := NewTable(data)
			assert.Equal(t, faultList(t, err), test.want)
			assert.Equal(t, table == nil, test.want != "")
		})
	}
}

func TestATableKeepsWhatItWasMadeFrom(t *testing.T) {
	data := in2027()
	table, err := NewTable(data)
	assert.NilError(t, err)
	data.Rows[1].From, data.Rows[1].WithoutChildren = 7, 77 // the caller may go on with theirs
	assert.Equal(t, cmp.Diff(table.Rows(), in2027().Rows), "")
	assert.Equal(t, table.Source(), "SKM2026.000.GÆLDST")
	assert.Equal(t, table.InForce(), period("2027-01-01", "2027-12-31"))
	provenance, read := table.Provenance()
	assert.Equal(t, provenance, Published)
	assert.Equal(t, read, 3)

	data = in2027()
	data.Derived = true
	table, err = NewTable(data)
	assert.NilError(t, err)
	provenance, read = table.Provenance()
	assert.Equal(t, provenance, Derived)
	assert.Equal(t, read, 0)
}

func TestATableOfAnyShapeFindsTheRow(t *testing.T) {
	for _, test := range []struct {
		name   string
		limits []int64
	}{
		{"rows of one krone", []int64{0, 1, 2, 3, 4, 5, 6}},
		{"several rows close together", []int64{0, 4095, 4096, 4097, 8191, 8192, 8193, 8194}},
		{"a long row and then short ones", []int64{0, 5_000_000, 5_000_001, 5_000_002}},
		{"limits far above all incomes", []int64{0, 300_000, 999_999_999_999, 1_000_000_000_000}},
	} {
		t.Run(test.name, func(t *testing.T) {
			data := in2027()
			data.Rows = nil
			for i, limit := range test.limits {
				data.Rows = append(data.Rows, Row{From: limit, WithoutChildren: i + 1, WithChildren: i})
			}
			table, err := NewTable(data)
			assert.NilError(t, err)
			for i, limit := range test.limits {
				for _, ore := range []int64{limit*100 - 1, limit * 100, limit*100 + 1} {
					want := i
					if ore < limit*100 {
						want = max(i-1, 0)
					}
					if ore > money.MaxOre {
						continue
					}
					percent, row, err := table.Percentage(money.FromOre(ore), false)
					assert.NilError(t, err)
					assert.Equal(t, row, want, "%d øre", ore)
					assert.Equal(t, percent, want+1)
				}
			}
		})
	}
}
