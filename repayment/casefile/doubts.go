// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/internal/plausible"
)

// flagFacts marks facts that hardly fit together, and claims that a creditor hardly has.
func (f *file) flagFacts(d *Decision) {
	flag := func(applies bool, flag Flag) { f.flags[flag] = f.flags[flag] || applies }
	options := f.c.options
	for i := range d.persons {
		r := &d.persons[i]
		if r.deferral == nil {
			continue
		}
		income := r.person.situation(f.on).instalmentFacts(f.on)
		flag(plausible.Income(r.deferral, options.Deferral.Benefits, income, options.Instalment), IncomeToCheck)
		flag(r.deferral.State == deferral.ModestAmount && plausible.ModestAmount(r.deferral.Monthly, income, options.Instalment), ModestAboveTable)
		for j := range r.groups {
			g := &r.groups[j]
			flag(r.state == PlanSuspended && g.creditor == UdbetalingDanmark && !g.abroad() && r.suspends(g), AbeyanceNotMunicipality)
		}
	}
	for i := range d.claims {
		flag(d.claims[i].track != TrackOutsideScope && d.claims[i].account.claim.unusual(), CreditorToCheck)
	}
}

// suspends reports whether there is a plan with the creditor that is put in abeyance, now
// or before.
func (r *personDecision) suspends(g *group) bool {
	return g.plan != nil || r.person.inAbeyance(g.creditor)
}

// abroad reports whether Udbetaling Danmark has the municipality's powers over all the
// claims (§ 13).
func (g *group) abroad() bool {
	for _, a := range g.accounts {
		if !a.claim.AbroadUnderSection6 {
			return false
		}
	}
	return true
}

// unusual reports whether Udbetaling Danmark has a kind of claim that is not known to be
// one of its own: of aktivloven it is named for §§ 6 and 85 a alone (its § 91, stk. 4).
func (c *Claim) unusual() bool {
	return c.Creditor == UdbetalingDanmark && c.Act == Aktivloven && c.Kind != law.Benefit
}

// runs reports whether the help still runs on a day. An end
// that is decided and lies after the day has not come.
func (c *Claim) runs(on calendar.Date) bool {
	return c.Kind != law.HousingDeposit && (c.EndedOn.IsZero() || c.EndedOn.After(on))
}
