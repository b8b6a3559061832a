// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/copies"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// ReductionStep is one of the three steps of a reduction.
type ReductionStep struct {
	Test    Test          `json:"test" da:"den prøve, trinnet er for" en:"the test the step is for"`
	Granted bool          `json:"granted" da:"om trinnet gives nu" en:"whether the step is granted now"` // a test that counts was passed in time
	Before  bool          `json:"before" da:"om trinnet er givet før" en:"whether the step was granted before"`
	Late    bool          `json:"late" da:"om prøven er bestået efter fristen" en:"whether the test was passed after its deadline"`
	On      calendar.Date `json:"on,omitzero" da:"dagen, den første prøve, der tæller, er bestået" en:"the day the first test that counts was passed"`
	// Base and Current are the two candidate amounts, in kroner.
	Base    decimal.Decimal `json:"base" da:"trinnets beløb efter lovens niveau" en:"the amount of the step at the level of the act"`
	Current decimal.Decimal `json:"current" da:"trinnets beløb efter årets niveau" en:"the amount of the step at the level of the year"`
}

// Candidate is the effect of a reduction at one of the two levels, in kroner.
type Candidate struct {
	// Amount is the sum of the steps granted now.
	Amount decimal.Decimal `json:"amount" da:"det, der nedsættes med" en:"what the security is reduced by"`
	// Left is the security after the reduction, before deducting what was recovered;
	// never below 0.
	Left decimal.Decimal `json:"left" da:"sikkerheden efter nedsættelsen, før det, der er inddrevet" en:"the security after the reduction, before what was recovered"`
	// Floor is what remains of a security when all three steps are granted.
	Floor decimal.Decimal `json:"floor" da:"det, der bliver tilbage, når alle tre trin er givet" en:"what is left when all three steps are granted"`
	// BelowFloor reports whether the reduction leaves less than Floor.
	BelowFloor bool `json:"belowFloor" da:"om der bliver mindre tilbage end det" en:"whether less than that is left"`

	amount, left, floor int64 // øre
}

// Reduction says by how much a security is to be reduced. It is made by
// [DecideReduction]; the zero value holds no decision.
type Reduction struct {
	// Facts are the facts that were decided on.
	Facts  ReductionFacts
	Regime Regime // never R0 or R1, for which no reductions are known
	Steps  [3]ReductionStep
	// Base and Current are the effects of the steps granted now at the two levels.
	Base, Current Candidate
	// Amount is the amount at the chosen level, or at both if they agree. It is null
	// if a person must choose.
	Amount decimal.NullDecimal
	// Known and Source say where the current amounts come from.
	Known  Provenance
	Source string

	outcome law.Outcome
	since   int // the year of the rules
}

// DecideReduction decides which of the three steps a security is reduced by, and
// gives both amounts where the year of the level is disputed; a person then chooses.
//
// Udlændingeloven § 9: on request the security is reduced in three steps, for the A1
// test, the A2 test and the final test in Danish. A test at a higher level counts
// for the steps below it. KL's page on reduction: the test must be passed in time; a
// final test within the deadline for A1 gives all three steps at once (case G10).
// Each step is granted once.
//
// The error is [law.Faults]. DecideReduction does not decide whether a test was
// passed in time where there was a lawful excuse, nor that the municipality reduces,
// which requires a request from the person who posted the security. It does not
// affect a recovery, which is based on the reductions as recorded.
func DecideReduction(facts ReductionFacts, _ NoOptions) (Reduction, error) {
	var c checker
	row, base, document, earlier := c.reduction(&facts)
	if len(c.Faults) > 0 {
		return Reduction{}, c.Faults
	}
	r := Reduction{Facts: facts, Regime: row.regime, Known: row.reductionsKnown, Source: row.reductionsSource, outcome: law.Decided, since: base.year}
	before := max(document-earlier, 0)
	for i := range r.Steps {
		step := facts.step(Test(i + 1))
		ofBase, ofCurrent := base.reduction(step.Test), row.reduction(step.Test)
		step.Base, step.Current = money.FromOre(ofBase), money.FromOre(ofCurrent)
		if step.Granted {
			r.Base.amount, r.Current.amount = r.Base.amount+ofBase, r.Current.amount+ofCurrent
		}
		r.Steps[i] = step
	}
	r.Base.leave(before, base)
	r.Current.leave(before, row)
	switch {
	case r.Base.amount == r.Current.amount:
		r.Amount = decimal.NewNullDecimal(r.Base.Amount)
	case facts.Level == nil:
		r.outcome = law.Discretion
	case facts.Level.Level == BaseLevel:
		r.Amount = decimal.NewNullDecimal(r.Base.Amount)
	default:
		r.Amount = decimal.NewNullDecimal(r.Current.Amount)
	}
	kept := &r.Facts // the caller may still change the originals
	kept.Reductions, kept.Recovered = slices.Clone(kept.Reductions), slices.Clone(kept.Recovered)
	kept.Granted, kept.Passed, kept.Level = slices.Clone(kept.Granted), slices.Clone(kept.Passed), copies.Of(kept.Level)
	return r, nil
}

