// SPDX-License-Identifier: MPL-2.0

// Package limitation decides when a municipal claim becomes time-barred
// (forældelse): the limitation act (forældelsesloven, FL) and § 18 a of the
// recovery act (gældsinddrivelsesloven, GIL).
//
//	FL § 2, stk. 1 and 2       the start; a deadline or deferral: the day after
//	FL § 3, stk. 1, § 4        Ordinary, Decide: three years; five for work
//	FL § 3, stk. 2 and 3       knowledge, and the ten years that limit it
//	FL § 5                     Title: ten years; later interest keeps three
//	FL §§ 12, 14, 20, 21       Floor: at the earliest a year after
//	FL §§ 15-18 with § 19      Event: interruption, and from when the years run anew
//	FL § 23                    Accessory: interest goes with its claim
//	FL § 27                    package calendar
//	GIL § 18 a, stk. 1         Transfer: deferred start, 20 November 2021 or 2027
//	GIL § 18 a, stk. 3, 8, 9   Reversal, SuspensionDecision, ContestedSuspension
//	GIL § 18 a, stk. 4, 5, 7   three years under recovery, return, three from receipt
//	GIL § 18 a, stk. 10        ObjectionDeadline
//
// # Lapse is not limitation
//
// A claim with a rule of lapse (bortfald), such as § 8 of the collection order,
// is under that rule alone while the creditor has it, under this package while
// the recovery authority has it, and under lapse again when it comes back. The
// rules follow each other and never run together; [RegimeOn] says which governs.
// Lapse is kept off by ability to pay and moves for no closed day; limitation is
// kept off by interruption and does. Claims without a rule of lapse, such as a
// payment by mistake, are under this package from their first day.
//
// # What has been seen and what has not
//
// T, the text itself: FL §§ 2-5, 15-20, 23 and 27, some in extract; GIL § 18 a as
// Den juridiske vejledning restates it, with its examples.
//
// S, at second hand: FL §§ 12, 14 and 21, and that the ten years limit the
// deferred start. A decision that rests on them says B3.
//
// Inferred: that the rules of § 18 a apply to claims under recovery on 19
// November 2015 or later, each by its own act from the day that act gives; that
// stk. 4 applies in PSRM from receipt and in DMI from 1 January 2024; that a
// claim moved to PSRM before that day is none of DMI; that the three years of
// stk. 4 run from the latest of that day, the deferred start and the period's own
// start; that § 27 computes the objection of stk. 10; that a claim may not be
// received before it is known.
//
// Open: the questions of [Question]. In particular (A22) no source says whether
// the ten years limit an extra period. Here they limit those of FL §§ 12-21 and
// not those of § 18 a; the decision says so, and ActBy takes the earlier.
//
// # What is not decided here
//
// Whether the debtor acknowledged, a case was pursued in time, a hindrance was
// the creditor's own, or something ought to have been known: facts with a
// judgement behind them. A promissory note and other ten-year claims without a
// title (§ 5, stk. 1, no. 1 and 2), damages (§ 2, stk. 4), bank loans (§ 6), §§ 13
// and 22, security rights (§ 25), agreements (§ 26), and the transition in § 30
// (B1). The internal shape of a claim complex (GIL § 18 a, stk. 2): interest under
// recovery has the day of its main claim, so give the facts of the main claim. A
// claim that was with the recovery authority twice. The interest of GIL § 5 a. The
// hour of the day. Whether the debtor has objected in time (stk. 10).
package limitation
