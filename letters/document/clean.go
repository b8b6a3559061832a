// SPDX-License-Identifier: MPL-2.0

package document

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/internal/quote"
)

// Clean returns text that no format can be misled by: whole UTF-8, one line, and
// without what cannot be seen. Line breaks and tabs become spaces; other control
// characters, marks that turn the direction of reading, and code points that are
// no characters are left out. Bytes that are no UTF-8 become U+FFFD.
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
			return builder.String()
		}
	}
	return text
}

// replaced returns what is written for a character: the same, a space, or -1 for
// nothing.
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

// AppendEscaped appends text, cleaned, as the contents of an element or of a
// quoted attribute. It is the same for HTML and for XML, and the only way by
// which text from outside gets into either.
func AppendEscaped(dst []byte, text string) []byte { return quote.AppendXML(dst, Clean(text)) }

// IsBlank reports whether nothing of a text would be seen.
func IsBlank(text string) bool { return strings.TrimSpace(Clean(text)) == "" }

// Visible returns the texts of which something would be seen.
func Visible(texts ...string) []string {
	kept := make([]string, 0, len(texts))
	for _, text := range texts {
		if !IsBlank(text) {
			kept = append(kept, text)
		}
	}
	return kept
}
