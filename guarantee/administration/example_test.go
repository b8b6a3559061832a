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

// The steps of the case that can be done today, and until when. Nothing more is ready
// before the hearing has run.
func ExampleDecideSteps() {
	steps, _ := administration.DecideSteps(administration.StepsFacts{Facts: sampleFacts(),
		Progress: administration.Progress{TestedOn: calendar.MustParse("2026-03-02")}}, administration.StepsOptions{})
	for _, step := range steps.List {
		if step.State == administration.Ready {
			fmt.Println(step.Who, "to", step.To, "- Bilag", step.Letter, "- by", step.By)
		}
	}
	// Output:
	// administrator to sponsor - Bilag AB - by 2027-03-12
}

// A permanent permit ends the security, but what can be recovered comes first.
func ExampleDecideRelease() {
	facts := administration.ReleaseFacts{Facts: sampleFacts()}
	facts.PermanentPermitOn = calendar.MustParse("2025-12-01")
	release, _ := administration.DecideRelease(facts, guarantee.Options{})
	fmt.Println(release.Because, release.Before, release.Ready)
	// Output: [permanent-permit] [recover] false
}

// The nearest day first.
func ExampleDecideSweep() {
	late, soon := sampleFacts(), sampleFacts()
	soon.On = calendar.MustParse("2027-04-26")
	sweep, _ := administration.DecideSweep(administration.SweepFacts{Securities: []administration.SweepItem{
		{ID: "late", Facts: late}, {ID: "soon", Facts: soon}}}, guarantee.Options{})
	for _, swept := range sweep.List {
		fmt.Println(swept.Index, swept.What, swept.Next, swept.DaysLeft)
	}
	// Output:
	// 1 recover 2027-04-30 4
	// 0 recover 2027-04-30 424
}
