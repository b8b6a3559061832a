// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Flags returns what a person should look at, in the order of their numbers.
func (d Decision) Flags() (flags []Flag) {
	add := func(applies bool, flag Flag) {
		if applies {
			flags = append(flags, flag)
		}
	}
	for _, flag := range d.flags {
		add(flag < DefaultNotGiven || flag <= IncomeToCheck && flag > OtherDebtorNotKnown, flag) // those of § 8 stand with their chapter
	}
	add(d.Track == InDefault && d.Facts.away() && d.Facts.Breach == nil, DefaultNotGiven)
	add(d.inDefault() && d.found.Breach.WholeDebtDueOn.Before(law.InForce()), DefaultBeforeOrder)
	add(d.inDefault() && !d.Facts.away() && len(LiableFor(d.Facts.Claim)) > 1 && d.Facts.Breach.OtherDeferral == nil, OtherDebtorNotKnown)
	slices.Sort(flags)
	return flags
}

// depositInDefault reports whether a lump sum is in default, so that what is left of the
// help is due.
func (d *Decision) depositInDefault() bool {
	return d.inDefault() && d.found.Breach.Facts.Duty == breach.LumpSum
}

// askedOfOther reports whether the answer turns on the other who is liable.
func (d *Decision) askedOfOther() bool {
	known := d.Facts.Breach != nil && d.Facts.Breach.OtherDeferral != nil && d.found.Breach != nil
	return len(LiableFor(d.Facts.Claim)) > 1 && (d.found.Lapse != nil && d.found.Lapse.Lapsed || known)
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
