// SPDX-License-Identifier: MPL-2.0

package check_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
)

var day = calendar.MustParse

// told is the code, problem and field of everything that was found.
func told(c check.Check) string {
	var texts []string
	for _, fault := range c.Faults {
		texts = append(texts, string(fault.Code)+" "+fault.ID+" "+fault.Field)
	}
	return strings.Join(texts, ", ")
}

func TestNothingFoundIsNoError(t *testing.T) {
	var c check.Check
	assert.NilError(t, c.Err())
	c.Add("on", check.QuestionMissing)
	assert.ErrorIs(t, c.Err(), law.Missing)
}

func TestTheDayOfTheQuestion(t *testing.T) {
	for on, want := range map[string]string{
		"2025-06-30": "not-in-force before-the-order on",
		"2025-07-01": "",
		"2199-12-31": "",
		"2200-01-01": "out-of-range beyond-the-calendar on",
		"":           "missing question-missing on",
	} {
		var c check.Check
		var date calendar.Date
		if on != "" {
			date = day(on)
		}
		assert.Equal(t, c.OrderQuestion(date), want == "", on)
		assert.Equal(t, told(c), want, on)
		if want == "" {
			assert.Equal(t, c.On, date, "the day is kept for the other tests")
		} else {
			assert.Assert(t, c.On.IsZero(), "a day that is not fine is not compared with")
		}
	}
	own := law.Problem{Code: law.OutOfRange, ID: "own"}
	for on, want := range map[string]string{"2010-12-31": "out-of-range own on", "2011-01-01": ""} {
		var c check.Check
		assert.Equal(t, c.Question(day(on), day("2011-01-01"), own), want == "")
		assert.Equal(t, told(c), want, on)
	}
}

func TestDays(t *testing.T) {
	c := check.Check{On: day("2026-03-02")}
	assert.Assert(t, c.Past("a", day("2026-03-01")) && c.Past("b", day("2026-03-02")) && !c.Past("c", day("2026-03-03")))
	assert.Assert(t, c.Within("d", day("2002-01-01"), day("2002-01-01"), day("2195-12-31")))
	assert.Assert(t, c.Within("e", day("2195-12-31"), day("2002-01-01"), day("2195-12-31")))
	assert.Assert(t, !c.Within("f", day("2001-12-31"), day("2002-01-01"), day("2195-12-31")))
	assert.Assert(t, !c.Within("g", day("2196-01-01"), day("2002-01-01"), day("2195-12-31")))
	assert.Assert(t, c.Needed("h", day("2026-01-01"), law.Words{}))
	assert.Assert(t, !c.Needed("i", calendar.Date{}, law.Words{Danish: "hjælpens ophør", English: "the end of the help"}))
	assert.Equal(t, told(c), "contradiction after-the-question c, out-of-range day-too-early f, out-of-range day-too-late g, missing day-missing i")
	assert.Equal(t, c.Faults[1].Text(law.Danish), "dagen ligger før 2002-01-01; det rigtige er 2002-01-01 eller senere")
	assert.Equal(t, c.Faults[2].Text(law.English), "the day lies after 2195-12-31; expected 2195-12-31 or earlier")
	assert.Equal(t, c.Faults[3].Text(law.Danish), "dagen mangler: hjælpens ophør; det rigtige er en dato som 2022-08-31")
	assert.Equal(t, c.Faults[3].Text(law.English), "the day is not given: the end of the help; expected a date such as 2022-08-31")

	none := check.Check{} // no day to compare with
	assert.Assert(t, none.Past("a", day("9999-12-31")))
	assert.Equal(t, told(none), "")
}

func TestAmounts(t *testing.T) {
	for _, test := range []struct {
		kroner string
		least  check.Least
		ore    int64
		want   string
	}{
		{"0.01", check.AboveZero, 1, ""},
		{"0", check.AboveZero, 0, "out-of-range amount-not-above-zero a"},
		{"-0.01", check.AboveZero, 0, "out-of-range amount-not-above-zero a"},
		{"0", check.Zero, 0, ""},
		{"-0.01", check.Zero, 0, "out-of-range amount-negative a"},
		{"-0.01", check.Any, -1, ""},
		{"22150.11", check.Zero, 2215011, ""},
		{"0.001", check.Zero, 0, "invalid amount-too-fine a"},
		{"-0.001", check.AboveZero, 0, "invalid amount-too-fine a"},
		{"1000000000000", check.Any, 100_000_000_000_000, ""},
		{"1000000000000.01", check.Any, 0, "out-of-range amount-too-large a"},
		{"-1000000000001", check.Zero, 0, "out-of-range amount-too-large a"},
	} {
		var c check.Check
		ore, fine := c.Amount("a", decimal.RequireFromString(test.kroner), test.least)
		assert.Equal(t, fine, test.want == "", test.kroner)
		assert.Equal(t, ore, test.ore, "what is not fine is 0 øre")
		assert.Equal(t, told(c), test.want, test.kroner)
	}
}

func TestChoicesAndReasons(t *testing.T) {
	var c check.Check
	names := []string{"able", "none"}
	assert.Assert(t, c.Choice("a", "able", true, names))
	assert.Assert(t, !c.Choice("b", "", true, names))
	assert.Assert(t, !c.Choice("c", "", false, names))
	assert.Assert(t, c.Reason("d", "bor gratis"))
	assert.Assert(t, !c.Reason("e", ""))
	assert.Assert(t, !c.Reason("f", " \t\n\u00a0"))
	assert.Equal(t, told(c), "invalid no-such-value b, missing value-missing c, missing reason-missing e, missing reason-missing f")
	assert.Equal(t, c.Faults[0].Text(law.Danish), "værdien er ikke en af dem, der findes; det rigtige er en af: able, none")
	assert.Equal(t, c.Faults[1].Text(law.English), "the value is not given; expected one of able, none")
}

func TestTheWayToAnElementOfAList(t *testing.T) {
	assert.Equal(t, check.At("periods", 2, "from"), "periods[2].from")
	assert.Equal(t, check.At("periods", 12, ""), "periods[12]")
	assert.Equal(t, check.At(check.At("periods", 0, "debtor.benefits"), 1, ""), "periods[0].debtor.benefits[1]")
}

func TestTheSharedProblemsAreSaidInBothLanguages(t *testing.T) {
	seen := map[string]bool{}
	for _, problem := range []law.Problem{check.QuestionMissing, check.BeforeOrder, check.BeyondCalendar, check.AfterQuestion, check.DayMissing,
		check.TooEarly, check.TooLate, check.TooFine, check.TooLarge, check.NotAboveZero, check.Negative, check.NoSuchValue, check.ValueMissing, check.ReasonMissing} {
		assert.Assert(t, !seen[problem.ID] && problem.ID != "" && problem.Code != "", problem.ID)
		seen[problem.ID] = true
		for _, words := range []law.Words{problem.Wrong, problem.Right} {
			assert.Assert(t, words.Danish != "" && words.English != "" && words.Danish != words.English, problem.ID)
		}
	}
}
