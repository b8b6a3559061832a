// SPDX-License-Identifier: MPL-2.0

package guarantee_test

import (
	"fmt"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/law"
)

func reduction(applied, posted, on string, passed ...guarantee.Passed) guarantee.ReductionFacts {
	row := guarantee.Security{Form: guarantee.PledgedAccount, Amount: kroner("50000"), From: date(posted), To: date(posted).AddDays(3650), PostedOn: date(posted)}
	return guarantee.ReductionFacts{On: date(on), AppliedOn: date(applied), Security: row, Passed: passed,
		A1Deadline: date("2016-01-15"), A2Deadline: date("2016-10-15")}
}

func reduced(t *testing.T, facts guarantee.ReductionFacts) guarantee.Reduction {
	t.Helper()
	r, err := guarantee.DecideReduction(facts, guarantee.NoOptions{})
	assert.NilError(t, err)
	return r
}

// G10: the final test within the deadline of the A1 test takes all three steps:
// 50,000 to 10,000 kr.
func TestTheFinalTestInTimeForA1ReducesInOneGo(t *testing.T) {
	facts := reduction("2015-02-02", "2015-07-15", "2016-02-01", guarantee.Passed{Test: guarantee.TestFinal, On: date("2016-01-15")})
	r := reduced(t, facts)
	assert.Equal(t, fmt.Sprint(r.Regime, r.Outcome(), r.Base.Amount, r.Current.Amount, r.Base.Left, r.Base.Floor, r.Base.BelowFloor), "R2 discretion 40000 42579.99 10000 10000 false")
	assert.Assert(t, r.Current.Left.Equal(kroner("7420.01")) && r.Current.Floor.Equal(kroner("10645")) && r.Current.BelowFloor)
	assert.Assert(t, !r.Amount.Valid)
	assert.Equal(t, len(r.Criteria()), 3)
	facts.Level = &guarantee.LevelDecision{Level: guarantee.BaseLevel, Reason: "brevet"}
	r = reduced(t, facts)
	assert.Assert(t, r.Outcome() == law.Decided && r.Amount.Decimal.Equal(kroner("40000")) && len(r.Criteria()) == 0)
	facts.Level.Level = guarantee.CurrentLevel
	r = reduced(t, facts)
	assert.Assert(t, r.Amount.Decimal.Equal(kroner("42579.99")))
}

// G1 and G2: a test passed after its deadline gives no step.
func TestATestPassedTooLateGivesNoReduction(t *testing.T) {
	a1 := guarantee.Passed{Test: guarantee.TestA1, On: date("2016-01-10")}
	for _, test := range []struct {
		on    string
		steps [3]bool
	}{{"2016-10-15", [3]bool{true, true, false}}, {"2016-10-16", [3]bool{true, false, false}}, {"2017-03-06", [3]bool{true, false, false}}} {
		r := reduced(t, reduction("2015-02-02", "2015-07-15", "2017-04-03", a1, guarantee.Passed{Test: guarantee.TestA2, On: date(test.on)}))
		for i, step := range r.Steps {
			assert.Equal(t, step.Granted, test.steps[i], "%s %s", test.on, step.Test)
		}
		assert.Equal(t, r.Steps[1].Late, !test.steps[1])
	}
	r := reduced(t, reduction("2015-02-02", "2015-07-15", "2017-04-03", guarantee.Passed{Test: guarantee.TestA1, On: date("2016-01-16")}))
	assert.Assert(t, r.Base.Amount.IsZero() && r.Amount.Valid && r.Outcome() == law.Decided && r.Steps[0].Late)
}

func TestAStepIsGrantedOnce(t *testing.T) {
	facts := reduction("2015-02-02", "2015-07-15", "2016-11-01", guarantee.Passed{Test: guarantee.TestA2, On: date("2016-01-10")})
	facts.Granted, facts.Reductions = []guarantee.Test{guarantee.TestA1}, []guarantee.Movement{{On: date("2016-02-01"), Amount: kroner("20000")}}
	r := reduced(t, facts)
	assert.Assert(t, r.Steps[0].Before && !r.Steps[0].Granted && r.Steps[1].Granted)
	assert.Assert(t, r.Base.Amount.Equal(kroner("10000")) && r.Base.Left.Equal(kroner("20000")))
}

