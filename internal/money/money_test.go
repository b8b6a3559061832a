// SPDX-License-Identifier: MPL-2.0

package money_test

import (
	"errors"
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/internal/money"
)

func TestAnAmountBecomesOreExactlyOrNotAtAll(t *testing.T) {
	number := decimal.RequireFromString
	huge, tiny := int32(999_999_999), int32(-999_999_999)
	for _, test := range []struct {
		name   string
		amount decimal.Decimal
		want   int64
		err    error
	}{
		{"the zero value is 0 kr.", decimal.Decimal{}, 0, nil},
		{"0 kr.", number("0"), 0, nil},
		{"one øre", number("0.01"), 1, nil},
		{"minus one øre", number("-0.01"), -1, nil},
		{"whole kroner", number("145460"), 14_546_000, nil},
		{"kroner and øre", number("22150.11"), 2_215_011, nil},
		{"one decimal", number("0.1"), 10, nil},
		{"a negative amount", number("-1234.5"), -123_450, nil},
		{"trailing zeros change nothing", number("145460.0000"), 14_546_000, nil},
		{"trailing zeros after øre", number("1.2300"), 123, nil},
		{"an exponent above 0", decimal.New(14546, 1), 14_546_000, nil},
		{"a tenth of an øre", number("0.001"), 0, money.ErrTooFine},
		{"a tenth of an øre below 0", number("-0.001"), 0, money.ErrTooFine},
		{"half an øre is not rounded", number("100.005"), 0, money.ErrTooFine},
		{"the largest amount", number("1000000000000"), money.MaxOre, nil},
		{"the largest amount with decimals", number("1000000000000.00"), money.MaxOre, nil},
		{"one øre below the largest", number("999999999999.99"), money.MaxOre - 1, nil},
		{"one øre above the largest", number("1000000000000.01"), 0, money.ErrTooLarge},
		{"the smallest amount", number("-1000000000000"), -money.MaxOre, nil},
		{"one øre above the smallest", number("-999999999999.99"), -money.MaxOre + 1, nil},
		{"one øre below the smallest", number("-1000000000000.01"), 0, money.ErrTooLarge},
		{"the largest amount as a power of ten", decimal.New(1, 12), money.MaxOre, nil},
		{"ten times that", decimal.New(1, 13), 0, money.ErrTooLarge},
		{"18 digits, all used", number("999999999999999.999"), 0, money.ErrTooFine},
		{"18 digits that are 1 kr.", number("1.00000000000000000"), 100, nil},
		{"19 digits that are 1 kr.", number("1.000000000000000000"), 100, nil},
		{"19 digits that are minus 1 kr.", number("-1.000000000000000000"), -100, nil},
		{"41 digits that are one øre more than 2 kr.", number("2.0100000000000000000000000000000000000000"), 201, nil},
		{"19 digits that end in a fraction of an øre", number("1.000000000000000001"), 0, money.ErrTooFine},
		{"a sum of more than 18 digits", number("1234567890123456789"), 0, money.ErrTooLarge},
		{"a negative sum of more than 18 digits", number("-1234567890123456789"), 0, money.ErrTooLarge},
		{"a sum beyond int64", number("99999999999999999999999999"), 0, money.ErrTooLarge},
		{"a sum beyond int64 with a fraction of an øre", number("99999999999999999999999999.123"), 0, money.ErrTooFine},
		{"a sum that would wrap around in int64", number("184467440737095517.16"), 0, money.ErrTooLarge},
		{"20 digits of zeros after a 1", number("100000000000000000000"), 0, money.ErrTooLarge},
		{"1e999999999 costs nothing", decimal.New(1, huge), 0, money.ErrTooLarge},
		{"-1e999999999 costs nothing", decimal.New(-1, huge), 0, money.ErrTooLarge},
		{"0e999999999 is 0 kr.", decimal.New(0, huge), 0, nil},
		{"0e-999999999 is 0 kr.", decimal.New(0, tiny), 0, nil},
		{"1e-999999999 costs nothing", decimal.New(1, tiny), 0, money.ErrTooFine},
		{"10^17 e-999999999 costs nothing", decimal.New(100_000_000_000_000_000, tiny), 0, money.ErrTooFine},
		{"the largest int64 of kroner", decimal.New(math.MaxInt64, 0), 0, money.ErrTooLarge},
		{"the smallest int64 of kroner", decimal.New(math.MinInt64, 0), 0, money.ErrTooLarge},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := money.ToOre(test.amount)
			assert.Assert(t, errors.Is(err, test.err), "%v", err)
			assert.Equal(t, err == nil, test.err == nil)
			assert.Equal(t, got, test.want)
		})
	}
}

func TestTheFaultsOfAnAmountSayWhatWouldBeRight(t *testing.T) {
	assert.Error(t, money.ErrTooFine, "an amount with more than two decimals; kroner with at most two decimals would be right")
	assert.Error(t, money.ErrTooLarge, "an amount above 1,000,000,000,000 kr. in size; a smaller one would be right")
}

