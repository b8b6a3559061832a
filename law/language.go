// SPDX-License-Identifier: MPL-2.0

package law

import (
	"errors"
	"strconv"
	"strings"
)

// Language is a language in which the library writes. Decisions are in Danish;
// English is offered alongside and has no legal effect.
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

// MarshalText returns [Language.String], or an error for an unknown value.
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

// Words is the same text in both languages.
type Words struct{ Danish, English string }

// In returns the text in the given language.
func (w Words) In(language Language) string {
	if language == English {
		return w.English
	}
	return w.Danish
}

// fill replaces the placeholders {0}, {1}, … in both texts.
func (w Words) fill(values []string) Words {
	for i, value := range values {
		place := "{" + strconv.Itoa(i) + "}"
		w.Danish = strings.ReplaceAll(w.Danish, place, value)
		w.English = strings.ReplaceAll(w.English, place, value)
	}
	return w
}
