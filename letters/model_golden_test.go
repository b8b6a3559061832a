// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"archive/zip"
	"bytes"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// The goldens of the hand-made letters are written anew by
//
//	go test -run Model ./letters -update-model
var updateModel = flag.Bool("update-model", false, "write the goldens of the hand-made letters")

func modelGolden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", "model", name)
	if *updateModel {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs from the golden; read the difference and run with -update-model if it is meant", path)
	}
}

func modelLetters() map[string]*Document {
	return map[string]*Document{"letter": modelSample(), "draft": modelDraft(), "courtesy": modelCourtesy()}
}

func TestModelGoldens(t *testing.T) {
	for name, document := range modelLetters() {
		if err := document.Validate(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		modelGolden(t, name+".txt", []byte(document.Text()))
		modelGolden(t, name+".html", document.HTML())
		file, err := document.DOCX()
		if err != nil {
			t.Fatal(err)
		}
		modelGolden(t, name+".docx.xml", modelUnpacked(t, file))
		// The file itself, to be opened by hand.
		modelGolden(t, name+".docx", file)
	}
	message, err := MeMo(modelMessage())
	if err != nil {
		t.Fatal(err)
	}
	modelGolden(t, "message.xml", message)
}

// modelUnpacked lists the parts of a file in their order, one element a line.
func modelUnpacked(t testing.TB, file []byte) []byte {
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

// modelMessage is a message with the renditions of the sample.
func modelMessage() Message {
	document := modelSample()
	message := document.Message("6f1c2b7e-8a4d-4c3b-9e2f-0a1b2c3d4e5f", time.Date(2026, 3, 2, 9, 30, 0, 0, time.UTC),
		File{PDF, document.Title, []byte("%PDF-1.7\n(made by a word processor)\n")},
		File{PlainText, document.Title, []byte("Kære Søren\n")})
	message.CaseSystem = "Eksempelsystem"
	return message
}

// The same document gives the same bytes, from many goroutines at once, and is
// not changed by being written.
func TestModelSameBytes(t *testing.T) {
	for name, document := range modelLetters() {
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
		if other := modelLetters()[name]; other.Text() != text || !bytes.Equal(other.HTML(), page) {
			t.Errorf("%s: the same contents give other bytes", name)
		}
	}
}

func TestModelTextKeepsToEightyColumns(t *testing.T) {
	for name, document := range modelLetters() {
		for _, line := range strings.Split(document.Text(), "\n") {
			if len([]rune(line)) > 80 || strings.HasSuffix(line, " ") {
				t.Errorf("%s: %q", name, line)
			}
		}
	}
	if got := string((&Document{Title: "x"}).AppendText([]byte("before "))); !strings.HasPrefix(got, "before ") {
		t.Error("AppendText does not append")
	}
}

func TestModelFixedOrder(t *testing.T) {
	text := modelDraft().Text()
	at := 0
	for _, part := range []string{"UDKAST", "Fristen for at klage", "Eksempel Kommune", "Søren Ømand", "Dato:", "Afgørelse:",
		"Sådan har vi regnet", "Venlig hilsen", "Åse Ærlig", "Du kan klage", "Regler", "forvaltningslovens"} {
		found := strings.Index(text[at:], part)
		if found < 0 {
			t.Fatalf("%q is missing or out of order", part)
		}
		at += found
	}
	internal := modelSample()
	internal.Internal = true
	if text := internal.Text(); strings.Contains(text, "Venlig hilsen") || strings.Contains(text, "Åse Ærlig") {
		t.Error("a note that stays inside has a closing")
	}
}
