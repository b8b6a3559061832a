// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"fmt"
	"strconv"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// inForceIn2030 is a table with the rows of another, in force in 2030, so that
// Decide can decide by figures from before the collection order.
func inForceIn2030(t *testing.T, rows []Row) Options {
	t.Helper()
	table, err := NewTable(TableData{From: calendar.MustParse("2030-01-01"), To: calendar.MustParse("2030-12-31"),
		Source: "prøve", Rows: rows})
	assert.NilError(t, err)
	tables, err := BuiltIn().With(table)
	assert.NilError(t, err)
	return Options{Tables: tables}
}

// The authorities' own worked examples. R-numbers are those of the research note.
func TestTheExamplesOfTheGuideSince2023(t *testing.T) {
	filed, _ := filedTables(t)
	for _, test := range []struct {
		name, table, income string
		supportsChildren    bool
		percent             int
		capacity            string // a month, exact
		monthly             string
	}{
		{"R9 one krone below the low-income limit of 2026", "2026-01-01", "145459", false, 4, "484.86333333333333", "450"},
		{"R10 one krone below it with children", "2026-01-01", "181389", true, 3, "453.4725", "450"},
		{"R11 the example of wage withholding in 2026", "2026-01-01", "152333", false, 5, "634.72083333333333", "600"},
		{"R12 August wages times twelve, with øre (Landsskatteretten: 21,861.15 kr. a month)", "2023-10-01", "437223.00", false, 60, "21861.15", "21850"},
		{"R12 the same with children would be 57 percent", "2023-10-01", "437223.00", true, 57, "20768.0925", "20750"},
		{"R13 a high wage times twelve, with øre", "2023-10-01", "513271.92", false, 60, "25663.596", "25650"},
	} {
		t.Run(test.name, func(t *testing.T) {
			facts := Facts{On: calendar.MustParse("2030-06-03"), SupportsChildren: test.supportsChildren,
				AnnualNetIncome: decimal.NewNullDecimal(kr(test.income))}
			decision, err := Decide(facts, inForceIn2030(t, asRows(t, filed[test.table])))
			assert.NilError(t, err)
			assert.Equal(t, decision.Percent, test.percent)
			assert.Equal(t, decision.Monthly().String(), test.monthly)
			capacity := decision.Result().AnnualCapacity.Decimal
			difference := capacity.Sub(kr(test.capacity).Mul(kr("12"))).Abs()
			assert.Assert(t, difference.LessThan(kr("0.0000000001")), "capacity a year is %v", capacity)

			built, err := builtInOf(t, test.table).Monthly(kr(test.income), test.supportsChildren)
			assert.NilError(t, err)
			assert.Equal(t, strconv.FormatInt(built, 10), test.monthly)
		})
	}
}

// R1–R8: the page of worked examples on gaeldst.dk, with the table of 2021. Its
// unseen rows are left out; none of the incomes lies in them.
func TestTheExamplesOfTheAgencyIn2021(t *testing.T) {
	filed, _ := filedTables(t)
	seen := filed["2021"][:28:28]
	rows := append([]Row{{From: 0}}, asRows(t, append(seen, filed["2021"][39]))...)
	options := inForceIn2030(t, rows)
	for _, test := range []struct {
		name             string
		income           int64
		supportsChildren bool
		percent          int
		monthly          int64
	}{
		{"R1", 155000, true, 4, 500}, {"R2", 155000, false, 6, 750},
		{"R3", 200000, true, 6, 1000}, {"R4", 200000, false, 11, 1800},
		{"R5", 300000, true, 17, 4250}, {"R6", 300000, false, 22, 5500},
		{"R7", 486530, false, 40, 16200}, {"R8", 486530, true, 40, 16200},
	} {
		t.Run(test.name, func(t *testing.T) {
			decision, err := Decide(Facts{On: calendar.MustParse("2030-06-03"), SupportsChildren: test.supportsChildren,
				AnnualNetIncome: decimal.NewNullDecimal(decimal.New(test.income, 0))}, options)
			assert.NilError(t, err)
			assert.Equal(t, decision.Percent, test.percent)
			assert.Assert(t, decision.Monthly().Equal(decimal.New(test.monthly, 0)), decision.Monthly)
		})
	}
}

