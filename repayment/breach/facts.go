// SPDX-License-Identifier: MPL-2.0

package breach

import "github.com/hjemmel-dk/hjemmel/calendar"

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

// Demand is a written demand for a missed payment (påkrav).
type Demand struct {
	// SentOn is the day it was sent.
	SentOn calendar.Date `json:"sentOn,omitzero"`
	// Deadline is the last day on which payment is in time, inclusive. Closed days
	// do not move it: it is the day that the letter names.
	Deadline calendar.Date `json:"deadline,omitzero"`
}

// Notice is the written notice to one debtor that the claim will be transferred,
// or the reason why none is given. It has either a day or an exception.
type Notice struct {
	// On is the day it was sent. The notice may stand in the demand itself.
	On calendar.Date `json:"on,omitzero"`
	// Exception says that no notice is given, and Reason why. The reason is the
	// caseworker's own words and must hold no personal identifier.
	Exception Exception `json:"exception,omitzero"`
	Reason    string    `json:"reason,omitempty"`
}

// Facts is what is asked about a claim on which a payment may have been missed.
// The JSON names are those of the contract.
type Facts struct {
	// On is the day of decision.
	On calendar.Date `json:"on"`
	// Kind says whether it is a plan (§ 9) or a housing deposit (§ 10).
	Kind Kind `json:"kind"`
	// MissedOn is the first day on which the payment was late: the day after the
	// last day in time, as [LumpSumDecision.After]. Zero when none was missed.
	MissedOn calendar.Date `json:"missedOn,omitzero"`
	// Demand is the demand for it, and nil as long as none was sent.
	Demand *Demand `json:"demand,omitempty"`
	// PaidOn is the day on which all that was missed was paid. Zero when it was
	// not; a part payment is not a payment here.
	PaidOn calendar.Date `json:"paidOn,omitzero"`
	// Deferral is true when the debtor has a deferral (henstand, §§ 6 and 7) on the
	// day of decision.
	Deferral bool `json:"deferral"`
	// Notice is the notice to the debtor, and nil when the debtor is not told.
	Notice *Notice `json:"notice,omitempty"`
	// OtherNotices has one element for each further debtor who is liable, nil
	// for one who is not told. It is empty where there is one debtor.
	OtherNotices []*Notice `json:"otherNotices,omitempty"`
}

// copied returns the facts with nothing that the caller can still change.
func (f Facts) copied() Facts {
	if f.Demand != nil {
		demand := *f.Demand
		f.Demand = &demand
	}
	f.Notice = f.Notice.copied()
	if f.OtherNotices != nil {
		others := make([]*Notice, len(f.OtherNotices))
		for i, notice := range f.OtherNotices {
			others[i] = notice.copied()
		}
		f.OtherNotices = others
	}
	return f
}

func (n *Notice) copied() *Notice {
	if n == nil {
		return nil
	}
	notice := *n
	return &notice
}
