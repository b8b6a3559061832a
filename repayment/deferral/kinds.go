// SPDX-License-Identifier: MPL-2.0

package deferral

import "github.com/hjemmel-dk/hjemmel/internal/names"

// State is what §§ 6 and 7 give a debtor.
type State uint8

const (
	// None: no ground of § 6, stk. 1, applies. The debtor gets an instalment under §
	// 5, and a running plan continues.
	None State = iota + 1
	// Deferral: § 6, stk. 1. Nothing is to be paid (henstand).
	Deferral
	// PlanSuspended: § 7. The running plan is put in abeyance (stilles i bero). It is
	// not called a deferral, but counts as one under § 8, stk. 3.
	PlanSuspended
	// ModestAmount: § 6, stk. 2. A debtor under stk. 1 pays the amount that a person
	// has fixed. Any other plan is put in abeyance.
	ModestAmount
)

var states = names.Table[State]{"none", "deferral", "plan-suspended", "modest-amount"}

// String returns the name of the state in the JSON contract: "none", "deferral",
// "plan-suspended" or "modest-amount". It is empty for any other value.
func (s State) String() string { return states.Of(s) }

// MarshalText returns [State.String], or an error for an unknown value.
func (s State) MarshalText() ([]byte, error) { return states.Text(s) }

// UnmarshalText reads what [State.MarshalText] writes.
func (s *State) UnmarshalText(text []byte) error { return states.Read(s, text) }

// Defers reports whether the state is a deferral for the purposes of § 8, stk. 3: a
// [Deferral] under § 6, stk. 1, or a plan put in abeyance under § 7. A
// [ModestAmount] is not: the debtor must pay, so there is an economic possibility.
func (s State) Defers() bool { return s == Deferral || s == PlanSuspended }

// Effect is the effect of receiving a benefit under § 6, stk. 1.
type Effect uint8

const (
	// Grounds: receiving it is a ground for deferral whatever else the debtor has
	// (kontanthjælp, ressourceforløbsydelse).
	Grounds Effect = iota + 1
	// GroundsAlone: it is a ground only if the debtor has no other income
	// (førtidspension).
	GroundsAlone
	// Neutral: it is not a ground and does not count as other income.
	Neutral
	// Income: it is not a ground and counts as other income alongside førtidspension.
	Income
)

var effects = names.Table[Effect]{"grounds", "grounds-alone", "neutral", "income"}

// String returns "grounds", "grounds-alone", "neutral" or "income". It is empty for
// any other value.
func (e Effect) String() string { return effects.Of(e) }

// MarshalText returns [Effect.String], or an error for an unknown value.
func (e Effect) MarshalText() ([]byte, error) { return effects.Text(e) }

// UnmarshalText reads what [Effect.MarshalText] writes.
func (e *Effect) UnmarshalText(text []byte) error { return effects.Read(e, text) }
