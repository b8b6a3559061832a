// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/examples/letters/sample"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/memo"
	"github.com/hjemmel-dk/hjemmel/letters/number"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// textOf makes a letter and returns it as text on one line.
func textOf(t *testing.T, c *sample.Case, kind letters.Kind) string {
	t.Helper()
	letter, err := c.Make(kind)
	assert.NilError(t, err)
	return strings.Join(strings.FieldsFunc(letter.Text(), func(char rune) bool { return char == ' ' || char == '\n' || char == '\u00a0' }), " ")
}

func assertSays(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, part := range parts {
		assert.Assert(t, strings.Contains(text, part), "not said: %s\n%s", part, text)
	}
}

func TestADemandMayBeTheOneOfTheDecision(t *testing.T) {
	c := newCase(t)
	facts := c.Decisions.Demand.Facts
	facts.Demand = &breach.Demand{SentOn: facts.On, Deadline: calendar.MustParse("2026-01-30")}
	running, err := breach.Decide(facts, breach.Options{})
	assert.NilError(t, err)
	c.Decisions.Demand = &running
	c.Demand.Deadline = calendar.Date{}
	assertSays(t, textOf(t, &c, letters.DemandOnPlan), "senest den 30. januar 2026")

	c.Demand.Deadline = calendar.MustParse("2026-01-29")
	_, err = c.Make(letters.DemandOnPlan)
	assert.Equal(t, faultsOf(t, err)[0].Field, "deadline")

	later := c.Particulars
	later.Date = calendar.MustParse("2026-01-13")
	c.Demand.Deadline = calendar.Date{}
	_, err = letters.NewDemand(&running, later, c.Demand)
	assert.Equal(t, faultsOf(t, err)[0].Field, "date")
}

func TestATransferSaysWhatHasHappened(t *testing.T) {
	c := newCase(t)
	facts := c.TransferDeposit.Facts
	facts.PaidOn = calendar.MustParse("2026-02-01")
	facts.Notice = &breach.Notice{On: calendar.MustParse("2026-01-12")}
	late, err := breach.Decide(facts, breach.Options{})
	assert.NilError(t, err)
	c.TransferDeposit = &late
	c.DepositTransfer.PayBy = calendar.Date{}
	text := textOf(t, &c, letters.TransferOfDeposit)
	assertSays(t, text, "Vi skrev til dig om det den 12. januar 2026.", "Du betalte først det, der manglede, den 1. februar 2026. Det var efter fristen.",
		"at du skulle betale hjælpen til boligindskud tilbage", "§ 10, 2. pkt.", "aktivlovens § 92, stk. 3, 3. pkt.")
	assert.Assert(t, !strings.Contains(text, "sender vi den ikke"))

	early := c.Particulars
	early.Date = calendar.Date{}
	c.DepositTransfer.TransferOn = calendar.MustParse("2026-01-12") // the day of the notice
	_, err = letters.NewTransfer(&late, early, c.DepositTransfer)
	assert.Equal(t, faultsOf(t, err)[0].Field, "transferOn")
}

func TestANoteTellsOfEachDebtorForItself(t *testing.T) {
	c := newCase(t)
	facts := c.TransferDeposit.Facts
	facts.OtherNotices = []*breach.Notice{{Exception: breach.Impairment, Reason: "Skyldneren er ved at sælge alt."}}
	decision, err := breach.Decide(facts, breach.Options{})
	assert.NilError(t, err)
	c.Silent = &decision
	c.Particulars.OtherDebtors, c.Particulars.Debtor = 1, 1
	text := textOf(t, &c, letters.NoteWithoutNotice)
	assertSays(t, text, "medskyldner nr. 1", "må antages at forringe muligheden for at få dækning væsentligt", "Skyldneren er ved at sælge alt.",
		"Afgørelsen om hjælpen til boligindskud")
	assert.Assert(t, !strings.Contains(text, "Modtager Eksempel"))
}

