// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// filed is one row of testdata/tables/paragraf-45.tsv. The percentages are kept
// as text, because those with a question mark were never seen.
type filed struct {
	table              string
	row                int
	from               int64
	without, with      string
	limit, percentages string
}

// newTables are the tables since 1 October 2023 as the file names them, in the
// order in which they are built in.
var newTables = []string{"2023-10-01", "2024-01-01", "2025-01-01", "2026-01-01"}

func readTSV(t *testing.T, name string) [][]string {
	t.Helper()
	text, err := os.ReadFile("../../testdata/tables/" + name)
	assert.NilError(t, err)
	var records [][]string
	for _, line := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")[1:] {
		records = append(records, strings.Split(line, "\t"))
	}
	return records
}

// filedTables returns the rows of every table in the file, and the names of the
// tables in its order.
func filedTables(t *testing.T) (rows map[string][]filed, names []string) {
	t.Helper()
	rows = map[string][]filed{}
	for _, record := range readTSV(t, "paragraf-45.tsv") {
		assert.Equal(t, len(record), 7, "%v", record)
		number, err := strconv.Atoi(record[1])
		assert.NilError(t, err)
		from, err := strconv.ParseInt(record[2], 10, 64)
		assert.NilError(t, err)
		name := record[0]
		if number == 1 {
			names = append(names, name)
		}
		rows[name] = append(rows[name], filed{name, number, from, record[3], record[4], record[5], record[6]})
		assert.Equal(t, len(rows[name]), number, "rows are numbered from 1")
	}
	return rows, names
}

// asRows returns filed rows as rows of a table; it fails for a percentage that
// was never seen.
func asRows(t *testing.T, all []filed) (rows []Row) {
	t.Helper()
	for _, one := range all {
		without, err := strconv.Atoi(one.without)
		assert.NilError(t, err)
		with, err := strconv.Atoi(one.with)
		assert.NilError(t, err)
		rows = append(rows, Row{From: one.from, WithoutChildren: without, WithChildren: with})
	}
	return rows
}

// yearly returns the percentages of regulation.tsv for the years from first to
// last, both included.
func yearly(t *testing.T, first, last int) (percentages []decimal.Decimal) {
	t.Helper()
	for _, record := range readTSV(t, "regulation.tsv") {
		year, err := strconv.Atoi(record[0])
		assert.NilError(t, err)
		if first <= year && year <= last {
			percentages = append(percentages, decimal.RequireFromString(record[1]))
		}
	}
	assert.Equal(t, len(percentages), last-first+1)
	return percentages
}

// builtInOf returns the table built in for a day.
func builtInOf(t *testing.T, day string) *Table {
	t.Helper()
	table, found := BuiltIn().On(calendar.MustParse(day))
	assert.Assert(t, found, day)
	return table
}

func kr(text string) decimal.Decimal { return decimal.RequireFromString(text) }

func period(from, to string) calendar.Period {
	return calendar.Period{From: calendar.MustParse(from), To: calendar.MustParse(to)}
}

func TestEveryBuiltInRowIsTheRowOfTheFile(t *testing.T) {
	rows, _ := filedTables(t)
	for _, name := range newTables {
		t.Run(name, func(t *testing.T) {
			got := builtInOf(t, name).Rows()
			assert.Equal(t, len(got), 66)
			for i, row := range got {
				if i+1 < len(got) {
					assert.Equal(t, row.To, rows[name][i+1].from-1, "row %d ends one krone below the next", i+1)
				} else {
					assert.Equal(t, row.To, int64(0), "the last row has no upper limit")
				}
				got[i].To = 0
			}
			assert.Equal(t, cmp.Diff(got, asRows(t, rows[name])), "")
		})
	}
}

func TestTheBuiltInTablesSayWhatWasReadAndWhatWasDerived(t *testing.T) {
	rows, _ := filedTables(t)
	for i, test := range []struct {
		from, to   string
		provenance Provenance
		read       int
		source     string
	}{
		{"2023-10-01", "2023-12-31", Derived, 7, "SKM2023.471.GÆLDST"},
		{"2024-01-01", "2024-12-31", Derived, 14, "SKM2023.534.GÆLDST"},
		{"2025-01-01", "2025-12-31", Derived, 0, "ingen offentliggørelse læst"},
		{"2026-01-01", "2026-12-31", Published, 66, "SKM2025.686.GÆLDST"},
	} {
		table := BuiltIn().All()[i]
		assert.Equal(t, table.InForce(), period(test.from, test.to))
		provenance, read := table.Provenance()
		assert.Equal(t, provenance, test.provenance)
		assert.Equal(t, read, test.read)
		assert.Equal(t, read, countLimits(rows[test.from], "published"), "the file marks as many rows as read")
		assert.Assert(t, strings.HasPrefix(table.Source(), test.source), table.Source())
	}
}

func countLimits(rows []filed, status string) (count int) {
	for _, row := range rows {
		if row.limit == status {
			count++
		}
	}
	return count
}

func TestTheFileHasEveryTableAndNoDerivedPercentageIsTakenForSeen(t *testing.T) {
	rows, names := filedTables(t)
	assert.Equal(t, strings.Join(names, " "), "2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 "+
		"2020 2021 2022 2023 2023-10-01 2024-01-01 2025-01-01 2026-01-01")
	for _, name := range names {
		for _, row := range rows[name] {
			guessed := strings.Contains(row.without+row.with, "?")
			assert.Equal(t, guessed, row.percentages == "inferred", "%+v", row)
			assert.Assert(t, !guessed || len(name) == 4, "no percentage since October 2023 is a guess: %+v", row)
		}
	}
}

func TestTheIncomeWhereTheLowPercentagesEndIsThePublishedOne(t *testing.T) {
	for name, want := range map[string][2]int64{
		"2023-10-01": {129070, 160950}, "2024-01-01": {133590, 166590},
		"2025-01-01": {138800, 173080}, "2026-01-01": {145460, 181390},
	} {
		rows := builtInOf(t, name).Rows()
		assert.Equal(t, [2]int64{rows[1].From, rows[2].From}, want)
		assert.Equal(t, rows[0].WithoutChildren, 4)
		assert.Equal(t, rows[1].WithoutChildren, 5, "5 %% without children from %d kr.", want[0])
		assert.Equal(t, rows[1].WithChildren, 3)
		assert.Equal(t, rows[2].WithChildren, 4, "4 %% with children from %d kr.", want[1])
	}
}
