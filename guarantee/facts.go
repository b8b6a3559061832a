// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// Facts is what a decision on recovery in a security needs to know. The JSON
// names are those of the contract. Amounts are kroner with at most two decimals;
// days are inclusive and lie in the years 2002 to 2195.
type Facts struct {
	// On is the day of the question: the day the claim goes to the bank. Limitation
	// is tested on it. 1 January 2011 or later.
	On calendar.Date `json:"on"`
	// AppliedOn is the day the residence permit was applied for.
	AppliedOn calendar.Date `json:"appliedOn"`
	// Security is the document.
	Security Security `json:"security"`
	// Reductions are those the municipality has granted, in any order.
	Reductions []Movement `json:"reductions,omitempty"`
	// Recovered is what was recovered in the security before, in any order.
	Recovered []Movement `json:"recovered,omitempty"`
	// Payouts are the payouts of benefits, in any order.
	Payouts []Payout `json:"payouts"`
	// ClaimRaisedOn is the day the claim was raised in the security; zero: on the
	// day On itself.
	ClaimRaisedOn calendar.Date `json:"claimRaisedOn,omitzero"`
	// PermanentPermitOn is the day a permanent permit was granted, zero for none.
	PermanentPermitOn calendar.Date `json:"permanentPermitOn,omitzero"`
	// AuthorityDecision is a person's decision on who recovers. It belongs to an
	// application on 15 November 2017 and to no other.
	AuthorityDecision *AuthorityDecision `json:"authorityDecision,omitempty"`
}

// Security is an economic security (sikkerhedsstillelse) as its document has it.
type Security struct {
	Form Form `json:"form"`
	// Amount is the amount in the document, before reductions and recoveries.
	Amount decimal.Decimal `json:"amount"`
	From   calendar.Date   `json:"from"` // the first day it is valid
	To     calendar.Date   `json:"to"`   // the last day, which is included
	// PostedOn is the day it was posted (stillet); zero: From stands for it.
	PostedOn calendar.Date `json:"postedOn,omitzero"`
}

// Movement is a reduction or an earlier recovery: above 0 kr.
type Movement struct {
	On     calendar.Date   `json:"on"`
	Amount decimal.Decimal `json:"amount"`
}

// Payout is one payment of a benefit.
type Payout struct {
	// ID names the payout, once in the case and without personal data.
	ID string `json:"id"`
	// On is the day the money was paid, not the month it was for.
	On calendar.Date `json:"on"`
	// Amount is the part that may be recovered, above 0 kr. Whether it is gross or
	// net, no source seen says.
	Amount decimal.Decimal `json:"amount"`
	// Act is the act it was paid under. The authority that granted it knows.
	Act       PayoutAct `json:"act"`
	Recipient Recipient `json:"recipient"`
	// PaidByFormer is true when the municipality the foreigner has moved from paid
	// it. It is then left out unless IncludeReason says why it is not.
	PaidByFormer  bool   `json:"paidByFormer,omitzero"`
	IncludeReason string `json:"includeReason,omitempty"`
}

// AuthorityDecision is a person's decision on who recovers, with its reason.
type AuthorityDecision struct {
	Authority Authority `json:"authority"`
	Reason    string    `json:"reason"` // kept in the receipt and not read
}

// Options are the choices that a caller may make otherwise than the library. The
// zero value is the library's own reading.
type Options struct {
	// Order is the order to cite in place of the one R-28 gives.
	Order Order `json:"order,omitzero"`
	// Sequence names payouts that are taken first, in that order, before the
	// others, oldest first.
	Sequence []string `json:"sequence,omitempty"`
}

func (s *Security) posted() calendar.Date {
	if s.PostedOn.IsZero() {
		return s.From
	}
	return s.PostedOn
}

// Rules is the version of the rules of this package, which a receipt names. A change
// of legal effect raises it.
const Rules = "guarantee 1"
