// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
)

// mostBenefits is more than anyone receives; a longer list is not searched.
const mostBenefits = 64

// Validate returns every fault in the facts at once ([law.Faults]), or nil if
// [Decide] can decide on them with the same options.
func (f Facts) Validate(options Options) error {
	var c checked
	return c.examine(&f, &options)
}

// MarshalJSON returns the facts as the contract has them; a value without a name is an
// error.
func (f Facts) MarshalJSON() ([]byte, error) { return wire.Marshal(&f) }

// checked is the facts in the form the rule uses. The first benefit of each kind is
// kept, or nil.
type checked struct {
	list                   *list
	ground, alone, besides *listed
	monthly                int64 // øre, of ModestExpenses
}

// examine fills in the facts in the form the rule uses, or returns everything that
// is wrong with them.
func (found *checked) examine(f *Facts, options *Options) error {
	var c check.Check
	found.list = options.Benefits.get()
	var day calendar.Date // zero if the day is itself at fault
	if c.OrderQuestion(f.On) {
		if found.list.verified.Contains(f.On) {
			day = f.On
		} else {
			c.Add("on", noList)
		}
	}
	if len(f.Benefits) > mostBenefits {
		c.Add("benefits", tooManyBenefits)
	} else {
		found.benefits(&c, f.Benefits, day)
	}
	if f.ModestExpenses != nil {
		found.monthly, _ = c.Amount("modestExpenses.monthly", f.ModestExpenses.Monthly, check.AboveZero)
		c.Reason("modestExpenses.reason", f.ModestExpenses.Reason)
	}
	return c.Err()
}

// benefits finds the first benefit of each kind.
func (found *checked) benefits(c *check.Check, benefits []Benefit, day calendar.Date) {
	for i, code := range benefits {
		entry := found.list.find(code, day)
		switch {
		case entry == nil:
			c.Add(check.At("benefits", i, ""), noSuchBenefit)
			continue
		case slices.Contains(benefits[:i], code):
			c.Add(check.At("benefits", i, ""), benefitTwice)
		}
		switch {
		case entry.Effect == Grounds && found.ground == nil:
			found.ground = entry
		case entry.Effect == GroundsAlone && found.alone == nil:
			found.alone = entry
		case entry.Effect == Income && found.besides == nil:
			found.besides = entry
		}
	}
}
