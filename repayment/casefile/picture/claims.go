// SPDX-License-Identifier: MPL-2.0

package picture

import (
	"slices"
	"strings"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/drawing"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
)

// claim are the rows of a claim.
func (m *maker) claim(index int) []drawing.Row {
	claim, result := &m.Facts.Claims[index], &m.result.Claims[index]
	begun, years := claim.EndedOn, wordYears
	if !claim.PaidOutOn.IsZero() {
		begun, years = claim.PaidOutOn, wordYearsDeposit
	}
	meaning := wordLeft.In(m.language) + law.FormatKroner(result.Balance, m.language)
	if track := tracks[result.Track]; track.Danish != "" {
		meaning = track.In(m.language) + "; " + meaning
	}
	first := drawing.Row{Cells: []string{m.claimName(claim.ID), m.short(begun), "", meaning}}
	if !begun.IsZero() && !begun.After(m.Facts.On) {
		end := m.Facts.On
		if result.Lapse != nil && result.Lapse.Lapsed {
			end = result.Lapse.LapsedFrom.AddDays(-1)
		}
		first = bar(drawing.Base, begun, end, first.Cells...)
	}
	first.Strong = true
	rows := []drawing.Row{first}
	if lapse := result.Lapse; lapse != nil {
		from := begun
		if claim.PaidOutOn.IsZero() { // a later day of knowledge counts
			from = calendar.Later(claim.EndedOn, claim.KnownOn)
		}
		rows = append(rows, bar(drawing.Slanting, from, lapse.LastDay, years.In(m.language), m.short(from), m.short(lapse.LastDay), wordYearsMeaning.In(m.language)))
		if lapse.Lapsed {
			rows = append(rows, mark(drawing.Cross, lapse.LapsedFrom, wordLapsed.In(m.language), m.short(lapse.LapsedFrom), "",
				wordUnder.In(m.language)+places[lapse.Ground].String()))
		}
	}
	rows = append(rows, m.away(claim.ID)...)
	for i := range m.limits {
		if m.limits[i].Claim == claim.ID {
			rows = append(rows, m.limitation(&m.limits[i])...)
		}
	}
	return rows
}

// away are the times of a claim with the recovery authority.
func (m *maker) away(claim string) (rows []drawing.Row) {
	var received calendar.Date
	add := func(to calendar.Date, until string) {
		rows = append(rows, bar(drawing.Upright, received, to, wordAway.In(m.language), m.short(received), until, ""))
		received = calendar.Date{}
	}
	for _, event := range m.happened() {
		switch {
		case !slices.Contains(event.Claims, claim):
		case event.Kind == casefile.Received:
			received = event.On
		case event.Kind == casefile.Returned && !received.IsZero():
			until := calendar.Later(event.On.AddDays(-1), received)
			add(until, m.short(until))
		}
	}
	if !received.IsZero() {
		add(m.Facts.On, wordStill.In(m.language))
	}
	return rows
}

// limitation are the rows of what package limitation has decided: the day to act first,
// and second the last day of the law.
func (m *maker) limitation(limit *Limitation) []drawing.Row {
	d := &limit.Decision
	switch {
	case d.Outcome() == 0:
		return nil
	case d.Pending:
		return []drawing.Row{{Cells: []string{wordLimitation.In(m.language), "", "", wordNoPeriod.In(m.language)}}}
	case d.Barred:
		return []drawing.Row{mark(drawing.Cross, d.Deadline.After, wordLimitation.In(m.language), m.short(d.Deadline.After), "", wordBarred.In(m.language))}
	}
	rows := []drawing.Row{mark(drawing.Ring, d.Deadline.ActBy, wordLimitation.In(m.language), "", m.short(d.Deadline.ActBy), wordActBy.In(m.language))}
	if d.Deadline.Last != d.Deadline.ActBy {
		rows = append(rows, mark(drawing.Ring, d.Deadline.Last, wordLegalLast.In(m.language), "", m.short(d.Deadline.Last), wordDoNotCount.In(m.language)))
	}
	return rows
}

// debtor are the rows of a debtor: what applies, and the circumstances over time.
func (m *maker) debtor(index int) []drawing.Row {
	debtor, result := &m.Facts.Debtors[index], &m.result.Debtors[index]
	meaning := states[result.State].In(m.language)
	if result.Monthly.Valid {
		meaning += "; " + law.FormatKroner(result.Monthly.Decimal, m.language) + wordAMonth.In(m.language)
	}
	rows := []drawing.Row{{Strong: true, Cells: []string{m.debtorName(debtor.ID), "", "", meaning}}}
	for i := range debtor.Situations {
		situation := &debtor.Situations[i]
		if situation.From.After(m.Facts.On) {
			continue
		}
		look, words := m.situation(situation)
		end, until := m.Facts.On, wordStill.In(m.language)
		if i+1 < len(debtor.Situations) && !debtor.Situations[i+1].From.After(m.Facts.On) {
			end = debtor.Situations[i+1].From.AddDays(-1)
			until = m.short(end)
		}
		if eve := law.InForce().AddDays(-1); situation.Ability != 0 && end.After(eve) { // it says nothing of later days
			end, until = eve, m.short(eve)
		}
		rows = append(rows, bar(look, situation.From, end, wordSituation.In(m.language), m.short(situation.From), until, words))
	}
	return rows
}

// situation is the look and the words of a debtor's circumstances.
func (m *maker) situation(s *casefile.Situation) (*drawing.Look, string) {
	for _, ability := range abilities {
		if s.Ability == ability.ability && s.NoDeferral == ability.zero {
			return ability.look, ability.words.In(m.language)
		}
	}
	var said []string
	switch {
	case s.AnnualNetIncome.Valid:
		said = append(said, wordIncome.In(m.language)+law.FormatKroner(s.AnnualNetIncome.Decimal, m.language))
	case s.Income != nil:
		if net, err := s.Income.Net(); err == nil {
			said = append(said, wordIncome.In(m.language)+law.FormatKroner(net, m.language))
		}
	default:
		said = append(said, wordNoIncome.In(m.language))
	}
	if s.SupportsChildren != nil {
		children := wordNoChildren
		if *s.SupportsChildren {
			children = wordChildren
		}
		said = append(said, children.In(m.language))
	}
	if len(s.Benefits) > 0 {
		said = append(said, wordBenefits.In(m.language))
	}
	if s.ModestExpenses != nil {
		said = append(said, wordModest.In(m.language))
	}
	return drawing.Level, strings.Join(said, "; ")
}
