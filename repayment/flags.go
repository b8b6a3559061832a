// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/internal/plausible"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Flags returns what a person should look at, in the order of their numbers.
func (d Decision) Flags() (flags []Flag) {
	add := func(applies bool, flag Flag) {
		if applies {
			flags = append(flags, flag)
		}
	}
	add(d.left > 0 && (d.deferral.State.Defers() || d.breach.Facts.Deferral && d.breach.Facts.Duty == breach.LumpSum), LumpSumNotDeferred)
	add(d.depositInDefault() && oreOf(d.Facts.Claim.Balance) > d.left, WholeDebt)
	add(d.withoutData(), AbilityWithoutData)
	add(d.Track == InDefault && d.Facts.away() && d.Facts.Breach == nil, DefaultNotGiven)
	add(d.inDefault() && d.breach.WholeDebtDueOn.Before(law.InForce()), DefaultBeforeOrder)
	add(d.inDefault() && !d.Facts.away() && len(LiableFor(d.Facts.Claim)) > 1 && d.Facts.Breach.OtherDeferral == nil, OtherDebtorNotKnown)
	claim := &d.Facts.Claim
	add(d.deferral.State == deferral.PlanSuspended && claim.Creditor == UdbetalingDanmark && !claim.AbroadUnderSection6, AbeyanceNotMunicipality)
	add(d.Track != OutsideScope && claim.Creditor == UdbetalingDanmark && claim.Act == Aktivloven && claim.Kind != law.Benefit, CreditorToCheck)
	if d.asked&askedDeferral != 0 {
		income := d.Facts.Debtor.instalmentFacts(d.Facts.On)
		add(d.deferral.State == deferral.ModestAmount && plausible.ModestAmount(d.deferral.Monthly, income, d.options.Instalment), ModestAboveTable)
		add(plausible.Income(&d.deferral, d.options.Deferral.Benefits, income, d.options.Instalment), IncomeToCheck)
	}
	return flags
}

// depositInDefault reports whether a lump sum is in default, so that what is left of the
// help is due.
func (d *Decision) depositInDefault() bool {
	return d.inDefault() && d.breach.Facts.Duty == breach.LumpSum
}

// askedOfOther reports whether the answer turns on the other who is liable.
func (d *Decision) askedOfOther() bool {
	known := d.Facts.Breach != nil && d.Facts.Breach.OtherDeferral != nil && d.asked&askedBreach != 0
	return len(LiableFor(d.Facts.Claim)) > 1 && (d.lapse.Lapsed || known)
}

// withoutData reports whether what § 8 counts as a possibility rests on § 5, stk. 2, in
// some period.
func (d *Decision) withoutData() bool {
	for i := range d.abilities {
		found := &d.abilities[i]
		if found.ability == lapse.Able && found.instalment != nil && found.instalment.Basis == instalment.NoIncomeData {
			return true
		}
	}
	return false
}
