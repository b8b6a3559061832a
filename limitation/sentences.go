// SPDX-License-Identifier: MPL-2.0

package limitation

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// say is [law.Sentence.With] for days.
func say(sentence *law.Sentence, days ...calendar.Date) law.Statement {
	statement := law.Statement{Sentence: sentence}
	for i, day := range days {
		statement.Values[i] = law.DayNumber(day)
	}
	return statement
}

// The start and the length (§§ 2-5).
var (
	sayDue = law.NewSentence(
		"Betaling kunne kræves fra den {0:date}. Fristen regnes fra den dag.",
		"Payment could be demanded from {0:date}. The period counts from that day.")
	sayPayBy = law.NewSentence(
		"Skyldneren havde ret til at betale til og med den {0:date}. Fristen regnes fra dagen efter, den {1:date}.",
		"The debtor had a right to pay through {0:date}. The period counts from the day after, {1:date}.")
	sayKnown = law.NewSentence(
		"Kravet eller skyldneren blev først kendt, eller burde være kendt, den {0:date}. Fristen regnes fra den dag.",
		"The claim or the debtor first was, or ought to have been, known on {0:date}. The period counts from that day.")
	sayKnownBefore = law.NewSentence(
		"Kravet var kendt den {0:date}. Det er ikke senere end den {1:date}, som fristen regnes fra.",
		"The claim was known on {0:date}, which is no later than {1:date}, from which the period counts.")
	sayThreeYears = law.NewSentence(
		"Tre år fra den {0:date} slutter den {1:date}.",
		"Three years from {0:date} end on {1:date}.")
	sayFiveYears = law.NewSentence(
		"Kravet gælder arbejde i et ansættelsesforhold: fem år fra den {0:date} slutter den {1:date}.",
		"The claim is for work under an employment: five years from {0:date} end on {1:date}.")
	sayTitle = [...]*law.Sentence{ // one for each kind
		law.NewSentence(
			"Kravet blev fastslået ved dom eller anden bindende afgørelse den {0:date}. Fristen er derfor ti år fra den dag.",
			"The claim was established by a judgment or another binding decision on {0:date} and therefore has ten years from that day."),
		law.NewSentence(
			"Parterne indgik forlig om kravet den {0:date}. Fristen er derfor ti år fra den dag.",
			"The parties settled the claim on {0:date}, and it therefore has ten years from that day."),
		law.NewSentence(
			"Skyldneren erkendte skriftligt både gælden og beløbet den {0:date}. Fristen er derfor ti år fra den dag.",
			"The debtor acknowledged both the debt and its amount in writing on {0:date}. The claim therefore has ten years from that day."),
	}
	sayTitleTooLate = law.NewSentence(
		"Kravet blev fastslået den {0:date}, men dets sidste dag var den {1:date}. Et forældet krav genopstår ikke.",
		"The claim was established on {0:date}, but its last day was {1:date}. A time-barred claim does not revive.")
	sayLaterInterest = law.NewSentence(
		"Renten eller gebyret forfaldt den {0:date}, efter at hovedkravet var fastslået den {1:date}. De ti år gælder ikke for renten eller gebyret.",
		"The interest or fee fell due on {0:date}, after the main claim was established on {1:date}. The ten years do not apply to it.")
)

