// SPDX-License-Identifier: MPL-2.0

// Package picture draws a decision of package instalment: the monthly instalment by the
// annual net income, for debtors who do and do not support children, with the debtor's
// own place. It rests on the decision and its table alone.
package picture

import (
	"slices"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/internal/drawing"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

// Drawing is a picture with its table. Its methods are
//
//	SVG() []byte                  a document for a wide screen
//	Narrow() []byte               320 pixels wide, for a phone
//	Pages() [][]byte              the wide form, as one page
//	Table() string                the same content as text
//	HTMLTable() string            the same content as an HTML table
//	Figure() string               all of these in HTML; each is shown where it fits
//	WithPrefix(string) Drawing    other ids, so that several can share a page
//
// The same decision always gives the same bytes. The zero value is an empty picture.
type Drawing = drawing.Picture

// maker makes the picture of a decision that rests on the table.
type maker struct {
	*instalment.Decision
	language law.Language
	income   decimal.Decimal
	next     *step // nil where no higher income gives another instalment
}

// step is an income and what it gives a month.
type step struct {
	income  decimal.Decimal
	monthly int64
}

// New draws a decision: both columns of the table as curves, the debtor's own in full,
// with the debtor's income and instalment marked, and in words the lowest income that
// gives a higher instalment. Without current income data the table is not used (§ 5,
// stk. 2), and only the words are there. The ids begin with "instalment-".
func New(d *instalment.Decision, language law.Language) Drawing {
	words := drawing.Words{Language: language, Prefix: "instalment-", Title: wordTitle.In(language)}
	if d.Outcome() == 0 {
		return drawing.Plot{}.New(words)
	}
	words.Summary = []string{d.Receipt().Headline.Text(language)}
	income, known := d.AnnualNetIncome()
	if !known {
		words.Footer = []string{wordNoTable.In(language)}
		return drawing.Plot{Columns: columns(language)}.New(words)
	}
	m := maker{Decision: d, language: language, income: income}
	if next, monthly, found, err := d.Table.NextChange(income, d.Facts.SupportsChildren); err == nil && found {
		m.next = &step{next, monthly}
		words.Footer = []string{wordNextFrom.In(language) + m.kroner(next) + wordNextGives.In(language) + m.kroner(decimal.New(monthly, 0)) + wordAMonth.In(language)}
	}
	words.Summary = append(words.Summary, wordIncome.In(language)+m.kroner(income),
		wordRate.In(language)+percent(d.Percent, language)+"; "+m.column(d.Facts.SupportsChildren))
	return m.plot().New(words)
}

func (m *maker) kroner(amount decimal.Decimal) string { return law.FormatKroner(amount, m.language) }

func (m *maker) column(children bool) string {
	if children {
		return wordWith.In(m.language)
	}
	return wordWithout.In(m.language)
}

// plot draws from 0 kr. to well beyond the income, the next change and the lower rows.
func (m *maker) plot() drawing.Plot {
	own := m.Facts.SupportsChildren
	place := max(m.income.IntPart(), 0)
	across, right := scale(max(place+place/5, 240_000))
	up, top := scale(max(m.monthly(right, false), 50))
	p := drawing.Plot{
		Right: right, Top: top, AcrossName: wordAcross.In(m.language), UpName: wordUp.In(m.language),
		Curves: []drawing.Curve{
			{At: func(income int64) int64 { return m.monthly(income, own) }, Text: m.column(own) + wordOwn.In(m.language)},
			{At: func(income int64) int64 { return m.monthly(income, !own) }, Text: m.column(!own)},
		},
		Point:   &drawing.Point{Across: place, Up: m.Monthly().IntPart(), AcrossText: m.kroner(m.income), UpText: m.kroner(m.Monthly()), Text: wordPoint.In(m.language)},
		Columns: columns(m.language), Groups: [][][]string{m.rows(across, right)},
	}
	for value := int64(0); value <= right; value += across {
		p.Across = append(p.Across, drawing.Tick{Value: value, Text: m.number(value)})
	}
	for value := int64(0); value <= top; value += up {
		p.Up = append(p.Up, drawing.Tick{Value: value, Text: m.number(value)})
	}
	return p
}

// monthly is what an income gives; the income is one that the scale shows.
func (m *maker) monthly(income int64, children bool) int64 {
	monthly, _ := m.Table.Monthly(decimal.New(income, 0), children)
	return monthly
}

func (m *maker) number(value int64) string { return drawing.Number(m.kroner(decimal.New(value, 0))) }

// scale returns how far it is between two labels, and the first label that is not below
// a value, with at most six of them.
func scale(value int64) (between, end int64) {
	between = 50
	for factor := int64(0); value > 6*between; factor++ {
		between *= [...]int64{2, 5, 2}[factor%3] // 100, 500, 1000, 2000 …
		if factor%3 == 1 {
			between /= 2 // 250
		}
	}
	return between, (value + between - 1) / between * between
}

// rows are the incomes of the scale with that of the debtor and the next change.
func (m *maker) rows(between, right int64) [][]string {
	steps := []step{{m.income, m.Monthly().IntPart()}}
	if m.next != nil {
		steps = append(steps, *m.next)
	}
	for value := int64(0); value <= right; value += between {
		steps = append(steps, step{income: decimal.New(value, 0)})
	}
	slices.SortStableFunc(steps, func(a, b step) int { return a.income.Cmp(b.income) })
	steps = slices.CompactFunc(steps, func(a, b step) bool { return a.income.Equal(b.income) })
	var rows [][]string
	for _, step := range steps {
		cells := []string{m.kroner(step.income)}
		for _, children := range [...]bool{false, true} {
			rate, _, _ := m.Table.Percentage(step.income, children)
			monthly, _ := m.Table.Monthly(step.income, children)
			cells = append(cells, percent(rate, m.language), m.kroner(decimal.New(monthly, 0)))
		}
		note := ""
		switch {
		case step.income.Equal(m.income):
			note = wordPoint.In(m.language)
		case m.next != nil && step.income.Equal(m.next.income):
			note = wordNext.In(m.language)
		}
		rows = append(rows, append(cells, note))
	}
	return rows
}

func columns(language law.Language) (columns []drawing.Column) {
	for i, heading := range wordHeadings {
		columns = append(columns, drawing.Column{Heading: heading.In(language), Amount: i < len(wordHeadings)-1})
	}
	return columns
}

func percent(rate int, language law.Language) string {
	if language == law.English {
		return strconv.Itoa(rate) + "%"
	}
	return strconv.Itoa(rate) + "\u00a0%"
}
