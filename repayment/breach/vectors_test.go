// SPDX-License-Identifier: MPL-2.0

package breach_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

// vector is what this package needs of a vector; internal/spec runs them all.
type vector struct {
	ID, Rule string
	Given    json.RawMessage
	Want     struct{ Error *struct{ Code string } }
}

func eachVector(t *testing.T, do func(t *testing.T, v vector)) {
	t.Helper()
	names, err := filepath.Glob("../../testdata/vectors/breach/*.json")
	assert.NilError(t, err)
	assert.Equal(t, len(names), 3)
	for _, name := range names {
		text, err := os.ReadFile(name)
		assert.NilError(t, err)
		var f struct {
			Groups []struct{ Vectors []vector }
		}
		assert.NilError(t, json.Unmarshal(text, &f), name)
		for _, group := range f.Groups {
			for _, v := range group.Vectors {
				t.Run(v.ID, func(t *testing.T) { do(t, v) })
			}
		}
	}
}

func decide(t *testing.T, v vector) (law.Decision, error) {
	t.Helper()
	if v.Rule == "lump-sum" {
		var facts breach.LumpSumFacts
		assert.NilError(t, json.Unmarshal(v.Given, &facts))
		return breach.DecideLumpSum(facts, breach.Options{})
	}
	assert.Equal(t, v.Rule, "breach")
	var facts breach.Facts
	assert.NilError(t, json.Unmarshal(v.Given, &facts))
	return breach.Decide(facts, breach.Options{})
}

func TestTheFactsOfAReceiptDecideTheSameAgain(t *testing.T) {
	eachVector(t, func(t *testing.T, v vector) {
		if v.Want.Error != nil {
			return
		}
		decided, err := decide(t, v)
		assert.NilError(t, err)
		receipt := decided.Receipt()
		again := v
		again.Given = receipt.Facts
		second, err := decide(t, again)
		assert.NilError(t, err)
		assert.Equal(t, second.Receipt().ID(), receipt.ID())
		var given, kept map[string]any
		assert.NilError(t, json.Unmarshal(v.Given, &given))
		assert.NilError(t, json.Unmarshal(receipt.Facts, &kept))
		assert.Equal(t, cmp.Diff(given, kept), "", "the receipt keeps the facts as the contract writes them")
		assert.Assert(t, json.Valid(receipt.AppendJSON(nil)))
		for _, language := range []law.Language{law.Danish, law.English} {
			assert.Assert(t, receipt.Headline.Text(language) != "")
			assert.Assert(t, len(receipt.Text(language)) > 100)
		}
	})
}
