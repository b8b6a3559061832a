// SPDX-License-Identifier: MPL-2.0

// Package breach decides what happens when a payment is missed: §§ 9 and 10 of
// the collection order of 18 June 2025, and the lump sum on a housing deposit of
// § 4, stk. 2.
//
//	§ 4, stk. 2, 1. pkt.   DecideLumpSum: the amount, when the debtor told of the move
//	§ 4, stk. 2, 2. pkt.   DecideLumpSum: the same, when the creditor found out
//	§ 4, stk. 2, 3. pkt.   DecideLumpSum: the last day in time
//	§§ 9 and 10, 1. pkt.   Decide: the whole debt falls due
//	§§ 9 and 10, 2. pkt.   Decide: the claim may be transferred
//	§§ 9 and 10, 3. pkt.   Decide: the notice to the debtor, and its exceptions
//
// Package claimsheet has the sheet on which a claim is handed over.
//
// It is not decided here how many missed instalments call for a demand, how long its
// deadline should be (fewer than five weekdays are flagged, R-46), or whether a part
// payment is enough: the facts say when a payment was missed and when it was made in
// full (no rule says so, R-47). Nor is it
// decided who is liable (§ 2, stk. 3), whether the debtor is to have a deferral
// (§ 6), whether an exception from the notice is justified, or what becomes of the
// rest of the help where the landlord paid out less. "The whole debt" is what is left
// of the one claim; how much that is, is not computed here.
package breach
