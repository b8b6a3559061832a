// SPDX-License-Identifier: MPL-2.0

// Package deferral decides whether a debtor is to have a deferral (henstand) and
// whether a running plan is put in abeyance (stilles i bero): §§ 6 and 7 of the
// collection order of 18 June 2025. It comes before package instalment: only a
// debtor whose state is [None] is to have an instalment under § 5.
//
//	§ 6, stk. 1   Decide: Deferral, or None
//	§ 6, stk. 2   Decide: ModestAmount, on a person's decision in Facts.ModestExpenses
//	§ 7           Decide: PlanSuspended
//	§ 8, stk. 3   State.Defers says what counts there as a deferral
//
// # No means test
//
// Receiving kontanthjælp or ressourceforløbsydelse is enough, whatever else the
// debtor has. Førtidspension counts only when it is the only income. The income
// ground of the orders before 1 July 2025 is gone: a low wage gives an instalment,
// however small. Nobody's ability to pay is assessed here.
//
// # Readings
//
// R-19 a plan does not resume by itself; R-20 what it is to receive a benefit,
// and what is not other income; R-21 the benefits are a list with dates; R-31 an
// amount under § 6, stk. 2, takes the place of a running plan.
//
// # What is verified
//
// [BuiltInBenefits] covers 1 July 2025 to 31 December 2026: a later day is the
// fault [law.NoTable] until somebody supplies a list with [NewBenefitList].
// The benefits of § 6 are from the text. That three benefits are no income is
// practice, read in a source whose list was cut off, so there may be more of them.
// The others count as income because neither the text nor that practice excepts
// them; their names were not read in any publication.
//
// # What is not decided here
//
// The amount under § 6, stk. 2, and whether expenses are that modest: a person
// decides both and gives the reason. Which benefits a debtor receives, and whether
// something not on the list is income. What happens when the situation ends: that
// takes a new decision. Interest, and what a debtor is told of a plan in abeyance.
package deferral
