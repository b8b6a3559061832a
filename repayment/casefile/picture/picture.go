// SPDX-License-Identifier: MPL-2.0

// Package picture draws a case file on the day of the question: the life of each claim,
// each debtor's circumstances, what happened, and what is to be done. It rests on the
// decision, and on decisions on limitation that the caller has beside it.
package picture

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/drawing"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/limitation"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
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

// Limitation is what package limitation has decided of a claim of the case, by its ID.
type Limitation struct {
	Claim    string
	Decision limitation.Decision
}

// maker makes the rows of a picture.
type maker struct {
	*casefile.Decision
	language law.Language
	result   casefile.Result
	limits   []Limitation
	timeline drawing.Timeline
	used     map[*drawing.Look]bool
	marked   map[drawing.Mark]bool
}

// New draws a decision: a group for each claim, with the years of § 8, its time with the
// recovery authority and, where it is given, its limitation; one for each debtor; the
// payments and everything else that happened through the day of the question; and the
// steps. Reasons and other words of a caseworker are not shown. Claims and debtors are
// identified by their IDs if those can be neither names nor personal numbers: one ASCII
// letter, or at most 12 letters and digits of which at least one and at most five are
// digits; otherwise by their numbers in the facts. The ids in the SVG begin with "case-".
func New(d *casefile.Decision, language law.Language, limits ...Limitation) Drawing {
	m := maker{Decision: d, language: language, result: d.Result(), limits: limits, used: map[*drawing.Look]bool{}, marked: map[drawing.Mark]bool{}}
	words := drawing.Words{Language: language, Prefix: "case-", Title: wordTitle.In(language)}
	t := &m.timeline
	t.Columns = []drawing.Column{{Heading: wordWhat.In(language), Width: 230}, {Heading: wordFrom.In(language)}, {Heading: wordTo.In(language)},
		{Heading: wordMeaning.In(language), After: true, Width: 300}}
	if d.Outcome() == 0 {
		return t.New(words)
	}
	t.On, t.Today = d.Facts.On, drawing.Assessed(d.Facts.On, language)
	for i := range d.Facts.Claims {
		t.Groups = append(t.Groups, m.claim(i))
	}
	for i := range d.Facts.Debtors {
		t.Groups = append(t.Groups, m.debtor(i))
	}
	t.Groups = append(t.Groups, m.payments(), m.events(), m.steps())
	m.seen()
	t.Legend = m.legend()
	words.Summary = []string{drawing.Assessed(d.Facts.On, language), d.Receipt().Headline.Text(language)}
	for _, criterion := range d.Criteria() {
		words.Footer = append(words.Footer, criterion.Text(language))
	}
	return t.New(words)
}

func (m *maker) short(day calendar.Date) string { return drawing.ShortDate(day, m.language) }

// seen finds the days to show, and the looks and marks to explain.
func (m *maker) seen() {
	t := &m.timeline
	t.First, t.Last = t.On, t.On
	for _, group := range t.Groups {
		for _, row := range group {
			for _, bar := range row.Bars {
				t.First, t.Last = calendar.Earlier(t.First, bar.From), calendar.Later(t.Last, bar.To)
				m.used[bar.Look] = true
			}
			for _, day := range row.Marks {
				t.First, t.Last = calendar.Earlier(t.First, day.On), calendar.Later(t.Last, day.On)
				m.marked[day.Mark] = true
			}
		}
	}
}

func (m *maker) legend() (keys []drawing.Key) {
	for _, key := range looks {
		if m.used[key.look] {
			keys = append(keys, drawing.Key{Look: key.look, Text: key.words.In(m.language)})
		}
	}
	for _, key := range marks {
		if m.marked[key.mark] {
			keys = append(keys, drawing.Key{Mark: key.mark, Text: key.words.In(m.language)})
		}
	}
	return keys
}

// claimName and debtorName are what the picture calls a claim and a debtor.
func (m *maker) claimName(id string) string {
	for i := range m.Facts.Claims {
		if m.Facts.Claims[i].ID == id {
			return wordClaim.In(m.language) + drawing.Name(id, i+1, m.language)
		}
	}
	return ""
}

func (m *maker) debtorName(id string) string {
	for i := range m.Facts.Debtors {
		if m.Facts.Debtors[i].ID == id {
			return wordDebtor.In(m.language) + drawing.Name(id, i+1, m.language)
		}
	}
	return ""
}

// bar is a row with one bar, which is at least a day long.
func bar(look *drawing.Look, from, to calendar.Date, cells ...string) drawing.Row {
	return drawing.Row{Cells: cells, Bars: []drawing.Bar{{From: from, To: calendar.Later(from, to), Look: look}}}
}

// mark is a row with one mark.
func mark(kind drawing.Mark, on calendar.Date, cells ...string) drawing.Row {
	return drawing.Row{Cells: cells, Marks: []drawing.Day{{On: on, Mark: kind}}}
}
