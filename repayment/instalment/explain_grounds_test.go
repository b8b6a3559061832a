// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// kinds are one case of each kind that Set can decide, with the grounds it must
// give ("not" before one that was rejected) and the readings it must name.
func kinds(t *testing.T) []struct {
	name     string
	facts    Facts
	grounds  string
	readings string
} {
	t.Helper()
	asOf := func(facts Facts, day string) Facts {
		facts.IncomeAsOf = calendar.MustParse(day)
		return facts
	}
	parts := Facts{On: calendar.MustParse("2026-03-02"), Income: someParts(), SupportsChildren: true}
	negative := *someParts()
	negative.Annual = kr("0")
	const (
		table2026 = "opkraevning § 3 | not opkraevning § 5, stk. 2 | opkraevning § 5, stk. 1, 1. pkt. | " +
			"inddrivelse § 11, stk. 1, 8. pkt. | inddrivelse § 11, stk. 2 | "
		table2025 = "opkraevning § 3 | not opkraevning § 5, stk. 2 | opkraevning § 5, stk. 1, 1. pkt. | " +
			"inddrivelse § 11, stk. 1, 8. pkt. | inddrivelse § 45 | inddrivelse § 11, stk. 2 | "
		pay   = "opkraevning § 5, stk. 1, 2. pkt."
		fixed = "opkraevning § 5, stk. 2 | not opkraevning § 5, stk. 1, 1. pkt. | " + pay
		split = "opkraevning § 3 | inddrivelse § 11, stk. 1, 2. pkt."
	)
	return []struct {
		name     string
		facts    Facts
		grounds  string
		readings string
	}{
		{"whole kroner in 2026", given("2026-03-02", "145460", false), table2026 + pay, "R-01 R-05 R-06"},
		{"øre in 2026", given("2026-03-02", "145460.50", false), table2026 + pay, "R-01 R-02 R-05 R-06"},
		{"data of a known day", asOf(given("2026-03-02", "504800", true), "2026-02-01"), table2026 + pay, "R-01 R-05 R-06"},
		{"the derived table of 2025", given("2025-12-31", "300000", true), table2025 + pay, "R-01 R-05 R-06 R-30"},
		{"a known income of 0", given("2026-03-02", "0", false), table2026 + "not " + pay, "R-01 R-04 R-05 R-06"},
		{"a negative income", given("2026-03-02", "-100", false), table2026 + "not " + pay, "R-01 R-03 R-04 R-05 R-06"},
		{"a negative income with øre in 2025", given("2025-07-01", "-0.50", false), table2025 + "not " + pay,
			"R-01 R-02 R-03 R-04 R-05 R-06 R-30"},
		{"the income in its parts", parts, strings.Replace(table2026, "opkraevning § 3", split, 1) + pay, "R-01 R-02 R-05 R-06"},
		{"deductions above the income", Facts{On: calendar.MustParse("2025-07-01"), Income: &negative},
			strings.Replace(table2025, "opkraevning § 3", split, 1) + "not " + pay, "R-01 R-02 R-03 R-04 R-05 R-06 R-30"},
		{"no income data", given("2026-03-02", "", false), fixed, ""},
		{"no income data in 2027", given("2027-03-02", "", true), fixed, ""},
		{"income data that is too old", asOf(given("2026-03-02", "300000.50", false), "2025-06-30"), fixed, "R-06"},
	}
}

func TestADecisionNamesItsGroundsInTheOrderTheyWereTried(t *testing.T) {
	for _, test := range kinds(t) {
		t.Run(test.name, func(t *testing.T) {
			decision := decided(t, test.facts, Options{})
			var got []string
			for _, ground := range decision.Grounds() {
				text := ground.Ref.Qualified()
				if !ground.Applied {
					text = "not " + text
				}
				got = append(got, text)
				back, err := law.ParseRef(ground.Ref.Qualified())
				assert.NilError(t, err)
				assert.Equal(t, back, ground.Ref)
				for _, language := range []law.Language{law.Danish, law.English} {
					said := ground.Text(language)
					assert.Assert(t, strings.HasSuffix(said, ".") && !strings.HasSuffix(said, ".."), said)
					assert.Assert(t, !strings.ContainsAny(said, "{}"), said)
				}
			}
			assert.Equal(t, cmp.Diff(got, strings.Split(test.grounds, " | ")), "")
			assert.Assert(t, len(got) <= 8)
			assert.Assert(t, json.Valid(law.AppendGroundsJSON(nil, decision.Grounds())))

			var space [8]law.Ground
			appended := decision.appendGrounds(space[:0])
			assert.Assert(t, &appended[0] == &space[0], "no more room is needed than for 8")
		})
	}
}

