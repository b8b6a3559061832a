// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// hostile is what a name or a reason may hold when somebody means harm, or when
// a system upstream is broken.
func hostile() []string {
	return []string{
		"<script>alert(1)</script>", `"><img src=x onerror=alert(1)>`, `' onmouseover='alert(1)`, "]]>", "<![CDATA[x]]>",
		"</title></style></p></main><h1>", "<!-- x -->", "--><!--", "&lt;b&gt; &amp; &#60; &nope;", "<?php ?>", "<!DOCTYPE x [<!ENTITY a 'b'>]>",
		"{{.Sender}} {{template \"x\"}} ${x} <%= x %> {%x%} #{x}", "</w:t></w:r></w:p><w:p>", "{ MERGEFIELD x } { INCLUDETEXT \"c:\\\\x\" }",
		"</memo:label><memo:label>x", "=cmd|' /C calc'!A0", "\x00\x01\x02\x08\x0b\x1f", "\x1b[31mred\x1b[0m", "\u0085\u0090\u009b31m", "\x7f",
		"a\u202ecba\u202c", "\u2066x\u2069\u200e\u200f\u061c", "\ufeff\u200b\u200d\u00ad", "\u2028\u2029", "\xff\xfe\xc0\x80", "\xed\xa0\x80", "\uffff\ufffe\U0001fffe\ufdd0",
		"line\nAfgørelse: a forged title\n==============\n\n", "a\r\nb\tc", "æøå ÆØÅ é 漢字 😀", "שלום عربى", "Z̸̢a̷l̵g̶o̴", "\u00a0\u2007\u202f\u3000",
		strings.Repeat("x", 10_000), strings.Repeat("lang ", 2_000), strings.Repeat("<", 10_000), strings.Repeat("\u202e", 10_000), strings.Repeat("\xff", 10_000),
		"C:\\CON", "../../etc/passwd",
	}
}

// filledWith is a draft that holds a text in every place that holds text.
func filledWith(text string) *Document {
	list := []string{text, text}
	return &Document{
		Title: text, Date: calendar.MustParse("2026-03-02"), CaseNumber: text, Courtesy: text,
		KLE:          KLENumber{text, text, text, text},
		Sender:       Authority{Name: text, Department: text, AddressLines: list, Telephone: text, Mail: text, Web: text, Caseworker: text},
		Recipient:    Recipient{Name: text, AddressLines: list},
		LegalBasis:   []law.Ref{law.CollectionOrder.At(5, 1, 0)},
		FurtherBasis: list,
		Complaint:    &Complaint{text, list},
		Findings:     []Finding{{text, text}},
		Sections: []Section{{text, []Block{Paragraph{text}, Steps{list}, Bullets{list},
			Table{Caption: text, Header: list, Rows: [][]string{list, list}, NumericColumns: []int{1}, Total: true},
			Form{[]FormField{{Label: text, Value: text}, {Label: text}}}}}},
	}
}

// carrying is a message that holds a text where a message may.
func carrying(text string) Message {
	company, _ := ParseCVR("99999993")
	return Message{UUID: "6f1c2b7e-8a4d-4c3b-9e2f-0a1b2c3d4e5f", Created: time.Date(2026, 3, 2, 9, 30, 0, 0, time.UTC),
		Sender: Authority{Name: "Eksempel Kommune", CVR: company}, Recipient: Identifier{CVR: company},
		CaseNumber: "x" + text, CaseSystem: text, KLE: KLENumber{"x" + text, "x" + text, "x" + text, "x" + text},
		Files: []File{{PlainText, text, []byte("x")}, {PDF, text, []byte("%PDF-1.7")}}}
}

