// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
)

// finding says how the amount in a document compares with the yearly amounts. Its
// only effect is the flag [AmountUnusual].
type finding uint8

const (
	asTable   finding = iota + 1 // the amount of a year from the application to the posting
	asReduced                    // such an amount less one, two or all three reductions of its year
	unusual                      // neither; the document still decides
	noAmounts                    // the table has no amounts for that time
)

// plausible compares the amount in a document with the yearly amounts of its regime
// those of every year from the application through the posting, because KL
// and the ministry do not use the same one. It also returns the year that matches,
// or the last one compared. An amount less than one krone above a yearly amount, as
// when rounded up, counts as equal to it.
func plausible(appliedOn, firstPosted calendar.Date, security *Security) (found finding, of *yearRow) {
	posted := security.posted()
	regime := regimeOf(appliedOn, firstPosted)
	amount, _ := money.ToOre(security.Amount)
	found = noAmounts
	first, last := appliedOn.Year(), max(posted.Year(), appliedOn.Year())
	for i := range yearRows {
		row := &yearRows[i]
		if row.regime != regime || row.year > last || (row.year < first && regime != R4) {
			continue
		}
		if compared := row.compare(amount); compared < found || found >= unusual {
			found, of = compared, row
		}
	}
	return found, of
}

// compare compares an amount in øre with the amounts of one year.
func (r *yearRow) compare(amount int64) finding {
	near := func(yearly int64) bool { return yearly <= amount && amount < yearly+100 }
	switch {
	case near(r.security):
		return asTable
	case r.first > 0 && (near(r.security-r.first) || near(r.security-r.first-r.second) ||
		near(r.security-r.first-2*r.second)):
		return asReduced
	}
	return unusual
}

// markUnusual marks an amount, a duration or reductions that are not as the rules have
// them. The document and the decisions of the municipality still decide.
//
// A security runs for ten years, and for five if the permit was applied for before 15
// November 2017; it can then be extended until ten years have passed. The reductions
// are the three steps of udlændingeloven § 9, which leave at least the floor of the
// act.
func (d *Decision) markUnusual() {
	f, s := &d.Facts, &d.Facts.Security
	found, _ := plausible(f.AppliedOn, d.firstPosted, s)
	d.mark(AmountUnusual, found == unusual)
	years := 10
	if f.AppliedOn.Before(theDay) && s.FirstPostedOn.IsZero() {
		years = 5
	}
	d.mark(DurationUnusual, s.To.After(s.From.AddYears(years, calendar.Clamp)))
	if len(f.Reductions) > 0 {
		most, floor := reductionLimits(regimeOf(f.AppliedOn, d.firstPosted), f.On.Year())
		d.mark(ReductionUnusual, d.reduced+d.beyond > most || oreOf(s.Amount)-d.reduced-d.beyond < floor)
	}
}

// reductionLimits returns the largest sum of the three steps of a regime until a year,
// and the least that the act leaves, in øre. Both are 0 for a regime without known
// reductions.
func reductionLimits(regime Regime, until int) (most, floor int64) {
	for i := range yearRows {
		row := &yearRows[i]
		if row.regime == regime && row.first > 0 && (most == 0 || row.year <= until) {
			if most = max(most, row.first+2*row.second); floor == 0 {
				floor = row.base
			}
		}
	}
	return most, floor
}

// oreOf returns a valid amount in øre.
func oreOf(amount decimal.Decimal) int64 {
	ore, _ := money.ToOre(amount)
	return ore
}
