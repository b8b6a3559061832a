// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"strconv"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// ComplaintWeeks is the time for a complaint: four weeks from receipt (§ 11 with
// chapter 10 of the act on legal security in the social field).
const ComplaintWeeks = 4

// ComplaintBody is the body that a complaint goes to (§ 11, 1. pkt.). It is filed
// with the creditor, which looks at its decision again first.
const ComplaintBody = "Ankestyrelsens Beskæftigelsesudvalg"

// ComplaintFacts is what the rules about complaints ask.
type ComplaintFacts struct {
	// ReceivedOn is the day the decision was received.
	ReceivedOn calendar.Date `json:"receivedOn" da:"dagen, afgørelsen blev modtaget" en:"the day the decision was received"`
}

// NoOptions is for a rule that leaves the caller no choice.
type NoOptions struct{}

// Complaint says how a decision can be complained of. It is made by
// [DecideComplaint]; the zero value says nothing. A complaint does not suspend
// payment.
type Complaint struct {
	Facts    ComplaintFacts    // the facts that were decided on
	Deadline calendar.Deadline // four weeks from that day
}

// DecideComplaint returns how a decision that was received on a day can be
// complained of (§ 11, R-18): to [ComplaintBody], within [ComplaintWeeks]. A
// deadline that ends on a weekend, a holiday or another closed day goes on to the
// first open day, as is administrative practice.
//
// The error is [law.Faults]: no day, one before 1 July 2025, or one outside
// the calendar. Whether a late complaint is heard all the same is for the body to
// judge.
func DecideComplaint(facts ComplaintFacts, _ NoOptions) (Complaint, error) {
	receivedOn := facts.ReceivedOn
	fault := func(code law.Code, problem, expected string) error {
		return law.Faults{{Code: code, Field: "receivedOn", Problem: problem, Expected: expected}}
	}
	switch {
	case receivedOn.IsZero():
		return Complaint{}, fault(law.Missing, "the day the decision was received is not given", "a date such as 2026-03-02")
	case receivedOn.Before(law.InForce()):
		return Complaint{}, fault(law.NotInForce, "the decision was received before the order took effect", "2025-07-01 or later")
	}
	deadline, err := calendar.NewDeadline(receivedOn, ComplaintWeeks, calendar.Weeks)
	if err != nil {
		return Complaint{}, fault(law.OutOfRange, "the day lies outside the calendar", "a day before the year 2199")
	}
	return Complaint{Facts: facts, Deadline: deadline}, nil
}

// Outcome is always [law.Decided]; the zero value has none.
func (c Complaint) Outcome() law.Outcome {
	if c.Facts.ReceivedOn.IsZero() {
		return 0
	}
	return law.Decided
}

// Criteria is always empty: the rules give one answer.
func (c Complaint) Criteria() []law.Criterion { return nil }

// AppendResult appends the result as a JSON object: to, weeks, the four days of
// the deadline, and suspends.
func (c Complaint) AppendResult(dst []byte) []byte {
	dst = append(dst, `{"to":"`+ComplaintBody+`","weeks":`...)
	dst = strconv.AppendInt(dst, ComplaintWeeks, 10)
	dst = law.AppendJSONDate(dst, `,"raw":`, c.Deadline.Raw)
	dst = law.AppendJSONDate(dst, `,"last":`, c.Deadline.Last)
	dst = law.AppendJSONDate(dst, `,"after":`, c.Deadline.After)
	dst = law.AppendJSONDate(dst, `,"actBy":`, c.Deadline.ActBy)
	return append(dst, `,"suspends":false}`...)
}

// AppendGrounds appends the two sentences of § 11.
func (c Complaint) AppendGrounds(dst []law.Ground) []law.Ground {
	order := law.CollectionOrder
	return append(dst,
		ground(order.At(11, 0, 1), true, sayComplaint),
		ground(order.At(11, 0, 2), true, sayComplaintRules, ComplaintWeeks))
}

// AppendReadings appends.
func (c Complaint) AppendReadings(dst []law.Reading) []law.Reading {
	return append(dst, law.ComplaintRules, law.PeriodComputation)
}

// Receipt returns everything the answer rests on.
func (c Complaint) Receipt() law.Receipt {
	receipt := wire.Receipt("complaint", Rules, &c.Facts, &NoOptions{}, c)
	receipt.Headline = law.Statement{Sentence: sayComplaintHeadline,
		Values: [3]int64{law.DayNumber(c.Deadline.Last), law.DayNumber(c.Deadline.After)}}
	return receipt
}
