// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"slices"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

func findingList(t *testing.T, findings []law.Fault) string {
	t.Helper()
	faultList(t, law.Faults(findings).Err())
	var list []string
	for _, finding := range findings {
		list = append(list, strings.TrimSpace(finding.ID+" "+finding.Field))
	}
	return strings.Join(list, ", ")
}

func TestTheBuiltInListIsWholeForItsYearsAndNoOther(t *testing.T) {
	for year, want := range map[int]string{2025: "", 2026: "", 2027: "days-without-list to", 0: "no-benefit-list", 10_000: "no-benefit-list"} {
		assert.Equal(t, findingList(t, BuiltInBenefits().CheckYear(year)), want, "%d", year)
		assert.Equal(t, findingList(t, BenefitList{}.CheckYear(year)), want, "%d", year)
	}
}

func TestAListOfNextYearIsComparedWithTheLibrarys(t *testing.T) {
	whole := period("2025-07-01", "2027-12-31")
	at := func(entries []BenefitEntry, code Benefit) int {
		return slices.IndexFunc(entries, func(e BenefitEntry) bool { return e.Code == code })
	}
	for _, test := range []struct {
		name   string
		days   calendar.Period
		change func([]BenefitEntry) []BenefitEntry
		want   string
	}{
		{"the library's with a later last day", whole, func(e []BenefitEntry) []BenefitEntry { return e }, ""},
		{"next year alone", period("2027-01-01", "2027-12-31"), func(e []BenefitEntry) []BenefitEntry { return e }, "days-without-list from"},
		{"half of next year", period("2025-07-01", "2027-06-30"), func(e []BenefitEntry) []BenefitEntry { return e }, "days-without-list to"},
		{"neither", period("2025-08-01", "2026-06-30"), func(e []BenefitEntry) []BenefitEntry { return e }, "days-without-list from, days-without-list to"},
		{"a benefit left out", whole, func(e []BenefitEntry) []BenefitEntry { return slices.Delete(e, 3, 4) }, "benefit-missing benefits"},
		{"a benefit that is no longer there in July", whole, func(e []BenefitEntry) []BenefitEntry {
			e[at(e, "su")].To = day("2027-06-30")
			return e
		}, "benefit-missing benefits"},
		{"a benefit that ended before the year", whole, func(e []BenefitEntry) []BenefitEntry {
			e[at(e, "su")].To = day("2026-12-31")
			return e
		}, "benefit-missing benefits"},
		{"a benefit that begins in February", whole, func(e []BenefitEntry) []BenefitEntry {
			e[at(e, "su")].From = day("2027-02-01")
			return e
		}, "benefit-missing benefits"},
		{"a benefit in two stretches", whole, func(e []BenefitEntry) []BenefitEntry {
			e[at(e, "su")].To = day("2027-06-30")
			return append(e, BenefitEntry{"su", "SU", day("2027-07-01"), day(""), Income, "s"})
		}, ""},
		{"a benefit in two stretches with a day between", whole, func(e []BenefitEntry) []BenefitEntry {
			e[at(e, "su")].To = day("2027-06-30")
			return append(e, BenefitEntry{"su", "SU", day("2027-07-02"), day(""), Income, "s"})
		}, "benefit-missing benefits"},
		{"another effect, in a list in another order", whole, func(e []BenefitEntry) []BenefitEntry {
			e[at(e, "su")].Effect = Neutral
			slices.Reverse(e)
			return e
		}, "effect-deviates benefits[4].effect"},
		{"another effect in the year before", whole, func(e []BenefitEntry) []BenefitEntry {
			e[at(e, "su")].To = day("2026-12-31")
			e[at(e, "su")].Effect = Neutral
			return append(e, BenefitEntry{"su", "SU", day("2027-01-01"), day(""), Income, "s"})
		}, ""},
		{"one benefit more", whole, func(e []BenefitEntry) []BenefitEntry {
			return append(e, BenefitEntry{"ny-ydelse", "ny ydelse", day("2027-02-01"), day(""), Grounds, "s"})
		}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			list, err := NewBenefitList(test.days, "prøve", test.change(BuiltInBenefits().Entries()))
			assert.NilError(t, err)
			assert.Equal(t, findingList(t, list.CheckYear(2027)), test.want)
		})
	}
}

func TestAFindingNamesTheDaysAndTheBenefit(t *testing.T) {
	entries := slices.DeleteFunc(BuiltInBenefits().Entries(), func(e BenefitEntry) bool { return e.Code == "boligstoette" })
	list, err := NewBenefitList(period("2027-01-01", "2027-12-31"), "prøve", entries)
	assert.NilError(t, err)
	findings := list.CheckYear(2027)
	assert.Equal(t, findings[0].Text(law.Danish), "listen dækker ikke dagene fra 2025-07-01 til 2026-12-31; "+
		"det rigtige er en liste fra 2025-07-01, for den afløser bibliotekets egen, til årets sidste dag")
	assert.Equal(t, findings[1].Text(law.English), "the benefit boligstoette is on the library's list, but not on this one all year; "+
		"expected the benefit, or an act that repealed it")
	assert.ErrorIs(t, law.Faults(findings), law.NoTable)
}
