// SPDX-License-Identifier: MPL-2.0

package lapse

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Decision says whether a claim has lapsed on a day. It is made by [Decide]; the
// zero value is no decision.
type Decision struct {
	// Facts are the facts that were decided on.
	Facts Facts
	// Lapsed is true when the claim, or under § 8, stk. 3, the rest of it, has
	// lapsed on the day of the question.
	Lapsed bool
	// Start is the day the years are counted from, and Basis says why.
	Start calendar.Date
	Basis Basis
	// LastDay is the same-numbered day three or ten years after Start, or the last
	// day of the month: the last day of the years, which a claim without economic
	// possibility lives through.
	LastDay calendar.Date
	// LapsedFrom is the first day on which the claim has lapsed. It is zero when
	// the claim is alive, and the same on whichever later day one asks.
	LapsedFrom calendar.Date
	// Ground is the subsection under which it has lapsed, zero when it is alive.
	Ground Subsection
	// Flags mark what a person should look at, in the order of their numbers.
	Flags []Flag
	// EarliestLapse is the first day after On on which the claim can lapse, if
	// everything that may still happen happens at once: a deferral and, where nothing
	// was paid and it was chosen that the claim then stays, a payment before it; a
	// person's judgement; a return from the recovery authority. It is zero when
	// the claim has lapsed.
	EarliestLapse calendar.Date
	// Condition says what must hold for that. It is zero when the claim has lapsed.
	Condition law.Statement

	options   Options
	found     found
	firstPaid calendar.Date
	lastPaid  calendar.Date
}

// found is what the periods have shown, as far as the day of the question.
type found struct {
	able     calendar.Date // the first able day within the years
	deferral calendar.Date // the first day after the years with a deferral
	begun    calendar.Date // the first day of that deferral, maybe within the years
	zero     calendar.Date // the first day after the years with 0 kr. and no deferral
	gap      bool          // nothing had been paid before the deferral
	open     bool          // and nobody has said whether the claim lapses all the same
}

// Decide decides whether a claim has lapsed under § 8 of the collection order on
// the day Facts.On.
//
// The years begin the day after the start. Without an able day in them, the
// last included, the claim has lapsed from the day after [Decision.LastDay] (stk. 1
// and 2). With one it can lapse under stk. 3 only: from the first day after the years
// on which there is a deferral, given then or still running, when something was
// paid on an earlier day. Where nothing was, a person judges, and until then
// [Decision.Outcome] is [law.Discretion]. Payments and ability after that day do not
// revive it. While the recovery authority has the claim, neither happens; when
// it comes back both do, from that day at the earliest.
//
// The error is [law.Faults] with everything that is wrong with the facts; no
// decision comes with it. Decide does not decide on limitation (forældelse), nor
// whether the debtor was able on a given day (§§ 5 and 6).
func Decide(facts Facts, options Options) (decision Decision, err error) {
	if err := decision.decide(&facts, options); err != nil {
		return Decision{}, err
	}
	decision.Facts.Periods = slices.Clone(facts.Periods) // the caller may change theirs
	decision.Facts.Payments = slices.Clone(facts.Payments)
	if facts.Transfer != nil {
		decision.Facts.Transfer = new(*facts.Transfer)
	}
	if facts.NeverPaid != nil {
		decision.Facts.NeverPaid = new(*facts.NeverPaid)
	}
	decision.Flags = decision.flags()
	return decision, nil
}

// decide fills in d, or returns all that is wrong with the facts. Whether the
// periods cover what the answer turns on is known only when there is an answer.
func (d *Decision) decide(facts *Facts, options Options) error {
	d.Facts, d.options = *facts, options
	c, transfer := options.checks(facts.On), options.checks(facts.On)
	facts.checkStart(&c)
	facts.checkPeriods(&c)
	facts.checkTransfer(&transfer)
	if len(c.Faults)+len(transfer.Faults) == 0 {
		d.apply()
		if day := facts.firstGap(d.Start.AddDays(1)); !day.IsZero() && !day.After(d.lastNeeded()) {
			c.Add("periods", dayNotCovered, day.String())
		}
	}
	facts.checkPayments(&c)
	c.Faults = append(c.Faults, transfer.Faults...)
	facts.checkJudgement(&c)
	return c.Err()
}

// apply is § 8: the years run, and then it turns on whether the debtor could have
// paid under § 5 or § 6, stk. 2, on any day of them.
func (d *Decision) apply() {
	d.Start, d.Basis = d.Facts.start()
	d.LastDay = LastDay(d.Facts.Kind, d.Start)
	d.firstPaid, d.lastPaid = d.Facts.paid()
	d.found.able = d.Facts.firstAble(d.Start.AddDays(1), calendar.Earlier(d.LastDay, d.Facts.On))
	if d.found.able.IsZero() {
		d.withoutAbility()
	} else {
		d.withAbility()
	}
	if !d.Lapsed {
		d.stillAlive()
	}
}

// withoutAbility is stk. 1 and 2.
//
// Stk. 1: a claim lapses three years after the benefit ended, when the debtor could
// at no time have paid under § 5 or § 6, stk. 2. Stk. 2: for a housing deposit it is
// ten years from the day it was paid out.
func (d *Decision) withoutAbility() {
	ground := ThreeYears
	if d.Facts.Kind == law.HousingDeposit {
		ground = TenYears
	}
	d.lapse(ground, d.Facts.withCreditor(d.LastDay.AddDays(1)))
}

