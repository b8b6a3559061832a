// SPDX-License-Identifier: MPL-2.0

package claimsheet

import (
	"errors"
	"slices"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach/internal/personal"
)

// Validate returns what may not stand on any sheet ([law.Faults]), all of it at
// once, or nil: an amount that is none, a period that ends before it begins, a
// mistyped day, a debtor given twice or without a reference, and everything that
// looks like a personal identifier. What is left out is no fault; see
// [Sheet.Check].
func (s Sheet) Validate() error {
	c := checks{}
	c.sheet(&s)
	return c.faults.Err()
}

// checks collects the faults of one sheet.
type checks struct {
	faults law.Faults
}

func (c *checks) fault(code law.Code, field, problem, expected string) {
	c.faults = append(c.faults, law.Fault{Code: code, Field: field, Problem: problem, Expected: expected})
}

// sheet tests the sheet and returns its amounts in øre.
func (c *checks) sheet(s *Sheet) (principal, balance int64) {
	c.text("creditor", s.Creditor)
	c.text("reference", s.Reference)
	c.text("type", s.Type)
	c.text("class", s.Class)
	c.text("description", s.Description)
	if s.Period != (calendar.Period{}) && (!s.Period.Valid() || s.Period.To.IsZero()) {
		c.fault(law.Contradiction, "period", "the period has no first or last day, or ends before it begins", "a first day and a last day, in that order")
	}
	for _, day := range [...]struct {
		field string
		day   calendar.Date
	}{
		{"period.from", s.Period.From}, {"period.to", s.Period.To}, {"originatedOn", s.OriginatedOn}, {"dueOn", s.DueOn},
		{"lastTimelyOn", s.LastTimelyOn}, {"lapsesOn", s.LapsesOn}, {"judgmentOn", s.JudgmentOn}, {"settlementOn", s.SettlementOn},
	} {
		c.known(day.field, day.day)
	}
	principal = c.kroner("principal", s.Principal)
	balance = c.kroner("balance", s.Balance)
	for i, debtor := range s.Debtors {
		field := "debtors[" + strconv.Itoa(i) + "]"
		if debtor == "" {
			c.fault(law.Missing, field, "the debtor has no reference", "a reference that only the creditor can resolve")
		}
		if debtor != "" && slices.Contains(s.Debtors[:i], debtor) {
			c.fault(law.Contradiction, field, "the debtor is given twice", "every debtor once")
		}
		c.text(field, debtor)
	}
	c.text("note", s.Note)
	c.text("debtorNote", s.DebtorNote)
	return principal, balance
}

// known tests that a day can be compared with the days on which banks are closed.
func (c *checks) known(field string, day calendar.Date) {
	if !day.IsZero() && (day.Year() < calendar.FirstYear || day.Year() > calendar.LastYear) {
		c.fault(law.OutOfRange, field, "the day cannot be the one that is meant", "a day from 1900 to 2199")
	}
}

func (c *checks) text(field, text string) {
	if personal.Found(text) {
		c.fault(law.Invalid, field, personal.Problem, "no personal identifier; a reference for a debtor")
	}
}

// kroner converts an amount to øre and adds a fault when it is none.
func (c *checks) kroner(field string, amount decimal.Decimal) int64 {
	ore, err := law.ToOre(amount)
	switch {
	case errors.Is(err, law.ErrTooFine):
		c.fault(law.Invalid, field, "the amount has more than two decimals", "kroner with at most two decimals")
	case err != nil:
		c.fault(law.OutOfRange, field, "the amount is above 1,000,000,000,000 kr. in size", "kroner")
	case ore < 0:
		c.fault(law.OutOfRange, field, "the amount is negative", "0 or more")
	}
	return ore
}
