// SPDX-License-Identifier: MPL-2.0

package drawing

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

var (
	wordBeyond   = law.Words{Danish: "uden for de viste år", English: "outside the years shown"}
	wordToday    = law.Words{Danish: "dagen, der spørges om", English: "the day of the question"}
	wordAssessed = law.Words{Danish: "Vurderet ", English: "Assessed on "}
	wordNumber   = law.Words{Danish: "nr.\u00a0", English: "no.\u00a0"}
	wordPage     = law.Words{Danish: " (side ", English: " (page "}
	wordOf       = law.Words{Danish: " af ", English: " of "}
	wordMonths   = [13]law.Words{{}, {Danish: "jan.", English: "Jan"}, {Danish: "feb.", English: "Feb"}, {Danish: "mar.", English: "Mar"},
		{Danish: "apr.", English: "Apr"}, {Danish: "maj", English: "May"}, {Danish: "juni", English: "Jun"}, {Danish: "juli", English: "Jul"},
		{Danish: "aug.", English: "Aug"}, {Danish: "sept.", English: "Sep"}, {Danish: "okt.", English: "Oct"}, {Danish: "nov.", English: "Nov"},
		{Danish: "dec.", English: "Dec"}}
)

// Assessed says which day the question was asked for.
func Assessed(day calendar.Date, language law.Language) string {
	if day.IsZero() {
		return ""
	}
	return wordAssessed.In(language) + law.FormatDate(day, language)
}

// ShortDate formats a day with an abbreviated month name, for a column: "2. sept.
// 2024". It is empty for the zero date.
func ShortDate(day calendar.Date, language law.Language) string {
	if day.IsZero() {
		return ""
	}
	after := ".\u00a0"
	if language == law.English {
		after = "\u00a0"
	}
	return strconv.Itoa(day.Day()) + after + wordMonths[day.Month()].In(language) + "\u00a0" + strconv.Itoa(day.Year())
}

// Kroner formats an amount. If fine is set, it has two decimals even when it is whole,
// so that the amounts of a column align.
func Kroner(amount decimal.Decimal, fine bool, language law.Language) string {
	text := law.FormatKroner(amount, language)
	if !fine || !amount.IsInteger() || text == "" {
		return text
	}
	if language == law.English {
		return text + ".00"
	}
	return strings.TrimSuffix(text, "\u00a0kr.") + ",00\u00a0kr."
}

// Number returns an amount without its currency, where there is no room for it.
func Number(amount string) string {
	return strings.TrimSuffix(strings.TrimPrefix(amount, "DKK\u00a0"), "\u00a0kr.")
}

// Counted returns a number and what is counted: "1 dag", "28 dage".
func Counted(number int, one, many law.Words, language law.Language) string {
	words := many
	if number == 1 {
		words = one
	}
	return strconv.Itoa(number) + "\u00a0" + words.In(language)
}

// Name returns the ID of something if it can be neither a name nor a personal number:
// one ASCII letter, or at most 12 ASCII letters and digits of which at least one and at
// most five are digits. Otherwise it returns the number, from 1, of the thing in the
// facts.
func Name(id string, number int, language law.Language) string {
	digits, letters := 0, 0
	for _, char := range id {
		switch {
		case '0' <= char && char <= '9':
			digits++
		case 'a' <= char && char <= 'z' || 'A' <= char && char <= 'Z':
			letters++
		default:
			digits = 99
		}
	}
	if digits == 0 && letters != 1 || digits > 5 || len(id) > 12 {
		return wordNumber.In(language) + strconv.Itoa(number)
	}
	return id
}

// validPrefix reports whether ids can begin with a text: an ASCII letter followed by at
// most 39 letters, digits, hyphens and underscores.
func validPrefix(prefix string) bool {
	if len(prefix) == 0 || len(prefix) > 40 {
		return false
	}
	for i, char := range prefix {
		letter := 'a' <= char && char <= 'z' || 'A' <= char && char <= 'Z'
		if !letter && (i == 0 || char != '-' && char != '_' && (char < '0' || char > '9')) {
			return false
		}
	}
	return true
}
