// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// lapseStart returns the day the years of § 8 are counted from, and false
// where § 8 is not asked: help that still runs, an older plan.
func (a *account) lapseStart() (calendar.Date, bool) {
	switch claim := a.claim; {
	case !a.covered || a.legacy:
		return calendar.Date{}, false
	case claim.Kind == law.HousingDeposit:
		return claim.PaidOutOn, true
	default:
		return calendar.Later(claim.EndedOn, claim.KnownOn), !claim.EndedOn.IsZero()
	}
}

// lapseAnswer is what § 8 says of a claim.
type lapseAnswer struct {
	decision lapse.Decision
	question Question // what it leaves to a person, zero for nothing
	landlord bool     // the landlord had paid before the ten years ended
	stays    bool     // a person has said that it does not lapse all the same
	noData   bool     // ability within the years by 350 kr. for want of income data
}

// lapsed reports whether the claim has lapsed, and nobody has judged that it has not or
// is to judge it.
func (l *lapseAnswer) lapsed() bool {
	return l != nil && l.decision.Lapsed && l.question == 0 && !l.stays
}

// askLapse asks § 8 for a claim: one answer, whoever is liable. It is not asked
// of help that still runs, of a claim that is paid, nor of an older plan
//
func (f *file) askLapse(r *claimDecision) {
	a := r.account
	start, asked := a.lapseStart()
	if !asked || a.balance == 0 || a.claim.runs(f.on) {
		return
	}
	r.lapseLast = lapse.LastDay(a.claim.Kind, start)
	if f.flat != nil && len(f.flat.Spans) == 0 && !f.on.After(r.lapseLast) {
		return // nothing is known, and nothing turns on it
	}
	if a.lapsed != nil {
		r.lapse = a.lapsed
		return
	}
	answer, err := f.decideLapse(a, f.on)
	switch {
	case err == nil:
		r.lapse = &answer
		f.flags[AbilityWithoutData] = f.flags[AbilityWithoutData] || answer.noData
	case f.flat != nil:
		f.refuseFlat("", err)
	case f.on.After(r.lapseLast): // before, nothing turns on what is not known
		f.notKnown(a, start.AddDays(1), err)
	}
}

// decideLapse asks § 8 for a day, with what was paid until then, and finds what it
// leaves to a person.
//
// § 8, stk. 1: a claim lapses when three years have passed since the help ended and it
// could not be carried through under § 5 or § 6, stk. 2. Stk. 2: for a housing deposit
// ten years from the payout. Stk. 3: when something was paid for a time and the creditor
// gives a deferral after the years, the rest lapses.
func (f *file) decideLapse(a *account, on calendar.Date) (answer lapseAnswer, err error) {
	options := f.c.options.Lapse
	if options.Earliest.IsZero() {
		options.Earliest = earliest
	}
	facts := f.lapseFacts(a, on)
	if f.flat != nil {
		facts.Periods, answer.noData = f.flat.Spans, f.flat.Dataless
	} else {
		facts.Periods, answer.noData = f.spans(a, on)
	}
	if answer.decision, err = lapse.Decide(facts, options); err != nil {
		return answer, err
	}
	switch d := &answer.decision; {
	case d.Outcome() == law.Discretion && !d.Lapsed:
		answer.question = NeverPaid
	case d.Lapsed && d.Ground == lapse.TenYears && a.lump.paidBefore(d.LapsedFrom):
		answer.landlord = true
		answer.leave(f, a, LandlordAndYears)
	case d.Lapsed && f.flat != nil && f.flat.Others:
		answer.leave(f, a, OtherDebtor) // of the other nothing is known
	}
	return answer, nil
}

// leave leaves a claim that would lapse to a person.
func (l *lapseAnswer) leave(f *file, a *account, question Question) {
	switch f.answer(question, a.claim.ID, "") {
	case 0:
		l.question = question
	case Stays:
		l.stays = true
	}
}