func TestALapseSaysWhichYears(t *testing.T) {
	c := newCase(t)
	deposit, err := lapse.Decide(lapse.Facts{On: calendar.MustParse("2026-03-02"), Kind: law.HousingDeposit,
		PaidOutOn: calendar.MustParse("2016-01-31"), Periods: []lapse.Span{{From: calendar.MustParse("2016-01-31"), Ability: lapse.None}}}, lapse.Options{})
	assert.NilError(t, err)
	c.Lapsed = &deposit
	assertSays(t, textOf(t, &c, letters.ClaimLapsed), "Der er gået 10 år, siden hjælpen blev udbetalt, og i den tid har reglerne ikke givet et afdrag.", "§ 8, stk. 2")
}

func TestALapseWithLatePaymentsSaysWhatBecomesOfThem(t *testing.T) {
	c := newCase(t)
	leaveOut["late-payments"](&c)
	c.Lapse.LatePayments = "De 100 kr., du betalte bagefter, får du tilbage."
	text := textOf(t, &c, letters.ClaimLapsed)
	assertSays(t, text, "får du tilbage.")
	assert.Assert(t, !strings.Contains(text, "får du ikke tilbage"))
}

func TestALetterNamesTheGroundOfTheDeferral(t *testing.T) {
	c := newCase(t)
	modest := &deferral.ModestExpenses{Monthly: decimal.NewFromInt(300), Reason: "Notat."}
	for _, benefits := range [][]deferral.Benefit{{"foertidspension"}, {"ressourceforloebsydelse", "foertidspension"}} {
		decision, err := deferral.Decide(deferral.Facts{On: calendar.MustParse("2026-03-02"), Benefits: benefits, ModestExpenses: modest, Plan: true}, deferral.Options{})
		assert.NilError(t, err)
		c.Decisions.Modest = &decision
		name, _ := deferral.BuiltInBenefits().On(benefits[0], calendar.MustParse("2026-03-02"))
		said := "Du får " + name.Name + ". Som regel"
		if len(benefits) == 1 {
			said = "Du får førtidspension og har ikke andre indtægter."
		}
		assertSays(t, textOf(t, &c, letters.InstalmentModest), said, "Din tidligere ordning er sat på pause.", "§ 7 i")
	}
	// A list of one's own that the letter is not given.
	list, err := deferral.NewBenefitList(deferral.BuiltInBenefits().Verified(), "prøve", append(deferral.BuiltInBenefits().Entries(),
		deferral.BenefitEntry{Code: "ny-ydelse", Name: "ny ydelse", From: law.InForce(), Effect: deferral.Grounds, Source: "prøve"}))
	assert.NilError(t, err)
	facts := deferral.Facts{On: calendar.MustParse("2026-03-02"), Benefits: []deferral.Benefit{"ny-ydelse"}}
	plain, err := deferral.Decide(facts, deferral.Options{Benefits: list})
	assert.NilError(t, err)
	facts.ModestExpenses = modest
	amount, err := deferral.Decide(facts, deferral.Options{Benefits: list})
	assert.NilError(t, err)
	c.Decisions.Deferral, c.Decisions.Modest = &plain, &amount
	assertSays(t, textOf(t, &c, letters.DeferralGranted), "Du får en ydelse, som betyder, at du som hovedregel ikke")
	assertSays(t, textOf(t, &c, letters.InstalmentModest), "Du får en ydelse, som betyder, at du som hovedregel ikke")
	c.Deferral.Benefits = list
	assertSays(t, textOf(t, &c, letters.DeferralGranted), "Du får ny ydelse.")
}

func TestATableThatIsDerivedIsSaidToBe(t *testing.T) {
	c := newCase(t)
	decision, err := instalment.Decide(instalment.Facts{On: calendar.MustParse("2025-09-01"), AnnualNetIncome: decimal.NewNullDecimal(decimal.NewFromInt(237_500))}, instalment.Options{})
	assert.NilError(t, err)
	c.Table = &decision
	assertSays(t, textOf(t, &c, letters.InstalmentByTable), "regnet ud fra tidligere års tal", "§ 45 i gældsinddrivelsesbekendtgørelsen")
	c.Instalment.Claim.Balance = decimal.New(1, 11)
	c.Instalment.FirstDue = calendar.MustParse("9990-01-31")
	text := textOf(t, &c, letters.InstalmentByTable) // the last payment would lie after all calendars
	assert.Assert(t, !strings.Contains(text, "Antal betalinger"))
}

