// SPDX-License-Identifier: MPL-2.0

package spec_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/contract"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/limitation"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// byJSON counts, for each rule, the vectors whose facts encoding/json can read into
// the struct of the chapter, and those it cannot.
type byJSON struct{ can, cannot int }

// typedRules decide facts in JSON by way of the struct of the chapter, as a program in
// Go that keeps its cases as JSON would.
var typedRules = map[string]func(t *testing.T, v vector, count *byJSON) (law.Decision, []byte){
	"instalment": typed(instalment.Decide),
	"deferral":   typed(deferral.Decide),
	"lapse":      typed(lapse.Decide),
	"lump-sum":   typed(breach.DecideLumpSum),
	"breach":     typed(breach.Decide),
	"repayment":  typed(repayment.Decide),
	"complaint":  typed(repayment.DecideComplaint),
	"refund":     typed(repayment.DecideRefund),
	"limitation": typed(limitation.Decide),
	"guarantee": typed(func(facts guaranteeGiven, _ struct{}) (guarantee.Decision, error) {
		return guarantee.Decide(facts.Facts, facts.Options)
	}),
	"chain":   typed(guarantee.DecideChain),
	"reduce":  typed(guarantee.DecideReduction),
	"release": typed(administration.DecideRelease),
	"steps":   typed(administration.DecideSteps),
	"sweep":   typed(administration.DecideSweep),
	"case":    typed(casefile.Decide),
}

// guaranteeGiven is what the rule guarantee is given: the facts, and options among them.
type guaranteeGiven struct {
	guarantee.Facts
	Options guarantee.Options `json:"options,omitzero"`
}

func (g guaranteeGiven) MarshalJSON() ([]byte, error) { return wire.Marshal(&g) }

// typed returns the decision, and the facts as encoding/json writes them when it
// could read them.
func typed[F, O any, D law.Decision](decide func(F, O) (D, error)) func(t *testing.T, v vector, count *byJSON) (law.Decision, []byte) {
	return func(t *testing.T, v vector, count *byJSON) (law.Decision, []byte) {
		t.Helper()
		var facts F
		var options O
		if v.Options != nil {
			assert.NilError(t, wire.Read(v.Options, "options", &options).Err())
		}
		var written []byte
		decoder := json.NewDecoder(bytes.NewReader(v.Given))
		decoder.DisallowUnknownFields()
		if decoder.Decode(&facts) == nil {
			count.can++
			var err error
			written, err = json.Marshal(facts)
			assert.NilError(t, err)
		} else {
			count.cannot++
			facts = *new(F)
			assert.NilError(t, wire.Read(v.Given, "given", &facts).Err())
		}
		decision, err := decide(facts, options)
		assert.NilError(t, err)
		return decision, written
	}
}

func TestEveryDecidedVectorGoesThroughTheTypesOfItsChapter(t *testing.T) {
	counts := map[string]*byJSON{}
	eachVector(t, func(_ vectorFile, _ vectorGroup, v vector) {
		typed := typedRules[v.Rule]
		if v.Want.Error != nil || typed == nil {
			return
		}
		if counts[v.Rule] == nil {
			counts[v.Rule] = &byJSON{}
		}
		want := receiptOf(t, v)
		decision, written := typed(t, v, counts[v.Rule])
		assert.Equal(t, string(decision.Receipt().AppendJSON(nil)), string(want.AppendJSON(nil)), v.ID)
		result := reflect.ValueOf(decision).MethodByName("Result").Call(nil)[0].Interface()
		text, err := json.Marshal(result)
		assert.NilError(t, err)
		assert.Equal(t, string(text), asEncoded(t, decision.AppendResult(nil)), "%s: the result", v.ID)
		if written != nil {
			assert.Equal(t, receiptOf(t, vector{Rule: v.Rule, Given: written, Options: v.Options}).ID(), want.ID(), "%s: %s", v.ID, written)
		}
	})
	assert.Equal(t, len(counts), len(typedRules))
	for rule, count := range counts {
		assert.Check(t, count.cannot == 0 && count.can > 0, "%s: encoding/json reads %d of %d", rule, count.can, count.can+count.cannot)
	}
}

