// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/breach/claimsheet"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// toCitizens are the letters on repayment, and whether each is a decision and asks for
// something.
var toCitizens = map[letters.Kind]struct{ decision, asks bool }{
	letters.InstalmentByTable: {true, true}, letters.InstalmentFixed: {true, true}, letters.InstalmentModest: {true, true},
	letters.InstalmentChanged: {true, true}, letters.LumpSumOnDeposit: {true, true}, letters.LumpSumExpected: {true, true},
	letters.TransferOfPlan: {true, true}, letters.TransferOfDeposit: {true, true},
	letters.InstalmentNone: {true, false}, letters.DeferralGranted: {true, false}, letters.PlanInAbeyance: {true, false}, letters.ClaimLapsed: {true, false},
	letters.DemandOnPlan: {}, letters.DemandOnDeposit: {}, letters.TransferNotice: {}, letters.ClaimPaid: {}, letters.Overpaid: {},
}

func TestEveryLetterSaysHowToBeHeard(t *testing.T) {
	for kind, is := range toCitizens {
		t.Run(kind.String(), func(t *testing.T) {
			c := newCase(t)
			text := textOf(t, &c, kind)
			assertSays(t, text, "Du må gerne lade en anden hjælpe dig eller tale med os på dine vegne. Sig til, hvis du har brug for en tolk.",
				"Du kan bede om at se papirerne i din sag. Det hedder aktindsigt.")
			assert.Equal(t, strings.Contains(text, "Du kan klage skriftligt eller mundtligt."), is.decision)
			// Whether a complaint suspends the decision matters only where it asks for something.
			assert.Equal(t, strings.Contains(text, "Klagen sætter ikke afgørelsen ud af kraft."), is.asks)
			assert.Equal(t, strings.Contains(text, "retssikkerhedslovens § 72, stk. 1"), is.asks)
			assert.Assert(t, is.decision || strings.Contains(text, "afgørelse, som du kan klage over") || strings.Contains(text, "hvis beløbet ikke er rigtigt"))
		})
	}
}

// The subject is for authorities; it stays on their papers and in the digital message.
func TestTheSubjectIsNotInTheHeadOfALetter(t *testing.T) {
	for _, letter := range sampleLetters(t) {
		official := letter.Document.Internal // or to another authority
		switch letter.Kind {
		case letters.SecurityRequest, letters.RecoveryClaim, letters.RecoveryReport, letters.ReleaseReport, letters.TransportOfRights:
			official = true
		}
		assert.Equal(t, strings.Contains(letter.Document.Text(), "KLE"), official, letter.Name)
		assert.Assert(t, letter.Document.KLE.String() != "", letter.Name)
	}
}

// 600 kr. is missing, and the fee is 100 kr.: the plan goes on with the 600 kr. alone.
func TestAFeeSaysWhenItIsPaidAndThatThePlanDoesNotRestOnIt(t *testing.T) {
	c := newCase(t)
	c.Demand.Fee = &letters.Fee{Amount: decimal.NewFromInt(100), PayBy: calendar.MustParse("2026-02-02"), Basis: "gebyrlovens § 2", Complaint: "Skriv til os."}
	c.DepositDemand.Fee = c.Demand.Fee
	text := textOf(t, &c, letters.DemandOnPlan)
	assertSays(t, text, "Vi lægger et gebyr på 100 kr. til.", "Du skal betale gebyret senest den 2. februar 2026.", "på samme måde som det beløb, der mangler",
		"Betaler du 600 kr. inden fristen, fortsætter din afdragsordning, også hvis du ikke har betalt gebyret.")
	assert.Assert(t, !strings.Contains(textOf(t, &c, letters.DemandOnDeposit), "fortsætter din afdragsordning"))

	c.Demand.Fee.WayToPay.Other = "Betal gebyret på konto 1551 0312345678."
	text = textOf(t, &c, letters.DemandOnPlan)
	assertSays(t, text, "Betal gebyret på konto 1551 0312345678.")
	assert.Assert(t, !strings.Contains(text, "på samme måde"))

	c.Demand.Fee.PayBy = calendar.MustParse("2026-01-12") // the day of the letter
	_, err := c.Make(letters.DemandOnPlan)
	assert.Equal(t, faultsOf(t, err)[0].Field, "fee.payBy")
}

// What is asked for already does not fall due.
func TestADemandForAllOfItThreatensWithNoMore(t *testing.T) {
	for name, test := range map[string]struct {
		kind      letters.Kind
		balance   int64
		says, not string
	}{
		"all of a deposit":  {letters.DemandOnDeposit, 12_000, "skal vi som regel sende gælden til Gældsstyrelsen", "på én gang"},
		"part of a deposit": {letters.DemandOnDeposit, 20_000, "skal hele gælden på 20.000 kr. betales på én gang", ""},
		"all of a plan":     {letters.DemandOnPlan, 600, "slutter din afdragsordning. Får vi ikke", "på én gang"},
		"part of a plan":    {letters.DemandOnPlan, 601, "Så skal du betale hele gælden på 601 kr. på én gang.", ""},
	} {
		t.Run(name, func(t *testing.T) {
			c := newCase(t)
			c.Demand.Claim.Balance, c.DepositDemand.Claim.Balance = decimal.NewFromInt(test.balance), decimal.NewFromInt(test.balance)
			text := textOf(t, &c, test.kind)
			assertSays(t, text, test.says)
			assert.Assert(t, test.not == "" || !strings.Contains(text, test.not), text)
		})
	}
}

