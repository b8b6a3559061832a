// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// timeline is a replay as text, one stretch a line, with the places of Because.
func timeline(stretches []repayment.Stretch) string {
	var lines []string
	for i := range stretches {
		a := answered(&stretches[i].Decision)
		words := strings.Fields(stretches[i].From.String() + " " + stretches[i].To.String() + " " + a.track + " " + a.monthly + " " + a.due)
		if i > 0 {
			words = append(words, "because", appliedOf(stretches[i].Because))
		}
		lines = append(lines, strings.Join(words, " "))
	}
	return strings.Join(lines, "\n")
}

func TestAReplayTellsTheLifeOfACase(t *testing.T) {
	working, onBenefit := repayment.Debtor{AnnualNetIncome: maybe("200000")}, repayment.Debtor{AnnualNetIncome: maybe("200000")}
	receiving := aBenefit(receives("kontanthjaelp")).Debtor
	onBenefit.Benefits = receiving.Benefits
	life := aBenefit(oldClaim("able 2023-01-31, none 2026-09-01"), paid("2024-01-01"), planOf("725"))
	deposit := aDeposit(landlord("6000"), missed, told)
	deposit.Breach.MissedOn = dayOf("2026-01-16")
	deposit.Breach.Demand = &breach.Demand{SentOn: dayOf("2026-01-20"), Deadline: dayOf("2026-02-03")}
	broken := aBenefit(planOf("725"), missed, told)
	broken.Claim.KnownOn = dayOf("2025-12-01")
	tests := []struct {
		name        string
		history     repayment.History
		from, until string
		want        string
	}{
		{"a plan, a default and a deferral that ends it",
			repayment.History{Case: broken, PlanFrom: dayOf("2025-09-01"), Debtors: []repayment.DebtorFrom{
				{From: dayOf("2025-08-01"), Debtor: working}, {From: dayOf("2026-04-01"), Debtor: onBenefit}}},
			"2025-08-01", "2026-12-31",
			`2025-08-01 2025-08-31 instalment-plan 1800
2025-09-01 2026-01-20 instalment-plan 725 because +5.1.2 -7
2026-01-21 2026-03-31 in-default 2026-01-21 because -4.1 +9.1 +9.3 -9.2 +11.1 +11.2
2026-04-01 2026-12-31 deferral because +4.1 +6.1 -6.2 -9.2`},
		{"kontanthjælp after the years ends the claim",
			repayment.History{Case: life, PlanFrom: dayOf("2023-03-01"), Debtors: []repayment.DebtorFrom{
				{From: dayOf("2023-03-01"), Debtor: working}, {From: dayOf("2026-09-01"), Debtor: onBenefit}}},
			"2025-12-31", "2026-12-31",
			`2025-12-31 2026-08-31 instalment-plan 725
2026-09-01 2026-12-31 lapsed because +8.3`},
		{"a landlord repays and the money is not paid on",
			repayment.History{Case: deposit, Debtors: []repayment.DebtorFrom{{From: dayOf("2025-11-01"), Debtor: receiving}}},
			"2025-11-01", "2026-03-31",
			`2025-11-01 2025-11-14 deferral
2025-11-15 2026-02-03 lump-sum 2026-01-15 because +4.2.1 -4.2.2 +4.2.3
2026-02-04 2026-03-31 in-default 2026-02-04 because +10.1 +10.3 +10.2`},
		{"nothing changes", repayment.History{Case: aBenefit(planOf("725")), Debtors: []repayment.DebtorFrom{{From: dayOf("2026-03-02"), Debtor: working}}}, "2026-03-02", "2026-03-02", "2026-03-02 2026-03-02 instalment-plan 725"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			stretches := holdReplay(t, test.history, dayOf(test.from), dayOf(test.until), repayment.Options{})
			assert.Equal(t, timeline(stretches), test.want)
			assert.DeepEqual(t, appliedOf(stretches[0].Because), appliedOf(stretches[0].Decision.Grounds()))
		})
	}
}

