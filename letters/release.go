// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// ReleaseDetails are the details specific to the letters on the end of a security.
type ReleaseDetails struct {
	// Kind is [ReleaseToBank], [ReleaseToSponsor] or [ReleaseReport].
	Kind Kind
	Bank string
	// Number is that of the account or of the guarantee, and Holder the name in which
	// it is held; Holder may be empty.
	Number string
	Holder string
	// Foreigner is named to the sponsor and to the immigration authority, and Sponsor to
	// the authority. Only the authority is told the CPR numbers.
	Foreigner Person
	Sponsor   Person
	ReplyBy   calendar.Date // for the bank; zero for none
}

// The rule on the end of a security.
var releaseRule = law.SecurityOrder.At(18, 0, 0)

// NewReleaseLetter makes one of the letters on the end of a security (ophør): to the
// bank, to the sponsor, who gets the rest, or to the immigration authority
// (Udlændingestyrelsen). The bank is not told why. Those to the bank and the authority
// are in Danish.
//
// It refuses a security that cannot end on the day of the decision.
func NewReleaseLetter(release *administration.Release, particulars Particulars, details ReleaseDetails) (document.Document, error) {
	if details.Kind < ReleaseToBank || details.Kind > ReleaseReport {
		return document.Document{}, law.Faults{check.NoSuchValue.At("kind", "release-bank, release-sponsor, release-report")}
	}
	if release == nil || !release.Ready {
		return noDecision("en afgørelse fra administration.DecideRelease om, at sikkerheden kan ophøre", "a decision of administration.DecideRelease that the security can end")
	}
	m := particulars.begin(details.Kind, number.KLESecurity(), release.Facts.On)
	m.doc.SecurityOrder = release.Security.Order.Citation()
	m.refs(releaseRule)
	m.text("bank", details.Bank)
	m.text("holder", details.Holder)
	m.legible("number", details.Number)
	m.text("foreigner", details.Foreigner.Name)
	switch details.Kind {
	case ReleaseToBank:
		m.releaseToBank(release, &details)
		return m.endBank(&particulars)
	case ReleaseToSponsor:
		m.releaseToSponsor(release, &details)
		m.contact(&particulars)
	default:
		m.noPerson()
		m.releaseReport(release, &details)
		m.section("common.contact.heading", m.paragraph("request.contact", m.txt("contact", particulars.contact())))
	}
	return m.end()
}

// rest is what is released, with the title that says so, or that nothing is left.
func (m *maker) rest(release *administration.Release, title TextID) value {
	if release.Rest.IsZero() {
		title += ".none"
	}
	rest := m.kroner("amount", release.Rest)
	m.doc.Title = m.say(title, rest)
	return rest
}

func (m *maker) releaseToBank(release *administration.Release, details *ReleaseDetails) {
	m.noPerson()
	security := &release.Security.Facts.Security
	m.need("security-number", !plain.IsBlank(details.Number))
	m.need("security-given", !security.PostedOn.IsZero())
	m.coming("replyBy", details.ReplyBy)
	rest := m.rest(release, "release.bank.title")
	said := TextID("release.bank.pledge")
	if security.Form == guarantee.DemandGuarantee {
		said = "release.bank.guarantee"
	}
	m.section("release.heading", m.paragraph(said), m.when(release.Rest.IsPositive(), said+".rest", rest),
		m.paragraph("release.bank.confirm"), m.bankReply(details.ReplyBy))
	form, number := m.formName(security.Form)
	fields := []document.FormField{m.field("release.rest", rest), m.field("security.form", value{"", form}), m.field(number, m.txt("", details.Number))}
	fields = append(fields, known(m.field("bank.holder", m.txt("", details.Holder)))...)
	m.section("sponsor.security.heading", document.Form{Fields: append(fields, m.field("security.given", m.day("", security.PostedOn)),
		m.field("security.ends", m.day("", security.To)))})
}

func (m *maker) releaseToSponsor(release *administration.Release, details *ReleaseDetails) {
	m.need("foreigner", !plain.IsBlank(details.Foreigner.Name))
	m.need("security-bank", !plain.IsBlank(details.Bank))
	security, rest := &release.Security.Facts.Security, m.rest(release, "release.sponsor.title")
	said := TextID("release.sponsor.pledge")
	if security.Form == guarantee.DemandGuarantee {
		said = "release.sponsor.guarantee"
	}
	bank := m.txt("bank", details.Bank)
	m.section("release.heading", m.paragraph("release.sponsor", m.txt("person", details.Foreigner.Name)),
		m.when(release.Rest.IsPositive(), said, bank, rest), m.when(release.Rest.IsZero(), "release.sponsor.none", bank))
	m.section("release.reason.heading", m.reasons(release, details.Foreigner.Name)...)
	form, _ := m.formName(security.Form)
	steps := m.steps(release.Security.Calculation()[:2])
	m.section("sponsor.security.heading", document.Form{Fields: append([]document.FormField{
		m.field("security.form", value{"", form}), m.field("security.bank", m.txt("", details.Bank)),
	}, known(m.field("security.given", m.day("", security.PostedOn)), m.field("security.ends", m.day("", security.To)))...)}, steps)
}

func (m *maker) releaseReport(release *administration.Release, details *ReleaseDetails) {
	m.doc.Title = m.say("release.report.title", m.day("date", m.doc.Date))
	m.section("report.heading", append([]document.Block{m.paragraph("release.report", m.day("date", m.doc.Date), m.kroner("amount", release.Rest))},
		m.reasons(release, details.Foreigner.Name)...)...)
	m.section("request.case.heading", document.Form{Fields: slices.Concat(
		m.person("foreigner", "security.foreigner", "security.foreigner.cpr", &details.Foreigner),
		m.person("sponsor", "security.sponsor", "security.sponsor.cpr", &details.Sponsor),
		m.security(&release.Security.Facts.Security, details.Bank, details.Number, release.Security.Left),
		[]document.FormField{m.field("release.rest", m.kroner("", release.Rest))})})
	if table, sum := m.recoveries(&release.Security); sum.IsPositive() {
		m.section("recovered.heading", table)
	}
}

// reasons states every ground on which the security ends.
func (m *maker) reasons(release *administration.Release, person string) []document.Block {
	facts, name := &release.Facts, m.txt("person", person)
	say := map[administration.ReleaseGround]document.Block{
		administration.TenYears:        m.paragraph("release.ground.years"),
		administration.PermanentPermit: m.paragraph("release.ground.permanent", name, m.day("date", facts.PermanentPermitOn)),
		administration.OtherBasis:      m.paragraph("release.ground.basis", name, m.day("date", facts.OtherBasisOn)),
		administration.PermitEnded:     m.paragraph("release.ground.ended", name, m.day("date", facts.PermitEndedOn), m.day("departed", facts.DepartedOn)),
		administration.Death:           m.paragraph("release.ground.death", name, m.day("date", facts.DiedOn)),
		administration.Expiry:          m.paragraph("release.ground.expiry", m.day("date", facts.Security.To)),
	}
	var blocks []document.Block
	for _, ground := range release.Because {
		blocks = append(blocks, say[ground])
	}
	requested := TextID("release.requested")
	if m.kind == ReleaseToSponsor {
		requested = "release.requested.you"
	}
	return append(blocks, m.when(!facts.RequestedOn.IsZero(), requested, m.day("date", facts.RequestedOn)))
}
