// SPDX-License-Identifier: MPL-2.0

package law

import "github.com/hjemmel-dk/hjemmel/internal/names"

// Outcome is what the rules can say about valid facts. Facts that cannot be answered
// are reported as an error of type [Faults] instead.
type Outcome uint8

const (
	// Decided: the rules give one answer.
	Decided Outcome = iota + 1
	// Discretion: the law leaves the answer to a person, who must weigh the criteria
	// that come with it and give reasons.
	Discretion
)

var outcomes = names.Table[Outcome]{"decided", "discretion"}

// String returns the name of the outcome in the JSON contract: "decided" or
// "discretion". It is empty for the zero value.
func (o Outcome) String() string { return outcomes.Of(o) }

// MarshalText returns [Outcome.String], or an error for an unknown value.
func (o Outcome) MarshalText() ([]byte, error) { return outcomes.Text(o) }

// UnmarshalText reads what [Outcome.MarshalText] writes.
func (o *Outcome) UnmarshalText(text []byte) error { return outcomes.Read(o, text) }
