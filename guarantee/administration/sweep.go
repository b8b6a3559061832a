// SPDX-License-Identifier: MPL-2.0

package administration

import (
	"cmp"
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
)

// Swept is one security of a sweep.
type Swept struct {
	// Index is its index in the list of facts.
	Index int
	// Decision is the decision on it; zero if Err is set.
	Decision guarantee.Decision
	// Next is the nearest day that matters: the last safe day to act if something is
	// recoverable, otherwise the last bank day within a security that has not expired.
	// It is zero if there is none.
	Next calendar.Date
	// DaysLeft is the number of days from the day of the question to Next, negative if
	// Next has passed. It is meaningless if Next is zero.
	DaysLeft int
	// Err is everything that is wrong with its facts ([law.Faults]).
	Err error
}

// Sweep decides on many securities and returns them all, those with the nearest
// deadline first: first those with something recoverable, by
// [guarantee.Decision.ActBy]; then securities with nothing recoverable that are
// still running, by their end; then the rest; and last those with invalid facts.
// Ties keep the order given.
func Sweep(facts []guarantee.Facts, options guarantee.Options) []Swept {
	all := make([]Swept, len(facts))
	for i := range facts {
		s := &all[i]
		s.Index = i
		if s.Decision, s.Err = guarantee.Decide(facts[i], options); s.Err != nil {
			continue
		}
		if s.Next = s.Decision.ActBy; s.Next.IsZero() && !facts[i].On.After(facts[i].Security.To) {
			s.Next = facts[i].Security.To.LastBankDay()
		}
		if !s.Next.IsZero() {
			s.DaysLeft = facts[i].On.DaysUntil(s.Next)
		}
	}
	slices.SortStableFunc(all, func(a, b Swept) int {
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), cmp.Compare(a.DaysLeft, b.DaysLeft), a.Next.Compare(b.Next))
	})
	return all
}

// rank returns the group to which a security belongs.
func (s *Swept) rank() int {
	switch {
	case s.Err != nil:
		return 3
	case s.Decision.Recoverable.IsPositive():
		return 0
	case !s.Next.IsZero():
		return 1
	}
	return 2
}
