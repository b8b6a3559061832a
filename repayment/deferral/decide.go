// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/internal/money"
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

// Decide decides on one day what the debtor is to have.
//
// § 6, stk. 1: a debtor who receives kontanthjælp or ressourceforløbsydelse, or
// whose only income is førtidspension, has a deferral ([Deferral]).
//
// § 6, stk. 2: if the expenses of such a debtor are very modest, a monthly amount may
// be collected all the same ([ModestAmount]). A person decides that and the amount.
//
// § 7: when a plan under § 5 or § 6, stk. 2, is running and the debtor comes into a
// situation of § 6, stk. 1, the plan is put in abeyance ([PlanSuspended]).
//
// Anybody else has neither ([None]), and an amount under § 6, stk. 2, is not used.
//
// The error is [law.Faults] with everything that is wrong with the facts; no
// decision comes with it. When the debtor's situation changes, either way, it takes
// a new decision; a plan in abeyance never resumes by itself. Decide does not
// compute the instalment of somebody with the state None, nor whether the claim
// lapses (§ 8).
func Decide(facts Facts, options Options) (decision Decision, err error) {
	if err := decision.checked.examine(&facts, &options); err != nil {
		return Decision{}, err
	}
	decision.Facts = facts
	decision.Facts.Benefits = slices.Clone(facts.Benefits) // the caller may change theirs
	if facts.ModestExpenses != nil {
		decision.Facts.ModestExpenses = new(*facts.ModestExpenses)
	}
	switch {
	case !decision.eligible():
		decision.State = None
	case facts.ModestExpenses != nil:
		decision.State = ModestAmount
		decision.Monthly = money.FromOre(decision.checked.monthly)
	case facts.Plan:
		decision.State = PlanSuspended
	default:
		decision.State = Deferral
	}
	return decision, nil
}

// eligible reports whether the debtor is one of § 6, stk. 1: a benefit that is a
// ground by itself, or førtidspension and no other income.
func (d *Decision) eligible() bool { return d.checked.ground != nil || d.onlyPension() }

// onlyPension reports whether førtidspension is the only income: the debtor has no
// other income and receives no other benefit that counts as income.
func (d *Decision) onlyPension() bool {
	return d.checked.alone != nil && d.checked.besides == nil && !d.Facts.OtherIncome
}
