// SPDX-License-Identifier: MPL-2.0

// Package deferral decides whether a debtor gets a deferral (henstand) and whether a
// running plan is put in abeyance (stilles i bero): §§ 6 and 7 of the collection
// order of 18 June 2025. It precedes package instalment: only a debtor whose state
// is [None] gets an instalment under § 5.
//
//	§ 6, stk. 1   Decide: Deferral, or None
//	§ 6, stk. 2   Decide: ModestAmount, on a person's decision in Facts.ModestExpenses
//	§ 7           Decide: PlanSuspended
//	§ 8, stk. 3   State.Defers says what counts there as a deferral
//
// Means are not tested. Kontanthjælp or ressourceforløbsydelse is sufficient,
// whatever else the debtor has; førtidspension counts only if it is the only income.
// A low income ceased to be a ground on 1 July 2025: a low wage gives an instalment,
// however small.
//
// [BuiltInBenefits] covers 1 July 2025 to 31 December 2026. A later day is the fault
// [law.NoTable] until a list is supplied with [LoadBenefitList] or [NewBenefitList].
//
// Not decided here: which benefits a debtor receives; whether something that is not
// on the list is income; or whether expenses are modest and how much is then to be
// paid, which a person decides and gives reasons for. If the situation ends, a new
// decision is required.
package deferral
