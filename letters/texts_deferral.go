// SPDX-License-Identifier: MPL-2.0

package letters

// The texts of the letters on a deferral and on a plan in abeyance.
var deferralTexts = []fixedText{
	{"deferral.title", "Afgørelse: Du skal ikke betale lige nu", "Decision: You do not have to pay at present"},
	{"deferral.result.heading", "Det betyder afgørelsen", "What the decision means"},
	{"deferral.result", "Du får henstand fra den {from}. Henstand vil sige, at du ikke skal betale, så længe den varer.",
		"You have a deferral (henstand) from {from}. It means that you do not have to pay as long as it lasts."},
	{"deferral.remains", "Du skylder stadig {balance}.", "You still owe {balance}."},
	{"deferral.again", "Vi ser på din sag igen den {date}.", "We will look at your case again on {date}."},
	{"deferral.reason.heading", "Derfor skal du ikke betale", "Why you do not have to pay"},
	{"deferral.benefit", "Du får {benefit}. Så skal du som hovedregel ikke betale imens.",
		"You receive {benefit}. As a rule you then do not have to pay meanwhile."},
	{"deferral.pension", "Du får førtidspension og har ikke andre indtægter. Så skal du som hovedregel ikke betale imens.",
		"You receive førtidspension and have no other income. As a rule you then do not have to pay meanwhile."},
	{"deferral.listed", "Du får en ydelse, som betyder, at du som hovedregel ikke skal betale imens.",
		"You receive a benefit that as a rule means that you do not have to pay meanwhile."},
	{"deferral.evidence", "Det fremgår af {source}.", "We can see this from {source}."},
	{"deferral.lapse.heading", "Gælden kan bortfalde", "The debt can lapse"},
	{"deferral.lapse", "At gælden bortfalder, vil sige, at du ikke længere skylder pengene. {condition}",
		"If the debt lapses, you no longer owe the money. {condition}"},
	{"deferral.lapse.earliest", "Dagen er den tidligste, vi kan regne ud i dag. Den kan ændre sig, hvis din situation gør det.",
		"The day is the earliest we can work out today. It may change if your situation does."},
	{"deferral.lapse.able", "Du har økonomisk mulighed for at betale, når reglerne giver et afdrag på mere end 0\u00a0kr.",
		"There is an economic possibility of paying when the rules give an instalment above DKK\u00a00."},
	{"abeyance.lapse", "En ordning, der står i bero, tæller her som henstand.", "A plan in abeyance counts as a deferral here."},
	{"deferral.change.heading", "Fortæl os det, hvis noget ændrer sig", "Tell us if something changes"},
	{"deferral.change", "Kontakt os, hvis din ydelse stopper, eller hvis din indkomst ændrer sig. Så ser vi på sagen igen.",
		"Contact us if your benefit stops, or if your income changes. Then we will look at the case again."},
	{"abeyance.title", "Afgørelse: Vi sætter din afdragsordning på pause", "Decision: We put your instalment plan on hold"},
	{"abeyance.result", "Din ordning fra den {decided} står i bero fra den {from}. Det vil sige, at du ikke skal betale afdrag imens.",
		"Your plan of {decided} is in abeyance from {from}. It means that you do not have to pay instalments meanwhile."},
	{"abeyance.resume", "Ordningen begynder ikke igen af sig selv. Skal du betale igen, får du en ny afgørelse.",
		"The plan does not begin again by itself. If you have to pay again, you get a new decision."},
}

// The texts of the letter on a claim that has lapsed.
var lapseTexts = []fixedText{
	{"lapse.title", "Afgørelse: Din gæld på {balance} er bortfaldet", "Decision: Your debt of {balance} has lapsed"},
	{"lapse.rest.title", "Afgørelse: Resten af din gæld, {balance}, er bortfaldet", "Decision: The rest of your debt, {balance}, has lapsed"},
	{"lapse.result.heading", "Det betyder afgørelsen", "What the decision means"},
	{"lapse.result", "Gælden er bortfaldet fra den {date}. Du skylder ikke længere pengene, og vi kræver ikke mere.",
		"The debt has lapsed from {date}. You no longer owe the money, and we claim no more."},
	{"lapse.reason.heading", "Derfor er gælden bortfaldet", "Why the debt has lapsed"},
	{"lapse.claim", "Den {decided} afgjorde vi, at du skulle betale {claim} tilbage. Der var {balance} tilbage af gælden.",
		"On {decided} we decided that you had to pay back {claim}. There was {balance} left of the debt."},
	{"lapse.three", "Der er gået 3\u00a0år, hvor reglerne ikke har givet et afdrag.",
		"Three years have passed in which the rules gave no instalment."},
	{"lapse.ten", "Der er gået 10\u00a0år siden udbetalingen, hvor reglerne ikke har givet et afdrag.",
		"Ten years have passed since the payout in which the rules gave no instalment."},
	{"lapse.rest", "De år, reglerne kræver, er gået, og efter dem har du haft henstand. Så bortfalder det, du skylder.",
		"The years that the rules ask for have passed, and after them you have had a deferral. Then what you owe lapses."},
	{"lapse.steps.heading", "Sådan har vi regnet", "How we have worked it out"},
	{"lapse.paid", "Det, du har betalt, før gælden bortfaldt, får du ikke tilbage.",
		"What you have paid before the debt lapsed is not paid back to you."},
}
