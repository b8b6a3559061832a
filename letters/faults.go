// SPDX-License-Identifier: MPL-2.0

package letters

import "github.com/hjemmel-dk/hjemmel/law"

// Problems of a day relative to the day of the letter.
var (
	afterLetter = law.Problem{Code: law.Contradiction, ID: "after-the-letter",
		Wrong: law.Words{Danish: "dagen ligger efter brevets dato", English: "the day lies after the date of the letter"},
		Right: law.Words{Danish: "brevets dato eller en tidligere dag", English: "the date of the letter or an earlier day"}}
	beforeLetter = law.Problem{Code: law.Contradiction, ID: "before-the-letter",
		Wrong: law.Words{Danish: "dagen ligger før brevets dato", English: "the day lies before the date of the letter"},
		Right: law.Words{Danish: "brevets dato eller en senere dag", English: "the date of the letter or a later day"}}
	notAfterLetter = law.Problem{Code: law.Contradiction, ID: "not-after-the-letter",
		Wrong: law.Words{Danish: "dagen ligger ikke efter brevets dato", English: "the day does not lie after the date of the letter"},
		Right: law.Words{Danish: "en senere dag", English: "a later day"}}
	letterBeforeDecision = law.Problem{Code: law.Contradiction, ID: "letter-before-the-decision",
		Wrong: law.Words{Danish: "brevet er dateret før afgørelsen", English: "the letter is dated before the decision"},
		Right: law.Words{Danish: "afgørelsens dag eller en senere", English: "the day of the decision or a later one"}}
	notLate = law.Problem{Code: law.Contradiction, ID: "payment-not-late",
		Wrong: law.Words{Danish: "betalingen er ikke forsinket på brevets dato", English: "the payment is not late on the date of the letter"},
		Right: law.Words{Danish: "en dag før brevets dato", English: "a day before the date of the letter"}}
	letterTooLate = law.Problem{Code: law.Contradiction, ID: "letter-after-the-last-day",
		Wrong: law.Words{Danish: "på brevets dato kan en udbetaling ikke længere kræves", English: "on the date of the letter a payout can no longer be claimed"},
		Right: law.Words{Danish: "en tidligere dag, eller en afgørelse på den dag", English: "an earlier day, or a decision on that day"}}
)

// Problems of the decision and the letter.
var (
	otherDecision = law.Problem{Code: law.Contradiction, ID: "decision-of-another-letter",
		Wrong: law.Words{Danish: "afgørelsen hører ikke til dette brev", English: "the decision is not one that this letter is for"},
		Right: law.Words{Danish: "{0}", English: "{1}"}}
	authorityRecovers = law.Problem{Code: law.Contradiction, ID: "recovery-authority-recovers",
		Wrong: law.Words{Danish: "Gældsstyrelsen inddriver i denne sikkerhed", English: "the recovery authority (Gældsstyrelsen) recovers in this security"},
		Right: law.Words{Danish: "{0}", English: "{1}"}}
	debtorTold = law.Problem{Code: law.Contradiction, ID: "debtor-is-told",
		Wrong: law.Words{Danish: "denne skyldner får besked om overdragelsen", English: "this debtor is told of the transfer"},
		Right: law.Words{Danish: "en skyldner, som undtagelsen gælder, eller et brev", English: "a debtor with an exception, or a letter"}}
	debtorNotTold = law.Problem{Code: law.Contradiction, ID: "debtor-is-not-told",
		Wrong: law.Words{Danish: "denne skyldner skal ikke have besked om overdragelsen", English: "this debtor is not to be told of the transfer"},
		Right: law.Words{Danish: "en skyldner med en besked, eller et notat til sagen", English: "a debtor with a notice, or a file note"}}
	otherDebtors = law.Problem{Code: law.Contradiction, ID: "other-number-of-debtors",
		Wrong: law.Words{Danish: "afgørelsen har et andet antal skyldnere", English: "the decision has another number of debtors"},
		Right: law.Words{Danish: "lige så mange som afgørelsens beskeder", English: "as many as the notices of the decision"}}
	otherNotice = law.Problem{Code: law.Contradiction, ID: "demand-and-notice-disagree",
		Wrong: law.Words{Danish: "afgørelsen og påkravet er ikke enige om, at påkravet også er beskeden", English: "the decision and the demand disagree on whether the demand is also the notice"},
		Right: law.Words{Danish: "det, afgørelsen siger", English: "what the decision says"}}
	otherDemandDay = law.Problem{Code: law.Contradiction, ID: "demand-sent-on-another-day",
		Wrong: law.Words{Danish: "afgørelsens påkrav er sendt en anden dag", English: "the demand of the decision was sent on another day"},
		Right: law.Words{Danish: "dagen for påkravet", English: "the day of the demand"}}
	otherDeadline = law.Problem{Code: law.Contradiction, ID: "demand-with-another-deadline",
		Wrong: law.Words{Danish: "fristen er ikke afgørelsens", English: "the deadline is not the one of the decision"},
		Right: law.Words{Danish: "påkravets frist", English: "the deadline of the demand"}}
	otherPayment = law.Problem{Code: law.Contradiction, ID: "other-missed-payment",
		Wrong: law.Words{Danish: "den tidligste manglende betaling er ikke afgørelsens", English: "the earliest missed payment is not the one of the decision"},
		Right: law.Words{Danish: "en betaling, der forfaldt dagen før missedOn", English: "a payment due the day before missedOn"}}
	otherPayout = law.Problem{Code: law.Contradiction, ID: "other-payout",
		Wrong: law.Words{Danish: "ikke en udbetaling i afgørelsen, eller nævnt to gange", English: "not a payout of the decision, or named twice"},
		Right: law.Words{Danish: "hver udbetaling én gang", English: "every payout once"}}
)

