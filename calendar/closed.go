// SPDX-License-Identifier: MPL-2.0

package calendar

import "time"

// firstBankFridayYear is a choice. The bank list of 2006 has the Friday after
// Kristi himmelfartsdag open, later lists have it closed; no source was found
// for the years 2007 to 2015.
const firstBankFridayYear = 2007

const bankFriday = 40 // days from Easter Sunday

// Closed reports whether d is a day that moves a deadline (lukkedag) under FL
// § 27(2): a Saturday, a Sunday, a helligdag, 5 June (grundlovsdag), 24
// December or 31 December. The Friday after Kristi himmelfartsdag and 1 May are
// open: the paragraph does not list them.
//
// The zero Date and a day in a year outside [FirstYear] to [LastYear] count as
// closed, so that no day is called open that was not computed.
func (d Date) Closed() bool {
	if !d.computed() {
		return true
	}
	switch d.Weekday() {
	case time.Saturday, time.Sunday:
		return true
	}
	return d.closedByName() || d.Holiday() != ""
}

// closedByName has the three days § 27(2) names although they are no helligdage.
func (d Date) closedByName() bool {
	switch d.Month() {
	case time.June:
		return d.day == 5
	case time.December:
		return d.day == 24 || d.day == 31
	}
	return false
}

// BankClosed reports whether banks are closed on d (banklukkedag): every day
// for which [Date.Closed] is true, and the Friday after Kristi himmelfartsdag
// from 2007 on. No act defines the day; the closing days of Nationalbanken are
// the source.
//
// The first year of that Friday is not known. It was open in 2006 and closed in
// 2016; the years between are treated as closed, which is the safe answer for a
// payment. BankClosed does not decide whether a deadline moves, and banks that
// close on other days are not known here.
func (d Date) BankClosed() bool {
	if d.Closed() {
		return true
	}
	return d.Weekday() == time.Friday && d.Year() >= firstBankFridayYear && d.sinceEaster() == bankFriday
}

// NextOpen returns d when it is open, otherwise the first open day after it,
// however many closed days follow each other. That is FL § 27(2), reading R-24:
// Good Friday 10 April 2020 gives Tuesday 14 April 2020. The result is the zero
// Date when d is zero or no such day lies in [FirstYear] to [LastYear].
func (d Date) NextOpen() Date {
	for d.computed() && d.Closed() {
		d = d.AddDays(1)
	}
	return d.orNone()
}

// LastOpen returns d when it is open, otherwise the last open day before it.
// This is the day to rely on: it stays safe even when a recipient does not
// apply FL § 27(2). The result is the zero Date when d is zero or no such day
// lies in [FirstYear] to [LastYear].
func (d Date) LastOpen() Date {
	for d.computed() && d.Closed() {
		d = d.AddDays(-1)
	}
	return d.orNone()
}

// NextBankDay returns d when banks are open, otherwise the first day after it
// on which they are; see [Date.BankClosed]. The result is the zero Date when d
// is zero or no such day lies in [FirstYear] to [LastYear]. It does not decide
// that a payment made then is in time: there is no general rule that it is.
func (d Date) NextBankDay() Date {
	for d.computed() && d.BankClosed() {
		d = d.AddDays(1)
	}
	return d.orNone()
}

// LastBankDay returns d when banks are open, otherwise the last day before it
// on which they are; see [Date.BankClosed]. The result is the zero Date when d
// is zero or no such day lies in [FirstYear] to [LastYear].
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
