// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"github.com/hjemmel-dk/hjemmel/law"
)

// The sentences that a decision can give as its grounds, in the order in which
// the rules are tried.
var (
	sayBegin = law.NewSentence(
		"Der er udbetalt ydelser, som kan tages i sikkerheden. {0:kr} kan inddrives nu.",
		"Benefits have been paid that can be taken from the security. {0:kr} can be recovered now.")
	sayNothing = law.NewSentence(
		"Intet kan inddrives i sikkerheden nu.",
		"Nothing can be recovered in the security now.")
	// Values: how many of how many.
	sayActs = law.NewSentence(
		"Udbetalinger til den familiesammenførte efter en af de to love: {0:n} af {1:n}.",
		"Payouts to the reunified spouse under one of the two acts: {0:n} of {1:n}.")
	sayValid = law.NewSentence(
		"Sikkerheden gælder fra den {1:date} til og med den {2:date}. Heraf ligger {0:n} i den tid.",
		"The security is valid from {1:date} through {2:date}. {0:n} of these lie in that time.")
	sayPermit = law.NewSentence(
		"Tidsubegrænset ophold blev givet den {0:date}. Udbetalt senere og derfor ikke dækket: {1:n}.",
		"A permanent permit was granted on {0:date}. Paid later and therefore not to be taken: {1:n}.")
	sayPermitNone = law.NewSentence(
		"Tidsubegrænset ophold blev givet den {0:date}. Intet er udbetalt senere.",
		"A permanent permit was granted on {0:date}. Nothing was paid later.")
	// Values: the day, how many were paid later.
	sayOtherBasis = law.NewSentence(
		"Der blev givet ophold på et andet grundlag den {0:date}. Udbetalt senere og derfor ikke dækket: {1:n}.",
		"A permit on another basis was granted on {0:date}. Paid later and therefore not to be taken: {1:n}.")
	sayOtherBasisNone = law.NewSentence(
		"Der blev givet ophold på et andet grundlag den {0:date}. Intet er udbetalt senere.",
		"A permit on another basis was granted on {0:date}. Nothing was paid later.")
	sayDeparture = law.NewSentence(
		"Den familiesammenførte udrejste den {0:date}. Udbetalt senere og derfor ikke dækket: {1:n}.",
		"The reunified spouse left on {0:date}. Paid later and therefore not to be taken: {1:n}.")
	sayDepartureNone = law.NewSentence(
		"Den familiesammenførte udrejste den {0:date}. Intet er udbetalt senere.",
		"The reunified spouse left on {0:date}. Nothing was paid later.")
	sayDeath = law.NewSentence(
		"Den familiesammenførte døde den {0:date}. Intet er udbetalt senere.",
		"The reunified spouse died on {0:date}. Nothing was paid later.")
	sayDivorce = law.NewSentence(
		"Skilsmisse eller samlivsophør den {0:date} ændrer ikke, hvad der kan inddrives.",
		"A divorce or the end of living together on {0:date} does not change what can be recovered.")
	// Values: how many, the last day of the security, the day of the last claim.
	sayClaims = law.NewSentence(
		"Der er rejst krav {0:n} gange, sidst den {2:date}. Sikkerhedens sidste dag er den {1:date}.",
		"Claims were raised {0:n} times, the last on {2:date}. The last day of the security is {1:date}.")
	sayNeverClaimed = law.NewSentence(
		"Sikkerhedens sidste dag var den {1:date}. Udbetalinger, der ikke blev rejst rettidigt krav for: {0:n}.",
		"The last day of the security was {1:date}. Payouts for which no claim was raised in time: {0:n}.")
	sayToBeRaised = law.NewSentence(
		"Udbetalinger, der ikke er med i noget krav: {0:n}. Sidste sikre dag at rejse nyt krav er den {1:date}.",
		"Payouts that are in no claim: {0:n}. The last safe day to raise a new claim is {1:date}.")
	sayClaimInTime = law.NewSentence(
		"Kravet er rejst den {0:date}, og sikkerhedens sidste dag er den {1:date}. Det er rettidigt.",
		"The claim was raised on {0:date}, and the last day of the security is {1:date}. That is in time.")
	sayClaimLate = law.NewSentence(
		"Kravet er rejst den {0:date}, og sikkerhedens sidste dag var den {1:date}. Det er for sent.",
		"The claim was raised on {0:date}, and the last day of the security was {1:date}. That is too late.")
	sayThreeYears = law.NewSentence(
		"Hver udbetaling har sine egne tre år.",
		"Each payout has three years of its own.")
	sayThreeYearsFirst = law.NewSentence(
		"Hver udbetaling har sine egne tre år. Den første, der kan tages nu, er forældet fra den {0:date}.",
		"Each payout has three years of its own. The first that can be taken now is barred from {0:date}.")
	// Values: how many, the day of the question.
	sayBarred = law.NewSentence(
		"Udbetalinger, der er forældede pr. {1:date}: {0:n}.",
		"Payouts that are barred by limitation on {1:date}: {0:n}.")
	sayNotBarred = law.NewSentence(
		"Ingen udbetaling er forældet pr. {1:date}.",
		"No payout is barred by limitation on {1:date}.")
	sayCounted = law.NewSentence(
		"De tre år slutter dagen med samme nummer, eller månedens sidste dag.",
		"The three years end on the same-numbered day, or the last day of the month.")
	sayMoved = law.NewSentence(
		"De tre år ender på en lukkedag og forlænges til den næste åbne dag for {0:n} af dem, der kan tages.",
		"The three years end on a closed day and are extended to the next open day for {0:n} of those that can be taken.")
	// Values: what was left, what is taken, what is then left.
	sayTaken = law.NewSentence(
		"Der er {0:kr} tilbage i sikkerheden. {1:kr} kan tages, og så er der {2:kr} tilbage.",
		"{0:kr} is left in the security. {1:kr} can be taken, and then {2:kr} is left.")
	sayNotTaken = law.NewSentence(
		"Der er {0:kr} tilbage i sikkerheden, og intet kan tages.",
		"{0:kr} is left in the security, and nothing can be taken.")

	sayMunicipality = law.NewSentence(
		"Opholdstilladelsen er søgt den {0:date}, og kommunen inddriver selv: ydelsescentret beder opkrævningskontoret om det.",
		"The permit was applied for on {0:date}, and the municipality recovers itself: the benefit centre asks the collection office.")
	sayMunicipalityNothing = law.NewSentence(
		"Opholdstilladelsen er søgt den {0:date}, og kommunen skal selv inddrive, men der er intet at inddrive.",
		"The permit was applied for on {0:date}, and the municipality recovers itself, but there is nothing to recover.")
	sayNotMunicipality = law.NewSentence(
		"Kommunen inddriver ikke selv; restanceinddrivelsesmyndigheden gør det (opholdstilladelsen søgt den {0:date}).",
		"The municipality does not recover itself; the recovery authority does (permit applied for on {0:date}).")
	sayWhoIsOpen = law.NewSentence(
		"Opholdstilladelsen er søgt den {0:date}. Kilderne siger før og efter den dag, så en sagsbehandler skal tage stilling til, hvem der inddriver.",
		"The permit was applied for on {0:date}. The sources say before and after that day, so a caseworker must decide who recovers.")
	saySend = law.NewSentence(
		"Kommunen sender kravet på {0:kr} til restanceinddrivelsesmyndigheden.",
		"The municipality sends the claim of {0:kr} to the recovery authority.")
	saySendNothing = law.NewSentence(
		"Der er intet krav at sende til restanceinddrivelsesmyndigheden.",
		"There is no claim to send to the recovery authority.")

	sayCriterionDocument = law.NewSentence(
		"Hvilken bekendtgørelse nævner sikkerhedens dokument?",
		"Which order does the document of the security name?")
	sayCriterionAgency = law.NewSentence(
		"Efter hvilke regler har Udlændingestyrelsen behandlet ansøgningen fra den {0:date}: fem eller ti års sikkerhed?",
		"Under which rules did the Immigration Service handle the application of {0:date}: a security of five or of ten years?")
	sayCriterionAsked = law.NewSentence(
		"Hvad svarer restanceinddrivelsesmyndigheden, når kommunen spørger, om den tager kravet?",
		"What does the recovery authority answer when the municipality asks whether it takes the claim?")
)

