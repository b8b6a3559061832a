// SPDX-License-Identifier: MPL-2.0

package breach_test

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

// The vectors are the legal spec. They are run here through the Go types, and by
// the root's tests through the contract.

type file struct {
	Page   string
	Groups []struct{ Vectors []vector }
}

type vector struct {
	ID, Title, Rule, Worked string
	Given                   json.RawMessage
	Want                    struct {
		Outcome                     string
		Result                      map[string]any
		Grounds, Rejected, Readings []string
		Error                       *struct{ Code, Field string }
	}
}

func eachVector(t *testing.T, do func(t *testing.T, v vector)) {
	t.Helper()
	names, err := filepath.Glob("../../testdata/vectors/breach/*.json")
	assert.NilError(t, err)
	assert.Equal(t, len(names), 3)
	for _, name := range names {
		text, err := os.ReadFile(name)
		assert.NilError(t, err)
		var f file
		assert.NilError(t, json.Unmarshal(text, &f), name)
		for _, group := range f.Groups {
			for _, v := range group.Vectors {
				t.Run(v.ID, func(t *testing.T) { do(t, v) })
			}
		}
	}
}

// decision is what both kinds of decision can do.
type decision interface {
	AppendResult([]byte) []byte
	Grounds() []law.Ground
	Readings() []law.Reading
	Receipt() law.Receipt
}

func decide(t *testing.T, v vector) (decision, error) {
	t.Helper()
	if v.Rule == "lump-sum" {
		var facts breach.LumpSumFacts
		assert.NilError(t, json.Unmarshal(v.Given, &facts))
		decided, err := breach.DecideLumpSum(facts, breach.Options{})
		return &decided, err
	}
	assert.Equal(t, v.Rule, "breach")
	var facts breach.Facts
	assert.NilError(t, json.Unmarshal(v.Given, &facts))
	decided, err := breach.Decide(facts, breach.Options{})
	return &decided, err
}

func TestEveryVectorComesOutAsTheLawSays(t *testing.T) {
	eachVector(t, func(t *testing.T, v vector) {
		decided, err := decide(t, v)
		if wanted := v.Want.Error; wanted != nil {
			var faults law.Faults
			assert.Assert(t, errors.As(err, &faults), "%v", err)
			first := faults.Under("given")[0]
			assert.Equal(t, string(first.Code)+" "+first.Field, wanted.Code+" "+wanted.Field, v.Title)
			assert.Equal(t, len(faults), 1, "only one thing is wrong: %v", err)
			return
		}
		assert.NilError(t, err, v.Title)
		var result map[string]any
		assert.NilError(t, json.Unmarshal(decided.AppendResult(nil), &result))
		for key, wanted := range v.Want.Result {
			if diff := cmp.Diff(wanted, result[key]); diff != "" {
				t.Errorf("%s\n%s, %s (-want +got):\n%s", v.Title, v.Worked, key, diff)
			}
		}
		var applied, rejected, readings []string
		for _, ground := range decided.Grounds() {
			if ground.Applied {
				applied = append(applied, ground.Ref.Qualified())
			} else {
				rejected = append(rejected, ground.Ref.Qualified())
			}
		}
		for _, reading := range decided.Readings() {
			readings = append(readings, reading.String())
		}
		sameList(t, "grounds", applied, v.Want.Grounds)
		sameList(t, "rejected", rejected, v.Want.Rejected)
		sameList(t, "readings", readings, v.Want.Readings)
		assert.Equal(t, decided.Receipt().Outcome.String(), v.Want.Outcome)
	})
}

func TestTheFactsOfAReceiptDecideTheSameAgain(t *testing.T) {
	eachVector(t, func(t *testing.T, v vector) {
		decided, err := decide(t, v)
		if err != nil {
			return
		}
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

func sameList(t *testing.T, name string, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s:\n got %q\nwant %q", name, got, want)
	}
}
