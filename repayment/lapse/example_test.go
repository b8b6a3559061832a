// SPDX-License-Identifier: MPL-2.0

package lapse_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Three years in deferral: the same-numbered day is the last, also when it is a
// Sunday.
func ExampleDecide() {
	decision, err := lapse.Decide(lapse.Facts{
		On:      calendar.MustParse("2025-09-01"),
		Kind:    law.Benefit,
		EndedOn: calendar.MustParse("2022-08-31"),
		Periods: []lapse.Span{{From: calendar.MustParse("2022-08-31"), Ability: lapse.None}},
	}, lapse.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(decision.Lapsed, decision.LastDay, decision.LapsedFrom, decision.Ground)
	for _, ground := range decision.Grounds() {
		fmt.Println(ground.Ref, ground.Text(law.Danish))
	}
	// Output:
	// true 2025-08-31 2025-09-01 8.1
	// § 8, stk. 1 Hjælpen ophørte den 31. august 2022. De tre år sluttede den 31. august 2025, og i den periode var der ingen økonomisk mulighed for at betale. Kravet er bortfaldet fra den 1. september 2025.
}

// A debtor who has paid and has a deferral after the years: the rest lapses.
func ExampleDecide_deferral() {
	decision, _ := lapse.Decide(lapse.Facts{
		On:      calendar.MustParse("2026-03-01"),
		Kind:    law.Benefit,
		EndedOn: calendar.MustParse("2022-08-31"),
		Periods: []lapse.Span{
			{From: calendar.MustParse("2022-08-31"), To: calendar.MustParse("2025-12-31"), Ability: lapse.Able},
			{From: calendar.MustParse("2026-01-01"), Ability: lapse.None},
		},
		Payments: []lapse.Payment{{On: calendar.MustParse("2023-02-01"), Amount: decimal.NewFromInt(450)}},
	}, lapse.Options{})
	fmt.Println(decision.LapsedFrom, decision.Ground, decision.Readings())
	// Output: 2026-01-01 8.3 [R-07 R-08 R-10 R-11]
}

// A housing deposit has ten years from the payout; 29 February becomes the 28th.
func ExampleDecide_housingDeposit() {
	decision, _ := lapse.Decide(lapse.Facts{
		On:        calendar.MustParse("2025-07-01"),
		Kind:      law.HousingDeposit,
		PaidOutOn: calendar.MustParse("2020-02-29"),
		Periods:   []lapse.Span{{From: calendar.MustParse("2020-02-29"), Ability: lapse.None}},
	}, lapse.Options{})
	fmt.Println(decision.Lapsed, decision.LastDay, decision.EarliestLapse)
	fmt.Println(decision.Condition.Text(law.English))
	// Output:
	// false 2030-02-28 2030-03-01
	// The claim lapses on 1 March 2030 if the rules give no instalment before that day.
}

// A claim that comes back from the recovery authority after the years lapses at
// once.
func ExampleDecide_returned() {
	decision, _ := lapse.Decide(lapse.Facts{
		On:       calendar.MustParse("2026-03-01"),
		Kind:     law.Benefit,
		EndedOn:  calendar.MustParse("2022-08-31"),
		Periods:  []lapse.Span{{From: calendar.MustParse("2022-08-31"), Ability: lapse.None}},
		Transfer: &lapse.Transfer{ReceivedOn: calendar.MustParse("2024-05-01"), ReturnedOn: calendar.MustParse("2026-02-10")},
	}, lapse.Options{})
	fmt.Println(decision.LastDay, decision.LapsedFrom)
	// Output: 2025-08-31 2026-02-10
}

// Where the debtor was able and never paid, a person judges, and the judgement
// decides. An option chooses that such a claim stays.
func ExampleOptions() {
	facts := lapse.Facts{
		On:      calendar.MustParse("2026-03-01"),
		Kind:    law.Benefit,
		EndedOn: calendar.MustParse("2022-08-31"),
		Periods: []lapse.Span{
			{From: calendar.MustParse("2022-08-31"), To: calendar.MustParse("2025-12-31"), Ability: lapse.Able},
			{From: calendar.MustParse("2026-01-01"), Ability: lapse.None},
		},
	}
	open, _ := lapse.Decide(facts, lapse.Options{})
	fmt.Println(open.Outcome(), open.Lapsed, open.Criteria()[0].ID)
	stays, _ := lapse.Decide(facts, lapse.Options{NeverPaidStays: true})
	fmt.Println(stays.Outcome(), stays.Lapsed, stays.Flags)
	facts.NeverPaid = &lapse.Judgement{Answer: lapse.Lapses, Reason: "økonomisk mulighed i to uger"}
	lapses, _ := lapse.Decide(facts, lapse.Options{})
	fmt.Println(lapses.Outcome(), lapses.LapsedFrom, lapses.Flags)
	// Output:
	// discretion false never-paid
	// decided false [gap-8-3 ability-unused]
	// decided 2026-01-01 [gap-8-3 ability-unused]
}

// Validate names every fault at once, and a day that no period covers.
func ExampleFacts_Validate() {
	fmt.Println(lapse.Facts{
		On:      calendar.MustParse("2025-10-01"),
		Kind:    law.Benefit,
		EndedOn: calendar.MustParse("2022-08-31"),
		Periods: []lapse.Span{{From: calendar.MustParse("2022-10-01"), Ability: lapse.None}},
	}.Validate(lapse.Options{}))
	// Output: periods: no period says whether there was an economic possibility of paying from 2022-09-01; expected periods that together cover every day from the start
}

// The receipt says the same to a reader.
func ExampleDecision_Receipt() {
	decision, _ := lapse.Decide(lapse.Facts{
		On:      calendar.MustParse("2025-07-01"),
		Kind:    law.Benefit,
		EndedOn: calendar.MustParse("2022-08-31"),
		Periods: []lapse.Span{{From: calendar.MustParse("2022-08-31"), Ability: lapse.None}},
	}, lapse.Options{})
	receipt := decision.Receipt()
	fmt.Println(receipt.Headline.Text(law.Danish))
	for _, step := range receipt.Calculation {
		fmt.Println("-", step.Text(law.Danish))
	}
	fmt.Println(string(receipt.Result))
	// Output:
	// Kravet er ikke bortfaldet den 1. juli 2025.
	// - Regnet fra hjælpens ophør: 31. august 2022
	// - 31. august 2022 + 3 år: den sidste dag er 31. august 2025
	// - Kravet bortfalder den 1. september 2025, hvis reglerne ikke før den dag giver et afdrag.
	// {"lapsed":false,"lastDay":"2025-08-31","lapsedFrom":null,"ground":null,"flags":[],"start":"2022-08-31","earliestLapse":"2025-09-01"}
}
