// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"slices"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
)

func TestEveryRequiredFactIsMissedByItsName(t *testing.T) {
	for _, test := range ruleFacts {
		for i, member := range test.facts {
			name := strings.Trim(member.key, `"`)
			want := "missing given." + name
			switch name {
			case "annualNetIncome":
				want = "contradiction given.incomeAsOf" // a day for income data that is gone
			case "income", "incomeAsOf":
				want = "decided"
			}
			assert.Equal(t, ask(t, requestOf(test.rule, without(test.facts, i))).outcome(), want)
		}
	}
	for i, part := range incomeFacts {
		facts := with(partsFacts, 1, object(without(incomeFacts, i)))
		assert.Equal(t, ask(t, requestOf("instalment", facts)).outcome(), "missing given.income."+strings.Trim(part.key, `"`))
	}
}

func TestAllMissingFactsComeAtOnce(t *testing.T) {
	askAll(t, `{"id":"a","rule":`, `}`, []asked{
		{"instalment", `"instalment","given":{}`, "missing given.on, missing given.supportsChildren"},
		{"income", `"instalment","given":{"on":"2026-03-02","income":{},"supportsChildren":true}`,
			"missing given.income.annual, missing given.income.amContribution, missing given.income.employerPension, " +
				"missing given.income.atp, missing given.income.obligatoryPension, missing given.income.tax"},
		{"deadline", `"deadline","given":{}`, "missing given.from, missing given.years"},
		{"day", `"day","given":{}`, "missing given.date"},
	})
}

func TestAFactGivenTwiceIsAFaultHoweverItIsSpelt(t *testing.T) {
	escaped := func(key string) string { // the first letter as an escape
		const digits = "0123456789abcdef"
		return `"\u00` + string(digits[key[1]>>4]) + string(digits[key[1]&15]) + key[2:]
	}
	assert.Equal(t, escaped(`"on"`), `"\u006fn"`)
	for _, test := range ruleFacts {
		for _, member := range test.facts {
			want := "duplicate-key given." + strings.Trim(member.key, `"`)
			for _, spelt := range []string{member.key, escaped(member.key)} {
				twice := append(slices.Clone(test.facts), pair{spelt, member.value})
				assert.Equal(t, ask(t, requestOf(test.rule, twice)).outcome(), want, spelt)
			}
			alone := slices.Clone(test.facts)
			alone[slices.Index(alone, member)].key = escaped(member.key)
			assert.Equal(t, ask(t, requestOf(test.rule, alone)).outcome(), "decided", member.key)
		}
	}
	for _, part := range incomeFacts {
		twice := append(slices.Clone(incomeFacts), pair{escaped(part.key), part.value})
		assert.Equal(t, ask(t, requestOf("instalment", with(partsFacts, 1, object(twice)))).outcome(),
			"duplicate-key given.income."+strings.Trim(part.key, `"`))
	}
}

func TestAnUnknownFactIsAFaultAndStaysOutOfTheAnswer(t *testing.T) {
	tests := []struct{ key, field string }{
		{`"extra"`, "extra"},
		{`"On"`, "On"},
		{`"on "`, "?"},
		{`" on"`, "?"},
		{`"o\u006e\u0000"`, "?"},
		{`"ON_2-b"`, "ON_2-b"},
		{`"y2026"`, "y2026"},
		{`"y20261"`, "?"},
		{`""`, "?"},
		{`"løn"`, "?"},
		{`"\ud800"`, "?"},
		{`"` + strings.Repeat("k", 40) + `"`, strings.Repeat("k", 40)},
		{`"` + strings.Repeat("k", 41) + `"`, "?"},
	}
	for _, test := range tests {
		for _, rule := range ruleFacts {
			for _, value := range []string{`null`, `"on"`, `[1,{"a":{}},[]]`, `{"on":{"on":-0.5e+3}}`, `true`, `false`} {
				facts := append([]pair{{test.key, value}}, rule.facts...)
				assert.Equal(t, ask(t, requestOf(rule.rule, facts)).outcome(), "unknown-key given."+test.field)
			}
		}
		parts := object(append(slices.Clone(incomeFacts), pair{test.key, "1"}))
		assert.Equal(t, ask(t, requestOf("instalment", with(partsFacts, 1, parts))).outcome(), "unknown-key given.income."+test.field)
	}
}

