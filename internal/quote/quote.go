// SPDX-License-Identifier: MPL-2.0

// Package quote writes texts so that they stay texts: as JSON strings, and in XML and
// HTML.
package quote

import "unicode/utf8"

// Append appends text as a JSON string. Bytes that are not UTF-8 are written as
// the replacement character, so that the result is always JSON.
func Append[T ~string | ~[]byte](dst []byte, text T) []byte {
	start, written, all := len(dst), 0, byte(0)
	dst = append(dst, '"')
	for i := range len(text) {
		char := text[i]
		all |= char
		if Needed(rune(char)) {
			dst = appendEscape(append(dst, text[written:i]...), char)
			written = i + 1
		}
	}
	dst = append(append(dst, text[written:]...), '"')
	if all < utf8.RuneSelf || utf8.Valid(dst[start:]) {
		return dst
	}
	broken := string(dst[start:])
	dst = dst[:start]
	for _, char := range broken {
		dst = utf8.AppendRune(dst, char)
	}
	return dst
}

func appendEscape(dst []byte, char byte) []byte {
	const hexadecimal = "0123456789abcdef"
	if char == '"' || char == '\\' {
		return append(dst, '\\', char)
	}
	return append(dst, '\\', 'u', '0', '0', hexadecimal[char>>4], hexadecimal[char&15])
}

// Needed reports whether a character must be escaped inside a JSON string.
func Needed(char rune) bool { return char < 0x20 || char == '"' || char == '\\' || char == 0x7f }
