// SPDX-License-Identifier: MPL-2.0

package administration

import (
	"cmp"
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
)

// SweepFacts are the securities of a work list.
type SweepFacts struct {
	Securities []SweepItem `json:"securities" da:"sikkerhederne" en:"the securities"`
}

// SweepItem is one security of a work list.
type SweepItem struct {
	// ID identifies the security. It must be unique in the list and contain no personal
	// data.
	ID string `json:"id" da:"et navn, som ingen anden sikkerhed har, uden personoplysninger" en:"a name that no other security has, without personal data"`
	guarantee.Facts
}

// MarshalJSON returns the facts as the contract has them; a value without a name is an
// error.
func (i SweepItem) MarshalJSON() ([]byte, error) { return wire.Marshal(&i) }

// Swept is one security of a [Sweep].
type Swept struct {
	// Index is its index in the list of facts.
	Index int
	// Decision is the decision on it; zero if Err is set.
	Decision guarantee.Decision
	// Next is the nearest day that matters: the last safe day to recover something or
	// to raise a claim for it; otherwise the last bank day within a security that has
	// not expired. It is zero if there is none.
	Next calendar.Date
	// What is what Next is the last day for.
	What NextAct
	// DaysLeft is the number of days from the day of the question to Next, negative if
	// Next has passed. It is meaningless if Next is zero.
	DaysLeft int
	// Err is everything that is wrong with its facts ([law.Faults]).
	Err error
}

// Sweep is a work list: every security of the facts, those with the nearest day first.
// It is made by [DecideSweep]; the zero value holds none.
type Sweep struct {
	// Facts are the facts that were decided on.
	Facts SweepFacts
	// List are the securities in the order in which they need attention.
	List []Swept

	options guarantee.Options
}

// DecideSweep decides on many securities and returns them all in the order in which
// they need attention: first those in which something can be recovered or a claim can
// still be raised, by their nearest safe day; then securities with nothing to recover
// that are still running, by their end; then the rest; and last those with invalid
// facts, which keep nobody else waiting. Ties keep the order given.
//
// The error is [law.Faults] about the list itself: it is empty, or a name is missing
// or given twice.
func DecideSweep(facts SweepFacts, options guarantee.Options) (Sweep, error) {
	if err := facts.Validate(options); err != nil {
		return Sweep{}, err
	}
	facts.Securities = slices.Clone(facts.Securities)
	s := Sweep{Facts: facts, options: options, List: make([]Swept, len(facts.Securities))}
	s.options.Sequence = slices.Clone(options.Sequence)
	for i := range s.List {
		swept := &s.List[i]
		swept.Index = i
		if swept.Decision, swept.Err = guarantee.Decide(facts.Securities[i].Facts, guarantee.Options{Order: options.Order}); swept.Err == nil {
			s.Facts.Securities[i].Facts = swept.Decision.Facts // the caller may still change the originals
			swept.next()
		}
	}
	slices.SortStableFunc(s.List, func(a, b Swept) int {
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), cmp.Compare(a.DaysLeft, b.DaysLeft), a.Next.Compare(b.Next))
	})
	return s, nil
}

// next finds the nearest day that matters.
func (s *Swept) next() {
	d := &s.Decision
	if s.Next = d.ActBy; !s.Next.IsZero() {
		s.What = NextRecover
	}
	for _, payout := range d.ToBeRaised {
		if s.Next.IsZero() || payout.By.Before(s.Next) {
			s.Next, s.What = payout.By, NextRaise
		}
	}
	if s.Next.IsZero() && d.Recoverable.IsZero() && !d.Facts.On.After(d.Facts.Security.To) {
		s.Next, s.What = d.Facts.Security.To.LastBankDay(), NextEnd
	}
	if !s.Next.IsZero() {
		s.DaysLeft = d.Facts.On.DaysUntil(s.Next)
	}
}

// rank returns the group to which a security belongs.
func (s *Swept) rank() int {
	switch {
	case s.Err != nil:
		return 3
	case s.What == NextRecover || s.What == NextRaise:
		return 0
	case s.What == NextEnd:
		return 1
	}
	return 2
}

// Validate returns what is wrong with the list itself ([law.Faults]), or nil. What is
// wrong with a security is told in the list.
func (f SweepFacts) Validate(options guarantee.Options) error {
	var c check.Check
	if len(f.Securities) == 0 {
		c.Add("securities", emptySweep)
	}
	if len(options.Sequence) > 0 {
		c.Add("options.sequence", sequenceOfMany)
	}
	seen := make(map[string]struct{}, len(f.Securities))
	for i := range f.Securities {
		id := f.Securities[i].ID
		if _, twice := seen[id]; twice || id == "" {
			problem := securityTwice
			if id == "" {
				problem = unnamedSecurity
			}
			c.Add(check.At("securities", i, "id"), problem)
		}
		seen[id] = struct{}{}
	}
	return c.Err()
}

// MarshalJSON returns the facts as the contract has them; a value without a name is an
// error.
func (f SweepFacts) MarshalJSON() ([]byte, error) { return wire.Marshal(&f) }
