// SPDX-License-Identifier: MPL-2.0

// Package quote writes texts so that they stay texts: as JSON strings, and in XML and
// HTML.
package quote

import "unicode/utf8"

// Append appends text as a JSON string. Bytes that are not UTF-8 are written as
// the replacement character, so that the result is always JSON.
func Append(dst []byte, text string) []byte {
	dst = append(dst, '"')
	written := 0
	for i := 0; i < len(text); i++ {
		char := text[i]
		if !escaped[char] {
			continue
		}
		if char >= utf8.RuneSelf {
			if _, length := utf8.DecodeRuneInString(text[i:]); length > 1 {
				i += length - 1
				continue
			}
		}
		dst = appendEscape(append(dst, text[written:i]...), char)
		written = i + 1
	}
	return append(append(dst, text[written:]...), '"')
}

func appendEscape(dst []byte, char byte) []byte {
	const hexadecimal = "0123456789abcdef"
	switch {
	case char >= utf8.RuneSelf:
		return utf8.AppendRune(dst, utf8.RuneError)
	case char == '"' || char == '\\':
		return append(dst, '\\', char)
	}
	return append(dst, '\\', 'u', '0', '0', hexadecimal[char>>4], hexadecimal[char&15])
}

// escaped has the bytes that are escaped inside a JSON string, or are only a part of
// a character.
var escaped = func() (escaped [256]bool) {
	for char := range escaped {
		escaped[char] = char >= utf8.RuneSelf || Needed(rune(char))
	}
	return escaped
}()

// Needed reports whether a character must be escaped inside a JSON string.
func Needed(char rune) bool { return char < 0x20 || char == '"' || char == '\\' || char == 0x7f }
