// SPDX-License-Identifier: MPL-2.0

package breach

import (
	"slices"
	"time"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// Decision says where a claim stands. It is made by [Decide]; the zero value is
// no decision.
type Decision struct {
	// Facts are the facts that were decided on.
	Facts Facts
	// Stage is where the claim stands on the day of decision.
	Stage Stage
	// WholeDebtDueOn is the day after the demand's deadline, the first day on which
	// the whole debt is due. It is given in default and when transferable,
	// otherwise zero: in a deferral it is not known whether the debtor had to pay.
	WholeDebtDueOn calendar.Date
	// Flags mark what a person should look at, in the order of their numbers.
	Flags []Flag
	// Missing is all that stands between the claim and a transfer, in the order of
	// the law; empty when transferable. While nothing is missed, or in a deferral,
	// that alone is named, since the rest begins with it.
	Missing []Need

	options Options
}

// Decide decides where a claim stands on the day of decision: § 9 for an
// instalment plan, § 10 for a housing deposit. The first line that fits decides;
// "1. pkt." is that of § 9 for a plan and of § 10 for a housing deposit.
//
//	the debtor has a deferral, and it is
//	  a plan                             Barred         
//	no payment was missed                Compliant       1. pkt.
//	it was paid before a demand, or by
//	  the demand's deadline              Compliant       1. pkt., R-16
//	no demand was sent                   DemandDue       1. pkt.
//	the deadline has not passed          DemandRunning   1. pkt., R-16
//	the deadline has passed unpaid, and
//	  a debtor is not told               InDefault       1. and 3. pkt., R-16, R-17
//	  every debtor is told, or excepted  Transferable    1., 3. and 2. pkt., R-16, R-17
//
// The deadline day of the demand is in time. From the day after, the claim is in
// default and the whole debt due; a payment made then does not undo it. The
// claim may be transferred when every debtor who is liable was told in writing, on
// the day of decision at the latest, or an exception is given with its reason.
//
// The error is [law.Faults] with everything that is wrong with the facts; no
// decision comes with it. Decide does not transfer anything: that takes a decision by
// a person, with reasons and with guidance on complaint.
func Decide(facts Facts, options Options) (Decision, error) {
	if err := facts.check(); err != nil {
		return Decision{}, err
	}
	decision := Decision{Facts: facts.copied(), Stage: facts.stage(options), options: options}
	decision.Missing, decision.Flags = decision.needs(), decision.flags()
	if decision.Stage == InDefault || decision.Stage == Transferable {
		decision.WholeDebtDueOn = facts.Demand.Deadline.AddDays(1)
	}
	return decision, nil
}

// stage is the table above, line by line.
//
// § 9, 1. pkt.: when the debtor does not keep the plan in spite of a demand, the plan
// is at an end and the whole debt due. 2. pkt.: the creditor then makes a decision to
// transfer the claim to the recovery authority. 3. pkt.: first the debtor is told in
// writing, unless that is impossible or would make it materially harder to be paid.
//
// § 10 says the same of the duty to pay a housing deposit back; there is no plan
// that could end.
func (f *Facts) stage(options Options) Stage {
	switch {
	case f.Deferral && (f.Duty == Plan || options.LumpSumDeferred):
		return Barred
	case f.MissedOn.IsZero(): // 1. pkt.: the duty to pay was kept
		return Compliant
	case f.paidInTime(): // 1. pkt., R-16: not unpaid in spite of a demand
		return Compliant
	case f.Demand == nil: // 1. pkt.: a demand comes first
		return DemandDue
	case !f.On.After(f.Demand.Deadline): // 1. pkt., R-16: the deadline day is in time
		return DemandRunning
	case f.Notice == nil || slices.Contains(f.OtherNotices, nil): // 3. pkt., R-17
		return InDefault
	}
	return Transferable // 2. pkt.
}

// flags returns what a person should look at.
func (d *Decision) flags() (flags []Flag) {
	f := &d.Facts
	if f.Duty == LumpSum && f.Deferral && !f.MissedOn.IsZero() {
		flags = append(flags, LumpSumNotDeferred)
	}
	if f.Demand != nil && weekdays(f.Demand.SentOn, f.Demand.Deadline) < leastWeekdays {
		flags = append(flags, ShortDeadline)
	}
	return flags
}

// leastWeekdays is how many weekdays a demand should leave, for the post.
const leastWeekdays = 5

// weekdays counts the days from Monday to Friday after one day through another, as far
// as leastWeekdays.
func weekdays(after, through calendar.Date) (count int) {
	for day := after.AddDays(1); !day.After(through) && count < leastWeekdays; day = day.AddDays(1) {
		if weekday := day.Weekday(); weekday != time.Saturday && weekday != time.Sunday {
			count++
		}
	}
	return count
}

// toldEarly reports whether a notice was given before the demand.
func (f *Facts) toldEarly() bool {
	early := func(n *Notice) bool {
		return n != nil && !n.On.IsZero() && (f.Demand == nil || n.On.Before(f.Demand.SentOn))
	}
	return early(f.Notice) || slices.ContainsFunc(f.OtherNotices, early)
}

// paidInTime reports whether what was missed was paid before a demand, or by its
// deadline.
func (f *Facts) paidInTime() bool {
	return !f.PaidOn.IsZero() && (f.Demand == nil || !f.PaidOn.After(f.Demand.Deadline))
}

// needs lists what is left on the way to a transfer.
func (d *Decision) needs() (needs []Need) {
	switch d.Stage {
	case Barred:
		return []Need{DeferralEnded}
	case Compliant:
		return []Need{PaymentMissed}
	case DemandDue:
		needs = append(needs, DemandSent, DeadlinePassed)
	case DemandRunning:
		needs = append(needs, DeadlinePassed)
	}
	if d.Facts.Notice == nil {
		needs = append(needs, DebtorTold)
	}
	if slices.Contains(d.Facts.OtherNotices, nil) {
		needs = append(needs, OtherDebtorTold)
	}
	return needs
}
