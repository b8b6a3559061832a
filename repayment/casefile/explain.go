// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/internal/paragraph"
)

// Outcome is Discretion when a question is left to a person, and otherwise Decided.
func (d Decision) Outcome() law.Outcome {
	switch {
	case d.Facts.On.IsZero():
		return 0
	case len(d.Criteria()) > 0:
		return law.Discretion
	}
	return law.Decided
}

// Criteria are the questions that are left to a person. Each is answered by a
// [Judgement].
func (d Decision) Criteria() (criteria []law.Criterion) {
	for i := range d.result.Steps {
		if step := &d.result.Steps[i]; step.Code == Judge {
			criteria = append(criteria, law.Criterion{ID: step.question.String(), Statement: step.What})
		}
	}
	return criteria
}

// Grounds returns the rules that were considered, in the order of the paragraphs and in
// each for one debtor, or one claim, after the other.
func (d Decision) Grounds() []law.Ground {
	var grounds []law.Ground
	add := func(ref law.Ref, applied bool, statement law.Statement) {
		ground := law.Ground{Ref: ref, Applied: applied, Statement: statement}
		if !slices.Contains(grounds, ground) {
			grounds = append(grounds, ground)
		}
	}
	for i := range d.persons { // § 4, stk. 1, before stk. 2
		d.groundsOfDebtor(&d.persons[i], add)
	}
	for i := range d.claims {
		d.groundsOf(&d.claims[i], add)
	}
	return paragraph.Order(grounds)
}

type addGround func(ref law.Ref, applied bool, statement law.Statement)

// groundsOf are the grounds of one claim.
func (d *Decision) groundsOf(c *claimDecision, add addGround) {
	a := c.account
	if c.track == TrackOutsideScope {
		add(order.At(1, 0, 0), false, sayOutOfScope.With())
		return
	}
	add(order.At(1, 0, 0), true, sayScope.With())
	creditor := sayMunicipality
	if a.claim.Creditor == UdbetalingDanmark {
		creditor = sayUdbetalingDanmark
	}
	add(order.At(2, 1, 0), true, creditor.With())
	add(order.At(2, 2, 0), true, sayDebtorIs.With())
	spouses, applied := a.claim.spouses()
	add(order.At(2, 3, 0), applied, spouses.With())
	all := func(grounds []law.Ground) {
		for _, g := range grounds {
			add(g.Ref, g.Applied, g.Statement)
		}
	}
	if c.lumpSum != nil {
		all(c.lumpSum.Grounds())
	}
	years := eightOne
	if a.claim.Kind == law.HousingDeposit {
		years = eightTwo
	}
	switch {
	case c.lapseQuestion() == LandlordAndYears:
		add(eightTwo, false, sayLeftToJudge.With())
	case c.lapse != nil && c.lapse.stays:
		add(eight[c.lapse.decision.Ground], false, sayJudgedToStay.With())
	case c.lapse != nil:
		all(c.lapse.decision.Grounds())
	case !c.lapseLast.IsZero():
		add(years, false, sayYearsNotPassed.With(law.DayNumber(c.lapseLast)))
	case !a.legacy && a.balance > 0 && a.claim.runs(d.Facts.On):
		add(years, false, sayStillRunning.With())
	}
	if c.breach != nil {
		d.groundsOfBreach(c, add)
	}
	if a.claim.AbroadUnderSection6 {
		add(order.At(13, 0, 0), true, sayAbroad.With())
	}
	if c.track == TrackLegacyPlan {
		add(order.At(15, 2, 1), true, sayLegacyRuns.With())
	} else if !a.claim.CollectionBegunOn.IsZero() && !a.legacy {
		add(order.At(15, 1, 0), true, sayTransition.With(law.DayNumber(a.claim.CollectionBegunOn)))
	}
}

