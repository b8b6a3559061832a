// SPDX-License-Identifier: MPL-2.0

package deferral

import "github.com/hjemmel-dk/hjemmel/law"

// The sentences that name a benefit; a list makes them once for each entry.
func sayReceived(name string) *law.Sentence {
	return law.NewSentence("Skyldneren modtager "+name+".", "The debtor receives "+name+".")
}

func sayGrounds(name string) *law.Sentence {
	return law.NewSentence(
		"Skyldneren modtager "+name+". Det er en grund til henstand, uanset hvad skyldneren ellers har.",
		"The debtor receives "+name+". That is a ground for deferral, whatever else the debtor has.")
}

func sayBesides(name string) *law.Sentence {
	return law.NewSentence(
		"Skyldneren har førtidspension, men modtager også "+name+", som er anden indkomst.",
		"The debtor has førtidspension, but also receives "+name+", which is other income.")
}

func sayBesidesMore(name string) *law.Sentence {
	return law.NewSentence(
		"Skyldneren har førtidspension, men modtager også "+name+" og har indkomst derudover.",
		"The debtor has førtidspension, but also receives "+name+" and has income besides.")
}

// The sentences that a decision can give as its grounds.
var (
	sayNoGround = law.NewSentence(
		"Skyldneren modtager ingen ydelse, der i sig selv er grund til henstand.",
		"The debtor receives no benefit that is a ground for deferral by itself.")
	sayOnlyPension = law.NewSentence(
		"Skyldneren har førtidspension og ingen anden indkomst. Det er en grund til henstand.",
		"The debtor has førtidspension and no other income. That is a ground for deferral.")
	sayNoPension = law.NewSentence(
		"Skyldneren har ikke førtidspension.",
		"The debtor does not have førtidspension.")
	sayPensionAndIncome = law.NewSentence(
		"Skyldneren har førtidspension, men også anden indkomst.",
		"The debtor has førtidspension, but other income as well.")
	sayModest = law.NewSentence(
		"Skyldneren har meget små udgifter. En sagsbehandler har bestemt og begrundet, at der skal betales {0:kr} om måneden.",
		"The debtor has very small expenses. A caseworker has decided, with a reason, that {0:kr} a month is to be paid.")
	sayNotModest = law.NewSentence(
		"Ingen har bestemt et beløb på grund af meget små udgifter.",
		"Nobody has fixed an amount on account of very small expenses.")
	sayModestUnused = law.NewSentence(
		"Reglen om meget små udgifter gælder kun for den, der har en grund til henstand. Beløbet bruges ikke.",
		"The rule on very small expenses applies only to somebody with a ground for deferral. The amount is not used.")
	sayPlanSuspended = law.NewSentence(
		"Skyldneren har en ordning, der løber. Den stilles i bero, til der er truffet en ny afgørelse.",
		"The debtor has a plan that is running. It is put in abeyance until there is a new decision.")
	sayPlanReplaced = law.NewSentence(
		"Skyldneren har en ordning, der løber. Den stilles i bero, og der betales {0:kr} om måneden i stedet.",
		"The debtor has a plan that is running. It is put in abeyance, and {0:kr} a month is paid in its place.")
	sayPlanContinues = law.NewSentence(
		"Skyldneren har ingen grund til henstand, så ordningen fortsætter.",
		"The debtor has no ground for deferral, so the plan continues.")
)

// The result as a sentence, and what was assumed.
var (
	sayHeadNone = law.NewSentence(
		"Der er ingen grund til henstand.",
		"There is no ground for deferral.")
	sayHeadDeferral = law.NewSentence(
		"Der gives henstand.",
		"A deferral is given.")
	sayHeadSuspended = law.NewSentence(
		"Ordningen stilles i bero.",
		"The plan is put in abeyance.")
	sayHeadModest = law.NewSentence(
		"Der skal betales {0:kr} om måneden på grund af meget små udgifter.",
		"{0:kr} a month is to be paid on account of very small expenses.")
	sayGivenDay = law.NewSentence(
		"Afgørelsen træffes den {0:date}.",
		"The decision is made on {0:date}.")
	sayGivenNoBenefits = law.NewSentence(
		"Skyldneren modtager ingen ydelser.",
		"The debtor receives no benefits.")
	sayGivenIncome = law.NewSentence(
		"Skyldneren har indkomst ud over ydelser.",
		"The debtor has income besides benefits.")
	sayGivenNoIncome = law.NewSentence(
		"Skyldneren har ikke indkomst ud over ydelser.",
		"The debtor has no income besides benefits.")
	sayGivenPlan = law.NewSentence(
		"En ordning løber.",
		"A plan is running.")
	sayGivenNoPlan = law.NewSentence(
		"Ingen ordning løber.",
		"No plan is running.")
	sayGivenModest = law.NewSentence(
		"En sagsbehandler har bestemt {0:kr} om måneden og skrevet sin begrundelse i sagen.",
		"A caseworker has decided on {0:kr} a month and has written the reason in the case.")
)
