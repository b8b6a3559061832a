// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"errors"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// amount converts kroner to øre and adds a fault when they are no amount.
func amount(kroner decimal.Decimal, field string, faults law.Faults) (int64, law.Faults) {
	ore, err := law.ToOre(kroner)
	switch {
	case errors.Is(err, law.ErrTooFine):
		faults = append(faults, law.Fault{Code: law.Invalid, Field: field,
			Problem: "the amount has more than two decimals", Expected: "kroner with at most two decimals"})
	case err != nil:
		faults = append(faults, law.Fault{Code: law.OutOfRange, Field: field,
			Problem: "the amount is above 1,000,000,000,000 kr. in size", Expected: "kroner a year"})
	}
	return ore, faults
}

// Validate returns every fault in the facts at once ([law.Faults]), or nil
// when [Decide] can decide on them with the same options.
func (f Facts) Validate(options Options) error {
	var c checked
	return c.check(&f, &options).Err()
}

// checked is the facts as the rule uses them: tested, and amounts in øre.
type checked struct {
	income             incomeData
	net                int64 // may be negative
	annual, deductions int64 // when the income was given in its parts
	table              *Table
}

// incomeData says what is known of the income.
type incomeData uint8

const (
	noIncome    incomeData = iota // nothing
	staleIncome                   // data that is no longer current
	netIncome                     // one figure
	incomeParts                   // the parts
)

// check fills in c, or returns all that is wrong with the facts.
func (c *checked) check(f *Facts, options *Options) (faults law.Faults) {
	switch {
	case f.Income != nil:
		c.income = incomeParts
	case f.AnnualNetIncome.Valid:
		c.income = netIncome
	}
	known := c.income != noIncome
	if known && !f.IncomeAsOf.IsZero() && f.IncomeAsOf.AddMonths(options.MaxAge(), calendar.Clamp).Before(f.On) {
		c.income = staleIncome
	}
	switch {
	case f.On.IsZero():
		faults = append(faults, law.Fault{Code: law.Missing, Field: "on",
			Problem: "the day of decision is not given", Expected: "a date such as 2026-03-02"})
	case f.On.Before(law.InForce()):
		faults = append(faults, law.Fault{Code: law.NotInForce, Field: "on",
			Problem: "the day of decision lies before the order took effect", Expected: "2025-07-01 or later"})
	case c.income == netIncome || c.income == incomeParts:
		var found bool
		if c.table, found = options.Tables.On(f.On); !found {
			faults = append(faults, law.Fault{Code: law.NoTable, Field: "on",
				Problem: "the day of decision lies outside the verified tables", Expected: "a day that a table covers, or that year's table in the options"})
		}
	}
	if f.AnnualNetIncome.Valid {
		c.net, faults = amount(f.AnnualNetIncome.Decimal, "annualNetIncome", faults)
	}
	if f.Income != nil {
		if f.AnnualNetIncome.Valid {
			faults = append(faults, law.Fault{Code: law.Contradiction, Field: "income",
				Problem: "the income is given both as one figure and in its parts", Expected: "annualNetIncome or income"})
		}
		var partFaults law.Faults
		c.annual, c.deductions, partFaults = f.Income.parts()
		c.net = c.annual - c.deductions
		faults = append(faults, partFaults...)
	}
	switch {
	case f.IncomeAsOf.IsZero():
	case !known:
		faults = append(faults, law.Fault{Code: law.Contradiction, Field: "incomeAsOf",
			Problem: "a day is given for income data that is not there", Expected: "the income, or no day"})
	case f.IncomeAsOf.After(f.On) && !f.On.IsZero():
		faults = append(faults, law.Fault{Code: law.Contradiction, Field: "incomeAsOf",
			Problem: "the income data is from after the day of decision", Expected: "the day of decision or earlier"})
	}
	if options.IncomeMaxAge < 0 || options.IncomeMaxAge > 120 {
		faults = append(faults, law.Fault{Code: law.OutOfRange, Field: "options.incomeMaxAge",
			Problem: "the number of months is not between 0 and 120", Expected: "0 for the library's own reading, or a number of months"})
	}
	return faults
}
