// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/examples/letters/sample"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/number"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// lapseOf decides on a benefit that ended on a day, asked on 2 March 2026.
func lapseOf(ended string, options lapse.Options, transfer *lapse.Transfer, periods ...lapse.Span) *lapse.Decision {
	decision, _ := lapse.Decide(lapse.Facts{On: calendar.MustParse("2026-03-02"), Kind: law.Benefit, EndedOn: calendar.MustParse(ended),
		Periods: periods, Transfer: transfer}, options)
	return &decision
}

// span is able or not from one day through another; "" is still running.
func span(ability lapse.Ability, from, to string) lapse.Span {
	day, _ := calendar.Parse(to)
	return lapse.Span{From: calendar.MustParse(from), To: day, Ability: ability}
}

// changeDemand decides on the demands again with other facts.
func changeDemand(c *sample.Case, change func(facts *breach.Facts)) {
	for _, kept := range []**breach.Decision{&c.Decisions.Demand, &c.DemandDeposit, &c.Decisions.Transfer, &c.TransferDeposit, &c.Silent} {
		facts := (*kept).Facts
		change(&facts)
		decision, _ := breach.Decide(facts, breach.Options{})
		*kept = &decision
	}
}

func changeLumpSum(c *sample.Case, change func(facts *breach.LumpSumFacts)) {
	facts := c.Decisions.LumpSum.Facts
	change(&facts)
	decision, _ := breach.DecideLumpSum(facts, breach.Options{})
	c.Decisions.LumpSum = &decision
}

// What lies on the edge of a fault and is none.
func TestWhatIsJustAllowedMakesALetter(t *testing.T) {
	day := calendar.MustParse
	for name, test := range map[string]struct {
		kind   letters.Kind
		change func(c *sample.Case)
	}{
		"a fee of 250 kr.": {letters.DemandOnPlan, func(c *sample.Case) {
			c.Demand.Fee = &letters.Fee{Amount: decimal.NewFromInt(250), PayBy: day("2026-01-13"), Basis: "gebyrlovens § 2", Complaint: "Skriv til os."}
		}},
		"a debt that was decided on the day of the letter": {letters.InstalmentByTable, func(c *sample.Case) { c.Instalment.Claim.DecidedOn = c.Particulars.Date }},
		"help on the day the landlord repaid":              {letters.LumpSumOnDeposit, func(c *sample.Case) { c.LumpSum.HelpOn = day("2026-02-28") }},
		"a hearing on the day of the decision": {letters.SponsorDecision, func(c *sample.Case) {
			c.Sponsor.HeardOn, c.Sponsor.AnsweredOn, c.Sponsor.AnswerBy = c.Particulars.Date, c.Particulars.Date, c.Particulars.Date
		}},
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
			running, _ := breach.Decide(facts, breach.Options{})
			c.Decisions.Demand = &running
		}},
		// Able until the day, which is the last of the three years: they have not passed.
		"a deferral on the last day of the years": {letters.DeferralGranted, func(c *sample.Case) {
			able, _ := lapse.Decide(lapse.Facts{On: day("2026-03-02"), Kind: law.Benefit, EndedOn: day("2023-03-02"),
				Periods: []lapse.Span{{From: day("2023-03-02"), Ability: lapse.Able}}}, lapse.Options{})
			c.Deferral.Lapse = &able
		}},
		// Nothing was ever paid, and the caller has chosen that the claim then stays.
		"a deferral that lets nothing lapse": {letters.DeferralGranted, func(c *sample.Case) {
			able, _ := lapse.Decide(lapse.Facts{On: day("2026-03-02"), Kind: law.Benefit, EndedOn: day("2023-02-02"),
				Periods: []lapse.Span{{From: day("2023-02-02"), Ability: lapse.Able}}}, lapse.Options{NeverPaidStays: true})
			c.Deferral.Lapse = &able
		}},
	} {
		c := newCase(t)
		test.change(&c)
		letter, err := c.Make(test.kind)
		assert.NilError(t, err, name)
		assert.Equal(t, len(letter.Findings), 0, "%s: %v", name, letter.Findings)
	}
}

// What lies just beyond it, and the field that is named.
func TestWhatIsJustBeyondIsRefused(t *testing.T) {
	day := calendar.MustParse
	for name, test := range map[string]struct {
		kind   letters.Kind
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
			joint, _ := breach.Decide(facts, breach.Options{})
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
		kind   letters.Kind
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
		letter, err := c.Make(test.kind)
		assert.NilError(t, err, name)
		at := slices.IndexFunc(letters.Required(test.kind), func(requirement letters.Requirement) bool { return requirement.Part == test.part })
		want := letters.Required(test.kind)[at]
		assert.DeepEqual(t, letter.Findings, []document.Finding{{Rule: want.Rule, Text: want.Text}})
	}
}

