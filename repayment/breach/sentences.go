// SPDX-License-Identifier: MPL-2.0

package breach

import "github.com/hjemmel-dk/hjemmel/law"

// The lump sum on a housing deposit.
var (
	sayTold = law.NewSentence(
		"Skyldneren har oplyst, at udlejeren betaler boligindskud ud. Det udbetalte, {0:kr}, skal betales tilbage.",
		"The debtor has reported that the landlord is paying out a housing deposit. The amount paid out, {0:kr}, is to be repaid.")
	// Values: what is to be paid back, what the landlord pays out.
	sayToldCapped = law.NewSentence(
		"Skyldneren har oplyst, at udlejeren betaler {1:kr} boligindskud ud. Der er {0:kr} tilbage af hjælpen, og mere skal der ikke betales tilbage.",
		"The debtor has reported that the landlord is paying out a housing deposit of {1:kr}. {0:kr} is left of the help, and no more than that is to be repaid.")
	sayFoundCapped = law.NewSentence(
		"Fraflytningen er konstateret, uden at skyldneren har oplyst om den. Udlejeren betaler {1:kr} ud. Der er {0:kr} tilbage af hjælpen, og mere skal der ikke betales tilbage.",
		"The creditor found out about the move without the debtor reporting it. The landlord is paying out {1:kr}. {0:kr} is left of the help, and no more than that is to be repaid.")
	sayNotTold = law.NewSentence(
		"Skyldneren har ikke selv oplyst om fraflytningen.",
		"The debtor has not reported the move.")
	sayFound = law.NewSentence(
		"Fraflytningen er konstateret, uden at skyldneren har oplyst om den. Det udbetalte, {0:kr}, skal betales tilbage.",
		"The creditor found out about the move without the debtor reporting it. The amount paid out, {0:kr}, is to be repaid.")
	sayNotFound = law.NewSentence(
		"Kommunen har ikke selv konstateret fraflytningen.",
		"The municipality did not find out about the move itself.")
	sayPaysOut = law.NewSentence(
		"Udlejeren betaler boligindskud ud. Det udbetalte, {0:kr}, skal betales tilbage.",
		"The landlord is paying out a housing deposit. The amount paid out, {0:kr}, is to be repaid.")
	sayPaysOutCapped = law.NewSentence(
		"Udlejeren betaler {1:kr} boligindskud ud. Der er {0:kr} tilbage af hjælpen, og mere skal der ikke betales tilbage.",
		"The landlord is paying out a housing deposit of {1:kr}. {0:kr} is left of the help, and no more than that is to be repaid.")
	sayNotSaid = law.NewSentence(
		"Det er ikke oplyst, om skyldneren selv har oplyst om fraflytningen, eller om den er konstateret på anden måde. Beløbet er det samme.",
		"Whether the debtor reported the move or it was found out otherwise is not stated. The amount is the same.")
	sayNothingPaidOut = law.NewSentence(
		"Udlejeren betaler intet ud, så der er intet beløb at betale tilbage på én gang.",
		"The landlord is paying nothing out, so there is no lump sum to repay.")
	sayNoDeadline = law.NewSentence(
		"Uden et beløb er der ingen frist.",
		"Without an amount there is no deadline.")
	sayNotRepaid = law.NewSentence(
		"Der er ikke oplyst en dag, hvor udlejeren har betalt. Fristen er to måneder fra den dag.",
		"No day is given on which the landlord has paid. The time for payment is two months from that day.")
	sayNotRepaidYet = law.NewSentence(
		"Udlejeren betaler først den {0:date}. Fristen er to måneder fra den dag, der faktisk bliver betalt.",
		"The landlord does not pay until {0:date}. The time for payment is two months from the day that is actually paid on.")
	sayLastDay = law.NewSentence(
		"Udlejeren betalte den {0:date}. Sidste rettidige dag er den {1:date}; fra den {2:date} er det for sent.",
		"The landlord paid on {0:date}. Payment is in time up to and including {1:date}; from {2:date} it is too late.")
	sayLastDayPassed = law.NewSentence(
		"Udlejeren betalte den {0:date}. Sidste rettidige dag var den {1:date}, så fristen er allerede udløbet.",
		"The landlord paid on {0:date}. Payment was in time up to and including {1:date}, so the deadline has already passed.")
	sayLumpSum = law.NewSentence(
		"{0:kr} skal betales tilbage senest den {1:date}.",
		"{0:kr} is to be repaid no later than {1:date}.")
	sayLumpSumPassed = law.NewSentence(
		"{0:kr} skal betales tilbage. Fristen udløb den {1:date}.",
		"{0:kr} is to be repaid. The deadline passed on {1:date}.")
	sayLumpSumTold = law.NewSentence(
		"{0:kr} skal betales tilbage senest to måneder efter, at udlejeren har betalt.",
		"{0:kr} is to be repaid no later than two months after the landlord has paid.")
	sayNoLumpSum = law.NewSentence(
		"Der er intet boligindskud at betale tilbage på én gang.",
		"There is no housing deposit to repay as a lump sum.")
	stepTwoMonths = law.NewSentence(
		"{0:date} + 2 måneder = {1:date}",
		"{0:date} + 2 months = {1:date}")
	stepTwoMonthsEnd = law.NewSentence(
		"{0:date} + 2 måneder: den dag findes ikke, så det er månedens sidste, {1:date}",
		"{0:date} + 2 months: that day does not exist, so it is the last day of the month, {1:date}")
	stepActBy = law.NewSentence(
		"Sidste bankdag inden for fristen: {1:date}",
		"Last day within the deadline on which banks are open: {1:date}")
	sayGivenAmount = law.NewSentence(
		"Udlejeren betaler {0:kr} ud, som oplyst.",
		"The landlord is paying out {0:kr}, as stated.")
	sayGivenRest = law.NewSentence(
		"Der er {0:kr} tilbage af hjælpen, som oplyst.",
		"{0:kr} is left of the help, as stated.")
)

