// SPDX-License-Identifier: MPL-2.0

package instalment_test

import (
	"fmt"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

// With 145,460 kr. in 2026, 5 percent and no children the instalment is 600 kr.: 5 %
// of 145,460 is 7,273.00, a twelfth of that 606.08. 650 kr. takes 7,800 kr. a year, and
// 5 % of 156,000 is 7,800.
func ExampleTable_NextChange() {
	decision, _ := instalment.Decide(facts("2026-03-02"), instalment.Options{})
	income, monthly, found, err := decision.Table.NextChange(decimal.New(145_460, 0), false)
	fmt.Println(income, monthly, found, err)
	// Output: 156000 650 true <nil>
}

// A krone's hundredth below the next change the instalment is the same, and on it it is
// another, for every step of every table.
func TestTheNextChangeIsTheLowestIncomeWithAnotherInstalment(t *testing.T) {
	ore := decimal.New(1, -2)
	for _, day := range []string{"2023-10-01", "2026-03-02"} {
		table, found := instalment.BuiltIn().On(calendar.MustParse(day))
		assert.Assert(t, found)
		for _, children := range []bool{false, true} {
			income, steps := decimal.New(-5, 0), 0
			for income.LessThan(decimal.New(520_000, 0)) {
				before, err := table.Monthly(income, children)
				assert.NilError(t, err)
				next, monthly, found, err := table.NextChange(income, children)
				assert.NilError(t, err)
				assert.Assert(t, found && next.GreaterThan(income) && monthly > before, "%s %v", income, children)
				at, _ := table.Monthly(next, children)
				below, _ := table.Monthly(next.Sub(ore), children)
				assert.Assert(t, at == monthly && below == before, "%s: %d below %s, %d on it", income, below, next, at)
				income = next
				steps++
			}
			assert.Assert(t, steps > 100, "%d steps", steps)
		}
	}
}

func TestNoNextChangeWhereTheTableGivesNothing(t *testing.T) {
	table, err := instalment.NewTable(instalment.TableData{From: calendar.MustParse("2027-01-01"), To: calendar.MustParse("2027-12-31"),
		Source: "prøve", Rows: []instalment.Row{{WithoutChildren: 0, WithChildren: 0, To: 99}, {From: 100, WithoutChildren: 1}}})
	assert.NilError(t, err)
	_, _, found, err := table.NextChange(decimal.New(1, 0), true)
	assert.Assert(t, !found && err == nil)
	income, monthly, found, err := table.NextChange(decimal.New(1, 0), false)
	assert.Assert(t, found && err == nil && monthly == 50 && income.Equal(decimal.New(60_000, 0)), "%s %d", income, monthly)
	_, _, _, err = table.NextChange(decimal.New(1, 40), false)
	assert.ErrorIs(t, err, law.OutOfRange)
}
