// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/money"
)

// regulateAmount returns an amount of the recovery order after the yearly
// regulations of its § 45: the base amount in kroner, increased by each percentage
// in turn without intermediate rounding, and finally rounded up to a multiple of 10
// kr. The percentage of a year is 2.0 plus or minus that year's adjustment
// percentage (tilpasningsprocent).
//
// The text of § 45 has not been read. That the chain is unrounded and the result
// rounded up is inferred: it reproduces every published row of every year that was
// seen.
func regulateAmount(base decimal.Decimal, percentages ...decimal.Decimal) decimal.Decimal {
	amount := base
	for _, percentage := range percentages {
		amount = amount.Mul(percentage.Shift(-2).Add(decimal.New(1, 0)))
	}
	return amount.RoundCeil(-1)
}

// regulate returns the table that § 45 gives for the days of the period when every
// lower limit of the base table is regulated with regulateAmount; the percentages
// in the rows are unchanged. The base is the table at which the chain starts, so for
// 2027 it is that of 1 October 2023 with the percentages of 2024, 2025, 2026 and
// 2027, not that of 2026 with the last percentage alone.
//
// The table is marked as derived. The error is [law.Faults]: a percentage outside
// -10 to 20 or with more than two decimals, more than 50 percentages, or an invalid
// period.
func regulate(base *Table, inForce calendar.Period, source string, percentages ...decimal.Decimal) (*Table, error) {
	if err := checkPercentages(percentages); err != nil {
		return nil, err
	}
	data := TableData{From: inForce.From, To: inForce.To, Source: source, Derived: true}
	for _, row := range base.Rows() {
		row.From = regulateAmount(decimal.New(row.From, 0), percentages...).IntPart()
		row.To = 0
		data.Rows = append(data.Rows, row)
	}
	return NewTable(data)
}

func checkPercentages(percentages []decimal.Decimal) error {
	var c check.Check
	if len(percentages) > 50 {
		c.Add("percentages", tooManyRegulations)
	}
	for i, percentage := range percentages {
		if hundredths, err := money.ToOre(percentage); err != nil || hundredths < -10_00 || hundredths > 20_00 {
			c.Add(check.At("percentages", i, ""), noRegulation)
		}
	}
	return c.Err()
}

// regulations are the percentages of § 45 that were read, in tenths, for the years
// from 2024 on.
var regulations = [...]int64{35, 39, 48}

const lastRegulated = 2023 + len(regulations)

// Derive returns the table that § 45 gives for a calendar year: that of 1 October
// 2023, regulated by the percentages the library knows, of 2024 to 2026, and by
// those of the following years, which the caller supplies one by one.
//
// The error is [law.Faults]: a year before 2023, an invalid percentage, one too
// many, or a missing one.
func Derive(year int, later ...decimal.Decimal) (*Table, error) {
	if err := checkPercentages(later); err != nil {
		return nil, err
	}
	var c check.Check
	switch known := lastRegulated + len(later); {
	case year < 2023:
		c.Add("year", noBase)
	case len(later) > max(year-lastRegulated, 0):
		c.Add("percentages", tooManyRegulations)
	case known < year:
		c.Add("percentages", regulationMissing, strconv.Itoa(known+1))
	}
	if err := c.Err(); err != nil {
		return nil, err
	}
	return derive(year, later)
}

func derive(year int, later []decimal.Decimal) (*Table, error) {
	var percentages []decimal.Decimal
	for _, tenths := range regulations[:min(year-2023, len(regulations))] {
		percentages = append(percentages, decimal.New(tenths, -1))
	}
	return regulate(builtIn[0], yearOf(year), "udregnet af tabellen fra 1. oktober 2023 efter inddrivelsesbekendtgørelsens § 45",
		append(percentages, later...)...)
}

// yearOf returns a calendar year, or the zero period for a year outside the
// calendar.
func yearOf(year int) calendar.Period {
	first, _ := calendar.New(year, 1, 1)
	last, _ := calendar.New(year, 12, 31)
	return calendar.Period{From: first, To: last}
}
