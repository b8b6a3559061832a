// SPDX-License-Identifier: MPL-2.0

// Package document provides the model of a letter and its writers. It sends nothing
// and reads no clock; the same document always gives the same bytes.
//
//	Document             sender, recipient, title, sections, complaint, legal basis
//	Section, Block       a heading with paragraphs, steps, bullets, tables and forms
//	Document.Text        lines of at most 80 characters
//	Document.HTML        one page without scripts, made for WCAG 2.1 AA and for print
//	Document.DOCX        A4 for Word and LibreOffice, which makes a tagged PDF of it
//	Document.Validate    what is wrong with it as a document
//
// A document with a [Finding] is marked as a draft on every page. Every text is
// written in Unicode normal form C and on one line: invisible characters are
// removed, markup is escaped, bytes that are not UTF-8 become U+FFFD, and line
// breaks become spaces, so that no text can pass for a heading.
package document
