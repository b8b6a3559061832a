// SPDX-License-Identifier: MPL-2.0

package breach

import "github.com/hjemmel-dk/hjemmel/law"

// The days that are needed, as they are called when they are missing.
var (
	dayOfDemand      = law.Words{Danish: "den dag, påkravet blev sendt", English: "the day the demand was sent"}
	deadlineOfDemand = law.Words{Danish: "påkravets frist", English: "the deadline of the demand"}
)

// What can be wrong with the demand and the payment.
var (
	demandForNothing = law.Problem{Code: law.Contradiction, ID: "demand-for-nothing",
		Wrong: law.Words{Danish: "der er et påkrav, men ingen betaling er udeblevet", English: "there is a demand, but no payment was missed"},
		Right: law.Words{Danish: "missedOn, eller intet påkrav", English: "missedOn, or no demand"}}
	demandEarly = law.Problem{Code: law.Contradiction, ID: "demand-before-late",
		Wrong: law.Words{Danish: "påkravet er sendt, før betalingen var for sen", English: "the demand was sent before the payment was late"},
		Right: law.Words{Danish: "den første dag, betalingen var for sen, eller en senere", English: "the first day on which the payment was late, or a later one"}}
	paymentForNothing = law.Problem{Code: law.Contradiction, ID: "payment-for-nothing",
		Wrong: law.Words{Danish: "der er betalt, men ingen betaling er udeblevet", English: "there is a payment, but none was missed"},
		Right: law.Words{Danish: "missedOn, eller ingen betaling", English: "missedOn, or no payment"}}
	paidEarly = law.Problem{Code: law.Contradiction, ID: "paid-before-late",
		Wrong: law.Words{Danish: "der er betalt, før betalingen var for sen", English: "the payment was made before it was late"},
		Right: law.Words{Danish: "den første dag, betalingen var for sen, eller en senere", English: "the first day on which the payment was late, or a later one"}}
)

// What can be wrong with a notice.
var (
	noticeAndException = law.Problem{Code: law.Contradiction, ID: "notice-and-exception",
		Wrong: law.Words{Danish: "underretningen er både givet og undladt", English: "the notice was both given and left out"},
		Right: law.Words{Danish: "en dag, eller en undtagelse med begrundelse", English: "a day, or an exception with its reason"}}
	noticeDayMissing = law.Problem{Code: law.Missing, ID: "notice-day-missing",
		Wrong: law.Words{Danish: "dagen for underretningen mangler", English: "the day of the notice is not given"},
		Right: law.Words{Danish: "en dato, eller en undtagelse med begrundelse", English: "a date, or an exception with its reason"}}
	reasonWithoutException = law.Problem{Code: law.Contradiction, ID: "reason-without-exception",
		Wrong: law.Words{Danish: "der er en begrundelse, men ingen undtagelse", English: "there is a reason, but no exception"},
		Right: law.Words{Danish: "en undtagelse, eller ingen begrundelse", English: "an exception, or no reason"}}
)

// What can be wrong with a lump sum.
var (
	amountUnknown = law.Problem{Code: law.Missing, ID: "landlord-amount-unknown",
		Wrong: law.Words{Danish: "det er ukendt, hvad udlejeren betaler ud", English: "what the landlord pays out is not known"},
		Right: law.Words{Danish: "kroner, eller 0, når intet bliver betalt ud", English: "kroner, or 0 when nothing is paid out"}}
	lastDayTooFar = law.Problem{Code: law.OutOfRange, ID: "last-day-beyond-the-calendar",
		Wrong: law.Words{Danish: "den sidste rettidige dag ligger efter år 2199", English: "the last day in time lies after the year 2199"},
		Right: law.Words{Danish: "en dag før november 2199", English: "a day before November 2199"}}
)
