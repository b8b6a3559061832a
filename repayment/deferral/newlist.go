// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
)

// NewBenefitList returns a list for days that the library's own does not cover, or
// with other benefits. It replaces the library's own on every day. verified are the
// days for which it has been compared with the law, both inclusive; source says, in
// Danish, who compared it and with what.
//
// All faults are returned at once ([law.Faults]), at the fields of a file for
// [LoadBenefitList]: days that are missing or run backwards; no source; an entry
// whose code, name, effect or source is missing or unusable; an entry in force on no
// verified day; two entries for the same code with a day in common; no benefit that
// is a ground, or none that is a ground alone, because such a list would refuse
// every deferral.
//
// It does not check whether the list is right: have a second person read the law.
func NewBenefitList(verified calendar.Period, source string, entries []BenefitEntry) (BenefitList, error) {
	data := listData{From: verified.From, To: verified.To, Source: source, Benefits: entries}
	return data.list()
}

// list makes the list, or returns everything that is wrong with it.
func (d *listData) list() (BenefitList, error) {
	var c check.Check
	d.checkHead(&c)
	d.checkEntries(&c)
	d.checkGrounds(&c)
	if err := c.Err(); err != nil {
		return BenefitList{}, err
	}
	return BenefitList{newList(d.verified(), d.Source, d.Benefits)}, nil
}

func (d *listData) verified() calendar.Period { return calendar.Period{From: d.From, To: d.To} }

func (d *listData) checkHead(c *check.Check) {
	c.Needed("from", d.From, law.Words{Danish: "listens første dag", English: "the first day of the list"})
	if c.Needed("to", d.To, law.Words{Danish: "listens sidste dag", English: "the last day of the list"}) && d.To.Before(d.From) {
		c.Add("to", listBackwards)
	}
	if blank(d.Source) {
		c.Add("source", noListSource)
	}
}

func (d *listData) checkEntries(c *check.Check) {
	for i := range d.Benefits {
		entry, at := &d.Benefits[i], func(name string) string { return check.At("benefits", i, name) }
		if !usable(entry.Code) {
			c.Add(at("code"), badCode)
		}
		if !nameable(entry.Name) {
			c.Add(at("name"), badName)
		}
		c.Choice(at("effect"), entry.Effect.String(), entry.Effect != 0, effects)
		switch days := entry.days(d.verified()); {
		case days.From.IsZero(): // then so is that of the list
		case !days.Valid():
			c.Add(at("to"), benefitBackwards)
		case d.verified().Valid() && !days.Overlaps(d.verified()):
			c.Add(at("from"), neverInForce)
		}
		if blank(entry.Source) {
			c.Add(at("source"), noSourceOfBenefit)
		}
		sameCode := func(other BenefitEntry) bool {
			return other.Code == entry.Code && other.days(d.verified()).Overlaps(entry.days(d.verified()))
		}
		if slices.ContainsFunc(d.Benefits[:i], sameCode) {
			c.Add(at(""), codeTwice)
		}
	}
}

// checkGrounds checks that the list can give a deferral at all.
func (d *listData) checkGrounds(c *check.Check) {
	has := func(effect Effect) bool {
		return slices.ContainsFunc(d.Benefits, func(entry BenefitEntry) bool { return entry.Effect == effect })
	}
	if !has(Grounds) {
		c.Add("benefits", noGround)
	}
	if !has(GroundsAlone) {
		c.Add("benefits", noPension)
	}
}

// newList makes a list of valid entries.
func newList(verified calendar.Period, source string, entries []BenefitEntry) *list {
	made := &list{verified: verified, source: source, entries: make([]listed, len(entries))}
	for i, entry := range entries {
		entry.From = entry.days(verified).From
		made.entries[i] = listed{entry, i,
			sayReceived(entry.Name), sayGrounds(entry.Name), sayBesides(entry.Name), sayBesidesMore(entry.Name)}
	}
	slices.SortFunc(made.entries, func(a, b listed) int {
		return cmp.Or(cmp.Compare(a.Code, b.Code), a.From.Compare(b.From))
	})
	made.hash = made.digest()
	return made
}

// usable reports whether a code is valid: ASCII lower case, digits and hyphens.
func usable(code Benefit) bool {
	for i := range len(code) {
		letter := 'a' <= code[i] && code[i] <= 'z'
		if !letter && (i == 0 || code[i] != '-' && (code[i] < '0' || code[i] > '9')) {
			return false
		}
	}
	return len(code) > 0 && len(code) <= 40
}

// nameable reports whether a name can be used unchanged in a sentence and in JSON.
func nameable(name string) bool {
	return !blank(name) && utf8.ValidString(name) &&
		!strings.ContainsAny(name, `{}"\`) && !strings.ContainsFunc(name, unicode.IsControl)
}

// blank reports whether a text has no visible content.
func blank(text string) bool { return strings.TrimSpace(text) == "" }