func TestAFormShowsTheNumbersOfPersons(t *testing.T) {
	cpr, err := number.ParseCPR("311236-4000") // a day to come: nobody has it
	assert.NilError(t, err)
	c := newCase(t)
	c.Request.Foreigner.CPR, c.Request.Sponsor.CPR, c.Form.Foreigner.CPR = cpr, cpr, cpr
	c.Request.FormerMunicipality = 101
	text := textOf(t, &c, letters.SecurityRequest)
	assert.Equal(t, strings.Count(text, "311236-4000"), 2)
	assertSays(t, text, "0101 København")
	assertSays(t, textOf(t, &c, letters.CollectionRequest), "Udlændings CPR-nummer: 311236-4000")
}

func TestTheLegalBasisIsTheGroundsThatApplied(t *testing.T) {
	c := newCase(t)
	for kind, grounds := range map[letters.Kind][]law.Ground{
		letters.InstalmentByTable: c.Table.Grounds(), letters.InstalmentFixed: c.Fixed.Grounds(), letters.InstalmentNone: c.None.Grounds(),
		letters.InstalmentModest: c.Decisions.Modest.Grounds(), letters.DeferralGranted: c.Decisions.Deferral.Grounds(),
		letters.PlanInAbeyance: c.Abeyance.Grounds(), letters.ClaimLapsed: c.Lapsed.Grounds(),
		letters.TransferOfPlan: c.Decisions.Transfer.Grounds(), letters.TransferOfDeposit: c.TransferDeposit.Grounds(),
		letters.NoteWithoutNotice: c.Silent.Grounds(), letters.LumpSumOnDeposit: c.Decisions.LumpSum.Grounds(),
	} {
		var want []law.Ref
		for _, ground := range grounds {
			if ground.Applied && !slices.Contains(want, ground.Ref) {
				want = append(want, ground.Ref)
			}
		}
		letter, err := c.Make(kind)
		assert.NilError(t, err)
		assert.DeepEqual(t, letter.LegalBasis[:len(want)], want)
	}
	letter, err := c.Make(letters.DemandOnPlan) // which comes before the rule applies
	assert.NilError(t, err)
	assert.DeepEqual(t, letter.LegalBasis, []law.Ref{law.CollectionOrder.At(9, 0, 1)})
}

// The instalment of the table is 1,350 kr., and no more is owed: one payment, and
// no plan that could end.
func TestWhoOwesNoMoreThanAnInstalmentPaysTheRest(t *testing.T) {
	for balance, once := range map[string]bool{"0.01": true, "500": true, "1349.99": true, "1350": true, "1350.01": false} {
		c := newCase(t)
		c.Instalment.Claim.Balance = decimal.RequireFromString(balance)
		text := textOf(t, &c, letters.InstalmentByTable)
		assert.Equal(t, strings.Contains(text, "Så er gælden betalt."), once, balance)
		assert.Equal(t, strings.Contains(text, "Du skal betale 1.350 kr. om måneden"), !once, balance)
		assert.Assert(t, !once || !strings.Contains(text, "Derefter skal du betale") && !strings.Contains(text, "slutter ordningen"), balance)
	}
}

