// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// History is a case over time: what stays the same, and the days on which what
// was known of the debtor changed.
type History struct {
	// Case is the case with everything that ever happened in it. Its day and its
	// debtor are not used. What is dated (payments, landlord, breach, transfer,
	// plan) is taken into account from its own day.
	Case Facts `json:"case" da:"sagen med alt, hvad der er sket" en:"the case with everything that happened"`
	// PlanFrom is the day the plan of the case began to run, and AbeyanceFrom the
	// day it was put in abeyance, if it was. They belong to a plan in the case.
	PlanFrom     calendar.Date `json:"planFrom,omitzero" da:"den dag, ordningen begyndte" en:"the day the plan began to run"`
	AbeyanceFrom calendar.Date `json:"abeyanceFrom,omitzero" da:"den dag, ordningen blev stillet i bero" en:"the day the plan was put in abeyance"`
	// Debtors are what was known of the debtor, each from its day until the next.
	Debtors []DebtorFrom `json:"debtors" da:"oplysningerne om skyldneren over tid" en:"what was known of the debtor over time"`
}

// DebtorFrom is what was known of a debtor from a day on.
type DebtorFrom struct {
	From   calendar.Date `json:"from" da:"den første dag, oplysningerne gælder" en:"the first day on which it was known"`
	Debtor Debtor        `json:"debtor" da:"oplysningerne om skyldneren" en:"what was known of the debtor"`
}

// Stretch is some days on which the same applied to a claim.
type Stretch struct {
	From calendar.Date `json:"from"` // the first day
	To   calendar.Date `json:"to"`   // the last day, which is included
	// Decision is the decision on the first of the days; on the others it has the
	// same track, amount and due day.
	Decision Decision `json:"decision"`
	// Because are the grounds of the first day that are not among those of the day
	// before: why something else applies now.
	Because []law.Ground `json:"because"`
}

// On returns the case as it stood on a day: only what had happened by then.
func (h History) On(day calendar.Date) Facts {
	c := h.Case
	c.On = day
	c.Debtor = Debtor{}
	c.Claim.Balance = h.balanceOn(day)
	if c.Claim.EndedOn.After(day) {
		c.Claim.EndedOn = calendar.Date{}
	}
	var latest calendar.Date
	for i := range h.Debtors {
		if from := h.Debtors[i].From; !from.After(day) && !from.Before(latest) {
			c.Debtor, latest = h.Debtors[i].Debtor, from
		}
	}
	if c.Plan != nil && h.PlanFrom.After(day) {
		c.Plan = nil
	}
	c.PlanInAbeyance = c.Plan != nil && !h.AbeyanceFrom.IsZero() && !h.AbeyanceFrom.After(day)
	if c.Claim.KnownOn.After(day) {
		c.Claim.KnownOn = calendar.Date{}
	}
	if repaid := c.Claim.LandlordRepaid; repaid != nil && repaid.On.After(day) {
		c.Claim.LandlordRepaid = nil
	}
	if away := c.Claim.Transfer; away != nil {
		switch {
		case away.ReceivedOn.After(day):
			c.Claim.Transfer = nil
		case away.ReturnedOn.After(day):
			c.Claim.Transfer = &lapse.Transfer{ReceivedOn: away.ReceivedOn}
		}
	}
	c.Payments = slices.DeleteFunc(slices.Clone(c.Payments), func(p lapse.Payment) bool { return p.On.After(day) })
	c.Breach = c.Breach.on(day)
	lumpSum := c.Claim.LandlordRepaid != nil && c.Claim.LandlordRepaid.Amount.Decimal.Sign() > 0
	if b := c.Breach; b != nil && c.PlanInAbeyance && !lumpSum {
		if b.Demand != nil && b.Demand.Deadline.Before(h.AbeyanceFrom) && (b.PaidOn.IsZero() || b.PaidOn.After(b.Demand.Deadline)) {
			c.PlanInAbeyance = false // § 9, 1. pkt.: the plan had lapsed
		} else {
			c.Breach = nil // nothing is missed of a plan in abeyance
		}
	}
	return c
}

// balanceOn is what was left of the claim at the end of a day: what was paid later had
// not been paid.
func (h *History) balanceOn(day calendar.Date) decimal.Decimal {
	balance, rest := h.Case.Claim.Balance, h.Case.Claim.Principal
	for _, payment := range h.Case.Payments {
		if payment.On.After(day) {
			balance = balance.Add(payment.Amount)
		} else {
			rest = rest.Sub(payment.Amount)
		}
	}
	if balance.Equal(h.Case.Claim.Balance) || balance.LessThan(rest) {
		return balance
	}
	return rest
}

// on returns what had happened of a breach by a day, and nil when nothing had.
func (b *Breach) on(day calendar.Date) *Breach {
	if b == nil || b.MissedOn.After(day) {
		return nil
	}
	then := *b
	if then.PaidOn.After(day) {
		then.PaidOn = calendar.Date{}
	}
	if then.Demand != nil && then.Demand.SentOn.After(day) {
		then.Demand = nil
	}
	// A notice may come before the demand; an exception is recorded with it.
	known := func(notice *breach.Notice) *breach.Notice {
		if notice == nil || notice.On.After(day) || notice.On.IsZero() && then.Demand == nil {
			return nil
		}
		return notice
	}
	then.Notice = known(then.Notice)
	then.OtherNotices = slices.Clone(then.OtherNotices)
	for i, notice := range then.OtherNotices {
		then.OtherNotices[i] = known(notice)
	}
	told := func(notice *breach.Notice) bool { return notice != nil }
	if then.Demand == nil && !slices.ContainsFunc(then.OtherNotices, told) {
		then.OtherNotices = nil
	}
	return &then
}