// A letter says what is so, and leaves out what is not.
func TestALetterSaysWhatIsThereAndNoMore(t *testing.T) {
	day := calendar.MustParse
	noDay := func(c *sample.Case) {
		facts := c.Table.Facts
		facts.IncomeAsOf = calendar.Date{}
		decision, _ := instalment.Decide(facts, instalment.Options{})
		c.Table = &decision
	}
	notified := func(c *sample.Case) {
		changeDemand(c, func(f *breach.Facts) { f.Notice = &breach.Notice{On: day("2026-01-12")} })
	}
	numbers := func(c *sample.Case) {
		cpr, _ := number.ParseCPR("311236-4000") // a day to come: nobody has it
		c.Request.Foreigner.CPR, c.Request.Sponsor.CPR, c.Form.Sponsor.CPR = cpr, cpr, cpr
	}
	for name, test := range map[string]struct {
		kind      letters.Kind
		change    func(c *sample.Case)
		says, not []string
	}{
		"income of no known day":   {letters.InstalmentByTable, noDay, nil, []string{"Oplysningerne er fra", "[udfyldes]"}},
		"a debt that is not known": {letters.InstalmentByTable, leaveOut["balance"], nil, []string{"Antal betalinger"}},
		"the 28th is in every month": {letters.InstalmentByTable, func(c *sample.Case) { c.Instalment.FirstDue = day("2026-03-28") },
			[]string{"senest den 28. i hver måned."}, []string{"kortere måneder"}},
		"the 29th is not": {letters.InstalmentByTable, func(c *sample.Case) { c.Instalment.FirstDue = day("2026-03-29") },
			[]string{"den 29. i hver måned. I kortere måneder"}, nil},
		"two who owe a rest": {letters.InstalmentByTable, func(c *sample.Case) {
			c.Instalment.Claim.Balance, c.Particulars.OtherDebtors = decimal.NewFromInt(500), 1
		}, []string{"Det skal du gøre --", "Du hæfter sammen med en anden."}, nil},
		"the 0 kr. of one of two":      {letters.InstalmentNone, func(c *sample.Case) { c.Particulars.OtherDebtors = 1 }, []string{"Denne afgørelse gælder kun dig."}, nil},
		"two in a deferral":            {letters.DeferralGranted, func(c *sample.Case) { c.Particulars.OtherDebtors = 2 }, []string{"Du hæfter ikke alene for gælden.", "§ 2, stk. 3"}, nil},
		"more than one other":          {letters.InstalmentByTable, func(c *sample.Case) { c.Particulars.OtherDebtors = 2 }, []string{"Du hæfter sammen med 2 andre."}, []string{"med en anden"}},
		"nobody else in a deferral":    {letters.DeferralGranted, nil, nil, []string{"Du hæfter", "§ 2, stk. 3"}},
		"no day to look again":         {letters.DeferralGranted, func(c *sample.Case) { c.Deferral.LookAgainOn = calendar.Date{} }, nil, []string{"[udfyldes]"}},
		"a pause counts as a deferral": {letters.PlanInAbeyance, nil, []string{"tæller her som henstand"}, nil},
		"a pause of a plan that never was in force": {letters.PlanInAbeyance, func(c *sample.Case) {
			c.Suspended.From, c.Suspended.Lapse = c.Suspended.PlanDecidedOn, c.Alive
		}, nil, []string{"tæller her som henstand"}},
		"no privacy line":             {letters.DeferralGranted, func(c *sample.Case) { c.Particulars.Privacy = " " }, nil, []string{"behandler dine oplysninger"}},
		"the address where no other":  {letters.DeferralGranted, func(c *sample.Case) { s := &c.Particulars.Sender; s.Telephone, s.Mail, s.Web = "", "", " " }, []string{"kontakte os: Rådhuspladsen 1, 0000 Eksempelby."}, nil},
		"a notice on a deposit":       {letters.DemandOnDeposit, func(c *sample.Case) { c.DepositDemand.Notice, c.DepositDemand.TransferOn = true, day("2026-02-10") }, []string{"§ 10, 3. pkt.", "§ 2, stk. 4"}, nil},
		"a notice given before":       {letters.TransferOfPlan, notified, []string{"Vi skrev til dig om det den 12. januar 2026."}, []string{"Dette brev er også"}},
		"a notice that is the letter": {letters.TransferOfPlan, nil, []string{"Dette brev er også"}, []string{"Vi skrev til dig"}},
		"one claim needs no total":    {letters.TransferOfPlan, func(c *sample.Case) { c.Transfer.Claims = c.Transfer.Claims[:1] }, nil, []string{"I alt"}},
		// 25 April 2026, two months from 25 February, is a Saturday
		"a closed last day": {letters.LumpSumOnDeposit, func(c *sample.Case) {
			changeLumpSum(c, func(f *breach.LumpSumFacts) { f.LandlordRepaidOn = day("2026-02-25") })
		}, []string{"tilbage senest den 25. april 2026", "Betal senest den 24. april 2026"}, nil},
		"an open last day": {letters.LumpSumOnDeposit, nil, nil, []string{"lukket"}},
		"the numbers in a request": {letters.SecurityRequest, numbers,
			[]string{"Udlændings CPR-nummer: 311236-4000", "Sikkerhedsstillers CPR-nummer: 311236-4000"}, nil},
		"the numbers in a form":       {letters.CollectionRequest, numbers, []string{"Sikkerhedsstillers CPR-nummer: 311236-4000"}, []string{"Udlændings CPR"}},
		"a form that is not known":    {letters.SecurityRequest, leaveOut["security-form"], []string{"Kontonummer: 0000 12345"}, nil},
		"recovered on the safe day":   {letters.CollectionRequest, func(c *sample.Case) { c.Particulars.Date = day("2028-10-31") }, []string{"Inddrives senest: 31. oktober 2028"}, []string{"straks"}},
		"a period without an end":     {letters.CollectionRequest, func(c *sample.Case) { c.Form.Benefits[0].Period.To = calendar.Date{} }, []string{"aktivloven – 7.000,00"}, nil},
		"a period without a start":    {letters.CollectionRequest, func(c *sample.Case) { c.Form.Benefits[0].Period.From = calendar.Date{} }, []string{"aktivloven – 7.000,00"}, nil},
		"a security posted some time": {letters.SponsorOrientation, leaveOut["security-given"], nil, []string{"Stillet den"}},
		"the sponsor of a claim that was raised": {letters.SponsorOrientation, func(c *sample.Case) {
			changeSecurity(c, func(f *guarantee.Facts) { f.ClaimRaisedOn = day("2026-02-27") })
		}, []string{"Vi rejste kravet den 27. februar 2026, mens sikkerheden stadig gjaldt."}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			c := newCase(t)
			if test.change != nil {
				test.change(&c)
			}
			text := textOf(t, &c, test.kind)
			assertSays(t, text, test.says...)
			for _, part := range test.not {
				assert.Assert(t, !strings.Contains(text, part), "said: %s\n%s", part, text)
			}
		})
	}
	c := newCase(t)
	c.Transfer.Claims[0].Description = "Hjælp efter § 25"
	letter, err := c.Make(letters.TransferOfPlan)
	assert.NilError(t, err)
	assert.Assert(t, slices.Contains(said(&letter), "Hjælp efter §\u00a025")) // no line breaks in it
}

