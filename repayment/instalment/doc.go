// SPDX-License-Identifier: MPL-2.0

// Package instalment decides the monthly instalment (afdrag) on a claim for
// repayment: §§ 3 and 5 of the collection order of 18 June 2025, with the parts of
// the recovery order that they borrow.
//
//	§ 3                                      Income.Net, or one figure in Facts
//	  recovery order § 11, stk. 1, 2. pkt.
//	§ 5, stk. 1, 1. pkt.                     Decide
//	  recovery order § 11, stk. 1, 8. pkt.   Table, Tables.On, Table.Percentage
//	  recovery order § 11, stk. 2            Table.Monthly
//	  recovery order § 45                    Derive
//	§ 5, stk. 1, 2. pkt.                     Decide, NewSchedule
//	§ 5, stk. 2                              Decide
//
// The tables end on 31 December 2026. A later day is the fault [law.NoTable] until
// that year's table is supplied with [LoadTable] or [NewTable]; [Tables.CheckYear]
// compares it with what § 45 gives.
//
// Not decided here: whether the debtor gets a deferral instead (§ 6), what the
// incomes are and where they were looked up, or whether a change in income leads to
// a new decision.
package instalment
