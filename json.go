// SPDX-License-Identifier: MPL-2.0

package hjemmel

import "unicode/utf8"

// AppendJSONString appends text as a JSON string. Bytes that are not UTF-8 are
// written as the replacement character, so that the result is always JSON.
func AppendJSONString(dst []byte, text string) []byte {
	const hexadecimal = "0123456789abcdef"
	dst = append(dst, '"')
	for _, char := range text {
		switch {
		case char == '"' || char == '\\':
			dst = append(dst, '\\', byte(char))
		case needsEscape(char):
			dst = append(dst, '\\', 'u', '0', '0', hexadecimal[char>>4], hexadecimal[char&15])
		default:
			dst = utf8.AppendRune(dst, char)
		}
	}
	return append(dst, '"')
}

func needsEscape(char rune) bool {
	return char < 0x20 || char == '"' || char == '\\' || char == 0x7f
}
