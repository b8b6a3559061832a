// SPDX-License-Identifier: MPL-2.0

package repayment

import "github.com/hjemmel-dk/hjemmel/law"

// What can be wrong with the claim.
var (
	abroadFromMunicipality = law.Problem{Code: law.Contradiction, ID: "abroad-from-a-municipality",
		Wrong: law.Words{Danish: "kun Udbetaling Danmark udbetaler hjælp i udlandet efter aktivlovens § 6", English: "only Udbetaling Danmark pays help abroad under § 6 of the act on active social policy"},
		Right: law.Words{Danish: "fordringshaveren udbetaling-danmark", English: "the creditor udbetaling-danmark"}}
	abroadUnderAnotherAct = law.Problem{Code: law.Contradiction, ID: "abroad-under-another-act",
		Wrong: law.Words{Danish: "hjælp efter § 6 gives kun efter aktivloven", English: "help under § 6 is given under the act on active social policy only"},
		Right: law.Words{Danish: "loven aktivloven", English: "the act aktivloven"}}
	kindUnderAnotherAct = law.Problem{Code: law.Contradiction, ID: "kind-under-another-act",
		Wrong: law.Words{Danish: "den art hjælp gives kun efter aktivloven", English: "that kind of help is given under the act on active social policy only"},
		Right: law.Words{Danish: "loven aktivloven eller arten benefit", English: "the act aktivloven, or the kind benefit"}}
	balanceAbovePrincipal = law.Problem{Code: law.Contradiction, ID: "balance-above-the-principal",
		Wrong: law.Words{Danish: "restgælden er større end kravet var", English: "the balance is larger than the principal"},
		Right: law.Words{Danish: "højst kravets oprindelige størrelse", English: "at most the principal"}}
	paidAbovePrincipal = law.Problem{Code: law.Contradiction, ID: "paid-above-the-principal",
		Wrong: law.Words{Danish: "der er betalt mere, end der var at betale", English: "more has been paid than was owed"},
		Right: law.Words{Danish: "betalinger på tilsammen højst kravets oprindelige størrelse", English: "payments of at most the principal in all"}}
	depositWithEnd = law.Problem{Code: law.Contradiction, ID: "deposit-with-an-end",
		Wrong: law.Words{Danish: "hjælp til boligindskud har ikke et ophør", English: "help for a housing deposit has no end"},
		Right: law.Words{Danish: "kun paidOutOn", English: "paidOutOn alone"}}
	benefitWithPayout = law.Problem{Code: law.Contradiction, ID: "benefit-with-a-payout",
		Wrong: law.Words{Danish: "kun hjælp til boligindskud regnes fra udbetalingen", English: "only help for a housing deposit is counted from its payout"},
		Right: law.Words{Danish: "kun endedOn", English: "endedOn alone"}}
	marriageWithoutMortgage = law.Problem{Code: law.Contradiction, ID: "marriage-without-mortgage-support",
		Wrong: law.Words{Danish: "ægteskabet har kun betydning for støtte til renter og afdrag på en bolig", English: "the marriage matters for mortgage support only"},
		Right: law.Words{Danish: "arten mortgage-support", English: "the kind mortgage-support"}}
	marriageUnknown = law.Problem{Code: law.Missing, ID: "marriage-unknown",
		Wrong: law.Words{Danish: "det er ikke oplyst, om en ægtefælle også skal have besked", English: "it is not known whether a spouse must be told too"},
		Right: law.Words{Danish: "true eller false", English: "true or false"}}
	returnedBeforeReceived = law.Problem{Code: law.Contradiction, ID: "returned-before-received",
		Wrong: law.Words{Danish: "kravet kom tilbage, før det blev modtaget", English: "the claim came back before it was received"},
		Right: law.Words{Danish: "modtagelsesdagen eller en senere dag", English: "the day of receipt or a later one"}}
)

// What can be wrong with the landlord's repayment.
var (
	landlordOfBenefit = law.Problem{Code: law.Contradiction, ID: "landlord-without-a-deposit",
		Wrong: law.Words{Danish: "hjælpen er ikke givet til et boligindskud", English: "the help was not for a housing deposit"},
		Right: law.Words{Danish: "arten housing-deposit", English: "the kind housing-deposit"}}
	landlordBeforePayout = law.Problem{Code: law.Contradiction, ID: "landlord-before-the-payout",
		Wrong: law.Words{Danish: "udlejeren betalte tilbage, før hjælpen var udbetalt", English: "the landlord repaid before the help was paid out"},
		Right: law.Words{Danish: "dagen for udbetalingen eller en senere", English: "the day of the payout or a later one"}}
	twoMonthsNotPassed = law.Problem{Code: law.Contradiction, ID: "two-months-not-passed",
		Wrong: law.Words{Danish: "de to måneder var ikke gået den dag", English: "the two months had not passed on that day"},
		Right: law.Words{Danish: "dagen efter den sidste rettidige dag eller en senere", English: "the day after the last day in time, or a later one"}}
)

