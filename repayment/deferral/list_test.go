// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

func day(text string) calendar.Date {
	if text == "" {
		return calendar.Date{}
	}
	return calendar.MustParse(text)
}

func period(from, to string) calendar.Period { return calendar.Period{From: day(from), To: day(to)} }

func TestTheBuiltInListIsSortedAndEveryCodeIsPlainASCII(t *testing.T) {
	list := BuiltInBenefits()
	entries := list.Entries()
	assert.Assert(t, len(entries) > 20)
	counts := map[Effect][]string{}
	for i, entry := range entries {
		assert.Assert(t, i == 0 || entries[i-1].Code < entry.Code, "%s is not after %s", entry.Code, entries[max(i, 1)-1].Code)
		assert.Assert(t, usable(entry.Code), "%s", entry.Code)
		assert.Assert(t, nameable(entry.Name) && entry.Name == strings.TrimSpace(entry.Name), "%s", entry.Code)
		assert.Equal(t, entry.From, law.InForce(), "%s", entry.Code)
		assert.Assert(t, entry.To.IsZero() && entry.Source != "", "%s", entry.Code)
		counts[entry.Effect] = append(counts[entry.Effect], string(entry.Code))
	}
	assert.Equal(t, strings.Join(counts[Grounds], " "), "kontanthjaelp ressourceforloebsydelse")
	assert.Equal(t, strings.Join(counts[GroundsAlone], " "), "foertidspension")
	assert.Equal(t, strings.Join(counts[Neutral], " "), "boerne-og-ungeydelse boligstoette fripladstilskud")
	assert.Equal(t, len(counts), 4)
}

func TestACodeIsTheDanishNameInASCII(t *testing.T) {
	spell := strings.NewReplacer("æ", "ae", "ø", "oe", "å", "aa", " ", "-", "--", "-")
	shortened := map[Benefit]bool{"dagpenge": true, "svu": true}
	for _, entry := range BuiltInBenefits().Entries() {
		if !shortened[entry.Code] {
			assert.Equal(t, strings.ReplaceAll(spell.Replace(strings.ToLower(entry.Name)), "--", "-"), string(entry.Code))
		}
	}
}

func TestTheCodesOfTheListCanBeOffered(t *testing.T) {
	names := Benefit("").Names()
	assert.Equal(t, len(names), len(BuiltInBenefits().Entries()), "no code is there twice yet")
	assert.Assert(t, slices.Contains(names, "kontanthjaelp") && slices.IsSorted(names))
}

func TestTheBuiltInListWouldPassAsSomebodysOwn(t *testing.T) {
	list, err := NewBenefitList(BuiltInBenefits().Verified(), BuiltInBenefits().Source(), BuiltInBenefits().Entries())
	assert.NilError(t, err)
	assert.Equal(t, list.Hash(), BuiltInBenefits().Hash())
	assert.Equal(t, BenefitList{}.Hash(), BuiltInBenefits().Hash(), "the zero list is the built-in one")
	assert.Equal(t, len(list.Hash()), 64)
	assert.Equal(t, list.Verified(), period("2025-07-01", "2026-12-31"))
}

func TestTheListAnswersOnlyOnItsOwnDays(t *testing.T) {
	list := BuiltInBenefits()
	for _, test := range []struct {
		code  Benefit
		on    string
		found bool
	}{
		{"kontanthjaelp", "2025-06-30", false}, {"kontanthjaelp", "2025-07-01", true},
		{"kontanthjaelp", "2026-12-31", true}, {"kontanthjaelp", "2027-01-01", false},
		{"kontanthjaelp", "", false}, {"uddannelseshjaelp", "2025-07-01", false}, {"", "2026-01-01", false},
	} {
		entry, found := list.On(test.code, day(test.on))
		assert.Equal(t, found, test.found, "%+v", test)
		assert.Equal(t, entry.Effect == Grounds, test.found)
	}
}

func TestNextYearsListExtendsThisOne(t *testing.T) {
	entries := BuiltInBenefits().Entries()
	at := slices.IndexFunc(entries, func(e BenefitEntry) bool { return e.Code == "revalideringsydelse" })
	entries[at].To = day("2027-03-31")
	entries = append(entries, BenefitEntry{"ny-ydelse", "ny ydelse", day("2027-02-01"), day("2027-02-28"), Grounds, "en tænkt lov"},
		BenefitEntry{"ny-ydelse", "ny ydelse", day("2027-03-01"), day(""), Income, "en tænkt lov"})
	list, err := NewBenefitList(period("2025-07-01", "2027-12-31"), "prøve", entries)
	assert.NilError(t, err)
	for _, test := range []struct {
		on   string
		code Benefit
		want string
	}{
		{"2026-03-02", "kontanthjaelp", "deferral"}, {"2027-12-31", "kontanthjaelp", "deferral"},
		{"2028-01-01", "kontanthjaelp", "no-table on"},
		{"2027-03-31", "revalideringsydelse", "none"}, {"2027-04-01", "revalideringsydelse", "invalid benefits[0]"},
		{"2027-01-31", "ny-ydelse", "invalid benefits[0]"}, {"2027-02-01", "ny-ydelse", "deferral"},
		{"2027-02-28", "ny-ydelse", "deferral"}, {"2027-03-01", "ny-ydelse", "none"},
	} {
		decision, err := Decide(Facts{On: day(test.on), Benefits: []Benefit{test.code}}, Options{Benefits: list})
		got := faultList(t, err)
		if err == nil {
			got = decision.State.String()
		}
		assert.Equal(t, got, test.want, "%+v", test)
		if err == nil {
			assert.Equal(t, decision.Receipt().Tables[0].Hash, list.Hash())
		}
	}
	assert.Assert(t, list.Hash() != BuiltInBenefits().Hash())
}

