// SPDX-License-Identifier: MPL-2.0

package law

import (
	"errors"
	"fmt"
	"strconv"
)

// Reading is a numbered choice that the library makes where the text of the law
// leaves one open. The numbers never change. A decision lists the readings it rests
// on, so that anyone who reads the law differently can see where the results
// diverge.
type Reading uint8

// The readings the library can report.
const (
	TableOnDayOfDecision   Reading = 1
	HalfOpenRows           Reading = 2
	NegativeIncome         Reading = 3
	NoInstalment           Reading = 4
	SupportsChildren       Reading = 5
	CurrentIncome          Reading = 6
	LapseDay               Reading = 7
	EndOfBenefit           Reading = 8
	CreditorDidNotKnow     Reading = 9
	EconomicPossibility    Reading = 10
	DeferralAfterYears     Reading = 11
	NeverPaid              Reading = 12
	OldHousingDeposits     Reading = 13
	TwoMonths              Reading = 14
	LandlordAmount         Reading = 15
	DefaultAfterDemand     Reading = 16
	Transferable           Reading = 17
	ComplaintRules         Reading = 18
	PlanInAbeyance         Reading = 19
	ReceivesBenefit        Reading = 20
	DatedBenefits          Reading = 21
	SpousesLiable          Reading = 22
	CollectionBegun        Reading = 23
	PeriodComputation      Reading = 24
	AfterGrantedDeadline   Reading = 25
	SecurityWindows        Reading = 26
	WhoRecovers            Reading = 27
	WhichSecurityOrder     Reading = 28
	SecurityAmount         Reading = 29
	DerivedTable           Reading = 30
	ModestAmountDuringPlan Reading = 31
	ReturnedClaim          Reading = 32
	LumpSumNotDeferred     Reading = 33
	LumpSumAtMostRest      Reading = 34
	PermitDayIncluded      Reading = 35
	OneAmount              Reading = 36
	NoMoreThanOwed         Reading = 37
	HelpStillRuns          Reading = 38
	LapseOfOneClaim        Reading = 39
	YearsBeginTheDayAfter  Reading = 40
	AbilityWithoutData     Reading = 41
	NeverPaidJudged        Reading = 42
	WholeDebtOfDeposit     Reading = 43
	LandlordAndYears       Reading = 44
	NoticeBeforeDemand     Reading = 45
	DemandTold             Reading = 46
	PartPaymentJudged      Reading = 47
	DefaultNeedsPlan       Reading = 48
	LegacyBroken           Reading = 49
	JudgmentAfterPeriod    Reading = 50
	YearAfterCase          Reading = 51
	PartlyReported         Reading = 52
	ClaimsOverTime         Reading = 53
	RecoveryPerPayout      Reading = 54
	FirstPosting           Reading = 55
	ResidenceEnds          Reading = 56
	ClaimOutlivesSecurity  Reading = 57
	LumpSumFirst           Reading = 58
)

// Readings returns every reading the library can report, by number.
func Readings() []Reading {
	var all []Reading
	for reading := range readings {
		if readings[reading].support != "" {
			all = append(all, Reading(reading))
		}
	}
	return all
}

// String returns the number of the reading: "R-01". It is empty for a reading that
// the library cannot report.
func (r Reading) String() string {
	if r.Support() == "" {
		return ""
	}
	return fmt.Sprintf("R-%02d", uint8(r))
}

// MarshalText returns [Reading.String]: nothing for the zero value, and an error for
// a reading that the library cannot report.
func (r Reading) MarshalText() ([]byte, error) {
	if r != 0 && r.Support() == "" {
		return nil, errors.New("no such reading; expected one of Readings")
	}
	return []byte(r.String()), nil
}

// UnmarshalText reads what [Reading.MarshalText] writes.
func (r *Reading) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*r = 0
		return nil
	}
	for _, reading := range Readings() {
		if reading.String() == string(text) {
			*r = reading
			return nil
		}
	}
	return errors.New(`no number of a reading; expected one such as "R-07"`)
}

// Question returns what the text of the law leaves open. It is empty for a reading
// the library cannot report.
func (r Reading) Question(language Language) string { return r.entry().question.In(language) }

// Answer returns how the library reads the text. It is empty for a reading the
// library cannot report.
func (r Reading) Answer(language Language) string { return r.entry().answer.In(language) }

// Support returns the sources that support the reading, in Danish.
func (r Reading) Support() string { return r.entry().support }

type readingEntry struct {
	question, answer Words
	support          string
}

func (r Reading) entry() readingEntry {
	if int(r) < len(readings) {
		return readings[r]
	}
	return readingEntry{}
}

