// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel"
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
)

// Person is somebody a letter between authorities is about. The number is printed
// only on the letter to the former municipality and on the internal form.
type Person struct {
	Name string
	CPR  CPR
}

// Security is an economic security at family reunification.
type Security struct {
	Form          guarantee.Form
	Bank          string
	Number        string // of the account or of the guarantee
	GivenOn       calendar.Date
	EndsOn        calendar.Date // the last day it is valid
	Original      decimal.Decimal
	CurrentAmount decimal.Decimal // after reductions and earlier recoveries
}

// SecurityRules says which rules the case falls under.
type SecurityRules struct {
	// Order is the order that is cited, with its paragraph: "bekendtgørelse nr. 840
	// af 25. juni 2024, § 13". Which one it is, the caseworker decides.
	Order string
	// AppliedOn is the day the residence permit was applied for. Before 15 November
	// 2017 it is the recovery authority that recovers, and the municipality sends it
	// the claim. It is not printed.
	AppliedOn calendar.Date
	// MunicipalityRecovers is a person's answer where AppliedOn is 15 November 2017
	// itself, of which the sources say nothing.
	MunicipalityRecovers bool
}

// order adds the order to the legal basis and records whether it is cited with a
// paragraph.
func (m *maker) order(citation string) value {
	m.noIdentifier("order", citation)
	m.need("order", strings.Contains(citation, "§"))
	if !isBlank(citation) {
		m.doc.FurtherBasis = append(m.doc.FurtherBasis, tidy(strings.TrimSpace(clean(citation))))
	}
	return m.txt("order", citation)
}

// recovers tests that it is the municipality that recovers.
func (m *maker) recovers(rules *SecurityRules) {
	if rules.AppliedOn.IsZero() {
		m.need("applied", false)
		return
	}
	authority := guarantee.AuthorityFor(rules.AppliedOn)
	m.need("applied", authority != 0 || rules.MunicipalityRecovers)
	if authority == guarantee.RecoveryAuthority {
		m.fault(hjemmel.Contradiction, "appliedOn",
			"the permit was applied for before 15 November 2017, so the claim goes to the recovery authority (Gældsstyrelsen)",
			"an application of 15 November 2017 or later, or the claim sent to the recovery authority")
	}
}

// danishOnly refuses English texts for what no citizen gets.
func (m *maker) danishOnly() {
	if m.doc.Language != hjemmel.Danish {
		m.fault(hjemmel.Invalid, "texts", "the texts have no words for this letter in their language", "Danish texts")
	}
}

// formName returns the words for the form of the security and for its number.
func (m *maker) formName(form guarantee.Form) (name string, number TextID) {
	switch form {
	case guarantee.PledgedAccount:
		return m.say("security.form.pledge"), "security.number.pledge"
	case guarantee.DemandGuarantee:
		return m.say("security.form.guarantee"), "security.number.guarantee"
	}
	return "", "security.number.pledge"
}

// security lists the security in a form, and records what is required of it.
func (m *maker) security(s *Security) []FormField {
	name, number := m.formName(s.Form)
	m.need("security-form", name != "")
	m.need("security-number", !isBlank(s.Number))
	m.need("security-bank", !isBlank(s.Bank))
	m.need("security-given", !s.GivenOn.IsZero())
	m.need("security-ends", !s.EndsOn.IsZero())
	if !s.EndsOn.IsZero() && s.EndsOn.Before(s.GivenOn) {
		m.fault(hjemmel.Contradiction, "security.endsOn", "the security ends before it was given", "a later day")
	}
	original, current := m.ore("security.original", s.Original), m.ore("security.currentAmount", s.CurrentAmount)
	if original > 0 && current > original {
		m.fault(hjemmel.Contradiction, "security.currentAmount", "the security is larger than it was given", "at most the original amount")
	}
	return []FormField{
		m.field("security.form", value{"", name}), m.field("security.bank", m.txt("", s.Bank)),
		m.field(number, m.txt("", s.Number)), m.field("security.given", m.day("", s.GivenOn)),
		m.field("security.ends", m.day("", s.EndsOn)), m.field("security.original", m.kr("", original)),
		m.field("security.current", m.kr("", current)),
	}
}

// person lists somebody in a form, with the number where there is one.
func (m *maker) person(part Part, label, numberLabel TextID, person *Person) []FormField {
	m.need(part, !isBlank(person.Name))
	m.noIdentifier(string(part), person.Name)
	fields := []FormField{m.field(label, m.txt("", person.Name))}
	if !person.CPR.IsZero() {
		fields = append(fields, FormField{Label: m.say(numberLabel), CPR: person.CPR})
	}
	return fields
}
