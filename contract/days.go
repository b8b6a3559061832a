// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"strconv"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

var deadlineKeys = []key{
	{"from", true, `the day the period is counted from, as in "2026-03-02"`},
	{"years", false, ""},
	{"months", false, ""},
	{"weeks", false, ""},
	{"days", false, ""},
}

// deadlineUnits has the units in the order of deadlineKeys, after "from".
var deadlineUnits = [...]calendar.Unit{calendar.Years, calendar.Months, calendar.Weeks, calendar.Days}

var (
	sayPeriodEnds = law.NewSentence(
		"Fristen regnet fra {0:date} udløber {1:date}; den dag regnes med.",
		"The period counted from {0:date} ends on {1:date}; that day is included.")
	sayMoved = law.NewSentence(
		"{0:date} er en lukkedag, så fristen forlænges til {1:date}.",
		"{0:date} is a closed day, so the period is extended to {1:date}.")
	sayNotMoved = law.NewSentence(
		"{0:date} er en åben dag, så fristen forlænges ikke.",
		"{0:date} is an open day, so the period is not extended.")
	sayLastDay = law.NewSentence(
		"Sidste dag i tide er {0:date}. Den {1:date} er for sent.",
		"The last day in time is {0:date}. {1:date} is too late.")
	sayCountedFrom = law.NewSentence(
		"Fristen regnes fra {0:date}.",
		"The period is counted from {0:date}.")
	sayClosedDay = law.NewSentence(
		"{0:date} er en lukkedag. En frist, der ender her, forlænges.",
		"{0:date} is a closed day. A period that ends here is extended.")
	sayOpenDay = law.NewSentence(
		"{0:date} er en åben dag. En frist, der ender her, forlænges ikke.",
		"{0:date} is an open day. A period that ends here is not extended.")
)

func decideDeadline(given *reader) (Decision, law.Faults) {
	var from calendar.Date
	var counts [len(deadlineUnits)]int
	present := given.object("given", deadlineKeys, func(name string) {
		if name == "from" {
			from = given.date("given", name)
			return
		}
		for i := range deadlineUnits {
			if deadlineKeys[i+1].name == name {
				counts[i] = given.count("given", name)
			}
		}
	})
	chosen := -1
	for i := range deadlineUnits {
		name := deadlineKeys[i+1].name
		if present&(2<<i) == 0 {
			continue
		}
		if counts[i] < 1 && counts[i] != unreadCount {
			given.fault(law.OutOfRange, "given", name, "the length is not above 0", "1 or more")
		}
		switch {
		case chosen >= 0:
			given.fault(law.Contradiction, "given", name, "the length is given in two units", "one of years, months, weeks or days")
		default:
			chosen = i
		}
	}
	if chosen < 0 {
		given.fault(law.Missing, "given", "years", "the length of the period is not given", "one of years, months, weeks or days")
	}
	var deadline calendar.Deadline
	if len(given.faults) == 0 {
		var err error
		if deadline, err = calendar.NewDeadline(from, counts[chosen], deadlineUnits[chosen]); err != nil {
			field := deadlineKeys[chosen+1].name
			if from.Year() < calendar.FirstYear || from.Year() > calendar.LastYear {
				field = "from"
			}
			given.fault(law.OutOfRange, "given", field, "the period does not lie in the years whose holidays can be computed",
				"a period from 1900 to 2199")
		}
	}
	if len(given.faults) > 0 {
		return nil, given.faults
	}
	return &deadlineDecision{from, deadlineKeys[chosen+1].name, counts[chosen], deadline}, nil
}

// deadlineDecision is a period under forældelseslovens § 27.
type deadlineDecision struct {
	from     calendar.Date
	unit     string
	count    int
	deadline calendar.Deadline
}

// AppendResult appends the four days.
func (d *deadlineDecision) AppendResult(dst []byte) []byte {
	dst = append(dst, `{"raw":"`...)
	dst, _ = d.deadline.Raw.AppendText(dst)
	dst = append(dst, `","last":"`...)
	dst, _ = d.deadline.Last.AppendText(dst)
	dst = append(dst, `","after":"`...)
	dst, _ = d.deadline.After.AppendText(dst)
	dst = append(dst, `","actBy":"`...)
	dst, _ = d.deadline.ActBy.AppendText(dst)
	return append(dst, `"}`...)
}

