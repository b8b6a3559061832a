// SPDX-License-Identifier: MPL-2.0

package drawingtest

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"gotest.tools/v3/assert"
)

// Vectors calls a function with the facts of every vector of a rule in some files, so
// that the pictures of all of them are tested.
func Vectors(t *testing.T, pattern, rule string, do func(t *testing.T, id string, given []byte)) {
	t.Helper()
	names, err := filepath.Glob(pattern)
	assert.NilError(t, err)
	count := 0
	for _, name := range names {
		text, err := os.ReadFile(name)
		assert.NilError(t, err)
		var file struct {
			Groups []struct {
				Vectors []struct {
					ID, Rule string
					Given    json.RawMessage
				}
			}
		}
		assert.NilError(t, json.Unmarshal(text, &file), name)
		for _, group := range file.Groups {
			for _, v := range group.Vectors {
				if v.Rule == rule {
					count++
					t.Run(v.ID, func(t *testing.T) { do(t, v.ID, v.Given) })
				}
			}
		}
	}
	assert.Assert(t, count > 0, "no vector of %s in %s", rule, pattern)
}
