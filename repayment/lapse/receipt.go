// SPDX-License-Identifier: MPL-2.0

package lapse

import (
	"github.com/hjemmel-dk/hjemmel/law"
)

// AppendResult appends the result as the JSON object of the contract: lapsed,
// lastDay, lapsedFrom, ground, flags, start and, when the claim is alive,
// earliestLapse.
func (d *Decision) AppendResult(dst []byte) []byte {
	if d.Lapsed {
		dst = append(dst, `{"lapsed":true`...)
	} else {
		dst = append(dst, `{"lapsed":false`...)
	}
	dst = law.AppendJSONDate(dst, `,"lastDay":`, d.LastDay)
	if d.Lapsed {
		dst = law.AppendJSONDate(dst, `,"lapsedFrom":`, d.LapsedFrom)
		dst = append(dst, `,"ground":"`...)
		dst = append(dst, d.Ground.String()...)
		dst = append(dst, '"')
	} else {
		dst = append(dst, `,"lapsedFrom":null,"ground":null`...)
	}
	dst = append(dst, `,"flags":[`...)
	for i, flag := range d.Flags {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, '"')
		dst = append(dst, flag.String()...)
		dst = append(dst, '"')
	}
	dst = append(dst, ']')
	dst = law.AppendJSONDate(dst, `,"start":`, d.Start)
	if !d.Lapsed {
		dst = law.AppendJSONDate(dst, `,"earliestLapse":`, d.EarliestLapse)
	}
	return append(dst, '}')
}

// appendFacts appends the facts of the decision as the JSON object of the
// contract; equal amounts are written alike however many zeros they came with.
func (d *Decision) appendFacts(dst []byte) []byte {
	facts := &d.Facts
	dst = law.AppendJSONDate(dst, `{"on":`, facts.On)
	dst = append(dst, `,"kind":"`...)
	dst = append(dst, facts.Kind.String()...)
	dst = append(dst, '"')
	dst = law.AppendJSONDate(dst, `,"endedOn":`, facts.EndedOn)
	dst = law.AppendJSONDate(dst, `,"knownOn":`, facts.KnownOn)
	dst = law.AppendJSONDate(dst, `,"paidOutOn":`, facts.PaidOutOn)
	dst = append(dst, `,"periods":[`...)
	for i := range facts.Periods {
		span := &facts.Periods[i]
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = law.AppendJSONDate(dst, `{"from":`, span.From)
		dst = law.AppendJSONDate(dst, `,"to":`, span.To)
		dst = append(dst, `,"ability":"`...)
		dst = append(dst, span.Ability.String()...)
		dst = append(dst, '"')
		if span.NoDeferral {
			dst = append(dst, `,"noDeferral":true`...)
		}
		dst = append(dst, '}')
	}
	dst = append(dst, ']')
	if len(facts.Payments) > 0 {
		dst = appendPayments(dst, facts.Payments)
	}
	if facts.Transfer != nil {
		dst = law.AppendJSONDate(dst, `,"transfer":{"receivedOn":`, facts.Transfer.ReceivedOn)
		dst = law.AppendJSONDate(dst, `,"returnedOn":`, facts.Transfer.ReturnedOn)
		dst = append(dst, '}')
	}
	return append(dst, '}')
}

func appendPayments(dst []byte, payments []Payment) []byte {
	dst = append(dst, `,"payments":[`...)
	for i := range payments {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = law.AppendJSONDate(dst, `{"on":`, payments[i].On)
		dst = append(law.AppendJSONAmount(dst, `,"amount":`, payments[i].Amount), '}')
	}
	return append(dst, ']')
}

// appendOptions appends the options that were chosen otherwise than the library
// reads the law.
func (d *Decision) appendOptions(dst []byte) []byte {
	if !d.options.NeverPaidStays {
		return dst
	}
	return append(dst, `{"neverPaidStays":true}`...)
}

// Receipt returns everything the decision rests on.
func (d *Decision) Receipt() law.Receipt {
	headline := say(sayAliveHeadline, law.DayNumber(d.Facts.On), 0, 0)
	switch {
	case d.Ground == DeferralAfterYears:
		headline = say(sayRestHeadline, law.DayNumber(d.LapsedFrom), 0, 0)
	case d.Lapsed:
		headline = say(sayHeadline, law.DayNumber(d.LapsedFrom), 0, 0)
	}
	return law.Receipt{
		Headline: headline, Calculation: d.Calculation(), Premises: d.premises(),
		Rule: "lapse", Outcome: law.Decided,
		Facts: d.appendFacts(nil), Options: d.appendOptions(nil), Result: d.AppendResult(nil),
		Grounds: d.Grounds(), Readings: d.Readings(),
	}
}
