// SPDX-License-Identifier: MPL-2.0

package picture

import "github.com/hjemmel-dk/hjemmel/law"

var (
	wordTitle     = law.Words{Danish: "Afdraget efter den årlige nettoindkomst", English: "The instalment by the annual net income"}
	wordNoTable   = law.Words{Danish: "Tabellen er ikke brugt, for der er ingen aktuelle oplysninger om indkomsten", English: "The table was not used, since there is no current income data"}
	wordIncome    = law.Words{Danish: "Årlig nettoindkomst: ", English: "Annual net income: "}
	wordRate      = law.Words{Danish: "Afdragsprocent: ", English: "Percentage: "}
	wordNextFrom  = law.Words{Danish: "Næste trin: Fra ", English: "The next step: from "}
	wordNextGives = law.Words{Danish: " om året er afdraget ", English: " a year the instalment is "}
	wordAMonth    = law.Words{Danish: " om måneden", English: " a month"}

	wordWith    = law.Words{Danish: "forsørger børn", English: "supports children"}
	wordWithout = law.Words{Danish: "forsørger ikke børn", English: "does not support children"}
	wordOwn     = law.Words{Danish: " (skyldnerens kolonne)", English: " (the debtor's column)"}
	wordPoint   = law.Words{Danish: "skyldneren", English: "the debtor"}
	wordNext    = law.Words{Danish: "næste trin", English: "the next step"}
	wordAcross  = law.Words{Danish: "årlig nettoindkomst i kroner", English: "annual net income in kroner"}
	wordUp      = law.Words{Danish: "afdrag om måneden i kroner", English: "monthly instalment in kroner"}

	wordHeadings = [6]law.Words{{Danish: "Årlig nettoindkomst", English: "Annual net income"},
		{Danish: "Procent uden børn", English: "Percentage without children"}, {Danish: "Afdrag uden børn", English: "Instalment without children"},
		{Danish: "Procent med børn", English: "Percentage with children"}, {Danish: "Afdrag med børn", English: "Instalment with children"},
		{Danish: "Bemærkning", English: "Remark"}}
)
