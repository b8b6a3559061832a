// SPDX-License-Identifier: MPL-2.0

package number

import (
	"cmp"
	"slices"
	"strings"

	"github.com/hjemmel-dk/hjemmel/law"
)

// MunicipalityCode is the code of a municipality (kommunekode): 101 is København.
// The zero value is no code. A code need not be in the table; examples use one
// that is not.
type MunicipalityCode uint16

// Municipality is a municipality with its code. Its name is the short one:
// "Aarhus" and not "Aarhus Kommune".
type Municipality struct {
	Code MunicipalityCode
	Name string
}

// christiansoe has a code and a place in the table and is no municipality.
const christiansoe MunicipalityCode = 411

// ParseMunicipalityCode reads three digits, or four of which the first is 0. The
// code need not be in the table.
func ParseMunicipalityCode(text string) (MunicipalityCode, error) {
	short := text
	if len(text) == 4 && text[0] == '0' {
		short = text[1:]
	}
	if len(short) != 3 || !allDigits(short) || short[0] == '0' {
		return 0, fault(law.Invalid, "", "not written as the code of a municipality", "three digits, or four with 0 first")
	}
	return MunicipalityCode(number(short)), nil
}

// String returns the code with four digits, and nothing for the zero value.
func (m MunicipalityCode) String() string {
	if m == 0 || m > 9999 {
		return ""
	}
	return string([]byte{byte('0' + m/1000), byte('0' + m/100%10), byte('0' + m/10%10), byte('0' + m%10)})
}

// Name returns the name of the municipality, and nothing for a code that is not
// in the table.
func (m MunicipalityCode) Name() string {
	at, found := slices.BinarySearchFunc(municipalities[:], m, func(entry Municipality, code MunicipalityCode) int {
		return cmp.Compare(entry.Code, code)
	})
	if !found {
		return ""
	}
	return municipalities[at].Name
}

// IsMunicipality reports whether the code is in the table and belongs to one of
// the 98 municipalities. Christiansø has a code and is none.
func (m MunicipalityCode) IsMunicipality() bool { return m != christiansoe && m.Name() != "" }

// Municipalities returns the table, Christiansø included, in the Danish order of
// the names: Aabenraa and Aarhus come last.
func Municipalities() []Municipality {
	sorted := slices.Clone(municipalities[:])
	order := newDanishOrder()
	slices.SortFunc(sorted, func(a, b Municipality) int { return order.CompareString(a.Name, b.Name) })
	return sorted
}

// FindMunicipality returns the municipality with the given name, and false when
// there is none. It reads the name in small or capital letters, with å or aa, and
// with or without "Kommune" after it.
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

// plainName writes a name in small letters, with aa and single spaces.
func plainName(name string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(strings.ToLower(name)), " "), "å", "aa")
}
