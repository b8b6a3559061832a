// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"bytes"
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
)

// response is every key that a response may have; no other is taken.
type response struct {
	Line        *int            `json:"line"`
	ID          *string         `json:"id"`
	Rule        *string         `json:"rule"`
	Outcome     string          `json:"outcome"`
	Criteria    json.RawMessage `json:"criteria"`
	Result      json.RawMessage `json:"result"`
	Grounds     []ground        `json:"grounds"`
	Readings    []string        `json:"readings"`
	Headline    json.RawMessage `json:"headline"`
	Calculation json.RawMessage `json:"calculation"`
	Premises    json.RawMessage `json:"premises"`
	Steps       json.RawMessage `json:"steps"`
	Acts        json.RawMessage `json:"acts"`
	Receipt     json.RawMessage `json:"receipt"`
	Error       *answerFault    `json:"error"`
	Errors      []answerFault   `json:"errors"`
}

// keyOrder is the order of the keys of a response.
var keyOrder = regexp.MustCompile(`^(id|line)( rule)?( outcome( criteria)? result( grounds readings)?` +
	`( headline calculation premises steps acts)?( receipt)?| error( errors)?)$`)

type ground struct {
	Act, Ref string
	Applied  bool
	Da, En   string
}

type answerFault struct{ Code, Problem, Field, Message, Da, En string }

// ask answers one request as line 17 and holds the answer to what is true of
// every answer: one JSON object on one line with the keys of the contract in
// their order, and a status that says the same.
func ask(t *testing.T, request string) response {
	t.Helper()
	sent := []byte(request)
	text, status := Evaluator{}.Answer([]byte("before"), sent, 17)
	assert.Assert(t, string(sent) == request, "the request was changed")
	assert.Assert(t, bytes.HasPrefix(text, []byte("before")), "what was in dst is gone")
	return understand(t, text[len("before"):], status)
}

func understand(t *testing.T, text []byte, status Status) response {
	t.Helper()
	assert.Assert(t, bytes.IndexByte(text, '\n') < 0, "a line break in %.300s", text)
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	var answer response
	assert.NilError(t, decoder.Decode(&answer), "%.300s", text)
	assert.Equal(t, decoder.InputOffset(), int64(len(text)), "something after the object")

	if answer.ID == nil {
		assert.Equal(t, *answer.Line, 17)
	}
	switch status {
	case Decided:
		assert.Equal(t, answer.Outcome, "decided")
		assert.Assert(t, answer.Result != nil && answer.Criteria == nil, "%.300s", text)
	case Discretion:
		assert.Equal(t, answer.Outcome, "discretion")
		assert.Assert(t, answer.Result != nil && answer.Criteria != nil, "%.300s", text)
	default:
		assert.Equal(t, status, Faulty)
		assert.Equal(t, answer.Outcome, "")
		assert.Assert(t, answer.Error.Code != "" && answer.Error.Message != "", "%.300s", text)
		assert.Assert(t, answer.Error.Da != "" || answer.Error.En != "", "%.300s", text)
	}
	if answer.Errors != nil {
		assert.Assert(t, len(answer.Errors) > 1, "a list of one error: %.300s", text)
		assert.Equal(t, answer.Errors[0], *answer.Error)
	}
	keys := strings.Join(keysOf(t, text), " ")
	assert.Assert(t, keyOrder.MatchString(keys), "keys %q", keys)
	return answer
}

// keysOf returns the keys of a JSON object in the order in which they stand.
func keysOf(t *testing.T, object []byte) (keys []string) {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(object))
	open, err := decoder.Token()
	assert.NilError(t, err)
	assert.Equal(t, open, json.Delim('{'))
	for decoder.More() {
		key, err := decoder.Token()
		assert.NilError(t, err)
		var value json.RawMessage
		assert.NilError(t, decoder.Decode(&value))
		keys = append(keys, key.(string))
	}
	return keys
}

// outcome is "decided", or code and field of every error in order, as in
// "missing given.on, unknown-key given.extra".
func (r response) outcome() string {
	if r.Error == nil {
		return r.Outcome
	}
	all := r.Errors
	if all == nil {
		all = []answerFault{*r.Error}
	}
	var texts []string
	for _, fault := range all {
		texts = append(texts, strings.TrimSpace(fault.Code+" "+fault.Field))
	}
	return strings.Join(texts, ", ")
}

