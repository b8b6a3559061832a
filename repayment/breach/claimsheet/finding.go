// SPDX-License-Identifier: MPL-2.0

package claimsheet

import (
	"strconv"

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

// String returns the name of the effect in JSON: "reject", "hearing" or "warn". It
// is empty for the zero value.
func (e Effect) String() string {
	switch e {
	case Reject:
		return "reject"
	case Hearing:
		return "hearing"
	case Warn:
		return "warn"
	}
	return ""
}

// Finding is one filter that a claim sheet does not pass. Its text never repeats
// anything from the sheet but days and amounts.
type Finding struct {
	// Rule is the filter's own number, as "R_6_3", where it is known. Other names
	// are ours: mandatory, type, amount, principal-cap, small-claim, length, period,
	// title-dates, debtor-note and A25.
	Rule string
	// Field is the JSON name of the field.
	Field string
	// Effect is what happens to the claim. Where no source names it, it is [Reject].
	Effect Effect
	// Seen is true when the filter was read for this claim type or for all of them,
	// false when it is taken by analogy from KTBRFLX.
	Seen bool
	// Statement says what is wrong.
	law.Statement
}

// AppendJSON appends the finding as one JSON object with a fixed order of keys.
func (f Finding) AppendJSON(dst []byte) []byte {
	dst = append(dst, `{"rule":`...)
	dst = law.AppendJSONString(dst, f.Rule)
	dst = append(dst, `,"field":`...)
	dst = law.AppendJSONString(dst, f.Field)
	dst = append(dst, `,"effect":"`...)
	dst = append(dst, f.Effect.String()...)
	dst = append(dst, `","seen":`...)
	dst = strconv.AppendBool(dst, f.Seen)
	dst = append(dst, `,"da":`...)
	dst = law.AppendJSONString(dst, f.Text(law.Danish))
	dst = append(dst, `,"en":`...)
	dst = law.AppendJSONString(dst, f.Text(law.English))
	return append(dst, '}')
}
