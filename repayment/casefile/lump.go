// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// lump is the lump sum of a housing deposit (§ 4, stk. 2): what the landlord has paid
// out, and before that what the tenant has told. Amounts are øre.
type lump struct {
	told         int64 // what is expected and not paid out yet
	payouts      []payout
	amount, left int64 // of all of it, at most the rest of the help
	total        int64 // of all of it
	rest         int64 // of the help, before it
	begun        calendar.Date
}

// payout is what the landlord paid out on a day.
type payout struct {
	on    calendar.Date
	ore   int64
	last  calendar.Date // the last day on which the debtor pays in time
	found *bool         // whether the creditor found out about the move itself (2. pkt.), nil where that is not known
}

// landlord is what the tenant tells or the landlord pays.
//
// § 4, stk. 2, 1. pkt.: the creditor decides, when a person tells of the payout of a
// housing deposit on moving, that the help is paid back with the amount that the
// landlord pays out. 2. pkt.: likewise when the creditor finds out itself. 3. pkt.: the
// last day in time is two months after the landlord's payment.
//
// The lump sum is at most the rest of the help. What is told gives way to what is
// paid; what is paid on two days is asked for with two last days.
func (a *account) landlord(e *Event, ore int64) {
	l, counted := &a.lump, a.lump.amount-a.lump.left
	if l.begun.IsZero() {
		l.begun = e.On
	}
	if e.Kind == LandlordTold {
		l.told = ore
	} else {
		l.told = 0
		if ore > 0 || len(l.payouts) == 0 {
			l.payouts = append(l.payouts, payout{e.On, ore, e.On.AddMonths(2, calendar.Clamp), e.FoundByCreditor})
		}
	}
	l.total = l.told
	for i := range l.payouts {
		l.total += l.payouts[i].ore
	}
	l.rest = a.balance + counted
	l.amount = min(l.total, l.rest)
	l.left = max(l.amount-counted, 0)
}

// next returns the first payout that is not paid back in full, otherwise the last, and
// nil before the landlord has paid.
func (l *lump) next() *payout {
	counted := l.amount - l.left
	for i := range l.payouts {
		if counted < l.payouts[i].ore || i == len(l.payouts)-1 {
			return &l.payouts[i]
		}
		counted -= l.payouts[i].ore
	}
	return nil
}

// late returns what should have been paid before a day and was not.
func (l *lump) late(on calendar.Date) int64 {
	due := int64(0)
	for i := range l.payouts {
		if on.After(l.payouts[i].last) {
			due += l.payouts[i].ore
		}
	}
	return max(min(due, l.amount)-(l.amount-l.left), 0)
}

// passed reports whether the last day in time has passed and something is left.
func (l *lump) passed(on calendar.Date) bool { return l.late(on) > 0 }

// foundByCreditor reports whether the creditor found out about the move itself.
func (l *lump) foundByCreditor() bool {
	next := l.next()
	return next != nil && next.found != nil && *next.found
}

// paidBefore reports whether the landlord had paid something out before a day.
func (l *lump) paidBefore(day calendar.Date) bool {
	return slices.ContainsFunc(l.payouts, func(p payout) bool { return p.ore > 0 && p.on.Before(day) })
}
