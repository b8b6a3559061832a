// SPDX-License-Identifier: MPL-2.0

package lapse

import (
	"github.com/hjemmel-dk/hjemmel/law"
)

// The sentences that a decision can give as its grounds. Where there is one for
// each [Basis], they stand in that order. Values: the start, the last day of the
// years, the day of the lapse.
var (
	sayLapsed = [...]*law.Sentence{
		law.NewSentence(
			"Hjælpen ophørte den {0:date}. De tre år sluttede den {1:date}, og i den periode var der ingen økonomisk mulighed for at betale. Kravet er bortfaldet fra den {2:date}.",
			"The benefit ended on {0:date}. The three years ended on {1:date}, and during them there was no economic possibility of paying. The claim has lapsed with effect from {2:date}."),
		law.NewSentence(
			"Fordringshaveren kendte eller burde kende kravet fra den {0:date}, som er senere end hjælpens ophør. De tre år sluttede den {1:date}, og i den periode var der ingen økonomisk mulighed for at betale. Kravet er bortfaldet fra den {2:date}.",
			"The creditor knew of the claim, or ought to have known of it, from {0:date}, which is after the benefit ended. The three years ended on {1:date}, and during them there was no economic possibility of paying. The claim has lapsed with effect from {2:date}."),
		law.NewSentence(
			"Boligindskuddet blev udbetalt den {0:date}. De ti år sluttede den {1:date}, og i den periode var der ingen økonomisk mulighed for at betale. Kravet er bortfaldet fra den {2:date}.",
			"The housing deposit was paid out on {0:date}. The ten years ended on {1:date}, and during them there was no economic possibility of paying. The claim has lapsed with effect from {2:date}."),
	}
	sayLapsedOnReturn = [...]*law.Sentence{
		law.NewSentence(
			"Hjælpen ophørte den {0:date}. De tre år sluttede den {1:date}, og i den periode var der ingen økonomisk mulighed for at betale. Kravet kom tilbage fra restanceinddrivelsesmyndigheden den {2:date} og er bortfaldet fra den dag.",
			"The benefit ended on {0:date}. The three years ended on {1:date}, and during them there was no economic possibility of paying. The claim came back from the recovery authority on {2:date} and has lapsed with effect from that day."),
		law.NewSentence(
			"Fordringshaveren kendte eller burde kende kravet fra den {0:date}, som er senere end hjælpens ophør. De tre år sluttede den {1:date}, og i den periode var der ingen økonomisk mulighed for at betale. Kravet kom tilbage fra restanceinddrivelsesmyndigheden den {2:date} og er bortfaldet fra den dag.",
			"The creditor knew of the claim, or ought to have known of it, from {0:date}, which is after the benefit ended. The three years ended on {1:date}, and during them there was no economic possibility of paying. The claim came back from the recovery authority on {2:date} and has lapsed with effect from that day."),
		law.NewSentence(
			"Boligindskuddet blev udbetalt den {0:date}. De ti år sluttede den {1:date}, og i den periode var der ingen økonomisk mulighed for at betale. Kravet kom tilbage fra restanceinddrivelsesmyndigheden den {2:date} og er bortfaldet fra den dag.",
			"The housing deposit was paid out on {0:date}. The ten years ended on {1:date}, and during them there was no economic possibility of paying. The claim came back from the recovery authority on {2:date} and has lapsed with effect from that day."),
	}
	sayRunning = [...]*law.Sentence{
		law.NewSentence(
			"Hjælpen ophørte den {0:date}. De tre år er ikke gået; deres sidste dag er den {1:date}.",
			"The benefit ended on {0:date}. The three years have not yet passed; their last day is {1:date}."),
		law.NewSentence(
			"Fordringshaveren kendte eller burde kende kravet fra den {0:date}, som er senere end hjælpens ophør. De tre år er ikke gået; deres sidste dag er den {1:date}.",
			"The creditor knew of the claim, or ought to have known of it, from {0:date}, which is after the benefit ended. The three years have not yet passed; their last day is {1:date}."),
		law.NewSentence(
			"Boligindskuddet blev udbetalt den {0:date}. De ti år er ikke gået; deres sidste dag er den {1:date}.",
			"The housing deposit was paid out on {0:date}. The ten years have not yet passed; their last day is {1:date}."),
	}
	// The third value is the first able day.
	sayAble = [...]*law.Sentence{
		law.NewSentence(
			"Hjælpen ophørte den {0:date}, og de tre år sluttede den {1:date}. I den periode var der økonomisk mulighed for at betale, første gang den {2:date}.",
			"The benefit ended on {0:date}, and the three years ended on {1:date}. During them there was an economic possibility of paying, for the first time on {2:date}."),
		law.NewSentence(
			"Fordringshaveren kendte eller burde kende kravet fra den {0:date}, som er senere end hjælpens ophør, og de tre år sluttede den {1:date}. I den periode var der økonomisk mulighed for at betale, første gang den {2:date}.",
			"The creditor knew of the claim, or ought to have known of it, from {0:date}, which is after the benefit ended, and the three years ended on {1:date}. During them there was an economic possibility of paying, for the first time on {2:date}."),
		law.NewSentence(
			"Boligindskuddet blev udbetalt den {0:date}, og de ti år sluttede den {1:date}. I den periode var der økonomisk mulighed for at betale, første gang den {2:date}.",
			"The housing deposit was paid out on {0:date}, and the ten years ended on {1:date}. During them there was an economic possibility of paying, for the first time on {2:date}."),
	}
	sayAway = law.NewSentence(
		"Restanceinddrivelsesmyndigheden modtog kravet den {0:date} og har det endnu. Så længe bortfalder det ikke efter § 8.",
		"The recovery authority received the claim on {0:date} and still has it. Until it comes back, it does not lapse under § 8.")
	sayOtherYears = law.NewSentence(
		"Kravet gælder boligindskud, så de tre år bruges ikke.",
		"The claim concerns a housing deposit, so the three years do not apply.")
	sayKnowledgeUnused = law.NewSentence(
		"Kravet gælder boligindskud, så de tre år bruges ikke. At fordringshaveren først kendte eller burde kende det den {0:date}, flytter heller ikke de ti år.",
		"The claim concerns a housing deposit, so the three years do not apply. That the creditor neither knew nor ought to have known of it until {0:date} does not move the ten years either.")
)

