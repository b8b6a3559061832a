// SPDX-License-Identifier: MPL-2.0

package guarantee_test

import (
	"fmt"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/guarantee"
)

func TestThePlausibilityOfTheAmountInTheDocument(t *testing.T) {
	for _, test := range [][4]string{ // application, posted, amount, finding and year
		{"2020-11-10", "2021-03-01", "106120.80", "as-table 2021"}, {"2020-11-10", "2021-03-01", "104040", "as-table 2020"},
		{"2020-11-10", "2021-03-01", "106121", "as-table 2021"}, {"2020-11-10", "2021-03-01", "106121.80", "unusual 2021"},
		{"2020-11-10", "2021-03-01", "106120.79", "unusual 2021"}, {"2020-11-10", "2021-03-01", "102000", "unusual 2021"},
		{"2020-11-10", "2021-03-01", "84896.64", "as-reduced 2021"}, {"2020-11-10", "2021-03-01", "63672.48", "as-reduced 2021"},
		{"2023-05-02", "2024-08-01", "57000", "as-table 2024"}, {"2023-05-02", "2024-06-30", "57000", "unusual 2024"},
		{"2023-05-02", "2024-02-01", "113823.30", "as-table 2024"}, {"2008-01-01", "2008-05-01", "55000", "no-amounts 0"},
	} {
		security := guarantee.Security{Amount: kroner(test[2]), From: date(test[1])}
		got := guarantee.Plausible(date(test[0]), &security)
		assert.Equal(t, fmt.Sprint(got.Finding, " ", got.Year), test[3], "%v", test)
	}
}
