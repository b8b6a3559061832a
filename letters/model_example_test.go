// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"fmt"
	"os"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/letters"
)

func ExampleDocument_Text() {
	document := letters.Document{
		Title:     "Orientering: Vi har modtaget dine oplysninger",
		Date:      calendar.MustParse("2026-03-02"),
		Sender:    letters.Authority{Name: "Eksempel Kommune", Caseworker: "Åse Ærlig"},
		Recipient: letters.Recipient{Name: "Søren Ømand", AddressLines: []string{"Prøvevej 12", "9999 Eksempelby"}},
		Sections: []letters.Section{{Blocks: []letters.Block{
			letters.Paragraph{Text: "Tak for dine oplysninger. Vi svarer inden to uger."},
		}}},
	}
	if err := document.Validate(); err != nil {
		fmt.Println(err)
	}
	_, _ = os.Stdout.WriteString(document.Text())
	// Output:
	// Eksempel Kommune
	//
	// Søren Ømand
	// Prøvevej 12
	// 9999 Eksempelby
	//
	// Dato: 2. marts 2026
	//
	// Orientering: Vi har modtaget dine oplysninger
	// =============================================
	//
	// Tak for dine oplysninger. Vi svarer inden to uger.
	//
	// Venlig hilsen
	//
	// Åse Ærlig
	// Eksempel Kommune
}

func ExampleParseCPR() {
	number, err := letters.ParseCPR("311236-4000")
	fmt.Println(number, err)
	fmt.Printf("%+v\n", letters.Identifier{CPR: number})
	// Output:
	// ******-**** <nil>
	// {CPR:******-**** CVR:}
}

func ExampleNewPaymentLine() {
	line, err := letters.NewPaymentLine("404040066", "89999999")
	fmt.Println(line, err)
	// Output: +71<000004040400667+89999999< <nil>
}

func ExampleFindMunicipality() {
	municipality, found := letters.FindMunicipality("Århus Kommune")
	fmt.Println(municipality.Name, municipality.Code, found)
	// Output: Aarhus 0751 true
}