// What can be wrong between two places that say the same.
var (
	balanceAboveRest = law.Problem{Code: law.Contradiction, ID: "balance-above-the-rest",
		Wrong: law.Words{Danish: "restgælden er større end kravet minus det, der står i payments", English: "the balance is larger than the principal less what is in payments"},
		Right: law.Words{Danish: "højst kravets oprindelige størrelse minus betalingerne", English: "at most the principal less the payments"}}
	periodAgainstDebtor = law.Problem{Code: law.Contradiction, ID: "period-against-the-debtor",
		Wrong: law.Words{Danish: "perioden dækker den dag, der spørges om, og siger noget andet, end oplysningerne om skyldneren giver den dag", English: "the period covers the day of the question and says something else than what is known of the debtor on that day gives"},
		Right: law.Words{Danish: "en periode, der siger {0}, eller som slutter før, eller andre oplysninger i debtor", English: "a period that says {0}, or that ends before, or other facts in debtor"}}
	defaultWithoutPlan = law.Problem{Code: law.Contradiction, ID: "default-without-a-plan",
		Wrong: law.Words{Danish: "en betaling er udeblevet, men der er ingen ordning", English: "a payment was missed, but there is no plan"},
		Right: law.Words{Danish: "ordningen i plan, eller ingen breach", English: "the plan in plan, or no breach"}}
	defaultInAbeyance = law.Problem{Code: law.Contradiction, ID: "default-in-abeyance",
		Wrong: law.Words{Danish: "en betaling er udeblevet, men ordningen i plan er stillet i bero", English: "a payment was missed, but the plan in plan is in abeyance"},
		Right: law.Words{Danish: "ingen breach, eller ingen planInAbeyance", English: "no breach, or no planInAbeyance"}}
	missedInDeferral = law.Problem{Code: law.Contradiction, ID: "missed-in-a-deferral",
		Wrong: law.Words{Danish: "den dag ligger i {0}, hvor skyldneren havde henstand, så intet kunne udeblive", English: "the day lies in {0}, when the debtor had a deferral, so nothing could be missed"},
		Right: law.Words{Danish: "en anden dag, eller en anden periode", English: "another day, or another period"}}
	noLumpSum = law.Problem{Code: law.Contradiction, ID: "no-lump-sum",
		Wrong: law.Words{Danish: "der er intet beløb efter § 4, stk. 2, at betale", English: "there is no lump sum under § 4(2) to pay"},
		Right: law.Words{Danish: "udlejerens betaling i claim.landlordRepaid, eller plan", English: "the landlord's payment in claim.landlordRepaid, or plan"}}
	nobodyElse = law.Problem{Code: law.Contradiction, ID: "nobody-else-is-liable",
		Wrong: law.Words{Danish: "der er kun én, der hæfter", English: "only one person is liable"},
		Right: law.Words{Danish: "ingen otherNotices", English: "no otherNotices"}}
	receivedBeforeDefault = law.Problem{Code: law.Contradiction, ID: "received-before-default",
		Wrong: law.Words{Danish: "kravet blev modtaget, før det efter breach kunne overdrages", English: "the claim was received before it could be transferred by what breach says"},
		Right: law.Words{Danish: "en dag efter fristen i påkravet", English: "a day after the deadline of the demand"}}
	paidElsewhere = law.Problem{Code: law.Contradiction, ID: "paid-in-payments",
		Wrong: law.Words{Danish: "betalingerne i payments dækker det udeblevne, men her er ingen dag", English: "the payments in payments cover what was missed, but no day is given here"},
		Right: law.Words{Danish: "den dag, det udeblevne var betalt, eller det udeblevne beløb i breach.amount", English: "the day on which all that was missed was paid, or what was missed in breach.amount"}}
	missedAmountUnknown = law.Problem{Code: law.Missing, ID: "missed-amount-unknown",
		Wrong: law.Words{Danish: "der er betalt inden påkravets frist, men det er ikke oplyst, hvor meget der udeblev", English: "something was paid by the deadline of the demand, but how much was missed is not given"},
		Right: law.Words{Danish: "kroner over 0", English: "kroner above 0"}}
	modestPlanWithoutAmount = law.Problem{Code: law.Missing, ID: "modest-plan-without-an-amount",
		Wrong: law.Words{Danish: "beløbet i ordningen efter § 6, stk. 2, er ikke oplyst", English: "the amount of the plan under § 6(2) is not given"},
		Right: law.Words{Danish: "kroner over 0", English: "kroner above 0"}}
	judgedTwice = law.Problem{Code: law.Contradiction, ID: "judged-twice",
		Wrong: law.Words{Danish: "spørgsmålet er skønnet over to gange", English: "the question was judged twice"},
		Right: law.Words{Danish: "kun det ene skøn", English: "one of them"}}
)

