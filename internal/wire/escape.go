// SPDX-License-Identifier: MPL-2.0

package wire

import "unicode/utf8"

// unescape returns the text that a string with escapes represents, and whether it is
// valid: half of a surrogate pair is not.
func unescape(raw []byte) (text []byte, whole bool) {
	text, whole = make([]byte, 0, len(raw)), true
	for i := 0; i < len(raw); i++ {
		if raw[i] != '\\' {
			text = append(text, raw[i])
			continue
		}
		i++
		switch raw[i] {
		case 'b':
			text = append(text, '\b')
		case 'f':
			text = append(text, '\f')
		case 'n':
			text = append(text, '\n')
		case 'r':
			text = append(text, '\r')
		case 't':
			text = append(text, '\t')
		case 'u':
			char := hexadecimal(raw[i+1 : i+5])
			i += 4
			if 0xd800 <= char && char < 0xdc00 && i+6 < len(raw) && raw[i+1] == '\\' && raw[i+2] == 'u' {
				if low := hexadecimal(raw[i+3 : i+7]); 0xdc00 <= low && low < 0xe000 {
					char = (char-0xd800)<<10 + (low - 0xdc00) + 0x10000
					i += 6
				}
			}
			whole = whole && utf8.ValidRune(char)
			text = utf8.AppendRune(text, char)
		default:
			text = append(text, raw[i])
		}
	}
	return text, whole
}

func isHexadecimal(char byte) bool {
	return '0' <= char && char <= '9' || 'a' <= char|0x20 && char|0x20 <= 'f'
}

func hexadecimal(digits []byte) (value rune) {
	for _, char := range digits {
		if char <= '9' {
			value = value<<4 + rune(char-'0')
		} else {
			value = value<<4 + rune(char|0x20-'a'+10)
		}
	}
	return value
}
