// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"encoding/json"
	"path"
	"reflect"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
	"gotest.tools/v3/golden"

	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

func TestEveryResultIsDescribed(t *testing.T) {
	for _, rule := range rules {
		assert.Check(t, rule.result != nil, "the decision of %s has no method Result", rule.name)
	}
}

// The schema is made here from the structs;
//
//	go test ./contract -run TestTheSchemaIsMade -update
//
// writes it anew after a change, and a person reads the difference.
func TestTheSchemaIsMadeFromTheStructs(t *testing.T) {
	golden.Assert(t, string(makeSchema(t)), "../schema.json")
	assert.Equal(t, string(Schema()), string(makeSchema(t)), "the embedded schema is another")
}

// node is a JSON object with its keys in order.
type node []entry

type entry struct {
	key   string
	value any // a node, a list of nodes or texts, a text, a number or a truth value
}

// layout writes JSON so that what fits on a line stands on one.
func layout(value any, indent string) string {
	var open, shut string
	var members []string
	switch value := value.(type) {
	case node:
		open, shut = "{", "}"
		for _, entry := range value {
			members = append(members, layout(entry.key, "")+": "+layout(entry.value, indent+" "))
		}
	case []any:
		open, shut = "[", "]"
		for _, element := range value {
			members = append(members, layout(element, indent+" "))
		}
	default:
		var out strings.Builder
		encoder := json.NewEncoder(&out)
		encoder.SetEscapeHTML(false)
		if encoder.Encode(value) != nil {
			panic(value)
		}
		return strings.TrimSpace(out.String())
	}
	line := open + strings.Join(members, ", ") + shut
	if len(line) <= 150 && !strings.Contains(line, "\n") {
		return line
	}
	return open + "\n " + indent + strings.Join(members, ",\n "+indent) + "\n" + indent + shut
}

func list[T any](values []T) (all []any) {
	for _, value := range values {
		all = append(all, value)
	}
	return all
}

// schemas collects the definitions of a schema in the order in which they are met.
type schemas struct {
	t    *testing.T
	defs node
	done map[string]definition
}

// definition is what a name stands for: a type that is read, or one that is written.
type definition struct {
	of      reflect.Type
	written bool
}

