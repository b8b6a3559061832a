// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Test is a test in Danish that can reduce a security. A higher one counts for
// those below it. The zero value is none.
type Test uint8

const (
	TestA1    Test = iota + 1 // danskprøve på A1-niveau
	TestA2                    // danskprøve på A2-niveau
	TestFinal                 // Prøve i Dansk 1, 2 or 3
)

var testNames = [...]string{"", "a1", "a2", "final"}

// String returns "a1", "a2" or "final", and nothing for any other value.
func (t Test) String() string { return nameOf(testNames[:], t) }

// Passed is a test and the day it was passed.
type Passed struct {
	Test Test
	On   calendar.Date
}

// Level is the year whose amounts a reduction follows, on which the sources
// disagree. The zero value is no choice.
type Level uint8

const (
	// BaseLevel: the amounts as they stand in the act, which KL's floors of 10,000
	// and 60,000 kr. fit.
	BaseLevel Level = iota + 1
	// CurrentLevel: those of the year of the reduction, which the ministry's
	// guidance of 2019 and the agency's page of 2020 give for old applications too.
	CurrentLevel
)

var levelNames = [...]string{"", "base", "current"}

// String returns "base" or "current", and nothing for any other value.
func (l Level) String() string { return nameOf(levelNames[:], l) }

// LevelDecision is a person's choice of level, with the reason.
type LevelDecision struct {
	Level  Level
	Reason string
}

// ReductionFacts is what a reduction needs to know. Amounts are kroner.
type ReductionFacts struct {
	On        calendar.Date // the day of the reduction
	AppliedOn calendar.Date
	Security  Security
	Earlier   []Movement // reductions granted before
	Granted   []Test     // the tests they were granted for
	Recovered []Movement
	Passed    []Passed
	// A1Deadline and A2Deadline are the last days in time, as the permit letter has
	// them with any extension (Udlændingestyrelsen decides that). Needed for R2 and
	// R3; for R4 no deadline was found, and a zero day is none.
	A1Deadline, A2Deadline calendar.Date
	// Level is a person's choice where the two levels differ, or nil.
	Level *LevelDecision
}

// ReductionStep is one of the three steps of a reduction.
type ReductionStep struct {
	Test    Test
	Granted bool          // now, because a test that counts was passed in time
	Before  bool          // already granted earlier
	Late    bool          // a test that counts was passed, but after the deadline
	On      calendar.Date // the day of the first test that counts
	// Base and Current are the two candidate amounts, in kroner.
	Base, Current decimal.Decimal
}

// Reduction says by how much a security is to be reduced. It is made by [DecideReduction].
type Reduction struct {
	Regime Regime // never R0 or R1, for which no reductions are known
	// Outcome is Discretion when the two candidates differ and nobody has chosen.
	Outcome law.Outcome
	Steps   [3]ReductionStep
	// Base and Current are the sums of the steps granted now. Amount is the one
	// that was chosen, or both when they agree; zero when a person must choose.
	Base, Current, Amount decimal.Decimal
	// BaseLeft and CurrentLeft are the security after the reduction, before what
	// was recovered; never below 0.
	BaseLeft, CurrentLeft decimal.Decimal
	// BaseFloor and CurrentFloor are what is left of a security whose three steps
	// are all granted, at either level.
	BaseFloor, CurrentFloor decimal.Decimal
	// BaseBelowFloor and CurrentBelowFloor flag a candidate that leaves less than
	// the floor of its own level.
	BaseBelowFloor, CurrentBelowFloor bool
	// Known and Source say where the current amounts are from.
	Known  Provenance
	Source string
}

// DecideReduction says which of the three steps a security is reduced by, and gives both
// amounts where the year of the level is disputed; a person chooses (KL's page on
// reduction; guarantee cases G1, G9, G10).
//
// A test counts for its own step and those below it, when it was passed no later
// than the deadline of the step; the deadline day is in time. The final test has
// no deadline of its own, but passed within the A1 deadline it gives all three
// steps at once. A step granted before is not granted again.
//
// The error is [law.Faults]. DecideReduction does not decide whether a test was passed
// in time where there was a lawful excuse, nor that the municipality reduces: that
// takes a request from whoever posted the security. It does not change a recovery,
// which rests on the reductions as recorded.
func DecideReduction(facts ReductionFacts) (Reduction, error) {
	var c checker
	row, base, document, earlier := c.reduction(&facts)
	if len(c.Faults) > 0 {
		return Reduction{}, c.Faults
	}
	r := Reduction{Regime: row.regime, Known: row.reductionsKnown, Source: row.reductionsSource,
		BaseFloor: law.FromOre(base.base), CurrentFloor: law.FromOre(row.base)}
	var sumBase, sumCurrent int64
	for i := range r.Steps {
		step := facts.step(Test(i + 1))
		ofBase, ofCurrent := base.second, row.second
		if step.Test == TestA1 {
			ofBase, ofCurrent = base.first, row.first
		}
		step.Base, step.Current = law.FromOre(ofBase), law.FromOre(ofCurrent)
		if step.Granted {
			sumBase, sumCurrent = sumBase+ofBase, sumCurrent+ofCurrent
		}
		r.Steps[i] = step
	}
	left := max(document-earlier, 0)
	r.Base, r.Current = law.FromOre(sumBase), law.FromOre(sumCurrent)
	r.BaseLeft, r.CurrentLeft = law.FromOre(max(left-sumBase, 0)), law.FromOre(max(left-sumCurrent, 0))
	r.BaseBelowFloor = sumBase > 0 && left-sumBase < base.base
	r.CurrentBelowFloor = sumCurrent > 0 && left-sumCurrent < row.base
	r.Outcome = law.Decided
	switch {
	case sumBase == sumCurrent:
		r.Amount = r.Base
	case facts.Level == nil:
		r.Outcome = law.Discretion
	case facts.Level.Level == BaseLevel:
		r.Amount = r.Base
	default:
		r.Amount = r.Current
	}
	return r, nil
}

