// SPDX-License-Identifier: MPL-2.0

package deferral_test

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
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
)

// The vectors of this chapter, answered by the package itself. The root package
// answers them once more through the contract.
type vectorFile struct {
	Groups []struct {
		Vectors []struct {
			ID    string         `json:"id"`
			Given deferral.Facts `json:"given"`
			Want  struct {
				Result   map[string]any `json:"result"`
				Grounds  []string       `json:"grounds"`
				Rejected []string       `json:"rejected"`
				Readings []string       `json:"readings"`
				Error    *struct {
					Code  law.Code `json:"code"`
					Field string   `json:"field"`
				} `json:"error"`
			} `json:"want"`
		} `json:"vectors"`
	} `json:"groups"`
}

func TestEveryVectorOfTheChapterComesOutAsTheLawSays(t *testing.T) {
	names, err := filepath.Glob("../../testdata/vectors/deferral/*.json")
	assert.NilError(t, err)
	answered := 0
	for _, name := range names {
		text, err := os.ReadFile(name)
		assert.NilError(t, err)
		var file vectorFile
		assert.NilError(t, json.Unmarshal(text, &file), name)
		for _, group := range file.Groups {
			for _, v := range group.Vectors {
				answered++
				t.Run(v.ID, func(t *testing.T) {
					decision, err := deferral.Decide(v.Given, deferral.Options{})
					if v.Want.Error != nil {
						var faults law.Faults
						assert.Assert(t, errors.As(err, &faults), "decided as %v", decision.State)
						assert.Equal(t, faults[0].Code, v.Want.Error.Code)
						assert.Equal(t, "given."+faults[0].Field, v.Want.Error.Field)
						return
					}
					assert.NilError(t, err)
					var result map[string]any
					assert.NilError(t, json.Unmarshal(decision.AppendResult(nil), &result))
					assert.Equal(t, cmp.Diff(v.Want.Result, result), "")
					var applied, rejected, readings []string
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
					assert.Assert(t, slices.Equal(applied, v.Want.Grounds), "applied %q", applied)
					assert.Assert(t, slices.Equal(rejected, v.Want.Rejected), "rejected %q", rejected)
					assert.Assert(t, slices.Equal(readings, v.Want.Readings), "readings %q", readings)
				})
			}
		}
	}
	assert.Assert(t, answered > 60, "only %d vectors found", answered)
}