// Interruption and the new period (§§ 15-19).
var (
	sayAcknowledged = law.NewSentence(
		"Skyldneren erkendte den {0:date}, at gælden bestod.",
		"The debtor acknowledged on {0:date} that the debt existed.")
	sayInstalment = law.NewSentence(
		"Det seneste afdrag efter en aftalt ordning blev betalt den {0:date}.",
		"The latest instalment under an agreed plan was paid on {0:date}.")
	sayDeferral = law.NewSentence(
		"Skyldneren bad om henstand og fik den til og med den {0:date}. Fristen regnes fra dagen efter, den {1:date}, og slutter den {2:date}.",
		"The debtor asked for a deferral and got it through {0:date}. The period counts from the day after, {1:date}, and ends on {2:date}.")
	sayFiledDecided = law.NewSentence(
		"Kravet blev indbragt den {0:date} og afgjort den {1:date}. Imens løb ingen frist.",
		"The claim was brought on {0:date} and decided on {1:date}. Meanwhile no period ran.")
	sayFiledPending = law.NewSentence(
		"Kravet blev indbragt den {0:date}, og sagen er ikke afsluttet. Imens løber ingen frist.",
		"The claim was brought on {0:date}, and the case is not over. Meanwhile no period runs.")
	sayFiledEnded = law.NewSentence(
		"Kravet blev indbragt den {0:date}, men sagen sluttede den {1:date} uden dom eller forlig. Den giver ingen ny frist.",
		"The claim was brought on {0:date}, but the case ended on {1:date} without judgment or settlement. It gives no new period.")
	sayEstate = law.NewSentence(
		"Kravet blev anmeldt i boet den {0:date}. Behandlingen sluttede den {1:date}.",
		"The claim was notified in the estate on {0:date}. The proceedings ended on {1:date}.")
	sayEstatePending = law.NewSentence(
		"Kravet blev anmeldt i boet den {0:date}, og boet er ikke afsluttet. Imens løber ingen frist.",
		"The claim was notified in the estate on {0:date}, and the estate is not closed. Meanwhile no period runs.")
	sayExecution = law.NewSentence(
		"Der blev søgt eller foretaget udlæg den {0:date}.",
		"Execution was applied for or made on {0:date}.")
	saySetOff = law.NewSentence(
		"Skyldneren fik den {0:date} besked om en afgørelse om modregning.",
		"The debtor was told on {0:date} of a decision on set-off.")
	sayWithholding = law.NewSentence(
		"Skyldneren fik den {0:date} besked om en afgørelse om lønindeholdelse. Så længe lønindeholdelsen varer, løber ingen frist.",
		"The debtor was told on {0:date} of a decision on wage withholding. Until it has ended no period runs.")
	sayWithholdingPending = law.NewSentence(
		"Skyldneren fik den {0:date} besked om en afgørelse om lønindeholdelse, som stadig løber. Imens løber ingen frist.",
		"The debtor was told on {0:date} of a decision on wage withholding that is still running. Meanwhile no period runs.")
	sayWithholdingEnded = law.NewSentence(
		"Lønindeholdelsen blev stoppet ved en afgørelse den {0:date}. Fra den dag løber en ny frist, der slutter den {1:date}.",
		"The wage withholding was ended by a decision on {0:date}. A new period from then ends on {1:date}.")
	sayIdleYear = law.NewSentence(
		"Der blev sidst indeholdt løn den {0:date}. Et helt år senere, fra den {1:date}, løber en ny frist, der slutter den {2:date}.",
		"Wages were last withheld on {0:date}. A full year later, from {1:date}, a new period runs that ends on {2:date}.")
	sayEndedBeforeYear = law.NewSentence(
		"Der blev sidst indeholdt løn den {0:date}, men en afgørelse stoppede indeholdelsen den {1:date}, før året var gået. Den nye frist slutter den {2:date}.",
		"Wages were last withheld on {0:date}, but a decision ended the withholding on {1:date}, before the year was over. The new period ends on {2:date}.")
	saySuspension = law.NewSentence(
		"Restanceinddrivelsesmyndigheden besluttede den {0:date} at stille kravet i bero. Fra den dag løber en ny frist, der slutter den {1:date}.",
		"The recovery authority decided on {0:date} to suspend the claim. A new period from then ends on {1:date}.")
	sayNewPeriod = law.NewSentence(
		"Fra den {0:date} løber en ny frist, der slutter den {1:date}.",
		"From {0:date} a new period runs that ends on {1:date}.")
	sayPartOnly = law.NewSentence(
		"Skridtet den {0:date} dækker kun en del af kravet. For resten er fristen uændret.",
		"The step on {0:date} covers only a part of the claim. The rest keeps the day it had.")
	sayEventTooLate = law.NewSentence(
		"Skridtet blev taget den {0:date}, men kravets sidste dag var den {1:date}. Et forældet krav genopstår ikke.",
		"The step was taken on {0:date}, but the claim's last day was {1:date}. A time-barred claim does not revive.")
)

// Extra periods (§§ 12-14 and 20-22), the ten years and § 27.
var (
	sayFloorYear = law.NewSentence(
		"Grunden til tillægsfristen ophørte den {0:date}. Kravet forældes tidligst et år efter, den {1:date}.",
		"The reason for the extra period ended on {0:date}. The claim can become time-barred a year later at the earliest, on {1:date}.")
	sayFloorSixMonths = law.NewSentence(
		"Dækningen blev ophævet den {0:date}. Kravet forældes tidligst seks måneder efter, den {1:date}.",
		"The coverage was undone on {0:date}. The claim can become time-barred six months later at the earliest, on {1:date}.")
	sayFloorNoHelp = law.NewSentence(
		"Tillægsfristen fra den {0:date} slutter den {1:date}. Kravets egen frist slutter ikke tidligere.",
		"The extra period from {0:date} ends on {1:date}. The claim already has a day that is no earlier.")
	sayFloorTooLate = law.NewSentence(
		"Grunden til en tillægsfrist opstod den {0:date}, men kravets sidste dag var den {1:date}. Et forældet krav genopstår ikke.",
		"The reason for an extra period arose on {0:date}, but the claim's last day was {1:date}. A time-barred claim does not revive.")
	sayTenYears = law.NewSentence(
		"Kravet forældes senest ti år efter begyndelsen, den {0:date}, selv om fristen ellers ville slutte senere.",
		"The claim becomes time-barred ten years after the beginning at the latest, on {0:date}, even where the period would end later.")
	sayTenYearsLater = law.NewSentence(
		"De absolutte ti år slutter først den {0:date} og begrænser ikke kravet.",
		"The absolute ten years end only on {0:date} and do not limit the claim.")
	sayTenYearsOpen = law.NewSentence(
		"De absolutte ti år slutter den {0:date}, men tillægsfristen den {1:date}. Om de ti år går forud, er ikke afgjort, og her gør de det ikke.",
		"The absolute ten years end on {0:date}, but the extra period on {1:date}. Whether the ten years prevail is undecided, and here they do not.")
	sayRaw = law.NewSentence(
		"Fristen slutter med udgangen af den {0:date}, når der ses bort fra lukkedage.",
		"The period ends with {0:date}, before closed days.")
	sayOpenDay = law.NewSentence(
		"Den {0:date} er ikke en lukkedag, så dagen flyttes ikke.",
		"{0:date} is not a closed day, so the day does not move.")
	sayMoved = law.NewSentence(
		"Den {0:date} er en lukkedag. Den sidste dag er derfor den {1:date}.",
		"{0:date} is a closed day. The last day is therefore {1:date}.")
)

