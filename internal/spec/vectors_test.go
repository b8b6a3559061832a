// SPDX-License-Identifier: MPL-2.0

package spec_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/contract"
	"github.com/hjemmel-dk/hjemmel/law"
)

// The vectors in testdata/vectors are the legal spec: what the law says about a
// case, written down before the code ran. Nothing rewrites them.

type vectorFile struct {
	Schema    string        `json:"schema"`
	Page      string        `json:"page"`
	Paragraph string        `json:"paragraph"`
	Groups    []vectorGroup `json:"groups"`
}

type vectorGroup struct {
	Heading string   `json:"heading"`
	Why     string   `json:"why"`
	Vectors []vector `json:"vectors"`
}

type vector struct {
	ID      string          `json:"id"`
	Title   string          `json:"title"`
	Rule    string          `json:"rule"`
	Refs    []string        `json:"refs"`
	Source  vectorSource    `json:"source"`
	Catches string          `json:"catches"`
	Given   json.RawMessage `json:"given"`
	Options json.RawMessage `json:"options"`
	Assumed []string        `json:"assumed"`
	Worked  string          `json:"worked"`
	Want    want            `json:"want"`
}

type vectorSource struct {
	Kind string `json:"kind"`
	On   string `json:"on"`
}

type want struct {
	Outcome  string         `json:"outcome"`
	Result   map[string]any `json:"result"`
	Criteria []string       `json:"criteria"`
	Grounds  []string       `json:"grounds"`
	Rejected []string       `json:"rejected"`
	Readings []string       `json:"readings"`
	Error    *wantError     `json:"error"`
}

// saysWhy reports whether the vector names grounds and readings. A case file may leave
// them out, since the chapters' own vectors name theirs.
func (w want) saysWhy() bool { return w.Grounds != nil || w.Rejected != nil || w.Readings != nil }

type wantError struct {
	Code  string `json:"code"`
	Field string `json:"field"`
}

// answer is a response of the contract.
type answer struct {
	ID       string         `json:"id"`
	Rule     string         `json:"rule"`
	Outcome  string         `json:"outcome"`
	Result   map[string]any `json:"result"`
	Criteria []struct {
		ID string `json:"id"`
	} `json:"criteria"`
	Grounds []struct {
		Act     string `json:"act"`
		Ref     string `json:"ref"`
		Applied bool   `json:"applied"`
		Da      string `json:"da"`
		En      string `json:"en"`
	} `json:"grounds"`
	Readings []string   `json:"readings"`
	Error    *wantError `json:"error"`
}

// loadVectors returns every vector file, read strictly, by name.
func loadVectors(t *testing.T) []vectorFile {
	t.Helper()
	files, err := readVectors()
	assert.NilError(t, err)
	assert.Assert(t, len(files) > 0, "no vectors found")
	return files
}

var readVectors = sync.OnceValues(func() (files []vectorFile, err error) {
	names, err := filepath.Glob("testdata/vectors/*/*.json")
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		decoder := json.NewDecoder(bytes.NewReader(text))
		decoder.DisallowUnknownFields()
		var file vectorFile
		if err := decoder.Decode(&file); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if file.Schema != "hjemmel/vectors/v1" {
			return nil, fmt.Errorf("%s: another schema", name)
		}
		files = append(files, file)
	}
	return files, err
})

func eachVector(t *testing.T, do func(file vectorFile, group vectorGroup, v vector)) {
	t.Helper()
	for _, file := range loadVectors(t) {
		for _, group := range file.Groups {
			for _, v := range group.Vectors {
				do(file, group, v)
			}
		}
	}
}

// request is the vector as a request of the contract.
func (v vector) request(t *testing.T) []byte {
	t.Helper()
	request := map[string]any{"id": v.ID, "rule": v.Rule, "given": v.Given}
	if v.Options != nil {
		request["options"] = v.Options
	}
	text, err := json.Marshal(request)
	assert.NilError(t, err, v.ID)
	return text
}

// evaluate answers a vector through the contract, as another system would.
func evaluate(t *testing.T, v vector) answer {
	t.Helper()
	response, _ := contract.Evaluator{}.Answer(nil, v.request(t), 1)
	var got answer
	assert.NilError(t, json.Unmarshal(response, &got), v.ID)
	return got
}

