// SPDX-License-Identifier: MPL-2.0

// Package picture draws a decision of package limitation: the period, its last days, and
// the rules that gave them, over time. It rests on the decision alone.
package picture

import (
	"strings"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/drawing"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/limitation"
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
	*limitation.Decision
	language law.Language
	timeline drawing.Timeline
}

// New draws a decision: first the day to act, second the last day of the law, which
// closed days may have moved and which one must not count on, then what limits
// it, and then the chain of rules in the order of their days. The ids begin with
// "limitation-".
func New(d *limitation.Decision, language law.Language) Drawing {
	m := maker{Decision: d, language: language}
	words := drawing.Words{Language: language, Prefix: "limitation-", Title: wordTitle.In(language)}
	t := &m.timeline
	t.Columns = []drawing.Column{{Heading: wordWhat.In(language), Width: 265}, {Heading: wordDay.In(language)},
		{Heading: wordThen.In(language), After: true}, {Heading: wordWhy.In(language), After: true, Width: 300}}
	if d.Outcome() == 0 {
		return t.New(words)
	}
	t.On, t.Today = d.Facts.On, drawing.Assessed(d.Facts.On, language)
	t.Groups = [][]drawing.Row{m.days(), m.away(), m.chain()}
	t.First, t.Last = d.Facts.DueOn, d.Deadline.After
	for _, link := range d.Chain {
		t.First = calendar.Earlier(t.First, link.Day)
		t.Last = calendar.Later(t.Last, calendar.Later(link.Day, link.Raw))
	}
	t.Legend = m.legend()
	words.Summary = m.summary()
	return t.New(words)
}

func (m *maker) short(day calendar.Date) string { return drawing.ShortDate(day, m.language) }

// summary states what matters most.
func (m *maker) summary() []string {
	lines := []string{drawing.Assessed(m.Facts.On, m.language)}
	say := func(words law.Words, day calendar.Date) {
		lines = append(lines, words.In(m.language)+law.FormatDate(day, m.language))
	}
	switch {
	case m.Pending:
		return append(lines, wordNoPeriod.In(m.language))
	case m.Barred:
		say(sayBarred, m.Deadline.After)
		return lines
	case m.Deadline.ActBy.Before(m.Facts.On):
		say(saySafeDayWas, m.Deadline.ActBy)
	default:
		say(sayActBy, m.Deadline.ActBy)
	}
	if m.Deadline.Last != m.Deadline.ActBy {
		say(sayLast, m.Deadline.Last)
	}
	return lines
}

// row is a row of a day with a mark.
func (m *maker) row(what law.Words, day calendar.Date, why law.Words, mark drawing.Mark) drawing.Row {
	return drawing.Row{Cells: []string{what.In(m.language), m.short(day), "", why.In(m.language)}, Marks: []drawing.Day{{On: day, Mark: mark}}}
}

// days are the rows of the last days and of the period.
func (m *maker) days() (rows []drawing.Row) {
	if m.Pending {
		rows = append(rows, drawing.Row{Strong: true, Cells: []string{wordPeriod.In(m.language), "", "", wordNoPeriod.In(m.language)}})
	} else {
		period := m.row(wordPeriod, m.Start, wordCounted, 0)
		period.Marks, period.Cells[2] = nil, m.short(m.Deadline.Raw)
		period.Bars = []drawing.Bar{{From: m.Start, To: calendar.Later(m.Deadline.ActBy, m.Start), Look: drawing.Base}}
		if m.Deadline.Last.After(m.Deadline.ActBy) {
			period.Bars = append(period.Bars, drawing.Bar{From: calendar.Later(m.Deadline.ActBy.AddDays(1), m.Start), To: m.Deadline.Last, Look: drawing.Slanting})
		}
		act := m.row(wordActBy, m.Deadline.ActBy, wordSafe, drawing.Diamond)
		act.Strong = true
		last := m.row(wordLast, m.Deadline.Last, wordSameDay, drawing.Ring)
		if m.Deadline.Last != m.Deadline.ActBy {
			last.Cells[3] = wordDoNotCount.In(m.language)
		}
		rows = append(rows, act, last, m.row(wordBarred, m.Deadline.After, wordFirstBarred, drawing.Cross), period)
		if !m.Absolute.Last.IsZero() {
			rows = append(rows, m.row(wordTen, m.Absolute.Last, wordTenYears, drawing.Square))
		}
	}
	if !m.ObjectBy.IsZero() {
		rows = append(rows, m.row(wordObject, m.ObjectBy, wordObjectWhy, drawing.Triangle))
	}
	return rows
}

// away is the row of the claim's time with the recovery authority.
func (m *maker) away() []drawing.Row {
	transfer := m.Facts.Transfer
	if transfer == nil {
		return nil
	}
	until, then := transfer.ReturnedOn, wordStillThere.In(m.language)
	if until.IsZero() {
		until = calendar.Later(m.Facts.On, transfer.ReceivedOn)
	} else {
		then = wordReturned.In(m.language) + m.short(transfer.ReturnedOn)
	}
	return []drawing.Row{{Cells: []string{wordAway.In(m.language), m.short(transfer.ReceivedOn), "", then},
		Bars: []drawing.Bar{{From: transfer.ReceivedOn, To: until, Look: drawing.Upright}}}}
}

// chain are the rules that were tried, each with the last day after it, before closed
// days.
func (m *maker) chain() (rows []drawing.Row) {
	for i := range m.Chain {
		link := &m.Chain[i]
		row := drawing.Row{Cells: []string{m.place(link.Ref), m.short(link.Day), m.short(link.Raw), link.Text(m.language)},
			Marks: []drawing.Day{{On: link.Day, Mark: drawing.Dot}}}
		if !link.Applied {
			row.Marks[0].Mark = drawing.Cross
		}
		if link.Applied && link.Raw.After(link.Day) {
			row.Bars = []drawing.Bar{{From: link.Day, To: link.Raw, Look: drawing.Plain}}
		}
		rows = append(rows, row)
	}
	return rows
}

// place is a place in an act, whose parts are not set apart.
func (m *maker) place(ref law.Ref) string {
	return ref.Act.Name(m.language) + " " + strings.NewReplacer("§ ", "§\u00a0", ". ", ".\u00a0").Replace(ref.String())
}

// legend says what the looks and marks of the picture mean.
func (m *maker) legend() (keys []drawing.Key) {
	add := func(applies bool, look *drawing.Look, mark drawing.Mark, words law.Words) {
		if applies {
			keys = append(keys, drawing.Key{Look: look, Mark: mark, Text: words.In(m.language)})
		}
	}
	notUsed := false
	for i := range m.Chain {
		notUsed = notUsed || !m.Chain[i].Applied
	}
	add(!m.Pending, drawing.Base, 0, keyPeriod)
	add(!m.Pending && m.Deadline.Last.After(m.Deadline.ActBy), drawing.Slanting, 0, wordDoNotCount)
	add(!m.Pending, nil, drawing.Diamond, wordActBy)
	add(!m.Pending, nil, drawing.Ring, wordLast)
	add(m.Facts.Transfer != nil, drawing.Upright, 0, wordAway)
	add(true, drawing.Plain, drawing.Dot, keyRule)
	add(notUsed || !m.Pending, nil, drawing.Cross, keyCross)
	return keys
}
