// SPDX-License-Identifier: MPL-2.0

// Package repayment answers the caseworker's question about a whole case: what
// applies to this claim today, and what is to be done next, by when. It composes
// the chapters of the collection order of 18 June 2025 and adds what they leave:
// scope, liability, complaint, refund and transition.
//
//	§ 1                 Decide, BenefitActs: which acts the order covers
//	§ 2                 LiableFor: who owes the claim
//	§ 3, § 5            package instalment
//	§ 4, stk. 1         Decide: instalments or a deferral
//	§ 4, stk. 2         package breach, LumpSum
//	§§ 6 and 7          package deferral
//	§ 8                 package lapse; AbilityOn
//	§§ 9 and 10         package breach
//	§ 11                DecideComplaint
//	§ 12                DecideRefund
//	§ 13                Decide: Udbetaling Danmark and benefits abroad
//	§ 14, stk. 1        law.InForce: an earlier day is a fault
//	§ 15                Decide: collection begun before 16 November 2005, older plans
//
// [Decide] answers for one day, [Decision.Steps] says what comes next, and
// [Replay] goes through the life of a case the way somebody who checks an old case
// does.
//
// # In which order the rules are asked
//
// Scope and transition first; then whether the claim has lapsed; then deferral,
// default, lump sum, and last the plan. A claim in default whose debtor has a
// deferral is not transferred, so its track is the deferral. A lump sum on
// a housing deposit is neither deferred nor divided into instalments: the
// landlord's payment is what it is paid with. A legacy plan that is kept goes on
// and nothing else is asked; for one that is broken §§ 5 to 7 and the transfer are
// asked, and not § 8, because the order has no effect for that collection (§ 15).
//
// # Readings
//
// R-18 what is a decision and how it is complained of; R-22 spouses; R-23 what
// must have begun on 16 November 2005; and those of the chapters.
//
// # What is not decided here
//
// Whether the benefit is to be repaid at all (aktivlovens §§ 91–94) and the
// hearing before that; which authority a benefit belongs to (own areas, § 1); the
// amount of § 6, stk. 2, and the exceptions from notice, which are facts with a
// reason; what finansieringsbekendtgørelsens § 17 says; limitation at the recovery
// authority.
package repayment
