// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"errors"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Facts is what a decision under §§ 6 and 7 needs to know about one debtor. The
// JSON names are those of the contract. A spouse's income and benefits are the
// spouse's.
type Facts struct {
	// On is the day of decision. It chooses what the benefit list says.
	On calendar.Date `json:"on"`
	// Benefits are the benefits the debtor receives on that day, each once and at
	// most 64. A month sanctioned to 0 kr. still counts as received. The
	// order means nothing, except that a ground names the first that decides.
	Benefits []Benefit `json:"benefits"`
	// OtherIncome is true when the debtor has income that is not in Benefits, of
	// any kind and size: wages, ATP, private pension, interest. The supplements of
	// førtidspension itself are not other income.
	OtherIncome bool `json:"otherIncome"`
	// Plan is true when a plan under § 5 or § 6, stk. 2, is running on that day. A
	// plan already put in abeyance is not running, and does not resume by itself
	//
	Plan bool `json:"plan"`
	// ModestExpenses is a person's decision under § 6, stk. 2, or nil for none. An
	// amount fixed earlier is given again, or it is not part of the new decision.
	ModestExpenses *ModestExpenses `json:"modestExpenses,omitempty"`
}

// ModestExpenses is a person's decision that the debtor's expenses are so modest
// that an amount is to be paid all the same (§ 6, stk. 2). The law has no formula
// for the amount and none is applied.
type ModestExpenses struct {
	// Monthly is the amount in kroner a month: above 0, at most two decimals.
	Monthly decimal.Decimal `json:"monthly"`
	// Reason is the reason that was given for it, which may not be blank. It is
	// kept in the receipt and not read.
	Reason string `json:"reason"`
}

// Options are the choices that a caller may make otherwise than the library. The
// zero value is the library's own reading.
type Options struct {
	// Benefits is the list to decide by; the zero value is [BuiltInBenefits].
	Benefits BenefitList
}

// mostBenefits is more than anybody receives; a longer list is not searched.
const mostBenefits = 64

// Validate returns every fault in the facts at once ([law.Faults]), or nil
// when [Assess] can decide on them with the same options.
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
