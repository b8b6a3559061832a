// SPDX-License-Identifier: MPL-2.0

package deferral

// State is what §§ 6 and 7 make of a debtor.
type State uint8

const (
	// None: no ground of § 6, stk. 1. The debtor is to have an instalment under
	// § 5, and a plan that runs goes on.
	None State = iota
	// Deferral: § 6, stk. 1. Nothing is to be paid (henstand).
	Deferral
	// PlanSuspended: § 7. The plan that was running is put in abeyance (stilles i
	// bero). It is not called a deferral, but counts as one under § 8, stk. 3.
	PlanSuspended
	// ModestAmount: § 6, stk. 2. A debtor of stk. 1 pays the amount that a person
	// has fixed. Any other plan is put in abeyance.
	ModestAmount
)

// String returns the name of the state in the JSON contract: "none", "deferral",
// "plan-suspended" or "modest-amount", and nothing for any other value.
func (s State) String() string {
	switch s {
	case None:
		return "none"
	case Deferral:
		return "deferral"
	case PlanSuspended:
		return "plan-suspended"
	case ModestAmount:
		return "modest-amount"
	}
	return ""
}

// Defers reports whether the state is a deferral as § 8, stk. 3, asks for one: a
// [Deferral] of § 6, stk. 1, or a plan put in abeyance under § 7. A
// [ModestAmount] is not: the debtor is to pay, so there is economic possibility.
func (s State) Defers() bool { return s == Deferral || s == PlanSuspended }
