// SPDX-License-Identifier: MPL-2.0

// Package money computes with kroner and øre and formats them: exactly, and never
// through a float.
package money

import (
	"errors"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// MaxOre bounds every amount that the library computes with: no amount exceeds
// 1,000,000,000,000 kr. (10^14 øre) in absolute value. Within this bound no product
// of an amount and a percentage can overflow.
const MaxOre = 100_000_000_000_000

var (
	// ErrTooFine says that an amount includes a fraction of an øre.
	ErrTooFine = errors.New("an amount with more than two decimals; kroner with at most two decimals would be right")
	// ErrTooLarge says that an amount is outside plus or minus [MaxOre].
	ErrTooLarge = errors.New("an amount above 1,000,000,000,000 kr. in size; a smaller one would be right")
)

// ToOre returns an amount in kroner as whole øre, exactly. It never rounds: an
// amount with a fraction of an øre gives [ErrTooFine], one outside plus or minus
// [MaxOre] gives [ErrTooLarge]. It does not allocate for amounts of at most 18
// digits, and an absurd exponent costs nothing.
func ToOre(amount decimal.Decimal) (int64, error) {
	if amount.NumDigits() <= 18 {
		return scaleToOre(amount.CoefficientInt64(), int(amount.Exponent()))
	}
	// More than 18 digits fit only if those beyond two decimals are zeros; dropping
	// trailing zeros leaves the value unchanged.
	coefficient := amount.Coefficient().String()
	exponent := int(amount.Exponent())
	for coefficient[len(coefficient)-1] == '0' {
		coefficient = coefficient[:len(coefficient)-1]
		exponent++
	}
	short, err := strconv.ParseInt(coefficient, 10, 64)
	if err != nil || short >= 1e18 || short <= -1e18 {
		if exponent < -2 {
			return 0, ErrTooFine
		}
		return 0, ErrTooLarge
	}
	return scaleToOre(short, exponent)
}

// scaleToOre returns coefficient · 10^exponent kroner in øre.
func scaleToOre(coefficient int64, exponent int) (int64, error) {
	if coefficient == 0 {
		return 0, nil
	}
	for exponent < -2 {
		if coefficient%10 != 0 {
			return 0, ErrTooFine
		}
		coefficient /= 10
		exponent++
	}
	for exponent > -2 {
		if coefficient > MaxOre || coefficient < -MaxOre {
			return 0, ErrTooLarge
		}
		coefficient *= 10
		exponent--
	}
	if coefficient > MaxOre || coefficient < -MaxOre {
		return 0, ErrTooLarge
	}
	return coefficient, nil
}

// FromOre returns whole øre as an amount in kroner, exactly. Whole kroner are
// returned without decimals.
func FromOre(ore int64) decimal.Decimal {
	if ore%100 == 0 {
		return decimal.New(ore/100, 0)
	}
	return decimal.New(ore, -2)
}

// AppendAmount appends an amount given in øre as a plain decimal in kroner, as in
// the JSON contract: 190000 is 1900, 2215011 is 22150.11.
func AppendAmount(dst []byte, ore int64) []byte {
	if ore < 0 {
		dst = append(dst, '-')
	}
	dst = strconv.AppendUint(dst, magnitude(ore)/100, 10)
	if cents := magnitude(ore) % 100; cents != 0 {
		dst = append(dst, '.', byte('0'+cents/10), byte('0'+cents%10))
	}
	return dst
}

// AppendDecimal appends an amount in kroner as a plain decimal with only the digits
// needed: 1900 and 1900.00 are both 1900. An absurd exponent, which no amount of
// money has, is written as 0.
func AppendDecimal(dst []byte, amount decimal.Decimal) []byte {
	if ore, err := ToOre(amount); err == nil {
		return AppendAmount(dst, ore)
	}
	exponent := amount.Exponent()
	switch {
	case exponent > 30 || exponent < -30:
		return append(dst, '0')
	case -18 <= exponent && exponent < -2 && amount.NumDigits() <= 18:
		return appendFraction(dst, amount.CoefficientInt64(), int(-exponent))
	}
	text := amount.StringFixed(max(-amount.Exponent(), 0))
	if strings.Contains(text, ".") {
		text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
	}
	return append(dst, text...)
}

// appendFraction appends a coefficient with the given number of decimals, without
// trailing zeros. It does not allocate.
func appendFraction(dst []byte, coefficient int64, decimals int) []byte {
	for decimals > 0 && coefficient%10 == 0 {
		coefficient /= 10
		decimals--
	}
	if coefficient < 0 {
		dst = append(dst, '-')
	}
	var space [24]byte
	digits := strconv.AppendUint(space[:0], magnitude(coefficient), 10)
	whole := max(len(digits)-decimals, 0)
	if whole == 0 {
		dst = append(dst, '0')
	}
	dst = append(append(dst, digits[:whole]...), '.')
	for range decimals - len(digits) {
		dst = append(dst, '0')
	}
	return append(dst, digits[whole:]...)
}

// Append appends an amount given in øre as written in running text: "1.234,50 kr."
// in Danish, "DKK 1,234.50" in English, "600 kr." for whole kroner. The space is a
// no-break space (U+00A0), so that a line never breaks inside an amount.
func Append(dst []byte, ore int64, english bool) []byte {
	if ore%100 == 0 {
		return appendScaled(dst, ore, 100, 0, "", english)
	}
	return appendScaled(dst, ore, 100, 2, "", english)
}

// AppendFine appends an amount given in hundredths of an øre, with all its decimals.
func AppendFine(dst []byte, hundredths int64, english bool) []byte {
	switch {
	case hundredths%100 == 0:
		return Append(dst, hundredths/100, english)
	case hundredths%10 == 0:
		return appendScaled(dst, hundredths/10, 1000, 3, "", english)
	}
	return appendScaled(dst, hundredths, 10_000, 4, "", english)
}

// AppendCut appends an amount given in øre as the beginning of an amount that
// continues.
func AppendCut(dst []byte, ore int64, english bool) []byte {
	return appendScaled(dst, ore, 100, 2, "…", english)
}

// appendScaled writes number/scale kroner with the given number of decimals.
func appendScaled(dst []byte, number int64, scale uint64, decimals int, after string, english bool) []byte {
	var whole, fraction [24]byte
	// The leading 1 preserves the zeros of a fraction like 05; it is cut off again.
	digits := strconv.AppendUint(fraction[:0], scale+magnitude(number)%scale, 10)[1:]
	return appendCurrency(dst, number < 0, strconv.AppendUint(whole[:0], magnitude(number)/scale, 10),
		digits[:decimals], after, english)
}

// Format returns an amount as written in running text, like [Append], with all its
// decimals: none for whole kroner, otherwise at least two. It is exact for every
// amount, and empty if the exponent is beyond plus or minus 30, which no amount of
// money has.
func Format(amount decimal.Decimal, english bool) string {
	exponent := int(amount.Exponent())
	if exponent > 30 || exponent < -30 {
		return ""
	}
	digits := amount.Coefficient().Text(10)
	digits = strings.TrimPrefix(digits, "-")
	if exponent >= 0 {
		digits += strings.Repeat("0", exponent)
		exponent = 0
	}
	if short := 1 - exponent - len(digits); short > 0 {
		digits = strings.Repeat("0", short) + digits
	}
	whole, fraction := digits[:len(digits)+exponent], strings.TrimRight(digits[len(digits)+exponent:], "0")
	if len(fraction) == 1 {
		fraction += "0"
	}
	if whole = strings.TrimLeft(whole, "0"); whole == "" {
		whole = "0"
	}
	return string(appendCurrency(nil, amount.Sign() < 0, []byte(whole), []byte(fraction), "", english))
}

// NoBreakSpace keeps a number and its unit on one line.
const NoBreakSpace = "\u00a0"

func appendCurrency(dst []byte, negative bool, whole, fraction []byte, after string, english bool) []byte {
	group, point := byte('.'), byte(',')
	if english {
		group, point = ',', '.'
		dst = append(dst, "DKK"+NoBreakSpace...)
	}
	if negative {
		dst = append(dst, '-')
	}
	for i, digit := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			dst = append(dst, group)
		}
		dst = append(dst, digit)
	}
	if len(fraction) > 0 {
		dst = append(dst, point)
		dst = append(dst, fraction...)
	}
	dst = append(dst, after...)
	if !english {
		dst = append(dst, NoBreakSpace+"kr."...)
	}
	return dst
}

// magnitude returns the absolute value of n, for every int64.
func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}
