// SPDX-License-Identifier: MPL-2.0

// Package law holds the words that every chapter of the library shares: which
// legal act, which sentence of it, why a rule applied or did not, which reading
// of an open text was relied on, and what was wrong with the facts.
//
//	Act, Ref                a dated legal act and one place in it: § 5, stk. 1, 2. pkt.
//	Statement               a sentence about the case, kept as values until it is read
//	Ground                  one rule that was considered, and whether it applied
//	Reading                 a numbered choice where the text of the law leaves one
//	Fault, Faults, Code     what was wrong with the facts, with a stable code
//	Outcome                 decided, or a matter for a person's judgement
//	Receipt                 all of a decision, the same bytes for the same facts
//
// It decides nothing and has no state.
package law