// asEncoded returns JSON with the escapes that encoding/json writes.
func asEncoded(t *testing.T, text []byte) string {
	t.Helper()
	escaped, err := json.Marshal(json.RawMessage(text))
	assert.NilError(t, err)
	return string(escaped)
}

// An empty list and a fact that is not there are written by encoding/json as the
// contract reads them.
func TestFactsWithNothingInThemAreWrittenAsInTheContract(t *testing.T) {
	for _, facts := range []any{
		&instalment.Facts{}, &deferral.Facts{}, &lapse.Facts{}, &breach.Facts{}, &breach.LumpSumFacts{}, &limitation.Facts{},
		&guarantee.Facts{}, &guarantee.ChainFacts{}, &guarantee.ReductionFacts{}, &administration.ReleaseFacts{}, &administration.StepsFacts{}, &administration.SweepFacts{},
		&repayment.Facts{}, &repayment.Debtor{}, &repayment.ComplaintFacts{}, &repayment.RefundFacts{},
	} {
		text, err := json.Marshal(facts)
		assert.NilError(t, err)
		assert.Equal(t, string(text), asEncoded(t, wire.Append(nil, facts)), "%T", facts)
	}
	text, err := json.Marshal(deferral.Facts{On: law.InForce(), OtherIncome: true})
	assert.NilError(t, err)
	assert.Equal(t, string(text), `{"on":"2025-07-01","benefits":[],"otherIncome":true,"plan":false}`)
	receiptOf(t, vector{Rule: "deferral", Given: text})
}

func TestFactsWithAValueThatHasNoNameAreNotWritten(t *testing.T) {
	for _, facts := range []any{
		repayment.Facts{Claim: repayment.Claim{Creditor: 9}},
		lapse.Facts{Periods: []lapse.Span{{Ability: 9}}},
		limitation.Facts{Transfer: &limitation.Transfer{System: 9}},
		guarantee.ChainFacts{Links: []guarantee.Link{{Security: guarantee.Security{Form: 9}}}},
	} {
		_, err := json.Marshal(facts)
		assert.ErrorContains(t, err, "no such value of", "%T", facts)
		assert.ErrorContains(t, err, "expected one of", "%T", facts)
	}
}

func TestEveryReceiptIsReadBackAndDecidedAgain(t *testing.T) {
	eachVector(t, func(_ vectorFile, _ vectorGroup, v vector) {
		if v.Want.Error != nil {
			return
		}
		text := receiptOf(t, v).AppendJSON(nil)
		stored, err := law.ParseReceipt(text)
		assert.NilError(t, err, v.ID)
		now, differences, err := contract.Evaluator{}.DecideAgain(stored)
		assert.NilError(t, err, v.ID)
		assert.Equal(t, len(differences), 0, "%s: %v", v.ID, differences)
		assert.Equal(t, now.ID(), stored.ID(), v.ID)
		assert.Equal(t, string(now.AppendJSON(nil)), string(text), v.ID)

		// The same for a caller who has JSON and no Go.
		answer, _ := contract.Evaluator{}.Answer(nil, []byte(`{"id":"a","rule":"receipt","given":`+string(text)+`}`), 1)
		assert.Assert(t, bytes.Contains(answer, []byte(`"result":{"same":true,"then":"`+stored.ID()+`"`)), "%s: %s", v.ID, answer)
	})
}

func receiptOf(t *testing.T, v vector) law.Receipt {
	t.Helper()
	decision, err := contract.Evaluator{}.Decide(v.request(t))
	assert.NilError(t, err, "%s", v.Given)
	return decision.Receipt()
}
