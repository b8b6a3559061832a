// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"github.com/hjemmel-dk/hjemmel/repayment/internal/matter"
)

// scope says whether the order decides a claim.
type scope uint8

const (
	inScope scope = iota + 1
	inScopeAbroad
	otherAct
	beforeOrder
	legacy
)

// scopeOf says whether and how the order decides a claim.
//
//   - § 1: it covers benefits under seven acts.
//   - § 13: for help abroad under aktivlovens § 6 Udbetaling Danmark has the
//     municipality's powers.
//   - § 15, stk. 1: it has effect where the collection began on 16 November 2005 or
//     later.
//   - § 15, stk. 2, 1. pkt.: a plan approved before that day goes on.
func scopeOf(claim *Claim) scope {
	switch {
	case !claim.Act.Covered():
		return otherAct
	case claim.LegacyPlan != nil:
		return legacy
	case claim.begunBefore():
		return beforeOrder
	case claim.AbroadUnderSection6:
		return inScopeAbroad
	}
	return inScope
}

// begunBefore reports whether the collection began before the day of § 15.
func (c *Claim) begunBefore() bool {
	return !c.CollectionBegunOn.IsZero() && c.CollectionBegunOn.Before(matter.FirstCollection)
}
