// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"fmt"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
)

func TestALineThatIsNotJSONIsSyntaxAndNamesTheLineOnly(t *testing.T) {
	good := requestOf("day", aDay)
	lines := []string{"", " ", "\t", "\r", " \t\r\n ", "x", "hello, world", "{", "}", "[", "]", `"`, "{]", "[}", "{{}}", "nul", "nulls", "tru", "True",
		"undefined", "\ufeff", "\ufeff\ufeff" + good, " \ufeff" + good, "\x00", "\x00" + good, good + "\x00", good + "\ufeff",
		good + good, good + " " + good, good + "," + good, good + ",", good + "x", good + "]", good + "}", good + " null", good + "//",
		good + "#", "/**/" + good, "\f" + good, "\v" + good, "\u00a0" + good, good + "\u2028", "(" + good + ")",
		`{"id":"a","rule":"day","given":{"date":"2026-03-02"},}`, `{"id":"a","rule":"day","given":{"date":"2026-03-02",}}`,
		`{,"id":"a"}`, `{"id":"a",,"rule":"day"}`, `{"id":"a" "rule":"day"}`, `{"id":"a";"rule":"day"}`, `{"id"="a"}`, `{"id":}`, `{"id"}`,
		`{:"a"}`, `{"id":"a":"b"}`, `{id:"a"}`, `{'id':"a"}`, `{"id":'a'}`, `{1:"a"}`, `{null:"a"}`, `{"given":[1,]}`, `{"given":[,1]}`,
		`{"given":[1 2]}`, `{"given":[1:2]}`, `{"given":{"a":1]}`, `{"given":[1}}`, `{"given":[}`, `{"given":{"a"}}`, `{"given":{"a":}}`,
		`{"given":{"a":1,}}`, `{"given":TRUE}`, `{"given":nil}`, `{"given":-}`, `{"given":01}`, `{"given":.5}`, `{"given":1.}`, `{"given":+1}`,
		`{"given":0x1}`, `{"given":NaN}`, `{"given":1e}`, `{"given":truefalse}`, `{"given":nullnull}`, `{"given":"a""b"}`}
	for _, line := range lines {
		text, status := Evaluator{}.Answer(nil, []byte(line), 17)
		answer := understand(t, text, status)
		assert.Equal(t, answer.outcome(), "syntax", line)
		assert.Assert(t, answer.ID == nil && answer.Rule == nil, line)
	}
}

func TestAByteOrderMarkAtTheStartIsSkipped(t *testing.T) {
	for _, test := range ruleFacts {
		request := requestOf(test.rule, test.facts)
		marked, status := Evaluator{}.Answer(nil, []byte("\ufeff"+request), 17)
		assert.Equal(t, status, Decided)
		plain, _ := Evaluator{}.Answer(nil, []byte(request), 17)
		assert.Equal(t, string(marked), string(plain))
	}
	// Inside a text it is a character as any other, and a key is not the same with it.
	assert.Equal(t, *ask(t, "{\"id\":\"\ufeffa\",\"rule\":\"guess\",\"given\":{}}").ID, "\ufeffa")
	assert.Equal(t, ask(t, "{\"\ufeffid\":\"a\",\"rule\":\"day\",\"given\":{\"date\":\"2026-03-02\"}}").outcome(), "unknown-key ?, missing id")
	for _, place := range []string{`{%s"id":"a","rule":"day","given":{"date":"2026-03-02"}}`, `{"id":"a","rule":"day","given":%s{"date":"2026-03-02"}}`} {
		assert.Equal(t, ask(t, fmt.Sprintf(place, "\ufeff")).outcome(), "syntax")
	}
}

func TestEveryRequestCutShortIsSyntax(t *testing.T) {
	wholes := []string{`{"i\u0064":"\ud83d\ude00\n\\","rule":"day","given":{"\"":[true,false,null,-1.5e+3,"\u0000"]}}`}
	for _, test := range ruleFacts {
		wholes = append(wholes, requestOf(test.rule, test.facts))
	}
	for _, whole := range wholes {
		for length := range whole {
			assert.Equal(t, ask(t, whole[:length]).outcome(), "syntax", whole[:length])
		}
	}
}

func TestWhiteSpaceBetweenTheSignsMeansNothing(t *testing.T) {
	const loose = " \t\r\n{ \"id\" :\t\"a\" ,\r\n\"rule\": \"instalment\" , \"given\" : { \"on\" : \"2026-03-02\" , \"income\" : { \"annual\" : 1 , " +
		"\"amContribution\" : 0 , \"employerPension\" : 0 ,\"atp\":0\t,\n\"obligatoryPension\"\n:\n0 , \"tax\" : \"0\" } ," +
		" \"supportsChildren\" : true } } \r\n\t "
	assert.Equal(t, ask(t, loose).outcome(), "decided")
	assert.Equal(t, ask(t, requestOf("day", aDay)+"\r").outcome(), "decided")
	assert.Equal(t, ask(t, `{"id":"a","rule":"day","given": { } }`).outcome(), "missing given.date")
}

func TestControlCharactersInATextAreSyntax(t *testing.T) {
	for char := range byte(0x20) {
		for _, request := range []string{
			`{"id":"a%sb","rule":"day","given":{}}`, `{"id":"a","ru%sle":"day","given":{}}`, `{"id":"a","rule":"day%s","given":{}}`,
			`{"id":"a","rule":"day","given":{"date":"2026-03-0%s2"}}`, `{"id":"a","rule":"day","given":{"da%ste":"2026-03-02"}}`,
			`{"id":"a","rule":"day","given":["%s"]}`,
		} {
			assert.Equal(t, ask(t, fmt.Sprintf(request, string(rune(char)))).outcome(), "syntax", "%#x in %s", char, request)
		}
	}
	answer := ask(t, "{\"id\":\"\x7f\u0080\u009f\",\"rule\":\"day\",\"given\":{}}")
	assert.Equal(t, *answer.ID, "\x7f\u0080\u009f")
}

