// SPDX-License-Identifier: MPL-2.0

// Package quote writes texts so that they stay texts: as JSON strings, and in XML and
// HTML.
package quote

import "unicode/utf8"

// Append appends text as a JSON string. Bytes that are not UTF-8 are written as
// the replacement character, so that the result is always JSON.
func Append(dst []byte, text string) []byte {
	const hexadecimal = "0123456789abcdef"
	dst = append(dst, '"')
	for _, char := range text {
		switch {
		case char == '"' || char == '\\':
			dst = append(dst, '\\', byte(char))
		case Needed(char):
			dst = append(dst, '\\', 'u', '0', '0', hexadecimal[char>>4], hexadecimal[char&15])
		default:
			dst = utf8.AppendRune(dst, char)
		}
	}
	return append(dst, '"')
}

// Needed reports whether a character must be escaped inside a JSON string.
func Needed(char rune) bool { return char < 0x20 || char == '"' || char == '\\' || char == 0x7f }
