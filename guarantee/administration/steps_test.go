// SPDX-License-Identifier: MPL-2.0

package administration_test

import (
	"slices"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
)

// plan writes the steps as "code/actor/letter/state".
func plan(t *testing.T, facts guarantee.Facts, progress administration.Progress) string {
	t.Helper()
	decision := decided(t, facts, guarantee.Options{})
	steps, err := administration.Steps(&decision, progress)
	assert.NilError(t, err)
	var list []string
	for _, step := range steps {
		assert.Assert(t, step.Sentence.Text(0) != "" && step.Sentence.Text(1) != "")
		list = append(list, step.Code.String()+"/"+step.Actor+"/"+step.Letter+"/"+step.State.String())
	}
	return strings.Join(list, " ")
}

func TestTheStepsOfACase(t *testing.T) {
	facts := ordinaryCase(payout("a", "2024-05-31", "6000"))
	assert.Equal(t, plan(t, facts, administration.Progress{}), "test-payouts/benefit-centre//ready tell-sponsor/administrator/AB/waiting "+
		"hold-at-bank/administrator/Å/waiting ask-collection/administrator/Ø/waiting collect/collection-office//waiting register/administrator//waiting")
	assert.Equal(t, plan(t, facts, administration.Progress{SecurityElsewhere: true, RequestedOn: date("2026-02-02")}), "request-security/administrator/Y/done "+
		"receive-security/former-municipality//ready test-payouts/benefit-centre//waiting tell-sponsor/administrator/AB/waiting hold-at-bank/administrator/Å/waiting "+
		"ask-collection/administrator/Ø/waiting collect/collection-office//waiting register/administrator//waiting")
	day := date("2026-03-02")
	assert.Equal(t, plan(t, facts, administration.Progress{TestedOn: day, SponsorToldOn: day, BankToldOn: day, CollectionOn: day}), "test-payouts/benefit-centre//done "+
		"tell-sponsor/administrator/AB/done hold-at-bank/administrator/Å/done ask-collection/administrator/Ø/done collect/collection-office//ready register/administrator//waiting")
	facts.AppliedOn = date("2017-11-14")
	assert.Equal(t, plan(t, facts, administration.Progress{TestedOn: day, SponsorToldOn: day}), "test-payouts/benefit-centre//done tell-sponsor/administrator/AB/done "+
		"send-claim/administrator//ready collect/recovery-authority//waiting register/administrator//waiting")
	facts.AppliedOn = date("2017-11-15")
	assert.Equal(t, plan(t, facts, administration.Progress{TestedOn: day})[:75], "decide-authority/administrator//ready test-payouts/benefit-centre//done tel")
	facts.Payouts[0].Act = guarantee.OtherAct
	facts.AppliedOn = date("2018-11-15")
	assert.Equal(t, plan(t, facts, administration.Progress{TestedOn: day}), "test-payouts/benefit-centre//done register/administrator//ready")
}

func TestAStepIsOverdueAfterItsLastSafeDay(t *testing.T) {
	facts := ordinaryCase(payout("a", "2023-06-05", "6000")) // three years end on 5 June 2026, a closed Friday
	for on, overdue := range map[string]bool{"2026-06-04": false, "2026-06-05": true, "2026-06-08": true} {
		facts.On = date(on)
		decision := decided(t, facts, guarantee.Options{})
		steps, err := administration.Steps(&decision, administration.Progress{TestedOn: date("2026-03-02")})
		assert.NilError(t, err)
		ready := slices.DeleteFunc(steps, func(s administration.Step) bool { return s.State != administration.Ready })
		assert.Equal(t, len(ready), 2)
		assert.Equal(t, ready[1].Code, administration.HoldAtBank)
		assert.Equal(t, ready[1].Overdue, overdue, on)
		assert.Equal(t, ready[1].By, date("2026-06-04"))
	}
	decision := decided(t, facts, guarantee.Options{})
	_, err := administration.Steps(&decision, administration.Progress{SecurityElsewhere: true, RequestedOn: date("2026-02-02"), ReceivedOn: date("2026-02-01"), TestedOn: date("2027-01-01")})
	assert.Equal(t, faultsOf(t, err), "contradiction progress.testedOn, contradiction progress.receivedOn")
}
