// SPDX-License-Identifier: MPL-2.0

package administration_test

import (
	"fmt"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
)

func TestTheGroundsForReleaseAndWhatComesFirst(t *testing.T) {
	nothing, something := ordinaryCase(), ordinaryCase(payout("a", "2024-05-31", "6000"))
	open := something
	open.AppliedOn = date("2017-11-15")
	former := payout("a", "2024-05-31", "6000")
	former.PaidByFormer = true
	for _, test := range []struct {
		name   string
		facts  guarantee.Facts
		status administration.Status
		permit string
		want   string
	}{
		{"nothing has happened", nothing, administration.Status{}, "", "[] [] false 0 false"},
		{"divorce alone", nothing, administration.Status{DivorcedOn: date("2025-01-01")}, "", "[] [] false 0 true"},
		{"the permit has ended and nobody has left", nothing, administration.Status{PermitEndedOn: date("2025-01-01")}, "", "[] [] false 0 false"},
		{"left without a permit that ended", nothing, administration.Status{LeftOn: date("2025-01-01")}, "", "[] [] false 0 false"},
		{"ended and left, not documented", nothing, administration.Status{PermitEndedOn: date("2025-01-01"), LeftOn: date("2025-02-01")}, "", "[permit-ended] [document] false 106120.8 false"},
		{"ended and left, documented", nothing, administration.Status{PermitEndedOn: date("2025-01-01"), LeftOn: date("2025-02-01"), Documented: true}, "", "[permit-ended] [] true 106120.8 false"},
		{"dead", nothing, administration.Status{DiedOn: date("2025-01-01")}, "", "[death] [document] false 106120.8 false"},
		{"another basis", nothing, administration.Status{OtherBasisOn: date("2025-01-01")}, "", "[other-basis] [] true 106120.8 false"},
		{"a permanent permit, and something to recover", something, administration.Status{}, "2026-02-02", "[permanent-permit] [recover] false 100120.8 false"},
		{"ten years on the day itself", nothing, administration.Status{ValidFrom: date("2016-03-02")}, "", "[] [] false 0 false"},
		{"ten years and a day, not asked for", nothing, administration.Status{ValidFrom: date("2016-03-01")}, "", "[ten-years] [request] false 106120.8 false"},
		{"ten years and a day, asked for", nothing, administration.Status{ValidFrom: date("2016-03-01"), RequestedOn: date("2026-03-02")}, "", "[ten-years] [] true 106120.8 false"},
		{"ten years and dead", nothing, administration.Status{ValidFrom: date("2016-03-01"), DiedOn: date("2025-01-01")}, "", "[ten-years death] [] true 106120.8 false"},
		{"who recovers is open", open, administration.Status{OtherBasisOn: date("2025-01-01")}, "", "[other-basis] [recover decide-who-recovers] false 100120.8 false"},
		{"the former municipality has a claim", ordinaryCase(former), administration.Status{OtherBasisOn: date("2025-01-01")}, "", "[other-basis] [former-claims] false 106120.8 false"},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.facts.PermanentPermitOn = date(test.permit)
			decision := decided(t, test.facts, guarantee.Options{})
			r, err := administration.DecideRelease(&decision, test.status)
			assert.NilError(t, err)
			assert.Equal(t, fmt.Sprint(r.Grounds, r.Before, r.Ready, r.Rest, r.OnlyDivorce), test.want)
		})
	}
	expired := ordinaryCase()
	expired.Security.To = date("2026-03-01")
	decision := decided(t, expired, guarantee.Options{})
	r, err := administration.DecideRelease(&decision, administration.Status{})
	assert.NilError(t, err)
	assert.Assert(t, r.Ready && r.Grounds[0] == administration.Expiry)
	_, err = administration.DecideRelease(&decision, administration.Status{DiedOn: date("2026-03-03"), ValidFrom: date("2021-03-16")})
	assert.Equal(t, faultsOf(t, err), "contradiction status.diedOn, contradiction status.validFrom")
}
