// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"strings"
	"testing"

	"gotest.tools/v3/assert"
)

// netIncome asks with an annual net income as it stands in JSON, and returns
// the outcome, or the amount that the first ground of the decision names.
func netIncome(t *testing.T, value string) string {
	t.Helper()
	answer := ask(t, requestOf("instalment", with(instalmentFacts, 1, value)))
	if answer.Outcome == "" {
		return answer.outcome()
	}
	named := strings.TrimPrefix(answer.Grounds[0].Da, "Den årlige nettoindkomst er ")
	return strings.TrimSuffix(named, "\u00a0kr.")
}

func TestAnAmountIsReadExactlyFromItsDigits(t *testing.T) {
	tests := map[string]string{
		"0": "0", "-0": "0", "0.0": "0", "0.00": "0", "-0.00": "0", "0.000": "0", "0e5": "0", "0E-5": "0",
		"0e999999999": "0", "0e-999999999": "0", "-0.0e999999999": "0", "0e99999999999999999999": "0",
		"1": "1", "1.0": "1", "1.00000000000000000000000000000": "1", "1e0": "1", "1e+0": "1", "1E-0": "1", "1e00000000000002": "100",
		"0.1": "0,10", "0.01": "0,01", "0.010": "0,01", "-0.01": "-0,01", "0.29": "0,29", "1.15": "1,15", "4.35": "4,35",
		"2e5": "200.000", "2E+5": "200.000", "20000000e-2": "200.000", "2000000000e-4": "200.000", "1.5e1": "15", "100e-4": "0,01",
		"22150.11": "22.150,11", "2.215011e4": "22.150,11", "2215011e-2": "22.150,11", "-22150.11": "-22.150,11",
		"999999999999.99": "999.999.999.999,99", "99999999999999e-2": "999.999.999.999,99",
		"9999999999999900000000000e-13": "999.999.999.999,99", "-999999999999.99": "-999.999.999.999,99",
		"1000000000000": "1.000.000.000.000", "1e12": "1.000.000.000.000", "1000000000000.00000000": "1.000.000.000.000",
		"0.0000000000000000000000000000001e30": "0,10", "100000000000000000000000000000e-29": "1",
		"123456789012.34": "123.456.789.012,34", "123456789012.3400000000000000": "123.456.789.012,34",
		"12345678901234000000e-8": "123.456.789.012,34", "0." + strings.Repeat("0", 1000) + "1e1000": "0,10",
		"1" + strings.Repeat("0", 1000) + "e-1002": "0,01", "1" + strings.Repeat("0", 1000) + "." + strings.Repeat("0", 9) + "e-1000": "1",
	}
	for digits, want := range tests {
		assert.Equal(t, netIncome(t, digits), want, digits)
		assert.Equal(t, netIncome(t, `"`+digits+`"`), want, digits)
	}
}

func TestAnAmountIsExactHoweverLongItsText(t *testing.T) {
	const zeros = 100_000
	long := strings.Repeat("0", zeros)
	for digits, want := range map[string]string{
		"0." + long + "1e100001": "1", "1" + long + "e-100000": "1", "1." + long: "1",
		"0." + long + "1e100002": "10", "1" + long + "e-100002": "0,01",
		"1." + long + "1": "invalid given.annualNetIncome", "1" + long: "out-of-range given.annualNetIncome",
	} {
		assert.Equal(t, netIncome(t, digits), want, "%.20s… of %d bytes", digits, len(digits))
	}
}

func TestAnAmountThatCannotBeKronerIsAFault(t *testing.T) {
	const tooFine, tooLarge = "invalid given.annualNetIncome", "out-of-range given.annualNetIncome"
	tests := map[string]string{
		"0.001": tooFine, "-0.001": tooFine, "1.999": tooFine, "1e-3": tooFine, "1.23456789e5": tooFine, "1e-999999999": tooFine,
		"-1e-999999999": tooFine, "1e-99999999999999999999": tooFine, "0.00000000000000000000000000001": tooFine,
		"999999999999.991": tooFine, "0.29000000000000000000000000001": tooFine, "123456789012345678e-16": tooFine,
		"1000000000000.01": tooLarge, "-1000000000000.01": tooLarge, "1e13": tooLarge, "-1e13": tooLarge, "1e999999999": tooLarge,
		"-1e999999999": tooLarge, "1e99999999999999999999": tooLarge, "10000000000000": tooLarge, "99999999999999999": tooLarge,
		"100000000000000000": tooLarge, "123456789012345678": tooLarge, "123456789012345678901234567890": tooLarge,
		"9223372036854775808": tooLarge, "18446744073709551616": tooLarge, "18446744073709551617": tooLarge,
	}
	for digits, want := range tests {
		assert.Equal(t, netIncome(t, digits), want, digits)
		assert.Equal(t, netIncome(t, `"`+digits+`"`), want, digits)
	}
}

// notNumbers is what other languages and people write for a number.
var notNumbers = []string{"01", "-01", "00", "007.5", "+1", "+0", "0x10", "0b1", "0o7", "NaN", "nan", "Infinity", "-Infinity", "inf",
	".5", "-.5", "1.", "1.e5", "1e", "1e+", "1e-", "1E", "e5", "-", "--1", "-+1", "1-", "1_000", "1,5", "1.000,50", "1 000", "1e5.0",
	"1e5e5", "1.2.3", "½", "١٢", "１", "1kr", "kr. 5", "$1", "1/2", "(1)", "1%"}

func TestWhatIsNoJSONNumberIsNoAmount(t *testing.T) {
	texts := append([]string{"", " ", " 1", "1 ", "\u00a01", "1\u00a0", `1\n`, `\t1`, `1\u0000`, `\u0000`, "null", "true", "1;", "'1'"}, notNumbers...)
	for _, text := range texts {
		assert.Equal(t, netIncome(t, `"`+text+`"`), "invalid given.annualNetIncome", text)
		for i, part := range incomeFacts {
			facts := with(partsFacts, 1, object(with(incomeFacts, i, `"`+text+`"`)))
			assert.Equal(t, ask(t, requestOf("instalment", facts)).outcome(), "invalid given.income."+strings.Trim(part.key, `"`), text)
		}
	}
	for _, text := range notNumbers {
		assert.Equal(t, netIncome(t, text), "syntax", text)
	}
	for _, value := range []string{`true`, `false`, `[]`, `[1]`, `["1"]`, `{}`, `{"amount":1}`} {
		assert.Equal(t, netIncome(t, value), "invalid given.annualNetIncome", value)
	}
}
