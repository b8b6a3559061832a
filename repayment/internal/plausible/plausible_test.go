// SPDX-License-Identifier: MPL-2.0

package plausible

import (
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

func TestAnIncomeIsHeldAgainstWhatIsReceived(t *testing.T) {
	on := calendar.MustParse("2026-03-02")
	for _, test := range []struct {
		benefits []deferral.Benefit
		other    bool
		net      string
		want     bool
	}{
		{nil, false, "240000", true},
		{nil, false, "0.01", true},
		{nil, false, "0", false},
		{nil, false, "-1", false},
		{nil, true, "240000", false},
		{[]deferral.Benefit{"foertidspension"}, false, "504800", true},
		{[]deferral.Benefit{"foertidspension"}, false, "504799.99", false},
		{[]deferral.Benefit{"foertidspension"}, true, "504800", false},
		{[]deferral.Benefit{"foertidspension", "kontanthjaelp"}, false, "504800", false},
		{[]deferral.Benefit{"kontanthjaelp"}, false, "504800", false},
		{[]deferral.Benefit{"sygedagpenge"}, false, "504800", false},
	} {
		status, err := deferral.Decide(deferral.Facts{On: on, Benefits: test.benefits, OtherIncome: test.other}, deferral.Options{})
		assert.NilError(t, err)
		net := decimal.RequireFromString(test.net)
		yearly := instalment.Facts{On: on, AnnualNetIncome: decimal.NewNullDecimal(net)}
		assert.Equal(t, Income(&status, deferral.BenefitList{}, yearly, instalment.Options{}), test.want, "%v %v %s", test.benefits, test.other, test.net)
		if net.Sign() >= 0 {
			parts := instalment.Facts{On: on, Income: &instalment.Income{Annual: net}}
			assert.Equal(t, Income(&status, deferral.BenefitList{}, parts, instalment.Options{}), test.want, "in parts: %v", test)
		}
		assert.Assert(t, !Income(&status, deferral.BenefitList{}, instalment.Facts{On: on}, instalment.Options{}), "no income data")
	}
}
