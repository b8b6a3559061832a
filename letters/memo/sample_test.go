// SPDX-License-Identifier: MPL-2.0

package memo

import (
	"slices"
	"testing"
	"time"

	"gotest.tools/v3/golden"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/check"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// sampleLetter is a short letter with what a message takes from it. Nobody in it
// exists, and the CPR number is of a day to come.
func sampleLetter() *document.Document {
	person, _ := number.ParseCPR("311236-4000")
	company, _ := number.ParseCVR("99999993")
	return &document.Document{
		Title:      "Afgørelse: Du skal betale 600\u00a0kr. om måneden",
		Date:       calendar.MustParse("2026-03-02"),
		CaseNumber: "2026-000123",
		KLE:        number.KLERepayment(),
		Sender:     document.Authority{Name: "Eksempel Kommune", CVR: company},
		Recipient:  document.Recipient{Name: "Søren Ømand", Identifier: document.Identifier{CPR: person}},
		Sections:   []document.Section{{Blocks: []document.Block{document.Paragraph{Text: "Du skal betale 600\u00a0kr. om måneden."}}}},
	}
}

// sampleMessage is a message with the renditions of the sample.
func sampleMessage() Message {
	letter := sampleLetter()
	message := New(letter, "6f1c2b7e-8a4d-4c3b-9e2f-0a1b2c3d4e5f", time.Date(2026, 3, 2, 9, 30, 0, 0, time.UTC),
		File{PDF, letter.Title, []byte("%PDF-1.7\n(made by a word processor)\n")},
		File{PlainText, letter.Title, []byte("Kære Søren\n")})
	message.CaseSystem = "Eksempelsystem"
	return message
}

// carrying is a message that holds a text where a message may.
func carrying(text string) Message {
	company, _ := number.ParseCVR("99999993")
	return Message{UUID: "6f1c2b7e-8a4d-4c3b-9e2f-0a1b2c3d4e5f", Created: time.Date(2026, 3, 2, 9, 30, 0, 0, time.UTC),
		Sender: document.Authority{Name: "Eksempel Kommune", CVR: company}, Recipient: document.Identifier{CVR: company},
		CaseNumber: "x" + text, CaseSystem: text, KLE: number.KLE{Subject: "x" + text, Facet: "x" + text, Version: "x" + text, Title: "x" + text},
		Files: []File{{PlainText, text, []byte("x")}, {PDF, text, []byte("%PDF-1.7")}}}
}

func mustWrite(t testing.TB, message Message) []byte {
	t.Helper()
	written, err := Write(message)
	if err != nil {
		t.Fatal(err)
	}
	return written
}

// Whatever a text holds, a message has the same elements as with a harmless one.
func TestHostileTextIsHarmless(t *testing.T) {
	want := check.Elements(t, mustWrite(t, carrying("x")))
	for _, text := range check.Hostile() {
		if got := check.Elements(t, mustWrite(t, carrying("x"+text))); !slices.Equal(got, want) {
			t.Errorf("%.40q changes the elements of the message", text)
		}
	}
}

func TestGolden(t *testing.T) {
	golden.AssertBytes(t, mustWrite(t, sampleMessage()), "message.xml")
}