func makeSchema(t *testing.T) []byte {
	s := &schemas{t: t, done: map[string]definition{}}
	var requests, responses []any
	for i := range rules {
		rule := &rules[i]
		name := typeName(rule.name)
		options := node{{"type", list([]string{"object", "null"})}, {"additionalProperties", false}}
		if len(wire.Describe(rule.options)) > 0 {
			options = orNull(s.ref(rule.options, false))
		}
		s.define(name+"Request", describedAs(rule.words, s.object(reflect.TypeFor[request](), false, map[string]node{
			"rule": {{"const", rule.name}}, "given": s.ref(rule.facts, rule.name == "receipt"), "options": options})))
		s.define(name+"Response", s.object(reflect.TypeFor[answer](), true, map[string]node{"rule": {{"const", rule.name}}, "result": s.ref(rule.result, true)}))
		requests = append(requests, refTo(name+"Request"))
		responses = append(responses, refTo(name+"Response"))
	}
	s.define("ErrorResponse", s.object(reflect.TypeFor[faultAnswer](), true, nil))
	responses = append(responses, refTo("ErrorResponse"))
	return []byte(layout(node{
		{"$schema", "https://json-schema.org/draft/2020-12/schema"},
		{"$id", "urn:hjemmel:contract"},
		{"title", "The JSON contract of hjemmel"},
		{"description", "A line that is read is a Request; the line that answers it is a Response. Descriptions are English, and Danish under x-da."},
		{"anyOf", []any{refTo("Request"), refTo("Response")}},
		{"$defs", append(node{
			{"Request", node{{"oneOf", requests}}},
			{"Response", node{{"oneOf", responses}}},
			{"Date", node{{"type", "string"}, {"format", "date"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}},
			{"Amount", node{{"description", "kroner"}, {"type", "string"}, {"pattern", `^-?[0-9]+(\.[0-9]+)?$`}}},
			{"AmountGiven", node{{"description", "kroner with at most two decimals; a number is read exactly from its digits"},
				{"type", []any{"string", "number"}}, {"pattern", `^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$`}}},
		}, s.defs...)},
	}, "") + "\n")
}

func refTo(name string) node { return node{{"$ref", "#/$defs/" + name}} }

// orNull returns a schema that also takes null.
func orNull(schema node) node {
	if len(schema) == 1 && schema[0].key == "type" {
		return node{{"type", []any{schema[0].value, "null"}}}
	}
	return node{{"anyOf", []any{schema, node{{"type", "null"}}}}}
}

func (s *schemas) define(name string, schema node) {
	for _, def := range s.defs {
		assert.Assert(s.t, def.key != name, "two definitions of %s", name)
	}
	s.defs = append(s.defs, entry{name, schema})
}

// ref returns a reference to the definition of a struct, as it is read or written.
func (s *schemas) ref(of reflect.Type, written bool) node {
	return s.named(of, written, func() node { return s.object(of, written, nil) })
}

func (s *schemas) named(of reflect.Type, written bool, schema func() node) node {
	name, is := nameOfType(of), definition{of, written}
	if has, taken := s.done[name]; taken && has != is {
		name += "Answer" // the same facts as they are written
	}
	if _, done := s.done[name]; !done {
		s.done[name] = is
		s.define(name, schema())
	}
	assert.Equal(s.t, s.done[name], is, name)
	return refTo(name)
}

// nameOfType is the name of a type in the schema: its package and its name.
func nameOfType(of reflect.Type) string {
	room := path.Base(of.PkgPath())
	if room == "contract" || room == "law" || room == "calendar" {
		room = ""
	}
	return typeName(room) + typeName(strings.TrimPrefix(of.Name(), "stored"))
}

func typeName(name string) (joined string) {
	for part := range strings.SplitSeq(name, "-") {
		if part != "" {
			joined += strings.ToUpper(part[:1]) + part[1:]
		}
	}
	return joined
}

// object returns the schema of a struct, with other schemas for some of its fields.
func (s *schemas) object(of reflect.Type, written bool, instead map[string]node) node {
	properties, required := node{}, []any{}
	for _, field := range wire.Describe(of) {
		schema, replaced := instead[field.Name]
		if !replaced {
			schema = s.value(field, written)
		}
		properties = append(properties, entry{field.Name, describedAs(field.Words, schema)})
		// A request may ask for one language.
		text := written && (field.Name == "da" || field.Name == "en")
		if !field.Optional && !text {
			required = append(required, field.Name)
		}
	}
	return node{{"type", "object"}, {"additionalProperties", false}, {"required", required}, {"properties", properties}}
}

func describedAs(words law.Words, schema node) node {
	return append(node{{"description", words.English}, {"x-da", words.Danish}}, schema...)
}

// value returns the schema of the value of a field. What is read may be null where it
// may be left out.
func (s *schemas) value(field wire.Field, written bool) node {
	if field.Flag {
		return node{{"anyOf", []any{s.kind(field.Type, written), node{{"type", []any{"boolean", "null"}}}}}}
	}
	field.Null = field.Null || !written && field.Optional
	return s.kind(field.Type, written)
}

func (s *schemas) kind(of wire.Type, written bool) (schema node) {
	switch of.Kind {
	case wire.Object:
		schema = s.ref(of.Of, written)
	case wire.List:
		schema = node{{"type", "array"}, {"items", s.kind(*of.Element, written)}}
	case wire.Date:
		schema = refTo("Date")
	case wire.Amount:
		schema = refTo("AmountGiven")
		if written {
			schema = refTo("Amount")
		}
	case wire.Kroner, wire.Count:
		schema = node{{"type", "integer"}}
	case wire.Flag:
		schema = node{{"type", "boolean"}}
	case wire.Text, wire.Name:
		schema = node{{"type", "string"}}
		if len(of.Names) > 0 {
			schema = s.named(of.Of, false, func() node { return node{{"type", "string"}, {"enum", list(of.Names)}} })
		}
	case wire.Anything:
		schema = node{{"type", "object"}}
	}
	if of.Null {
		return orNull(schema)
	}
	return schema
}

// answer and faultAnswer describe what [appendDecision] and [appendFaults] write.
type answer struct {
	ID          string         `json:"id" da:"navnet fra spørgsmålet" en:"the name from the request"`
	Rule        string         `json:"rule" da:"reglen" en:"the rule"`
	Outcome     law.Outcome    `json:"outcome" da:"afgjort, eller et skøn for en person" en:"decided, or a matter for a person's judgement"`
	Criteria    []criterion    `json:"criteria,omitzero" da:"det, en person skal tage stilling til" en:"what a person must judge"`
	Result      wire.Raw       `json:"result" da:"resultatet" en:"the result"`
	Grounds     []storedGround `json:"grounds,omitzero" da:"reglerne, der blev overvejet" en:"the rules that were considered"`
	Readings    []law.Reading  `json:"readings,omitzero" da:"valgene, hvor teksten er åben" en:"the readings of open texts"`
	Headline    *statement     `json:"headline,omitzero" da:"resultatet i én sætning" en:"the result in a sentence"`
	Calculation []statement    `json:"calculation,omitzero" da:"udregningen" en:"how it was worked out"`
	Premises    []statement    `json:"premises,omitzero" da:"det, der er lagt til grund" en:"what was taken as given"`
	Steps       []statement    `json:"steps,omitzero" da:"det næste" en:"what comes next"`
	Acts        []actName      `json:"acts,omitzero" da:"retsakternes navne" en:"the names of the acts"`
	Receipt     *storedReceipt `json:"receipt,omitzero" da:"kvitteringen" en:"the receipt"`
}

type statement struct {
	Da string `json:"da,omitzero" da:"på dansk" en:"in Danish"`
	En string `json:"en,omitzero" da:"på engelsk" en:"in English"`
}

type criterion struct {
	ID string `json:"id" da:"kriteriets faste navn" en:"the stable name of the criterion"`
	statement
}

type actName struct {
	Act law.Act `json:"act" da:"retsakten" en:"the act"`
	statement
}

type faultAnswer struct {
	ID     string  `json:"id,omitzero" da:"navnet fra spørgsmålet" en:"the name from the request"`
	Line   int     `json:"line,omitzero" da:"linjens nummer, når navnet ikke kan læses" en:"the number of the line, where the name cannot be read"`
	Rule   string  `json:"rule,omitzero" da:"reglen" en:"the rule"`
	Error  fault   `json:"error" da:"den første fejl" en:"the first fault"`
	Errors []fault `json:"errors,omitzero" da:"alle fejl, når der er flere" en:"all faults, when there are several"`
}

type fault struct {
	Code    code   `json:"code" da:"fejlens slags" en:"the kind of fault"`
	Problem string `json:"problem" da:"fejlens faste navn" en:"the stable name of the fault"`
	Field   string `json:"field,omitzero" da:"stedet, som i given.income.tax" en:"the place, as in given.income.tax"`
	Message string `json:"message" da:"fejlen på engelsk" en:"the fault in English"`
	Da      string `json:"da,omitzero" da:"fejlen på dansk" en:"the fault in Danish"`
	En      string `json:"en,omitzero" da:"fejlen på engelsk" en:"the fault in English"`
}

type code string

func (code) Names() (names []string) {
	for _, code := range []law.Code{law.Syntax, law.UnknownKey, law.DuplicateKey, law.Missing, law.Invalid, law.OutOfRange,
		law.Contradiction, law.NotInForce, law.NoTable, law.UnknownRule} {
		names = append(names, string(code))
	}
	return names
}
