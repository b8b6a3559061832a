// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/internal/matter"
)

// Short decides one claim of one debtor for package repayment, whose facts have no
// history, by the rules of [Decide]. No day is made up for what has none: a plan whose day
// is not known has no instalments that could be counted, and was there before the debtor
// came into the situation of the day (§ 7).
//
// When a situation of § 6, stk. 1, began is not known either. If it was there when a
// payment was missed, nothing was missed; if it came later, the claim is in default
// but not transferred. Either way the debtor has a deferral today and nothing is
// transferred, and no more is said. The same goes for the deferral of another who is
// liable.
func Short(m *matter.Flat) (Result, *matter.Found, error) {
	f := flatFile(m)
	d := Decision{Facts: *f.facts, claims: []claimDecision{{account: &f.accounts[0]}}, persons: []personDecision{{person: &f.persons[0]}}}
	c, r := &d.claims[0], &d.persons[0]
	f.askLapse(c)
	if c.account.inScope() {
		f.askDebtor(&d, r)
	}
	f.askClaim(&d, c)
	if c.track == TrackInDefault && !c.account.away() && !c.missed.lumpSum {
		f.askInDefault(r, c.missed)
	}
	if f.refused != nil {
		return Result{}, nil, f.refused
	}
	return f.result(&d), d.found(m), nil
}

// flatFile is the matter as the short form knows it.
func flatFile(m *matter.Flat) *file {
	facts := &Facts{On: m.On,
		Debtors: []Debtor{{Situations: []Situation{{From: m.On, SupportsChildren: &m.Instalment.SupportsChildren,
			AnnualNetIncome: m.Instalment.AnnualNetIncome, Income: m.Instalment.Income, IncomeAsOf: m.Instalment.IncomeAsOf,
			Benefits: m.Deferral.Benefits, OtherIncome: &m.Deferral.OtherIncome, ModestExpenses: m.Deferral.ModestExpenses}}}},
		Claims: []Claim{{Creditor: Creditor(m.Creditor), Act: BenefitAct(m.Act), AbroadUnderSection6: m.Abroad,
			Kind: m.Kind, EndedOn: m.EndedOn, KnownOn: m.KnownOn, PaidOutOn: m.PaidOutOn, Liable: []string{""}}}}
	for _, j := range m.Judgements {
		facts.Judgements = append(facts.Judgements, Judgement{Question: Question(j.Question), Answer: Answer(j.Answer), Reason: j.Reason})
	}
	options := &Options{Instalment: m.Options.Instalment, Deferral: m.Options.Deferral, Lapse: m.Options.Lapse, Breach: m.Options.Breach}
	f := &file{c: &checker{facts: facts, options: options}, facts: facts, on: m.On, flat: m,
		persons:  []person{{debtor: &facts.Debtors[0]}},
		accounts: []account{{claim: &facts.Claims[0], covered: m.Covered, legacy: m.Legacy, receivedOn: m.ReceivedOn, returnedOn: m.ReturnedOn}}}
	a, p := &f.accounts[0], &f.persons[0]
	a.liable, p.accounts = []*person{p}, []*account{a}
	f.flatLedger(a, p)
	s := &facts.Debtors[0].Situations[0]
	today := stretch{from: m.On, situation: s}
	if m.Legacy {
		today = s.stretch(m.On, options)
	} else if status, err := deferral.Decide(s.deferralFacts(m.On, false), options.Deferral); err == nil {
		today.section6 = status.State != deferral.None
	}
	p.stretches = []stretch{today}
	f.flatMissed(a, p)
	f.flatPlan(a, p)
	return f
}

// flatLedger counts what the landlord paid out and what was paid, each on its day. What was
// paid without a day is not in the balance either.
func (f *file) flatLedger(a *account, p *person) {
	m := f.flat
	paid := int64(0)
	payments := make([]payment, len(m.Payments))
	for i := range m.Payments {
		ore, _ := money.ToOre(m.Payments[i].Amount)
		payments[i] = payment{m.Payments[i].On, ore}
		paid += ore
	}
	slices.SortStableFunc(payments, func(x, y payment) int { return x.on.Compare(y.on) })
	a.balance = min(m.Principal, m.Balance+paid)
	landlord := m.Landlord
	repaid := func() {
		kind := LandlordRepaid
		if landlord.On.IsZero() || landlord.On.After(f.on) {
			kind = LandlordTold
		}
		a.landlord(&Event{On: landlord.On, Kind: kind, FoundByCreditor: landlord.Found}, landlord.Ore)
		landlord = nil
	}
	for _, paid := range payments {
		if landlord != nil && !landlord.On.IsZero() && !paid.on.Before(landlord.On) {
			repaid()
		}
		p.paid = p.paid[:0] // no plan is decided on a day
		a.overpaid += paid.ore - f.take(p, a, &Event{On: paid.on}, paid.ore)
	}
	if landlord != nil {
		repaid()
	}
}