// 12,000 kr. is paid out and 8,000 kr. is left of the help. Two months from
// 28 February 2026 is 28 April 2026: a letter of that day asks for a new one.
func TestALumpSumIsNoMoreThanTheRestAndHasADayAhead(t *testing.T) {
	c := newCase(t)
	facts := c.Decisions.LumpSum.Facts
	facts.Rest = decimal.NewNullDecimal(decimal.NewFromInt(8_000))
	decision, err := breach.DecideLumpSum(facts, breach.Options{})
	assert.NilError(t, err)
	c.Decisions.LumpSum = &decision
	assertSays(t, textOf(t, &c, letters.LumpSumOnDeposit), "Du skal betale 8.000 kr. tilbage", "udlejeren har betalt 12.000 kr. ud",
		"Der er 8.000 kr. tilbage af hjælpen.")
	for on, passed := range map[string]bool{"2026-04-27": false, "2026-04-28": true, "2026-04-29": true} {
		c.Particulars.Date = calendar.MustParse(on)
		letter, err := c.Make(letters.LumpSumOnDeposit)
		assert.NilError(t, err)
		assert.Equal(t, letter.Draft, passed)
		assert.Equal(t, strings.Contains(letter.Text(), "Efter reglerne var fristen"), passed)
	}
}

// Able and never paid, and judged to have lapsed: the whole debt lapses, not the
// rest of it.
func TestALapseOfADebtThatNobodyPaidOnIsOfAllOfIt(t *testing.T) {
	c := newCase(t)
	facts := c.Rest.Facts
	facts.Payments, facts.NeverPaid = nil, &lapse.Judgement{Answer: lapse.Lapses, Reason: "mulighed i to uger"}
	decision, err := lapse.Decide(facts, lapse.Options{})
	assert.NilError(t, err)
	c.Lapsed = &decision
	text := textOf(t, &c, letters.ClaimLapsed)
	assertSays(t, text, "Din gæld på 14.500 kr. er bortfaldet", "Derfor bortfalder det, du skylder.")
	assert.Assert(t, !strings.Contains(text, "Resten"))
}

// The rule that the claim can lapse under is the one that the letter names.
func TestADeferralNamesTheRuleOfLapse(t *testing.T) {
	c := newCase(t)
	for kind, want := range map[letters.Kind]law.Ref{
		letters.DeferralGranted: law.CollectionOrder.At(8, 1, 0), letters.PlanInAbeyance: law.CollectionOrder.At(8, 3, 0)} {
		letter, err := c.Make(kind)
		assert.NilError(t, err)
		assert.Assert(t, slices.Contains(letter.LegalBasis, want), "%v", letter.LegalBasis)
	}
	facts := c.Alive.Facts // ability that is still to come is none yet
	facts.Periods = []lapse.Span{{From: calendar.MustParse("2025-08-31"), To: calendar.MustParse("2026-03-02"), Ability: lapse.None},
		{From: calendar.MustParse("2026-03-03"), Ability: lapse.Able}}
	soon, err := lapse.Decide(facts, lapse.Options{})
	assert.NilError(t, err)
	c.Deferral.Lapse = &soon
	later, err := c.Make(letters.DeferralGranted)
	assert.NilError(t, err)
	assert.Assert(t, slices.Contains(later.LegalBasis, law.CollectionOrder.At(8, 1, 0)))
	deposit, err := lapse.Decide(lapse.Facts{On: calendar.MustParse("2026-03-02"), Kind: law.HousingDeposit,
		PaidOutOn: calendar.MustParse("2024-01-31"), Periods: []lapse.Span{{From: calendar.MustParse("2024-01-31"), Ability: lapse.None}}}, lapse.Options{})
	assert.NilError(t, err)
	c.Deferral.Lapse = &deposit
	letter, err := c.Make(letters.DeferralGranted)
	assert.NilError(t, err)
	assert.Assert(t, slices.Contains(letter.LegalBasis, law.CollectionOrder.At(8, 2, 0)))
}

// What stays with the municipality is no message, whoever asks.
func TestAPaperOfTheMunicipalityCannotBeSent(t *testing.T) {
	c := newCase(t)
	for _, kind := range []letters.Kind{letters.CollectionRequest, letters.NoteWithoutNotice} {
		letter, err := c.Make(kind)
		assert.NilError(t, err)
		message := memo.New(&letter, "00000000-0000-4000-8000-000000000001", time.Date(2026, 3, 2, 8, 0, 0, 0, time.UTC),
			memo.File{Name: "brev", Format: memo.HTMLPage, Contents: letter.HTML()})
		message.Sender.CVR, err = number.ParseCVR("12345674")
		assert.NilError(t, err)
		message.Recipient = document.Identifier{CVR: message.Sender.CVR}
		_, err = memo.Write(message)
		assert.Equal(t, len(faultsOf(t, err)), 1)
		assert.Equal(t, faultsOf(t, err)[0].Field, "internal")
	}
}

