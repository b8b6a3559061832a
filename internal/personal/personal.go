// SPDX-License-Identifier: MPL-2.0

// Package personal finds what is written as a personal identifier.
package personal

import (
	"unicode"

	"github.com/hjemmel-dk/hjemmel/law"
)

// Identifier is the problem with a text in which one is [Found].
var Identifier = law.Problem{Code: law.Invalid, ID: "personal-identifier",
	Wrong: law.Words{Danish: "teksten har ti cifre, der ligner et personnummer", English: "the text holds ten digits like a personal identifier"},
	Right: law.Words{Danish: "en tekst uden personnummer, med en reference i stedet", English: "a text without a personal identifier, with a reference in its place"}}

// Found reports whether a text holds something written as a Danish
// personal identifier: ten digits in a row, or six and four with nothing but
// hyphens and spaces between. More or fewer digits are not one, so that a journal
// number usually passes. It does not ask whether anybody has the number.
func Found(text string) bool {
	before, run := 0, 0 // how many digits, before the hyphen and now
	ends := func() bool { return run == 10 || before == 6 && run == 4 }
	for _, char := range text {
		switch {
		case unicode.Is(unicode.Cf, char): // invisible
		case unicode.IsDigit(char):
			run++
		case ends():
			return true
		case unicode.Is(unicode.Dash, char) || unicode.IsSpace(char):
			if run > 0 {
				before, run = run, 0
			}
		default:
			before, run = 0, 0
		}
	}
	return ends()
}