// flatMissed is the payment that was missed (§§ 9 and 10).
func (f *file) flatMissed(a *account, p *person) {
	given := f.flat.Missed
	if given == nil || f.flat.Broken() && given.Facts.MissedOn.IsZero() {
		return
	}
	b := &given.Facts
	lump := f.flatDuty(a) == breach.LumpSum
	m := &missed{event: &Event{On: b.MissedOn, Kind: Missed}, claims: []*account{a}, flat: b, lumpSum: lump,
		legacy: f.flat.Broken() && !lump, asked: given.Ore, answered: f.answer(PartPayment, "", "")}
	if b.Demand != nil {
		m.demand = &Event{On: b.Demand.SentOn, Kind: DemandSent, Deadline: b.Demand.Deadline}
	}
	m.settled = !b.PaidOn.IsZero() && (b.Demand == nil || !b.PaidOn.After(b.Demand.Deadline))
	since := b.MissedOn
	switch {
	case m.asked > 0:
	case lump:
		m.asked, since = a.lump.amount, f.flat.Landlord.On // all that was paid since counts on it
	case f.flat.Plan != nil:
		m.asked = f.flat.Plan.Monthly
	}
	if lump && m.settled {
		a.lump.left = 0
	}
	section6 := p.stretches[0].section6 && (f.flat.Plan == nil || Basis(f.flat.Plan.Basis) != ModestAmount)
	if lump && section6 && f.c.options.Breach.LumpSumDeferred {
		a.lump.left = 0 // R-33 otherwise
	}
	if !b.PaidOn.IsZero() || b.MissedOn.IsZero() || a.away() || m.answered == InDefault {
		a.breach = m
	} else {
		through := f.on
		if b.Demand != nil {
			through = calendar.Earlier(through, b.Demand.Deadline)
		}
		for i := range f.flat.Payments {
			if paid := &f.flat.Payments[i]; !paid.On.Before(since) && !paid.On.After(through) {
				ore, _ := money.ToOre(paid.Amount)
				m.paid += ore
			}
		}
		a.breach = m
	}
	if !a.away() && (!lump || f.c.options.Breach.LumpSumDeferred) && (section6 || f.flat.OthersDefer) {
		m.gone = section6 && !f.flat.OthersDefer && !m.defaultFrom(f.on).IsZero()
		m.unsure = true
	}
}

// flatDuty says which payment was missed, where the facts do not: the lump sum (§ 10), or
// an instalment (§ 9) that was missed before the lump sum could be, or when it was paid.
func (f *file) flatDuty(a *account) breach.Duty {
	b, l := &f.flat.Missed.Facts, &a.lump
	switch {
	case b.Duty != 0:
		return b.Duty
	case l.amount == 0:
		return breach.Plan
	case f.flat.Plan != nil && (l.next() == nil || !b.MissedOn.After(l.next().last) || l.left == 0 && b.PaidOn.IsZero()):
		return breach.Plan
	}
	return breach.LumpSum
}

// flatPlan is the plan that runs, or is in abeyance. One that was in default is gone.
func (f *file) flatPlan(a *account, p *person) {
	m := f.flat
	if m.Kept {
		p.current = append(p.current, &plan{event: &Event{Kind: Plan, Basis: Legacy}, creditor: a.claim.Creditor})
	}
	if m.Plan == nil || a.breach != nil && a.breach.gone {
		return
	}
	e := &Event{Kind: Plan, Basis: Basis(m.Plan.Basis), Reason: "afgjort, da ordningen blev fastsat"}
	if modest := m.Deferral.ModestExpenses; modest != nil {
		e.Reason = modest.Reason
	}
	p.current = append(p.current, &plan{event: e, creditor: a.claim.Creditor, monthly: m.Plan.Monthly, stopped: m.Plan.Stopped})
}

// askInDefault asks §§ 6 and 7 about a debtor whose plan is in default, since a deferral
// would bar the transfer, and § 5 where an older plan ended in it.
func (f *file) askInDefault(r *personDecision, m *missed) {
	s := r.person.situation(f.on)
	status, err := deferral.Decide(s.deferralFacts(f.on, false), f.c.options.Deferral)
	if err != nil {
		f.refuse(r.person, err)
		return
	}
	r.deferral = &status
	if !m.legacy {
		return
	}
	set, err := instalment.Decide(s.instalmentFacts(f.on), f.c.options.Instalment)
	if err != nil {
		f.refuse(r.person, err)
		return
	}
	r.instalment = &set
}

// found is what the short form reads from the decision.
func (d *Decision) found(m *matter.Flat) *matter.Found {
	c, r := &d.claims[0], &d.persons[0]
	a := c.account
	found := &matter.Found{LapseLast: c.lapseLast, LumpSum: c.lumpSum, Deferral: r.deferral, Instalment: r.instalment,
		Left: a.lump.left, LumpSumFirst: a.lump.left < a.lump.amount, Owed: a.ordinary(), Capped: r.capped, Overpaid: a.overpaid}
	if c.lapse != nil {
		found.Lapse, found.Question, found.Landlord = &c.lapse.decision, uint8(c.lapse.question), c.lapse.landlord
		found.Stays = c.lapse.decision.Lapsed && !c.lapse.lapsed()
	}
	found.Ordinary = uint8(c.track)
	if len(r.groups) > 0 && c.track != TrackInDefault {
		found.Ordinary = uint8(d.ordinaryTrack(a))
		if pays := r.groups[0].monthly; pays > 0 && r.known {
			found.Monthly = decimal.NewNullDecimal(fromOre(pays))
		}
	}
	found.Chapter4 = m.Broken() && (Track(found.Ordinary) == TrackNoInstalment || c.track == TrackInDefault && !a.away())
	if c.track == TrackPaid || c.track == TrackLapsed || c.track == TrackOutsideScope {
		found.LumpSum, found.LumpSumFirst, found.Left = nil, false, 0
		return found
	}
	if b := c.missed; b != nil && (!m.Broken() || found.Chapter4 || a.away()) {
		found.Duty = b.duty()
		found.Paid, found.Asked = b.paid, b.asked
		found.PartPaid = b.paid > 0 && b.demand != nil && !b.settled && m.On.After(b.demand.Deadline)
		found.PartOpen = c.partPaid
		if !found.PartPaid {
			found.Breach = c.breach
		}
	}
	return found
}
