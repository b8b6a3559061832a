// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// missed is a payment that was late, and what followed (§§ 9 and 10). Amounts are øre.
type missed struct {
	event    *Event
	at       int        // its number
	claims   []*account // the claims under the plan, or the one with the lump sum
	lumpSum  bool       // § 10
	legacy   bool       // of a plan from before 16 November 2005
	since    calendar.Date
	asked    int64
	demand   *Event
	demandAt int
	dropped  *Event // a demand that came to nothing
	paid     int64  // of what was asked, up to and including the deadline
	settled  bool   // paid before a demand, or by its deadline
	answered Answer

	flat   *breach.Facts // what the short form knows of it, nil in a case file
	unsure bool          // whether the debtor had to pay is not known, since there is a deferral now
	gone   bool          // … and the plan would have been in default
}

// duty is what was missed, as the chapter has it.
func (m *missed) duty() breach.Duty {
	if m.lumpSum {
		return breach.LumpSum
	}
	return breach.Plan
}

// defaultFrom returns the first day of default on or before a day, and zero without
// one: the day after the deadline of a demand in vain. A part payment needs
// a person's answer.
func (m *missed) defaultFrom(on calendar.Date) calendar.Date {
	if m == nil || m.demand == nil || m.settled || m.unsure || !on.After(m.demand.Deadline) || m.paid > 0 && m.answered != InDefault {
		return calendar.Date{}
	}
	return m.demand.Deadline.AddDays(1)
}

// open reports whether a part payment waits for a person's answer.
func (m *missed) open(on calendar.Date) bool {
	return m.demand != nil && !m.settled && on.After(m.demand.Deadline) && m.paid > 0 && m.answered == 0
}

// running reports whether the debtor may still pay what a demand asks for.
func (m *missed) running(on calendar.Date) bool {
	return m != nil && m.demand != nil && !m.settled && !on.After(m.demand.Deadline)
}

// count adds a payment to what was missed.
func (m *missed) count(on calendar.Date, ore int64) {
	if m == nil || m.settled || ore == 0 || m.demand != nil && on.After(m.demand.Deadline) {
		return
	}
	m.paid += ore
	m.settled = m.paid >= m.asked
}

// miss is a payment that is late for the first day: an instalment of the plan, or the
// lump sum where its last day has passed. Nothing can be missed where nothing was to
// be paid.
func (f *file) miss(p *person, a *account, e *Event, i int) {
	pl := p.missable(a, e.On)
	if late := f.lateLump(p, a, e.On); late != nil && (a != nil || pl == nil || !pl.lateBy(e.On)) {
		f.missLump(late, e, i)
		return
	}
	switch {
	case pl != nil && !pl.lateBy(e.On):
		f.c.Add(check.At("events", i, "on"), nothingDueYet, f.place(pl.event, ""))
	case pl != nil:
		f.missPlan(p, pl, e, i)
	case a != nil && a.lump.left > 0 && a.lump.next() != nil && !f.defersLump(p, e.On):
		f.c.Add(check.At("events", i, ""), notYetDue, check.At("claims", a.index, ""))
	case slices.ContainsFunc(p.current, func(pl *plan) bool { return pl.runs(e.On) }), f.defersLump(p, e.On):
		f.c.Add(check.At("events", i, ""), nothingToMiss, check.At("debtors", p.index, "situations"))
	default:
		f.c.Add(check.At("events", i, ""), nothingToMiss, check.At("debtors", p.index, ""))
	}
}

// missable returns the plan of which an instalment can be missed on a day. A plan under
// § 5 asks for nothing in a situation of § 6, stk. 1; one under § 6, stk. 2, does, and
// so does one from before 16 November 2005.
func (p *person) missable(a *account, on calendar.Date) *plan {
	for i := len(p.current) - 1; i >= 0; i-- {
		if pl := p.current[i]; pl.runs(on) && (a == nil || pl.covers(a)) && (pl.event.Basis > NoIncomeData || p.section6Since(on).IsZero()) {
			return pl
		}
	}
	return nil
}

// lateBy reports whether a payment under the plan can be late on a day: one after its first
// day of payment, where that is known, otherwise after its own day.
func (pl *plan) lateBy(on calendar.Date) bool {
	return on.After(calendar.Later(pl.event.On, pl.event.FirstDue))
}

// lateLump returns the claim of which a lump sum is late on a day.
func (f *file) lateLump(p *person, named *account, on calendar.Date) *account {
	for _, a := range p.accounts {
		if !f.defersLump(p, on) && (named == nil || a == named) && a.lump.passed(on) && !a.breach.running(on) && a.breach.defaultFrom(on).IsZero() {
			return a
		}
	}
	return nil
}

func (f *file) missLump(a *account, e *Event, i int) {
	a.breach = &missed{event: e, at: i, claims: []*account{a}, lumpSum: true, since: a.lump.begun, asked: a.lump.late(e.On),
		answered: f.answer(PartPayment, a.claim.ID, e.Debtor)}
}

