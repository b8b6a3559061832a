// SPDX-License-Identifier: MPL-2.0

package breach

import (
	"strconv"

	"github.com/hjemmel-dk/hjemmel/law"
)

// Receipt returns everything the decision rests on. The reason for an exception is
// in its facts.
func (d *Decision) Receipt() law.Receipt {
	_, deadline := d.Facts.demandDays()
	headline := map[Stage]*law.Sentence{
		Compliant: sayHeadlineCompliant, DemandDue: sayHeadlineDemandDue, DemandRunning: sayHeadlineRunning,
		InDefault: sayHeadlineDefault, Transferable: sayHeadlineTransferable, Barred: sayHeadlineBarred,
	}[d.Stage]
	return law.Receipt{
		Rule: "breach", Outcome: law.Decided,
		Facts: d.appendFacts(nil), Result: d.AppendResult(nil),
		Grounds: d.Grounds(), Readings: d.Readings(),
		Headline:    say(headline, deadline, law.DayNumber(d.WholeDebtDueOn), 0),
		Calculation: d.Calculation(), Premises: d.premises(),
	}
}

// premises says what was taken as given.
func (d *Decision) premises() []law.Statement {
	f := &d.Facts
	premises := []law.Statement{say(sayGivenDay, law.DayNumber(f.On), 0, 0)}
	if !f.MissedOn.IsZero() {
		premises = append(premises, say(sayGivenMissed, law.DayNumber(f.MissedOn), 0, 0))
		if f.Demand != nil {
			sent, deadline := f.demandDays()
			premises = append(premises, say(sayGivenDemand, sent, deadline, 0))
		}
		paid := sayGivenUnpaid
		if !f.PaidOn.IsZero() {
			paid = sayGivenPaid
		}
		premises = append(premises, say(paid, law.DayNumber(f.PaidOn), 0, 0))
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
	dst = law.AppendJSONDate(dst, `{"on":`, f.On)
	dst = append(dst, `,"kind":"`...)
	dst = append(dst, f.Kind.String()...)
	dst = append(dst, '"')
	dst = law.AppendJSONDate(dst, `,"missedOn":`, f.MissedOn)
	if f.Demand != nil {
		dst = law.AppendJSONDate(dst, `,"demand":{"sentOn":`, f.Demand.SentOn)
		dst = law.AppendJSONDate(dst, `,"deadline":`, f.Demand.Deadline)
		dst = append(dst, '}')
	}
	dst = law.AppendJSONDate(dst, `,"paidOn":`, f.PaidOn)
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
		return append(law.AppendJSONDate(dst, `{"on":`, n.On), '}')
	}
	dst = append(dst, `{"exception":"`...)
	dst = append(dst, n.Exception.String()...)
	dst = append(dst, `","reason":`...)
	return append(law.AppendJSONString(dst, n.Reason), '}')
}
