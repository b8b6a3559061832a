// SPDX-License-Identifier: MPL-2.0

package law_test

import (
	"errors"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// A place in the law is an act and a number; leave out what is not named.
func ExampleAct_At() {
	fmt.Println(law.CollectionOrder.At(5, 1, 2))
	fmt.Println(law.RecoveryOrder.At(11, 2, 0))
	// Output:
	// § 5, stk. 1, 2. pkt.
	// § 11, stk. 2
}

// A reference in a vector or a log reads back as a value.
func ExampleParseRef() {
	ref, err := law.ParseRef("opkraevning § 5, stk. 1, 2. pkt.")
	fmt.Println(ref.Act.Name(law.Danish), ref.Section, ref.Subsection, ref.Sentence, err)
	// Output: opkrævningsbekendtgørelsen 5 1 2 <nil>
}

// The citation is that of the version on the day; before the first there is none.
func ExampleAct_Citation() {
	fmt.Printf("%q\n", law.CollectionOrder.Citation(calendar.MustParse("2025-06-30")))
	fmt.Printf("%q\n", law.CollectionOrder.Citation(calendar.MustParse("2025-07-01")))
	// Output:
	// ""
	// "bekendtgørelse af 18. juni 2025"
}

// Kroner in running text; the spaces are no-break spaces.
func ExampleFormatKroner() {
	amount := decimal.RequireFromString("1234.50")
	fmt.Printf("%+q\n", law.FormatKroner(amount, law.Danish))
	fmt.Printf("%+q\n", law.FormatKroner(amount, law.English))
	// Output:
	// "1.234,50\u00a0kr."
	// "DKK\u00a01,234.50"
}

func ExampleFormatDate() {
	fmt.Println(law.FormatDate(law.InForce(), law.Danish))
	fmt.Println(law.FormatDate(law.InForce(), law.English))
	// Output:
	// 1. juli 2025
	// 1 July 2025
}

// A statement keeps its values until somebody reads it, in either language.
func ExampleStatement() {
	due := law.NewSentence("Første afdrag forfalder den {0:date}.", "The first instalment is due on {0:date}.")
	statement := due.With(law.DayNumber(calendar.MustParse("2026-04-01")))
	fmt.Println(statement.Text(law.Danish))
	fmt.Println(statement.Text(law.English))
	// Output:
	// Første afdrag forfalder den 1. april 2026.
	// The first instalment is due on 1 April 2026.
}

// One error holds everything that is wrong; ask for a code with errors.Is.
func ExampleFaults() {
	missing := law.Problem{Code: law.Missing, ID: "day-missing",
		Wrong: law.Words{Danish: "dagen mangler", English: "the day is not given"},
		Right: law.Words{Danish: "en dato", English: "a date"}}
	negative := law.Problem{Code: law.OutOfRange, ID: "amount-negative",
		Wrong: law.Words{Danish: "beløbet er negativt", English: "the amount is negative"},
		Right: law.Words{Danish: "0 kr. eller mere", English: "0 or more"}}
	faults := law.Faults{missing.At("on"), negative.At("income.tax")}
	err := faults.Err()
	fmt.Println(errors.Is(err, law.Missing), errors.Is(err, law.NoTable))
	fmt.Println(err)
	fmt.Println(faults[1].ID, "–", faults[1].Text(law.Danish))
	// Output:
	// true false
	// on: the day is not given; expected a date; income.tax: the amount is negative; expected 0 or more
	// amount-negative – beløbet er negativt; det rigtige er 0 kr. eller mere
}

// A reading says what the law leaves open and what the library chose.
func ExampleReading() {
	fmt.Println(law.NegativeIncome)
	fmt.Println(law.NegativeIncome.Question(law.English))
	fmt.Println(law.NegativeIncome.Support())
	// Output:
	// R-03
	// What applies to a negative net income?
	// Slutning: tabellens første række begynder ved 0 kr.
}
