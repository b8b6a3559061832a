// SPDX-License-Identifier: MPL-2.0

// Package calendar holds civil days, the Danish holidays and the computation
// of deadlines under § 27 of the Limitation Act (forældelsesloven, FL).
//
// # Which paragraph is decided where
//
//	FL § 27(1), the same-numbered day       NewDeadline (Raw), Date.AddMonths, Date.AddYears
//	FL § 27(1), a day the month lacks       Clamp
//	FL § 27(2), an end day that is closed   DeadlineOn (Last), Date.NextOpen
//	FL § 27(2), which days are closed       Date.Closed
//	the helligdage of the national church   Holidays, Date.Holiday, Easter
//	store bededag, ended by act 214/2023    Holidays, Date.Holiday
//	closing days of the banks               Date.BankClosed
//	restaurationsloven § 36 a, month ends   KeepLast
//
// # One deadline, four days
//
// A [Deadline] names the same-numbered day (Raw), the last day after closed
// days have been passed over (Last), the first day that is too late (After)
// and the day a careful caseworker relies on (ActBy). FL § 27(2) helps a
// creditor who is late by accident; ActBy never uses that help.
//
// # Closed, holiday, bank
//
// Three questions that are often mixed up have three answers here. A helligdag
// has a name in [Date.Holiday]. A day that moves a deadline is in
// [Date.Closed]: weekends, helligdage, 5 June, 24 December and 31 December. A
// day on which no payment moves is in [Date.BankClosed], which also has the
// Friday after Kristi himmelfartsdag.
//
// # What a caller can rely on
//
// Every function is a pure function of its arguments: there is no clock, no
// time zone and no state, so everything is safe for concurrent use. Years from
// [FirstYear] to [LastYear] are computed. Years from [VerifiedFromYear] to
// [VerifiedToYear] were also compared with a published list. Whether a day is
// a helligdag follows the law in force on that day.
//
// # Not decided here
//
// This package does not decide:
//
//   - from which day a period runs, how long it is, or whether something
//     interrupted it; see package limitation;
//   - whether FL § 27(2) applies at all. It does not for the lapse (bortfald)
//     of claims, for skatteforvaltningslovens § 48 or for payment days: there
//     the caller uses Raw;
//   - the hour. A last day runs to its end, but an office or a court that takes
//     paper may close earlier;
//   - how many working days (hverdage) lie between two days: whether a Saturday
//     counts is disputed;
//   - when a letter arrived;
//   - closing days of single authorities, such as 1 May.
package calendar