func TestABenefitIsNotUnknownBecauseTheDayIsAtFault(t *testing.T) {
	entries := BuiltInBenefits().Entries()
	for i := range entries {
		entries[i].From = day("2027-01-01")
	}
	list, err := NewBenefitList(period("2027-01-01", "2027-12-31"), "prøve", entries)
	assert.NilError(t, err)
	for on, want := range map[string]string{"": "missing on", "2025-06-30": "not-in-force on", "2026-12-31": "no-table on", "2027-01-01": "", "2028-01-01": "no-table on"} {
		_, err := Decide(Facts{On: day(on), Benefits: []Benefit{"kontanthjaelp"}}, Options{Benefits: list})
		assert.Equal(t, faultList(t, err), want, on)
	}
}

func TestAListDoesNotChangeWithWhatItWasMadeOf(t *testing.T) {
	entries := BuiltInBenefits().Entries()
	list, err := NewBenefitList(BuiltInBenefits().Verified(), "prøve", entries)
	assert.NilError(t, err)
	before := list.Entries()
	for i := range entries {
		entries[i].Effect = Income
	}
	assert.Assert(t, slices.Equal(before, list.Entries()))
	list.Entries()[0].Effect = Grounds
	assert.Assert(t, slices.Equal(before, list.Entries()))
}

func TestAListThatCannotDecideIsRefusedWithEveryFault(t *testing.T) {
	good := func() []BenefitEntry {
		return []BenefitEntry{{"a", "a", day("2027-01-01"), day(""), Grounds, "s"}, {"b", "b", day("2027-01-01"), day("2027-06-30"), GroundsAlone, "s"}}
	}
	year := period("2027-01-01", "2027-12-31")
	with := func(entry BenefitEntry) []BenefitEntry { return append(good(), entry) }
	c := func(change func(*BenefitEntry)) []BenefitEntry {
		entry := BenefitEntry{"c", "c", day("2027-01-01"), day(""), Income, "s"}
		change(&entry)
		return with(entry)
	}
	for _, test := range []struct {
		name     string
		verified calendar.Period
		source   string
		entries  []BenefitEntry
		want     string
	}{
		{"a list that can", year, "s", good(), ""},
		{"nothing", calendar.Period{}, " ", nil, "missing from, missing to, missing source, missing benefits, missing benefits"},
		{"no last day", period("2027-01-01", ""), "s", good(), "missing to"},
		{"days backwards", period("2027-01-02", "2027-01-01"), "s", good(), "contradiction to"},
		{"no ground", year, "s", good()[1:], "missing benefits"},
		{"no pension", year, "s", good()[:1], "missing benefits"},
		{"empty code", year, "s", c(func(e *BenefitEntry) { e.Code = "" }), "invalid benefits[2].code"},
		{"Danish code", year, "s", c(func(e *BenefitEntry) { e.Code = "hjælp" }), "invalid benefits[2].code"},
		{"digit first", year, "s", c(func(e *BenefitEntry) { e.Code = "1c" }), "invalid benefits[2].code"},
		{"hyphen first", year, "s", c(func(e *BenefitEntry) { e.Code = "-c" }), "invalid benefits[2].code"},
		{"long code", year, "s", c(func(e *BenefitEntry) { e.Code = Benefit(strings.Repeat("c", 41)) }), "invalid benefits[2].code"},
		{"code at its longest", year, "s", c(func(e *BenefitEntry) { e.Code = Benefit(strings.Repeat("c", 38) + "-1") }), ""},
		{"braces in a name", year, "s", c(func(e *BenefitEntry) { e.Name = "{0:kr" }), "invalid benefits[2].name"},
		{"quote in a name", year, "s", c(func(e *BenefitEntry) { e.Name = `c"` }), "invalid benefits[2].name"},
		{"line break in a name", year, "s", c(func(e *BenefitEntry) { e.Name = "c\nc" }), "invalid benefits[2].name"},
		{"a name that is no text", year, "s", c(func(e *BenefitEntry) { e.Name = "\xff" }), "invalid benefits[2].name"},
		{"no first day", year, "s", c(func(e *BenefitEntry) { e.From = day("") }), ""},
		{"entry backwards", year, "s", c(func(e *BenefitEntry) { e.To = day("2026-12-31") }), "contradiction benefits[2].to"},
		{"never in force", year, "s", c(func(e *BenefitEntry) { e.From = day("2028-01-01") }), "out-of-range benefits[2].from"},
		{"no effect", year, "s", c(func(e *BenefitEntry) { e.Effect = 0 }), "missing benefits[2].effect"},
		{"another effect", year, "s", c(func(e *BenefitEntry) { e.Effect = 5 }), "invalid benefits[2].effect"},
		{"no source", year, "s", c(func(e *BenefitEntry) { e.Source = "" }), "missing benefits[2].source"},
		{"a code twice on a day", year, "s", c(func(e *BenefitEntry) { e.Code, e.From = "b", day("2027-06-30") }), "contradiction benefits[2]"},
		{"a code twice on other days", year, "s", c(func(e *BenefitEntry) { e.Code, e.From = "b", day("2027-07-01") }), ""},
		{"all of it", year, "", []BenefitEntry{{}}, "missing source, invalid benefits[0].code, invalid benefits[0].name, missing benefits[0].effect, " +
			"missing benefits[0].source, missing benefits, missing benefits"},
	} {
		t.Run(test.name, func(t *testing.T) {
			list, err := NewBenefitList(test.verified, test.source, test.entries)
			assert.Equal(t, faultList(t, err), test.want)
			if err != nil {
				assert.Assert(t, list == BenefitList{}, "no list comes with faults")
				assert.Assert(t, errors.As(err, new(law.Faults)))
			}
		})
	}
}
