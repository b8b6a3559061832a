// SPDX-License-Identifier: MPL-2.0

package breach

// Kind says which paragraph a missed payment falls under.
type Kind uint8

const (
	// Plan is a payment under an instalment plan (§ 9).
	Plan Kind = iota + 1
	// HousingDeposit is the lump sum on a housing deposit (§ 10).
	HousingDeposit

	unknownKind Kind = 255
)

// String returns the name of the kind in the JSON contract: "plan" or
// "housing-deposit". It is empty for any other value.
func (k Kind) String() string {
	switch k {
	case Plan:
		return "plan"
	case HousingDeposit:
		return "housing-deposit"
	}
	return ""
}

// MarshalText returns the name in the contract. The error is always nil.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads the name in the contract. A name that is none becomes a
// value that [Facts.Validate] refuses together with all else; the error is nil.
func (k *Kind) UnmarshalText(text []byte) error {
	switch string(text) {
	case "plan":
		*k = Plan
	case "housing-deposit":
		*k = HousingDeposit
	default:
		*k = unknownKind
	}
	return nil
}

// Exception is a reason for transferring a claim without notice (§ 9, 3. pkt., and
// § 10, 3. pkt.). Whether it is there is a judgement, which the caller has made.
type Exception uint8

const (
	// Impossible: the debtor cannot be told.
	Impossible Exception = iota + 1
	// Impairment: telling the debtor must be expected to make it materially
	// harder to be paid.
	Impairment

	unknownException Exception = 255
)

// String returns the name of the exception in the JSON contract: "impossible" or
// "impairment". It is empty for any other value.
func (e Exception) String() string {
	switch e {
	case Impossible:
		return "impossible"
	case Impairment:
		return "impairment"
	}
	return ""
}

// MarshalText returns the name in the contract. The error is always nil.
func (e Exception) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads the name in the contract. A name that is none becomes a
// value that [Facts.Validate] refuses together with all else; the error is nil.
func (e *Exception) UnmarshalText(text []byte) error {
	switch string(text) {
	case "impossible":
		*e = Impossible
	case "impairment":
		*e = Impairment
	default:
		*e = unknownException
	}
	return nil
}

// Stage is where a claim stands between a missed payment and a transfer.
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

// String returns the name of the stage in the JSON contract, as "in-default". It
// is empty for the zero value.
func (s Stage) String() string {
	switch s {
	case Compliant:
		return "compliant"
	case DemandDue:
		return "demand-due"
	case DemandRunning:
		return "demand-running"
	case InDefault:
		return "in-default"
	case Transferable:
		return "transferable"
	case Barred:
		return "barred"
	}
	return ""
}

// Need is something that stands between a claim and a transfer. The names are
// those of the contract and never change.
type Need string

const (
	DeferralEnded   Need = "deferral-ended"         // that the deferral ends
	PaymentMissed   Need = "missed-payment"         // a payment that is missed and not made in time (1. pkt.)
	DemandSent      Need = "demand"                 // a demand (1. pkt.)
	DeadlinePassed  Need = "demand-deadline-passed" // that its deadline passes without payment (1. pkt., R-16)
	DebtorTold      Need = "notice"                 // the notice to the debtor (3. pkt.)
	OtherDebtorTold Need = "notice-other-debtor"    // the notice to a further debtor, or to several (3. pkt.)
)
