// SPDX-License-Identifier: MPL-2.0

package deferral_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
)

// Receiving kontanthjælp is enough, whatever else the debtor has.
func ExampleDecide() {
	decision, err := deferral.Decide(deferral.Facts{
		On:          calendar.MustParse("2026-03-02"),
		Benefits:    []deferral.Benefit{"kontanthjaelp"},
		OtherIncome: true,
	}, deferral.Options{})
	fmt.Println(decision.State, err)
	for _, ground := range decision.Grounds() {
		fmt.Println(ground.Ref, ground.Applied, ground.Text(law.English))
	}
	// Output:
	// deferral <nil>
	// § 6, stk. 1 true The debtor receives kontanthjælp. That is a ground for deferral, whatever else the debtor has.
	// § 6, stk. 2 false Nobody has fixed an amount on account of very small expenses.
}

// Førtidspension is a ground only when it is the only income, and the grounds say
// why it is not.
func ExampleDecide_pension() {
	for _, beside := range []deferral.Benefit{"boligstoette", "sygedagpenge"} {
		decision, _ := deferral.Decide(deferral.Facts{
			On:       calendar.MustParse("2026-03-02"),
			Benefits: []deferral.Benefit{"foertidspension", beside},
		}, deferral.Options{})
		fmt.Println(decision.State)
		fmt.Println(decision.Grounds()[1].Text(law.English))
	}
	// Output:
	// deferral
	// The debtor has førtidspension and no other income. That is a ground for deferral.
	// none
	// The debtor has førtidspension, but also receives sygedagpenge, which is other income.
}

// A plan that runs is put in abeyance, which § 8, stk. 3, counts as a deferral.
func ExampleState_Defers() {
	decision, _ := deferral.Decide(deferral.Facts{
		On:       calendar.MustParse("2026-03-02"),
		Benefits: []deferral.Benefit{"kontanthjaelp"},
		Plan:     true,
	}, deferral.Options{})
	fmt.Println(decision.State, decision.State.Defers())
	fmt.Println(decision.Readings())
	// Output:
	// plan-suspended true
	// [R-19 R-20 R-21]
}

// The amount for very modest expenses is a person's decision with a reason; the
// library only tests that the rule covers the debtor.
func ExampleModestExpenses() {
	facts := deferral.Facts{
		On:             calendar.MustParse("2026-03-02"),
		Benefits:       []deferral.Benefit{"kontanthjaelp"},
		ModestExpenses: &deferral.ModestExpenses{Monthly: decimal.NewFromInt(500), Reason: "Lives with relatives, no rent."},
	}
	decision, _ := deferral.Decide(facts, deferral.Options{})
	fmt.Println(string(decision.AppendResult(nil)))

	facts.Benefits = nil
	decision, _ = deferral.Decide(facts, deferral.Options{})
	fmt.Println(string(decision.AppendResult(nil)))
	// Output:
	// {"state":"modest-amount","monthly":"500"}
	// {"state":"none"}
}

// A misspelt benefit is a fault and not a refusal; all faults come at once.
func ExampleFacts_Validate() {
	err := deferral.Facts{
		On:             calendar.MustParse("2026-03-02"),
		Benefits:       []deferral.Benefit{"kontanthjelp"},
		ModestExpenses: &deferral.ModestExpenses{Monthly: decimal.NewFromInt(500)},
	}.Validate(deferral.Options{})
	var faults law.Faults
	errors.As(err, &faults)
	for _, fault := range faults {
		fmt.Println(fault.Code, fault.Field)
	}
	// Output:
	// invalid benefits[0]
	// missing modestExpenses.reason
}

