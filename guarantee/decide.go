// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/copies"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/limitation"
)

// PayoutResult is the result for one payout.
type PayoutResult struct {
	Payout Payout
	// Recoverable reports whether more than 0 kr. of it can be taken on the day On.
	Recoverable bool
	// Amount is how much of it can be taken from what is left, in kroner.
	Amount decimal.Decimal
	// Raw is the same-numbered day three years after the payout (FL § 27, stk. 1).
	Raw calendar.Date
	// Last is the legal last day: the end of limitation under FL § 27, stk. 2, or the
	// last day of the security if that is earlier.
	Last calendar.Date
	// After is the day after Last.
	After calendar.Date
	// ActBy is the last day on which banks are open that is neither after Raw nor
	// after the last day of the security.
	ActBy calendar.Date
	// BarredFrom is the first day on which it is barred by limitation, regardless of
	// the security.
	BarredFrom calendar.Date
	// Reason is why it can or cannot be taken; if there are several reasons, the one
	// with the lowest number.
	Reason Reason
	// DaysLeft is the number of days from On to the last day on which the payout can
	// be taken if nothing is done: Last, or the last day of limitation if the claim
	// was raised in time. It is 0 on that day, and for a payout that cannot be
	// recovered.
	DaysLeft int

	ore, taken int64
	moved      bool // FL § 27, stk. 2, has moved the end of limitation
	eligible   bool // only what is left of the security can stand in the way
}

// Decision says what can be recovered in a security on a day. It is made by
// [Decide]; the zero value holds no decision.
type Decision struct {
	// Facts are the facts that were decided on.
	Facts Facts
	// Authority is who recovers. It is zero if a person must decide.
	Authority Authority
	// Order is the order to cite. It is zero if it depends on who recovers and
	// a person must decide that.
	Order Order
	// Left is what is left in the security before this recovery.
	Left decimal.Decimal
	// Recoverable is what can be taken now; Remaining is what is left afterwards.
	Recoverable, Remaining decimal.Decimal
	// Uncovered is the sum of what passes every test but for which nothing is left in
	// the security.
	Uncovered decimal.Decimal
	// Payouts are the results, in the order in which the payouts were given.
	Payouts []PayoutResult
	// ClaimRaisedOn is the day the claim counts as raised.
	ClaimRaisedOn calendar.Date
	// CostsFrom is the day from which waiting costs money: the first day on which less
	// than Recoverable can be taken if nothing is done. It is zero if nothing is
	// recoverable.
	CostsFrom calendar.Date
	// ActBy is the earliest ActBy of the recoverable payouts; zero if there are none.
	ActBy calendar.Date
	// Flags mark what a person should look at, in the order of their numbers.
	Flags []Flag

	outcome law.Outcome

	options                    Options
	left, taken, uncovered     int64 // øre
	reduced, recovered, beyond int64 // øre; beyond: reductions that exceeded what was left
	count                      [reasons + 1]int
	within                     int           // number of payouts tested for the claim and limitation
	moved                      int           // number of recoverable payouts whose end of limitation moved
	firstAfter                 calendar.Date // the first day on which a recoverable one is barred
	permitDay                  calendar.Date // set if a payout was made on the day of the permit
	late                       bool          // some payout can still be taken although its last safe day has passed
}

// Decide decides what can be recovered in a security on the day Facts.On: who
// recovers and under which order, what is left, and for each payout whether it can
// be taken, how much of it, and until when.
//
// On invalid facts the error is a [law.Faults] listing everything that is wrong.
// Decide does not decide that recovery is begun, which act a benefit belongs to, or
// whether something has interrupted limitation.
func Decide(facts Facts, options Options) (decision Decision, err error) {
	if faults := decision.decide(&facts, &options); len(faults) > 0 {
		return Decision{}, faults
	}
	kept := &decision.Facts // the caller may still change the originals
	kept.Reductions = slices.Clone(facts.Reductions)
	kept.Recovered = slices.Clone(facts.Recovered)
	kept.Payouts = slices.Clone(facts.Payouts)
	kept.AuthorityDecision = copies.Of(facts.AuthorityDecision)
	decision.options.Sequence = slices.Clone(options.Sequence)
	return decision, nil
}

// decide fills in d, or returns everything that is wrong with the facts.
//
// What is left of the security is the amount in the document, less reductions, less
// what was recovered. A reduction granted when less was left takes only what
// was left.
func (d *Decision) decide(f *Facts, o *Options) law.Faults {
	d.Facts, d.options = *f, *o
	if len(f.Payouts) > 0 {
		d.Payouts = make([]PayoutResult, len(f.Payouts))
	}
	var c checker
	c.theQuestion(f.On)
	c.past("appliedOn", f.AppliedOn, theApplication)
	amount := c.security(&f.Security)
	d.reduced = c.movements("reductions", f.Reductions, &f.Security, true)
	if amount > 0 && d.reduced > amount {
		c.Add("reductions", reducedBelowZero)
	}
	d.recovered = c.movements("recovered", f.Recovered, &f.Security, false)
	if amount > 0 && d.reduced+d.recovered > amount {
		c.ledger(f, amount)
	}
	c.payouts(f.Payouts, d.Payouts)
	c.events(f)
	c.authority(f.AuthorityDecision, f.AppliedOn)
	c.options(o, f.Payouts)
	if len(c.Faults) > 0 {
		return c.Faults
	}
	d.left = max(amount-d.reduced-d.recovered, 0)
	d.beyond = d.left + d.reduced + d.recovered - amount
	d.reduced -= d.beyond
	d.apply()
	return nil
}

