// SPDX-License-Identifier: MPL-2.0

// Package law holds the vocabulary shared by all chapters of the library: the legal
// act and the sentence in it, why a rule applied or did not, which reading of an
// open text was relied on, and what was wrong with the facts.
//
//	Act, Ref                a dated legal act and one place in it: § 5, stk. 1, 2. pkt.
//	Statement               a sentence about the case, kept as values until it is read
//	Ground                  one rule that was considered, and whether it applied
//	Reading                 a numbered choice where the text of the law leaves one open
//	Fault, Faults, Code     what was wrong with the facts, with a stable code
//	Outcome                 decided, or left to a person's discretion
//	Receipt                 a whole decision; the same facts give the same bytes
//
// It decides nothing and has no state.
package law
