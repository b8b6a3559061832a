// SPDX-License-Identifier: MPL-2.0

package document_test

import (
	"fmt"
	"os"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/letters/document"
)

func ExampleDocument_Text() {
	document := document.Document{
		Title:     "Orientering: Vi har modtaget dine oplysninger",
		Date:      calendar.MustParse("2026-03-02"),
		Sender:    document.Authority{Name: "Eksempel Kommune", Caseworker: "Åse Ærlig"},
		Recipient: document.Recipient{Name: "Søren Ømand", AddressLines: []string{"Prøvevej 12", "9999 Eksempelby"}},
		Sections: []document.Section{{Blocks: []document.Block{
			document.Paragraph{Text: "Tak for dine oplysninger. Vi svarer inden to uger."},
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
