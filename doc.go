// SPDX-License-Identifier: MPL-2.0

// Package hjemmel holds the words that every chapter of the library shares:
// which legal act, which sentence of it, why a rule applied or did not, which
// reading of an open text was relied on, and what was wrong with the facts.
//
// "Hjemmel" is the Danish word for legal basis. The library turns facts about
// a municipal claim for repayment into a decision, and keeps beside every
// decision the sentence of law it rests on. The rules themselves live in the
// chapters:
//
//	calendar                civil dates, Danish holidays, deadlines (forældelseslovens § 27)
//	repayment/instalment    net income and the monthly amount (the order §§ 3 and 5)
//	repayment/deferral      deferral and a plan in abeyance (§§ 6 and 7)
//	repayment/lapse         lapse of a claim (§ 8)
//	repayment/breach        lump sum, demand, default and transfer (§§ 4(2), 9 and 10)
//	limitation              limitation of claims (forældelsesloven, § 18 a of the recovery act)
//	guarantee               recovery in the security at family reunification
//	repayment               a whole case on a day, and over time
//	letters                 the letter that tells the citizen, in four formats
//
// # What is here
//
//	Act, Ref                a dated legal act and one place in it: § 5, stk. 1, 2. pkt.
//	Statement, Value        a sentence about the case, kept as values until it is read
//	Ground                  one rule that was considered, and whether it applied
//	Reading                 a numbered choice where the text of the law leaves one
//	Fault, Faults, Code     what was wrong with the facts, with a stable code
//	Outcome                 decided, or a matter for a person's judgement
//	Receipt                 all of a decision, the same bytes for the same facts
//	ToOre, FormatKroner …   exact kroner and Danish dates, never through a float
//
// # How a case flows
//
// The facts are a plain struct; the day of decision is one of them, because
// nothing here reads a clock. Facts that are incomplete or contradict each
// other give a [Faults] error that names all of them at once. Valid facts give
// a decision by value. Texts, grounds and the receipt are made when they are
// asked for and cost nothing before.
//
// # What is not decided here
//
// This package decides nothing. It has no state: every function is safe to
// call from any number of goroutines.
package hjemmel

// Version is the version of the library, written into every receipt. A change
// of legal effect raises it and is described in CHANGELOG.md.
const Version = "0.1.0"
