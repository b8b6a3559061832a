// SPDX-License-Identifier: MPL-2.0

// Package guarantee decides what can be recovered in the economic security
// (økonomisk sikkerhedsstillelse) that is posted at family reunification, when the
// reunified spouse has been paid benefits.
//
//	KL's page, lines 1, 3, 5-7       what can be taken, and until when   Decide
//	line 5, over time                claims, and what is to be claimed   Claim, ToBeRaised
//	what was recovered before        what is left of each payout         Recovery
//	lines 4, 14 and 15, § 13(1, 3)   who recovers, and which order       Decide, AuthorityFor
//	extension, a new bank            securities that followed each other DecideChain
//	udlændingeloven § 9              reductions for tests in Danish      DecideReduction
//	the yearly amounts               is the document plausible?          Amounts
//
// Package administration covers the steps of a case, release (§ 18) and many
// securities at once; package picture draws a decision.
//
// The text of §§ 4-18 of the orders has not been read; the rules are known from the
// pages of KL and the Immigration Service. What is inferred is numbered
// to.
//
// Not decided here: that recovery is begun, which the order makes a duty and a
// person does; the act a benefit belongs to; that something has interrupted limitation,
// which is given for each payout and computed by package limitation (a letter alone
// never does); whether a test was passed in time where there was an excuse; whether and where a complaint can be
// made; or a claim against the spouse beyond the security.
package guarantee
