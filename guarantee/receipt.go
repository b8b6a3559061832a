// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"github.com/hjemmel-dk/hjemmel/law"
)

// appendFacts appends the facts of the decision as the JSON object of the
// contract; equal amounts are written alike however many zeros they came with.
func (d *Decision) appendFacts(dst []byte) []byte {
	f := &d.Facts
	dst = law.AppendJSONDate(dst, `{"on":`, f.On)
	dst = law.AppendJSONDate(dst, `,"appliedOn":`, f.AppliedOn)
	dst = append(append(append(dst, `,"security":{"form":"`...), f.Security.Form.String()...), '"')
	dst = law.AppendJSONAmount(dst, `,"amount":`, f.Security.Amount)
	dst = law.AppendJSONDate(dst, `,"from":`, f.Security.From)
	dst = law.AppendJSONDate(dst, `,"to":`, f.Security.To)
	dst = law.AppendJSONDate(dst, `,"postedOn":`, f.Security.PostedOn)
	dst = append(dst, '}')
	dst = appendMovements(dst, `,"reductions":[`, f.Reductions)
	dst = appendMovements(dst, `,"recovered":[`, f.Recovered)
	dst = append(dst, `,"payouts":[`...)
	for i := range f.Payouts {
		p := &f.Payouts[i]
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = law.AppendJSONString(append(dst, `{"id":`...), p.ID)
		dst = law.AppendJSONDate(dst, `,"on":`, p.On)
		dst = law.AppendJSONAmount(dst, `,"amount":`, p.Amount)
		dst = appendName(dst, `,"act":`, p.Act.String())
		dst = appendName(dst, `,"recipient":`, p.Recipient.String())
		if p.PaidByFormer {
			dst = append(dst, `,"paidByFormer":true`...)
		}
		if p.IncludeReason != "" {
			dst = law.AppendJSONString(append(dst, `,"includeReason":`...), p.IncludeReason)
		}
		dst = append(dst, '}')
	}
	dst = append(dst, ']')
	dst = law.AppendJSONDate(dst, `,"claimRaisedOn":`, f.ClaimRaisedOn)
	dst = law.AppendJSONDate(dst, `,"permanentPermitOn":`, f.PermanentPermitOn)
	if person := f.AuthorityDecision; person != nil {
		dst = appendName(dst, `,"authorityDecision":{"authority":`, person.Authority.String())
		dst = append(law.AppendJSONString(append(dst, `,"reason":`...), person.Reason), '}')
	}
	return append(dst, '}')
}

// appendMovements appends a list of the facts, and nothing for an empty one.
func appendMovements(dst []byte, name string, movements []Movement) []byte {
	if len(movements) == 0 {
		return dst
	}
	dst = append(dst, name...)
	for i := range movements {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = law.AppendJSONDate(dst, `{"on":`, movements[i].On)
		dst = append(law.AppendJSONAmount(dst, `,"amount":`, movements[i].Amount), '}')
	}
	return append(dst, ']')
}

// appendOptions appends the options that were chosen otherwise than the library
// reads the law.
func (d *Decision) appendOptions(dst []byte) []byte {
	open := byte('{')
	if d.options.Order != 0 {
		dst = appendName(append(dst, open), `"order":`, d.options.Order.String())
		open = ','
	}
	if len(d.options.Sequence) > 0 {
		dst = append(append(dst, open), `"sequence":[`...)
		for i, id := range d.options.Sequence {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = law.AppendJSONString(dst, id)
		}
		dst = append(dst, ']')
		open = ','
	}
	if open == '{' {
		return dst
	}
	return append(dst, '}')
}

// Receipt returns everything the decision rests on.
func (d Decision) Receipt() law.Receipt {
	return law.Receipt{
		Headline: choose(d.taken > 0, sayHeadline, sayHeadlineNothing, dayNo(d.Facts.On), d.taken, d.left-d.taken),
		Next:     d.next(), Calculation: d.Calculation(), Premises: d.premises(),
		Rule: "guarantee", Outcome: d.Outcome,
		Facts: d.appendFacts(nil), Options: d.appendOptions(nil), Result: d.AppendResult(nil),
		Grounds: d.Grounds(), Readings: d.Readings(),
	}
}