// G9: a security posted before 1 July 2024 keeps the older amounts.
func TestThePostingDecidesTheAmountsOf2024(t *testing.T) {
	passed := guarantee.Passed{Test: guarantee.TestA1, On: date("2025-01-06")}
	old := reduction("2023-05-02", "2024-06-30", "2025-02-03", passed)
	old.A1Deadline, old.Security.Amount = date("2025-01-31"), kroner("113823.30")
	r := reduced(t, old)
	assert.Assert(t, r.Regime == guarantee.R3 && r.Base.Amount.Equal(kroner("20000")) && r.Current.Amount.Equal(kroner("23584.19")))
	newer := reduction("2023-05-02", "2024-07-01", "2024-12-02", guarantee.Passed{Test: guarantee.TestA1, On: date("2024-11-06")})
	newer.A1Deadline, newer.Security.Amount = date(""), kroner("57000")
	r = reduced(t, newer)
	assert.Assert(t, r.Regime == guarantee.R4 && r.Outcome() == law.Decided && r.Amount.Decimal.Equal(kroner("11400")) && !r.Base.BelowFloor)
}

func TestReductionsWithoutATableAreRefused(t *testing.T) {
	facts := reduction("2012-05-14", "2012-09-03", "2014-02-01")
	_, err := guarantee.DecideReduction(facts, guarantee.NoOptions{})
	assert.Equal(t, faultsOf(t, err), "no-table appliedOn")
	facts = reduction("2015-02-02", "2015-07-15", "2027-01-01", guarantee.Passed{Test: guarantee.TestA2, On: date("2028-01-01")}, guarantee.Passed{})
	facts.A1Deadline, facts.A2Deadline, facts.Granted = date(""), date(""), []guarantee.Test{7}
	facts.Reductions = []guarantee.Movement{{On: date("2016-02-01"), Amount: kroner("50000.01")}}
	facts.Level = &guarantee.LevelDecision{}
	_, err = guarantee.DecideReduction(facts, guarantee.NoOptions{})
	assert.DeepEqual(t, facts.Validate(guarantee.NoOptions{}), err)
	assert.Equal(t, faultsOf(t, err), "no-table on, contradiction reductions, contradiction passed[0].on, missing passed[1].on, missing passed[1].test, "+
		"invalid granted[0], missing a1Deadline, missing a2Deadline, missing level.level, missing level.reason")
}

func TestTheReceiptOfAReductionNamesTheAmountOfTheChosenLevel(t *testing.T) {
	facts := reduction("2015-02-02", "2015-07-15", "2016-02-01", guarantee.Passed{Test: guarantee.TestFinal, On: date("2016-01-15")})
	for _, test := range []struct {
		level guarantee.Level
		want  string
	}{
		{0, "On 1 February 2016 the security can be reduced by DKK\u00a040,000 or DKK\u00a042,579.99. A caseworker must choose the level."},
		{guarantee.BaseLevel, "On 1 February 2016 the security can be reduced by DKK\u00a040,000 to DKK\u00a010,000, before what was recovered."},
		{guarantee.CurrentLevel, "On 1 February 2016 the security can be reduced by DKK\u00a042,579.99 to DKK\u00a07,420.01, before what was recovered."},
	} {
		if facts.Level = nil; test.level != 0 {
			facts.Level = &guarantee.LevelDecision{Level: test.level, Reason: "brevet"}
		}
		r := reduced(t, facts)
		assert.Equal(t, r.Receipt().Headline.Text(law.English), test.want)
	}
	facts.Passed = nil
	nothing := reduced(t, facts)
	assert.Equal(t, nothing.Receipt().Headline.Text(law.English), "On 1 February 2016 there is no step by which the security can be reduced.")
	assert.Equal(t, len(nothing.Grounds()), 4)
	assert.Assert(t, guarantee.Reduction{}.Outcome() == 0 && len(guarantee.Reduction{}.Criteria()) == 0)
}

func TestTheCallerMayChangeTheFactsOfAReductionAfterwards(t *testing.T) {
	facts := reduction("2015-02-02", "2015-07-15", "2016-11-01", guarantee.Passed{Test: guarantee.TestA2, On: date("2016-01-10")})
	facts.Granted, facts.Reductions = []guarantee.Test{guarantee.TestA1}, []guarantee.Movement{{On: date("2016-02-01"), Amount: kroner("20000")}}
	facts.Recovered = []guarantee.Recovery{{On: date("2016-03-01"), Amount: kroner("1")}}
	facts.Level = &guarantee.LevelDecision{Level: guarantee.BaseLevel, Reason: "brevet"}
	r := reduced(t, facts)
	before := string(r.Receipt().AppendJSON(nil))
	facts.Granted[0], facts.Passed[0].Test, facts.Level.Reason = guarantee.TestFinal, guarantee.TestA1, "x"
	facts.Reductions[0].On, facts.Recovered[0].On = date("2001-01-01"), date("2001-01-01")
	assert.Equal(t, string(r.Receipt().AppendJSON(nil)), before)
}
