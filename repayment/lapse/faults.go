// SPDX-License-Identifier: MPL-2.0

package lapse

import "github.com/hjemmel-dk/hjemmel/law"

// The days that only some facts need, as they are called when they are missing.
var (
	endOfBenefit  = law.Words{Danish: "hjælpens ophør", English: "the last day of the benefit"}
	dayOfPayout   = law.Words{Danish: "boligindskuddets udbetaling", English: "the day the housing deposit was paid out"}
	startOfPeriod = law.Words{Danish: "periodens første dag", English: "the first day of the period"}
	dayOfPayment  = law.Words{Danish: "betalingsdagen", English: "the day of the payment"}
	dayOfReceipt  = law.Words{Danish: "den dag, restanceinddrivelsesmyndigheden modtog kravet", English: "the day the recovery authority received the claim"}
)

// What can be wrong with the start and the end of the years.
var (
	dayOfAnotherKind = law.Problem{Code: law.Contradiction, ID: "day-of-another-kind",
		Wrong: law.Words{Danish: "dagen hører til et krav af en anden art", English: "the day belongs to another kind of claim"},
		Right: law.Words{Danish: "ingen dag her, eller et krav af den art", English: "no day here, or a claim of that kind"}}
	beforePayout = law.Problem{Code: law.Contradiction, ID: "before-the-payout",
		Wrong: law.Words{Danish: "dagen ligger før boligindskuddets udbetaling", English: "the day lies before the housing deposit was paid out"},
		Right: law.Words{Danish: "den dag eller en senere", English: "that day or a later one"}}
	returnedEarly = law.Problem{Code: law.Contradiction, ID: "returned-before-received",
		Wrong: law.Words{Danish: "kravet kom tilbage, før det blev modtaget", English: "the claim came back before it was received"},
		Right: law.Words{Danish: "modtagelsesdagen eller en senere dag", English: "the day of receipt or a later one"}}
)

// What can be wrong with the periods.
var (
	periodOverlaps = law.Problem{Code: law.Contradiction, ID: "period-overlaps",
		Wrong: law.Words{Danish: "perioden begynder, før den foregående er slut", English: "the period begins before the previous one has ended"},
		Right: law.Words{Danish: "perioder i rækkefølge, som ikke overlapper", English: "periods in ascending order that do not overlap"}}
	periodBackwards = law.Problem{Code: law.Contradiction, ID: "period-backwards",
		Wrong: law.Words{Danish: "perioden slutter, før den begynder", English: "the period ends before it begins"},
		Right: law.Words{Danish: "periodens første dag eller en senere", English: "the first day of the period or a later one"}}
	zeroWhenAble = law.Problem{Code: law.Contradiction, ID: "zero-instalment-when-able",
		Wrong: law.Words{Danish: "et afdrag på 0 kr. er ikke økonomisk mulighed", English: "an instalment of DKK 0 is no economic possibility"},
		Right: law.Words{Danish: `kun sammen med "none"`, English: `it with "none" only`}}
	dayNotCovered = law.Problem{Code: law.Missing, ID: "day-not-covered",
		Wrong: law.Words{Danish: "ingen periode siger, om der var økonomisk mulighed for at betale fra {0}", English: "no period says whether there was an economic possibility of paying from {0}"},
		Right: law.Words{Danish: "perioder, der tilsammen dækker hver dag fra begyndelsen", English: "periods that together cover every day from the start"}}
)
