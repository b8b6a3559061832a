// SPDX-License-Identifier: MPL-2.0

package lapse

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Validate returns everything that is wrong with the facts ([law.Faults]), or nil
// when [Decide] can decide on them with the same options.
func (f Facts) Validate(options Options) error {
	var d Decision
	return d.decide(&f, options)
}

// MarshalJSON returns the facts as the contract has them; a value without a name is an
// error.
func (f Facts) MarshalJSON() ([]byte, error) { return wire.Marshal(&f) }

// checks collects what is wrong with facts that lie on the earliest day or later.
type checks struct {
	check.Check
	earliest calendar.Date
}

func (o *Options) checks(on calendar.Date) checks {
	if o.Earliest.IsZero() {
		return checks{check.Check{On: on}, earliest}
	}
	return checks{check.Check{On: on}, o.Earliest}
}

// earliest is the first day that a fact may lie on: § 15, stk. 1, speaks of November
// of that year.
var earliest = calendar.MustParse("2005-01-01")

var kinds = []string{law.Benefit.String(), law.HousingDeposit.String(), law.MortgageSupport.String()}

// checkStart tests the day of the question, the kind and the days that the years
// may be counted from.
func (f *Facts) checkStart(c *checks) {
	c.OrderQuestion(f.On)
	known := c.Choice("kind", f.Kind.String(), f.Kind != 0, kinds)
	deposit := known && f.Kind == law.HousingDeposit
	other := known && !deposit
	checkStartDay(c, "endedOn", f.EndedOn, other, deposit, endOfBenefit)
	if !f.KnownOn.IsZero() {
		checkPast(c, "knownOn", f.KnownOn)
	}
	checkStartDay(c, "paidOutOn", f.PaidOutOn, deposit, other, dayOfPayout)
}

// checkStartDay tests a day that some kinds of claim need and the others have not.
func checkStartDay(c *checks, field string, day calendar.Date, needed, foreign bool, what law.Words) {
	switch {
	case day.IsZero() && needed:
		c.Needed(field, day, what)
	case day.IsZero():
	case foreign:
		c.Add(field, dayOfAnotherKind)
	default:
		checkPast(c, field, day)
	}
}

// checkPast tests a day from the earliest through the day of the question.
func checkPast(c *checks, field string, day calendar.Date) bool {
	if day.Before(c.earliest) {
		c.Add(field, check.TooEarly, c.earliest.String())
		return false
	}
	return c.Past(field, day)
}

// checkPeriods tests the periods one by one and that they follow each other.
func (f *Facts) checkPeriods(c *checks) {
	for i := range f.Periods {
		span := &f.Periods[i]
		at := func(name string) string { return check.At("periods", i, name) }
		switch {
		case span.From.IsZero():
			c.Needed(at("from"), span.From, startOfPeriod)
		case span.From.Before(c.earliest):
			c.Add(at("from"), check.TooEarly, c.earliest.String())
		case i > 0 && (f.Periods[i-1].To.IsZero() || !span.From.After(f.Periods[i-1].To)):
			c.Add(at("from"), periodOverlaps)
		}
		if !span.To.IsZero() && span.To.Before(span.From) {
			c.Add(at("to"), periodBackwards)
		}
		switch {
		case span.Ability.String() == "":
			c.Choice(at("ability"), "", span.Ability != 0, abilities)
		case span.Ability == Able && span.NoDeferral:
			c.Add(at("noDeferral"), zeroWhenAble)
		}
	}
}

// checkPayments tests the payments one by one. A path is made for a fault only.
func (f *Facts) checkPayments(c *checks) {
	for i := range f.Payments {
		payment := &f.Payments[i]
		early := f.Kind == law.HousingDeposit && payment.On.Before(f.PaidOutOn)
		if early || payment.On.Before(c.earliest) || payment.On.After(f.On) {
			at := check.At("payments", i, "on")
			if c.Needed(at, payment.On, dayOfPayment) && checkPast(c, at, payment.On) && early {
				c.Add(at, beforePayout)
			}
		}
		if ore, err := money.ToOre(payment.Amount); err != nil || ore <= 0 {
			c.Amount(check.At("payments", i, "amount"), payment.Amount, check.AboveZero)
		}
	}
}

// checkJudgement tests what a person has judged.
func (f *Facts) checkJudgement(c *checks) {
	if f.NeverPaid != nil {
		c.Choice("neverPaid.answer", f.NeverPaid.Answer.String(), f.NeverPaid.Answer != 0, answers)
		c.Reason("neverPaid.reason", f.NeverPaid.Reason)
	}
}

// checkTransfer tests the days with the recovery authority.
func (f *Facts) checkTransfer(c *checks) {
	if f.Transfer == nil {
		return
	}
	received, returned := f.Transfer.ReceivedOn, f.Transfer.ReturnedOn
	const receivedOn, returnedOn = "transfer.receivedOn", "transfer.returnedOn"
	if c.Needed(receivedOn, received, dayOfReceipt) && checkPast(c, receivedOn, received) &&
		f.Kind == law.HousingDeposit && received.Before(f.PaidOutOn) {
		c.Add(receivedOn, beforePayout)
	}
	switch {
	case returned.IsZero():
	case returned.Before(received):
		c.Add(returnedOn, returnedEarly)
	default:
		checkPast(c, returnedOn, returned)
	}
}