// apply applies the rule to valid facts.
func (d *Decision) apply() {
	d.who()
	d.ClaimRaisedOn = d.Facts.ClaimRaisedOn
	if d.ClaimRaisedOn.IsZero() {
		d.ClaimRaisedOn = d.Facts.On
	}
	eligible, sorted := d.test()
	if !sorted {
		slices.Sort(eligible)
	}
	d.take(eligible)
	d.costs(eligible)
	d.Left, d.Remaining = money.FromOre(d.left), money.FromOre(d.left-d.taken)
	d.Recoverable, d.Uncovered = money.FromOre(d.taken), money.FromOre(d.uncovered)
	d.Flags = d.flags()
}

// who determines who recovers, and which order is to be cited.
//
// Line 4: the municipality recovers. Lines 14 and 15: no. 220 of 2018 is the basis,
// and no. 903 of 2020 for permits applied for from 1 July 2018. Before that, no. 646
// of 2012 if the recovery authority recovers; for a security posted from 1 July
// 2024, no. 840 of 2024.
func (d *Decision) who() {
	f := &d.Facts
	d.outcome = law.Decided
	d.Authority = AuthorityFor(f.AppliedOn)
	switch {
	case d.Authority != 0:
	case f.AuthorityDecision != nil:
		d.Authority = f.AuthorityDecision.Authority
	default:
		d.outcome = law.Discretion
	}
	switch {
	case d.options.Order != 0:
		d.Order = d.options.Order
	case !d.posted().Before(firstOf2024):
		d.Order = Order840
	case d.Authority == RecoveryAuthority:
		d.Order = Order646
	case d.Authority == 0:
	case f.AppliedOn.Before(firstOf2018):
		d.Order = Order220
	default:
		d.Order = Order903
	}
}

// posted returns the day the security counts as posted.
func (d *Decision) posted() calendar.Date { return d.Facts.Security.posted() }

// test tests every payout and returns the ones that pass as one number each, with
// the day in the bits above the index, so that they sort by day.
func (d *Decision) test() (eligible []uint64, sorted bool) {
	if len(d.Payouts) == 0 {
		return nil, true
	}
	eligible, sorted = make([]uint64, 0, len(d.Payouts)), true
	actBy := d.Facts.Security.To.LastBankDay()
	for i := range d.Payouts {
		p := &d.Payouts[i]
		d.days(p, actBy)
		p.Amount = decimal.Zero
		if p.Reason = d.reason(p); p.Reason != 0 {
			d.count[p.Reason]++
			continue
		}
		p.eligible = true
		key := uint64(p.Payout.On.Ordinal())<<32 | uint64(i)
		sorted = sorted && (len(eligible) == 0 || eligible[len(eligible)-1] < key)
		eligible = append(eligible, key)
	}
	return eligible, sorted
}

// days computes the days of a payout. Since the days of the facts lie within the
// years that can be computed, there is no error.
//
// Line 6: recovery is barred after three years. Line 7: they run from the day of the
// payout. FL § 3, stk. 1, and § 27: they end on the same-numbered day, or on the
// next open one, which never moves the end of the security.
func (d *Decision) days(p *PayoutResult, securityActBy calendar.Date) {
	to := d.Facts.Security.To
	raw := p.Payout.On.AddYears(3, calendar.Clamp)
	p.Raw, p.Last, p.ActBy = raw, raw, raw
	if raw.BankClosed() { // otherwise nothing moves, and skipping this saves most of the time
		deadline, _ := limitation.Ordinary(p.Payout.On)
		p.Raw, p.Last, p.ActBy = deadline.Raw, deadline.Last, deadline.ActBy.LastBankDay()
		p.moved = p.Last != p.Raw && (d.claimed() || !to.Before(p.Last))
	}
	p.After = p.Last.AddDays(1)
	p.BarredFrom = p.After
	if to.Before(p.Last) {
		p.Last, p.After = to, to.AddDays(1)
	}
	if !raw.Before(to) {
		p.ActBy = securityActBy
	}
}

// reason returns the obstacle to a payout, regardless of what is left, or 0 if there
// is none. The tests are in the order of the reasons.
//
// Line 3: what is paid to the reunified spouse under the integration act or
// aktivloven is recovered. Line 7: it was paid while the security was valid, both
// ends inclusive. § 18: a permanent permit ends the security; later payouts are
// excluded. Line 5: the claim is raised before the security expires; its
// later expiry then does not matter. A payout after the claim requires a
// claim of its own.
func (d *Decision) reason(p *PayoutResult) Reason {
	f, payout := &d.Facts, &p.Payout
	switch permit := f.PermanentPermitOn; {
	case payout.Act == OtherAct:
		return ByOtherAct
	case payout.Recipient != Foreigner:
		return ToOtherRecipient
	case payout.On.Before(f.Security.From):
		return BeforeSecurity
	case payout.On.After(f.Security.To):
		return AfterSecurity
	case !permit.IsZero() && payout.On.After(permit):
		return AfterPermanentPermit
	}
	d.within++
	if payout.On == f.PermanentPermitOn {
		d.permitDay = payout.On
	}
	switch {
	case d.ClaimRaisedOn.After(f.Security.To):
		return ClaimTooLate
	case !f.On.Before(p.BarredFrom):
		return Barred
	case payout.On.After(d.ClaimRaisedOn):
		return AfterClaim
	case payout.PaidByFormer && payout.IncludeReason == "":
		return ByFormerMunicipality
	}
	return 0
}
