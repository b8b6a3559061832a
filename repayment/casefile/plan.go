// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/money"
)

// plan is a plan that was decided: under § 5, § 6, stk. 2, or an older order. Amounts are
// øre.
type plan struct {
	event    *Event
	creditor Creditor
	except   []*account // claims that were in default or under an older order, and that it does not name
	monthly  int64
	first    calendar.Date // the first day of payment
	abeyance calendar.Date // the first day in abeyance
	until    calendar.Date // the first day after its end, zero while nothing has ended it
	paid     int64         // by the debtor on ordinary claims, from its own day on
	latest   calendar.Date // the last day of payment
	onLatest int64         // what was paid on that day
	breach   *missed
	stopped  bool // in abeyance since a day that is not known
}

// decide lets a plan begin. It takes the place of the debtor's older plan with the same
// creditor; claims that are in default stay so, unless it names them.
func (f *file) decide(p *person, e *Event, i int) {
	monthly, _ := money.ToOre(e.Monthly.Decimal)
	made := &plan{event: e, monthly: monthly, first: e.FirstDue, creditor: f.creditorOf(p, e, i)}
	if made.first.IsZero() {
		made.first = e.On.AddMonths(1, calendar.Clamp)
		made.first = made.first.AddDays(1 - made.first.Day()) // the first of the month after
	}
	made.except = f.exceptions(p, made, i)
	if e.Basis == Legacy {
		for _, a := range p.accounts {
			a.legacy = a.legacy || made.covers(a) && a.claim.Act.Covered()
		}
	}
	for _, paid := range p.paid {
		if p.paidOn == e.On && made.covers(paid.account) { // what is paid is read before what is decided
			made.pay(e.On, paid.ore)
		}
	}
	p.current = slices.DeleteFunc(p.current, func(older *plan) bool { return made.replaces(older, p) })
	p.plans, p.current = append(p.plans, made), append(p.current, made)
}

// exceptions are the claims that a plan that names none leaves out: those with the
// recovery authority, in default, or under a plan from before 16 November 2005 that is
// kept. When nothing else is owed, the plan has to name them.
func (f *file) exceptions(p *person, made *plan, i int) (except []*account) {
	if len(made.event.Claims) > 0 {
		return nil
	}
	on, others, apart := made.event.On, false, false
	for _, a := range p.accounts {
		if a.away() || (f.defaultOf(a, on) != nil && !f.onlyLump(a, f.defaultOf(a, on))) || a.legacyPlan(p, on) {
			except = append(except, a)
			apart = apart || a.balance > 0 && a.claim.Creditor == made.creditor
		} else {
			others = others || a.balance > 0 && a.claim.Creditor == made.creditor
		}
	}
	if apart && !others {
		f.c.Add(check.At("events", i, "claims"), nothingToCover)
	}
	return except
}

// creditorOf returns whose claims a plan covers: those it names, otherwise all that the
// debtor owes one creditor. When there are two, the plan has to name them.
func (f *file) creditorOf(p *person, e *Event, i int) (creditor Creditor) {
	for _, owed := range [...]bool{true, false} {
		for _, a := range p.accounts {
			switch named := slices.Contains(e.Claims, a.claim.ID); {
			case len(e.Claims) > 0 && !named:
			case len(e.Claims) == 0 && owed && (a.balance == 0 || a.away() || !a.begun(e.On) || !a.covered && e.Basis != Legacy):
			case creditor == 0 || creditor == a.claim.Creditor:
				creditor = a.claim.Creditor
			case len(e.Claims) > 0:
				f.c.Add(check.At("events", i, "claims"), planOfTwo)
				return creditor
			case owed:
				f.c.Add(check.At("events", i, "claims"), whichCreditor)
				return creditor
			}
		}
		if creditor != 0 {
			break
		}
	}
	return creditor
}

// replaces takes from an older plan what this one covers, and reports whether nothing is
// left of it. A plan in default is at an end (§ 9, 1. pkt.); its claims are not.
func (pl *plan) replaces(older *plan, p *person) bool {
	if older.creditor != pl.creditor {
		return false
	}
	if !older.breach.defaultFrom(pl.event.On).IsZero() {
		older.breach.claims = slices.DeleteFunc(older.breach.claims, pl.covers)
		return len(older.breach.claims) == 0
	}
	if older.event.Basis == Legacy && !slices.ContainsFunc(p.accounts, func(a *account) bool { return a.legacy && older.covers(a) && pl.covers(a) }) {
		return false // a plan that goes on for other claims (§ 15, stk. 2, 1. pkt.)
	}
	older.ends(pl.event.On)
	return true
}

// ends lets the plan end on a day, unless it has ended before.
func (pl *plan) ends(day calendar.Date) { pl.until = calendar.Earlier(pl.until, day) }

