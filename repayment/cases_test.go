// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// dayOf reads a day; "" is the zero date.
func dayOf(text string) calendar.Date {
	if text == "" {
		return calendar.Date{}
	}
	return calendar.MustParse(text)
}

func krone(text string) decimal.Decimal { return decimal.RequireFromString(text) }

func maybe(text string) decimal.NullDecimal { return decimal.NewNullDecimal(krone(text)) }

// edit changes a case before it is asked about.
type edit func(c *repayment.Facts)

// aBenefit is kontanthjælp that ended on 30 June 2025, asked about on 2 March
// 2026. The debtor earns 200,000 kr. net without children: 9 % in the table of
// 2026, 18,000 kr. a year, 1,500 kr. a month.
func aBenefit(edits ...edit) repayment.Facts {
	c := repayment.Facts{
		On: dayOf("2026-03-02"),
		Claim: repayment.Claim{Creditor: repayment.Municipality, Act: repayment.Aktivloven, Kind: law.Benefit,
			Principal: krone("10000"), Balance: krone("8000"), EndedOn: dayOf("2025-06-30"), CollectionBegunOn: dayOf("2025-07-15")},
		Debtor: repayment.Debtor{AnnualNetIncome: maybe("200000")},
	}
	for _, change := range edits {
		change(&c)
	}
	return c
}

// aDeposit is the same debtor's housing deposit, paid out on 10 January 2025.
func aDeposit(edits ...edit) repayment.Facts {
	toDeposit := func(c *repayment.Facts) {
		c.Claim.Kind, c.Claim.EndedOn, c.Claim.PaidOutOn = law.HousingDeposit, calendar.Date{}, dayOf("2025-01-10")
	}
	return aBenefit(append([]edit{toDeposit}, edits...)...)
}

func on(day string) edit { return func(c *repayment.Facts) { c.On = dayOf(day) } }

func income(kroner string) edit {
	return func(c *repayment.Facts) { c.Debtor.AnnualNetIncome = maybe(kroner) }
}

func receives(codes ...deferral.Benefit) edit {
	return func(c *repayment.Facts) { c.Debtor.Benefits = codes }
}

func modest(kroner string) edit {
	return func(c *repayment.Facts) {
		c.Debtor.ModestExpenses = &deferral.ModestExpenses{Monthly: krone(kroner), Reason: "bor gratis"}
	}
}

// planOf gives a running plan; "" is one whose amount is not known.
func planOf(monthly string) edit {
	return func(c *repayment.Facts) {
		c.Plan = &repayment.Plan{}
		if monthly != "" {
			c.Plan.Monthly = maybe(monthly)
		}
	}
}

func inAbeyance(c *repayment.Facts) { c.PlanInAbeyance = true }

// missed is a payment missed on 2 January 2026 with a demand until the 20th.
func missed(c *repayment.Facts) {
	c.Breach = &repayment.Breach{MissedOn: dayOf("2026-01-02"),
		Demand: &breach.Demand{SentOn: dayOf("2026-01-06"), Deadline: dayOf("2026-01-20")}}
}

// missedLate is a lump sum of the landlord's that was not paid in its two months:
// missed on 16 January 2026, with a demand until 3 February.
func missedLate(c *repayment.Facts) {
	c.Breach = &repayment.Breach{MissedOn: dayOf("2026-01-16"),
		Demand: &breach.Demand{SentOn: dayOf("2026-01-20"), Deadline: dayOf("2026-02-03")}}
}

// away has the claim with the recovery authority since 10 February 2026.
func away(c *repayment.Facts) {
	c.Claim.Transfer = &lapse.Transfer{ReceivedOn: dayOf("2026-02-10")}
}

func told(c *repayment.Facts) { c.Breach.Notice = &breach.Notice{On: dayOf("2026-02-02")} }

// landlord repays on 15 November 2025.
func landlord(kroner string) edit {
	return func(c *repayment.Facts) {
		c.Claim.LandlordRepaid = &repayment.LandlordRepayment{On: dayOf("2025-11-15"), Amount: maybe(kroner)}
	}
}