// The grounds of §§ 9 and 10, 1. pkt.
var (
	sayNothingMissed = law.NewSentence(
		"Ingen betaling er udeblevet.",
		"No payment has been missed.")
	sayPaidNoDemand = law.NewSentence(
		"Betalingen var for sen fra den {0:date}, men blev betalt den {1:date}, uden at der var sendt et påkrav.",
		"The payment was late from {0:date}, but it was made on {1:date} without a demand having been sent.")
	sayPaidInTime = law.NewSentence(
		"Der blev betalt den {0:date}. Fristen i påkravet var den {1:date}, så betalingen kom i tide.",
		"The payment was made on {0:date}. The deadline of the demand was {1:date}, so the payment was in time.")
	sayNoDemand = law.NewSentence(
		"Betalingen har været for sen siden den {0:date}, men der er ikke sendt et påkrav.",
		"The payment has been late since {0:date}, but no demand has been sent.")
	sayDeadlineRuns = law.NewSentence(
		"Påkravet er sendt den {0:date}, og sidste rettidige dag er den {1:date}.",
		"The demand was sent on {0:date}, and payment is in time up to and including {1:date}.")
	sayPlanBroken = law.NewSentence(
		"Fristen i påkravet var den {0:date}, og der er ikke oplyst en betaling af hele det udeblevne. Afdragsordningen regnes for bortfaldet, og hele restgælden er forfalden til betaling fra den {1:date}.",
		"The deadline of the demand was {0:date}, and no payment in full of what was missed is on record. The instalment plan is treated as having lapsed, and the whole remaining debt is due from {1:date}.")
	sayPlanPaidLate = law.NewSentence(
		"Fristen i påkravet var den {0:date}, og der blev først betalt den {2:date}. Afdragsordningen regnes for bortfaldet, og hele restgælden er forfalden til betaling fra den {1:date}.",
		"The deadline of the demand was {0:date}, and the payment was not made until {2:date}. The instalment plan is treated as having lapsed, and the whole remaining debt is due from {1:date}.")
	sayDepositBroken = law.NewSentence(
		"Fristen i påkravet var den {0:date}, og der er ikke oplyst en betaling af hele beløbet. Hele restgælden er forfalden til betaling fra den {1:date}.",
		"The deadline of the demand was {0:date}, and no payment of the whole amount is on record. The whole remaining debt is due from {1:date}.")
	sayDepositPaidLate = law.NewSentence(
		"Fristen i påkravet var den {0:date}, og der blev først betalt den {2:date}. Hele restgælden er forfalden til betaling fra den {1:date}.",
		"The deadline of the demand was {0:date}, and the payment was not made until {2:date}. The whole remaining debt is due from {1:date}.")
)

