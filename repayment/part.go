// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

// askPartPayment looks at what was paid of what was missed.
//
// §§ 9 and 10, 1. pkt., do not say whether a part is enough: a person judges. A
// payment in the list that covers all of it is said on its day in breach.paidOn, since
// the same fact must not transfer the claim in one place and keep it in another.
func (d *Decision) askPartPayment(duty breach.Duty) error {
	b := d.Facts.Breach
	if b.MissedOn.IsZero() || !b.PaidOn.IsZero() {
		return nil
	}
	through := d.Facts.On
	if b.Demand != nil {
		through = calendar.Earlier(through, b.Demand.Deadline)
	}
	from := b.MissedOn
	if duty == breach.LumpSum && !b.Amount.Valid {
		from = d.Facts.Claim.LandlordRepaid.On // all of it counts on the lump sum
	}
	var paid int64
	for i := range d.Facts.Payments {
		if payment := &d.Facts.Payments[i]; !payment.On.Before(from) && !payment.On.After(through) {
			paid += oreOf(payment.Amount)
		}
	}
	asksFor := d.missedAmount(duty)
	answer := d.Facts.answer(PartPayment)
	switch {
	case paid == 0 || answer == Defaults:
		return nil
	case asksFor == 0 && !d.inDefault():
		return nil
	case asksFor == 0:
		return law.Faults{missedAmountUnknown.At("breach.amount")}
	case paid >= asksFor && answer == 0:
		return law.Faults{paidElsewhere.At("breach.paidOn")}
	case !d.inDefault():
		return nil
	}
	d.paidWithin, d.asksFor = paid, asksFor
	if answer == 0 {
		d.open = append(d.open, PartPayment)
	}
	d.asked &^= askedBreach // until it is judged, nothing is in default
	d.breach = breach.Decision{}
	return nil
}

// missedAmount is what was missed, in øre: what the case says, otherwise the lump sum or
// the instalment of the plan, and 0 where that is not known.
func (d *Decision) missedAmount(duty breach.Duty) int64 {
	switch b := d.Facts.Breach; {
	case b.Amount.Valid:
		return oreOf(b.Amount.Decimal)
	case duty == breach.LumpSum:
		return oreOf(d.lumpSum.Amount)
	case d.Facts.Plan != nil && d.Facts.Plan.Monthly.Valid:
		return oreOf(d.Facts.Plan.Monthly.Decimal)
	}
	return 0
}