func TestANewPlanFollowsTheTableAndTheAgeOfTheIncomeData(t *testing.T) {
	debtor := repayment.Debtor{AnnualNetIncome: maybe("200000"), IncomeAsOf: dayOf("2025-11-15")}
	history := repayment.History{Case: aBenefit(), Debtors: []repayment.DebtorFrom{{From: dayOf("2025-12-01"), Debtor: debtor}}}
	stretches := holdReplay(t, history, dayOf("2025-12-01"), dayOf("2026-12-31"), repayment.Options{})
	var amounts []string
	for i := range stretches {
		amounts = append(amounts, stretches[i].From.String()+" "+answered(&stretches[i].Decision).monthly)
	}
	assert.DeepEqual(t, amounts, []string{"2025-12-01 1800", "2026-01-01 1500", "2026-02-16 350"})
}

func TestAReplayThatCannotBeMadeIsAFault(t *testing.T) {
	history := repayment.History{Case: aBenefit(), Debtors: []repayment.DebtorFrom{{From: dayOf("2025-06-01")}}}
	tests := []struct{ name, from, until, want string }{
		{"no first day", "", "2026-01-01", "missing from, missing debtors"},
		{"before anything is known of the debtor", "2025-05-31", "2026-01-01", "missing debtors"},
		{"beyond the calendar", "2026-01-01", "2200-01-01", "out-of-range until"},
		{"no last day", "2026-01-01", "", "contradiction until"},
		{"backwards", "2026-01-02", "2026-01-01", "contradiction until"},
		{"from before the order", "2025-06-30", "2026-01-01", "not-in-force on, contradiction claim.collectionBegunOn"},
		{"from before the collection", "2025-07-14", "2026-01-01", "contradiction claim.collectionBegunOn"},
		{"the first year without a list", "2025-07-15", "2027-01-01", "no-table on"},
		{"that year alone", "2027-01-01", "2027-01-01", "no-table on"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			stretches, err := repayment.Replay(history, dayOf(test.from), dayOf(test.until), repayment.Options{})
			assert.Equal(t, found(err), test.want)
			assert.Equal(t, len(stretches), 0)
		})
	}
	_, err := repayment.Replay(history, dayOf("2025-07-15"), dayOf("2026-12-31"), repayment.Options{})
	assert.NilError(t, err)
}

func TestAReplayFindsTheFirstDayThatCannotBeAssessed(t *testing.T) {
	gap := aBenefit(oldClaim("able 2023-01-31"))
	gap.Periods[0].To = dayOf("2026-05-31")
	tooMuch := aBenefit(paid("2026-05-05", "2026-06-01"))
	tooMuch.Payments[1].Amount = tooMuch.Claim.Principal
	early := aBenefit(planOf("725"), missed)
	early.Breach.Demand.Deadline = dayOf("2026-01-04")
	tests := []struct {
		name           string
		c              repayment.Facts
		lastGood, want string
	}{
		{"the periods end", gap, "2026-05-31", "missing periods"},
		{"a payment of more than was owed", tooMuch, "2026-05-31", "contradiction payments"},
		{"a demand with a deadline before it was sent", early, "2026-01-05", "contradiction breach.demand.deadline"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			history := repayment.History{Case: test.c, Debtors: []repayment.DebtorFrom{{From: dayOf("2025-07-01"), Debtor: test.c.Debtor}}}
			from, last := dayOf("2025-12-01"), dayOf(test.lastGood)
			holdReplay(t, history, from, dayOf("2026-12-31"), repayment.Options{})
			_, err := repayment.Replay(history, from, last, repayment.Options{})
			assert.NilError(t, err)
			_, err = repayment.Replay(history, from, last.AddDays(1), repayment.Options{})
			assert.Equal(t, found(err), test.want)
		})
	}
}