func TestEveryVectorComesOutAsTheLawSays(t *testing.T) {
	eachVector(t, func(_ vectorFile, _ vectorGroup, v vector) {
		t.Run(v.ID, func(t *testing.T) {
			got := evaluate(t, v)
			assert.Equal(t, got.ID, v.ID)
			assert.Equal(t, got.Rule, v.Rule)
			if v.Want.Error != nil {
				assert.DeepEqual(t, got.Error, v.Want.Error)
				return
			}
			assert.Assert(t, got.Error == nil, "%v: refused as %v", v.Title, got.Error)
			assert.Equal(t, got.Outcome, v.Want.Outcome, v.Title)
			for key, wanted := range v.Want.Result {
				if diff := cmp.Diff(wanted, narrow(got.Result[key], wanted)); diff != "" {
					t.Errorf("%s\n%s, %s (-want +got):\n%s", v.Title, v.Worked, key, diff)
				}
			}
			var applied, rejected, criteria []string
			for _, ground := range got.Grounds {
				if ground.Applied {
					applied = append(applied, ground.Act+" "+ground.Ref)
				} else {
					rejected = append(rejected, ground.Act+" "+ground.Ref)
				}
				assert.Check(t, ground.Da != "" && ground.En != "", "a ground without a text")
			}
			for _, criterion := range got.Criteria {
				criteria = append(criteria, criterion.ID)
			}
			sameList(t, "criteria", criteria, v.Want.Criteria)
			if v.Want.saysWhy() {
				sameList(t, "grounds", applied, v.Want.Grounds)
				sameList(t, "rejected", rejected, v.Want.Rejected)
				sameList(t, "readings", got.Readings, v.Want.Readings)
			} else {
				assert.Equal(t, v.Rule, "case", "only a case file may leave out why")
			}
		})
	})
}

// narrow leaves out of an object, or of the objects in a list, the keys that
// nothing is wanted of.
func narrow(got, wanted any) any {
	switch wanted := wanted.(type) {
	case map[string]any:
		object, isObject := got.(map[string]any)
		if !isObject {
			return got
		}
		some := map[string]any{}
		for key := range wanted {
			if value, present := object[key]; present {
				some[key] = narrow(value, wanted[key])
			}
		}
		return some
	case []any:
		list, isList := got.([]any)
		if !isList || len(list) != len(wanted) {
			return got
		}
		some := make([]any, len(list))
		for i := range list {
			some[i] = narrow(list[i], wanted[i])
		}
		return some
	}
	return got
}

func sameList(t *testing.T, name string, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s:\n got %q\nwant %q", name, got, want)
	}
}

func TestEveryVectorIsCompleteAndUnique(t *testing.T) {
	seen := map[string]bool{}
	kinds := []string{"text", "official-example", "practice", "own-arithmetic"}
	eachVector(t, func(_ vectorFile, group vectorGroup, v vector) {
		assert.Check(t, !seen[v.ID], "%s is used twice", v.ID)
		seen[v.ID] = true
		assert.Check(t, group.Heading != "" && group.Why != "", "%s: its group says nothing", v.ID)
		assert.Check(t, v.Title != "" && v.Rule != "" && v.Catches != "" && len(v.Refs) > 0, "%s is incomplete", v.ID)
		assert.Check(t, slices.Contains(kinds, v.Source.Kind) && v.Source.On != "", "%s has no source", v.ID)
		assert.Check(t, v.Worked != "" || v.Want.Error != nil, "%s shows no arithmetic", v.ID)
		assert.Check(t, v.Want.Error != nil || v.Rule == "case" || len(v.Want.Grounds)+len(v.Want.Rejected) > 0, "%s wants no grounds", v.ID)
		for _, ref := range v.Refs {
			_, err := law.ParseRef(ref)
			assert.Check(t, err, "%s: %s", v.ID, ref)
		}
	})
}

func TestEveryPageOfCaseFilesSaysWhyAtLeastOnce(t *testing.T) {
	why, decided, count := map[string]bool{}, map[string]bool{}, 0
	eachVector(t, func(file vectorFile, _ vectorGroup, v vector) {
		if v.Rule == "case" && v.Want.Error == nil {
			decided[file.Page] = true
			if v.Want.saysWhy() {
				why[file.Page] = true
				count++
			}
		}
	})
	for page := range decided {
		assert.Check(t, why[page], "no vector of %s names its grounds", page)
	}
	assert.Assert(t, count >= 20, "%d vectors of case files name their grounds", count)
}

func TestEveryReadingThatAVectorNamesCanBeReported(t *testing.T) {
	known := map[string]bool{}
	for _, reading := range law.Readings() {
		known[reading.String()] = true
	}
	shown := map[string]bool{}
	eachVector(t, func(_ vectorFile, _ vectorGroup, v vector) {
		for _, reading := range v.Want.Readings {
			assert.Check(t, known[reading], "%s: %s is not a reading of the library", v.ID, reading)
			shown[reading] = true
		}
	})
	for reading := range known {
		assert.Check(t, shown[reading], "no vector relies on %s", reading)
	}
}
