// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel"
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/examples/letters/sample"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// What lies on the edge of a fault and is none.
func TestWhatIsJustAllowedMakesALetter(t *testing.T) {
	day := calendar.MustParse
	for name, test := range map[string]struct {
		kind   letters.LetterKind
		change func(c *sample.Case)
	}{
		"a fee of 250 kr.": {letters.DemandOnPlan, func(c *sample.Case) {
			c.Demand.Fee = &letters.Fee{Amount: decimal.NewFromInt(250), Basis: "gebyrlovens § 2", Complaint: "Skriv til os."}
		}},
		"a debt that was decided on the day of the letter": {letters.InstalmentByTable, func(c *sample.Case) { c.Instalment.Claim.DecidedOn = c.Particulars.Date }},
		"help on the day the landlord repaid":              {letters.LumpSumOnDeposit, func(c *sample.Case) { c.LumpSum.HelpOn = day("2026-02-28") }},
		"a hearing on the day of the decision":             {letters.SponsorDecision, func(c *sample.Case) { c.Sponsor.HeardOn = c.Particulars.Date }},
		"a security of which only the rest is known": {letters.SecurityRequest, func(c *sample.Case) {
			c.Request.Security = guarantee.Security{Form: guarantee.PledgedAccount}
		}},
		"a last chance on the day of the letter": {letters.TransferOfPlan, func(c *sample.Case) { c.Transfer.PayBy = c.Particulars.Date }},
		"a pause from the day of its plan": {letters.PlanInAbeyance, func(c *sample.Case) {
			c.Suspended.From, c.Suspended.Lapse = c.Suspended.PlanDecidedOn, c.Alive
		}},
		"a demand to somebody who will not be told": {letters.DemandOnPlan, func(c *sample.Case) {
			facts := c.Decisions.Demand.Facts
			facts.Demand, facts.Notice = &breach.Demand{SentOn: facts.On, Deadline: day("2026-01-26")}, &breach.Notice{Exception: breach.Impairment, Reason: "Skyldneren sælger alt."}
			running, _ := breach.Assess(facts)
			c.Decisions.Demand = &running
		}},
		// Able until the day, which is the last of the three years: they have not passed.
		"a deferral on the last day of the years": {letters.DeferralGranted, func(c *sample.Case) {
			able, _ := lapse.Assess(lapse.Facts{On: day("2026-03-02"), Kind: lapse.Benefit, EndedOn: day("2023-03-02"),
				Periods: []lapse.Span{{From: day("2023-03-02"), Ability: lapse.Able}}}, lapse.Options{})
			c.Deferral.Lapse = &able
		}},
		// Nothing was ever paid, and the caller has chosen that the claim then stays.
		"a deferral that lets nothing lapse": {letters.DeferralGranted, func(c *sample.Case) {
			able, _ := lapse.Assess(lapse.Facts{On: day("2026-03-02"), Kind: lapse.Benefit, EndedOn: day("2023-02-02"),
				Periods: []lapse.Span{{From: day("2023-02-02"), Ability: lapse.Able}}}, lapse.Options{NeverPaidStays: true})
			c.Deferral.Lapse = &able
		}},
	} {
		c := newCase(t)
		test.change(&c)
		document, err := c.Make(test.kind)
		assert.NilError(t, err, name)
		assert.Equal(t, len(document.Findings), 0, "%s: %v", name, document.Findings)
	}
}

// What lies just beyond it, and the field that is named.
func TestWhatIsJustBeyondIsRefused(t *testing.T) {
	day := calendar.MustParse
	for name, test := range map[string]struct {
		kind   letters.LetterKind
		field  string
		change func(c *sample.Case)
	}{
		"a day to pay that is the day of the letter": {letters.LumpSumOnDeposit, "payBy", func(c *sample.Case) {
			c.Decisions.LumpSum, c.LumpSum.PayBy = c.LumpSumLate, c.Particulars.Date
		}},
		"no lump sum":           {letters.LumpSumOnDeposit, "decision", func(c *sample.Case) { c.Decisions.LumpSum = &breach.LumpSumDecision{} }},
		"fewer than no debtors": {letters.InstalmentByTable, "debtor", func(c *sample.Case) { c.Particulars.OtherDebtors = -1 }},
		"a debtor below 0":      {letters.InstalmentByTable, "debtor", func(c *sample.Case) { c.Particulars.Debtor = -1 }},
		"a note on a plan that came after": {letters.NoteWithoutNotice, "decidedOn", func(c *sample.Case) {
			c.FileNote.DecidedOn = day("2026-01-02")
		}},
		"a number in the name of a bank":          {letters.SecurityRequest, "bank", func(c *sample.Case) { c.Request.Bank = "010203-4005" }},
		"a number in the text of an addition":     {letters.TransferOfPlan, "additions[0].text", func(c *sample.Case) { c.Transfer.Additions = []letters.Addition{{Text: "010203-4005"}} }},
		"a limit before the letter":               {letters.SecurityRequest, "earliestLimit", func(c *sample.Case) { c.Request.EarliestLimit = day("2026-03-01") }},
		"a security posted after its end":         {letters.SecurityRequest, "security.to", func(c *sample.Case) { c.Request.Security.PostedOn = day("2034-08-01") }},
		"a last chance the day before the letter": {letters.TransferOfPlan, "payBy", func(c *sample.Case) { c.Transfer.PayBy = day("2026-03-01") }},
		"others on a deposit that is transferred": {letters.TransferOfDeposit, "otherDebtors", func(c *sample.Case) {
			facts := c.TransferDeposit.Facts
			facts.OtherNotices = []*breach.Notice{{On: facts.On}}
			joint, _ := breach.Assess(facts)
			c.TransferDeposit, c.Particulars.OtherDebtors = &joint, 1
		}},
	} {
		c := newCase(t)
		test.change(&c)
		_, err := c.Make(test.kind)
		faults := faultsOf(t, err)
		assert.Equal(t, len(faults), 1, "%s: %v", name, faults)
		assert.Equal(t, faults[0].Field, test.field, name)
	}
}

