// SPDX-License-Identifier: MPL-2.0

package law

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/internal/quote"
)

// What follows leaves when every chapter uses internal/money and internal/wire.

// MaxOre is [money.MaxOre].
const MaxOre = money.MaxOre

// The errors of [ToOre].
var (
	ErrTooFine  = money.ErrTooFine
	ErrTooLarge = money.ErrTooLarge
)

// ToOre is [money.ToOre].
func ToOre(amount decimal.Decimal) (int64, error) { return money.ToOre(amount) }

// FromOre is [money.FromOre].
func FromOre(ore int64) decimal.Decimal { return money.FromOre(ore) }

// AppendAmount is [money.AppendAmount].
func AppendAmount(dst []byte, ore int64) []byte { return money.AppendAmount(dst, ore) }

// AppendKroner is [money.Append].
func AppendKroner(dst []byte, ore int64, language Language) []byte {
	return money.Append(dst, ore, language == English)
}

// AppendJSONDate appends a member of a JSON object with a day.
func AppendJSONDate(dst []byte, name string, day calendar.Date) []byte {
	if day.IsZero() {
		return dst
	}
	dst = append(append(dst, name...), '"')
	dst, _ = day.AppendText(dst)
	return append(dst, '"')
}

// AppendJSONAmount appends a member of a JSON object with an amount.
func AppendJSONAmount(dst []byte, name string, amount decimal.Decimal) []byte {
	ore, _ := ToOre(amount)
	dst = append(append(dst, name...), '"')
	return append(AppendAmount(dst, ore), '"')
}

// AppendJSONString is [quote.Append].
func AppendJSONString(dst []byte, text string) []byte { return quote.Append(dst, text) }
