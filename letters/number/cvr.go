// SPDX-License-Identifier: MPL-2.0

package number

// CVR is the number of a company or an authority in the Danish register. It is
// public and prints as its eight digits. The zero value is not a number.
type CVR struct{ digits [8]byte }

// ParseCVR reads eight digits that pass the modulus 11 check.
// The error is [law.Faults] and never repeats the text.
func ParseCVR(text string) (CVR, error) {
	if len(text) != 8 || !allDigits(text) || text[0] == '0' {
		return CVR{}, refused("", notCVR)
	}
	if weighted(text, "27654321")%11 != 0 {
		return CVR{}, refused("", wrongCVR)
	}
	return CVR{[8]byte([]byte(text))}, nil
}

// IsZero reports whether there is no number.
func (c CVR) IsZero() bool { return c == CVR{} }

// String returns the eight digits, or "" for the zero value.
func (c CVR) String() string {
	if c.IsZero() {
		return ""
	}
	return string(c.digits[:])
}

// MarshalText returns the eight digits. The error is always nil.
func (c CVR) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads the number as [ParseCVR] does, and nothing as the zero value.
func (c *CVR) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = CVR{}
		return nil
	}
	parsed, err := ParseCVR(string(text))
	if err == nil {
		*c = parsed
	}
	return err
}

func allDigits(text string) bool {
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return false
		}
	}
	return text != ""
}

// number reads a few digits.
func number(digits string) int {
	value := 0
	for i := range len(digits) {
		value = value*10 + int(digits[i]-'0')
	}
	return value
}

// weighted returns the sum of the digits, each multiplied by the weight at its
// place.
func weighted(digits, weights string) int {
	sum := 0
	for i := range len(weights) {
		sum += int(digits[i]-'0') * int(weights[i]-'0')
	}
	return sum
}
