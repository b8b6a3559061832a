// SPDX-License-Identifier: MPL-2.0

package number_test

import (
	"fmt"
	"log"

	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// However a number is printed, a mask is written. Numbers that fail the modulus 11
// check are issued and valid, so that check is a hint only.
func ExampleParseCPR() {
	person, err := number.ParseCPR("311236-4000")
	fmt.Println(person, err)
	fmt.Printf("%+v\n", document.Identifier{CPR: person})
	fmt.Println("look again:", person.LikelyTypingError())
	// Output:
	// ******-**** <nil>
	// {CPR:******-**** CVR:}
	// look again: true
}

func ExampleNewPaymentLine() {
	line, err := number.NewPaymentLine("404040066", "89999999")
	fmt.Println(line, err)
	// Output: +71<000004040400667+89999999< <nil>
}

// A line that another system printed says how to pay, and the reference of a payment
// that comes in is looked up by it.
func ExampleParsePaymentLine() {
	line, err := number.ParsePaymentLine("+71<000004040400667 +89999999<")
	if err != nil {
		log.Fatal(err)
	}
	way := letters.WayToPay{Line: line}
	fmt.Println(way.Line, line.Reference(), line.Creditor())
	_, err = number.ParsePaymentLine("+71<000004040400676+89999999<") // two digits changed places
	fmt.Println(err)
	// Output:
	// +71<000004040400667+89999999< 000004040400667 89999999
	// reference: the check digit does not fit; expected the reference as it was printed
}

func ExampleFindMunicipality() {
	municipality, found := number.FindMunicipality("Århus Kommune")
	fmt.Println(municipality.Name, municipality.Code, found)
	// Output: Aarhus 0751 true
}

// The sender's code, as a municipal system has it.
func ExampleParseMunicipalityCode() {
	code, err := number.ParseMunicipalityCode("0751")
	sender := document.Authority{Name: code.Name() + " Kommune", Municipality: code}
	fmt.Println(sender.Name, sender.Municipality, err)
	// Output: Aarhus Kommune 0751 <nil>
}

// A list to choose a municipality from, in the order a Dane looks for it.
func ExampleMunicipalities() {
	all := number.Municipalities()
	for _, municipality := range all[len(all)-4:] {
		fmt.Println(municipality.Code, municipality.Name)
	}
	// Output:
	// 0492 Ærø
	// 0580 Aabenraa
	// 0851 Aalborg
	// 0751 Aarhus
}
