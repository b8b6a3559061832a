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
	answeredBeforeLetter = law.Problem{Code: law.Contradiction, ID: "answered-before-the-letter",
		Wrong: law.Words{Danish: "dagen ligger ikke efter et brev, der er sendt", English: "the day does not lie after a letter that was sent"},
		Right: law.Words{Danish: "dagen for brevet og en senere dag at svare", English: "the day of the letter and a later day to answer"}}
	collectedWithoutDay = law.Problem{Code: law.Missing, ID: "collected-without-a-day",
		Wrong: law.Words{Danish: "det er ikke oplyst, hvornår pengene kom", English: "it is not given when the money came"},
		Right: law.Words{Danish: "dagen, pengene kom", English: "the day the money came"}}
	collectedAboveClaim = law.Problem{Code: law.Contradiction, ID: "collected-above-the-claim",
		Wrong: law.Words{Danish: "der kom mere, end der kan inddrives", English: "more came than can be recovered"},
		Right: law.Words{Danish: "højst det, der kan inddrives; resten betales tilbage", English: "at most what can be recovered; the rest is paid back"}}
	leadOutOfRange = law.Problem{Code: law.OutOfRange, ID: "lead-out-of-range",
		Wrong: law.Words{Danish: "tallet er ikke et antal dage fra 0 til 366", English: "the number is not a number of days from 0 to 366"},
		Right: law.Words{Danish: "0 til 366 dage", English: "0 to 366 days"}}
	emptySweep = law.Problem{Code: law.Missing, ID: "no-securities",
		Wrong: law.Words{Danish: "der er ingen sikkerheder på listen", English: "the list has no securities"},
		Right: law.Words{Danish: "en eller flere sikkerheder", English: "one security or more"}}
	sequenceOfMany = law.Problem{Code: law.Contradiction, ID: "sequence-of-many",
		Wrong: law.Words{Danish: "rækkefølgen gælder udbetalinger i én sikkerhed", English: "the sequence is of payouts in one security"},
		Right: law.Words{Danish: "ingen rækkefølge for en liste af sikkerheder", English: "no sequence for a list of securities"}}
	securityTwice = law.Problem{Code: law.Contradiction, ID: "security-given-twice",
		Wrong: law.Words{Danish: "navnet er givet til to sikkerheder", English: "the name is given to two securities"},
		Right: law.Words{Danish: "hver sikkerhed én gang med sit eget navn", English: "each security once, with a name of its own"}}
	unnamedSecurity = law.Problem{Code: law.Missing, ID: "security-without-a-name",
		Wrong: law.Words{Danish: "sikkerheden har ikke et navn", English: "the security has no name"},
		Right: law.Words{Danish: "et navn, som ingen anden sikkerhed har", English: "a name that no other security has"}}
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
