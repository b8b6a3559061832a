// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

var (
	sayPeriodEnds = law.NewSentence(
		"Fristen regnes fra den {0:date} og udløber den {1:date}; den dag regnes med.",
		"The period counted from {0:date} ends on {1:date}; that day is included.")
	sayMoved = law.NewSentence(
		"Den {0:date} er en lukkedag, så fristen forlænges til den {1:date}.",
		"{0:date} is a closed day, so the period is extended to {1:date}.")
	sayNotMoved = law.NewSentence(
		"Den {0:date} er en åben dag, så fristen forlænges ikke.",
		"{0:date} is an open day, so the period is not extended.")
	sayLastDay = law.NewSentence(
		"Sidste rettidige dag er den {0:date}. Den {1:date} er for sent.",
		"The last day in time is {0:date}. {1:date} is too late.")
	sayCountedFrom = law.NewSentence(
		"Fristen regnes fra den {0:date}.",
		"The period is counted from {0:date}.")
	sayClosedDay = law.NewSentence(
		"Den {0:date} er en lukkedag. En frist, der ender her, forlænges.",
		"{0:date} is a closed day. A period that ends here is extended.")
	sayOpenDay = law.NewSentence(
		"Den {0:date} er en åben dag. En frist, der ender her, forlænges ikke.",
		"{0:date} is an open day. A period that ends here is not extended.")
)

// The problems of the facts of these two rules.
var (
	lengthMissing = law.Problem{Code: law.Missing, ID: "length-missing",
		Wrong: law.Words{Danish: "fristens længde mangler", English: "the length of the period is not given"},
		Right: law.Words{Danish: "en af years, months, weeks eller days", English: "one of years, months, weeks or days"}}
	twoLengths = law.Problem{Code: law.Contradiction, ID: "two-lengths",
		Wrong: law.Words{Danish: "fristens længde er givet i to enheder", English: "the length is given in two units"},
		Right: law.Words{Danish: "en af years, months, weeks eller days", English: "one of years, months, weeks or days"}}
	noLength = law.Problem{Code: law.OutOfRange, ID: "length-not-above-zero",
		Wrong: law.Words{Danish: "længden er ikke over 0", English: "the length is not above 0"},
		Right: law.Words{Danish: "1 eller mere", English: "1 or more"}}
	beyondHolidays = law.Problem{Code: law.OutOfRange, ID: "beyond-the-holidays",
		Wrong: law.Words{Danish: "helligdagene i de år kan ikke beregnes", English: "the holidays of those years cannot be computed"},
		Right: law.Words{Danish: "dage fra 1900 til 2199", English: "days from 1900 to 2199"}}
)

// deadlineFacts are the facts of a period: the day it is counted from, and its
// length in one unit.
type deadlineFacts struct {
	From   calendar.Date `json:"from" da:"dagen, fristen regnes fra" en:"the day the period is counted from"`
	Years  *int          `json:"years,omitzero" da:"længden i år" en:"the length in years"`
	Months *int          `json:"months,omitzero" da:"længden i måneder" en:"the length in months"`
	Weeks  *int          `json:"weeks,omitzero" da:"længden i uger" en:"the length in weeks"`
	Days   *int          `json:"days,omitzero" da:"længden i dage" en:"the length in days"`
}

// decideDeadline computes a period. § 27, stk. 1: it ends on the day with the same
// number as the day it is counted from, or on the last day of a month that has no
// such day. Stk. 2: if that is a closed day, the period is extended to the next open
// day.
func decideDeadline(facts deadlineFacts, _ struct{}) (deadlineDecision, error) {
	var c check.Check
	unit, count := facts.length(&c)
	if len(c.Faults) > 0 || facts.From.IsZero() {
		return deadlineDecision{}, c.Err()
	}
	deadline, err := calendar.NewDeadline(facts.From, count, unit)
	if err != nil {
		field := "from"
		if year := facts.From.Year(); calendar.FirstYear <= year && year <= calendar.LastYear {
			field = unit.String()
		}
		c.Add(field, beyondHolidays)
	}
	return deadlineDecision{facts, deadline}, c.Err()
}

// length returns the one unit that is given, and the number of units.
func (f *deadlineFacts) length(c *check.Check) (unit calendar.Unit, count int) {
	given := [...]*int{calendar.Years: f.Years, calendar.Months: f.Months, calendar.Weeks: f.Weeks, calendar.Days: f.Days}
	for _, next := range [...]calendar.Unit{calendar.Years, calendar.Months, calendar.Weeks, calendar.Days} {
		if given[next] == nil {
			continue
		}
		if *given[next] < 1 {
			c.Add(next.String(), noLength)
		}
		if unit != 0 {
			c.Add(next.String(), twoLengths)
			continue
		}
		unit, count = next, *given[next]
	}
	if unit == 0 {
		c.Add("years", lengthMissing)
	}
	return unit, count
}

