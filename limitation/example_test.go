// SPDX-License-Identifier: MPL-2.0

package limitation_test

import (
	"fmt"

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
	// § 18 a, stk. 1 · Kravet var under inddrivelse. Fristen begynder tidligst den 20. november 2021 og slutter så den 20. november 2024.
	// § 18 a, stk. 7 · Restanceinddrivelsesmyndigheden modtog kravet den 15. februar 2022, mens det levede. Det kan tidligst forældes tre år efter, den 15. februar 2025.
	// § 27, stk. 1 · Fristen slutter med udgangen af den 15. februar 2025, før lukkedage.
	// § 27, stk. 2 · Den 15. februar 2025 er en lukkedag. Den sidste dag er derfor den 17. februar 2025.
}

// A letter takes six working days.
func ExampleOptions() {
	facts := limitation.Facts{On: calendar.MustParse("2026-03-02"), DueOn: calendar.MustParse("2023-04-07")}
	for _, lead := range []limitation.Lead{limitation.NoLead, limitation.Letter, limitation.HandOver} {
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

func ExampleRegimeOn() {
	transfer := &limitation.Transfer{ReceivedOn: calendar.MustParse("2024-03-01"), System: limitation.PSRM, ReturnedOn: calendar.MustParse("2025-06-02")}
	for _, day := range []string{"2024-02-01", "2024-09-02", "2025-09-01"} {
		fmt.Println(day, limitation.RegimeOn(calendar.MustParse(day), transfer))
	}
	// Output:
	// 2024-02-01 lapse
	// 2024-09-02 limitation
	// 2025-09-01 lapse
}

func ExampleAccessory() {
	main, _ := limitation.Ordinary(calendar.MustParse("2020-01-06"))
	interest, _ := limitation.Ordinary(calendar.MustParse("2020-12-01"))
	fmt.Println(limitation.Accessory(main, interest).Last)
	// Output: 2023-01-06
}
