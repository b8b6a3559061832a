// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/internal/names"
)

// Regime is the set of rules that fixes the size of a security, determined by the
// day of application and, from 1 July 2024, the day it was posted. The zero value is
// not a regime.
type Regime uint8

const (
	R0 Regime = iota + 1 // applications from 1 July 2002
	R1                   // from 1 July 2011
	R2                   // from 15 May 2012
	R3                   // from 1 July 2018
	R4                   // from 1 July 2024, and securities posted from that day
)

var regimes = names.Table[Regime]{"R0", "R1", "R2", "R3", "R4"}

// String returns the name in the JSON contract, such as "R3".
func (r Regime) String() string { return regimes.Of(r) }

// MarshalText returns [Regime.String], or an error for an unknown value.
func (r Regime) MarshalText() ([]byte, error) { return regimes.Text(r) }

// UnmarshalText reads what [Regime.MarshalText] writes.
func (r *Regime) UnmarshalText(text []byte) error { return regimes.Read(r, text) }

var regimeBegins = [...]calendar.Date{R0: calendar.MustParse("2002-07-01"), R1: calendar.MustParse("2011-07-01"),
	R2: calendar.MustParse("2012-05-15"), R3: firstOf2018, R4: firstOf2024}

// regimeOf returns the regime of a security from the day the permit was applied for
// and the day the security was posted; a zero day is before every other.
//
// Act no. 686 of 2024, § 8, stk. 1 and 3: the amounts of 2024 apply to a security
// posted from 1 July 2024, whenever the permit was applied for; one posted earlier
// keeps the older amounts.
func regimeOf(appliedOn, postedOn calendar.Date) Regime {
	if !postedOn.Before(firstOf2024) {
		return R4
	}
	regime := Regime(0)
	for r := R0; r <= R4 && !appliedOn.Before(regimeBegins[r]); r++ {
		regime = r
	}
	return regime
}

// Provenance says how an amount in the table is known. The zero value means that
// there is no amount.
type Provenance uint8

const (
	Published Provenance = iota + 1 // read in an official text or on an authority's page
	Secondary                       // read in someone else's account of it
	Derived                         // computed by the rule of yearly regulation
)

var provenances = names.Table[Provenance]{"published", "secondary", "derived"}

// String returns the name in the JSON contract, such as "published".
func (p Provenance) String() string { return provenances.Of(p) }

// MarshalText returns [Provenance.String], or an error for an unknown value.
func (p Provenance) MarshalText() ([]byte, error) { return provenances.Text(p) }

// UnmarshalText reads what [Provenance.MarshalText] writes.
func (p *Provenance) UnmarshalText(text []byte) error { return provenances.Read(p, text) }

// YearAmounts are the amounts of a regime from one day until, but not including,
// another. Amounts are kroner; 0 where none was found.
type YearAmounts struct {
	Regime      Regime
	From, Until calendar.Date
	Security    decimal.Decimal
	// First is the reduction for the A1 test; Second is the one for the A2 test and
	// for the final test; Floor is what remains when all three are passed.
	First, Second, Floor     decimal.Decimal
	Known, ReductionsKnown   Provenance
	Source, ReductionsSource string
}

// yearRow is a row of the table, with amounts in øre.
type yearRow struct {
	regime                        Regime
	year                          int
	security, first, second, base int64
	known                         Provenance
	source                        string
	reductionsKnown               Provenance
	reductionsSource              string
}

const (
	none         = ""
	order2003    = "bekendtgørelse nr. 173 af 14. marts 2003"
	agency2012   = "Udlændingestyrelsen, nyhed af 8. maj 2012, og L 168 (2010-11)"
	klExtension  = "KL's side om forlængelse af sikkerhedsstillelse"
	klReduction  = "KL's side om nedsættelse af sikkerhedsstillelse"
	ministry2019 = "Udlændinge- og Integrationsministeriets side om danskprøverne, 2019"
	agency2020   = "Udlændingestyrelsens side om nedsættelse og frigivelse, 2020"
	parliament   = "svar til Folketinget af 29. marts 2023"
	agency2024   = "Udlændingestyrelsens side om nedsættelse og frigivelse, 2024"
	act686       = "lov nr. 686 af 11. juni 2024"
	guide2026    = "en privat vejledning, som gengiver Udlændingestyrelsens beløb for 2026"
	computed     = "udregnet efter satsreguleringsprocenten"
)

