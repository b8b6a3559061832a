// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"errors"
	"io"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

func TestFaultsOfDifferentPartsComeTogether(t *testing.T) {
	parts := object(incomeFacts)
	askAll(t, "", "", []asked{
		{"outside and inside the facts", `{"id":"1","rule":"day","given":{},"x":1}`, "unknown-key x, missing given.date"},
		{"no id and a missing fact", `{"rule":"day","given":{}}`, "missing id, missing given.date"},
		{"an unknown key and an unknown rule", `{"id":"1","rule":"x","given":{},"y":1}`, "unknown-key y, unknown-rule rule"},
		{"a wrong kind and a contradiction", `{"id":"1","rule":"instalment","given":{"on":"2026-03-02","annualNetIncome":"1","income":` + parts + `,"supportsChildren":"yes"}}`,
			"invalid given.supportsChildren, contradiction given.income"},
		{"a missing fact and a contradiction", `{"id":"1","rule":"instalment","given":{"on":"2026-03-02","annualNetIncome":"1","incomeAsOf":"2026-09-09"}}`,
			"missing given.supportsChildren, contradiction given.incomeAsOf"},
		{"an income that cannot be read is not a missing income", `{"id":"1","rule":"instalment","given":{"on":"2026-03-02","annualNetIncome":"x","incomeAsOf":"2026-03-01","supportsChildren":false}}`,
			"invalid given.annualNetIncome"},
		{"a bad date and a bad length", `{"id":"1","rule":"deadline","given":{"from":"x","years":0}}`, "invalid given.from, out-of-range given.years"},
		{"two units, both bad", `{"id":"1","rule":"deadline","given":{"from":"2026-03-02","years":0,"days":-1}}`,
			"out-of-range given.years, out-of-range given.days, contradiction given.days"},
		{"a length that is no number", `{"id":"1","rule":"deadline","given":{"from":"2026-03-02","years":"3"}}`, "invalid given.years"},
	})
}

func TestValuesMayBeWrittenWithEscapes(t *testing.T) {
	answer := ask(t, `{"id":"1","rule":"instalment","given":{"on":"2026\u002d03-02","annualNetIncome":"\u0031\u0034\u0035460","supportsChildren":false}}`)
	assert.Equal(t, answer.outcome(), "decided")
	assert.Assert(t, strings.Contains(string(answer.Result), `"monthly":"600"`))
}

func TestAFaultOfAnOptionIsNotBlamedOnTheRequest(t *testing.T) {
	evaluator := Evaluator{Instalment: instalment.Options{IncomeMaxAge: -1}}
	text, _ := evaluator.Answer(nil, []byte(requestOf("instalment", instalmentFacts)), 1)
	assert.Assert(t, strings.Contains(string(text), `"field":"options.incomeMaxAge"`), "%s", text)
}

func TestTheListOfFaultsIsBounded(t *testing.T) {
	text := `{"id":"1","rule":"day","given":{` + strings.Repeat(`"x":1,`, 100_000) + `"date":"2026-03-02"}}`
	answer, status := Evaluator{}.Answer(nil, []byte(text), 1)
	assert.Equal(t, status, Faulty)
	assert.Assert(t, len(answer) < 30_000, "%d bytes", len(answer))
}

// idle is a reader that never gives anything and never ends.
type idle struct{}

func (idle) Read([]byte) (int, error) { return 0, nil }

func TestAReaderThatGivesNothingIsGivenUp(t *testing.T) {
	_, err := Evaluator{}.Stream(idle{}, io.Discard, StreamOptions{})
	assert.Assert(t, errors.Is(err, io.ErrNoProgress), "%v", err)
}
