// SPDX-License-Identifier: MPL-2.0

// Package instalment decides the monthly instalment (afdrag) on a claim for
// repayment: §§ 3 and 5 of the collection order of 18 June 2025, with the parts
// of the recovery order's § 11 that they borrow.
//
//	§ 3                                  Income.Net, or one figure in Facts
//	  recovery order § 11, stk. 1, 2. pkt.
//	§ 5, stk. 1, 1. pkt.                 Set
//	  recovery order § 11, stk. 1, 8. pkt.   Table, Tables.On, Table.Percentage
//	  recovery order § 11, stk. 2            Table.Monthly
//	  recovery order § 45                    Regulate, RegulateAmount
//	§ 5, stk. 1, 2. pkt.                 Set, NewSchedule
//	§ 5, stk. 2                          Set
//
// # Readings
//
// R-01 the table is that of the day of decision; R-02 rows are half-open and
// øre are kept; R-03 a negative income counts as 0; R-04 0 kr. is no instalment;
// R-05 who supports children; R-06 income data is current for 3 months, unless
// [Options] say otherwise; R-30 the table for 2025 is derived. A decision names
// those it relies on.
//
// # What is verified
//
// All 66 rows of the table for 2026 were read in a publication. Of the table of
// 1 October 2023, 7 rows were read, of that for 2024, 14, and of that for 2025
// none; the rest is derived under § 45. The tables end on 31 December 2026: a
// later day is the fault [law.NoTable] until somebody supplies that year's
// table with [NewTable] or [LoadTable].
//
// # What is not decided here
//
// Whether the debtor is to have a deferral instead (§ 6), whether a running plan
// is to be put in abeyance (§ 7), which incomes there are and where they were
// looked up, and whether a change in income leads to a new decision.
package instalment
