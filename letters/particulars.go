// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// Particulars are what every letter needs besides the decision.
type Particulars struct {
	Sender     document.Authority
	Recipient  document.Recipient
	Date       calendar.Date // the day of the letter
	CaseNumber string
	// Texts are the words of the letter; the zero value is the library's Danish texts.
	// English texts make a courtesy translation.
	Texts Texts
	// Danish are phrases in Danish that the details of an English letter have, such as
	// what a claim is about. HTML and DOCX say that they are.
	Danish []string
	// OtherDebtors is how many others are liable for the same claim; the letter says
	// so without naming them. Debtor is the index of the recipient among all of them,
	// from 0, in the order of the notices in breach.Facts. See [EachDebtor].
	OtherDebtors int
	Debtor       int
	// Privacy says where the recipient can read how personal data is handled, such as
	// a web address; may be empty.
	Privacy string
	// Enclosures name what is sent with the letter, one line each.
	Enclosures []string
	// Draft marks the letter as a draft even if nothing is missing.
	Draft bool
}

// EachDebtor returns the particulars of the letters to everyone who is liable for a
// claim, one for each debtor. It refuses a debtor who is given twice, as recognised
// by the identifier.
func EachDebtor(particulars Particulars, debtors ...document.Recipient) ([]Particulars, error) {
	var faults check.Check
	each := make([]Particulars, len(debtors))
	for i, debtor := range debtors {
		for _, other := range debtors[:i] {
			if debtor.Identifier != (document.Identifier{}) && debtor.Identifier == other.Identifier {
				faults.Add(check.At("debtors", i, ""), debtorTwice)
			}
		}
		each[i] = particulars
		each[i].Recipient, each[i].Debtor, each[i].OtherDebtors = debtor, i, len(debtors)-1
	}
	if len(debtors) == 0 {
		faults.Add("debtors", noDebtor)
	}
	if err := faults.Err(); err != nil {
		return nil, err
	}
	return each, nil
}

// Claim is what the letter is about.
type Claim struct {
	// Text names what must be paid back, as part of a sentence: "kontanthjælp for marts
	// 2026".
	Text string
	// DecidedOn is the day of the decision that it must be paid back, and
	// DecisionNumber the number of that decision, if any.
	DecidedOn      calendar.Date
	DecisionNumber string
	// Balance is the amount still owed, in kroner; 0 means that it is not given.
	Balance decimal.Decimal
	// OtherDebtors is how many others are liable for the claim, where a letter lists
	// several claims and they are liable for some of them only.
	OtherDebtors int
	// Kind is what the claim is about, and YearsEnd the last day of its years under § 8,
	// as lapse.LastDay gives it. From them a letter on a deferral says when the claim can
	// lapse at the earliest, where no decision on lapse says it. StillRuns is for help
	// that has not ended, whose years have not begun.
	Kind      law.ClaimKind
	YearsEnd  calendar.Date
	StillRuns bool

	lapse    whenLapses    // what a case file knows of it
	earliest calendar.Date // the day for lapsesOn
	under    law.Ref       // the rule it can lapse under
}

// WayToPay says how the recipient can pay. One of its fields is sufficient.
type WayToPay struct {
	Line  number.PaymentLine // of a giro card of type 71
	Other string             // in whole sentences: a direct debit, a web address
}

// isZero reports whether there is no way to pay.
func (w WayToPay) isZero() bool { return w.Line.IsZero() && plain.IsBlank(w.Other) }

// contact returns the ways to reach the sender, in one line.
func (p *Particulars) contact() string {
	ways := plain.Visible(p.Sender.Telephone, p.Sender.Mail, p.Sender.Web)
	if len(ways) == 0 {
		ways = plain.Visible(p.Sender.AddressLines...)
	}
	return strings.Join(ways, ", ")
}
