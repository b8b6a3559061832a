// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel"
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/examples/letters/sample"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// textOf makes a letter and returns it as text on one line.
func textOf(t *testing.T, c *sample.Case, kind letters.LetterKind) string {
	t.Helper()
	document, err := c.Make(kind)
	assert.NilError(t, err)
	return strings.Join(strings.FieldsFunc(document.Text(), func(char rune) bool { return char == ' ' || char == '\n' || char == '\u00a0' }), " ")
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
	running, err := breach.Assess(facts)
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
	late, err := breach.Assess(facts)
	assert.NilError(t, err)
	c.TransferDeposit = &late
	c.DepositTransfer.PayBy = calendar.Date{}
	text := textOf(t, &c, letters.TransferOfDeposit)
	assertSays(t, text, "Vi skrev til dig om det den 12. januar 2026.", "Du betalte den 1. februar 2026. Det var efter fristen.",
		"at du skulle betale boligindskud tilbage", "§ 10, 2. pkt.")
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
	decision, err := breach.Assess(facts)
	assert.NilError(t, err)
	c.Silent = &decision
	c.Particulars.OtherDebtors, c.Particulars.Debtor = 1, 1
	text := textOf(t, &c, letters.NoteWithoutNotice)
	assertSays(t, text, "medskyldner nr. 1", "klart sværere", "Skyldneren er ved at sælge alt.", "Afgørelsen om boligindskud")
	assert.Assert(t, !strings.Contains(text, "Modtager Eksempel"))
}

func TestALapseSaysWhichYears(t *testing.T) {
	c := newCase(t)
	deposit, err := lapse.Assess(lapse.Facts{On: calendar.MustParse("2026-03-02"), Kind: lapse.HousingDeposit,
		PaidOutOn: calendar.MustParse("2016-01-31"), Periods: []lapse.Span{{From: calendar.MustParse("2016-01-31"), Ability: lapse.None}}}, lapse.Options{})
	assert.NilError(t, err)
	c.Lapsed = &deposit
	assertSays(t, textOf(t, &c, letters.ClaimLapsed), "10 år siden udbetalingen", "§ 8, stk. 2")
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
		decision, err := deferral.Assess(deferral.Facts{On: calendar.MustParse("2026-03-02"), Benefits: benefits, ModestExpenses: modest, Plan: true}, deferral.Options{})
		assert.NilError(t, err)
		c.Decisions.Modest = &decision
		name, _ := deferral.BuiltInBenefits().On(benefits[0], calendar.MustParse("2026-03-02"))
		assertSays(t, textOf(t, &c, letters.InstalmentModest), "Du får "+name.Name+".", "Din tidligere ordning er sat på pause.", "§ 7 i")
	}
	// A list of one's own that the letter is not given.
	list, err := deferral.NewBenefitList(deferral.BuiltInBenefits().Verified(), "prøve", append(deferral.BuiltInBenefits().Entries(),
		deferral.BenefitEntry{Code: "ny-ydelse", Name: "ny ydelse", From: hjemmel.InForce(), Effect: deferral.Grounds, Source: "prøve"}))
	assert.NilError(t, err)
	facts := deferral.Facts{On: calendar.MustParse("2026-03-02"), Benefits: []deferral.Benefit{"ny-ydelse"}}
	plain, err := deferral.Assess(facts, deferral.Options{Benefits: list})
	assert.NilError(t, err)
	facts.ModestExpenses = modest
	amount, err := deferral.Assess(facts, deferral.Options{Benefits: list})
	assert.NilError(t, err)
	c.Decisions.Deferral, c.Decisions.Modest = &plain, &amount
	assertSays(t, textOf(t, &c, letters.DeferralGranted), "Du får en ydelse, der giver ret")
	assertSays(t, textOf(t, &c, letters.InstalmentModest), "Du får en ydelse, der giver ret")
	c.Deferral.Benefits = list
	assertSays(t, textOf(t, &c, letters.DeferralGranted), "Du får ny ydelse.")
}

