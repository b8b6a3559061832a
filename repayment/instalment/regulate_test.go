// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// base2005 is the lowest layer of the chain: 85,000 kr. and then 106,000 kr. in
// the given steps.
func base2005(count int, step int64) []int64 {
	base := []int64{85_000}
	for i := range count {
		base = append(base, 106_000+int64(i)*step)
	}
	return base
}

// chain returns the amounts and the percentages that a table's limits follow
// from. The convention of rounding has changed four times.
func chain(t *testing.T, rows map[string][]filed, name string) (base []int64, percentages []decimal.Decimal) {
	t.Helper()
	limits := func(name string) (limits []int64) {
		for _, row := range rows[name] {
			limits = append(limits, row.from)
		}
		return limits
	}
	year, err := strconv.Atoi(name[:4])
	assert.NilError(t, err)
	switch {
	case name == "2023-10-01":
		return append([]int64{0}, base2005(64, 3_000)...), yearly(t, 2006, 2023)
	case year > 2023:
		return limits("2023-10-01"), yearly(t, 2024, year)
	case year >= 2018:
		return base2005(39, 6_000), yearly(t, 2006, year)
	case year >= 2010:
		return limits("2007"), yearly(t, 2008, year)
	case year > 2006:
		return limits(strconv.Itoa(year - 1)), yearly(t, year, year)
	}
	return base2005(39, 6_000), yearly(t, 2006, 2006)
}

func TestEveryPublishedLimitSince2006FollowsFromTheChain(t *testing.T) {
	rows, names := filedTables(t)
	reproduced := map[string]int{}
	for _, name := range names {
		base, percentages := chain(t, rows, name)
		assert.Equal(t, len(base), len(rows[name]), name)
		for i, row := range rows[name] {
			got := regulateAmount(decimal.New(base[i], 0), percentages...)
			assert.Assert(t, got.Equal(decimal.New(row.from, 0)), "%+v: got %v", row, got)
			era := "before October 2023, "
			if len(name) > 4 {
				era = "since October 2023, "
			}
			reproduced[era+row.limit]++
		}
	}
	assert.Equal(t, cmp.Diff(reproduced, map[string]int{
		"before October 2023, published":                 306, // 305 in messages and the top row of 2021 on a page
		"before October 2023, derived":                   414,
		"since October 2023, published":                  87,
		"since October 2023, published-lower-bound-only": 1,
		"since October 2023, derived":                    176,
	}), "")
	top := rows["2021"][39]
	assert.Equal(t, top.limit+" "+top.percentages, "published published-2021-only")
}

func TestTheTablesSince2024FollowFromThatOf1October2023(t *testing.T) {
	base := builtInOf(t, "2023-10-01")
	rows, _ := filedTables(t)
	for _, year := range []int{2024, 2025, 2026} {
		name := strconv.Itoa(year) + "-01-01"
		days := period(name, strconv.Itoa(year)+"-12-31")
		got, err := regulate(base, days, "udregnet", yearly(t, 2024, year)...)
		assert.NilError(t, err)
		want := asRows(t, rows[name])
		for i := range want[1:] {
			want[i].To = want[i+1].From - 1
		}
		assert.Equal(t, cmp.Diff(got.Rows(), want), "", name)
		provenance, read := got.Provenance()
		assert.Equal(t, provenance, Derived)
		assert.Equal(t, read, 0)
		assert.Equal(t, got.InForce(), days)
		assert.Equal(t, got.Source(), "udregnet")
	}
}

func TestRegulatingTheRoundedTableOfTheYearBeforeGives53WrongRows(t *testing.T) {
	rows, _ := filedTables(t)
	limits := make([]decimal.Decimal, 66)
	for i, row := range rows["2023-10-01"] {
		limits[i] = decimal.New(row.from, 0)
	}
	for _, percentage := range yearly(t, 2024, 2026) {
		for i := range limits {
			limits[i] = regulateAmount(limits[i], percentage)
		}
	}
	wrong := 0
	for i, row := range rows["2026-01-01"] {
		if !limits[i].Equal(decimal.New(row.from, 0)) {
			wrong++
		}
	}
	assert.Equal(t, wrong, 53)
}

