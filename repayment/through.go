// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// planThroughNone tests a plan that runs against periods that all say that nothing could be
// paid, for as long as the claim has been collected: the day on which a plan above 0 kr.
// is fixed is one with an economic possibility.
func (c *checks) planThroughNone() {
	f := c.facts
	if f.Plan == nil || f.PlanInAbeyance || len(f.Periods) == 0 || f.Claim.Balance.IsZero() || f.away() || scopeOf(&f.Claim) > inScopeAbroad {
		return
	}
	able := func(p Period) bool { return p.Ability != lapse.None }
	if !slices.ContainsFunc(f.Periods, able) && !f.Claim.CollectionBegunOn.Before(f.Periods[0].From) {
		c.Add("plan", planThroughNone, "periods")
	}
}

var planThroughNone = law.Problem{Code: law.Contradiction, ID: "plan-through-none",
	Wrong: law.Words{Danish: "ordningen løber, men {0} siger, at der aldrig har været økonomisk mulighed, mens kravet blev opkrævet",
		English: "the plan runs, but {0} says that there was never an economic possibility while the claim was collected"},
	Right: law.Words{Danish: "en periode, der siger able den dag, ordningen blev fastsat, eller ingen ordning",
		English: "a period that says able on the day the plan was fixed, or no plan"}}
