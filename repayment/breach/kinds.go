// SPDX-License-Identifier: MPL-2.0

package breach

import "github.com/hjemmel-dk/hjemmel/internal/names"

// Duty is the duty to pay that may have been broken. It is not the kind of the claim:
// a claim about a housing deposit may also have an instalment plan. The zero value is
// no duty.
type Duty uint8

const (
	// Plan is an instalment plan (§ 9).
	Plan Duty = iota + 1
	// LumpSum is what the landlord paid out of a housing deposit (§ 10).
	LumpSum
)

var duties = names.Table[Duty]{"plan", "housing-deposit"}

// String returns the name of the duty in the JSON contract: "plan" or
// "housing-deposit". It is empty for any other value.
func (d Duty) String() string { return duties.Of(d) }

// MarshalText returns [Duty.String], and an error for a value that is no duty.
func (d Duty) MarshalText() ([]byte, error) { return duties.Text(d) }

// UnmarshalText reads what [Duty.MarshalText] writes.
func (d *Duty) UnmarshalText(text []byte) error { return duties.Read(d, text) }

// Exception is a reason for transferring a claim without notice (§ 9, 3. pkt., and
// § 10, 3. pkt.). Whether it is there is a judgement, which the caller has made.
type Exception uint8

const (
	// Impossible: the debtor cannot be told.
	Impossible Exception = iota + 1
	// Impairment: telling the debtor must be expected to make it materially
	// harder to be paid.
	Impairment
)

var exceptions = names.Table[Exception]{"impossible", "impairment"}

// String returns the name of the exception in the JSON contract: "impossible" or
// "impairment". It is empty for any other value.
func (e Exception) String() string { return exceptions.Of(e) }

// MarshalText returns [Exception.String], and an error for a value that is none.
func (e Exception) MarshalText() ([]byte, error) { return exceptions.Text(e) }

// UnmarshalText reads what [Exception.MarshalText] writes.
func (e *Exception) UnmarshalText(text []byte) error { return exceptions.Read(e, text) }

// Stage is where a claim stands between a missed payment and a transfer. It moves on
// by these steps and no others, one at a time or several between two days of
// decision:
//
//	Compliant → DemandDue           a payment is missed
//	DemandDue → DemandRunning       a demand is sent
//	DemandRunning → InDefault       the deadline passes
//	InDefault → Transferable        the last debtor is told
//	DemandRunning → Transferable    the deadline passes, all having been told
//	DemandDue, DemandRunning → Compliant    it is paid in time
//	any → Barred and back           a deferral is given, or ends
//
// Once in default, payment changes nothing in the stage.
type Stage uint8

const (
	// Compliant: no payment is missed, or it was made in time after all.
	Compliant Stage = iota + 1
	// DemandDue: a payment is missed and no demand was sent.
	DemandDue
	// DemandRunning: the demand's deadline has not passed; its day is in time.
	DemandRunning
	// InDefault: the deadline passed without payment, so the whole debt is due (§ 9,
	// 1. pkt., § 10, 1. pkt.), and a debtor is not yet told of the transfer.
	InDefault
	// Transferable: in default, and every debtor is told or excepted (3. pkt.). The
	// decision to transfer is to be made now (2. pkt.).
	Transferable
	// Barred: the debtor has a deferral, so the claim cannot be transferred.
	Barred
)

var stages = names.Table[Stage]{"compliant", "demand-due", "demand-running", "in-default", "transferable", "barred"}

// String returns the name of the stage in the JSON contract, as "in-default". It
// is empty for the zero value.
func (s Stage) String() string { return stages.Of(s) }

// MarshalText returns [Stage.String], and an error for a value that is no stage.
func (s Stage) MarshalText() ([]byte, error) { return stages.Text(s) }

// UnmarshalText reads what [Stage.MarshalText] writes.
func (s *Stage) UnmarshalText(text []byte) error { return stages.Read(s, text) }

// Need is something that stands between a claim and a transfer.
type Need uint8

const (
	// DeferralEnded: that the deferral ends.
	DeferralEnded Need = iota + 1
	// PaymentMissed: a payment that is missed and not made in time (1. pkt.).
	PaymentMissed
	// DemandSent: a demand (1. pkt.).
	DemandSent
	// DeadlinePassed: that its deadline passes without payment (1. pkt., R-16).
	DeadlinePassed
	// DebtorTold: the notice to the debtor (3. pkt.).
	DebtorTold
	// OtherDebtorTold: the notice to a further debtor, or to several (3. pkt.).
	OtherDebtorTold
)

var needs = names.Table[Need]{"deferral-ended", "missed-payment", "demand", "demand-deadline-passed", "notice", "notice-other-debtor"}

// String returns the name of the need in the JSON contract, as "notice". It is empty
// for any other value.
func (n Need) String() string { return needs.Of(n) }

// MarshalText returns [Need.String], and an error for a value that is no need.
func (n Need) MarshalText() ([]byte, error) { return needs.Text(n) }

// UnmarshalText reads what [Need.MarshalText] writes.
func (n *Need) UnmarshalText(text []byte) error { return needs.Read(n, text) }

// Flag marks a decision that a person should look at. It changes no result.
type Flag uint8

const (
	// LumpSumNotDeferred: the debtor has a deferral, which does not reach the lump sum.
	// That can be read otherwise.
	LumpSumNotDeferred Flag = iota + 1
	// ShortDeadline: the demand leaves fewer than five weekdays.
	ShortDeadline
)

var flags = names.Table[Flag]{"lump-sum-not-deferred", "short-deadline"}

// String returns the name of the flag in the JSON contract, such as "short-deadline".
// It is empty for any other value.
func (f Flag) String() string { return flags.Of(f) }

// MarshalText returns [Flag.String], and an error for a value that is no flag.
func (f Flag) MarshalText() ([]byte, error) { return flags.Text(f) }

// UnmarshalText reads what [Flag.MarshalText] writes.
func (f *Flag) UnmarshalText(text []byte) error { return flags.Read(f, text) }
