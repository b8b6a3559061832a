// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"slices"
	"sync"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// stretch is a run of days on which §§ 5 and 6 give one debtor the same. It lasts until
// the next.
type stretch struct {
	from       calendar.Date
	situation  *Situation    // nil where none counts on these days
	ability    lapse.Ability // 0: not known
	noDeferral bool          // none, and no deferral
	noData     bool          // able by 350 kr. for want of income data
	section6   bool          // known to be one of § 6, stk. 1
	missing    error         // why the ability is not known, when the tables do not reach
}

// abilities returns the stretches of a debtor in ascending order: the situations, cut
// where the order took effect and where a table or the list of benefits changes.
func (p *person) abilities(through calendar.Date, cuts []calendar.Date, options *Options) (list []stretch) {
	situations := p.debtor.Situations
	list = make([]stretch, 0, len(situations)+2)
	for i := range situations {
		s, end := &situations[i], through
		if i+1 < len(situations) {
			end = calendar.Earlier(through, situations[i+1].From.AddDays(-1))
		}
		switch inForce := law.InForce(); {
		case s.From.After(end):
		case s.Ability != 0 && s.From.Before(inForce): // it says nothing of the days from that one on
			list = append(list, stretch{from: s.From, ability: s.Ability, noDeferral: s.NoDeferral})
			if !end.Before(inForce) {
				list = append(list, stretch{from: inForce})
			}
		case s.Ability != 0:
			list = append(list, stretch{from: s.From})
		default: // and this nothing of the days before
			if s.From.Before(inForce) {
				list = append(list, stretch{from: s.From})
			}
			from := calendar.Later(s.From, inForce)
			for j := 0; !from.After(end); {
				list = append(list, s.stretch(from, options))
				for j < len(cuts) && !cuts[j].After(from) {
					j++
				}
				if j == len(cuts) {
					break
				}
				from = cuts[j]
			}
		}
	}
	return list
}

// stretch is what §§ 5 and 6 give on a day, as § 8 asks.
func (s *Situation) stretch(on calendar.Date, options *Options) stretch {
	status, err := deferral.Decide(s.deferralFacts(on, false), options.Deferral)
	if err != nil {
		return stretch{from: on, situation: s, missing: err}
	}
	switch status.State {
	case deferral.Deferral:
		return stretch{from: on, situation: s, ability: lapse.None, section6: true}
	case deferral.ModestAmount:
		return stretch{from: on, situation: s, ability: lapse.Able, section6: true}
	}
	facts := s.instalmentFacts(on)
	facts.IncomeAsOf = calendar.Date{} // what was known counts, however old; R-06 is about a decision
	set, err := instalment.Decide(facts, options.Instalment)
	switch {
	case err != nil:
		return stretch{from: on, situation: s, missing: err}
	case set.Monthly().Sign() > 0:
		return stretch{from: on, situation: s, ability: lapse.Able, noData: set.Basis == instalment.NoIncomeData}
	}
	return stretch{from: on, situation: s, ability: lapse.None, noDeferral: true}
}

// changesOf are the days on which a table or the list of benefits changes, in ascending
// order.
func changesOf(options *Options) []calendar.Date {
	var days []calendar.Date
	if options.Deferral == (deferral.Options{}) {
		days = append(days, builtInBenefits()...)
	} else {
		days = append(days, changesOfList(options.Deferral.Benefits)...)
	}
	for _, table := range options.Instalment.Tables.All() {
		days = appendChanges(days, table.InForce())
	}
	slices.SortFunc(days, calendar.Date.Compare)
	return slices.Compact(days)
}

var builtInBenefits = sync.OnceValue(func() []calendar.Date { return changesOfList(deferral.BuiltInBenefits()) })

func changesOfList(list deferral.BenefitList) (days []calendar.Date) {
	days = appendChanges(days, list.Verified())
	for _, entry := range list.Entries() {
		days = appendChanges(days, calendar.Period{From: entry.From, To: entry.To})
	}
	slices.SortFunc(days, calendar.Date.Compare)
	return slices.Compact(days)
}

// appendChanges appends the first day of a period and the first day after it.
func appendChanges(days []calendar.Date, period calendar.Period) []calendar.Date {
	if days = append(days, period.From); period.To.IsZero() {
		return days
	}
	return append(days, period.To.AddDays(1))
}

// at returns the stretch of a day, and nil where nothing is known of it.
func (p *person) at(on calendar.Date) *stretch {
	i, found := slices.BinarySearchFunc(p.stretches, on, func(s stretch, day calendar.Date) int { return s.from.Compare(day) })
	if !found {
		i--
	}
	if i < 0 {
		return nil
	}
	return &p.stretches[i]
}

// situation returns the circumstances that the order asks about on a day, and nil where
// they are not known.
func (p *person) situation(on calendar.Date) *Situation {
	if s := p.at(on); s != nil {
		return s.situation
	}
	return nil
}

// section6Since returns the day on which the debtor came into the situation of § 6,
// stk. 1, that a day lies in, and the zero date when the debtor is in none that is
// known.
func (p *person) section6Since(on calendar.Date) (since calendar.Date) {
	for i := len(p.stretches) - 1; i >= 0; i-- {
		switch s := &p.stretches[i]; {
		case s.from.After(on):
		case !s.section6:
			return since
		default:
			since = s.from
		}
	}
	return since
}
