// SPDX-License-Identifier: MPL-2.0

package casefile

import "github.com/hjemmel-dk/hjemmel/law"

// What is to be done.
var (
	stepDecidePlan = law.NewSentence(
		"Træf afgørelse om et afdrag på {0:kr} om måneden, og begrund den.",
		"Decide on an instalment of {0:kr} a month and give reasons.")
	stepDecidePlanTogether = law.NewSentence(
		"Træf afgørelse om et afdrag på {0:kr} om måneden på kravene tilsammen, og begrund den.",
		"Decide on an instalment of {0:kr} a month on the claims together, and give reasons.")
	stepDecideDeferral = law.NewSentence(
		"Giv henstand, og underret skyldneren.",
		"Give a deferral and tell the debtor.")
	stepPutInAbeyance = law.NewSentence(
		"Stil ordningen i bero, og underret skyldneren.",
		"Put the plan in abeyance and tell the debtor.")
	stepDecideModest = law.NewSentence(
		"Træf afgørelse om {0:kr} om måneden på grund af meget beskedne udgifter, og begrund den.",
		"Decide on {0:kr} a month because of very modest expenses, and give reasons.")
	stepConsiderModest = law.NewSentence(
		"Overvej, om der kan kræves et månedligt beløb: Er udgifterne til for eksempel bolig meget beskedne? Beløbet fastsættes efter de særlige omstændigheder og skal begrundes.",
		"Consider whether a monthly amount can be asked for: are the expenses, for a home for example, very modest? The amount follows from those special circumstances and takes reasons.")
	stepReviewPlan = law.NewSentence(
		"Se på ordningen igen: Reglerne giver i dag {0:kr} om måneden, og ordningen er på {1:kr}. Den ændres kun ved en ny afgørelse.",
		"Look at the plan again: the rules give {0:kr} a month today, and the plan is for {1:kr}. Only a new decision changes it.")
	stepGetIncomeData = law.NewSentence(
		"Indhent aktuelle oplysninger om indkomsten, før der træffes afgørelse om 350 kr. om måneden.",
		"Get current income data before deciding on DKK 350 a month.")
	stepDecideLumpSum = law.NewSentence(
		"Træf afgørelse om, at {0:kr} af det, udlejeren betaler ud, skal betales tilbage, og begrund den.",
		"Decide that {0:kr} of what the landlord pays out is to be repaid, and give reasons.")
	stepPayLumpSum = law.NewSentence(
		"Skyldneren skal betale {0:kr} senest den {1:date}.",
		"The debtor is to pay {0:kr} by {1:date}.")
	stepSendDemand = law.NewSentence(
		"Send et skriftligt påkrav med en frist.",
		"Send a written demand with a deadline.")
	stepPayDemand = law.NewSentence(
		"Afvent fristen i påkravet: Skyldneren kan betale {0:kr} til og med den {1:date}.",
		"Await the deadline of the demand: the debtor may pay {0:kr} up to and including {1:date}.")
	stepGiveNotice = law.NewSentence(
		"Underret skyldneren skriftligt om overdragelsen, eller notér, hvorfor det ikke sker.",
		"Tell the debtor of the transfer in writing, or record why that is not done.")
	stepTransfer = law.NewSentence(
		"Kravet skal overdrages til restanceinddrivelsesmyndigheden; træf afgørelsen, og begrund den.",
		"The claim is to be transferred to the recovery authority; make the decision and give reasons.")
	stepCloseLapsed = law.NewSentence(
		"Kravet er bortfaldet fra den {0:date}. Afslut det, stop opkrævningen, og underret skyldneren.",
		"The claim has lapsed from {0:date}. Close it, stop the collection and tell the debtor.")
	stepRecall = law.NewSentence(
		"Kald kravet tilbage fra restanceinddrivelsesmyndigheden som bortfaldet.",
		"Recall the claim from the recovery authority as lapsed.")
	stepClosePaid = law.NewSentence(
		"Kravet er betalt. Afslut det, og underret skyldneren.",
		"The claim is paid. Close it and tell the debtor.")
	stepPayBack = law.NewSentence(
		"Der er betalt {0:kr} for meget. Betal dem tilbage.",
		"{0:kr} too much was paid. Pay it back.")
	stepTestLapse = law.NewSentence(
		"Prøv bortfald, når {0:date} er gået.",
		"Test for lapse when {0:date} has passed.")
	stepFindRules = law.NewSentence(
		"Find de regler, der gælder for kravet: Bekendtgørelsen dækker det ikke.",
		"Find the rules that apply to the claim: the order does not cover it.")
	stepJudgeNeverPaid = law.NewSentence(
		"Afgør, om kravet bortfalder: Skyldneren har haft økonomisk mulighed, har aldrig betalt af på gælden og har henstand efter årene. Ordene i stk. 3 er ikke opfyldt; praksis om en anden ydelse går videre.",
		"Decide whether the claim lapses: the debtor has had economic possibility, has never paid and has a deferral after the years. The words of stk. 3 are not met; practice about another benefit goes further.")
	stepJudgeLandlord = law.NewSentence(
		"Afgør, om kravet bortfalder: De ti år er gået uden økonomisk mulighed efter §§ 5 og 6, men udlejeren havde betalt skyldneren inden da.",
		"Decide whether the claim lapses: the ten years have passed without economic possibility under §§ 5 and 6, but the landlord had paid the debtor by then.")
	stepJudgeOtherDebtor = law.NewSentence(
		"Afgør, om kravet bortfalder: Det er det efter det, der er oplyst om den ene skyldner. Kravet er ét, så det beror også på, om den anden, der hæfter, har haft økonomisk mulighed.",
		"Decide whether the claim lapses: by what is known of one debtor it has. The claim is one, so that turns on whether the other who is liable has had economic possibility as well.")
	stepAwaitDeadline = law.NewSentence(
		"Afvent fristen i påkravet: Skyldneren kan betale til og med den {0:date}.",
		"Await the deadline of the demand: the debtor may pay up to and including {0:date}.")
	stepJudgePartPayment = law.NewSentence(
		"Afgør, om pligten er misligholdt: Der er betalt {0:kr} af de {1:kr}, påkravet krævede, inden fristen. Bekendtgørelsen siger ikke noget om en delbetaling.",
		"Decide whether the duty is broken: {0:kr} of the {1:kr} that the demand asked for was paid in time. The order says nothing of a part payment.")
)

