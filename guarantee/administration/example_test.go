// SPDX-License-Identifier: MPL-2.0

package administration_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
)

// sampleFacts are the facts of the examples: a security of 20,000 kr. is left, and
// three payouts.
func sampleFacts() guarantee.Facts {
	day := calendar.MustParse
	payout := func(id, on string, amount int64) guarantee.Payout {
		return guarantee.Payout{ID: id, On: day(on), Amount: decimal.NewFromInt(amount),
			Act: guarantee.Aktivloven, Recipient: guarantee.Foreigner}
	}
	return guarantee.Facts{
		On:        day("2026-03-02"),
		AppliedOn: day("2020-11-10"),
		Security: guarantee.Security{Form: guarantee.PledgedAccount, Amount: decimal.RequireFromString("106120.80"),
			From: day("2021-03-15"), To: day("2031-03-14"), PostedOn: day("2021-03-01")},
		Recovered: []guarantee.Recovery{{On: day("2024-01-15"), Amount: decimal.RequireFromString("86120.80")}},
		Payouts:   []guarantee.Payout{payout("april", "2024-04-30", 12000), payout("maj", "2024-05-31", 12000), payout("gammel", "2022-10-31", 12000)},
	}
}

// The steps of the case, and what can be done today.
func ExampleSteps() {
	decision, _ := guarantee.Decide(sampleFacts(), guarantee.Options{})
	steps, _ := administration.Steps(&decision, administration.Progress{TestedOn: calendar.MustParse("2026-03-02")})
	for _, step := range steps {
		if step.State == administration.Ready {
			fmt.Println(step.Actor, "to", step.To, "- Bilag", step.Letter)
		}
	}
	// Output:
	// administrator to sponsor - Bilag AB
	// administrator to bank - Bilag Å
}

// A permanent permit ends the security, but what can be recovered comes first.
func ExampleDecideRelease() {
	facts := administration.ReleaseFacts{Facts: sampleFacts()}
	facts.PermanentPermitOn = calendar.MustParse("2025-12-01")
	release, _ := administration.DecideRelease(facts, guarantee.Options{})
	fmt.Println(release.Because, release.Before, release.Ready)
	// Output: [permanent-permit] [recover] false
}

// The nearest deadline first.
func ExampleSweep() {
	late, soon := sampleFacts(), sampleFacts()
	soon.On = calendar.MustParse("2027-04-26")
	for _, swept := range administration.Sweep([]guarantee.Facts{late, soon}, guarantee.Options{}) {
		fmt.Println(swept.Index, swept.Next, swept.DaysLeft)
	}
	// Output:
	// 1 2027-04-30 4
	// 0 2027-04-30 424
}
