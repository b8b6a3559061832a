// SPDX-License-Identifier: MPL-2.0

// Package limitation decides when a municipal claim becomes time-barred
// (forældelse), under the limitation act (forældelsesloven, FL) and § 18 a of the
// recovery act (gældsinddrivelsesloven, GIL).
//
//	FL §§ 2-4                   the start, knowledge and the ten years: Decide; Ordinary
//	FL § 5                      Title
//	FL §§ 12, 14, 20, 21        Floor: at the earliest a year after
//	FL §§ 15-18 with § 19       Event: interruption, and when the new period starts
//	FL § 23                     Accessory
//	FL § 27                     package calendar
//	GIL § 18 a, stk. 1, 4, 5, 7 Transfer
//	GIL § 18 a, stk. 3, 8, 9    Reversal, SuspensionDecision, ContestedSuspension
//	GIL § 18 a, stk. 10         ObjectionDeadline
//
// A claim with a rule of lapse (bortfald) is subject to this package only while the
// recovery authority has it; see [AppliesOn]. Questions that the sources leave open
// are listed in [Decision.Open]; how well each rule is attested is in
// testdata/spec/inventory.md.
//
// Not decided here: whether the debtor acknowledged the debt, a case was pursued in
// time, a hindrance was the creditor's own, something ought to have been known or the
// debtor objected in time; 10-year claims without a title (FL § 5, stk. 1, no. 1 and
// 2), damages (§ 2, stk. 4), bank loans (§ 6), §§ 13 and 22, security rights (§ 25),
// agreements (§ 26) and the transition in § 30 (B1); claim complexes (GIL § 18 a,
// stk. 2: give the main claim's facts) and the interest of GIL § 5 a.
package limitation