func TestATableThatIsDerivedIsSaidToBe(t *testing.T) {
	c := newCase(t)
	decision, err := instalment.Set(instalment.Facts{On: calendar.MustParse("2025-09-01"), AnnualNetIncome: decimal.NewNullDecimal(decimal.NewFromInt(237_500))}, instalment.Options{})
	assert.NilError(t, err)
	c.Table = &decision
	assertSays(t, textOf(t, &c, letters.InstalmentByTable), "reguleret frem fra tidligere år", "§ 45 i gældsinddrivelsesbekendtgørelsen")
	c.Instalment.Claim.Balance = decimal.New(1, 11)
	c.Instalment.FirstDue = calendar.MustParse("9990-01-31")
	text := textOf(t, &c, letters.InstalmentByTable) // the last payment would lie after all calendars
	assert.Assert(t, !strings.Contains(text, "Antal betalinger"))
}

func TestAFormShowsTheNumbersOfPersons(t *testing.T) {
	cpr, err := letters.ParseCPR("311236-4000") // a day to come: nobody has it
	assert.NilError(t, err)
	c := newCase(t)
	c.Request.Foreigner.CPR, c.Request.Sponsor.CPR, c.Form.Foreigner.CPR = cpr, cpr, cpr
	c.Request.FormerMunicipality = 101
	text := textOf(t, &c, letters.SecurityRequest)
	assert.Equal(t, strings.Count(text, "311236-4000"), 2)
	assertSays(t, text, "0101 København")
	assertSays(t, textOf(t, &c, letters.CollectionRequest), "Udlændings CPR-nummer: 311236-4000")
}

func TestAPlaceholderHasAKindOrNone(t *testing.T) {
	assert.Equal(t, letters.PlaceholderKind(9).String(), "")
}

func TestTheLegalBasisIsTheGroundsThatApplied(t *testing.T) {
	c := newCase(t)
	for kind, grounds := range map[letters.LetterKind][]hjemmel.Ground{
		letters.InstalmentByTable: c.Table.Grounds(), letters.InstalmentFixed: c.Fixed.Grounds(), letters.InstalmentNone: c.None.Grounds(),
		letters.InstalmentModest: c.Decisions.Modest.Grounds(), letters.DeferralGranted: c.Decisions.Deferral.Grounds(),
		letters.PlanInAbeyance: c.Abeyance.Grounds(), letters.ClaimLapsed: c.Lapsed.Grounds(),
		letters.TransferOfPlan: c.Decisions.Transfer.Grounds(), letters.TransferOfDeposit: c.TransferDeposit.Grounds(),
		letters.NoteWithoutNotice: c.Silent.Grounds(), letters.LumpSumOnDeposit: c.Decisions.LumpSum.Grounds(),
	} {
		var want []hjemmel.Ref
		for _, ground := range grounds {
			if ground.Applied && !slices.Contains(want, ground.Ref) {
				want = append(want, ground.Ref)
			}
		}
		document, err := c.Make(kind)
		assert.NilError(t, err)
		assert.DeepEqual(t, document.LegalBasis[:len(want)], want)
	}
	document, err := c.Make(letters.DemandOnPlan) // which comes before the rule applies
	assert.NilError(t, err)
	assert.DeepEqual(t, document.LegalBasis, []hjemmel.Ref{hjemmel.CollectionOrder.At(9, 0, 1)})
}

// The instalment of the table is 1,350 kr., and less is owed: one payment. At
// 1,350 kr. itself there is one instalment.
func TestWhoOwesLessThanAnInstalmentPaysTheRest(t *testing.T) {
	for balance, once := range map[string]bool{"0.01": true, "500": true, "1349.99": true, "1350": false, "1350.01": false} {
		c := newCase(t)
		c.Instalment.Claim.Balance = decimal.RequireFromString(balance)
		text := textOf(t, &c, letters.InstalmentByTable)
		assert.Equal(t, strings.Contains(text, "Så er gælden betalt."), once, balance)
		assert.Equal(t, strings.Contains(text, "Du skal betale 1.350 kr. om måneden"), !once, balance)
		assert.Assert(t, !once || !strings.Contains(text, "Derefter skal du betale"), balance)
	}
}

