// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

// steps lists what is to be done, in the order of the codes: each with the sentence that
// asks for it, or none where it is good administration.
func (f *file) steps(d *Decision) []Step {
	s := &steps{on: f.on, list: make([]Step, 0, 2*(len(d.claims)+len(d.persons)))}
	for i := range d.persons {
		s.ofDebtor(&d.persons[i])
	}
	for i := range d.claims {
		s.ofClaim(&d.claims[i])
	}
	s.ofBreaches(d)
	if c := &d.claims[0]; f.flat != nil && f.flat.Broken() && c.missed == nil && c.track == TrackNoInstalment {
		s.add(SendDemand, "", nil, day, day, nine[1], stepSendDemand.With()) // § 15, stk. 2, 3. pkt.
	}
	slices.SortStableFunc(s.list, func(a, b Step) int { return int(a.Code) - int(b.Code) })
	return s.list
}

// steps collects steps.
type steps struct {
	on   calendar.Date
	list []Step
}

// day is the zero date where a step has no first or no last day.
var day calendar.Date

// add adds a step that can be done from one day and is in time until another; the zero
// date stands for today and for no last day.
func (s *steps) add(code StepCode, debtor string, claims []string, from, by calendar.Date, ref law.Ref, what law.Statement) *Step {
	step := Step{Code: code, Who: Caseworker, Debtor: debtor, Claims: claims, State: Ready, From: from, By: by, What: what, At: ref}
	if code == PayLumpSum || code == PayDemand {
		step.Who = TheDebtor
	}
	if from.IsZero() {
		step.From, step.atOnce = s.on, true
	}
	switch {
	case step.From.After(s.on):
		step.State = Waiting
	case !by.IsZero() && s.on.After(by):
		step.State = Overdue
	}
	s.list = append(s.list, step)
	return &s.list[len(s.list)-1]
}

// judge adds a question that is left to a person.
func (s *steps) judge(question Question, debtor string, claims []string, ref law.Ref, what law.Statement) {
	s.add(Judge, debtor, claims, day, day, ref, what).question = question
}

var (
	order             = law.CollectionOrder
	noRef             = law.Ref{} // good administration
	eightOne          = order.At(8, 1, 0)
	eightTwo          = order.At(8, 2, 0)
	eightThree        = order.At(8, 3, 0)
	nine              = [...]law.Ref{1: order.At(9, 0, 1), 2: order.At(9, 0, 2), 3: order.At(9, 0, 3)}
	ten               = [...]law.Ref{1: order.At(10, 0, 1), 2: order.At(10, 0, 2), 3: order.At(10, 0, 3)}
	eight             = [...]law.Ref{1: eightOne, 2: eightTwo, 3: eightThree}
	fiveMonthly       = order.At(5, 1, 2)
	lumpSumOnTelling  = order.At(4, 2, 1)
	lumpSumOnFinding  = order.At(4, 2, 2)
	lumpSumInTime     = order.At(4, 2, 3)
	planOrDeferral    = order.At(4, 1, 0)
	deferralGiven     = order.At(6, 1, 0)
	modestExpenses    = order.At(6, 2, 0)
	planPutInAbeyance = order.At(7, 0, 0)
)

func idsOf(accounts []*account) []string {
	ids := make([]string, len(accounts))
	for i, a := range accounts {
		ids[i] = a.claim.ID
	}
	return ids
}

// ids are the names of the claims under §§ 5 to 7.
func (r *personDecision) ids() (ids []string) {
	for i := range r.groups {
		if !r.groups[i].legacy {
			ids = append(ids, idsOf(r.groups[i].accounts)...)
		}
	}
	return ids
}