// stepOutside is what the law outside the order asks for.
var stepOutside = map[EventKind]*law.Sentence{
	Death: law.NewSentence(
		"Skyldneren er død. Bekendtgørelsen siger ikke, hvad der så gælder: Anmeld kravet i boet, og afgør, om opkrævningen skal gå videre.",
		"The debtor has died. The order does not say what then applies: file the claim in the estate, and decide whether the collection is to go on."),
	Bankruptcy: law.NewSentence(
		"Skyldneren er gået konkurs. Bekendtgørelsen siger ikke, hvad der så gælder: Anmeld kravet i konkursboet, og afgør, om opkrævningen skal gå videre.",
		"The debtor is bankrupt. The order does not say what then applies: file the claim in the bankruptcy, and decide whether the collection is to go on."),
	DebtRestructuring: law.NewSentence(
		"Der er indledt gældssanering. Bekendtgørelsen siger ikke, hvad der så gælder: Anmeld kravet i skifteretten, og afgør, om opkrævningen skal gå videre.",
		"Debt restructuring has begun. The order does not say what then applies: file the claim with the court, and decide whether the collection is to go on."),
	Abroad: law.NewSentence(
		"Skyldneren er flyttet til udlandet. Bekendtgørelsen siger ikke, hvad der så gælder: Afgør, hvordan skyldneren kan underrettes, og om opkrævningen skal gå videre.",
		"The debtor has moved abroad. The order does not say what then applies: decide how the debtor can be told, and whether the collection is to go on."),
}

