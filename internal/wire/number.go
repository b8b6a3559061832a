// SPDX-License-Identifier: MPL-2.0

package wire

import "github.com/shopspring/decimal"

// numberLength returns how many bytes at the front of the text are one number as
// JSON writes it, and 0 when there is none.
func numberLength(text []byte) int {
	at := 0
	digits := func() bool {
		start := at
		for at < len(text) && '0' <= text[at] && text[at] <= '9' {
			at++
		}
		return at > start
	}
	if at < len(text) && text[at] == '-' {
		at++
	}
	if at < len(text) && text[at] == '0' {
		at++
	} else if !digits() {
		return 0
	}
	if at < len(text) && text[at] == '.' {
		at++
		if !digits() {
			return 0
		}
	}
	if at < len(text) && (text[at] == 'e' || text[at] == 'E') {
		at++
		if at < len(text) && (text[at] == '+' || text[at] == '-') {
			at++
		}
		if !digits() {
			return 0
		}
	}
	return at
}

// parseAmount reads one number exactly from its digits. What no amount of money
// could be, because it has too many digits or an absurd exponent, is returned as
// a number that money.ToOre refuses for the same reason, so that reading never
// costs more than the text is long.
func parseAmount(text []byte) (amount decimal.Decimal, ok bool) {
	if amount, ok := parseShort(text); ok {
		return amount, true
	}
	if length := numberLength(text); length == 0 || length != len(text) {
		return decimal.Decimal{}, false
	}
	var coefficient int64
	exponent, afterPoint := 0, false
	at := 0
	negative := text[0] == '-'
	if negative {
		at++
	}
	for ; at < len(text); at++ {
		char := text[at]
		if char == 'e' || char == 'E' {
			exponent += parseExponent(text[at+1:])
			break
		}
		if char == '.' {
			afterPoint = true
			continue
		}
		if coefficient < 1e16 {
			coefficient = coefficient*10 + int64(char-'0')
			if afterPoint {
				exponent--
			}
			continue
		}
		// A 17th digit makes the amount too large or too fine; one that is not 0
		// is remembered so that it cannot pass for neither.
		if char != '0' {
			coefficient = coefficient/10*10 + 1
		}
		if !afterPoint {
			exponent++
		}
	}
	if negative {
		coefficient = -coefficient
	}
	return decimal.New(coefficient, int32(min(max(exponent, -mostExponent), mostExponent))), true
}

// parseShort reads what amounts look like: at most 15 digits, and perhaps a point.
func parseShort(text []byte) (amount decimal.Decimal, ok bool) {
	if len(text) == 0 || len(text) > 16 {
		return amount, false
	}
	var coefficient int64
	point := len(text)
	for i, char := range text {
		switch {
		case '0' <= char && char <= '9':
			coefficient = coefficient*10 + int64(char-'0')
		case char == '.' && point == len(text):
			point = i
		default:
			return amount, false
		}
	}
	if point == 0 || point == len(text)-1 || text[0] == '0' && point > 1 {
		return amount, false // no digit on one side of the point, or a zero too many
	}
	return decimal.New(coefficient, int32(min(point+1-len(text), 0))), true
}

// mostExponent is more than any amount of at most 10^14 øre can have.
const mostExponent = 40

// parseExponent reads an exponent, cut off where it has long been absurd.
func parseExponent(text []byte) int {
	exponent, negative := 0, false
	for _, char := range text {
		switch {
		case char == '-':
			negative = true
		case char != '+' && exponent < 1_000_000:
			exponent = exponent*10 + int(char-'0')
		}
	}
	if negative {
		return -exponent
	}
	return exponent
}
