// SPDX-License-Identifier: MPL-2.0

package law

import (
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// AppendJSONDate appends a member of a JSON object with a day, and nothing for
// the zero date. The name is what comes before the value, as in `,"from":`.
func AppendJSONDate(dst []byte, name string, day calendar.Date) []byte {
	if day.IsZero() {
		return dst
	}
	dst = append(append(dst, name...), '"')
	dst, _ = day.AppendText(dst)
	return append(dst, '"')
}

// AppendJSONAmount appends a member of a JSON object with an amount in kroner, as
// the contract writes it: equal amounts alike, however many zeros they came with.
// An amount that [ToOre] refuses is written as 0; test it before.
func AppendJSONAmount(dst []byte, name string, amount decimal.Decimal) []byte {
	ore, _ := ToOre(amount)
	dst = append(append(dst, name...), '"')
	return append(AppendAmount(dst, ore), '"')
}

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
