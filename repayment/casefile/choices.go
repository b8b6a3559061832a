// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// defersLump reports whether a lump sum of the debtor is deferred on a day: in a deferral,
// when the caller reads § 4, stk. 2, so (R-33 otherwise).
func (f *file) defersLump(p *person, on calendar.Date) bool {
	if !f.c.options.Breach.LumpSumDeferred {
		return false
	}
	s := p.at(on)
	modest := func(pl *plan) bool { return pl.event.Basis == ModestAmount && pl.runs(on) }
	return s != nil && s.section6 && s.ability == lapse.None && !slices.ContainsFunc(p.current, modest)
}

// onlyLump reports whether a default is of the lump sum and leaves the rest of the help
// alone, when the caller reads § 10 so (R-43 otherwise).
func (f *file) onlyLump(a *account, m *missed) bool {
	return m != nil && m.lumpSum && f.c.options.OnlyLumpSumDue && a.ordinary() > 0
}

// restInDefault is inDefault for what is left beside a lump sum.
func (f *file) restInDefault(a *account, on calendar.Date) *missed {
	m := f.inDefault(a, on)
	if f.onlyLump(a, m) {
		return f.planDefaultOf(a, on)
	}
	return m
}
