// SPDX-License-Identifier: MPL-2.0

package limitation

import "github.com/hjemmel-dk/hjemmel/internal/names"

// TitleKind is what fixes the existence and the size of a claim (§ 5, stk. 1, no.
// 3). The zero value is not a kind.
type TitleKind uint8

const (
	// Judgment: a judgment, an endorsed demand for payment (betalingspåkrav) or
	// another binding decision. A judgment on a successful appeal counts from its own
	// date.
	Judgment TitleKind = iota + 1
	// Settlement: a settlement (forlig), counted from the day it was signed, or from
	// the day the creditor sent it if it was returned undated.
	Settlement
	// WrittenAcknowledgement: the debtor has acknowledged in writing both the
	// existence and the size of the debt.
	WrittenAcknowledgement
)

var titleKinds = names.Table[TitleKind]{"judgment", "settlement", "written-acknowledgement"}

// String returns the name in the JSON contract: "judgment", "settlement" or
// "written-acknowledgement". It is empty for any other value.
func (k TitleKind) String() string { return titleKinds.Of(k) }

// MarshalText returns [TitleKind.String], or an error for an unknown value.
func (k TitleKind) MarshalText() ([]byte, error) { return titleKinds.Text(k) }

// UnmarshalText reads what [TitleKind.MarshalText] writes.
func (k *TitleKind) UnmarshalText(text []byte) error { return titleKinds.Read(k, text) }

// EventKind is something that happened to a claim after it arose. The zero value is
// not a kind.
type EventKind uint8

const (
	// Acknowledgement (§ 15): the debtor acknowledged the debt to the creditor, in
	// words or by conduct, on Event.On.
	Acknowledgement EventKind = iota + 1
	// Instalment: the last instalment paid under an agreed plan. Official practice
	// starts a new period from that day; a plan imposed by the creditor alone is not
	// agreed (A15).
	Instalment
	// Deferral (§ 2, stk. 2): a deferral granted at the debtor's request on Event.On,
	// lasting through Event.EndedOn.
	Deferral
	// ClaimFiled (§ 16): the claim was brought before a court or another body that can
	// decide it. It holds off limitation until the [Title]. Event.EndedOn is the day
	// the creditor was notified that the case ended without one (§ 20, stk. 1).
	ClaimFiled
	// EstateClaim (§ 17): the claim was notified in a bankruptcy or an estate.
	// Event.EndedOn is the day from which the new period runs (§ 19, stk. 4).
	EstateClaim
	// Execution (§ 18, stk. 1 and 2): an execution (udlæg), even if unsuccessful.
	// Event.On is the day it was applied for at the court, or carried out by the
	// authority's own bailiff; Event.EndedOn is its end, if later.
	Execution
	// SetOff (§ 18, stk. 4): a decision on set-off on Event.On; Event.ReachedOn is the
	// day the debtor was notified of it.
	SetOff
	// WageWithholding (§ 18, stk. 4): the debtor was notified on Event.On of a
	// decision on wage withholding. No period runs until it has ended.
	WageWithholding
	// WageWithholdingEnded (§ 19, stk. 6): the withholding ended by a decision on
	// Event.On or, with Event.Idle, has been idle since the last withholding on
	// Event.On.
	WageWithholdingEnded
	// SuspensionDecision (§ 18 a, stk. 8, of the recovery act): a decision on
	// Event.On that suspends the recovery of a claim in PSRM; Event.ReachedOn is the
	// day it reached the debtor.
	SuspensionDecision
)

var eventKinds = names.Table[EventKind]{"acknowledgement", "instalment", "deferral", "claim-filed", "estate-claim",
	"execution", "set-off", "wage-withholding", "wage-withholding-ended", "suspension-decision"}

// String returns the name in the JSON contract, such as "acknowledgement" or
// "wage-withholding-ended". It is empty for any other value.
func (k EventKind) String() string { return eventKinds.Of(k) }

// MarshalText returns [EventKind.String], or an error for an unknown value.
func (k EventKind) MarshalText() ([]byte, error) { return eventKinds.Text(k) }

// UnmarshalText reads what [EventKind.MarshalText] writes.
func (k *EventKind) UnmarshalText(text []byte) error { return eventKinds.Read(k, text) }

// FloorKind is a reason why limitation occurs no earlier than some time after a day.
// The zero value is not a kind. There is no kind for §§ 13 and 22, whose text has
// not been seen.
type FloorKind uint8

