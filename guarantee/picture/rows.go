// SPDX-License-Identifier: MPL-2.0

package picture

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/internal/drawing"
	"github.com/hjemmel-dk/hjemmel/law"
)

// change is something that happened to the security.
type change struct {
	on     calendar.Date
	amount decimal.Decimal // what it took, below 0 what it gave back
	words  law.Words
}

// security makes the rows about the security; the bar of the first has a piece for
// each amount that the security had.
func (m *maker) security() []drawing.Row {
	security := m.Facts.Security
	if security.From.IsZero() {
		return nil // the zero decision
	}
	state := wordLeft
	switch {
	case m.Facts.On.After(security.To):
		state = wordExpired
	case m.Facts.On.Before(security.From):
		state = wordNotYet
	}
	first := drawing.Row{Strong: true, Tall: true, Cells: []string{wordSecurity.In(m.language), m.short(security.From),
		m.say(security.Amount), "", "", m.short(security.To), state.In(m.language) + m.say(m.Left)}}
	rows := []drawing.Row{{}}
	left, from, ended := security.Amount, security.From, false
	piece := func(to calendar.Date) {
		first.Bars = append(first.Bars, drawing.Bar{From: from, To: to, Look: drawing.Base, Text: drawing.Number(m.say(left))})
	}
	for _, change := range changesOf(m.Decision) {
		cells := []string{change.words.In(m.language), m.short(change.on), "", "", "", "", ""}
		if !change.amount.IsZero() {
			if !ended && change.on.After(from) { // a recovery may come after the end
				ended = change.on.After(security.To)
				piece(calendar.Earlier(change.on.AddDays(-1), security.To))
				from = change.on
			}
			left = left.Sub(change.amount)
			if left.IsNegative() { // a reduction takes no more than is left
				left = decimal.Zero
			}
			cells[2] = m.say(change.amount.Neg())
			cells[6] = wordThen.In(m.language) + m.say(left)
		}
		rows = append(rows, drawing.Row{Cells: cells, Marks: []drawing.Day{{On: change.on, Mark: drawing.Diamond}}})
	}
	if !ended {
		piece(security.To)
	}
	rows[0] = first
	return rows
}

// changesOf returns what happened to the security, in order of time. On the same day
// a recovery comes before a reduction, as in [guarantee.Decide].
func changesOf(d *guarantee.Decision) []change {
	var changes []change
	f := &d.Facts
	for _, recovery := range f.Recovered {
		changes = append(changes, change{recovery.On, recovery.Amount, wordTaken})
		if !recovery.ReturnedOn.IsZero() {
			changes = append(changes, change{recovery.ReturnedOn, recovery.Amount.Neg(), wordReturned})
		}
	}
	for _, reduction := range f.Reductions {
		changes = append(changes, change{reduction.On, reduction.Amount, wordReduced})
	}
	event := func(on calendar.Date, words law.Words) {
		if !on.IsZero() {
			changes = append(changes, change{on: on, words: words})
		}
	}
	event(f.ClaimRaisedOn, wordClaim)
	for _, claim := range f.Claims {
		event(claim.On, wordClaim)
	}
	event(f.PermanentPermitOn, wordPermit)
	event(f.OtherBasisOn, wordOtherBasis)
	event(f.DepartedOn, wordDeparted)
	event(f.DiedOn, wordDied)
	event(f.DivorcedOn, wordDivorced)
	slices.SortStableFunc(changes, func(a, b change) int { return a.on.Compare(b.on) })
	return changes
}

// payouts makes the rows of the payouts, in the groups of their fates.
func (m *maker) payouts() [][]drawing.Row {
	order := make([]int, len(m.Payouts))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		one, other := &m.Payouts[a], &m.Payouts[b]
		if fateOf(one) == recoverable && fateOf(other) == recoverable && one.ActBy != other.ActBy {
			if one.ActBy.IsZero() || other.ActBy.IsZero() { // what has no last day comes last
				return other.ActBy.Compare(one.ActBy)
			}
			return one.ActBy.Compare(other.ActBy)
		}
		return one.Payout.On.Compare(other.Payout.On)
	})
	groups := make([][]drawing.Row, fates)
	for _, i := range order {
		fate := fateOf(&m.Payouts[i])
		groups[fate] = append(groups[fate], m.payout(&m.Payouts[i], i+1, fate))
	}
	return groups
}

// payout makes the row of a payout. Its bar ends on the day to act where something can
// still be done, and otherwise with the last day of the law.
func (m *maker) payout(r *guarantee.PayoutResult, number int, fate fate) drawing.Row {
	look := looks[fate]
	row := drawing.Row{Cells: []string{drawing.Name(r.Payout.ID, number, m.language), m.short(r.Payout.On),
		m.say(r.Payout.Amount), m.say(r.Amount), "", m.short(r.Last), m.verdict(r, fate)},
		Marks: []drawing.Day{{On: r.Payout.On, Mark: look.mark}}}
	bar := drawing.Bar{From: r.Payout.On, To: r.Last, Look: look.look}
	switch fate {
	case recoverable, newClaim:
		row.Cells[4] = m.short(r.ActBy)
		bar.To = r.ActBy
	case outside:
		row.Cells[5] = "" // no time runs for what was never covered
	}
	if fate == recoverable && m.urgent(r) {
		bar.Look, row.StrongEnd = drawing.Striped, true
	}
	if r.Reason == guarantee.PartlyCovered {
		bar.Rest, bar.Share = drawing.Level, share(r)
		row.Marks[0].Mark = drawing.HalfDot
	}
	if bar.To.IsZero() { // no period is running
		bar.To = m.Facts.On
	}
	if bar.To.Before(bar.From) {
		bar.To = calendar.Later(r.Raw, bar.From)
	}
	row.Bars = []drawing.Bar{bar}
	return row
}

// share is how many percent of a payout can be taken.
func share(r *guarantee.PayoutResult) int {
	if !r.Payout.Amount.IsPositive() {
		return 0
	}
	percent, _ := r.Amount.Shift(2).QuoRem(r.Payout.Amount, 0)
	return int(percent.IntPart())
}

// urgentDays is the number of days to the day to act below which a payout is shown as
// urgent.
const urgentDays = 90

func (m *maker) urgent(r *guarantee.PayoutResult) bool {
	return !r.ActBy.IsZero() && m.Facts.On.DaysUntil(r.ActBy) < urgentDays
}

// verdict says in words what became of a payout.
func (m *maker) verdict(r *guarantee.PayoutResult, fate fate) string {
	if fate != recoverable || !m.urgent(r) {
		if int(r.Reason) >= len(wordReasons) {
			return ""
		}
		return wordReasons[r.Reason].In(m.language)
	}
	text := wordUrgent.In(m.language)
	switch left := m.Facts.On.DaysUntil(r.ActBy); {
	case left < 0:
		text += wordPassed.In(m.language)
	case left == 0:
		text += wordLastDay.In(m.language)
	default:
		text += m.dayCount(left)
	}
	if r.Reason == guarantee.PartlyCovered {
		text += wordPartly.In(m.language)
	}
	return text
}
