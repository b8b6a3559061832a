// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters"
)

func TestAMunicipalityCanUseItsOwnWords(t *testing.T) {
	standard := letters.DefaultTexts(law.Danish)
	own, err := standard.With("instalment.title", "Afgørelse: {amount} om måneden skal du betale")
	assert.NilError(t, err)
	again, err := own.With("complaint.heading", "Klage")
	assert.NilError(t, err)

	c := newCase(t)
	c.Particulars.Texts = again
	letter, err := c.Make(letters.InstalmentByTable)
	assert.NilError(t, err)
	assert.Equal(t, letter.Title, "Afgørelse: 1.350\u00a0kr. om måneden skal du betale")
	assert.Equal(t, letter.Complaint.Heading, "Klage")

	unchanged, _ := standard.Text("instalment.title")
	assert.Equal(t, unchanged, "Afgørelse: Du skal betale {amount} om måneden")
	heading, _ := own.Text("complaint.heading")
	assert.Equal(t, heading, "Du kan klage")
}

func TestATextThatCannotBeFilledIsRefused(t *testing.T) {
	texts := letters.DefaultTexts(law.Danish)
	for _, test := range []struct {
		id   letters.TextID
		text string
		code law.Code
	}{
		{"instalment.title", "Du skal betale", law.Missing},
		{"instalment.title", "Du skal betale {amount} til {name}", law.UnknownKey},
		{"instalment.title", "Du skal betale {amount", law.Syntax},
		{"instalment.title", "Du skal betale {{amount}}", law.Syntax},
		{"instalment.title", "Du skal betale } {amount}", law.Syntax},
		{"instalment.title", "{amount} }", law.Syntax},
		{"instalment.title", " \u200b", law.Missing},
		{"no.such.text", "Tekst", law.UnknownKey},
		{"", "Tekst", law.UnknownKey},
	} {
		got, err := texts.With(test.id, test.text)
		assert.ErrorIs(t, err, test.code, test.text)
		assert.DeepEqual(t, got.IDs(), letters.Texts{}.IDs())
		assert.Assert(t, !strings.Contains(err.Error(), "{name}"))
	}
	_, err := letters.DefaultTexts(law.English).With("bank.rest", "The rest continues.")
	assert.ErrorIs(t, err, law.UnknownKey)
	assert.Equal(t, letters.DefaultTexts(law.English).Language(), law.English)
	assert.Equal(t, len(texts.Placeholders("no.such.text")), 0)
	_, found := texts.Text("no.such.text")
	assert.Assert(t, !found)
}

// The source names every text, and no text is left that nothing names.
func TestEveryTextIsUsed(t *testing.T) {
	files, err := filepath.Glob("*.go")
	assert.NilError(t, err)
	var code strings.Builder
	for _, file := range files {
		if !strings.HasSuffix(file, "_test.go") && !strings.HasPrefix(file, "texts_") {
			text, err := os.ReadFile(file)
			assert.NilError(t, err)
			code.Write(text)
		}
	}
	made := []string{"sponsor.orientation", "sponsor.hearing", "sponsor.decision", "bank.pledge", "bank.guarantee",
		"sponsor.bank", "sponsor.guarantee", "release.bank.pledge", "release.bank.guarantee", "release.bank.title", "release.sponsor.title"}
	texts := letters.DefaultTexts(law.Danish)
	eachText(t, law.Danish, func(id letters.TextID, _ string) {
		for _, prefix := range made { // put together from the kind of the letter
			for _, suffix := range []string{"", ".title", ".status", ".later", ".rest", ".none"} {
				if string(id) == prefix+suffix {
					return
				}
			}
		}
		assert.Assert(t, strings.Contains(code.String(), `"`+string(id)+`"`), "%s is used nowhere", id)
	})
	for _, match := range regexp.MustCompile(`"((?:common|claims|changed|paid|overpaid|notice|complaint|basis|instalment|modest|deferral|abeyance|lapse|demand|transfer|note|deposit|sponsor|security|request|bank|form|release|transport|recovery|report|recovered)\.[a-z.]+)"`).FindAllStringSubmatch(code.String(), -1) {
		if strings.HasPrefix(match[1], "demand.sent") || match[1] == "claim.text" {
			continue
		}
		_, found := texts.Text(letters.TextID(match[1]))
		field := map[string]bool{"security.amount": true, "security.to": true}[match[1]]
		assert.Assert(t, found || field, "%s is no text", match[1])
	}
}
