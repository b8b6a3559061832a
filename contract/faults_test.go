// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

func TestFactsThatCannotBeDecidedAreFaultsOfTheRule(t *testing.T) {
	parts := object(incomeFacts)
	askAll(t, `{"id":"a","rule":"instalment","given":{"supportsChildren":false,`, `}}`, []asked{
		{"the last day before the order", `"on":"2025-06-30","annualNetIncome":"200000"`, "not-in-force given.on"},
		{"the same without income data", `"on":"2025-06-30"`, "not-in-force given.on"},
		{"the first day of the order", `"on":"2025-07-01","annualNetIncome":"200000"`, "decided"},
		{"the last day of the last table", `"on":"2026-12-31","annualNetIncome":"200000"`, "decided"},
		{"the first day without a table", `"on":"2027-01-01","annualNetIncome":"200000"`, "no-table given.on"},
		{"the same with income parts", `"on":"2027-01-01","income":` + parts, "no-table given.on"},
		{"the same without income data", `"on":"2027-01-01"`, "decided"},
		{"income in both forms", `"on":"2026-03-02","annualNetIncome":"200000","income":` + parts, "contradiction given.income"},
		{"income that is not an object", `"on":"2026-03-02","income":"200000"`, "invalid given.income"},
		{"income that is a list", `"on":"2026-03-02","income":[` + parts + `]`, "invalid given.income"},
		{"income data from the day itself", `"on":"2026-03-02","annualNetIncome":"1","incomeAsOf":"2026-03-02"`, "decided"},
		{"income data from the day after", `"on":"2026-03-02","annualNetIncome":"1","incomeAsOf":"2026-03-03"`,
			"contradiction given.incomeAsOf"},
		{"a day for no income data", `"on":"2026-03-02","incomeAsOf":"2026-03-02"`, "contradiction given.incomeAsOf"},
	})
	for i, part := range incomeFacts {
		want := "out-of-range given.income." + strings.Trim(part.key, `"`)
		if part.key == `"annual"` {
			want = "decided"
		}
		facts := with(partsFacts, 1, object(with(incomeFacts, i, `"-0.01"`)))
		assert.Equal(t, ask(t, requestOf("instalment", facts)).outcome(), want)
	}
}

func TestIncomeDataGrowsTooOldOnTheDayTheReadingSays(t *testing.T) {
	for asOf, basis := range map[string]string{"2025-12-02": "table", "2025-12-01": "no-income-data"} {
		var result struct{ Basis string }
		answer := ask(t, requestOf("instalment", with(instalmentFacts, 2, `"`+asOf+`"`)))
		assert.NilError(t, json.Unmarshal(answer.Result, &result))
		assert.Equal(t, result.Basis, basis, asOf)
	}
	evaluator := Evaluator{Instalment: instalment.Options{IncomeMaxAge: 1}}
	for asOf, basis := range map[string]string{"2026-02-02": `"basis":"table"`, "2026-02-01": `"basis":"no-income-data"`} {
		text, status := evaluator.Answer(nil, []byte(requestOf("instalment", with(instalmentFacts, 2, `"`+asOf+`"`))), 1)
		assert.Equal(t, status, Decided)
		assert.Assert(t, strings.Contains(string(text), basis), "%s: %s", asOf, text)
	}
}

func TestAllFaultsOfTheFactsComeAtOnce(t *testing.T) {
	tests := []struct {
		name, rule, given string
		want              []string // in the order of the alphabet
	}{
		{"of the text and of the rule", "instalment",
			`{"on":"2024-01-01","income":{"annual":"x","tax":"-1","atp":0.001,"atp":2},"supportsChildren":"yes","extra":1,"incomeAsOf":[]}`,
			[]string{"duplicate-key given.income.atp", "invalid given.income.annual", "invalid given.incomeAsOf",
				"invalid given.supportsChildren", "missing given.income.amContribution", "missing given.income.employerPension",
				"missing given.income.obligatoryPension", "not-in-force given.on", "out-of-range given.income.tax", "unknown-key given.extra"}},
		{"of the rule alone", "instalment",
			`{"on":"2025-06-30","annualNetIncome":1e13,"income":` + object(with(with(incomeFacts, 0, "1.001"), 5, "-1")) +
				`,"incomeAsOf":"2025-07-01","supportsChildren":true}`,
			[]string{"contradiction given.income", "contradiction given.incomeAsOf", "invalid given.income.annual",
				"not-in-force given.on", "out-of-range given.annualNetIncome", "out-of-range given.income.tax"}},
		{"of a period", "deadline", `{"from":"2026-02-29","years":"3","months":1.5,"weeks":null,"days":1e3,"hours":1}`,
			[]string{"invalid given.days", "invalid given.from", "invalid given.months", "invalid given.years", "unknown-key given.hours"}},
		{"of a day", "day", `{"date":"2200-01-01","date":"2026-01-01","dates":[]}`,
			[]string{"duplicate-key given.date", "unknown-key given.dates"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			answer := ask(t, `{"id":"a","rule":"`+test.rule+`","given":`+test.given+`}`)
			got := strings.Split(answer.outcome(), ", ")
			slices.Sort(got)
			assert.DeepEqual(t, got, test.want)
		})
	}
}

