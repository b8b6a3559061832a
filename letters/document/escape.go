// SPDX-License-Identifier: MPL-2.0

package document

import "github.com/hjemmel-dk/hjemmel/letters/internal/plain"

// AppendEscaped appends text, cleaned, as the contents of an element or of a
// quoted attribute. Every text from outside gets into HTML and XML through it.
func AppendEscaped(dst []byte, text string) []byte {
	text = plain.Clean(text)
	start := 0
	for i := range len(text) {
		escape := ""
		switch text[i] {
		case '&':
			escape = "&amp;"
		case '<':
			escape = "&lt;"
		case '>':
			escape = "&gt;"
		case '"':
			escape = "&#34;"
		case '\'':
			escape = "&#39;"
		default:
			continue
		}
		dst = append(append(dst, text[start:i]...), escape...)
		start = i + 1
	}
	return append(dst, text[start:]...)
}