func TestOnlyADayThatExistsIsADate(t *testing.T) {
	bad := []string{`""`, `" "`, `"2026-02-29"`, `"2100-02-29"`, `"2026-04-31"`, `"2026-13-01"`, `"2026-00-01"`, `"2026-01-00"`,
		`"0000-01-01"`, `"2026-3-2"`, `"02-03-2026"`, `"2026/03/02"`, `"20260302"`, `"2026-03-02 "`, `" 2026-03-02"`,
		`"2026-03-02T00:00:00Z"`, `"+026-03-02"`, `"-026-03-02"`, `"12026-03-02"`, `"2026-03-0２"`, `"2026-03-02\n"`,
		`20260302`, `2026`, `-1`, `true`, `false`, `[]`, `{}`, `["2026-03-02"]`, `{"date":"2026-03-02"}`}
	tests := []struct {
		rule  string
		facts []pair
		place int
		field string
	}{
		{"instalment", instalmentFacts, 0, "given.on"},
		{"instalment", instalmentFacts, 2, "given.incomeAsOf"},
		{"deadline", aDeadline, 0, "given.from"},
		{"day", aDay, 0, "given.date"},
	}
	for _, test := range tests {
		for _, value := range bad {
			assert.Equal(t, ask(t, requestOf(test.rule, with(test.facts, test.place, value))).outcome(), "invalid "+test.field, value)
		}
	}
}

func TestNullStandsForAFactThatIsNotGiven(t *testing.T) {
	askAll(t, `{"id":"a","rule":"instalment","given":`, `}`, []asked{
		{"no income data", `{"on":"2026-03-02","annualNetIncome":null,"supportsChildren":false}`, "decided"},
		{"no income data, outside every table", `{"on":"2099-03-02","annualNetIncome":null,"supportsChildren":false}`, "decided"},
		{"no income data of a day", `{"on":"2026-03-02","annualNetIncome":null,"incomeAsOf":"2026-03-01","supportsChildren":false}`,
			"contradiction given.incomeAsOf"},
		{"null and the parts", `{"on":"2026-03-02","annualNetIncome":null,"income":` + object(incomeFacts) + `,"supportsChildren":false}`, "decided"},
		{"null twice", `{"on":"2026-03-02","annualNetIncome":null,"annualNetIncome":null,"supportsChildren":false}`,
			"duplicate-key given.annualNetIncome"},
		{"on", `{"on":null,"annualNetIncome":"1","supportsChildren":false}`, "missing given.on"},
		{"supportsChildren", `{"on":"2026-03-02","annualNetIncome":"1","supportsChildren":null}`, "missing given.supportsChildren"},
		{"the word as a text", `{"on":"2026-03-02","annualNetIncome":"null","supportsChildren":false}`, "invalid given.annualNetIncome"},
	})
	for i, part := range incomeFacts {
		facts := with(partsFacts, 1, object(with(incomeFacts, i, "null")))
		assert.Equal(t, ask(t, requestOf("instalment", facts)).outcome(), "missing given.income."+strings.Trim(part.key, `"`))
	}
	assert.Equal(t, ask(t, requestOf("deadline", with(aDeadline, 0, "null"))).outcome(), "missing given.from")
	assert.Equal(t, ask(t, requestOf("deadline", with(aDeadline, 1, "null"))).outcome(), "missing given.years")
	assert.Equal(t, ask(t, requestOf("day", with(aDay, 0, "null"))).outcome(), "missing given.date")
}

func TestOnlyTrueAndFalseAreAnswersToAQuestion(t *testing.T) {
	for _, value := range []string{`"true"`, `"false"`, `"ja"`, `0`, `1`, `""`, `[]`, `{}`, `[true]`} {
		facts := with(instalmentFacts, 3, value)
		assert.Equal(t, ask(t, requestOf("instalment", facts)).outcome(), "invalid given.supportsChildren", value)
	}
}
