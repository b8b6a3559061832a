// SPDX-License-Identifier: MPL-2.0

// Package casefile decides a debtor's whole matter for any day: several claims, perhaps
// a spouse, payments, letters and years of history, each fact said once with its day.
//
//	§§ 4 and 5    Decide: one amount a month on all claims of a debtor together
//	§ 4, stk. 2   … the lump sum and the rest of the help side by side
//	§§ 6 and 7    … deferral, the amount in its place, a plan in abeyance
//	§ 8           … one answer for a claim, whoever is liable
//	§§ 9 and 10   … missed, demand, default, notice, transfer, return
//	§ 15          … a plan from before 16 November 2005
//	              Replay: the days on which something else applies
//
// It composes the chapters and decides nothing of its own but readings and
// Package repayment puts one claim of one debtor to the same rules ([Short]). What
// the law leaves to a person is answered by a [Judgement]; without one the
// outcome is discretion, and [Decision.Criteria] say what is to be judged. Death,
// bankruptcy, debt restructuring and a move abroad are outside the order.
package casefile
