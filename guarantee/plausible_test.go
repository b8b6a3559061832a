// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

func TestThePlausibilityOfTheAmountInTheDocument(t *testing.T) {
	for _, test := range []struct {
		applied, posted, amount string
		want                    finding
		year                    int
	}{
		{"2020-11-10", "2021-03-01", "106120.80", asTable, 2021}, {"2020-11-10", "2021-03-01", "104040", asTable, 2020},
		{"2020-11-10", "2021-03-01", "106121", asTable, 2021}, {"2020-11-10", "2021-03-01", "106121.80", unusual, 2021},
		{"2020-11-10", "2021-03-01", "106120.79", unusual, 2021}, {"2020-11-10", "2021-03-01", "102000", unusual, 2021},
		{"2020-11-10", "2021-03-01", "84896.64", asReduced, 2021}, {"2020-11-10", "2021-03-01", "63672.48", asReduced, 2021},
		{"2023-05-02", "2024-08-01", "57000", asTable, 2024}, {"2023-05-02", "2024-06-30", "57000", unusual, 2024},
		{"2023-05-02", "2024-02-01", "113823.30", asTable, 2024}, {"2008-01-01", "2008-05-01", "55000", noAmounts, 0},
	} {
		security := Security{Amount: decimal.RequireFromString(test.amount), From: calendar.MustParse(test.posted)}
		got, row := plausible(calendar.MustParse(test.applied), security.firstPosted(), &security)
		assert.Equal(t, got, test.want, "%v", test)
		year := 0
		if row != nil {
			year = row.year
		}
		assert.Equal(t, year, test.year, "%v", test)
	}
}

func TestTheRegimesChangeOnTheirDays(t *testing.T) {
	for _, test := range [][3]string{
		{"2002-06-30", "2002-09-01", ""}, {"2002-07-01", "2002-09-01", "R0"}, {"2011-06-30", "2011-09-01", "R0"}, {"2011-07-01", "2011-09-01", "R1"},
		{"2012-05-14", "2012-09-01", "R1"}, {"2012-05-15", "2012-09-01", "R2"}, {"2018-06-30", "2018-09-01", "R2"}, {"2018-07-01", "2018-09-01", "R3"},
		{"2023-05-02", "2024-06-30", "R3"}, {"2023-05-02", "2024-07-01", "R4"}, {"2024-07-01", "2024-06-30", "R4"},
	} {
		assert.Equal(t, regimeOf(calendar.MustParse(test[0]), calendar.MustParse(test[1])).String(), test[2], "%v", test)
	}
}
