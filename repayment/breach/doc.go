// SPDX-License-Identifier: MPL-2.0

// Package breach decides what happens when a payment is missed: §§ 9 and 10 of
// the collection order of 18 June 2025, with the lump sum on a housing deposit of
// § 4, stk. 2. Package claimsheet has the sheet on which a claim is handed over.
//
//	§ 4, stk. 2, 1. pkt.    LumpSum, told by the person
//	§ 4, stk. 2, 2. pkt.    LumpSum, LumpSumFacts.FoundByCreditor
//	§ 4, stk. 2, 3. pkt.    LumpSum, LumpSumDecision.Last
//	§ 9, 1. pkt.            Decide, a plan: WholeDebtDueOn
//	§ 9, 2. pkt.            Decide, Transferable
//	§ 9, 3. pkt.            Decide, Notice, Exception
//	§ 10, 1.-3. pkt.        Decide, a housing deposit
//
// # The stages
//
// [Decide] says where a claim stands on the day. The first line that fits
// decides; "1. pkt." is that of § 9 for a plan and of § 10 for a housing deposit.
//
//	the debtor has a deferral            Barred          R-17
//	no payment was missed                Compliant       1. pkt.
//	it was paid before a demand, or by
//	  the demand's deadline              Compliant       1. pkt., R-16
//	no demand was sent                   DemandDue       1. pkt.
//	the deadline has not passed          DemandRunning   1. pkt., R-16
//	the deadline has passed unpaid, and
//	  a debtor is not told               InDefault       1. and 3. pkt., R-16, R-17
//	  every debtor is told, or excepted  Transferable    1., 3. and 2. pkt., R-16, R-17
//
// So a claim moves on through these steps and no others, one at a time or several
// between two days of decision:
//
//	Compliant → DemandDue           a payment is missed
//	DemandDue → DemandRunning       a demand is sent
//	DemandRunning → InDefault       the deadline passes
//	InDefault → Transferable        the last debtor is told
//	DemandRunning → Transferable    the deadline passes, all having been told
//	DemandDue, DemandRunning → Compliant    it is paid in time
//	any → Barred and back           a deferral is given, or ends
//
// Once in default, payment changes nothing in the stage.
//
// # Readings
//
// R-14 two months end on the same-numbered day; R-15 the amount is what the
// landlord pays out; R-34 at most the rest of the help; R-16 one demand, and the whole debt is due the day after its
// deadline; R-17 a claim in default may be transferred, but not one in deferral,
// and every debtor is told. A decision names those it relies on.
//
// # What is not decided here
//
// How many missed instalments make a demand reasonable, how long its deadline
// should be, and whether a part payment is enough: the caller says when a payment
// was missed and when it was made in full (A-21 of the notes; no rule says so).
// Who is liable (§ 2, stk. 3). Whether the debtor is to have a deferral (§ 6), and
// from when. Whether an exception from the notice is justified: that is a
// judgement, given with its reason. What is left of the help where the landlord
// paid out less than it. "The whole debt" is what remains of the one claim; how
// much that is, is not computed. The decision to transfer is a person's to make.
package breach