// The sentences about stk. 3. Values: the last day of the years, the first day of
// the deferral, the day of the lapse.
var (
	sayRest = law.NewSentence(
		"Der er betalt af på gælden. Årene sluttede den {0:date}, og siden har der været henstand, givet fra den {1:date}. Resten af kravet er bortfaldet fra den {2:date}.",
		"Payments have been made on the debt. The years ended on {0:date}, and there has been a deferral since, granted from {1:date}. The rest of the claim has lapsed with effect from {2:date}.")
	sayRestOnReturn = law.NewSentence(
		"Der er betalt af på gælden. Årene sluttede den {0:date}, og der er henstand fra den {1:date}. Kravet kom tilbage fra restanceinddrivelsesmyndigheden den {2:date}, og resten er bortfaldet fra den dag.",
		"Payments have been made on the debt. The years ended on {0:date}, and there is a deferral from {1:date}. The claim came back from the recovery authority on {2:date}, and the rest has lapsed with effect from that day.")
	sayRestUnpaid = law.NewSentence(
		"Årene sluttede den {0:date}, og siden har der været henstand, givet fra den {1:date}. Der er ikke oplyst nogen betaling før henstanden, så ordene i stk. 3 er ikke opfyldt. Fordringshaveren har vurderet, at kravet alligevel er bortfaldet fra den {2:date}.",
		"The years ended on {0:date}, and there has been a deferral since, granted from {1:date}. No payment before the deferral is on record, so the words of § 8(3) are not met. The creditor has judged that the claim has nevertheless lapsed with effect from {2:date}.")
	sayLeftToCreditor = law.NewSentence(
		"Årene sluttede den {0:date}, og siden har der været henstand, givet fra den {1:date}. Der er ikke oplyst nogen betaling før henstanden, så ordene i stk. 3 er ikke opfyldt. Om kravet alligevel er bortfaldet, beror på fordringshaverens skøn.",
		"The years ended on {0:date}, and there has been a deferral since, granted from {1:date}. No payment before the deferral is on record, so the words of § 8(3) are not met. Whether the claim has nevertheless lapsed is for the creditor to judge.")
	sayJudgedToStay = law.NewSentence(
		"Årene sluttede den {0:date}, og siden har der været henstand, givet fra den {1:date}. Der er ikke oplyst nogen betaling før henstanden, og fordringshaveren har vurderet, at kravet så ikke er bortfaldet.",
		"The years ended on {0:date}, and there has been a deferral since, granted from {1:date}. No payment before the deferral is on record, and the creditor has judged that the claim has then not lapsed.")
	sayUnpaidStays = law.NewSentence(
		"Årene sluttede den {0:date}, og siden har der været henstand, givet fra den {1:date}. Der er ikke oplyst nogen betaling før henstanden, og det er valgt, at kravet så ikke bortfalder.",
		"The years ended on {0:date}, and there has been a deferral since, granted from {1:date}. No payment before the deferral is on record, and the reading chosen is that the claim then does not lapse.")
	sayNoDeferral = law.NewSentence(
		"Årene sluttede den {0:date}, men fordringshaveren har ikke givet henstand siden.",
		"The years ended on {0:date}, but the creditor has granted no deferral since.")
	sayZeroInstalment = law.NewSentence(
		"Årene sluttede den {0:date}. Fra den {1:date} gav tabellen 0 kr., men det er ikke henstand, og anden henstand har der ikke været siden.",
		"The years ended on {0:date}. From {1:date} the table gave DKK 0, but that is not a deferral, and there has been none since.")
)

