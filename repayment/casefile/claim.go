// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

// claimDecision is what was found about one claim.
type claimDecision struct {
	account     *account
	track       Track
	lapse       *lapseAnswer
	lapseLast   calendar.Date // the last day of the years, where § 8 is asked
	breach      *breach.Decision
	missed      *missed
	partPaid    bool // whether a part payment is a default is left to a person
	earlyNotice bool // a notice from before the demand, or since the claim came back
	barred      bool // somebody who is liable has a deferral, so nothing is transferred
	lumpSum     *breach.LumpSumDecision
	limitation  *limitationAnswer
	share       int64 // øre of the monthly amount
}

// lapseQuestion is what § 8 leaves to a person.
func (r *claimDecision) lapseQuestion() Question {
	if r.lapse == nil {
		return 0
	}
	return r.lapse.question
}

// askClaim finds the track of a claim.
func (f *file) askClaim(d *Decision, r *claimDecision) {
	a := r.account
	f.askLimitation(r)
	if a.inScope() {
		f.askLumpSum(r)
		if r.missed = f.missedOf(a); r.missed != nil {
			f.askBreach(d, r)
		}
	}
	switch {
	case !a.inScope():
		r.track = TrackOutsideScope
	case a.balance == 0:
		r.track = TrackPaid
	case r.lapse.lapsed(): // while the recovery authority has it, only if it had lapsed before
		r.track = TrackLapsed
	case a.away(), f.restInDefault(a, f.on) != nil:
		r.track = TrackInDefault
	case a.ordinary() == 0:
		r.track = TrackLumpSum
	default:
		r.track = d.ordinaryTrack(a)
	}
}

// ordinaryTrack follows the state of the first debtor who has to pay something, otherwise
// of the first.
func (d *Decision) ordinaryTrack(a *account) (track Track) {
	for _, p := range a.liable {
		switch found := d.persons[p.index].track(a); found {
		case TrackInstalmentPlan, TrackModestAmount, TrackLegacyPlan:
			return found
		default:
			if track == 0 || track == TrackOutside {
				track = found
			}
		}
	}
	return track
}

// track is what the state of one debtor makes of a claim.
func (r *personDecision) track(a *account) Track {
	g := r.group(a)
	switch {
	case r.state == OutsideState:
		return TrackOutside
	case g != nil && g.legacy:
		return TrackLegacyPlan
	case r.state == InstalmentPlan && g != nil && g.plan == nil && g.monthly == 0: // 0 kr. here, a plan with the other creditor
		return TrackNoInstalment
	}
	switch r.state {
	case InstalmentPlan:
		return TrackInstalmentPlan
	case NoInstalment:
		return TrackNoInstalment
	case Deferral:
		return TrackDeferral
	case PlanSuspended:
		return TrackPlanSuspended
	case ModestState:
		return TrackModestAmount
	}
	return 0
}

// askLumpSum asks § 4, stk. 2, about the payout that is paid back next, or about what the
// tenant has told.
func (f *file) askLumpSum(r *claimDecision) {
	l := &r.account.lump
	if l.amount == 0 && (f.flat == nil || f.flat.Landlord == nil) {
		return
	}
	facts := breach.LumpSumFacts{On: f.on, Amount: decimal.NewNullDecimal(fromOre(l.total)), NotSaid: true}
	if l.amount < l.total {
		facts.Rest = decimal.NewNullDecimal(fromOre(l.amount))
	}
	if f.flat != nil { // the day may be one that is yet to come
		found := f.flat.Landlord.Found
		facts.Rest = decimal.NewNullDecimal(fromOre(l.rest))
		facts.LandlordRepaidOn, facts.FoundByCreditor, facts.NotSaid = f.flat.Landlord.On, found != nil && *found, found == nil
	} else if next := l.next(); next != nil {
		facts.LandlordRepaidOn, facts.FoundByCreditor, facts.NotSaid = next.on, l.foundByCreditor(), next.found == nil
	}
	decision, err := breach.DecideLumpSum(facts, f.c.options.Breach)
	if err != nil && f.flat != nil {
		f.refuseFlat("claim.landlordRepaid", err)
		return
	}
	if err != nil {
		found, _ := err.(law.Faults)
		for _, fault := range found.Under(check.At("claims", r.account.index, "")) {
			f.tell(fault)
		}
		return
	}
	r.lumpSum = &decision
}

