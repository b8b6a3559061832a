// SPDX-License-Identifier: MPL-2.0

package breach

import (
	"strconv"

	"github.com/hjemmel-dk/hjemmel"
)

// Receipt returns everything the decision rests on. The reason for an exception is
// in its facts.
func (d *Decision) Receipt() hjemmel.Receipt {
	_, deadline := d.Facts.demandDays()
	headline := map[Stage]*hjemmel.Sentence{
		Compliant: sayHeadlineCompliant, DemandDue: sayHeadlineDemandDue, DemandRunning: sayHeadlineRunning,
		InDefault: sayHeadlineDefault, Transferable: sayHeadlineTransferable, Barred: sayHeadlineBarred,
	}[d.Stage]
	return hjemmel.Receipt{
		Rule: "breach", Outcome: hjemmel.Decided,
		Facts: d.appendFacts(nil), Result: d.AppendResult(nil),
		Grounds: d.Grounds(), Readings: d.Readings(),
		Headline:    say(headline, deadline, hjemmel.DayNumber(d.WholeDebtDueOn), 0),
		Calculation: d.Calculation(), Premises: d.premises(),
	}
}

// premises says what was taken as given.
func (d *Decision) premises() []hjemmel.Statement {
	f := &d.Facts
	premises := []hjemmel.Statement{say(sayGivenDay, hjemmel.DayNumber(f.On), 0, 0)}
	if !f.MissedOn.IsZero() {
		premises = append(premises, say(sayGivenMissed, hjemmel.DayNumber(f.MissedOn), 0, 0))
		if f.Demand != nil {
			sent, deadline := f.demandDays()
			premises = append(premises, say(sayGivenDemand, sent, deadline, 0))
		}
		paid := sayGivenUnpaid
		if !f.PaidOn.IsZero() {
			paid = sayGivenPaid
		}
		premises = append(premises, say(paid, hjemmel.DayNumber(f.PaidOn), 0, 0))
	}
	deferral := sayGivenNoDeferral
	if f.Deferral {
		deferral = sayGivenDeferral
	}
	premises = append(premises, say(deferral, 0, 0, 0))
	if len(f.OtherNotices) > 0 {
		return append(premises, say(sayGivenDebtors, int64(1+len(f.OtherNotices)), 0, 0))
	}
	return append(premises, say(sayGivenDebtor, 0, 0, 0))
}

// appendFacts appends the facts as the JSON object of the contract.
func (d *Decision) appendFacts(dst []byte) []byte {
	f := &d.Facts
	dst = hjemmel.AppendJSONDate(dst, `{"on":`, f.On)
	dst = append(dst, `,"kind":"`...)
	dst = append(dst, f.Kind.String()...)
	dst = append(dst, '"')
	dst = hjemmel.AppendJSONDate(dst, `,"missedOn":`, f.MissedOn)
	if f.Demand != nil {
		dst = hjemmel.AppendJSONDate(dst, `,"demand":{"sentOn":`, f.Demand.SentOn)
		dst = hjemmel.AppendJSONDate(dst, `,"deadline":`, f.Demand.Deadline)
		dst = append(dst, '}')
	}
	dst = hjemmel.AppendJSONDate(dst, `,"paidOn":`, f.PaidOn)
	dst = append(dst, `,"deferral":`...)
	dst = strconv.AppendBool(dst, f.Deferral)
	if f.Notice != nil {
		dst = append(dst, `,"notice":`...)
		dst = f.Notice.appendJSON(dst)
	}
	for i, other := range f.OtherNotices {
		if i == 0 {
			dst = append(dst, `,"otherNotices":[`...)
		} else {
			dst = append(dst, ',')
		}
		dst = other.appendJSON(dst)
	}
	if len(f.OtherNotices) > 0 {
		dst = append(dst, ']')
	}
	return append(dst, '}')
}

func (n *Notice) appendJSON(dst []byte) []byte {
	switch {
	case n == nil:
		return append(dst, "null"...)
	case n.Exception == 0:
		return append(hjemmel.AppendJSONDate(dst, `{"on":`, n.On), '}')
	}
	dst = append(dst, `{"exception":"`...)
	dst = append(dst, n.Exception.String()...)
	dst = append(dst, `","reason":`...)
	return append(hjemmel.AppendJSONString(dst, n.Reason), '}')
}
