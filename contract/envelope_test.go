// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"testing"

	"gotest.tools/v3/assert"
)

func TestTheFactsTheTestsBeginWithAreDecided(t *testing.T) {
	for _, test := range ruleFacts {
		answer := ask(t, requestOf(test.rule, test.facts))
		assert.Equal(t, answer.outcome(), "decided")
		assert.Equal(t, *answer.ID, "a")
		assert.Equal(t, *answer.Rule, test.rule)
		assert.Assert(t, answer.Line == nil)
	}
}

func TestTheOutsideOfARequestIsReadStrictly(t *testing.T) {
	const given = `{"date":"2026-03-02"}`
	askAll(t, "", "", []asked{
		{"in another order", `{"given":` + given + `,"rule":"day","id":"a"}`, "decided"},
		{"no id", `{"rule":"day","given":` + given + `}`, "missing id"},
		{"no rule", `{"id":"a","given":` + given + `}`, "missing rule"},
		{"no facts", `{"id":"a","rule":"day"}`, "missing given"},
		{"nothing", `{}`, "missing id, missing rule, missing given"},
		{"an unknown key", `{"id":"a","rule":"day","given":` + given + `,"extra":[{"a":1}]}`, "unknown-key extra"},
		{"two unknown keys and no id", `{"x":1,"rule":"day","y":2,"given":` + given + `}`,
			"unknown-key x, unknown-key y, missing id"},
		{"a key in other letters", `{"ID":"a","rule":"day","given":` + given + `}`, "unknown-key ID, missing id"},
		{"an empty key", `{"":0,"id":"a","rule":"day","given":` + given + `}`, "unknown-key ?"},
		{"id twice", `{"id":"a","id":"a","rule":"day","given":` + given + `}`, "duplicate-key id"},
		{"id three times", `{"id":"a","id":"b","id":"c","rule":"day","given":` + given + `}`,
			"duplicate-key id, duplicate-key id"},
		{"id twice, once with an escape", `{"id":"a","\u0069d":"a","rule":"day","given":` + given + `}`, "duplicate-key id"},
		{"rule twice", `{"id":"a","rule":"day","rule":"deadline","given":` + given + `}`, "duplicate-key rule"},
		{"facts twice", `{"id":"a","rule":"day","given":` + given + `,"g\u0069ven":{}}`, "duplicate-key given"},
		{"every key with escapes", `{"\u0069\u0064":"a","r\u0075le":"d\u0061y","\u0067iven":` + given + `}`, "decided"},
		{"an unknown rule", `{"id":"a","rule":"guess","given":{}}`, "unknown-rule rule"},
		{"a rule in other letters", `{"id":"a","rule":"Day","given":` + given + `}`, "unknown-rule rule"},
		{"a rule and a space", `{"id":"a","rule":"day ","given":` + given + `}`, "unknown-rule rule"},
		{"an empty rule", `{"id":"a","rule":"","given":` + given + `}`, "unknown-rule rule"},
		{"id is a number", `{"id":7,"rule":"day","given":` + given + `}`, "invalid id"},
		{"id is null", `{"id":null,"rule":"day","given":` + given + `}`, "missing id"},
		{"id is a list", `{"id":["a"],"rule":"day","given":` + given + `}`, "invalid id"},
		{"rule is null", `{"id":"a","rule":null,"given":` + given + `}`, "missing rule"},
		{"rule is an object", `{"id":"a","rule":{"day":1},"given":` + given + `}`, "invalid rule"},
		{"id and rule are wrong and there are no facts", `{"id":1,"rule":2}`, "invalid id, invalid rule, missing given"},
		{"facts are null", `{"id":"a","rule":"day","given":null}`, "missing given"},
		{"facts are a list", `{"id":"a","rule":"day","given":[` + given + `]}`, "invalid given"},
		{"facts are a text", `{"id":"a","rule":"day","given":"{}"}`, "invalid given"},
		{"facts are a number", `{"id":"a","rule":"deadline","given":3}`, "invalid given"},
		{"a list and no object", `[]`, "invalid"},
		{"a list with a request", `[` + requestOf("day", aDay) + `]`, "invalid"},
		{"a text", `"id"`, "invalid"},
		{"a number", `17`, "invalid"},
		{"true", `true`, "invalid"},
		{"false", `false`, "invalid"},
		{"null", `null`, "invalid"},
	})
}