func TestALetterNamesWhatComesWithIt(t *testing.T) {
	c := newCase(t)
	c.Particulars.Enclosures = []string{" ", "kopi af afgørelsen af 1. juli 2025"}
	assertSays(t, textOf(t, &c, letters.DeferralGranted), "Vedlagt ------- - kopi af afgørelsen af 1. juli 2025")
	c.Particulars.Enclosures[0] = "et nummer 010203-4005 her"
	_, err := c.Make(letters.DeferralGranted)
	assert.Equal(t, faultsOf(t, err)[0].Field, "enclosures[0]")
}

// What a decision lets off with is of this debtor alone.
func TestALetterThatAsksForNothingClaimsNothingOfTheOthers(t *testing.T) {
	c := newCase(t)
	c.Particulars.OtherDebtors = 1
	for _, kind := range []letters.Kind{letters.DeferralGranted, letters.PlanInAbeyance, letters.InstalmentNone} {
		text := textOf(t, &c, kind)
		assertSays(t, text, "Du hæfter ikke alene for gælden. Denne afgørelse gælder kun dig.", "§ 2, stk. 3, i")
		assert.Assert(t, !strings.Contains(text, "Vi kan kræve hele gælden"))
	}
	assertSays(t, textOf(t, &c, letters.InstalmentModest), "Vi kan kræve hele gælden af hver af jer.")
}

// A housing deposit that was found out late is decided after its last day.
func TestADecisionOnADepositMayComeLate(t *testing.T) {
	c := newCase(t)
	c.DepositTransfer.DecidedOn = calendar.MustParse("2026-01-05") // the landlord's two months ended on 1 January
	letter, err := c.Make(letters.TransferOfDeposit)
	assert.NilError(t, err)
	assert.Assert(t, !letter.Draft)
}

// § 9, 3. pkt., asks for a notice before the transfer; the decision may be of the
// same day.
func TestATransferMayBeOnTheDayOfItsDecision(t *testing.T) {
	c := newCase(t)
	facts := c.Decisions.Transfer.Facts
	for notice, fine := range map[string]bool{"2026-02-02": true, "2026-03-01": true, "2026-03-02": false} {
		facts.Notice = &breach.Notice{On: calendar.MustParse(notice)}
		decision, err := breach.Decide(facts, breach.Options{})
		assert.NilError(t, err)
		c.Decisions.Transfer, c.Transfer.TransferOn, c.Transfer.PayBy = &decision, c.Particulars.Date, calendar.Date{}
		_, err = c.Make(letters.TransferOfPlan)
		assert.Equal(t, err == nil, fine, notice)
		c.Transfer.TransferOn = calendar.MustParse("2026-03-01") // before the decision it never is
		_, err = c.Make(letters.TransferOfPlan)
		assert.Equal(t, faultsOf(t, err)[0].Field, "transferOn")
	}
}

// A way to pay may hold an account of ten digits.
func TestAnAccountIsNoPersonalNumber(t *testing.T) {
	c := newCase(t)
	c.Bank.WayToPay.Other = "Overfør beløbet til konto 1551 0312345678."
	assertSays(t, textOf(t, &c, letters.BankGuarantee), "konto 1551 0312345678.")
}

func TestALapseAfterADeferralSaysWhenTheDeferralBegan(t *testing.T) {
	c := newCase(t)
	c.Lapsed = c.Rest
	assertSays(t, textOf(t, &c, letters.ClaimLapsed), "3. Henstand, efter at årene er gået: fra 1. oktober 2025 4. Bortfaldet fra 1. oktober 2025")
}
