// SPDX-License-Identifier: MPL-2.0

package administration_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/law"
)

func date(text string) calendar.Date {
	if text == "" {
		return calendar.Date{}
	}
	return calendar.MustParse(text)
}

func kroner(text string) decimal.Decimal { return decimal.RequireFromString(text) }

// payout is a payout of 6,000 kr. that can be recovered, as far as it goes.
func payout(id, on, amount string) guarantee.Payout {
	return guarantee.Payout{ID: id, On: date(on), Amount: kroner(amount), Act: guarantee.Aktivloven, Recipient: guarantee.Foreigner}
}

// ordinaryCase is a case of today with a security of 106,120.80 kr.
func ordinaryCase(payouts ...guarantee.Payout) guarantee.Facts {
	return guarantee.Facts{On: date("2026-03-02"), AppliedOn: date("2020-11-10"),
		Security: guarantee.Security{Form: guarantee.DemandGuarantee, Amount: kroner("106120.80"),
			From: date("2021-03-15"), To: date("2031-03-14"), PostedOn: date("2021-03-01")},
		Payouts: payouts}
}

// faultsOf returns the code and the field of every fault, in order. Every fault has its
// problem and says in both languages what is wrong and what would be right.
func faultsOf(t *testing.T, err error) string {
	t.Helper()
	if err == nil {
		return ""
	}
	var faults law.Faults
	assert.Assert(t, errors.As(err, &faults), "%v", err)
	var list []string
	for _, fault := range faults {
		assert.Assert(t, fault.ID != "" && fault.Wrong.Danish != "" && fault.Wrong.English != "" && fault.Right.Danish != "" && fault.Right.English != "", "%+v", fault)
		list = append(list, string(fault.Code)+" "+fault.Field)
	}
	return strings.Join(list, ", ")
}
