// SPDX-License-Identifier: MPL-2.0

package plain_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/letters/internal/check"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
)

func TestClean(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "Søren": "Søren", "a\nb\r\nc\td": "a b  c d", "a\x00b\x1bc\x7fd": "abcd", "a\u202eb\u200fc\ufeffd\u00ade": "abcde",
		"\u2028": " ", "\xffa\xfe": "\ufffda\ufffd", "a\ufffdb": "a\ufffdb", "\uffff\ufdd0": "", "600\u00a0kr.": "600\u00a0kr.", "😀": "😀",
		"A\u030ase Kjær": "Åse Kjær", "Andre\u0301": "André", "a\u200b\u030a": "å", // the accent stands beside its letter when the space is gone
	} {
		got := plain.Clean(text)
		assert.Equal(t, got, want, "%q", text)
		assert.Equal(t, plain.Clean(got), got, "%q", text)
	}
	assert.Assert(t, plain.IsBlank(" \u200b\n") && !plain.IsBlank(" . "))
	assert.DeepEqual(t, plain.Visible("a", "\u200b", "b", ""), []string{"a", "b"})
}

// The byte sequences are those that public reports of other systems show: Danish
// letters read as Latin-1, as Windows-1252, or already replaced.
func TestATextReadInTheWrongEncodingIsBroken(t *testing.T) {
	for _, text := range []string{"S\xf8ren S\xf8rensen", "\xc6blevej 1", "0000 K\xf8ge", "kontanthj\xe6lp", "\xe5rsopg\xf8relsen",
		"K\ufffdbenhavn", "\ufffd", "Ã¦blevej", "SÃ¸ren", "Ã¥rsopgÃ¸relsen", "Ã†blevej", "Ã˜rsted", "Ã…rhus",
		"\u00c3\u0086blevej", "\u00c3\u0098rsted", "\u00c3\u0085rhus", "SA\u0303¸ren", "\xed\xa0\x80"} {
		assert.Assert(t, plain.IsBroken(text), "%q", text)
	}
	for _, text := range []string{"", "Søren Sørensen", "Æblevej 1", "ÅRHUS", "São Tomé", "JOÃO", "André", "A\u030ase", "漢字", "a\u00c3 b", "…", "600\u00a0kr."} {
		assert.Assert(t, !plain.IsBroken(text), "%q", text)
	}
}

func TestKeepTogether(t *testing.T) {
	assert.Equal(t, plain.KeepTogether("§ 5, stk. 1, 2. pkt., af 1. juli 2025. Se nr. 4 og linje 5."),
		"§\u00a05, stk.\u00a01, 2.\u00a0pkt., af 1.\u00a0juli 2025. Se nr.\u00a04 og linje\u00a05.")
}

func FuzzClean(f *testing.F) {
	for _, text := range check.Hostile() {
		if len(text) < 1000 {
			f.Add(text)
		}
	}
	f.Add("<\u0338 A\u030a")
	f.Add("a" + strings.Repeat("\u0301", 70))
	f.Add("a" + strings.Repeat("\u0301", 31) + "\x1f\x1f" + strings.Repeat("\u0301", 32) + "\u0541" + strings.Repeat("\u0301", 5))
	f.Fuzz(func(t *testing.T, text string) {
		got := plain.Clean(text)
		assert.Assert(t, utf8.ValidString(got) && norm.NFC.IsNormalString(got), "%q", got)
		assert.Equal(t, plain.Clean(got), got)
		check.Seen(t, got)
		// A letter carries at most 30 accents; U+034F divides what has more, in one place
		// before a control character between them is removed and in another after.
		if utf8.ValidString(text) && !strings.ContainsRune(got, '\u034f') {
			assert.Equal(t, plain.Clean(norm.NFD.String(text)), got)
		}
	})
}