// Problems of the debtors and the recipient.
var (
	noSuchDebtor = law.Problem{Code: law.OutOfRange, ID: "no-such-debtor",
		Wrong: law.Words{Danish: "skyldnerens nummer er ikke et af dem, der hæfter", English: "the number of the debtor is not one of those who are liable"},
		Right: law.Words{Danish: "0 til otherDebtors", English: "0 to otherDebtors"}}
	debtorTwice = law.Problem{Code: law.Contradiction, ID: "debtor-twice",
		Wrong: law.Words{Danish: "skyldneren er nævnt to gange", English: "the debtor is given twice"},
		Right: law.Words{Danish: "hver skyldner én gang", English: "every debtor once"}}
	noDebtor = law.Problem{Code: law.Missing, ID: "no-debtor",
		Wrong: law.Words{Danish: "ingen hæfter", English: "nobody is liable"},
		Right: law.Words{Danish: "mindst én skyldner", English: "at least one debtor"}}
	liableAlone = law.Problem{Code: law.Contradiction, ID: "liable-alone",
		Wrong: law.Words{Danish: "ingen andre hæfter for et boligindskud", English: "nobody else is liable for a housing deposit"},
		Right: law.Words{Danish: "0", English: "0"}}
	aPerson = law.Problem{Code: law.Contradiction, ID: "recipient-is-a-person",
		Wrong: law.Words{Danish: "modtageren er ikke en person", English: "the recipient is no person"},
		Right: law.Words{Danish: "et CVR-nummer eller intet", English: "a CVR number, or none"}}
	ownMunicipality = law.Problem{Code: law.Contradiction, ID: "own-municipality",
		Wrong: law.Words{Danish: "kommunen spørger sig selv", English: "the municipality asks itself"},
		Right: law.Words{Danish: "en anden kommunes kode", English: "the code of another municipality"}}
)

// Problems of the plan, the deferral and the lapse.
var (
	afterMissed = law.Problem{Code: law.Contradiction, ID: "after-the-missed-payment",
		Wrong: law.Words{Danish: "det afgjorte ligger efter den betaling, der mangler", English: "what was decided lies after the payment that was missed"},
		Right: law.Words{Danish: "forfaldsdagen eller en tidligere dag", English: "the due day or an earlier one"}}
	planTooYoung = law.Problem{Code: law.Contradiction, ID: "plan-after-the-decision",
		Wrong: law.Words{Danish: "ordningen er yngre end afgørelsen", English: "the plan is younger than the decision"},
		Right: law.Words{Danish: "afgørelsens dag eller en tidligere", English: "the day of the decision or an earlier one"}}
	abeyanceTooEarly = law.Problem{Code: law.Contradiction, ID: "abeyance-before-the-plan",
		Wrong: law.Words{Danish: "ordningen står i bero, før den blev lavet", English: "the plan is in abeyance before it was made"},
		Right: law.Words{Danish: "ordningens dag eller en senere", English: "the day of the plan or a later one"}}
	hasLapsed = law.Problem{Code: law.Contradiction, ID: "claim-has-lapsed",
		Wrong: law.Words{Danish: "kravet er bortfaldet, så der er ingenting at give henstand med", English: "the claim has lapsed, so there is nothing to defer"},
		Right: law.Words{Danish: "et krav, der består, eller brevet om bortfaldet", English: "a claim that is alive, or the letter on the lapse"}}
	lapseOtherDay = law.Problem{Code: law.Contradiction, ID: "lapse-of-another-day",
		Wrong: law.Words{Danish: "afgørelsen om bortfald er af en anden dag end den om henstand", English: "the decision on lapse is of another day than the one on deferral"},
		Right: law.Words{Danish: "samme dag", English: "the same day"}}
	claimAway = law.Problem{Code: law.Contradiction, ID: "claim-with-the-recovery-authority",
		Wrong: law.Words{Danish: "Gældsstyrelsen har kravet og afgør det imens", English: "the recovery authority has the claim, and decides on it meanwhile"},
		Right: law.Words{Danish: "et krav, som kreditor har", English: "a claim that the creditor has"}}
)

