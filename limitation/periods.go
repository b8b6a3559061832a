// SPDX-License-Identifier: MPL-2.0

package limitation

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
)

// Ordinary returns the end of the ordinary period of three years (§ 3, stk. 1) that
// runs from a day. The day itself is not counted; the same-numbered day three years
// later is counted to its end and moves past closed days (§ 27). Knowledge,
// interruption and recovery are not considered; see [Decide].
//
// The errors are those of [calendar.NewDeadline]: of class calendar.ErrNotADate for
// the zero date, and calendar.ErrOutOfRange if the period ends outside the years of
// the calendar.
func Ordinary(start calendar.Date) (calendar.Deadline, error) {
	return calendar.NewDeadline(start, 3, calendar.Years)
}

// Accessory returns the deadline of interest and fees: the earlier of the main
// claim's deadline and their own. A zero deadline means there is none, as while no
// period runs.
//
// § 23, stk. 2: when a claim becomes time-barred, so do its interest and similar
// charges. Fees under §§ 3 B and 3 D of the recovery act are independent of the
// claim and not covered.
func Accessory(main, own calendar.Deadline) calendar.Deadline {
	if own.Last.IsZero() || (!main.Last.IsZero() && main.Last.Before(own.Last)) {
		return main
	}
	return own
}

// ObjectionDeadline returns the debtor's deadline for objecting that a claim under
// recovery had become time-barred (§ 18 a, stk. 10, of the recovery act), when
// notified on the given day of the first step that can be complained of: four weeks
// for an execution; three months for set-off, wage withholding and suspension.
// Limitation that occurs later can still be objected to.
//
// The period is known from Den juridiske vejledning; that § 27 computes it is
// inferred (A3). The error is of class calendar.ErrOutOfRange if kind is not such a
// step.
func ObjectionDeadline(kind EventKind, told calendar.Date) (calendar.Deadline, error) {
	switch kind {
	case Execution:
		return calendar.NewDeadline(told, 4, calendar.Weeks)
	case SetOff, WageWithholding, SuspensionDecision:
		return calendar.NewDeadline(told, 3, calendar.Months)
	}
	return calendar.NewDeadline(told, 0, calendar.Weeks)
}

// AppliesOn reports whether a claim with a rule of lapse, such as § 8 of the collection
// order, is subject to limitation on a day. It is while the recovery authority has the
// claim; while the creditor has it, before or after, it can only lapse (bortfald), see
// package repayment/lapse. The two alternate and never run together. An ability to pay
// prevents lapse, which no closed day moves; an interruption prevents limitation, which
// closed days do move.
//
// On the days of receipt and of return the claim is with the creditor, as in package
// repayment/lapse. A claim without a rule of lapse, such as a payment by mistake, is
// subject to limitation from its first day; do not ask about it here.
//
// Attested for the claims of Udbetaling Danmark and the municipalities in
// Gældsstyrelsen's material for fleksløntilskud; that the social assistance act says
// the same is inferred (A17).
func AppliesOn(day calendar.Date, transfer *Transfer) bool {
	return transfer.under(day) && day.After(transfer.ReceivedOn)
}
