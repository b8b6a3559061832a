// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/limitation"
)

// Validate returns every fault in the facts at once ([law.Faults]), or nil if
// [Decide] can decide on them with the same options.
func (f Facts) Validate(options Options) error {
	var d Decision
	return d.decide(&f, &options).Err()
}

// MarshalJSON returns the facts as the contract has them; a value without a name is an
// error.
func (f Facts) MarshalJSON() ([]byte, error) { return wire.Marshal(&f) }

var (
	earliest    = calendar.MustParse("2002-01-01") // the first regime begins that year
	latest      = calendar.MustParse("2195-12-31") // three more years can still be computed
	earliestOn  = calendar.MustParse("2011-01-01") // three years after the limitation act took effect
	theDay      = calendar.MustParse("2017-11-15")
	firstOf2018 = calendar.MustParse("2018-07-01")
	firstOf2024 = calendar.MustParse("2024-07-01")
)

// checker collects what is wrong with the facts, in the order of the fields.
type checker struct{ check.Check }

// theQuestion checks the day of the question.
func (c *checker) theQuestion(on calendar.Date) {
	if c.Question(on, earliestOn, beforeFirstLimitation) && !c.Within("on", on, earliestOn, latest) {
		c.On = calendar.Date{}
	}
}

// day checks a required day.
func (c *checker) day(field string, day calendar.Date, what law.Words) bool {
	return c.Needed(field, day, what) && c.Within(field, day, earliest, latest)
}

// past checks a required day that must not lie after the day of the question.
func (c *checker) past(field string, day calendar.Date, what law.Words) bool {
	return c.day(field, day, what) && c.Past(field, day)
}

// given is past for an optional day. It reports whether a valid day was given.
func (c *checker) given(field string, day calendar.Date) bool {
	return !day.IsZero() && c.past(field, day, law.Words{})
}

// security checks the document and returns its amount in øre, or 0 if it is at
// fault.
func (c *checker) security(s *Security) int64 {
	if *s == (Security{}) {
		c.Add("security", securityMissing)
		return 0
	}
	c.Choice("security.form", s.Form.String(), s.Form != 0, forms)
	ore, _ := c.Amount("security.amount", s.Amount, check.AboveZero)
	from := c.day("security.from", s.From, firstDay)
	if to := c.day("security.to", s.To, lastDay); from && to && s.To.Before(s.From) {
		c.Add("security.to", endsBeforeItBegins)
	}
	if c.given("security.postedOn", s.PostedOn) && !s.To.IsZero() && s.PostedOn.After(s.To) {
		c.Add("security.postedOn", postedAfterItsEnd)
	}
	if c.given("security.firstPostedOn", s.FirstPostedOn) && s.FirstPostedOn.After(s.posted()) {
		c.Add("security.firstPostedOn", firstPostedAfterThis)
	}
	return ore
}

// reductions checks the reductions and returns their sum in øre.
func (c *checker) reductions(reductions []Movement, s *Security) (sum int64) {
	for i := range reductions {
		m := &reductions[i]
		field := check.At("reductions", i, "on")
		if c.past(field, m.On, ofMovement) {
			switch {
			case m.On.Before(s.From):
				c.Add(field, beforeSecurityBegan)
			case !s.To.IsZero() && m.On.After(s.To):
				c.Add(field, reducedAfterItsEnd)
			}
		}
		ore, _ := c.Amount(check.At("reductions", i, "amount"), m.Amount, check.AboveZero)
		sum = add(sum, ore)
	}
	return sum
}

// payouts checks the payouts and stores them and their amounts in the results.
func (c *checker) payouts(payouts []Payout, results []PayoutResult, diedOn calendar.Date) {
	ascending := true
	var sum int64
	for i := range payouts {
		ascending = ascending && (i == 0 || payouts[i-1].ID < payouts[i].ID)
		results[i].Payout = payouts[i]
		ore := c.payout(i, &payouts[i])
		results[i].ore, results[i].open = ore, ore
		sum = add(sum, ore)
		if !diedOn.IsZero() && payouts[i].On.After(diedOn) {
			c.Add(check.At("payouts", i, "on"), paidAfterDeath)
		}
	}
	if sum > money.MaxOre {
		c.Add("payouts", payoutsTooLarge)
	}
	if !ascending {
		c.unique("payouts", "id", len(payouts), func(i int) string { return payouts[i].ID })
	}
}