// The day that the recovery authority gets is not a deadline of the debtor's, who had
// until 26 January; and a claim of a debtor with a deferral is not transferred,
// except for a lump sum.
func TestATransferHasOneDeadlineAndAsksForABenefit(t *testing.T) {
	c := newCase(t)
	text := textOf(t, &c, letters.TransferOfPlan)
	assertSays(t, text, "Oplyst dato", "Den oplyste dato er den, Gældsstyrelsen får som sidste rettidige betalingsdag. Den ændrer ikke fristen i vores påkrav.",
		"Fristen var den 26. januar 2026.", "Får du kontanthjælp eller ressourceforløbsydelse", "Det sker der nu")
	assert.Assert(t, !strings.Contains(text, "Sidste betalingsdag"))
	assert.Assert(t, !strings.Contains(textOf(t, &c, letters.TransferOfDeposit), "Får du kontanthjælp"))
}

// Of two claims that are transferred the debtor shares one.
func TestATransferSaysWhichClaimsAreShared(t *testing.T) {
	c := newCase(t)
	c.Decisions.Transfer, c.Particulars.OtherDebtors = c.TransferJoint, 1
	c.Transfer.Claims[0].Description, c.Transfer.Claims[0].Debtors = "særlig støtte", []string{"A", "B"}
	c.Transfer.Claims[1].Debtors = []string{"A"}
	text := textOf(t, &c, letters.TransferOfPlan)
	assertSays(t, text, "Du hæfter ikke alene for særlig støtte.")
	assert.Assert(t, !strings.Contains(text, "Du hæfter sammen med"))
	c.Transfer.Claims[1].Debtors = nil
	sheets(&c, func(s *claimsheet.Sheet) { s.Debtors = nil })
	assertSays(t, textOf(t, &c, letters.TransferOfPlan), "Du hæfter sammen med en anden. Vi kan kræve hele gælden af hver af jer.")
}

// A spouse may be left untold, so no letter says that everybody gets one.
func TestNoLetterPromisesALetterToTheOthers(t *testing.T) {
	for _, letter := range sampleLetters(t) {
		assert.Assert(t, !strings.Contains(letter.Document.Text(), "Hver af jer får"), letter.Name)
	}
}

// Three years from 31 August 2025 end on 31 August 2028. What was under a plan can lapse
// with a deferral after that (§ 8, stk. 3), and 0 kr. is none.
func TestNothingToPaySaysWhenTheDebtCanLapse(t *testing.T) {
	c := newCase(t)
	assertSays(t, textOf(t, &c, letters.InstalmentNone), "Det kan tidligst ske den 1. september 2028. Om det sker, afhænger af, om reglerne giver et afdrag på mere end 0 kr. inden da.",
		"§ 8, stk. 1, i")
	c.Table = c.None
	text := textOf(t, &c, letters.InstalmentChanged)
	assertSays(t, text, "Afgørelse: Du skal ikke længere betale afdrag fra den 1. april 2026", "Indtil da betaler du det samme som nu.",
		"Det kan tidligst ske den 1. september 2028. Om det sker, afhænger af, om du har henstand den dag eller senere.", "§ 8, stk. 3, i")
	c = newCase(t)
	assert.Assert(t, !strings.Contains(textOf(t, &c, letters.InstalmentChanged), "bortfalder"))
}

// § 8 asks for a claim, so it lapses for all who are liable, and of several claims
// the letter says which can lapse only so.
func TestALapseIsForEverybodyWhoIsLiable(t *testing.T) {
	c := newCase(t)
	c.Particulars.OtherDebtors = 1
	text := textOf(t, &c, letters.ClaimLapsed)
	assertSays(t, text, "Gælden er bortfaldet for alle, der hæfter for den.", "§ 2, stk. 3, i")
	assert.Assert(t, !strings.Contains(text, "gælder kun dig"))
	const jointly = "kan først bortfalde, når ingen af dem, der hæfter, skal betale af på den."
	for _, kind := range []letters.Kind{letters.DeferralGranted, letters.PlanInAbeyance, letters.InstalmentNone} {
		assertSays(t, textOf(t, &c, kind), jointly)
	}
	alone := newCase(t)
	assert.Assert(t, !strings.Contains(textOf(t, &alone, letters.DeferralGranted), jointly))
}

