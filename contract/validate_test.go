// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// validator holds JSON to a JSON Schema of the keywords that ours has. Any other
// keyword is an error.
type validator struct {
	defs map[string]any
	met  map[string]bool // the properties that were met, as in "LapseFacts.on"
}

func newValidator(t *testing.T) *validator {
	t.Helper()
	whole, ok := decoded(t, Schema()).(map[string]any)
	assert.Assert(t, ok)
	return &validator{defs: whole["$defs"].(map[string]any), met: map[string]bool{}}
}

func decoded(t *testing.T, text []byte) (value any) {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	assert.NilError(t, decoder.Decode(&value), "%.300s", text)
	return value
}

// holds returns what is wrong with a value under the definition of a name.
func (v *validator) holds(name string, value any) error {
	def, found := v.defs[name].(map[string]any)
	if !found {
		return fmt.Errorf("no definition of %s", name)
	}
	return v.check(name, def, value)
}

func (v *validator) check(name string, schema map[string]any, value any) error {
	for keyword, rule := range schema {
		var err error
		switch keyword {
		case "description", "x-da", "properties", "additionalProperties":
		case "$ref":
			err = v.holds(strings.TrimPrefix(rule.(string), "#/$defs/"), value)
		case "type":
			if !slices.ContainsFunc(listed(rule), func(kind any) bool { return isOf(kind.(string), value) }) {
				err = fmt.Errorf("not of type %v", rule)
			}
		case "const":
			if rule != value {
				err = fmt.Errorf("not %v", rule)
			}
		case "enum":
			if !slices.Contains(rule.([]any), value) {
				err = fmt.Errorf("not one of %v", rule)
			}
		case "pattern":
			if text, is := value.(string); is && !regexp.MustCompile(rule.(string)).MatchString(text) {
				err = fmt.Errorf("not of the form %v", rule)
			}
		case "format":
			if text, is := value.(string); is {
				_, err = calendar.Parse(text)
			}
		case "items":
			for i, element := range elements(value) {
				if err == nil {
					if err = v.check(name, rule.(map[string]any), element); err != nil {
						err = fmt.Errorf("[%d]: %w", i, err)
					}
				}
			}
		case "required":
			for _, key := range rule.([]any) {
				if _, there := members(value)[key.(string)]; !there {
					err = fmt.Errorf("without %v", key)
				}
			}
		case "oneOf", "anyOf":
			var reasons []string
			fit := 0
			for _, option := range rule.([]any) {
				if reason := v.check(name, option.(map[string]any), value); reason != nil {
					reasons = append(reasons, reason.Error())
				} else {
					fit++
				}
			}
			if fit == 0 || keyword == "oneOf" && fit > 1 {
				err = fmt.Errorf("%d of %s fit: %s", fit, keyword, strings.Join(reasons, "; "))
			}
		default:
			return fmt.Errorf("%s has the keyword %s", name, keyword)
		}
		if err != nil {
			return err
		}
	}
	properties, _ := schema["properties"].(map[string]any)
	for key, member := range members(value) {
		property, known := properties[key].(map[string]any)
		switch {
		case known:
			v.met[name+"."+key] = true
			if err := v.check(name, property, member); err != nil {
				return fmt.Errorf(".%s: %w", key, err)
			}
		case schema["additionalProperties"] == false:
			return fmt.Errorf("with another key %s", key)
		}
	}
	return nil
}

func listed(rule any) []any {
	if list, is := rule.([]any); is {
		return list
	}
	return []any{rule}
}

func elements(value any) []any         { list, _ := value.([]any); return list }
func members(value any) map[string]any { object, _ := value.(map[string]any); return object }
func isOf(kind string, value any) bool {
	switch value := value.(type) {
	case nil:
		return kind == "null"
	case bool:
		return kind == "boolean"
	case string:
		return kind == "string"
	case json.Number:
		return kind == "number" || kind == "integer" && !strings.ContainsAny(value.String(), ".eE")
	case []any:
		return kind == "array"
	}
	return kind == "object"
}

// holdsBoth holds a request and its answer to the schema, as what they are and as the
// request and response of the rule.
func holdsBoth(t *testing.T, v *validator, rule, request string) {
	t.Helper()
	response, status := Evaluator{}.Answer(nil, []byte(request), 1)
	answer := decoded(t, response)
	either := &validator{defs: v.defs, met: map[string]bool{}} // also meets what it then refuses
	assert.NilError(t, either.holds("Response", answer), "%s", response)
	if status == Faulty {
		assert.NilError(t, v.holds("ErrorResponse", answer), "%s", response)
		return
	}
	assert.NilError(t, v.holds(typeName(rule)+"Response", answer), "%s", response)
	assert.NilError(t, either.holds("Request", decoded(t, []byte(request))), "%s", request)
	assert.NilError(t, v.holds(typeName(rule)+"Request", decoded(t, []byte(request))), "%s", request)
}

// vectorRequests calls do with the rule and the facts of every vector.
func vectorRequests(t *testing.T, do func(rule string, given json.RawMessage)) {
	t.Helper()
	files, err := filepath.Glob("../testdata/vectors/*/*.json")
	assert.NilError(t, err)
	count := 0
	for _, name := range files {
		text, err := os.ReadFile(name)
		assert.NilError(t, err)
		var file struct {
			Groups []struct {
				Vectors []struct {
					Rule  string
					Given json.RawMessage
				}
			}
		}
		assert.NilError(t, json.Unmarshal(text, &file))
		for _, group := range file.Groups {
			for _, vector := range group.Vectors {
				do(vector.Rule, vector.Given)
				count++
			}
		}
	}
	assert.Assert(t, count > 1_400, "%d vectors", count)
}