// Other amounts of the order follow the same rule. The figures for 2024 and 2026
// were read; those of October 2023 are the base.
func TestOtherAmountsOfTheOrderFollowTheSameRule(t *testing.T) {
	for _, test := range []struct {
		name             string
		base, in24, in26 string
	}{
		{"disposable amount of a single person", "6990", "7240", "7880"},
		{"disposable amount of a spouse", "4860", "5040", "5480"},
		{"for a child below 2", "1900", "1970", "2150"},
		{"for a child from 2 to 6", "2430", "2520", "2740"},
		{"for a child from 7 to 17", "3500", "3630", "3950"},
		{"the least sum for public transport", "840", "870", "950"},
		{"the guard of one percent", "500", "520", "570"},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, regulateAmount(kr(test.base), yearly(t, 2024, 2024)...).String(), test.in24)
			assert.Equal(t, regulateAmount(kr(test.base), yearly(t, 2024, 2026)...).String(), test.in26)
		})
	}
}

func TestARegulatedAmountIsRoundedUpOnceAtTheEnd(t *testing.T) {
	for _, test := range []struct {
		name, base  string
		percentages []string
		want        string
	}{
		{"a multiple of 10 stays without a regulation", "840", nil, "840"},
		{"one øre above a multiple of 10 goes up", "840.01", nil, "850"},
		{"one øre below a multiple of 10 goes up", "849.99", nil, "850"},
		{"a regulation that lands on a multiple of 10", "1000", []string{"3"}, "1030"},
		{"a regulation that lands just above one", "1000", []string{"3.01"}, "1040"},
		{"nothing is rounded between two years", "1000", []string{"0.1", "0.1"}, "1010"},
		{"a fall", "1000", []string{"-1"}, "990"},
		{"0 stays 0", "0", []string{"4.8"}, "0"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var percentages []decimal.Decimal
			for _, text := range test.percentages {
				percentages = append(percentages, kr(text))
			}
			assert.Equal(t, regulateAmount(kr(test.base), percentages...).String(), test.want)
		})
	}
}

func TestWhatIsNoRegulationIsRefused(t *testing.T) {
	base := builtInOf(t, "2023-10-01")
	year := period("2027-01-01", "2027-12-31")
	for _, test := range []struct {
		name        string
		days        calendar.Period
		source      string
		percentages []string
		want        string
	}{
		{"20 percent is the most", year, "x", []string{"20"}, ""},
		{"minus 10 percent is the least", year, "x", []string{"-10"}, ""},
		{"no percentage at all leaves the limits", year, "x", nil, ""},
		{"above 20 percent", year, "x", []string{"20.01"}, "out-of-range percentages[0]"},
		{"below minus 10 percent", year, "x", []string{"-10.01"}, "out-of-range percentages[0]"},
		{"a factor in place of a percentage", year, "x", []string{"4.8", "103.9"}, "out-of-range percentages[1]"},
		{"three decimals", year, "x", []string{"4.855"}, "out-of-range percentages[0]"},
		{"two at once", year, "x", []string{"21", "4.8", "-11"}, "out-of-range percentages[0], out-of-range percentages[2]"},
		{"a period that ends before it begins", period("2027-01-02", "2027-01-01"), "x", nil, "contradiction to"},
		{"no source", year, "", nil, "missing source"},
		{"51 percentages", year, "x", strings.Split(strings.Repeat("0 ", 51)[:101], " "), "out-of-range percentages"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var percentages []decimal.Decimal
			for _, text := range test.percentages {
				percentages = append(percentages, kr(text))
			}
			table, err := regulate(base, test.days, test.source, percentages...)
			assert.Equal(t, faultList(t, err), test.want)
			assert.Equal(t, table == nil, test.want != "")
		})
	}
}

func TestLimitsThatARegulationMakesEqualAreRefused(t *testing.T) {
	base, err := NewTable(TableData{From: calendar.MustParse("2027-01-01"), To: calendar.MustParse("2027-12-31"),
		Source: "x", Rows: []Row{{0, 0, 4, 3}, {101, 0, 5, 4}, {102, 0, 6, 5}}})
	assert.NilError(t, err)
	_, err = regulate(base, base.InForce(), "x", kr("4.8"))
	assert.Equal(t, faultList(t, err), "out-of-range rows[2].from")
}