// Known first on 1 March 2023, ended on 31 January 2022: the years are counted from the
// knowledge.
func TestALapseSaysFromWhatTheYearsAreCounted(t *testing.T) {
	c := newCase(t)
	known, err := lapse.Decide(lapse.Facts{On: calendar.MustParse("2026-03-02"), Kind: law.Benefit, EndedOn: calendar.MustParse("2022-01-31"),
		KnownOn: calendar.MustParse("2023-03-01"), Periods: []lapse.Span{{From: calendar.MustParse("2022-01-31"), Ability: lapse.None}}}, lapse.Options{})
	assert.NilError(t, err)
	c.Lapsed = &known
	assertSays(t, textOf(t, &c, letters.ClaimLapsed), "Der er gået 3 år, siden vi opdagede eller burde have opdaget, at hjælpen kunne kræves tilbage, og i den tid")
	c.Lapsed = c.Rest
	assertSays(t, textOf(t, &c, letters.ClaimLapsed), "Der er gået mere end 3 år, siden hjælpen ophørte, og efter den tid har du haft henstand.")
}

// With a payment the rest lapses; without one that is for the creditor to judge.
func TestADeferralAfterAPlanSaysWhatAPaymentChanges(t *testing.T) {
	c := newCase(t)
	const judged = "Er der ikke betalt noget af gælden inden da, kan vi afgøre, at den ikke bortfalder."
	assertSays(t, textOf(t, &c, letters.PlanInAbeyance), "Det sker, hvis du har henstand den 1. september 2028 eller senere.", judged)
	facts := c.AbleOnPlan.Facts
	facts.Payments = []lapse.Payment{{On: calendar.MustParse("2025-11-01"), Amount: decimal.NewFromInt(600)}}
	paid, err := lapse.Decide(facts, lapse.Options{})
	assert.NilError(t, err)
	c.Suspended.Lapse = &paid
	text := textOf(t, &c, letters.PlanInAbeyance)
	assert.Assert(t, !strings.Contains(text, judged) && !strings.Contains(text, "fordringshaver"))
}

// The order says nothing of which claim a payment goes to, so the letter says what the
// authority does and not what the law says.
func TestOneInstalmentOnSeveralClaimsIsToldAsAReading(t *testing.T) {
	for _, letter := range sampleLetters(t) {
		if letter.Name == "instalment-several" || letter.Name == "instalment-modest-several" {
			assertSays(t, unwrapped(letter.Document.Text()), "Vi læser reglerne sådan, at du kun skal betale ét afdrag om måneden for hele gælden på listen.",
				"Reglerne siger ikke, hvilken gæld afdraget skal gå til. Vi bruger det på den ældste først")
		}
	}
}

// §§ 9 and 10, 3. pkt.: the note carries the test of the law, for each exception.
func TestTheNoteCarriesTheTestOfTheLaw(t *testing.T) {
	for exception, want := range map[breach.Exception]string{
		breach.Impossible: "Det er vurderet, at det ikke er muligt at give besked.",
		breach.Impairment: "Det er vurderet, at en besked må antages at forringe muligheden for at få dækning væsentligt.",
	} {
		c := newCase(t)
		facts := c.Silent.Facts
		facts.Notice = &breach.Notice{Exception: exception, Reason: "Skyldneren sælger alt."}
		decision, err := breach.Decide(facts, breach.Options{})
		assert.NilError(t, err)
		c.Silent = &decision
		assertSays(t, textOf(t, &c, letters.NoteWithoutNotice), want, "Skyldneren sælger alt.")
	}
}

// A lump sum is of the help for the deposit: the debtor repays that and not the deposit.
func TestALumpSumIsHelpThatIsPaidBack(t *testing.T) {
	c := newCase(t)
	assertSays(t, textOf(t, &c, letters.DemandOnDeposit), "at du skal betale hjælpen til boligindskud tilbage", "Udlejeren har betalt boligindskuddet ud til dig.",
		"aktivlovens § 92, stk. 3, 3. pkt.")
	assertSays(t, textOf(t, &c, letters.TransferOfDeposit), "at du skulle betale hjælpen til boligindskud tilbage")
	assertSays(t, textOf(t, &c, letters.LumpSumOnDeposit), "Du har fortalt os, at du er flyttet, og at udlejeren har betalt 12.000 kr. ud.")
}

// The money goes to the NemKonto, unless it is used for other debt instead.
func TestAnOverpaymentIsToldWithoutContradiction(t *testing.T) {
	c := newCase(t)
	assertSays(t, textOf(t, &c, letters.Overpaid), "Besked: Der er betalt for meget, og du får 350 kr. tilbage",
		"Vi betaler 350 kr. til din NemKonto. Du har pengene senest den 16. marts 2026 og skal ikke gøre noget.",
		"Har du anden gæld til det offentlige, kan pengene blive brugt til den i stedet.")
}

// A month has one day of payment: the sample of two missed payments is of two months.
func TestTheSampleOfTwoMissedPaymentsIsOfAMonthlyPlan(t *testing.T) {
	for _, letter := range sampleLetters(t) {
		if letter.Name == "demand-plan-notice" {
			table := tablesOf(&letter.Document)[0]
			assert.DeepEqual(t, table.Rows, [][]string{{"01.12.2025", "600,00"}, {"01.01.2026", "600,00"}, {"I alt", "1.200,00"}})
		}
	}
}

func tablesOf(d *document.Document) (tables []document.Table) {
	for _, section := range d.Sections {
		for _, block := range section.Blocks {
			if table, is := block.(document.Table); is {
				tables = append(tables, table)
			}
		}
	}
	return tables
}