func TestAnEscapeThatIsNoneIsSyntax(t *testing.T) {
	for _, escape := range []string{`\x`, `\'`, `\a`, `\v`, `\0`, `\U0041`, `\u`, `\u1`, `\u12`, `\u123`, `\u123g`, `\ug123`, `\u 123`,
		`\u+123`, `\u00e`, `\uD83D\u`, `\ud83d\uz000`, `\`, "\\\n", `\é`, `\u００41`, "\\u004`", `\u004@`, `\u004G`, `\u004/`, `\u004:`} {
		for _, request := range []string{`{"id":"%s","rule":"day","given":{}}`, `{"%s":1}`, `{"id":"a","rule":"day","given":{"%s":"%[1]s"}}`} {
			assert.Equal(t, ask(t, fmt.Sprintf(request, escape)).outcome(), "syntax", "%s in %s", escape, request)
		}
	}
}

func TestBytesThatAreNotUTF8AreSyntaxWhereverTheyStand(t *testing.T) {
	for name, bad := range map[string]string{
		"Latin-1": "\xe6", "a lone continuation": "\x80", "cut short": "\xc3", "overlong": "\xc0\x80", "overlong slash": "\xe0\x80\xaf",
		"a surrogate": "\xed\xa0\x80", "a surrogate pair": "\xed\xa0\xbd\xed\xb8\x80", "above U+10FFFF": "\xf4\x90\x80\x80",
		"UTF-16 mark": "\xff\xfe", "five bytes": "\xf8\x88\x80\x80\x80",
	} {
		for _, request := range []string{
			`{"id":"%s","rule":"day","given":{}}`, `{"id":"a","rule":"%s","given":{}}`, `{"%s":"a","rule":"day","given":{}}`,
			`{"id":"a","rule":"day","given":{"date":"%s"}}`, `{"id":"a","rule":"day","given":{"%s":1}}`,
			`%s{"id":"a","rule":"day","given":{}}`, `{"id":"a","rule":"day","given":{}}%s`, `%s`,
		} {
			assert.Equal(t, ask(t, strings.ReplaceAll(request, "%s", bad)).outcome(), "syntax", "%s in %s", name, request)
		}
	}
	assert.Equal(t, *ask(t, `{"id":"�`+"\U0010ffff"+`","rule":"day","given":{}}`).ID, "\ufffd\U0010ffff")
}

// The levels are those of one value inside the request: the braces of the
// request itself are not counted.
func TestAValueIsNestedAtMostThirtyTwoLevelsDeep(t *testing.T) {
	nested := func(open, core, shut string, levels int) string {
		return strings.Repeat(open, levels) + core + strings.Repeat(shut, levels)
	}
	for levels, want := range map[int]string{1: "invalid given", 31: "invalid given", 32: "invalid given", 33: "syntax", 100_000: "syntax"} {
		for _, core := range []string{"", "1", `"]"`} {
			assert.Equal(t, ask(t, `{"id":"a","rule":"day","given":`+nested("[", core, "]", levels)+`}`).outcome(), want, "%d levels", levels)
		}
	}
	const date = `"date":"2026-03-02",`
	for levels, want := range map[int]string{1: "decided", 2: "unknown-key given.a", 31: "unknown-key given.a",
		32: "unknown-key given.a", 33: "syntax", 100_000: "syntax"} {
		given := `{` + date + strings.TrimPrefix(nested(`{"a":`, "0", "}", levels), "{")
		if levels == 1 {
			given = `{"date":"2026-03-02"}`
		}
		assert.Equal(t, ask(t, `{"id":"a","rule":"day","given":`+given+`}`).outcome(), want, "%d levels", levels)
	}
	for _, open := range []string{"[", `{"a":`, `[{"a":`, `{"given":`} {
		assert.Equal(t, ask(t, strings.Repeat(open, 100_000)).outcome(), "syntax", open)
	}
	// Many values side by side are not nested.
	wide := `{"id":"a","rule":"day","given":[` + strings.TrimSuffix(strings.Repeat(`[[{"a":[]}]],`, 1000), ",") + `]}`
	assert.Equal(t, ask(t, wide).outcome(), "invalid given")
}

func TestARequestIsReadUpToItsGreatestLength(t *testing.T) {
	long := func(length int) string {
		const before, after = `{"id":"a","rule":"day","given":{"date":"2026-03-02"},"x":"`, `"}`
		return before + strings.Repeat("k", length-len(before)-len(after)) + after
	}
	spaced := func(length int) string {
		whole := requestOf("day", aDay)
		return whole + strings.Repeat(" ", length-len(whole))
	}
	for length, want := range map[int][3]string{
		MaxRequest:     {"decided", "unknown-key x", "syntax"},
		MaxRequest + 1: {"out-of-range", "out-of-range", "out-of-range"},
	} {
		for i, text := range []string{spaced(length), long(length), strings.Repeat("x", length)} {
			assert.Equal(t, len(text), length)
			answer := ask(t, text)
			assert.Equal(t, answer.outcome(), want[i], "%d bytes, kind %d", length, i)
			assert.Equal(t, answer.Line != nil, want[i] == "out-of-range" || want[i] == "syntax")
		}
	}
	id := strings.Repeat("k", MaxRequest-len(`{"id":"","rule":"guess","given":{}}`))
	assert.Equal(t, *ask(t, `{"id":"`+id+`","rule":"guess","given":{}}`).ID, id)
}
