// SPDX-License-Identifier: MPL-2.0

package number_test

import (
	"fmt"

	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

func ExampleParseCPR() {
	person, err := number.ParseCPR("311236-4000")
	fmt.Println(person, err)
	fmt.Printf("%+v\n", document.Identifier{CPR: person})
	// Output:
	// ******-**** <nil>
	// {CPR:******-**** CVR:}
}

func ExampleNewPaymentLine() {
	line, err := number.NewPaymentLine("404040066", "89999999")
	fmt.Println(line, err)
	// Output: +71<000004040400667+89999999< <nil>
}

func ExampleFindMunicipality() {
	municipality, found := number.FindMunicipality("Århus Kommune")
	fmt.Println(municipality.Name, municipality.Code, found)
	// Output: Aarhus 0751 true
}
