// SPDX-License-Identifier: MPL-2.0

// Package plain makes external text safe to compare and write: valid UTF-8 in normal
// form C, on one line, and without invisible characters.
package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/internal/quote"
)

// Clean returns text that cannot mislead any format. A letter and a following accent
// become one character (NFC). Line breaks and tabs become spaces; other control
// characters, marks that change the reading direction, and code points that are not
// characters are removed. Bytes that are not UTF-8 become U+FFFD.
func Clean(text string) string {
	for i, char := range text {
		if replaced(char) != char || char == utf8.RuneError {
			// The rare case: copy, replacing from here on.
			var builder strings.Builder
			builder.Grow(len(text) + utf8.UTFMax)
			builder.WriteString(text[:i])
			for _, char := range text[i:] {
				if char = replaced(char); char >= 0 {
					builder.WriteRune(char)
				}
			}
			text = builder.String()
			break
		}
	}
	return norm.NFC.String(text)
}

// AppendEscaped appends text, cleaned, as the contents of an element or a quoted
// attribute. All external text enters HTML and XML through it.
func AppendEscaped(dst []byte, text string) []byte { return quote.AppendXML(dst, Clean(text)) }

// replaced returns what is written for a character: the character itself, a space,
// or -1 for nothing.
func replaced(char rune) rune {
	switch {
	case 0x20 <= char && char < 0x7f, 0xa0 <= char && char < 0xad:
		return char
	case '\t' <= char && char <= '\r', char == 0x85, char == 0x2028, char == 0x2029:
		return ' '
	case char < 0xa0, unicode.Is(unicode.Cf, char), char&0xfffe == 0xfffe, 0xfdd0 <= char && char <= 0xfdef:
		return -1
	}
	return char
}

// IsBlank reports whether a text has no visible content.
func IsBlank(text string) bool { return strings.TrimSpace(Clean(text)) == "" }

// Visible returns the texts that have visible content.
func Visible(texts ...string) []string {
	kept := make([]string, 0, len(texts))
	for _, text := range texts {
		if !IsBlank(text) {
			kept = append(kept, text)
		}
	}
	return kept
}

// IsBroken reports whether a text was read in the wrong character encoding: it is
// not UTF-8, it contains U+FFFD, which readers substitute for what they could not
// read, or a Danish letter appears as the two characters that its UTF-8 bytes
// represent in Windows-1252 or Latin-1.
func IsBroken(text string) bool {
	if !utf8.ValidString(text) || strings.ContainsRune(text, utf8.RuneError) {
		return true
	}
	text = norm.NFC.String(text)
	for _, letter := range twice {
		if strings.Contains(text, letter) {
			return true
		}
	}
	return false
}

// twice are æ, ø, å, Æ, Ø and Å encoded twice; the second bytes of the capitals
// differ between Windows-1252 and Latin-1.
var twice = [...]string{"Ã¦", "Ã¸", "Ã¥", "Ã†", "Ã˜", "Ã…", "Ã\u0086", "Ã\u0098", "Ã\u0085"}

// KeepTogether puts no-break spaces between a mark and its number, and between the
// day and the month of a date.
func KeepTogether(text string) string {
	for i := 1; i+2 < len(text); i++ {
		if text[i:i+2] == ". " && '0' <= text[i-1] && text[i-1] <= '9' && 'a' <= text[i+2] && text[i+2] <= 'z' {
			text = text[:i+1] + money.NoBreakSpace + text[i+2:]
		}
	}
	for _, mark := range [...]string{"§", "stk.", "nr.", "linje"} {
		text = strings.ReplaceAll(text, mark+" ", mark+money.NoBreakSpace)
	}
	return text
}
