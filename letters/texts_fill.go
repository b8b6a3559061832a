// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
)

// value is what a placeholder is filled with, as it is written. Where it is not
// known it is empty, and the letter shows where it is to be filled in.
type value struct{ name, written string }

// kr is an amount in øre; 0 is one that is not known.
func (m *maker) kr(name string, ore int64) value {
	if ore == 0 {
		return value{name, ""}
	}
	return value{name, string(law.AppendKroner(nil, ore, m.doc.Language))}
}

func (m *maker) kroner(name string, amount decimal.Decimal) value {
	return value{name, law.FormatKroner(amount, m.doc.Language)}
}

func (m *maker) day(name string, day calendar.Date) value { return value{name, m.written(day)} }

func (m *maker) num(name string, number int) value { return value{name, strconv.Itoa(number)} }

func (m *maker) txt(name, text string) value {
	return value{name, tidy(strings.TrimSpace(document.Clean(text)))}
}

// written is a day in words, kept on one line after its point.
func (m *maker) written(day calendar.Date) string {
	return tidy(law.FormatDate(day, m.doc.Language))
}

// say returns a fixed text with its placeholders filled.
func (m *maker) say(id TextID, values ...value) string {
	text, known := m.texts.Text(id)
	if !known {
		m.fault(law.Invalid, "texts", "the texts have no words for this letter in their language", "Danish texts")
		return ""
	}
	return fill(text, m.blank, values)
}

// fill fills the placeholders once: what stands in a value is never taken for a
// placeholder. After a value that ends a sentence only one full stop is written.
func fill(text, blank string, values []value) string {
	out := make([]byte, 0, len(text)+64)
	for {
		before, after, found := strings.Cut(text, "{")
		out = append(out, before...)
		if !found {
			return string(out)
		}
		name, rest, _ := strings.Cut(after, "}")
		written := blank
		for i := range values {
			if values[i].name == name && values[i].written != "" {
				written = values[i].written
			}
		}
		out = append(out, written...)
		if strings.HasSuffix(written, ".") {
			rest = strings.TrimPrefix(rest, ".")
		}
		text = rest
	}
}

const noBreakSpace = "\u00a0"

// tidy puts no-break spaces where a line must not break: in a place of law, in an
// amount and after the point of a day.
func tidy(text string) string {
	text = strings.ReplaceAll(document.KeepTogether(text), "§§ ", "§§"+noBreakSpace)
	for at := 1; at < len(text)-1; at++ {
		if text[at] == ' ' && belongsTogether(text[:at], text[at+1:]) {
			text = text[:at] + noBreakSpace + text[at+1:]
		}
	}
	return text
}

// belongsTogether reports whether a line must not break between what is before a
// space and what is after it.
func belongsTogether(before, after string) bool {
	last := before[len(before)-1]
	if '0' <= last && last <= '9' {
		return strings.HasPrefix(after, "kr.") || strings.HasPrefix(after, "%") || strings.HasPrefix(after, "år") ||
			strings.HasPrefix(after, "måneder")
	}
	return strings.HasSuffix(before, "DKK") && '0' <= after[0] && after[0] <= '9'
}