func TestOreBecomeAnAmountAndAPlainDecimal(t *testing.T) {
	for ore, want := range map[int64]string{
		0: "0", 1: "0.01", -1: "-0.01", 5: "0.05", 10: "0.10", 99: "0.99", 100: "1", 105: "1.05", -105: "-1.05",
		190_000: "1900", 2_215_011: "22150.11", -5_000: "-50", 150: "1.50",
		money.MaxOre: "1000000000000", -money.MaxOre: "-1000000000000",
		math.MaxInt64: "92233720368547758.07", math.MinInt64: "-92233720368547758.08",
	} {
		assert.Equal(t, string(money.AppendAmount([]byte("kr "), ore)), "kr "+want)
		assert.Assert(t, money.FromOre(ore).Equal(decimal.RequireFromString(want)), "%d", ore)
	}
	assert.Equal(t, money.FromOre(190_000).Exponent(), int32(0), "whole kroner have no decimals")
	assert.Equal(t, money.FromOre(190_010).Exponent(), int32(-2))
}

func TestRandomAmountsComeBackAsTheyWere(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 12))
	for range 200_000 {
		ore := random.Int64N(2*money.MaxOre+1) - money.MaxOre
		back, err := money.ToOre(money.FromOre(ore))
		if err != nil || back != ore {
			t.Fatalf("%d øre came back as %d, %v", ore, back, err)
		}
	}
}

func TestOrdinaryAmountsAllocateNothing(t *testing.T) {
	amount := decimal.RequireFromString("22150.11")
	assert.Equal(t, testing.AllocsPerRun(100, func() { _, _ = money.ToOre(amount) }), 0.0)
}

func FuzzAmount(f *testing.F) {
	f.Add([]byte{1}, int32(0), false)
	f.Add([]byte{0xe8, 0xd4, 0xa5, 0x10, 0, 0}, int32(0), true)
	f.Add([]byte{0x0d, 0xe0, 0xb6, 0xb3, 0xa7, 0x64, 0, 0}, int32(-18), false)
	f.Add([]byte{0x5a, 0xf3, 0x10, 0x7a, 0x40, 0, 1}, int32(-2), true)
	f.Add([]byte{}, int32(300), false)
	f.Fuzz(func(t *testing.T, magnitude []byte, exponent int32, negative bool) {
		coefficient := new(big.Int).SetBytes(magnitude[:min(len(magnitude), 64)])
		if negative {
			coefficient.Neg(coefficient)
		}
		exponent %= 200
		got, err := money.ToOre(decimal.NewFromBigInt(coefficient, exponent))

		ore := new(big.Rat).SetInt(coefficient)
		power := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(exponent, -exponent))), nil))
		if exponent < 0 {
			power.Inv(power)
		}
		ore.Mul(ore, power).Mul(ore, big.NewRat(100, 1))
		size := new(big.Rat).Abs(ore)
		fits := ore.IsInt() && size.Cmp(big.NewRat(money.MaxOre, 1)) <= 0
		switch {
		case fits && (err != nil || ore.Cmp(big.NewRat(got, 1)) != 0):
			t.Fatalf("%ve%d is %v øre, got %d, %v", coefficient, exponent, ore, got, err)
		case !fits && (err == nil || got != 0):
			t.Fatalf("%ve%d is %v øre, got %d and no error", coefficient, exponent, ore, got)
		case errors.Is(err, money.ErrTooFine) && ore.IsInt():
			t.Fatalf("%ve%d is whole øre and was called too fine", coefficient, exponent)
		case errors.Is(err, money.ErrTooLarge) && size.Cmp(big.NewRat(money.MaxOre, 1)) <= 0:
			t.Fatalf("%ve%d is small enough and was called too large", coefficient, exponent)
		}
	})
}

func TestADecimalIsWrittenWithTheDigitsItNeeds(t *testing.T) {
	for _, test := range []struct {
		coefficient int64
		exponent    int32
		want        string
	}{
		{0, -4, "0"}, {3, -4, "0.0003"}, {-3, -4, "-0.0003"}, {12_345, -4, "1.2345"}, {302_880_006, -3, "302880.006"}, {50_500, -4, "5.05"},
		{73_000_005, -4, "7300.0005"}, {1_999_999_999_999_999, -15, "1.999999999999999"}, {999_999_999_999_999_999, -18, "0.999999999999999999"},
		{123, -18, "0.000000000000000123"}, {10, -3, "0.01"}, {100, -2, "1"}, {1_000_001, -3, "1000.001"}, {-1_000_001, -3, "-1000.001"},
		{1, -30, "0.000000000000000000000000000001"}, {1, -31, "0"}, {1, 31, "0"}, {5, 13, "50000000000000"},
	} {
		amount := decimal.New(test.coefficient, test.exponent)
		assert.Equal(t, string(money.AppendDecimal(nil, amount)), test.want)
	}
}
