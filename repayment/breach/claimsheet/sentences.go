// SPDX-License-Identifier: MPL-2.0

package claimsheet

import "github.com/hjemmel-dk/hjemmel/law"

// What a filter finds.
var (
	sayMandatory = law.NewSentence(
		"Feltet er ikke udfyldt.", "The field is not filled in.")
	sayTooLong = law.NewSentence(
		"Teksten er længere end {0:n} tegn.", "The text is longer than {0:n} characters.")
	sayOtherSpelling = law.NewSentence(
		"Bilaget skriver koden på to måder. KFNEBOF er den, der ses flest steder.",
		"The annex spells the code in two ways. KFNEBOF is the one seen most often.")
	saySubClaim = law.NewSentence(
		"Koden er en underfordring, et gebyr eller en rente. Den sendes for sig og henviser til hovedkravet.",
		"The code is that of a sub-claim, a fee or interest. It is sent on its own and refers to the main claim.")
	sayUnknownType = law.NewSentence(
		"Koden hører ikke til et hovedkrav, som denne bekendtgørelse handler om.",
		"The code is not that of a main claim under the collection order.")
	sayUnknownClass = law.NewSentence(
		"Fordringsarten er hverken INDR eller MODR.", "The class is neither INDR nor MODR.")
	saySetOffOnly = law.NewSentence(
		"Et krav med arten MODR bliver kun modregnet og ikke inddrevet på andre måder.",
		"A claim of the class MODR is only set off and is not recovered in any other way.")
	sayNoPeriod = law.NewSentence(
		"Der er ingen periode, og den plejer at være måneden.", "There is no period; it is usually the month.")
	sayPeriodLong = law.NewSentence(
		"Perioden {0:date} til {1:date} er længere end en måned.", "The period from {0:date} to {1:date} is longer than a month.")
	sayPeriodYears = law.NewSentence(
		"Perioden {0:date} til {1:date} ligger i to kalenderår.", "The period from {0:date} to {1:date} falls in two calendar years.")
	sayBankClosed = law.NewSentence(
		"Stiftelsesdatoen {0:date} er en dag, hvor bankerne har lukket.", "The day of origination, {0:date}, is a day on which the banks are closed.")
	sayOriginatedEarly = law.NewSentence(
		"Stiftelsesdatoen {0:date} ligger mere end 20 dage før periodens slutning, {1:date}.",
		"The day of origination, {0:date}, is more than 20 days before the end of the period, {1:date}.")
	sayNotBeforeReceipt = law.NewSentence(
		"Datoen {0:date} ligger ikke før modtagelsen, {1:date}.", "The day, {0:date}, is not before the day of receipt, {1:date}.")
	sayDueEarly = law.NewSentence(
		"Forfaldsdatoen {0:date} ligger ikke efter stiftelsesdatoen, {1:date}.", "The due day, {0:date}, is not after the day of origination, {1:date}.")
	sayTimelyEarly = law.NewSentence(
		"Den sidste rettidige betalingsdato {0:date} ligger før forfaldsdatoen, {1:date}.", "The last timely day, {0:date}, is before the due day, {1:date}.")
	sayNoPrincipal = law.NewSentence(
		"Hovedstolen er 0 kr.", "The principal is DKK 0.")
	sayTooWide = law.NewSentence(
		"Beløbet er større end {0:kr}, som feltet kan rumme.", "The amount is larger than {0:kr}, the most that the field can hold.")
	sayAboveCap = law.NewSentence(
		"Hovedstolen {0:kr} er over grænsen for krav af denne type, {1:kr}.", "The principal, {0:kr}, is above the limit for claims of this type, {1:kr}.")
	sayBalanceLarge = law.NewSentence(
		"Restgælden {0:kr} er større end hovedstolen.", "The balance, {0:kr}, is larger than the principal.")
	saySmall = law.NewSentence(
		"Restgælden er under {0:kr}. Efter en ældre vejledning kan så små krav ikke overdrages.",
		"The balance is below {0:kr}. Under older guidance, claims this small cannot be transferred.")
	sayLapsed = law.NewSentence(
		"Kravet består til og med den {0:date}, og det er før modtagelsen, {1:date}.", "The claim is alive up to and including {0:date}, which is before the day of receipt, {1:date}.")
	sayLapsesLate = law.NewSentence(
		"Bortfaldsdatoen {0:date} ligger senere end tre år efter modtagelsen, {1:date}.", "The lapse day, {0:date}, is after {1:date}, three years after receipt.")
	sayTenYears = law.NewSentence(
		"Bortfaldsdatoen {0:date} følger af de ti år i § 8, stk. 2. For andre krav stopper filteret datoer efter {1:date}. Hvad det gør her, er et åbent spørgsmål; spørg Gældsstyrelsen.",
		"The lapse day, {0:date}, follows from the ten years of § 8, stk. 2. For other claims, the filter stops days after {1:date}. What it does here is an open question; ask the recovery authority.")
	sayTitleDate = law.NewSentence(
		"Datoen for en dom eller et forlig skal være tom for krav, der kan bortfalde.", "The day of a judgment or settlement must be left empty for claims that can lapse.")
	sayDebtorNote = law.NewSentence(
		"En note om skyldneren betyder, at kravet bliver behandlet i hånden.", "A note on the debtor means that the claim is handled manually.")
)
