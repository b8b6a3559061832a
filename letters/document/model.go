// SPDX-License-Identifier: MPL-2.0

package document

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// Document is a letter, a notice or a file note. It is plain data that can be
// written as text, HTML or DOCX: the functions that make letters fill it in, and a
// municipality may add to it before it is written.
//
// The order on paper is fixed: what a draft lacks, the sender, the recipient, the
// title, the sections, the closing, the complaint, and the legal basis last.
type Document struct {
	Language   law.Language
	Title      string // the result, as in "Afgørelse: Du skal betale 600 kr. om måneden"
	Date       calendar.Date
	CaseNumber string
	KLE        number.KLE
	Sender     Authority
	Recipient  Recipient
	Sections   []Section

	// LegalBasis is written last, one line for each place. FurtherBasis follows it:
	// places in acts for which package law has no name.
	LegalBasis   []law.Ref
	FurtherBasis []string

	// SecurityOrder is the citation of the order that places in law.SecurityOrder
	// refer to: four orders have had that name, and the case decides which of them
	// applies.
	SecurityOrder string

	Complaint *Complaint // nil if nothing can be complained of

	// Draft marks every page as a draft. Findings are what must be corrected before
	// the letter is final, and are listed before the letter. A document with findings
	// is written as a draft whatever Draft says.
	Draft    bool
	Findings []Finding

	// Courtesy is printed under the title of a translation and says that it is one, as
	// in "English courtesy translation; the Danish letter is the decision".
	Courtesy string

	// Internal is true for a file note or a form that stays with the municipality. The
	// closing and the names under it are then omitted.
	Internal bool

	// Official is true for a letter to another authority. Like an internal paper it has
	// the subject (KLE) in its head, which says nothing to other recipients.
	Official bool

	// Links are web addresses, such as that of a payment page, which are links in HTML
	// wherever a text has them. The sender's telephone, mail and web address always are.
	Links []string

	// Danish are words in Danish that a letter in another language has. HTML and DOCX
	// say that they are Danish, so that they are read aloud as such. The citations of
	// the legal basis always are.
	Danish []string
}

// Authority is the sender of the letter.
type Authority struct {
	Name         string // "Eksempel Kommune"
	Department   string
	AddressLines []string
	Telephone    string
	Mail         string
	Web          string
	Municipality number.MunicipalityCode
	CVR          number.CVR
	Caseworker   string
}

// Recipient is the recipient of the letter. The identifier addresses the digital
// message and is never printed; the name and the address fit the window of an
// envelope.
type Recipient struct {
	Name         string
	AddressLines []string
	Identifier   Identifier
}

// Identifier is the number of a person or a company. At most one is set.
type Identifier struct {
	CPR number.CPR
	CVR number.CVR
}

// Section is a heading and its contents.
type Section struct {
	Heading string
	Blocks  []Block
}

// Block is a part of a section: [Paragraph], [Steps], [Bullets], [Table] or
// [Form]. There are no others.
type Block interface{ block() }

// Paragraph is running text. Line breaks in it become spaces.
type Paragraph struct{ Text string }

// Steps is a numbered list, such as the steps of a calculation. Every list starts at
// 1.
type Steps struct{ Items []string }

// Bullets is an unnumbered list.
type Bullets struct{ Items []string }

// Table is a table with a caption and one row of headings.
type Table struct {
	Caption        string
	Header         []string
	Rows           [][]string
	NumericColumns []int // right-aligned columns, counted from 0
	Total          bool  // the last row is a sum
}

// Form is a list of labels with values, as in a form to be passed on.
type Form struct{ Fields []FormField }

// FormField is one line of a form. An empty value is printed as a line to write on.
// If CPR is set, its digits are written instead of Value; no other part of a
// document shows a CPR number.
type FormField struct {
	Label string
	Value string
	CPR   number.CPR
}

// mostTogether is the number of fields of the longest form that is kept on one page,
// and of rows of the longest such table. A longer one keeps two at each end together.
const mostTogether = 10

// class is the class of a form in HTML.
func (f Form) class() string {
	if len(f.Fields) <= mostTogether {
		return "form together"
	}
	return "form"
}

// class is the class of the region of a table in HTML.
func (t Table) class() string {
	if len(t.Rows) <= mostTogether {
		return "wide together"
	}
	return "wide"
}

func (Paragraph) block() {}
func (Steps) block()     {}
func (Bullets) block()   {}
func (Table) block()     {}
func (Form) block()      {}

// Complaint is the guidance on how to complain.
type Complaint struct {
	Heading    string
	Paragraphs []string
}

// Finding is something that a final letter must have and that this one lacks.
type Finding struct {
	Rule law.Words // the rule that requires it, as in "forvaltningslovens § 24"
	Text law.Words // what is lacking
	// Field is the path of the text that cannot be read, as in "recipient.name"; it is
	// empty if a part of the letter is missing.
	Field string
}
