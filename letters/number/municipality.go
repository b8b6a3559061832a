// SPDX-License-Identifier: MPL-2.0

package number

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
)

// MunicipalityCode is the code of a municipality (kommunekode): 101 is København.
// The zero value is not a code. Codes outside the table are accepted because made-up
// cases use them.
type MunicipalityCode uint16

// Municipality is a municipality with its code and its short name: "Aarhus", not
// "Aarhus Kommune".
type Municipality struct {
	Code MunicipalityCode
	Name string
}

// ParseMunicipalityCode reads three digits, or four of which the first is 0. The
// code need not be in the table.
func ParseMunicipalityCode(text string) (MunicipalityCode, error) {
	short := text
	if len(text) == 4 && text[0] == '0' {
		short = text[1:]
	}
	if len(short) != 3 || !allDigits(short) || short[0] == '0' {
		return 0, refused("", notMunicipality)
	}
	return MunicipalityCode(number(short)), nil
}

// String returns the code with four digits, or "" for the zero value.
func (m MunicipalityCode) String() string {
	if m == 0 || m > 9999 {
		return ""
	}
	return string([]byte{byte('0' + m/1000), byte('0' + m/100%10), byte('0' + m/10%10), byte('0' + m%10)})
}

// Name returns the name of the municipality, or "" for a code that is not in the
// table.
func (m MunicipalityCode) Name() string {
	at, found := slices.BinarySearchFunc(municipalities[:], m, func(entry Municipality, code MunicipalityCode) int {
		return cmp.Compare(entry.Code, code)
	})
	if !found {
		return ""
	}
	return municipalities[at].Name
}

// Municipalities returns the 98 municipalities and Christiansø, which has a code but
// is not one, in Danish alphabetical order: æ, ø and å come last, and aa counts as
// å.
func Municipalities() []Municipality {
	sorted := slices.Clone(municipalities[:])
	order := collate.New(language.Danish) // for one goroutine, so not kept
	slices.SortFunc(sorted, func(a, b Municipality) int { return order.CompareString(a.Name, b.Name) })
	return sorted
}

// FindMunicipality returns the municipality with the given name, or false if there
// is none. It ignores case, å written as aa, accents written as separate characters,
// and "Kommune" after the name.
func FindMunicipality(name string) (Municipality, bool) {
	wanted := plainName(name)
	for _, municipality := range municipalities {
		known := plainName(municipality.Name)
		if wanted == known || wanted == known+" kommune" || wanted == known+"s kommune" || wanted == known+"s regionskommune" {
			return municipality, true
		}
	}
	return Municipality{}, false
}

// plainName returns a name in lower case, with aa for å and single spaces.
func plainName(name string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(strings.ToLower(plain.Clean(name))), " "), "å", "aa")
}
