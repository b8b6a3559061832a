// SPDX-License-Identifier: MPL-2.0

package guarantee_test

import (
	"fmt"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/guarantee"
)

func link(amount, from, to string) guarantee.Link {
	return guarantee.Link{Security: guarantee.Security{Form: guarantee.DemandGuarantee, Amount: kroner(amount), From: date(from), To: date(to)}}
}

func TestEachPayoutIsTestedAgainstTheSecurityInForceOnItsDay(t *testing.T) {
	facts := guarantee.ChainFacts{On: date("2023-06-01"), AppliedOn: date("2018-02-01"),
		Links: []guarantee.Link{link("55375.27", "2018-06-01", "2023-05-31"), link("5000", "2023-05-31", "2028-05-31")},
		Payouts: []guarantee.Payout{payout("a", "2018-05-31", "1000"), payout("b", "2023-05-30", "6000"),
			payout("c", "2023-05-31", "7000"), payout("d", "2023-06-01", "8000")}}
	chain, err := guarantee.AssessChain(facts, guarantee.Options{})
	assert.NilError(t, err)
	assert.Equal(t, len(chain.Outside), 1)
	assert.Equal(t, chain.Outside[0].ID, "a")
	// The first has run out and no claim was raised in it: nothing is carried over.
	assert.Assert(t, chain.Links[0].ExpiredUnclaimed.Equal(kroner("13000")) && chain.Links[0].Recoverable.IsZero())
	assert.Assert(t, chain.Links[1].ExpiredUnclaimed.IsZero() && chain.Recoverable.Equal(kroner("5000")) && chain.Uncovered.Equal(kroner("3000")))
	assert.Equal(t, len(chain.Gaps), 0)

	facts.Links[0].ClaimRaisedOn = date("2023-05-31")
	chain, err = guarantee.AssessChain(facts, guarantee.Options{Sequence: []string{"d", "c"}})
	assert.NilError(t, err)
	assert.Assert(t, chain.Recoverable.Equal(kroner("18000")) && chain.Links[0].ExpiredUnclaimed.IsZero())
}

func TestAGapInAChainIsShownAndAnOverlapRefused(t *testing.T) {
	facts := guarantee.ChainFacts{On: date("2023-06-10"), AppliedOn: date("2018-02-01"),
		Links:   []guarantee.Link{link("55375.27", "2018-06-01", "2023-05-31"), link("5000", "2023-06-05", "2028-05-31")},
		Payouts: []guarantee.Payout{payout("a", "2023-06-02", "1000")}}
	chain, err := guarantee.AssessChain(facts, guarantee.Options{})
	assert.NilError(t, err)
	assert.Equal(t, fmt.Sprint(chain.Gaps[0].From, chain.Gaps[0].To, len(chain.Outside)), "2023-06-01 2023-06-04 1")
	facts.Links[1].Security.From = date("2023-05-30")
	_, err = guarantee.AssessChain(facts, guarantee.Options{})
	assert.Equal(t, faultsOf(t, err), "contradiction links[1].security.from")
	_, err = guarantee.AssessChain(guarantee.ChainFacts{}, guarantee.Options{})
	assert.Equal(t, faultsOf(t, err), "missing links")
	facts.Links[1] = link("-1", "2023-06-05", "2028-05-31")
	facts.Links[0].Recovered = []guarantee.Movement{{}}
	facts.Payouts = append(facts.Payouts, payout("a", "2023-06-11", "0"))
	facts.AppliedOn = date("")
	_, err = guarantee.AssessChain(facts, guarantee.Options{Sequence: []string{"q"}})
	assert.Equal(t, faultsOf(t, err), "contradiction payouts[1].on, out-of-range payouts[1].amount, contradiction payouts[1].id, invalid options.sequence[0], "+
		"missing appliedOn, missing links[0].recovered[0].on, out-of-range links[0].recovered[0].amount, out-of-range links[1].security.amount")
}

