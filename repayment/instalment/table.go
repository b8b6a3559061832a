// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/money"
)

// Table is the table of instalment percentages (afdragsprocent) of the recovery
// order § 11, stk. 1, 8. pkt., for the days on which it is in force. A Table is
// immutable; make one with [NewTable] or take one from [BuiltIn].
type Table struct {
	inForce       calendar.Period
	limits        []int64 // lower limit of each row, whole kroner, rising from 0
	without, with []uint8 // percent of each row
	provenance    Provenance
	rowsRead      int
	source        string
}

// Row is one row of a table.
type Row struct {
	// From is the lower limit: the lowest annual net income of the row, in whole
	// kroner, inclusive.
	From int64 `json:"from" da:"rækkens nedre grænse i hele kroner" en:"the lower limit of the row in whole kroner"`
	// To is the highest whole krone of the row as printed in a publication, or 0 if
	// not given. The row actually runs to just below the next one.
	To int64 `json:"to,omitzero" da:"rækkens øvre grænse, som den er trykt" en:"the upper limit of the row as it is printed"`
	// WithoutChildren and WithChildren are the percentages for debtors who do not and
	// who do support children.
	WithoutChildren int `json:"withoutChildren" da:"procenten for den, der ikke forsørger børn" en:"the percentage for a debtor who does not support children"`
	WithChildren    int `json:"withChildren" da:"procenten for den, der forsørger børn" en:"the percentage for a debtor who supports children"`
}

// InForce returns the days on which the table applies, both inclusive. The last of
// them is the last day for which it has been verified.
func (t *Table) InForce() calendar.Period { return t.inForce }

// Source returns, in Danish, where the table was published.
func (t *Table) Source() string { return t.source }

// Provenance returns how the figures are known, and how many of the rows were read
// in a publication.
func (t *Table) Provenance() (provenance Provenance, rowsRead int) { return t.provenance, t.rowsRead }

// Rows returns a copy of the rows, lowest first. To is set for every row but the
// last, which has no upper limit.
func (t *Table) Rows() []Row {
	rows := make([]Row, len(t.limits))
	for i, limit := range t.limits {
		rows[i] = Row{From: limit, WithoutChildren: int(t.without[i]), WithChildren: int(t.with[i])}
		if i > 0 {
			rows[i-1].To = limit - 1
		}
	}
	return rows
}

// Hash returns the SHA-256, in hexadecimal, of the contents of the table: its days,
// its source and its rows. Two tables with the same hash decide alike.
func (t *Table) Hash() string {
	hash := sha256.New()
	fmt.Fprintf(hash, "%s\n%s\n%s\n%s\n", t.inForce.From, t.inForce.To, t.source, t.provenance)
	for i, limit := range t.limits {
		fmt.Fprintf(hash, "%d %d %d\n", limit, t.without[i], t.with[i])
	}
	return hex.EncodeToString(hash.Sum(nil))
}

// Monthly returns the monthly instalment in whole kroner for an annual net income in
// kroner. It returns only the amount; [Decide] also checks the facts and explains
// the result.
//
// Recovery order § 11, stk. 1, 8. pkt., and stk. 2: a twelfth of the percentage of
// the income, rounded down to a multiple of 50 kr. A negative income counts as 0
// and the amount may be 0.
//
// The error is [law.Faults]: the income is not a valid amount.
func (t *Table) Monthly(annualNetIncome decimal.Decimal, supportsChildren bool) (int64, error) {
	income, err := t.incomeOf(annualNetIncome)
	if err != nil {
		return 0, err
	}
	return t.monthly(income, supportsChildren), nil
}

// Percentage returns the percentage for an annual net income in kroner, and the
// index of its row, counted from 0. The error is that of [Table.Monthly].
func (t *Table) Percentage(annualNetIncome decimal.Decimal, supportsChildren bool) (percent, row int, err error) {
	income, err := t.incomeOf(annualNetIncome)
	if err != nil {
		return 0, 0, err
	}
	row = t.row(income)
	return t.percent(row, supportsChildren), row, nil
}

// NextChange returns the lowest annual net income in kroner above the given one that
// gives a higher monthly instalment, and that instalment. It is false where none does:
// the percentage of the last row is 0. The error is that of [Table.Monthly].
func (t *Table) NextChange(annualNetIncome decimal.Decimal, supportsChildren bool) (income decimal.Decimal, monthly int64, found bool, err error) {
	ore, err := t.incomeOf(annualNetIncome)
	if err != nil {
		return decimal.Decimal{}, 0, false, err
	}
	next := t.monthly(ore, supportsChildren) + 50
	for row := t.row(ore); row < len(t.limits); row++ {
		percent := int64(t.percent(row, supportsChildren))
		if percent == 0 {
			continue
		}
		// The lowest øre in which a twelfth of the percentage reaches the next 50 kr., or the
		// first of the row, where the percentage rises.
		lowest := max((next/50*oreForFifty+percent-1)/percent, t.limits[row]*100)
		if row+1 == len(t.limits) || lowest < t.limits[row+1]*100 {
			return money.FromOre(lowest), t.monthly(lowest, supportsChildren), true, nil
		}
	}
	return decimal.Decimal{}, 0, false, nil
}

// incomeOf returns an annual net income in øre as the table sees it: never below 0
// . No income has a row in the zero table.
func (t *Table) incomeOf(annualNetIncome decimal.Decimal) (int64, error) {
	var c check.Check
	if len(t.limits) == 0 {
		c.Add("rows", noRows)
	}
	ore, _ := c.Amount("annualNetIncome", annualNetIncome, check.Any)
	return max(ore, 0), c.Err()
}

// oreForFifty is what income in øre times percent must reach for 50 kr. a month:
// 50 kr. · 12 months · 100 øre · 100 percent.
const oreForFifty = 50 * 12 * 100 * 100

// monthly returns the instalment in whole kroner for an income of at least 0 øre.
func (t *Table) monthly(income int64, supportsChildren bool) int64 {
	return roundedDown(income * int64(t.percent(t.row(income), supportsChildren)))
}

// roundedDown divides a year's capacity in hundredths of an øre by 12 and rounds
// down to a multiple of 50 kr., in one exact step (§ 11, stk. 2).
func roundedDown(annualCapacity int64) int64 { return annualCapacity / oreForFifty * 50 }

// row returns the index of the row with the highest limit not above the income: a
// row runs from its limit to just below the next.
func (t *Table) row(income int64) int {
	row, exact := slices.BinarySearch(t.limits, income/100)
	if !exact {
		row--
	}
	return row
}

func (t *Table) percent(row int, supportsChildren bool) int {
	if supportsChildren {
		return int(t.with[row])
	}
	return int(t.without[row])
}
