// SPDX-License-Identifier: MPL-2.0

package lapse

import "github.com/hjemmel-dk/hjemmel/law"

// The steps of the calculation.
var (
	stepStart = [...]*law.Sentence{ // one for each basis
		law.NewSentence("Regnet fra hjælpens ophør: {0:date}", "Counted from the end of the benefit: {0:date}"),
		law.NewSentence("Regnet fra den dag, kravet var kendt eller burde være det: {0:date}", "Counted from the day the claim was known or ought to have been: {0:date}"),
		law.NewSentence("Regnet fra udbetalingen: {0:date}", "Counted from the payout: {0:date}"),
	}
	stepYears = law.NewSentence(
		"{0:date} + {1:n} år: den sidste dag er {2:date}",
		"{0:date} + {1:n} years: the last day is {2:date}")
	stepDeferral = law.NewSentence(
		"Henstand, der gælder efter årene: fra {0:date}",
		"Deferral that is in force after the years: from {0:date}")
	stepReturned = law.NewSentence(
		"Kravet kom tilbage fra restanceinddrivelsesmyndigheden: {0:date}",
		"The claim came back from the recovery authority: {0:date}")
	stepLapsed = law.NewSentence(
		"Bortfaldet fra {0:date}",
		"Lapsed from {0:date}")
)

// The result in a sentence, and what was taken as given.
var (
	sayHeadline = law.NewSentence(
		"Kravet er bortfaldet fra den {0:date}.",
		"The claim has lapsed from {0:date}.")
	sayRestHeadline = law.NewSentence(
		"Resten af kravet er bortfaldet fra den {0:date}.",
		"The rest of the claim has lapsed from {0:date}.")
	sayAliveHeadline = law.NewSentence(
		"Kravet er ikke bortfaldet den {0:date}.",
		"The claim has not lapsed on {0:date}.")
	sayGivenDay = law.NewSentence(
		"Der er spurgt om den {0:date}.",
		"The question is asked for {0:date}.")
	sayGivenEnd = law.NewSentence(
		"Hjælpen ophørte den {0:date}.",
		"The benefit ended on {0:date}.")
	sayGivenPayout = law.NewSentence(
		"Boligindskuddet blev udbetalt den {0:date}.",
		"The housing deposit was paid out on {0:date}.")
	sayGivenKnown = law.NewSentence(
		"Fordringshaveren kendte eller burde kende kravet fra den {0:date}.",
		"The creditor knew or ought to have known of the claim from {0:date}.")
	sayGivenAble = law.NewSentence(
		"Perioderne siger, at der var økonomisk mulighed for at betale inden for årene, første gang den {0:date}.",
		"The periods say that there was an economic possibility of paying within the years, the first time on {0:date}.")
	sayGivenNone = law.NewSentence(
		"Perioderne viser ingen økonomisk mulighed for at betale inden for årene.",
		"The periods show no economic possibility of paying within the years.")
	sayGivenPayments = law.NewSentence(
		"Betalinger på kravet: {0:n}, den første den {1:date} og den sidste den {2:date}.",
		"Payments on the claim: {0:n}, the first on {1:date} and the last on {2:date}.")
	sayGivenNoPayment = law.NewSentence(
		"Der er ikke betalt noget på kravet.",
		"Nothing has been paid on the claim.")
	sayGivenReceived = law.NewSentence(
		"Restanceinddrivelsesmyndigheden modtog kravet den {0:date} og har det endnu.",
		"The recovery authority received the claim on {0:date} and still has it.")
	sayGivenReturned = law.NewSentence(
		"Kravet var hos restanceinddrivelsesmyndigheden fra den {0:date} og kom tilbage den {1:date}.",
		"The claim was with the recovery authority from {0:date} and came back on {1:date}.")
)
