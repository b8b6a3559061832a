// SPDX-License-Identifier: MPL-2.0

package claimsheet

import (
	"github.com/hjemmel-dk/hjemmel/internal/names"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Effect is what the recovery authority does with a claim that a filter stops.
type Effect uint8

const (
	// Reject: the claim is sent back.
	Reject Effect = iota + 1
	// Hearing: the claim waits for an answer, and is not received meanwhile.
	Hearing
	// Warn: the claim may pass; a person should look.
	Warn
)

var effects = names.Table[Effect]{"reject", "hearing", "warn"}

// String returns the name of the effect in JSON: "reject", "hearing" or "warn". It
// is empty for any other value.
func (e Effect) String() string { return effects.Of(e) }

// MarshalText returns [Effect.String], or an error for an unknown value.
func (e Effect) MarshalText() ([]byte, error) { return effects.Text(e) }

// UnmarshalText reads what [Effect.MarshalText] writes.
func (e *Effect) UnmarshalText(text []byte) error { return effects.Read(e, text) }

// Finding is one filter that a claim sheet does not pass. Its text repeats nothing
// from the sheet except days and amounts.
type Finding struct {
	// Rule is the filter's own number, such as "R_6_3", if known. Other names are
	// ours: mandatory, type, amount, principal-cap, small-claim, length, period,
	// title-dates, debtor-note and A25.
	Rule string
	// Field is the JSON name of the field.
	Field string
	// Effect is what happens to the claim. If no source says, it is [Reject].
	Effect Effect
	// Seen is true if the filter was read for this claim type or for all of them,
	// false if it is applied by analogy from KTBRFLX.
	Seen bool
	// Statement says what is wrong.
	law.Statement
}

// MarshalJSON writes the finding as one JSON object with a fixed order of keys. The
// error is always nil.
func (f Finding) MarshalJSON() ([]byte, error) {
	return wire.Append(nil, &struct {
		Rule    string `json:"rule"`
		Field   string `json:"field"`
		Effect  Effect `json:"effect"`
		Seen    bool   `json:"seen"`
		Danish  string `json:"da"`
		English string `json:"en"`
	}{f.Rule, f.Field, f.Effect, f.Seen, f.Text(law.Danish), f.Text(law.English)}), nil
}
