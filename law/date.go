// SPDX-License-Identifier: MPL-2.0

package law

import (
	"strconv"
	"time"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// FormatDate returns a day as written in running text: "1. juli 2025" in Danish, "1
// July 2025" in English. It is empty for the zero date.
func FormatDate(day calendar.Date, language Language) string {
	return string(appendDate(nil, day, language))
}

// appendDate appends [FormatDate] to dst.
func appendDate(dst []byte, day calendar.Date, language Language) []byte {
	if day.IsZero() {
		return dst
	}
	dst = strconv.AppendInt(dst, int64(day.Day()), 10)
	if language == English {
		dst = append(dst, ' ')
		dst = append(dst, day.Month().String()...)
	} else {
		dst = append(dst, ". "...)
		dst = append(dst, danishMonth(day.Month())...)
	}
	dst = append(dst, ' ')
	return strconv.AppendInt(dst, int64(day.Year()), 10)
}

// WeekdayName returns the name of a day of the week: "mandag" in Danish,
// "Monday" in English.
func WeekdayName(day time.Weekday, language Language) string {
	if language == English {
		return day.String()
	}
	return [...]string{"søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"}[(day%7+7)%7]
}

func danishMonth(month time.Month) string {
	return [...]string{"", "januar", "februar", "marts", "april", "maj", "juni", "juli",
		"august", "september", "oktober", "november", "december"}[month]
}