// lapseFacts are the facts of § 8 but for the ability. Of the payments the first and
// the last say it all.
func (f *file) lapseFacts(a *account, on calendar.Date) lapse.Facts {
	claim := a.claim
	facts := lapse.Facts{On: on, Kind: claim.Kind, EndedOn: claim.EndedOn, KnownOn: claim.KnownOn, PaidOutOn: claim.PaidOutOn}
	if claim.Kind == law.HousingDeposit {
		facts.KnownOn = calendar.Date{}
	}
	if first, last := a.firstPaid, a.lastPaid; f.flat != nil && a.lump.begun.IsZero() {
		facts.Payments = f.flat.Payments
	} else if !first.on.IsZero() {
		facts.Payments = []lapse.Payment{{On: first.on, Amount: fromOre(first.ore)}, {On: last.on, Amount: fromOre(last.ore)}}
		if first.on == last.on {
			facts.Payments = facts.Payments[:1]
		}
	}
	if j := f.judgement(NeverPaid, claim.ID, ""); j != nil {
		facts.NeverPaid = &lapse.Judgement{Answer: lapse.Stays, Reason: j.Reason}
		if j.Answer == Lapses {
			facts.NeverPaid.Answer = lapse.Lapses
		}
	}
	if !a.receivedOn.IsZero() {
		facts.Transfer = &lapse.Transfer{ReceivedOn: a.receivedOn, ReturnedOn: a.returnedOn}
	}
	return facts
}

// notKnown turns what § 8 misses into what the case misses: circumstances on the first
// day that it turns on, or the table of that day.
func (f *file) notKnown(a *account, from calendar.Date, err error) {
	found, _ := err.(law.Faults)
	for _, fault := range found {
		if fault.Field != "periods" {
			f.tell(law.Faults{fault}.Under(check.At("claims", a.index, ""))[0])
			continue
		}
		for _, fault := range a.whyUnknown(f.firstUnknown(a, from)) {
			f.tell(fault)
		}
	}
}

// whyUnknown is the fault of a day on which nobody is known to be able and somebody's
// ability is not known.
func (a *account) whyUnknown(day calendar.Date) law.Faults {
	for _, p := range a.liable {
		switch s := p.at(day); {
		case s != nil && s.missing != nil:
			tables, _ := s.missing.(law.Faults)
			return tables
		case s == nil || s.ability == 0:
			return law.Faults{unknownSituation.At(check.At("debtors", p.index, "situations"), day.String())}
		}
	}
	return nil
}

// firstUnknown is the first day from one on of which nothing is known.
func (f *file) firstUnknown(a *account, day calendar.Date) calendar.Date {
	spans, _ := f.spans(a, f.on)
	for i := range spans {
		if spans[i].From.After(day) {
			break
		}
		if !spans[i].To.Before(day) {
			day = spans[i].To.AddDays(1)
		}
	}
	return calendar.Earlier(day, f.on)
}

// lapseMemo remembers whether a claim had lapsed, and from which day on it may have.
type lapseMemo struct {
	next   calendar.Date
	lapsed bool
}

// lapsedBy reports whether a claim had lapsed on a day, with what was paid until then.
func (f *file) lapsedBy(a *account, day calendar.Date) bool {
	start, asked := a.lapseStart()
	if !asked || !day.After(lapse.LastDay(a.claim.Kind, start)) {
		return false
	}
	if m := &a.memo; m.lapsed || day.Before(m.next) {
		return m.lapsed
	}
	a.memo = lapseMemo{f.nextChange(a, day), f.lapsedOn(a, day) != nil}
	return a.memo.lapsed
}

// lapsedOn returns the answer of § 8 where it lets the claim lapse by a day, and nil where
// it does not. A day before the order took effect is asked about on that day (§ 14, stk. 1):
// what had lapsed by then has not come back.
func (f *file) lapsedOn(a *account, day calendar.Date) *lapseAnswer {
	answer, err := f.decideLapse(a, calendar.Later(day, law.InForce()))
	if err != nil || !answer.lapsed() || answer.decision.LapsedFrom.After(day) {
		return nil
	}
	return &answer
}

// nextChange is the next day on which the ability of somebody who is liable can change, or
// the first day after the first payment.
func (f *file) nextChange(a *account, day calendar.Date) calendar.Date {
	if a.firstPaid.on == day {
		return day.AddDays(1)
	}
	next := latest.AddDays(1)
	for _, p := range a.liable {
		if slices.ContainsFunc(p.plans, func(pl *plan) bool { return pl.event.Basis == ModestAmount }) {
			return day.AddDays(1) // such an amount is ability until it ends
		}
		for i := range p.stretches {
			if s := &p.stretches[i]; s.from.After(day) {
				next = calendar.Earlier(next, s.from)
				break
			}
		}
	}
	return next
}
