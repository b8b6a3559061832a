// SPDX-License-Identifier: MPL-2.0

package repayment

import "github.com/hjemmel-dk/hjemmel/law"

// The grounds that the chapters do not give themselves.
var (
	sayInScope = law.NewSentence(
		"Ydelsen er betalt efter en af de love, som bekendtgørelsen dækker.",
		"The benefit was paid under one of the acts that the order covers.")
	sayOtherAct = law.NewSentence(
		"Ydelsen er betalt efter en lov, som bekendtgørelsen ikke dækker.",
		"The benefit was paid under an act that the order does not cover.")
	sayCreditorMunicipality = law.NewSentence(
		"Kommunen har kravet.",
		"The municipality has the claim.")
	sayCreditorUdbetaling = law.NewSentence(
		"Udbetaling Danmark har kravet.",
		"Udbetaling Danmark has the claim.")
	sayDebtor = law.NewSentence(
		"Den, der fik ydelsen, er skyldner.",
		"Whoever was paid the benefit is the debtor.")
	sayNotMortgage = law.NewSentence(
		"Kravet er ikke støtte til renter og afdrag på en bolig, så ingen ægtefælle hæfter.",
		"The claim is not support to interest and instalments on a home, so no spouse is liable.")
	saySpouses = law.NewSentence(
		"Skyldneren var gift ved udbetalingen, så begge ægtefæller hæfter for hele kravet.",
		"The debtor was married at the payout, so both spouses are liable for the whole claim.")
	sayNotMarried = law.NewSentence(
		"Skyldneren var ikke gift ved udbetalingen.",
		"The debtor was not married at the payout.")
	sayMarriageUnknown = law.NewSentence(
		"Var skyldneren gift ved udbetalingen, hæfter ægtefællen også. Det er ikke oplyst.",
		"If the debtor was married at the payout, the spouse is liable too. That is not known.")
	sayChoice = law.NewSentence(
		"Der fastsættes afdrag eller gives henstand.",
		"Instalments are fixed or a deferral is given.")
	sayNoChoice = law.NewSentence(
		"Der er hverken et afdrag at fastsætte eller henstand at give.",
		"There is neither an instalment to fix nor a deferral to give.")
	sayDoesNotResume = law.NewSentence(
		"Situationen er ophørt. Ordningen, der er stillet i bero, begynder ikke igen af sig selv, så der træffes en ny afgørelse.",
		"The situation has ended. The plan put in abeyance does not resume by itself, so a new decision is made.")
	sayPlanGoesOn = law.NewSentence(
		"Den løbende ordning fortsætter uændret.",
		"The running plan goes on unchanged.")
	sayYearsNotPassed = law.NewSentence(
		"Kravet kan tidligst bortfalde efter {0:date}.",
		"The claim can lapse after {0:date} at the earliest.")
	sayComplaint = law.NewSentence(
		"Der kan klages til Ankestyrelsens Beskæftigelsesudvalg.",
		"A complaint can be made to Ankestyrelsens Beskæftigelsesudvalg.")
	sayComplaintRules = law.NewSentence(
		"Klagen skal være indgivet senest {0:n} uger efter, at afgørelsen er modtaget. Den udsætter ikke betalingen.",
		"The complaint must be made within {0:n} weeks of receiving the decision. It does not suspend payment.")
	sayAbroad = law.NewSentence(
		"Ydelsen er betalt til en dansk statsborger i udlandet, så Udbetaling Danmark har kommunens beføjelser.",
		"The benefit was paid to a Danish citizen abroad, so Udbetaling Danmark has the municipality's powers.")
	sayNotAbroad = law.NewSentence(
		"Ydelsen er ikke betalt i udlandet efter aktivlovens § 6.",
		"The benefit was not paid abroad under § 6 of the act on active social policy.")
	sayBegunSince = law.NewSentence(
		"Opkrævningen begyndte {0:date}, altså tidligst 16. november 2005.",
		"The collection began on {0:date}, so on 16 November 2005 or later.")
	sayBegunBefore = law.NewSentence(
		"Opkrævningen begyndte {0:date}, altså før 16. november 2005, og der er ingen ordning fra dengang.",
		"The collection began on {0:date}, so before 16 November 2005, and there is no plan from then.")
	sayLegacyKept = law.NewSentence(
		"Den gamle ordning bliver overholdt og fortsætter, til gælden er betalt.",
		"The old plan is kept and goes on until the debt is paid.")
	sayLegacyBroken = law.NewSentence(
		"Den gamle ordning bliver ikke længere overholdt.",
		"The old plan is no longer kept.")
	sayLegacyAssessed = law.NewSentence(
		"Det er vurderet, om der kan gives henstand eller laves en ny ordning.",
		"It has been considered whether a deferral or another plan can be given.")
	sayLegacyTransfer = law.NewSentence(
		"Ingen af delene kan lade sig gøre, så kravet skal overdrages.",
		"Neither can be, so the claim is to be transferred.")
	sayLegacyNoTransfer = law.NewSentence(
		"Kravet skal ikke overdrages.",
		"The claim is not to be transferred.")
	sayRefundOwn = law.NewSentence(
		"{1:kr} modtaget {0:date} trækkes fra i den løbende opgørelse af udgifter med refusion.",
		"{1:kr} received on {0:date} is deducted in the running statement of expenditure with refund.")
	sayRefundOwnNot = law.NewSentence(
		"Der er ikke noget at trække fra efter denne regel.",
		"There is nothing to deduct under this rule.")
	sayRefundPassedOn = law.NewSentence(
		"{1:kr} fra restanceinddrivelsesmyndigheden {0:date} trækkes fra i den løbende opgørelse.",
		"{1:kr} from the recovery authority on {0:date} is deducted in the running statement.")
	sayRefundPassedOnNot = law.NewSentence(
		"Beløbet kommer ikke fra restanceinddrivelsesmyndigheden, eller det skal ikke trækkes fra.",
		"The amount does not come from the recovery authority, or is not to be deducted.")
	sayRefundFinancing = law.NewSentence(
		"Ydelsen hører under finansieringslovens § 3, stk. 1.",
		"The benefit falls under § 3(1) of the financing act.")
	sayRefundFinancingNot = law.NewSentence(
		"Ydelsen hører ikke under finansieringslovens § 3, stk. 1.",
		"The benefit does not fall under § 3(1) of the financing act.")
	sayRefundSection17 = law.NewSentence(
		"{1:kr} modtaget {0:date} behandles efter finansieringsbekendtgørelsens § 17.",
		"{1:kr} received on {0:date} is treated as § 17 of the financing order says.")
)

