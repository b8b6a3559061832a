// SPDX-License-Identifier: MPL-2.0

// Package hjemmel is the map of the library and contains no code of its own.
// "Hjemmel" is the Danish word for legal basis. The library turns facts about a
// municipal claim for repayment into a decision, and names the sentence of law
// behind each part of it.
//
//	calendar                civil dates, Danish holidays, deadlines (forældelseslovens § 27)
//	law                     the shared vocabulary: acts, grounds, readings, faults, receipts
//	repayment/instalment    net income and the monthly amount (the order §§ 3 and 5)
//	repayment/deferral      deferral and a plan in abeyance (§§ 6 and 7)
//	repayment/lapse         lapse of a claim (§ 8)
//	repayment/breach        lump sum, demand, default and transfer (§§ 4(2), 9 and 10);
//	                        claimsheet is what the recovery authority is sent
//	repayment               one claim on a given day, and over time
//	repayment/casefile      a debtor's whole matter: several claims, a spouse, a history
//	limitation              limitation of claims (forældelsesloven, § 18 a of the recovery act)
//	guarantee               recovery in the security at family reunification;
//	                        administration covers the work around it, picture draws it
//	letters                 the letters that tell the citizen, in four formats
//	contract                all of it as JSON, for systems in other languages
//
// Facts are plain structs, and the day of decision is one of the facts because
// nothing here reads a clock. Incomplete or contradictory facts give a law.Faults
// error that lists all problems at once. Valid facts give a decision by value.
// Texts, grounds and receipts are produced only on request. Every function is safe
// for concurrent use.
package hjemmel

// Version is the version of the library, written into every receipt. A change
// of legal effect raises it and is described in CHANGELOG.md.
const Version = "0.2.0"
