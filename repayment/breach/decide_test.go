// SPDX-License-Identifier: MPL-2.0

package breach

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

func day(text string) calendar.Date { return calendar.MustParse(text) }

func assessed(t *testing.T, facts Facts, options ...Options) Decision {
	t.Helper()
	decision, err := Decide(facts, append(options, Options{})[0])
	if err != nil {
		t.Fatalf("%v: %+v", err, facts)
	}
	return decision
}

// broken are the facts of a plan that is in default since 25 February 2026.
func broken() Facts {
	return Facts{On: day("2026-03-09"), Duty: Plan, MissedOn: day("2026-02-02"),
		Demand: &Demand{day("2026-02-10"), day("2026-02-24")}}
}

func TestEachTransitionIsMadeByTheFactThatTheLawNames(t *testing.T) {
	told := &Notice{On: day("2026-03-02")}
	for _, test := range []struct {
		name     string
		change   func(f *Facts)
		from, to Stage
		start    func(f *Facts)
	}{
		{"a payment is missed", func(f *Facts) { f.MissedOn = day("2026-02-02") }, Compliant, DemandDue,
			func(f *Facts) { f.MissedOn, f.Demand = calendar.Date{}, nil }},
		{"a demand is sent", func(f *Facts) { f.Demand = &Demand{day("2026-03-09"), day("2026-03-23")} }, DemandDue, DemandRunning,
			func(f *Facts) { f.Demand = nil }},
		{"it is paid without a demand", func(f *Facts) { f.PaidOn = day("2026-03-09") }, DemandDue, Compliant,
			func(f *Facts) { f.Demand = nil }},
		{"it is paid in time", func(f *Facts) { f.PaidOn = day("2026-02-24") }, DemandRunning, Compliant,
			func(f *Facts) { f.On = day("2026-02-24") }},
		{"the deadline passes", func(f *Facts) { f.On = day("2026-02-25") }, DemandRunning, InDefault,
			func(f *Facts) { f.On = day("2026-02-24") }},
		{"the deadline passes and the debtor was told", func(f *Facts) { f.On = day("2026-02-25") }, DemandRunning, Transferable,
			func(f *Facts) { f.On, f.Notice = day("2026-02-24"), &Notice{On: day("2026-02-10")} }},
		{"the debtor is told", func(f *Facts) { f.Notice = told }, InDefault, Transferable, func(*Facts) {}},
		{"an exception is recorded", func(f *Facts) { f.Notice = &Notice{Exception: Impossible, Reason: "ukendt adresse"} }, InDefault, Transferable, func(*Facts) {}},
		{"the last of two debtors is told", func(f *Facts) { f.OtherNotices = []*Notice{told} }, InDefault, Transferable,
			func(f *Facts) { f.Notice, f.OtherNotices = told, []*Notice{nil} }},
		{"it is paid too late", func(f *Facts) { f.PaidOn = day("2026-02-25") }, InDefault, InDefault, func(*Facts) {}},
		{"it is paid after all was done", func(f *Facts) { f.PaidOn = day("2026-03-09") }, Transferable, Transferable,
			func(f *Facts) { f.Notice = told }},
		{"a deferral is given with nothing missed", func(f *Facts) { f.Deferral = true }, Compliant, Barred,
			func(f *Facts) { f.MissedOn, f.Demand = calendar.Date{}, nil }},
		{"a deferral is given before a demand", func(f *Facts) { f.Deferral = true }, DemandDue, Barred, func(f *Facts) { f.Demand = nil }},
		{"a deferral is given while the deadline runs", func(f *Facts) { f.Deferral = true }, DemandRunning, Barred, func(f *Facts) { f.On = day("2026-02-24") }},
		{"a deferral is given in default", func(f *Facts) { f.Deferral = true }, InDefault, Barred, func(*Facts) {}},
		{"a deferral is given before the transfer", func(f *Facts) { f.Deferral = true }, Transferable, Barred, func(f *Facts) { f.Notice = told }},
		{"a deferral ends", func(f *Facts) { f.Deferral = false }, Barred, InDefault, func(f *Facts) { f.Deferral = true }},
	} {
		t.Run(test.name, func(t *testing.T) {
			for _, kind := range []Duty{Plan, LumpSum} {
				facts := broken()
				facts.Duty = kind
				test.start(&facts)
				assert.Equal(t, assessed(t, facts, Options{LumpSumDeferred: true}).Stage, test.from)
				test.change(&facts)
				assert.Equal(t, assessed(t, facts, Options{LumpSumDeferred: true}).Stage, test.to)
			}
		})
	}
}

