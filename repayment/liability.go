// SPDX-License-Identifier: MPL-2.0

package repayment

import "github.com/hjemmel-dk/hjemmel/law"

// Liable is somebody who owes the claim.
type Liable struct {
	Who Party     `json:"who" da:"hvem der hæfter" en:"who is liable"`
	How Liability `json:"how" da:"hvordan der hæftes" en:"how they are liable"`
}

// LiableFor returns who owes a claim.
//
//   - § 2, stk. 2: the debtor is the person the benefit was paid to.
//   - § 2, stk. 3: for support to interest and instalments on a home (§ 87) both
//     spouses are liable. The list is complete: spouses do not owe each other's
//     other benefits.
func LiableFor(claim Claim) []Liable {
	switch {
	case claim.Kind != law.MortgageSupport || claim.MarriedAtPayout != nil && !*claim.MarriedAtPayout:
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
	dst = append(dst,
		ground(order.At(2, 1, 0), true, pick(claim.Creditor == UdbetalingDanmark, sayCreditorUdbetaling, sayCreditorMunicipality)),
		ground(order.At(2, 2, 0), true, sayDebtor))
	switch {
	case claim.Kind != law.MortgageSupport:
		return append(dst, ground(order.At(2, 3, 0), false, sayNotMortgage))
	case claim.MarriedAtPayout == nil:
		return append(dst, ground(order.At(2, 3, 0), true, sayMarriageUnknown))
	case *claim.MarriedAtPayout:
		return append(dst, ground(order.At(2, 3, 0), true, saySpouses))
	}
	return append(dst, ground(order.At(2, 3, 0), false, sayNotMarried))
}
