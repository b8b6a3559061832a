// SPDX-License-Identifier: MPL-2.0

package limitation_test

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
	"github.com/hjemmel-dk/hjemmel/limitation"
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
	names, err := filepath.Glob("../testdata/vectors/limitation/*.json")
	assert.NilError(t, err)
	assert.Equal(t, len(names), 4)
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

func read(given []byte) (facts limitation.Facts, err error) {
	decoder := json.NewDecoder(bytes.NewReader(given))
	decoder.DisallowUnknownFields()
	err = decoder.Decode(&facts)
	return facts, err
}

func TestEveryVectorComesOutAsTheLawSays(t *testing.T) {
	eachVector(t, func(t *testing.T, v vector) {
		facts, err := read(v.Given)
		if v.Want.Error != nil && err != nil {
			return // a name or a key that cannot be read; the contract says at which field
		}
		assert.NilError(t, err)
		decision, err := limitation.Decide(facts, limitation.Options{})
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
		delete(got, "chain")
		assert.Equal(t, cmp.Diff(v.Want.Result, got), "", v.Title)

		applied, rejected, readings := []string{}, []string{}, []string{}
		for _, ground := range decision.Grounds() {
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
		over, last := live(facts)
		assert.Equal(t, over, decision.Barred)
		assert.Equal(t, last, decision.Deadline.Last)
	})
}

func TestTheFactsInAReceiptAreTheFactsOfTheVector(t *testing.T) {
	eachVector(t, func(t *testing.T, v vector) {
		facts, err := read(v.Given)
		if err != nil {
			return
		}
		decision, err := limitation.Decide(facts, limitation.Options{})
		if err != nil {
			return
		}
		var want, got any
		assert.NilError(t, json.Unmarshal(v.Given, &want))
		assert.NilError(t, json.Unmarshal(decision.Receipt().Facts, &got))
		assert.Equal(t, cmp.Diff(want, got), "")
	})
}

func TestTheVectorsShowEveryFlagAndEveryQuestion(t *testing.T) {
	var flags []limitation.Flag
	var open []limitation.Question
	eachVector(t, func(_ *testing.T, v vector) {
		if facts, err := read(v.Given); err == nil {
			decision, _ := limitation.Decide(facts, limitation.Options{})
			flags, open = append(flags, decision.Flags...), append(open, decision.Open...)
		}
	})
	for flag := limitation.EventAfterBar; flag.String() != ""; flag++ {
		assert.Check(t, slices.Contains(flags, flag), "no vector shows %s", flag)
	}
	for question := limitation.A1; question.String() != ""; question++ {
		assert.Check(t, slices.Contains(open, question), "no vector shows %s", question)
	}
}