// deadlineDecision is a period under forældelseslovens § 27.
type deadlineDecision struct {
	facts  deadlineFacts
	result calendar.Deadline
}

func (d deadlineDecision) Outcome() law.Outcome           { return law.Decided }
func (d deadlineDecision) Criteria() []law.Criterion      { return nil }
func (d deadlineDecision) Result() calendar.Deadline      { return d.result }
func (d deadlineDecision) AppendResult(dst []byte) []byte { return wire.Append(dst, &d.result) }

// Grounds returns § 27, stk. 1, and stk. 2 as applied or not.
func (d deadlineDecision) Grounds() []law.Ground {
	from, raw, last := law.DayNumber(d.facts.From), law.DayNumber(d.result.Raw), law.DayNumber(d.result.Last)
	moved := law.Ground{Ref: law.LimitationAct.At(27, 2, 0), Statement: sayNotMoved.With(raw)}
	if raw != last {
		moved.Applied, moved.Statement = true, sayMoved.With(raw, last)
	}
	return []law.Ground{{Ref: law.LimitationAct.At(27, 1, 0), Applied: true, Statement: sayPeriodEnds.With(from, raw)}, moved}
}

// Readings returns the reading of § 27.
func (d deadlineDecision) Readings() []law.Reading { return []law.Reading{law.PeriodComputation} }

// Receipt returns everything the decision rests on.
func (d deadlineDecision) Receipt() law.Receipt {
	receipt := wire.Receipt("deadline", daysRules, &d.facts, &struct{}{}, d)
	receipt.Headline = sayLastDay.With(law.DayNumber(d.result.Last), law.DayNumber(d.result.After))
	receipt.Premises = []law.Statement{sayCountedFrom.With(law.DayNumber(d.facts.From))}
	return receipt
}

// daysRules is the version of the rules of the calendar, which a receipt names.
const daysRules = "calendar 1"

// dayFacts are the facts about a day.
type dayFacts struct {
	Date calendar.Date `json:"date" da:"dagen" en:"the day"`
}

// decideDay says what kind of day a date is. § 27, stk. 2: a period is extended past
// weekends, helligdage, 5 June, 24 December and 31 December.
func decideDay(facts dayFacts, _ struct{}) (dayDecision, error) {
	var c check.Check
	if year := facts.Date.Year(); !facts.Date.IsZero() && (year < calendar.FirstYear || year > calendar.LastYear) {
		c.Add("date", beyondHolidays)
	}
	return dayDecision{facts}, c.Err()
}

// dayDecision says what kind of day a date is.
type dayDecision struct{ facts dayFacts }

// dayResult says what kind of day it is.
type dayResult struct {
	Weekday    string  `json:"weekday" da:"ugedagen" en:"the day of the week, in Danish"`
	Holiday    *string `json:"holiday" da:"helligdagens navn" en:"the Danish name of the holiday, or null"`
	Closed     bool    `json:"closed" da:"lukkedag efter § 27, stk. 2" en:"a closed day under § 27(2)"`
	BankClosed bool    `json:"bankClosed" da:"bankerne har lukket" en:"the banks are closed"`
}

func (d dayDecision) Outcome() law.Outcome      { return law.Decided }
func (d dayDecision) Criteria() []law.Criterion { return nil }
func (d dayDecision) Readings() []law.Reading   { return nil }

// Result returns the weekday, the holiday and whether the day is closed.
func (d dayDecision) Result() dayResult {
	day := d.facts.Date
	result := dayResult{Weekday: law.WeekdayName(day.Weekday(), law.Danish), Closed: day.Closed(), BankClosed: day.BankClosed()}
	if holiday := day.Holiday(); holiday != "" {
		result.Holiday = &holiday
	}
	return result
}

// AppendResult appends [dayDecision.Result].
func (d dayDecision) AppendResult(dst []byte) []byte {
	result := d.Result()
	return wire.Append(dst, &result)
}

// Grounds returns § 27, stk. 2, as applied if the day is closed.
func (d dayDecision) Grounds() []law.Ground {
	return []law.Ground{{Ref: law.LimitationAct.At(27, 2, 0), Applied: d.facts.Date.Closed(), Statement: d.headline()}}
}

// Receipt returns everything the decision rests on.
func (d dayDecision) Receipt() law.Receipt {
	receipt := wire.Receipt("day", daysRules, &d.facts, &struct{}{}, d)
	receipt.Headline = d.headline()
	return receipt
}

func (d dayDecision) headline() law.Statement {
	if d.facts.Date.Closed() {
		return sayClosedDay.With(law.DayNumber(d.facts.Date))
	}
	return sayOpenDay.With(law.DayNumber(d.facts.Date))
}