// askBreach asks §§ 9 and 10 about what was missed. A part payment that a person has
// judged to be no default is a payment in time.
func (f *file) askBreach(d *Decision, r *claimDecision) {
	m, a := r.missed, r.account
	facts := breach.Facts{On: f.on, Duty: m.duty(), MissedOn: m.event.On, Deferral: m.unsure}
	if m.demand != nil {
		facts.Demand = &breach.Demand{SentOn: m.demand.On, Deadline: m.demand.Deadline}
	}
	if m.answered == NotInDefault && m.demand != nil && f.on.After(m.demand.Deadline) {
		facts.PaidOn = m.demand.Deadline
	}
	if m.flat != nil {
		facts.PaidOn, facts.Notice, facts.OtherNotices = calendar.Later(facts.PaidOn, m.flat.PaidOn), m.flat.Notice, m.flat.OtherNotices
	}
	notices := make([]*Event, len(a.liable))
	for i, p := range a.liable {
		deferred := !p.section6Since(f.on).IsZero() && d.persons[p.index].state != ModestState
		switch {
		case f.c.options.TransferDespiteOther && p.debtor.ID != m.event.Debtor: // R-39 otherwise
		case m.lumpSum && (m.flat != nil || !f.c.options.Breach.LumpSumDeferred): // a lump sum is not deferred, says the chapter
			facts.Deferral = facts.Deferral || deferred
		default:
			r.barred = r.barred || deferred
		}
		if m.flat != nil {
			continue
		}
		notices[i] = p.noticeTo(a, m)
		r.earlyNotice = r.earlyNotice || !a.returnedOn.IsZero() || notices[i] != nil && (m.demand == nil || notices[i].On.Before(m.demand.On))
		if i == 0 {
			facts.Notice = notice(notices[i])
		} else {
			facts.OtherNotices = append(facts.OtherNotices, notice(notices[i]))
		}
	}
	decision, err := breach.Decide(facts, f.c.options.Breach)
	if err != nil && f.flat != nil {
		f.refuseFlat("breach", err)
		return
	}
	if err != nil {
		f.refuseBreach(m, notices, err)
		return
	}
	if r.barred && !decision.WholeDebtDueOn.IsZero() {
		decision.Stage, decision.Missing = breach.InDefault, append([]breach.Need{breach.DeferralEnded}, decision.Missing...)
	}
	r.breach = &decision
	r.partPaid = m.open(f.on)
}

// refuseBreach tells what the chapter found wrong, at the event that it found it in.
func (f *file) refuseBreach(m *missed, notices []*Event, err error) {
	found, _ := err.(law.Faults)
	for _, fault := range found {
		first, rest, _ := strings.Cut(fault.Field, ".")
		switch {
		case first == "missedOn":
			fault.Field = f.place(m.event, "on")
		case first == "demand" && rest == "deadline":
			fault.Field = f.place(m.demand, "deadline")
		case first == "demand", first == "paidOn":
			fault.Field = f.place(m.demand, "on")
		case first == "notice":
			fault.Field = f.place(notices[0], rest)
		case strings.HasPrefix(first, "otherNotices["):
			fault.Field = f.place(notices[1], rest) // two are liable at most
		}
		f.tell(fault)
	}
}

// place is where the facts have a field of an event.
func (f *file) place(e *Event, name string) string {
	for i := range f.facts.Events {
		if &f.facts.Events[i] == e {
			return check.At("events", i, name)
		}
	}
	return "events"
}
