// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// Particulars is what every letter needs to know beside the decision.
type Particulars struct {
	Sender     document.Authority
	Recipient  document.Recipient
	Date       calendar.Date // the day of the letter
	CaseNumber string
	// Texts are the words of the letter; the zero value is the library's Danish
	// texts. English texts make a courtesy translation.
	Texts Texts
	// OtherDebtors is how many others are liable for the same claim. The letter
	// says so and names nobody. Debtor is the number of this one, from 0: the
	// order of the notices in breach.Facts. See [EachDebtor].
	OtherDebtors int
	Debtor       int
	// Privacy says where the recipient can read how personal data is handled, as
	// in an address on the web; empty for none.
	Privacy string
	// Enclosures name what is sent with the letter, one line each.
	Enclosures []string
	// Draft marks the letter as a draft though nothing is lacking.
	Draft bool
}

// EachDebtor returns the particulars for the letters to all who are liable for
// one claim, a letter for each of them. No debtor may be given twice.
func EachDebtor(particulars Particulars, debtors ...document.Recipient) ([]Particulars, error) {
	var faults law.Faults
	each := make([]Particulars, len(debtors))
	for i, debtor := range debtors {
		for _, other := range debtors[:i] {
			if debtor.Identifier != (document.Identifier{}) && debtor.Identifier == other.Identifier {
				faults = append(faults, law.Fault{Code: law.Contradiction, Field: "debtors[" + strconv.Itoa(i) + "]",
					Problem: "the debtor is given twice", Expected: "every debtor once"})
			}
		}
		each[i] = particulars
		each[i].Recipient, each[i].Debtor, each[i].OtherDebtors = debtor, i, len(debtors)-1
	}
	if len(debtors) == 0 {
		faults = append(faults, law.Fault{Code: law.Missing, Field: "debtors",
			Problem: "nobody is liable", Expected: "at least one debtor"})
	}
	if len(faults) > 0 {
		return nil, faults
	}
	return each, nil
}

// Claim is what the letter is about.
type Claim struct {
	// Text says what is to be paid back, inside a sentence: "kontanthjælp for
	// marts 2026".
	Text string
	// DecidedOn is the day of the decision that it is to be paid back, and
	// DecisionNumber its number, if it has one.
	DecidedOn      calendar.Date
	DecisionNumber string
	// Balance is what is still owed, in kroner. 0 is not given.
	Balance decimal.Decimal
}

// WayToPay says how the recipient can pay. Either is enough.
type WayToPay struct {
	Line  number.PaymentLine // a giro card of kind 71
	Other string             // in whole sentences: a direct debit, an address on the web
}

// IsZero reports whether there is no way to pay.
func (w WayToPay) IsZero() bool { return w.Line.IsZero() && document.IsBlank(w.Other) }

// contact returns the ways to reach the sender, in one line.
func (p *Particulars) contact() string {
	ways := document.Visible(p.Sender.Telephone, p.Sender.Mail, p.Sender.Web)
	if len(ways) == 0 {
		ways = document.Visible(p.Sender.AddressLines...)
	}
	return strings.Join(ways, ", ")
}