// Able on the first day of the years is stk. 3 and before it is not.
func TestAbilityCountsFromTheStartOfTheYears(t *testing.T) {
	for able, stk := range map[string]uint8{"2025-08-30": 1, "2025-08-31": 3} {
		c := newCase(t)
		none := calendar.MustParse(able).AddDays(1).String()
		c.Deferral.Lapse = lapseOf("2025-08-31", lapse.Options{}, nil, span(lapse.Able, "2025-01-01", able), span(lapse.None, none, ""))
		letter, err := c.Make(letters.DeferralGranted)
		assert.NilError(t, err)
		assert.Assert(t, slices.Contains(letter.LegalBasis, law.CollectionOrder.At(8, stk, 0)), "%v", letter.LegalBasis)
	}
}

func TestDebtorsAreTheSameOnlyByTheirNumber(t *testing.T) {
	nameless := document.Recipient{Name: "Skyldner"}
	each, err := letters.EachDebtor(letters.Particulars{}, nameless, nameless, nameless)
	assert.NilError(t, err)
	assert.Equal(t, each[2].Debtor, 2)
	assert.Equal(t, each[0].OtherDebtors, 2)
	nameless.Identifier.CVR, err = number.ParseCVR("12345674")
	assert.NilError(t, err)
	_, twice := letters.EachDebtor(letters.Particulars{}, nameless, nameless)
	assert.Error(t, twice, "debtors[1]: the debtor is given twice; expected every debtor once")
	assert.ErrorIs(t, twice, law.Contradiction)
	_, err = letters.EachDebtor(letters.Particulars{})
	assert.Error(t, err, "debtors: nobody is liable; expected at least one debtor")
}