// 12,000 kr. is paid out and 8,000 kr. is left of the help. Two months from
// 28 February 2026 is 28 April 2026: the letter of the next day asks for a new day.
func TestALumpSumIsNoMoreThanTheRestAndHasADayAhead(t *testing.T) {
	c := newCase(t)
	facts := c.Decisions.LumpSum.Facts
	facts.Rest = decimal.NewNullDecimal(decimal.NewFromInt(8_000))
	decision, err := breach.LumpSum(facts)
	assert.NilError(t, err)
	c.Decisions.LumpSum = &decision
	assertSays(t, textOf(t, &c, letters.LumpSumOnDeposit), "Du skal betale 8.000 kr. tilbage", "udlejeren betaler 12.000 kr. ud",
		"Der er 8.000 kr. tilbage af hjælpen.")
	for on, passed := range map[string]bool{"2026-04-28": false, "2026-04-29": true} {
		c.Particulars.Date = calendar.MustParse(on)
		document, err := c.Make(letters.LumpSumOnDeposit)
		assert.NilError(t, err)
		assert.Equal(t, document.Draft, passed)
		assert.Equal(t, strings.Contains(document.Text(), "Fristen var"), passed)
	}
}

// Able and never paid: the whole debt lapses, not the rest of it.
func TestALapseOfADebtThatNobodyPaidOnIsOfAllOfIt(t *testing.T) {
	c := newCase(t)
	facts := c.Rest.Facts
	facts.Payments = nil
	decision, err := lapse.Assess(facts, lapse.Options{})
	assert.NilError(t, err)
	c.Lapsed = &decision
	text := textOf(t, &c, letters.ClaimLapsed)
	assertSays(t, text, "Din gæld på 14.500 kr. er bortfaldet", "Så bortfalder det, du skylder.")
	assert.Assert(t, !strings.Contains(text, "Resten"))
}

// The rule that the claim can lapse under is the one that the letter names.
func TestADeferralNamesTheRuleOfLapse(t *testing.T) {
	c := newCase(t)
	for kind, want := range map[letters.LetterKind]hjemmel.Ref{
		letters.DeferralGranted: hjemmel.CollectionOrder.At(8, 1, 0), letters.PlanInAbeyance: hjemmel.CollectionOrder.At(8, 3, 0)} {
		document, err := c.Make(kind)
		assert.NilError(t, err)
		assert.Assert(t, slices.Contains(document.LegalBasis, want), "%v", document.LegalBasis)
	}
	deposit, err := lapse.Assess(lapse.Facts{On: calendar.MustParse("2026-03-02"), Kind: lapse.HousingDeposit,
		PaidOutOn: calendar.MustParse("2024-01-31"), Periods: []lapse.Span{{From: calendar.MustParse("2024-01-31"), Ability: lapse.None}}}, lapse.Options{})
	assert.NilError(t, err)
	c.Deferral.Lapse = &deposit
	document, err := c.Make(letters.DeferralGranted)
	assert.NilError(t, err)
	assert.Assert(t, slices.Contains(document.LegalBasis, hjemmel.CollectionOrder.At(8, 2, 0)))
}

// What stays with the municipality is no message, whoever asks.
func TestAPaperOfTheMunicipalityCannotBeSent(t *testing.T) {
	c := newCase(t)
	for _, kind := range []letters.LetterKind{letters.CollectionRequest, letters.NoteWithoutNotice} {
		document, err := c.Make(kind)
		assert.NilError(t, err)
		message := document.Message("00000000-0000-4000-8000-000000000001", time.Date(2026, 3, 2, 8, 0, 0, 0, time.UTC),
			letters.File{Name: "brev", Format: letters.HTMLPage, Contents: document.HTML()})
		message.Sender.CVR, err = letters.ParseCVR("12345674")
		assert.NilError(t, err)
		message.Recipient = letters.Identifier{CVR: message.Sender.CVR}
		_, err = letters.MeMo(message)
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