// The acts that fix the amounts prescribe yearly regulation. For 2016 a private page
// gives 10.644,99 kr. for the second reduction, and regulating the floor of 2026
// gives 37.025,60 kr.; both differ by one øre from the figures here.
var yearRows = [...]yearRow{
	{R0, 2002, 50_000_00, 0, 0, 0, Published, order2003, 0, none},
	{R0, 2003, 51_600_00, 0, 0, 0, Published, order2003, 0, none},
	{R1, 2011, 100_000_00, 0, 0, 0, Secondary, agency2012, 0, none},
	{R2, 2012, 50_000_00, 20_000_00, 10_000_00, 10_000_00, Published, klExtension, Published, klReduction},
	{R2, 2013, 50_800_00, 20_320_00, 10_160_00, 10_160_00, Published, klExtension, Derived, computed},
	{R2, 2014, 51_714_40, 20_685_76, 10_342_88, 10_342_88, Published, klExtension, Derived, computed},
	{R2, 2015, 52_490_12, 20_996_05, 10_498_02, 10_498_02, Published, klExtension, Derived, computed},
	{R2, 2016, 53_224_98, 21_289_99, 10_645_00, 10_645_00, Published, klExtension, Derived, computed},
	{R2, 2017, 54_289_48, 21_715_79, 10_857_90, 10_857_90, Published, klExtension, Derived, computed},
	{R2, 2018, 55_375_27, 22_150_11, 11_075_05, 11_075_05, Published, klExtension, Derived, computed},
	{R2, 2019, 56_482_77, 22_593_11, 11_296_55, 11_296_55, Derived, computed, Derived, computed},
	{R2, 2020, 57_612_43, 23_044_97, 11_522_49, 11_522_49, Published, agency2020, Published, agency2020},
	{R2, 2021, 58_764_68, 23_505_87, 11_752_94, 11_752_94, Derived, computed, Derived, computed},
	{R2, 2022, 59_469_85, 23_787_94, 11_893_97, 11_893_97, Derived, computed, Derived, computed},
	{R2, 2023, 61_075_54, 24_430_22, 12_215_11, 12_215_11, Derived, computed, Derived, computed},
	{R2, 2024, 63_029_96, 25_211_98, 12_605_99, 12_605_99, Derived, computed, Derived, computed},
	{R2, 2025, 65_299_03, 26_119_61, 13_059_81, 13_059_81, Derived, computed, Derived, computed},
	{R2, 2026, 68_237_49, 27_295_00, 13_647_50, 13_647_50, Derived, computed, Derived, computed},
	{R3, 2018, 100_000_00, 20_000_00, 10_000_00, 60_000_00, Published, klExtension, Published, klReduction},
	{R3, 2019, 102_000_00, 20_400_00, 10_200_00, 61_200_00, Published, klExtension, Published, ministry2019},
	{R3, 2020, 104_040_00, 20_808_00, 10_404_00, 62_424_00, Published, klExtension, Published, agency2020},
	{R3, 2021, 106_120_80, 21_224_16, 10_612_08, 63_672_48, Derived, computed, Derived, computed},
	{R3, 2022, 107_394_25, 21_478_85, 10_739_42, 64_436_55, Derived, computed, Derived, computed},
	{R3, 2023, 110_293_89, 22_058_78, 11_029_39, 66_176_34, Published, parliament, Derived, computed},
	{R3, 2024, 113_823_30, 22_764_66, 11_382_33, 68_293_98, Published, agency2024, Published, agency2024},
	{R3, 2025, 117_920_94, 23_584_19, 11_792_09, 70_752_56, Derived, computed, Derived, computed},
	{R3, 2026, 123_227_38, 24_645_48, 12_322_74, 73_936_43, Derived, computed, Derived, computed},
	{R4, 2024, 57_000_00, 11_400_00, 5_700_00, 34_200_00, Published, act686, Derived, computed},
	{R4, 2025, 59_052_00, 11_810_40, 5_905_20, 35_431_20, Derived, computed, Derived, computed},
	{R4, 2026, 61_709_34, 12_341_87, 6_170_93, 37_025_61, Secondary, guide2026, Secondary, guide2026},
}

// Amounts returns the yearly amounts of every regime, ordered by regime and year.
// They only show whether an amount is plausible: a recovery is decided on the
// amount in the document.
func Amounts() []YearAmounts {
	all := make([]YearAmounts, len(yearRows))
	for i := range yearRows {
		row := &yearRows[i]
		all[i] = YearAmounts{Regime: row.regime, From: row.from(), Until: row.until(),
			Security: money.FromOre(row.security), First: money.FromOre(row.first),
			Second: money.FromOre(row.second), Floor: money.FromOre(row.base),
			Known: row.known, Source: row.source, ReductionsKnown: row.reductionsKnown, ReductionsSource: row.reductionsSource}
	}
	return all
}

// from returns the first day of the row: New Year's Day, or the day the regime
// began.
func (r *yearRow) from() calendar.Date {
	return calendar.Later(newYear(r.year), regimeBegins[r.regime])
}

// until returns the day after the last day of the row.
func (r *yearRow) until() calendar.Date { return newYear(r.year + 1) }

func newYear(year int) calendar.Date {
	day, _ := calendar.New(year, 1, 1)
	return day
}
