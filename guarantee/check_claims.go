// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/money"
)

// recovered checks what was recovered earlier and returns its sum and that of what was
// paid back, in øre. A recovery that names a payout is taken off what is left of it,
// unless the facts have no payouts.
func (c *checker) recovered(recovered []Recovery, s *Security, results []PayoutResult, payouts bool) (sum, returned int64) {
	place := places(len(recovered) > 0, results)
	for i := range recovered {
		r := &recovered[i]
		field := func(name string) string { return check.At("recovered", i, name) }
		on := c.past(field("on"), r.On, ofMovement)
		if on && r.On.Before(s.From) {
			c.Add(field("on"), beforeSecurityBegan)
		}
		ore, _ := c.Amount(field("amount"), r.Amount, check.AboveZero)
		sum = add(sum, ore)
		if c.given(field("returnedOn"), r.ReturnedOn) && r.ReturnedOn.Before(r.On) {
			c.Add(field("returnedOn"), returnedBeforeRecovered)
		}
		if !r.ReturnedOn.IsZero() {
			returned = add(returned, ore)
		}
		if r.Payout == "" || !payouts {
			continue
		}
		switch at, known := place[r.Payout]; {
		case !known:
			c.Add(field("payout"), noSuchPayout)
		case on && r.On.Before(results[at].Payout.On):
			c.Add(field("on"), recoveredBeforePaid)
		case !r.ReturnedOn.IsZero():
		case results[at].ore > 0 && ore > results[at].open:
			c.Add(field("amount"), recoveredAbovePayout)
		default:
			results[at].open -= ore
		}
	}
	return sum, returned
}

// places returns the index of each payout by its name, if that is needed.
func places(needed bool, results []PayoutResult) map[string]int {
	if !needed {
		return nil
	}
	place := make(map[string]int, len(results))
	for i := range results {
		place[results[i].Payout.ID] = i
	}
	return place
}

// claims checks the claims and stores in the results on which day each payout was
// claimed.
//
// Line 5: the claim is raised in the security, so never before it or before the
// application. A claim is for what had been paid when it was raised.
func (c *checker) claims(f *Facts, results []PayoutResult) {
	c.claimDay("claimRaisedOn", f, f.ClaimRaisedOn)
	if !f.ClaimRaisedOn.IsZero() {
		if len(f.Claims) > 0 {
			c.Add("claims", claimsGivenTwice)
		}
		for i := range results {
			if p := &results[i]; !p.Payout.On.After(f.ClaimRaisedOn) {
				p.ClaimedOn = f.ClaimRaisedOn
			}
		}
		return
	}
	place := places(len(f.Claims) > 0, results)
	for i := range f.Claims {
		claim := &f.Claims[i]
		if c.Needed(check.At("claims", i, "on"), claim.On, ofClaim) {
			c.claimDay(check.At("claims", i, "on"), f, claim.On)
		}
		if len(claim.Payouts) == 0 {
			c.Add(check.At("claims", i, "payouts"), claimForNothing)
		}
		for j, id := range claim.Payouts {
			field := check.At(check.At("claims", i, "payouts"), j, "")
			switch at, known := place[id]; {
			case !known:
				c.Add(field, noSuchPayout)
			case !results[at].ClaimedOn.IsZero():
				c.Add(field, claimedTwice)
			case results[at].Payout.On.After(claim.On):
				c.Add(field, claimedBeforePaid)
			default:
				results[at].ClaimedOn = claim.On
			}
		}
	}
}

// claimDay checks a day on which a claim was raised.
func (c *checker) claimDay(field string, f *Facts, day calendar.Date) {
	if !c.given(field, day) {
		return
	}
	switch {
	case day.Before(f.Security.From):
		c.Add(field, claimBeforeSecurity)
	case day.Before(f.AppliedOn):
		c.Add(field, claimBeforeApplication)
	}
}

// ledger finds recoveries that exceed what was left on their day. On the same day what
// is paid back comes first, then recoveries, then reductions.
func (c *checker) ledger(reductions []Movement, recovered []Recovery, amount int64) {
	type entry struct {
		on    calendar.Date
		index int // of a recovery, otherwise -1
		ore   int64
	}
	entries := make([]entry, 0, 2*len(recovered)+len(reductions))
	enter := func(on calendar.Date, index int, kroner decimal.Decimal, sign int64) {
		ore, _ := money.ToOre(kroner)
		entries = append(entries, entry{on, index, sign * max(ore, 0)})
	}
	for i := range recovered {
		if r := &recovered[i]; !r.ReturnedOn.IsZero() && r.ReturnedOn != r.On {
			enter(r.ReturnedOn, -1, r.Amount, -1)
		}
	}
	for i := range recovered {
		if r := &recovered[i]; r.ReturnedOn != r.On {
			enter(r.On, i, r.Amount, 1)
		}
	}
	for i := range reductions {
		enter(reductions[i].On, -1, reductions[i].Amount, 1)
	}
	slices.SortStableFunc(entries, func(a, b entry) int { return a.on.Compare(b.on) })
	var sum int64
	var above []int
	for _, e := range entries {
		if sum = add(sum, e.ore); e.index >= 0 && sum > amount {
			above = append(above, e.index)
		}
	}
	slices.Sort(above)
	for _, i := range above {
		c.Add(check.At("recovered", i, "amount"), recoveredBelowZero)
	}
}
