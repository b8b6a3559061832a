// SPDX-License-Identifier: MPL-2.0

package limitation_test

import (
	"fmt"
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/limitation"
)

func ExampleOrdinary() {
	deadline, err := limitation.Ordinary(calendar.MustParse("2022-03-01"))
	fmt.Println(deadline.Raw, deadline.Last, deadline.ActBy, err)
	// Output: 2025-03-01 2025-03-03 2025-02-28 <nil>
}

func ExampleDecide() {
	decision, err := limitation.Decide(limitation.Facts{
		On:    calendar.MustParse("2022-02-01"),
		DueOn: calendar.MustParse("2019-01-01"),
		PayBy: calendar.MustParse("2019-01-31"), // the debtor had a right to this
	}, limitation.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("start", decision.Start, "last", decision.Deadline.Last, "act by", decision.Deadline.ActBy, "barred", decision.Barred)
	for _, question := range decision.Open {
		fmt.Println(question)
	}
	// Output:
	// start 2019-02-01 last 2022-02-01 act by 2022-01-31 barred false
	// A8
}

// A claim under recovery: three years from receipt.
func ExampleDecision_Grounds() {
	decision, err := limitation.Decide(limitation.Facts{
		On:       calendar.MustParse("2025-02-17"),
		DueOn:    calendar.MustParse("2021-02-01"),
		Transfer: &limitation.Transfer{ReceivedOn: calendar.MustParse("2022-02-15"), System: limitation.PSRM},
	}, limitation.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, ground := range decision.Grounds() {
		if ground.Applied {
			fmt.Println(ground.Ref, "·", ground.Text(law.Danish))
		}
	}
	// Output:
	// § 2, stk. 1 · Betaling kunne kræves fra den 1. februar 2021. Fristen regnes fra den dag.
	// § 3, stk. 1 · Tre år fra den 1. februar 2021 slutter den 1. februar 2024.
	// § 18 a, stk. 1 · Kravet var under inddrivelse. Fristen begynder tidligst den 20. november 2021 og slutter derfor den 20. november 2024.
	// § 18 a, stk. 7 · Restanceinddrivelsesmyndigheden modtog kravet den 15. februar 2022, mens det ikke var forældet. Det forældes tidligst tre år efter, den 15. februar 2025.
	// § 27, stk. 1 · Fristen slutter med udgangen af den 15. februar 2025, når der ses bort fra lukkedage.
	// § 27, stk. 2 · Den 15. februar 2025 er en lukkedag. Den sidste dag er derfor den 17. februar 2025.
}

// A letter takes six working days.
func ExampleOptions() {
	facts := limitation.Facts{On: calendar.MustParse("2026-03-02"), DueOn: calendar.MustParse("2023-04-07")}
	for _, lead := range []limitation.Lead{0, limitation.Letter, limitation.HandOver} {
		decision, err := limitation.Decide(facts, limitation.Options{Lead: lead})
		fmt.Println(decision.Deadline.Last, decision.Deadline.ActBy, err)
	}
	// Output:
	// 2026-04-07 2026-04-07 <nil>
	// 2026-04-07 2026-03-25 <nil>
	// 2026-04-07 2026-03-23 <nil>
}

// An acknowledgement after the last day revives nothing.
func ExampleFlag() {
	decision, err := limitation.Decide(limitation.Facts{
		On:     calendar.MustParse("2026-03-02"),
		DueOn:  calendar.MustParse("2019-04-01"),
		Events: []limitation.Event{{Kind: limitation.Acknowledgement, On: calendar.MustParse("2022-04-02")}},
	}, limitation.Options{})
	fmt.Println(decision.Barred, decision.Deadline.After, decision.Flags[0], err)
	// Output: true 2022-04-02 event-after-bar <nil>
}

// What the sources leave open is said in words.
func ExampleQuestion() {
	decision, err := limitation.Decide(limitation.Facts{
		On:    calendar.MustParse("2025-03-03"),
		DueOn: calendar.MustParse("2022-03-01"), // three years end on a Saturday
	}, limitation.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, question := range decision.Open {
		fmt.Println(question, "·", question.Text(law.English))
	}
	// Output:
	// A2 · The last day, or a step, is in time only under § 27, stk. 2, because the period ended on a closed day. Act before the closed day.
}

// A work list of claims with a rule of lapse, by the next day to act. Which rules
// end a claim depends on who has it.
func ExampleAppliesOn() {
	day := calendar.MustParse
	type claim struct {
		id       string
		endedOn  calendar.Date // the last day of the benefit, for lapse
		dueOn    calendar.Date // the day after the deadline in the demand, for limitation
		transfer *limitation.Transfer
		act      calendar.Date
	}
	on, claims := day("2026-03-02"), []claim{
		{id: "with the municipality", endedOn: day("2023-06-30")},
		{id: "under recovery", endedOn: day("2021-06-30"), dueOn: day("2022-09-02"),
			transfer: &limitation.Transfer{ReceivedOn: day("2023-05-15"), System: limitation.PSRM}},
		{id: "returned", endedOn: day("2023-04-30"), dueOn: day("2024-02-02"),
			transfer: &limitation.Transfer{ReceivedOn: day("2024-06-03"), System: limitation.PSRM, ReturnedOn: day("2025-09-01")}},
	}
	for i := range claims {
		claim := &claims[i]
		if !limitation.AppliesOn(on, claim.transfer) {
			claim.act = claim.endedOn.AddYears(3, calendar.Clamp).LastOpen() // package lapse says whether it lapses then
			continue
		}
		decision, err := limitation.Decide(limitation.Facts{On: on, DueOn: claim.dueOn, Transfer: claim.transfer}, limitation.Options{})
		if err != nil {
			fmt.Println(claim.id, err)
		}
		claim.act = decision.Deadline.ActBy
	}
	slices.SortFunc(claims, func(a, b claim) int { return a.act.Compare(b.act) })
	for _, claim := range claims {
		fmt.Println(claim.act, claim.id)
	}
	// Output:
	// 2026-04-30 returned
	// 2026-05-15 under recovery
	// 2026-06-30 with the municipality
}

// Interest goes when its claim does, and before that by its own day.
func ExampleAccessory() {
	decide := func(facts limitation.Facts) calendar.Deadline {
		facts.On = calendar.MustParse("2023-03-01")
		decision, err := limitation.Decide(facts, limitation.Options{})
		if err != nil {
			fmt.Println(err)
		}
		return decision.Deadline
	}
	due, later := calendar.MustParse("2021-03-01"), calendar.MustParse("2022-09-01")
	judgment := &limitation.Title{Kind: limitation.Judgment, On: calendar.MustParse("2022-05-02")}

	claim, interest := decide(limitation.Facts{DueOn: due}), decide(limitation.Facts{DueOn: later, Interest: true})
	fmt.Println(claim.Last, interest.Last, limitation.Accessory(claim, interest).Last)

	claim, interest = decide(limitation.Facts{DueOn: due, Title: judgment}), decide(limitation.Facts{DueOn: later, Interest: true, Title: judgment})
	fmt.Println(claim.Last, interest.Last, limitation.Accessory(claim, interest).Last)
	// Output:
	// 2024-03-01 2025-09-01 2024-03-01
	// 2032-05-03 2025-09-01 2025-09-01
}
