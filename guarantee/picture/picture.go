// SPDX-License-Identifier: MPL-2.0

// Package picture draws a decision of package guarantee: the security over time as
// SVG, and the same information as a table.
package picture

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/internal/drawing"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Drawing is a picture with its table. Its methods are
//
//	SVG() []byte                  a document for a wide screen
//	Narrow() []byte               320 pixels wide, for a phone
//	Pages() [][]byte              pages of at most 25 rows, for print
//	Table() string                the same content as text
//	HTMLTable() string            the same content as an HTML table
//	Figure() string               all of these in HTML; each is shown where it fits
//	WithPrefix(string) Drawing    other ids, so that several can share a page
//
// The same decision always gives the same bytes. The zero value is an empty picture.
type Drawing = drawing.Picture

// maker makes the rows of a picture.
type maker struct {
	*guarantee.Decision
	language law.Language
	fine     bool // some amount has øre
	timeline drawing.Timeline
}

// New draws a decision: the security and what was taken from it, and each payout with
// the time there is to recover it. What can still be taken comes first, by the day to
// act; then what takes a claim of its own, what the money did not reach, what is too
// late, and what was never covered, each by the day it was paid. The ids begin with
// "security-".
//
// The day to act is the last safe one; the last day of the law, which closed days may
// have moved, stands second. A payout is identified by its ID if that
// can be neither a name nor a personal number: one ASCII letter, or at most 12 letters
// and digits of which at least one and at most five are digits. Otherwise it is
// identified by its number in Facts.Payouts.
func New(d *guarantee.Decision, language law.Language) Drawing {
	m := maker{Decision: d, language: language, fine: hasOre(d)}
	t := &m.timeline
	t.On, t.Today = d.Facts.On, drawing.Assessed(d.Facts.On, language)
	for i, heading := range wordHeadings {
		t.Columns = append(t.Columns, drawing.Column{Heading: heading.In(language), Amount: i == 2 || i == 3, After: i >= 3})
	}
	t.Columns[6].Width = 190
	t.Groups = append([][]drawing.Row{m.security()}, m.payouts()...)
	m.days()
	sum := decimal.Zero
	for _, result := range d.Payouts {
		sum = sum.Add(result.Payout.Amount)
	}
	t.Total = []string{wordTotal.In(language) + m.count(len(d.Payouts)), "", m.say(sum), m.say(d.Recoverable), "", "",
		wordAfter.In(language) + m.say(d.Remaining)}
	t.Legend = m.legend()
	return t.New(drawing.Words{
		Language: language, Prefix: "security-", Title: wordTitle.In(language), Summary: m.summary(),
		Footer: []string{wordNow.In(language) + m.say(d.Recoverable), wordNoRoom.In(language) + m.say(d.Uncovered),
			wordRest.In(language) + m.say(d.Remaining)},
	})
}

func (m *maker) say(amount decimal.Decimal) string { return drawing.Kroner(amount, m.fine, m.language) }

func (m *maker) short(day calendar.Date) string { return drawing.ShortDate(day, m.language) }

// summary states what matters most: the day to act, and second the last day of the law
// where that is another.
func (m *maker) summary() []string {
	lines := []string{drawing.Assessed(m.Facts.On, m.language)}
	var raise calendar.Date
	for _, payout := range m.ToBeRaised {
		raise = calendar.Earlier(raise, payout.By)
	}
	if !raise.IsZero() {
		lines = append(lines, wordRaiseBy.In(m.language)+law.FormatDate(raise, m.language))
	}
	switch {
	case !m.Recoverable.IsPositive():
		return append(lines, wordNothing.In(m.language))
	case m.ActBy.IsZero():
		return append(lines, wordNoPeriod.In(m.language))
	}
	by := law.FormatDate(m.ActBy, m.language)
	if left := m.Facts.On.DaysUntil(m.ActBy); left >= 0 {
		lines = append(lines, wordActBy.In(m.language)+by+" ("+m.dayCount(left)+")")
	} else {
		lines = append(lines, wordSafeDayWas.In(m.language)+by)
	}
	var last calendar.Date
	for i := range m.Payouts {
		if m.Payouts[i].Recoverable {
			last = calendar.Earlier(last, m.Payouts[i].Last)
		}
	}
	if last != m.ActBy && !last.IsZero() {
		lines = append(lines, wordLast.In(m.language)+law.FormatDate(last, m.language))
	}
	return lines
}

// days shows from the first payout through the last day of any. Without payouts it
// shows the lifetime of the security.
func (m *maker) days() {
	t := &m.timeline
	if len(m.Payouts) == 0 {
		t.First, t.Last = m.Facts.Security.From, m.Facts.Security.To
		return
	}
	for _, group := range t.Groups[1:] {
		for _, row := range group {
			for _, mark := range row.Marks {
				t.First = calendar.Earlier(t.First, mark.On)
			}
			for _, bar := range row.Bars {
				t.Last = calendar.Later(t.Last, bar.To)
			}
		}
	}
}

// hasOre reports whether any amount of the decision has øre.
func hasOre(d *guarantee.Decision) bool {
	fine := !d.Facts.Security.Amount.IsInteger()
	for _, reduction := range d.Facts.Reductions {
		fine = fine || !reduction.Amount.IsInteger()
	}
	for _, recovery := range d.Facts.Recovered {
		fine = fine || !recovery.Amount.IsInteger()
	}
	for _, result := range d.Payouts {
		fine = fine || !result.Payout.Amount.IsInteger() || !result.Amount.IsInteger()
	}
	return fine
}
