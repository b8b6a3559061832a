// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"errors"
	"strconv"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// mostBenefits is more than anybody receives; a longer list is not searched.
const mostBenefits = 64

// Validate returns every fault in the facts at once ([law.Faults]), or nil
// when [Decide] can decide on them with the same options.
func (f Facts) Validate(options Options) error {
	var c checked
	return c.check(&f, &options).Err()
}

// checked is the facts as the rule uses them. Of each kind of benefit the first
// is kept, or nil.
type checked struct {
	list                   *list
	ground, alone, besides *listed
	monthly                int64 // øre, of ModestExpenses
}

// check fills in c, or returns all that is wrong with the facts.
func (c *checked) check(f *Facts, options *Options) (faults law.Faults) {
	c.list = options.Benefits.get()
	day := f.On // the zero day when it is at fault itself
	switch {
	case f.On.IsZero():
		faults = append(faults, law.Fault{Code: law.Missing, Field: "on",
			Problem: "the day of decision is not given", Expected: "a date such as 2026-03-02"})
	case f.On.Before(law.InForce()):
		faults = append(faults, law.Fault{Code: law.NotInForce, Field: "on",
			Problem: "the day of decision lies before the order took effect", Expected: "2025-07-01 or later"})
		day = calendar.Date{}
	case !c.list.verified.Contains(f.On):
		faults = append(faults, law.Fault{Code: law.NoTable, Field: "on",
			Problem: "the day of decision lies outside the verified list of benefits", Expected: "a day that the list covers, or a later list in the options"})
		day = calendar.Date{}
	}
	if len(f.Benefits) > mostBenefits {
		faults = append(faults, law.Fault{Code: law.OutOfRange, Field: "benefits",
			Problem: "there are more than 64 benefits", Expected: "the benefits that the debtor receives, each once"})
	} else {
		faults = c.benefits(f.Benefits, day, faults)
	}
	if f.ModestExpenses != nil {
		faults = c.modest(f.ModestExpenses, faults)
	}
	return faults
}

// benefits finds the first benefit of each kind.
func (c *checked) benefits(benefits []Benefit, day calendar.Date, faults law.Faults) law.Faults {
	for i, code := range benefits {
		entry := c.list.find(code, day)
		if entry == nil {
			faults = append(faults, law.Fault{Code: law.Invalid, Field: "benefits[" + strconv.Itoa(i) + "]",
				Problem: "the list has no such benefit on the day of decision", Expected: `the code of a benefit, as in "kontanthjaelp", or otherIncome`})
			continue
		}
		for _, other := range benefits[:i] {
			if other == code {
				faults = append(faults, law.Fault{Code: law.Contradiction, Field: "benefits[" + strconv.Itoa(i) + "]",
					Problem: "the benefit is given twice", Expected: "each benefit once"})
				break
			}
		}
		switch {
		case entry.Effect == Grounds && c.ground == nil:
			c.ground = entry
		case entry.Effect == GroundsAlone && c.alone == nil:
			c.alone = entry
		case entry.Effect == Income && c.besides == nil:
			c.besides = entry
		}
	}
	return faults
}

// modest tests a person's decision under § 6, stk. 2, whether or not it is used.
func (c *checked) modest(m *ModestExpenses, faults law.Faults) law.Faults {
	var err error
	c.monthly, err = law.ToOre(m.Monthly)
	switch {
	case errors.Is(err, law.ErrTooFine):
		faults = append(faults, law.Fault{Code: law.Invalid, Field: "modestExpenses.monthly",
			Problem: "the amount has more than two decimals", Expected: "kroner with at most two decimals"})
	case err != nil:
		faults = append(faults, law.Fault{Code: law.OutOfRange, Field: "modestExpenses.monthly",
			Problem: "the amount is above 1,000,000,000,000 kr. in size", Expected: "kroner a month"})
	case c.monthly <= 0:
		faults = append(faults, law.Fault{Code: law.OutOfRange, Field: "modestExpenses.monthly",
			Problem: "the amount is not above 0", Expected: "kroner a month, or no modestExpenses"})
	}
	if blank(m.Reason) {
		faults = append(faults, law.Fault{Code: law.Missing, Field: "modestExpenses.reason",
			Problem: "the reason is not given", Expected: "the reason for taking an amount from this debtor"})
	}
	return faults
}
