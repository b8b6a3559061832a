// SPDX-License-Identifier: MPL-2.0

package lapse_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// vector is what this package needs of a vector; the schema is tested in the root.
type vector struct {
	ID    string          `json:"id"`
	Title string          `json:"title"`
	Given json.RawMessage `json:"given"`
	Want  struct {
		Result   map[string]any                `json:"result"`
		Grounds  []string                      `json:"grounds"`
		Rejected []string                      `json:"rejected"`
		Readings []string                      `json:"readings"`
		Error    *struct{ Code, Field string } `json:"error"`
	} `json:"want"`
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
			Groups []struct {
				Vectors []vector `json:"vectors"`
			} `json:"groups"`
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

func TestEveryVectorComesOutAsTheLawSays(t *testing.T) {
	eachVector(t, func(t *testing.T, v vector) {
		decision, err := lapse.Decide(read(t, v.Given), lapse.Options{})
		if v.Want.Error != nil {
			var faults law.Faults
			assert.Assert(t, errors.As(err, &faults), "%s: %v", v.Title, err)
			assert.Equal(t, len(faults), 1, "%s: %v", v.Title, err)
			fault := faults.Under("given")[0]
			assert.Equal(t, string(fault.Code)+" "+fault.Field, v.Want.Error.Code+" "+v.Want.Error.Field, v.Title)
			return
		}
		assert.NilError(t, err, v.Title)
		var got map[string]any
		assert.NilError(t, json.Unmarshal(decision.AppendResult(nil), &got))
		assert.Equal(t, cmp.Diff(v.Want.Result, got), "", v.Title)

		applied, rejected, readings := []string{}, []string{}, []string{}
		for _, ground := range decision.Grounds() {
			assert.Check(t, ground.Text(law.Danish) != "" && ground.Text(law.English) != "")
			if ground.Applied {
				applied = append(applied, ground.Ref.Qualified())
			} else {
				rejected = append(rejected, ground.Ref.Qualified())
			}
		}
		for _, reading := range decision.Readings() {
			readings = append(readings, reading.String())
		}
		assert.DeepEqual(t, applied, v.Want.Grounds)
		assert.DeepEqual(t, rejected, v.Want.Rejected)
		assert.DeepEqual(t, readings, v.Want.Readings)
	})
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
