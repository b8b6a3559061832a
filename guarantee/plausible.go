// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Finding says how the amount in a document compares with the yearly amounts. It
// changes no result. The zero value says nothing.
type Finding uint8

const (
	// AsTable: the amount is that of a year from the application to the posting.
	AsTable Finding = iota + 1
	// AsReduced: it is such an amount less one, two or all three reductions of the
	// same year, as it is when tests were passed before it was posted.
	AsReduced
	// Unusual: it is neither. The document still decides.
	Unusual
	// NoAmounts: the table has nothing for that time.
	NoAmounts
)

var findingNames = [...]string{"", "as-table", "as-reduced", "unusual", "no-amounts"}

// String returns the stable name of the finding, such as "as-table", and nothing
// for any other value.
func (f Finding) String() string { return nameOf(findingNames[:], f) }

// Plausibility is a finding and what it rests on.
type Plausibility struct {
	Regime  Regime
	Finding Finding
	// Year is the year whose amount it is, or the last year that was compared.
	Year int
	// Amount is the yearly amount of that year, in kroner.
	Amount decimal.Decimal
	// Known and Source say where that amount is from.
	Known  Provenance
	Source string
}

// Plausible compares the amount in a document with the yearly amounts of its
// regime: those of every year from the application through the posting,
// because KL and the ministry do not name the same one. An amount less than one
// krone above a yearly amount, as when it is rounded up, counts as that.
//
// Faults in the facts are not looked for; without a day or an amount the finding
// is NoAmounts or Unusual.
func Plausible(appliedOn calendar.Date, security *Security) Plausibility {
	found := plausible(appliedOn, security)
	result := Plausibility{Regime: RegimeOf(appliedOn, security.posted()), Finding: found.finding}
	if found.row != nil {
		result.Year, result.Amount = found.row.year, law.FromOre(found.row.security)
		result.Known, result.Source = found.row.known, found.row.source
	}
	return result
}

type compared struct {
	finding Finding
	row     *yearRow
}

func plausible(appliedOn calendar.Date, security *Security) compared {
	posted := security.posted()
	regime := RegimeOf(appliedOn, posted)
	amount, _ := law.ToOre(security.Amount)
	found := compared{finding: NoAmounts}
	first, last := appliedOn.Year(), max(posted.Year(), appliedOn.Year())
	for i := range yearRows {
		row := &yearRows[i]
		if row.regime != regime || row.year > last || (row.year < first && regime != R4) {
			continue
		}
		if finding := row.compare(amount); finding < found.finding || found.finding >= Unusual {
			found = compared{finding, row}
		}
	}
	return found
}

// compare compares an amount in øre with the amounts of one year.
func (r *yearRow) compare(amount int64) Finding {
	near := func(yearly int64) bool { return yearly <= amount && amount < yearly+100 }
	switch {
	case near(r.security):
		return AsTable
	case r.first > 0 && (near(r.security-r.first) || near(r.security-r.first-r.second) ||
		near(r.security-r.first-2*r.second)):
		return AsReduced
	}
	return Unusual
}