// When a claim that is alive can lapse, and on what condition. Values: that day,
// the last day of the years.
var (
	sayIfNotAble = law.NewSentence(
		"Kravet bortfalder den {0:date}, hvis reglerne ikke før den dag giver et afdrag.",
		"The claim lapses on {0:date} if the rules give no instalment before that day.")
	sayIfDeferral = law.NewSentence(
		"Resten af kravet bortfalder, hvis der er henstand den {0:date} eller senere.",
		"The rest of the claim lapses if there is a deferral on {0:date} or later.")
	sayIfDeferralUnpaid = law.NewSentence(
		"Resten af kravet kan bortfalde, hvis der er henstand den {0:date} eller senere. Er der ikke betalt af på gælden forinden, beror det på fordringshaverens skøn.",
		"The rest of the claim can lapse if there is a deferral on {0:date} or later. If nothing has been paid on the debt before then, it is for the creditor to judge.")
	sayIfPaid = law.NewSentence(
		"Resten af kravet bortfalder, hvis der først bliver betalt af på gælden, og der så er henstand den {0:date} eller senere.",
		"The rest of the claim lapses if a payment is first made on the debt and there is then a deferral on {0:date} or later.")
	sayIfReturned = law.NewSentence(
		"Kravet kan tidligst bortfalde den {0:date}, hvis det da er kommet tilbage fra restanceinddrivelsesmyndigheden og opfylder § 8.",
		"The claim can lapse on {0:date} at the earliest, if by then it has come back from the recovery authority and satisfies § 8.")
)

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
		"Henstand, efter at årene er gået: fra {0:date}",
		"Deferral after the years have passed: from {0:date}")
	stepReturned = law.NewSentence(
		"Kravet kom tilbage fra restanceinddrivelsesmyndigheden: {0:date}",
		"The claim came back from the recovery authority: {0:date}")
	stepLapsed = law.NewSentence(
		"Bortfaldet fra {0:date}",
		"Lapsed with effect from {0:date}")
)

// The result in a sentence, and what was taken as given.
var (
	sayHeadline = law.NewSentence(
		"Kravet er bortfaldet fra den {0:date}.",
		"The claim has lapsed with effect from {0:date}.")
	sayRestHeadline = law.NewSentence(
		"Resten af kravet er bortfaldet fra den {0:date}.",
		"The rest of the claim has lapsed with effect from {0:date}.")
	sayAliveHeadline = law.NewSentence(
		"Kravet er ikke bortfaldet den {0:date}.",
		"The claim has not lapsed as of {0:date}.")
	sayOpenHeadline = law.NewSentence(
		"Om kravet er bortfaldet fra den {0:date}, beror på fordringshaverens skøn.",
		"Whether the claim has lapsed with effect from {0:date} is for the creditor to judge.")
	judgeNeverPaid = law.NewSentence(
		"Om kravet er bortfaldet fra den {0:date}, selv om skyldneren kunne betale inden for årene og ikke ses at have betalt af på gælden før henstanden (§ 8, stk. 3).",
		"Whether the claim has lapsed with effect from {0:date} although the debtor could pay within the years and is not seen to have paid on the debt before the deferral (§ 8(3)).")
	sayGivenDay = law.NewSentence(
		"Der er spurgt om den {0:date}.",
		"The question concerns {0:date}.")
	sayGivenEnd = law.NewSentence(
		"Hjælpen ophørte den {0:date}.",
		"The benefit ended on {0:date}.")
	sayGivenPayout = law.NewSentence(
		"Boligindskuddet blev udbetalt den {0:date}.",
		"The housing deposit was paid out on {0:date}.")
	sayGivenKnown = law.NewSentence(
		"Fordringshaveren kendte eller burde kende kravet fra den {0:date}.",
		"The creditor knew of the claim, or ought to have known of it, from {0:date}.")
	sayGivenKnownUnknown = law.NewSentence(
		"Der er ikke oplyst en senere dag, som fordringshaveren kendte eller burde kende kravet fra.",
		"No later day is given from which the creditor knew of the claim or ought to have known of it.")
	sayGivenJudgement = law.NewSentence(
		"Fordringshaverens skøn er oplyst med begrundelse.",
		"The creditor's judgement is given with its reason.")
	sayGivenAble = law.NewSentence(
		"Perioderne siger, at der var økonomisk mulighed for at betale inden for årene, første gang den {0:date}.",
		"The periods show an economic possibility of paying within the years, for the first time on {0:date}.")
	sayGivenNone = law.NewSentence(
		"Perioderne viser ingen økonomisk mulighed for at betale inden for årene.",
		"The periods show no economic possibility of paying within the years.")
	sayGivenPayments = law.NewSentence(
		"Betalinger af på gælden: {0:n}, den første den {1:date} og den sidste den {2:date}.",
		"Payments on the debt: {0:n}, the first on {1:date} and the last on {2:date}.")
	sayGivenNoPayment = law.NewSentence(
		"Der er ikke oplyst nogen betaling af på gælden.",
		"No payment on the debt is on record.")
	sayGivenReceived = law.NewSentence(
		"Restanceinddrivelsesmyndigheden modtog kravet den {0:date} og har det endnu.",
		"The recovery authority received the claim on {0:date} and still has it.")
	sayGivenReturned = law.NewSentence(
		"Kravet var hos restanceinddrivelsesmyndigheden fra den {0:date} og kom tilbage den {1:date}.",
		"The claim was with the recovery authority from {0:date} and came back on {1:date}.")
)
