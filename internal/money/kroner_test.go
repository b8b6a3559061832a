// SPDX-License-Identifier: MPL-2.0

package money_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/number"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/internal/money"
)

func TestAnAmountIsWrittenAsInRunningText(t *testing.T) {
	for _, test := range []struct {
		name            string
		ore             int64
		danish, english string // with an ordinary space for the no-break space
	}{
		{"0 kr.", 0, "0 kr.", "DKK 0"},
		{"1 kr.", 1_00, "1 kr.", "DKK 1"},
		{"the highest without a separator", 999_00, "999 kr.", "DKK 999"},
		{"the lowest with a separator", 1000_00, "1.000 kr.", "DKK 1,000"},
		{"kroner and øre", 1234_50, "1.234,50 kr.", "DKK 1,234.50"},
		{"5 øre keep their zero", 7_05, "7,05 kr.", "DKK 7.05"},
		{"5 øre alone", 5, "0,05 kr.", "DKK 0.05"},
		{"6 digits", 145_460_00, "145.460 kr.", "DKK 145,460"},
		{"7 digits", 1_000_000_01, "1.000.000,01 kr.", "DKK 1,000,000.01"},
		{"a negative amount", -1234_50, "-1.234,50 kr.", "DKK -1,234.50"},
		{"minus 1 kr.", -1_00, "-1 kr.", "DKK -1"},
		{"minus 100 kr. has no separator", -100_00, "-100 kr.", "DKK -100"},
		{"the largest amount there is", money.MaxOre, "1.000.000.000.000 kr.", "DKK 1,000,000,000,000"},
		{"the largest number of øre", math.MaxInt64, "92.233.720.368.547.758,07 kr.", "DKK 92,233,720,368,547,758.07"},
		{"the smallest number of øre", math.MinInt64, "-92.233.720.368.547.758,08 kr.", "DKK -92,233,720,368,547,758.08"},
	} {
		t.Run(test.name, func(t *testing.T) {
			danish := strings.ReplaceAll(test.danish, " ", "\u00a0")
			english := strings.ReplaceAll(test.english, " ", "\u00a0")
			assert.Equal(t, string(money.Append([]byte("i alt "), test.ore, false)), "i alt "+danish)
			assert.Equal(t, string(money.Append(nil, test.ore, true)), english)
			amount := decimal.New(test.ore, -2)
			assert.Equal(t, money.Format(amount, false), danish)
			assert.Equal(t, money.Format(amount, true), english)
		})
	}
}

func TestADecimalIsWrittenWithEveryDecimalItHas(t *testing.T) {
	for _, test := range []struct{ name, amount, danish, english string }{
		{"whole kroner written with decimals", "1900.00", "1.900 kr.", "DKK 1,900"},
		{"one decimal becomes two", "1234.5", "1.234,50 kr.", "DKK 1,234.50"},
		{"four decimals stay four", "262333.8001", "262.333,8001 kr.", "DKK 262,333.8001"},
		{"three decimals", "25663.596", "25.663,596 kr.", "DKK 25,663.596"},
		{"more digits than an int64 holds", "123456789012345678901234567890.12",
			"123.456.789.012.345.678.901.234.567.890,12 kr.", "DKK 123,456,789,012,345,678,901,234,567,890.12"},
		{"a negative sum with more digits than an int64 holds", "-12345678901234567890",
			"-12.345.678.901.234.567.890 kr.", "DKK -12,345,678,901,234,567,890"},
		{"minus zero is zero", "-0.00", "0 kr.", "DKK 0"},
		{"an exponent", "15e3", "15.000 kr.", "DKK 15,000"},
	} {
		t.Run(test.name, func(t *testing.T) {
			amount := decimal.RequireFromString(test.amount)
			assert.Equal(t, money.Format(amount, false), strings.ReplaceAll(test.danish, " ", "\u00a0"))
			assert.Equal(t, money.Format(amount, true), strings.ReplaceAll(test.english, " ", "\u00a0"))
		})
	}
}

func TestANumberThatIsNoAmountOfMoneyHasNoText(t *testing.T) {
	for _, exponent := range []int32{-999_999_999, -31, 31, 999_999_999} {
		assert.Equal(t, money.Format(decimal.New(1, exponent), false), "", "%d", exponent)
	}
	assert.Equal(t, money.Format(decimal.New(1, 30), false), "1"+strings.Repeat(".000", 10)+"\u00a0kr.")
	assert.Equal(t, money.Format(decimal.New(1, -30), false), "0,"+strings.Repeat("0", 29)+"1\u00a0kr.")
}

// The grouping is compared with golang.org/x/text, which knows it from CLDR.
func TestTheSeparatorsAreThoseOfTheLanguage(t *testing.T) {
	random := rand.New(rand.NewPCG(21, 22))
	danish, english := message.NewPrinter(language.Danish), message.NewPrinter(language.English)
	for range 20_000 {
		ore := random.Int64N(1 << (1 + random.IntN(62)))
		fractionDa, fractionEn := "", ""
		if ore%100 != 0 {
			fractionDa, fractionEn = fmt.Sprintf(",%02d", ore%100), fmt.Sprintf(".%02d", ore%100)
		}
		kroner := number.Decimal(ore / 100)
		assert.Equal(t, string(money.Append(nil, ore, false)),
			danish.Sprint(kroner)+fractionDa+"\u00a0kr.")
		assert.Equal(t, string(money.Append(nil, ore, true)),
			"DKK\u00a0"+english.Sprint(kroner)+fractionEn)
		if ore > 0 {
			assert.Equal(t, string(money.Append(nil, -ore, false)),
				"-"+danish.Sprint(kroner)+fractionDa+"\u00a0kr.")
		}
	}
}

func TestNoLineBreaksInsideAnAmount(t *testing.T) {
	for _, ore := range []int64{0, 5, 1234_50, -1_000_000_00} {
		for _, language := range []bool{false, true} {
			text := string(money.Append(nil, ore, language))
			assert.Assert(t, !strings.ContainsAny(text, " \t\n"), text)
			assert.Equal(t, strings.Count(text, "\u00a0"), 1, text)
		}
	}
}

func TestGlobalSettingsOfTheDecimalPackageDoNotReachTheAmounts(t *testing.T) {
	precision, quotes := decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes
	defer func() { decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes = precision, quotes }()
	decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes = 0, true

	amount := decimal.RequireFromString("1234.50")
	ore, err := money.ToOre(amount)
	assert.NilError(t, err)
	assert.Equal(t, ore, int64(1234_50))
	assert.Equal(t, string(money.AppendAmount(nil, ore)), "1234.50")
	assert.Equal(t, money.Format(amount, false), "1.234,50\u00a0kr.")
}
