// SPDX-License-Identifier: MPL-2.0

package law

import (
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/internal/quote"
)

// Sentence is a sentence in Danish and English with placeholders for values. A
// placeholder is written {0:kr}: the index of the value and its format.
//
//	{0:kr}     an amount in øre: 1.234,50 kr.
//	{0:fine}   an amount in hundredths of an øre, with all its decimals
//	{0:cut}    an amount in øre that continues after the øre: 606,08… kr.
//	{0:pct}    a whole percentage: 5 %
//	{0:n}      a plain number
//	{0:date}   a day, as returned by [DayNumber]: 1. juli 2025
type Sentence struct {
	parts [2][]part // indexed by Language
	plain bool      // needs no escaping in JSON
}

// part is a piece of text and the value that follows it.
type part struct {
	text  string
	value int  // the index of the value; -1 for none
	form  form // how the value is written
}

type form uint8

const (
	number form = iota
	kroner
	fineKroner
	cutKroner
	percent
	date
)

var formNames = map[string]form{"n": number, "kr": kroner, "fine": fineKroner, "cut": cutKroner, "pct": percent, "date": date}

// NewSentence returns a sentence. Each chapter keeps its sentences together in one
// file, so that they can be read side by side. Like regexp.MustCompile it panics on
// a malformed placeholder; since sentences are package variables, that happens at
// program start or never.
func NewSentence(danish, english string) *Sentence {
	return &Sentence{
		parts: [2][]part{partsOf(danish), partsOf(english)},
		plain: !strings.ContainsFunc(danish+english, quote.Needed),
	}
}

func partsOf(text string) (parts []part) {
	for {
		before, rest, found := strings.Cut(text, "{")
		if !found {
			return append(parts, part{text: before, value: -1})
		}
		place, after, closed := strings.Cut(rest, "}")
		number, name, _ := strings.Cut(place, ":")
		form, known := formNames[name]
		if !closed || !known || len(number) != 1 || number[0] < '0' || number[0] > '2' {
			panic("law: a sentence has a place that cannot be filled: {" + place + "}")
		}
		parts = append(parts, part{text: before, value: int(number[0] - '0'), form: form})
		text = after
	}
}

// With returns a statement made from the sentence and up to three values.
func (s *Sentence) With(values ...int64) Statement {
	statement := Statement{Sentence: s}
	copy(statement.Values[:], values)
	return statement
}

// Statement is a sentence about a case: the sentence and its values. The text is
// produced only when asked for. Statement is comparable.
type Statement struct {
	Sentence *Sentence
	Values   [3]int64
}

// DayNumber returns a day as a value for a statement: 20250701 for 1 July 2025, and
// 0 for the zero date.
func DayNumber(day calendar.Date) int64 {
	return int64(day.Year()*10_000 + int(day.Month())*100 + day.Day())
}

// Text returns the statement in the given language.
func (s Statement) Text(language Language) string {
	var space [256]byte // most statements are shorter
	return string(s.appendText(space[:0], language))
}

// appendText appends [Statement.Text] to dst. Where an amount that ends in
// "kr." stands before a full stop, only one full stop is written.
func (s Statement) appendText(dst []byte, language Language) []byte {
	if s.Sentence == nil {
		return dst
	}
	stopped := false
	for _, part := range s.Sentence.parts[language&1] {
		text := part.text
		if stopped {
			text = strings.TrimPrefix(text, ".")
		}
		if dst = append(dst, text...); part.value < 0 {
			continue
		}
		dst = appendValue(dst, s.Values[part.value], part.form, language)
		stopped = len(dst) > 0 && dst[len(dst)-1] == '.'
	}
	return dst
}

// appendMembers appends the statement as the members "da" and "en" of a JSON object,
// in the given languages; none means both.
func (s Statement) appendMembers(dst []byte, languages []Language) []byte {
	if len(languages) == 0 {
		languages = bothLanguages[:]
	}
	for _, language := range languages {
		dst = append(append(append(dst, `,"`...), language.String()...), `":`...)
		if s.Sentence != nil && s.Sentence.plain {
			dst = append(s.appendText(append(dst, '"'), language), '"')
		} else {
			dst = quote.Append(dst, s.Text(language))
		}
	}
	return dst
}

// AppendJSON appends the statement as a JSON object: {"da":"…","en":"…"}.
func (s Statement) AppendJSON(dst []byte, languages ...Language) []byte {
	start := len(dst)
	dst = append(s.appendMembers(dst, languages), '}')
	dst[start] = '{'
	return dst
}

// MarshalJSON returns [Statement.AppendJSON]; the error is always nil.
func (s Statement) MarshalJSON() ([]byte, error) { return s.AppendJSON(nil), nil }

// UnmarshalJSON reads what [Statement.AppendJSON] writes. The text comes back as it
// was written; the values in it do not come back as values.
func (s *Statement) UnmarshalJSON(text []byte) error {
	var read struct{ Da, En string }
	if err := json.Unmarshal(text, &read); err != nil || isNull(text) {
		return err
	}
	*s = written(read.Da, read.En)
	return nil
}

// written returns a statement with the texts that it was written with.
func written(danish, english string) Statement {
	if danish+english == "" {
		return Statement{}
	}
	return Statement{Sentence: &Sentence{parts: [2][]part{{{text: danish, value: -1}}, {{text: english, value: -1}}}}}
}

// isNull reports whether JSON is null, which encoding/json wants passed over.
func isNull(text []byte) bool { return string(text) == "null" }

var bothLanguages = [...]Language{Danish, English}

func appendValue(dst []byte, value int64, form form, language Language) []byte {
	switch form {
	case kroner:
		return money.Append(dst, value, language == English)
	case fineKroner:
		return money.AppendFine(dst, value, language == English)
	case cutKroner:
		return money.AppendCut(dst, value, language == English)
	case date:
		day, _ := calendar.New(int(value/10_000), time.Month(value/100%100), int(value%100))
		return appendDate(dst, day, language)
	}
	dst = strconv.AppendInt(dst, value, 10)
	if form == percent {
		if language == Danish {
			dst = append(dst, money.NoBreakSpace...)
		}
		dst = append(dst, '%')
	}
	return dst
}
