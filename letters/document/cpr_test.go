// SPDX-License-Identifier: MPL-2.0

package document

import (
	"strings"
	"testing"

	"github.com/hjemmel-dk/hjemmel/letters/internal/check"
)

// The letter shows the number in the one field that asks for it and nowhere else.
func TestCPRIsInOneFieldOnly(t *testing.T) {
	document := sampleLetter()
	file, err := document.DOCX()
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{"text": document.Text(), "HTML": string(document.HTML()), "DOCX": string(file)} {
		if strings.Count(text, "311236-4000") != 1 || strings.Contains(text, "3112364000") {
			t.Errorf("%s does not show the number once", name)
		}
	}
	document.Sections = document.Sections[:3]
	if file, err = document.DOCX(); err != nil {
		t.Fatal(err)
	}
	check.NoDigits(t, document.Text()+string(document.HTML())+string(file))
}