// One for each order, and the first for none. Values: the day of application, the
// day the security was posted.
var sayOrders = [...]*law.Sentence{
	law.NewSentence(
		"Bekendtgørelsen følger af, hvem der inddriver, og det er åbent.",
		"The order follows from who recovers, and that is open."),
	Order646: law.NewSentence(
		"Opholdstilladelsen er søgt den {0:date}: bekendtgørelse nr. 646 af 2012 og ikke nr. 220 af 2018.",
		"The permit was applied for on {0:date}: order no. 646 of 2012 and not no. 220 of 2018."),
	Order220: law.NewSentence(
		"Opholdstilladelsen er søgt den {0:date}: bekendtgørelse nr. 220 af 2018.",
		"The permit was applied for on {0:date}: order no. 220 of 2018."),
	Order903: law.NewSentence(
		"Opholdstilladelsen er søgt den {0:date}: bekendtgørelse nr. 903 af 2020.",
		"The permit was applied for on {0:date}: order no. 903 of 2020."),
	Order840: law.NewSentence(
		"Sikkerheden er stillet den {1:date}: bekendtgørelse nr. 840 af 2024 og ikke nr. 220 af 2018.",
		"The security was posted on {1:date}: order no. 840 of 2024 and not no. 220 of 2018."),
}

