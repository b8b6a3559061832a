// SPDX-License-Identifier: MPL-2.0

package calendar_test

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"
	_ "time/tzdata" // so that the examples know Europe/Copenhagen on every machine

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// A claim due on 1 March 2022 with three years to run. The same-numbered day is
// a Saturday, so the last day in law is the Monday.
func ExampleNewDeadline() {
	due := calendar.MustParse("2022-03-01")
	deadline, err := calendar.NewDeadline(due, 3, calendar.Years)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("same-numbered day:", deadline.Raw, deadline.Raw.Weekday())
	fmt.Println("last day in law:  ", deadline.Last, deadline.Last.Weekday())
	fmt.Println("too late from:    ", deadline.After)
	fmt.Println("act by:           ", deadline.ActBy, deadline.ActBy.Weekday())
	// Output:
	// same-numbered day: 2025-03-01 Saturday
	// last day in law:   2025-03-03 Monday
	// too late from:     2025-03-04
	// act by:            2025-02-28 Friday
}

// Weeks end on the weekday they began; the start day is not counted.
func ExampleNewDeadline_weeks() {
	received := calendar.MustParse("2019-10-14")
	deadline, _ := calendar.NewDeadline(received, 2, calendar.Weeks)
	fmt.Println(deadline.Last, deadline.Last.Weekday())
	// Output: 2019-10-28 Monday
}

// A length must be at least one unit.
func ExampleNewDeadline_error() {
	_, err := calendar.NewDeadline(calendar.MustParse("2022-03-01"), 0, calendar.Years)
	fmt.Println(err)
	fmt.Println(errors.Is(err, calendar.ErrOutOfRange))
	// Output:
	// out of range: the length must be at least 1
	// true
}

// A month end computed elsewhere becomes a deadline with DeadlineOn.
func ExampleDeadlineOn() {
	raw := calendar.MustParse("2025-02-28").AddMonths(1, calendar.KeepLast)
	deadline, _ := calendar.DeadlineOn(raw)
	fmt.Println(deadline.Last)
	// Output: 2025-03-31
}

// The contract's form of a deadline.
func ExampleDeadline() {
	deadline, _ := calendar.DeadlineOn(calendar.MustParse("2026-06-05"))
	text, _ := json.Marshal(deadline)
	fmt.Println(string(text))
	// Output: {"raw":"2026-06-05","last":"2026-06-08","after":"2026-06-09","actBy":"2026-06-04"}
}

// Only one form is read, and the day must exist.
func ExampleParse() {
	_, err := calendar.Parse("2026-02-29")
	fmt.Println(errors.Is(err, calendar.ErrNotADate))
	_, err = calendar.Parse("02-03-2026")
	fmt.Println(err)
	// Output:
	// true
	// not a date: write it as YYYY-MM-DD
}

// The zero value says that there is no date.
func ExampleDate() {
	var d calendar.Date
	fmt.Println(d, d.IsZero())
	// Output: no date true
}

// A moment has a day only together with a place; the caller chooses it.
func ExampleFromTime() {
	copenhagen, err := time.LoadLocation("Europe/Copenhagen")
	if err != nil {
		fmt.Println(err)
		return
	}
	received := time.Date(2026, time.March, 1, 23, 30, 0, 0, time.UTC)
	fmt.Println(calendar.FromTime(received.In(copenhagen)))
	fmt.Println(calendar.FromTime(received))
	// Output:
	// 2026-03-02
	// 2026-03-01
}

// A column of type date, as most database drivers return it.
func ExampleFromTime_database() {
	column := sql.Null[time.Time]{V: time.Date(2026, time.March, 2, 0, 0, 0, 0, time.UTC), Valid: true}
	fmt.Println(calendar.FromTime(column.V))
	fmt.Println(calendar.FromTime(sql.Null[time.Time]{}.V)) // NULL
	// Output:
	// 2026-03-02
	// no date
}

// The two month-end rules differ when the start day ends its month.
func ExampleDate_AddMonths() {
	start := calendar.MustParse("2025-02-28")
	fmt.Println(start.AddMonths(1, calendar.Clamp))
	fmt.Println(start.AddMonths(1, calendar.KeepLast))
	// Output:
	// 2025-03-28
	// 2025-03-31
}

// 2027 has no 29 February.
func ExampleDate_AddYears() {
	fmt.Println(calendar.MustParse("2024-02-29").AddYears(3, calendar.Clamp))
	// Output: 2027-02-28
}

// Good Friday 2020 is followed by a Saturday and two days of Easter.
func ExampleDate_NextOpen() {
	fmt.Println(calendar.MustParse("2020-04-10").NextOpen())
	// Output: 2020-04-14
}

// 5 June closes, although it is no helligdag and has no holiday name.
func ExampleDate_Closed() {
	constitutionDay := calendar.MustParse("2030-06-05")
	fmt.Printf("%v %q\n", constitutionDay.Closed(), constitutionDay.Holiday())
	// Output: true ""
}

// Banks rest on the Friday after Kristi himmelfartsdag; deadlines do not.
func ExampleDate_BankClosed() {
	friday := calendar.MustParse("2026-05-15")
	fmt.Println(friday.BankClosed(), friday.Closed())
	// Output: true false
}

// Store bededag was a helligdag for the last time in 2023.
func ExampleDate_Holiday() {
	fmt.Printf("%q\n", calendar.MustParse("2023-05-05").Holiday())
	fmt.Printf("%q\n", calendar.MustParse("2024-04-26").Holiday())
	// Output:
	// "store bededag"
	// ""
}

func ExampleHolidays() {
	for _, h := range calendar.Holidays(2026)[:3] {
		fmt.Println(h.Date, h.Name)
	}
	// Output:
	// 2026-01-01 nytårsdag
	// 2026-04-02 skærtorsdag
	// 2026-04-03 langfredag
}

// Both ends of a period belong to it.
func ExamplePeriod_Days() {
	february := calendar.Period{From: calendar.MustParse("2024-02-01"), To: calendar.MustParse("2024-02-29")}
	fmt.Println(february.Days())
	// Output: 29 true
}

// An ordinal keeps a day in an integer.
func ExampleFromOrdinal() {
	d, _ := calendar.New(2026, time.March, 2)
	fmt.Println(calendar.FromOrdinal(d.Ordinal()+1), calendar.FromOrdinal(0))
	// Output: 2026-03-03 no date
}
