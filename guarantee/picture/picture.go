// SPDX-License-Identifier: MPL-2.0

// Package picture draws a decision of package guarantee: the security over time as
// SVG, and the same information as a table.
package picture

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/law"
)

// urgentDays is the number of remaining days below which a payout is shown as
// urgent.
const urgentDays = 90

// Drawing is a decision drawn over time, with the same information as a table: the
// security and what was taken from it, and each payout, oldest first, with the time
// available to recover it. It is made by [New]; the same decision always gives the
// same bytes. The zero value is an empty picture.
//
// It contains no names or personal identifiers. A payout is identified by its ID
// only if that consists of at most 12 ASCII letters and digits, of which at least
// one and at most five are digits; otherwise by its number in Facts.Payouts.
type Drawing struct {
	language         law.Language
	prefix           string
	title            string
	summary          string
	footer           string
	today            string
	on               calendar.Date
	fromYear, toYear int // the years the chart shows
	headings, total  [6]string
	rows             []row
	events           int // how many of the rows are about the security
	pieces           []piece
}

// row is a row of the picture and of the table.
type row struct {
	cells [6]string
	on    calendar.Date // the day of the mark, zero for none
	last  calendar.Date // the last day of the bar
	fill  *fill         // nil for no bar
}

// piece is a period in which the security had one amount.
type piece struct {
	from, to calendar.Date
	amount   string
}

// New draws a decision.
func New(d *guarantee.Decision, language law.Language) Drawing {
	p := Drawing{language: language, prefix: "security-", on: d.Facts.On, title: wordTitle.in(language)}
	fine := hasOre(d)
	say := func(amount decimal.Decimal) string { return amountText(amount, fine, language) }
	for i, heading := range wordHeadings {
		p.headings[i] = heading.in(language)
	}
	p.today = wordAssessed.in(language) + p.date(d.Facts.On)
	p.drawSecurity(d, say)
	p.drawPayouts(d, say)
	p.chooseYears(d)

	sum := decimal.Zero
	for _, result := range d.Payouts {
		sum = sum.Add(result.Payout.Amount)
	}
	p.total = [6]string{wordTotal.in(language), payoutCount(len(d.Payouts), language), say(sum), say(d.Recoverable), "",
		wordAfter.in(language) + say(d.Remaining)}
	p.summary = p.summarise(d)
	p.footer = wordNow.in(language) + say(d.Recoverable) + "  ·  " + wordNoRoom.in(language) + say(d.Uncovered) +
		"  ·  " + wordRest.in(language) + say(d.Remaining)
	return p
}

// WithPrefix returns the picture with another prefix for the ids in its SVG and
// HTML, so that several can share a page. The default is "security-". A prefix is an
// ASCII letter followed by at most 39 letters, digits, hyphens and underscores; any
// other leaves the picture unchanged.
func (p Drawing) WithPrefix(prefix string) Drawing {
	if len(prefix) == 0 || len(prefix) > 40 {
		return p
	}
	for i, char := range prefix {
		letter := 'a' <= char && char <= 'z' || 'A' <= char && char <= 'Z'
		if !letter && (i == 0 || char != '-' && char != '_' && (char < '0' || char > '9')) {
			return p
		}
	}
	p.prefix = prefix
	return p
}

func (p *Drawing) date(day calendar.Date) string { return law.FormatDate(day, p.language) }

// short formats a day with an abbreviated month name, for a column.
func (p *Drawing) short(day calendar.Date) string {
	if day.IsZero() {
		return ""
	}
	after := ".\u00a0"
	if p.language == law.English {
		after = "\u00a0"
	}
	return strconv.Itoa(day.Day()) + after + wordMonths[day.Month()].in(p.language) + "\u00a0" + strconv.Itoa(day.Year())
}

// summarise states what matters most: when something is lost.
func (p *Drawing) summarise(d *guarantee.Decision) string {
	text := wordAssessed.in(p.language) + p.date(d.Facts.On)
	nearest := -1
	for _, result := range d.Payouts {
		if result.Recoverable && (nearest < 0 || result.DaysLeft < nearest) {
			nearest = result.DaysLeft
		}
	}
	if nearest < 0 {
		return text + "  ·  " + wordNothing.in(p.language)
	}
	text += "  ·  " + wordNearest.in(p.language) + p.date(d.Facts.On.AddDays(nearest)) + " (" + dayCount(nearest, p.language) + ")"
	if !d.CostsFrom.IsZero() {
		text += "  ·  " + wordCosts.in(p.language) + p.date(d.CostsFrom)
	}
	return text
}

// description is what a screen reader reads instead of the picture.
func (p *Drawing) description() string {
	return p.summary + ". " + p.total[1] + ". " + p.footer
}

// chooseYears shows the year before the first payout through the year after the last
// deadline, including the day of the assessment. Without payouts it shows the
// lifetime of the security.
func (p *Drawing) chooseYears(d *guarantee.Decision) {
	first, last := d.Facts.Security.From, d.Facts.Security.To
	if p.events < len(p.rows) {
		first, last = calendar.Date{}, calendar.Date{}
	}
	for _, row := range p.rows[p.events:] {
		first, last = calendar.Earlier(first, row.on), calendar.Later(last, row.last)
	}
	first, last = calendar.Earlier(first, p.on), calendar.Later(last, p.on)
	p.fromYear, p.toYear = max(first.Year()-1, 1), min(last.Year()+1, 9999)
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
