// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
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
	ReceivedOn calendar.Date `json:"receivedOn" da:"den dag, afgørelsen blev modtaget" en:"the day the decision was received"`
}

// NoOptions is for a rule that leaves the caller no choice.
type NoOptions struct{}

// Complaint says how a decision can be complained of. It is made by
// [DecideComplaint]; the zero value says nothing. A complaint does not suspend
// payment.
type Complaint struct {
	Facts    ComplaintFacts    `json:"facts"`    // the facts that were decided on
	Deadline calendar.Deadline `json:"deadline"` // four weeks from that day
}

// DecideComplaint returns how a decision that was received on a day can be
// complained of.
//
//   - § 11, 1. pkt.: decisions of the municipality and of Udbetaling Danmark can be
//     brought before [ComplaintBody].
//   - § 11, 2. pkt.: the complaint follows chapter 10 of the act on legal security,
//     so there are [ComplaintWeeks]. A deadline that ends on a weekend, a holiday or
//     another closed day goes on to the first open day, as is administrative
//     practice.
//
// The error is [law.Faults]: no day, one before 1 July 2025, or one outside
// the calendar. Whether a late complaint is heard all the same is for the body to
// judge.
func DecideComplaint(facts ComplaintFacts, _ NoOptions) (Complaint, error) {
	var c check.Check
	if !receivedOn(&c, facts.ReceivedOn, law.Words{Danish: "den dag, afgørelsen blev modtaget", English: "the day the decision was received"}) {
		return Complaint{}, c.Err()
	}
	deadline, err := calendar.NewDeadline(facts.ReceivedOn, ComplaintWeeks, calendar.Weeks)
	if err != nil {
		c.Add("receivedOn", complaintBeyondCalendar)
		return Complaint{}, c.Err()
	}
	return Complaint{Facts: facts, Deadline: deadline}, nil
}

// receivedOn tests the day of a receipt, which takes the place of the day of the
// question.
func receivedOn(c *check.Check, day calendar.Date, what law.Words) bool {
	if !c.Needed("receivedOn", day, what) {
		return false
	}
	if day.Before(law.InForce()) {
		c.Add("receivedOn", check.BeforeOrder)
		return false
	}
	return true
}

// Validate returns every fault in the facts at once ([law.Faults]), or nil when
// [DecideComplaint] can decide on them.
func (f ComplaintFacts) Validate(options NoOptions) error {
	_, err := DecideComplaint(f, options)
	return err
}

// MarshalJSON returns the facts as the contract has them; a value without a name is an
// error.
func (f ComplaintFacts) MarshalJSON() ([]byte, error) { return wire.Marshal(&f) }

// Outcome is always [law.Decided]; the zero value has none.
func (c Complaint) Outcome() law.Outcome {
	if c.Facts.ReceivedOn.IsZero() {
		return 0
	}
	return law.Decided
}

// Criteria is always empty: the rules give one answer.
func (c Complaint) Criteria() []law.Criterion { return nil }

// ComplaintResult is the result of a [Complaint] in the JSON contract.
type ComplaintResult struct {
	To    string `json:"to" da:"klageinstansen" en:"the body the complaint goes to"`
	Weeks int    `json:"weeks" da:"klagefristen i uger" en:"the time for the complaint in weeks"`
	calendar.Deadline
	Suspends bool `json:"suspends" da:"klagen udsætter betalingen" en:"the complaint suspends payment"`
}

// Result returns the result in the form of the contract.
func (c Complaint) Result() ComplaintResult {
	return ComplaintResult{To: ComplaintBody, Weeks: ComplaintWeeks, Deadline: c.Deadline}
}

// MarshalJSON returns the result as the contract has it; a value without a name is an
// error.
func (r ComplaintResult) MarshalJSON() ([]byte, error) { return wire.Marshal(&r) }

// AppendResult appends [Complaint.Result] as a JSON object.
func (c Complaint) AppendResult(dst []byte) []byte {
	return wire.Append(dst, new(c.Result()))
}

// Grounds returns the two sentences of § 11.
func (c Complaint) Grounds() []law.Ground {
	order := law.CollectionOrder
	return []law.Ground{
		ground(order.At(11, 0, 1), true, sayComplaint),
		ground(order.At(11, 0, 2), true, sayComplaintRules, ComplaintWeeks),
	}
}

// Readings returns.
func (c Complaint) Readings() []law.Reading {
	return []law.Reading{law.ComplaintRules, law.PeriodComputation}
}

// Receipt returns everything the answer rests on.
func (c Complaint) Receipt() law.Receipt {
	receipt := wire.Receipt("complaint", Rules, &c.Facts, &NoOptions{}, c)
	receipt.Headline = sayComplaintHeadline.With(law.DayNumber(c.Deadline.Last), law.DayNumber(c.Deadline.After))
	return receipt
}