// Next year's list is this one with a later last day, once somebody has compared
// it with the law.
func ExampleNewBenefitList() {
	facts := deferral.Facts{On: calendar.MustParse("2027-01-04"), Benefits: []deferral.Benefit{"kontanthjaelp"}}
	_, err := deferral.Decide(facts, deferral.Options{})
	fmt.Println(errors.Is(err, law.NoTable))

	verified := deferral.BuiltInBenefits().Verified()
	verified.To = calendar.MustParse("2027-12-31")
	list, err := deferral.NewBenefitList(verified, "kommunens liste for 2027", deferral.BuiltInBenefits().Entries())
	if err != nil {
		fmt.Println(err)
		return
	}
	decision, _ := deferral.Decide(facts, deferral.Options{Benefits: list})
	fmt.Println(decision.State)
	// Output:
	// true
	// deferral
}

// Next year's file begins with this year's: write it, put a later last day and its
// source in it, and load it.
func ExampleBenefitList_AppendJSON() {
	var file bytes.Buffer
	_ = json.Indent(&file, deferral.BuiltInBenefits().AppendJSON(nil), "", "  ")
	fmt.Println(strings.Join(strings.Split(file.String(), "\n")[:3], "\n"))

	text := strings.Replace(file.String(), "2026-12-31", "2027-12-31", 1)
	list, err := deferral.LoadBenefitList([]byte(text))
	fmt.Println(list.Verified().To, err)
	// Output:
	// {
	//   "from": "2025-07-01",
	//   "to": "2026-12-31",
	// 2027-12-31 <nil>
}

// A list as a file; every fault in it is told at once, with its place.
func ExampleLoadBenefitList() {
	_, err := deferral.LoadBenefitList([]byte(`{"from": "2025-07-01", "to": "2027-12-31", "source": "kommunens liste", "benefits": [
		{"code": "kontanthjaelp", "name": "kontanthjælp", "effect": "ground", "source": "§ 6, stk. 1"},
		{"code": "foertidspension", "name": "førtidspension", "effect": "grounds-alone", "to": "2024-12-31", "source": "§ 6, stk. 1"}]}`))
	var faults law.Faults
	errors.As(err, &faults)
	for _, fault := range faults {
		fmt.Println(fault.Field+":", fault.Text(law.Danish))
	}
	// Output:
	// benefits[0].effect: værdien er ikke en af dem, der findes; det rigtige er en af: grounds, grounds-alone, neutral, income
	// benefits[1].to: ydelsens sidste dag ligger før den første; det rigtige er den første dag eller en senere, eller ingen dag
}

// A list for 2027 alone leaves days uncovered that the library's own list covers.
func ExampleBenefitList_CheckYear() {
	year := calendar.Period{From: calendar.MustParse("2027-01-01"), To: calendar.MustParse("2027-12-31")}
	entries := deferral.BuiltInBenefits().Entries()
	for i := range entries {
		entries[i].From = year.From
	}
	list, _ := deferral.NewBenefitList(year, "kommunens liste for 2027", entries[1:])
	for _, finding := range list.CheckYear(2027) {
		fmt.Println(finding.ID+":", finding.Wrong.English)
	}
	// Output:
	// days-without-list: the list does not cover the days from 2025-07-01 to 2026-12-31
	// benefit-missing: the benefit barselsdagpenge is on the library's list, but not on this one all year
}

// The receipt says in sentences what the decision rests on.
func ExampleDecision_Receipt() {
	decision, _ := deferral.Decide(deferral.Facts{
		On:       calendar.MustParse("2026-03-02"),
		Benefits: []deferral.Benefit{"folkepension"},
		Plan:     true,
	}, deferral.Options{})
	receipt := decision.Receipt()
	fmt.Println(receipt.Headline.Text(law.Danish))
	fmt.Println(string(receipt.Facts))
	fmt.Println(receipt.Grounds[2].Ref, receipt.Grounds[2].Text(law.Danish))
	// Output:
	// Der er ingen grund til henstand.
	// {"on":"2026-03-02","benefits":["folkepension"],"otherIncome":false,"plan":true}
	// § 7 Skyldneren har ingen grund til henstand, så ordningen fortsætter.
}
