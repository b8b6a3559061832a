// SPDX-License-Identifier: MPL-2.0

package number

import (
	"slices"
	"strings"
	"testing"
)

func TestMunicipalities(t *testing.T) {
	all := Municipalities()
	count := 0
	for i, municipality := range municipalities {
		if i > 0 && municipalities[i-1].Code >= municipality.Code {
			t.Errorf("%v is out of order", municipality)
		}
		if municipality.Code != 411 { // Christiansø
			count++
		}
		if municipality.Code.Name() != municipality.Name {
			t.Errorf("%v is not found by its code", municipality)
		}
		for _, name := range []string{municipality.Name, strings.ToUpper(municipality.Name), municipality.Name + " Kommune", " " + municipality.Name} {
			if found, ok := FindMunicipality(name); !ok || found != municipality {
				t.Errorf("%q: %v", name, found)
			}
		}
		if parsed, err := ParseMunicipalityCode(municipality.Code.String()); err != nil || parsed != municipality.Code {
			t.Errorf("%v: %v", municipality, err)
		}
		if !slices.Contains(all, municipality) {
			t.Errorf("%v is not in the list", municipality)
		}
	}
	if count != 98 || len(all) != 99 {
		t.Errorf("%d municipalities of %d rows", count, len(all))
	}
	if first, last := all[0].Name, all[len(all)-1].Name; first != "Albertslund" || last != "Aarhus" {
		t.Errorf("the Danish order goes from %s to %s", first, last)
	}
	all[0] = Municipality{} // a copy
	if Municipalities()[0].Name != "Albertslund" {
		t.Error("the table can be changed")
	}
}

func TestMunicipalityNames(t *testing.T) {
	for name, code := range map[string]MunicipalityCode{
		"Århus": 751, "aalborg kommune": 851, "Ålborg Kommune": 851, "Københavns Kommune": 101,
		"Bornholms Regionskommune": 400, "A\u030arhus": 751, "HØJE-TA\u030aSTRUP": 169, "høje-taastrup": 169, "Høje-Tåstrup Kommune": 169, "Nordfyns  kommune": 480,
	} {
		if found, ok := FindMunicipality(name); !ok || found.Code != code {
			t.Errorf("%q: %v", name, found)
		}
	}
	for _, name := range []string{"", "Eksempel", "Kommune", "Aarhu", "s kommune"} {
		if found, ok := FindMunicipality(name); ok {
			t.Errorf("%q: %v", name, found)
		}
	}
	for text, want := range map[string]MunicipalityCode{"0101": 101, "101": 101, "999": 999} {
		if got, err := ParseMunicipalityCode(text); err != nil || got != want {
			t.Errorf("%q: %v, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "1", "1101", "0001", "001", "00101", "10a", "-10", "+101"} {
		if got, err := ParseMunicipalityCode(text); err == nil || got != 0 {
			t.Errorf("%q: %v", text, got)
		}
	}
	if MunicipalityCode(999).Name() != "" || MunicipalityCode(411).Name() != "Christiansø" || MunicipalityCode(0).String() != "" || MunicipalityCode(60000).String() != "" {
		t.Error("codes outside the table")
	}
}

// Æ, ø and å come after z, and aa is an å, as in no alphabet of the computer's own.
func TestMunicipalitiesStandInTheDanishOrder(t *testing.T) {
	var last []string
	for _, municipality := range Municipalities()[94:] {
		last = append(last, municipality.Name)
	}
	if got := strings.Join(last, " "); got != "Vordingborg Ærø Aabenraa Aalborg Aarhus" {
		t.Error(got)
	}
}

func TestPaymentLine(t *testing.T) {
	// The two check digits are from the notes on the ecosystem.
	for reference, want := range map[string]string{"2": "000000000000026", "00000000000002": "000000000000026", "404040000066": "004040400000669"} {
		line, err := NewPaymentLine(reference, "89999999")
		if err != nil || line.Reference() != want || line.String() != "+71<"+want+"+89999999<" || line.Creditor() != "89999999" {
			t.Errorf("%s: %v, %v", reference, line, err)
		}
		for _, text := range []string{line.String(), "+71<" + want + " +89999999<", "+71< " + want + "+89999999"} {
			if parsed, err := ParsePaymentLine(text); err != nil || parsed != line {
				t.Errorf("%q: %v", text, err)
			}
		}
	}
	// Every single wrong digit is found.
	for at := range 15 {
		digits := []byte("004040400000669")
		digits[at] = '0' + (digits[at]-'0'+1)%10
		if _, err := ParsePaymentLine("+71<" + string(digits) + "+89999999<"); err == nil {
			t.Errorf("a wrong digit at %d was not found", at)
		}
	}
	for _, text := range []string{"", "+71<", "+71<000000000000026+", "+71<000000000000026+19999999<", "+73<000000000000026+89999999<",
		"+71<00000000000026+89999999<", "+71<00000000000002x+89999999<", "000000000000026"} {
		if line, err := ParsePaymentLine(text); err == nil || !line.IsZero() {
			t.Errorf("%q was taken for a line", text)
		}
	}
	line, err := NewPaymentLine("123456789012345", "1234")
	if err == nil || !line.IsZero() || line.String() != "" || strings.Contains(err.Error(), "1234") ||
		!strings.Contains(err.Error(), "reference: ") || !strings.Contains(err.Error(), "creditor: ") {
		t.Error(line, err)
	}
}

func TestCodes(t *testing.T) {
	for _, number := range []KLE{KLERepayment(), KLESecurity()} {
		parts := strings.Split(number.Subject, ".")
		if len(parts) != 3 || number.IsZero() || number.Version != kleVersion || number.Title == "" || !strings.HasPrefix(number.String(), number.Subject) {
			t.Errorf("%+v", number)
		}
	}
	if KLERepayment().String() != "32.45.10-Ø30" || (KLE{Subject: "32.24.04"}).String() != "32.24.04" || (KLE{}).String() != "" {
		t.Error("a subject prints wrongly")
	}
}