func TestAResponseCarriesTheIDAndRuleOrTheLine(t *testing.T) {
	const line = 17
	tests := []struct {
		request  string
		id, rule string // "-" where the response has none
	}{
		{`{"id":"a-1","rule":"day","given":{}}`, "a-1", "day"},
		{`{"id":"","rule":"","given":{}}`, "", ""},
		{`{"id":"a","rule":"guess","given":{}}`, "a", "guess"},
		{`{"id":"a","rule":1,"given":{}}`, "a", "-"},
		{`{"id":1,"rule":"day","given":{}}`, "-", "day"},
		{`{"rule":"day"}`, "-", "day"},
		{`{"id":"first","id":"second","rule":"day","given":{}}`, "first", "day"},
		{`{"id":"a","rule":"day","given":{}`, "-", "-"},
		{`{}`, "-", "-"},
		{`[]`, "-", "-"},
		{``, "-", "-"},
		{`{"id":"æøå €","rule":"d\"\\","given":{}}`, "æøå €", `d"\`},
		{`{"id":"\"\\\/\b\f\n\r\t\u0000\u001f\u007f\u00e6","rule":"\u2028\u2029<&>","given":{}}`,
			"\"\\/\b\f\n\r\t\x00\x1f\x7fæ", "\u2028\u2029<&>"},
		{`{"id":"\ud83d\ude00","rule":"\uD83D\uDE00","given":{}}`, "😀", "😀"},
		// Half a surrogate pair is no character, so the text is no text.
		{`{"id":"\ud83d","rule":"\ude00","given":{}}`, "-", "-"},
		{`{"id":"\ud83dx","rule":"day","given":{}}`, "-", "day"},
		{`{"id":"\ud83d\u0041","rule":"\ude00\ud83d","given":{}}`, "-", "-"},
		{`{"id":"\ud83d\ud83d\ude00","rule":"\uffff","given":{}}`, "-", "\uffff"},
		{`{"id":"\ufffd","rule":"�","given":{}}`, "\ufffd", "\ufffd"},
	}
	text := func(value *string) string {
		if value == nil {
			return "-"
		}
		return *value
	}
	for _, test := range tests {
		answer := ask(t, test.request)
		assert.Equal(t, text(answer.ID), test.id, test.request)
		assert.Equal(t, text(answer.Rule), test.rule, test.request)
		assert.Equal(t, answer.Line != nil && *answer.Line == line, test.id == "-", test.request)
	}
}

func TestTheNumberOfTheLineIsWrittenAsGiven(t *testing.T) {
	for line, want := range map[int]string{1: `{"line":1,`, 17: `{"line":17,`, 10_000_000_000: `{"line":10000000000,`} {
		text, status := Evaluator{}.Answer(nil, []byte("x"), line)
		assert.Equal(t, status, Faulty)
		assert.Equal(t, string(text[:len(want)]), want)
	}
}

func TestWhatIsWrongWithAnIDIsToldClearly(t *testing.T) {
	tests := []struct{ id, problem, danish, english string }{
		{`7`, "number-not-text", `værdien er et tal og ikke en tekst; det rigtige er det samme i anførselstegn, som i "7"`,
			`the value is a number and not a text; expected the same in quotes, as in "7"`},
		{`-0.5e3`, "number-not-text", "", ""},
		{`true`, "not-a-text", "værdien er ikke en tekst; det rigtige er en tekst i anførselstegn", "the value is not a text; expected a text in quotes"},
		{`["a"]`, "not-a-text", "", ""},
		{`"\ud800"`, "lone-surrogate", `teksten har en halv surrogat som \ud800; det rigtige er tegn, der findes i Unicode`,
			`the text has a lone surrogate such as \ud800; expected characters that exist in Unicode`},
		{`"a\udfffb"`, "lone-surrogate", "", ""},
		{`"\ud800\ue000"`, "lone-surrogate", "", ""},
		{`"\udc00\ud800"`, "lone-surrogate", "", ""},
	}
	for _, test := range tests {
		answer := ask(t, `{"id":`+test.id+`,"rule":"day","given":{"date":"2026-03-02"}}`)
		assert.Equal(t, answer.outcome(), "invalid id", test.id)
		assert.Equal(t, answer.Error.Problem, test.problem, test.id)
		assert.Assert(t, answer.ID == nil && *answer.Line == 17, test.id)
		if test.danish != "" {
			assert.Equal(t, answer.Error.Da, test.danish)
			assert.Equal(t, answer.Error.En, test.english)
		}
	}
}
