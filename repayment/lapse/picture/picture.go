// SPDX-License-Identifier: MPL-2.0

// Package picture draws a decision of package lapse: the years of § 8, the debtor's
// ability over time, the payments, and what became of the claim. It rests on the
// decision alone.
package picture

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/drawing"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
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
	*lapse.Decision
	language law.Language
	timeline drawing.Timeline
}

// New draws a decision. The days from the start of the years through their last day and
// the day of the question are shown; the payments share a row, and each has its own in
// the table. The ids begin with "lapse-".
func New(d *lapse.Decision, language law.Language) Drawing {
	m := maker{Decision: d, language: language}
	words := drawing.Words{Language: language, Prefix: "lapse-", Title: wordTitle.In(language)}
	t := &m.timeline
	t.Columns = []drawing.Column{{Heading: wordWhat.In(language)}, {Heading: wordFrom.In(language)}, {Heading: wordTo.In(language)},
		{Heading: wordMeaning.In(language), After: true, Width: 250}}
	if d.Basis == 0 {
		return t.New(words)
	}
	t.On, t.Today = d.Facts.On, drawing.Assessed(d.Facts.On, language)
	t.First, t.Last = d.Start, calendar.Later(d.LastDay, d.EarliestLapse)
	t.Groups = [][]drawing.Row{{m.years()}, m.ability(), m.payments(), m.claim()}
	t.Legend = m.legend()
	words.Summary = []string{drawing.Assessed(d.Facts.On, language), d.Receipt().Headline.Text(language)}
	for _, criterion := range d.Criteria() {
		words.Footer = append(words.Footer, criterion.Text(language))
	}
	if !d.Lapsed {
		words.Footer = append(words.Footer, d.Condition.Text(language))
	}
	return t.New(words)
}

func (m *maker) short(day calendar.Date) string { return drawing.ShortDate(day, m.language) }

// years is the row of the three or ten years.
func (m *maker) years() drawing.Row {
	name := wordThreeYears
	if m.Facts.Kind == law.HousingDeposit {
		name = wordTenYears
	}
	meaning := ""
	if int(m.Basis) < len(wordBases) {
		meaning = wordBases[m.Basis].In(m.language)
	}
	return drawing.Row{Strong: true, Cells: []string{name.In(m.language), m.short(m.Start), m.short(m.LastDay), meaning},
		Bars: []drawing.Bar{{From: m.Start.AddDays(1), To: m.LastDay, Look: drawing.Base}}}
}

// ability are the rows of the periods. One that still runs is drawn through the day of
// the question.
func (m *maker) ability() (rows []drawing.Row) {
	for _, span := range m.Facts.Periods {
		kind := kindOf(&span)
		to, end := m.short(span.To), span.To
		if end.IsZero() {
			to, end = wordStill.In(m.language), calendar.Later(m.Facts.On, span.From)
		}
		rows = append(rows, drawing.Row{Cells: []string{kinds[kind].name.In(m.language), m.short(span.From), to, kinds[kind].meaning.In(m.language)},
			Bars: []drawing.Bar{{From: span.From, To: end, Look: kinds[kind].look}}})
	}
	return rows
}

// payments is one row for all payments, with a mark for each.
func (m *maker) payments() []drawing.Row {
	payments := slices.Clone(m.Facts.Payments)
	if len(payments) == 0 {
		return nil
	}
	slices.SortStableFunc(payments, func(a, b lapse.Payment) int { return a.On.Compare(b.On) })
	var row drawing.Row
	sum := decimal.Zero
	for _, payment := range payments {
		sum = sum.Add(payment.Amount)
		row.Marks = append(row.Marks, drawing.Day{On: payment.On, Mark: drawing.Dot})
		row.Parts = append(row.Parts, []string{wordPayment.In(m.language), m.short(payment.On), "", law.FormatKroner(payment.Amount, m.language)})
	}
	if len(payments) == 1 {
		row.Cells, row.Parts = row.Parts[0], nil
		return []drawing.Row{row}
	}
	row.Cells = []string{wordPayments.In(m.language), m.short(payments[0].On), m.short(payments[len(payments)-1].On),
		drawing.Counted(len(payments), wordOnePayment, wordManyPayments, m.language) + wordInAll.In(m.language) + law.FormatKroner(sum, m.language)}
	return []drawing.Row{row}
}

// claim are the rows of the claim itself.
func (m *maker) claim() []drawing.Row {
	state, end := wordAlive, calendar.Later(m.Facts.On, m.Start)
	switch {
	case m.Ground == lapse.DeferralAfterYears:
		state, end = wordRestGone, calendar.Later(m.LapsedFrom.AddDays(-1), m.Start)
	case m.Lapsed:
		state, end = wordGone, calendar.Later(m.LapsedFrom.AddDays(-1), m.Start)
	case m.Outcome() == law.Discretion:
		state = wordOpen
	}
	rows := []drawing.Row{{Strong: true, Cells: []string{wordClaim.In(m.language), m.short(m.Start), "", state.In(m.language)},
		Bars: []drawing.Bar{{From: m.Start, To: end, Look: drawing.Base}}}}
	if transfer := m.Facts.Transfer; transfer != nil {
		to, until := m.short(transfer.ReturnedOn), transfer.ReturnedOn
		if until.IsZero() {
			to, until = wordStill.In(m.language), calendar.Later(m.Facts.On, transfer.ReceivedOn)
		}
		rows = append(rows, drawing.Row{Cells: []string{wordAway.In(m.language), m.short(transfer.ReceivedOn), to, wordAwayMeaning.In(m.language)},
			Bars: []drawing.Bar{{From: transfer.ReceivedOn, To: until, Look: drawing.Upright}}})
	}
	if m.Lapsed {
		return append(rows, drawing.Row{StrongEnd: true, Cells: []string{wordLapsed.In(m.language), m.short(m.LapsedFrom), "",
			wordUnder.In(m.language) + m.applied()},
			Marks: []drawing.Day{{On: m.LapsedFrom, Mark: drawing.Cross}}})
	}
	return append(rows, drawing.Row{StrongEnd: true, Cells: []string{wordEarliest.In(m.language), m.short(m.EarliestLapse), "", wordBelow.In(m.language)},
		Marks: []drawing.Day{{On: m.EarliestLapse, Mark: drawing.Ring}}})
}

// applied is the place under which the claim has lapsed.
func (m *maker) applied() string {
	for _, ground := range m.Grounds() {
		if ground.Applied {
			return ground.Ref.String()
		}
	}
	return ""
}