// Percentages that the debt advisers of gaeldsraad.dk list for net incomes a month
// under the table of 1 October 2023, and where they say that 60 percent begins.
func TestThePercentagesThatDebtAdvisersListForOctober2023(t *testing.T) {
	table := builtInOf(t, "2023-10-01")
	for _, test := range []struct {
		aMonth        int64
		without, with int
	}{
		{15_000, 10, 4}, {17_500, 16, 7}, {20_000, 23, 14}, {22_500, 29, 20}, {25_000, 36, 27}, {30_000, 49, 40}, {35_000, 60, 53},
	} {
		for supportsChildren, want := range map[bool]int{false: test.without, true: test.with} {
			percent, _, err := table.Percentage(decimal.New(test.aMonth*12, 0), supportsChildren)
			assert.NilError(t, err)
			assert.Equal(t, percent, want, "%d kr. a month, children %v", test.aMonth, supportsChildren)
		}
	}
	for supportsChildren, aMonth := range map[bool]int64{false: 33_910, true: 37_325} { // the page is a krone or two too low
		below, _, err := table.Percentage(decimal.New((aMonth-1)*12, 0), supportsChildren)
		assert.NilError(t, err)
		from, _, err := table.Percentage(decimal.New((aMonth+2)*12, 0), supportsChildren)
		assert.NilError(t, err)
		assert.Equal(t, below, 59)
		assert.Equal(t, from, 60)
	}
}

// R19: figures that a third party has published and that are wrong.
func TestTheWrongFiguresInCirculationDoNotComeOut(t *testing.T) {
	table := builtInOf(t, "2026-03-02")
	percent, _, err := table.Percentage(kr("250000"), false)
	assert.NilError(t, err)
	assert.Equal(t, percent, 19, "not 13 percent")
	monthly, err := table.Monthly(kr("250000"), false)
	assert.NilError(t, err)
	assert.Equal(t, monthly, int64(3950), "not 2,700 kr.")

	for _, income := range []string{"138499", "138500", "145459.99"} {
		percent, _, err = table.Percentage(kr(income), false)
		assert.NilError(t, err)
		assert.Equal(t, percent, 4, "the low-income limit of 2026 is not 138,500, and below it is not 0 percent")
	}
	percent, _, err = table.Percentage(kr("138500"), true)
	assert.NilError(t, err)
	assert.Equal(t, percent, 3)
}

func TestTheLargestJumpsAreWhereTheNotesNameThem(t *testing.T) {
	table := builtInOf(t, "2026-03-02")
	for _, test := range []struct {
		name             string
		below, at        string
		supportsChildren bool
		before, after    string
	}{
		{"the low-income limit", "145459", "145460", false, "450", "600"},
		{"the limit of the 60 percent that more rows share", "458609", "458610", false, "22500", "22900"},
		{"with children the limit of 58 percent", "494539", "494540", true, "23450", "23900"},
	} {
		t.Run(test.name, func(t *testing.T) {
			below, err := table.Monthly(kr(test.below), test.supportsChildren)
			assert.NilError(t, err)
			at, err := table.Monthly(kr(test.at), test.supportsChildren)
			assert.NilError(t, err)
			assert.Equal(t, fmt.Sprint(below, " → ", at), test.before+" → "+test.after)
		})
	}
}

// 450,000 kr. at 58 percent is 21,750 kr. exactly; percent / 100 in binary
// floating point loses 50 kr. of it.
func TestAnExactAmountIsNotLostToBinaryFractions(t *testing.T) {
	table := builtInOf(t, "2026-03-02")
	percent, _, err := table.Percentage(kr("450000"), false)
	assert.NilError(t, err)
	assert.Equal(t, percent, 58)
	monthly, err := table.Monthly(kr("450000"), false)
	assert.NilError(t, err)
	assert.Equal(t, monthly, int64(21750))

	income, share := 450_000.0, float64(percent)/100
	assert.Equal(t, int(income*share/12/50)*50, 21_700, "what floating point makes of it")
}
