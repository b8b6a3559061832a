// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/law"
)

// AmountWithoutIncomeData is the monthly instalment of § 5, stk. 2, in kroner.
// The order has no yearly regulation of it.
const AmountWithoutIncomeData = 350

// Decision is a decided monthly instalment. It is made by [Decide]; the zero value
// is no decision.
type Decision struct {
	// Facts are the facts that were decided on.
	Facts Facts
	// Monthly is the instalment in kroner a month. It is a multiple of 50 and may
	// be 0: then no instalment is fixed.
	Monthly decimal.Decimal
	// Basis says which subsection of § 5 the amount rests on.
	Basis Basis
	// Percent is the percentage of the table. It is 0, and means nothing, without
	// income data.
	Percent int
	// Table is the table that was used, and nil without income data.
	Table *Table
	// Row is the number of the row in the table, counted from 0.
	Row int

	checked checked
	monthly int64 // whole kroner
	maxAge  int   // months, as in Options
}

// Decide decides the monthly instalment (§§ 3 and 5 of the collection order, with
// § 11, stk. 1, 2. and 8. pkt., and stk. 2, of the recovery order).
//
// With current income data it is the percentage of the annual net income that
// the table in force on the day of decision gives, divided by 12 and rounded
// down to a multiple of 50 kr. Without such data it is 350 kr.
//
// The error is [law.Faults] with everything that is wrong with the facts; no
// decision comes with it. Decide does not decide whether the debtor is to have a
// deferral (henstand, § 6), which comes before, nor what counts as income in a
// given month.
func Decide(facts Facts, options Options) (decision Decision, err error) {
	if faults := decision.checked.check(&facts, &options); len(faults) > 0 {
		return Decision{}, faults
	}
	decision.Facts = facts
	if facts.Income != nil {
		income := *facts.Income // the caller may change theirs
		decision.Facts.Income = &income
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
	decision.Monthly = kroner(decision.monthly)
	return decision, nil
}

// income is the net income in øre as the table sees it: never below 0.
func (d *Decision) income() int64 { return max(d.checked.net, 0) }

// capacity is the share of the year's income to be paid, in hundredths of an øre.
func (d *Decision) capacity() int64 { return d.income() * int64(d.Percent) }

// AnnualNetIncome returns the annual net income in kroner (§ 3) as it was given
// or computed, and false when there was no current income data.
func (d Decision) AnnualNetIncome() (decimal.Decimal, bool) {
	if d.Basis != ByTable {
		return decimal.Decimal{}, false
	}
	return law.FromOre(d.checked.net), true
}

// AnnualCapacity returns the part of the annual net income that the table says
// is to be paid in a year (betalingsevne), in kroner and exact to four decimals,
// and false when there was no current income data.
func (d Decision) AnnualCapacity() (decimal.Decimal, bool) {
	if d.Basis != ByTable {
		return decimal.Decimal{}, false
	}
	return decimal.New(d.capacity(), -4), true
}

// BeforeRounding returns a twelfth of the annual capacity in kroner, cut after
// the øre, and whether that is all of it. The rounding of § 11, stk. 2, works on
// the exact twelfth and not on this figure, which is for showing.
func (d Decision) BeforeRounding() (amount decimal.Decimal, exact bool) {
	return law.FromOre(d.twelfth()), d.capacity()%1200 == 0
}

func (d *Decision) twelfth() int64 { return d.capacity() / 1200 }
