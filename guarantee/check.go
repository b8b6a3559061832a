// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Validate returns every fault in the facts at once ([law.Faults]), or nil
// when [Decide] can decide on them with the same options.
func (f Facts) Validate(options Options) error {
	var d Decision
	return d.decide(&f, &options).Err()
}

// Read only, like every package variable here.
var (
	earliestOn   = calendar.MustParse("2011-01-01") // three years after the limitation act took effect
	theDay       = calendar.MustParse("2017-11-15")
	firstOf2018  = calendar.MustParse("2018-07-01")
	firstOf2024  = calendar.MustParse("2024-07-01")
	wantedAmount = "kroner above 0 with at most two decimals"
)

// checker collects what is wrong with the facts, in the order of the fields.
type checker struct{ check.List }

// amount tests an amount and returns it in øre, 0 when it is at fault.
func (c *checker) amount(field string, amount decimal.Decimal) int64 {
	ore, err := law.ToOre(amount)
	switch {
	case errors.Is(err, law.ErrTooFine):
		c.Add(law.Invalid, field, "the amount has more than two decimals", wantedAmount)
	case err != nil:
		c.Add(law.OutOfRange, field, "the amount is above 1,000,000,000,000 kr. in size", wantedAmount)
	case ore <= 0:
		c.Add(law.OutOfRange, field, "the amount is not above 0", wantedAmount)
	default:
		return ore
	}
	return 0
}

// choice tests a value that is one of some names.
func (c *checker) choice(field, name string, given bool, expected string) {
	switch {
	case name != "":
	case given:
		c.Add(law.Invalid, field, "there is no such value", expected)
	default:
		c.Add(law.Missing, field, "the value is not given", expected)
	}
}

// theQuestion tests the day of the question.
func (c *checker) theQuestion(on calendar.Date) {
	if !c.Day("on", on) {
		return
	}
	if on.Before(earliestOn) {
		c.Add(law.OutOfRange, "on", "the day lies before three years of the limitation act had passed", "2011-01-01 or later")
		return
	}
	c.On = on
}

// security tests the document and returns its amount in øre.
func (c *checker) security(s *Security) int64 {
	if *s == (Security{}) {
		c.Add(law.Missing, "security", "the security is not given", "form, amount, first and last day")
		return 0
	}
	c.choice("security.form", s.Form.String(), s.Form != 0, `"demand-guarantee" or "pledged-account"`)
	ore := c.amount("security.amount", s.Amount)
	from := c.Day("security.from", s.From)
	if to := c.Day("security.to", s.To); from && to && s.To.Before(s.From) {
		c.Add(law.Contradiction, "security.to", "the security ends before it begins", "its last day, which is included")
	}
	if !s.PostedOn.IsZero() && c.Past("security.postedOn", s.PostedOn) && !s.To.IsZero() && s.PostedOn.After(s.To) {
		c.Add(law.Contradiction, "security.postedOn", "the security was posted after its last day", "that day or an earlier one")
	}
	return ore
}

// movements tests reductions or earlier recoveries and returns their sum in øre.
func (c *checker) movements(list string, movements []Movement, s *Security, reduction bool) (sum int64) {
	for i := range movements {
		m := &movements[i]
		field := at(list, i, "on")
		if c.Past(field, m.On) {
			switch {
			case m.On.Before(s.From):
				c.Add(law.Contradiction, field, "the day lies before the security began", "its first day or a later one")
			case reduction && !s.To.IsZero() && m.On.After(s.To):
				c.Add(law.Contradiction, field, "the reduction lies after the last day of the security", "that day or an earlier one")
			}
		}
		sum = add(sum, c.amount(at(list, i, "amount"), m.Amount))
	}
	return sum
}