// groundsOfBreach are the grounds of §§ 9 and 10: those of the chapter, but for a part
// payment and a demand that came to nothing, which it does not know.
func (d *Decision) groundsOfBreach(c *claimDecision, add addGround) {
	m, ref := c.missed, nine[1]
	if m.lumpSum {
		ref = ten[1]
	}
	part := m.paid > 0 && m.demand != nil && d.Facts.On.After(m.demand.Deadline)
	if part {
		says := map[Answer]*law.Sentence{0: sayPartPaid, InDefault: sayPartPaidDefault, NotInDefault: sayPartPaidNoDefault}[m.answered]
		add(ref, m.answered == InDefault, says.With(m.paid, m.asked, law.DayNumber(m.demand.Deadline)))
		if m.answered != InDefault {
			return
		}
	}
	for _, g := range c.breach.Grounds() {
		switch {
		case g.Ref != ref:
			add(g.Ref, g.Applied, g.Statement)
		case part: // said above
		case m.dropped != nil && m.demand == nil:
			add(ref, false, sayDemandDropped.With(law.DayNumber(m.dropped.Deadline)))
		case g.Applied && m.lumpSum && c.track != TrackInDefault && d.options.OnlyLumpSumDue:
			add(ref, true, sayOnlyLumpSumDue.With(c.account.lump.left, law.DayNumber(c.breach.WholeDebtDueOn)))
		default:
			add(g.Ref, g.Applied, g.Statement)
		}
	}
}

// groundsOfDebtor are the grounds of §§ 3 to 7 for one debtor.
func (d *Decision) groundsOfDebtor(r *personDecision, add addGround) {
	all := func(grounds []law.Ground) {
		for _, g := range grounds {
			add(g.Ref, g.Applied, g.Statement)
		}
	}
	switch ordinary := r.ordinary(); {
	case r.state == NothingOwed:
		add(planOrDeferral, false, sayNoChoice.With())
		return
	case r.state == OutsideState:
		add(planOrDeferral, false, sayOutside.With())
		return
	case ordinary == nil: // § 15, stk. 2, 1. pkt., is a ground of its claims
		return
	}
	switch r.state {
	case Deferral, PlanSuspended:
		add(planOrDeferral, true, sayDeferred.With(r.owed))
	case NoInstalment:
		add(planOrDeferral, false, sayZero.With(r.owed))
	default:
		add(planOrDeferral, true, sayTogether.With(r.owed))
	}
	pl := r.plan()
	switch {
	case r.state == PlanSuspended && pl == nil:
		add(planPutInAbeyance, true, sayInAbeyance.With())
	case r.state == InstalmentPlan && pl != nil && pl.event.Basis == ModestAmount:
		add(modestExpenses, true, sayPlanModestRuns.With(pl.monthly))
	case r.state == InstalmentPlan && pl != nil:
		add(fiveMonthly, true, sayPlanRuns.With(pl.monthly))
	case r.instalment != nil && r.capped:
		for _, g := range r.instalment.Grounds() {
			if g.Ref == fiveMonthly {
				g.Statement = sayCapped.With(r.capacity, r.owed)
			}
			add(g.Ref, g.Applied, g.Statement)
		}
	case r.instalment != nil:
		all(r.instalment.Grounds())
	}
	if r.deferral != nil {
		all(r.deferral.Grounds())
	}
}

// Readings returns the readings that the decision relies on, by number.
func (d Decision) Readings() []law.Reading {
	var used []law.Reading
	for i := range d.persons {
		used = d.persons[i].appendReadings(used)
	}
	for i := range d.claims {
		used = d.claims[i].appendReadings(used, d.Facts.On, &d.options)
	}
	slices.Sort(used)
	return slices.Compact(used)
}

func (r *personDecision) appendReadings(used []law.Reading) []law.Reading {
	add := func(applies bool, reading law.Reading) {
		if applies {
			used = append(used, reading)
		}
	}
	pl := r.plan()
	add(len(r.groups) > 0 && len(r.person.accounts) > 1, law.OneAmount)
	add(r.capped, law.NoMoreThanOwed)
	add(pl != nil && r.state != OutsideState, law.TableOnDayOfDecision)
	add(r.state == PlanSuspended, law.PlanInAbeyance)
	if r.instalment != nil && pl == nil {
		used = append(used, r.instalment.Readings()...)
	}
	if r.deferral != nil {
		used = append(used, r.deferral.Readings()...)
	}
	return used
}

