// SPDX-License-Identifier: MPL-2.0

package administration_test

import (
	"fmt"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
)

func TestASweepHasTheNearestDeadlineFirstAndLeavesNothingOut(t *testing.T) {
	soon := ordinaryCase(payout("a", "2023-03-10", "6000"))
	later := ordinaryCase(payout("a", "2024-05-31", "6000"))
	ends := ordinaryCase()
	ends.Security.To = date("2026-03-08") // a Sunday
	expired := ordinaryCase()
	expired.Security.To = date("2026-03-01")
	swept := administration.Sweep([]guarantee.Facts{{}, expired, ends, later, soon, soon}, guarantee.Options{})
	var order []string
	for _, s := range swept {
		order = append(order, fmt.Sprint(s.Index, ":", s.Next, ":", s.DaysLeft))
	}
	assert.Equal(t, strings.Join(order, " "), "4:2026-03-10:8 5:2026-03-10:8 3:2027-05-31:455 2:2026-03-06:4 1:no date:0 0:no date:0")
	assert.Assert(t, swept[5].Err != nil)
}
