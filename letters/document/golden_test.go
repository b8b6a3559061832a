// SPDX-License-Identifier: MPL-2.0

package document

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"sync"
	"testing"

	"gotest.tools/v3/golden"
)

func sampleLetters() map[string]*Document {
	return map[string]*Document{"letter": sampleLetter(), "draft": sampleDraft(), "courtesy": sampleCourtesy()}
}

func TestGoldens(t *testing.T) {
	for name, document := range sampleLetters() {
		if err := document.Validate(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		golden.Assert(t, document.Text(), name+".txt")
		golden.Assert(t, string(document.HTML()), name+".html")
		file, err := document.DOCX()
		if err != nil {
			t.Fatal(err)
		}
		golden.Assert(t, string(unpacked(t, file)), name+".docx.xml")
		// The file itself, to be opened by hand.
		golden.AssertBytes(t, file, name+".docx")
	}
}

// unpacked lists the parts of a file in their order, one element a line.
func unpacked(t testing.TB, file []byte) []byte {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	var all bytes.Buffer
	for _, part := range archive.File {
		all.WriteString("\n=== " + part.Name + "\n")
		reader, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		contents, err := io.ReadAll(reader)
		if err != nil {
			t.Fatal(err)
		}
		all.WriteString(strings.ReplaceAll(string(contents), "><", ">\n<"))
	}
	return all.Bytes()
}

// The same document gives the same bytes, from many goroutines at once, and is
// not changed by being written.
func TestSameBytes(t *testing.T) {
	for name, document := range sampleLetters() {
		text, page := document.Text(), document.HTML()
		file, err := document.DOCX()
		if err != nil {
			t.Fatal(err)
		}
		var group sync.WaitGroup
		for range 8 {
			group.Go(func() {
				again, err := document.DOCX()
				if err != nil || !bytes.Equal(again, file) || document.Text() != text || !bytes.Equal(document.HTML(), page) {
					t.Errorf("%s: not the same bytes", name)
				}
			})
		}
		group.Wait()
		if other := sampleLetters()[name]; other.Text() != text || !bytes.Equal(other.HTML(), page) {
			t.Errorf("%s: the same contents give other bytes", name)
		}
	}
}

func TestTextKeepsToEightyColumns(t *testing.T) {
	for name, document := range sampleLetters() {
		for _, line := range strings.Split(document.Text(), "\n") {
			if len([]rune(line)) > 80 || strings.HasSuffix(line, " ") {
				t.Errorf("%s: %q", name, line)
			}
		}
	}
	if got := string((&Document{Title: "x"}).appendText([]byte("before "))); !strings.HasPrefix(got, "before ") {
		t.Error("appendText does not append")
	}
}

func TestFixedOrder(t *testing.T) {
	text := sampleDraft().Text()
	at := 0
	for _, part := range []string{"UDKAST", "Fristen for at klage", "Eksempel Kommune", "Søren Ømand", "Dato:", "Afgørelse:",
		"Sådan har vi regnet", "Venlig hilsen", "Åse Ærlig", "Du kan klage", "Regler", "forvaltningslovens"} {
		found := strings.Index(text[at:], part)
		if found < 0 {
			t.Fatalf("%q is missing or out of order", part)
		}
		at += found
	}
	internal := sampleLetter()
	internal.Internal = true
	if text := internal.Text(); strings.Contains(text, "Venlig hilsen") || strings.Contains(text, "Åse Ærlig") {
		t.Error("a note that stays inside has a closing")
	}
}
