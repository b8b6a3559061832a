// SPDX-License-Identifier: MPL-2.0

package law

import "github.com/hjemmel-dk/hjemmel/internal/names"

// Outcome is what the rules could say about valid facts. The third possibility,
// that the facts are not fit for an answer, is an error of type [Faults].
type Outcome uint8

const (
	// Decided: the rules give one answer.
	Decided Outcome = iota + 1
	// Discretion: the law leaves the answer to a person, who must judge the
	// criteria that come with it and give a reason.
	Discretion
)

var outcomes = names.Table[Outcome]{"decided", "discretion"}

// String returns the name of the outcome in the JSON contract: "decided" or
// "discretion". It is empty for the zero value.
func (o Outcome) String() string { return outcomes.Of(o) }

// MarshalText returns [Outcome.String], and an error for a value that is none.
func (o Outcome) MarshalText() ([]byte, error) { return outcomes.Text(o) }

// UnmarshalText reads what [Outcome.MarshalText] writes.
func (o *Outcome) UnmarshalText(text []byte) error { return outcomes.Read(o, text) }
