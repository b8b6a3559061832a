// SPDX-License-Identifier: MPL-2.0

package picture

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/internal/drawing"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
)

// happened are the events through the day of the question, in the order in which they
// are read.
func (m *maker) happened() []casefile.Event {
	events := slices.DeleteFunc(slices.Clone(m.Facts.Events), func(e casefile.Event) bool { return e.On.After(m.Facts.On) })
	slices.SortStableFunc(events, func(a, b casefile.Event) int {
		if order := a.On.Compare(b.On); order != 0 {
			return order
		}
		return int(a.Kind) - int(b.Kind)
	})
	return events
}

// payments is one row for all payments, with a mark for each; the table has them one by
// one.
func (m *maker) payments() []drawing.Row {
	var row drawing.Row
	sum := decimal.Zero
	for _, event := range m.happened() {
		if event.Kind != casefile.Payment {
			continue
		}
		sum = sum.Add(event.Amount.Decimal)
		row.Marks = append(row.Marks, drawing.Day{On: event.On, Mark: drawing.Dot})
		row.Parts = append(row.Parts, []string{wordPayment.In(m.language), m.short(event.On), "", m.about(&event)})
	}
	switch count := len(row.Marks); count {
	case 0:
		return nil
	case 1:
		row.Cells, row.Parts = row.Parts[0], nil
	default:
		row.Cells = []string{wordPayments.In(m.language), m.short(row.Marks[0].On), m.short(row.Marks[count-1].On),
			drawing.Counted(count, wordOnePayment, wordManyPayments, m.language) + wordInAll.In(m.language) + law.FormatKroner(sum, m.language)}
	}
	return []drawing.Row{row}
}

// events are the rows of everything else that happened. A demand runs through its last
// day in time.
func (m *maker) events() (rows []drawing.Row) {
	for _, event := range m.happened() {
		if event.Kind == casefile.Payment || int(event.Kind) >= len(kinds) {
			continue
		}
		name := kinds[event.Kind].In(m.language)
		if event.Kind == casefile.NoticeGiven && event.Exception != 0 {
			name = wordNoNotice.In(m.language)
		}
		row := mark(drawing.Diamond, event.On, name, m.short(event.On), m.short(event.Deadline), m.about(&event))
		if !event.Deadline.IsZero() {
			row.Bars = bar(drawing.Striped, event.On, event.Deadline).Bars
		}
		rows = append(rows, row)
	}
	return rows
}

// about says whom and what an event is about, and the amounts.
func (m *maker) about(event *casefile.Event) string {
	var said []string
	add := func(text string) {
		if text != "" {
			said = append(said, text)
		}
	}
	if event.Amount.Valid {
		add(law.FormatKroner(event.Amount.Decimal, m.language))
	}
	if event.Monthly.Valid {
		add(law.FormatKroner(event.Monthly.Decimal, m.language) + wordAMonth.In(m.language))
	}
	if int(event.By) < len(payers) {
		add(payers[event.By].In(m.language))
	}
	add(m.debtorName(event.Debtor))
	add(m.claimName(event.Claim))
	for _, claim := range event.Claims {
		add(m.claimName(claim))
	}
	if event.Returned {
		add(wordCameBack.In(m.language))
	}
	return strings.Join(said, "; ")
}

// steps are the rows of what is to be done: from the first day on, and by the last.
func (m *maker) steps() (rows []drawing.Row) {
	for i := range m.result.Steps {
		step := &m.result.Steps[i]
		row := drawing.Row{Cells: []string{wordStep.In(m.language), m.short(step.From), m.short(step.By), step.What.Text(m.language)}}
		if !step.From.IsZero() {
			row.Marks = append(row.Marks, drawing.Day{On: step.From, Mark: drawing.Triangle})
		}
		if !step.By.IsZero() && step.By != step.From {
			row.Marks = append(row.Marks, drawing.Day{On: step.By, Mark: drawing.Square})
		}
		rows = append(rows, row)
	}
	return rows
}
