// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"reflect"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Facts that say the same thing twice must say the same.

// inDefault tests that what was missed can have been missed, and that a claim
// was not handed over before it was in default.
func (c *checks) inDefault() {
	b, claim := c.facts.Breach, &c.facts.Claim
	if b == nil || !claim.Act.Covered() || claim.begunBefore() && claim.LegacyPlan == nil {
		return
	}
	if b.Duty != 0 {
		c.Choice("breach.kind", b.Duty.String(), true, []string{breach.Plan.String(), breach.LumpSum.String()})
	}
	if b.Amount.Valid {
		c.Amount("breach.amount", b.Amount.Decimal, check.AboveZero)
	}
	if len(b.OtherNotices) > 0 && len(LiableFor(*claim)) == 1 {
		c.Add("breach.otherNotices", nobodyElse)
	}
	if b.MissedOn.IsZero() {
		return
	}
	repaid := claim.LandlordRepaid
	lumpSum := repaid != nil && repaid.Amount.Valid && repaid.Amount.Decimal.Sign() > 0
	switch {
	case b.Duty == breach.LumpSum && !lumpSum:
		c.Add("breach.kind", noLumpSum)
	case b.Duty == breach.LumpSum || lumpSum && b.Duty == 0 && c.facts.Plan == nil:
	case c.facts.Plan == nil && claim.LegacyPlan == nil:
		c.Add("breach", defaultWithoutPlan)
	case c.facts.PlanInAbeyance && !lumpSum:
		c.Add("breach", defaultInAbeyance)
	case !lumpSum:
		c.asked("breach.missedOn", b.MissedOn)
		if b.Demand != nil {
			c.asked("breach.demand.sentOn", b.Demand.SentOn)
			c.asked("breach.demand.deadline", b.Demand.Deadline)
		}
	}
	c.handedOver(b)
}

// asked tests that a day does not lie in a deferral that the periods tell of: nothing
// is to be paid then.
func (c *checks) asked(field string, day calendar.Date) {
	for i := range c.facts.Periods {
		period := &c.facts.Periods[i]
		if period.Ability == lapse.None && !period.NoDeferral && (calendar.Period{From: period.From, To: period.To}).Contains(day) {
			c.Add(field, missedInDeferral, check.At("periods", i, ""))
			return
		}
	}
}

// handedOver tests the day of receipt against the default of the facts, unless that is
// one from after the return.
func (c *checks) handedOver(b *Breach) {
	away := c.facts.Claim.Transfer
	if away == nil || away.ReceivedOn.IsZero() || !away.ReturnedOn.IsZero() && !b.MissedOn.Before(away.ReturnedOn) {
		return
	}
	inTime := !b.PaidOn.IsZero() && (b.Demand == nil || !b.PaidOn.After(b.Demand.Deadline))
	if b.Demand == nil || inTime || !away.ReceivedOn.After(b.Demand.Deadline) {
		c.Add("claim.transfer.receivedOn", receivedBeforeDefault)
	}
}

// agrees tests that the period that covers the day of the question says of the debtor
// what the facts of that day say.
func (c *checks) agrees(options Options) {
	f := c.facts
	if scope := scopeOf(&f.Claim); scope != inScope && scope != inScopeAbroad || f.Claim.Balance.IsZero() || f.away() {
		return
	}
	for i := range f.Periods {
		period := &f.Periods[i]
		switch {
		case i > 0 && !period.From.After(f.Periods[i-1].To), period.NoDeferral && period.Ability == lapse.Able:
			return // § 8 refuses them
		case !(calendar.Period{From: period.From, To: period.To}).Contains(f.On):
			continue
		}
		today, err := decideAbility(&f.Debtor, f.On, options)
		if err != nil || period.Debtor != nil && reflect.DeepEqual(*period.Debtor, f.Debtor) {
			return // the chapter that is asked will tell
		}
		said := abilityOn{ability: period.Ability, noDeferral: period.NoDeferral}
		if period.Debtor != nil {
			if said, err = decideAbility(period.Debtor, period.From, options); err != nil {
				return
			}
		}
		// A plan that runs may be a possibility although the table would give 0 kr. today.
		runs := f.Plan != nil && !f.PlanInAbeyance && (f.modestRuns() || today.noDeferral)
		if runs && said.ability == lapse.Able {
			return
		}
		if said.ability != 0 && (said.ability != today.ability || said.noDeferral != today.noDeferral) {
			c.Add(check.At("periods", i, ""), periodAgainstDebtor, today.ability.String())
		}
	}
}
