// SPDX-License-Identifier: MPL-2.0

// Package document is the one model of a letter and its writers. It sends nothing
// and reads no clock, and the same document gives the same bytes.
//
//	Document             sender, recipient, title, sections, complaint, legal basis
//	Section, Block       a heading with paragraphs, steps, bullets, tables and forms
//	Document.Text        lines of at most 80 characters
//	Document.HTML        one page without scripts, made for WCAG 2.1 AA and for print
//	Document.DOCX        A4 for Word and LibreOffice, which makes a tagged PDF of it
//	Document.Validate    what is wrong with it as a document
//
// A document with a [Finding] is marked as a draft on every page. Texts may hold
// anything: what cannot be seen is taken out, markup is written as its characters,
// and a line break is a space, so that nothing can pass for a heading.
package document