// AppendGrounds appends § 27, stk. 1, and stk. 2 as applied or not.
func (d *deadlineDecision) AppendGrounds(dst []law.Ground) []law.Ground {
	limitationAct, moved, sentence := law.LimitationAct, d.deadline.Last != d.deadline.Raw, sayNotMoved
	if moved {
		sentence = sayMoved
	}
	return append(dst,
		law.Ground{Ref: limitationAct.At(27, 1, 0), Applied: true, Statement: days(sayPeriodEnds, d.from, d.deadline.Raw)},
		law.Ground{Ref: limitationAct.At(27, 2, 0), Applied: moved, Statement: days(sentence, d.deadline.Raw, d.deadline.Last)})
}

// AppendReadings appends R-24.
func (d *deadlineDecision) AppendReadings(dst []law.Reading) []law.Reading {
	return append(dst, law.PeriodComputation)
}

// Receipt returns everything the decision rests on.
func (d *deadlineDecision) Receipt() law.Receipt {
	facts := append([]byte(nil), `{"from":"`...)
	facts, _ = d.from.AppendText(facts)
	facts = append(facts, `","`+d.unit+`":`...)
	facts = append(strconv.AppendInt(facts, int64(d.count), 10), '}')
	return law.Receipt{
		Rule: "deadline", Outcome: law.Decided, Facts: facts, Result: d.AppendResult(nil),
		Grounds: d.AppendGrounds(nil), Readings: d.AppendReadings(nil),
		Headline: days(sayLastDay, d.deadline.Last, d.deadline.After),
		Premises: []law.Statement{days(sayCountedFrom, d.from, calendar.Date{})},
	}
}

// days is a statement about two days.
func days(sentence *law.Sentence, first, second calendar.Date) law.Statement {
	return law.Statement{Sentence: sentence, Values: [3]int64{law.DayNumber(first), law.DayNumber(second)}}
}

var dayKeys = []key{{"date", true, `a day, as in "2026-03-02"`}}

func decideDay(given *reader) (Decision, law.Faults) {
	var day calendar.Date
	given.object("given", dayKeys, func(name string) { day = given.date("given", name) })
	if !day.IsZero() && (day.Year() < calendar.FirstYear || day.Year() > calendar.LastYear) {
		given.fault(law.OutOfRange, "given", "date", "the holidays of that year cannot be computed", "a day from 1900 to 2199")
	}
	if len(given.faults) > 0 {
		return nil, given.faults
	}
	return &dayDecision{day}, nil
}

// dayDecision says what kind of day a date is.
type dayDecision struct{ day calendar.Date }

// AppendResult appends the weekday, the holiday and whether the day is closed.
func (d *dayDecision) AppendResult(dst []byte) []byte {
	dst = append(dst, `{"weekday":"`...)
	dst = append(dst, law.WeekdayName(d.day.Weekday(), law.Danish)...)
	dst = append(dst, `","holiday":`...)
	if name := d.day.Holiday(); name != "" {
		dst = law.AppendJSONString(dst, name)
	} else {
		dst = append(dst, "null"...)
	}
	dst = append(dst, `,"closed":`...)
	dst = strconv.AppendBool(dst, d.day.Closed())
	dst = append(dst, `,"bankClosed":`...)
	dst = strconv.AppendBool(dst, d.day.BankClosed())
	return append(dst, '}')
}

// AppendGrounds appends § 27, stk. 2, as applied when the day is closed.
func (d *dayDecision) AppendGrounds(dst []law.Ground) []law.Ground {
	return append(dst, law.Ground{Ref: law.LimitationAct.At(27, 2, 0), Applied: d.day.Closed(), Statement: d.headline()})
}

// AppendReadings appends nothing: what kind of day it is, the law says itself.
func (d *dayDecision) AppendReadings(dst []law.Reading) []law.Reading { return dst }

// Receipt returns everything the decision rests on.
func (d *dayDecision) Receipt() law.Receipt {
	facts, _ := d.day.AppendText([]byte(`{"date":"`))
	return law.Receipt{
		Rule: "day", Outcome: law.Decided, Facts: append(facts, `"}`...), Result: d.AppendResult(nil),
		Grounds: d.AppendGrounds(nil), Headline: d.headline(),
	}
}

func (d *dayDecision) headline() law.Statement {
	if d.day.Closed() {
		return days(sayClosedDay, d.day, calendar.Date{})
	}
	return days(sayOpenDay, d.day, calendar.Date{})
}
