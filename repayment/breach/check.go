// SPDX-License-Identifier: MPL-2.0

package breach

import (
	"errors"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach/internal/personal"
)

// firstYear is the year of the first collection order. An event before it is
// taken for a mistyped day.
const firstYear = 2005

// Validate returns every fault in the facts at once ([law.Faults]), or nil
// when [Decide] can decide on them.
func (f Facts) Validate() error { return f.check().Err() }

func (f *Facts) check() law.Faults {
	c := checks{on: f.On}
	c.decisionDay()
	switch f.Kind {
	case Plan, HousingDeposit:
	case 0:
		c.fault(law.Missing, "kind", "the kind of claim is not given", "plan or housing-deposit")
	default:
		c.fault(law.Invalid, "kind", "the kind of claim is unknown", "plan or housing-deposit")
	}
	c.event("missedOn", f.MissedOn, calendar.Date{}, "", "")
	c.demand(f)
	if !f.PaidOn.IsZero() && f.MissedOn.IsZero() {
		c.fault(law.Contradiction, "paidOn", "a payment is given although none was missed", "missedOn, or no payment")
	}
	c.event("paidOn", f.PaidOn, f.MissedOn, "the payment was made before it was late", "the day it was missed or later")
	c.notice("notice", f.Notice, f)
	for i, notice := range f.OtherNotices {
		c.notice("otherNotices["+strconv.Itoa(i)+"]", notice, f)
	}
	return c.faults
}

// checks collects the faults of one set of facts.
type checks struct {
	on     calendar.Date
	faults law.Faults
}

func (c *checks) fault(code law.Code, field, problem, expected string) {
	c.faults = append(c.faults, law.Fault{Code: code, Field: field, Problem: problem, Expected: expected})
}

func (c *checks) decisionDay() {
	switch {
	case c.on.IsZero():
		c.fault(law.Missing, "on", "the day of decision is not given", "a date such as 2026-03-02")
	case c.on.Before(law.InForce()):
		c.fault(law.NotInForce, "on", "the day of decision lies before the order took effect", "2025-07-01 or later")
	case c.on.Year() > calendar.LastYear:
		c.fault(law.OutOfRange, "on", "the day of decision lies too far ahead", "a day before the year 2200")
	}
}

// event tests a day on which something has happened: in the years that can be
// meant, not after the day of decision, and not before what it follows.
func (c *checks) event(field string, day, follows calendar.Date, early, expected string) {
	switch {
	case day.IsZero():
	case day.Year() < firstYear || day.Year() > calendar.LastYear:
		c.fault(law.OutOfRange, field, "the day cannot be the one that is meant", "a day from 2005 to 2199")
	case day.After(c.on) && !c.on.IsZero():
		c.fault(law.Contradiction, field, "the day lies after the day of decision", "the day of decision or earlier")
	case day.Before(follows):
		c.fault(law.Contradiction, field, early, expected)
	}
}

func (c *checks) demand(f *Facts) {
	if f.Demand == nil {
		return
	}
	if f.MissedOn.IsZero() {
		c.fault(law.Contradiction, "demand", "a demand is given although no payment was missed", "missedOn, or no demand")
	}
	if f.Demand.SentOn.IsZero() {
		c.fault(law.Missing, "demand.sentOn", "the day the demand was sent is not given", "a date such as 2026-03-02")
	}
	c.event("demand.sentOn", f.Demand.SentOn, f.MissedOn, "the demand was sent before the payment was late", "the day it was missed or later")
	switch deadline := f.Demand.Deadline; {
	case deadline.IsZero():
		c.fault(law.Missing, "demand.deadline", "the deadline of the demand is not given", "a date such as 2026-03-16")
	case deadline.Year() < firstYear || deadline.Year() > calendar.LastYear:
		c.fault(law.OutOfRange, "demand.deadline", "the day cannot be the one that is meant", "a day from 2005 to 2199")
	case deadline.Before(f.Demand.SentOn):
		c.fault(law.Contradiction, "demand.deadline", "the deadline lies before the demand was sent", "the day it was sent or later")
	}
}

func (c *checks) notice(field string, n *Notice, f *Facts) {
	if n == nil {
		return
	}
	var sentOn calendar.Date
	switch {
	case f.MissedOn.IsZero():
		c.fault(law.Contradiction, field, "a notice is given although no payment was missed", "missedOn and demand, or no notice")
	case f.Demand == nil:
		c.fault(law.Contradiction, field, "a notice is given although no demand was sent", "a demand, or no notice")
	default:
		sentOn = f.Demand.SentOn
	}
	switch {
	case n.Exception != 0 && !n.On.IsZero():
		c.fault(law.Contradiction, field, "the notice is both given and left out", "a day, or an exception with its reason")
	case n.Exception == 0 && n.On.IsZero():
		c.fault(law.Missing, field+".on", "the day of the notice is not given", "a date, or an exception with its reason")
	}
	c.event(field+".on", n.On, sentOn, "the notice was given before the demand was sent", "the day of the demand or later")
	if n.Exception != 0 && n.Exception.String() == "" {
		c.fault(law.Invalid, field+".exception", "the order has no such exception", "impossible or impairment")
	}
	switch given := strings.TrimSpace(n.Reason) != ""; {
	case n.Exception != 0 && !given:
		c.fault(law.Missing, field+".reason", "the exception has no reason", "why it is there, in the caseworker's words")
	case n.Exception == 0 && given:
		c.fault(law.Contradiction, field+".reason", "a reason is given without an exception", "an exception, or no reason")
	case personal.Found(n.Reason):
		c.fault(law.Invalid, field+".reason", personal.Problem, "words without a personal identifier")
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
