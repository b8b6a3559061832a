// SPDX-License-Identifier: MPL-2.0

// Package letters writes what the municipality sends: a letter is one [Document],
// said once and given as plain text, as an accessible page of HTML, as a DOCX file
// with real styles, and as a message for Digital Post.
//
//	Document             the letter: sender, recipient, title, sections, complaint, legal basis
//	Section, Block       a heading with paragraphs, steps, bullets, tables and forms under it
//	Document.Text        lines of at most 80 characters
//	Document.HTML        one page without scripts, made for WCAG 2.1 AA and for print
//	Document.DOCX        A4 for Word and LibreOffice
//	MeMo                 a message of Digital Post (MeMo 1.2), to be sent by others
//	Finding              what a final letter must have and this one has not
//
// # The letters
//
// Each is made from a decision and the [Particulars] of the sending, and holds what
// [Required] lists. What was decided and its legal basis come from the decision;
// the balance of a debt, a deadline that the municipality sets, names and account
// numbers are the caller's. Only NewSecurityRequest comes before there is a
// decision:
//
//	NewInstalment           § 5: by the table, without income data, or 0 kr.
//	NewModestAmount         § 6, stk. 2
//	NewDeferral             § 6, stk. 1
//	NewAbeyance             § 7
//	NewLapse                § 8
//	NewLumpSum              § 4, stk. 2
//	NewDemand               §§ 9 and 10, 1. pkt.
//	NewTransfer             §§ 9 and 10, 2. and 3. pkt.
//	NewFileNote             §§ 9 and 10, 3. pkt., where nobody is told
//	NewSecurityRequest      KL's page, Bilag Y: to the former municipality
//	NewSponsorLetter        KL's page, Bilag AB: orientation, hearing or decision
//	NewBankLetter           KL's page, Bilag Å: pledged account or demand guarantee
//	NewCollectionRequest    KL's page, Bilag Ø: to the municipality's own collection
//
// Where the recovery authority recovers, only the sponsor gets a letter,
// which says so. The claim itself is no letter and is not made here. A letter on a
// security is refused on a day when a payout that it claims no longer can be.
//
// KL's attachments themselves were not read. Who hears a complaint about a
// decision to the sponsor is not established, so the caller says it.
//
// # A draft stays a draft
//
// A document with findings is marked as a draft on every page, in every format,
// and [MeMo] refuses it. What is lacking is listed before the letter.
//
// # PDF
//
// The library writes no PDF, since none of the writers it could use makes a file
// that a screen reader can follow. LibreOffice makes one from the DOCX, tagged,
// with title and language, as PDF/UA and PDF/A-2:
//
//	soffice --headless --convert-to 'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"PDFUACompliance":{"type":"boolean","value":"true"},"UseTaggedPDF":{"type":"boolean","value":"true"}}' brev.docx
//
// # Personal numbers
//
// A [CPR] keeps its digits to itself in every way of printing it. They come out
// by [CPR.Reveal], which this package calls in two places: for a field of a form
// that asks for the number, and for the address of a message. They are never in a
// title, a file name, the properties of a file, a label, a notice or an error.
// What a caller writes into running text is the caller's.
//
// # Text from outside
//
// Names, numbers and paragraphs may hold anything. Control characters, marks that
// turn the direction of reading and bytes that are no text are taken out; markup
// is written as the characters it consists of. A line break is a space, so that
// nothing can pass for a heading.
//
// # What is not here
//
// The package sends nothing, stores nothing and reads no clock. Every function is
// safe to call from any number of goroutines, and the same document gives the
// same bytes.
package letters
