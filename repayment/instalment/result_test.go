// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"encoding/json"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

func TestFactsAndResultsAreWrittenAndReadByTheirTags(t *testing.T) {
	for _, test := range kinds(t) {
		t.Run(test.name, func(t *testing.T) {
			decision := decided(t, test.facts, Options{})
			want := string(decision.Receipt().AppendJSON(nil))

			text, err := json.Marshal(test.facts)
			assert.NilError(t, err)
			var facts, strict Facts
			assert.NilError(t, json.Unmarshal(text, &facts))
			assert.Equal(t, string(decided(t, facts, Options{}).Receipt().AppendJSON(nil)), want)
			assert.NilError(t, wire.Read(text, "", &strict).Err(), "what Go writes is what the contract reads")
			assert.Equal(t, string(decided(t, strict, Options{}).Receipt().AppendJSON(nil)), want)

			result, err := json.Marshal(decision.Result())
			assert.NilError(t, err)
			assert.Equal(t, string(result), string(decision.AppendResult(nil)))
			var read Result
			assert.NilError(t, json.Unmarshal(result, &read))
			assert.Assert(t, read.Monthly.Equal(decision.Monthly()))
			assert.Equal(t, read.Basis, decision.Basis)
		})
	}
}

func TestANameIsWrittenAndReadAndNoOtherIs(t *testing.T) {
	for _, basis := range []Basis{0, ByTable, NoIncomeData} {
		text, err := basis.MarshalText()
		assert.NilError(t, err)
		assert.Equal(t, string(text), basis.String())
		read := Basis(9)
		assert.NilError(t, read.UnmarshalText(text))
		assert.Equal(t, read, basis)
	}
	for _, provenance := range []Provenance{0, Published, Derived} {
		text, err := provenance.MarshalText()
		assert.NilError(t, err)
		assert.Equal(t, string(text), provenance.String())
		read := Provenance(9)
		assert.NilError(t, read.UnmarshalText(text))
		assert.Equal(t, read, provenance)
	}
	_, err := Basis(3).MarshalText()
	assert.ErrorContains(t, err, "no-income-data")
	_, err = Provenance(3).MarshalText()
	assert.ErrorContains(t, err, "derived")
	assert.ErrorContains(t, new(Basis).UnmarshalText([]byte("Table")), "no-income-data")
	assert.ErrorContains(t, new(Provenance).UnmarshalText([]byte("read")), "derived")
	assert.Equal(t, ByTable.String()+" "+NoIncomeData.String()+Basis(0).String()+Basis(3).String(), "table no-income-data")
	assert.Equal(t, Published.String()+" "+Derived.String()+Provenance(0).String()+Provenance(3).String(), "published derived")
}

func TestTheZeroDecisionAnswersWithNothing(t *testing.T) {
	var zero Decision
	assert.Equal(t, zero.Outcome(), law.Outcome(0))
	assert.Equal(t, string(zero.AppendResult(nil)), `{"monthly":"0","percent":null,"basis":null}`)
	assert.Assert(t, len(zero.Grounds())+len(zero.Readings())+len(zero.Calculation())+len(zero.Receipt().Tables) == 0)
	_, known := zero.AnnualNetIncome()
	assert.Assert(t, !known && zero.Monthly().IsZero())
}