// The grounds of §§ 9 and 10, 2. and 3. pkt.
var (
	sayNoticeMissing = law.NewSentence(
		"Skyldneren har ikke fået skriftlig besked om overdragelsen. Det skal ske først.",
		"The debtor has not been notified of the transfer in writing. That must be done first.")
	sayNotice = law.NewSentence(
		"Skyldneren fik skriftlig besked den {0:date}.",
		"The debtor was notified in writing on {0:date}.")
	sayImpossible = law.NewSentence(
		"Skyldneren får ikke besked, fordi det er vurderet, at det ikke kan lade sig gøre. Begrundelsen er noteret.",
		"The debtor is not notified, because that has been judged impossible. The reason is on record.")
	sayImpairment = law.NewSentence(
		"Skyldneren får ikke besked, fordi det er vurderet, at besked vil gøre det væsentligt sværere at få betaling. Begrundelsen er noteret.",
		"The debtor is not notified, because a notice has been judged likely to make it materially harder to obtain payment. The reason is on record.")
	sayOtherMissing = law.NewSentence(
		"Medskyldner nr. {1:n} har ikke fået sin egen skriftlige besked. Det skal ske først.",
		"Co-debtor no. {1:n} has not been notified separately in writing. That must be done first.")
	sayOtherNotice = law.NewSentence(
		"Medskyldner nr. {1:n} fik sin egen skriftlige besked den {0:date}.",
		"Co-debtor no. {1:n} was notified separately in writing on {0:date}.")
	sayOtherImpossible = law.NewSentence(
		"Medskyldner nr. {1:n} får ikke besked, fordi det er vurderet, at det ikke kan lade sig gøre. Begrundelsen er noteret.",
		"Co-debtor no. {1:n} is not notified, because that has been judged impossible. The reason is on record.")
	sayOtherImpairment = law.NewSentence(
		"Medskyldner nr. {1:n} får ikke besked, fordi det er vurderet, at besked vil gøre det væsentligt sværere at få betaling. Begrundelsen er noteret.",
		"Co-debtor no. {1:n} is not notified, because a notice has been judged likely to make it materially harder to obtain payment. The reason is on record.")
	sayNotYet = law.NewSentence(
		"Kravet kan ikke overdrages endnu, fordi der mangler besked.",
		"The claim cannot be transferred yet, because a notice is missing.")
	sayTransfer = law.NewSentence(
		"Kravet skal nu overdrages, og afgørelsen om det skal have en begrundelse og en klagevejledning (forvaltningslovens §§ 22-25).",
		"The claim must now be transferred, and the decision to do so must state its reasons and how to complain (§§ 22–25 of the act on public administration).")
	sayInDeferral = law.NewSentence(
		"Skyldneren har henstand. Så længe den varer, kan kravet ikke overdrages.",
		"The debtor has a deferral. As long as it lasts, the claim cannot be transferred.")
)

