// SPDX-License-Identifier: MPL-2.0

package casefile_test

import (
	"encoding/json"
	"fmt"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
)

const matter = `{
	"on": "2026-03-21",
	"debtors": [{"id": "A", "situations": [{"from": "2026-01-01", "supportsChildren": false, "otherIncome": true, "annualNetIncome": "240000"}]}],
	"claims": [{"id": "K1", "creditor": "municipality", "act": "aktivloven", "kind": "benefit", "principal": "12000",
	            "endedOn": "2025-06-30", "collectionBegunOn": "2025-09-01", "liable": ["A"]}],
	"events": [{"on": "2026-01-05", "kind": "plan", "debtor": "A", "basis": "table", "monthly": "3400", "firstDue": "2026-02-01"},
	           {"on": "2026-02-01", "kind": "payment", "debtor": "A", "amount": "3400"},
	           {"on": "2026-03-02", "kind": "missed", "debtor": "A"},
	           {"on": "2026-03-06", "kind": "demand", "debtor": "A", "deadline": "2026-03-20"}]
}`

// The same matter is asked about on any day.
func ExampleDecide() {
	var facts casefile.Facts
	if err := json.Unmarshal([]byte(matter), &facts); err != nil {
		fmt.Println(err)
		return
	}
	for range 2 {
		decision, err := casefile.Decide(facts, casefile.Options{})
		if err != nil {
			fmt.Println(err)
			return
		}
		result := decision.Result()
		fmt.Println(facts.On, result.Claims[0].Track, result.Claims[0].Balance)
		for _, step := range result.Steps {
			fmt.Println(" ", step.Code, step.State, step.From)
		}
		facts.On = facts.On.AddDays(-1)
	}
	// Output:
	// 2026-03-21 in-default 8600
	//   give-notice ready 2026-03-21
	//   transfer waiting 2026-03-21
	//   test-lapse waiting 2028-07-01
	// 2026-03-20 instalment-plan 8600
	//   pay-demand ready 2026-03-06
	//   test-lapse waiting 2028-07-01
}

// Part of what the demand asked for is no rule's matter: a person decides.
func ExampleJudgement() {
	var facts casefile.Facts
	if err := json.Unmarshal([]byte(matter), &facts); err != nil {
		fmt.Println(err)
		return
	}
	part := facts.Events[1]
	part.On = facts.Events[3].Deadline
	part.Amount.Decimal = part.Amount.Decimal.Shift(-1)
	facts.Events = append(facts.Events, part)
	decision, _ := casefile.Decide(facts, casefile.Options{})
	fmt.Println(decision.Outcome())
	for _, criterion := range decision.Criteria() {
		fmt.Println(criterion.ID, criterion.Text(law.English))
	}
	facts.Judgements = []casefile.Judgement{{Question: casefile.PartPayment, Claim: "K1", Answer: casefile.NotInDefault, Reason: "ill that month"}}
	decision, _ = casefile.Decide(facts, casefile.Options{})
	fmt.Println(decision.Outcome(), decision.Result().Claims[0].Track)
	// Output:
	// discretion
	// part-payment Decide whether the duty is broken: DKK 340 of the DKK 3,400 that the demand asked for was paid in time. The order says nothing of a part payment.
	// decided instalment-plan
}

// A walk through the same matter says on which days something else applies.
func ExampleReplay() {
	var facts casefile.Facts
	if err := json.Unmarshal([]byte(matter), &facts); err != nil {
		fmt.Println(err)
		return
	}
	facts.On = calendar.MustParse("2026-02-01")
	for stretch, err := range casefile.Replay(facts, calendar.MustParse("2026-04-01"), casefile.Options{}) {
		if err != nil {
			fmt.Println(err)
			return
		}
		claim := stretch.Result.Claims[0]
		fmt.Println(stretch.From, "to", stretch.To, claim.Track, claim.Balance, stretch.Result.Debtors[0].Overdue, stretch.Result.Steps[0].Code)
	}
	// Output:
	// 2026-02-01 to 2026-03-01 instalment-plan 8600 0 test-lapse
	// 2026-03-02 to 2026-03-05 instalment-plan 8600 3400 send-demand
	// 2026-03-06 to 2026-03-20 instalment-plan 8600 3400 pay-demand
	// 2026-03-21 to 2026-04-01 in-default 8600 0 give-notice
}
