// SPDX-License-Identifier: MPL-2.0

package repayment

import "github.com/hjemmel-dk/hjemmel/calendar"

// firstCollection is the day of § 15: collection that began on it or later is
// under the order, plans approved before it go on.
var firstCollection = calendar.MustParse("2005-11-16")

// scope says whether the order decides a claim (§§ 1, 13 and 15, stk. 1).
type scope uint8

const (
	inScope scope = iota + 1
	inScopeAbroad
	otherAct
	beforeOrder
	legacy
)

func scopeOf(claim *Claim) scope {
	covered := false
	for _, act := range BenefitActs() {
		covered = covered || act == claim.Act
	}
	switch {
	case !covered:
		return otherAct
	case claim.LegacyPlan != nil:
		return legacy
	case claim.CollectionBegunOn.Before(firstCollection):
		return beforeOrder
	case claim.AbroadUnderSection6:
		return inScopeAbroad
	}
	return inScope
}
