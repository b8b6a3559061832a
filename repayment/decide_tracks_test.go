// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

// The days of § 8 in the cases: three years from 30 June 2025 end on Friday 30
// June 2028, ten from 10 January 2025 on Wednesday 10 January 2035.
const (
	threeYears = "§ 8, stk. 1 from 2028-07-01"
	tenYears   = "§ 8, stk. 2 from 2035-01-11"
)

// spouses makes the help mortgage support to somebody who was married or was not.
func spouses(married bool) edit {
	return func(c *repayment.Facts) {
		c.Claim.Kind, c.Claim.MarriedAtPayout = law.MortgageSupport, &married
	}
}

func TestEveryTrackHasItsAmountDayAndSteps(t *testing.T) {
	newPlan := "§ 4, stk. 1; § 11, 2. pkt.; " + threeYears
	tests := []struct {
		name                  string
		c                     repayment.Facts
		track, monthly, dueOn string
		steps                 string
	}{
		{"a new plan by the table", aBenefit(), "instalment-plan", "1500", "", newPlan},
		{"with children 4 %: 666 kr. down to 650", aBenefit(func(c *repayment.Facts) { c.Debtor.SupportsChildren = true }),
			"instalment-plan", "650", "", newPlan},
		{"no current income data", aBenefit(func(c *repayment.Facts) { c.Debtor = repayment.Debtor{} }), "instalment-plan", "350", "", "–; " + newPlan},
		{"a running plan keeps its amount", aBenefit(planOf("725")), "instalment-plan", "725", "", "–; " + threeYears},
		{"a running plan whose amount is not known", aBenefit(planOf("")), "instalment-plan", "", "", threeYears},
		{"a plan in abeyance does not resume", aBenefit(planOf("725"), inAbeyance), "instalment-plan", "1500", "", newPlan},
		{"the smallest income that gives an instalment", aBenefit(income("15000")), "instalment-plan", "50", "", newPlan},
		{"the largest that gives none", aBenefit(income("14999.99")), "no-instalment", "", "", "–; § 11, 2. pkt.; " + threeYears},
		{"kontanthjælp", aBenefit(receives("kontanthjaelp")), "deferral", "", "", "§ 6, stk. 1; § 6, stk. 2; –; § 11, 2. pkt.; " + threeYears},
		{"only førtidspension", aBenefit(receives("foertidspension", "boligstoette")), "deferral", "", "", "§ 6, stk. 1; § 6, stk. 2; –; § 11, 2. pkt.; " + threeYears},
		{"førtidspension and sygedagpenge", aBenefit(receives("foertidspension", "sygedagpenge")), "instalment-plan", "1500", "", newPlan},
		{"kontanthjælp with a plan running", aBenefit(receives("kontanthjaelp"), planOf("725")), "plan-suspended", "", "", "§ 7; § 6, stk. 2; –; § 11, 2. pkt.; " + threeYears},
		{"kontanthjælp and modest expenses", aBenefit(receives("kontanthjaelp"), modest("120.50")), "modest-amount", "120.5", "",
			"§ 6, stk. 2; § 11, 2. pkt.; " + threeYears},
		{"modest expenses without kontanthjælp", aBenefit(modest("120.50")), "instalment-plan", "1500", "", newPlan},
		{"a missed payment, no demand yet", aBenefit(planOf("725"), missed, func(c *repayment.Facts) { c.Breach.Demand = nil }),
			"instalment-plan", "725", "", "§ 9, 1. pkt.; –; " + threeYears},
		{"the last day of the demand", aBenefit(planOf("725"), missed, on("2026-01-20")), "instalment-plan", "725", "",
			"§ 9, 1. pkt. last 2026-01-20 by 2026-01-20; –; " + threeYears},
		{"the day after it", aBenefit(planOf("725"), missed, on("2026-01-21")), "in-default", "", "2026-01-21",
			"§ 9, 3. pkt.; § 9, 2. pkt.; § 11, 2. pkt.; " + threeYears},
		{"paid on the last day of the demand", aBenefit(planOf("725"), missed, func(c *repayment.Facts) { c.Breach.PaidOn = dayOf("2026-01-20") }),
			"instalment-plan", "725", "", "–; " + threeYears},
		{"paid the day after it", aBenefit(planOf("725"), missed, func(c *repayment.Facts) { c.Breach.PaidOn = dayOf("2026-01-21") }),
			"in-default", "", "2026-01-21", "§ 9, 3. pkt.; § 9, 2. pkt.; § 11, 2. pkt.; " + threeYears},
		{"in default and told", aBenefit(planOf("725"), missed, told), "in-default", "", "2026-01-21", "§ 9, 2. pkt.; § 11, 2. pkt.; " + threeYears},
		{"in default with a deferral", aBenefit(planOf("725"), missed, told, receives("kontanthjaelp")), "deferral", "", "",
			"§ 6, stk. 1; § 6, stk. 2; –; § 11, 2. pkt.; " + threeYears},
		{"kontanthjælp and a plan already in abeyance", aBenefit(planOf("725"), inAbeyance, receives("kontanthjaelp")), "plan-suspended", "", "",
			"§ 6, stk. 2; –; " + threeYears},
		{"a plan in abeyance whose debtor has too little", aBenefit(planOf("725"), inAbeyance, income("14999.99")), "no-instalment", "", "",
			"–; § 11, 2. pkt.; " + threeYears},
		{"a missed payment, too little income and no demand yet", aBenefit(planOf("725"), missed, income("0"), func(c *repayment.Facts) { c.Breach.Demand = nil }),
			"instalment-plan", "725", "", "§ 9, 1. pkt.; –; " + threeYears},
		{"a plan in default, and now an amount under § 6, stk. 2", aBenefit(planOf("725"), missed, told, receives("kontanthjaelp"), modest("100")), "modest-amount", "100", "",
			"§ 6, stk. 2; § 11, 2. pkt.; " + threeYears},
		{"a plan under § 6, stk. 2, in default", aBenefit(planOf("100"), missed, told, receives("kontanthjaelp"), modest("100")), "in-default", "", "2026-01-21",
			threeYears}, // a deferral bars the transfer
		{"a plan under § 6, stk. 2, goes on", aBenefit(planOf("100"), receives("kontanthjaelp"), modest("100")), "modest-amount", "100", "", threeYears},
		{"the same by its basis", aBenefit(planOf("100"), receives("kontanthjaelp"), func(c *repayment.Facts) { c.Plan.Basis = repayment.PlanOfModestMeans }),
			"modest-amount", "100", "", threeYears},
		{"spouses, and one of them told", aBenefit(spouses(true), planOf("725"), missed, told), "in-default", "", "2026-01-21",
			"§ 9, 3. pkt.; –; § 9, 2. pkt.; § 11, 2. pkt.; " + threeYears},
		{"spouses, and both told", aBenefit(spouses(true), planOf("725"), missed, told, func(c *repayment.Facts) {
			c.Breach.OtherNotices = []*breach.Notice{{On: dayOf("2026-02-03")}}
		}), "in-default", "", "2026-01-21", "–; § 9, 2. pkt.; § 11, 2. pkt.; " + threeYears},
		{"no spouse, and told", aBenefit(spouses(false), planOf("725"), missed, told), "in-default", "", "2026-01-21",
			"§ 9, 2. pkt.; § 11, 2. pkt.; " + threeYears},
		{"with the recovery authority", aBenefit(away), "in-default", "", "", "–"},
		{"with it, since the default", aBenefit(planOf("725"), missed, told, away), "in-default", "", "2026-01-21", "–"},
		{"with it, and kontanthjælp", aBenefit(away, receives("kontanthjaelp")), "in-default", "", "", "–"},
		{"back from it", aBenefit(away, func(c *repayment.Facts) { c.Claim.Transfer.ReturnedOn = c.On }), "instalment-plan", "1500", "", newPlan},
		{"a deposit with it of which nothing was paid out", aDeposit(landlord("0"), away), "in-default", "", "", "–"},
		{"a lump sum with it", aDeposit(landlord("6000"), away), "in-default", "", "", "–"},
		{"a lump sum with it since the default", aDeposit(landlord("6000"), missedLate, told, away), "in-default", "", "2026-02-04", "–"},
		// 15 November 2025 + 2 months is Thursday 15 January 2026.
		{"a landlord's payment", aDeposit(landlord("6000")), "lump-sum", "", "2026-01-15",
			"§ 4, stk. 2, 1. pkt.; § 10, 1. pkt.; § 4, stk. 1; § 11, 2. pkt.; " + tenYears},
		{"a landlord's payment, on the last day", aDeposit(landlord("6000"), on("2026-01-15")), "lump-sum", "", "2026-01-15",
			"§ 4, stk. 2, 1. pkt.; § 4, stk. 2, 3. pkt. last 2026-01-15 by 2026-01-15; § 4, stk. 1; § 11, 2. pkt.; " + tenYears},
		{"a landlord's payment of all that is left", aDeposit(landlord("8000"), on("2026-01-15")), "lump-sum", "", "2026-01-15",
			"§ 4, stk. 2, 1. pkt.; § 4, stk. 2, 3. pkt. last 2026-01-15 by 2026-01-15; § 11, 2. pkt.; " + tenYears},
		{"a landlord who will pay", aDeposit(landlord("6000"), on("2025-11-14")), "lump-sum", "", "",
			"§ 4, stk. 2, 1. pkt.; § 4, stk. 2, 3. pkt.; § 4, stk. 1; § 11, 2. pkt.; " + tenYears},
		{"a landlord's payment that the creditor found", aDeposit(landlord("6000"), func(c *repayment.Facts) { c.Claim.LandlordRepaid.FoundByCreditor = new(true) }),
			"lump-sum", "", "2026-01-15", "§ 4, stk. 2, 2. pkt.; § 10, 1. pkt.; § 4, stk. 1; § 11, 2. pkt.; " + tenYears},
		{"a lump sum that was paid late, before the demand ended", aDeposit(landlord("6000"), missedLate, func(c *repayment.Facts) { c.Breach.PaidOn = dayOf("2026-02-03") }),
			"instalment-plan", "1500", "", "§ 4, stk. 1; § 11, 2. pkt.; " + tenYears},
		{"a broken plan of a deposit of which nothing was paid out", aDeposit(landlord("0"), planOf("725"), missed, told), "in-default", "", "2026-01-21",
			"§ 9, 2. pkt.; § 11, 2. pkt.; " + tenYears},
		{"a lump sum is not deferred", aDeposit(landlord("6000"), receives("kontanthjaelp")), "lump-sum", "", "2026-01-15",
			"§ 4, stk. 2, 1. pkt.; § 10, 1. pkt.; § 6, stk. 1; § 6, stk. 2; –; § 11, 2. pkt.; " + tenYears},
		{"a lump sum in default is not deferred either", aDeposit(landlord("6000"), missedLate, receives("kontanthjaelp")), "in-default", "", "2026-02-04",
			"§ 10, 3. pkt.; § 10, 2. pkt.; § 11, 2. pkt.; " + tenYears},
		{"a landlord who paid nothing out", aDeposit(landlord("0")), "instalment-plan", "1500", "", "§ 4, stk. 1; § 11, 2. pkt.; " + tenYears},
		{"the same with a deferral", aDeposit(landlord("0"), receives("kontanthjaelp")), "deferral", "", "", "§ 6, stk. 1; § 6, stk. 2; –; § 11, 2. pkt.; " + tenYears},
		{"a housing deposit before the move", aDeposit(), "instalment-plan", "1500", "", "§ 4, stk. 1; § 11, 2. pkt.; " + tenYears},
		{"the last day of the years", aBenefit(oldClaim("none 2023-01-31"), receives("kontanthjaelp"), on("2026-01-31")), "deferral", "", "",
			"§ 6, stk. 1; § 6, stk. 2; –; § 11, 2. pkt.; § 8, stk. 1 from 2026-02-01"},
		{"the day after the years", aBenefit(oldClaim("none 2023-01-31"), receives("kontanthjaelp"), on("2026-02-01")), "lapsed", "", "", "§ 8, stk. 1"},
		{"able in the years, deferral after them", aBenefit(oldClaim("able 2023-01-31, none 2026-02-20"), receives("kontanthjaelp"), paid("2024-01-01")), "lapsed", "", "", "§ 8, stk. 3"},
		{"lapsed while the recovery authority has it", aBenefit(oldClaim("none 2023-01-31"), away), "lapsed", "", "", "§ 8, stk. 1; –"},
		{"a deposit whose ten years have passed", aDeposit(on("2026-03-02"), receives("kontanthjaelp"), func(c *repayment.Facts) {
			c.Claim.PaidOutOn, c.Claim.CollectionBegunOn, c.Periods = dayOf("2016-02-29"), dayOf("2016-03-01"), periodsOf("none 2016-02-29")
		}), "lapsed", "", "", "§ 8, stk. 2"},
		{"able in the years, never paid, deferral now", aBenefit(oldClaim("able 2023-01-31, none 2026-03-02"), receives("kontanthjaelp")), "deferral", "", "",
			"§ 8, stk. 3; § 6, stk. 1; § 6, stk. 2; –"},
		{"the same with a plan", aBenefit(oldClaim("able 2023-01-31, none 2026-03-02"), receives("kontanthjaelp"), planOf("725")), "plan-suspended", "", "",
			"§ 8, stk. 3; § 7; § 6, stk. 2; –"},
		{"the help still runs", aBenefit(func(c *repayment.Facts) { c.Claim.EndedOn = calendar.Date{} }), "instalment-plan", "1500", "", "§ 4, stk. 1; § 11, 2. pkt."},
		{"less is owed than the instalment", aBenefit(func(c *repayment.Facts) { c.Claim.Balance = krone("1499.99") }), "instalment-plan", "1499.99", "", newPlan},
		{"nothing is owed", aBenefit(func(c *repayment.Facts) { c.Claim.Balance = krone("0") }), "paid", "", "", "–"},
		{"more was paid than was owed", aBenefit(paid("2026-01-01"), func(c *repayment.Facts) {
			c.Claim.Balance, c.Payments[0].Amount = krone("0"), krone("10001")
		}), "paid", "", "", "–; –"},
		{"able in the years and afterwards", aBenefit(oldClaim("able 2023-01-31")), "instalment-plan", "1500", "", "§ 4, stk. 1; § 11, 2. pkt."},
		{"a legacy plan that is kept", aBenefit(legacyPlan(true), receives("kontanthjaelp")), "legacy-plan", "", "", "§ 15, stk. 2, 1. pkt."},
		{"a broken legacy plan and a table", aBenefit(legacyPlan(false)), "instalment-plan", "1500", "", "§ 4, stk. 1; § 11, 2. pkt."},
		{"a broken legacy plan and a deferral", aBenefit(legacyPlan(false), receives("kontanthjaelp")), "deferral", "", "", "§ 6, stk. 1; § 6, stk. 2; –; § 11, 2. pkt."},
		{"a broken legacy plan and neither", aBenefit(legacyPlan(false), income("14999")), "no-instalment", "", "", "§ 9, 1. pkt.; –; § 11, 2. pkt."},
		{"a broken legacy plan and no demand yet", aBenefit(legacyPlan(false), income("14999"), missed, func(c *repayment.Facts) { c.Breach.Demand = nil }),
			"no-instalment", "", "", "§ 9, 1. pkt.; –; § 11, 2. pkt."},
		{"a broken legacy plan on the last day of the demand", aBenefit(legacyPlan(false), income("14999"), missed, on("2026-01-20")),
			"no-instalment", "", "", "§ 9, 1. pkt. last 2026-01-20 by 2026-01-20; –; § 11, 2. pkt."},
		{"a broken legacy plan the day after it", aBenefit(legacyPlan(false), income("14999"), missed, on("2026-01-21")),
			"in-default", "", "2026-01-21", "§ 9, 3. pkt.; § 9, 2. pkt.; § 11, 2. pkt."},
		{"a broken legacy plan, in default and told, and a table", aBenefit(legacyPlan(false), missed, told), "instalment-plan", "1500", "", "§ 4, stk. 1; § 11, 2. pkt."},
		{"a broken legacy plan from 1998", aBenefit(legacyPlan(true), func(c *repayment.Facts) {
			c.Claim.LegacyPlan.ApprovedOn, c.Claim.EndedOn, c.Claim.CollectionBegunOn = dayOf("1999-02-01"), dayOf("1998-05-31"), dayOf("1998-09-01")
		}), "legacy-plan", "", "", "§ 15, stk. 2, 1. pkt."},
		{"another act", aBenefit(func(c *repayment.Facts) { c.Claim.Act = "barnets-lov" }), "outside-scope", "", "", "–"},
		{"another act, and a deposit", aDeposit(func(c *repayment.Facts) { c.Claim.Act = "other" }), "outside-scope", "", "", "–"},
		{"collection from the day before", aBenefit(func(c *repayment.Facts) { c.Claim.CollectionBegunOn = dayOf("2005-11-15") }), "outside-scope", "", "", "–"},
		{"collection from the very day", aBenefit(func(c *repayment.Facts) { c.Claim.CollectionBegunOn = dayOf("2005-11-16") }), "instalment-plan", "1500", "", newPlan},
	}
	reached := map[repayment.Track]bool{}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			decision := decideOn(t, test.c, repayment.Options{})
			reached[decision.Track] = true
			assert.Equal(t, decision.Track.String(), test.track)
			monthly := ""
			if decision.Monthly.Valid {
				monthly = decision.Monthly.Decimal.String()
			}
			assert.Equal(t, monthly, test.monthly)
			assert.Equal(t, decision.DueOn, dayOf(test.dueOn))
			assert.Equal(t, stepsOf(decision), test.steps)
			for _, step := range decision.Steps() {
				assert.Equal(t, step.After.IsZero(), step.Last.IsZero())
				assert.Assert(t, step.Last.IsZero() || step.After == step.Last.AddDays(1))
			}
		})
	}
	assert.Equal(t, len(reached), 11, "every track")
}

