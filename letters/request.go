// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// SecurityRequestDetails are the details specific to the request to a former
// municipality.
type SecurityRequestDetails struct {
	// Security is the security as far as it is known, and Left what is left of it
	// after reductions and recoveries; 0 means unknown.
	Security  guarantee.Security
	Left      decimal.Decimal
	Bank      string
	Number    string // of the account or of the guarantee
	Foreigner Person
	Sponsor   Person
	// FormerMunicipality is the code of the municipality from which the foreigner
	// moved, and MovedOn the day. The code of the new one is in Particulars.Sender.
	FormerMunicipality number.MunicipalityCode
	MovedOn            calendar.Date
	// OldAddress and NewAddress are the foreigner's addresses; empty if not stated.
	OldAddress, NewAddress string
	// Order is the order that the security is under: that of the guarantee.Decision or,
	// before there is a decision, the one that the caseworker determines.
	Order   guarantee.Order
	ReplyBy calendar.Date
	// EarliestLimit is the last day on which the oldest payout can be claimed.
	EarliestLimit calendar.Date
}

// NewSecurityRequest makes the letter in which the new municipality of a reunified
// spouse asks the former one for the security and for the right to recover in it
// (KL's Bilag Y). It is in Danish and may show CPR numbers: send it by a secure
// channel between authorities. It cites no rule for the transfer of the rights, since
// none has been read.
func NewSecurityRequest(particulars Particulars, details SecurityRequestDetails) (document.Document, error) {
	m := particulars.begin(SecurityRequest, number.KLESecurity(), calendar.Date{})
	m.noPerson()
	m.doc.SecurityOrder = details.Order.Citation()
	m.need("order", details.Order.Citation() != "")
	m.text("bank", details.Bank)
	m.text("oldAddress", details.OldAddress)
	m.text("newAddress", details.NewAddress)
	m.need("moved", !details.MovedOn.IsZero())
	m.past("movedOn", details.MovedOn)
	own := particulars.Sender.Municipality
	m.need("municipalities", own != 0 && details.FormerMunicipality != 0)
	if own != 0 && own == details.FormerMunicipality {
		m.Add("formerMunicipality", ownMunicipality)
	}
	m.coming("replyBy", details.ReplyBy)
	m.coming("earliestLimit", details.EarliestLimit)

	m.doc.Title = m.say("request.title", m.txt("authority", particulars.Sender.Name))
	m.section("request.result.heading", m.paragraph("request.moved", m.day("date", details.MovedOn)),
		m.when(!details.ReplyBy.IsZero(), "request.reply", m.day("deadline", details.ReplyBy)),
		m.when(!details.EarliestLimit.IsZero(), "request.urgent", m.day("deadline", details.EarliestLimit)))
	m.section("request.list.heading", document.Bullets{Items: []string{m.say("request.original"), m.say("request.transport"),
		m.say("request.reductions"), m.say("request.recoveries"), m.say("request.payouts"), m.say("request.repaid")}},
		m.paragraph("request.inform"))
	fields := slices.Concat(
		m.person("foreigner", "security.foreigner", "security.foreigner.cpr", &details.Foreigner),
		m.person("sponsor", "security.sponsor", "security.sponsor.cpr", &details.Sponsor),
		known(m.field("request.old", m.txt("", details.OldAddress)), m.field("request.new", m.txt("", details.NewAddress))),
		[]document.FormField{m.field("request.from", m.municipality(details.FormerMunicipality)), m.field("request.to", m.municipality(own))},
		m.security(&details.Security, details.Bank, details.Number, details.Left),
		[]document.FormField{m.field("security.basis", m.txt("", m.doc.SecurityOrder))})
	m.section("request.case.heading", document.Form{Fields: fields})
	m.section("common.contact.heading", m.paragraph("request.contact", m.txt("contact", particulars.contact())))
	return m.end()
}

// municipality returns the code of a municipality, with its name if known.
func (m *maker) municipality(code number.MunicipalityCode) value {
	if name := code.Name(); name != "" {
		return value{"", code.String() + " " + name}
	}
	return value{"", code.String()}
}
