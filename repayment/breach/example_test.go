// SPDX-License-Identifier: MPL-2.0

package breach_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

// A demand was sent, its deadline passed on the 24th, and the debtor was told of
// the transfer in the demand itself.
func ExampleDecide() {
	decision, err := breach.Decide(breach.Facts{
		On:       calendar.MustParse("2026-02-25"),
		Duty:     breach.Plan,
		MissedOn: calendar.MustParse("2026-02-02"),
		Demand:   &breach.Demand{SentOn: calendar.MustParse("2026-02-10"), Deadline: calendar.MustParse("2026-02-24")},
		Notice:   &breach.Notice{On: calendar.MustParse("2026-02-10")},
	}, breach.Options{})
	fmt.Println(err)
	fmt.Println(decision.Stage, decision.WholeDebtDueOn)
	for _, ground := range decision.Grounds() {
		fmt.Println(ground.Ref, ground.Text(law.English))
	}
	// Output:
	// <nil>
	// transferable 2026-02-25
	// § 9, 1. pkt. The deadline of the demand was 24 February 2026, and no payment in full of what was missed is on record. The instalment plan is treated as having lapsed, and the whole remaining debt is due from 25 February 2026.
	// § 9, 3. pkt. The debtor was notified in writing on 10 February 2026.
	// § 9, 2. pkt. The claim must now be transferred, and the decision to do so must state its reasons and how to complain (§§ 22–25 of the act on public administration).
}

// The day of the deadline is in time.
func ExampleDecide_deadline() {
	facts := breach.Facts{
		Duty:     breach.Plan,
		MissedOn: calendar.MustParse("2026-02-02"),
		Demand:   &breach.Demand{SentOn: calendar.MustParse("2026-02-10"), Deadline: calendar.MustParse("2026-02-24")},
	}
	for _, day := range []string{"2026-02-23", "2026-02-24", "2026-02-25"} {
		facts.On = calendar.MustParse(day)
		decision, _ := breach.Decide(facts, breach.Options{})
		fmt.Println(day, decision.Stage, decision.Missing)
	}
	// Output:
	// 2026-02-23 demand-running [demand-deadline-passed notice]
	// 2026-02-24 demand-running [demand-deadline-passed notice]
	// 2026-02-25 in-default [notice]
}

// Where two are liable, each is told.
func ExampleDecide_spouses() {
	decision, _ := breach.Decide(breach.Facts{
		On:           calendar.MustParse("2026-03-09"),
		Duty:         breach.Plan,
		MissedOn:     calendar.MustParse("2026-02-02"),
		Demand:       &breach.Demand{SentOn: calendar.MustParse("2026-02-10"), Deadline: calendar.MustParse("2026-02-24")},
		Notice:       &breach.Notice{On: calendar.MustParse("2026-03-02")},
		OtherNotices: []*breach.Notice{nil},
	}, breach.Options{})
	fmt.Println(decision.Stage, decision.Missing)
	// Output: in-default [notice-other-debtor]
}

// Leaving the notice out is a judgement, and takes a reason.
func ExampleNotice() {
	facts := breach.Facts{
		On:       calendar.MustParse("2026-03-09"),
		Duty:     breach.LumpSum,
		MissedOn: calendar.MustParse("2026-02-16"),
		Demand:   &breach.Demand{SentOn: calendar.MustParse("2026-02-20"), Deadline: calendar.MustParse("2026-03-06")},
		Notice:   &breach.Notice{Exception: breach.Impossible},
	}
	fmt.Println(facts.Validate(breach.Options{}))
	facts.Notice.Reason = "ingen kendt adresse, fritaget for Digital Post"
	decision, _ := breach.Decide(facts, breach.Options{})
	fmt.Println(decision.Stage)
	// Output:
	// notice.reason: the reason is not given; expected the reason of the person who decided
	// transferable
}

// The landlord repaid on New Year's Eve; February has no 31st, and a Saturday
// does not move the last day.
func ExampleDecideLumpSum() {
	decision, _ := breach.DecideLumpSum(breach.LumpSumFacts{
		On:               calendar.MustParse("2026-01-05"),
		LandlordRepaidOn: calendar.MustParse("2025-12-31"),
		Amount:           decimal.NewNullDecimal(decimal.NewFromInt(9_000)),
	}, breach.Options{})
	fmt.Println(decision.Amount, "by", decision.Last, "late from", decision.After)
	fmt.Println("pay by", decision.ActBy, "to be safe")
	// Output:
	// 9000 by 2026-02-28 late from 2026-03-01
	// pay by 2026-02-27 to be safe
}
