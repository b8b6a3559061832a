// SPDX-License-Identifier: MPL-2.0

// Package memo writes a letter as a message of Digital Post (MeMo 1.2), to be sent
// by the municipality's own system. It sends nothing itself.
//
//	New         the message that carries a document
//	Write       the message as XML, or everything that is wrong with it
//	FileName    a file name that Digital Post accepts
//
// Drafts and documents that stay with the municipality are refused. A CPR number is
// the address of a message and appears nowhere else in it.
package memo
