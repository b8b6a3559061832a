// SPDX-License-Identifier: MPL-2.0

package repayment

import "github.com/hjemmel-dk/hjemmel/law"

// The grounds that the chapters do not give themselves.
var (
	sayInScope = law.NewSentence(
		"Ydelsen er udbetalt efter en af de love, som bekendtgørelsen dækker.",
		"The benefit was paid under one of the acts that the order covers.")
	sayOtherAct = law.NewSentence(
		"Ydelsen er udbetalt efter en lov, som bekendtgørelsen ikke dækker.",
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
		"Kravet angår ikke støtte til renter og afdrag på en bolig, så ingen ægtefælle hæfter.",
		"The claim does not concern support to interest and instalments on a home, so no spouse is liable.")
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
	sayNoPlanInDefault = law.NewSentence(
		"Ordningen er misligholdt, så der er ikke længere et afdrag at fastsætte.",
		"The plan is in default, so there is no longer an instalment to fix.")
	sayNoChoice = law.NewSentence(
		"Der er hverken et afdrag at fastsætte eller henstand at give.",
		"There is neither an instalment to fix nor a deferral to give.")
	sayDoesNotResume = law.NewSentence(
		"Situationen er ophørt. Ordningen, der er stillet i bero, begynder ikke igen af sig selv, så der træffes en ny afgørelse.",
		"The situation has ended. The plan put in abeyance does not resume by itself, so a new decision is made.")
	sayInAbeyance = law.NewSentence(
		"Ordningen er stillet i bero og begynder ikke igen af sig selv.",
		"The plan has been put in abeyance and does not begin again by itself.")
	sayPlanGoesOn = law.NewSentence(
		"Den løbende ordning fortsætter uændret.",
		"The running plan goes on unchanged.")
	sayYearsNotPassed = law.NewSentence(
		"Kravet kan tidligst bortfalde efter den {0:date}.",
		"The claim can lapse after {0:date} at the earliest.")
	sayHelpRuns = law.NewSentence(
		"Der er ikke oplyst et ophør af hjælpen, så årene er ikke begyndt.",
		"No end of the benefit is stated, so the years have not begun.")
	sayLandlordOpen = law.NewSentence(
		"Årene er gået, uden at reglerne gav et afdrag, men udlejeren har betalt skyldneren inden da. Om kravet er bortfaldet fra den {0:date}, beror på fordringshaverens skøn.",
		"The years have passed without an instalment under the rules, but the landlord paid the debtor before then. Whether the claim has lapsed from {0:date} is for the creditor to judge.")
	sayLandlordJudged = law.NewSentence(
		"Årene er gået, uden at reglerne gav et afdrag, men udlejeren har betalt skyldneren inden da. Fordringshaveren har vurderet, at kravet ikke er bortfaldet.",
		"The years have passed without an instalment under the rules, but the landlord paid the debtor before then. The creditor has judged that the claim has not lapsed.")
	sayOtherOpen = law.NewSentence(
		"Efter det, der er oplyst om den ene skyldner, er kravet bortfaldet fra den {0:date}. Kravet er ét, så det beror også på den anden, der hæfter.",
		"By what is stated of one debtor, the claim has lapsed from {0:date}. The claim is one, so that turns on the other who is liable as well.")
	sayOtherJudged = law.NewSentence(
		"Fordringshaveren har vurderet, at den anden, der hæfter, har haft økonomisk mulighed for at betale, så kravet er ikke bortfaldet.",
		"The creditor has judged that the other who is liable had an economic possibility of paying, so the claim has not lapsed.")
	sayPartOpen = law.NewSentence(
		"Inden fristen i påkravet er {0:kr} af {1:kr} betalt. Om der foreligger misligholdelse, beror på fordringshaverens skøn.",
		"By the deadline of the demand {0:kr} of {1:kr} was paid. Whether there is a default is for the creditor to judge.")
	sayPartJudged = law.NewSentence(
		"Inden fristen i påkravet er {0:kr} af {1:kr} betalt, og fordringshaveren har vurderet, at der ikke foreligger misligholdelse.",
		"By the deadline of the demand {0:kr} of {1:kr} was paid, and the creditor has judged that there is no default.")
	sayComplaint = law.NewSentence(
		"Der kan klages til Ankestyrelsens Beskæftigelsesudvalg.",
		"A complaint can be made to Ankestyrelsens Beskæftigelsesudvalg.")
	sayComplaintRules = law.NewSentence(
		"Klagen skal være indgivet senest {0:n} uger efter, at afgørelsen er modtaget. Den udsætter ikke betalingen.",
		"The complaint must be made within {0:n} weeks of receiving the decision. It does not suspend payment.")
	sayAbroad = law.NewSentence(
		"Ydelsen er udbetalt til en dansk statsborger i udlandet, så Udbetaling Danmark har kommunens beføjelser.",
		"The benefit was paid to a Danish citizen abroad, so Udbetaling Danmark has the municipality's powers.")
	sayNotAbroad = law.NewSentence(
		"Der er ikke oplyst udbetaling i udlandet efter aktivlovens § 6.",
		"No payout abroad under § 6 of the act on active social policy is stated.")
	sayBegunSince = law.NewSentence(
		"Opkrævningen begyndte den {0:date}, altså den 16. november 2005 eller senere.",
		"The collection began on {0:date}, so on 16 November 2005 or later.")
	sayBegunBefore = law.NewSentence(
		"Opkrævningen begyndte den {0:date}, altså før den 16. november 2005, og der er ingen ordning fra dengang.",
		"The collection began on {0:date}, so before 16 November 2005, and there is no plan from then.")
	sayLegacyKept = law.NewSentence(
		"Den gamle ordning bliver overholdt og fortsætter, til gælden er betalt.",
		"The old plan is kept and goes on until the debt is paid.")
	sayLegacyPaid = law.NewSentence(
		"Gælden er betalt, så den gamle ordning er ophørt.",
		"The debt is paid, so the old plan has ended.")
	sayLegacyBroken = law.NewSentence(
		"Den gamle ordning bliver ikke længere overholdt.",
		"The old plan is no longer kept.")
	sayLegacyAssessed = law.NewSentence(
		"Det skal vurderes, om der er grundlag for henstand eller for at fastsætte en ny ordning.",
		"It is to be considered whether there is a basis for a deferral or for fixing another plan.")
	sayLegacyTransfer = law.NewSentence(
		"Der er ikke grundlag for nogen af delene, så kravet skal overdrages efter kapitel 4, som begynder med et påkrav.",
		"There is a basis for neither, so the claim is to be transferred under chapter 4, which begins with a demand.")
	sayLegacyNoTransfer = law.NewSentence(
		"Kravet skal ikke overdrages.",
		"The claim is not to be transferred.")
	sayRefundOwn = law.NewSentence(
		"{1:kr} modtaget den {0:date} trækkes fra i den løbende opgørelse af udgifter med refusion.",
		"{1:kr} received on {0:date} is deducted in the running statement of expenditure with refund.")
	sayRefundOwnNot = law.NewSentence(
		"Der er ikke noget at trække fra efter denne regel.",
		"There is nothing to deduct under this rule.")
	sayRefundSilent = law.NewSentence(
		"Kravet er ikke anmeldt fuldt ud til refusion, og hvad der så gælder, siger reglen ikke.",
		"The claim was not reported in full for refund, and what applies then, the rule does not say.")
	sayRefundPassedOn = law.NewSentence(
		"{1:kr} fra restanceinddrivelsesmyndigheden den {0:date} trækkes fra i den løbende opgørelse.",
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
		"{1:kr} modtaget den {0:date} behandles efter finansieringsbekendtgørelsens § 17.",
		"{1:kr} received on {0:date} is treated as § 17 of the financing order says.")
)