// What can be wrong with the plans, old and new, and with what was paid or missed.
var (
	notLegacy = law.Problem{Code: law.OutOfRange, ID: "not-a-legacy-plan",
		Wrong: law.Words{Danish: "ordningen er ikke godkendt før den 16. november 2005", English: "the plan was not approved before 16 November 2005"},
		Right: law.Words{Danish: "en tidligere dag eller ingen legacyPlan", English: "an earlier day, or no legacyPlan"}}
	collectionAfterLegacy = law.Problem{Code: law.Contradiction, ID: "collection-after-the-legacy-plan",
		Wrong: law.Words{Danish: "opkrævningen begyndte, efter at den gamle ordning var godkendt", English: "the collection began after the legacy plan was approved"},
		Right: law.Words{Danish: "en dag før 2005-11-16 eller ingen legacyPlan", English: "a day before 2005-11-16, or no legacyPlan"}}
	keptAndBroken = law.Problem{Code: law.Contradiction, ID: "legacy-plan-kept-and-broken",
		Wrong: law.Words{Danish: "en ordning, der bliver overholdt, er ikke misligholdt", English: "a plan that is kept is not broken"},
		Right: law.Words{Danish: "ingen breach eller en ordning, der ikke bliver overholdt", English: "no breach, or a plan that is not kept"}}
	keptAndReplaced = law.Problem{Code: law.Contradiction, ID: "legacy-plan-beside-another",
		Wrong: law.Words{Danish: "en gammel ordning, der bliver overholdt, og en ny ordning kan ikke løbe samtidig", English: "a legacy plan that is kept and another plan cannot both run"},
		Right: law.Words{Danish: "kun den ene", English: "one of them"}}
	abeyanceWithoutPlan = law.Problem{Code: law.Contradiction, ID: "abeyance-without-a-plan",
		Wrong: law.Words{Danish: "en ordning er stillet i bero, men der er ingen ordning", English: "a plan is in abeyance and there is no plan"},
		Right: law.Words{Danish: "ordningen eller ingen planInAbeyance", English: "the plan, or no planInAbeyance"}}
	missedBeforeCollection = law.Problem{Code: law.Contradiction, ID: "missed-before-the-collection",
		Wrong: law.Words{Danish: "betalingen udeblev, før opkrævningen begyndte", English: "the payment was missed before the collection began"},
		Right: law.Words{Danish: "dagen, opkrævningen begyndte, eller en senere", English: "the day the collection began or a later one"}}
	paidBeforeCollection = law.Problem{Code: law.Contradiction, ID: "paid-before-the-collection",
		Wrong: law.Words{Danish: "betalingen ligger, før opkrævningen begyndte", English: "the payment lies before the collection began"},
		Right: law.Words{Danish: "dagen, opkrævningen begyndte, eller en senere", English: "the day the collection began or a later one"}}
	abilityTwice = law.Problem{Code: law.Contradiction, ID: "ability-given-twice",
		Wrong: law.Words{Danish: "muligheden for at betale er givet og følger også af oplysningerne om skyldneren", English: "the ability is given and also follows from what was known of the debtor"},
		Right: law.Words{Danish: "kun det ene", English: "one of them"}}
)

// What can be wrong with a complaint and with a history.
var (
	complaintBeyondCalendar = law.Problem{Code: law.OutOfRange, ID: "deadline-beyond-the-calendar",
		Wrong: law.Words{Danish: "klagefristen udløber efter år 2199", English: "the deadline for the complaint lies after the year 2199"},
		Right: law.Words{Danish: "en tidligere dag", English: "an earlier day"}}
	untilBeforeFrom = law.Problem{Code: law.Contradiction, ID: "until-before-from",
		Wrong: law.Words{Danish: "den sidste dag ligger før den første", English: "the last day lies before the first"},
		Right: law.Words{Danish: "den første dag eller en senere", English: "the first day or a later one"}}
	debtorUnknown = law.Problem{Code: law.Missing, ID: "debtor-unknown",
		Wrong: law.Words{Danish: "der er ingen oplysninger om skyldneren på den første dag", English: "nothing is known of the debtor on the first day"},
		Right: law.Words{Danish: "de oplysninger, der forelå da", English: "what was known then"}}
	dayWithoutPlan = law.Problem{Code: law.Contradiction, ID: "day-without-a-plan",
		Wrong: law.Words{Danish: "der er givet en dag for en ordning, som ikke findes", English: "a day is given for a plan that is not there"},
		Right: law.Words{Danish: "ordningen eller ingen dag", English: "the plan, or no day"}}
)
