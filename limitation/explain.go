// SPDX-License-Identifier: MPL-2.0

package limitation

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Outcome is always [law.Decided]; the zero value has none.
func (d Decision) Outcome() law.Outcome {
	if d.Facts.On.IsZero() {
		return 0
	}
	return law.Decided
}

// Criteria is always empty: the rules give one answer.
func (d Decision) Criteria() []law.Criterion { return nil }

// Grounds returns the rules that were considered, in the order they were tried:
// the rule of every link of the chain.
func (d Decision) Grounds() []law.Ground {
	return d.AppendGrounds(make([]law.Ground, 0, len(d.Chain)))
}

// AppendGrounds appends [Decision.Grounds] to dst.
func (d Decision) AppendGrounds(dst []law.Ground) []law.Ground {
	for i := range d.Chain {
		dst = append(dst, d.Chain[i].Ground)
	}
	return dst
}

// Readings returns the readings that the decision relies on, by number.
func (d Decision) Readings() []law.Reading {
	return d.AppendReadings(make([]law.Reading, 0, 2))
}

// AppendReadings appends [Decision.Readings] to dst.
func (d Decision) AppendReadings(dst []law.Reading) []law.Reading {
	if !d.Pending {
		dst = append(dst, law.PeriodComputation)
	}
	for _, question := range d.Open {
		if question == A8 {
			dst = append(dst, law.AfterGrantedDeadline)
		}
	}
	return dst
}

// AppendResult appends the result as the JSON object of the contract: start, raw,
// last, barredFrom, actBy, barred, absolute, pending, objectBy, flags, open and
// chain. What there is none of is left out.
func (d Decision) AppendResult(dst []byte) []byte {
	if d.Start.IsZero() { // nobody made the decision
		return append(dst, "{}"...)
	}
	dst = law.AppendJSONDate(dst, `{"start":`, d.Start)
	dst = law.AppendJSONDate(dst, `,"raw":`, d.Deadline.Raw)
	dst = law.AppendJSONDate(dst, `,"last":`, d.Deadline.Last)
	dst = law.AppendJSONDate(dst, `,"barredFrom":`, d.Deadline.After)
	dst = law.AppendJSONDate(dst, `,"actBy":`, d.Deadline.ActBy)
	dst = appendTrue(dst, `,"pending":true`, d.Pending)
	if !d.Barred {
		dst = append(dst, `,"barred":false`...)
	}
	dst = appendTrue(dst, `,"barred":true`, d.Barred)
	dst = law.AppendJSONDate(dst, `,"absolute":`, d.Absolute.Last)
	dst = law.AppendJSONDate(dst, `,"objectBy":`, d.ObjectBy)
	dst = append(dst, `,"flags":[`...)
	for i, flag := range d.Flags {
		dst = appendComma(dst, i)
		dst = law.AppendJSONString(dst, flag.String())
	}
	dst = append(dst, `],"open":[`...)
	for i, question := range d.Open {
		dst = appendComma(dst, i)
		dst = law.AppendJSONString(dst, question.String())
	}
	dst = append(dst, `],"chain":[`...)
	for i := range d.Chain {
		link := &d.Chain[i]
		dst = appendComma(dst, i)
		dst = law.AppendJSONDate(dst, `{"day":`, link.Day)
		dst = append(append(dst, `,"ref":"`...), link.Ref.Act.ID()...)
		dst = append(link.Ref.AppendText(append(dst, ' ')), '"')
		dst = appendTrue(dst, `,"applied":true`, link.Applied)
		dst = appendTrue(dst, `,"applied":false`, !link.Applied)
		dst = append(law.AppendJSONDate(dst, `,"raw":`, link.Raw), '}')
	}
	return append(dst, `]}`...)
}

func appendComma(dst []byte, i int) []byte {
	if i > 0 {
		return append(dst, ',')
	}
	return dst
}

func appendTrue(dst []byte, member string, is bool) []byte {
	if is {
		return append(dst, member...)
	}
	return dst
}

func (e *Event) append(dst []byte) []byte {
	dst = append(append(dst, `{"kind":"`...), e.Kind.String()...)
	dst = law.AppendJSONDate(dst, `","on":`, e.On)
	dst = law.AppendJSONDate(dst, `,"endedOn":`, e.EndedOn)
	dst = law.AppendJSONDate(dst, `,"reachedOn":`, e.ReachedOn)
	dst = appendTrue(dst, `,"idle":true`, e.Idle)
	return append(appendTrue(dst, `,"partial":true`, e.Partial), '}')
}

// Receipt returns everything the decision rests on. The open questions stand
// among what was taken as given, each with the answer that was used.
func (d Decision) Receipt() law.Receipt {
	facts := &d.Facts
	headline := say(sayAlive, facts.On, d.Deadline.Last, d.Deadline.ActBy)
	switch {
	case d.Pending:
		headline = say(sayPending, facts.On)
	case d.Barred:
		headline = say(sayBarred, d.Deadline.After)
	}
	premises := []law.Statement{say(sayGivenDay, facts.On), say(sayGivenDue, facts.DueOn),
		{Sentence: sayGivenEvents, Values: [3]int64{int64(len(facts.Events)), int64(len(facts.Floors))}}}
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
	receipt := wire.Receipt("limitation", Rules, &d.Facts, &d.options, d)
	receipt.Headline, receipt.Calculation, receipt.Premises = headline, d.calculation(), premises
	return receipt
}

// calculation is the chain in days: every step that moved the last day.
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

// append writes the options chosen otherwise than the library reads the law.
func (o Options) append() []byte {
	switch o.Lead {
	case DigitalPost:
		return []byte(`{"lead":"digital-post"}`)
	case Letter:
		return []byte(`{"lead":"letter"}`)
	case HandOver:
		return []byte(`{"lead":"hand-over"}`)
	}
	return nil
}
