// SPDX-License-Identifier: MPL-2.0

package law

// Language is a language that the library writes. Danish is the language of
// the decision; English is offered beside it and decides nothing.
type Language uint8

const (
	Danish Language = iota
	English
)

// String returns the two-letter code of the language: "da" or "en".
func (l Language) String() string {
	if l == English {
		return "en"
	}
	return "da"
}
