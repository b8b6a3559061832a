// SPDX-License-Identifier: MPL-2.0

package law

import (
	"errors"
	"strconv"
	"strings"
)

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

// MarshalText returns [Language.String], and an error for a value that is no
// language.
func (l Language) MarshalText() ([]byte, error) {
	if l > English {
		return nil, errLanguage
	}
	return []byte(l.String()), nil
}

// UnmarshalText reads what [Language.MarshalText] writes.
func (l *Language) UnmarshalText(text []byte) error {
	switch string(text) {
	case "da":
		*l = Danish
	case "en":
		*l = English
	default:
		return errLanguage
	}
	return nil
}

var errLanguage = errors.New("no language; expected da or en")

// Words is the same text in both languages of the library.
type Words struct{ Danish, English string }

// In returns the text in a language.
func (w Words) In(language Language) string {
	if language == English {
		return w.English
	}
	return w.Danish
}

// fill puts values in the places {0}, {1} … of both texts.
func (w Words) fill(values []string) Words {
	for i, value := range values {
		place := "{" + strconv.Itoa(i) + "}"
		w.Danish = strings.ReplaceAll(w.Danish, place, value)
		w.English = strings.ReplaceAll(w.English, place, value)
	}
	return w
}
