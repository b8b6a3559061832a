// SPDX-License-Identifier: MPL-2.0

package limitation

import "github.com/hjemmel-dk/hjemmel/calendar"

// Ordinary returns the end of the ordinary period of three years (§ 3, stk. 1)
// that runs from a day. The day itself is not counted; the same-numbered day
// three years later is counted to its end and moves past closed days (§ 27).
// It knows nothing of knowledge, interruption or recovery; [Decide] does.
//
// The errors are those of [calendar.NewDeadline]: of class calendar.ErrNotADate
// for the zero date, and calendar.ErrOutOfRange when the period ends outside the
// years of the calendar.
func Ordinary(start calendar.Date) (calendar.Deadline, error) {
	return calendar.NewDeadline(start, 3, calendar.Years)
}

// Accessory returns the deadline of interest, fees and the like under § 23: they
// go when the claim they belong to does, and before that by their own deadline.
// It is the earlier of the two; a zero deadline is none. Fees under §§ 3 B and
// 3 D of the recovery act have a life of their own and are outside it.
func Accessory(main, own calendar.Deadline) calendar.Deadline {
	if own.Last.IsZero() || (!main.Last.IsZero() && main.Last.Before(own.Last)) {
		return main
	}
	return own
}

// ObjectionDeadline returns the last time the debtor can object that a claim
// under recovery had become time-barred (§ 18 a, stk. 10, of the recovery act),
// when told on a day of the first step that can be complained of: four weeks for
// an execution; three months for set-off, wage withholding and suspension. What
// becomes time-barred later can still be objected to.
//
// The period and its rule are known from Den juridiske vejledning; that § 27
// computes it is a choice (A3). The error is of class calendar.ErrOutOfRange for
// a kind that is no such step.
func ObjectionDeadline(kind EventKind, told calendar.Date) (calendar.Deadline, error) {
	switch kind {
	case Execution:
		return calendar.NewDeadline(told, 4, calendar.Weeks)
	case SetOff, WageWithholding, SuspensionDecision:
		return calendar.NewDeadline(told, 3, calendar.Months)
	}
	return calendar.NewDeadline(told, 0, calendar.Weeks)
}

// Regime is the set of rules that can end a claim on a day.
type Regime uint8

const (
	// Lapse: bortfald under the rule of the claim's own act, package
	// repayment/lapse.
	Lapse Regime = iota + 1
	// Limitation: forældelse under this package.
	Limitation
)

// String returns "lapse" or "limitation", and nothing for any other value.
func (r Regime) String() string {
	switch r {
	case Lapse:
		return "lapse"
	case Limitation:
		return "limitation"
	}
	return ""
}

// RegimeOn says which rules govern a claim that has a rule of lapse, such as § 8
// of the collection order: lapse with the creditor, limitation with the recovery
// authority, and lapse again when the claim has come back. The two follow each
// other and never run together. On the day of receipt and on the day of return
// the claim is with the creditor, as in package repayment/lapse. A claim without
// a rule of lapse is under limitation from its first day, and this function is
// not for it.
//
// Attested for Udbetaling Danmark's and the municipalities' claims in
// Gældsstyrelsen's material for fleksløntilskud; that the social assistance act
// says the same is inferred (A17).
func RegimeOn(day calendar.Date, transfer *Transfer) Regime {
	if transfer.under(day) && day.After(transfer.ReceivedOn) {
		return Limitation
	}
	return Lapse
}
