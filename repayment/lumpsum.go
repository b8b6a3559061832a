// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

// Rest is what applies to the rest of the help while a lump sum is to be paid.
type Rest struct {
	Track Track `json:"track" da:"hvad der gælder for resten af hjælpen" en:"what applies to the rest of the help"`
	// Monthly is as [Decision.Monthly].
	Monthly decimal.NullDecimal `json:"monthly,omitzero" da:"beløbet om måneden i kroner" en:"the amount a month in kroner"`
}

// askLumpSum asks § 4, stk. 2. No more is repaid than was left of the help, and
// what was paid since the landlord repaid counts on the lump sum first.
func (d *Decision) askLumpSum() error {
	facts := d.Facts.lumpSumFacts()
	balance := oreOf(d.Facts.Claim.Balance)
	paid := d.paidSince(facts.LandlordRepaidOn)
	facts.Rest = decimal.NewNullDecimal(money.FromOre(balance + paid))
	var err error
	d.lumpSum, err = breach.DecideLumpSum(facts, d.options.Breach)
	if err != nil {
		return within("claim.landlordRepaid", err)
	}
	d.asked |= askedLumpSum
	d.left = max(0, oreOf(d.lumpSum.Amount)-paid)
	d.lumpSumFirst = paid > 0 && d.lumpSum.Amount.Sign() > 0
	return nil
}

// paidSince is what was paid from a day on, in øre.
func (d *Decision) paidSince(day calendar.Date) (ore int64) {
	for i := range d.Facts.Payments {
		if payment := &d.Facts.Payments[i]; !day.IsZero() && !payment.On.Before(day) {
			ore += oreOf(payment.Amount)
		}
	}
	return ore
}

// askBeside finds the track of a claim with a lump sum: the lump sum itself, with what
// applies to the rest of the help beside it. It reports whether there is nothing more
// to ask, since a lump sum that is paid leaves the rest alone.
//
//   - § 4, stk. 2, 3. pkt.: the lump sum is paid within two months of the landlord's
//     repayment, and is neither deferred nor divided.
//   - § 10, 1. pkt.: where it is not paid in spite of a demand, it is in default, and
//     what is left of the help is due.
//   - § 4, stk. 1: for the rest instalments are fixed or a deferral is given.
func (d *Decision) askBeside() (done bool, err error) {
	b := d.Facts.Breach
	duty := d.brokenDuty()
	if b != nil {
		if err := d.askBreach(duty, b.othersDefer()); err != nil {
			return true, err
		}
		if duty == breach.LumpSum && !b.MissedOn.IsZero() && b.MissedOn.Before(d.lumpSum.After) {
			return true, law.Faults{twoMonthsNotPassed.At("breach.missedOn")}
		}
		if err := d.askPartPayment(duty); err != nil {
			return true, err
		}
		if duty == breach.LumpSum && d.breach.Stage == breach.Compliant && !b.PaidOn.IsZero() {
			d.left = 0
		}
	}
	if d.inDefault() {
		d.Track, d.DueOn = InDefault, d.breach.WholeDebtDueOn
		return true, nil
	}
	if d.left == 0 {
		return false, nil
	}
	if d.owed() > 0 {
		if err := d.askOrdinary(); err != nil {
			return true, err
		}
		d.rest = &Rest{d.Track, d.Monthly}
		d.Monthly = decimal.NullDecimal{}
		if d.inDefault() {
			return true, nil
		}
	}
	d.Track, d.DueOn = LumpSum, d.lumpSum.Last
	return true, nil
}

// brokenDuty says which payment was missed, where the case does not: the lump sum
// (§ 10), or an instalment (§ 9) that was missed before the lump sum could be, or when
// it was paid.
func (d *Decision) brokenDuty() breach.Duty {
	b := d.Facts.Breach
	switch {
	case b != nil && b.Duty != 0:
		return b.Duty
	case d.asked&askedLumpSum == 0 || d.lumpSum.Amount.Sign() == 0:
		return breach.Plan
	case d.Facts.Plan != nil && b != nil && (b.MissedOn.Before(d.lumpSum.After) || d.lumpSum.After.IsZero() || d.left == 0 && b.PaidOn.IsZero()):
		return breach.Plan
	}
	return breach.LumpSum
}

// owed is what the ordinary rules are asked about, in øre: what is left of the claim
// without the lump sum.
func (d *Decision) owed() int64 { return oreOf(d.Facts.Claim.Balance) - d.left }