// payout checks one payout and returns its amount in øre, or 0 if it is at fault.
// Field names are built only for a fault, since there may be many payouts.
func (c *checker) payout(i int, p *Payout) int64 {
	field := func(name string) string { return check.At("payouts", i, name) }
	if p.ID == "" {
		c.Add(field("id"), unnamedPayout)
	}
	if p.On.Before(earliest) || c.On.IsZero() || p.On.After(c.On) {
		c.past(field("on"), p.On, ofPayout)
	}
	ore, err := money.ToOre(p.Amount)
	if err != nil || ore <= 0 {
		ore, _ = c.Amount(field("amount"), p.Amount, check.AboveZero)
	}
	if p.Act-1 >= OtherAct {
		c.Choice(field("act"), "", p.Act != 0, payoutActs)
	}
	if p.Recipient-1 >= OtherRecipient {
		c.Choice(field("recipient"), "", p.Recipient != 0, recipients)
	}
	if p.Interruptions != nil && !c.On.IsZero() && !p.On.IsZero() {
		c.interruptions(p, field)
	}
	switch {
	case p.IncludeReason == "":
	case !p.PaidByFormer:
		c.Add(field("includeReason"), notPaidByFormer)
	default:
		c.Reason(field("includeReason"), p.IncludeReason)
	}
	return ore
}

// interruptions checks what has interrupted limitation, as the rule on limitation does.
func (c *checker) interruptions(p *Payout, field func(string) string) {
	found, _ := p.limitation(c.On).Validate(limitation.Options{}).(law.Faults)
	for _, fault := range found {
		switch fault.Field {
		case "on": // told already
		case "dueOn":
			fault.Field = field("on")
			c.Faults = append(c.Faults, fault)
		default:
			fault.Field = field("interruptions." + fault.Field)
			c.Faults = append(c.Faults, fault)
		}
	}
}

// unique checks that no name occurs twice in a list.
func (c *checker) unique(list, field string, count int, name func(i int) string) {
	seen := make(map[string]struct{}, count)
	for i := range count {
		id := name(i)
		if _, twice := seen[id]; twice && id != "" {
			c.Add(check.At(list, i, field), nameTwice)
		}
		seen[id] = struct{}{}
	}
}

// events checks the days of the permit and of what has happened to the residence.
func (c *checker) events(f *Facts) {
	for _, event := range [...]struct {
		field string
		day   calendar.Date
	}{{"permanentPermitOn", f.PermanentPermitOn}, {"otherBasisOn", f.OtherBasisOn}, {"departedOn", f.DepartedOn}, {"diedOn", f.DiedOn}, {"divorcedOn", f.DivorcedOn}} {
		if c.given(event.field, event.day) && event.day.Before(f.AppliedOn) {
			c.Add(event.field, beforeApplication)
		}
	}
}

// authority checks a person's decision on who recovers.
func (c *checker) authority(decision *AuthorityDecision, appliedOn calendar.Date) {
	if decision == nil {
		return
	}
	if !appliedOn.IsZero() && appliedOn != theDay {
		c.Add("authorityDecision", authorityFollows)
	}
	c.Choice("authorityDecision.authority", decision.Authority.String(), decision.Authority != 0, authorities)
	c.Reason("authorityDecision.reason", decision.Reason)
}

// options checks the caller's choices.
func (c *checker) options(o *Options, payouts []Payout) {
	if o.Order != 0 {
		c.Choice("options.order", o.Order.String(), true, orders)
	}
	if len(o.Sequence) == 0 {
		return
	}
	known := make(map[string]struct{}, len(payouts))
	for i := range payouts {
		known[payouts[i].ID] = struct{}{}
	}
	for i, id := range o.Sequence {
		if _, found := known[id]; !found {
			c.Add(check.At("options.sequence", i, ""), noSuchPayout)
		}
	}
	c.unique("options.sequence", "", len(o.Sequence), func(i int) string { return o.Sequence[i] })
}

// add returns the sum of two non-negative amounts, capped at twice MaxOre.
func add(a, b int64) int64 { return min(a+b, 2*money.MaxOre) }
