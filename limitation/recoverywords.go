// SPDX-License-Identifier: MPL-2.0

package limitation

import "github.com/hjemmel-dk/hjemmel/law"

// While the claim is under recovery (§ 18 a of the recovery act).
var (
	sayReceivedTooLate = law.NewSentence(
		"Restanceinddrivelsesmyndigheden modtog kravet den {0:date}, men dets sidste dag var den {1:date}. Modtagelsen redder det ikke.",
		"The recovery authority received the claim on {0:date}, but its last day was {1:date}. The receipt does not save it.")
	sayThreeFromReceipt = law.NewSentence(
		"Restanceinddrivelsesmyndigheden modtog kravet den {0:date}, mens det levede. Det kan tidligst forældes tre år efter, den {1:date}.",
		"The recovery authority received the claim on {0:date}, while it was alive. It can become time-barred three years later at the earliest, on {1:date}.")
	sayReceiptNoHelp = law.NewSentence(
		"Tre år fra modtagelsen den {0:date} slutter den {1:date}. Kravet har allerede en dato, der ikke er tidligere.",
		"Three years from receipt on {0:date} end on {1:date}. The claim already has a day that is no earlier.")
	sayDeferredStart = law.NewSentence(
		"Kravet var under inddrivelse. Fristen begynder tidligst den {0:date} og slutter så den {1:date}.",
		"The claim was under recovery. The period begins on {0:date} at the earliest and then ends on {1:date}.")
	sayNoDeferredStart = law.NewSentence(
		"En udskudt begyndelse den {0:date} ville give den {1:date}. Det er ikke senere end kravets dato.",
		"A deferred beginning on {0:date} would give {1:date}, which is no later than the day the claim has.")
	sayCut = law.NewSentence(
		"Under inddrivelse er fristen højst tre år. Fra den {0:date} er den kortet af til den {1:date}.",
		"Under recovery the period is three years at most. On {0:date} it was cut to {1:date}.")
	sayShortPeriod = law.NewSentence(
		"Kravet er under inddrivelse, så fristen fra den {0:date} er kun tre år og slutter den {1:date}.",
		"The claim is under recovery, so the period from {0:date} is only three years and ends on {1:date}.")
	sayPrivateLaw = law.NewSentence(
		"Kravet er privatretligt og beholder sin egen frist, også under inddrivelse fra den {0:date}.",
		"The claim is under private law and keeps its own period, also under recovery from {0:date}.")
	sayReturned = law.NewSentence(
		"Kravet kom tilbage til fordringshaveren den {0:date} og beholder den dato, det har.",
		"The claim came back to the creditor on {0:date} and keeps the day it has.")
	sayReversalEarly = law.NewSentence(
		"Dækningen blev ophævet den {0:date}, før reglen om seks måneder gjaldt i systemet.",
		"The coverage was undone on {0:date}, before the rule of six months applied in the system.")
	sayObjection = law.NewSentence(
		"Skyldneren fik besked om skridtet den {0:date} og må senest den {1:date} gøre gældende, at kravet var forældet.",
		"The debtor was told of the step on {0:date} and must plead by {1:date} that the claim was time-barred.")
)

// The result in a sentence, the steps, and what was taken as given.
var (
	sayBarred = law.NewSentence(
		"Kravet er forældet fra den {0:date}.",
		"The claim is time-barred from {0:date}.")
	sayAlive = law.NewSentence(
		"Kravet er ikke forældet den {0:date}. Sidste dag er den {1:date}; handl senest den {2:date}.",
		"The claim is not time-barred on {0:date}. The last day is {1:date}; act by {2:date}.")
	sayPending = law.NewSentence(
		"Kravet er ikke forældet den {0:date}, og ingen frist løber.",
		"The claim is not time-barred on {0:date}, and no period is running.")
	stepRaw = law.NewSentence(
		"{0:date}: fristen slutter {1:date}",
		"{0:date}: the period ends {1:date}")
	stepPending = law.NewSentence(
		"{0:date}: ingen frist løber",
		"{0:date}: no period runs")
	sayGivenDay = law.NewSentence(
		"Der er spurgt om den {0:date}.",
		"The question is asked for {0:date}.")
	sayGivenDue = law.NewSentence(
		"Betaling kunne tidligst kræves den {0:date}.",
		"Payment could be demanded on {0:date} at the earliest.")
	sayGivenEvents = law.NewSentence(
		"Skridt i sagen: {0:n}. Tillægsfrister: {1:n}.",
		"Steps in the case: {0:n}. Extra periods: {1:n}.")
	sayGivenReceived = law.NewSentence(
		"Restanceinddrivelsesmyndigheden modtog kravet den {0:date} og har det endnu.",
		"The recovery authority received the claim on {0:date} and still has it.")
	sayGivenReturned = law.NewSentence(
		"Kravet var hos restanceinddrivelsesmyndigheden fra den {0:date} og kom tilbage den {1:date}.",
		"The claim was with the recovery authority from {0:date} and came back on {1:date}.")
)
