// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"gotest.tools/v3/assert"
)

// outside is the outside of a request as encoding/json reads it: the first value
// of each key, where it is of the right kind.
type outside struct {
	id, rule       string
	hasID, hasRule bool
	hasGiven       bool
}

func readOutside(request []byte) (found outside, isObject bool) {
	decoder := json.NewDecoder(bytes.NewReader(request))
	if open, err := decoder.Token(); err != nil || open != json.Delim('{') {
		return outside{}, false
	}
	seen := map[any]bool{}
	for decoder.More() {
		key, err := decoder.Token()
		var value json.RawMessage
		if err != nil || decoder.Decode(&value) != nil {
			return outside{}, false
		}
		switch {
		case seen[key]:
		case key == "id" && value[0] == '"':
			found.hasID = json.Unmarshal(value, &found.id) == nil
		case key == "rule" && value[0] == '"':
			found.hasRule = json.Unmarshal(value, &found.rule) == nil
		case key == "given" && value[0] == '{':
			found.hasGiven = true
		}
		seen[key] = true
	}
	return found, true
}

// depth is how deep the brackets of valid JSON go.
func depth(text []byte) int {
	now, deepest, quoted := 0, 0, false
	for i := 0; i < len(text); i++ {
		switch char := text[i]; {
		case quoted && char == '\\':
			i++
		case char == '"':
			quoted = !quoted
		case quoted:
		case char == '{' || char == '[':
			now++
			deepest = max(deepest, now)
		case char == '}' || char == ']':
			now--
		}
	}
	return deepest
}

func seeds(f *testing.F, add func(text string)) {
	for _, test := range goldens {
		add(test.request)
	}
	for _, text := range []string{"", " ", "[]", "\ufeff", "\ufeff{}", `{"id":"a","rule":"receipt","given":` + object(aReceipt()) + `}`,
		`{"id":"a","rule":"day","given":{"date":"2026-03-02"},"explain":"full","languages":["en"],"receipt":true,"options":{}}`, "null", `{"id":"a"}`, `{"id":"\ud800","rule":"\u0000","given":{}}`,
		`{"id":"a","id":"b","rule":"day","rule":1,"given":{"date":"x","date":[]}}`, "{\"id\":\"\xff\"}",
		`{"id":"a","rule":"guess","given":` + strings.Repeat("[", 40) + strings.Repeat("]", 40) + `}`,
		`{"id":"a","rule":"instalment","given":{"on":"2026-03-02","annualNetIncome":1e-999999999,"supportsChildren":true}}`,
		`{"id":"a","rule":"deadline","given":{"from":"9999-12-31","days":-99999999999999999999}}`,
	} {
		add(text)
	}
}

func FuzzAnswer(f *testing.F) {
	seeds(f, func(text string) { f.Add([]byte(text)) })
	f.Fuzz(func(t *testing.T, request []byte) {
		sent := bytes.Clone(request)
		text, status := Evaluator{}.Answer(nil, request, 17)
		assert.Assert(t, bytes.Equal(request, sent))
		answer := understand(t, text, status)
		outcome := answer.outcome()
		request = bytes.TrimPrefix(request, []byte("\ufeff"))
		if !json.Valid(request) {
			assert.Assert(t, outcome == "syntax" || outcome == "out-of-range", outcome)
			assert.Assert(t, answer.ID == nil)
			return
		}
		if len(request) > MaxRequest || !utf8.Valid(request) || depth(request) > 32 {
			return
		}
		assert.Assert(t, outcome != "syntax")
		found, isObject := readOutside(request)
		if !isObject {
			assert.Equal(t, outcome, "invalid")
			return
		}
		// encoding/json reads half a surrogate pair as the replacement character; here
		// it is no text.
		if !strings.Contains(found.id+found.rule, "\ufffd") {
			assert.Equal(t, answer.ID != nil, found.hasID)
			assert.Equal(t, answer.Rule != nil, found.hasRule)
		}
		if answer.ID != nil {
			assert.Equal(t, *answer.ID, found.id)
		}
		if answer.Rule != nil {
			assert.Equal(t, *answer.Rule, found.rule)
		}
		assert.Assert(t, status == Faulty || found.hasID && found.hasRule && found.hasGiven)
	})
}

func FuzzStream(f *testing.F) {
	seeds(f, func(text string) {
		f.Add([]byte(text), uint8(1))
		f.Add([]byte(text+"\n"+text+"\r\n\n"+text), uint8(3))
	})
	f.Fuzz(func(t *testing.T, input []byte, workers uint8) {
		want, wantSummary := naively(input)
		var output bytes.Buffer
		in := &raggedReader{from: bytes.NewReader(input), next: int(workers)}
		summary, err := Evaluator{}.Stream(in, &output, StreamOptions{Workers: int(workers % 8)})
		assert.NilError(t, err)
		assert.Equal(t, bytes.Count(output.Bytes(), []byte("\n")), lineCount(input))
		assert.Equal(t, summary.Lines(), lineCount(input))
		assert.Equal(t, summary, wantSummary)
		assert.Assert(t, bytes.Equal(output.Bytes(), want))
	})
}
