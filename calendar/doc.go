// SPDX-License-Identifier: MPL-2.0

// Package calendar provides civil days, the Danish holidays and the computation of
// deadlines under § 27 of the Limitation Act (forældelsesloven, FL).
//
//	FL § 27(1), the same-numbered day       NewDeadline (Raw), Date.AddMonths, Date.AddYears
//	FL § 27(1), a day the month lacks       Clamp
//	FL § 27(2), an end day that is closed   DeadlineOn (Last), Date.NextOpen
//	FL § 27(2), which days are closed       Date.Closed
//	the helligdage of the national church   Holidays, Date.Holiday
//	closing days of the banks               Date.BankClosed
//	restaurationsloven § 36 a, month ends   KeepLast
//	a day from a clock or a database        FromTime
//
// Every function is pure: there is no clock and no state, and the caller chooses the
// time zone. The years [FirstYear] to [LastYear] are computed; the years
// [VerifiedFromYear] to [VerifiedToYear] have also been compared with a published
// list.
//
// Not decided here: from which day a period runs, how long it is and what interrupts
// it (package limitation); whether FL § 27(2) applies at all, which it does not to
// the lapse (bortfald) of claims, to skatteforvaltningslovens § 48 or to payment
// days, for which the caller uses Raw; the hour of the day, although an office or
// court that accepts paper may close before the day ends; working days between two
// days, since it is disputed whether a Saturday counts; when a letter arrived; and
// the closing days of individual authorities, such as 1 May.
package calendar