func TestTheFirstRuleThatFitsDecides(t *testing.T) {
	// All of it at once: another act, a kept legacy plan, lapsed, with the recovery
	// authority, a deferral, a default, a running plan. What decides is taken away one
	// by one; a legacy plan that is kept has no other plan and no breach besides.
	everything := aBenefit(oldClaim("zero 2023-01-31, none 2026-02-10"), receives("kontanthjaelp"))
	everything.Claim.Act = "barnets-lov"
	everything.Claim.LegacyPlan = &repayment.LegacyPlan{ApprovedOn: dayOf("2005-11-15"), Kept: true}
	everything.Claim.CollectionBegunOn = dayOf("2005-11-15")
	steps := []struct {
		takeAway edit
		want     repayment.Track
	}{
		{func(*repayment.Facts) {}, repayment.OutsideScope},
		{func(c *repayment.Facts) { c.Claim.Act = repayment.Inflationshjaelp }, repayment.LegacyTrack},
		{func(c *repayment.Facts) { c.Claim.LegacyPlan.Kept = false; missed(c); told(c) }, repayment.Deferral},
		{planOf("725"), repayment.Deferral}, // the plan has lapsed by default
		{func(c *repayment.Facts) { c.Claim.LegacyPlan = nil }, repayment.OutsideScope},
		{func(c *repayment.Facts) {
			c.Claim.CollectionBegunOn, c.Periods = dayOf("2005-11-16"), periodsOf("zero 2023-01-31, none 2026-02-10")
			away(c)
		}, repayment.Lapsed},
		{func(c *repayment.Facts) { c.Periods = periodsOf("able 2023-01-31, none 2026-02-10") }, repayment.InDefault},
		{func(c *repayment.Facts) { c.Claim.Transfer = nil }, repayment.Deferral}, // never paid, and nobody has judged
		{func(c *repayment.Facts) { modest("100")(c); c.Periods = periodsOf("able 2023-01-31") }, repayment.ModestAmount},
		{func(c *repayment.Facts) { c.Plan.Monthly = maybe("100") }, repayment.InDefault}, // the plan that was broken
		{func(c *repayment.Facts) { c.Breach = nil }, repayment.ModestAmount},
		{func(c *repayment.Facts) {
			c.Debtor.ModestExpenses, c.Periods = nil, periodsOf("able 2023-01-31, none 2026-02-10")
		}, repayment.PlanSuspended},
		{func(c *repayment.Facts) { c.Debtor.Benefits, c.Periods = nil, periodsOf("able 2023-01-31") }, repayment.InstalmentPlan},
		{func(c *repayment.Facts) {
			c.Plan, c.Debtor.AnnualNetIncome, c.Periods = nil, maybe("0"), periodsOf("able 2023-01-31, zero 2026-02-10")
		}, repayment.NoInstalment},
	}
	for i, step := range steps {
		step.takeAway(&everything)
		assert.Equal(t, decideOn(t, everything, repayment.Options{}).Track, step.want, "step %d", i)
	}
}

