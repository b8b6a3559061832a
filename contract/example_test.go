// SPDX-License-Identifier: MPL-2.0

package contract_test

import (
	"bytes"
	"fmt"
	"os"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/contract"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

// One request gives one response. A system in another language sees no more of
// the library than this.
func ExampleEvaluator_Answer() {
	request := []byte(`{"id":"7","rule":"deadline","given":{"from":"2017-10-12","years":3}}`)
	response, status := contract.Evaluator{}.Answer(nil, request, 1)
	text := string(response)
	fmt.Println(status == contract.Decided)
	fmt.Println(text[:strings.Index(text, `,"grounds"`)])
	// Output:
	// true
	// {"id":"7","rule":"deadline","outcome":"decided","result":{"raw":"2020-10-12","last":"2020-10-12","after":"2020-10-13","actBy":"2020-10-12"}
}

// A request that cannot be decided is answered with what is wrong and where. The
// value itself is never repeated.
func ExampleEvaluator_Answer_fault() {
	request := []byte(`{"id":"8","rule":"day","given":{"date":"02-03-2026"}}`)
	response, status := contract.Evaluator{}.Answer(nil, request, 1)
	fmt.Println(status == contract.Faulty)
	fmt.Printf("%s\n", response)
	// Output:
	// true
	// {"id":"8","rule":"day","error":{"code":"invalid","problem":"not-a-date","field":"given.date","message":"the value is not a date; expected a day that exists, as in \"2026-03-02\"","da":"værdien er ikke en dato; det rigtige er en dag, der findes, som i \"2026-03-02\"","en":"the value is not a date; expected a day that exists, as in \"2026-03-02\""}}
}

// Every line is answered, in order, whatever it holds.
func ExampleEvaluator_Stream() {
	const lines = `{"id":"1","rule":"day","given":{}}

{"id":"3","rule":"day","given":{"date":"2026-05-15"},"explain":"none"}
`
	summary, err := contract.Evaluator{}.Stream(strings.NewReader(lines), os.Stdout, contract.StreamOptions{Workers: 2})
	fmt.Println(summary.Decided, "decided and", summary.Faulty, "errors in", summary.Lines(), "lines;", err)
	// Output:
	// {"id":"1","rule":"day","error":{"code":"missing","problem":"missing","field":"given.date","message":"the fact is not given; expected the day, as in \"2026-03-02\"","da":"oplysningen mangler; det rigtige er dagen, som i \"2026-03-02\"","en":"the fact is not given; expected the day, as in \"2026-03-02\""}}
	// {"line":2,"error":{"code":"syntax","problem":"not-json","message":"the text is not one JSON value; expected one object and nothing after it","da":"teksten er ikke én JSON-værdi; det rigtige er et objekt og intet efter det","en":"the text is not one JSON value; expected one object and nothing after it"}}
	// {"id":"3","rule":"day","outcome":"decided","result":{"weekday":"fredag","holiday":null,"closed":false,"bankClosed":true}}
	// 1 decided and 2 errors in 3 lines; <nil>
}

// A receipt is stored as the JSON it is, beside the decision. Years later it is read
// back, decided again as it was decided then, and compared: the same ID is the same
// legal effect, and what differs is named.
func ExampleEvaluator_DecideAgain() {
	// Today: income data of October still counts, by the municipality's own choice.
	facts := instalment.Facts{
		On:              calendar.MustParse("2026-03-02"),
		AnnualNetIncome: decimal.NewNullDecimal(decimal.RequireFromString("237500")),
		IncomeAsOf:      calendar.MustParse("2025-10-01"),
	}
	decision, err := instalment.Decide(facts, instalment.Options{IncomeMaxAge: 6})
	if err != nil {
		fmt.Println(err)
		return
	}
	text := string(decision.Receipt().AppendJSON(nil)) // this is what is stored

	// Years later, perhaps with a later release of the library.
	stored, err := law.ParseReceipt([]byte(text))
	if err != nil {
		fmt.Println(err) // it is no receipt, or somebody has changed it
		return
	}
	now, differences, err := contract.Evaluator{}.DecideAgain(stored)
	fmt.Printf("%s gave %.17s}\n", stored.Options, now.Result)
	fmt.Println("the same legal effect:", now.ID() == stored.ID(), differences, err)

	// A receipt of an older library, whose rules had another result.
	stored.Rules, stored.Result = "instalment 0", bytes.Replace(stored.Result, []byte("3150"), []byte("3100"), 1)
	_, differences, _ = contract.Evaluator{}.DecideAgain(stored)
	for _, d := range differences {
		fmt.Printf("%s %s: %s, now %s\n", d.What, d.Name, d.Then, d.Now)
	}
	// Output:
	// {"incomeMaxAge":6} gave {"monthly":"3150"}
	// the same legal effect: true [] <nil>
	// rules : instalment 0, now instalment 1
	// result monthly: 3100, now 3150
}
