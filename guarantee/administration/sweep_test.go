// SPDX-License-Identifier: MPL-2.0

package administration_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
	"github.com/hjemmel-dk/hjemmel/law"
)

// listOf names securities by their number.
func listOf(facts ...guarantee.Facts) (list administration.SweepFacts) {
	for i := range facts {
		list.Securities = append(list.Securities, administration.SweepItem{ID: fmt.Sprint("s", i), Facts: facts[i]})
	}
	return list
}

func swept(t *testing.T, facts administration.SweepFacts) administration.Sweep {
	t.Helper()
	sweep, err := administration.DecideSweep(facts, guarantee.Options{})
	assert.NilError(t, err)
	return sweep
}

func TestASweepHasTheNearestDayFirstAndLeavesNothingOut(t *testing.T) {
	soon := ordinaryCase(payout("a", "2023-03-10", "6000"))
	later := ordinaryCase(payout("a", "2024-05-31", "6000"))
	ends := ordinaryCase()
	ends.Security.To = date("2026-03-08") // a Sunday
	expired := ordinaryCase()
	expired.Security.To = date("2026-03-01")
	unclaimed := ordinaryCase(payout("a", "2023-03-06", "6000"))
	unclaimed.ClaimRaisedOn = date("2023-03-03")
	claimed := ordinaryCase(payout("a", "2024-05-31", "6000")) // the security has run out
	claimed.Security.To, claimed.ClaimRaisedOn = date("2025-12-15"), date("2025-12-01")
	sweep := swept(t, listOf(guarantee.Facts{}, expired, ends, later, soon, soon, unclaimed, claimed))
	var order []string
	for _, s := range sweep.List {
		order = append(order, fmt.Sprint(s.Index, ":", s.What, ":", s.Next, ":", s.DaysLeft))
	}
	assert.Equal(t, strings.Join(order, " "), "6:raise-claim:2026-03-06:4 4:recover:2026-03-10:8 5:recover:2026-03-10:8 3:recover:2027-05-31:455 "+
		"7:recover:2027-05-31:455 2:security-ends:2026-03-06:4 1::no date:0 0::no date:0")
	assert.Assert(t, sweep.List[7].Err != nil)
	text, err := json.Marshal(sweep.Result())
	assert.NilError(t, err)
	assert.Assert(t, strings.Contains(string(text), `"faults":[{"code":"missing","field":"on"`), "%s", text)
	receipt := sweep.Receipt()
	assert.Equal(t, receipt.Rule, "sweep")
	assert.Equal(t, receipt.Headline.Text(law.English), "Securities on the list: 8. Something can be recovered in 4, and a new claim can be raised in 1.")
	assert.Equal(t, len(receipt.Next), 1)
	assert.Assert(t, len(sweep.Readings()) > 3 && len(sweep.Criteria()) == 0)
	zero := administration.Sweep{}
	assert.Assert(t, zero.Outcome() == 0 && len(zero.Readings()) == 0 && len(zero.Grounds()) == 2)
}

func TestAListThatIsWrongItself(t *testing.T) {
	list := listOf(ordinaryCase(), ordinaryCase(), ordinaryCase())
	list.Securities[1].ID, list.Securities[2].ID = "s0", ""
	_, err := administration.DecideSweep(list, guarantee.Options{Sequence: []string{"a"}})
	assert.Equal(t, faultsOf(t, err), "contradiction options.sequence, contradiction securities[1].id, missing securities[2].id")
	_, err = administration.DecideSweep(administration.SweepFacts{}, guarantee.Options{})
	assert.Equal(t, faultsOf(t, err), "missing securities")
}

func TestTheCallerMayChangeTheFactsOfASweepAfterwards(t *testing.T) {
	list := listOf(ordinaryCase(payout("a", "2024-05-31", "6000")))
	sweep := swept(t, list)
	before := sweep.Receipt().ID()
	list.Securities[0].Payouts[0].ID, list.Securities[0].ID = "z", "q"
	assert.Equal(t, sweep.Receipt().ID(), before)
}
