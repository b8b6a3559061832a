// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
	"gotest.tools/v3/golden"

	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// The page that says what every key means is made from the structs, as the schema is;
//
//	go test ./contract -run TestTheReference -update
//
// writes it anew after a change, and a person reads the difference.
func TestTheReferenceSaysWhatEveryKeyMeans(t *testing.T) {
	golden.Assert(t, makeReference(t), "../fields.md")
}

const referenceHead = `<!-- Made by reference_test.go from the structs that the library reads and writes by. -->
# Kontrakten felt for felt · The contract field by field

**Dansk.** Et spørgsmål er ét JSON-objekt på én linje; svaret er ét JSON-objekt på én linje.
Siden nævner hvert felt i hvert spørgsmål og hvert svar. *Skal* betyder, at feltet skal være der,
når det objekt, det hører til, er der.
Et felt, der kan udelades, kan også være ` + "`null`" + `: det står for en oplysning, der ikke er givet.
Beløb er kroner i en tekst, som ` + "`\"22150.11\"`" + `; i et spørgsmål må de også være tal. Dage er
` + "`ÅÅÅÅ-MM-DD`" + `. ` + "`[]`" + ` efter et navn betyder en liste. En nøgle, der ikke står her, er en fejl.

**English.** A request is one JSON object on one line; the answer is one JSON object on one line.
The page names every field of every request and answer. *Skal* (must) says that the field has to be
there when the object that it belongs to is there. A field that may be left out may also be ` + "`null`" + `: it stands for a fact that is not given.
Amounts are kroner in a text, as ` + "`\"22150.11\"`" + `; in a request they may be numbers too. Days are
` + "`YYYY-MM-DD`" + `. ` + "`[]`" + ` after a name is a list. A key that does not stand here is a fault.

` + "```" + `
` + referenceRequest + `
%s
` + "```" + `

Det samme for maskiner · the same for machines: [schema.json](schema.json).
`

const referenceRequest = `{"id":"7","rule":"instalment","given":{"on":"2026-03-02","annualNetIncome":"145460","supportsChildren":false},"explain":"none"}`

// codes says what each code of a fault means.
var codes = []struct {
	code law.Code
	law.Words
}{
	{law.Syntax, law.Words{Danish: "linjen er ikke JSON", English: "the line is not JSON"}},
	{law.UnknownKey, law.Words{Danish: "kontrakten har ikke den nøgle", English: "the contract has no such key"}},
	{law.DuplicateKey, law.Words{Danish: "nøglen er givet to gange", English: "the key is given twice"}},
	{law.Missing, law.Words{Danish: "en nødvendig oplysning mangler", English: "a fact that is needed is not given"}},
	{law.Invalid, law.Words{Danish: "værdien har en forkert form", English: "the value is of the wrong form"}},
	{law.OutOfRange, law.Words{Danish: "værdien har den rigtige form, men kan ikke passe", English: "the value has the right form and cannot be true"}},
	{law.Contradiction, law.Words{Danish: "to oplysninger kan ikke begge passe", English: "two facts cannot both be true"}},
	{law.NotInForce, law.Words{Danish: "dagen ligger før bekendtgørelsens ikrafttræden", English: "the day lies before the order took effect"}},
	{law.NoTable, law.Words{Danish: "dagen ligger uden for de kontrollerede tabeller", English: "the day lies outside the verified tables"}},
	{law.UnknownRule, law.Words{Danish: "kontrakten har ikke den regel", English: "the contract has no such rule"}},
}

// reference writes the page.
type reference struct {
	t   *testing.T
	out strings.Builder
}

