// SPDX-License-Identifier: MPL-2.0

package administration

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
)

// The problems of this package, besides those that every chapter can find.
var (
	firstAfterThis = law.Problem{Code: law.Contradiction, ID: "first-security-after-this",
		Wrong: law.Words{Danish: "den første sikkerhed begynder efter denne", English: "the first security begins after this one"},
		Right: law.Words{Danish: "denne sikkerheds første dag eller en tidligere", English: "the first day of this one or an earlier day"}}
	receivedBeforeRequest = law.Problem{Code: law.Contradiction, ID: "received-before-the-request",
		Wrong: law.Words{Danish: "sikkerheden kom, før der blev bedt om den", English: "the security came before it was asked for"},
		Right: law.Words{Danish: "den dag eller en senere", English: "that day or a later one"}}
)

// The years in which the rules on securities can be computed.
var (
	earliest = calendar.MustParse("2002-01-01")
	latest   = calendar.MustParse("2195-12-31")
)

// past checks an optional day that must not lie after the day of the question.
func past(c *check.Check, field string, day calendar.Date) {
	if !day.IsZero() && c.Within(field, day, earliest, latest) {
		c.Past(field, day)
	}
}
