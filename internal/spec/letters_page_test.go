// SPDX-License-Identifier: MPL-2.0

package spec_test

import (
	"fmt"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
	"gotest.tools/v3/golden"

	"github.com/hjemmel-dk/hjemmel/examples/letters/sample"
	"github.com/hjemmel-dk/hjemmel/letters"
)

// TestSpecLetters makes the page that shows every letter in Danish as it reads,
// with what each kind must hold before it is sent.
func TestSpecLetters(t *testing.T) {
	all, err := sample.Letters()
	assert.NilError(t, err)
	var out strings.Builder
	out.WriteString("<!-- Made by letters_page_test.go from the letters of examples/letters. -->\n# Breve\n\n")
	out.WriteString("Hvert brev, som biblioteket skriver, vist på en opdigtet sag. Et brev, der mangler noget på listen, bliver et udkast, som siger, hvad der mangler. " +
		"Til breve til borgere hører en engelsk oversættelse, som ikke er afgørelsen. KL's bilag Y, AB, Å, Ø, AI, K og L er ikke læst; brevene følger det, KL's sider siger om dem.\n")
	for _, kind := range letters.Kinds() {
		fmt.Fprintf(&out, "\n## `%s`\n", kind)
		required := letters.Required(kind)
		if len(required) > 0 {
			out.WriteString("\n| skal være der | efter |\n|---|---|\n")
		}
		for _, requirement := range required {
			text := requirement.Text.Danish
			if requirement.When.Danish != "" {
				text += " (" + requirement.When.Danish + ")"
			}
			fmt.Fprintf(&out, "| %s | %s |\n", cell(text), cell(requirement.Rule.Danish))
		}
		shown := 0
		for _, letter := range all {
			if letter.Kind != kind {
				continue
			}
			link := "../letters/" + letter.Name
			if strings.HasSuffix(letter.Name, ".en") {
				fmt.Fprintf(&out, "\nPå engelsk: [%s](%s.txt), [html](%s.html), [docx](%s.document.xml)\n", letter.Name, link, link, link)
				continue
			}
			shown++
			fmt.Fprintf(&out, "\n### %s\n\n[html](%s.html), [docx](%s.document.xml)\n\n````text\n%s````\n", letter.Name, link, link, letter.Document.Text())
		}
		assert.Check(t, shown > 0, "no letter shows %s", kind)
	}
	golden.Assert(t, out.String(), "spec/breve.md")
}