func makeReference(t *testing.T) string {
	r := &reference{t: t}
	response, _ := Evaluator{}.Answer(nil, []byte(referenceRequest), 1)
	fmt.Fprintf(&r.out, referenceHead, response)
	r.heading(2, "Reglerne · the rules")
	r.out.WriteString("| `rule` | dansk | English |\n|---|---|---|\n")
	for _, rule := range rules {
		fmt.Fprintf(&r.out, "| [`%s`](#%[1]s) | %s | %s |\n", rule.name, rule.words.Danish, rule.words.English)
	}
	r.heading(2, "Spørgsmålet · the request")
	r.table(reflect.TypeFor[request](), false)
	r.heading(2, "Svaret · the answer")
	r.table(reflect.TypeFor[answer](), true)
	r.heading(2, "Svaret, når noget er galt · the answer when something is wrong")
	r.table(reflect.TypeFor[faultAnswer](), true)
	r.out.WriteString("\n| `code` | dansk | English |\n|---|---|---|\n")
	for _, code := range codes {
		fmt.Fprintf(&r.out, "| `%s` | %s | %s |\n", code.code, code.Danish, code.English)
	}
	for i := range rules {
		rule := &rules[i]
		r.heading(2, rule.name)
		fmt.Fprintf(&r.out, "%s · %s\n", capital(rule.words.Danish), rule.words.English)
		r.heading(3, "`given`")
		r.table(rule.facts, rule.name == "receipt")
		if len(wire.Describe(rule.options)) > 0 {
			r.heading(3, "`options`")
			r.table(rule.options, false)
		}
		r.heading(3, "`result`")
		r.table(rule.result, true)
	}
	return r.out.String()
}

func (r *reference) heading(level int, text string) {
	fmt.Fprintf(&r.out, "\n%s %s\n\n", strings.Repeat("#", level), text)
}

// table writes every field of a struct and of what is in it.
func (r *reference) table(of reflect.Type, written bool) {
	r.out.WriteString("| felt · field | skal · must | slags · kind | dansk | English | værdier · values |\n|---|---|---|---|---|---|\n")
	r.rows("", of, written)
}

func (r *reference) rows(path string, of reflect.Type, written bool) {
	for _, field := range wire.Describe(of) {
		assert.Check(r.t, field.Words.Danish != "" && field.Words.English != "", "%s.%s says nothing", of, field.Name)
		must := "ja · yes"
		if field.Optional {
			must = "–"
		}
		kind, inner := field.Type, path+field.Name
		for kind.Kind == wire.List {
			kind, inner = *kind.Element, inner+"[]"
		}
		fmt.Fprintf(&r.out, "| `%s` | %s | %s | %s | %s | %s |\n", inner, must, kindOf(field, kind),
			cell(field.Words.Danish), cell(field.Words.English), valuesOf(kind))
		if kind.Kind == wire.Object {
			r.rows(inner+".", kind.Of, written)
		}
	}
}

var kindWords = map[wire.Kind]string{wire.Object: "objekt · object", wire.Date: "dag · day", wire.Amount: "beløb · amount", wire.Kroner: "hele kroner · whole kroner",
	wire.Text: "tekst · text", wire.Name: "navn · name", wire.Flag: "`true`, `false`", wire.Count: "antal · number", wire.Anything: "objekt · object"}

// kindOf says what kind of value a field has; kind is that of an element when it is a list.
func kindOf(field wire.Field, kind wire.Type) string {
	word := kindWords[kind.Kind]
	if len(kind.Names) > 0 {
		word = kindWords[wire.Name]
	}
	if field.Flag {
		word += ", `true`, `false`"
	}
	if field.Null || kind.Null && field.Kind == wire.List {
		word += ", `null`"
	}
	return word
}

func valuesOf(kind wire.Type) string {
	if len(kind.Names) == 0 {
		return ""
	}
	return "`" + strings.Join(kind.Names, "` `") + "`"
}

func cell(text string) string { return strings.ReplaceAll(text, "|", `\|`) }

func capital(text string) string {
	return strings.ToUpper(text[:1]) + text[1:]
}

func TestTheReferenceExplainsEveryCode(t *testing.T) {
	var named []string
	for _, code := range codes {
		named = append(named, string(code.code))
	}
	assert.DeepEqual(t, named, code("").Names())
	for _, rule := range rules {
		assert.Check(t, rule.words.Danish != "" && rule.words.English != "", "%s says nothing", rule.name)
	}
}
