// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"
)

// naive is the rule once more, as plainly as it can be put: look through the
// rows of the file, take the last whose limit the income has reached, and count
// whole steps of 50 kr. a month. Amounts are øre; the result is kroner.
func naive(rows []Row, income int64, supportsChildren bool) int64 {
	percent := 0
	for _, row := range rows {
		if row.From*100 > income {
			break
		}
		percent = column(row, supportsChildren)
	}
	return max(income, 0) * int64(percent) / 6_000_000 * 50
}

func column(row Row, supportsChildren bool) int {
	if supportsChildren {
		return row.WithChildren
	}
	return row.WithoutChildren
}

// eachTable runs a test for every built-in table and both columns, with the rows
// of the file beside it.
func eachTable(t *testing.T, test func(t *testing.T, table *Table, rows []Row, supportsChildren bool)) {
	t.Helper()
	filed, _ := filedTables(t)
	for _, name := range newTables {
		for _, supportsChildren := range []bool{false, true} {
			column := ", without children"
			if supportsChildren {
				column = ", with children"
			}
			t.Run(name+column, func(t *testing.T) {
				test(t, builtInOf(t, name), asRows(t, filed[name]), supportsChildren)
			})
		}
	}
}

func wantMonthly(t *testing.T, table *Table, rows []Row, ore int64, supportsChildren bool) {
	t.Helper()
	want := naive(rows, ore, supportsChildren)
	got, err := table.Monthly(decimal.New(ore, -2), supportsChildren)
	if err != nil || got != want {
		t.Fatalf("%d øre, children %v: got %v, want %d, %v", ore, supportsChildren, got, want, err)
	}
}

// The tables that a decision under the order can use are gone through krone by
// krone, the two from before it in steps of 7 kr.
func TestEveryWholeKroneUpTo700000(t *testing.T) {
	largestJump := map[string]int64{}
	eachTable(t, func(t *testing.T, table *Table, rows []Row, supportsChildren bool) {
		row, before, jump, step := 0, int64(0), int64(0), int64(1)
		if table.InForce().From.Year() < 2025 {
			step = 7
		}
		for kroner := int64(0); kroner <= 700_000; kroner += step {
			for row+1 < len(rows) && rows[row+1].From <= kroner {
				row++
			}
			want := kroner * int64(column(rows[row], supportsChildren)) / 60_000 * 50
			got := table.monthly(kroner*100, supportsChildren)
			if got != want {
				t.Fatalf("%d kr.: got %d, want %d", kroner, got, want)
			}
			if got < before {
				t.Fatalf("%d kr. gives less than a lower income", kroner)
			}
			jump = max(jump, got-before)
			before = got
		}
		largestJump[t.Name()] = jump
	})
	assert.Equal(t, largestJump[t.Name()+"/2026-01-01,_without_children"], int64(400))
	assert.Equal(t, largestJump[t.Name()+"/2026-01-01,_with_children"], int64(450))
}

func TestEveryOreAroundEveryLimit(t *testing.T) {
	eachTable(t, func(t *testing.T, table *Table, rows []Row, supportsChildren bool) {
		limits := 0
		for _, row := range rows[1:] {
			limits++
			before := int64(0)
			for ore := row.From*100 - 100; ore <= row.From*100+100; ore++ {
				wantMonthly(t, table, rows, ore, supportsChildren)
				got := table.monthly(ore, supportsChildren)
				if got < before {
					t.Fatalf("%d øre gives less than one øre less", ore)
				}
				before = got
			}
		}
		assert.Equal(t, limits, 65)
	})
}

func TestEveryLimitChangesTheRowAtItsFirstKrone(t *testing.T) {
	eachTable(t, func(t *testing.T, table *Table, rows []Row, supportsChildren bool) {
		for i, row := range rows {
			for _, test := range []struct {
				income string
				row    int
			}{{"0.00", i}, {"0.01", i}, {"1", i}, {"-0.01", max(i-1, 0)}, {"-1", max(i-1, 0)}} {
				income := decimal.New(row.From, 0).Add(kr(test.income))
				percent, number, err := table.Percentage(income, supportsChildren)
				assert.NilError(t, err)
				assert.Equal(t, number, test.row, "%v", income)
				assert.Equal(t, percent, column(rows[test.row], supportsChildren))
			}
		}
	})
}

func TestTheAmountRisesExactlyAtEachMultipleOf50(t *testing.T) {
	eachTable(t, func(t *testing.T, table *Table, rows []Row, supportsChildren bool) {
		steps := 0
		for i, row := range rows {
			percent := int64(column(row, supportsChildren))
			end := int64(700_000_00)
			if i+1 < len(rows) {
				end = rows[i+1].From * 100
			}
			// income · percent / 100 / 12 reaches a multiple of 50 kr.
			for step := row.From*100*percent/6_000_000 + 1; ; step++ {
				income := (step*6_000_000 + percent - 1) / percent
				if income >= end {
					break
				}
				assert.Equal(t, table.monthly(income, supportsChildren), step*50)
				if income-1 >= row.From*100 {
					assert.Equal(t, table.monthly(income-1, supportsChildren), (step-1)*50, "one øre less")
				}
				steps++
			}
		}
		assert.Assert(t, steps > 300, "%d", steps)
	})
}

// The oracle for a million incomes is a list with the percentage of every krone.
func TestAMillionRandomIncomes(t *testing.T) {
	random := rand.New(rand.NewPCG(41, 42))
	eachTable(t, func(t *testing.T, table *Table, rows []Row, supportsChildren bool) {
		percentOfKrone := make([]int64, 0, 700_000)
		for i, row := range rows {
			end := int64(cap(percentOfKrone))
			if i+1 < len(rows) {
				end = rows[i+1].From
			}
			for range end - row.From {
				percentOfKrone = append(percentOfKrone, int64(column(row, supportsChildren)))
			}
		}
		for range 125_000 {
			ore := random.Int64N(700_000_00)
			want := ore * percentOfKrone[ore/100] / 6_000_000 * 50
			if got := table.monthly(ore, supportsChildren); got != want {
				t.Fatalf("%d øre: got %d, want %d", ore, got, want)
			}
		}
	})
}

func TestTenThousandRandomIncomesAgainstPlainDecimals(t *testing.T) {
	random := rand.New(rand.NewPCG(43, 44))
	filed, _ := filedTables(t)
	for i, name := range newTables {
		rows := asRows(t, filed[name])
		for range 2_500 {
			income, children := decimal.New(random.Int64N(800_000_00)-50_000_00, -2), random.IntN(2) == 0
			got, err := builtIn[i].Monthly(income, children)
			if want := plainDecimal(rows, income, children); err != nil || !decimal.New(got, 0).Equal(want) {
				t.Fatalf("%s, %v kr., children %v: got %v, want %v, %v", name, income, children, got, want, err)
			}
		}
	}
}

func TestIncomesFarAboveTheTable(t *testing.T) {
	filed, _ := filedTables(t)
	rows := asRows(t, filed["2026-01-01"])
	random := rand.New(rand.NewPCG(45, 46))
	for range 1_000 {
		ore := 504_800_00 + random.Int64N(1<<random.IntN(46))
		wantMonthly(t, builtIn[3], rows, ore, random.IntN(2) == 0)
	}
	got, err := builtIn[3].Monthly(kr("1000000000000"), false)
	assert.NilError(t, err)
	assert.Equal(t, got, int64(50_000_000_000), "60 % of the largest amount, by 12")
}
