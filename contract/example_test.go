// SPDX-License-Identifier: MPL-2.0

package contract_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/hjemmel-dk/hjemmel/contract"
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
