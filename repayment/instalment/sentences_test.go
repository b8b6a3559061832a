// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

func TestAGroundSaysWhatItReadInTheCase(t *testing.T) {
	day := calendar.MustParse
	dated := given("2026-03-02", "145460", false)
	dated.IncomeAsOf = day("2026-02-01")
	stale := given("2026-03-02", "145460", false)
	stale.IncomeAsOf = day("2025-06-30")
	parts := Facts{On: day("2026-03-02"), Income: someParts()}
	for _, test := range []struct {
		name            string
		facts           Facts
		ref             law.Ref
		danish, english string // with an ordinary space for the no-break space
	}{
		{"the net income", dated, law.CollectionOrder.At(3, 0, 0),
			"Den årlige nettoindkomst er 145.460 kr.", "The annual net income is DKK 145,460."},
		{"the parts of the income", parts, law.RecoveryOrder.At(11, 1, 2),
			"Indkomst 300.000 kr., fraregnet bidrag, pension og skat på i alt 98.069,50 kr., giver 201.930,50 kr.",
			"Income of DKK 300,000 less contributions, pension and tax of DKK 98,069.50 in all gives DKK 201,930.50."},
		{"income data of an unknown day", parts, law.CollectionOrder.At(5, 2, 0),
			"Der er aktuelle oplysninger om indkomsten.", "There is current income data."},
		{"income data of a known day", dated, law.CollectionOrder.At(5, 2, 0),
			"Oplysningerne om indkomsten er fra 1. februar 2026 og er aktuelle.", "The income data is from 1 February 2026 and is current."},
		{"no income data", given("2026-03-02", "", false), law.CollectionOrder.At(5, 2, 0),
			"Der er ingen oplysninger om indkomsten. Afdraget er da 350 kr. om måneden.",
			"There is no income data. The instalment is then DKK 350 a month."},
		{"income data that is too old", stale, law.CollectionOrder.At(5, 2, 0),
			"Oplysningerne om indkomsten er fra 30. juni 2025 og er ikke længere aktuelle. Afdraget er da 350 kr. om måneden.",
			"The income data is from 30 June 2025 and is no longer current. The instalment is then DKK 350 a month."},
		{"the table", dated, law.CollectionOrder.At(5, 1, 1),
			"Afdraget fastsættes efter tabellen, der gælder fra 1. januar 2026.", "The instalment follows the table in force from 1 January 2026."},
		{"the table that is not used", stale, law.CollectionOrder.At(5, 1, 1),
			"Tabellen bruges kun, når der er aktuelle oplysninger om indkomsten.", "The table is used only when there is current income data."},
		{"a row without children", dated, law.RecoveryOrder.At(11, 1, 8),
			"Indkomsten er mindst 145.460 kr. og under 181.390 kr., og skyldneren forsørger ikke børn. Afdragsprocenten er 5 %.",
			"The income is at least DKK 145,460 and below DKK 181,390, and the debtor does not support children. The percentage is 5%."},
		{"a row with children", given("2026-03-02", "504799.99", true), law.RecoveryOrder.At(11, 1, 8),
			"Indkomsten er mindst 499.680 kr. og under 504.800 kr., og skyldneren forsørger børn. Afdragsprocenten er 59 %.",
			"The income is at least DKK 499,680 and below DKK 504,800, and the debtor supports children. The percentage is 59%."},
		{"the highest row without children", given("2026-03-02", "900000", false), law.RecoveryOrder.At(11, 1, 8),
			"Indkomsten er 504.800 kr. eller mere, og skyldneren forsørger ikke børn. Afdragsprocenten er 60 %.",
			"The income is DKK 504,800 or more, and the debtor does not support children. The percentage is 60%."},
		{"the highest row with children", given("2026-03-02", "504800", true), law.RecoveryOrder.At(11, 1, 8),
			"Indkomsten er 504.800 kr. eller mere, og skyldneren forsørger børn. Afdragsprocenten er 60 %.",
			"The income is DKK 504,800 or more, and the debtor supports children. The percentage is 60%."},
		{"the derived table", given("2025-12-31", "145460", false), law.RecoveryOrder.At(45, 0, 0),
			"Tabellens grænser er helt eller delvis udregnet efter reguleringsreglen og ikke læst i en offentliggørelse.",
			"The limits of the table are wholly or partly computed under the rule of yearly regulation and not read in a publication."},
		{"a twelfth that goes on", dated, law.RecoveryOrder.At(11, 2, 0),
			"7.273 kr. om året delt med 12 er 606,08… kr., som rundes ned til 600 kr.",
			"DKK 7,273 a year divided by 12 is DKK 606.08…, which is rounded down to DKK 600."},
		{"a twelfth that ends with the øre", given("2026-03-02", "145461.60", false), law.RecoveryOrder.At(11, 2, 0),
			"7.273,08 kr. om året delt med 12 er 606,09 kr., som rundes ned til 600 kr.",
			"DKK 7,273.08 a year divided by 12 is DKK 606.09, which is rounded down to DKK 600."},
		{"what is to be paid", dated, law.CollectionOrder.At(5, 1, 2),
			"Der skal betales 600 kr. hver måned.", "DKK 600 is to be paid every month."},
		{"nothing to be paid", given("2026-03-02", "14999.99", false), law.CollectionOrder.At(5, 1, 2),
			"Tabellen giver 0 kr., så der er intet månedligt afdrag at fastsætte.",
			"The table gives DKK 0, so there is no monthly instalment to fix."},
	} {
		t.Run(test.name, func(t *testing.T) {
			decision := decided(t, test.facts, Options{})
			found := 0
			for _, ground := range decision.Grounds() {
				if ground.Ref == test.ref {
					found++
					assert.Equal(t, strings.ReplaceAll(ground.Text(law.Danish), "\u00a0", " "), test.danish)
					assert.Equal(t, strings.ReplaceAll(ground.Text(law.English), "\u00a0", " "), test.english)
				}
			}
			assert.Equal(t, found, 1)
		})
	}
}
