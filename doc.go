// SPDX-License-Identifier: MPL-2.0

// Package hjemmel is the map of the library; it has no code. "Hjemmel" is the
// Danish word for legal basis. The library turns facts about a municipal claim
// for repayment into a decision, and keeps beside every decision the sentence of
// law it rests on.
//
//	calendar                civil dates, Danish holidays, deadlines (forældelseslovens § 27)
//	law                     the shared words: acts, grounds, readings, faults, receipts
//	repayment/instalment    net income and the monthly amount (the order §§ 3 and 5)
//	repayment/deferral      deferral and a plan in abeyance (§§ 6 and 7)
//	repayment/lapse         lapse of a claim (§ 8)
//	repayment/breach        lump sum, demand, default and transfer (§§ 4(2), 9 and 10);
//	                        claimsheet is what the recovery authority is sent
//	repayment               a whole case on a day, and over time
//	limitation              limitation of claims (forældelsesloven, § 18 a of the recovery act)
//	guarantee               recovery in the security at family reunification;
//	                        administration is the work around it, picture draws it
//	letters                 the letter that tells the citizen, in four formats
//	contract                all of it in JSON, for systems in other languages
//
// The facts are a plain struct; the day of decision is one of them, because
// nothing here reads a clock. Facts that are incomplete or contradict each
// other give a law.Faults error that names all of them at once. Valid facts give
// a decision by value. Texts, grounds and the receipt are made when they are
// asked for and cost nothing before. Every function is safe to call from any
// number of goroutines.
package hjemmel

// Version is the version of the library, written into every receipt. A change
// of legal effect raises it and is described in CHANGELOG.md.
const Version = "0.2.0"