// Replay says what applied to a claim on each day from one to another, both
// inclusive, and why it changed. It asks [Decide] about the days on which
// something can change and about no others; asking it about every day gives the
// same answer. The error is that of the first day that cannot be assessed.
func Replay(history History, from, until calendar.Date, options Options) ([]Stretch, error) {
	if err := history.check(from, until); err != nil {
		return nil, err
	}
	var stretches []Stretch
	var before []law.Ground
	for day := from; !day.IsZero() && !day.After(until); {
		decision, err := Decide(history.On(day), options)
		if err != nil {
			return nil, err
		}
		last := len(stretches) - 1
		if last >= 0 && sameOutcome(&stretches[last].Decision, &decision) {
			stretches[last].To = day
		} else {
			stretches = append(stretches, Stretch{From: day, Decision: decision})
			last++
		}
		grounds := decision.Grounds()
		if stretches[last].From == day {
			stretches[last].Because = newGrounds(before, grounds)
		}
		before = grounds
		next := history.nextChange(&decision, day, options)
		if next.IsZero() || next.After(until) {
			next = until.AddDays(1)
		}
		stretches[last].To = next.AddDays(-1)
		day = next
	}
	return stretches, nil
}

// check returns what is wrong with a history as such; its cases are tested when
// they are assessed.
func (h *History) check(from, until calendar.Date) error {
	var c check.Check
	switch {
	case !c.Needed("from", from, law.Words{Danish: "den første dag", English: "the first day"}):
	case until.Before(from):
		c.Add("until", untilBeforeFrom)
	case until.Year() > calendar.LastYear:
		c.Add("until", check.BeyondCalendar)
	}
	known := func(debtor DebtorFrom) bool { return !debtor.From.IsZero() && !debtor.From.After(from) }
	if !slices.ContainsFunc(h.Debtors, known) {
		c.Add("debtors", debtorUnknown)
	}
	if h.Case.Plan == nil && (!h.PlanFrom.IsZero() || !h.AbeyanceFrom.IsZero()) {
		c.Add("planFrom", dayWithoutPlan)
	}
	return c.Err()
}

func sameOutcome(a, b *Decision) bool {
	sameAmount := a.Monthly.Valid == b.Monthly.Valid && a.Monthly.Decimal.Equal(b.Monthly.Decimal)
	return a.Track == b.Track && sameAmount && a.DueOn == b.DueOn
}

// newGrounds returns the grounds that were not there before.
func newGrounds(before, now []law.Ground) []law.Ground {
	var fresh []law.Ground
	for _, ground := range now {
		if !slices.Contains(before, ground) {
			fresh = append(fresh, ground)
		}
	}
	return fresh
}

// nextChange returns the first day after a day on which something can be
// different, and the zero date when there is none.
func (h *History) nextChange(decision *Decision, day calendar.Date, options Options) calendar.Date {
	var next calendar.Date
	consider := func(candidate calendar.Date) {
		if candidate.After(day) && (next.IsZero() || candidate.Before(next)) {
			next = candidate
		}
	}
	c := &h.Case
	for i := range h.Debtors {
		consider(h.Debtors[i].From)
		consider(decision.staleFrom(&h.Debtors[i].Debtor))
	}
	consider(h.PlanFrom)
	consider(h.AbeyanceFrom)
	consider(c.Claim.KnownOn)
	consider(c.Claim.EndedOn)
	if c.Claim.LandlordRepaid != nil {
		consider(c.Claim.LandlordRepaid.On)
	}
	if c.Claim.Transfer != nil {
		consider(c.Claim.Transfer.ReceivedOn)
		consider(c.Claim.Transfer.ReturnedOn)
	}
	for _, payment := range c.Payments {
		consider(payment.On)
		consider(payment.On.AddDays(1)) // paid before a deferral (§ 8, stk. 3)
	}
	if decision.found.LumpSum != nil {
		consider(decision.found.LumpSum.After)
	}
	for _, period := range c.Periods {
		consider(period.From)
		consider(period.To.AddDays(1))
	}
	if b := c.Breach; b != nil {
		consider(b.MissedOn)
		consider(b.PaidOn)
		if b.Demand != nil {
			consider(b.Demand.SentOn)
			consider(b.Demand.Deadline.AddDays(1))
		}
		if b.Notice != nil {
			consider(b.Notice.On)
		}
		for _, notice := range b.OtherNotices {
			if notice != nil {
				consider(notice.On)
			}
		}
	}
	consider(decision.found.LapseLast.AddDays(1))
	for _, table := range options.Instalment.Tables.All() {
		consider(table.InForce().From)
		consider(table.InForce().To.AddDays(1))
	}
	benefits := options.Deferral.Benefits
	for _, entry := range benefits.Entries() {
		consider(entry.From)
		consider(entry.To.AddDays(1))
	}
	consider(benefits.Verified().To.AddDays(1))
	return next
}

// staleFrom is the first day on which a debtor's income data is no longer current.
func (d *Decision) staleFrom(debtor *Debtor) calendar.Date {
	if debtor.IncomeAsOf.IsZero() {
		return calendar.Date{}
	}
	return debtor.IncomeAsOf.AddMonths(d.options.Instalment.MaxAge(), calendar.Clamp).AddDays(1)
}
