// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
)

// Validate returns every fault in the facts at once ([law.Faults]), or nil if
// [Decide] can decide on them with the same options.
func (f Facts) Validate(options Options) error {
	var c checked
	return c.examine(&f, &options)
}

// MarshalJSON returns the facts as the contract has them; a value without a name is an
// error.
func (f Facts) MarshalJSON() ([]byte, error) { return wire.Marshal(&f) }

// checked is the facts in the form the rule uses: checked, with amounts in øre.
type checked struct {
	income             incomeData
	net                int64 // may be negative
	annual, deductions int64 // if the income was given in its parts
	table              *Table
}

// incomeData says what is known about the income.
type incomeData uint8

const (
	noIncome    incomeData = iota // nothing
	staleIncome                   // data that is no longer current
	netIncome                     // one figure
	incomeParts                   // the parts
)

// examine fills in the facts in the form the rule uses, or returns everything that
// is wrong with them.
func (found *checked) examine(f *Facts, options *Options) error {
	var c check.Check
	found.income = f.known(options)
	if c.OrderQuestion(f.On) && found.income >= netIncome {
		if found.table, _ = options.Tables.On(f.On); found.table == nil {
			c.Add("on", noTable)
		}
	}
	if f.AnnualNetIncome.Valid {
		found.net, _ = c.Amount("annualNetIncome", f.AnnualNetIncome.Decimal, check.Any)
	}
	if f.Income != nil {
		if f.AnnualNetIncome.Valid {
			c.Add("income", incomeTwice)
		}
		found.annual, found.deductions = f.Income.parts(&c)
		found.net = found.annual - found.deductions
	}
	switch {
	case f.IncomeAsOf.IsZero():
	case found.income == noIncome:
		c.Add("incomeAsOf", dayOfNoIncome)
	case !f.On.IsZero() && f.IncomeAsOf.After(f.On):
		c.Add("incomeAsOf", check.AfterQuestion)
	}
	if options.IncomeMaxAge < 0 || options.IncomeMaxAge > 120 {
		c.Add("options.incomeMaxAge", noAge)
	}
	return c.Err()
}

// known returns what is known about the income on the day of decision.
//
// § 5, stk. 2, requires current data. Data is current for [Options.MaxAge] months,
// the last day included.
func (f *Facts) known(options *Options) incomeData {
	given := f.AnnualNetIncome.Valid || f.Income != nil
	switch {
	case !given:
		return noIncome
	case !f.IncomeAsOf.IsZero() && f.IncomeAsOf.AddMonths(options.MaxAge(), calendar.Clamp).Before(f.On):
		return staleIncome
	case f.Income != nil:
		return incomeParts
	}
	return netIncome
}
