// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// claimed reports whether a claim is given that was raised on a day of its own.
func (d *Decision) claimed() bool { return !d.lastClaim.IsZero() }

// claim finds the days on which claims were raised. The day of each payout was found
// when the claims were checked.
func (d *Decision) claim() {
	f := &d.Facts
	d.ClaimRaisedOn, d.lastClaim = f.ClaimRaisedOn, f.ClaimRaisedOn
	one := true
	for i := range f.Claims {
		one = one && f.Claims[i].On == f.Claims[0].On
		d.lastClaim = calendar.Later(d.lastClaim, f.Claims[i].On)
	}
	switch {
	case !d.claimed():
		d.ClaimRaisedOn = f.On
	case one:
		d.ClaimRaisedOn = d.lastClaim
	}
}

// raise lists the payouts for which a claim is still to be raised. Their ActBy is the
// last safe day for it: nothing has been claimed, so the end of the security counts
//
func (d *Decision) raise() {
	if d.count[AfterClaim]+d.count[Unclaimed] == 0 || d.left == 0 {
		return
	}
	d.ToBeRaised = make([]ToBeRaised, 0, d.count[AfterClaim]+d.count[Unclaimed])
	for i := range d.Payouts {
		if p := &d.Payouts[i]; p.Reason == AfterClaim || p.Reason == Unclaimed {
			d.ToBeRaised = append(d.ToBeRaised, ToBeRaised{ID: p.Payout.ID, By: p.ActBy})
			d.raiseBy = calendar.Earlier(d.raiseBy, p.ActBy)
		}
	}
	d.mark(ToRaise, true)
}

// allot counts recoveries that name no payout against the oldest payouts: those that
// the security covers, were paid by the day of the recovery and not barred on it
// . Those that name one were counted when they were checked.
func (d *Decision) allot() {
	recovered := d.Facts.Recovered
	unnamed := make([]*Recovery, 0, len(recovered))
	for i := range recovered {
		if r := &recovered[i]; r.Payout == "" && r.ReturnedOn.IsZero() {
			unnamed = append(unnamed, r)
		}
	}
	if len(unnamed) == 0 {
		return
	}
	slices.SortStableFunc(unnamed, func(a, b *Recovery) int { return a.On.Compare(b.On) })
	var oldest []uint64
	for i := range d.Payouts {
		p := &d.Payouts[i]
		if d.outside(&p.Payout) == 0 && (!p.Payout.PaidByFormer || p.Payout.IncludeReason != "") {
			oldest = append(oldest, p.key(i))
		}
	}
	slices.Sort(oldest)
	for _, r := range unnamed {
		rest := oreOf(r.Amount)
		gone := func(p *PayoutResult) bool { // also for every later recovery
			return p.open == 0 || !p.BarredFrom.IsZero() && !r.On.Before(p.BarredFrom)
		}
		for len(oldest) > 0 && gone(&d.Payouts[uint32(oldest[0])]) {
			oldest = oldest[1:]
		}
		for _, key := range oldest {
			p := &d.Payouts[uint32(key)]
			if rest == 0 || p.Payout.On.After(r.On) {
				break
			}
			if !gone(p) {
				part := min(p.open, rest)
				p.open, rest = p.open-part, rest-part
				d.mark(RecoveryUnnamed, true)
			}
		}
		d.mark(RecoveryBeyondPayouts, rest > 0)
	}
}
