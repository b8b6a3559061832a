// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
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

// PayoutResult is what became of one payout.
type PayoutResult struct {
	Payout Payout
	// Recoverable is true when more than 0 kr. of it can be taken on the day On.
	Recoverable bool
	// Amount is what can be taken of it from what is left, in kroner.
	Amount decimal.Decimal
	// Raw is the same-numbered day three years after the payout (FL § 27, stk. 1).
	Raw calendar.Date
	// Last is the last day in law: the end of limitation with FL § 27, stk. 2, or
	// the last day of the security when that is earlier.
	Last calendar.Date
	// After is the day after Last.
	After calendar.Date
	// ActBy is the last day banks are open that is neither after Raw nor after the
	// last day of the security.
	ActBy calendar.Date
	// BarredFrom is the first day on which limitation has barred it, whatever the
	// security.
	BarredFrom calendar.Date
	// Reason is why it can or cannot be taken: of several, the first in the order
	// of their numbers.
	Reason Reason
	// DaysLeft is the number of days from On to the day before the payout is lost,
	// 0 on that day itself, when nothing is done: Last, or the last day of
	// limitation where the claim was raised in time. It is 0 for a payout that
	// cannot be recovered.
	DaysLeft int

	ore, taken int64
	moved      bool // FL § 27, stk. 2, has moved the end of limitation
	eligible   bool // only the rest of the security can stand in the way
}

// Decision says what can be recovered in a security on a day. It is made by
// [Assess]; the zero value is no decision.
type Decision struct {
	// Facts are the facts that were decided on.
	Facts Facts
	// Outcome is Decided, or Discretion when a person must say who recovers
	// . Everything else is computed all the same.
	Outcome law.Outcome
	// Authority is who recovers. It is zero when a person must say.
	Authority Authority
	// Order is the order to cite. It is zero when that follows from who
	// recovers, and a person must say.
	Order Order
	// Left is what is left in the security before this recovery.
	Left decimal.Decimal
	// Recoverable is what can be taken now; Remaining is what is then left.
	Recoverable, Remaining decimal.Decimal
	// Uncovered is what passes every test and finds nothing left to be taken from.
	Uncovered decimal.Decimal
	// Payouts are the results, in the order in which the payouts were given.
	Payouts []PayoutResult
	// ClaimRaisedOn is the day the claim counts as raised.
	ClaimRaisedOn calendar.Date
	// CostsFrom is the day from which waiting costs money: the first day on which
	// less than Recoverable can be taken when nothing is done. It is zero when
	// nothing is recoverable.
	CostsFrom calendar.Date
	// ActBy is the earliest ActBy of the recoverable payouts, zero without any.
	ActBy calendar.Date
	// Flags mark what a person should look at, in the order of their numbers.
	Flags []Flag

	options                    Options
	left, taken, uncovered     int64 // øre
	reduced, recovered, beyond int64 // øre; beyond: reductions there was no room for
	count                      [reasons + 1]int
	within                     int           // payouts tested for the claim and limitation
	moved                      int           // recoverable ones with a moved end of limitation
	firstAfter                 calendar.Date // the first day on which a recoverable one is barred
	permitDay                  calendar.Date // set when one was made on the day of the permit
	late                       bool          // one is in time only past its last safe day
}
