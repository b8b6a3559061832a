// SPDX-License-Identifier: MPL-2.0

// Package check is shared by the tests of several letter packages: hostile texts,
// and what must never appear in an output.
package check

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// Hostile returns what a name or a reason may contain if someone is malicious or an
// upstream system is broken.
func Hostile() []string {
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

// Elements returns the names of all elements of well-formed XML in order. It fails
// if a text or attribute value contains anything invisible.
func Elements(t testing.TB, markup []byte) []string {
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
				Seen(t, attribute.Value)
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
			Seen(t, string(token))
		}
	}
}

// Seen fails if a text contains anything invisible.
func Seen(t testing.TB, text string) {
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

// NoDigits fails if the number 311236-4000, which the samples contain, occurs in a
// text in any form.
func NoDigits(t testing.TB, text string) {
	t.Helper()
	for _, digits := range []string{"3112364000", "311236-4000", "311236", "333131323336", "51 49 49 50 51 54"} {
		if at := strings.Index(text, digits); at >= 0 {
			t.Fatalf("the digits are in the output: …%q", text[max(0, at-60):at])
		}
	}
}
