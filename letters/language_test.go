// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/letters/document"
)

// officialese is what no letter says; plain words do as well.
var officialese = []string{"hermed", "herved", "desangående", "nærværende", "såfremt", "vedrørende", "i henhold til", "iht.", "jf.",
	"jævnfør", "førnævnte", "ovennævnte", "undertegnede", "anmodes om", "bedes", "foranlediget", "fremsende", "fremkomme med",
	"i medfør af", "i forbindelse med", "pågældende", "ligeledes", "endvidere", "skal De", "Deres", "imødekomme", "effektuere",
	"tilgå", "udvirke", "efter gældende regler", "dags dato", "d.d."}

var placeholder = regexp.MustCompile(`\{[a-z]+\}`)

func eachText(t *testing.T, language law.Language, check func(id letters.TextID, text string)) {
	t.Helper()
	texts := letters.DefaultTexts(language)
	for _, id := range texts.IDs() {
		text, found := texts.Text(id)
		assert.Assert(t, found)
		check(id, text)
	}
}

// said is everything that the words of a document say, piece by piece.
func said(d *document.Document) []string {
	pieces := []string{d.Title, d.Courtesy}
	for _, section := range d.Sections {
		pieces = append(pieces, section.Heading)
		for _, block := range section.Blocks {
			switch block := block.(type) {
			case document.Paragraph:
				pieces = append(pieces, block.Text)
			case document.Steps:
				pieces = append(pieces, block.Items...)
			case document.Bullets:
				pieces = append(pieces, block.Items...)
			case document.Table:
				pieces = append(pieces, block.Caption)
				pieces = append(pieces, block.Header...)
				pieces = append(pieces, slices.Concat(block.Rows...)...)
			case document.Form:
				for _, field := range block.Fields {
					pieces = append(pieces, field.Label, field.Value)
				}
			}
		}
	}
	if d.Complaint != nil {
		pieces = append(append(pieces, d.Complaint.Heading), d.Complaint.Paragraphs...)
	}
	for _, finding := range d.Findings {
		pieces = append(pieces, finding.Rule.In(d.Language), finding.Text.In(d.Language))
	}
	return append(pieces, d.FurtherBasis...)
}

// sentences splits where a full stop is followed by a capital letter.
func sentences(text string) []string {
	var list []string
	start := 0
	runes := []rune(text)
	for i := 2; i < len(runes); i++ {
		if unicode.IsUpper(runes[i]) && runes[i-1] == ' ' && strings.ContainsRune(".?!", runes[i-2]) {
			list = append(list, string(runes[start:i]))
			start = i
		}
	}
	return append(list, string(runes[start:]))
}

func assertShort(t *testing.T, where, text string) {
	t.Helper()
	for _, sentence := range sentences(text) {
		assert.Assert(t, len(strings.FieldsFunc(sentence, unicode.IsSpace)) <= 25, "%s: %s", where, sentence)
	}
}

func TestTheTextsArePlain(t *testing.T) {
	for _, language := range []law.Language{law.Danish, law.English} {
		eachText(t, language, func(id letters.TextID, text string) {
			assertShort(t, string(id), placeholder.ReplaceAllString(text, "x"))
			assert.Equal(t, text, strings.TrimSpace(text), "%s", id)
			assert.Assert(t, !strings.Contains(text, "  "), "%s", id)
		})
	}
	all := sampleLetters(t)
	for _, word := range officialese {
		pattern := `(^|[^\p{L}])` + regexp.QuoteMeta(word) + `($|[^\p{L}])`
		if word != "Deres" && word != "skal De" { // as "deres" and "de" they are plain
			pattern = "(?i)" + pattern
		}
		found := regexp.MustCompile(pattern)
		eachText(t, law.Danish, func(id letters.TextID, text string) {
			assert.Assert(t, !found.MatchString(text), "%s says %s", id, word)
		})
		for _, letter := range all {
			if letter.Document.Language == law.Danish {
				assert.Assert(t, !found.MatchString(strings.Join(said(&letter.Document), "\n")), "%s says %s", letter.Name, word)
			}
		}
	}
}