// leave computes what remains of a security after the amount.
func (c *Candidate) leave(before int64, row *yearRow) {
	c.left, c.floor = max(before-c.amount, 0), row.base
	c.BelowFloor = c.amount > 0 && c.left < c.floor
	c.Amount, c.Left, c.Floor = money.FromOre(c.amount), money.FromOre(c.left), money.FromOre(c.floor)
}

// reduction returns the amount of a step in øre.
func (r *yearRow) reduction(test Test) int64 {
	if test == TestA1 {
		return r.first
	}
	return r.second
}

// step determines what the tests give for one step.
//
// A test counts for its own step and those below it if it was passed no later than
// the deadline of the step; the deadline day is in time. The final test has no
// deadline.
func (f *ReductionFacts) step(test Test) (step ReductionStep) {
	step.Test = test
	deadline := f.deadline(test)
	for _, passed := range f.Passed {
		if passed.Test >= test {
			step.On = calendar.Earlier(step.On, passed.On)
		}
	}
	step.Before = slices.Contains(f.Granted, test)
	if step.On.IsZero() || step.Before {
		return step
	}
	step.Late = !deadline.IsZero() && step.On.After(deadline)
	step.Granted = !step.Late
	return step
}

// deadline returns the last day in time for a step, or the zero date.
func (f *ReductionFacts) deadline(test Test) calendar.Date {
	return [...]calendar.Date{TestA1: f.A1Deadline, TestA2: f.A2Deadline, TestFinal: {}}[test]
}

// Validate returns every fault in the facts at once ([law.Faults]), or nil if
// [DecideReduction] can decide on them.
func (f ReductionFacts) Validate(NoOptions) error {
	var c checker
	c.reduction(&f)
	return c.Err()
}

// MarshalJSON returns the facts as the contract has them; a value without a name is an
// error.
func (f ReductionFacts) MarshalJSON() ([]byte, error) { return wire.Marshal(&f) }

// reduction checks the facts of a reduction and returns the rows of the year and of
// the act, and the amounts in øre.
func (c *checker) reduction(f *ReductionFacts) (row, base *yearRow, document, earlier int64) {
	c.theQuestion(f.On)
	c.past("appliedOn", f.AppliedOn, theApplication)
	document = c.security(&f.Security)
	regime := regimeOf(f.AppliedOn, f.Security.firstPosted())
	row, base = reductionsOf(regime, f.On.Year())
	switch {
	case c.On.IsZero() || f.AppliedOn.IsZero():
	case regime < R2:
		c.Add("appliedOn", noOldReductions)
	case row == nil:
		c.Add("on", noReductionsThatYear)
	}
	earlier = c.reductions(f.Reductions, &f.Security)
	if document > 0 && earlier > document {
		c.Add("reductions", reducedBelowZero)
	}
	c.recovered(f.Recovered, &f.Security, nil, false)
	c.tests(f, regime)
	if f.Level != nil {
		c.Choice("level.level", f.Level.Level.String(), f.Level.Level != 0, levels)
		c.Reason("level.reason", f.Level.Reason)
	}
	return row, base, document, earlier
}

// reductionsOf returns the rows of a year and of the act; each is nil if there is
// none.
func reductionsOf(regime Regime, year int) (row, base *yearRow) {
	for i := range yearRows {
		candidate := &yearRows[i]
		if candidate.regime != regime || candidate.first == 0 {
			continue
		}
		if base == nil {
			base = candidate
		}
		if candidate.year == year {
			row = candidate
		}
	}
	return row, base
}

// tests checks the tests in Danish and their deadlines.
func (c *checker) tests(f *ReductionFacts, regime Regime) {
	needsA1, needsA2 := false, false
	for i, passed := range f.Passed {
		c.past(check.At("passed", i, "on"), passed.On, ofTest)
		c.Choice(check.At("passed", i, "test"), passed.Test.String(), passed.Test != 0, tests)
		needsA1, needsA2 = true, needsA2 || passed.Test > TestA1
	}
	for i, test := range f.Granted {
		c.Choice(check.At("granted", i, ""), test.String(), test != 0, tests)
	}
	deadline := func(field string, day calendar.Date, needed bool) {
		if !day.IsZero() || needed && regime < R4 {
			c.day(field, day, ofDeadline)
		}
	}
	deadline("a1Deadline", f.A1Deadline, needsA1)
	deadline("a2Deadline", f.A2Deadline, needsA2)
}