var sayOrdersChosen = [...]*law.Sentence{
	Order646: law.NewSentence(
		"Sagsbehandleren har valgt bekendtgørelse nr. 646 af 2012.",
		"The caseworker has chosen order no. 646 of 2012."),
	Order220: law.NewSentence(
		"Sagsbehandleren har valgt bekendtgørelse nr. 220 af 2018.",
		"The caseworker has chosen order no. 220 of 2018."),
	Order903: law.NewSentence(
		"Sagsbehandleren har valgt bekendtgørelse nr. 903 af 2020.",
		"The caseworker has chosen order no. 903 of 2020."),
	Order840: law.NewSentence(
		"Sagsbehandleren har valgt bekendtgørelse nr. 840 af 2024.",
		"The caseworker has chosen order no. 840 of 2024."),
}

// One for each reason. Values: the day of the payout, its amount, and a day or an
// amount.
var sayReasons = [...]*law.Sentence{
	ByOtherAct: law.NewSentence(
		"Udbetalingen på {1:kr} den {0:date} er efter en anden lov og kan ikke dækkes af sikkerheden.",
		"The payout of {1:kr} on {0:date} is under another act and cannot be taken from the security."),
	ToOtherRecipient: law.NewSentence(
		"Udbetalingen på {1:kr} den {0:date} gik til en anden end den familiesammenførte og kan ikke dækkes.",
		"The payout of {1:kr} on {0:date} went to somebody other than the reunified spouse and cannot be taken."),
	BeforeSecurity: law.NewSentence(
		"Udbetalingen på {1:kr} den {0:date} ligger før sikkerhedens første dag.",
		"The payout of {1:kr} on {0:date} lies before the first day of the security."),
	AfterSecurity: law.NewSentence(
		"Udbetalingen på {1:kr} den {0:date} ligger efter sikkerhedens sidste dag.",
		"The payout of {1:kr} on {0:date} lies after the last day of the security."),
	AfterPermanentPermit: law.NewSentence(
		"Udbetalingen på {1:kr} den {0:date} ligger efter det tidsubegrænsede ophold.",
		"The payout of {1:kr} on {0:date} lies after the permanent permit."),
	AfterOtherBasis: law.NewSentence(
		"Udbetalingen på {1:kr} den {0:date} ligger efter opholdet på et andet grundlag.",
		"The payout of {1:kr} on {0:date} lies after the permit on another basis."),
	AfterDeparture: law.NewSentence(
		"Udbetalingen på {1:kr} den {0:date} ligger efter udrejsen.",
		"The payout of {1:kr} on {0:date} lies after the departure."),
	AlreadyRecovered: law.NewSentence(
		"Udbetalingen på {1:kr} den {0:date} er allerede inddrevet.",
		"The payout of {1:kr} on {0:date} has already been recovered."),
	ClaimTooLate: law.NewSentence(
		"Udbetalingen på {1:kr} den {0:date} kan ikke dækkes, fordi der ikke er rejst krav for den, mens sikkerheden gjaldt.",
		"The payout of {1:kr} on {0:date} cannot be taken, because no claim was raised for it while the security was valid."),
	Barred: law.NewSentence(
		"Udbetalingen på {1:kr} den {0:date} er forældet fra den {2:date}.",
		"The payout of {1:kr} on {0:date} is barred by limitation from {2:date}."),
	AfterClaim: law.NewSentence(
		"Udbetalingen på {1:kr} den {0:date} er senere end det sidste krav. Rejs et nyt krav senest den {2:date}.",
		"The payout of {1:kr} on {0:date} is later than the last claim. Raise a new claim by {2:date}."),
	Unclaimed: law.NewSentence(
		"Udbetalingen på {1:kr} den {0:date} er ikke med i noget krav. Rejs et nyt krav senest den {2:date}.",
		"The payout of {1:kr} on {0:date} is in no claim. Raise a new claim by {2:date}."),
	ByFormerMunicipality: law.NewSentence(
		"Udbetalingen på {1:kr} den {0:date} er foretaget af fraflytningskommunen. Den er ikke med, før en sagsbehandler begrunder det.",
		"The payout of {1:kr} on {0:date} was made by the former municipality. It is left out until a caseworker gives a reason to include it."),
	SecurityUsedUp: law.NewSentence(
		"Udbetalingen på {1:kr} den {0:date} opfylder betingelserne, men der er ikke mere tilbage i sikkerheden.",
		"The payout of {1:kr} on {0:date} meets the conditions, but nothing more is left in the security."),
	PartlyCovered: law.NewSentence(
		"Af udbetalingen på {1:kr} den {0:date} kan {2:kr} tages; mere er der ikke tilbage.",
		"Of the payout of {1:kr} on {0:date}, {2:kr} can be taken; no more is left."),
	Covered: law.NewSentence(
		"Udbetalingen på {1:kr} den {0:date} kan dækkes fuldt ud. Sidste rettidige dag er den {2:date}.",
		"The payout of {1:kr} on {0:date} can be covered in full. The last day in time is {2:date}."),
}

