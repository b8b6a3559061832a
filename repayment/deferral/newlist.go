// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// NewBenefitList returns a list for days that the library's own does not cover,
// or with other benefits. verified are the days for which somebody has compared
// it with the law, both inclusive; source says who and with what, in Danish.
//
// All faults are returned at once ([law.Faults]): days that are not given or
// run backwards; no source; an entry whose code, name, first day, effect or source
// is not given or cannot be used; an entry that is in force on no verified day; two
// entries for one code with a day in common; no benefit that is a ground, or none
// that is a ground alone, because such a list would refuse every deferral.
//
// It does not test whether the list is right: let a second person read the law.
func NewBenefitList(verified calendar.Period, source string, entries []BenefitEntry) (BenefitList, error) {
	var faults law.Faults
	fault := func(code law.Code, field, problem, expected string) {
		faults = append(faults, law.Fault{Code: code, Field: field, Problem: problem, Expected: expected})
	}
	switch {
	case verified.From.IsZero():
		fault(law.Missing, "verified.from", "the first verified day is not given", "a date such as 2027-01-01")
	case verified.To.IsZero():
		fault(law.Missing, "verified.to", "the last verified day is not given", "a date such as 2027-12-31")
	case verified.To.Before(verified.From):
		fault(law.Contradiction, "verified.to", "the last verified day lies before the first", "a day on or after the first")
	}
	if blank(source) {
		fault(law.Missing, "source", "the source of the list is not named", "who made the list, and from what")
	}
	var given [Income + 1]bool
	for i := range entries {
		entry := &entries[i]
		field := "entries[" + strconv.Itoa(i) + "]"
		if !usable(entry.Code) {
			fault(law.Invalid, field+".code", "the code is not one", "at most 40 lower-case ASCII letters, digits and hyphens, a letter first")
		}
		if !nameable(entry.Name) {
			fault(law.Invalid, field+".name", "the name cannot stand in a sentence", "the Danish name, without braces, quotes and backslashes")
		}
		switch {
		case entry.From.IsZero():
			fault(law.Missing, field+".from", "the first day is not given", "a date such as 2025-07-01")
		case !entry.days().Valid():
			fault(law.Contradiction, field+".to", "the last day lies before the first", "a day on or after the first, or no day")
		case verified.Valid() && !entry.days().Overlaps(verified):
			fault(law.OutOfRange, field+".from", "the entry is in force on no verified day", "days inside those of the list")
		}
		if entry.Effect < Grounds || entry.Effect > Income {
			fault(law.Invalid, field+".effect", "the effect is not one", "grounds, grounds-alone, neutral or income")
		} else {
			given[entry.Effect] = true
		}
		if blank(entry.Source) {
			fault(law.Missing, field+".source", "the source of the entry is not named", "where the effect is known from")
		}
		for j := range i {
			if entries[j].Code == entry.Code && entries[j].days().Overlaps(entry.days()) {
				fault(law.Contradiction, field, "an earlier entry has the same code on one of the days", "one entry for a code on a day")
				break
			}
		}
	}
	if !given[Grounds] {
		fault(law.Missing, "entries", "no benefit is a ground for deferral", "the benefits that § 6, stk. 1, names")
	}
	if !given[GroundsAlone] {
		fault(law.Missing, "entries", "no benefit is a ground when it is the only income", "førtidspension")
	}
	if len(faults) > 0 {
		return BenefitList{}, faults
	}
	return BenefitList{newList(verified, source, entries)}, nil
}

// newList makes a list of entries that can be one.
func newList(verified calendar.Period, source string, entries []BenefitEntry) *list {
	made := &list{verified: verified, source: source, entries: make([]listed, len(entries))}
	for i, entry := range entries {
		made.entries[i] = listed{entry,
			sayReceived(entry.Name), sayGrounds(entry.Name), sayBesides(entry.Name), sayBesidesMore(entry.Name)}
	}
	slices.SortFunc(made.entries, func(a, b listed) int {
		return cmp.Or(cmp.Compare(a.Code, b.Code), a.From.Compare(b.From))
	})
	made.hash = made.digest()
	return made
}

// usable says whether a code is one: ASCII lower case, digits and hyphens.
func usable(code Benefit) bool {
	for i := range len(code) {
		letter := 'a' <= code[i] && code[i] <= 'z'
		if !letter && (i == 0 || code[i] != '-' && (code[i] < '0' || code[i] > '9')) {
			return false
		}
	}
	return len(code) > 0 && len(code) <= 40
}

// nameable says whether a name can stand in a sentence and in JSON as it is.
func nameable(name string) bool {
	return !blank(name) && utf8.ValidString(name) &&
		!strings.ContainsAny(name, `{}"\`) && !strings.ContainsFunc(name, unicode.IsControl)
}

// blank says whether a text has nothing that can be seen.
func blank(text string) bool { return strings.TrimSpace(text) == "" }