func TestADecisionNamesTheReadingsItReliesOn(t *testing.T) {
	for _, test := range kinds(t) {
		t.Run(test.name, func(t *testing.T) {
			decision := decided(t, test.facts, Options{})
			var got []string
			for _, reading := range decision.Readings() {
				got = append(got, reading.String())
			}
			assert.Equal(t, strings.Join(got, " "), test.readings)
		})
	}
}

func TestTheStepsOfTheCalculationCanBeReadAloud(t *testing.T) {
	for _, test := range []struct {
		name            string
		facts           Facts
		danish, english string // with an ordinary space for the no-break space
	}{
		{"a twelfth that goes on", given("2026-03-02", "145460", false),
			"Årlig nettoindkomst: 145.460 kr.\nRække 2 i tabellen fra 1. januar 2026: 5 %\n145.460 kr. × 5 % = 7.273 kr. om året\n" +
				"7.273 kr. / 12 = 606,08… kr. om måneden\nRundet ned til nærmeste hele eller halve hundrede kr.: 600 kr. om måneden",
			"Annual net income: DKK 145,460\nRow 2 of the table from 1 January 2026: 5%\nDKK 145,460 × 5% = DKK 7,273 a year\n" +
				"DKK 7,273 / 12 = DKK 606.08… a month\nRounded down to a multiple of DKK 50: DKK 600 a month"},
		{"a twelfth that ends, from parts", Facts{On: calendar.MustParse("2026-03-02"), SupportsChildren: true,
			Income: &Income{Annual: kr("300000"), Tax: kr("60000.12")}},
			"Årlig nettoindkomst: 300.000 kr. − 60.000,12 kr. = 239.999,88 kr.\nRække 14 i tabellen fra 1. januar 2026: 8 %\n" +
				"239.999,88 kr. × 8 % = 19.199,9904 kr. om året\n19.199,9904 kr. / 12 = 1.599,99… kr. om måneden\n" +
				"Rundet ned til nærmeste hele eller halve hundrede kr.: 1.550 kr. om måneden",
			"Annual net income: DKK 300,000 − DKK 60,000.12 = DKK 239,999.88\nRow 14 of the table from 1 January 2026: 8%\n" +
				"DKK 239,999.88 × 8% = DKK 19,199.9904 a year\nDKK 19,199.9904 / 12 = DKK 1,599.99… a month\n" +
				"Rounded down to a multiple of DKK 50: DKK 1,550 a month"},
		{"a negative income", given("2026-03-02", "-1", false),
			"Årlig nettoindkomst: -1 kr.\nEn negativ nettoindkomst regnes som 0 kr.\nRække 1 i tabellen fra 1. januar 2026: 4 %\n" +
				"0 kr. × 4 % = 0 kr. om året\n0 kr. / 12 = 0 kr. om måneden\nRundet ned til nærmeste hele eller halve hundrede kr.: 0 kr. om måneden",
			"Annual net income: DKK -1\nA negative net income counts as DKK 0\nRow 1 of the table from 1 January 2026: 4%\n" +
				"DKK 0 × 4% = DKK 0 a year\nDKK 0 / 12 = DKK 0 a month\nRounded down to a multiple of DKK 50: DKK 0 a month"},
		{"no income data", given("2026-03-02", "", false),
			"Fast beløb uden aktuelle oplysninger om indkomsten: 350 kr. om måneden",
			"Fixed amount without current income data: DKK 350 a month"},
	} {
		t.Run(test.name, func(t *testing.T) {
			decision := decided(t, test.facts, Options{})
			var danish, english []string
			for _, step := range decision.Calculation() {
				danish = append(danish, strings.ReplaceAll(step.Text(law.Danish), "\u00a0", " "))
				english = append(english, strings.ReplaceAll(step.Text(law.English), "\u00a0", " "))
			}
			assert.Equal(t, strings.Join(danish, "\n"), test.danish)
			assert.Equal(t, strings.Join(english, "\n"), test.english)
		})
	}
}