var readings = [...]readingEntry{
	TableOnDayOfDecision: {
		question: Words{
			"Hvilket års tabel gælder?",
			"Which year's table applies?"},
		answer: Words{
			"Tabellen, der gælder på afgørelsesdagen. Et nyt år ændrer ikke en ordning, der allerede løber.",
			"The table in force on the day of decision. A new year does not change a plan that is already running."},
		support: "Slutning: satserne reguleres hver 1. januar (§ 45); Ankestyrelsen lægger vægt på, at den rigtige tabel bruges.",
	},
	HalfOpenRows: {
		question: Words{
			"Hvad gælder for en indkomst mellem to trykte rækker?",
			"What applies to an income between two printed rows?"},
		answer: Words{
			"En række går fra sin nedre grænse til lige før den næste rækkes. Øre beholdes, og indkomsten afrundes ikke.",
			"A row runs from its lower limit to just below the next one. Øre are kept and the income is not rounded."},
		support: "Slutning: intet sted i reglen afrunder indkomsten; Gældsstyrelsens egne regneeksempler beholder øre.",
	},
	NegativeIncome: {
		question: Words{
			"Hvad gælder for en negativ nettoindkomst?",
			"What applies to a negative net income?"},
		answer: Words{
			"Den regnes som 0 kr.",
			"It counts as DKK 0."},
		support: "Slutning: tabellens første række begynder ved 0 kr.",
	},
	NoInstalment: {
		question: Words{
			"Hvad betyder det, at tabellen giver 0 kr.?",
			"What does it mean that the table gives DKK 0?"},
		answer: Words{
			"Der fastsættes intet afdrag. Det er ikke henstand efter § 6, men skyldneren har ikke økonomisk mulighed for at betale (§ 8).",
			"No instalment is fixed. It is not a deferral under § 6, but the debtor has no economic possibility of paying (§ 8)."},
		support: "Teksten er tavs om et afdrag på 0 kr.; valget følger af, at § 6 opregner sine grunde udtømmende.",
	},
	SupportsChildren: {
		question: Words{
			"Hvem forsørger børn?",
			"Who supports children?"},
		answer: Words{
			"Den, der er forælder til et barn, som ikke er fyldt 18 år på afgørelsesdagen.",
			"A parent of a child who has not turned 18 on the day of decision."},
		support: "Analogi af gældsinddrivelsesbekendtgørelsens § 11, stk. 8, som bekendtgørelsen ikke selv henviser til.",
	},
	CurrentIncome: {
		question: Words{
			"Hvornår er indkomstoplysninger aktuelle?",
			"When is income data current?"},
		answer: Words{
			"Når de er højst 3 måneder gamle på afgørelsesdagen. Er dagen for oplysningerne ikke angivet, svarer sagsbehandleren for, at de er aktuelle.",
			"When it is at most 3 months old on the day of decision. Where its day is not given, the caseworker vouches for it."},
		support: "Analogi af gældsinddrivelsesbekendtgørelsens egen prøve på 3 måneder; kan vælges anderledes.",
	},
	LapseDay: {
		question: Words{
			"Hvilken dag er den sidste, kravet består efter § 8?",
			"Which is the last day a claim lives under § 8?"},
		answer: Words{
			"Dagen med samme nummer tre (ti) år senere, eller månedens sidste dag. Kravet er bortfaldet fra dagen efter. Lukkedage flytter den ikke.",
			"The same-numbered day three (ten) years later, or the last day of the month. The claim has lapsed from the day after. Closed days do not move it."},
		support: "Ankestyrelsen regner med nøjagtige datoer; § 8 er ikke en frist efter forældelsesloven, så dens § 27 flytter ikke dagen.",
	},
	EndOfBenefit: {
		question: Words{
			"Hvornår er hjælpen ophørt?",
			"When did the benefit end?"},
		answer: Words{
			"Det er en oplysning i sagen. En sammenhængende hjælp regnes fra periodens slutning, en enkelt udbetaling fra udbetalingen eller fra slutningen af den periode, den dækker.",
			"It is a fact of the case. A connected benefit counts from the end of its period, a single payment from its payout or from the end of the period it covers."},
		support: "Ankestyrelsen 2018 og 2019 om hele bevillingen; Gældsstyrelsens bilag har tre regler for datoen.",
	},
	CreditorDidNotKnow: {
		question: Words{
			"Hvad nu, hvis kommunen ikke kendte kravet, da hjælpen ophørte?",
			"What if the creditor did not know of the claim when the benefit ended?"},
		answer: Words{
			"Så regnes § 8, stk. 1, fra den dag, kommunen kendte eller burde have kendt kravet. Det gælder ikke for boligindskud efter stk. 2, som altid regnes fra udbetalingen.",
			"Then § 8(1) counts from the day the creditor knew or ought to have known of it. It does not apply to a housing deposit under § 8(2), which always counts from the payout."},
		support: "Principafgørelse 39-12 om loven; Gældsstyrelsens bilag om burde have kendt.",
	},
	EconomicPossibility: {
		question: Words{
			"Hvad er økonomisk mulighed for at betale?",
			"What is economic possibility of paying?"},
		answer: Words{
			"At § 5 giver et afdrag på mere end 0 kr., eller at der er fastsat et beløb efter § 6, stk. 2. Det tæller også, når muligheden ikke blev brugt.",
			"That § 5 gives an instalment above DKK 0, or that an amount was fixed under § 6(2). It counts also when the possibility was not used."},
		support: "Ordlyden spørger om mulighed og ikke om betaling; Gældsstyrelsens bilag bruger tabellen som målestok.",
	},
	DeferralAfterYears: {
		question: Words{
			"Hvornår er henstanden ydet, efter at årene er gået (§ 8, stk. 3)?",
			"When is the deferral given after the years have passed (§ 8(3))?"},
		answer: Words{
			"Når den begynder efter årene, og når den stadig løber, da de er gået. Resten bortfalder på den seneste af de to dage.",
			"When it begins after the years, and when it is still running as they pass. The rest lapses on the later of the two days."},
		support: "Gældsstyrelsens bilag: reglen bruges på ny, når muligheden for at betale er tabt.",
	},
	NeverPaid: {
		question: Words{
			"Hvad nu, hvis skyldneren kunne betale, men aldrig gjorde det, og senere får henstand?",
			"What if the debtor could pay, never did, and later has a deferral?"},
		answer: Words{
			"Svaret mærkes gap-8-3. Tidligere blev kravet regnet for bortfaldet som efter § 8, stk. 3; det er ændret ved R-42, så fordringshaveren skønner.",
			"The answer is flagged gap-8-3. The claim used to be treated as lapsed as under § 8(3); R-42 has changed that, so the creditor judges."},
		support: "Stk. 3 taler om den, der har betalt; bilaget om en anden ydelse læser tabt mulighed sådan, at reglen gælder igen fra ophøret.",
	},
	OldHousingDeposits: {
		question: Words{
			"Gælder de ti år for ældre boligindskud?",
			"Do the ten years apply to older housing deposits?"},
		answer: Words{
			"Ja, regnet fra udbetalingen. Et krav, der allerede er bortfaldet, genopstår ikke.",
			"Yes, from the payout. A claim that has already lapsed does not revive."},
		support: "Bekendtgørelsen har ingen overgangsregel; et bortfaldet krav er ophørt.",
	},
	TwoMonths: {
		question: Words{
			"Hvilken dag er den sidste for at betale et boligindskud tilbage (§ 4, stk. 2)?",
			"Which is the last day to pay a housing deposit back (§ 4(2))?"},
		answer: Words{
			"Dagen med samme nummer to måneder efter udlejerens faktiske tilbagebetaling, eller månedens sidste dag. Lukkedage flytter den ikke.",
			"The same-numbered day two months after the landlord actually repaid, or the last day of the month. Closed days do not move it."},
		support: "Teksten nævner ingen forlængelse; den juridisk korrekte sidste dag er den, der meldes til inddrivelse.",
	},
	LandlordAmount: {
		question: Words{
			"Hvor meget skal betales efter § 4, stk. 2?",
			"How much is to be paid under § 4(2)?"},
		answer: Words{
			"Det, udlejeren betaler ud. Er beløbet ukendt, mangler der en oplysning; er det 0 kr., er der intet engangsbeløb.",
			"What the landlord pays out. Where the amount is unknown, a fact is missing; where it is DKK 0 there is no lump-sum claim."},
		support: "Ordlyden: det beløb, som skyldneren får udbetalt.",
	},
	DefaultAfterDemand: {
		question: Words{
			"Hvornår er en ordning misligholdt trods påkrav?",
			"When is a plan broken in spite of a demand?"},
		answer: Words{
			"Når fristen i ét skriftligt påkrav er udløbet, uden at der er betalt. Hele gælden er forfalden fra dagen efter, og en senere betaling ændrer ikke det.",
			"When the deadline in one written demand has passed without payment. The whole debt is due from the day after, and a later payment does not change that."},
		support: "Gældsstyrelsens bilag sætter forfaldsdatoen til dagen efter fristen i påkravet; intet antal afdrag er fastsat.",
	},
	Transferable: {
		question: Words{
			"Hvilke krav kan overdrages til inddrivelse?",
			"Which claims may be transferred for recovery?"},
		answer: Words{
			"Kun et krav, hvis ordning eller tilbagebetalingspligt er misligholdt, aldrig et med henstand. Hver skyldner skal først have skriftlig besked, medmindre en undtagelse er noteret med begrundelse.",
			"Only a claim whose plan or duty to repay is in default, never one in deferral. Every debtor is first told in writing, unless an exception is recorded with its reason."},
		support: "Gældsstyrelsens bilag om L 226 (2017-18); Ankestyrelsen og ombudsmanden om besked til hver part.",
	},
	ComplaintRules: {
		question: Words{
			"Hvad kan der klages over, og hvor længe?",
			"What can be complained of, and for how long?"},
		answer: Words{
			"Afdragsordningen og dens beløb, at intet afdrag fastsættes, henstand og et afslag på den, at en ordning stilles i bero, et beløb efter § 6, stk. 2, et engangsbeløb efter § 4, stk. 2, og overdragelsen er afgørelser. Bortfald følger af reglerne selv og meddeles. Fristen er fire uger fra modtagelsen, og klagen udsætter ikke betalingen.",
			"The plan and its amount, that no instalment is fixed, a deferral and a refusal of one, that a plan is put in abeyance, an amount under § 6(2), a lump sum under § 4(2), and the transfer are decisions. Lapse follows from the rules themselves and is told. The deadline is four weeks from receipt, and a complaint does not suspend payment."},
		support: "STAR 2021 om overdragelsen; § 4, stk. 1, lader fordringshaveren fastsætte afdrag eller give henstand; retssikkerhedslovens kapitel 10 og § 72.",
	},
	PlanInAbeyance: {
		question: Words{
			"Hvordan virker § 7?",
			"How does § 7 work?"},
		answer: Words{
			"Ordningen stilles i bero, når kommunen ved, at skyldneren er i en situation som i § 6, stk. 1. Den begynder ikke igen af sig selv; det kræver en ny afgørelse. For Udbetaling Danmark gælder det også uden for § 13, og svaret viser det.",
			"The plan is put in abeyance when the creditor knows that the debtor is in a situation as in § 6(1). It does not resume by itself; that takes a new decision. It holds for Udbetaling Danmark outside § 13 too, and the answer shows it."},
		support: "Ordlyden pålægger kommunen at handle og tier om genoptagelse; at Udbetaling Danmark ikke er nævnt, ændrer ikke, at § 6 giver skyldneren henstand, en slutning.",
	},
	ReceivesBenefit: {
		question: Words{
			"Hvem modtager en ydelse efter § 6, stk. 1?",
			"Who receives a benefit under § 6(1)?"},
		answer: Words{
			"Den, der er modtager på afgørelsesdagen, også når ydelsen den måned er nedsat til 0 kr. Boligstøtte, børne- og ungeydelse og fripladstilskud er ikke anden indtægt, og ægtefællens indkomst er uden betydning.",
			"Whoever is a recipient on the day of decision, also when the benefit is sanctioned to DKK 0 that month. Housing support, child and youth benefit and free-place support are not other income, and a spouse's income is irrelevant."},
		support: "Ankestyrelsens artikel og to af Gældsstyrelsens bilag om indtægterne; resten er en slutning.",
	},
	DatedBenefits: {
		question: Words{
			"Hvilke ydelser giver henstand?",
			"Which benefits give a deferral?"},
		answer: Words{
			"En liste med datoer, fordi ydelserne skifter navn og lov. Listen er efterprøvet til og med 31. december 2026.",
			"A list with dates, because the benefits change name and act. The list is verified to 31 December 2026."},
		support: "Lov nr. 1750 af 29. december 2025 ophæver ressourceforløb for nye sager i 2026, mens ydelsen fortsætter i andre.",
	},
	SpousesLiable: {
		question: Words{
			"Hvornår hæfter begge ægtefæller?",
			"When are both spouses liable?"},
		answer: Words{
			"For støtte efter § 87 (før § 34), når de var gift ved udbetalingen. Henstand og afdrag prøves for hver skyldner for sig; kravet er ét.",
			"For support under § 87 (formerly § 34) when they were married at the payout. Deferral and instalments are assessed for each debtor; the claim is one."},
		support: "Ombudsmanden i FOB 93-247: fælles hæftelse kræver udtrykkelig hjemmel.",
	},
	CollectionBegun: {
		question: Words{
			"Hvad skal være begyndt den 16. november 2005 eller senere (§ 15, stk. 1)?",
			"What must have begun on 16 November 2005 or later (§ 15(1))?"},
		answer: Words{
			"Opkrævningen, ikke ydelsen.",
			"The collection, not the benefit."},
		support: "Formålet: den dag begyndte den nye opkrævning.",
	},
	PeriodComputation: {
		question: Words{
			"Hvilken dag udløber en frist?",
			"On which day does a period end?"},
		answer: Words{
			"Dagen med samme nummer, eller månedens sidste dag, hvis den ikke findes. Falder den på en lukkedag, flyttes den frem til den første åbne dag; man skal ikke regne med flytningen, men handle senest den sidste åbne dag før.",
			"The same-numbered day, or the last day of the month where there is none. From a closed day it moves on to the first open day; one should not rely on that but act on the last open day before."},
		support: "Forældelseslovens § 27, stk. 1 og 2; gentagen flytning ses i Gældsstyrelsens bilag (10. april 2020 til 14. april 2020).",
	},
	AfterGrantedDeadline: {
		question: Words{
			"Hvornår begynder forældelsen, når skyldneren har fået en frist?",
			"When does limitation begin where the debtor was granted a deadline?"},
		answer: Words{
			"Dagen efter fristens sidste dag. Den, der vil være sikker, regner fra fristens sidste dag.",
			"The day after the last day of the deadline. Whoever wants to be safe counts from its last day."},
		support: "Gældsstyrelsens bilag: henstand til 31. januar 2019 giver forældelse den 1. februar 2022.",
	},
	SecurityWindows: {
		question: Words{
			"Hvilke udbetalinger kan inddrives i sikkerheden, og hvor længe?",
			"Which payouts can be recovered in the security, and for how long?"},
		answer: Words{
			"Hver udbetaling har sine egne tre år, prøvet den dag kravet går til banken. Den skal ligge i sikkerhedens gyldighed, begge ender med, og kravet skal være rejst senest sikkerhedens sidste dag; udløber sikkerheden siden, skader det ikke. En udbetaling efter kravet kræver et nyt krav. Sidste dag er den tidligste af forældelsen og sikkerhedens sidste dag. Den ældste udbetaling tages først; der regnes ingen renter, og sikkerheden fyldes ikke op.",
			"Each payout has three years of its own, tested on the day the claim goes to the bank. It must lie within the validity of the security, both ends included, and the claim must have been raised by the last day of the security; a later expiry does no harm. A payout after the claim takes a new claim. The last day is the earlier of limitation and the last day of the security. The oldest payout is taken first; there is no interest, and the security is not topped up."},
		support: "KL's side om tre år og gyldighed; resten er en slutning.",
	},
	WhoRecovers: {
		question: Words{
			"Hvem inddriver i sikkerheden?",
			"Who recovers in the security?"},
		answer: Words{
			"Er opholdstilladelsen søgt før 15. november 2017, gør restanceinddrivelsesmyndigheden det, og kommunen sender kravet. Er den søgt senere, gør kommunen det selv. Er den søgt den dag, må sagsbehandleren tage stilling.",
			"Where the permit was applied for before 15 November 2017, the recovery authority does, and the municipality sends the claim. Where it was applied for later, the municipality does. For that very day the caseworker must decide."},
		support: "Den juridiske vejledning siger inden og efter dagen, men ikke hvad der gælder på den.",
	},
	WhichSecurityOrder: {
		question: Words{
			"Hvilken bekendtgørelse om sikkerhedsstillelse gælder?",
			"Which order on securities applies?"},
		answer: Words{
			"Er sikkerheden stillet 1. juli 2024 eller senere, bekendtgørelse nr. 840 af 2024. Ellers efter ansøgningsdagen: nr. 646 af 2012, nr. 220 af 2018 (før 1. juli 2018) eller nr. 903 af 2020. Sagsbehandleren kan vælge en anden.",
			"For a security posted on 1 July 2024 or later, order no. 840 of 2024. Otherwise by the day of application: no. 646 of 2012, no. 220 of 2018 (before 1 July 2018) or no. 903 of 2020. The caseworker can choose another."},
		support: "KL's side og Den juridiske vejledning, som ikke siger det samme om sikkerheder stillet 2017-2024.",
	},
	SecurityAmount: {
		question: Words{
			"Hvor stor er sikkerheden?",
			"How large is the security?"},
		answer: Words{
			"Beløbet i dokumentet, minus de nedsættelser, der er givet, og det, der er inddrevet. De årlige satser bruges kun til at se, om beløbet er rimeligt.",
			"The amount in the document less the reductions granted and what has been recovered. The yearly rates only show whether the amount is plausible."},
		support: "KL tager beløbet ved ansøgningen, en vejledning det senere års; dokumentet er det sikre.",
	},
	DerivedTable: {
		question: Words{
			"Hvilken tabel gælder i 2025?",
			"Which table applies in 2025?"},
		answer: Words{
			"Tabellen for 2025 er udledt efter § 45 og ikke læst i en offentliggørelse.",
			"The table for 2025 is derived under § 45 and has not been read in a publication."},
		support: "Udledt af tabellen fra 1. oktober 2023 med 3,5 og 3,9 pct.; samme regel giver alle 66 offentliggjorte rækker for 2026.",
	},
	ModestAmountDuringPlan: {
		question: Words{
			"Hvad sker der med en løbende ordning, når der fastsættes et beløb efter § 6, stk. 2?",
			"What happens to a running plan when an amount is fixed under § 6(2)?"},
		answer: Words{
			"Ordningen stilles i bero efter § 7, og beløbet efter § 6, stk. 2, opkræves i stedet.",
			"The plan is put in abeyance under § 7 and the amount under § 6(2) is collected instead."},
		support: "Teksten regner begge for ordninger, men lader ingen af dem løbe samtidig med den anden.",
	},
	ReturnedClaim: {
		question: Words{
			"Hvad gælder for bortfald, mens kravet er hos restanceinddrivelsesmyndigheden?",
			"What applies to lapse while the claim is with the recovery authority?"},
		answer: Words{
			"Fra modtagelsen gælder forældelsesloven og ikke § 8. Kommer kravet tilbage, gælder § 8 igen, regnet fra det oprindelige ophør; det kan bortfalde den dag, det kommer tilbage.",
			"From receipt the limitation act applies and not § 8. If the claim comes back, § 8 applies again, counted from the original end of the benefit; it may lapse on the day it comes back."},
		support: "Gældsstyrelsens bilag om modtagelse og tilbagesendelse.",
	},
	LumpSumNotDeferred: {
		question: Words{
			"Kan et engangsbeløb efter § 4, stk. 2, få henstand eller afdrag?",
			"Can a lump sum under § 4(2) be deferred or paid in instalments?"},
		answer: Words{
			"Nej. Det betales med det, udlejeren har betalt ud, og fristen er to måneder, også for den, der ellers ville have henstand. Svaret viser, når det har betydning, og det kan vælges anderledes.",
			"No. It is paid with what the landlord paid out, within two months, also by somebody who would otherwise have a deferral. The answer shows where it matters, and it can be chosen otherwise."},
		support: "Bekendtgørelsen giver § 4, stk. 2, og § 10 egne regler uden henvisning til §§ 5-7; det modsatte kan hævdes, for § 8, stk. 2, prøver boligindskud efter §§ 5 og 6, stk. 2.",
	},
	LumpSumAtMostRest: {
		question: Words{
			"Hvad nu, hvis udlejeren betaler mere ud, end der er tilbage af hjælpen?",
			"What if the landlord pays out more than is left of the help?"},
		answer: Words{
			"Så er engangsbeløbet resten af hjælpen.",
			"Then the lump sum is the rest of the help."},
		support: "Det er hjælpen, der skal betales tilbage; mere er der ikke at kræve.",
	},
	PermitDayIncluded: {
		question: Words{
			"Kan der inddrives for en udbetaling på selve dagen for den tidsubegrænsede tilladelse?",
			"Can a payout on the very day of the permanent permit be recovered?"},
		answer: Words{
			"Ja. Først udbetalinger fra dagen efter falder uden for. Svaret viser, at dagen er ramt.",
			"Yes. Only payouts from the next day are outside. The answer shows that the day was met."},
		support: "Slutning: Højesteret (21. april 2020, om en anden erklæring) taler om det, der er betalt derefter, og enhver anden sidste dag her er med.",
	},
	OneAmount: {
		question: Words{
			"Hvad gælder, når en skyldner har flere krav?",
			"What applies where a debtor has several claims?"},
		answer: Words{
			"Tabellen giver skyldnerens beløb: ét om måneden på alle krav hos samme fordringshaver tilsammen. Et krav, der kommer til, går ind under ordningen, og beløbet ændres kun ved en ny afgørelse. En betaling går på det krav, skyldneren nævner, ellers på det ældste. Hos to fordringshavere er der en ordning hos hver.",
			"The table gives the debtor's amount: one a month on all claims of one creditor together. A claim that arises joins the plan, and only a new decision changes the amount. A payment goes to the claim the debtor names, otherwise to the oldest. With two creditors there is a plan with each."},
		support: "Bekendtgørelsens § 3 og inddrivelsesbekendtgørelsens § 11 regner på skyldnerens indkomst; § 11, stk. 9, ved analogi. Rækkefølgen for betalinger er en slutning.",
	},
	NoMoreThanOwed: {
		question: Words{
			"Hvad gælder, når gælden er mindre end afdraget?",
			"What applies where the debt is smaller than the instalment?"},
		answer: Words{
			"Der kræves aldrig mere om måneden, end der skyldes; resten betales på én gang.",
			"Never more a month is asked for than is owed; the rest is paid at once."},
		support: "Slutning: der er ikke mere at kræve.",
	},
	HelpStillRuns: {
		question: Words{
			"Hvad gælder, mens hjælpen løber?",
			"What applies while the help still runs?"},
		answer: Words{
			"Hjælpen har ikke noget ophør, så årene i § 8, stk. 1, er ikke begyndt.",
			"The help has no end, so the years of § 8(1) have not begun."},
		support: "R-08; Ankestyrelsen regner fra hele bevillingens ophør (P5).",
	},
	LapseOfOneClaim: {
		question: Words{
			"Kan et krav bortfalde for den ene af to ægtefæller?",
			"Can a claim lapse for one of two spouses?"},
		answer: Words{
			"Nej. § 8 spørger, om kravet kunne gennemføres: en dag med mulighed hos en af dem tæller, og stk. 3 kræver, at ingen af dem er uden henstand. Det bortfalder for begge eller for ingen. Efter en misligholdelse overdrages kravet ikke, mens en af dem har henstand.",
			"No. § 8 asks whether the claim could be carried through: an able day of one of them counts, and stk. 3 needs that neither is without a deferral. It lapses for both or for neither. A claim in default is not transferred while one of them has a deferral."},
		support: "Ordlyden af § 8, stk. 1 og 2: »kravet«; det modsatte kan hævdes.",
	},
	YearsBeginTheDayAfter: {
		question: Words{
			"Tæller selve dagen med, som årene i § 8 regnes fra?",
			"Does the day that the years of § 8 are counted from count itself?"},
		answer: Words{
			"Nej. Årene begynder dagen efter; mulighed alene på selve dagen tæller ikke.",
			"No. The years begin the day after; ability on that day alone does not count."},
		support: "Ordlyden: »efter«; samme måde at regne på som i R-07.",
	},
	AbilityWithoutData: {
		question: Words{
			"Er 350 kr. uden indkomstoplysninger økonomisk mulighed?",
			"Is DKK 350 without income data economic possibility?"},
		answer: Words{
			"Ja, for § 5, stk. 2, er en regel i § 5. Svaret viser, at muligheden hviler på det.",
			"Yes, since § 5(2) is a rule of § 5. The answer shows that the possibility rests on it."},
		support: "Ordlyden af § 8, stk. 1; det modsatte kan hævdes.",
	},
	NeverPaidJudged: {
		question: Words{
			"Bortfalder et krav efter stk. 3, når der aldrig er betalt af på gælden?",
			"Does a claim lapse under stk. 3 where nothing was ever paid?"},
		answer: Words{
			"Ordene i stk. 3 er ikke opfyldt, og den praksis, der går videre, angår en anden ydelse. Fordringshaveren skønner.",
			"The words of stk. 3 are not met, and the practice that goes further is about another benefit. The creditor judges."},
		support: "Ordlyden over for bilaget om fleksløntilskud; ændrer R-12.",
	},
	WholeDebtOfDeposit: {
		question: Words{
			"Hvad er »hele gælden« i § 10?",
			"What is “the whole debt” in § 10?"},
		answer: Words{
			"Det, der er tilbage af den hjælp, for engangsbeløbet er forfaldet i forvejen. Svaret viser beløbet.",
			"What is left of that help, since the lump sum is due already. The answer shows the amount."},
		support: "Slutning; det modsatte, at kun engangsbeløbet menes, kan hævdes (A-27).",
	},
	LandlordAndYears: {
		question: Words{
			"Bortfalder et boligindskud, når udlejeren har betalt skyldneren inden de ti år?",
			"Does a housing deposit lapse where the landlord paid the debtor within the ten years?"},
		answer: Words{
			"Efter ordene i § 8, stk. 2, er det ikke mulighed efter §§ 5 og 6; efter det, der skete, var pengene der. Fordringshaveren skønner.",
			"By the words of § 8(2) that is not possibility under §§ 5 and 6; by what happened the money was there. The creditor judges."},
		support: "Ordlyden over for formålet (A-28).",
	},
	NoticeBeforeDemand: {
		question: Words{
			"Hvornår skal underretningen om overdragelsen gives?",
			"When is the notice of the transfer to be given?"},
		answer: Words{
			"Når som helst før overdragelsen, også før eller i påkravet. En underretning fra før en første overdragelse gælder ikke for den næste.",
			"At any time before the transfer, also before or in the demand. A notice from before a first transfer does not serve the next."},
		support: "§§ 9 og 10, 3. pkt., siger kun »inden overdragelsen«.",
	},
	DemandTold: {
		question: Words{
			"Hvad skal et påkrav mindst give?",
			"What must a demand give at least?"},
		answer: Words{
			"Mindst dagen efter den, det blev sendt. Færre end fem hverdage vises. Et påkrav eller en underretning, der kom tilbage, er ikke givet.",
			"At least the day after it was sent. Fewer than five weekdays are shown. A demand or a notice that came back was not given."},
		support: "Slutning af »trods påkrav«; fem hverdage er postens tid.",
	},
	PartPaymentJudged: {
		question: Words{
			"Hvad gælder, når en del af det, påkravet krævede, er betalt?",
			"What applies where part of what the demand asked for was paid?"},
		answer: Words{
			"Ingen regel siger det. Fordringshaveren skønner.",
			"No rule says so. The creditor judges."},
		support: "Teksten er tavs (A-21).",
	},
	DefaultNeedsPlan: {
		question: Words{
			"Kan en betaling udeblive, når ingen ordning løber?",
			"Can a payment be missed where no plan runs?"},
		answer: Words{
			"Nej. Uden en ordning, i bero eller i en kendt situation efter § 6, stk. 1, er der ikke noget at misligholde.",
			"No. Without a plan, in abeyance or in a known situation of § 6(1) there is nothing to break."},
		support: "§ 9 forudsætter en ordning.",
	},
	LegacyBroken: {
		question: Words{
			"Hvad gælder for en gammel ordning, der bliver brudt?",
			"What applies to an older plan that is broken?"},
		answer: Words{
			"Giver §§ 5-7 henstand eller en ny ordning, gælder det; ellers kapitel 4 med påkrav. § 8 prøves ikke, men forældelse gør.",
			"Where §§ 5 to 7 give a deferral or a new plan, that applies; otherwise chapter 4 with its demand. § 8 is not asked, but limitation is."},
		support: "§ 15, stk. 1 og 2.",
	},
	JudgmentAfterPeriod: {
		question: Words{
			"Er et krav forældet, når dommen kom efter kravets sidste dag?",
			"Is a claim time-barred where the judgment came after its last day?"},
		answer: Words{
			"Det afhænger af, hvornår sagen blev anlagt. Er den dag ikke oplyst, mangler der en oplysning; kravet regnes ikke for forældet.",
			"That depends on the day the case was brought. Where that day is not given, a fact is missing; the claim is not taken for time-barred."},
		support: "Forældelseslovens § 5, stk. 1, nr. 3, §§ 16 og 19, stk. 3: en dom giver ti år, og en retssag varer ofte længere end resten af fristen.",
	},
	YearAfterCase: {
		question: Words{
			"Begrænser de absolutte ti år det år, §§ 20-22 giver, når en sag eller en forhandling slutter?",
			"Do the absolute ten years limit the year that §§ 20 to 22 give when a case or a negotiation ends?"},
		answer: Words{
			"Nej. Året gælder fuldt ud; handl alligevel inden de ti år, hvis det kan nås. Det kan vælges anderledes.",
			"No. The year applies in full; act within the ten years all the same where that can be done. The other answer can be chosen."},
		support: "§ 14 siger, at den ikke forlænger de absolutte frister; om §§ 20-22 siger kilderne intet sådant. Ellers kunne kravet vise sig at være forældet, før en rettidigt anlagt sag sluttede.",
	},
	PartlyReported: {
		question: Words{
			"Hvad siger § 12 om et krav, der ikke er anmeldt fuldt ud til refusion?",
			"What does § 12 say of a claim that was not reported in full for refund?"},
		answer: Words{
			"Ingenting. § 12 taler kun om krav, der er anmeldt fuldt ud, og siger hverken, at beløbet skal trækkes fra, eller at det bliver i kommunen. Det afgøres efter refusionsreglerne.",
			"Nothing. § 12 speaks only of claims that were reported in full, and says neither that the amount is deducted nor that it stays with the municipality. The rules on refund decide."},
		support: "Ordlyden af § 12, stk. 1.",
	},
	ClaimsOverTime: {
		question: Words{
			"Hvad gælder, når der rejses flere krav i en sikkerhed over tid?",
			"What applies where several claims are raised in a security over time?"},
		answer: Words{
			"Hvert krav er rejst for de udbetalinger, det nævner. En udbetaling, der ikke er med i noget krav, skal der rejses nyt krav for senest den sidste sikre dag inden forældelsen og sikkerhedens sidste dag.",
			"Each claim is raised for the payouts it names. A payout in none of them takes a new claim, by the last safe day before limitation and the last day of the security."},
		support: "KL's side: kravet rejses, inden sikkerheden udløber; hver udbetaling har sine egne tre år. Resten er en slutning.",
	},
	RecoveryPerPayout: {
		question: Words{
			"Hvad gælder for en udbetaling, der er inddrevet?",
			"What applies to a payout that has been recovered?"},
		answer: Words{
			"Det, der er inddrevet, trækkes fra den udbetaling, det er inddrevet for, ellers fra den ældste, der kunne inddrives den dag. Er det betalt tilbage, er alt som før.",
			"What was recovered is taken off the payout it was recovered for, otherwise off the oldest that could be recovered on that day. Where it was paid back, all is as before."},
		support: "Ombudsmanden (13. maj 2020): en forkert inddrivelse kan skulle betales tilbage; rækkefølgen er den samme som i R-26.",
	},
	FirstPosting: {
		question: Words{
			"Hvilken dag er sikkerheden stillet, når den er forlænget, konverteret eller flyttet til en ny bank?",
			"On which day was a security posted that was extended, converted or moved to a new bank?"},
		answer: Words{
			"Den dag, sagens første sikkerhed blev stillet. Den afgør bekendtgørelsen, beløbene og nedsættelsens trin.",
			"The day the first security of the case was posted. It decides the order, the amounts and the steps of reduction."},
		support: "Lov nr. 686 af 2024, § 8, stk. 3, spørger, om der i sagen er stillet sikkerhed før lovens ikrafttræden.",
	},
	ResidenceEnds: {
		question: Words{
			"Kan der inddrives for det, der er udbetalt efter ophold på et andet grundlag, udrejse eller død?",
			"Can what was paid after a permit on another basis, a departure or a death be recovered?"},
		answer: Words{
			"Nej. Det, der er udbetalt på selve dagen, kan, og svaret viser det. En udbetaling efter dødsfaldet er en fejl i oplysningerne.",
			"No. What was paid on the day itself can be, and the answer shows it. A payout after the death is a fault in the facts."},
		support: "De samme grunde til ophør som tidsubegrænset ophold (KL's side om ophør); Højesteret (21. april 2020) ved analogi.",
	},
	ClaimOutlivesSecurity: {
		question: Words{
			"Hvilken dag er den sidste for et krav, der er rejst, mens sikkerheden gjaldt?",
			"Which is the last day for a claim that was raised while the security was valid?"},
		answer: Words{
			"Forældelsens sidste dag. Sikkerhedens sidste dag betyder da ikke noget, hverken for svaret, skridtene eller arbejdslisten.",
			"The last day of limitation. The last day of the security then means nothing, neither for the answer nor for the steps or the work list."},
		support: "R-26: er kravet rejst rettidigt, skader et senere udløb ikke.",
	},
	LumpSumFirst: {
		question: Words{
			"Hvad går en betaling på, når et krav har både et engangsbeløb og en rest?",
			"What does a payment go to where a claim has both a lump sum and a rest?"},
		answer: Words{
			"På engangsbeløbet, til det er betalt, og derefter på resten.",
			"To the lump sum until that is paid, and then to the rest."},
		support: "Slutning: engangsbeløbet er forfaldet på én gang.",
	},
}

// AppendReadingsJSON appends the readings as a JSON array of their numbers.
func AppendReadingsJSON(dst []byte, readings []Reading) []byte {
	dst = append(dst, '[')
	for i, reading := range readings {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, `"R-`...)
		if reading < 10 {
			dst = append(dst, '0')
		}
		dst = strconv.AppendUint(dst, uint64(reading), 10)
		dst = append(dst, '"')
	}
	return append(dst, ']')
}
