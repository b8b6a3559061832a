// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/internal/matter"
)

// personDecision is what was found about one debtor. Amounts are øre.
type personDecision struct {
	person      *person
	state       State
	groups      []group
	owed        int64 // on all of them together
	monthly     int64 // on all of them together
	known       bool  // monthly says something
	capped      bool  // to what is owed
	capacity    int64 // what § 5 gives
	asked       bool  // capacity says something
	overdue     int64
	found       *deferral.ModestExpenses // today's amount under § 6, stk. 2, where another is fixed
	openOutside bool                     // whether the collection goes on is left to a person
	deferral    *deferral.Decision
	instalment  *instalment.Decision
}

// group is the claims that a debtor pays one amount a month on: those of one creditor
// and apart from them those under an older order (§ 15, stk. 2, 1. pkt.).
type group struct {
	creditor Creditor
	legacy   bool
	accounts []*account
	owed     int64 // lump sums left out
	plan     *plan // the one that runs, or nil
	monthly  int64
}

// askDebtor finds what applies to a debtor: the claims that are asked for in instalments
// together, and what §§ 5 to 7 say of the debtor on the day.
//
// § 4, stk. 1: the creditor fixes an instalment plan or gives a deferral. § 15, stk. 2,
// 1. pkt.: a plan from before 16 November 2005 goes on, whatever §§ 5 to 7 would give.
func (f *file) askDebtor(d *Decision, r *personDecision) {
	p := r.person
	f.groups(d, r)
	switch {
	case len(r.groups) == 0:
		r.state = NothingOwed
		return
	case p.outside != 0:
		if answer := f.answer(Outside, "", p.debtor.ID); answer != GoesOn {
			r.state, r.openOutside = OutsideState, answer == 0
			return
		}
	}
	for i := range r.groups {
		if pl := r.groups[i].plan; pl != nil {
			r.overdue += pl.overdue(p, f.on)
		}
	}
	s := p.situation(f.on)
	switch ordinary := r.ordinary(); {
	case ordinary == nil: // an older plan is all there is
		r.settle(InstalmentPlan, true, 0)
		if s != nil && p.section6Since(f.on).IsZero() { // what § 5 would give, for comparison
			if set, err := instalment.Decide(s.instalmentFacts(f.on), f.c.options.Instalment); err == nil {
				r.asked = true
				r.capacity, _ = money.ToOre(set.Monthly())
			}
		}
	case s == nil:
		f.tell(unknownSituation.At(check.At("debtors", p.index, "situations"), f.on.String()))
	default:
		f.askDeferral(r, s, ordinary)
	}
}

// groups collects the claims that are asked for in instalments.
func (f *file) groups(d *Decision, r *personDecision) {
	p := r.person
	for _, a := range p.accounts {
		if !a.inScope() || a.away() || a.ordinary() == 0 || d.claims[a.index].lapse.lapsed() || f.restInDefault(a, f.on) != nil {
			continue
		}
		legacy := a.legacyPlan(p, f.on)
		i := slices.IndexFunc(r.groups, func(g group) bool { return g.creditor == a.claim.Creditor && g.legacy == legacy })
		if i < 0 {
			i = len(r.groups)
			r.groups = append(r.groups, group{creditor: a.claim.Creditor, legacy: legacy, plan: p.running(a, f.on)})
		}
		g := &r.groups[i]
		g.accounts = append(g.accounts, a)
		g.owed += a.ordinary()
		r.owed += a.ordinary()
		f.flags[TwoCreditors] = f.flags[TwoCreditors] || g.creditor != r.groups[0].creditor
	}
}

// askDeferral asks §§ 6 and 7, and § 5 where they give nothing.
//
// § 6, stk. 1: some debtors have a deferral. Stk. 2: where their expenses are very
// modest an amount may be asked for all the same. § 7: a plan that was fixed before the
// debtor came into such a situation is put in abeyance.
func (f *file) askDeferral(r *personDecision, s *Situation, ordinary *group) {
	pl := r.plan()
	modest := pl != nil && pl.event.Basis == ModestAmount
	since := r.person.section6Since(f.on)
	later := pl != nil && (since.IsZero() || !modest && since.After(pl.event.On))
	facts := s.deferralFacts(f.on, later)
	if modest && !since.IsZero() { // the amount that was fixed, until another is
		r.found = facts.ModestExpenses
		facts.ModestExpenses = &deferral.ModestExpenses{Monthly: fromOre(pl.monthly), Reason: pl.event.Reason}
	}
	status, err := deferral.Decide(facts, f.c.options.Deferral)
	if err != nil {
		f.refuse(r.person, err)
		return
	}
	r.deferral = &status
	switch {
	case status.State == deferral.None:
		f.askInstalment(r, s)
	case status.State == deferral.ModestAmount: // § 7 is for who comes later into § 6, stk. 1
		monthly, _ := money.ToOre(status.Monthly)
		r.settle(ModestState, true, monthly)
	case status.State == deferral.PlanSuspended, r.person.inAbeyance(ordinary.creditor):
		r.settle(PlanSuspended, false, 0)
	default:
		r.settle(Deferral, false, 0)
	}
}

