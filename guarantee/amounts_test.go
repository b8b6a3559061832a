// SPDX-License-Identifier: MPL-2.0

package guarantee_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/guarantee"
)

// The yearly regulation in tenths of a percent. The amounts of the act are
// multiplied by all of them and rounded once.
var regulation = map[int]int64{2013: 16, 2014: 18, 2015: 15, 2016: 14, 2017: 20, 2018: 20, 2019: 20, 2020: 20,
	2021: 20, 2022: 12, 2023: 27, 2024: 32, 2025: 36, 2026: 45}

func regulated(base int64, from, year int) decimal.Decimal {
	amount := decimal.NewFromInt(base)
	for y := from + 1; y <= year; y++ {
		amount = amount.Mul(decimal.New(1000+regulation[y], -3))
	}
	return amount.Round(2)
}

func TestTheYearlyAmountsFollowTheRuleOfRegulation(t *testing.T) {
	base := map[guarantee.Regime][5]int64{guarantee.R2: {2012, 50000, 20000, 10000, 10000},
		guarantee.R3: {2018, 100000, 20000, 10000, 60000}, guarantee.R4: {2024, 57000, 11400, 5700, 34200}}
	rows := 0
	for _, row := range guarantee.Amounts() {
		year := row.Until.Year() - 1
		assert.Assert(t, row.From.Before(row.Until) && row.Source != "" && row.Known != 0)
		b, found := base[row.Regime]
		if !found {
			continue
		}
		rows++
		first := int(b[0])
		assert.Assert(t, row.Security.Equal(regulated(b[1], first, year)), "%s %d: %s", row.Regime, year, row.Security)
		assert.Assert(t, row.First.Equal(regulated(b[2], first, year)), "%s %d: %s", row.Regime, year, row.First)
		assert.Assert(t, row.Second.Equal(regulated(b[3], first, year)), "%s %d: %s", row.Regime, year, row.Second)
		difference := row.Floor.Sub(regulated(b[4], first, year))
		assert.Assert(t, difference.IsZero() || (row.Regime == guarantee.R4 && year == 2026 && difference.Equal(kroner("0.01"))), "%s %d", row.Regime, year)
	}
	assert.Equal(t, rows, 15+9+3)
}
