// SPDX-License-Identifier: MPL-2.0

package law

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/internal/money"
)

// FormatKroner returns an amount in kroner as written in running text: "1.234,50
// kr." in Danish, "DKK 1,234.50" in English, "600 kr." for whole kroner. The space
// is a no-break space (U+00A0). It is exact for every amount, with at least two
// decimals unless the amount is whole kroner, and empty if the exponent is beyond
// plus or minus 30, which no amount of money has.
func FormatKroner(amount decimal.Decimal, language Language) string {
	return money.Format(amount, language == English)
}
