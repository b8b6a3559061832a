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
	p.taken = min(p.ore, rest)
	d.uncovered += p.ore - p.taken
	p.Recoverable = p.taken > 0
	switch {
	case p.taken == p.ore:
		p.Reason, p.Amount = Covered, p.Payout.Amount
	case p.taken > 0:
		p.Reason, p.Amount = PartlyCovered, money.FromOre(p.taken)
	default:
		p.Reason = SecurityUsedUp
	}
	d.count[p.Reason]++
	if p.Recoverable {
		d.ActBy = calendar.Earlier(d.ActBy, p.ActBy)
		d.firstAfter = calendar.Earlier(d.firstAfter, p.BarredFrom)
		p.DaysLeft = d.Facts.On.DaysUntil(d.lastWith(p))
		d.late = d.late || d.Facts.On.After(p.Raw) || (!d.claimed() && d.Facts.On.After(p.ActBy))
		if p.moved {
			d.moved++
		}
	}
	return rest - p.taken
}

// lastWith returns the last day on which a payout can be taken if nothing more is
// done. If the claim was raised in time, the end of the security does not matter.
func (d *Decision) lastWith(p *PayoutResult) calendar.Date {
	if d.Facts.ClaimRaisedOn.IsZero() {
		return p.Last
	}
	return p.BarredFrom.AddDays(-1)
}

// costs finds the day from which waiting costs money. A barred older payout costs
// nothing as long as younger ones take its place.
func (d *Decision) costs(eligible []uint64) {
	alive := d.taken + d.uncovered
	for _, key := range eligible {
		p := &d.Payouts[uint32(key)]
		if alive -= p.ore; alive < d.taken {
			d.CostsFrom = d.lastWith(p).AddDays(1)
			return
		}
	}
}

// claimed reports whether the claim was raised on a day of its own.
func (d *Decision) claimed() bool { return !d.Facts.ClaimRaisedOn.IsZero() }

// flags returns what a person should look at.
func (d *Decision) flags() []Flag {
	f := &d.Facts
	var list [SecurityBeforeApplication]Flag
	flags := list[:0]
	add := func(applies bool, flag Flag) {
		if applies {
			flags = append(flags, flag)
		}
	}
	add(d.taken > 0 && f.On.After(f.Security.To), SecurityExpired)
	add(d.late, BankDayPassed)
	add(!d.permitDay.IsZero(), OnPermitDay)
	add(d.former(), FormerPayouts)
	add(d.claimed() && slices.ContainsFunc(f.Reductions, func(m Movement) bool { return m.On.After(f.ClaimRaisedOn) }), ReducedAfterClaim)
	add(d.beyond > 0, ReductionBeyondRest)
	add(d.count[Barred] > 0 && f.Security.Form == PledgedAccount, PledgeAfterLimitation)
	add(d.Order != 0 && d.Authority != 0 && (d.Order == Order646) != (d.Authority == RecoveryAuthority), OrderAgainstAuthority)
	found, _ := plausible(f.AppliedOn, &f.Security)
	add(found == unusual, AmountUnusual)
	add(f.Security.From.Before(f.AppliedOn), SecurityBeforeApplication)
	if len(flags) == 0 {
		return nil
	}
	return slices.Clone(flags)
}

func (d *Decision) former() bool {
	return slices.ContainsFunc(d.Facts.Payouts, func(p Payout) bool { return p.PaidByFormer })
}
