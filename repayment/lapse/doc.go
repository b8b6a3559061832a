// SPDX-License-Identifier: MPL-2.0

// Package lapse decides whether a claim for repayment has lapsed (bortfald):
// § 8 of the collection order of 18 June 2025.
//
//	§ 8, stk. 1   Decide: three years from the end of the benefit, no economic possibility
//	§ 8, stk. 2   Decide: a housing deposit, ten years from the payout
//	§ 8, stk. 3   Decide: paid for a time, a deferral when the years have passed
//
// The last day alone is [LastDay].
//
// # Lapse is not limitation
//
// Lapse (bortfald) ends a claim by itself because the debtor had no economic
// possibility of paying. Limitation (forældelse) ends a claim because the
// creditor did nothing in time. They follow each other and never run together:
//
//	                lapse, § 8                        limitation, forældelsesloven
//	where           with the creditor                 with the recovery authority
//	counts from     the end of the benefit, the day   when payment could be demanded
//	                the claim was known, the payout
//	is kept off by  economic possibility alone        interruption: acknowledgement, execution …
//	closed days     do not move the last day          move it (§ 27, stk. 2)
//
// A payment, a demand or an acknowledgement therefore interrupts nothing here.
// When a claim comes back from the recovery authority, § 8 applies again from
// the original start.
//
// # Readings
//
// R-07 which day is the last; R-08 the end of the benefit; R-09 a claim that was
// not known; R-10 economic possibility; R-11 a deferral when the years have
// passed; R-12 able and never paid, unless [Options] say otherwise; R-13 older
// housing deposits; R-32 a claim that came back; and R-04, an instalment of 0 kr.
// is no deferral. A decision names those it relies on.
//
// # What is not decided here
//
// When the benefit ended and when the creditor ought to have known of the claim;
// those are facts with a judgement behind them. Whether the debtor was able on a
// day: that follows from §§ 5 and 6, and comes in as periods; so does the
// question whether the landlord's payout made the debtor of a housing deposit
// able. Whether an older claim had lapsed under an earlier order. Limitation
// while the recovery authority has the claim, and lapse of an instalment plan
// (§ 9), which is another thing by the same Danish word.
package lapse
