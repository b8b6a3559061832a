// SPDX-License-Identifier: MPL-2.0

// Package memo writes a letter as a message of Digital Post (MeMo 1.2), to be sent
// by the municipality's own system. It sends nothing.
//
//	New         the message that carries a document
//	Write       the message as XML, or everything that is wrong with it
//	FileName    a name of a file that Digital Post takes
//
// A draft is refused, and so is a paper that stays with the municipality. A CPR
// number is the address of a message and stands nowhere else in it.
package memo
