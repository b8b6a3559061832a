// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"slices"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Link is one security in a chain of securities that followed each other, by
// extension (forlængelse), replacement or a change of bank.
type Link struct {
	Security Security
	// Reductions and Recovered are what happened to this security.
	Reductions, Recovered []Movement
	// ClaimRaisedOn is the day a claim was raised in this security; zero: on the
	// day of the question.
	ClaimRaisedOn calendar.Date
}

// ChainFacts is what a decision on a chain needs to know; see [Facts].
type ChainFacts struct {
	On, AppliedOn     calendar.Date
	Links             []Link // oldest first
	Payouts           []Payout
	PermanentPermitOn calendar.Date
	AuthorityDecision *AuthorityDecision
}

// LinkDecision is the decision on one security of a chain.
type LinkDecision struct {
	Decision
	// ExpiredUnclaimed is the sum of the payouts in this security that are lost
	// because it ran out before a claim was raised in it, in kroner. No text seen
	// carries such a claim over to the next security, and none is here.
	ExpiredUnclaimed decimal.Decimal
}

// ChainDecision is the decision on a chain. It is made by [DecideChain].
type ChainDecision struct {
	// Links are the decisions, in the order of the chain. Each holds the payouts
	// that were made while its security was in force.
	Links []LinkDecision
	// Outside are the payouts that no security was in force for, in the order given.
	Outside []Payout
	// Recoverable and Uncovered are the sums over the chain, in kroner.
	Recoverable, Uncovered decimal.Decimal
	// Gaps are the times between two securities in which none was in force.
	Gaps []calendar.Period
}

// DecideChain decides on securities that followed each other. Each payout is
// tested against the one that was in force on its day: a security that runs out
// may end on the day the next begins, and a payout on that day belongs to the
// older. What is left of one security is never used for payouts of another.
//
// The error is [law.Faults]; fields begin with links[0] and so on. Options
// hold for every link; a sequence may name payouts of different links.
func DecideChain(facts ChainFacts, options Options) (ChainDecision, error) {
	var c checker
	c.chain(facts.Links)
	if len(c.Faults) > 0 {
		return ChainDecision{}, c.Faults
	}
	c.On = facts.On
	c.payouts(facts.Payouts, make([]PayoutResult, len(facts.Payouts)))
	c.options(&options, facts.Payouts)
	faults := c.Faults
	var result ChainDecision
	payouts := make([][]Payout, len(facts.Links))
	for _, payout := range facts.Payouts {
		if i := inForce(facts.Links, payout.On); i >= 0 {
			payouts[i] = append(payouts[i], payout)
		} else {
			result.Outside = append(result.Outside, payout)
		}
	}
	var recoverable, uncovered int64
	for i, link := range facts.Links {
		decision, err := Decide(Facts{On: facts.On, AppliedOn: facts.AppliedOn, Security: link.Security,
			Reductions: link.Reductions, Recovered: link.Recovered, Payouts: payouts[i], ClaimRaisedOn: link.ClaimRaisedOn,
			PermanentPermitOn: facts.PermanentPermitOn, AuthorityDecision: facts.AuthorityDecision},
			Options{Order: options.Order, Sequence: among(options.Sequence, payouts[i])})
		faults = appendLinkFaults(faults, i, err)
		recoverable, uncovered = recoverable+decision.taken, uncovered+decision.uncovered
		result.Links = append(result.Links, LinkDecision{decision, decision.expiredUnclaimed()})
		if i > 0 && link.Security.From.After(facts.Links[i-1].Security.To.AddDays(1)) {
			result.Gaps = append(result.Gaps, calendar.Period{From: facts.Links[i-1].Security.To.AddDays(1), To: link.Security.From.AddDays(-1)})
		}
	}
	if len(faults) > 0 {
		return ChainDecision{}, faults
	}
	result.Recoverable, result.Uncovered = law.FromOre(recoverable), law.FromOre(uncovered)
	return result, nil
}

// chain tests that the securities follow each other.
func (c *checker) chain(links []Link) {
	if len(links) == 0 {
		c.Add(law.Missing, "links", "no security is given", "the securities, oldest first")
	}
	for i := 1; i < len(links); i++ {
		if before := links[i-1].Security; links[i].Security.From.Before(before.To) {
			c.Add(law.Contradiction, "links["+strconv.Itoa(i)+"].security.from",
				"the security begins before the one above it has ended", "its last day or a later one")
		}
	}
}

// inForce returns the place of the oldest security in force on a day, -1 for none.
func inForce(links []Link, day calendar.Date) int {
	return slices.IndexFunc(links, func(link Link) bool {
		return !day.Before(link.Security.From) && !day.After(link.Security.To)
	})
}

// among returns the names that are those of some payouts, in the same order.
func among(names []string, payouts []Payout) (some []string) {
	for _, name := range names {
		if slices.ContainsFunc(payouts, func(p Payout) bool { return p.ID == name }) {
			some = append(some, name)
		}
	}
	return some
}

// expiredUnclaimed is the sum of the payouts for which the claim came too late.
func (d *Decision) expiredUnclaimed() decimal.Decimal {
	var sum int64
	for i := range d.Payouts {
		if d.Payouts[i].Reason == ClaimTooLate {
			sum += d.Payouts[i].ore
		}
	}
	return law.FromOre(sum)
}

// appendLinkFaults adds what is wrong with one link. Faults of facts that all
// links share, and of the payouts, are not repeated.
func appendLinkFaults(faults law.Faults, i int, err error) law.Faults {
	found, _ := err.(law.Faults)
	for _, fault := range found {
		switch own := isOfLink(fault.Field); {
		case own:
			faults = append(faults, law.Faults{fault}.Under("links["+strconv.Itoa(i)+"]")...)
		case i == 0 && !isOfPayouts(fault.Field):
			faults = append(faults, fault)
		}
	}
	return faults
}

func isOfLink(field string) bool {
	return begins(field, "security") || begins(field, "reductions") || begins(field, "recovered") || begins(field, "claimRaisedOn")
}

func isOfPayouts(field string) bool { return begins(field, "payouts") || begins(field, "options") }

func begins(field, name string) bool { return len(field) >= len(name) && field[:len(name)] == name }