// ofDebtor adds what is to be decided about a debtor (§§ 4 to 7).
func (s *steps) ofDebtor(r *personDecision) {
	id := r.person.debtor.ID
	switch r.state {
	case InstalmentPlan:
		s.ofPlans(r)
	case Deferral:
		if since := r.person.section6Since(s.on); r.person.deferred.IsZero() || r.person.deferred.Before(since) {
			s.add(DecideDeferral, id, r.ids(), day, day, deferralGiven, stepDecideDeferral.With())
		}
		s.add(ConsiderModestAmount, id, r.ids(), day, day, modestExpenses, stepConsiderModest.With())
	case PlanSuspended:
		if r.plan() != nil {
			s.add(PutInAbeyance, id, r.ids(), day, day, planPutInAbeyance, stepPutInAbeyance.With())
		}
		s.add(ConsiderModestAmount, id, r.ids(), day, day, modestExpenses, stepConsiderModest.With())
	case ModestState:
		if pl := r.plan(); pl == nil || pl.event.Basis != ModestAmount {
			s.add(DecideModestAmount, id, r.ids(), day, day, modestExpenses, stepDecideModest.With(r.monthly))
		} else if now, found := r.today(); found && now != pl.monthly {
			s.add(ReviewPlan, id, r.ids(), day, day, noRef, stepReviewPlan.With(now, pl.monthly))
		}
	case OutsideState:
		if r.openOutside {
			s.judge(Outside, id, nil, noRef, stepOutside[r.person.outside].With())
		}
	}
	if r.instalment != nil && r.instalment.Basis == instalment.NoIncomeData && r.dataless() {
		s.add(GetIncomeData, id, r.ids(), day, day, noRef, stepGetIncomeData.With())
	}
}

// dataless reports whether an amount rests on the want of income data: the one that is to
// be decided, or that of a plan that does not say it rests on something else.
func (r *personDecision) dataless() bool {
	pl := r.plan()
	return pl == nil || pl.event.Basis == NoIncomeData
}

// ofPlans adds a decision on an instalment for each creditor that has none, and the
// review of a plan that gives another amount than today's rules.
func (s *steps) ofPlans(r *personDecision) {
	for i := range r.groups {
		g := &r.groups[i]
		switch {
		case g.legacy:
		case g.plan == nil && g.monthly > 0:
			what := stepDecidePlan
			if len(g.accounts) > 1 {
				what = stepDecidePlanTogether
			}
			s.add(DecidePlan, r.person.debtor.ID, idsOf(g.accounts), day, day, planOrDeferral, what.With(g.monthly))
		case g.plan != nil && g.plan.monthly > 0 && r.asked && min(r.capacity, g.owed) != g.monthly && len(r.groups) == 1:
			s.add(ReviewPlan, r.person.debtor.ID, idsOf(g.accounts), day, day, noRef, stepReviewPlan.With(r.capacity, g.plan.monthly))
		}
	}
}

// today is what §§ 5 and 6 give on the day, and false in a deferral.
func (r *personDecision) today() (ore int64, found bool) {
	if r.found != nil {
		ore, _ = money.ToOre(r.found.Monthly)
		return ore, true
	}
	return r.capacity, r.asked
}

// ofClaim adds what is to be done about one claim.
func (s *steps) ofClaim(c *claimDecision) {
	a, none := c.account, day
	ids, recipient := []string{a.claim.ID}, a.claim.Liable[0]
	switch c.track {
	case TrackOutsideScope:
		s.add(FindRules, "", ids, none, none, noRef, stepFindRules.With())
		return
	case TrackPaid:
		s.add(ClosePaid, "", ids, none, none, noRef, stepClosePaid.With())
	case TrackLapsed:
		from := law.DayNumber(c.lapse.decision.LapsedFrom)
		s.add(CloseLapsed, "", ids, none, none, eight[c.lapse.decision.Ground], stepCloseLapsed.With(from))
		if a.away() {
			s.add(RecallLapsed, "", ids, none, none, noRef, stepRecall.With())
		}
	default:
		if !a.away() {
			s.ofLumpSum(c, recipient, ids)
			s.testLapse(c, ids)
		}
	}
	if a.overpaid > 0 {
		s.add(PayBack, recipient, ids, none, none, noRef, stepPayBack.With(a.overpaid))
	}
	switch c.lapseQuestion() {
	case NeverPaid:
		s.judge(NeverPaid, "", ids, eightThree, stepJudgeNeverPaid.With())
	case LandlordAndYears:
		s.judge(LandlordAndYears, "", ids, eightTwo, stepJudgeLandlord.With())
	case OtherDebtor:
		s.judge(OtherDebtor, "", ids, eight[c.lapse.decision.Ground], stepJudgeOtherDebtor.With())
	}
}

