// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// TransportDetails are the details specific to the letters of the municipality that the
// foreigner has moved away from.
type TransportDetails struct {
	// Kind is [TransportOfRights], [TransportToBank] or [TransportToSponsor].
	Kind Kind
	// NewMunicipality is the code of the municipality that takes over, and Name its name
	// in full, which the bank and the sponsor are told: "Køge Kommune".
	NewMunicipality number.MunicipalityCode
	Name            string
	MovedOn         calendar.Date
	Bank            string
	Number          string // of the account or of the guarantee
	Holder          string // as in BankDetails
	Foreigner       Person
	Sponsor         Person
	// Benefits name what each payout was, for the other municipality; they may be none.
	Benefits []PaidBenefit
}

// NewTransportLetter makes one of the letters when the foreigner has moved to another
// municipality: the transfer of the rights to that municipality (transport; KL's Bilag
// AI), which shows what is left of the security, what was recovered in it and what can
// still be claimed, or the notice of it to the bank or the sponsor (Bilag K and L). It
// cites no rule, since none has been read that says it. Only the other municipality is
// told the CPR numbers. Those to the municipality and the bank are in Danish.
func NewTransportLetter(decision *guarantee.Decision, particulars Particulars, details TransportDetails) (document.Document, error) {
	if details.Kind < TransportOfRights || details.Kind > TransportToSponsor {
		return document.Document{}, law.Faults{check.NoSuchValue.At("kind", "transport-rights, transport-bank, transport-sponsor")}
	}
	if decision == nil || decision.Facts.On.IsZero() {
		return noDecision("en afgørelse fra guarantee.Decide om sikkerheden", "a decision of guarantee.Decide on the security")
	}
	m := particulars.begin(details.Kind, number.KLESecurity(), decision.Facts.On)
	m.doc.SecurityOrder = decision.Order.Citation()
	m.need("moved", !details.MovedOn.IsZero())
	m.past("movedOn", details.MovedOn)
	if own := particulars.Sender.Municipality; own != 0 && own == details.NewMunicipality {
		m.Add("newMunicipality", ownMunicipality)
	}
	for field, text := range map[string]string{"name": details.Name, "bank": details.Bank, "holder": details.Holder, "foreigner": details.Foreigner.Name} {
		m.text(field, text)
	}
	m.legible("number", details.Number)
	switch details.Kind {
	case TransportOfRights:
		m.transportOfRights(decision, &particulars, &details)
		return m.end()
	case TransportToBank:
		m.transportToBank(decision, &details)
		return m.endBank(&particulars)
	}
	m.need("new-municipality", !plain.IsBlank(details.Name))
	m.need("foreigner", !plain.IsBlank(details.Foreigner.Name))
	m.need("security-bank", !plain.IsBlank(details.Bank))
	name, security := m.txt("authority", details.Name), &decision.Facts.Security
	m.doc.Title = m.say("transport.sponsor.title", name)
	m.section("release.heading", m.paragraph("transport.sponsor", m.txt("person", details.Foreigner.Name), m.day("date", details.MovedOn), name),
		m.paragraph("transport.sponsor.same"), m.paragraph("transport.sponsor.write", name))
	form, _ := m.formName(security.Form)
	m.section("sponsor.security.heading", document.Form{Fields: append([]document.FormField{
		m.field("security.form", value{"", form}), m.field("security.bank", m.txt("", details.Bank)), m.field("transport.left", m.kroner("", decision.Left)),
	}, known(m.field("security.given", m.day("", security.PostedOn)), m.field("security.ends", m.day("", security.To)))...)})
	m.contact(&particulars)
	return m.end()
}

func (m *maker) transportOfRights(decision *guarantee.Decision, p *Particulars, details *TransportDetails) {
	m.noPerson()
	own := p.Sender.Municipality
	m.need("municipalities", own != 0 && details.NewMunicipality != 0)
	m.doc.Title = m.say("transport.title")
	m.section("release.heading", m.paragraph("transport", m.day("date", details.MovedOn)), m.paragraph("transport.told"), m.paragraph("transport.receipt"))
	m.section("request.case.heading", document.Form{Fields: slices.Concat(
		m.person("foreigner", "security.foreigner", "security.foreigner.cpr", &details.Foreigner),
		m.person("sponsor", "security.sponsor", "security.sponsor.cpr", &details.Sponsor),
		[]document.FormField{m.field("request.from", m.municipality(own)), m.field("request.to", m.municipality(details.NewMunicipality))},
		m.security(&decision.Facts.Security, details.Bank, details.Number, decision.Left),
		known(m.field("security.basis", m.txt("", m.doc.SecurityOrder))))})
	m.section("transport.payouts.heading", m.open(decision, details.Benefits)...)
	if table, sum := m.recoveries(decision); sum.IsPositive() {
		m.section("recovered.heading", table)
	}
	m.section("common.contact.heading", m.paragraph("request.contact", m.txt("contact", p.contact())))
	m.section("bank.signature.heading", document.Form{Fields: []document.FormField{m.field("transport.signature.from", value{}), m.field("transport.signature.to", value{})}})
}

// open lists the payouts for which something can still be claimed, with the last day of
// each.
func (m *maker) open(decision *guarantee.Decision, benefits []PaidBenefit) []document.Block {
	named := m.benefits(decision, benefits)
	table := document.Table{Caption: m.say("transport.payouts"), NumericColumns: []int{3},
		Header: []string{m.say("form.paid"), m.say("form.benefit"), m.say("form.act"), m.say("transport.open"), m.say("form.raised"), m.say("form.lastday")}}
	for i := range decision.Payouts {
		result := &decision.Payouts[i]
		if result.Reason < guarantee.ByFormerMunicipality || !result.Left.IsPositive() {
			continue
		}
		benefit, raised := named[plain.Clean(result.Payout.ID)].Name, "–"
		if plain.IsBlank(benefit) {
			benefit = "–"
		}
		if !result.ClaimedOn.IsZero() {
			raised = m.dateCell(result.ClaimedOn)
		}
		table.Rows = append(table.Rows, []string{m.dateCell(result.Payout.On), tidy(benefit), m.cellText(result.Payout.Act.String()),
			m.cellAmount(m.ore("decision", result.Left)), raised, m.lastDay(result)})
	}
	if len(table.Rows) == 0 {
		return []document.Block{m.paragraph("transport.none")}
	}
	return []document.Block{table}
}

func (m *maker) transportToBank(decision *guarantee.Decision, details *TransportDetails) {
	m.noPerson()
	security := &decision.Facts.Security
	m.need("new-municipality", !plain.IsBlank(details.Name))
	m.need("security-number", !plain.IsBlank(details.Number))
	m.need("security-given", !security.PostedOn.IsZero())
	name := m.txt("authority", details.Name)
	m.doc.Title = m.say("transport.bank.title", name)
	m.section("release.heading", m.paragraph("transport.bank", m.day("date", details.MovedOn), name),
		m.paragraph("transport.bank.same", name), m.paragraph("release.bank.confirm"))
	form, number := m.formName(security.Form)
	fields := []document.FormField{m.field("security.form", value{"", form}), m.field(number, m.txt("", details.Number))}
	fields = append(fields, known(m.field("bank.holder", m.txt("", details.Holder)))...)
	m.section("sponsor.security.heading", document.Form{Fields: append(fields, m.field("transport.left", m.kroner("", decision.Left)),
		m.field("security.given", m.day("", security.PostedOn)), m.field("security.ends", m.day("", security.To)))})
}