// The headlines of the answers about complaints and refund.
var (
	sayComplaintHeadline = law.NewSentence(
		"Klagen skal være indgivet senest {0:date}. Den {1:date} er for sent.",
		"The complaint must be made by {0:date}. {1:date} is too late.")
	sayRefundNone = law.NewSentence(
		"{1:kr} modtaget {0:date} trækkes ikke fra, for kravet er ikke anmeldt fuldt ud til refusion.",
		"{1:kr} received on {0:date} is not deducted, because the claim was not reported in full for refund.")
	sayRefundStatement = law.NewSentence(
		"{1:kr} modtaget {0:date} trækkes fra i den løbende opgørelse.",
		"{1:kr} received on {0:date} is deducted in the running statement.")
)

// The next steps.
var (
	stepNewPlan = law.NewSentence(
		"Træf afgørelse om et afdrag på {0:kr} om måneden, og begrund den.",
		"Decide on an instalment of {0:kr} a month and give reasons.")
	stepComplaint = law.NewSentence(
		"Giv klagevejledning: {0:n} uger fra modtagelsen.",
		"Give guidance on complaints: {0:n} weeks from receipt.")
	stepIncomeAgain = law.NewSentence(
		"Se på indkomsten igen, når den ændrer sig.",
		"Look at the income again when it changes.")
	stepDeferral = law.NewSentence(
		"Giv henstand, og fortæl skyldneren det.",
		"Give a deferral and tell the debtor.")
	stepStatusAgain = law.NewSentence(
		"Træf en ny afgørelse, når skyldneren ikke længere er i den situation.",
		"Make a new decision when the debtor is no longer in that situation.")
	stepAbeyance = law.NewSentence(
		"Stil ordningen i bero, og fortæl skyldneren det.",
		"Put the plan in abeyance and tell the debtor.")
	stepModest = law.NewSentence(
		"Træf afgørelse om at opkræve {0:kr} om måneden, og begrund den.",
		"Decide to collect {0:kr} a month and give reasons.")
	stepLumpSum = law.NewSentence(
		"Træf afgørelse om, at {0:kr} skal betales tilbage.",
		"Decide that {0:kr} is to be repaid.")
	stepLumpSumDay = law.NewSentence(
		"Skyldneren skal have betalt senest {0:date}. Send ellers et påkrav.",
		"The debtor must have paid by {0:date}. Otherwise send a demand.")
	stepClose = law.NewSentence(
		"Luk kravet, stop opkrævningen, og fortæl skyldneren det.",
		"Close the claim, stop the collection and tell the debtor.")
	stepAway = law.NewSentence(
		"Kravet er hos restanceinddrivelsesmyndigheden. Meld ændringer i skyldnerens forhold dertil.",
		"The claim is with the recovery authority. Report changes in the debtor's circumstances there.")
	stepRecall = law.NewSentence(
		"Kald kravet tilbage fra restanceinddrivelsesmyndigheden.",
		"Recall the claim from the recovery authority.")
	stepLegacy = law.NewSentence(
		"Lad den gamle ordning løbe.",
		"Let the old plan run.")
	stepLegacyTransfer = law.NewSentence(
		"Giv skriftlig besked, og træf afgørelse om at overdrage kravet.",
		"Tell the debtor in writing and decide to transfer the claim.")
	stepDemand = law.NewSentence(
		"Send et skriftligt påkrav med en frist.",
		"Send a written demand with a deadline.")
	stepDemandRuns = law.NewSentence(
		"Vent på fristen i påkravet, {0:date}.",
		"Wait for the deadline in the demand, {0:date}.")
	stepNotice = law.NewSentence(
		"Giv hver skyldner skriftlig besked om overdragelsen, eller notér en undtagelse med begrundelse.",
		"Tell every debtor of the transfer in writing, or record an exception with its reason.")
	stepTransfer = law.NewSentence(
		"Træf afgørelse om at overdrage kravet til restanceinddrivelsesmyndigheden.",
		"Decide to transfer the claim to the recovery authority.")
	stepDeferralLapses = law.NewSentence(
		"Årene er gået, så henstanden kan få resten af kravet til at bortfalde. Prøv bortfald igen med henstanden som en periode.",
		"The years have passed, so the deferral may make the rest of the claim lapse. Ask about lapse again with the deferral as a period.")
	stepLapseDay = law.NewSentence(
		"Prøv bortfald igen efter {0:date}, som er den sidste dag, kravet lever, når skyldneren ikke har kunnet betale.",
		"Ask about lapse again after {0:date}, the last day the claim lives if the debtor could not pay.")
)

