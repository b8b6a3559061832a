// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/limitation"
)

// Assess decides what can be recovered in a security on the day Facts.On: who
// recovers and under which order, what is left, and for each payout whether and
// how much of it can be taken, and until when (KL's page, lines 3 and 5-7;
//
//
// The payouts that pass every test are taken oldest first within what is left; on
// the same day in the order given. There is no interest, and nothing is posted
// again after a recovery.
//
// The error is [law.Faults] with everything that is wrong with the facts; no
// decision comes with it. Assess does not decide that recovery is begun, which act
// a benefit belongs to, nor whether something has interrupted limitation.
func Assess(facts Facts, options Options) (decision Decision, err error) {
	if faults := decision.decide(&facts, &options); len(faults) > 0 {
		return Decision{}, faults
	}
	kept := &decision.Facts // the caller may change theirs
	kept.Reductions = slices.Clone(facts.Reductions)
	kept.Recovered = slices.Clone(facts.Recovered)
	kept.Payouts = slices.Clone(facts.Payouts)
	if facts.AuthorityDecision != nil {
		person := *facts.AuthorityDecision
		kept.AuthorityDecision = &person
	}
	decision.options.Sequence = slices.Clone(options.Sequence)
	return decision, nil
}

// Validate returns every fault in the facts at once ([law.Faults]), or nil
// when [Assess] can decide on them with the same options.
func (f Facts) Validate(options Options) error {
	var d Decision
	return d.decide(&f, &options).Err()
}

// decide fills in d, or returns all that is wrong with the facts.
func (d *Decision) decide(f *Facts, o *Options) law.Faults {
	d.Facts, d.options = *f, *o
	if len(f.Payouts) > 0 {
		d.Payouts = make([]PayoutResult, len(f.Payouts))
	}
	var c checker
	c.theQuestion(f.On)
	c.Past("appliedOn", f.AppliedOn)
	amount := c.security(&f.Security)
	d.reduced = c.movements("reductions", f.Reductions, &f.Security, true)
	if amount > 0 && d.reduced > amount {
		c.Add(law.Contradiction, "reductions", "the reductions are larger than the security", "reductions within the amount in the document")
	}
	d.recovered = c.movements("recovered", f.Recovered, &f.Security, false)
	if amount > 0 && d.reduced+d.recovered > amount {
		c.ledger(f, amount)
	}
	c.payouts(f.Payouts, d.Payouts)
	c.events(f)
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

// ledger finds the recoveries that were larger than what was left on their day.
func (c *checker) ledger(f *Facts, amount int64) {
	type entry struct {
		on    calendar.Date
		index int // of a recovery, -1 for a reduction
		ore   int64
	}
	entries := make([]entry, 0, len(f.Recovered)+len(f.Reductions))
	for i := range f.Recovered { // on the same day a recovery comes before a reduction
		ore, _ := law.ToOre(f.Recovered[i].Amount)
		entries = append(entries, entry{f.Recovered[i].On, i, ore})
	}
	for i := range f.Reductions {
		ore, _ := law.ToOre(f.Reductions[i].Amount)
		entries = append(entries, entry{f.Reductions[i].On, -1, ore})
	}
	slices.SortStableFunc(entries, func(a, b entry) int { return a.on.Compare(b.on) })
	var sum int64
	var above []int
	for _, e := range entries {
		if sum = add(sum, max(e.ore, 0)); e.index >= 0 && sum > amount {
			above = append(above, e.index)
		}
	}
	slices.Sort(above)
	for _, i := range above {
		c.Add(law.Contradiction, at("recovered", i, "amount"), "more was recovered than was left in the security", "at most what was left on that day")
	}
}

// apply is the rule on facts without faults.
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
	d.Left, d.Remaining = law.FromOre(d.left), law.FromOre(d.left-d.taken)
	d.Recoverable, d.Uncovered = law.FromOre(d.taken), law.FromOre(d.uncovered)
	d.Flags = d.flags()
}

// who is.
func (d *Decision) who() {
	f := &d.Facts
	d.Outcome = law.Decided
	d.Authority = AuthorityFor(f.AppliedOn)
	switch {
	case d.Authority != 0:
	case f.AuthorityDecision != nil:
		d.Authority = f.AuthorityDecision.Authority
	default:
		d.Outcome = law.Discretion
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

func (s *Security) posted() calendar.Date {
	if s.PostedOn.IsZero() {
		return s.From
	}
	return s.PostedOn
}

// test tests every payout and returns those that pass: the day above the place in
// the list, so that they sort by day.
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

// days computes the days of a payout. Both days of the facts lie within the years
// that can be computed, so there is no error.
func (d *Decision) days(p *PayoutResult, securityActBy calendar.Date) {
	to := d.Facts.Security.To
	raw := p.Payout.On.AddYears(3, calendar.Clamp)
	p.Raw, p.Last, p.ActBy = raw, raw, raw
	if raw.BankClosed() { // otherwise nothing moves, and that saves most of the time
		deadline, _ := ordinary(p.Payout.On)
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

// reason returns what stands in the way of a payout, whatever is left, and 0 for
// nothing. The tests have the order of the reasons.
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

// ordinary is the three years of a payout (FL § 3, stk. 1, and § 27).
func ordinary(start calendar.Date) (calendar.Deadline, error) {
	return limitation.Ordinary(start)
}
