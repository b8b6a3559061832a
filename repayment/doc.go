// SPDX-License-Identifier: MPL-2.0

// Package repayment answers the caseworker's question about one claim: what
// applies to this claim today, and what is to be done next, by when.
//
//	§ 1              Decide, BenefitActs: which acts the order covers
//	§ 2              LiableFor: who owes the claim
//	§§ 3 and 5       package instalment
//	§ 4, stk. 1      Decide: instalments or a deferral
//	§ 4, stk. 2      breach.DecideLumpSum
//	§§ 6 and 7       package deferral
//	§ 8              package lapse; AbilityOn
//	§§ 9 and 10      package breach
//	§ 11             DecideComplaint
//	§ 12             DecideRefund
//	§§ 13 and 15     Decide: benefits abroad; older collection and older plans
//	§ 14, stk. 1     law.InForce: an earlier day is a fault
//
// [Decide] is the short form of package casefile, whose rules decide: one claim of one
// debtor on one day, without the days on which things happened. Both ask in the same
// order: scope and transition; whether anything is left; lapse; whether the claim is with
// the recovery authority; the lump sum of a housing deposit, which is neither deferred nor
// divided, with the rest of the help beside it; default; deferral, which bars a
// transfer; and last the plan. For a broken legacy plan § 8 is not asked.
//
// Not known here is when a situation of § 6, stk. 1, began. If it was there when a payment
// was missed, nothing was; if it came later, the claim is in default and waits
// . Either way there is a deferral today and no transfer, and no more is said; a case
// file, which has the days, says which.
//
// What the rules leave open is judged by a person ([Judgement]); until then the answer is
// [law.Discretion]. Facts that contradict each other are refused. [Replay] goes through
// the life of a case.
//
// Not decided here: whether the benefit is to be repaid (aktivlovens §§ 91–94), the
// hearing before that, to which authority a benefit belongs, what § 17 of the
// financing order says, limitation, and how several claims of one debtor share an
// instalment (package casefile).
package repayment