// While the claim is under recovery (§ 18 a of the recovery act).
var (
	sayReceivedTooLate = law.NewSentence(
		"Restanceinddrivelsesmyndigheden modtog kravet den {0:date}, men dets sidste dag var den {1:date}. Modtagelsen ændrer ikke på det.",
		"The recovery authority received the claim on {0:date}, but its last day was {1:date}. The receipt does not save it.")
	sayThreeFromReceipt = law.NewSentence(
		"Restanceinddrivelsesmyndigheden modtog kravet den {0:date}, mens det ikke var forældet. Det forældes tidligst tre år efter, den {1:date}.",
		"The recovery authority received the claim on {0:date}, while it was alive. It can become time-barred three years later at the earliest, on {1:date}.")
	sayReceiptNoHelp = law.NewSentence(
		"Tre år fra modtagelsen den {0:date} slutter den {1:date}. Kravets egen frist slutter ikke tidligere.",
		"Three years from receipt on {0:date} end on {1:date}. The claim already has a day that is no earlier.")
	sayDeferredStart = law.NewSentence(
		"Kravet var under inddrivelse. Fristen begynder tidligst den {0:date} og slutter derfor den {1:date}.",
		"The claim was under recovery. The period begins on {0:date} at the earliest and then ends on {1:date}.")
	sayNoDeferredStart = law.NewSentence(
		"Med en udskudt begyndelse den {0:date} ville fristen slutte den {1:date}. Kravets egen frist slutter ikke tidligere.",
		"A deferred beginning on {0:date} would give {1:date}, which is no later than the day the claim has.")
	sayCut = law.NewSentence(
		"Under inddrivelse er fristen højst tre år. Den {0:date} blev den forkortet, så den slutter den {1:date}.",
		"Under recovery the period is three years at most. On {0:date} it was cut to {1:date}.")
	sayShortPeriod = law.NewSentence(
		"Kravet er under inddrivelse, så fristen fra den {0:date} er kun tre år og slutter den {1:date}.",
		"The claim is under recovery, so the period from {0:date} is only three years and ends on {1:date}.")
	sayPrivateLaw = law.NewSentence(
		"Kravet er privatretligt og beholder sin egen frist, også under inddrivelse fra den {0:date}.",
		"The claim is under private law and keeps its own period, also under recovery from {0:date}.")
	sayReturned = law.NewSentence(
		"Kravet kom tilbage til fordringshaveren den {0:date}. Fristen er uændret.",
		"The claim came back to the creditor on {0:date} and keeps the day it has.")
	sayReversalEarly = law.NewSentence(
		"Dækningen blev ophævet den {0:date}, før reglen om seks måneder gjaldt i systemet.",
		"The coverage was undone on {0:date}, before the rule of six months applied in the system.")
	sayObjection = law.NewSentence(
		"Skyldneren fik besked om skridtet den {0:date} og skal senest den {1:date} gøre gældende, at kravet var forældet.",
		"The debtor was told of the step on {0:date} and must plead by {1:date} that the claim was time-barred.")
)

// The result as a sentence, the steps, and what was assumed.
var (
	sayBarred = law.NewSentence(
		"Kravet er forældet fra den {0:date}.",
		"The claim is time-barred from {0:date}.")
	sayAlive = law.NewSentence(
		"Kravet er ikke forældet den {0:date}. Sidste rettidige dag er den {1:date}; handl senest den {2:date}.",
		"The claim is not time-barred on {0:date}. The last day is {1:date}; act by {2:date}.")
	sayAliveLate = law.NewSentence(
		"Kravet er ikke forældet den {0:date}. Sidste rettidige dag er den {1:date}, men den dag, der med sikkerhed var rettidig, var den {2:date}. Handl straks.",
		"The claim is not time-barred on {0:date}. The last day is {1:date}, but the day that was surely in time was {2:date}. Act at once.")
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
		"Forældelsen er vurderet pr. {0:date}.",
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