// covers reports whether a claim is under the plan. A claim that arises later joins
//
func (pl *plan) covers(a *account) bool {
	if len(pl.event.Claims) > 0 {
		return slices.Contains(pl.event.Claims, a.claim.ID)
	}
	if pl.event.Basis == Legacy && !a.legacy && a.covered && !a.claim.CollectionBegunOn.IsZero() {
		return false
	}
	return a.claim.Creditor == pl.creditor && !slices.Contains(pl.except, a)
}

// pay counts a payment.
func (pl *plan) pay(on calendar.Date, ore int64) {
	if pl.latest != on {
		pl.latest, pl.onLatest = on, 0
	}
	pl.paid += ore
	pl.onLatest += ore
	pl.breach.count(on, ore)
}

// paidUp ends the plans of which everything that was there is paid, when a claim was
// paid. What begins later than that claim is not counted.
func (p *person) paidUp(paid *account, on calendar.Date) {
	on = calendar.Later(on, paid.claim.CollectionBegunOn)
	for _, pl := range p.current {
		if !slices.ContainsFunc(p.accounts, func(a *account) bool { return pl.covers(a) && a.balance > 0 && a.begun(on) }) {
			pl.ends(on.AddDays(1))
		}
	}
}

// runs reports whether the plan asks for payments on a day. A plan in abeyance does not
// run again by itself.
//
// § 9, 1. pkt.: a plan in default has lapsed. § 15, stk. 2, 1. pkt.: a plan from before
// 16 November 2005 goes on as long as it is kept.
func (pl *plan) runs(on calendar.Date) bool {
	end := pl.end()
	return !pl.stopped && !on.Before(pl.event.On) && (end.IsZero() || on.Before(end)) && pl.breach.defaultFrom(on).IsZero() &&
		!(pl.event.Basis == Legacy && pl.breach != nil && !pl.breach.settled && !on.Before(pl.breach.event.On))
}

// stopped reports whether a payment was missed under a plan that was put in abeyance since.
func (p *person) stopped(m *missed) bool {
	return slices.ContainsFunc(p.current, func(pl *plan) bool { return pl.breach == m && !pl.abeyance.IsZero() })
}

// end is the first day on which the plan no longer ran, default left out; zero while it
// does.
func (pl *plan) end() calendar.Date { return calendar.Earlier(pl.until, pl.abeyance) }

// running returns the plan that runs for a claim on a day.
func (p *person) running(a *account, on calendar.Date) *plan {
	for i := len(p.current) - 1; i >= 0; i-- {
		if pl := p.current[i]; pl.creditor == a.claim.Creditor && (pl.event.Basis == Legacy) == a.legacyPlan(p, on) && pl.runs(on) {
			return pl
		}
	}
	return nil
}

// legacyPlan reports whether a plan from before 16 November 2005 runs for the claim.
func (a *account) legacyPlan(p *person, on calendar.Date) bool {
	return a.legacy && slices.ContainsFunc(p.current, func(pl *plan) bool { return pl.event.Basis == Legacy && pl.covers(a) && pl.runs(on) })
}

// due returns what was to be paid under the plan before a day. On a day in a situation
// of § 6, stk. 1, a plan under § 5 asks for nothing (§ 7, R-19, R-48).
func (pl *plan) due(p *person, before calendar.Date) int64 {
	if pl.first.IsZero() {
		return 0 // its days are not known
	}
	before = calendar.Earlier(before, pl.end())
	count := instalments(pl.first, before)
	if pl.event.Basis <= NoIncomeData {
		for i := range p.stretches {
			if s := &p.stretches[i]; s.section6 && s.from.Before(before) {
				end := before
				if i+1 < len(p.stretches) {
					end = calendar.Earlier(end, p.stretches[i+1].from)
				}
				count -= instalments(pl.first, end) - instalments(pl.first, s.from)
			}
		}
	}
	return int64(count) * pl.monthly
}

// instalments counts the monthly days from the first on that lie before a day. A day
// that a month does not have is its last.
func instalments(first, before calendar.Date) int {
	if !first.Before(before) {
		return 0
	}
	months := (before.Year()-first.Year())*12 + int(before.Month()) - int(first.Month())
	if first.AddMonths(months, calendar.Clamp).Before(before) {
		months++
	}
	return months
}

// owed is what is left of the claims under the plan, lump sums left out.
func (pl *plan) owed(p *person) (ore int64) {
	for _, a := range p.accounts {
		if pl.covers(a) {
			ore += a.ordinary()
		}
	}
	return ore
}

// overdue returns what should have been paid under the plan before a day and is not
// paid, never more than is owed.
func (pl *plan) overdue(p *person, on calendar.Date) int64 {
	return min(max(pl.due(p, on)-pl.paid, 0), pl.owed(p))
}