// What can be taken of a payout of which something was recovered before, or whose
// limitation does not run. Values: the day of the payout, its amount.
var (
	sayCoveredNoEnd = law.NewSentence(
		"Udbetalingen på {1:kr} den {0:date} kan dækkes fuldt ud. Der løber ingen frist.",
		"The payout of {1:kr} on {0:date} can be covered in full. No period runs.")
	// Values: the day of the payout, what was left of it, the last day or what is taken.
	sayRestCovered = law.NewSentence(
		"Af udbetalingen den {0:date} er der {1:kr} tilbage efter tidligere inddrivelse. De kan dækkes fuldt ud. Sidste rettidige dag er den {2:date}.",
		"Of the payout on {0:date}, {1:kr} is left after earlier recovery. It can be covered in full. The last day in time is {2:date}.")
	sayRestCoveredNoEnd = law.NewSentence(
		"Af udbetalingen den {0:date} er der {1:kr} tilbage efter tidligere inddrivelse. De kan dækkes fuldt ud. Der løber ingen frist.",
		"Of the payout on {0:date}, {1:kr} is left after earlier recovery. It can be covered in full. No period runs.")
	sayRestPartlyCovered = law.NewSentence(
		"Af udbetalingen den {0:date} er der {1:kr} tilbage efter tidligere inddrivelse. {2:kr} kan dækkes; mere er der ikke tilbage i sikkerheden.",
		"Of the payout on {0:date}, {1:kr} is left after earlier recovery. {2:kr} can be covered; no more is left in the security.")
)

