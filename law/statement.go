// SPDX-License-Identifier: MPL-2.0

package law

import (
	"strconv"
	"strings"
	"time"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// Sentence is a sentence with room for values, in Danish and English. A place
// for a value is written {0:kr}: the number of the value and how it is written.
//
//	{0:kr}     an amount in øre: 1.234,50 kr.
//	{0:fine}   an amount in hundredths of an øre, with every decimal it has
//	{0:cut}    an amount in øre that goes on after the øre: 606,08… kr.
//	{0:pct}    a whole percentage: 5 %
//	{0:n}      a plain number
//	{0:date}   a day, as [DayNumber] gives it: 1. juli 2025
type Sentence struct {
	danish, english string
	plain           bool // needs no escapes in JSON
}

// NewSentence returns a sentence. Every chapter keeps its own together in one
// file, so that they can be read beside each other.
func NewSentence(danish, english string) *Sentence {
	return &Sentence{danish, english, !strings.ContainsFunc(danish+english, needsEscape)}
}

// Statement is a sentence about a case: the sentence and the values that belong
// in it. The text is made when it is asked for. Statement is comparable.
type Statement struct {
	Sentence *Sentence
	Values   [3]int64
}

// DayNumber returns a day as a value of a statement: 20250701 for 1 July 2025,
// and 0 for the zero date.
func DayNumber(day calendar.Date) int64 {
	return int64(day.Year()*10_000 + int(day.Month())*100 + day.Day())
}

// Text returns the statement in the given language.
func (s Statement) Text(language Language) string { return string(s.AppendText(nil, language)) }

// AppendText appends [Statement.Text] to dst. Where an amount that ends in
// "kr." stands before a full stop, only one full stop is written.
func (s Statement) AppendText(dst []byte, language Language) []byte {
	if s.Sentence == nil {
		return dst
	}
	rest := s.Sentence.danish
	if language == English {
		rest = s.Sentence.english
	}
	for {
		open := strings.IndexByte(rest, '{')
		if open < 0 {
			return append(dst, rest...)
		}
		dst = append(dst, rest[:open]...)
		length := strings.IndexByte(rest[open:], '}')
		place := rest[open+1 : open+length]
		rest = rest[open+length+1:]

		dst = appendValue(dst, s.Values[place[0]-'0'], place[2:], language)
		if strings.HasPrefix(rest, ".") && len(dst) > 0 && dst[len(dst)-1] == '.' {
			rest = rest[1:]
		}
	}
}

// AppendJSONText appends [Statement.Text] to dst as a JSON string.
func (s Statement) AppendJSONText(dst []byte, language Language) []byte {
	if s.Sentence != nil && s.Sentence.plain {
		return append(s.AppendText(append(dst, '"'), language), '"')
	}
	return AppendJSONString(dst, s.Text(language))
}

func appendValue(dst []byte, value int64, form string, language Language) []byte {
	switch form {
	case "kr":
		return AppendKroner(dst, value, language)
	case "fine":
		return appendFineKroner(dst, value, language)
	case "cut":
		return appendCutKroner(dst, value, language)
	case "date":
		day, _ := calendar.New(int(value/10_000), time.Month(value/100%100), int(value%100))
		return AppendDate(dst, day, language)
	}
	dst = strconv.AppendInt(dst, value, 10)
	if form == "pct" {
		if language == Danish {
			dst = append(dst, noBreakSpace...)
		}
		dst = append(dst, '%')
	}
	return dst
}
