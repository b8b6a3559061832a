// SPDX-License-Identifier: MPL-2.0

package breach

import (
	"strings"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// An event lies in the years from that of the first collection order to the last of
// the calendar; another day is taken for a mistyped one.
var (
	firstDay = calendar.MustParse("2005-01-01")
	finalDay = calendar.MustParse("2199-12-31")
)

// Validate returns everything that is wrong with the facts ([law.Faults]), or nil
// when [Decide] can decide on them.
func (f Facts) Validate(Options) error { return f.check() }

// MarshalJSON returns the facts as the contract has them; a value without a name is an
// error.
func (f Facts) MarshalJSON() ([]byte, error) { return wire.Marshal(&f) }

func (f *Facts) check() error {
	c := check.Check{On: f.On}
	c.OrderQuestion(f.On)
	c.Choice("kind", f.Duty.String(), f.Duty != 0, duties)
	checkEvent(&c, "missedOn", f.MissedOn, calendar.Date{}, law.Problem{})
	f.checkDemand(&c)
	if !f.PaidOn.IsZero() && f.MissedOn.IsZero() {
		c.Add("paidOn", paymentForNothing)
	}
	checkEvent(&c, "paidOn", f.PaidOn, f.MissedOn, paidEarly)
	f.checkNotice(&c, "notice", f.Notice)
	for i, notice := range f.OtherNotices {
		if notice != nil {
			f.checkNotice(&c, check.At("otherNotices", i, ""), notice)
		}
	}
	return c.Err()
}

// checkEvent tests a day that is given: it can be the one that is meant, and lies
// neither after the day of the question nor before what it follows.
func checkEvent(c *check.Check, field string, day, follows calendar.Date, early law.Problem) {
	if !day.IsZero() && c.Within(field, day, firstDay, finalDay) && c.Past(field, day) && day.Before(follows) {
		c.Add(field, early)
	}
}

func (f *Facts) checkDemand(c *check.Check) {
	if f.Demand == nil {
		return
	}
	if f.MissedOn.IsZero() {
		c.Add("demand", demandForNothing)
	}
	sentOn, deadline := f.Demand.SentOn, f.Demand.Deadline
	c.Needed("demand.sentOn", sentOn, dayOfDemand)
	checkEvent(c, "demand.sentOn", sentOn, f.MissedOn, demandEarly)
	if c.Needed("demand.deadline", deadline, deadlineOfDemand) && c.Within("demand.deadline", deadline, firstDay, finalDay) {
		c.Deadline("demand.deadline", sentOn, deadline)
	}
}

func (f *Facts) checkNotice(c *check.Check, field string, n *Notice) {
	if n == nil {
		return
	}
	excepted, reasoned := n.Exception != 0, strings.TrimSpace(n.Reason) != ""
	switch {
	case excepted && !n.On.IsZero():
		c.Add(field, noticeAndException)
	case !excepted && n.On.IsZero():
		c.Add(field+".on", noticeDayMissing)
	}
	checkEvent(c, field+".on", n.On, calendar.Date{}, law.Problem{})
	if excepted {
		c.Choice(field+".exception", n.Exception.String(), true, exceptions)
		c.Reason(field+".reason", n.Reason)
	}
	switch {
	case reasoned && !excepted:
		c.Add(field+".reason", reasonWithoutException)
	}
}

// told reports whether the landlord has not repaid yet: the person has told what is
// going to be paid out.
func (f *LumpSumFacts) told() bool {
	return f.LandlordRepaidOn.IsZero() || f.LandlordRepaidOn.After(f.On)
}

// checkLumpSum tests the facts, and returns what the landlord pays out and what of
// it is to be paid back, in øre, and the last day.
func (f *LumpSumFacts) checkLumpSum() (paidOut, amount int64, last calendar.Date, err error) {
	c := check.Check{On: f.On}
	c.OrderQuestion(f.On)
	if !f.LandlordRepaidOn.IsZero() {
		c.Within("landlordRepaidOn", f.LandlordRepaidOn, firstDay, finalDay)
	}
	last = f.LandlordRepaidOn.AddMonths(lumpSumMonths, calendar.Clamp)
	if f.Amount.Valid {
		paidOut, _ = c.Amount("amount", f.Amount.Decimal, check.Zero)
	} else {
		c.Add("amount", amountUnknown)
	}
	amount = paidOut
	if f.Rest.Valid {
		if rest, fine := c.Amount("rest", f.Rest.Decimal, check.AboveZero); fine {
			amount = min(amount, rest)
		}
	}
	switch {
	case paidOut == 0:
	case f.told():
		last = calendar.Date{}
	case f.LandlordRepaidOn.Year() <= calendar.LastYear && last.Year() > calendar.LastYear:
		c.Add("landlordRepaidOn", lastDayTooFar)
	}
	return paidOut, amount, last, c.Err()
}
