// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// scheduled returns a schedule of facts that must be fit for one.
func scheduled(t *testing.T, balance, monthly, first string) Schedule {
	t.Helper()
	schedule, err := NewSchedule(kr(balance), kr(monthly), calendar.MustParse(first))
	assert.NilError(t, err)
	return schedule
}

func TestABalanceIsDividedIntoMonthlyInstalments(t *testing.T) {
	for _, test := range []struct {
		name                    string
		balance, monthly, first string
		want                    string // day amount remaining
	}{
		{"the last one is the rest", "1400", "600", "2026-04-01",
			"2026-04-01 600 800 | 2026-05-01 600 200 | 2026-06-01 200 0"},
		{"the balance divides evenly", "1200", "600", "2026-04-01", "2026-04-01 600 600 | 2026-05-01 600 0"},
		{"one øre too much makes one more", "1200.01", "600", "2026-04-01",
			"2026-04-01 600 600.01 | 2026-05-01 600 0.01 | 2026-06-01 0.01 0"},
		{"a balance below one instalment", "350.25", "600", "2026-04-01", "2026-04-01 350.25 0"},
		{"instalments with øre", "1", "0.33", "2026-04-01",
			"2026-04-01 0.33 0.67 | 2026-05-01 0.33 0.34 | 2026-06-01 0.33 0.01 | 2026-07-01 0.01 0"},
		{"from the end of January", "400", "100", "2026-01-31",
			"2026-01-31 100 300 | 2026-02-28 100 200 | 2026-03-31 100 100 | 2026-04-30 100 0"},
		{"from the end of January in a leap year", "300", "100", "2028-01-31",
			"2028-01-31 100 200 | 2028-02-29 100 100 | 2028-03-31 100 0"},
		{"from the 30th across February", "300", "100", "2026-12-30", "2026-12-30 100 200 | 2027-01-30 100 100 | 2027-02-28 100 0"},
		{"from the end of February it stays on the 28th", "200", "100", "2026-02-28", "2026-02-28 100 100 | 2026-03-28 100 0"},
		{"no day is moved for a weekend or a holiday", "200", "100", "2026-11-25", "2026-11-25 100 100 | 2026-12-25 100 0"},
		{"a balance of 0 has no payments", "0", "600", "2026-04-01", ""},
		{"a balance of 0.00 has no payments", "0.00", "0.01", "2026-04-01", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			schedule := scheduled(t, test.balance, test.monthly, test.first)
			var got []string
			number, sum := 0, decimal.Zero
			for payment := range schedule.All() {
				number++
				assert.Equal(t, payment.Number, number)
				at, found := schedule.At(number)
				assert.Assert(t, found)
				assert.Equal(t, at.DueOn, payment.DueOn)
				assert.Assert(t, at.Amount.Equal(payment.Amount) && at.Remaining.Equal(payment.Remaining))
				sum = sum.Add(payment.Amount)
				got = append(got, payment.DueOn.String()+" "+payment.Amount.String()+" "+payment.Remaining.String())
			}
			assert.Equal(t, strings.Join(got, " | "), test.want)
			assert.Equal(t, schedule.Count(), len(got))
			assert.Assert(t, sum.Equal(kr(test.balance)), "the payments add up to the balance")
		})
	}
}

func TestAPaymentThatIsNotThereIsNotFound(t *testing.T) {
	schedule := scheduled(t, "1400", "600", "2026-04-01")
	for _, number := range []int{-1, 0, 4, 1 << 40} {
		payment, found := schedule.At(number)
		assert.Assert(t, !found)
		assert.Equal(t, payment.Number, 0)
	}
	var none Schedule
	assert.Equal(t, none.Count(), 0, "the zero value has no payments")
	assert.Equal(t, len(slices.Collect(none.All())), 0)
}

func TestTheCallerMayStopBeforeTheLastPayment(t *testing.T) {
	count := 0
	for range scheduled(t, "1400", "600", "2026-04-01").All() {
		if count++; count == 2 {
			break
		}
	}
	assert.Equal(t, count, 2)
}

func TestAScheduleMayRunToTheLastMonthThereIs(t *testing.T) {
	schedule := scheduled(t, "956.88", "0.01", "2026-01-31")
	assert.Equal(t, schedule.Count(), 95_688)
	last, found := schedule.At(95_688)
	assert.Assert(t, found)
	assert.Equal(t, last.DueOn.String(), "9999-12-31")
	assert.Assert(t, last.Remaining.IsZero())
	before, _ := schedule.At(95_678)
	assert.Equal(t, before.DueOn.String()+" "+before.Remaining.String(), "9999-02-28 0.1")
}

func TestWhatCannotBeScheduledIsRefused(t *testing.T) {
	for _, test := range []struct {
		name                    string
		balance, monthly, first string
		want                    string
	}{
		{"no fault", "1400", "600", "2026-04-01", ""},
		{"a negative balance", "-0.01", "600", "2026-04-01", "out-of-range balance"},
		{"a fraction of an øre left", "1400.001", "600", "2026-04-01", "invalid balance"},
		{"a balance too large", "1000000000000.01", "600", "2026-04-01", "out-of-range balance"},
		{"an instalment of 0, as the table may give", "1400", "0", "2026-04-01", "out-of-range monthly"},
		{"a negative instalment", "1400", "-600", "2026-04-01", "out-of-range monthly"},
		{"an instalment with a fraction of an øre", "1400", "0.001", "2026-04-01", "invalid monthly"},
		{"an instalment too large is one fault", "1400", "1e13", "2026-04-01", "out-of-range monthly"},
		{"no first day", "1400", "600", "", "missing first"},
		{"an instalment of 0 is refused for a balance of 0 too", "0", "0", "2026-04-01", "out-of-range monthly"},
		{"everything at once", "-1", "0", "", "out-of-range balance, out-of-range monthly, missing first"},
		{"everything at once with fractions", "0.001", "0.001", "", "invalid balance, invalid monthly, missing first"},
		{"the last payment in December 9999", "956.88", "0.01", "2026-01-31", ""},
		{"the last payment a month later", "956.89", "0.01", "2026-01-31", "out-of-range monthly"},
		{"more payments than anybody can count", "1000000000000", "0.01", "2026-04-01", "out-of-range monthly"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var first calendar.Date
			if test.first != "" {
				first = calendar.MustParse(test.first)
			}
			schedule, err := NewSchedule(kr(test.balance), kr(test.monthly), first)
			assert.Equal(t, faultList(t, err), test.want)
			if test.want != "" {
				assert.Equal(t, schedule, Schedule{})
			}
		})
	}
}
