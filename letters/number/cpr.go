// SPDX-License-Identifier: MPL-2.0

package number

import (
	"fmt"
	"io"
	"log/slog"
	"time"
	"unique"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// mask replaces every CPR number in output.
const mask = "******-****"

// CPR is a personal number in the Danish register (personnummer). Printing,
// formatting, logging or marshalling it writes a mask, even if it is a field of
// another value; only [CPR.Reveal] returns the digits. The zero value is not a
// number. CPR is comparable.
type CPR struct{ digits unique.Handle[string] }

// ParseCPR reads ten digits, with or without a hyphen after the sixth. The first six
// must be a day in the century indicated by the seventh; the day may be raised by
// 60, as in the replacement numbers of care systems. Numbers that fail the modulus
// 11 check are accepted, since such numbers are issued; see [CPR.LikelyTypingError].
//
// The error is [law.Faults] and never repeats the text.
func ParseCPR(text string) (CPR, error) {
	if len(text) == 11 && text[6] == '-' {
		text = text[:6] + text[7:]
	}
	if len(text) != 10 || !allDigits(text) {
		return CPR{}, refused("", notCPR)
	}
	day, month := number(text[:2]), number(text[2:4])
	if day > 60 {
		day -= 60
	}
	if _, err := calendar.New(century(text[6], number(text[4:6])), time.Month(month), day); err != nil {
		return CPR{}, refused("", noBirthday)
	}
	return CPR{unique.Make(text)}, nil
}

// century returns the year of birth, given its last two digits and the seventh digit
// of the number.
func century(seventh byte, year int) int {
	switch {
	case seventh <= '3':
		return 1900 + year
	case seventh == '4' || seventh == '9':
		if year <= 36 {
			return 2000 + year
		}
		return 1900 + year
	case year <= 57:
		return 2000 + year
	}
	return 1800 + year
}

// IsZero reports whether there is no number.
func (c CPR) IsZero() bool { return c == CPR{} }

// Reveal returns the ten digits, or "" for the zero value. The library calls it only
// for the address of a digital message and for a form field.
func (c CPR) Reveal() string {
	if c.IsZero() {
		return ""
	}
	return c.digits.Value()
}

// IsReplacement reports whether the day was raised by 60, which means that the
// number is not from the register and cannot receive digital post.
func (c CPR) IsReplacement() bool { return !c.IsZero() && c.digits.Value()[0] >= '6' }

// LikelyTypingError reports whether the number fails the modulus 11 check. That is a
// reason to check the number, not to refuse it.
func (c CPR) LikelyTypingError() bool {
	return !c.IsZero() && weighted(c.digits.Value(), "4327654321")%11 != 0
}

// String returns a mask, or "" for the zero value.
func (c CPR) String() string {
	if c.IsZero() {
		return ""
	}
	return mask
}

// GoString returns a mask.
func (c CPR) GoString() string { return "number.CPR(" + c.String() + ")" }

// Format writes a mask whatever the verb.
func (c CPR) Format(state fmt.State, verb rune) {
	if verb == 'v' && state.Flag('#') {
		_, _ = io.WriteString(state, c.GoString())
		return
	}
	_, _ = io.WriteString(state, c.String())
}

// LogValue returns a mask.
func (c CPR) LogValue() slog.Value { return slog.StringValue(c.String()) }

// MarshalText returns a mask. The error is always nil.
func (c CPR) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// MarshalJSON returns a mask as a JSON string. The error is always nil.
func (c CPR) MarshalJSON() ([]byte, error) { return []byte(`"` + c.String() + `"`), nil }

// UnmarshalText reads the number as [ParseCPR] does, and nothing as the zero value. A
// mask cannot be read back.
func (c *CPR) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = CPR{}
		return nil
	}
	parsed, err := ParseCPR(string(text))
	if err == nil {
		*c = parsed
	}
	return err
}
