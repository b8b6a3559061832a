// SPDX-License-Identifier: MPL-2.0

package limitation

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Decision says when a claim becomes time-barred, and whether it is on the day of
// the question. It is made by [Compute]; the zero value is no decision.
type Decision struct {
	// Facts are the facts that were decided on.
	Facts Facts
	// Start is the day that the period counts from. The day itself is not counted.
	Start calendar.Date
	// Deadline is the end of the period. ActBy is counted from the safest start and
	// less the lead time of [Options]. It is zero while [Decision.Pending].
	Deadline calendar.Deadline
	// Absolute is the end of the ten years of § 3, stk. 3, no. 4, and zero for a
	// claim with a title, which they do not limit.
	Absolute calendar.Deadline
	// Pending is true while a court, an estate or a wage withholding keeps every
	// period from running. There is then no last day.
	Pending bool
	// Barred is true when the claim is time-barred on the day of the question: from
	// the day after Deadline.Last.
	Barred bool
	// Chain is what led there, in the order of the days.
	Chain []Link
	// Flags mark what a person should look at, and Open the questions that the
	// sources leave open and that touch this result, both in a fixed order.
	Flags []Flag
	Open  []Question
	// ObjectBy is the last day on which the debtor can object that the claim was
	// time-barred before a step of the recovery authority ([ObjectionDeadline]).
	// It is zero when there was no such step.
	ObjectBy calendar.Date

	options Options
}

// Link is one step on the way: a rule that was tried, the day it belongs to, and
// the last day, before closed days, that the claim had after it. Raw is zero
// before the length is known and while no period runs.
type Link struct {
	Day calendar.Date
	Raw calendar.Date
	law.Ground
}

// Lead is how long before the last day something must be sent. The zero value is
// no lead time.
type Lead uint8

const (
	NoLead Lead = iota
	// DigitalPost reaches the debtor the same day.
	DigitalPost
	// Letter takes six working days, counted Monday to Friday without closed days.
	Letter
	// HandOver to the recovery authority takes fourteen days of hearing and one open
	// day; only receipt counts.
	HandOver
)

// Options are the choices that a caller may make otherwise than the library. The
// zero value is the library's own reading.
type Options struct {
	// Lead moves Deadline.ActBy back by what the step takes, because a step counts
	// from when it reaches the debtor, and a hand-over from receipt. The figures are
	// those the authorities publish and no law: Ankestyrelsen's six working days for
	// a letter, Gældsstyrelsen's fourteen days for a hearing.
	Lead Lead
}

// Flag marks a decision that a person should look at. It changes no result.
type Flag uint8

const (
	// EventAfterBar: an event or a floor came after the claim had become
	// time-barred, and did not revive it.
	EventAfterBar Flag = iota + 1
	// TitleAfterBar: so did the title. A court that has given judgment has normally
	// had the claim before it in time; then the [ClaimFiled] is missing.
	TitleAfterBar
	// ReceivedAfterBar: so did the receipt.
	ReceivedAfterBar
	// PartOnly: a step covered only a part of the claim.
	PartOnly
)

// String returns the name of the flag in the JSON contract, such as
// "event-after-bar". It is empty for any other value.
func (f Flag) String() string {
	return name([]string{"event-after-bar", "title-after-bar", "received-after-bar", "part-only"}, int(f))
}
