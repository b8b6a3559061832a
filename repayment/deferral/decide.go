// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/law"
)

// Decision is a decided state. It is made by [Decide]; the zero value is no
// decision.
type Decision struct {
	// Facts are the facts that were decided on.
	Facts Facts
	// State is what the debtor is to have.
	State State
	// Monthly is the amount of § 6, stk. 2, in kroner a month, exactly as the
	// person fixed it. It is 0, and means nothing, in every other state.
	Monthly decimal.Decimal

	checked checked
}

// Decide decides whether the debtor is to have a deferral on the day of decision
// (§ 6, stk. 1), an amount for modest expenses in its place (§ 6, stk. 2), or a
// running plan put in abeyance (§ 7):
//
//   - a benefit that is a ground is enough; other income and other benefits take
//     nothing from it;
//   - otherwise førtidspension is a ground when no benefit that is income is
//     received and OtherIncome is false;
//   - with a ground, a person's decision in ModestExpenses gives [ModestAmount];
//     without one a running plan gives [PlanSuspended], and no plan [Deferral];
//   - without a ground the state is [None], and ModestExpenses is not used.
//
// The error is [law.Faults] with everything that is wrong with the facts; no
// decision comes with it. Decide looks at one day. When the debtor's situation
// changes, either way, it takes a new decision; a plan in abeyance never resumes
// by itself. Decide does not compute the instalment of somebody with the
// state None, nor whether the claim lapses (§ 8).
func Decide(facts Facts, options Options) (decision Decision, err error) {
	if faults := decision.checked.check(&facts, &options); len(faults) > 0 {
		return Decision{}, faults
	}
	decision.Facts = facts
	decision.Facts.Benefits = slices.Clone(facts.Benefits) // the caller may change theirs
	if facts.ModestExpenses != nil {
		modest := *facts.ModestExpenses
		decision.Facts.ModestExpenses = &modest
	}
	switch {
	case !decision.eligible():
		decision.State = None
	case facts.ModestExpenses != nil:
		decision.State = ModestAmount
		decision.Monthly = law.FromOre(decision.checked.monthly)
	case facts.Plan:
		decision.State = PlanSuspended
	default:
		decision.State = Deferral
	}
	return decision, nil
}

// eligible reports whether the debtor is one of § 6, stk. 1.
func (d *Decision) eligible() bool { return d.checked.ground != nil || d.onlyPension() }

// onlyPension reports whether førtidspension is the only income.
func (d *Decision) onlyPension() bool {
	return d.checked.alone != nil && d.checked.besides == nil && !d.Facts.OtherIncome
}
