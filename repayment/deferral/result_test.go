// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

func TestFactsAndResultsAreWrittenAndReadByTheirTags(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 9))
	for range 500 {
		given := randomFacts(random)
		if given.Benefits == nil {
			given.Benefits = []Benefit{} // encoding/json writes nil as null
		}
		decision := assess(t, given)
		want := string(decision.Receipt().AppendJSON(nil))

		text, err := json.Marshal(given)
		assert.NilError(t, err)
		var facts, strict Facts
		assert.NilError(t, json.Unmarshal(text, &facts))
		assert.Equal(t, string(assess(t, facts).Receipt().AppendJSON(nil)), want)
		assert.NilError(t, wire.Read(text, "", &strict).Err(), "what Go writes is what the contract reads")
		assert.Equal(t, string(assess(t, strict).Receipt().AppendJSON(nil)), want)

		result, err := json.Marshal(decision.Result())
		assert.NilError(t, err)
		for _, text := range [][]byte{result, decision.AppendResult(nil)} {
			var read Result
			assert.NilError(t, json.Unmarshal(text, &read))
			assert.Equal(t, read.State, decision.State)
			assert.Equal(t, read.Monthly.Valid, decision.State == ModestAmount)
			assert.Assert(t, read.Monthly.Decimal.Equal(decision.Monthly))
		}
	}
}

func TestANameIsWrittenAndReadAndNoOtherIs(t *testing.T) {
	for _, state := range []State{0, None, Deferral, PlanSuspended, ModestAmount} {
		text, err := state.MarshalText()
		assert.NilError(t, err)
		assert.Equal(t, string(text), state.String())
		read := State(9)
		assert.NilError(t, read.UnmarshalText(text))
		assert.Equal(t, read, state)
	}
	for _, effect := range []Effect{0, Grounds, GroundsAlone, Neutral, Income} {
		text, err := effect.MarshalText()
		assert.NilError(t, err)
		assert.Equal(t, string(text), effect.String())
		read := Effect(9)
		assert.NilError(t, read.UnmarshalText(text))
		assert.Equal(t, read, effect)
	}
	_, err := State(5).MarshalText()
	assert.ErrorContains(t, err, "plan-suspended")
	_, err = Effect(5).MarshalText()
	assert.ErrorContains(t, err, "grounds-alone")
	assert.ErrorContains(t, new(State).UnmarshalText([]byte("None")), "plan-suspended")
	assert.ErrorContains(t, new(Effect).UnmarshalText([]byte("ground")), "grounds-alone")
	assert.Equal(t, None.String()+" "+Deferral.String()+" "+PlanSuspended.String()+" "+ModestAmount.String()+State(0).String()+State(5).String(),
		"none deferral plan-suspended modest-amount")
	assert.Equal(t, Grounds.String()+" "+GroundsAlone.String()+" "+Neutral.String()+" "+Income.String()+Effect(0).String()+Effect(5).String(),
		"grounds grounds-alone neutral income")
}

func TestTheZeroDecisionAnswersWithNothing(t *testing.T) {
	var zero Decision
	assert.Equal(t, zero.Outcome(), law.Outcome(0))
	assert.Equal(t, string(zero.AppendResult(nil)), `{"state":null}`)
	assert.Equal(t, len(zero.Grounds())+len(zero.Readings())+len(zero.Receipt().Tables), 0)
	assert.Assert(t, !zero.State.Defers())
}
