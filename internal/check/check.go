// SPDX-License-Identifier: MPL-2.0

// Package check collects what is wrong with facts, so that the same mistake has the
// same problem and the same words in every chapter.
package check

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/internal/personal"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Check collects faults. The zero value is ready to use.
type Check struct {
	On     calendar.Date // the day of the question, once it is known to be valid
	Faults law.Faults
}

// Add adds a fault at a field; see [law.Problem.At] for the values.
func (c *Check) Add(field string, problem law.Problem, values ...string) {
	c.Faults = append(c.Faults, problem.At(field, values...))
}

// Err returns the faults as an error, or nil.
func (c *Check) Err() error { return c.Faults.Err() }

// Question checks the day that a question is asked for: it must be given, not be
// before the first day that the rules cover, and lie within the calendar. If the day
// is valid, Question sets On and returns true.
func (c *Check) Question(on, first calendar.Date, tooEarly law.Problem) bool {
	switch {
	case on.IsZero():
		c.Add("on", QuestionMissing)
	case on.Before(first):
		c.Add("on", tooEarly)
	case on.Year() > calendar.LastYear:
		c.Add("on", BeyondCalendar)
	default:
		c.On = on
		return true
	}
	return false
}

// OrderQuestion is [Check.Question] for the chapters of the collection order: from 1
// July 2025 (§ 14, stk. 1).
func (c *Check) OrderQuestion(on calendar.Date) bool {
	return c.Question(on, law.InForce(), BeforeOrder)
}

// Needed checks that a day is given.
func (c *Check) Needed(field string, day calendar.Date, what law.Words) bool {
	if day.IsZero() {
		c.Add(field, DayMissing, what.Danish, what.English)
		return false
	}
	return true
}

// Within checks that a given day lies within the years that a chapter can compute
// with, both days inclusive.
func (c *Check) Within(field string, day, first, last calendar.Date) bool {
	switch {
	case day.Before(first):
		c.Add(field, TooEarly, first.String())
	case day.After(last):
		c.Add(field, TooLate, last.String())
	default:
		return true
	}
	return false
}

// Past checks that a day is not after the day of the question.
func (c *Check) Past(field string, day calendar.Date) bool {
	if !c.On.IsZero() && day.After(c.On) {
		c.Add(field, AfterQuestion)
		return false
	}
	return true
}

// Deadline checks that the deadline of a demand is after the day the demand is sent,
// so that it leaves a day on which to pay.
func (c *Check) Deadline(field string, sentOn, deadline calendar.Date) bool {
	if !deadline.After(sentOn) {
		c.Add(field, DeadlineTooSoon)
		return false
	}
	return true
}

// Least is the smallest amount that a field may hold.
type Least uint8

const (
	AboveZero Least = iota + 1
	Zero
	Any // also below 0
)

// Amount returns an amount in øre, and whether it is valid. The caller computes and
// compares only with valid amounts.
func (c *Check) Amount(field string, kroner decimal.Decimal, least Least) (ore int64, fine bool) {
	ore, err := money.ToOre(kroner)
	switch {
	case errors.Is(err, money.ErrTooFine):
		c.Add(field, TooFine)
	case err != nil:
		c.Add(field, TooLarge)
	case ore <= 0 && least == AboveZero:
		c.Add(field, NotAboveZero)
	case ore < 0 && least == Zero:
		c.Add(field, Negative)
	default:
		return ore, true
	}
	return 0, false
}

// Choice checks an enumeration value; name is empty if the value is not one of the
// names.
func (c *Check) Choice(field, name string, given bool, names []string) bool {
	switch {
	case name != "":
		return true
	case given:
		c.Add(field, NoSuchValue, strings.Join(names, ", "))
	default:
		c.Add(field, ValueMissing, strings.Join(names, ", "))
	}
	return false
}

// Reason checks that a reason was given, and that it holds no personal identifier.
func (c *Check) Reason(field, reason string) bool {
	if strings.TrimSpace(reason) == "" {
		c.Add(field, ReasonMissing)
		return false
	}
	return c.Impersonal(field, reason)
}

// Impersonal checks that a text holds no personal identifier. The fault does not repeat
// it.
func (c *Check) Impersonal(field, text string) bool {
	if personal.Found(text) {
		c.Add(field, personal.Identifier)
		return false
	}
	return true
}

// At returns the path of a field of a list element: periods[2].from.
func At(list string, i int, name string) string {
	path := list + "[" + strconv.Itoa(i) + "]"
	if name != "" {
		path += "." + name
	}
	return path
}

// Join returns the faults found in the text of the facts together with those that
// the rule finds in the facts themselves, except those at a place that was missing
// or could not be read.
func Join(read law.Faults, rule error) error {
	found, _ := rule.(law.Faults)
	joined := read
	for _, fault := range found {
		told := func(other law.Fault) bool {
			rest, inside := strings.CutPrefix(fault.Field, other.Field)
			return inside && (other.Field == "" || rest == "" || rest[0] == '.' || rest[0] == '[')
		}
		if !slices.ContainsFunc(read, told) {
			joined = append(joined, fault)
		}
	}
	return joined.Err()
}
