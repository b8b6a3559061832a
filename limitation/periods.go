// SPDX-License-Identifier: MPL-2.0

package limitation

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/names"
)

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

// Accessory returns the deadline of interest and fees: the earlier of that of their
// claim and their own. A zero deadline is none, as while no period runs.
//
// § 23, stk. 2: when a claim becomes time-barred, so do its interest and the like. Fees
// under §§ 3 B and 3 D of the recovery act have a life of their own and are outside it.
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
// The period is known from Den juridiske vejledning; that § 27 computes it is inferred
// (A3). The error is of class calendar.ErrOutOfRange for a kind that is no such step.
func ObjectionDeadline(kind EventKind, told calendar.Date) (calendar.Deadline, error) {
	switch kind {
	case Execution:
		return calendar.NewDeadline(told, 4, calendar.Weeks)
	case SetOff, WageWithholding, SuspensionDecision:
		return calendar.NewDeadline(told, 3, calendar.Months)
	}
	return calendar.NewDeadline(told, 0, calendar.Weeks)
}

// Regime is the set of rules that can end a claim on a day. The zero value is none.
type Regime uint8

const (
	// Lapse: bortfald under the rule of the claim's own act, package
	// repayment/lapse.
	Lapse Regime = iota + 1
	// Limitation: forældelse under this package.
	Limitation
)

var regimes = names.Table[Regime]{"lapse", "limitation"}

// String returns "lapse" or "limitation", and nothing for any other value.
func (r Regime) String() string { return regimes.Of(r) }

// MarshalText returns [Regime.String], and an error for a value that is no regime.
func (r Regime) MarshalText() ([]byte, error) { return regimes.Text(r) }

// UnmarshalText reads what [Regime.MarshalText] writes.
func (r *Regime) UnmarshalText(text []byte) error { return regimes.Read(r, text) }

// RegimeOn returns the rules that govern a claim with a rule of lapse, such as § 8
// of the collection order: lapse while the creditor has it, limitation while the
// recovery authority does, and lapse again when it has come back. The two follow each
// other and never run together. Lapse is kept off by an ability to pay and moves for
// no closed day; limitation is kept off by interruption and does.
//
// On the days of receipt and of return the claim is with the creditor, as in package
// repayment/lapse. A claim without a rule of lapse, such as a payment by mistake, is
// under limitation from its first day; do not ask about it here.
//
// Attested for the claims of Udbetaling Danmark and the municipalities in
// Gældsstyrelsen's material for fleksløntilskud; that the social assistance act says
// the same is inferred (A17).
func RegimeOn(day calendar.Date, transfer *Transfer) Regime {
	if transfer.under(day) && day.After(transfer.ReceivedOn) {
		return Limitation
	}
	return Lapse
}
