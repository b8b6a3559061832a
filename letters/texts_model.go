// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"maps"
	"slices"
	"strings"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
)

// TextID names one fixed text of the letters, as in "instalment.title". An ID
// keeps its meaning, and a text keeps its placeholders.
type TextID string

// PlaceholderKind says what a placeholder is filled with.
type PlaceholderKind uint8

const (
	// AmountPlaceholder is filled with an amount: 1.234,50 kr.
	AmountPlaceholder PlaceholderKind = iota + 1
	// DatePlaceholder is filled with a day: 1. juli 2025.
	DatePlaceholder
	// NumberPlaceholder is filled with a number or a percentage.
	NumberPlaceholder
	// TextPlaceholder is filled with words of the case.
	TextPlaceholder
)

// String returns "amount", "date", "number" or "text", and nothing for any other
// value.
func (k PlaceholderKind) String() string {
	if k > TextPlaceholder {
		return ""
	}
	return [...]string{"", "amount", "date", "number", "text"}[k]
}

// Placeholder is a place in a text for a value of the case, written {name}.
type Placeholder struct {
	Name string
	Kind PlaceholderKind
}

// fixedText is one text in both languages. English is empty for letters that no
// citizen gets.
type fixedText struct {
	id              TextID
	danish, english string
}

// Texts is the fixed texts of the letters in one language. A municipality can
// replace any of them with its own words. The zero value is the library's Danish
// texts. Texts never change; [Texts.With] makes another set.
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

// IDs returns the names of all texts of the language, in ascending order.
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

// Text returns a text with its placeholders, and false when there is none of that
// name in the language.
func (t Texts) Text(id TextID) (string, bool) {
	if own, replaced := t.own[id]; replaced {
		return own, true
	}
	text := fixedTexts[id].in(t.language)
	return text, text != ""
}

// Placeholders returns the placeholders that a text must have, each once, in the
// order of the library's text.
func (t Texts) Placeholders(id TextID) []Placeholder {
	var placeholders []Placeholder
	names, _ := placeholderNames(fixedTexts[id].in(t.language))
	for _, name := range names {
		placeholders = append(placeholders, Placeholder{name, placeholderKinds[name]})
	}
	return placeholders
}

// With returns the texts with one of them replaced. The new text must have the
// placeholders of the library's text, each at least once and no others; their
// order is free. The error is [law.Faults].
func (t Texts) With(id TextID, text string) (Texts, error) {
	standard := fixedTexts[id].in(t.language)
	if standard == "" {
		return Texts{}, law.Faults{{Code: law.UnknownKey, Field: "id",
			Problem: "no text of the letters has this name in the language", Expected: `the name of a text, as in "instalment.title"`}}
	}
	if document.IsBlank(text) {
		return Texts{}, textFault(id, law.Missing, "the text is empty", "the words that are to stand in the letter")
	}
	want, _ := placeholderNames(standard)
	have, wellFormed := placeholderNames(text)
	if !wellFormed {
		return Texts{}, textFault(id, law.Syntax, "a brace without its other half", "placeholders such as {amount}")
	}
	var faults law.Faults
	for _, name := range want {
		if !slices.Contains(have, name) { // the name is the library's own
			faults = append(faults, textFault(id, law.Missing, "the text lacks a placeholder", "{"+name+"}")...)
		}
	}
	if slices.ContainsFunc(have, func(name string) bool { return !slices.Contains(want, name) }) {
		faults = append(faults, textFault(id, law.UnknownKey, "the text has a placeholder that is never filled",
			"only the placeholders of the library's text")...)
	}
	if len(faults) > 0 {
		return Texts{}, faults
	}
	own := maps.Clone(t.own)
	if own == nil {
		own = map[TextID]string{}
	}
	own[id] = tidy(text)
	return Texts{t.language, own}, nil
}

func textFault(id TextID, code law.Code, problem, expected string) law.Faults {
	return law.Faults{{Code: code, Field: string(id), Problem: problem, Expected: expected}}
}

func (f fixedText) in(language law.Language) string {
	if language == law.English {
		return f.english
	}
	return f.danish
}

// placeholderNames returns the placeholders of a text, each once, and false when
// a brace stands alone.
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

// Read only, like every package variable here.
var fixedTexts = indexed(commonTexts, instalmentTexts, deferralTexts, lapseTexts, demandTexts, transferTexts,
	depositTexts, sponsorTexts, securityTexts)

func indexed(lists ...[]fixedText) map[TextID]fixedText {
	index := map[TextID]fixedText{}
	for _, text := range slices.Concat(lists...) {
		text.danish, text.english = tidy(text.danish), tidy(text.english)
		index[text.id] = text
	}
	return index
}

// placeholderKinds is every placeholder there is.
var placeholderKinds = map[string]PlaceholderKind{
	"amount": AmountPlaceholder, "annual": AmountPlaceholder, "balance": AmountPlaceholder, "before": AmountPlaceholder,
	"after": AmountPlaceholder,
	"date":  DatePlaceholder, "deadline": DatePlaceholder, "decided": DatePlaceholder, "due": DatePlaceholder,
	"from": DatePlaceholder, "to": DatePlaceholder,
	"count": NumberPlaceholder, "day": NumberPlaceholder, "percent": NumberPlaceholder,
	"authority": TextPlaceholder, "bank": TextPlaceholder, "benefit": TextPlaceholder, "body": TextPlaceholder,
	"claim": TextPlaceholder, "condition": TextPlaceholder, "contact": TextPlaceholder, "number": TextPlaceholder,
	"order": TextPlaceholder, "person": TextPlaceholder, "privacy": TextPlaceholder, "source": TextPlaceholder,
}
