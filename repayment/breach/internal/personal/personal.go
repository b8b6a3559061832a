// SPDX-License-Identifier: MPL-2.0

// Package personal finds what is written as a personal identifier.
package personal

import "unicode"

// Problem is what a fault says of such a text.
const Problem = "the text holds ten digits like a personal identifier"

// Found reports whether a text holds something written as a Danish
// personal identifier: ten digits in a row, or six and four with nothing but
// hyphens and spaces between. More or fewer digits are not one, so that a journal
// number usually passes. Whether any person has the number is not asked.
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
