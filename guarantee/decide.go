// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/copies"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/law"
)

// PayoutResult is the result for one payout.
type PayoutResult struct {
	Payout Payout
	// Amount is how much of it can be taken from what is left of the security, in
	// kroner.
	Amount decimal.Decimal
	// Left is what is left of the payout itself, in kroner: its amount less what was
	// recovered of it and not paid back.
	Left decimal.Decimal
	// ClaimedOn is the day the claim was raised that it is in; zero if it is in none
	//
	ClaimedOn calendar.Date
	// Raw is the last day of limitation before closed days: the same-numbered day three
	// years after the payout (FL § 27, stk. 1), unless it was interrupted. It is zero
	// while an interruption keeps every period from running.
	Raw calendar.Date
	// Last is the legal last day: the end of limitation under FL § 27, stk. 2, or, if
	// no claim was raised in time, the last day of the security if that is earlier
	// . It is zero if there is none.
	Last calendar.Date
	// After is the day after Last, or zero.
	After calendar.Date
	// ActBy is the last day on which banks are open that is not after Raw nor, if no
	// claim was raised in time, after the last day of the security. It is zero if there
	// is none.
	ActBy calendar.Date
	// BarredFrom is the first day on which it is barred by limitation, regardless of
	// the security; zero while no period runs.
	BarredFrom calendar.Date
	// Reason is why it can or cannot be taken; if there are several reasons, the one
	// with the lowest number.
	Reason Reason
	// Recoverable reports whether more than 0 kr. of it can be taken on the day On.
	Recoverable bool

	moved       bool // FL § 27, stk. 2, has moved the end of limitation
	interrupted bool
	// DaysLeft is the number of days from On to Last. It is 0 on that day, for a payout
	// that cannot be recovered, and where there is no last day.
	DaysLeft int

	ore, open, taken int64 // open: what is left of the payout
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
	// ToBeRaised are the payouts that are in no claim although one can still be raised
	// for them, in the order given. It is empty if no claim is given, since one
	// for all payouts is then raised on the day On.
	ToBeRaised []ToBeRaised
	// ClaimRaisedOn is the day the claim counts as raised: the one day on which claims
	// were raised, or On if none is given. It is zero if they were raised on several
	// days.
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
	reduced, recovered, beyond int64 // øre; recovered: not paid back; beyond: reductions that exceeded what was left
	count                      [reasons + 1]int
	within                     int           // number of payouts tested for the claim and limitation
	moved                      int           // number of recoverable payouts whose end of limitation moved
	interrupted                int           // number of payouts whose limitation was interrupted
	lastClaim                  calendar.Date // the last day on which a claim was raised
	outlived                   bool          // a payout claimed in time can be taken after the end of the security
	firstAfter                 calendar.Date // the first day on which a recoverable one is barred
	raiseBy                    calendar.Date // the first of the days of ToBeRaised
	marked                     [ToRaise + 1]bool
	firstPosted                calendar.Date // the day that R-55 asks for
}

// Decide decides what can be recovered in a security on the day Facts.On: who
// recovers and under which order, what is left, and for each payout whether it can
// be taken, how much of it, and until when.
//
// On invalid facts the error is a [law.Faults] listing everything that is wrong.
// Decide does not decide that recovery is begun, which act a benefit belongs to, or
// that something has interrupted limitation, which [Payout.Interruptions] says.
func Decide(facts Facts, options Options) (decision Decision, err error) {
	if faults := decision.decide(&facts, &options); len(faults) > 0 {
		return Decision{}, faults
	}
	decision.keep()
	return decision, nil
}

// keep copies the facts and options into the decision, since the caller may still
// change the originals.
func (d *Decision) keep() {
	f := &d.Facts
	f.Reductions, f.Recovered, f.Claims = slices.Clone(f.Reductions), slices.Clone(f.Recovered), keptClaims(f.Claims)
	f.Payouts = slices.Clone(f.Payouts)
	if keepInterruptions(f.Payouts) {
		for i := range d.Payouts {
			d.Payouts[i].Payout.Interruptions = f.Payouts[i].Interruptions
		}
	}
	f.AuthorityDecision = copies.Of(f.AuthorityDecision)
	d.options.Sequence = slices.Clone(d.options.Sequence)
}

// keptClaims returns a copy of the claims and of the names in them.
func keptClaims(claims []Claim) []Claim {
	kept := slices.Clone(claims)
	for i := range kept {
		kept[i].Payouts = slices.Clone(kept[i].Payouts)
	}
	return kept
}

// keepInterruptions replaces what the payouts point to with copies, and reports whether
// they point to anything.
func keepInterruptions(payouts []Payout) (some bool) {
	for i := range payouts {
		if given := payouts[i].Interruptions; given != nil {
			some = true
			payouts[i].Interruptions = &Interruptions{Title: copies.Of(given.Title), Events: slices.Clone(given.Events), Floors: slices.Clone(given.Floors)}
		}
	}
	return some
}

// decide fills in d, or returns everything that is wrong with the facts.
//
// What is left of the security is the amount in the document, less reductions, less
// what was recovered and not paid back. A reduction granted when less was
// left takes only what was left.
func (d *Decision) decide(f *Facts, o *Options) law.Faults {
	d.Facts, d.options = *f, *o
	if len(f.Payouts) > 0 {
		d.Payouts = make([]PayoutResult, len(f.Payouts))
	}
	var c checker
	c.theQuestion(f.On)
	c.past("appliedOn", f.AppliedOn, theApplication)
	amount := c.security(&f.Security)
	d.reduced = c.reductions(f.Reductions, &f.Security)
	if amount > 0 && d.reduced > amount {
		c.Add("reductions", reducedBelowZero)
	}
	payouts := checker{check.Check{On: c.On}} // what was recovered is checked against the payouts, and told first
	payouts.payouts(f.Payouts, d.Payouts, f.DiedOn)
	gross, returned := c.recovered(f.Recovered, &f.Security, d.Payouts, true)
	if amount > 0 && d.reduced+gross > amount {
		c.ledger(f.Reductions, f.Recovered, amount)
	}
	c.Faults = append(c.Faults, payouts.Faults...)
	d.recovered = gross - returned
	c.claims(f, d.Payouts)
	c.events(f)
	c.authority(f.AuthorityDecision, f.AppliedOn)
	c.options(o, f.Payouts)
	if len(c.Faults) > 0 {
		return c.Faults
	}
	d.left = max(amount-d.reduced-d.recovered, 0)
	d.beyond = d.left + d.reduced + d.recovered - amount
	d.reduced -= d.beyond
	d.firstPosted = f.Security.firstPosted()
	d.apply()
	return nil
}

// apply applies the rule to valid facts.
func (d *Decision) apply() {
	d.who()
	d.claim()
	d.deadlines()
	d.allot()
	eligible, sorted := d.test()
	if !sorted {
		slices.Sort(eligible)
	}
	d.take(eligible)
	d.costs(eligible)
	d.raise()
	d.Left, d.Remaining = money.FromOre(d.left), money.FromOre(d.left-d.taken)
	d.Recoverable, d.Uncovered = money.FromOre(d.taken), money.FromOre(d.uncovered)
	d.Flags = d.flags()
}

// who determines who recovers, and which order is to be cited.
//
// Line 4: the municipality recovers. Lines 14 and 15: no. 220 of 2018 is the basis,
// and no. 903 of 2020 for permits applied for from 1 July 2018. Before that, no. 646
// of 2012 if the recovery authority recovers; if the first security of the case was
// posted from 1 July 2024, no. 840 of 2024.
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
	case !d.firstPosted.Before(firstOf2024):
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
