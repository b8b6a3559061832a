// SPDX-License-Identifier: MPL-2.0

package memo_test

import (
	"fmt"
	"log"
	"strings"
	"time"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/memo"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// A letter as a message of Digital Post. The municipality's own system sends it.
func ExampleWrite() {
	company, err := number.ParseCVR("12345674") // made up
	if err != nil {
		log.Fatal(err)
	}
	letter := document.Document{
		Title:     "Orientering: Vi har modtaget dine oplysninger",
		Date:      calendar.MustParse("2026-03-02"),
		Sender:    document.Authority{Name: "Eksempel Kommune", CVR: company},
		Recipient: document.Recipient{Name: "Firma Eksempel", Identifier: document.Identifier{CVR: company}},
		Sections:  []document.Section{{Blocks: []document.Block{document.Paragraph{Text: "Vi svarer inden to uger."}}}},
	}
	message := memo.New(&letter, "6f1c2b7e-8a4d-4c3b-9e2f-0a1b2c3d4e5f", time.Date(2026, 3, 2, 8, 0, 0, 0, time.UTC),
		memo.File{Format: memo.HTMLPage, Name: letter.Title, Contents: letter.HTML()})
	written, err := memo.Write(message)
	if err != nil {
		log.Fatal(err)
	}
	for line := range strings.Lines(string(written)) {
		if strings.Contains(line, "<memo:label>") || strings.Contains(line, "<memo:filename>") {
			fmt.Print(line)
		}
	}
	// A draft is refused.
	message.Draft = true
	_, err = memo.Write(message)
	fmt.Println(err)
	// Output:
	// <memo:label>Brev fra Eksempel Kommune</memo:label>
	// <memo:label>Eksempel Kommune</memo:label>
	// <memo:filename>Orientering Vi har modtaget dine oplysninger.html</memo:filename>
	// draft: a draft cannot be sent; expected a letter without findings
}

func ExampleFileName() {
	fmt.Println(memo.FileName("Afgørelse: betal senest 1/4?", memo.PDF))
	fmt.Println(memo.FileName("", memo.PDF))
	// Output:
	// Afgørelse betal senest 1 4.pdf
	// brev.pdf
}
