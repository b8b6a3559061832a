// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/copies"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Instalment returns the decision under § 5 on a debtor, and false where § 5 was not
// asked.
func (d Decision) Instalment(debtor string) (*instalment.Decision, bool) {
	if r := d.personOf(debtor); r != nil {
		return copies.Of(r.instalment), r.instalment != nil
	}
	return nil, false
}

// Deferral returns the decision under §§ 6 and 7 on a debtor, and false where they were
// not asked.
func (d Decision) Deferral(debtor string) (*deferral.Decision, bool) {
	if r := d.personOf(debtor); r != nil {
		return copies.Of(r.deferral), r.deferral != nil
	}
	return nil, false
}

// Deferrable reports whether a debtor is in a situation of § 6, stk. 1, on the day and is to
// pay nothing: what is owed under a plan is then not transferred.
func (d Decision) Deferrable(debtor string) bool {
	r := d.personOf(debtor)
	return r != nil && !r.person.section6Since(d.Facts.On).IsZero() && r.state != ModestState
}

// Lapse returns the decision under § 8 on a claim, and false where § 8 was not asked, or
// a person has answered it or is to answer it.
func (d Decision) Lapse(claim string) (*lapse.Decision, bool) {
	c := d.claimOf(claim)
	if c == nil || c.lapse == nil || c.lapse.question != 0 || c.lapse.stays {
		return nil, false
	}
	return copies.Of(&c.lapse.decision), true
}

// Breach returns the decision on a claim under § 9 for a plan or § 10 for a lump sum, and
// false where nothing of that was missed. A lump sum whose last day has passed is missed,
// whether or not the facts say so.
func (d Decision) Breach(claim string, duty breach.Duty) (*breach.Decision, bool) {
	c := d.claimOf(claim)
	switch {
	case c == nil:
		return nil, false
	case c.breach != nil && c.breach.Facts.Duty == duty:
		return copies.Of(c.breach), true
	case duty != breach.LumpSum || !c.account.lump.passed(d.Facts.On):
		return nil, false
	}
	late, err := breach.Decide(breach.Facts{On: d.Facts.On, Duty: breach.LumpSum, MissedOn: c.account.lump.next().last.AddDays(1)}, breach.Options{})
	return &late, err == nil
}

// LumpSum returns the decision under § 4, stk. 2, on a claim, and false as long as the
// landlord has paid nothing out.
func (d Decision) LumpSum(claim string) (*breach.LumpSumDecision, bool) {
	c := d.claimOf(claim)
	if c == nil || c.lumpSum == nil || c.account.lump.next() == nil {
		return nil, false
	}
	return copies.Of(c.lumpSum), true
}

// Plan returns the event that fixed the plan a debtor's claim is under on the day, or was
// under when it was broken; false where there is none.
func (d Decision) Plan(debtor, claim string) (Event, bool) {
	r, c := d.personOf(debtor), d.claimOf(claim)
	if r == nil || c == nil {
		return Event{}, false
	}
	for _, pl := range r.person.current {
		if c.missed != nil && pl.breach == c.missed {
			return *pl.event, true
		}
	}
	if pl := r.person.running(c.account, d.Facts.On); pl != nil && pl.covers(c.account) {
		return *pl.event, true
	}
	return Event{}, false
}

// LatePayment is a payment that was not made in time, or the part of it that was not, in
// kroner.
type LatePayment struct {
	DueOn  calendar.Date // the last day on which it was in time
	Amount decimal.Decimal
}

// Late returns what a demand on the day asks for of a claim, under § 9 or § 10: the payment
// that was missed, with what was unpaid before it, and what has become late since.
func (d Decision) Late(claim string, duty breach.Duty) (late []LatePayment) {
	c := d.claimOf(claim)
	if c == nil {
		return nil
	}
	on, m := d.Facts.On, c.missed
	add := func(day calendar.Date, ore int64) {
		if ore > 0 {
			late = append(late, LatePayment{day, fromOre(ore)})
		}
	}
	switch l := &c.account.lump; {
	case duty == breach.LumpSum && m != nil && m.lumpSum:
		add(m.event.On.AddDays(-1), l.late(on))
	case duty == breach.LumpSum && l.passed(on):
		add(l.next().last, l.late(on))
	case duty == breach.Plan && m != nil && !m.lumpSum:
		left := m.asked - m.paid
		add(m.event.On.AddDays(-1), left)
		r := d.personOf(m.event.Debtor)
		i := slices.IndexFunc(r.person.current, func(pl *plan) bool { return pl.breach == m })
		if i < 0 {
			return late
		}
		pl := r.person.current[i]
		rest := pl.overdue(r.person, on) - left
		for n := instalments(pl.first, m.event.On); rest > 0; n++ {
			day := pl.first.AddMonths(n, calendar.Clamp)
			if !day.Before(on) {
				break
			}
			add(day, min(rest, pl.monthly))
			rest -= pl.monthly
		}
	}
	return late
}

// personOf returns what was found about a debtor, and nil for one that is not there.
func (d *Decision) personOf(id string) *personDecision {
	for i := range d.persons {
		if d.persons[i].person.debtor.ID == id {
			return &d.persons[i]
		}
	}
	return nil
}

// claimOf returns what was found about a claim, and nil for one that is not there.
func (d *Decision) claimOf(id string) *claimDecision {
	for i := range d.claims {
		if d.claims[i].account.claim.ID == id {
			return &d.claims[i]
		}
	}
	return nil
}

// Told returns what the tenant has told that the landlord will pay out of a claim, and
// the day it is expected; false once the landlord has paid or where nothing was told.
func (d Decision) Told(claim string) (told Event, found bool) {
	c := d.claimOf(claim)
	if c == nil || c.account.lump.told == 0 {
		return Event{}, false
	}
	for _, e := range d.Facts.Events {
		ore, _ := money.ToOre(e.Amount.Decimal)
		if e.Kind == LandlordTold && e.Claim == claim && !e.On.After(d.Facts.On) && ore == c.account.lump.told && !e.On.Before(told.On) {
			told, found = e, true
		}
	}
	return told, found
}