// A deferral does not reach the lump sum, and the answer says that it can be
// read otherwise.
func TestADeferralDoesNotBarTheTransferOfALumpSum(t *testing.T) {
	facts := broken()
	facts.Duty, facts.Deferral, facts.Notice = LumpSum, true, &Notice{On: day("2026-03-02")}
	decision := assessed(t, facts)
	assert.Equal(t, decision.Stage, Transferable)
	assert.DeepEqual(t, decision.Flags, []Flag{LumpSumNotDeferred})
	assert.Assert(t, slices.Contains(decision.Readings(), law.LumpSumNotDeferred))
	assert.Equal(t, assessed(t, facts, Options{LumpSumDeferred: true}).Stage, Barred)
	facts.MissedOn, facts.Demand = calendar.Date{}, nil
	assert.Equal(t, len(assessed(t, facts).Flags), 0, "nothing turns on it")
}

// 10 February 2026 is a Tuesday: the fifth weekday after it is Tuesday the 17th.
func TestADemandShouldLeaveFiveWeekdays(t *testing.T) {
	for _, test := range []struct {
		sent, deadline string
		short          bool
	}{
		{"2026-02-10", "2026-02-11", true},
		{"2026-02-10", "2026-02-16", true},
		{"2026-02-10", "2026-02-17", false},
		{"2026-02-10", "2026-02-18", false},
		{"2026-02-13", "2026-02-19", true}, // a Friday: 16 to 19 are four
		{"2026-02-13", "2026-02-20", false},
		{"2026-02-14", "2026-02-20", false}, // a Saturday: 16 to 20 are five
	} {
		facts := broken()
		facts.Demand = &Demand{day(test.sent), day(test.deadline)}
		decision := assessed(t, facts)
		assert.Equal(t, slices.Contains(decision.Flags, ShortDeadline), test.short, "%s to %s", test.sent, test.deadline)
		assert.Equal(t, slices.Contains(decision.Readings(), law.DemandTold), test.short)
	}
}

func TestANoticeMayComeBeforeTheDemand(t *testing.T) {
	for on, before := range map[string]bool{"2026-01-15": true, "2026-02-09": true, "2026-02-10": false, "2026-02-11": false} {
		facts := broken()
		facts.Notice = &Notice{On: day(on)}
		decision := assessed(t, facts)
		assert.Equal(t, decision.Stage, Transferable)
		assert.Equal(t, slices.Contains(decision.Readings(), law.NoticeBeforeDemand), before, on)
	}
}

func TestLivingThroughTheDaysComesToTheSameStage(t *testing.T) {
	seen := map[Stage]int{}
	for facts := range possibleFacts {
		decision := assessed(t, facts)
		assert.Equal(t, decision.Stage, dayByDay(facts), "%+v", facts)
		seen[decision.Stage]++
	}
	for stage := Compliant; stage <= Barred; stage++ {
		assert.Assert(t, seen[stage] > 100, "%s came up %d times", stage, seen[stage])
	}
}

func TestWhatADecisionSaysAgreesWithItsStage(t *testing.T) {
	for facts := range possibleFacts {
		d := assessed(t, facts)
		inDefault := d.Stage == InDefault || d.Stage == Transferable
		assert.Equal(t, !d.WholeDebtDueOn.IsZero(), inDefault)
		assert.Equal(t, len(d.Missing) == 0, d.Stage == Transferable)
		assert.Equal(t, len(d.Calculation()) == 1, inDefault)
		if inDefault {
			assert.Equal(t, facts.Demand.Deadline.DaysUntil(d.WholeDebtDueOn), 1)
			assert.Assert(t, !d.WholeDebtDueOn.After(facts.On))
		}
		grounds := d.Grounds()
		applied := slices.ContainsFunc(grounds, func(g law.Ground) bool { return g.Applied })
		assert.Equal(t, applied, inDefault)
		section := uint16(9)
		if facts.Duty == LumpSum {
			section = 10
		}
		for _, ground := range grounds {
			assert.Equal(t, ground.Ref.Section, section)
		}
	}
}

func TestFromOneDayToTheNextNoOtherTransitionIsPossible(t *testing.T) {
	possible := map[[2]Stage]bool{
		{Compliant, DemandDue}: true, {Compliant, DemandRunning}: true,
		{DemandDue, DemandRunning}: true, {DemandDue, Compliant}: true,
		{DemandRunning, InDefault}: true, {DemandRunning, Transferable}: true, {DemandRunning, Compliant}: true,
		{InDefault, Transferable}: true,
	}
	made := map[[2]Stage]int{}
	for facts := range possibleFacts {
		before := Stage(0)
		for on := day("2025-12-05"); !on.After(facts.On); on = on.AddDays(1) {
			now := assessed(t, known(facts, on)).Stage
			if before != 0 && now != before {
				step := [2]Stage{before, now}
				assert.Assert(t, possible[step], "%s → %s on %s: %+v", before, now, on, facts)
				made[step]++
			}
			before = now
		}
	}
	for step := range possible {
		assert.Assert(t, made[step] > 0, "%s → %s never happened", step[0], step[1])
	}
}

