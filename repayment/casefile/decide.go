// SPDX-License-Identifier: MPL-2.0

package casefile

import "github.com/hjemmel-dk/hjemmel/calendar"

// Decision says what applies to every debtor and every claim of a case on a day. It is
// made by [Decide]; the zero value is no decision.
type Decision struct {
	// Facts are the facts that were decided on.
	Facts   Facts
	result  Result // the texts of its steps left out
	persons []personDecision
	claims  []claimDecision
	options Options
}

// Decide decides a case on its day. Claims are tried in this order: are they under the
// order (§§ 1 and 15), are they paid, have they lapsed (§ 8), does the recovery authority
// have them, is there a lump sum, with the rest of the help beside it (§ 4, stk. 2), are
// they in default (§§ 9 and 10); what is left of a debtor's claims is asked for together
// (§§ 5 to 7).
//
// The error is [law.Faults] with everything that is wrong with the facts; no decision
// comes with it. Decide does not decide whether the benefit is to be repaid at all, nor
// what the answer names as a question for a person.
func Decide(facts Facts, options Options) (Decision, error) {
	f, err := open(facts, &options, facts.On)
	if err != nil {
		return Decision{}, err
	}
	f.reach(facts.On)
	return f.ask()
}

// open tests the facts and makes the file of them, in which nothing has happened yet. It
// can be asked about days up to the given one.
func open(facts Facts, options *Options, through calendar.Date) (*file, error) {
	c := facts.check(options)
	if len(c.Faults) > 0 {
		return nil, c.Err()
	}
	own := facts.copied()
	c.facts, c.options = &own, options
	return read(c, through), nil
}

// ask asks about the day that the file has reached.
func (f *file) ask() (Decision, error) {
	c := f.c
	if len(c.Faults) > 0 {
		return Decision{}, c.Err()
	}
	d := Decision{Facts: *f.facts, options: *c.options, claims: make([]claimDecision, len(f.accounts)), persons: make([]personDecision, len(f.persons))}
	for i := range f.accounts {
		a := &f.accounts[i]
		a.lumpHeld = a.lump.left > 0 && f.defersLump(a.liable[0], f.on)
		d.claims[i].account = a
		f.askLapse(&d.claims[i])
	}
	for i := range f.persons {
		d.persons[i].person = &f.persons[i]
		f.askDebtor(&d, &d.persons[i])
	}
	for i := range d.claims {
		f.askClaim(&d, &d.claims[i])
	}
	if len(c.Faults) > 0 {
		return Decision{}, c.Err()
	}
	d.share()
	d.result = f.result(&d)
	return d, nil
}

// share gives each claim its part of the monthly amount: the oldest first.
func (d *Decision) share() {
	for i := range d.persons {
		for _, g := range d.persons[i].groups {
			rest := g.monthly
			for _, a := range g.accounts {
				part := min(rest, a.ordinary())
				d.claims[a.index].share = max(d.claims[a.index].share, part)
				rest -= part
			}
		}
	}
}
