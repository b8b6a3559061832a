// SPDX-License-Identifier: MPL-2.0

package number

import (
	"strings"

	"github.com/hjemmel-dk/hjemmel/law"
)

// PaymentLine is the line that a payer types from a giro card of type 71: a
// reference of 15 digits, the last of which is a check digit, and the number of the
// creditor. The zero value is not a line.
type PaymentLine struct{ reference, creditor string }

// NewPaymentLine makes a line from a reference of at most 14 digits and the
// creditor's number of 8 digits, which begins with 8. The reference is padded with
// leading zeros, and the check digit is added. Do not put a CPR number in the
// reference: banks print it.
func NewPaymentLine(reference, creditor string) (PaymentLine, error) {
	var faults law.Faults
	if len(reference) > 14 || !allDigits(reference) {
		faults = append(faults, notReference.At("reference"))
	}
	if !isCreditor(creditor) {
		faults = append(faults, notCreditor.At("creditor"))
	}
	if len(faults) > 0 {
		return PaymentLine{}, faults
	}
	reference = strings.Repeat("0", 14-len(reference)) + reference
	return PaymentLine{reference + string(checkDigit(reference)), creditor}, nil
}

// ParsePaymentLine reads a line as [PaymentLine.String] writes it, with or
// without spaces, and checks its check digit.
func ParsePaymentLine(text string) (PaymentLine, error) {
	text = strings.ReplaceAll(text, " ", "")
	digits, found := strings.CutPrefix(text, "+71<")
	reference, creditor, plus := strings.Cut(strings.TrimSuffix(digits, "<"), "+")
	if !found || !plus || len(reference) != 15 || !allDigits(reference) {
		return PaymentLine{}, refused("reference", notLine)
	}
	if reference[14] != checkDigit(reference[:14]) {
		return PaymentLine{}, refused("reference", wrongReference)
	}
	if !isCreditor(creditor) {
		return PaymentLine{}, refused("creditor", notCreditor)
	}
	return PaymentLine{reference, creditor}, nil
}

// IsZero reports whether there is no line.
func (p PaymentLine) IsZero() bool { return p == PaymentLine{} }

// Reference returns the 15 digits, ending with the check digit.
func (p PaymentLine) Reference() string { return p.reference }

// Creditor returns the 8 digits of the creditor.
func (p PaymentLine) Creditor() string { return p.creditor }

// String returns the line as it is printed: "+71<000000000000026+81234567<".
func (p PaymentLine) String() string {
	if p.IsZero() {
		return ""
	}
	return "+71<" + p.reference + "+" + p.creditor + "<"
}

func isCreditor(text string) bool { return len(text) == 8 && allDigits(text) && text[0] == '8' }

// checkDigit returns the digit that makes the line add up to a multiple of ten:
// every second digit from the left counts twice, and a two-digit product counts as
// the sum of its digits.
func checkDigit(digits string) byte {
	sum := 0
	for i := range len(digits) {
		product := int(digits[i]-'0') * (1 + i%2)
		sum += product/10 + product%10
	}
	return byte('0' + (10-sum%10)%10)
}