// testLapse adds the test for lapse, which waits for the day after the years.
func (s *steps) testLapse(c *claimDecision, ids []string) {
	if c.lapseLast.IsZero() || s.on.After(c.lapseLast) {
		return
	}
	ref := eightOne
	if c.account.claim.Kind == law.HousingDeposit {
		ref = eightTwo
	}
	s.add(TestLapse, "", ids, c.lapseLast.AddDays(1), day, ref, stepTestLapse.With(law.DayNumber(c.lapseLast)))
}

// ofLumpSum adds the decision on a lump sum and its payment (§ 4, stk. 2).
func (s *steps) ofLumpSum(c *claimDecision, debtor string, ids []string) {
	l := &c.account.lump
	if l.left == 0 || c.account.lumpHeld || c.track == TrackInDefault || c.missed != nil && c.missed.lumpSum {
		return
	}
	ref := lumpSumOnTelling
	if l.foundByCreditor() {
		ref = lumpSumOnFinding
	}
	s.add(DecideLumpSum, debtor, ids, day, day, ref, stepDecideLumpSum.With(l.left))
	if next := l.next(); next != nil {
		s.add(PayLumpSum, debtor, ids, day, next.last, lumpSumInTime, stepPayLumpSum.With(l.left, law.DayNumber(next.last)))
		if l.passed(s.on) {
			s.add(SendDemand, debtor, ids, next.last.AddDays(1), day, ten[1], stepSendDemand.With())
		}
	}
}

// ofBreaches adds what a missed payment asks for (§§ 9 and 10), once for all the claims
// it is about.
func (s *steps) ofBreaches(d *Decision) {
	var done []*missed
	for i := range d.claims {
		c := &d.claims[i]
		if c.breach == nil || c.track == TrackPaid || c.track == TrackLapsed || c.account.away() || slices.Contains(done, c.missed) {
			continue
		}
		done = append(done, c.missed)
		s.ofBreach(d, c)
	}
}

func (s *steps) ofBreach(d *Decision, c *claimDecision) {
	m, ref := c.missed, &nine
	if m.lumpSum {
		ref = &ten
	}
	claims := slices.DeleteFunc(slices.Clone(m.claims), func(a *account) bool {
		return a.balance == 0 || a.away() || d.claims[a.index].track == TrackLapsed
	})
	ids, debtor := idsOf(claims), m.event.Debtor
	switch stage := c.breach.Stage; {
	case c.partPaid:
		s.judge(PartPayment, debtor, ids, ref[1], stepJudgePartPayment.With(m.paid, m.asked))
	case m.legacy && c.track != TrackInDefault && !c.nothingElse(d):
		// § 15, stk. 2, 2. pkt.: §§ 5 to 7 come first, and give something
	case stage == breach.DemandDue && !m.lumpSum && (d.Deferrable(debtor) || d.personOf(debtor).person.stopped(m)):
		// § 7: the plan is or is to be put in abeyance and asks for nothing
	case stage == breach.DemandDue:
		if !m.lumpSum { // what is left as a lump sum has steps of its own
			ids = idsOf(slices.DeleteFunc(claims, func(a *account) bool { return a.ordinary() == 0 }))
		}
		if len(ids) > 0 {
			s.add(SendDemand, debtor, ids, m.event.On, day, ref[1], stepSendDemand.With())
		}
	case stage == breach.DemandRunning && m.asked == 0:
		s.add(PayDemand, debtor, ids, m.demand.On, m.demand.Deadline, ref[1], stepAwaitDeadline.With(law.DayNumber(m.demand.Deadline)))
	case stage == breach.DemandRunning:
		s.add(PayDemand, debtor, ids, m.demand.On, m.demand.Deadline, ref[1], stepPayDemand.With(m.asked-m.paid, law.DayNumber(m.demand.Deadline)))
	case stage == breach.InDefault, stage == breach.Transferable:
		s.ofDefault(d, m, ref, slices.DeleteFunc(claims, func(a *account) bool { return d.claims[a.index].missed != m }))
	}
}

// nothingElse reports whether §§ 5 to 7 give nothing for the claim.
func (c *claimDecision) nothingElse(d *Decision) bool {
	return !slices.ContainsFunc(c.account.liable, func(p *person) bool { return d.persons[p.index].track(c.account) != TrackNoInstalment })
}