// The grounds that are the case file's own.
var (
	sayScope = law.NewSentence(
		"Ydelsen er udbetalt efter en af de love, som bekendtgørelsen dækker.",
		"The benefit was paid under one of the acts that the order covers.")
	sayOutOfScope = law.NewSentence(
		"Kravet er ikke dækket af bekendtgørelsen.",
		"The claim is not covered by the order.")
	sayTogether = law.NewSentence(
		"Det månedlige beløb er skyldnerens og gælder alle skyldnerens krav hos fordringshaveren tilsammen. Der skyldes {0:kr}.",
		"The monthly amount is the debtor's and covers all the debtor's claims with the creditor together. {0:kr} is owed.")
	sayNoChoice = law.NewSentence(
		"Der er ikke noget at fastsætte afdrag for eller give henstand med.",
		"There is nothing to fix instalments for or to defer.")
	sayOutside = law.NewSentence(
		"Der er sket noget med skyldneren, som bekendtgørelsen ikke siger noget om, så der fastsættes ikke afdrag og gives ikke henstand.",
		"Something has happened to the debtor of which the order says nothing, so no instalment is fixed and no deferral given.")
	sayDeferred = law.NewSentence(
		"Der skyldes {0:kr}, og der skal ikke betales noget om måneden.",
		"{0:kr} is owed, and nothing is to be paid a month.")
	sayZero = law.NewSentence(
		"Der skyldes {0:kr}. Tabellen giver 0 kr., så der er hverken et afdrag at fastsætte eller grund til henstand.",
		"{0:kr} is owed. The table gives DKK 0, so there is neither an instalment to fix nor ground for a deferral.")
	sayInAbeyance = law.NewSentence(
		"Ordningen er stillet i bero og begynder ikke igen af sig selv.",
		"The plan has been put in abeyance and does not begin again by itself.")
	sayCapped = law.NewSentence(
		"Der skal betales hver måned. Tabellen giver {0:kr}, men der skyldes kun {1:kr}.",
		"Something is to be paid every month. The table gives {0:kr}, but only {1:kr} is owed.")
	sayDemandDropped = law.NewSentence(
		"Påkravet med frist den {0:date} gælder ikke mere, fordi ordningen er stillet i bero eller skulle stilles i bero, inden fristen var gået.",
		"The demand with the deadline {0:date} no longer counts, because the plan was, or was to be, put in abeyance before the deadline had passed.")
	sayPartPaid = law.NewSentence(
		"Der er betalt {0:kr} af de {1:kr}, som påkravet krævede, inden fristen den {2:date}. Om det er misligholdelse, er overladt til fordringshaverens skøn.",
		"{0:kr} of the {1:kr} that the demand asked for was paid by {2:date}. Whether that is a default is left to the creditor's discretion.")
	sayPartPaidDefault = law.NewSentence(
		"Der er betalt {0:kr} af de {1:kr}, som påkravet krævede, inden fristen den {2:date}. Fordringshaveren har afgjort, at det er misligholdelse, så hele restgælden er forfalden fra dagen efter.",
		"{0:kr} of the {1:kr} that the demand asked for was paid by {2:date}. The creditor has decided that this is a default, so the whole remaining debt is due from the day after.")
	sayPartPaidNoDefault = law.NewSentence(
		"Der er betalt {0:kr} af de {1:kr}, som påkravet krævede, inden fristen den {2:date}. Fordringshaveren har afgjort, at det ikke er misligholdelse.",
		"{0:kr} of the {1:kr} that the demand asked for was paid by {2:date}. The creditor has decided that this is no default.")
	sayOnlyLumpSumDue = law.NewSentence(
		"Engangsbeløbet er ikke betalt trods påkrav, så {0:kr} er forfaldet fra den {1:date}. Resten af hjælpen er ikke.",
		"The lump sum was not paid in spite of a demand, so {0:kr} is due from {1:date}. The rest of the help is not.")
	sayPlanRuns = law.NewSentence(
		"Ordningen løber med {0:kr} om måneden.",
		"The plan runs at {0:kr} a month.")
	sayPlanModestRuns = law.NewSentence(
		"Der er fastsat et beløb på {0:kr} om måneden på grund af meget beskedne udgifter.",
		"An amount of {0:kr} a month has been fixed because of very modest expenses.")
	sayStillRunning = law.NewSentence(
		"Hjælpen løber endnu, så de tre år er ikke begyndt.",
		"The help is still running, so the three years have not begun.")
	sayYearsNotPassed = law.NewSentence(
		"Årene er ikke gået; deres sidste dag er den {0:date}.",
		"The years have not passed; their last day is {0:date}.")
	sayLeftToJudge = law.NewSentence(
		"Om kravet bortfalder, er overladt til fordringshaverens skøn.",
		"Whether the claim lapses is left to the creditor's discretion.")
	sayLegacyRuns = law.NewSentence(
		"Ordningen er godkendt før 16. november 2005 og fortsætter, så længe den bliver overholdt.",
		"The plan was approved before 16 November 2005 and goes on as long as it is kept.")
	saySpousesLiable = law.NewSentence(
		"Kravet angår støtte til renter og afdrag, og modtageren var gift ved udbetalingen, så ægtefællerne hæfter solidarisk.",
		"The claim is for support to interest and instalments, and the recipient was married at the payout, so the spouses are jointly and severally liable.")
	saySpouseNotHere = law.NewSentence(
		"Kravet angår støtte til renter og afdrag, og modtageren var gift ved udbetalingen, så ægtefællen hæfter også. Ægtefællen er ikke med i sagen.",
		"The claim is for support to interest and instalments, and the recipient was married at the payout, so the spouse is liable too. The spouse is not in the case.")
	sayMarriageNotGiven = law.NewSentence(
		"Kravet angår støtte til renter og afdrag. Det er ikke oplyst, om modtageren var gift ved udbetalingen; i så fald hæfter ægtefællen også.",
		"The claim is for support to interest and instalments. Whether the recipient was married at the payout was not given; if so, the spouse is liable too.")
	sayNotMarried = law.NewSentence(
		"Modtageren var ikke gift ved udbetalingen, så ingen ægtefælle hæfter.",
		"The recipient was not married at the payout, so no spouse is liable.")
	sayNotMortgage = law.NewSentence(
		"Kravet angår ikke støtte til renter og afdrag, så ingen ægtefælle hæfter.",
		"The claim is not about support for interest and instalments, so no spouse is liable.")
	sayJudgedToStay = law.NewSentence(
		"Fordringshaveren har afgjort, at kravet består.",
		"The creditor has decided that the claim stays.")
	sayMunicipality = law.NewSentence(
		"Kommunen har kravet.",
		"The municipality has the claim.")
	sayUdbetalingDanmark = law.NewSentence(
		"Udbetaling Danmark har kravet.",
		"Udbetaling Danmark has the claim.")
	sayAbroad = law.NewSentence(
		"Hjælpen er udbetalt til en dansk statsborger i udlandet, så Udbetaling Danmark har kommunens beføjelser.",
		"The help was paid to a Danish citizen abroad, so Udbetaling Danmark has the municipality's powers.")
	sayDebtorIs = law.NewSentence(
		"Den, der fik ydelsen, er skyldner.",
		"The person who was paid the benefit is the debtor.")
	sayTransition = law.NewSentence(
		"Opkrævningen begyndte den {0:date}, altså den 16. november 2005 eller senere.",
		"The collection began on {0:date}, on 16 November 2005 or later.")

	sayHeadline = law.NewSentence(
		"{0:n} krav, {1:kr} skyldes i alt.",
		"Claims: {0:n}. In all {1:kr} is owed.")
	sayGivenDay = law.NewSentence(
		"Dagen, der spørges om, er {0:date}.",
		"The day of the question is {0:date}.")
	sayGivenEvents = law.NewSentence(
		"Der er oplyst {0:n} hændelser; andre kendes ikke.",
		"Events given: {0:n}; no others are known.")
)