// The result in a sentence, by track.
var headlines = [...]*law.Sentence{
	InstalmentPlan: law.NewSentence(
		"Skyldneren skal betale afdrag: {0:kr} om måneden.",
		"The debtor is to pay instalments: {0:kr} a month."),
	NoInstalment: law.NewSentence(
		"Der fastsættes intet afdrag, for indkomsten er for lille.",
		"No instalment is fixed, because the income is too small."),
	Deferral: law.NewSentence(
		"Skyldneren har henstand.",
		"The debtor has a deferral."),
	PlanSuspended: law.NewSentence(
		"Ordningen er stillet i bero.",
		"The plan is put in abeyance."),
	ModestAmount: law.NewSentence(
		"Der opkræves {0:kr} om måneden, selv om skyldneren ellers ville have henstand.",
		"{0:kr} a month is collected although the debtor would otherwise have a deferral."),
	LumpSum: law.NewSentence(
		"Skyldneren skal betale {0:kr} tilbage senest {1:date}.",
		"The debtor is to repay {0:kr} by {1:date}."),
	Lapsed: law.NewSentence(
		"Kravet er bortfaldet fra {1:date}.",
		"The claim has lapsed from {1:date}."),
	InDefault: law.NewSentence(
		"Kravet er misligholdt, og hele gælden er forfalden.",
		"The claim is in default and the whole debt is due."),
	LegacyTrack: law.NewSentence(
		"Den gamle ordning fortsætter.",
		"The old plan goes on."),
	OutsideScope: law.NewSentence(
		"Bekendtgørelsen afgør ikke dette krav.",
		"The order does not decide this claim."),
}

// sayPlanHeadline is the headline of a running plan whose amount is not given.
var sayPlanHeadline = law.NewSentence(
	"Den løbende ordning fortsætter.",
	"The running plan goes on.")

// sayAwayHeadline is the headline of a claim with the recovery authority.
var sayAwayHeadline = law.NewSentence(
	"Kravet er hos restanceinddrivelsesmyndigheden.",
	"The claim is with the recovery authority.")