const (
	// CriminalCase (§ 12): the final decision in a connected criminal case; 1 year.
	CriminalCase FloorKind = iota + 1
	// Hindrance (§ 14): the debtor's whereabouts became known, or another hindrance
	// not attributable to the creditor ended; 1 year, and at most 10 years beyond the
	// period that ran.
	Hindrance
	// NoProceedings (§ 20, stk. 3): a bankruptcy petition ended without a decree, or
	// an enforcement without an execution; 1 year.
	NoProceedings
	// NotRecognised (§ 20, stk. 4): the creditor was notified that a claim in an
	// estate was not recognised, or the estate was closed; 1 year.
	NotRecognised
	// Negotiation (§ 21): negotiations on the claim, or a case on its basis before an
	// authority, ended; 1 year.
	Negotiation
	// Reversal (§ 18 a, stk. 3): the recovery authority undid a payment or a
	// write-off; 6 months.
	Reversal
	// ContestedSuspension (§ 18 a, stk. 9): the final decision on a contested
	// [SuspensionDecision]; 1 year.
	ContestedSuspension
)

var floorKinds = names.Table[FloorKind]{"criminal-case", "hindrance", "no-proceedings", "not-recognised", "negotiation",
	"reversal", "contested-suspension"}

// String returns the name in the JSON contract, such as "negotiation". It is
// empty for any other value.
func (k FloorKind) String() string { return floorKinds.Of(k) }

// MarshalText returns [FloorKind.String], or an error for an unknown value.
func (k FloorKind) MarshalText() ([]byte, error) { return floorKinds.Text(k) }

// UnmarshalText reads what [FloorKind.MarshalText] writes.
func (k *FloorKind) UnmarshalText(text []byte) error { return floorKinds.Read(k, text) }

// System is the system in which the recovery authority keeps the claim. The zero
// value is not a system.
type System uint8

const (
	PSRM System = iota + 1 // the recovery authority's new system
	DMI                    // an older one: DMI or SAP38
)

var systems = names.Table[System]{"PSRM", "DMI"}

// String returns the name in the JSON contract: "PSRM" or "DMI". It is empty for
// any other value.
func (s System) String() string { return systems.Of(s) }

// MarshalText returns [System.String], or an error for an unknown value.
func (s System) MarshalText() ([]byte, error) { return systems.Text(s) }

// UnmarshalText reads what [System.MarshalText] writes.
func (s *System) UnmarshalText(text []byte) error { return systems.Read(s, text) }

// Lead is how long before the last day something must be sent. The zero value is no
// lead time.
type Lead uint8

const (
	// DigitalPost reaches the debtor the same day.
	DigitalPost Lead = iota + 1
	// Letter takes six working days, counted Monday to Friday without closed days.
	Letter
	// HandOver to the recovery authority takes fourteen days of hearing and one open
	// day; only receipt counts.
	HandOver
)

var leads = names.Table[Lead]{"digital-post", "letter", "hand-over"}

// String returns the name in the JSON contract: "digital-post", "letter" or
// "hand-over". It is empty for any other value.
func (l Lead) String() string { return leads.Of(l) }

// MarshalText returns [Lead.String], or an error for an unknown value.
func (l Lead) MarshalText() ([]byte, error) { return leads.Text(l) }

// UnmarshalText reads what [Lead.MarshalText] writes.
func (l *Lead) UnmarshalText(text []byte) error { return leads.Read(l, text) }

// Flag marks a decision that a caseworker should look at. Flags do not change the
// result.
type Flag uint8

const (
	// EventAfterBar: an event or a floor came after the claim had become time-barred,
	// and did not revive it.
	EventAfterBar Flag = iota + 1
	// TitleAfterBar: the title came after the claim had become time-barred. A judgment
	// is refused instead if the [ClaimFiled] that led to it is not given.
	TitleAfterBar
	// ReceivedAfterBar: the claim was received after it had become time-barred.
	ReceivedAfterBar
	// PartOnly: a step covered only part of the claim.
	PartOnly
	// ReceivedEarly: the claim was received in DMI before the debtor's time to pay had
	// passed, which § 2, stk. 3, of the recovery act does not allow.
	ReceivedEarly
)

var flags = names.Table[Flag]{"event-after-bar", "title-after-bar", "received-after-bar", "part-only", "received-early"}

// String returns the name of the flag in the JSON contract, such as
// "event-after-bar". It is empty for any other value.
func (f Flag) String() string { return flags.Of(f) }

// MarshalText returns [Flag.String], or an error for an unknown value.
func (f Flag) MarshalText() ([]byte, error) { return flags.Text(f) }

// UnmarshalText reads what [Flag.MarshalText] writes.
func (f *Flag) UnmarshalText(text []byte) error { return flags.Read(f, text) }