// Problems of the demand, the transfer and the lump sum.
var (
	paymentTwice = law.Problem{Code: law.Contradiction, ID: "payment-twice",
		Wrong: law.Words{Danish: "betalingen er nævnt to gange", English: "the payment is given twice"},
		Right: law.Words{Danish: "hver manglende betaling én gang", English: "every missed payment once"}}
	moreThanOwed = law.Problem{Code: law.Contradiction, ID: "more-than-owed",
		Wrong: law.Words{Danish: "der mangler mere, end der skyldes", English: "more is missing than is owed"},
		Right: law.Words{Danish: "højst restgælden", English: "at most the balance"}}
	feeTooLarge = law.Problem{Code: law.OutOfRange, ID: "fee-out-of-range",
		Wrong: law.Words{Danish: "gebyret er ikke over 0 og højst 250 kr.", English: "the fee is not above 0 and at most 250 kr."},
		Right: law.Words{Danish: "et sådant beløb, eller intet gebyr", English: "such an amount, or no fee"}}
	transferTooEarly = law.Problem{Code: law.Contradiction, ID: "transfer-before-the-deadline",
		Wrong: law.Words{Danish: "kravet overdrages, før fristen er gået", English: "the claim would be transferred before the deadline has passed"},
		Right: law.Words{Danish: "en dag efter fristen", English: "a day after the deadline"}}
	transferUnannounced = law.Problem{Code: law.Contradiction, ID: "transfer-without-notice",
		Wrong: law.Words{Danish: "der er en dag for overdragelsen, og påkravet er ikke beskeden om den", English: "a day of transfer is given, and the demand is no notice of it"},
		Right: law.Words{Danish: "notice eller ingen dag", English: "notice, or no day"}}
	transferBeforeNotice = law.Problem{Code: law.Contradiction, ID: "transfer-not-after-the-notice",
		Wrong: law.Words{Danish: "overdragelsen ligger ikke efter beskeden, eller den ligger før afgørelsen", English: "the transfer does not lie after the notice, or lies before the decision"},
		Right: law.Words{Danish: "en dag efter beskeden og ikke før brevet", English: "a day after the notice and not before the letter"}}
	lastChanceOutside = law.Problem{Code: law.Contradiction, ID: "last-chance-outside",
		Wrong: law.Words{Danish: "den sidste dag at betale ligger ikke mellem brevet og overdragelsen", English: "the last day to pay does not lie between the letter and the transfer"},
		Right: law.Words{Danish: "en dag fra brevet til dagen før overdragelsen", English: "a day from the letter to the day before the transfer"}}
	rateNegative = law.Problem{Code: law.OutOfRange, ID: "rate-negative",
		Wrong: law.Words{Danish: "renten er negativ", English: "the rate is negative"},
		Right: law.Words{Danish: "en rente over 0, eller 0 for ingen", English: "a rate above 0, or 0 for none"}}
	abovePrincipal = law.Problem{Code: law.Contradiction, ID: "balance-above-the-principal",
		Wrong: law.Words{Danish: "restgælden er større end hovedstolen", English: "the balance is larger than the principal"},
		Right: law.Words{Danish: "højst hovedstolen", English: "at most the principal"}}
	helpTooLate = law.Problem{Code: law.Contradiction, ID: "help-after-the-landlord",
		Wrong: law.Words{Danish: "hjælpen ligger efter udlejerens udbetaling", English: "the help lies after the landlord repaid"},
		Right: law.Words{Danish: "den dag eller en tidligere", English: "that day or an earlier one"}}
	nothingExpected = law.Problem{Code: law.OutOfRange, ID: "no-lump-sum",
		Wrong: law.Words{Danish: "der er intet engangsbeløb", English: "there is no lump sum"},
		Right: law.Words{Danish: "et beløb over 0", English: "an amount above 0"}}
	ownPayBy = law.Problem{Code: law.Contradiction, ID: "day-to-pay-not-needed",
		Wrong: law.Words{Danish: "der er givet en betalingsdag, som loven ikke giver plads til, eller som er gået", English: "a day to pay by is given that the law leaves no room for, or that has passed"},
		Right: law.Words{Danish: "ingen, mens de to måneder løber, og ellers en dag efter brevet", English: "none while the two months run, otherwise a day after the letter"}}
)

