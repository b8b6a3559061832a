// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
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
func plausible(appliedOn calendar.Date, security *Security) (found finding, of *yearRow) {
	posted := security.posted()
	regime := regimeOf(appliedOn, posted)
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
