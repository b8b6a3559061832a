// SPDX-License-Identifier: MPL-2.0

package guarantee_test

import (
	"fmt"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/law"
)

func link(amount, from, to string) guarantee.Link {
	return guarantee.Link{Security: guarantee.Security{Form: guarantee.DemandGuarantee, Amount: kroner(amount), From: date(from), To: date(to)}}
}

func TestEachPayoutIsTestedAgainstTheSecurityInForceOnItsDay(t *testing.T) {
	facts := guarantee.ChainFacts{On: date("2023-06-01"), AppliedOn: date("2018-02-01"),
		Links: []guarantee.Link{link("55375.27", "2018-06-01", "2023-05-31"), link("5000", "2023-05-31", "2028-05-31")},
		Payouts: []guarantee.Payout{payout("a", "2018-05-31", "1000"), payout("b", "2023-05-30", "6000"),
			payout("c", "2023-05-31", "7000"), payout("d", "2023-06-01", "8000")}}
	chain, err := guarantee.DecideChain(facts, guarantee.Options{})
	assert.NilError(t, err)
	assert.Equal(t, len(chain.Outside), 1)
	assert.Equal(t, chain.Outside[0].ID, "a")
	// The first has run out and no claim was raised in it: nothing is carried over.
	assert.Assert(t, chain.Links[0].ExpiredUnclaimed.Equal(kroner("13000")) && chain.Links[0].Recoverable.IsZero())
	assert.Assert(t, chain.Links[1].ExpiredUnclaimed.IsZero() && chain.Recoverable.Equal(kroner("5000")) && chain.Uncovered.Equal(kroner("3000")))
	assert.Equal(t, len(chain.Gaps), 0)

	facts.Links[0].ClaimRaisedOn = date("2023-05-31")
	chain, err = guarantee.DecideChain(facts, guarantee.Options{Sequence: []string{"d", "c"}})
	assert.NilError(t, err)
	assert.Assert(t, chain.Recoverable.Equal(kroner("18000")) && chain.Links[0].ExpiredUnclaimed.IsZero())
}

func TestAGapInAChainIsShownAndAnOverlapRefused(t *testing.T) {
	facts := guarantee.ChainFacts{On: date("2023-06-10"), AppliedOn: date("2018-02-01"),
		Links:   []guarantee.Link{link("55375.27", "2018-06-01", "2023-05-31"), link("5000", "2023-06-05", "2028-05-31")},
		Payouts: []guarantee.Payout{payout("a", "2023-06-02", "1000")}}
	chain, err := guarantee.DecideChain(facts, guarantee.Options{})
	assert.NilError(t, err)
	assert.Equal(t, fmt.Sprint(chain.Gaps[0].From, chain.Gaps[0].To, len(chain.Outside)), "2023-06-01 2023-06-04 1")
	facts.Links[1].Security.From = date("2023-05-30")
	_, err = guarantee.DecideChain(facts, guarantee.Options{})
	assert.Equal(t, faultsOf(t, err), "contradiction links[1].security.from")
	_, err = guarantee.DecideChain(guarantee.ChainFacts{}, guarantee.Options{})
	assert.Equal(t, faultsOf(t, err), "missing links")
	facts.Links[1] = link("-1", "2023-06-05", "2028-05-31")
	facts.Links[0].Recovered = []guarantee.Recovery{{}}
	facts.Payouts = append(facts.Payouts, payout("a", "2023-06-11", "0"))
	facts.AppliedOn = date("")
	_, err = guarantee.DecideChain(facts, guarantee.Options{Sequence: []string{"q"}})
	assert.DeepEqual(t, facts.Validate(guarantee.Options{Sequence: []string{"q"}}), err)
	assert.Equal(t, faultsOf(t, err), "contradiction payouts[1].on, out-of-range payouts[1].amount, contradiction payouts[1].id, invalid options.sequence[0], "+
		"missing appliedOn, missing links[0].recovered[0].on, out-of-range links[0].recovered[0].amount, out-of-range links[1].security.amount")
}

func TestTheCallerMayChangeTheFactsOfAChainAfterwards(t *testing.T) {
	facts := guarantee.ChainFacts{On: date("2023-06-01"), AppliedOn: date("2017-11-15"),
		Links:             []guarantee.Link{link("55375.27", "2018-06-01", "2023-05-31"), link("5000", "2023-05-31", "2028-05-31")},
		Payouts:           []guarantee.Payout{payout("b", "2023-05-30", "6000"), payout("d", "2023-06-01", "8000")},
		AuthorityDecision: &guarantee.AuthorityDecision{Authority: guarantee.Municipality, Reason: "x"}}
	facts.Links[0].Reductions = []guarantee.Movement{{On: date("2022-05-02"), Amount: kroner("20000")}}
	facts.Links[0].Recovered = []guarantee.Recovery{{On: date("2022-05-03"), Amount: kroner("1000")}}
	options := guarantee.Options{Sequence: []string{"d"}}
	chain, err := guarantee.DecideChain(facts, options)
	assert.NilError(t, err)
	before := string(chain.Receipt().AppendJSON(nil))
	facts.Links[0].Reductions[0].On, facts.Links[0].Recovered[0].On = date("2001-01-01"), date("2001-01-01")
	facts.Links[1].ClaimRaisedOn, facts.Payouts[0].ID, facts.AuthorityDecision.Reason, options.Sequence[0] = date("2001-01-01"), "z", "y", "q"
	assert.Equal(t, string(chain.Receipt().AppendJSON(nil)), before)
}

func TestTheReceiptOfAChainSaysWhenToAct(t *testing.T) {
	facts := guarantee.ChainFacts{On: date("2024-05-02"), AppliedOn: date("2018-02-01"),
		Links:   []guarantee.Link{link("55375.27", "2018-06-01", "2023-05-31"), link("5000", "2023-05-31", "2028-05-31")},
		Payouts: []guarantee.Payout{payout("b", "2023-05-30", "6000"), payout("d", "2023-06-01", "8000")}}
	chain, err := guarantee.DecideChain(facts, guarantee.Options{})
	assert.NilError(t, err)
	receipt := chain.Receipt()
	assert.Equal(t, receipt.Headline.Text(law.English), "On 2 May 2024, DKK\u00a05,000 can be recovered in the securities together. DKK\u00a03,000 is not covered.")
	assert.Equal(t, len(receipt.Next), 1)
	assert.Equal(t, receipt.Next[0].Text(law.English), "Act by 1 June 2026. After 1 June 2026 less can be taken than now.")
	for i, want := range []string{
		"Security no. 1: DKK\u00a00 can be taken; DKK\u00a06,000 is lost, because it ran out unclaimed",
		"Security no. 2: DKK\u00a05,000 can be taken; DKK\u00a00 is lost, because it ran out unclaimed",
		"DKK\u00a05,000 can be taken in all, and DKK\u00a03,000 is not covered",
	} {
		assert.Equal(t, receipt.Calculation[i].Text(law.English), want)
	}
	assert.Equal(t, len(guarantee.ChainDecision{}.Criteria()), 0)
	assert.Equal(t, guarantee.ChainDecision{}.Outcome(), law.Outcome(0))
	assert.Assert(t, len(guarantee.ChainDecision{}.Grounds()) == 1 && len(guarantee.ChainDecision{}.Readings()) == 0)
}