func TestEveryFaultHasAStableProblemAndBothLanguages(t *testing.T) {
	stable := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	for line := range strings.Lines(string(ruleLines(2, 4_000))) {
		answer := ask(t, strings.TrimSuffix(line, "\n"))
		if answer.Error == nil {
			continue
		}
		for _, fault := range append(answer.Errors, *answer.Error) {
			assert.Assert(t, stable.MatchString(fault.Problem), "%q", fault.Problem)
			assert.Equal(t, fault.Message, fault.En)
			assert.Assert(t, fault.Da != "" && fault.Da != fault.En, "%v", fault)
			assert.Assert(t, fault.Problem == "missing" || strings.Contains(fault.Da, "; det rigtige er ") && strings.Contains(fault.En, "; expected "), "%v", fault)
			assert.Assert(t, !strings.ContainsAny(fault.Da+fault.En, "{}") || strings.Contains(fault.Message, "brace"), "a place is not filled: %v", fault)
		}
	}
}

// The planted identifier has the form of a personal one and is nobody's.
const (
	planted       = "010190-1234"
	plantedNumber = "1010901234.125" // as a number, and too fine to be an amount
)

// leaks returns the errors of an answer when a planted value is seen in them.
func leaks(t *testing.T, request string) string {
	t.Helper()
	answer, status := Evaluator{}.Answer(nil, []byte(request), 17)
	assert.Equal(t, status, Faulty, request)
	var parts struct{ Error, Errors json.RawMessage }
	assert.NilError(t, json.Unmarshal(answer, &parts))
	errors := string(parts.Error) + string(parts.Errors)
	assert.Assert(t, len(parts.Error) > 0)
	for _, sign := range []string{"010190", "1234", "0109012", "901234"} {
		if strings.Contains(errors, sign) {
			return errors
		}
	}
	return ""
}

func TestNoErrorEverRepeatsAValue(t *testing.T) {
	var requests []string
	add := func(rule string, facts []pair) { requests = append(requests, requestOf(rule, facts)) }
	shapes := []string{`"` + planted + `"`, `"0101901234"`, plantedNumber, `["` + planted + `"]`, `{"` + planted + `":"` + planted + `"}`,
		`"1010901234.125"`, `{"a":` + plantedNumber + `}`, `"\u0030` + planted[1:] + `"`}
	for _, value := range shapes {
		for _, test := range ruleFacts {
			for i := range test.facts {
				add(test.rule, with(test.facts, i, value))
			}
		}
		for i := range incomeFacts {
			add("instalment", with(partsFacts, 1, object(with(incomeFacts, i, value))))
		}
		requests = append(requests, value, `{"id":`+value+`}`, `{"rule":`+value+`}`, `{"given":`+value+`}`,
			`{"id":"a","rule":"`+planted+`","given":`+value+`}`, `{"id":"`+planted+`","rule":"day","given":`+value+`}`,
			`{"id":"`+planted+`","id":`+value+`,"rule":"day","given":{}}`, requestOf("day", aDay)+value)
	}
	for _, key := range []string{planted, "0101901234", "cpr-" + planted, "a010190", "\\u0030" + planted[1:], planted + " Jens"} {
		member := pair{`"` + key + `"`, "1"}
		for _, test := range ruleFacts {
			add(test.rule, append(slices.Clone(test.facts), member))
		}
		add("instalment", with(partsFacts, 1, object(append(slices.Clone(incomeFacts), member))))
		requests = append(requests, `{"`+key+`":1}`, `{"`+key+`"`, key, `{`+key+`:1}`)
	}
	for _, rule := range []string{"instalment", "deadline", "day"} {
		requests = append(requests, `{"id":"a","rule":"`+rule+`","given":"`+planted+`"}`)
	}
	for _, request := range requests {
		assert.Equal(t, leaks(t, request), "", request)
	}
	assert.Assert(t, len(requests) > 150)
}
