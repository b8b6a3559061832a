// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"maps"
	"slices"
	"strings"

	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
)

// TextID identifies one fixed text of the letters, as in "instalment.title". Neither
// the meaning of an ID nor the placeholders of its text ever change.
type TextID string

// fixedText is one text in both languages. The English text is empty for letters
// that no citizen receives.
type fixedText struct {
	id              TextID
	danish, english string
}

// Texts are the fixed texts of the letters in one language. The zero value is the
// library's Danish texts. Texts are immutable; [Texts.With] returns a copy in which
// a municipality's own words replace one text.
type Texts struct {
	language law.Language
	own      map[TextID]string
}

// DefaultTexts returns the library's texts. The English ones make a courtesy
// translation of the letters to citizens, which is not the decision.
func DefaultTexts(language law.Language) Texts {
	if language == law.English {
		return Texts{language: law.English}
	}
	return Texts{}
}

// Language returns the language of the texts.
func (t Texts) Language() law.Language { return t.language }

// IDs returns the IDs of all texts of the language, in ascending order.
func (t Texts) IDs() []TextID {
	ids := make([]TextID, 0, len(fixedTexts))
	for id, text := range fixedTexts {
		if text.in(t.language) != "" {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

// Text returns a text with its placeholders, or false if the language has no text
// with that ID.
func (t Texts) Text(id TextID) (string, bool) {
	if own, replaced := t.own[id]; replaced {
		return own, true
	}
	text := fixedTexts[id].in(t.language)
	return text, text != ""
}

// Placeholders returns the names of the placeholders that a text must have, each
// once, in the order of the library's text. In the text they are written {name}.
func (t Texts) Placeholders(id TextID) []string {
	names, _ := placeholderNames(fixedTexts[id].in(t.language))
	return names
}

// With returns the texts with one of them replaced. The new text must contain each
// placeholder of the library's text at least once, in any order, and no others. The
// error is [law.Faults].
func (t Texts) With(id TextID, text string) (Texts, error) {
	standard := fixedTexts[id].in(t.language)
	if standard == "" {
		return Texts{}, law.Faults{noSuchText.At("id")}
	}
	var c check.Check
	want := t.Placeholders(id)
	have, wellFormed := placeholderNames(text)
	switch {
	case plain.IsBlank(text):
		c.Add(string(id), plain.TextMissing)
	case plain.IsBroken(text):
		c.Add(string(id), plain.Broken)
	case !wellFormed:
		c.Add(string(id), braceAlone)
	default:
		for _, name := range want {
			if !slices.Contains(have, name) {
				c.Add(string(id), placeLacking, name)
			}
		}
		if slices.ContainsFunc(have, func(name string) bool { return !slices.Contains(want, name) }) {
			c.Add(string(id), placeUnknown)
		}
	}
	if err := c.Err(); err != nil {
		return Texts{}, err
	}
	own := maps.Clone(t.own)
	if own == nil {
		own = map[TextID]string{}
	}
	own[id] = tidy(text)
	return Texts{t.language, own}, nil
}

func (f fixedText) in(language law.Language) string {
	if language == law.English {
		return f.english
	}
	return f.danish
}

// placeholderNames returns the placeholders of a text, each once, or false if there
// is an unmatched brace.
func placeholderNames(text string) (names []string, wellFormed bool) {
	for {
		before, after, found := strings.Cut(text, "{")
		if strings.Contains(before, "}") {
			return nil, false
		}
		if !found {
			return names, true
		}
		name, rest, closed := strings.Cut(after, "}")
		if !closed || strings.Contains(name, "{") {
			return nil, false
		}
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
		text = rest
	}
}

// danishTerms are the Danish words of the English texts.
var danishTerms = []string{"aktindsigt", "aktivloven", "Ankestyrelsen", "Ankestyrelsens Beskæftigelsesudvalg", "førtidspension", "gebyrloven",
	"gældsinddrivelsesloven", "Gældsstyrelsen", "integrationsloven", "kontanthjælp", "NemKonto", "pkt.", "påkrav", "ressourceforløbsydelse",
	"retssikkerhedsloven", "stk.", "Udlændingestyrelsen"}

var fixedTexts = indexed(commonTexts, instalmentTexts, deferralTexts, lapseTexts, demandTexts, transferTexts,
	depositTexts, sponsorTexts, securityTexts, releaseTexts, claimsTexts, changedTexts, paidTexts, expectedTexts, noticeTexts)

func indexed(lists ...[]fixedText) map[TextID]fixedText {
	index := map[TextID]fixedText{}
	for _, text := range slices.Concat(lists...) {
		text.danish, text.english = tidy(text.danish), tidy(text.english)
		index[text.id] = text
	}
	return index
}
