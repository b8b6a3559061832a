// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/copies"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// ChainFacts are the facts a decision on consecutive securities needs; see [Facts].
type ChainFacts struct {
	On        calendar.Date `json:"on" da:"dagen, der spørges om" en:"the day of the question"`
	AppliedOn calendar.Date `json:"appliedOn" da:"dagen, opholdstilladelsen er søgt" en:"the day the permit was applied for"`
	// Links are the securities, oldest first.
	Links             []Link        `json:"links" da:"sikkerhederne, den ældste først" en:"the securities, oldest first"`
	Payouts           []Payout      `json:"payouts" da:"udbetalingerne" en:"the payouts"`
	PermanentPermitOn calendar.Date `json:"permanentPermitOn,omitzero" da:"dagen, der er givet tidsubegrænset ophold" en:"the day a permanent permit was granted"`
	Residence
	AuthorityDecision *AuthorityDecision `json:"authorityDecision,omitempty" da:"sagsbehandlerens afgørelse af, hvem der inddriver, når der er søgt 15. november 2017" en:"the caseworker's decision on who recovers, where the permit was applied for on 15 November 2017"`
}

// Link is one security of a chain, created by extension (forlængelse), replacement
// or a change of bank, and what happened to it.
type Link struct {
	Security   Security   `json:"security" da:"sikkerheden, som dokumentet har den" en:"the security as its document has it"`
	Reductions []Movement `json:"reductions,omitempty" da:"de nedsættelser, kommunen har givet i den" en:"the reductions of it that the municipality has granted"`
	Recovered  []Recovery `json:"recovered,omitempty" da:"det, der tidligere er inddrevet i den" en:"what was recovered in it before"`
	// ClaimRaisedOn and Claims are the claims raised in this security, as in [Facts]; if
	// neither is given, one is raised on the day of the question.
	ClaimRaisedOn calendar.Date `json:"claimRaisedOn,omitzero" da:"dagen, der er rejst ét krav i den; ellers den dag, der spørges om" en:"the day one claim was raised in it; otherwise the day of the question"`
	Claims        []Claim       `json:"claims,omitempty" da:"de krav, der er rejst i den, hvert for sine udbetalinger" en:"the claims raised in it, each for its payouts"`
}

// LinkDecision is the decision on one security of a chain.
type LinkDecision struct {
	Decision
	// ExpiredUnclaimed is the sum, in kroner, of the payouts in this security that are
	// lost because it expired before a claim was raised in it. No text seen carries
	// such a claim over to the next security, and it is not carried over here.
	ExpiredUnclaimed decimal.Decimal
}

// ChainDecision is the decision on a chain. It is made by [DecideChain]; the zero
// value holds no decision.
type ChainDecision struct {
	// Facts are the facts that were decided on.
	Facts ChainFacts
	// Links are the decisions, in the order of the chain. Each covers the payouts made
	// while its security was in force.
	Links []LinkDecision
	// Outside are the payouts made while no security was in force, in the order given.
	Outside []Payout
	// Recoverable and Uncovered are the totals for the chain, in kroner.
	Recoverable, Uncovered decimal.Decimal
	// Gaps are the periods between two securities in which none was in force.
	Gaps []Gap

	options          Options
	taken, uncovered int64 // øre
}

// Gap is a period in which no security was in force, both days inclusive.
type Gap struct {
	From calendar.Date `json:"from" da:"den første dag uden sikkerhed" en:"the first day without a security"`
	To   calendar.Date `json:"to" da:"den sidste dag uden sikkerhed" en:"the last day without a security"`
}

