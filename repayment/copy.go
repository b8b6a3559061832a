// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

// copied returns the case with nothing that the caller can still change.
func (c Case) copied() Case {
	c.Claim.MarriedAtPayout = copyOf(c.Claim.MarriedAtPayout)
	c.Claim.LandlordRepaid = copyOf(c.Claim.LandlordRepaid)
	c.Claim.LegacyPlan = copyOf(c.Claim.LegacyPlan)
	c.Claim.Transfer = copyOf(c.Claim.Transfer)
	c.Debtor = c.Debtor.copied()
	c.Plan = copyOf(c.Plan)
	c.Breach = copyOf(c.Breach)
	if c.Breach != nil {
		c.Breach.Demand = copyOf(c.Breach.Demand)
		c.Breach.Notice = copyOf(c.Breach.Notice)
		c.Breach.OtherNotices = slices.Clone(c.Breach.OtherNotices)
		for i, notice := range c.Breach.OtherNotices {
			c.Breach.OtherNotices[i] = copyOf[breach.Notice](notice)
		}
	}
	c.Periods = slices.Clone(c.Periods)
	for i := range c.Periods {
		if debtor := c.Periods[i].Debtor; debtor != nil {
			own := debtor.copied()
			c.Periods[i].Debtor = &own
		}
	}
	c.Payments = slices.Clone(c.Payments)
	return c
}

func (d Debtor) copied() Debtor {
	d.Income = copyOf(d.Income)
	d.Benefits = slices.Clone(d.Benefits)
	d.ModestExpenses = copyOf(d.ModestExpenses)
	return d
}

// copyOf returns a copy of what a pointer points to, and nil for nil.
func copyOf[T any](value *T) *T {
	if value == nil {
		return nil
	}
	own := *value
	return &own
}
