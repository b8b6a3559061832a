// SPDX-License-Identifier: MPL-2.0

package guarantee_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/law"
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

// Each payout has three years of its own, and the oldest is taken first.
func ExampleDecide() {
	decision, err := guarantee.Decide(sampleFacts(), guarantee.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(decision.Authority, decision.Order)
	fmt.Println(decision.Recoverable, "of", decision.Left, "- not covered:", decision.Uncovered)
	for _, p := range decision.Payouts {
		fmt.Println(p.Payout.ID, p.Amount, p.Reason, p.Last, p.ActBy)
	}
	fmt.Println("waiting costs money from", decision.CostsFrom)
	// Output:
	// municipality 903/2020
	// 20000 of 20000 - not covered: 4000
	// april 12000 covered 2027-04-30 2027-04-30
	// maj 8000 partly-covered 2027-05-31 2027-05-31
	// gammel 0 already-recovered 2025-10-31 2025-10-31
	// waiting costs money from 2027-05-01
}

// The caseworker can choose which payouts are taken first.
func ExampleOptions() {
	decision, _ := guarantee.Decide(sampleFacts(), guarantee.Options{Sequence: []string{"maj"}})
	for _, p := range decision.Payouts {
		fmt.Println(p.Statement().Text(law.Danish))
	}
	// Output:
	// Af udbetalingen på 12.000 kr. den 30. april 2024 kan 8.000 kr. tages; mere er der ikke tilbage.
	// Udbetalingen på 12.000 kr. den 31. maj 2024 kan dækkes fuldt ud. Sidste rettidige dag er den 31. maj 2027.
	// Udbetalingen på 12.000 kr. den 31. oktober 2022 er allerede inddrevet.
}

// For an application on 15 November 2017 a person must say who recovers. The rest
// is computed all the same.
func ExampleDecision_Criteria() {
	facts := sampleFacts()
	facts.AppliedOn = calendar.MustParse("2017-11-15")
	decision, _ := guarantee.Decide(facts, guarantee.Options{})
	fmt.Println(decision.Outcome(), decision.Recoverable)
	for _, criterion := range decision.Criteria() {
		fmt.Println(criterion.ID)
	}
	// Output:
	// discretion 20000
	// document-names-order
	// agency-on-the-application
	// recovery-authority-asked
}

// Validate names every fault at once and repeats no value.
func ExampleFacts_Validate() {
	facts := sampleFacts()
	facts.Payouts[0].On = calendar.MustParse("2026-03-03")
	facts.Payouts[1].ID = "april"
	for _, fault := range facts.Validate(guarantee.Options{}).(law.Faults) {
		fmt.Println(fault.Code, fault.Field)
	}
	// Output:
	// contradiction payouts[0].on
	// contradiction payouts[1].id
}

// Where the year of the amounts is disputed, both are given and a person chooses.
func ExampleDecideReduction() {
	facts := sampleFacts()
	reduction, _ := guarantee.DecideReduction(guarantee.ReductionFacts{
		On: calendar.MustParse("2022-02-01"), AppliedOn: facts.AppliedOn, Security: facts.Security,
		Passed:     []guarantee.Passed{{Test: guarantee.TestA1, On: calendar.MustParse("2021-08-30")}},
		A1Deadline: calendar.MustParse("2021-09-15"),
	}, guarantee.NoOptions{})
	fmt.Println(reduction.Outcome(), reduction.Base.Amount, "or", reduction.Current.Amount)
	// Output: discretion 20000 or 21478.85
}

// Securities that followed each other: nothing is carried over to the next.
func ExampleDecideChain() {
	facts := sampleFacts()
	first, second := facts.Security, facts.Security
	first.To, second.From = calendar.MustParse("2024-05-15"), calendar.MustParse("2024-05-15")
	chain, _ := guarantee.DecideChain(guarantee.ChainFacts{On: facts.On, AppliedOn: facts.AppliedOn,
		Links: []guarantee.Link{{Security: first}, {Security: second}}, Payouts: facts.Payouts}, guarantee.Options{})
	for _, link := range chain.Links {
		fmt.Println(link.Recoverable, "lost:", link.ExpiredUnclaimed)
	}
	// Output:
	// 0 lost: 24000
	// 12000 lost: 0
}
