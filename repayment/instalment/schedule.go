// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"iter"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Payment is one instalment of a schedule.
type Payment struct {
	Number    int             // from 1
	DueOn     calendar.Date   // the day it is to be paid
	Amount    decimal.Decimal // kroner; the last payment is the remainder
	Remaining decimal.Decimal // kroner left of the balance after it
}

// Schedule is a balance divided into monthly instalments (§ 5, stk. 1, 2. pkt.).
type Schedule struct {
	balance, monthly int64 // øre
	first            calendar.Date
}

// NewSchedule divides a balance in kroner into monthly instalments, the first due on
// the given day. Later ones are due on the same day of the month, or on its last day
// if the month has no such day; no due day is moved for a weekend or holiday,
// because no rule says so.
//
// The errors ([law.Faults]) are: a balance below 0 or with a fraction of an øre; an
// instalment that is not above 0, since nothing would ever be paid; no first
// day. A balance of 0 has no payments.
func NewSchedule(balance, monthly decimal.Decimal, first calendar.Date) (Schedule, error) {
	var c check.Check
	schedule := Schedule{first: first}
	schedule.balance, _ = c.Amount("balance", balance, check.Zero)
	schedule.monthly, _ = c.Amount("monthly", monthly, check.AboveZero)
	c.Needed("first", first, law.Words{Danish: "den første betaling", English: "the first payment"})
	if len(c.Faults) == 0 && schedule.Count() > 0 && first.AddMonths(schedule.Count()-1, calendar.Clamp).IsZero() {
		c.Add("monthly", tooManyPayments)
	}
	if err := c.Err(); err != nil {
		return Schedule{}, err
	}
	return schedule, nil
}

// Count returns the number of payments.
func (s Schedule) Count() int {
	if s.monthly == 0 {
		return 0
	}
	return int((s.balance + s.monthly - 1) / s.monthly)
}

// At returns one payment by its number, from 1 to [Schedule.Count], or false for any
// other number.
func (s Schedule) At(number int) (Payment, bool) {
	if number < 1 || number > s.Count() {
		return Payment{}, false
	}
	before := s.balance - int64(number-1)*s.monthly
	amount := min(before, s.monthly)
	return Payment{
		Number: number, DueOn: s.first.AddMonths(number-1, calendar.Clamp),
		Amount: money.FromOre(amount), Remaining: money.FromOre(before - amount),
	}, true
}

// All returns the payments in order.
func (s Schedule) All() iter.Seq[Payment] {
	return func(yield func(Payment) bool) {
		for number := 1; number <= s.Count(); number++ {
			payment, _ := s.At(number)
			if !yield(payment) {
				return
			}
		}
	}
}
