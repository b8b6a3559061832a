// SPDX-License-Identifier: MPL-2.0

package document

import (
	"bytes"
	"encoding/xml"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/internal/check"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// filledWith is a draft that holds a text in every place that holds text.
func filledWith(text string) *Document {
	list := []string{text, text}
	return &Document{
		Title: text, Date: calendar.MustParse("2026-03-02"), CaseNumber: text, Courtesy: text,
		KLE:          number.KLE{Subject: text, Facet: text, Version: text, Title: text},
		Sender:       Authority{Name: text, Department: text, AddressLines: list, Telephone: text, Mail: text, Web: text, Caseworker: text},
		Recipient:    Recipient{Name: text, AddressLines: list},
		LegalBasis:   []law.Ref{law.CollectionOrder.At(5, 1, 0)},
		FurtherBasis: list,
		Complaint:    &Complaint{text, list},
		Findings:     []Finding{{Rule: law.Words{Danish: text}, Text: law.Words{Danish: text}}},
		Sections: []Section{{text, []Block{Paragraph{text}, Steps{list}, Bullets{list},
			Table{Caption: text, Header: list, Rows: [][]string{list, list}, NumericColumns: []int{1}, Total: true},
			Form{[]FormField{{Label: text, Value: text}, {Label: text}}}}}},
	}
}

// parts returns the XML parts of a DOCX file, one after the other.
func parts(t testing.TB, file []byte) [][]byte {
	t.Helper()
	var all [][]byte
	for _, part := range bytes.Split(unpacked(t, file), []byte("\n=== "))[1:] {
		_, contents, _ := bytes.Cut(part, []byte("\n"))
		all = append(all, contents)
	}
	return all
}

// Whatever a text holds, the pages have the same elements and attributes as with
// a harmless text, and the text is all there.
func TestHostileTextIsHarmless(t *testing.T) {
	harmless := filledWith("x")
	wantPage := check.Elements(t, harmless.HTML())
	harmlessFile, err := harmless.DOCX()
	if err != nil {
		t.Fatal(err)
	}
	var wantParts [][]string
	for _, part := range parts(t, harmlessFile) {
		wantParts = append(wantParts, check.Elements(t, part))
	}
	for _, text := range check.Hostile() {
		text = "x" + text
		document := filledWith(text)
		page := document.HTML()
		if !slices.Equal(check.Elements(t, page), wantPage) {
			t.Errorf("%.40q changes the elements of the page", text)
		}
		file, err := document.DOCX()
		if err != nil {
			t.Fatalf("%.40q: %v", text, err)
		}
		for i, part := range parts(t, file) {
			if !slices.Equal(check.Elements(t, part), wantParts[i]) {
				t.Errorf("%.40q changes the elements of part %d", text, i)
			}
		}
		var unescaped struct {
			Titles []string `xml:"head>title"`
			Items  []string `xml:"body>main>section>p"`
		}
		if err := xml.Unmarshal(page, &unescaped); err != nil || unescaped.Items[0] != plain.Clean(text) {
			t.Errorf("%.40q does not come back: %v", text, err)
		}
		check.Seen(t, document.Text())
		for _, line := range strings.Split(document.Text(), "\n") {
			if utf8.RuneCountInString(line) > 80 || strings.HasPrefix(line, "=") && strings.Trim(line, "=") != "" {
				t.Errorf("%.40q gives the line %.100q", text, line)
			}
			if strings.HasPrefix(line, "Afgørelse: a forged") {
				t.Errorf("%.40q forges a heading", text)
			}
		}
	}
}

func TestMarkupIsWrittenAsItsCharacters(t *testing.T) {
	if got := string(plain.AppendEscaped(nil, `<a b="c" d='e'>&`)); got != "&lt;a b=&#34;c&#34; d=&#39;e&#39;&gt;&amp;" {
		t.Error(got)
	}
}