// The headlines of the answers about complaints and refund.
var (
	sayComplaintHeadline = law.NewSentence(
		"Klagen skal være indgivet senest den {0:date}. Den {1:date} er for sent.",
		"The complaint must be made by {0:date}. {1:date} is too late.")
	sayRefundOpen = law.NewSentence(
		"§ 12 siger ikke, hvad der gælder for {1:kr} modtaget den {0:date}, for kravet er ikke anmeldt fuldt ud til refusion.",
		"§ 12 does not say what applies to {1:kr} received on {0:date}, since the claim was not reported in full for refund.")
	judgeRefund = law.NewSentence(
		"Hvor meget af {1:kr} modtaget den {0:date}, staten skal have efter refusionsreglerne, når kravet ikke er anmeldt fuldt ud.",
		"How much of {1:kr} received on {0:date} is due to the state under the rules on refund, where the claim was not reported in full.")
	sayRefundStatement = law.NewSentence(
		"{1:kr} modtaget den {0:date} trækkes fra i den løbende opgørelse.",
		"{1:kr} received on {0:date} is deducted in the running statement.")
)

// The next steps.
var (
	stepComplaint = law.NewSentence(
		"Giv klagevejledning: {0:n} uger fra modtagelsen.",
		"Give guidance on complaints: {0:n} weeks from receipt.")
	stepIncomeAgain = law.NewSentence(
		"Se på indkomsten igen, når den ændrer sig.",
		"Look at the income again when it changes.")
	stepStatusAgain = law.NewSentence(
		"Træf en ny afgørelse, når skyldneren ikke længere er i den situation.",
		"Make a new decision when the debtor is no longer in that situation.")
	stepLumpSumTold = law.NewSentence(
		"Skyldneren skal have betalt senest to måneder efter, at udlejeren har betalt.",
		"The debtor must have paid no later than two months after the landlord has paid.")
	stepOtherDebtor = law.NewSentence(
		"Undersøg først, om den anden, der hæfter, har henstand. Så må kravet ikke overdrages.",
		"Find out first whether the other who is liable has a deferral. If so, the claim must not be transferred.")
	stepAway = law.NewSentence(
		"Kravet er hos restanceinddrivelsesmyndigheden. Meld ændringer i skyldnerens forhold dertil.",
		"The claim is with the recovery authority. Report changes in the debtor's circumstances there.")
	stepLegacy = law.NewSentence(
		"Lad den gamle ordning løbe.",
		"Let the old plan run.")
	stepDeferralLapses = law.NewSentence(
		"Årene er gået, så henstanden kan få resten af kravet til at bortfalde. Prøv bortfald igen med henstanden som en periode.",
		"The years have passed, so the deferral may make the rest of the claim lapse. Ask about lapse again with the deferral as a period.")
)