// The result in a sentence, the step to it, and what was taken as given.
var (
	sayHeadlineCompliant = law.NewSentence(
		"Der er intet brud.", "There is no breach.")
	sayHeadlineDemandDue = law.NewSentence(
		"Der skal sendes et påkrav, før ordningen kan anses for misligholdt.", "A demand must be sent before the plan can be in default.")
	sayHeadlineRunning = law.NewSentence(
		"Fristen i påkravet løber til og med den {0:date}.", "The deadline of the demand runs up to and including {0:date}.")
	sayHeadlineDefault = law.NewSentence(
		"Ordningen er misligholdt, og hele restgælden er forfalden fra den {1:date}, men der mangler besked om overdragelsen.",
		"The plan is in default and the whole remaining debt has been due since {1:date}, but notice of the transfer is missing.")
	sayHeadlineTransferable = law.NewSentence(
		"Ordningen er misligholdt, hele restgælden er forfalden fra den {1:date}, og kravet skal nu overdrages til inddrivelse.",
		"The plan is in default, the whole remaining debt has been due since {1:date}, and the claim must now be transferred for recovery.")
	sayHeadlineBarred = law.NewSentence(
		"Kravet kan ikke overdrages, fordi skyldneren har henstand.", "The claim cannot be transferred, because the debtor has a deferral.")
	sayDepositDemandDue = law.NewSentence(
		"Der skal sendes et påkrav, før tilbagebetalingspligten kan anses for misligholdt.", "A demand must be sent before the duty to repay can be in default.")
	sayDepositDefault = law.NewSentence(
		"Tilbagebetalingspligten er misligholdt, og hele restgælden er forfalden fra den {1:date}, men der mangler besked om overdragelsen.",
		"The duty to repay is in default and the whole remaining debt has been due since {1:date}, but notice of the transfer is missing.")
	sayDepositTransferable = law.NewSentence(
		"Tilbagebetalingspligten er misligholdt, hele restgælden er forfalden fra den {1:date}, og kravet skal nu overdrages til inddrivelse.",
		"The duty to repay is in default, the whole remaining debt has been due since {1:date}, and the claim must now be transferred for recovery.")
	stepDue = law.NewSentence(
		"{0:date} + 1 dag = {1:date}", "{0:date} + 1 day = {1:date}")
	sayGivenDay = law.NewSentence(
		"Afgørelsen træffes den {0:date}.", "The decision is made on {0:date}.")
	sayGivenMissed = law.NewSentence(
		"Betalingen var for sen fra den {0:date}.", "The payment was late from {0:date}.")
	sayGivenDemand = law.NewSentence(
		"Påkravet er sendt den {0:date} med frist den {1:date}.", "The demand was sent on {0:date} with {1:date} as its deadline.")
	sayGivenPaid = law.NewSentence(
		"Det udeblevne er betalt den {0:date}.", "The missed payment was made on {0:date}.")
	sayGivenUnpaid = law.NewSentence(
		"Der er ikke oplyst en dag, hvor hele det udeblevne er betalt.", "No day is given on which all that was missed was paid.")
	sayGivenDeferral = law.NewSentence(
		"Skyldneren har henstand.", "The debtor has a deferral.")
	sayGivenNoDeferral = law.NewSentence(
		"Skyldneren har ikke henstand.", "The debtor has no deferral.")
	sayGivenDebtors = law.NewSentence(
		"Der er {0:n} skyldnere, som hæfter.", "{0:n} debtors are liable.")
	sayGivenDebtor = law.NewSentence(
		"Der er én skyldner, som hæfter.", "One debtor is liable.")
)

// headlines are the result in a sentence for each stage. Values: the deadline, the
// day the whole debt is due.
var headlines = map[Stage]*law.Sentence{
	Compliant: sayHeadlineCompliant, DemandDue: sayHeadlineDemandDue, DemandRunning: sayHeadlineRunning,
	InDefault: sayHeadlineDefault, Transferable: sayHeadlineTransferable, Barred: sayHeadlineBarred,
}

// lumpSumHeadlines are those of a lump sum where they are others.
var lumpSumHeadlines = map[Stage]*law.Sentence{
	DemandDue: sayDepositDemandDue, InDefault: sayDepositDefault, Transferable: sayDepositTransferable,
}