// askInstalment finds the monthly amount of a debtor without a deferral: that of the plan
// that runs, otherwise what § 5 gives.
func (f *file) askInstalment(r *personDecision, s *Situation) {
	set, err := instalment.Decide(s.instalmentFacts(f.on), f.c.options.Instalment)
	switch {
	case err == nil:
		r.instalment, r.asked = &set, true
		r.capacity, _ = money.ToOre(set.Monthly())
	case r.plan() == nil: // a year without a table stops no plan
		f.refuse(r.person, err)
		return
	}
	if r.plan() == nil && r.capacity == 0 {
		r.settle(NoInstalment, false, 0)
		return
	}
	r.settle(InstalmentPlan, true, r.capacity)
}

// settle says what applies, and what is to be paid a month on each group: the amount of
// the plan that runs there, otherwise the given one; never more than is owed.
func (r *personDecision) settle(state State, pays bool, monthly int64) {
	r.state = state
	for i := range r.groups {
		g, amount := &r.groups[i], int64(0)
		switch {
		case g.legacy, pays && g.plan != nil && (state == InstalmentPlan || g.plan.event.Basis == ModestAmount):
			amount = g.plan.monthly
		case pays:
			amount = monthly
		}
		g.monthly = min(amount, g.owed)
		r.capped = r.capped || g.monthly < amount
		r.known = r.known || pays || g.legacy
		r.monthly += g.monthly
	}
}

// ordinary returns the first group under §§ 5 to 7, and nil when an older plan is all.
func (r *personDecision) ordinary() *group {
	for i := range r.groups {
		if !r.groups[i].legacy {
			return &r.groups[i]
		}
	}
	return nil
}

// plan returns the plan that runs under §§ 5 to 7, that of the first creditor who has
// one.
func (r *personDecision) plan() *plan {
	for i := range r.groups {
		if g := &r.groups[i]; !g.legacy && g.plan != nil {
			return g.plan
		}
	}
	return nil
}

// group returns the group of a claim.
func (r *personDecision) group(a *account) *group {
	for i := range r.groups {
		if slices.Contains(r.groups[i].accounts, a) {
			return &r.groups[i]
		}
	}
	return nil
}

// inAbeyance reports whether the newest plan was put in abeyance and nothing else was
// decided since.
func (p *person) inAbeyance(creditor Creditor) bool {
	for i := len(p.current) - 1; i >= 0; i-- {
		if pl := p.current[i]; pl.creditor == creditor {
			return pl.stopped || !pl.abeyance.IsZero() && pl.until.IsZero()
		}
	}
	return false
}

// refuse tells what a chapter found wrong with the situation of the day.
func (f *file) refuse(p *person, err error) {
	if f.flat != nil {
		f.refuseFlat("debtor", err)
		return
	}
	found, _ := err.(law.Faults)
	for _, fault := range found {
		if fault.Field != "on" {
			i := slices.IndexFunc(p.debtor.Situations, func(s Situation) bool { return s.From.After(f.on) })
			if i < 0 {
				i = len(p.debtor.Situations)
			}
			place := check.At(check.At("debtors", p.index, "situations"), i-1, "")
			fault = law.Faults{fault}.Under(place)[0]
		}
		f.tell(fault)
	}
}

// refuseFlat remembers what the first chapter found wrong with the facts of the short form,
// which knows where it has them.
func (f *file) refuseFlat(place string, err error) {
	if f.refused == nil {
		f.refused = &matter.Refused{Place: place, Err: err}
	}
}

// tell adds a fault that was not told yet: the same day may stop several claims.
func (f *file) tell(fault law.Fault) {
	if !slices.ContainsFunc(f.c.Faults, func(told law.Fault) bool { return told.Field == fault.Field && told.Error() == fault.Error() }) {
		f.c.Faults = append(f.c.Faults, fault)
	}
}