// The result in a sentence, by track.
var headlines = [...]*law.Sentence{
	InstalmentPlan: law.NewSentence(
		"Skyldneren skal betale afdrag: {0:kr} om måneden.",
		"The debtor is to pay instalments: {0:kr} a month."),
	NoInstalment: law.NewSentence(
		"Der fastsættes intet afdrag, for indkomsten er for lav.",
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
		"Skyldneren skal betale {0:kr} tilbage senest den {1:date}.",
		"The debtor is to repay {0:kr} by {1:date}."),
	Lapsed: law.NewSentence(
		"Kravet er bortfaldet fra den {1:date}.",
		"The claim has lapsed from {1:date}."),
	InDefault: law.NewSentence(
		"Ordningen er misligholdt, og hele restgælden er forfalden til betaling.",
		"The plan is in default and the whole remaining debt is due."),
	LegacyTrack: law.NewSentence(
		"Den gamle ordning fortsætter.",
		"The old plan goes on."),
	Paid: law.NewSentence(
		"Gælden er betalt.",
		"The debt is paid."),
	OutsideScope: law.NewSentence(
		"Bekendtgørelsen afgør ikke dette krav.",
		"The order does not decide this claim."),
}

// The headlines of an open question and of a lump sum without a day ahead.
var (
	sayOpenHeadline = law.NewSentence(
		"Svaret beror på fordringshaverens skøn.",
		"The answer is for the creditor to judge.")
	sayLumpSumTold = law.NewSentence(
		"Skyldneren skal betale {0:kr} tilbage senest to måneder efter, at udlejeren har betalt.",
		"The debtor is to repay {0:kr} no later than two months after the landlord has paid.")
	sayLumpSumPassed = law.NewSentence(
		"Skyldneren skal betale {0:kr} tilbage. Fristen udløb den {1:date}.",
		"The debtor is to repay {0:kr}. The deadline passed on {1:date}.")
	sayDepositDefault = law.NewSentence(
		"Tilbagebetalingspligten er misligholdt, og hele restgælden er forfalden til betaling.",
		"The duty to repay is in default and the whole remaining debt is due.")
	sayRestLapsed = law.NewSentence(
		"Resten af kravet er bortfaldet fra den {1:date}.",
		"The rest of the claim has lapsed from {1:date}.")
)

// What a person must judge.
var (
	judgeLandlord = law.NewSentence(
		"Om kravet er bortfaldet fra den {0:date}, selv om udlejeren betalte skyldneren den {1:date}, inden de ti år var gået (§ 8, stk. 2).",
		"Whether the claim has lapsed from {0:date} although the landlord paid the debtor on {1:date}, before the ten years had passed (§ 8(2)).")
	judgeOther = law.NewSentence(
		"Om heller ikke den anden, der hæfter, har haft økonomisk mulighed for at betale, så kravet er bortfaldet fra den {0:date}, eller om det består (§ 8).",
		"Whether the other who is liable had no economic possibility of paying either, so that the claim has lapsed from {0:date}, or it stays (§ 8).")
	judgePart = law.NewSentence(
		"Om der foreligger misligholdelse, når {0:kr} af {1:kr} blev betalt inden den {2:date} (§§ 9 og 10, 1. pkt.).",
		"Whether there is a default where {0:kr} of {1:kr} was paid by {2:date} (§§ 9 and 10, 1. pkt.).")
)

// stepCapped is the step of the calculation where less is owed than the instalment.
var stepCapped = law.NewSentence(
	"Der er {0:kr} tilbage at betale, og mere kræves der ikke om måneden.",
	"{0:kr} is left to pay, and no more than that is asked for a month.")

// sayPlanHeadline is the headline of a running plan whose amount is not given.
var sayPlanHeadline = law.NewSentence(
	"Den løbende ordning fortsætter.",
	"The running plan goes on.")

// sayAwayHeadline is the headline of a claim with the recovery authority.
var sayAwayHeadline = law.NewSentence(
	"Kravet er hos restanceinddrivelsesmyndigheden.",
	"The claim is with the recovery authority.")