// Problems of the security.
var (
	securityEnds = law.Problem{Code: law.Contradiction, ID: "security-ends-before-it-begins",
		Wrong: law.Words{Danish: "sikkerheden slutter, før den begynder", English: "the security ends before it begins"},
		Right: law.Words{Danish: "dens sidste dag, som er med", English: "its last day, which is included"}}
	moreThanPosted = law.Problem{Code: law.Contradiction, ID: "more-than-posted",
		Wrong: law.Words{Danish: "der er mere tilbage i sikkerheden, end der er stillet", English: "more is left in the security than was posted"},
		Right: law.Words{Danish: "højst dens beløb", English: "at most its amount"}}
	answerTooLate = law.Problem{Code: law.Contradiction, ID: "answer-after-the-last-day",
		Wrong: law.Words{Danish: "når fristen er gået, kan en udbetaling ikke længere kræves", English: "when the deadline has passed, a payout can no longer be claimed"},
		Right: law.Words{Danish: "en tidligere dag", English: "an earlier day"}}
	answeredAndNot = law.Problem{Code: law.Contradiction, ID: "answered-and-not-answered",
		Wrong: law.Words{Danish: "der er svaret, og der står, at der ikke er", English: "there was an answer, and it is said that there was none"},
		Right: law.Words{Danish: "et af de to", English: "one of the two"}}
	answeredUnheard = law.Problem{Code: law.Contradiction, ID: "answered-before-the-hearing",
		Wrong: law.Words{Danish: "der er svaret uden eller før en høring", English: "there was an answer without or before a hearing"},
		Right: law.Words{Danish: "dagen for høringen, og et svar den dag eller senere", English: "the day of the hearing, and an answer on that day or later"}}
	decidedTooEarly = law.Problem{Code: law.Contradiction, ID: "decided-before-the-deadline",
		Wrong: law.Words{Danish: "høringens frist er ikke gået, eller den ligger før høringen", English: "the deadline of the hearing has not passed, or lies before the hearing"},
		Right: law.Words{Danish: "en afgørelse efter fristen", English: "a decision after the deadline"}}
	deadlineRuns = law.Problem{Code: law.Contradiction, ID: "deadline-has-not-passed",
		Wrong: law.Words{Danish: "fristen er ikke gået, eller den ligger før brevet med den", English: "the deadline has not passed, or lies before the letter that set it"},
		Right: law.Words{Danish: "en frist før brevets dato", English: "a deadline before the date of the letter"}}
	heardAndNot = law.Problem{Code: law.Contradiction, ID: "heard-and-not-heard",
		Wrong: law.Words{Danish: "sikkerhedsstilleren er hørt, og der står, hvorfor ikke", English: "the sponsor was heard, and it is said why not"},
		Right: law.Words{Danish: "et af de to", English: "one of the two"}}
)

// Problems of the texts of the letters.
var (
	noWords = law.Problem{Code: law.Invalid, ID: "no-words-in-the-language",
		Wrong: law.Words{Danish: "teksterne har ingen ord til dette brev på deres sprog", English: "the texts have no words for this letter in their language"},
		Right: law.Words{Danish: "danske tekster", English: "Danish texts"}}
	noSuchText = law.Problem{Code: law.UnknownKey, ID: "no-such-text",
		Wrong: law.Words{Danish: "ingen tekst i brevene har det navn på sproget", English: "no text of the letters has this name in the language"},
		Right: law.Words{Danish: "navnet på en tekst, som \"instalment.title\"", English: "the name of a text, as in \"instalment.title\""}}
	braceAlone = law.Problem{Code: law.Syntax, ID: "brace-alone",
		Wrong: law.Words{Danish: "en klamme uden sin anden halvdel", English: "a brace without its other half"},
		Right: law.Words{Danish: "pladser som {amount}", English: "placeholders such as {amount}"}}
	placeLacking = law.Problem{Code: law.Missing, ID: "placeholder-lacking",
		Wrong: law.Words{Danish: "teksten mangler en plads", English: "the text lacks a placeholder"},
		Right: law.Words{Danish: "{{0}}", English: "{{0}}"}}
	placeUnknown = law.Problem{Code: law.UnknownKey, ID: "placeholder-unknown",
		Wrong: law.Words{Danish: "teksten har en plads, der aldrig bliver udfyldt", English: "the text has a placeholder that is never filled"},
		Right: law.Words{Danish: "kun de pladser, bibliotekets tekst har", English: "only the placeholders of the library's text"}}
)