// asked is a case of a table: what is asked, and the outcome of it.
type asked struct{ name, text, want string }

// askAll asks every case, put between what comes before and after it.
func askAll(t *testing.T, before, after string, cases []asked) {
	t.Helper()
	for _, test := range cases {
		t.Run(test.name, func(t *testing.T) {
			request := before + test.text + after
			assert.Equal(t, ask(t, request).outcome(), test.want, "%.300s", request)
		})
	}
}

// pair is one key of an object and its value, both as they stand in JSON.
type pair struct{ key, value string }

func object(pairs []pair) string {
	var members []string
	for _, member := range pairs {
		members = append(members, member.key+":"+member.value)
	}
	return "{" + strings.Join(members, ",") + "}"
}

// without returns the pairs but for the one at a place.
func without(pairs []pair, place int) []pair {
	return slices.Delete(slices.Clone(pairs), place, place+1)
}

// with returns the pairs with another value at a place.
func with(pairs []pair, place int, value string) []pair {
	changed := slices.Clone(pairs)
	changed[place].value = value
	return changed
}

// The facts that the tests begin with. Every one of them can be decided.
var (
	instalmentFacts = []pair{{`"on"`, `"2026-03-02"`}, {`"annualNetIncome"`, `"200000"`},
		{`"incomeAsOf"`, `"2026-02-01"`}, {`"supportsChildren"`, `false`}}
	incomeFacts = []pair{{`"annual"`, `"300000"`}, {`"amContribution"`, `"24000"`}, {`"employerPension"`, `0`},
		{`"atp"`, `"1135.20"`}, {`"obligatoryPension"`, `0`}, {`"tax"`, `"75000"`}}
	partsFacts = []pair{{`"on"`, `"2026-03-02"`}, {`"income"`, object(incomeFacts)}, {`"supportsChildren"`, `true`}}
	aDeadline  = []pair{{`"from"`, `"2017-10-12"`}, {`"years"`, `3`}}
	aDay       = []pair{{`"date"`, `"2026-03-02"`}}
)

var ruleFacts = []struct {
	rule  string
	facts []pair
}{{"instalment", instalmentFacts}, {"instalment", partsFacts}, {"deadline", aDeadline}, {"day", aDay},
	{"limitation", limitationFacts}, {"guarantee", aSecurity}, {"chain", aChain}, {"reduce", aReduction}, {"release", aSecurity}, {"steps", aSecurity}, {"sweep", aSweep}}

var aSweep = []pair{{`"securities"`, `[` + object(append([]pair{{`"id"`, `"S1"`}}, aSecurity...)) + `]`}}

var aSecurity = []pair{{`"on"`, `"2026-03-02"`}, {`"appliedOn"`, `"2019-05-06"`},
	{`"security"`, `{"form":"demand-guarantee","amount":"102000","from":"2019-09-01","to":"2029-08-31"}`},
	{`"payouts"`, `[{"id":"1","on":"2025-05-30","amount":"6000","act":"aktivloven","recipient":"foreigner"}]`}}

var (
	aChain = []pair{{`"on"`, `"2026-03-02"`}, {`"appliedOn"`, `"2019-05-06"`},
		{`"links"`, `[{"security":{"form":"demand-guarantee","amount":"102000","from":"2019-09-01","to":"2024-08-31"}},` +
			`{"security":{"form":"pledged-account","amount":"102000","from":"2024-08-31","to":"2029-08-31","postedOn":"2024-06-03"}}]`}, aSecurity[3]}
	aReduction = []pair{{`"on"`, `"2024-12-02"`}, {`"appliedOn"`, `"2024-08-01"`},
		{`"security"`, `{"form":"pledged-account","amount":"57000","from":"2024-09-01","to":"2034-08-31"}`},
		{`"passed"`, `[{"test":"a1","on":"2024-11-06"}]`}}
)

var limitationFacts = []pair{{`"on"`, `"2026-03-02"`}, {`"dueOn"`, `"2024-01-31"`}}

// request puts facts into a request with the id "a".
func requestOf(rule string, facts []pair) string {
	return `{"id":"a","rule":"` + rule + `","given":` + object(facts) + `}`
}