func TestTheGroundsForReleaseAndWhatComesFirst(t *testing.T) {
	nothing, something := ordinaryCase(), ordinaryCase(payout("a", "2024-05-31", "6000"))
	open := something
	open.AppliedOn = date("2017-11-15")
	former := payout("a", "2024-05-31", "6000")
	former.PaidByFormer = true
	for _, test := range []struct {
		name   string
		facts  guarantee.Facts
		status guarantee.Status
		permit string
		want   string
	}{
		{"nothing has happened", nothing, guarantee.Status{}, "", "[] [] false 0 false"},
		{"divorce alone", nothing, guarantee.Status{DivorcedOn: date("2025-01-01")}, "", "[] [] false 0 true"},
		{"the permit has ended and nobody has left", nothing, guarantee.Status{PermitEndedOn: date("2025-01-01")}, "", "[] [] false 0 false"},
		{"left without a permit that ended", nothing, guarantee.Status{LeftOn: date("2025-01-01")}, "", "[] [] false 0 false"},
		{"ended and left, not documented", nothing, guarantee.Status{PermitEndedOn: date("2025-01-01"), LeftOn: date("2025-02-01")}, "", "[permit-ended] [document] false 106120.8 false"},
		{"ended and left, documented", nothing, guarantee.Status{PermitEndedOn: date("2025-01-01"), LeftOn: date("2025-02-01"), Documented: true}, "", "[permit-ended] [] true 106120.8 false"},
		{"dead", nothing, guarantee.Status{DiedOn: date("2025-01-01")}, "", "[death] [document] false 106120.8 false"},
		{"another basis", nothing, guarantee.Status{OtherBasisOn: date("2025-01-01")}, "", "[other-basis] [] true 106120.8 false"},
		{"a permanent permit, and something to recover", something, guarantee.Status{}, "2026-02-02", "[permanent-permit] [recover] false 100120.8 false"},
		{"ten years on the day itself", nothing, guarantee.Status{ValidFrom: date("2016-03-02")}, "", "[] [] false 0 false"},
		{"ten years and a day, not asked for", nothing, guarantee.Status{ValidFrom: date("2016-03-01")}, "", "[ten-years] [request] false 106120.8 false"},
		{"ten years and a day, asked for", nothing, guarantee.Status{ValidFrom: date("2016-03-01"), RequestedOn: date("2026-03-02")}, "", "[ten-years] [] true 106120.8 false"},
		{"ten years and dead", nothing, guarantee.Status{ValidFrom: date("2016-03-01"), DiedOn: date("2025-01-01")}, "", "[ten-years death] [] true 106120.8 false"},
		{"who recovers is open", open, guarantee.Status{OtherBasisOn: date("2025-01-01")}, "", "[other-basis] [recover decide-who-recovers] false 100120.8 false"},
		{"the former municipality has a claim", ordinaryCase(former), guarantee.Status{OtherBasisOn: date("2025-01-01")}, "", "[other-basis] [former-claims] false 106120.8 false"},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.facts.PermanentPermitOn = date(test.permit)
			decision := decided(t, test.facts, guarantee.Options{})
			r, err := decision.Release(test.status)
			assert.NilError(t, err)
			assert.Equal(t, fmt.Sprint(r.Grounds, r.Before, r.Ready, r.Rest, r.OnlyDivorce), test.want)
		})
	}
	expired := ordinaryCase()
	expired.Security.To = date("2026-03-01")
	decision := decided(t, expired, guarantee.Options{})
	r, err := decision.Release(guarantee.Status{})
	assert.NilError(t, err)
	assert.Assert(t, r.Ready && r.Grounds[0] == guarantee.Expiry)
	_, err = decision.Release(guarantee.Status{DiedOn: date("2026-03-03"), ValidFrom: date("2021-03-16")})
	assert.Equal(t, faultsOf(t, err), "contradiction status.diedOn, contradiction status.validFrom")
}

// plan writes the steps as "code/actor/letter/state".
func plan(t *testing.T, facts guarantee.Facts, progress guarantee.Progress) string {
	t.Helper()
	decision := decided(t, facts, guarantee.Options{})
	steps, err := decision.Steps(progress)
	assert.NilError(t, err)
	var list []string
	for _, step := range steps {
		assert.Assert(t, step.Sentence.Text(0) != "" && step.Sentence.Text(1) != "")
		list = append(list, step.Code.String()+"/"+step.Actor.String()+"/"+step.Letter.String()+"/"+step.State.String())
	}
	return strings.Join(list, " ")
}

