// SPDX-License-Identifier: MPL-2.0

package lapse_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// vector is what this package needs of a vector; internal/spec runs them all.
type vector struct {
	ID    string
	Given json.RawMessage
	Want  struct{ Error *struct{ Code string } }
}

func eachVector(t *testing.T, do func(t *testing.T, v vector)) {
	t.Helper()
	names, err := filepath.Glob("../../testdata/vectors/lapse/*.json")
	assert.NilError(t, err)
	assert.Equal(t, len(names), 3)
	for _, name := range names {
		text, err := os.ReadFile(name)
		assert.NilError(t, err)
		var file struct {
			Groups []struct{ Vectors []vector }
		}
		assert.NilError(t, json.Unmarshal(text, &file), name)
		for _, group := range file.Groups {
			for _, v := range group.Vectors {
				t.Run(v.ID, func(t *testing.T) { do(t, v) })
			}
		}
	}
}

func read(t *testing.T, given []byte) (facts lapse.Facts) {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(given))
	decoder.DisallowUnknownFields()
	assert.NilError(t, decoder.Decode(&facts))
	return facts
}

func TestTheFactsInAReceiptAreTheFactsOfTheVector(t *testing.T) {
	eachVector(t, func(t *testing.T, v vector) {
		if v.Want.Error != nil {
			return
		}
		decision, err := lapse.Decide(read(t, v.Given), lapse.Options{})
		assert.NilError(t, err)
		var want, got any
		assert.NilError(t, json.Unmarshal(v.Given, &want))
		assert.NilError(t, json.Unmarshal(decision.Receipt().Facts, &got))
		assert.Equal(t, cmp.Diff(want, got), "")
	})
}

func TestTheVectorsShowEveryFlag(t *testing.T) {
	var shown []lapse.Flag
	eachVector(t, func(t *testing.T, v vector) {
		decision, err := lapse.Decide(read(t, v.Given), lapse.Options{})
		if err == nil {
			shown = append(shown, decision.Flags...)
		}
	})
	for flag := lapse.NeverPaid; flag.String() != ""; flag++ {
		assert.Check(t, slices.Contains(shown, flag), "no vector shows %s", flag)
	}
}
