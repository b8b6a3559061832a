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
// No means are tested. Kontanthjælp or ressourceforløbsydelse is enough, whatever
// else the debtor has; førtidspension counts only when it is the only income. That
// a low income was a ground ended on 1 July 2025: a low wage gives an instalment,
// however small.
//
// [BuiltInBenefits] covers 1 July 2025 to 31 December 2026. A later day is the fault
// [law.NoTable] until a list is supplied with [LoadBenefitList] or [NewBenefitList].
//
// It is not decided here which benefits a debtor receives and whether something
// that is not on the list is income, nor whether expenses are modest and how much
// is then to be paid, which a person decides and gives the reason for. A situation
// that ends takes a new decision.
package deferral
