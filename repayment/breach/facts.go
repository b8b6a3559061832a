// SPDX-License-Identifier: MPL-2.0

package breach

import "github.com/hjemmel-dk/hjemmel/calendar"

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

// Options is empty: these rules leave the caller no choice.
type Options struct{}

// Rules is the version of the rules of this package, which a receipt names. A change
// of legal effect raises it.
const Rules = "breach 1"
