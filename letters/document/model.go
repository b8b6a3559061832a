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

	// LegalBasis is written last, one line for each place. FurtherBasis follows
	// it: places in acts that package law has no name for.
	LegalBasis   []law.Ref
	FurtherBasis []string

	// SecurityOrder cites the order behind places in law.SecurityOrder: four orders
	// have had that name, and the case decides which of them applies.
	SecurityOrder string

	Complaint *Complaint // nil where there is nothing to complain about

	// Draft marks every page as a draft. Findings is what must be put right before
	// the letter is final, and is listed before the letter. A document with findings
	// is written as a draft whatever Draft says.
	Draft    bool
	Findings []Finding

	// Courtesy stands under the title of a translation and says that it is one, as in
	// "English courtesy translation; the Danish letter is the decision".
	Courtesy string

	// Internal is set for a file note or a form that stays with the municipality. It
	// leaves out the closing and the names under it.
	Internal bool
}

// Authority is who sends the letter.
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

// Recipient is who gets the letter. The identifier addresses the digital message
// and is never printed; the name and the address fit the window of an envelope.
type Recipient struct {
	Name         string
	AddressLines []string
	Identifier   Identifier
}

// Identifier is the number of a person or of a company. At most one is set.
type Identifier struct {
	CPR number.CPR
	CVR number.CVR
}

// Section is a heading and what stands under it.
type Section struct {
	Heading string
	Blocks  []Block
}

// Block is a part of a section: [Paragraph], [Steps], [Bullets], [Table] or
// [Form]. There are no others.
type Block interface{ block() }

// Paragraph is running text. A line break in it is a space.
type Paragraph struct{ Text string }

// Steps is a numbered list, as of the steps of a calculation. Every list begins
// at 1.
type Steps struct{ Items []string }

// Bullets is a list without numbers.
type Bullets struct{ Items []string }

// Table is a table with a caption and one row of headings.
type Table struct {
	Caption        string
	Header         []string
	Rows           [][]string
	NumericColumns []int // columns set flush right, counted from 0
	Total          bool  // the last row is a sum
}

// Form is a list of labels with their values, as in a form to be sent on.
type Form struct{ Fields []FormField }

// FormField is one line of a form. An empty value is printed as a line to write on.
// Where CPR is set, its digits are written in place of Value; no other part of a
// document shows a CPR number.
type FormField struct {
	Label string
	Value string
	CPR   number.CPR
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
	// Field is the path of the text that cannot be read, as in "recipient.name"; it
	// is empty where a part of the letter is lacking.
	Field string
}