var (
	sayHeadline = law.NewSentence(
		"Den {0:date} kan {1:kr} inddrives i sikkerheden. Derefter er {2:kr} tilbage.",
		"On {0:date}, {1:kr} can be recovered in the security. Then {2:kr} is left.")
	sayHeadlineNothing = law.NewSentence(
		"Den {0:date} kan intet inddrives i sikkerheden. Der er {2:kr} tilbage i den.",
		"On {0:date} nothing can be recovered in the security. {2:kr} is left in it.")
	sayActBy = law.NewSentence(
		"Handl senest den {0:date}. Efter den {1:date} kan mindre inddrives end nu.",
		"Act by {0:date}. After {1:date} less can be taken than now.")
	sayActAtOnce = law.NewSentence(
		"Handl straks: den sikre dag var den {0:date}. Efter den {1:date} kan mindre inddrives end nu.",
		"Act at once: the safe day was {0:date}. After {1:date} less can be taken than now.")

	// Values: how many payouts, the first of their last safe days.
	sayRaiseBy = law.NewSentence(
		"Rejs et nyt krav senest den {1:date}. Udbetalinger, der ikke er med i noget krav: {0:n}.",
		"Raise a new claim by {1:date}. Payouts that are in no claim: {0:n}.")
	sayRaiseAtOnce = law.NewSentence(
		"Rejs straks et nyt krav: den sikre dag var den {1:date}. Udbetalinger, der ikke er med i noget krav: {0:n}.",
		"Raise a new claim at once: the safe day was {1:date}. Payouts that are in no claim: {0:n}.")

	stepDocument = law.NewSentence(
		"Beløbet i dokumentet: {0:kr}",
		"The amount in the document: {0:kr}")
	stepLeft = law.NewSentence(
		"Minus nedsættelser på {0:kr} og tidligere inddrivelse på {1:kr}: {2:kr} er tilbage",
		"Less reductions of {0:kr} and earlier recoveries of {1:kr}: {2:kr} is left")
	stepPassed = law.NewSentence(
		"Udbetalinger, der opfylder betingelserne: {0:n}, i alt {1:kr}",
		"Payouts that meet the conditions: {0:n}, {1:kr} in all")
	stepTaken = law.NewSentence(
		"Heraf kan {0:kr} tages, og {1:kr} er der ikke dækning for; {2:kr} bliver tilbage",
		"Of that {0:kr} can be taken and {1:kr} is not covered; {2:kr} remains")

	sayGivenDay = law.NewSentence(
		"Der spørges den {0:date}. Opholdstilladelsen er søgt den {1:date}.",
		"The question is asked for {0:date}. The permit was applied for on {1:date}.")
	sayGivenSecurity = law.NewSentence(
		"Sikkerheden gælder fra den {0:date} til og med den {1:date}, som dokumentet siger.",
		"The security is valid from {0:date} through {1:date}, as the document says.")
	sayGivenPosted = law.NewSentence(
		"Sikkerheden er stillet den {0:date}.",
		"The security was posted on {0:date}.")
	sayGivenPostedAsFrom = law.NewSentence(
		"Det er ikke oplyst, hvornår sikkerheden er stillet; dens første dag, den {0:date}, er brugt.",
		"It is not given when the security was posted; its first day, {0:date}, is used.")
	sayGivenPayouts = law.NewSentence(
		"Oplyste udbetalinger: {0:n}. Lov, modtager og beløb er som oplyst.",
		"Payouts given: {0:n}. Act, recipient and amount are as given.")
	sayGivenClaim = law.NewSentence(
		"Kravet er rejst den {0:date}.",
		"The claim was raised on {0:date}.")
	sayGivenNoClaim = law.NewSentence(
		"Kravet rejses den dag, der spørges: den {0:date}.",
		"The claim is raised on the day of the question: {0:date}.")
	sayGivenClaims = law.NewSentence(
		"Oplyste krav, hvert for sine udbetalinger: {0:n}.",
		"Claims given, each for its payouts: {0:n}.")
	sayGivenFirstPosted = law.NewSentence(
		"Sagens første sikkerhed er stillet den {0:date}.",
		"The first security of the case was posted on {0:date}.")
	sayGivenPermit = law.NewSentence(
		"Tidsubegrænset ophold er givet den {0:date}.",
		"A permanent permit was granted on {0:date}.")
	sayGivenNoPermit = law.NewSentence(
		"Der er ikke givet tidsubegrænset ophold.",
		"No permanent permit has been granted.")
	sayGivenFormer = law.NewSentence(
		"Medtaget fra fraflytningskommunen med sagsbehandlerens begrundelse: {0:n}.",
		"Included from the former municipality with the caseworker's reason: {0:n}.")
	sayGivenAuthority = law.NewSentence(
		"En sagsbehandler har taget stilling til, hvem der inddriver, og givet en begrundelse.",
		"A caseworker has decided who recovers and has given the reason.")
	sayGivenSequence = law.NewSentence(
		"Udbetalinger, som sagsbehandleren har valgt at tage først: {0:n}.",
		"Payouts that the caseworker has chosen to take first: {0:n}.")
)
