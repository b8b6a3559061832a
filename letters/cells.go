// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"fmt"
	"strings"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
)

// cellAmount formats an amount in a column whose heading names the unit. 0 means
// unknown, and the cell is left to be filled in.
func (m *maker) cellAmount(ore int64) string {
	if ore == 0 {
		return m.blank
	}
	text := string(money.Append(nil, ore, m.english()))
	text = strings.TrimPrefix(strings.TrimSuffix(text, money.NoBreakSpace+"kr."), "DKK"+money.NoBreakSpace)
	if ore%100 != 0 {
		return text
	}
	if m.english() {
		return text + ".00"
	}
	return text + ",00"
}

// dateCell formats a date in a table, as in 01.07.2025. If it is unknown, the cell
// is left to be filled in.
func (m *maker) dateCell(day calendar.Date) string {
	if day.IsZero() {
		return m.blank
	}
	if m.english() {
		return m.written(day)
	}
	return fmt.Sprintf("%02d.%02d.%d", day.Day(), day.Month(), day.Year())
}

// span formats a period in a table.
func (m *maker) span(period calendar.Period) string {
	if period.From.IsZero() || period.To.IsZero() {
		return "–"
	}
	if period.From == period.To {
		return m.dateCell(period.From)
	}
	if m.english() {
		return m.dateCell(period.From) + " to " + m.dateCell(period.To)
	}
	return m.dateCell(period.From) + "–" + m.dateCell(period.To)
}

// cellText formats the caller's words in a table.
func (m *maker) cellText(text string) string {
	if plain.IsBlank(text) {
		return m.blank
	}
	return tidy(text)
}
