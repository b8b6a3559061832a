// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"slices"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
)

// first is the first code and field of an outcome of several faults.
func first(outcome string) string { return strings.Split(outcome, ", ")[0] }

func TestEveryRuleMissesItsRequiredFactsByName(t *testing.T) {
	eachNested(t, func(t *testing.T, n nested) {
		for i, member := range n.facts {
			name := nameOf(member)
			outcome := ask(t, n.whole(object(without(n.facts, i)))).outcome()
			if named(n.required, name) {
				assert.Equal(t, first(outcome), "missing "+n.path+"."+name)
			} else if named(n.nullable, name) {
				assert.Equal(t, outcome, "decided", name)
			}
		}
		// Without any fact, all those that are required are missed at once.
		outcome := ask(t, n.whole(`{}`)).outcome()
		for _, name := range strings.Fields(n.required) {
			if name == "endedOn" { // which day is needed follows from the kind
				assert.Assert(t, !strings.Contains(outcome, n.path+".endedOn"), outcome)
				outcome := ask(t, n.whole(`{"kind":"benefit"}`)).outcome()
				assert.Assert(t, named(strings.ReplaceAll(outcome, ",", ""), n.path+".endedOn"), outcome)
				continue
			}
			assert.Assert(t, named(strings.ReplaceAll(outcome, ",", ""), n.path+"."+name), "%s: %s", name, outcome)
		}
	})
}

func TestEveryRuleTakesAFactOnce(t *testing.T) {
	eachNested(t, func(t *testing.T, n nested) {
		for _, member := range n.facts {
			twice := append(slices.Clone(n.facts), member)
			assert.Equal(t, ask(t, n.whole(object(twice))).outcome(), "duplicate-key "+n.path+"."+nameOf(member))
		}
	})
}

func TestEveryRuleRefusesKeysItDoesNotKnow(t *testing.T) {
	eachNested(t, func(t *testing.T, n nested) {
		for key, field := range map[string]string{"extra": "extra", "On": "On", "010190-1234": "?", "ON": "ON", "kr. ": "?"} {
			more := append([]pair{{`"` + key + `"`, `{"a":[1,null]}`}}, n.facts...)
			assert.Equal(t, ask(t, n.whole(object(more))).outcome(), "unknown-key "+n.path+"."+field)
		}
	})
}

func TestNullStandsForAFactThatIsNotGivenInEveryRule(t *testing.T) {
	decided, missing := 0, 0
	eachNested(t, func(t *testing.T, n nested) {
		for i, member := range n.facts {
			name := nameOf(member)
			outcome := ask(t, n.whole(object(with(n.facts, i, "null")))).outcome()
			assert.Equal(t, outcome, ask(t, n.whole(object(without(n.facts, i)))).outcome(), name)
			switch {
			case named(n.nullable, name):
				assert.Equal(t, outcome, "decided", name)
				decided++
			case named(n.required, name):
				assert.Equal(t, first(outcome), "missing "+n.path+"."+name)
				missing++
			}
		}
	})
	assert.Assert(t, decided > 30 && missing > 50, "%d and %d", decided, missing)
}

func TestAValueOfTheWrongKindIsAFaultAtItsField(t *testing.T) {
	kinds := map[string][]string{
		"text":   {`5`, `true`, `[]`, `{}`, `["a"]`},
		"truth":  {`"true"`, `0`, `[]`, `{}`},
		"number": {`true`, `[]`, `{}`, `"ti kroner"`, `""`, `"1,5"`},
		"list":   {`5`, `"a"`, `{}`, `true`},
		"object": {`5`, `"a"`, `[]`},
	}
	kindOf := func(member pair) string {
		value := member.value
		switch {
		case value == "true" || value == "false":
			return "truth"
		case strings.HasPrefix(value, "["):
			return "list"
		case strings.HasPrefix(value, "{"):
			return "object"
		case value[0] >= '0' && value[0] <= '9' || len(value) > 2 && value[1] >= '0' && value[1] <= '9' && !strings.Contains(value, "-"):
			return "number"
		}
		return "text"
	}
	counted := 0
	eachNested(t, func(t *testing.T, n nested) {
		for i, member := range n.facts {
			if member.value == "null" {
				continue // it is another kind wherever it is given
			}
			for _, value := range kinds[kindOf(member)] {
				outcome := ask(t, n.whole(object(with(n.facts, i, value)))).outcome()
				assert.Equal(t, first(outcome), "invalid "+n.path+"."+nameOf(member), "%s: %s", value, outcome)
				counted++
			}
		}
		// The object itself is of another kind.
		if n.path == "given" {
			return
		}
		for _, value := range []string{`5`, `"a"`, `[]`} {
			outcome := ask(t, n.whole(value)).outcome()
			assert.Equal(t, first(outcome), "invalid "+n.path, "%s: %s", value, outcome)
		}
	})
	assert.Assert(t, counted > 300, "%d values", counted)
}

func TestNoErrorOfARuleRepeatsAText(t *testing.T) {
	counted := 0
	for _, n := range nestedFacts() {
		for i := range n.facts {
			for _, value := range []string{`"` + planted + `"`, `"Jens ` + planted + `"`, `["` + planted + `"]`, `{"` + planted + `":"` + planted + `"}`, plantedNumber} {
				text := n.whole(object(with(n.facts, i, value)))
				answer, status := Evaluator{}.Answer(nil, []byte(text), 17)
				if status == Decided {
					continue // a reason may be any text, and an act a code that is not known
				}
				counted++
				_, errors, _ := strings.Cut(string(answer), `"error":`)
				for _, sign := range []string{"010190", "1234", "0109012", "Jens"} {
					assert.Assert(t, !strings.Contains(errors, sign), "%s\n%s", text, errors)
				}
			}
		}
		assert.Equal(t, leaks(t, n.whole(object(append([]pair{{`"` + planted + `"`, `"` + planted + `"`}}, n.facts...)))), "")
	}
	assert.Assert(t, counted > 500, "%d requests", counted)
}