func (c *claimDecision) appendReadings(used []law.Reading, on calendar.Date, options *Options) []law.Reading {
	add := func(applies bool, reading law.Reading) {
		if applies {
			used = append(used, reading)
		}
	}
	a := c.account
	if !a.inScope() {
		return used
	}
	add(!a.claim.CollectionBegunOn.IsZero(), law.CollectionBegun)
	add(len(a.liable) > 1, law.SpousesLiable)
	add(a.legacy, law.LegacyBroken)
	add(!a.legacy && a.balance > 0 && a.claim.runs(on), law.HelpStillRuns)
	if c.lapse != nil {
		used = append(append(used, c.lapse.decision.Readings()...), law.YearsBeginTheDayAfter)
		add(len(a.liable) > 1, law.LapseOfOneClaim)
		add(c.lapse.noData, law.AbilityWithoutData)
		add(c.lapse.landlord, law.LandlordAndYears)
	}
	if c.lumpSum != nil {
		used = append(used, c.lumpSum.Readings()...)
		add(!options.Breach.LumpSumDeferred, law.LumpSumNotDeferred)
	}
	add(a.lump.amount < a.lump.total, law.LumpSumAtMostRest)
	add(a.lump.left < a.lump.amount, law.LumpSumFirst)
	if c.breach != nil {
		if !c.partPaid {
			used = append(used, c.breach.Readings()...)
		}
		add(!c.missed.lumpSum, law.DefaultNeedsPlan)
		add(c.missed.demand != nil, law.DemandTold)
		add(c.barred && len(a.liable) > 1, law.LapseOfOneClaim)
		add(c.missed.lumpSum && c.track == TrackInDefault && !options.OnlyLumpSumDue, law.WholeDebtOfDeposit)
		add(c.partPaid || c.missed.answered != 0 && c.missed.paid > 0, law.PartPaymentJudged)
		add(c.earlyNotice, law.NoticeBeforeDemand)
	}
	return used
}

// Receipt returns everything the decision rests on, the tables of the chapters included.
func (d Decision) Receipt() law.Receipt {
	receipt := wire.Receipt("case", Rules, &d.Facts, &d.options, d)
	owed := int64(0)
	for i := range d.claims {
		if d.claims[i].track != TrackLapsed {
			owed += d.claims[i].account.balance
		}
	}
	receipt.Headline = sayHeadline.With(int64(len(d.claims)), owed)
	receipt.Premises = []law.Statement{sayGivenDay.With(law.DayNumber(d.Facts.On)), sayGivenEvents.With(int64(len(d.Facts.Events)))}
	for i := range d.persons {
		p := &d.persons[i]
		if p.instalment != nil {
			receipt.Take(p.instalment.Receipt())
		}
		if p.deferral != nil {
			chapter := p.deferral.Receipt()
			chapter.Premises = nil // it was asked with a plan or without as § 7 needs it
			receipt.Take(chapter)
		}
	}
	for i := range d.result.Steps {
		receipt.Next = append(receipt.Next, d.result.Steps[i].What)
	}
	return receipt
}

// spouses says who is liable beside the recipient (§ 2, stk. 3): for support to interest
// and instalments on a home the spouse, when they were married at the payout.
func (c *Claim) spouses() (says *law.Sentence, applied bool) {
	switch married := c.MarriedAtPayout; {
	case c.Kind != law.MortgageSupport:
		return sayNotMortgage, false
	case married == nil:
		return sayMarriageNotGiven, false
	case !*married:
		return sayNotMarried, false
	case len(c.Liable) > 1:
		return saySpousesLiable, true
	}
	return saySpouseNotHere, true
}
