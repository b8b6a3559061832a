// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"strconv"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// AppendResult appends the result as the JSON object of the contract: track,
// monthly, dueOn, lapse, breach, complaint, liable and steps.
func (d *Decision) AppendResult(dst []byte) []byte {
	dst = append(dst, `{"track":"`...)
	dst = append(dst, d.Track.String()...)
	dst = append(dst, '"')
	if d.Monthly.Valid {
		dst = append(dst, `,"monthly":"`...)
		dst = law.AppendAmount(dst, amountOf(d.Monthly.Decimal))
		dst = append(dst, '"')
	}
	dst = appendDay(dst, `,"dueOn":"`, d.DueOn)
	switch {
	case d.asked&askedLapse != 0:
		dst = append(dst, `,"lapse":`...)
		dst = d.lapse.AppendResult(dst)
	case !d.lapseLast.IsZero():
		dst = append(dst, `,"lapse":{"lapsed":false`...)
		dst = appendDay(dst, `,"lastDay":"`, d.lapseLast)
		dst = append(dst, `,"lapsedFrom":null,"ground":null,"flags":[]}`...)
	}
	if d.asked&askedLumpSum != 0 {
		dst = append(dst, `,"lumpSum":`...)
		dst = d.lumpSum.AppendResult(dst)
	}
	if d.asked&askedBreach != 0 {
		dst = append(dst, `,"breach":`...)
		dst = d.breach.AppendResult(dst)
	}
	dst = append(dst, `,"complaint":{"to":"`+ComplaintBody+`","deadlineWeeks":`...)
	dst = strconv.AppendInt(dst, ComplaintWeeks, 10)
	dst = append(dst, `,"decision":`...)
	dst = strconv.AppendBool(dst, d.isDecision())
	dst = append(dst, `,"suspends":false},"liable":[`...)
	for i, liable := range LiableFor(d.Case.Claim) {
		if d.Track == OutsideScope {
			break // who owes such a claim, the order does not say
		}
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, `{"who":"`...)
		dst = append(dst, liable.Who.String()...)
		dst = append(dst, `","how":"`...)
		dst = append(dst, liable.How.String()...)
		dst = append(dst, `"}`...)
	}
	dst = append(dst, `],"steps":[`...)
	for i, step := range d.Steps() {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, `{"ref":"`...)
		dst = step.Ref.AppendText(dst)
		dst = append(dst, `","da":"`...)
		dst = step.What.AppendText(dst, law.Danish)
		dst = append(dst, `","en":"`...)
		dst = step.What.AppendText(dst, law.English)
		dst = append(dst, '"')
		dst = appendDay(dst, `,"last":"`, step.Last)
		dst = appendDay(dst, `,"after":"`, step.After)
		dst = appendDay(dst, `,"actBy":"`, step.ActBy)
		dst = append(dst, '}')
	}
	return append(dst, "]}"...)
}

func appendDay(dst []byte, name string, day calendar.Date) []byte {
	if day.IsZero() {
		return dst
	}
	dst = append(dst, name...)
	dst, _ = day.AppendText(dst)
	return append(dst, '"')
}