// payouts tests the payouts and puts them and their amounts into the results.
func (c *checker) payouts(payouts []Payout, results []PayoutResult) {
	ascending := true
	var sum int64
	for i := range payouts {
		p := &payouts[i]
		results[i].Payout = *p
		if p.ID == "" {
			c.Add(law.Missing, at("payouts", i, "id"), "the payout has no name", "a name that no other payout has")
		}
		ascending = ascending && (i == 0 || payouts[i-1].ID < p.ID)
		if !c.fine(p.On) {
			c.Past(at("payouts", i, "on"), p.On)
		}
		ore, err := law.ToOre(p.Amount)
		if err != nil || ore <= 0 {
			ore = c.amount(at("payouts", i, "amount"), p.Amount)
		}
		results[i].ore, sum = ore, add(sum, ore)
		if p.Act-1 >= OtherAct {
			c.choice(at("payouts", i, "act"), p.Act.String(), p.Act != 0, `"aktivloven", "integrationsloven" or "other"`)
		}
		if p.Recipient-1 >= OtherRecipient {
			c.choice(at("payouts", i, "recipient"), p.Recipient.String(), p.Recipient != 0, `"foreigner", "sponsor" or "other"`)
		}
		switch {
		case p.IncludeReason == "":
		case !p.PaidByFormer:
			c.Add(law.Contradiction, at("payouts", i, "includeReason"), "the payout was not made by the former municipality", "no reason, or paidByFormer")
		case strings.TrimSpace(p.IncludeReason) == "":
			c.Add(law.Missing, at("payouts", i, "includeReason"), "the reason is blank", "the reason for taking it in")
		}
	}
	if sum > law.MaxOre {
		c.Add(law.OutOfRange, "payouts", "the amounts are above 1,000,000,000,000 kr. together", "payouts of a smaller sum")
	}
	if !ascending {
		c.unique("payouts", len(payouts), func(i int) string { return payouts[i].ID }, ".id")
	}
}

// fine reports whether a day passes the test of past.
func (c *checker) fine(day calendar.Date) bool {
	return !day.Before(check.Earliest) && !c.On.IsZero() && !day.After(c.On)
}

// unique tests that no name stands twice in a list.
func (c *checker) unique(list string, count int, name func(i int) string, field string) {
	seen := make(map[string]struct{}, count)
	for i := range count {
		id := name(i)
		if _, twice := seen[id]; twice && id != "" {
			c.Add(law.Contradiction, list+"["+strconv.Itoa(i)+"]"+field, "the name is given twice", "each payout once, with its own name")
		}
		seen[id] = struct{}{}
	}
}

// events tests the days of the claim and the permit, and a person's decision.
func (c *checker) events(f *Facts) {
	if !f.ClaimRaisedOn.IsZero() {
		c.Past("claimRaisedOn", f.ClaimRaisedOn)
	}
	if permit := f.PermanentPermitOn; !permit.IsZero() && c.Past("permanentPermitOn", permit) && permit.Before(f.AppliedOn) {
		c.Add(law.Contradiction, "permanentPermitOn", "the permanent permit lies before the application", "that day or a later one")
	}
	decision := f.AuthorityDecision
	if decision == nil {
		return
	}
	if !f.AppliedOn.IsZero() && f.AppliedOn != theDay {
		c.Add(law.Contradiction, "authorityDecision", "who recovers follows from the day of application",
			"no decision, unless the permit was applied for on 2017-11-15")
	}
	c.choice("authorityDecision.authority", decision.Authority.String(), decision.Authority != 0, `"municipality" or "recovery-authority"`)
	if strings.TrimSpace(decision.Reason) == "" {
		c.Add(law.Missing, "authorityDecision.reason", "the reason is not given", "the reason of the person who decided")
	}
}

// options tests the choices of the caller.
func (c *checker) options(o *Options, payouts []Payout) {
	if o.Order != 0 {
		c.choice("options.order", o.Order.String(), true, `"646/2012", "220/2018", "903/2020" or "840/2024"`)
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
			c.Add(law.Invalid, "options.sequence["+strconv.Itoa(i)+"]", "no payout has that name", "the name of a payout")
		}
	}
	c.unique("options.sequence", len(o.Sequence), func(i int) string { return o.Sequence[i] }, "")
}

func at(list string, i int, name string) string { return list + "[" + strconv.Itoa(i) + "]." + name }

// add returns the sum of two amounts that are not negative, at most twice MaxOre.
func add(a, b int64) int64 { return min(a+b, 2*law.MaxOre) }

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
