// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/limitation"
)

// deadlines computes the days of every payout.
func (d *Decision) deadlines() {
	securityActBy := d.Facts.Security.To.LastBankDay()
	for i := range d.Payouts {
		d.days(&d.Payouts[i], securityActBy)
	}
}

// days computes the days of a payout. Since the days of the facts lie within the
// years that can be computed, there is no error.
//
// Line 6: recovery is barred after three years. Line 7: they run from the day of the
// payout. FL § 3, stk. 1, and § 27: they end on the same-numbered day, or on the
// next open one, which never moves the end of the security. The end of
// the security counts only for a payout for which no claim was raised in time.
func (d *Decision) days(p *PayoutResult, securityActBy calendar.Date) {
	to := d.Facts.Security.To
	if p.Payout.Interruptions == nil {
		raw := p.Payout.On.AddYears(3, calendar.Clamp)
		p.Raw, p.Last, p.ActBy = raw, raw, raw
		if raw.BankClosed() { // otherwise nothing moves, and skipping this saves most of the time
			p.Last, p.ActBy = raw.NextOpen(), raw.LastBankDay()
		}
	} else {
		d.interrupt(p)
	}
	if !p.Last.IsZero() {
		p.BarredFrom = p.Last.AddDays(1)
	}
	p.moved = p.Last != p.Raw
	if p.ClaimedOn.IsZero() || p.ClaimedOn.After(to) {
		p.moved = p.moved && !to.Before(p.Last)
		if p.Last.IsZero() || to.Before(p.Last) {
			p.Last = to
		}
		if p.Raw.IsZero() || !p.Raw.Before(to) {
			p.ActBy = securityActBy
		}
	}
	if p.After = p.BarredFrom; p.Last == to {
		p.After = to.AddDays(1)
	}
}

// interrupt computes the end of limitation of a payout for which something has
// interrupted it.
func (d *Decision) interrupt(p *PayoutResult) {
	decided, _ := limitation.Decide(p.Payout.limitation(d.Facts.On), limitation.Options{})
	p.Raw, p.Last, p.ActBy = decided.Deadline.Raw, decided.Deadline.Last, decided.Deadline.ActBy.LastBankDay()
	p.interrupted = p.Raw != p.Payout.On.AddYears(3, calendar.Clamp)
}

// limitation returns the facts of a payout for the rule on limitation. The claim in
// the security arises with the payout (FL § 2, stk. 1).
func (p *Payout) limitation(on calendar.Date) limitation.Facts {
	return limitation.Facts{On: on, DueOn: p.On, Title: p.Interruptions.Title, Events: p.Interruptions.Events, Floors: p.Interruptions.Floors}
}

// test tests every payout and returns the ones that pass as one number each, with
// the day in the bits above the index, so that they sort by day.
func (d *Decision) test() (eligible []uint64, sorted bool) {
	if len(d.Payouts) == 0 {
		return nil, true
	}
	eligible, sorted = make([]uint64, 0, len(d.Payouts)), true
	for i := range d.Payouts {
		p := &d.Payouts[i]
		p.Amount = decimal.Zero
		d.mark(FormerPayouts, p.Payout.PaidByFormer)
		if p.Left = p.Payout.Amount; p.open != p.ore {
			p.Left = money.FromOre(p.open)
		}
		if p.Reason = d.reason(p); p.Reason != 0 {
			d.count[p.Reason]++
			continue
		}
		key := p.key(i)
		sorted = sorted && (len(eligible) == 0 || eligible[len(eligible)-1] < key)
		eligible = append(eligible, key)
	}
	return eligible, sorted
}

// key returns a number by which payouts sort by day, and within a day in the order
// given.
func (p *PayoutResult) key(i int) uint64 {
	on := p.Payout.On
	return uint64(on.Year()<<9|int(on.Month())<<5|on.Day())<<32 | uint64(i)
}

// outside returns the reason why a payout was never covered by the security, or 0.
//
// Line 3: what is paid to the reunified spouse under the integration act or
// aktivloven is recovered. Line 7: it was paid while the security was valid, both
// ends inclusive. § 18: a permanent permit, a permit on another basis and the
// departure of the foreigner end the security; what was paid later is excluded (R-35,
//
func (d *Decision) outside(payout *Payout) Reason {
	f := &d.Facts
	after := func(day calendar.Date) bool { return !day.IsZero() && payout.On.After(day) }
	switch {
	case payout.Act == OtherAct:
		return ByOtherAct
	case payout.Recipient != Foreigner:
		return ToOtherRecipient
	case payout.On.Before(f.Security.From):
		return BeforeSecurity
	case payout.On.After(f.Security.To):
		return AfterSecurity
	case after(f.PermanentPermitOn):
		return AfterPermanentPermit
	case after(f.OtherBasisOn):
		return AfterOtherBasis
	case after(f.DepartedOn):
		return AfterDeparture
	}
	return 0
}

// reason returns the obstacle to a payout, regardless of what is left of the
// security, or 0 if there is none. The tests are in the order of the reasons.
//
// Nothing is recovered twice. Line 5: the claim is raised before the security
// expires; its later expiry then does not matter. A payout in no claim requires
// a claim of its own.
func (d *Decision) reason(p *PayoutResult) Reason {
	f, payout := &d.Facts, &p.Payout
	if outside := d.outside(payout); outside != 0 {
		d.mark(RecoveredInError, p.open < p.ore)
		return outside
	}
	if p.open == 0 {
		return AlreadyRecovered
	}
	d.within++
	d.mark(OnPermitDay, payout.On == f.PermanentPermitOn)
	d.mark(OnEndDay, payout.On == f.OtherBasisOn || payout.On == f.DepartedOn || payout.On == f.DiedOn)
	if p.interrupted {
		d.interrupted++
	}
	raised := p.ClaimedOn
	if raised.IsZero() {
		raised = f.On
	} else if !raised.After(f.Security.To) {
		d.outlived = d.outlived || p.Last.IsZero() || p.Last.After(f.Security.To)
	}
	switch {
	case raised.After(f.Security.To):
		return ClaimTooLate
	case !p.BarredFrom.IsZero() && !f.On.Before(p.BarredFrom):
		return Barred
	case payout.PaidByFormer && payout.IncludeReason == "":
		return ByFormerMunicipality
	case !d.claimed() || !p.ClaimedOn.IsZero():
		return 0
	case payout.On.After(d.lastClaim):
		return AfterClaim
	}
	return Unclaimed
}

// mark sets a flag if it applies.
func (d *Decision) mark(flag Flag, applies bool) { d.marked[flag] = d.marked[flag] || applies }
