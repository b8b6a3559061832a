// SPDX-License-Identifier: MPL-2.0

package casefile

import "github.com/hjemmel-dk/hjemmel/law"

// What can be wrong with a case file. {0} and {1} are places in it.
var (
	noDebtors = law.Problem{Code: law.Missing, ID: "no-debtors",
		Wrong: law.Words{Danish: "sagen har ingen skyldner", English: "the case has no debtor"},
		Right: law.Words{Danish: "mindst én skyldner", English: "at least one debtor"}}
	noClaims = law.Problem{Code: law.Missing, ID: "no-claims",
		Wrong: law.Words{Danish: "sagen har intet krav", English: "the case has no claim"},
		Right: law.Words{Danish: "mindst ét krav", English: "at least one claim"}}
	noName = law.Problem{Code: law.Missing, ID: "name-missing",
		Wrong: law.Words{Danish: "navnet mangler", English: "the name is not given"},
		Right: law.Words{Danish: "et navn, som ingen anden i sagen har", English: "a name that no other in the case has"}}
	sameName = law.Problem{Code: law.Contradiction, ID: "same-name",
		Wrong: law.Words{Danish: "navnet er det samme som ved {0}", English: "the name is the same as at {0}"},
		Right: law.Words{Danish: "et navn, som ingen anden har", English: "a name that no other has"}}
	unknownDebtor = law.Problem{Code: law.Invalid, ID: "unknown-debtor",
		Wrong: law.Words{Danish: "sagen har ingen skyldner med det navn", English: "the case has no debtor of that name"},
		Right: law.Words{Danish: "navnet på en skyldner i sagen", English: "the name of a debtor in the case"}}
	unknownClaim = law.Problem{Code: law.Invalid, ID: "unknown-claim",
		Wrong: law.Words{Danish: "sagen har intet krav med det navn", English: "the case has no claim of that name"},
		Right: law.Words{Danish: "navnet på et krav i sagen", English: "the name of a claim in the case"}}
	notNeeded = law.Problem{Code: law.Contradiction, ID: "not-of-this-event",
		Wrong: law.Words{Danish: "oplysningen hører ikke til den slags hændelse", English: "the fact does not belong to that kind of event"},
		Right: law.Words{Danish: "ingen oplysning her, eller en anden slags hændelse", English: "no such fact, or another kind of event"}}
	factMissing = law.Problem{Code: law.Missing, ID: "fact-missing",
		Wrong: law.Words{Danish: "oplysningen mangler", English: "the fact is not given"},
		Right: law.Words{Danish: "{0}", English: "{1}"}}
	unorderedSituations = law.Problem{Code: law.Contradiction, ID: "situations-out-of-order",
		Wrong: law.Words{Danish: "forholdene begynder ikke efter dem ved {0}", English: "the circumstances do not begin after those at {0}"},
		Right: law.Words{Danish: "stigende dage", English: "ascending days"}}
	twoSituations = law.Problem{Code: law.Contradiction, ID: "two-kinds-of-situation",
		Wrong: law.Words{Danish: "der er givet både mulighed og forhold", English: "both ability and circumstances are given"},
		Right: law.Words{Danish: "ability for dage før 1. juli 2025, ellers forholdene", English: "ability for days before 1 July 2025, otherwise the circumstances"}}
	onlyWithNone = law.Problem{Code: law.Contradiction, ID: "no-deferral-without-none",
		Wrong: law.Words{Danish: "noDeferral hører kun til ability none", English: "noDeferral belongs to ability none only"},
		Right: law.Words{Danish: "ingen noDeferral her", English: "no noDeferral here"}}
	unknownSituation = law.Problem{Code: law.Missing, ID: "situation-missing",
		Wrong: law.Words{Danish: "ingen oplysning dækker {0}, og svaret afhænger af den dag", English: "nothing covers {0}, and the answer turns on that day"},
		Right: law.Words{Danish: "forhold, der dækker dagen", English: "circumstances that cover the day"}}
	unknownAct = law.Problem{Code: law.Invalid, ID: "unknown-act",
		Wrong: law.Words{Danish: "loven er ukendt", English: "the act is unknown"},
		Right: law.Words{Danish: "koden for en lov i § 1, eller other", English: "the code of an act of § 1, or other"}}
	notForKind = law.Problem{Code: law.Contradiction, ID: "not-for-this-kind-of-claim",
		Wrong: law.Words{Danish: "oplysningen hører ikke til den slags krav", English: "the fact does not belong to that kind of claim"},
		Right: law.Words{Danish: "ingen oplysning her, eller en anden slags krav", English: "no such fact, or another kind of claim"}}
	wrongLiable = law.Problem{Code: law.Contradiction, ID: "not-liable-together",
		Wrong: law.Words{Danish: "kun ægtefæller hæfter sammen, og kun for støtte til boliglån (§ 2, stk. 3)", English: "only spouses are liable together, and only for mortgage support (§ 2(3))"},
		Right: law.Words{Danish: "modtageren alene", English: "the recipient alone"}}
	notLiable = law.Problem{Code: law.Contradiction, ID: "not-liable",
		Wrong: law.Words{Danish: "skyldneren hæfter ikke for kravet", English: "the debtor is not liable for the claim"},
		Right: law.Words{Danish: "en skyldner, der hæfter for det", English: "a debtor who is liable for it"}}
	sameEvent = law.Problem{Code: law.Contradiction, ID: "same-event",
		Wrong: law.Words{Danish: "hændelsen er den samme som {0}", English: "the event is the same as {0}"},
		Right: law.Words{Danish: "hver hændelse én gang", English: "every event once"}}
	otherBalance = law.Problem{Code: law.Contradiction, ID: "balance-differs",
		Wrong: law.Words{Danish: "saldoen passer ikke med {0} og det, der er betalt", English: "the balance does not fit {0} and what was paid"},
		Right: law.Words{Danish: "hovedstolen med fradrag af betalingerne til og med den dag", English: "the principal less the payments up to and including that day"}}
	nothingToMiss = law.Problem{Code: law.Contradiction, ID: "nothing-to-miss",
		Wrong: law.Words{Danish: "der løb ingen ordning den dag, så intet kunne udeblive ({0})", English: "no plan ran on that day, so nothing could be missed ({0})"},
		Right: law.Words{Danish: "en dag, hvor en ordning løb", English: "a day on which a plan ran"}}
	notYetDue = law.Problem{Code: law.Contradiction, ID: "not-yet-due",
		Wrong: law.Words{Danish: "fristen på to måneder fra {0} var ikke gået", English: "the two months from {0} had not passed"},
		Right: law.Words{Danish: "dagen efter den sidste rettidige dag, eller senere", English: "the day after the last day in time, or later"}}
	nothingDueYet = law.Problem{Code: law.Contradiction, ID: "nothing-due-yet",
		Wrong: law.Words{Danish: "efter {0} var der endnu ingen betaling, der kunne være for sen", English: "by {0} no payment could be late yet"},
		Right: law.Words{Danish: "en dag efter den første betalingsdag", English: "a day after the first day of payment"}}
	nothingMissed = law.Problem{Code: law.Contradiction, ID: "nothing-missed",
		Wrong: law.Words{Danish: "intet var udeblevet, da påkravet blev sendt", English: "nothing had been missed when the demand was sent"},
		Right: law.Words{Danish: "et påkrav efter en udebleven betaling", English: "a demand after a missed payment"}}
	notInDefault = law.Problem{Code: law.Contradiction, ID: "received-before-default",
		Wrong: law.Words{Danish: "{0} var ikke misligholdt, da det blev overdraget", English: "{0} was not in default when it was transferred"},
		Right: law.Words{Danish: "en overdragelse efter misligholdelse", English: "a transfer after default"}}
	onlyLumpInDefault = law.Problem{Code: law.Contradiction, ID: "only-lump-sum-in-default",
		Wrong: law.Words{Danish: "kun engangsbeløbet af {0} var misligholdt, efter det valg, der er truffet", English: "only the lump sum of {0} was in default, as was chosen"},
		Right: law.Words{Danish: "resten af hjælpen som et krav for sig, før engangsbeløbet overdrages", English: "the rest of the help as a claim of its own before the lump sum is transferred"}}
	alreadyAway = law.Problem{Code: law.Contradiction, ID: "already-with-the-recovery-authority",
		Wrong: law.Words{Danish: "{0} var allerede hos restanceinddrivelsesmyndigheden", English: "{0} was already with the recovery authority"},
		Right: law.Words{Danish: "en retur imellem", English: "a return in between"}}
	notAway = law.Problem{Code: law.Contradiction, ID: "not-with-the-recovery-authority",
		Wrong: law.Words{Danish: "{0} var ikke hos restanceinddrivelsesmyndigheden", English: "{0} was not with the recovery authority"},
		Right: law.Words{Danish: "en overdragelse før returen", English: "a transfer before the return"}}
	beforePayout = law.Problem{Code: law.Contradiction, ID: "before-the-payout",
		Wrong: law.Words{Danish: "dagen ligger før {0}", English: "the day lies before {0}"},
		Right: law.Words{Danish: "den dag eller en senere", English: "that day or a later one"}}
	wrongAnswer = law.Problem{Code: law.Invalid, ID: "not-an-answer",
		Wrong: law.Words{Danish: "svaret hører ikke til spørgsmålet", English: "the answer does not belong to the question"},
		Right: law.Words{Danish: "et af svarene på spørgsmålet", English: "one of the answers to the question"}}
	owesNothing = law.Problem{Code: law.Contradiction, ID: "owes-nothing",
		Wrong: law.Words{Danish: "skyldneren hæfter ikke for noget krav i sagen", English: "the debtor is liable for no claim in the case"},
		Right: law.Words{Danish: "en skyldner, der hæfter for et krav", English: "a debtor who is liable for a claim"}}
	whichCreditor = law.Problem{Code: law.Missing, ID: "which-creditor",
		Wrong: law.Words{Danish: "skyldneren skylder to fordringshavere, og ordningen siger ikke, hvis krav den gælder", English: "the debtor owes two creditors, and the plan does not say whose claims it covers"},
		Right: law.Words{Danish: "kravene i claims", English: "the claims, in claims"}}
	nothingToCover = law.Problem{Code: law.Missing, ID: "nothing-to-cover",
		Wrong: law.Words{Danish: "de krav, der er tilbage, er misligholdte, hos restanceinddrivelsesmyndigheden eller under en ældre ordning, og ordningen nævner dem ikke", English: "the claims that are left are in default, with the recovery authority or under an older plan, and the plan does not name them"},
		Right: law.Words{Danish: "kravene i claims", English: "the claims, in claims"}}
	planOfTwo = law.Problem{Code: law.Contradiction, ID: "plan-of-two-creditors",
		Wrong: law.Words{Danish: "kravene tilhører to fordringshavere", English: "the claims belong to two creditors"},
		Right: law.Words{Danish: "en ordning for hver fordringshaver (R-36)", English: "a plan for each creditor (R-36)"}}
	notOverpaid = law.Problem{Code: law.Contradiction, ID: "repaid-more-than-overpaid",
		Wrong: law.Words{Danish: "der er betalt mere tilbage, end der var betalt for meget", English: "more was given back than had been paid too much"},
		Right: law.Words{Danish: "højst det, der er betalt for meget", English: "at most what was paid too much"}}
	notOfQuestion = law.Problem{Code: law.Contradiction, ID: "not-of-this-question",
		Wrong: law.Words{Danish: "oplysningen hører ikke til det spørgsmål", English: "the fact does not belong to that question"},
		Right: law.Words{Danish: "debtor ved outside, ellers claim", English: "debtor with outside, otherwise claim"}}
	twoAnswers = law.Problem{Code: law.Contradiction, ID: "two-answers",
		Wrong: law.Words{Danish: "spørgsmålet er også besvaret ved {0}", English: "the question is also answered at {0}"},
		Right: law.Words{Danish: "ét svar på hvert spørgsmål", English: "one answer to each question"}}
	untilBeforeOn = law.Problem{Code: law.Contradiction, ID: "until-before-on",
		Wrong: law.Words{Danish: "den sidste dag ligger før den første", English: "the last day lies before the first"},
		Right: law.Words{Danish: "den første dag eller en senere", English: "the first day or a later one"}}
)
