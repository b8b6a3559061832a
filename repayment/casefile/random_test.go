// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

func date(text string) calendar.Date { return calendar.MustParse(text) }

func kroner(ore int64) decimal.Decimal { return fromOre(ore) }

func amount(ore int64) decimal.NullDecimal { return decimal.NewNullDecimal(fromOre(ore)) }

// wage is somebody without a deferral, with an income a year in kroner.
func wage(from string, income int64) Situation {
	return Situation{From: date(from), SupportsChildren: new(false), OtherIncome: new(true), AnnualNetIncome: amount(income * 100)}
}

// benefits is somebody on kontanthjælp.
func benefits(from string) Situation {
	return Situation{From: date(from), SupportsChildren: new(false), OtherIncome: new(false), Benefits: []deferral.Benefit{"kontanthjaelp"}}
}

func before(from string, ability lapse.Ability) Situation {
	return Situation{From: date(from), Ability: ability}
}

// claim is a benefit that ended a while before its collection began.
func claim(id, ended, begun string, principal int64) Claim {
	c := Claim{ID: id, Creditor: Municipality, Act: Aktivloven, Kind: law.Benefit, Principal: kroner(principal * 100),
		CollectionBegunOn: date(begun), Liable: []string{"A"}}
	if ended != "" {
		c.EndedOn = date(ended)
	}
	return c
}

func decided(t testing.TB, facts Facts) Decision {
	t.Helper()
	decision, err := Decide(facts, Options{})
	if err != nil {
		t.Fatalf("%v\n%s", err, describe(facts))
	}
	return decision
}

// describe writes facts for somebody who has to find out what was wrong.
func describe(facts Facts) string {
	return string(Decision{Facts: facts}.Receipt().Facts)
}

// resultOf is the result as JSON, with some flags left out.
func resultOf(t testing.TB, facts Facts, without ...string) string {
	decision := decided(t, facts)
	decision.result.Flags = slices.DeleteFunc(slices.Clone(decision.result.Flags), func(flag Flag) bool { return slices.Contains(without, flag.String()) })
	return string(decision.AppendResult(nil))
}

// maker makes random case files that hold together. Every event is kept only when the
// file with it can be decided.
type maker struct {
	*rand.Rand
	young bool // no claim can lapse before 2027
	plans bool
	names bool // events may name claims
}

var firstEvent, lastDay = date("2023-01-15"), date("2026-12-30")

// day is a random day; few enough for some to be the same.
func (m *maker) day(from, through calendar.Date) calendar.Date {
	return from.AddDays(m.IntN(max(from.DaysUntil(through), 1)))
}

func (m *maker) situations() (list []Situation) {
	day := date("2015-03-01")
	for day.Before(law.InForce()) {
		s := Situation{From: day, Ability: lapse.None, NoDeferral: m.IntN(4) == 0}
		if m.IntN(5) == 0 {
			s = Situation{From: day, Ability: lapse.Able}
		}
		list = append(list, s)
		day = day.AddDays(200 + m.IntN(900))
	}
	for day = law.InForce(); day.Before(lastDay); day = day.AddDays(30 + m.IntN(300)) {
		s := Situation{From: day, SupportsChildren: new(m.IntN(2) == 0), OtherIncome: new(false)}
		switch m.IntN(7) {
		case 0, 1:
			s.Benefits = []deferral.Benefit{"kontanthjaelp"}
		case 2:
			s.Benefits = []deferral.Benefit{"foertidspension"}
		case 3: // no income data
		case 4:
			s.AnnualNetIncome = amount(int64(m.IntN(3_000_000)))
		default:
			s.OtherIncome, s.AnnualNetIncome = new(true), amount(int64(8_000_000+m.IntN(40_000_000)))
		}
		list = append(list, s)
	}
	return list
}

// file makes a file that is asked about on the last day.
func (m *maker) file() Facts {
	facts := Facts{On: lastDay, Debtors: []Debtor{{ID: "A", Situations: m.situations()}}}
	joint := m.IntN(3) == 0
	if joint {
		facts.Debtors = append(facts.Debtors, Debtor{ID: "B", Situations: m.situations()})
	}
	for i := range 1 + m.IntN(4) {
		facts.Claims = append(facts.Claims, m.claim(i, joint))
	}
	add := func(e Event) {
		facts.Events = append(facts.Events, e)
		if _, err := Decide(facts, Options{}); err != nil || e.On.After(lastDay) {
			facts.Events = facts.Events[:len(facts.Events)-1]
		}
	}
	if m.plans && m.IntN(3) == 0 {
		for _, e := range m.breach(&facts) {
			add(e)
		}
	}
	for range m.IntN(14) {
		add(m.event(&facts))
	}
	return facts
}