// A line that is there and says nothing is lacking too.
func TestALineThatSaysNothingIsLacking(t *testing.T) {
	for name, test := range map[string]struct {
		kind   letters.LetterKind
		part   letters.Part
		change func(c *sample.Case)
	}{
		"a missed payment without an amount": {letters.DemandOnPlan, "missed", func(c *sample.Case) { c.Demand.Missed[0].Amount = decimal.Zero }},
		"a missed payment without a day": {letters.DemandOnPlan, "missed", func(c *sample.Case) {
			c.Demand.Missed = append(c.Demand.Missed, letters.MissedPayment{Amount: decimal.NewFromInt(1)})
		}},
		"a claim of which nothing is left": {letters.TransferOfPlan, "claim-amounts", func(c *sample.Case) { c.Transfer.Claims[1].Balance = decimal.Zero }},
		"one claim without its day":        {letters.TransferOfPlan, "claim-timely", func(c *sample.Case) { c.Transfer.Claims[0].LastTimelyOn = calendar.Date{} }},
		"an addition without words":        {letters.TransferOfPlan, "claim-texts", func(c *sample.Case) { c.Transfer.Additions = []letters.Addition{{Amount: decimal.NewFromInt(1)}} }},
		"an addition without an amount":    {letters.TransferOfPlan, "claim-amounts", func(c *sample.Case) { c.Transfer.Additions = []letters.Addition{{Text: "Gebyr"}} }},
		"help for nothing":                 {letters.LumpSumOnDeposit, "help", func(c *sample.Case) { c.LumpSum.HelpText = " " }},
		"a municipality without a code":    {letters.SecurityRequest, "municipalities", func(c *sample.Case) { c.Particulars.Sender.Municipality = 0 }},
	} {
		c := newCase(t)
		test.change(&c)
		document, err := c.Make(test.kind)
		assert.NilError(t, err, name)
		at := slices.IndexFunc(letters.Required(test.kind), func(requirement letters.Requirement) bool { return requirement.Part == test.part })
		want := letters.Required(test.kind)[at]
		assert.DeepEqual(t, document.Findings, []letters.Finding{{Rule: want.Rule, Text: want.Text}})
	}
}

func TestALetterSaysWhatIsSoAndNotWhatIsNot(t *testing.T) {
	c := newCase(t)
	c.Deferral.LookAgainOn = calendar.Date{}
	assert.Assert(t, !strings.Contains(textOf(t, &c, letters.DeferralGranted), "Vi ser på din sag igen den"))
	assertSays(t, textOf(t, &c, letters.PlanInAbeyance), "tæller her som henstand")
	c.Suspended.From, c.Suspended.Lapse = c.Suspended.PlanDecidedOn, c.Alive
	assert.Assert(t, !strings.Contains(textOf(t, &c, letters.PlanInAbeyance), "tæller her som henstand"))

	for first, short := range map[string]bool{"2026-03-28": false, "2026-03-29": true} {
		c.Instalment.FirstDue = calendar.MustParse(first)
		assert.Equal(t, strings.Contains(textOf(t, &c, letters.InstalmentByTable), "I kortere måneder"), short, first)
	}
	c.Instalment.Claim.Balance, c.Particulars.OtherDebtors = decimal.NewFromInt(500), 1
	assertSays(t, textOf(t, &c, letters.InstalmentByTable), "Det skal du gøre", "Du hæfter sammen med en anden.")

	c = newCase(t)
	facts := c.Decisions.Transfer.Facts
	facts.Notice = &breach.Notice{On: calendar.MustParse("2026-02-02")}
	earlier, err := breach.Assess(facts)
	assert.NilError(t, err)
	c.Decisions.Transfer = &earlier
	assert.Assert(t, !strings.Contains(textOf(t, &c, letters.TransferOfPlan), "Dette brev er også"))

	c.DepositDemand.Notice, c.DepositDemand.TransferOn = true, calendar.MustParse("2026-02-10")
	document, err := c.Make(letters.DemandOnDeposit)
	assert.NilError(t, err)
	assert.Assert(t, slices.Contains(document.LegalBasis, hjemmel.CollectionOrder.At(10, 0, 3)))

	for _, half := range []calendar.Period{{From: calendar.MustParse("2025-10-01")}, {To: calendar.MustParse("2025-10-31")}} {
		c.Form.Benefits[0].Period = half
		assertSays(t, textOf(t, &c, letters.CollectionRequest), "31.10.2025 kontanthjælp aktivloven – 7.000,00")
	}
	cpr, err := letters.ParseCPR("311236-4000") // a day to come: nobody has it
	assert.NilError(t, err)
	c.Request.Foreigner.CPR, c.Request.Sponsor.CPR = cpr, cpr
	assertSays(t, textOf(t, &c, letters.SecurityRequest), "Udlændings CPR-nummer: 311236-4000", "Sikkerhedsstillers CPR-nummer: 311236-4000")
}
