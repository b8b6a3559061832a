// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"errors"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// exampleClaim is 12,000 kr. of kontanthjælp that ended on 31 August 2025.
func exampleClaim() repayment.Claim {
	return repayment.Claim{
		Creditor: repayment.Municipality, Act: repayment.Aktivloven, Kind: law.Benefit,
		Principal: decimal.NewFromInt(12_000), Balance: decimal.NewFromInt(12_000),
		EndedOn: calendar.MustParse("2025-08-31"), CollectionBegunOn: calendar.MustParse("2025-10-01"),
	}
}

// A debtor who earns 200,000 kr. net and has no children pays 9 % of it.
func ExampleDecide() {
	decision, err := repayment.Decide(repayment.Facts{
		On:     calendar.MustParse("2026-03-02"),
		Claim:  exampleClaim(),
		Debtor: repayment.Debtor{AnnualNetIncome: decimal.NewNullDecimal(decimal.NewFromInt(200_000))},
	}, repayment.Options{})
	fmt.Println(decision.Track, decision.Monthly.Decimal, err)
	fmt.Println(decision.Receipt().Headline.Text(law.English))
	// Output:
	// instalment-plan 1500 <nil>
	// The debtor is to pay instalments: DKK 1,500 a month.
}

// Everything that is wrong with the case is told at once.
func ExampleDecide_faults() {
	claim := exampleClaim()
	claim.Creditor, claim.Balance = 0, decimal.NewFromInt(13_000)
	_, err := repayment.Decide(repayment.Facts{On: calendar.MustParse("2025-06-30"), Claim: claim}, repayment.Options{})
	var faults law.Faults
	errors.As(err, &faults)
	for _, fault := range faults {
		fmt.Println(fault.Code, fault.Field)
	}
	fmt.Println(errors.Is(err, law.NotInForce))
	// Output:
	// not-in-force on
	// missing claim.creditor
	// contradiction claim.balance
	// contradiction claim.collectionBegunOn
	// true
}

// The steps say what comes next, and by when.
func ExampleDecision_Steps() {
	decision, _ := repayment.Decide(repayment.Facts{
		On: calendar.MustParse("2026-03-02"), Claim: exampleClaim(),
		Debtor: repayment.Debtor{Benefits: []deferral.Benefit{"kontanthjaelp"}},
	}, repayment.Options{})
	for _, step := range decision.Steps() {
		fmt.Println(step.Code, step.State, "|", step.Ref, "|", step.What.Text(law.English))
	}
	// Output:
	// decide-deferral ready | § 6, stk. 1 | Give a deferral and tell the debtor.
	// consider-modest-amount ready | § 6, stk. 2 | Consider whether a monthly amount can be asked for: are the expenses, for a home for example, very modest? The amount follows from those special circumstances and takes reasons.
	// look-again ready |  | Make a new decision when the debtor is no longer in that situation.
	// guide-on-complaint ready | § 11, 2. pkt. | Give guidance on complaints: 4 weeks from receipt.
	// test-lapse waiting | § 8, stk. 1 | Test for lapse when 31 August 2028 has passed.
}

// A plan runs; the debtor goes over to kontanthjælp, and the plan is put in abeyance.
func ExampleReplay() {
	working := repayment.Debtor{AnnualNetIncome: decimal.NewNullDecimal(decimal.NewFromInt(200_000))}
	history := repayment.History{
		Case:     repayment.Facts{Claim: exampleClaim(), Plan: &repayment.Plan{Monthly: decimal.NewNullDecimal(decimal.NewFromInt(1_800))}},
		PlanFrom: calendar.MustParse("2025-12-01"),
		Debtors: []repayment.DebtorFrom{
			{From: calendar.MustParse("2025-09-01"), Debtor: working},
			{From: calendar.MustParse("2026-05-01"), Debtor: repayment.Debtor{Benefits: []deferral.Benefit{"kontanthjaelp"}}},
		},
	}
	stretches, err := repayment.Replay(history, calendar.MustParse("2025-12-01"), calendar.MustParse("2026-12-31"), repayment.Options{})
	for _, stretch := range stretches {
		fmt.Println(stretch.From, stretch.To, stretch.Decision.Track)
	}
	fmt.Println(stretches[1].Because[0].Text(law.English))
	fmt.Println(err)
	// Output:
	// 2025-12-01 2026-04-30 instalment-plan
	// 2026-05-01 2026-12-31 plan-suspended
	// The debtor receives kontanthjælp. That is a ground for deferral, whatever else the debtor has.
	// <nil>
}

// Spouses owe each other's mortgage support, and nothing else.
func ExampleLiableFor() {
	claim := exampleClaim()
	fmt.Println(len(repayment.LiableFor(claim)))
	married := true
	claim.Kind, claim.MarriedAtPayout = law.MortgageSupport, &married
	for _, liable := range repayment.LiableFor(claim) {
		fmt.Println(liable.Who, liable.How)
	}
	// Output:
	// 1
	// recipient jointly
	// spouse jointly
}

// Four weeks from 5 March 2026 end on Maundy Thursday, which is closed.
func ExampleDecideComplaint() {
	complaint, _ := repayment.DecideComplaint(repayment.ComplaintFacts{ReceivedOn: calendar.MustParse("2026-03-05")}, repayment.NoOptions{})
	fmt.Println(repayment.ComplaintBody)
	fmt.Println(complaint.Deadline.Raw, complaint.Deadline.Last)
	// Output:
	// Ankestyrelsens Beskæftigelsesudvalg
	// 2026-04-02 2026-04-07
}

func ExampleDecideRefund() {
	decision, err := repayment.DecideRefund(repayment.RefundFacts{
		ReceivedOn: calendar.MustParse("2026-03-02"), Amount: decimal.NewFromInt(1_500), ClaimedInFull: true,
	}, repayment.NoOptions{})
	fmt.Println(decision.Route, err)
	fmt.Println(decision.Receipt().Headline.Text(law.English))
	// Output:
	// running-statement <nil>
	// DKK 1,500 received on 2 March 2026 is deducted in the running statement.
}

// An instalment of 0 kr. is no economic possibility, and no deferral either.
func ExampleAbilityOn() {
	debtor := repayment.Debtor{AnnualNetIncome: decimal.NewNullDecimal(decimal.NewFromInt(14_999))}
	ability, noDeferral, _ := repayment.AbilityOn(debtor, calendar.MustParse("2026-03-02"), repayment.Options{})
	fmt.Println(ability, noDeferral)
	debtor.Benefits = []deferral.Benefit{"kontanthjaelp"}
	ability, noDeferral, _ = repayment.AbilityOn(debtor, calendar.MustParse("2026-03-02"), repayment.Options{})
	fmt.Println(ability == lapse.None, noDeferral)
	// Output:
	// none true
	// true false
}