func TestAHistoryKnowsOnADayOnlyWhatHadHappened(t *testing.T) {
	c := aDeposit(landlord("6000"), planOf("725"), missed, told, paid("2025-12-01", "2026-01-01"))
	c.Claim.KnownOn, c.Claim.Transfer = dayOf("2025-12-15"), &lapse.Transfer{ReceivedOn: dayOf("2026-02-10"), ReturnedOn: dayOf("2026-02-20")}
	c.Breach.PaidOn = dayOf("2026-01-25")
	c.Breach.OtherNotices = []*breach.Notice{{On: dayOf("2026-02-05")}, {Exception: breach.Impossible, Reason: "ukendt"}}
	history := repayment.History{Case: c, PlanFrom: dayOf("2025-11-01"), AbeyanceFrom: dayOf("2026-02-15"), Debtors: []repayment.DebtorFrom{
		{From: dayOf("2025-08-01"), Debtor: repayment.Debtor{OtherIncome: true}}, {From: dayOf("2025-10-01"), Debtor: repayment.Debtor{SupportsChildren: true}}}}
	knows := func(day string) string {
		c := history.On(dayOf(day))
		assert.Equal(t, c.On, dayOf(day))
		var facts []string
		add := func(has bool, name string) {
			if has {
				facts = append(facts, name)
			}
		}
		add(c.Debtor.OtherIncome, "first-debtor")
		add(c.Debtor.SupportsChildren, "second-debtor")
		add(c.Plan != nil, "plan")
		add(c.PlanInAbeyance, "abeyance")
		add(c.Claim.LandlordRepaid != nil, "landlord")
		add(!c.Claim.KnownOn.IsZero(), "known")
		add(len(c.Payments) > 0, "paid")
		add(len(c.Payments) > 1, "paid-again")
		if b := c.Breach; b != nil {
			add(true, "missed")
			add(b.Demand != nil, "demand")
			add(!b.PaidOn.IsZero(), "made-good")
			add(b.Notice != nil, "told")
			add(len(b.OtherNotices) == 2 && b.OtherNotices[0] == nil, "one-excepted")
			add(len(b.OtherNotices) == 2 && b.OtherNotices[0] != nil, "all-told")
		}
		if away := c.Claim.Transfer; away != nil {
			add(away.ReturnedOn.IsZero(), "away")
			add(!away.ReturnedOn.IsZero(), "back")
		}
		return strings.Join(facts, " ")
	}
	always := "second-debtor plan landlord known paid paid-again missed demand made-good told all-told"
	for _, test := range []struct{ day, want string }{
		{"2025-07-31", ""},
		{"2025-08-01", "first-debtor"},
		{"2025-10-01", "second-debtor"},
		{"2025-11-01", "second-debtor plan"},
		{"2025-11-15", "second-debtor plan landlord"},
		{"2025-12-01", "second-debtor plan landlord paid"},
		{"2026-01-01", "second-debtor plan landlord known paid paid-again"},
		{"2026-01-05", "second-debtor plan landlord known paid paid-again missed"},
		{"2026-01-06", "second-debtor plan landlord known paid paid-again missed demand one-excepted"},
		{"2026-01-25", "second-debtor plan landlord known paid paid-again missed demand made-good one-excepted"},
		{"2026-02-02", "second-debtor plan landlord known paid paid-again missed demand made-good told one-excepted"},
		{"2026-02-05", always},
		{"2026-02-10", always + " away"},
		{"2026-02-15", "second-debtor plan abeyance" + strings.TrimPrefix(always, "second-debtor plan") + " away"},
		{"2026-02-20", "second-debtor plan abeyance" + strings.TrimPrefix(always, "second-debtor plan") + " back"},
	} {
		assert.Equal(t, knows(test.day), test.want, test.day)
	}
	assert.Equal(t, len(history.Case.Payments), 2, "the history itself is not changed")
	assert.Assert(t, history.Case.Breach.OtherNotices[0] != nil && history.Case.Claim.Transfer.ReturnedOn == dayOf("2026-02-20"))
}

func TestAStretchSaysWhyInWords(t *testing.T) {
	history := repayment.History{Case: aBenefit(), Debtors: []repayment.DebtorFrom{
		{From: dayOf("2026-01-01"), Debtor: repayment.Debtor{AnnualNetIncome: maybe("200000")}},
		{From: dayOf("2026-02-01"), Debtor: aBenefit(receives("kontanthjaelp")).Debtor}}}
	stretches, err := repayment.Replay(history, dayOf("2026-01-01"), dayOf("2026-03-01"), repayment.Options{})
	assert.NilError(t, err)
	assert.Equal(t, len(stretches), 2)
	because := stretches[1].Because[0]
	assert.Equal(t, because.Ref, law.CollectionOrder.At(6, 1, 0))
	assert.Assert(t, because.Applied && strings.Contains(because.Text(law.Danish), "kontanthjælp"))
}
