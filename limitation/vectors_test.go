// SPDX-License-Identifier: MPL-2.0

package limitation_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/limitation"
)

// vector is what this package needs of a vector. That every one comes out as the law
// says is tested through the contract in internal/spec.
type vector struct {
	ID    string          `json:"id"`
	Given json.RawMessage `json:"given"`
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

// The facts of a vector are read by encoding/json alone, written back as they were,
// and lived through day by day.
func TestEveryVectorIsLivedThrough(t *testing.T) {
	lived := 0
	eachVector(t, func(t *testing.T, v vector) {
		facts, err := read(v.Given)
		if err != nil || facts.Validate(limitation.Options{}) != nil {
			return // the contract says what is wrong with it, and at which field
		}
		decision := computed(t, facts)
		_, over, _, last := live(facts, false)
		assert.Equal(t, decision.Barred, over)
		assert.Equal(t, decision.Deadline.Last, last)

		written, err := json.Marshal(facts)
		assert.NilError(t, err)
		assert.DeepEqual(t, plainJSON(t, written), plainJSON(t, v.Given))
		assert.DeepEqual(t, plainJSON(t, decision.Receipt().Facts), plainJSON(t, v.Given))
		lived++
	})
	assert.Assert(t, lived > 100, "%d", lived)
}

func plainJSON(t *testing.T, text []byte) (value any) {
	t.Helper()
	assert.NilError(t, json.Unmarshal(text, &value))
	return value
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
	for question := limitation.Question(1); question.String() != ""; question++ {
		assert.Check(t, slices.Contains(open, question), "no vector shows %s", question)
	}
}