func TestARunningPlanKeepsItsAmountOverNewYear(t *testing.T) {
	// 200,000 kr. is 11 % in the table of 2025, 1,800 kr., and 9 % in that of 2026.
	for day, want := range map[string]string{"2025-12-31": "1800", "2026-01-01": "1500"} {
		assert.Equal(t, decideOn(t, aBenefit(on(day)), repayment.Options{}).Monthly.Decimal.String(), want)
		assert.Equal(t, decideOn(t, aBenefit(on(day), planOf("1800")), repayment.Options{}).Monthly.Decimal.String(), "1800")
	}
}

func TestSpousesOweMortgageSupportAndNothingElse(t *testing.T) {
	yes, no := true, false
	tests := []struct {
		kind    law.ClaimKind
		married *bool
		want    string
	}{
		{law.Benefit, nil, "recipient alone"},
		{law.HousingDeposit, &yes, "recipient alone"},
		{law.MortgageSupport, &no, "recipient alone"},
		{law.MortgageSupport, &yes, "recipient jointly, spouse jointly"},
		{law.MortgageSupport, nil, "recipient jointly-if-married, spouse jointly-if-married"},
	}
	for _, test := range tests {
		assert.Equal(t, liableOf(repayment.Claim{Kind: test.kind, MarriedAtPayout: test.married}), test.want)
	}
	assert.Equal(t, repayment.Party(9).String()+repayment.Liability(9).String()+repayment.Track(99).String()+law.ClaimKind(9).String()+
		repayment.Creditor(9).String()+repayment.RefundRoute(9).String(), "", "values that are none have no name")
}

func TestTheChaptersThatWereAskedCanBeRead(t *testing.T) {
	for _, test := range []struct {
		c    repayment.Facts
		want []bool
	}{
		{aBenefit(), []bool{false, false, false, true, true}},
		{aBenefit(planOf("725"), missed, on("2026-01-10")), []bool{false, true, false, true, false}},
		{aDeposit(landlord("6000")), []bool{false, false, true, true, true}},
		{aDeposit(landlord("8000")), []bool{false, false, true, false, false}},
		{aDeposit(landlord("0")), []bool{false, false, true, true, true}},
		{aBenefit(oldClaim("none 2023-01-31"), receives("kontanthjaelp")), []bool{true, false, false, false, false}},
		{aBenefit(legacyPlan(true)), make([]bool, 5)},
	} {
		assert.DeepEqual(t, chaptersOf(decideOn(t, test.c, repayment.Options{})), test.want)
	}
	decision := decideOn(t, aBenefit(oldClaim("none 2023-01-31"), receives("kontanthjaelp")), repayment.Options{})
	lapsed, _ := decision.Lapse()
	assert.Equal(t, lapsed.LapsedFrom, calendar.MustParse("2026-02-01"))
}
