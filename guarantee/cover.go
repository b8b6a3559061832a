// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
)

// take covers the payouts from what is left: first those named in Options.Sequence,
// then the others oldest first, and on the same day in the order given.
//
// § 13, stk. 1: what was paid is taken from the security, so never more than is left
// in it. There is no interest, and nothing is posted again.
func (d *Decision) take(eligible []uint64) {
	rest := d.left
	if len(d.options.Sequence) > 0 {
		place := make(map[string]int, len(d.Payouts))
		for i := range d.Payouts {
			place[d.Payouts[i].Payout.ID] = i
		}
		for _, id := range d.options.Sequence {
			rest = d.cover(place[id], rest)
		}
	}
	for _, key := range eligible {
		rest = d.cover(int(uint32(key)), rest)
	}
	d.taken = d.left - rest
}

// cover covers one payout from the rest and returns what is then left. A payout that
// already has a reason is skipped.
func (d *Decision) cover(i int, rest int64) int64 {
	p := &d.Payouts[i]
	if p.Reason != 0 {
		return rest
	}
	p.taken = min(p.open, rest)
	d.uncovered += p.open - p.taken
	p.Recoverable = p.taken > 0
	switch {
	case p.taken == p.open:
		p.Reason, p.Amount = Covered, p.Left
	case p.taken > 0:
		p.Reason, p.Amount = PartlyCovered, money.FromOre(p.taken)
	default:
		p.Reason = SecurityUsedUp
	}
	d.count[p.Reason]++
	if p.Recoverable {
		d.ActBy = calendar.Earlier(d.ActBy, p.ActBy)
		d.firstAfter = calendar.Earlier(d.firstAfter, p.BarredFrom)
		if !p.Last.IsZero() {
			p.DaysLeft = d.Facts.On.DaysUntil(p.Last)
			d.mark(BankDayPassed, d.Facts.On.After(p.ActBy))
		}
		if p.moved {
			d.moved++
		}
	}
	return rest - p.taken
}

// costs finds the day from which waiting costs money. A barred older payout costs
// nothing as long as younger ones take its place.
func (d *Decision) costs(eligible []uint64) {
	alive, byLast := d.taken+d.uncovered, eligible
	if d.interrupted > 0 { // the last days need not come in the order of the payouts
		byLast = slices.Clone(eligible)
		slices.SortStableFunc(byLast, func(a, b uint64) int {
			return d.Payouts[uint32(a)].lastOrNever().Compare(d.Payouts[uint32(b)].lastOrNever())
		})
	}
	for _, key := range byLast {
		p := &d.Payouts[uint32(key)]
		if alive -= p.open; alive < d.taken {
			d.CostsFrom = p.After
			return
		}
	}
}

// lastOrNever returns the last day of a payout, or a day after every other if it has
// none.
func (p *PayoutResult) lastOrNever() calendar.Date {
	if p.Last.IsZero() {
		return never
	}
	return p.Last
}

var never = calendar.MustParse("9999-12-31")

// flags returns what a person should look at.
func (d *Decision) flags() []Flag {
	f := &d.Facts
	d.mark(SecurityExpired, d.taken > 0 && f.On.After(f.Security.To))
	d.mark(ReducedAfterClaim, d.claimed() && slices.ContainsFunc(f.Reductions, func(m Movement) bool { return d.reducedAfterClaim(m.On) }))
	d.mark(ReductionBeyondRest, d.beyond > 0)
	d.mark(PledgeAfterLimitation, d.count[Barred] > 0 && f.Security.Form == PledgedAccount)
	d.mark(OrderAgainstAuthority, d.Order != 0 && d.Authority != 0 && (d.Order == Order646) != (d.Authority == RecoveryAuthority))
	d.mark(SecurityBeforeApplication, f.Security.From.Before(f.AppliedOn))
	d.mark(LimitationInterrupted, d.interrupted > 0)
	d.markUnusual()
	count := 0
	for _, set := range d.marked {
		if set {
			count++
		}
	}
	if count == 0 {
		return nil
	}
	flags := make([]Flag, 0, count)
	for flag, set := range d.marked {
		if set {
			flags = append(flags, Flag(flag))
		}
	}
	return flags
}

// reducedAfterClaim reports whether a day is after that of some claim.
func (d *Decision) reducedAfterClaim(day calendar.Date) bool {
	f := &d.Facts
	return !f.ClaimRaisedOn.IsZero() && day.After(f.ClaimRaisedOn) ||
		slices.ContainsFunc(f.Claims, func(c Claim) bool { return day.After(c.On) })
}