func TestBothLanguagesHaveTheSamePlaceholders(t *testing.T) {
	danish, english := letters.DefaultTexts(law.Danish), letters.DefaultTexts(law.English)
	assert.Assert(t, len(english.IDs()) > 100)
	for _, id := range english.IDs() {
		assert.DeepEqual(t, slices.Sorted(slices.Values(danish.Placeholders(id))), slices.Sorted(slices.Values(english.Placeholders(id))))
	}
}

// breakable is what a line must never break in.
var breakable = regexp.MustCompile(`\d (kr\.|%|uger|år\b)|DKK \d|§ \d|stk\. \d|nr\. \d|\d\. (pkt|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)`)

func TestTheLettersArePlain(t *testing.T) {
	for _, letter := range sampleLetters(t) {
		for _, text := range said(&letter.Document) {
			assertShort(t, letter.Name, text)
			for _, wrong := range []string{"..", "{", "}", "  ", "%!", " .", " ,"} {
				assert.Assert(t, !strings.Contains(text, wrong), "%s: %q in %s", letter.Name, wrong, text)
			}
			if letter.Document.Language == law.Danish {
				assert.Assert(t, !breakable.MatchString(text), "%s breaks %q: %s", letter.Name, breakable.FindString(text), text)
				assert.Assert(t, !strings.Contains(text, "[udfyldes]") || letter.Document.Draft, letter.Name)
			}
		}
	}
}

func TestTheTitleIsTheResult(t *testing.T) {
	kinds := []string{"Afgørelse: ", "Påkrav: ", "Besked: ", "Høring: ", "Notat: ", "Anmodning: ", "Blanket: ", "Påmindelse: ", "Decision: ",
		"Demand: ", "Notice: ", "Hearing: "}
	for _, letter := range sampleLetters(t) {
		title := letter.Document.Title
		assert.Assert(t, slices.ContainsFunc(kinds, func(kind string) bool { return strings.HasPrefix(title, kind) }), title)
		assert.Assert(t, len([]rune(title)) <= 80, title)
		_, result, _ := strings.Cut(title, ": ")
		assert.Assert(t, len(strings.Fields(result)) >= 4, title)
		assert.Equal(t, letter.Document.Courtesy != "", letter.Document.Language == law.English)
	}
}

func TestEveryCitationCanBeLookedUp(t *testing.T) {
	inventory, err := os.ReadFile("../testdata/inventory.json")
	assert.NilError(t, err)
	cited := regexp.MustCompile(`§\x{a0}\d+( [a-z]\b)?(, stk\.\x{a0}\d+)?(, \d+\.\x{a0}pkt\.)?`)
	for _, letter := range sampleLetters(t) {
		d := &letter.Document
		var places []string
		for i, ref := range d.LegalBasis {
			read, err := law.ParseRef(ref.Qualified())
			assert.NilError(t, err, letter.Name)
			assert.Equal(t, read, ref)
			assert.Assert(t, !slices.Contains(d.LegalBasis[:i], ref), "%s: %v twice", letter.Name, ref)
			places = append(places, strings.NewReplacer("§ ", "§\u00a0", "stk. ", "stk.\u00a0").Replace(ref.String()))
			if ref.Act == law.CollectionOrder {
				assert.Assert(t, strings.Contains(string(inventory), `"`+ref.Qualified()), "%s: %v is not in the order", letter.Name, ref)
			}
		}
		places = append(places, d.FurtherBasis...)
		rights := letter.Kind == letters.SecurityRequest || letter.Kind >= letters.TransportOfRights // the rule has not been read
		assert.Equal(t, len(places) > 0, !rights, letter.Name)
		for _, section := range d.Sections {
			for _, block := range section.Blocks {
				if text, is := block.(document.Paragraph); is {
					for _, citation := range cited.FindAllString(text.Text, -1) {
						assert.Assert(t, strings.Contains(strings.Join(places, "\n"), citation), "%s: %s", letter.Name, citation)
					}
				}
			}
		}
	}
}
