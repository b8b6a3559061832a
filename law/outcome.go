// SPDX-License-Identifier: MPL-2.0

package law

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

// String returns the name of the outcome in the JSON contract: "decided" or
// "discretion". It is empty for the zero value.
func (o Outcome) String() string {
	switch o {
	case Decided:
		return "decided"
	case Discretion:
		return "discretion"
	}
	return ""
}