// withAbility is stk. 3: if the debtor has paid for some time under § 5 or § 6,
// stk. 2, and the creditor gives a deferral under §§ 7 and 6, stk. 1, after the three
// or ten years, what is left of the claim lapses. It does not name a debtor who could
// pay and never did: a person judges, or an option chooses, and until then the
// claim lapses only as the words have it, from a deferral after a payment.
func (d *Decision) withAbility() {
	after := d.LastDay.AddDays(1)
	d.found.zero, _ = d.Facts.firstNone(true, after, d.Facts.On)
	day, span := d.Facts.firstNone(false, after, d.Facts.On)
	if day.IsZero() {
		return
	}
	d.found.deferral, d.found.begun = day, span.From
	d.found.gap = d.firstPaid.IsZero() || !d.firstPaid.Before(day)
	judged := d.judged()
	d.found.open = d.found.gap && judged == 0
	if d.found.gap && judged != Lapses {
		if d.firstPaid.IsZero() {
			return
		}
		day, span = d.Facts.firstNone(false, d.firstPaid.AddDays(1), d.Facts.On)
		if day.IsZero() {
			return
		}
		d.found.begun = span.From
	}
	d.lapse(DeferralAfterYears, day)
}

// judged is the answer to R-42: that of a person, or the one an option chooses.
func (d *Decision) judged() Answer {
	switch {
	case d.Facts.NeverPaid != nil:
		return d.Facts.NeverPaid.Answer
	case d.options.NeverPaidStays:
		return Stays
	}
	return 0
}

// lapse lets the claim lapse from a day, if that day has come.
func (d *Decision) lapse(ground Subsection, from calendar.Date) {
	if from.IsZero() || from.After(d.Facts.On) {
		return
	}
	d.Lapsed, d.Ground, d.LapsedFrom = true, ground, from
}

// away reports whether the claim is with the recovery authority, and alive.
func (d *Decision) away() bool {
	return !d.Lapsed && d.Facts.Transfer != nil && d.Facts.Transfer.ReturnedOn.IsZero()
}

// yearsPassed reports whether the question is asked after the years.
func (d *Decision) yearsPassed() bool { return d.Facts.On.After(d.LastDay) }

// lastNeeded is the last day whose ability the answer turns on.
func (d *Decision) lastNeeded() calendar.Date {
	switch {
	case d.Ground == DeferralAfterYears:
		return d.LapsedFrom
	case d.Lapsed:
		return d.LastDay
	case d.found.open && d.firstPaid.IsZero():
		return d.found.deferral
	case d.away():
		return d.Facts.Transfer.ReceivedOn
	}
	return d.Facts.On
}

// stillAlive says when the claim can lapse, and on what condition.
func (d *Decision) stillAlive() {
	on := d.Facts.On
	able := !d.found.able.IsZero()
	unpaid := able && d.firstPaid.IsZero()
	mustPay := unpaid && d.judged() == Stays
	day := on.AddDays(1)
	if mustPay {
		day = on.AddDays(2) // a payment tomorrow, a deferral the day after
	}
	day = calendar.Later(day, d.LastDay.AddDays(1))

	condition := sayIfNotAble
	switch {
	case d.away():
		condition = sayIfReturned
	case mustPay:
		condition = sayIfPaid
	case unpaid && d.judged() == 0:
		condition = sayIfDeferralUnpaid
	case able:
		condition = sayIfDeferral
	}
	d.EarliestLapse = day
	d.Condition = condition.With(law.DayNumber(day), law.DayNumber(d.LastDay))
}

// flags returns what a person should look at.
func (d *Decision) flags() []Flag {
	var list [7]Flag
	flags := list[:0]
	add := func(applies bool, flag Flag) {
		if applies {
			flags = append(flags, flag)
		}
	}
	transfer := d.Facts.Transfer
	add(d.found.gap, NeverPaid)
	add(!d.Lapsed && !d.found.zero.IsZero(), NotADeferral)
	add(!d.found.able.IsZero() && !d.paidInTime(), AbilityUnused)
	add(d.Lapsed && !d.lastPaid.Before(d.LapsedFrom), PaymentAfterLapse)
	add(d.away(), WithRecoveryAuthority)
	add(d.Lapsed && transfer != nil && !d.LapsedFrom.After(transfer.ReceivedOn), LapsedBeforeTransfer)
	add(d.lapsedOnReturn() && d.Ground != DeferralAfterYears &&
		!d.Facts.firstAble(d.LastDay.AddDays(1), d.LapsedFrom.AddDays(-1)).IsZero(), AbleWhileAway)
	if len(flags) == 0 {
		return nil
	}
	return slices.Clone(flags)
}

// paidInTime reports whether anything was paid while the claim lived.
func (d *Decision) paidInTime() bool {
	return !d.firstPaid.IsZero() && (!d.Lapsed || d.firstPaid.Before(d.LapsedFrom))
}

// lapsedOnReturn reports whether the claim lapsed because it came back.
func (d *Decision) lapsedOnReturn() bool {
	transfer := d.Facts.Transfer
	return d.Lapsed && transfer != nil && d.LapsedFrom.After(transfer.ReceivedOn) && d.LapsedFrom == transfer.ReturnedOn
}

// LastDay returns the last day of the years that § 8 gives a claim of a kind,
// counted from its start: the same-numbered day three or ten years later,
// or the last day of the month. It is what [Decide] computes from the facts, for
// somebody who only wants to know how long nothing can lapse. It is the zero date
// when the start is, or when the kind is none.
func LastDay(kind law.ClaimKind, start calendar.Date) calendar.Date {
	if kind.String() == "" {
		return calendar.Date{}
	}
	return start.AddYears(yearsOf(kind), calendar.Clamp)
}

// yearsOf returns how long a claim lives without an economic possibility.
func yearsOf(kind law.ClaimKind) int {
	if kind == law.HousingDeposit {
		return 10 // § 8, stk. 2
	}
	return 3 // § 8, stk. 1
}