func TestTheStepsOfACase(t *testing.T) {
	facts := ordinaryCase(payout("a", "2024-05-31", "6000"))
	assert.Equal(t, plan(t, facts, guarantee.Progress{}), "test-payouts/benefit-centre//ready tell-sponsor/administrator/AB/waiting "+
		"hold-at-bank/administrator/Å/waiting ask-collection/administrator/Ø/waiting collect/collection-office//waiting register/administrator//waiting")
	assert.Equal(t, plan(t, facts, guarantee.Progress{SecurityElsewhere: true, RequestedOn: date("2026-02-02")}), "request-security/administrator/Y/done "+
		"receive-security/former-municipality//ready test-payouts/benefit-centre//waiting tell-sponsor/administrator/AB/waiting hold-at-bank/administrator/Å/waiting "+
		"ask-collection/administrator/Ø/waiting collect/collection-office//waiting register/administrator//waiting")
	day := date("2026-03-02")
	assert.Equal(t, plan(t, facts, guarantee.Progress{TestedOn: day, SponsorToldOn: day, BankToldOn: day, CollectionOn: day}), "test-payouts/benefit-centre//done "+
		"tell-sponsor/administrator/AB/done hold-at-bank/administrator/Å/done ask-collection/administrator/Ø/done collect/collection-office//ready register/administrator//waiting")
	facts.AppliedOn = date("2017-11-14")
	assert.Equal(t, plan(t, facts, guarantee.Progress{TestedOn: day, SponsorToldOn: day}), "test-payouts/benefit-centre//done tell-sponsor/administrator/AB/done "+
		"send-claim/administrator//ready collect/recovery-authority//waiting register/administrator//waiting")
	facts.AppliedOn = date("2017-11-15")
	assert.Equal(t, plan(t, facts, guarantee.Progress{TestedOn: day})[:75], "decide-authority/administrator//ready test-payouts/benefit-centre//done tel")
	facts.Payouts[0].Act = guarantee.OtherAct
	facts.AppliedOn = date("2018-11-15")
	assert.Equal(t, plan(t, facts, guarantee.Progress{TestedOn: day}), "test-payouts/benefit-centre//done register/administrator//ready")
}

func TestAStepIsOverdueAfterItsLastSafeDay(t *testing.T) {
	facts := ordinaryCase(payout("a", "2023-06-05", "6000")) // three years end on 5 June 2026, a closed Friday
	for on, overdue := range map[string]bool{"2026-06-04": false, "2026-06-05": true, "2026-06-08": true} {
		facts.On = date(on)
		decision := decided(t, facts, guarantee.Options{})
		steps, err := decision.Steps(guarantee.Progress{TestedOn: date("2026-03-02")})
		assert.NilError(t, err)
		ready := guarantee.NextSteps(steps)
		assert.Equal(t, len(ready), 2)
		assert.Equal(t, ready[1].Code, guarantee.HoldAtBank)
		assert.Equal(t, ready[1].Overdue, overdue, on)
		assert.Equal(t, ready[1].By, date("2026-06-04"))
	}
	decision := decided(t, facts, guarantee.Options{})
	_, err := decision.Steps(guarantee.Progress{SecurityElsewhere: true, RequestedOn: date("2026-02-02"), ReceivedOn: date("2026-02-01"), TestedOn: date("2027-01-01")})
	assert.Equal(t, faultsOf(t, err), "contradiction progress.testedOn, contradiction progress.receivedOn")
}

func TestASweepHasTheNearestDeadlineFirstAndLeavesNothingOut(t *testing.T) {
	soon := ordinaryCase(payout("a", "2023-03-10", "6000"))
	later := ordinaryCase(payout("a", "2024-05-31", "6000"))
	ends := ordinaryCase()
	ends.Security.To = date("2026-03-08") // a Sunday
	expired := ordinaryCase()
	expired.Security.To = date("2026-03-01")
	swept := guarantee.Sweep([]guarantee.Facts{{}, expired, ends, later, soon, soon}, guarantee.Options{})
	var order []string
	for _, s := range swept {
		order = append(order, fmt.Sprint(s.Index, ":", s.Next, ":", s.DaysLeft))
	}
	assert.Equal(t, strings.Join(order, " "), "4:2026-03-10:8 5:2026-03-10:8 3:2027-05-31:455 2:2026-03-06:4 1:no date:0 0:no date:0")
	assert.Assert(t, swept[5].Err != nil)
}