// DecideChain decides on securities that followed each other.
//
// Line 7: a payout is recovered in the security that was valid on its day. If a
// security ends on the day the next begins, a payout on that day belongs to the
// older one. Line 5: the claim must be raised before that security expires. No text
// carries a claim over to the next, so what remains of one security is never used
// for payouts of another.
//
// The options apply to every link; a sequence may name payouts of different links.
// The error is [law.Faults]; fields of a link begin with links[0] and so on.
func DecideChain(facts ChainFacts, options Options) (decision ChainDecision, err error) {
	var c checker
	if c.chain(facts.Links); len(c.Faults) > 0 {
		return ChainDecision{}, c.Faults
	}
	c.On = facts.On
	c.payouts(facts.Payouts, make([]PayoutResult, len(facts.Payouts)), facts.DiedOn)
	c.options(&options, facts.Payouts)
	decision = ChainDecision{Facts: facts, options: options}
	payouts := make([][]Payout, len(facts.Links))
	for _, payout := range facts.Payouts {
		if i := inForce(facts.Links, payout.On); i >= 0 {
			payouts[i] = append(payouts[i], payout)
		} else {
			decision.Outside = append(decision.Outside, payout)
		}
	}
	first := facts.Links[0].Security.firstPosted()
	for i, link := range facts.Links {
		if link.Security.FirstPostedOn.IsZero() && i > 0 {
			link.Security.FirstPostedOn = calendar.Earlier(first, link.Security.posted())
		}
		decided, err := Decide(Facts{On: facts.On, AppliedOn: facts.AppliedOn, Security: link.Security,
			Reductions: link.Reductions, Recovered: link.Recovered, Payouts: payouts[i], ClaimRaisedOn: link.ClaimRaisedOn, Claims: link.Claims,
			PermanentPermitOn: facts.PermanentPermitOn, Residence: facts.Residence, AuthorityDecision: facts.AuthorityDecision},
			Options{Order: options.Order, Sequence: among(options.Sequence, payouts[i])})
		c.link(i, err)
		decision.Links = append(decision.Links, LinkDecision{decided, money.FromOre(decided.expiredUnclaimed())})
		decision.taken, decision.uncovered = decision.taken+decided.taken, decision.uncovered+decided.uncovered
		if i > 0 && link.Security.From.After(facts.Links[i-1].Security.To.AddDays(1)) {
			decision.Gaps = append(decision.Gaps, Gap{From: facts.Links[i-1].Security.To.AddDays(1), To: link.Security.From.AddDays(-1)})
		}
	}
	if len(c.Faults) > 0 {
		return ChainDecision{}, c.Faults
	}
	decision.Recoverable, decision.Uncovered = money.FromOre(decision.taken), money.FromOre(decision.uncovered)
	decision.keep()
	return decision, nil
}

// keep copies the facts and options into the decision, since the caller may still
// change the originals.
func (d *ChainDecision) keep() {
	d.Facts.Links = slices.Clone(d.Facts.Links)
	for i := range d.Facts.Links {
		own := &d.Links[i].Facts
		d.Facts.Links[i].Reductions, d.Facts.Links[i].Recovered, d.Facts.Links[i].Claims = own.Reductions, own.Recovered, own.Claims
	}
	d.Facts.Payouts = slices.Clone(d.Facts.Payouts)
	keepInterruptions(d.Facts.Payouts)
	d.Facts.AuthorityDecision = copies.Of(d.Facts.AuthorityDecision)
	d.options.Sequence = slices.Clone(d.options.Sequence)
}

// Validate returns every fault in the facts at once ([law.Faults]), or nil if
// [DecideChain] can decide on them with the same options.
func (f ChainFacts) Validate(options Options) error {
	_, err := DecideChain(f, options)
	return err
}

// MarshalJSON returns the facts as the contract has them; a value without a name is an
// error.
func (f ChainFacts) MarshalJSON() ([]byte, error) { return wire.Marshal(&f) }

// chain checks that the securities follow each other.
func (c *checker) chain(links []Link) {
	if len(links) == 0 {
		c.Add("links", noLinks)
	}
	for i := 1; i < len(links); i++ {
		if links[i].Security.From.Before(links[i-1].Security.To) {
			c.Add(check.At("links", i, "security.from"), linksOverlap)
		}
	}
}

// link adds what is wrong with one link. Faults in facts shared by all links are not
// repeated; the payouts and options have already been checked.
func (c *checker) link(i int, err error) {
	found, _ := err.(law.Faults)
	for _, fault := range found {
		switch name, _, _ := strings.Cut(fault.Field, "."); strings.TrimRight(name, "[0123456789]") {
		case "security", "reductions", "recovered", "claimRaisedOn", "claims":
			fault.Field = check.At("links", i, fault.Field)
			c.Faults = append(c.Faults, fault)
		case "payouts", "options":
		default:
			if i == 0 {
				c.Faults = append(c.Faults, fault)
			}
		}
	}
}

// inForce returns the index of the oldest security in force on a day, or -1.
func inForce(links []Link, day calendar.Date) int {
	return slices.IndexFunc(links, func(link Link) bool {
		return !day.Before(link.Security.From) && !day.After(link.Security.To)
	})
}

// among returns, in the same order, the names that belong to the given payouts.
func among(names []string, payouts []Payout) (some []string) {
	for _, name := range names {
		if slices.ContainsFunc(payouts, func(p Payout) bool { return p.ID == name }) {
			some = append(some, name)
		}
	}
	return some
}

// expiredUnclaimed returns the sum in øre of the payouts whose claim came too late.
func (d *Decision) expiredUnclaimed() (sum int64) {
	for i := range d.Payouts {
		if d.Payouts[i].Reason == ClaimTooLate {
			sum += d.Payouts[i].open
		}
	}
	return sum
}
