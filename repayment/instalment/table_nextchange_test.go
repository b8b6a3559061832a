// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/law"
)

// nextByStepping goes up from an income one øre at a time until the amount is
// another, and returns that income and that amount.
func nextByStepping(rows []Row, income int64, supportsChildren bool) (ore, monthly int64) {
	income = max(income, 0)
	now, row := naive(rows, income, supportsChildren), 0
	for ore := income + 1; ; ore++ {
		for row+1 < len(rows) && rows[row+1].From*100 <= ore {
			row++
		}
		if monthly := ore * int64(column(rows[row], supportsChildren)) / 6_000_000 * 50; monthly != now {
			return ore, monthly
		}
	}
}

func TestTheNextChangeIsTheOneFoundByGoingUpOreByOre(t *testing.T) {
	random := rand.New(rand.NewPCG(51, 52))
	eachTable(t, func(t *testing.T, table *Table, rows []Row, supportsChildren bool) {
		incomes := []int64{-1, 14_999_99, 20_000_00, 145_459_99, 700_000_00, 999_999_99}
		for _, i := range []int{1, 2, 10, 33, 56, 63, 65} {
			incomes = append(incomes, rows[i].From*100-1, rows[i].From*100, rows[i].From*100+1)
		}
		for range 5 {
			incomes = append(incomes, random.Int64N(600_000_00))
		}
		for _, income := range incomes {
			wantIncome, wantMonthly := nextByStepping(rows, income, supportsChildren)
			gotIncome, gotMonthly, found := table.NextChange(decimal.New(income, -2), supportsChildren)
			if !found || !gotIncome.Equal(decimal.New(wantIncome, -2)) || gotMonthly != wantMonthly {
				t.Fatalf("%d øre: got %v kr. giving %v, %v; want %d øre giving %d",
					income, gotIncome, gotMonthly, found, wantIncome, wantMonthly)
			}
		}
	})
}

func TestTheNextChangeOfOrdinaryIncomes(t *testing.T) {
	table := builtInOf(t, "2026-03-02")
	for _, test := range []struct {
		name             string
		income           string
		supportsChildren bool
		next, monthly    string
	}{
		{"from nothing to the first 50 kr.", "0", false, "15000", "50"},
		{"from nothing to the first 50 kr. with children", "0", true, "20000", "50"},
		{"a negative income is counted as nothing", "-4000", false, "15000", "50"},
		{"the amount changes at the limit of the next row", "145000", false, "145460", "600"},
		{"the amount changes within the row", "145460", false, "156000", "650"},
		{"one øre below a limit", "145459.99", false, "145460", "600"},
		{"the top row", "504800", false, "505000", "25250"},
	} {
		t.Run(test.name, func(t *testing.T) {
			next, monthly, found := table.NextChange(kr(test.income), test.supportsChildren)
			assert.Assert(t, found)
			assert.Equal(t, fmt.Sprintf("%v kr. gives %d", next, monthly), test.next+" kr. gives "+test.monthly)
		})
	}
}

func TestThereIsNoChangeBeyondTheLargestAmount(t *testing.T) {
	table := builtInOf(t, "2026-03-02")
	largest := money.FromOre(money.MaxOre)
	// At 60 percent the amount changes every 1,000 kr., also at the largest.
	next, monthly, found := table.NextChange(largest.Sub(kr("1000")), false)
	assert.Assert(t, found)
	assert.Assert(t, next.Equal(largest), next)
	assert.Equal(t, monthly, int64(50_000_000_000))
	for name, income := range map[string]decimal.Decimal{
		"the largest amount itself":  largest,
		"one øre above the largest":  largest.Add(kr("0.01")),
		"a fraction of an øre":       kr("0.001"),
		"an amount beyond all sense": decimal.New(1, 999_999_999),
	} {
		next, monthly, found := table.NextChange(income, false)
		assert.Assert(t, !found, name)
		assert.Assert(t, next.IsZero() && monthly == 0, name)
	}
}

func TestTheNextChangeInTablesOfAnotherShape(t *testing.T) {
	for _, test := range []struct {
		name          string
		rows          []Row
		income        string
		next, monthly string // empty when there is none
	}{
		{"a first row of 0 percent", []Row{{0, 0, 0, 0}, {100_000, 0, 5, 4}}, "0", "100000", "400"},
		{"a row that begins without a change", []Row{{0, 0, 5, 4}, {1_000, 0, 6, 5}}, "0", "10000", "50"},
		{"many narrow rows", []Row{{0, 0, 1, 1}, {1, 0, 2, 2}, {2, 0, 3, 3}, {3, 0, 100, 100}}, "0", "600", "50"},
		{"a table of 0 percent", []Row{{0, 0, 0, 0}}, "0", "", ""},
		{"two rows of 0 percent", []Row{{0, 0, 0, 0}, {100_000, 0, 0, 0}}, "5", "", ""},
		{"a limit at the largest amount", []Row{{0, 0, 0, 0}, {1_000_000_000_000, 0, 60, 60}}, "5", "1000000000000", "50000000000"},
	} {
		t.Run(test.name, func(t *testing.T) {
			table, err := NewTable(TableData{From: calendar.MustParse("2027-01-01"), To: calendar.MustParse("2027-12-31"),
				Source: "prøve", Rows: test.rows})
			assert.NilError(t, err)
			next, monthly, found := table.NextChange(kr(test.income), false)
			assert.Equal(t, found, test.next != "")
			if found {
				assert.Equal(t, fmt.Sprintf("%v kr. gives %d", next, monthly), test.next+" kr. gives "+test.monthly)
			}
		})
	}
}

func TestAnIncomeThatIsNoAmountHasNoPercentage(t *testing.T) {
	table := builtInOf(t, "2026-03-02")
	for _, test := range []struct {
		income decimal.Decimal
		err    error
	}{
		{kr("300000.001"), law.Invalid},
		{kr("1000000000000.01"), law.OutOfRange},
		{decimal.New(-1, 13), law.OutOfRange},
	} {
		_, err := table.Monthly(test.income, false)
		assert.ErrorIs(t, err, test.err)
		_, _, err = table.Percentage(test.income, false)
		assert.ErrorIs(t, err, test.err)
	}
	for _, income := range []string{"0", "-0.01", "-1000000000000"} {
		monthly, err := table.Monthly(kr(income), true)
		assert.NilError(t, err)
		assert.Equal(t, monthly, int64(0), "a negative income counts as 0")
		percent, row, err := table.Percentage(kr(income), true)
		assert.NilError(t, err)
		assert.Equal(t, percent, 3)
		assert.Equal(t, row, 0)
	}
}
