// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/internal/money"
)

// Decision is a decided state. It is made by [Decide]; the zero value holds no
// decision.
type Decision struct {
	// Facts are the facts that were decided on.
	Facts Facts
	// State is what the debtor gets.
	State State
	// Monthly is the amount of § 6, stk. 2, in kroner a month, exactly as fixed by the
	// person. It is 0 and meaningless in every other state.
	Monthly decimal.Decimal

	checked checked
}

// Decide decides what applies to the debtor on one day.
//
// § 6, stk. 1: a debtor who receives kontanthjælp or ressourceforløbsydelse, or
// whose only income is førtidspension, gets a deferral ([Deferral]).
//
// § 6, stk. 2: if the expenses of such a debtor are very modest, a monthly amount
// may be collected all the same ([ModestAmount]). A person decides that, and the
// amount.
//
// § 7: if a plan under § 5 or § 6, stk. 2, is running when the debtor comes into a
// situation of § 6, stk. 1, the plan is put in abeyance ([PlanSuspended]).
//
// Any other debtor gets neither ([None]), and an amount under § 6, stk. 2, is not
// used.
//
// On invalid facts the error is a [law.Faults] listing everything that is wrong. Any
// change in the debtor's situation requires a new decision; a plan in abeyance never
// resumes by itself. Decide neither computes the instalment of a debtor with
// the state None, nor decides whether the claim lapses (§ 8).
func Decide(facts Facts, options Options) (decision Decision, err error) {
	if err := decision.checked.examine(&facts, &options); err != nil {
		return Decision{}, err
	}
	decision.Facts = facts
	decision.Facts.Benefits = slices.Clone(facts.Benefits) // the caller may still change the originals
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

// eligible reports whether § 6, stk. 1, covers the debtor: a benefit that is in
// itself a ground, or førtidspension and no other income.
func (d *Decision) eligible() bool { return d.checked.ground != nil || d.onlyPension() }

// onlyPension reports whether førtidspension is the only income: the debtor has no
// other income and receives no other benefit that counts as income.
func (d *Decision) onlyPension() bool {
	return d.checked.alone != nil && d.checked.besides == nil && !d.Facts.OtherIncome
}