func TestEveryVectorAndItsAnswerFitTheSchema(t *testing.T) {
	v := newValidator(t)
	vectorRequests(t, func(rule string, given json.RawMessage) {
		for _, more := range []string{``, `,"explain":"none"`, `,"explain":"full","receipt":true`, `,"languages":["da"],"explain":"full"`} {
			holdsBoth(t, v, rule, `{"id":"a","rule":"`+rule+`","given":`+string(given)+more+`}`)
		}
	})
	for name, def := range v.defs {
		properties, _ := def.(map[string]any)["properties"].(map[string]any)
		for key := range properties {
			path := name + "." + key
			outside := strings.HasSuffix(name, "Request") || strings.HasSuffix(name, "Response") || strings.HasSuffix(name, "Options") ||
				strings.HasPrefix(name, "Receipt") || name == "Difference"
			assert.Check(t, v.met[path] || outside || slices.Contains(notInVectors, path), "no vector has %s", path)
		}
	}
}

// notInVectors are facts that no vector has. The list may only shrink.
var notInVectors = []string{"AdministrationReleaseFacts.reductions",
	"AdministrationReleaseFacts.authorityDecision", "GuaranteeChainFacts.authorityDecision", "GuaranteeChainFacts.permanentPermitOn", "GuaranteeLink.reductions",
	"GuaranteeReductionFacts.recovered", "RepaymentPeriod.noDeferral"}

func TestTheSchemaRefusesWhatTheReaderRefuses(t *testing.T) {
	// What the reader itself finds, a schema can find too: but for two keys of one name
	// and days that do not exist in a pattern.
	readers := strings.Fields("missing not-an-object not-a-list not-true-or-false not-a-date not-a-text number-not-text not-an-amount " +
		"not-a-whole-number not-whole-kroner unknown-key no-such-value")
	v := newValidator(t)
	accepted, refused := 0, map[string]int{}
	for line := range strings.Lines(string(ruleLines(4, 6_000))) {
		answer := ask(t, strings.TrimSuffix(line, "\n"))
		if answer.Rule == nil || answer.Error != nil && answer.Error.Code == "syntax" {
			continue
		}
		err := v.holds(typeName(*answer.Rule)+"Request", decoded(t, []byte(line)))
		if answer.Error == nil {
			assert.NilError(t, err, line)
			accepted++
			continue
		}
		for _, fault := range append(answer.Errors, *answer.Error) {
			if slices.Contains(readers, fault.Problem) {
				assert.Assert(t, err != nil, "%v: %s", fault, line)
				refused[fault.Problem]++
				break
			}
		}
	}
	assert.Assert(t, accepted > 2_000 && len(refused) > 8, "%d accepted, refused: %v", accepted, refused)
}

func TestTheSchemaHasEveryAnswerOfTheOutside(t *testing.T) {
	v := newValidator(t)
	for _, test := range goldens {
		holdsBoth(t, v, requestRule(t, test.request), test.request)
	}
	for _, request := range []string{``, `x`, `[]`, `{}`, `{"id":7}`, `{"id":"a","rule":"guess","given":{}}`, `{"id":"a","rule":"day","given":{},"languages":["da"]}`,
		`{"rule":"day","given":{"x":1,"y":2}}`, strings.Repeat("x", MaxRequest+1)} {
		response, status := Evaluator{}.Answer(nil, []byte(request), 17)
		assert.Equal(t, status, Faulty)
		assert.NilError(t, v.holds("Response", decoded(t, response)), "%s", response)
		assert.NilError(t, v.holds("ErrorResponse", decoded(t, response)), "%s", response)
	}
	holdsBoth(t, v, "receipt", requestOf("receipt", aReceipt()))
	holdsBoth(t, v, "repayment", requestOf("repayment", with(caseFacts, 3, "true")))
	for options, wrong := range map[string]bool{`{"incomeMaxAge":6}`: false, `{}`: false, `null`: false, `{"incomeMaxAge":"6"}`: true, `{"x":1}`: true, `5`: true} {
		request := `{"id":"a","rule":"instalment","given":` + object(instalmentFacts) + `,"options":` + options + `}`
		assert.Equal(t, v.holds("Request", decoded(t, []byte(request))) != nil, wrong, options)
		assert.Equal(t, ask(t, request).Error != nil, wrong, options)
	}
}

func requestRule(t *testing.T, request string) string {
	t.Helper()
	var outside struct{ Rule string }
	if json.Unmarshal([]byte(request), &outside) != nil {
		return ""
	}
	return outside.Rule
}

func TestTheSchemaIsWholeAndNamesEverythingOnce(t *testing.T) {
	v := newValidator(t)
	used := map[string]bool{"Request": true, "Response": true}
	var walk func(value any)
	walk = func(value any) {
		switch value := value.(type) {
		case map[string]any:
			if name, is := value["$ref"].(string); is {
				name = strings.TrimPrefix(name, "#/$defs/")
				_, defined := v.defs[name]
				assert.Check(t, defined, "%s is not defined", name)
				used[name] = true
			}
			for _, member := range value {
				walk(member)
			}
		case []any:
			for _, element := range value {
				walk(element)
			}
		}
	}
	walk(v.defs)
	assert.DeepEqual(t, slices.Sorted(maps.Keys(used)), slices.Sorted(maps.Keys(v.defs)))
	for _, rule := range Rules() {
		for _, kind := range []string{"Request", "Response"} {
			assert.Check(t, used[typeName(rule)+kind], "%s%s", rule, kind)
		}
	}
	changed := Schema()
	changed[0] = 'x'
	assert.Assert(t, !reflect.DeepEqual(changed, Schema()), "a caller can change the schema")
}