func TestTheStageNeverGoesBackAsTheDayOfDecisionAdvances(t *testing.T) {
	for facts := range possibleFacts {
		before := assessed(t, facts)
		for range 25 {
			facts.On = facts.On.AddDays(1)
			now := assessed(t, facts)
			if now.Stage < before.Stage || !before.WholeDebtDueOn.IsZero() && before.WholeDebtDueOn != now.WholeDebtDueOn {
				t.Fatalf("%s → %s: %+v", before.Stage, now.Stage, facts)
			}
			before = now
		}
	}
}

func TestADecisionDoesNotFollowWhenTheCallerChangesTheFacts(t *testing.T) {
	facts := broken()
	facts.Notice, facts.OtherNotices = &Notice{On: day("2026-03-02")}, []*Notice{{On: day("2026-03-03")}, nil}
	decision := assessed(t, facts)
	before := decision.Receipt()
	facts.Demand.Deadline = day("2027-01-01")
	facts.Notice.On, facts.OtherNotices[0].On = day("2026-03-09"), day("2026-03-09")
	facts.OtherNotices[1] = facts.Notice
	after := decision.Receipt()
	assert.Equal(t, after.ID(), before.ID())
	assert.Assert(t, slices.Equal(after.Grounds, before.Grounds))
}

// readsBack tests the names of a small type from its first value on: each is
// written and read again, as is the zero value, and the next value is refused.
func readsBack[T interface {
	~uint8
	fmt.Stringer
	MarshalText() ([]byte, error)
}](t *testing.T, names ...string) {
	t.Helper()
	for i, name := range append([]string{""}, names...) {
		text, err := json.Marshal([]T{T(i)})
		assert.NilError(t, err)
		assert.Equal(t, string(text), `["`+name+`"]`)
		var again []T
		assert.NilError(t, json.Unmarshal(text, &again))
		assert.DeepEqual(t, again, []T{T(i)})
	}
	beyond := T(len(names) + 1)
	assert.Equal(t, beyond.String(), "")
	_, err := beyond.MarshalText()
	assert.ErrorContains(t, err, "; expected one of "+names[0])
}

func TestEveryNameIsThatOfTheContractAndReadsBack(t *testing.T) {
	readsBack[Duty](t, "plan", "housing-deposit")
	readsBack[Exception](t, "impossible", "impairment")
	readsBack[Stage](t, "compliant", "demand-due", "demand-running", "in-default", "transferable", "barred")
	readsBack[Need](t, "deferral-ended", "missed-payment", "demand", "demand-deadline-passed", "notice", "notice-other-debtor")
}

func TestTheResultIsTheSameByEncodingJSON(t *testing.T) {
	sameDay := cmp.Comparer(func(a, b calendar.Date) bool { return a == b })
	for facts := range possibleFacts {
		decision := assessed(t, facts)
		result := decision.Result()
		if result.Missing == nil {
			result.Missing = []Need{} // encoding/json writes null for a nil slice
		}
		if result.Flags == nil {
			result.Flags = []Flag{}
		}
		text, err := json.Marshal(result)
		assert.NilError(t, err)
		assert.Equal(t, string(text), string(decision.AppendResult(nil)))
		var again Result
		assert.NilError(t, json.Unmarshal(text, &again))
		assert.DeepEqual(t, again, result, sameDay)
	}
}

func TestTheZeroDecisionAnswersWithNothing(t *testing.T) {
	var decision Decision
	assert.Equal(t, decision.Outcome(), law.Outcome(0))
	assert.Equal(t, len(decision.Grounds())+len(decision.Readings())+len(decision.Calculation()), 0)
	assert.Equal(t, decision.Receipt().Headline, law.Statement{})
	assert.Equal(t, string(decision.AppendResult(nil)), `{"stage":null,"missing":[],"flags":[]}`)
	var lump LumpSumDecision
	assert.Equal(t, lump.Outcome(), law.Outcome(0))
	assert.Equal(t, len(lump.Grounds())+len(lump.Readings())+len(lump.Calculation()), 0)
	assert.Equal(t, lump.Receipt().Headline, law.Statement{})
	assert.Equal(t, string(lump.AppendResult(nil)), `{"amount":"0","last":null,"after":null,"actBy":null,"passed":false}`)
}
