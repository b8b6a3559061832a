// SPDX-License-Identifier: MPL-2.0

package check

import "github.com/hjemmel-dk/hjemmel/law"

// The problems that every chapter may find.
var (
	QuestionMissing = law.Problem{Code: law.Missing, ID: "question-missing",
		Wrong: law.Words{Danish: "dagen, der spørges om, mangler", English: "the day of the question is not given"},
		Right: law.Words{Danish: "en dato som 2026-03-02", English: "a date such as 2026-03-02"}}
	BeforeOrder = law.Problem{Code: law.NotInForce, ID: "before-the-order",
		Wrong: law.Words{Danish: "dagen ligger før bekendtgørelsens ikrafttræden", English: "the day lies before the order took effect"},
		Right: law.Words{Danish: "2025-07-01 eller senere", English: "2025-07-01 or later"}}
	BeyondCalendar = law.Problem{Code: law.OutOfRange, ID: "beyond-the-calendar",
		Wrong: law.Words{Danish: "dagen ligger efter år 2199", English: "the day lies after the year 2199"},
		Right: law.Words{Danish: "en tidligere dag", English: "an earlier day"}}
	AfterQuestion = law.Problem{Code: law.Contradiction, ID: "after-the-question",
		Wrong: law.Words{Danish: "dagen ligger efter den dag, der spørges om", English: "the day lies after the day of the question"},
		Right: law.Words{Danish: "den dag eller en tidligere", English: "that day or an earlier one"}}
	DayMissing = law.Problem{Code: law.Missing, ID: "day-missing",
		Wrong: law.Words{Danish: "dagen mangler: {0}", English: "the day is not given: {1}"},
		Right: law.Words{Danish: "en dato som 2022-08-31", English: "a date such as 2022-08-31"}}
	TooEarly = law.Problem{Code: law.OutOfRange, ID: "day-too-early",
		Wrong: law.Words{Danish: "dagen ligger før {0}", English: "the day lies before {0}"},
		Right: law.Words{Danish: "{0} eller senere", English: "{0} or later"}}
	TooLate = law.Problem{Code: law.OutOfRange, ID: "day-too-late",
		Wrong: law.Words{Danish: "dagen ligger efter {0}", English: "the day lies after {0}"},
		Right: law.Words{Danish: "{0} eller tidligere", English: "{0} or earlier"}}
	DeadlineTooSoon = law.Problem{Code: law.Contradiction, ID: "deadline-too-soon",
		Wrong: law.Words{Danish: "fristen ligger ikke efter den dag, påkravet bliver sendt", English: "the deadline does not lie after the day the demand is sent"},
		Right: law.Words{Danish: "en senere dag", English: "a later day"}}
	TooFine = law.Problem{Code: law.Invalid, ID: "amount-too-fine",
		Wrong: law.Words{Danish: "beløbet har mere end to decimaler", English: "the amount has more than two decimals"},
		Right: law.Words{Danish: "kroner med højst to decimaler", English: "kroner with at most two decimals"}}
	TooLarge = law.Problem{Code: law.OutOfRange, ID: "amount-too-large",
		Wrong: law.Words{Danish: "beløbet er større end 1.000.000.000.000 kr.", English: "the amount is above 1,000,000,000,000 kr. in size"},
		Right: law.Words{Danish: "et mindre beløb", English: "a smaller amount"}}
	NotAboveZero = law.Problem{Code: law.OutOfRange, ID: "amount-not-above-zero",
		Wrong: law.Words{Danish: "beløbet er ikke over 0", English: "the amount is not above 0"},
		Right: law.Words{Danish: "kroner over 0", English: "kroner above 0"}}
	Negative = law.Problem{Code: law.OutOfRange, ID: "amount-negative",
		Wrong: law.Words{Danish: "beløbet er negativt", English: "the amount is negative"},
		Right: law.Words{Danish: "0 kr. eller mere", English: "kroner, 0 or more"}}
	NoSuchValue = law.Problem{Code: law.Invalid, ID: "no-such-value",
		Wrong: law.Words{Danish: "værdien er ikke en af dem, der findes", English: "the value is not one of those there are"},
		Right: law.Words{Danish: "en af: {0}", English: "one of {0}"}}
	ValueMissing = law.Problem{Code: law.Missing, ID: "value-missing",
		Wrong: law.Words{Danish: "værdien mangler", English: "the value is not given"},
		Right: law.Words{Danish: "en af: {0}", English: "one of {0}"}}
	ReasonMissing = law.Problem{Code: law.Missing, ID: "reason-missing",
		Wrong: law.Words{Danish: "begrundelsen mangler", English: "the reason is not given"},
		Right: law.Words{Danish: "begrundelsen fra den, der har truffet valget", English: "the reason of the person who decided"}}
)
