// SPDX-License-Identifier: MPL-2.0

package limitation

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Outcome is always [law.Decided], except for the zero value, which has none.
func (d Decision) Outcome() law.Outcome {
	if d.Facts.On.IsZero() {
		return 0
	}
	return law.Decided
}

// Criteria is always empty: the rules give one answer.
func (d Decision) Criteria() []law.Criterion { return nil }

// Grounds returns the rules of the chain, in the order they were tried.
func (d Decision) Grounds() []law.Ground {
	dst := make([]law.Ground, 0, len(d.Chain))
	for i := range d.Chain {
		dst = append(dst, d.Chain[i].Ground)
	}
	return dst
}

// Readings returns the readings that the decision relies on, by number.
func (d Decision) Readings() []law.Reading {
	return slices.Clone(d.readings)
}

// Receipt returns everything the decision rests on. The open questions are among the
// premises, each with the answer that was used.
func (d Decision) Receipt() law.Receipt {
	facts := &d.Facts
	headline := say(sayAlive, facts.On, d.Deadline.Last, d.Deadline.ActBy)
	switch {
	case d.Pending:
		headline = say(sayPending, facts.On)
	case d.Barred:
		headline = say(sayBarred, d.Deadline.After)
	case d.Deadline.ActBy.Before(facts.On):
		headline = say(sayAliveLate, facts.On, d.Deadline.Last, d.Deadline.ActBy)
	}
	premises := []law.Statement{say(sayGivenDay, facts.On), say(sayGivenDue, facts.DueOn),
		sayGivenEvents.With(int64(len(facts.Events)), int64(len(facts.Floors)))}
	switch t := facts.Transfer; {
	case t == nil:
	case t.ReturnedOn.IsZero():
		premises = append(premises, say(sayGivenReceived, t.ReceivedOn))
	default:
		premises = append(premises, say(sayGivenReturned, t.ReceivedOn, t.ReturnedOn))
	}
	for _, question := range d.Open {
		premises = append(premises, question.statement())
	}
	receipt := wire.Receipt("limitation", rules, &d.Facts, &d.options, d)
	receipt.Headline, receipt.Calculation, receipt.Premises = headline, d.calculation(), premises
	return receipt
}

// calculation returns the chain as days: every step that moved the last day.
func (d *Decision) calculation() (steps []law.Statement) {
	var before calendar.Date
	for i := range d.Chain {
		link := &d.Chain[i]
		switch {
		case link.Raw == before || !link.Applied: // the start itself has no last day yet
			continue
		case link.Raw.IsZero():
			steps = append(steps, say(stepPending, link.Day))
		default:
			steps = append(steps, say(stepRaw, link.Day, link.Raw))
		}
		before = link.Raw
	}
	return steps
}