// oldClaim ended on 31 January 2023, so the years of § 8 ended on 31 January 2026.
// In them the debtor was as the periods say, as in "able 2023-01-31, none 2025-01-01".
func oldClaim(periods string) edit {
	return func(c *repayment.Facts) {
		c.Claim.EndedOn, c.Claim.CollectionBegunOn, c.Periods = dayOf("2023-01-31"), dayOf("2023-02-15"), periodsOf(periods)
	}
}

// periodsOf reads periods that follow each other; "zero" is a table of 0 kr.
func periodsOf(text string) (periods []repayment.Period) {
	for _, part := range strings.Split(text, ", ") {
		ability, from, _ := strings.Cut(part, " ")
		period := repayment.Period{From: dayOf(from), Ability: lapse.None, NoDeferral: ability == "zero"}
		if ability == "able" {
			period.Ability = lapse.Able
		}
		if len(periods) > 0 {
			periods[len(periods)-1].To = period.From.AddDays(-1)
		}
		periods = append(periods, period)
	}
	return periods
}

func paid(days ...string) edit {
	return func(c *repayment.Facts) {
		for _, day := range days {
			c.Payments = append(c.Payments, lapse.Payment{On: dayOf(day), Amount: krone("100")})
		}
	}
}

func legacyPlan(kept bool) edit {
	return func(c *repayment.Facts) {
		c.Claim.LegacyPlan = &repayment.LegacyPlan{ApprovedOn: dayOf("2005-03-01"), Kept: kept}
		c.Claim.EndedOn, c.Claim.CollectionBegunOn = calendar.Date{}, calendar.Date{}
	}
}

func decideOn(t testing.TB, c repayment.Facts, options repayment.Options) *repayment.Decision {
	t.Helper()
	decision, err := repayment.Decide(c, options)
	assert.NilError(t, err)
	return &decision
}

// found is code and field of every fault in order, as in "missing on, invalid act".
func found(err error) string {
	var faults law.Faults
	errors.As(err, &faults)
	var texts []string
	for _, fault := range faults {
		texts = append(texts, string(fault.Code)+" "+fault.Field)
	}
	return strings.Join(texts, ", ")
}

// stepsOf is the place of every step with its last day and the open day to act by.
func stepsOf(d *repayment.Decision) string {
	var texts []string
	for _, step := range d.Steps() {
		text := "–" // no sentence of the order asks for it
		if step.Ref != (law.Ref{}) {
			text = step.Ref.String()
		}
		if step.From.After(d.Facts.On) {
			text += " from " + step.From.String()
		}
		if !step.Last.IsZero() {
			text += " last " + step.Last.String() + " by " + step.ActBy.String()
		}
		texts = append(texts, text)
	}
	return strings.Join(texts, "; ")
}

// liableOf is who is liable and how.
func liableOf(c repayment.Claim) string {
	var texts []string
	for _, liable := range repayment.LiableFor(c) {
		texts = append(texts, liable.Who.String()+" "+liable.How.String())
	}
	return strings.Join(texts, ", ")
}

// laterOptions have a table and a benefit list that go on from 2027 through 2029:
// one row of 12 %, 6 % with children.
func laterOptions() repayment.Options {
	var options repayment.Options
	tables := instalment.BuiltIn()
	for _, year := range []string{"2027", "2028", "2029"} {
		table, err := instalment.NewTable(instalment.TableData{From: dayOf(year + "-01-01"), To: dayOf(year + "-12-31"), Source: "en prøve",
			Rows: []instalment.Row{{WithoutChildren: 12, WithChildren: 6}}})
		if err == nil {
			tables, err = tables.With(table)
		}
		if err != nil {
			panic(err)
		}
	}
	list, err := deferral.NewBenefitList(calendar.Period{From: dayOf("2025-07-01"), To: dayOf("2029-12-31")}, "en prøve",
		append(deferral.BuiltInBenefits().Entries(), deferral.BenefitEntry{Code: "ny-ydelse", Name: "en ny ydelse",
			From: dayOf("2027-01-01"), Effect: deferral.Grounds, Source: "en prøve"}))
	if err != nil {
		panic(err)
	}
	options.Instalment.Tables, options.Deferral.Benefits = tables, list
	return options
}
