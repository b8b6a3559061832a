// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"errors"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Facts is what a decision on a monthly instalment needs to know. The JSON names
// are those of the contract.
//
// The annual net income (årlig nettoindkomst) is given as one figure or in its
// parts, not both. Neither of them means that there is no current income data.
type Facts struct {
	// On is the day of decision. It chooses the table.
	On calendar.Date `json:"on"`
	// AnnualNetIncome is the net income of § 3 in kroner a year, computed by the
	// caller. A null value means that it is not known, which is not the same as 0.
	AnnualNetIncome decimal.NullDecimal `json:"annualNetIncome,omitzero"`
	// Income is the same in its parts.
	Income *Income `json:"income,omitempty"`
	// IncomeAsOf is the day the income data is from. It is tested for being
	// current; without it the caller vouches for that.
	IncomeAsOf calendar.Date `json:"incomeAsOf,omitzero"`
	// SupportsChildren (forsørger børn) is true for a parent of a child who has
	// not turned 18 on the day of decision.
	SupportsChildren bool `json:"supportsChildren"`
}

// Income is the parts of the annual net income: § 3 of the collection order and
// § 11, stk. 1, 2. pkt., of the recovery order. All are kroner a year.
type Income struct {
	// Annual is the income of the year, including the incomes that the recovery
	// order lists in its § 17. It may be negative.
	Annual decimal.Decimal `json:"annual"`
	// The rest is subtracted. None of it may be negative.
	LabourMarketContribution decimal.Decimal `json:"amContribution"`    // arbejdsmarkedsbidrag
	EmployerPension          decimal.Decimal `json:"employerPension"`   // pension paid by the employer
	ATP                      decimal.Decimal `json:"atp"`               // arbejdsmarkedets tillægspension
	ObligatoryPension        decimal.Decimal `json:"obligatoryPension"` // obligatorisk pensionsordning
	Tax                      decimal.Decimal `json:"tax"`
}

// Options are the choices that a caller may make otherwise than the library. The
// zero value is the library's own reading.
type Options struct {
	// Tables are the tables to decide by; the zero value is [BuiltIn].
	Tables Tables
	// IncomeMaxAge is how many months old income data may be on the day of
	// decision and still be current, at most 120. 0 means
	// [DefaultIncomeMaxAge].
	IncomeMaxAge int
}

// Net returns the annual net income in kroner: the income less the labour market
// contribution, employer-paid pension, ATP, the obligatory pension scheme and
// tax (§ 3, with the recovery order § 11, stk. 1, 2. pkt.). It may be negative.
// The error is [law.Faults] with every part that is not an amount.
func (i Income) Net() (decimal.Decimal, error) {
	annual, deductions, faults := i.parts()
	if len(faults) > 0 {
		return decimal.Decimal{}, faults
	}
	return law.FromOre(annual - deductions), nil
}

// parts returns the income and what is subtracted from it, in øre.
func (i Income) parts() (annual, deductions int64, faults law.Faults) {
	annual, faults = amount(i.Annual, "income.annual", faults)
	for _, part := range [...]struct {
		name  string
		value decimal.Decimal
	}{
		{"income.amContribution", i.LabourMarketContribution},
		{"income.employerPension", i.EmployerPension},
		{"income.atp", i.ATP},
		{"income.obligatoryPension", i.ObligatoryPension},
		{"income.tax", i.Tax},
	} {
		var ore int64
		ore, faults = amount(part.value, part.name, faults)
		if ore < 0 {
			faults = append(faults, law.Fault{Code: law.OutOfRange, Field: part.name,
				Problem: "the amount is negative", Expected: "0 or what is subtracted from the income"})
		}
		deductions += ore
	}
	return annual, deductions, faults
}

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
// when [Set] can decide on them with the same options.
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

// MaxAge returns the number of months that IncomeMaxAge stands for.
func (o Options) MaxAge() int {
	if o.IncomeMaxAge == 0 {
		return DefaultIncomeMaxAge
	}
	return o.IncomeMaxAge
}

// DefaultIncomeMaxAge is how many months old income data may be on the day of
// decision, the last day included, when the options say nothing.
const DefaultIncomeMaxAge = 3
