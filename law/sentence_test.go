// SPDX-License-Identifier: MPL-2.0

package law_test

import (
	"encoding/json"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
)

func TestAPlaceThatCannotBeFilledIsFoundWhenTheProgramStarts(t *testing.T) {
	for _, place := range []string{"{}", "{0}", "{0:}", "{:kr}", "{3:kr}", "{-1:kr}", "{10:kr}", "{0:øre}", "{0:kr", "{a:kr}", "{0:KR}", "{ 0:kr}"} {
		for _, texts := range [][2]string{{"før " + place, "before"}, {"før", place + " after"}} {
			func() {
				defer func() {
					problem, _ := recover().(string)
					assert.Assert(t, strings.HasPrefix(problem, "law: a sentence has a place that cannot be filled: {"), "%q: %q", place, problem)
				}()
				law.NewSentence(texts[0], texts[1])
			}()
		}
	}
}

func TestASentenceTakesUpToThreeValues(t *testing.T) {
	sentence := law.NewSentence("{0:n} {1:n} {2:n}", "{2:n}")
	assert.Equal(t, sentence.With(), law.Statement{Sentence: sentence})
	assert.Equal(t, sentence.With(1, 2, 3).Text(law.Danish), "1 2 3")
	assert.Equal(t, sentence.With(1, 2), law.Statement{Sentence: sentence, Values: [3]int64{1, 2, 0}})
}

func TestStatementsAreWrittenInTheLanguagesThatAreAskedFor(t *testing.T) {
	said := law.NewSentence("Afdraget er {0:kr}.", "The instalment is {0:kr}.").With(1234_50)
	const da, en = `"da":"Afdraget er 1.234,50` + "\u00a0" + `kr."`, `"en":"The instalment is DKK` + "\u00a0" + `1,234.50."`
	ground := law.Ground{Ref: law.CollectionOrder.At(5, 1, 2), Statement: said}
	const head = `{"act":"opkraevning","ref":"§ 5, stk. 1, 2. pkt.","applied":false,`
	criteria := []law.Criterion{{ID: "one", Statement: said}, {ID: "two", Statement: said}}
	for _, test := range []struct {
		languages []law.Language
		members   string
	}{
		{nil, da + "," + en},
		{[]law.Language{law.Danish}, da},
		{[]law.Language{law.English}, en},
		{[]law.Language{law.English, law.Danish}, en + "," + da},
	} {
		assert.Equal(t, string(said.AppendJSON([]byte("x"), test.languages...)), "x{"+test.members+"}")
		assert.Equal(t, string(ground.AppendJSON([]byte("x"), test.languages...)), "x"+head+test.members+"}")
		assert.Equal(t, string(law.AppendGroundsJSON(nil, []law.Ground{ground, ground}, test.languages...)),
			"["+head+test.members+"},"+head+test.members+"}]")
		assert.Equal(t, string(law.AppendCriteriaJSON(nil, criteria, test.languages...)),
			`[{"id":"one",`+test.members+`},{"id":"two",`+test.members+`}]`)
	}
	assert.Equal(t, string(law.AppendCriteriaJSON(nil, nil)), "[]")
	assert.Equal(t, string(law.Statement{}.AppendJSON(nil)), `{"da":"","en":""}`)
}

func TestATextThatNeedsEscapesIsEscaped(t *testing.T) {
	said := law.NewSentence("\"\\\n{0:n}", "{0:n}").With(1)
	assert.Equal(t, string(said.AppendJSON(nil)), `{"da":"\"\\\u000a1","en":"1"}`)
	var read struct{ Da, En string }
	assert.NilError(t, json.Unmarshal(said.AppendJSON(nil), &read))
	assert.Equal(t, read.Da, said.Text(law.Danish))
}

func TestAGroundGoesThroughEncodingJSON(t *testing.T) {
	ground := law.Ground{Ref: law.KLPage.At(3, 0, 0), Applied: true, Statement: law.NewSentence("a {0:n} \"", "b {0:n}").With(7)}
	text, err := json.Marshal(ground)
	assert.NilError(t, err)
	var read law.Ground
	assert.NilError(t, json.Unmarshal(text, &read))
	assert.Equal(t, read.Ref, ground.Ref)
	assert.Equal(t, read.Applied, true)
	assert.Equal(t, read.Text(law.Danish)+read.Text(law.English), `a 7 "b 7`)
	again, err := json.Marshal(read)
	assert.NilError(t, err)
	assert.Equal(t, string(again), string(text))
	for _, wrong := range []string{`{}`, `[]`, `{"act":"opkraevning"}`, `{"act":"opkraevning","ref":"§ 5","applied":1}`} {
		assert.Assert(t, json.Unmarshal([]byte(wrong), &read) != nil, wrong)
	}
}

func TestAReceiptSaysWhatComesNext(t *testing.T) {
	receipt := law.NewReceipt("day", "calendar 1")
	receipt.Next = []law.Statement{rejected.With(), applies.With(600_00)}
	assert.Assert(t, strings.HasPrefix(receipt.Text(law.Danish),
		"Det næste\n  1. Der er oplysninger om indkomsten.\n  2. Der skal betales 600\u00a0kr. hver måned.\n\nKvittering\n"), receipt.Text(law.Danish))
}
