// SPDX-License-Identifier: MPL-2.0

// Package lapse decides whether a claim for repayment has lapsed (bortfald): § 8 of
// the collection order of 18 June 2025.
//
//	§ 8, stk. 1   Decide: three years from the day after the benefit ended, no economic possibility
//	§ 8, stk. 2   Decide: a housing deposit, ten years from the day after the payout
//	§ 8, stk. 3   Decide: paid for a time, a deferral when the years have passed
//	the last day of the years alone   LastDay
//
// Lapse is not limitation (forældelse). A claim lapses by itself, while the creditor
// has it, because the debtor had no economic possibility of paying. Only such a
// possibility keeps the lapse off: a payment, a demand or an acknowledgement
// interrupts nothing, and closed days do not move the last day. A claim is barred by
// limitation because the creditor did nothing in time; that period begins when
// payment could be demanded, can be interrupted, is moved by closed days (§ 27,
// stk. 2), and runs while the recovery authority has the claim. When the claim comes
// back, § 8 applies again from the original start.
//
// It is not decided here when the benefit ended and when the creditor ought to have
// known of the claim, which are facts with a judgement behind them; whether the
// debtor was able on a day (§§ 5 and 6), also by what a landlord paid out; whether an
// older claim had lapsed under an earlier order; or the lapse of an instalment
// plan (§ 9), which is another thing by the same Danish word.
package lapse