func (f *file) missPlan(p *person, pl *plan, e *Event, i int) {
	if pl.breach.running(e.On) {
		return // the demand that runs is about the first; the ledger has the next
	}
	due := pl.due(p, e.On)
	today := int64(0)
	if pl.latest == e.On {
		today = pl.onLatest
	}
	m := &missed{event: e, at: i, legacy: pl.event.Basis == Legacy, since: pl.event.On, asked: min(due-pl.paid, pl.owed(p))}
	switch {
	case m.asked <= 0 && due > pl.paid-today:
		m.settled = true // paid on its first late day
	case m.asked <= 0 || m.legacy: // the ledger does not say so, or does not go back so far
		m.asked = min(pl.monthly, pl.owed(p))
		m.settled = m.asked <= 0
	}
	m.claims = make([]*account, 0, len(p.accounts))
	for _, a := range p.accounts {
		if pl.covers(a) && a.begun(e.On) { // a claim that arises later was not missed
			m.claims = append(m.claims, a)
			if m.answered == 0 {
				m.answered = f.answer(PartPayment, a.claim.ID, e.Debtor)
			}
		}
	}
	pl.breach = m
}

// receive is the claim's arrival at the recovery authority. §§ 9 and 10, 2. pkt.: it
// takes a default.
func (f *file) receive(a *account, e *Event, i int) {
	switch {
	case a.away():
		f.c.Add(check.At("events", i, ""), alreadyAway, check.At("claims", a.index, ""))
		return
	case f.inDefault(a, e.On) == nil:
		f.c.Add(check.At("events", i, ""), notInDefault, check.At("claims", a.index, ""))
		return
	case f.onlyLump(a, f.inDefault(a, e.On)):
		f.c.Add(check.At("events", i, ""), onlyLumpInDefault, check.At("claims", a.index, ""))
		return
	}
	if !a.receivedOn.IsZero() && a.lapsed == nil { // § 8 knows one stay, so the first is settled here
		a.lapsed, a.aliveOn = f.lapsedOn(a, e.On), e.On
	}
	a.system, a.stays = e.System, a.stays+1
	a.receivedOn, a.returnedOn, a.memo = e.On, calendar.Date{}, lapseMemo{}
}

// giveUp is the claim's return from the recovery authority.
func (f *file) giveUp(a *account, e *Event, i int) {
	if !a.away() {
		f.c.Add(check.At("events", i, ""), notAway, check.At("claims", a.index, ""))
		return
	}
	a.returnedOn, a.memo = e.On, lapseMemo{}
}

// defaultOf returns what a claim is in default of on a day, and nil when it is not.
func (f *file) defaultOf(a *account, on calendar.Date) *missed {
	if !a.breach.defaultFrom(on).IsZero() {
		return a.breach
	}
	return f.planDefaultOf(a, on)
}

// planDefaultOf is defaultOf for the plans alone (§ 9).
func (f *file) planDefaultOf(a *account, on calendar.Date) *missed {
	for _, p := range a.liable {
		for _, pl := range p.current {
			if m := pl.breach; !m.defaultFrom(on).IsZero() && slices.Contains(m.claims, a) {
				return m
			}
		}
	}
	return nil
}

// inDefault is defaultOf, but for a plan from before 16 November 2005 only where
// nothing else can be fixed.
//
// § 15, stk. 2, 2. pkt.: when such a plan is broken, §§ 5 to 7 come first. 3. pkt.: only
// when they give nothing does chapter 4 apply.
func (f *file) inDefault(a *account, on calendar.Date) *missed {
	m := f.defaultOf(a, on)
	if m != nil && m.legacy && !a.away() {
		for _, p := range a.liable {
			if s := p.at(on); s != nil && (s.section6 || s.ability == lapse.Able) {
				return nil
			}
		}
	}
	return m
}

// missedOf returns what was last missed of a claim and is not settled.
func (f *file) missedOf(a *account) *missed {
	if m := f.defaultOf(a, f.on); m != nil {
		return m
	}
	if a.breach != nil && (!a.breach.settled || a.breach.flat != nil) {
		return a.breach
	}
	for _, p := range a.liable {
		for _, pl := range p.current {
			if m := pl.breach; m != nil && !m.settled && slices.Contains(m.claims, a) {
				return m
			}
		}
	}
	return nil
}

// noticeTo returns the notice that a debtor was given, or the exception: one since the
// plan was decided or the landlord told, and since the claim last came back from the
// recovery authority.
func (p *person) noticeTo(a *account, m *missed) *Event {
	since := calendar.Later(m.since, a.returnedOn)
	for i := len(p.notices) - 1; i >= 0; i-- {
		if e := p.notices[i]; !e.Returned && !e.On.Before(since) {
			return e
		}
	}
	return nil
}

// notice is an event as the chapter takes it.
func notice(e *Event) *breach.Notice {
	switch {
	case e == nil:
		return nil
	case e.Exception != 0:
		return &breach.Notice{Exception: e.Exception, Reason: e.Reason}
	}
	return &breach.Notice{On: e.On}
}
