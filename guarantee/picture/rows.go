// SPDX-License-Identifier: MPL-2.0

package picture

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
)

// change is something that happened to the security.
type change struct {
	on     calendar.Date
	amount decimal.Decimal // what it took
	words  pair
}

// drawSecurity makes the rows about the security and the pieces of its bar.
func (p *Drawing) drawSecurity(d *guarantee.Decision, say func(decimal.Decimal) string) {
	security := d.Facts.Security
	if security.From.IsZero() {
		return // the zero decision
	}
	state := wordLeft
	switch {
	case d.Facts.On.After(security.To):
		state = wordExpired
	case d.Facts.On.Before(security.From):
		state = wordNotYet
	}
	p.rows = append(p.rows, row{cells: [6]string{wordSecurity.in(p.language), p.short(security.From),
		say(security.Amount), "", p.short(security.To), state.in(p.language) + say(d.Left)}})

	left, from, ended := security.Amount, security.From, false
	for _, change := range changesOf(d) {
		row := row{cells: [6]string{change.words.in(p.language), p.short(change.on)}, on: change.on}
		if change.amount.IsPositive() {
			if !ended && change.on.After(from) { // a recovery may come after the end
				ended = change.on.After(security.To)
				until := calendar.Earlier(change.on.AddDays(-1), security.To)
				p.pieces = append(p.pieces, piece{from, until, number(say(left))})
				from = change.on
			}
			left = left.Sub(change.amount)
			if left.IsNegative() { // a reduction takes no more than is left
				left = decimal.Zero
			}
			row.cells[2] = say(change.amount.Neg())
			row.cells[5] = wordThen.in(p.language) + say(left)
		}
		p.rows = append(p.rows, row)
	}
	if !ended {
		p.pieces = append(p.pieces, piece{from, security.To, number(say(left))})
	}
	p.events = len(p.rows)
}

// number returns an amount without its currency, for which the bar has no room.
func number(amount string) string {
	return strings.TrimSuffix(strings.TrimPrefix(amount, "DKK\u00a0"), "\u00a0kr.")
}

// changesOf returns what happened to the security, in order of time. On the same day
// a recovery comes before a reduction, as in [guarantee.Decide].
func changesOf(d *guarantee.Decision) []change {
	var changes []change
	for _, movement := range d.Facts.Recovered {
		changes = append(changes, change{movement.On, movement.Amount, wordTaken})
	}
	for _, movement := range d.Facts.Reductions {
		changes = append(changes, change{movement.On, movement.Amount, wordReduced})
	}
	if day := d.Facts.ClaimRaisedOn; !day.IsZero() {
		changes = append(changes, change{on: day, words: wordClaim})
	}
	if day := d.Facts.PermanentPermitOn; !day.IsZero() {
		changes = append(changes, change{on: day, words: wordPermit})
	}
	slices.SortStableFunc(changes, func(a, b change) int { return a.on.Compare(b.on) })
	return changes
}

// drawPayouts makes the rows of the payouts, oldest first.
func (p *Drawing) drawPayouts(d *guarantee.Decision, say func(decimal.Decimal) string) {
	order := make([]int, len(d.Payouts))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return d.Payouts[a].Payout.On.Compare(d.Payouts[b].Payout.On) })
	for _, i := range order {
		result := &d.Payouts[i]
		last := lastShown(result, d.Facts.On)
		row := row{on: result.Payout.On, last: last, fill: fillOf(result)}
		row.cells = [6]string{harmlessID(result.Payout.ID, i+1, p.language), p.short(result.Payout.On),
			say(result.Payout.Amount), say(result.Amount), p.short(last), p.verdict(result)}
		if result.Reason < guarantee.ClaimTooLate {
			row.cells[4] = "" // no time runs for what was never covered
		}
		if last.Before(row.on) {
			row.last = calendar.Later(result.Raw, row.on)
		}
		p.rows = append(p.rows, row)
	}
}

// lastShown returns the last day shown for a payout. For a recoverable one it is the
// day its DaysLeft end, which is after the end of the security if the claim was
// raised in time.
func lastShown(r *guarantee.PayoutResult, on calendar.Date) calendar.Date {
	if r.Recoverable {
		return on.AddDays(r.DaysLeft)
	}
	return r.Last
}

func fillOf(r *guarantee.PayoutResult) *fill {
	switch {
	case r.Recoverable && r.DaysLeft < urgentDays:
		return urgentFill
	case r.Recoverable:
		return recoverableFill
	case r.Reason == guarantee.Barred || r.Reason == guarantee.ClaimTooLate:
		return barredFill
	}
	return outsideFill
}

// verdict says in words what became of a payout.
func (p *Drawing) verdict(r *guarantee.PayoutResult) string {
	if !r.Recoverable || r.DaysLeft >= urgentDays {
		if int(r.Reason) >= len(wordReasons) {
			return ""
		}
		return wordReasons[r.Reason].in(p.language)
	}
	text := wordLastDay.in(p.language)
	if r.DaysLeft > 0 {
		text = dayCount(r.DaysLeft, p.language)
	}
	text = wordUrgent.in(p.language) + text
	if r.Reason == guarantee.PartlyCovered {
		text += wordPartly.in(p.language)
	}
	return text
}
