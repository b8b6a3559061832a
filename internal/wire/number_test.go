// SPDX-License-Identifier: MPL-2.0

package wire

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"
)

// notNumbers is what other languages and people write for a number.
var notNumbers = []string{"01", "-01", "00", "007.5", "+1", "+0", "0x10", "0b1", "0o7", "NaN", "nan", "Infinity", "-Infinity", "inf",
	".5", "-.5", "1.", "1.e5", "1e", "1e+", "1e-", "1E", "e5", "-", "--1", "-+1", "1-", "1_000", "1,5", "1.000,50", "1 000", "1e5.0",
	"1e5e5", "1.2.3", "½", "١٢", "１", "1kr", "kr. 5", "$1", "1/2", "(1)", "1%"}

// compareAmount reads a text that is a JSON number in two ways: with parseAmount,
// and with decimal as a second opinion. Only an amount that is both too fine and
// too large may have either error.
func compareAmount(text string) error {
	want, err := decimal.NewFromString(text)
	if err != nil {
		return fmt.Errorf("decimal does not read it: %w", err)
	}
	wantOre, wantErr := money.ToOre(want)
	got, ok := parseAmount([]byte(text))
	if !ok {
		return errors.New("not read as an amount")
	}
	gotOre, gotErr := money.ToOre(got)
	switch {
	case wantErr == nil && (gotErr != nil || gotOre != wantOre):
		return fmt.Errorf("read as %d øre (%v), want %d øre", gotOre, gotErr, wantOre)
	case wantErr != nil && gotErr == nil:
		return fmt.Errorf("read as %d øre, want the error %v", gotOre, wantErr)
	}
	fine := !want.Equal(want.Truncate(2))
	large := want.Abs().GreaterThan(decimal.New(1, 12))
	if errors.Is(gotErr, money.ErrTooFine) && !fine || errors.Is(gotErr, money.ErrTooLarge) && !large {
		return fmt.Errorf("the error is %v; too fine: %v, too large: %v", gotErr, fine, large)
	}
	return nil
}

func TestTenThousandRandomAmountsAgreeWithDecimal(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 2026))
	digits := func(least, most int) string {
		text := fmt.Sprint(1 + random.IntN(9))
		for length := least + random.IntN(most-least+1); len(text) < length; {
			text += fmt.Sprint(random.IntN(10))
		}
		return text
	}
	zeros := func(most int) string { return strings.Repeat("0", random.IntN(2)*random.IntN(most+1)) }
	kinds := map[string]int{}
	for range 10_000 {
		text := [...]string{"0", digits(1, 12) + zeros(6), digits(1, 13), digits(15, 25) + zeros(4)}[random.IntN(4)]
		if random.IntN(2) == 0 {
			text += "." + zeros(6) + [...]string{digits(1, 3), digits(2, 25)}[random.IntN(2)] + zeros(9)
		}
		if random.IntN(4) == 0 {
			text = "-" + text
		}
		if random.IntN(2) == 0 {
			text += [...]string{"e", "E+", "e-", "E-", "e-0"}[random.IntN(5)] + fmt.Sprint(random.IntN(30))
		}
		if err := compareAmount(text); err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		amount, _ := parseAmount([]byte(text))
		_, err := money.ToOre(amount)
		kinds[fmt.Sprint(err)]++
	}
	// Every outcome must have been met often enough to mean something.
	for _, err := range []error{nil, money.ErrTooFine, money.ErrTooLarge} {
		assert.Assert(t, kinds[fmt.Sprint(err)] > 1000, "%v", kinds)
	}
}

// number is a JSON number as RFC 8259 has it, with an exponent of at most four
// digits.
var number = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]{1,4})?$`)

func FuzzParseAmount(f *testing.F) {
	for _, text := range append([]string{"0", "-0.00", "1900", "22150.11", "1e12", "999999999999.99", "1e-2", "0.001", "1e9999", "-1e-9999",
		"12345678901234567.891", "100000000000000000000e-8", "123456789012345678901234567890"}, notNumbers...) {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		amount, ok := parseAmount([]byte(text))
		assert.Assert(t, len(amount.Coefficient().String()) < 20)
		assert.Assert(t, amount.Exponent() <= 40 && amount.Exponent() >= -40)
		// Every number is one value of JSON that begins as a number does.
		isNumber := json.Valid([]byte(text)) && strings.Trim(text, " \t\r\n") == text && strings.ContainsAny(text[:1], "-0123456789")
		assert.Equal(t, ok, isNumber)
		if len(text) <= 60 && number.MatchString(text) {
			assert.Assert(t, ok)
			assert.NilError(t, compareAmount(text))
		}
	})
}