// step says what the tests give for one step.
func (f *ReductionFacts) step(test Test) (step ReductionStep) {
	step.Test = test
	deadline := [...]calendar.Date{TestA1: f.A1Deadline, TestA2: f.A2Deadline, TestFinal: {}}[test]
	for _, passed := range f.Passed {
		if passed.Test >= test {
			step.On = calendar.Earlier(step.On, passed.On)
		}
	}
	for _, granted := range f.Granted {
		step.Before = step.Before || granted == test
	}
	if step.On.IsZero() || step.Before {
		return step
	}
	step.Late = !deadline.IsZero() && step.On.After(deadline)
	step.Granted = !step.Late
	return step
}

// Criteria returns what a person must weigh to choose the level, and nothing when
// the outcome is Decided.
func (r Reduction) Criteria() []law.Criterion {
	if r.Outcome != law.Discretion {
		return nil
	}
	base, _ := law.ToOre(r.Base)
	current, _ := law.ToOre(r.Current)
	return []law.Criterion{
		{ID: "level-in-the-permit-letter", Statement: say(sayCriterionLetter, base, current, 0)},
		{ID: "floor-kept", Statement: say(sayCriterionFloor, 0, 0, 0)},
		{ID: "same-as-in-like-cases", Statement: say(sayCriterionLike, 0, 0, 0)},
	}
}

// reduction tests the facts of a reduction, and returns the rows of the year and
// of the act, and the amounts in øre.
func (c *checker) reduction(f *ReductionFacts) (row, base *yearRow, document, earlier int64) {
	c.theQuestion(f.On)
	c.Past("appliedOn", f.AppliedOn)
	document = c.security(&f.Security)
	regime := RegimeOf(f.AppliedOn, f.Security.posted())
	for i := range yearRows {
		candidate := &yearRows[i]
		if candidate.regime != regime || candidate.first == 0 {
			continue
		}
		if base == nil {
			base = candidate
		}
		if candidate.year == f.On.Year() {
			row = candidate
		}
	}
	switch {
	case c.On.IsZero() || f.AppliedOn.IsZero():
	case regime < R2:
		c.Add(law.NoTable, "appliedOn", "no reductions are known for applications that old", "an application from 2012-05-15 on")
	case row == nil:
		c.Add(law.NoTable, "on", "no reductions are known for that year", "a day in a year that the table has")
	}
	earlier = c.movements("earlier", f.Earlier, &f.Security, true)
	if document > 0 && earlier > document {
		c.Add(law.Contradiction, "earlier", "the reductions are larger than the security", "reductions within the amount in the document")
	}
	c.movements("recovered", f.Recovered, &f.Security, false)
	needsA1, needsA2 := false, false
	for i, passed := range f.Passed {
		c.Past(at("passed", i, "on"), passed.On)
		c.choice(at("passed", i, "test"), passed.Test.String(), passed.Test != 0, `"a1", "a2" or "final"`)
		needsA1, needsA2 = true, needsA2 || passed.Test > TestA1
	}
	for i, test := range f.Granted {
		c.choice("granted["+strconv.Itoa(i)+"]", test.String(), test != 0, `"a1", "a2" or "final"`)
	}
	c.deadline("a1Deadline", f.A1Deadline, needsA1 && regime < R4)
	c.deadline("a2Deadline", f.A2Deadline, needsA2 && regime < R4)
	if f.Level != nil {
		c.choice("level.level", f.Level.Level.String(), f.Level.Level != 0, `"base" or "current"`)
		if strings.TrimSpace(f.Level.Reason) == "" {
			c.Add(law.Missing, "level.reason", "the reason is not given", "the reason of the person who chose")
		}
	}
	return row, base, document, earlier
}

// deadline tests the deadline of a test.
func (c *checker) deadline(field string, day calendar.Date, needed bool) {
	if !day.IsZero() || needed {
		c.Day(field, day)
	}
}

var (
	sayCriterionLetter = law.NewSentence(
		"Hvilket beløb nævner tilladelsen eller Udlændingestyrelsens brev: {0:kr} eller {1:kr}?",
		"Which amount do the permit or the agency's letter name: {0:kr} or {1:kr}?")
	sayCriterionFloor = law.NewSentence(
		"Bliver mindstebeløbet tilbage i sikkerheden?",
		"Is the lowest amount left in the security?")
	sayCriterionLike = law.NewSentence(
		"Hvad har kommunen gjort i lignende sager?",
		"What has the municipality done in like cases?")
)
