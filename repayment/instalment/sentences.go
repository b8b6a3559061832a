// SPDX-License-Identifier: MPL-2.0

package instalment

import "github.com/hjemmel-dk/hjemmel/law"

// The sentences that a decision can give as its grounds.
var (
	sayNetIncome = law.NewSentence(
		"Den årlige nettoindkomst er {0:kr}.",
		"The annual net income is {0:kr}.")
	sayIncomeParts = law.NewSentence(
		"Indkomst {0:kr}, fraregnet bidrag, pension og skat på i alt {1:kr}, giver {2:kr}.",
		"Income of {0:kr} less contributions, pension and tax of {1:kr} in all gives {2:kr}.")
	sayIncomeKnown = law.NewSentence(
		"Der er aktuelle oplysninger om indkomsten.",
		"There is current income data.")
	sayIncomeCurrent = law.NewSentence(
		"Oplysningerne om indkomsten er fra {0:date} og er aktuelle.",
		"The income data is from {0:date} and is current.")
	sayIncomeUnknown = law.NewSentence(
		"Der er ingen oplysninger om indkomsten. Afdraget er da {0:kr} om måneden.",
		"There is no income data. The instalment is then {0:kr} a month.")
	sayIncomeStale = law.NewSentence(
		"Oplysningerne om indkomsten er fra {1:date} og er ikke længere aktuelle. Afdraget er da {0:kr} om måneden.",
		"The income data is from {1:date} and is no longer current. The instalment is then {0:kr} a month.")
	sayTable = law.NewSentence(
		"Afdraget fastsættes efter tabellen, der gælder fra {0:date}.",
		"The instalment follows the table in force from {0:date}.")
	sayTableUnused = law.NewSentence(
		"Tabellen bruges kun, når der er aktuelle oplysninger om indkomsten.",
		"The table is used only when there is current income data.")
	sayRow = law.NewSentence(
		"Indkomsten er mindst {0:kr} og under {1:kr}, og skyldneren forsørger ikke børn. Afdragsprocenten er {2:pct}.",
		"The income is at least {0:kr} and below {1:kr}, and the debtor does not support children. The percentage is {2:pct}.")
	sayRowChildren = law.NewSentence(
		"Indkomsten er mindst {0:kr} og under {1:kr}, og skyldneren forsørger børn. Afdragsprocenten er {2:pct}.",
		"The income is at least {0:kr} and below {1:kr}, and the debtor supports children. The percentage is {2:pct}.")
	sayTopRow = law.NewSentence(
		"Indkomsten er {0:kr} eller mere, og skyldneren forsørger ikke børn. Afdragsprocenten er {2:pct}.",
		"The income is {0:kr} or more, and the debtor does not support children. The percentage is {2:pct}.")
	sayTopRowChildren = law.NewSentence(
		"Indkomsten er {0:kr} eller mere, og skyldneren forsørger børn. Afdragsprocenten er {2:pct}.",
		"The income is {0:kr} or more, and the debtor supports children. The percentage is {2:pct}.")
	sayDerived = law.NewSentence(
		"Tabellens grænser er helt eller delvis udregnet efter reguleringsreglen og ikke læst i en offentliggørelse.",
		"The limits of the table are wholly or partly computed under the rule of yearly regulation and not read in a publication.")
	sayNotRounded = law.NewSentence(
		"{0:fine} om året delt med 12 er {2:kr}.",
		"{0:fine} a year divided by 12 is {2:kr}.")
	sayRounded = law.NewSentence(
		"{0:fine} om året delt med 12 er {1:kr}, som rundes ned til {2:kr}.",
		"{0:fine} a year divided by 12 is {1:kr}, which is rounded down to {2:kr}.")
	sayRoundedCut = law.NewSentence(
		"{0:fine} om året delt med 12 er {1:cut}, som rundes ned til {2:kr}.",
		"{0:fine} a year divided by 12 is {1:cut}, which is rounded down to {2:kr}.")
	sayMonthly = law.NewSentence(
		"Der skal betales {0:kr} hver måned.",
		"{0:kr} is to be paid every month.")
	sayNoInstalment = law.NewSentence(
		"Tabellen giver 0 kr., så der er intet månedligt afdrag at fastsætte.",
		"The table gives DKK 0, so there is no monthly instalment to fix.")
)

// The steps of the calculation.
var (
	stepFixed = law.NewSentence(
		"Fast beløb uden aktuelle oplysninger om indkomsten: {0:kr} om måneden",
		"Fixed amount without current income data: {0:kr} a month")
	stepNetIncome = law.NewSentence(
		"Årlig nettoindkomst: {0:kr}",
		"Annual net income: {0:kr}")
	stepIncomeParts = law.NewSentence(
		"Årlig nettoindkomst: {0:kr} − {1:kr} = {2:kr}",
		"Annual net income: {0:kr} − {1:kr} = {2:kr}")
	stepNegative = law.NewSentence(
		"En negativ nettoindkomst regnes som {0:kr}",
		"A negative net income counts as {0:kr}")
	stepRow = law.NewSentence(
		"Række {0:n} i tabellen fra {1:date}: {2:pct}",
		"Row {0:n} of the table from {1:date}: {2:pct}")
	stepCapacity = law.NewSentence(
		"{0:kr} × {1:pct} = {2:fine} om året",
		"{0:kr} × {1:pct} = {2:fine} a year")
	stepTwelfth = law.NewSentence(
		"{0:fine} / 12 = {1:kr} om måneden",
		"{0:fine} / 12 = {1:kr} a month")
	stepTwelfthCut = law.NewSentence(
		"{0:fine} / 12 = {1:cut} om måneden",
		"{0:fine} / 12 = {1:cut} a month")
	stepRounded = law.NewSentence(
		"Rundet ned til nærmeste hele eller halve hundrede kr.: {0:kr} om måneden",
		"Rounded down to a multiple of DKK 50: {0:kr} a month")
)

// The result as a sentence, and what was assumed.
var (
	sayHeadline = law.NewSentence(
		"Det månedlige afdrag er {0:kr}.",
		"The monthly instalment is {0:kr}.")
	sayNoHeadline = law.NewSentence(
		"Der fastsættes intet afdrag.",
		"No instalment is fixed.")
	sayGivenDay = law.NewSentence(
		"Afgørelsen træffes den {0:date}.",
		"The decision is made on {0:date}.")
	sayGivenNoIncome = law.NewSentence(
		"Der er ikke oplyst nogen indkomst.",
		"No income has been given.")
	sayGivenIncome = law.NewSentence(
		"Den oplyste indkomst er ikke aktuel.",
		"The income given is not current.")
	sayGivenFigure = law.NewSentence(
		"Nettoindkomsten på {0:kr} er gjort op af den, der spørger.",
		"The net income of {0:kr} was worked out by the one who asks.")
	sayGivenParts = law.NewSentence(
		"Indkomsten og fradragene er som oplyst.",
		"The income and the deductions are as given.")
	sayGivenChildren = law.NewSentence(
		"Skyldneren forsørger børn.",
		"The debtor supports children.")
	sayGivenNoChildren = law.NewSentence(
		"Skyldneren forsørger ikke børn.",
		"The debtor does not support children.")
	sayVouched = law.NewSentence(
		"Sagsbehandleren svarer for, at oplysningerne om indkomsten er aktuelle.",
		"The caseworker vouches for the income data being current.")
)
