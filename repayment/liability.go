// SPDX-License-Identifier: MPL-2.0

package repayment

import "github.com/hjemmel-dk/hjemmel/law"

// Liable is somebody who owes the claim.
type Liable struct {
	Who Party
	How Liability
}

// Party is who is liable.
type Party uint8

const (
	Recipient Party = iota + 1 // the person the benefit was paid to
	Spouse                     // the person the recipient was married to at the payout
)

// String returns "recipient" or "spouse".
func (p Party) String() string {
	switch p {
	case Recipient:
		return "recipient"
	case Spouse:
		return "spouse"
	}
	return ""
}

// Liability is how somebody is liable.
type Liability uint8

const (
	Alone     Liability = iota + 1 // for the whole claim, and nobody else is
	Jointly                        // each for the whole claim (solidarisk hæftelse)
	IfMarried                      // jointly, if they were married at the payout, which is not known
)

// String returns "alone", "jointly" or "jointly-if-married".
func (l Liability) String() string {
	switch l {
	case Alone:
		return "alone"
	case Jointly:
		return "jointly"
	case IfMarried:
		return "jointly-if-married"
	}
	return ""
}

// LiableFor returns who owes a claim (§ 2, stk. 2 and 3, R-22): the recipient
// alone, but for mortgage support both spouses. The list of stk. 3 is complete:
// spouses do not owe each other's other benefits.
func LiableFor(claim Claim) []Liable {
	switch {
	case claim.Kind != MortgageSupport || claim.MarriedAtPayout != nil && !*claim.MarriedAtPayout:
		return []Liable{{Recipient, Alone}}
	case claim.MarriedAtPayout == nil:
		return []Liable{{Recipient, IfMarried}, {Spouse, IfMarried}}
	}
	return []Liable{{Recipient, Jointly}, {Spouse, Jointly}}
}

// appendLiability appends the grounds of § 2.
func (d *Decision) appendLiability(dst []law.Ground) []law.Ground {
	order := law.CollectionOrder
	claim := &d.Facts.Claim
	creditor := sayCreditorMunicipality
	if claim.Creditor == UdbetalingDanmark {
		creditor = sayCreditorUdbetaling
	}
	dst = append(dst,
		ground(order.At(2, 1, 0), true, creditor),
		ground(order.At(2, 2, 0), true, sayDebtor))
	switch {
	case claim.Kind != MortgageSupport:
		return append(dst, ground(order.At(2, 3, 0), false, sayNotMortgage))
	case claim.MarriedAtPayout == nil:
		return append(dst, ground(order.At(2, 3, 0), true, sayMarriageUnknown))
	case *claim.MarriedAtPayout:
		return append(dst, ground(order.At(2, 3, 0), true, saySpouses))
	}
	return append(dst, ground(order.At(2, 3, 0), false, sayNotMarried))
}