// breach is a plan that is not kept, and what may follow. It stops somewhere.
func (m *maker) breach(facts *Facts) []Event {
	claim := facts.Claims[m.IntN(len(facts.Claims))]
	debtor := claim.Liable[0]
	day := m.day(firstEvent, date("2026-06-01"))
	var events []Event
	next := func(e Event, after int) {
		e.On, day = day, day.AddDays(1+m.IntN(after))
		if e.Kind < Received {
			e.Debtor = debtor
		}
		events = append(events, e)
	}
	next(Event{Kind: Plan, Basis: ByTable, Monthly: amount(50_000)}, 60)
	next(Event{Kind: Missed}, 10)
	next(Event{Kind: DemandSent, Deadline: day.AddDays(14)}, 5)
	next(Event{Kind: NoticeGiven}, 40)
	day = day.AddDays(14)
	for range 1 + m.IntN(2) {
		next(Event{Kind: Received, Claims: []string{claim.ID}}, 600)
		next(Event{Kind: Returned, Claims: []string{claim.ID}}, 200)
	}
	return events[:1+m.IntN(len(events))]
}

func (m *maker) claim(i int, joint bool) Claim {
	ended := m.day(date("2022-04-01"), date("2023-06-01"))
	if m.young {
		ended = m.day(date("2024-02-01"), date("2025-03-15"))
	}
	c := claim(fmt.Sprintf("K%d", i+1), ended.String(), ended.AddDays(1+m.IntN(90)).String(), int64(100+m.IntN(20_000)))
	switch {
	case m.IntN(8) == 0:
		c.EndedOn = calendar.Date{}
	case joint && m.IntN(2) == 0:
		c.Kind, c.MarriedAtPayout, c.Liable = law.MortgageSupport, new(true), []string{"A", "B"}
	case !m.young && m.IntN(4) == 0:
		// The ten years end within the order's first year and a half, or before.
		c.Kind, c.EndedOn, c.PaidOutOn = law.HousingDeposit, calendar.Date{}, m.day(date("2015-06-01"), date("2017-06-01"))
		c.CollectionBegunOn = c.PaidOutOn.AddDays(m.IntN(200))
	}
	return c
}

// event makes an event that may or may not fit the file.
func (m *maker) event(facts *Facts) Event {
	debtor := facts.Debtors[m.IntN(len(facts.Debtors))].ID
	claim := facts.Claims[m.IntN(len(facts.Claims))].ID
	e := Event{On: m.day(firstEvent, lastDay), Debtor: debtor}
	named := m.names && m.IntN(2) == 0
	switch kind := m.IntN(16); {
	case kind < 5 || !m.plans && kind < 12:
		e.Kind, e.Amount = Payment, amount(int64(1+m.IntN(300_000)))
		e.By = []Payer{0, 0, 0, BySetOff}[m.IntN(4)]
		if named {
			e.Claim = claim
		}
	case kind < 8:
		e.Kind, e.Basis, e.Monthly = Plan, ByTable, amount(int64(5_000*(1+m.IntN(60))))
		if m.IntN(5) == 0 {
			e.Basis, e.Reason = ModestAmount, "bor gratis"
		}
		if named {
			e.Claims = []string{claim}
		}
	case kind < 10:
		e.Kind = Missed
		if named {
			e.Claim = claim
		}
		if plan := m.lastOf(facts, Plan); plan != nil && m.IntN(2) == 0 {
			e.On, e.Debtor = plan.On.AddDays(20+m.IntN(60)), plan.Debtor
		}
	case kind < 12:
		e.Kind = DemandSent
		if missed := m.lastOf(facts, Missed); missed != nil {
			e.On, e.Debtor = missed.On.AddDays(m.IntN(20)), missed.Debtor
		}
		e.Deadline, e.Returned = e.On.AddDays(1+m.IntN(20)), m.IntN(8) == 0
	case kind == 12:
		e.Kind = NoticeGiven
	case kind == 13:
		e.Kind = Abeyance
	case kind == 14:
		e.Kind, e.Debtor, e.Claims = Received, "", []string{claim}
		if m.IntN(3) == 0 {
			e.Kind = Returned
		}
		if demand := m.lastOf(facts, DemandSent); demand != nil {
			e.On = demand.Deadline.AddDays(1 + m.IntN(200))
		}
	default:
		e.Kind = DeferralGiven
		for i := range facts.Claims {
			if facts.Claims[i].Kind == law.HousingDeposit && m.IntN(2) == 0 {
				e = Event{On: m.day(firstEvent, lastDay), Kind: LandlordTold, Claim: facts.Claims[i].ID, Amount: amount(int64(m.IntN(1_000_000)))}
				if m.IntN(2) == 0 {
					e.Kind, e.FoundByCreditor = LandlordRepaid, new(m.IntN(2) == 0)
				}
			}
		}
	}
	if e.On.After(lastDay) {
		e.On = lastDay
	}
	return e
}

func (m *maker) lastOf(facts *Facts, kind EventKind) *Event {
	for i := len(facts.Events) - 1; i >= 0; i-- {
		if facts.Events[i].Kind == kind {
			return &facts.Events[i]
		}
	}
	return nil
}
