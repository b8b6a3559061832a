// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
)

// value is what replaces a placeholder. If it is empty, the value is unknown and the
// letter shows where to fill it in.
type value struct{ name, written string }

// kr formats an amount in øre; 0 means unknown.
func (m *maker) kr(name string, ore int64) value {
	if ore == 0 {
		return value{name, ""}
	}
	return value{name, string(money.Append(nil, ore, m.english()))}
}

func (m *maker) english() bool { return m.doc.Language == law.English }

func (m *maker) kroner(name string, amount decimal.Decimal) value {
	return value{name, law.FormatKroner(amount, m.doc.Language)}
}

func (m *maker) day(name string, day calendar.Date) value { return value{name, m.written(day)} }

func (m *maker) num(name string, number int) value { return value{name, strconv.Itoa(number)} }

func (m *maker) txt(name, text string) value {
	return value{name, tidy(strings.TrimSpace(plain.Clean(text)))}
}

// written returns a date in words, with a no-break space after the day.
func (m *maker) written(day calendar.Date) string {
	return tidy(law.FormatDate(day, m.doc.Language))
}

// say returns a fixed text with its placeholders filled in.
func (m *maker) say(id TextID, values ...value) string {
	text, known := m.texts.Text(id)
	if !known {
		m.wordless = true
		return ""
	}
	return fill(text, m.blank, values)
}

// fill replaces the placeholders in one pass, so that a value is never read as a
// placeholder. No second full stop is written after a value that ends with one.
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

// tidy puts no-break spaces where a line must not break: within a citation or an
// amount, and after the day of a date.
func tidy(text string) string {
	text = strings.ReplaceAll(plain.KeepTogether(text), "§§ ", "§§"+money.NoBreakSpace)
	for at := 1; at < len(text)-1; at++ {
		if text[at] == ' ' && belongsTogether(text[:at], text[at+1:]) {
			text = text[:at] + money.NoBreakSpace + text[at+1:]
		}
	}
	return text
}

// belongsTogether reports whether a line must not break at a space between the given
// texts.
func belongsTogether(before, after string) bool {
	last := before[len(before)-1]
	if '0' <= last && last <= '9' {
		return strings.HasPrefix(after, "kr.") || strings.HasPrefix(after, "%") || strings.HasPrefix(after, "år") ||
			strings.HasPrefix(after, "måneder")
	}
	return strings.HasSuffix(before, "DKK") && '0' <= after[0] && after[0] <= '9'
}
