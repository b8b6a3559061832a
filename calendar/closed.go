// SPDX-License-Identifier: MPL-2.0

package calendar

import "time"

// firstBankFridayYear is a choice. In the bank list of 2006 the Friday after Kristi
// himmelfartsdag is open, in later lists it is closed; no source was found for the
// years 2007 to 2015.
const firstBankFridayYear = 2007

const bankFriday = 40 // days from Easter Sunday

// Closed reports whether d is a day that moves a deadline (lukkedag) under FL §
// 27(2): a Saturday, a Sunday, a helligdag, 5 June (grundlovsdag), 24 December or 31
// December. The Friday after Kristi himmelfartsdag and 1 May are open because the
// provision does not list them.
//
// The zero Date and days outside the years [FirstYear] to [LastYear] count as
// closed, so that no day is called open without having been computed.
func (d Date) Closed() bool {
	if !d.computed() {
		return true
	}
	switch d.Weekday() {
	case time.Saturday, time.Sunday:
		return true
	case time.Tuesday, time.Wednesday:
		if 2 <= d.month && d.month <= 11 { // no movable helligdag falls on them, and there is no fixed one
			return d.closedByName()
		}
	}
	return d.closedByName() || d.Holiday() != ""
}

// closedByName reports whether d is one of the three days that § 27(2) names
// although they are not helligdage.
func (d Date) closedByName() bool {
	switch d.Month() {
	case time.June:
		return d.day == 5
	case time.December:
		return d.day == 24 || d.day == 31
	}
	return false
}

// BankClosed reports whether banks are closed on d (banklukkedag): every day for
// which [Date.Closed] is true, and from 2007 on the Friday after Kristi
// himmelfartsdag. No act defines the day; the source is the list of closing days of
// Nationalbanken.
//
// The first year in which that Friday was closed is not known. It was open in 2006
// and closed in 2016; the years in between are treated as closed, which is the safe
// answer for a payment. BankClosed does not decide whether a deadline moves, and it
// does not know of banks that close on other days.
func (d Date) BankClosed() bool {
	if d.Closed() {
		return true
	}
	spring := d.month == 5 || d.month == 6 // 1 May to 4 June
	return spring && d.Weekday() == time.Friday && d.Year() >= firstBankFridayYear && d.sinceEaster() == bankFriday
}

// NextOpen returns d if it is open, otherwise the first open day after it, however
// many closed days there are in a row. That is FL § 27(2) under reading R-24: Good
// Friday 10 April 2020 gives Tuesday 14 April 2020. It returns the zero Date if d is
// zero or there is no such day in the years [FirstYear] to [LastYear].
func (d Date) NextOpen() Date {
	for d.computed() && d.Closed() {
		d = d.AddDays(1)
	}
	return d.orNone()
}

// LastOpen returns d if it is open, otherwise the last open day before it. This is
// the day to rely on: it is safe even if the recipient does not apply FL § 27(2). It
// returns the zero Date if d is zero or there is no such day in the years
// [FirstYear] to [LastYear].
func (d Date) LastOpen() Date {
	for d.computed() && d.Closed() {
		d = d.AddDays(-1)
	}
	return d.orNone()
}

// LastBankDay returns d if banks are open, otherwise the last day before it on which
// they are; see [Date.BankClosed]. It returns the zero Date if d is zero or there is
// no such day in the years [FirstYear] to [LastYear].
func (d Date) LastBankDay() Date {
	for d.computed() && d.BankClosed() {
		d = d.AddDays(-1)
	}
	return d.orNone()
}

func (d Date) orNone() Date {
	if !d.computed() {
		return Date{}
	}
	return d
}
