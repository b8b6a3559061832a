// SPDX-License-Identifier: MPL-2.0

package picture

import "github.com/hjemmel-dk/hjemmel/law"

var (
	wordTitle = law.Words{Danish: "Hvornår er kravet forældet?", English: "When is the claim time-barred?"}
	wordWhat  = law.Words{Danish: "Hvad", English: "What"}
	wordDay   = law.Words{Danish: "Dag", English: "Day"}
	wordThen  = law.Words{Danish: "Frist før lukkedage", English: "End before closed days"}
	wordWhy   = law.Words{Danish: "Forklaring", English: "Explanation"}

	sayActBy      = law.Words{Danish: "Handl senest ", English: "Act by "}
	saySafeDayWas = law.Words{Danish: "Handl straks: den sikre dag var den ", English: "Act at once: the safe day was "}
	sayLast       = law.Words{Danish: "Fristen efter loven, som man ikke skal regne med: ", English: "Legal last day, not to be counted on: "}
	sayBarred     = law.Words{Danish: "Kravet er forældet fra den ", English: "The claim is time-barred from "}

	wordPeriod      = law.Words{Danish: "Fristen", English: "The period"}
	wordNoPeriod    = law.Words{Danish: "Der løber ingen frist", English: "No period is running"}
	wordCounted     = law.Words{Danish: "dagen, fristen regnes fra; den tæller ikke selv med", English: "the day the period is counted from, which is not counted itself"}
	wordActBy       = law.Words{Danish: "Handl senest", English: "Act by"}
	wordSafe        = law.Words{Danish: "den sidste sikre dag", English: "the last safe day"}
	wordLast        = law.Words{Danish: "Frist efter loven", English: "Legal last day"}
	wordSameDay     = law.Words{Danish: "samme dag som den sikre", English: "the same day as the safe one"}
	wordDoNotCount  = law.Words{Danish: "regn ikke med de dage, der ligger efter den sikre", English: "do not count on the days after the safe one"}
	wordBarred      = law.Words{Danish: "Forældet fra", English: "Time-barred from"}
	wordFirstBarred = law.Words{Danish: "den første dag, kravet er forældet", English: "the first day on which the claim is time-barred"}
	wordTen         = law.Words{Danish: "De ti år", English: "The ten years"}
	wordTenYears    = law.Words{Danish: "den sidste dag i de ti år, som fristen højst kan nå med kendskab og tillæg", English: "the last day of the ten years that limit knowledge and extra periods"}
	wordObject      = law.Words{Danish: "Indsigelse senest", English: "Objection by"}
	wordObjectWhy   = law.Words{Danish: "den sidste dag, skyldneren kan gøre forældelse gældende", English: "the last day on which the debtor can plead limitation"}

	wordAway       = law.Words{Danish: "Hos restanceinddrivelsesmyndigheden", English: "With the recovery authority"}
	wordStillThere = law.Words{Danish: "modtaget og ikke kommet tilbage", English: "received and not returned"}
	wordReturned   = law.Words{Danish: "modtaget; kommet tilbage ", English: "received; returned "}

	keyPeriod = law.Words{Danish: "den frist, der gælder, til den sikre dag", English: "the period that applies, to the safe day"}
	keyRule   = law.Words{Danish: "en regel, der er anvendt, fra sin dag til den frist, den gav", English: "a rule that applied, from its day to the end it gave"}
	keyCross  = law.Words{Danish: "forældet, eller en regel, der ikke er anvendt", English: "time-barred, or a rule that did not apply"}
)
