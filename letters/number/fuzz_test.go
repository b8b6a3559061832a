// SPDX-License-Identifier: MPL-2.0

package number

import (
	"fmt"
	"strings"
	"testing"
	"unicode"
)

// A text is ten digits of a day, or a fault; neither is ever repeated.
func FuzzCPR(f *testing.F) {
	for _, text := range []string{"311236-4000", "3112364000", "911236-4000", "2902003000", "", "311236-400X", "\xff", "311236\x004000"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		number, err := ParseCPR(text)
		if err != nil {
			if !number.IsZero() || len(text) >= 6 && strings.Contains(err.Error(), text) && strings.ContainsFunc(text, unicode.IsDigit) {
				t.Fatal("a fault and a number, or a fault that repeats the text")
			}
			return
		}
		digits := number.Reveal()
		if len(digits) != 10 || strings.ReplaceAll(text, "-", "") != digits {
			t.Fatal("not the digits of the text")
		}
		again, err := ParseCPR(digits[:6] + "-" + digits[6:])
		if err != nil || again != number {
			t.Fatal("the number is not read back")
		}
		printed := fmt.Sprintf("%v %+v %#v %s %q %x %d", number, identifier{CPR: number}, []CPR{number}, number, number, number, number)
		if strings.Contains(printed, digits) || strings.Contains(printed, digits[:6]) || !strings.Contains(printed, mask) {
			t.Fatal("the digits are printed")
		}
	})
}
