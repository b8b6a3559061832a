// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// RegulateAmount returns an amount of the recovery order after the yearly
// regulations of its § 45: the base amount in kroner, raised by each percentage
// in turn without rounding in between, and at the end rounded up to a multiple
// of 10 kr. The percentage of a year is 2.0 plus or minus that year's adjustment
// percentage (tilpasningsprocent).
//
// The text of § 45 has not been read. That the chain is unrounded and rounds up
// is inferred: it reproduces every published row of every year that was seen.
func RegulateAmount(base decimal.Decimal, percentages ...decimal.Decimal) decimal.Decimal {
	amount := base
	for _, percentage := range percentages {
		amount = amount.Mul(percentage.Shift(-2).Add(decimal.New(1, 0)))
	}
	return amount.RoundCeil(-1)
}

// Regulate returns the table that § 45 gives for the days of the period when
// every lower limit of the base table is regulated with [RegulateAmount]; the
// percentages in the rows stay. The base is the table the chain starts from, so
// for 2027 it is the one of 1 October 2023 with the percentages of 2024, 2025,
// 2026 and 2027, not the one of 2026 with the last alone.
//
// The table is marked as derived. The error is [law.Faults]: a percentage
// outside -10 to 20 or with more than two decimals, more than 50 of them, or a
// period that is not one.
func Regulate(base *Table, inForce calendar.Period, source string, percentages ...decimal.Decimal) (*Table, error) {
	var faults law.Faults
	if len(percentages) > 50 {
		faults = append(faults, law.Fault{Code: law.OutOfRange, Field: "percentages",
			Problem: "more than 50 regulations", Expected: "one percentage for each year since the base table"})
	}
	for i, percentage := range percentages {
		hundredths, err := law.ToOre(percentage)
		if err != nil || hundredths < -10_00 || hundredths > 20_00 {
			faults = append(faults, law.Fault{Code: law.OutOfRange, Field: fmt.Sprintf("percentages[%d]", i),
				Problem: "no percentage of a yearly regulation", Expected: "a percentage such as 4.8"})
		}
	}
	if len(faults) > 0 {
		return nil, faults
	}
	data := TableData{From: inForce.From, To: inForce.To, Source: source, Derived: true}
	for _, row := range base.Rows() {
		row.From = RegulateAmount(decimal.New(row.From, 0), percentages...).IntPart()
		row.To = 0
		data.Rows = append(data.Rows, row)
	}
	return NewTable(data)
}