// elements returns the names of all elements of well-formed XML in their order.
// Texts and attribute values must hold nothing that cannot be seen.
func elements(t testing.TB, markup []byte) []string {
	t.Helper()
	if !utf8.Valid(markup) {
		t.Fatal("not UTF-8")
	}
	var names, open []string
	decoder := xml.NewDecoder(bytes.NewReader(markup))
	for {
		token, err := decoder.RawToken()
		if errors.Is(err, io.EOF) && len(open) == 0 {
			return names
		}
		if err != nil {
			t.Fatalf("not well-formed: %v", err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			name := token.Name.Space + ":" + token.Name.Local
			names, open = append(names, name), append(open, name)
			for _, attribute := range token.Attr {
				names = append(names, "@"+attribute.Name.Space+":"+attribute.Name.Local)
				mustBeSeen(t, attribute.Value)
			}
		case xml.EndElement:
			// RawToken does not check that elements are closed in order.
			if len(open) == 0 || open[len(open)-1] != token.Name.Space+":"+token.Name.Local {
				t.Fatalf("%s is closed out of order", token.Name.Local)
			}
			open = open[:len(open)-1]
		case xml.Comment:
			t.Fatal("a comment")
		case xml.CharData:
			mustBeSeen(t, string(token))
		}
	}
}

func mustBeSeen(t testing.TB, text string) {
	t.Helper()
	for _, char := range text {
		if char == '\n' || ' ' <= char && char <= '~' {
			continue
		}
		if unicode.IsControl(char) || unicode.Is(unicode.Cf, char) || char == 0x2028 || char == 0x2029 {
			t.Fatalf("%U is in the output", char)
		}
	}
}

// parts returns the XML parts of a DOCX file, one after the other.
func parts(t testing.TB, file []byte) [][]byte {
	t.Helper()
	var all [][]byte
	for _, part := range bytes.Split(modelUnpacked(t, file), []byte("\n=== "))[1:] {
		_, contents, _ := bytes.Cut(part, []byte("\n"))
		all = append(all, contents)
	}
	return all
}

// Whatever a text holds, the pages have the same elements and attributes as with
// a harmless text, and the text is all there.
func TestModelHostileTextIsHarmless(t *testing.T) {
	harmless := filledWith("x")
	wantPage := elements(t, harmless.HTML())
	harmlessFile, err := harmless.DOCX()
	if err != nil {
		t.Fatal(err)
	}
	var wantParts [][]string
	for _, part := range parts(t, harmlessFile) {
		wantParts = append(wantParts, elements(t, part))
	}
	wantMessage := elements(t, mustMeMo(t, carrying("x")))
	for _, text := range hostile() {
		text = "x" + text
		document := filledWith(text)
		page := document.HTML()
		if !slices.Equal(elements(t, page), wantPage) {
			t.Errorf("%.40q changes the elements of the page", text)
		}
		file, err := document.DOCX()
		if err != nil {
			t.Fatalf("%.40q: %v", text, err)
		}
		for i, part := range parts(t, file) {
			if !slices.Equal(elements(t, part), wantParts[i]) {
				t.Errorf("%.40q changes the elements of part %d", text, i)
			}
		}
		var unescaped struct {
			Titles []string `xml:"head>title"`
			Items  []string `xml:"body>main>section>p"`
		}
		if err := xml.Unmarshal(page, &unescaped); err != nil || unescaped.Items[0] != clean(text) {
			t.Errorf("%.40q does not come back: %v", text, err)
		}
		mustBeSeen(t, document.Text())
		for _, line := range strings.Split(document.Text(), "\n") {
			if utf8.RuneCountInString(line) > 80 || strings.HasPrefix(line, "=") && strings.Trim(line, "=") != "" {
				t.Errorf("%.40q gives the line %.100q", text, line)
			}
			if strings.HasPrefix(line, "Afgørelse: a forged") {
				t.Errorf("%.40q forges a heading", text)
			}
		}
		message, err := MeMo(carrying(text))
		if err != nil {
			t.Fatalf("%.40q: %v", text, err)
		}
		if !slices.Equal(elements(t, message), wantMessage) {
			t.Errorf("%.40q changes the elements of the message", text)
		}
	}
}

func mustMeMo(t testing.TB, message Message) []byte {
	t.Helper()
	written, err := MeMo(message)
	if err != nil {
		t.Fatal(err)
	}
	return written
}

func TestModelClean(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "Søren": "Søren", "a\nb\r\nc\td": "a b  c d", "a\x00b\x1bc\x7fd": "abcd", "a\u202eb\u200fc\ufeffd\u00ade": "abcde",
		"\u2028": " ", "\xffa\xfe": "\ufffda\ufffd", "a\ufffdb": "a\ufffdb", "\uffff\ufdd0": "", "600\u00a0kr.": "600\u00a0kr.", "😀": "😀",
	} {
		if got := clean(text); got != want || clean(got) != got {
			t.Errorf("%q gives %q, want %q", text, got, want)
		}
	}
	if got := string(appendEscaped(nil, `<a b="c" d='e'>&`)); got != "&lt;a b=&#34;c&#34; d=&#39;e&#39;&gt;&amp;" {
		t.Error(got)
	}
}
