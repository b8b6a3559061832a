// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"encoding/json"
	"os"
	"slices"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/contract"
)

// The cases in testdata/edges.json are where chapters meet: each was once decided
// otherwise than the law says.
func TestTheEdgesBetweenChapters(t *testing.T) {
	text, err := os.ReadFile("testdata/edges.json")
	assert.NilError(t, err)
	var cases []struct {
		Name  string
		Given json.RawMessage
		Want  struct {
			Track, DueOn, Error      string
			Missing, Readings, Steps []string
		}
	}
	assert.NilError(t, json.Unmarshal(text, &cases))
	assert.Assert(t, len(cases) > 0)
	for _, test := range cases {
		t.Run(test.Name, func(t *testing.T) {
			request, err := json.Marshal(map[string]any{"id": "1", "rule": "repayment", "given": test.Given})
			assert.NilError(t, err)
			response, _ := contract.Evaluator{}.Answer(nil, request, 1)
			var got struct {
				Result struct {
					Track, DueOn string
					Breach       struct{ Missing []string }
					Steps        []struct{ Ref string }
				}
				Readings []string
				Error    struct{ Code, Field string }
			}
			assert.NilError(t, json.Unmarshal(response, &got))
			if test.Want.Error != "" {
				assert.Equal(t, got.Error.Code+" "+got.Error.Field, test.Want.Error)
				return
			}
			assert.Equal(t, got.Error.Code, "", "%s", response)
			assert.Equal(t, got.Result.Track, test.Want.Track)
			if test.Want.DueOn != "" {
				assert.Equal(t, got.Result.DueOn, test.Want.DueOn)
			}
			for _, need := range test.Want.Missing {
				assert.Assert(t, slices.Contains(got.Result.Breach.Missing, need), "%s", response)
			}
			for _, reading := range test.Want.Readings {
				assert.Assert(t, slices.Contains(got.Readings, reading), "%s", response)
			}
			if len(test.Want.Steps) > 0 {
				var steps []string
				for _, step := range got.Result.Steps {
					steps = append(steps, step.Ref)
				}
				assert.DeepEqual(t, steps, test.Want.Steps)
			}
		})
	}
}
