// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/internal/money"
)

// AmountWithoutIncomeData is the monthly instalment of § 5, stk. 2, in kroner. The
// order does not regulate it yearly.
const AmountWithoutIncomeData = 350

// Decision is a decided monthly instalment. It is made by [Decide]; the zero value
// holds no decision.
type Decision struct {
	// Facts are the facts that were decided on.
	Facts Facts
	// Basis says which subsection of § 5 the amount rests on.
	Basis Basis
	// Percent is the percentage of the table. Without income data it is 0 and
	// meaningless.
	Percent int
	// Table is the table that was used, or nil without income data.
	Table *Table
	// Row is the index of the row in the table, counted from 0.
	Row int

	checked checked
	monthly int64 // whole kroner
	maxAge  int   // months, as in Options
}

// Decide decides the monthly instalment.
//
// § 5, stk. 1, 1. pkt.: the instalment is based on the table and the calculation of
// the recovery order. § 11, stk. 1, 8. pkt., there: the table in force on the day of
// decision gives a percentage of the annual net income of § 3, by its row and
// by whether the debtor supports children. § 11, stk. 2: that share of the annual
// income is divided by 12 and rounded down to a multiple of 50 kr.
//
// § 5, stk. 1, 2. pkt.: the amount is paid every month.
//
// § 5, stk. 2: without current income data the instalment is 350 kr. a month.
//
// On invalid facts the error is a [law.Faults] listing everything that is wrong.
// Decide decides neither whether the debtor gets a deferral (henstand, § 6), which
// comes first, nor what counts as income in a given month.
func Decide(facts Facts, options Options) (decision Decision, err error) {
	if err := decision.checked.examine(&facts, &options); err != nil {
		return Decision{}, err
	}
	decision.Facts = facts
	if facts.Income != nil {
		decision.Facts.Income = new(*facts.Income) // the caller may still change the originals
	}
	decision.maxAge = options.MaxAge()
	decision.Table = decision.checked.table
	if decision.Table == nil {
		decision.Basis = NoIncomeData
		decision.monthly = AmountWithoutIncomeData
	} else {
		decision.Basis = ByTable
		decision.Row = decision.Table.row(decision.income())
		decision.Percent = decision.Table.percent(decision.Row, facts.SupportsChildren)
		decision.monthly = roundedDown(decision.capacity())
	}
	return decision, nil
}

// Monthly returns the instalment in kroner a month. It is a multiple of 50 and may
// be 0, in which case no instalment is fixed.
func (d Decision) Monthly() decimal.Decimal { return decimal.New(d.monthly, 0) }

// income returns the net income in øre as used with the table: never below 0.
func (d *Decision) income() int64 { return max(d.checked.net, 0) }

// capacity returns the share of the annual income to be paid, in hundredths of an
// øre.
func (d *Decision) capacity() int64 { return d.income() * int64(d.Percent) }

// twelfth returns a twelfth of the capacity in øre, truncated. It is for display
// only: the rounding of § 11, stk. 2, uses the exact twelfth.
func (d *Decision) twelfth() int64 { return d.capacity() / 1200 }

// exact reports whether the twelfth is a whole number of øre.
func (d *Decision) exact() bool { return d.capacity()%1200 == 0 }

// AnnualNetIncome returns the annual net income in kroner (§ 3) as given or
// computed, or false if there was no current income data.
func (d Decision) AnnualNetIncome() (decimal.Decimal, bool) {
	if d.Basis != ByTable {
		return decimal.Decimal{}, false
	}
	return money.FromOre(d.checked.net), true
}
