// SPDX-License-Identifier: MPL-2.0

package guarantee_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/law"
)

// vector is what this package needs of a vector; the schema is tested in the root.
type vector struct {
	ID    string          `json:"id"`
	Title string          `json:"title"`
	Given json.RawMessage `json:"given"`
	Want  struct {
		Outcome  string                        `json:"outcome"`
		Result   map[string]any                `json:"result"`
		Criteria []string                      `json:"criteria"`
		Grounds  []string                      `json:"grounds"`
		Rejected []string                      `json:"rejected"`
		Readings []string                      `json:"readings"`
		Error    *struct{ Code, Field string } `json:"error"`
	} `json:"want"`
}

// given is the facts of a vector with the options that the contract takes with
// them.
type given struct {
	guarantee.Facts
	Options guarantee.Options `json:"options,omitzero"`
}

func eachVector(t *testing.T, do func(t *testing.T, v vector)) {
	t.Helper()
	names, err := filepath.Glob("../testdata/vectors/guarantee/*.json")
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

// readable reads the facts, and false for facts that only the contract refuses.
func readable(text []byte) (g given, ok bool) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	return g, decoder.Decode(&g) == nil
}

func TestEveryVectorComesOutAsTheLawSays(t *testing.T) {
	eachVector(t, func(t *testing.T, v vector) {
		g, ok := readable(v.Given)
		if !ok {
			assert.Assert(t, v.Want.Error != nil, "%s", v.Given)
			return
		}
		decision, err := guarantee.Decide(g.Facts, g.Options)
		assert.DeepEqual(t, g.Facts.Validate(g.Options), err)
		if v.Want.Error != nil {
			if v.Want.Error.Field == "given.payouts" { // an empty list is no fault here
				return
			}
			var faults law.Faults
			assert.Assert(t, errors.As(err, &faults), "%s: %v", v.Title, err)
			assert.Equal(t, len(faults), 1, "%s: %v", v.Title, err)
			fault := faults.Under("given")[0]
			assert.Equal(t, string(fault.Code)+" "+fault.Field, v.Want.Error.Code+" "+v.Want.Error.Field, v.Title)
			return
		}
		assert.NilError(t, err, v.Title)
		assert.Equal(t, decision.Outcome().String(), v.Want.Outcome)
		var got map[string]any
		assert.NilError(t, json.Unmarshal(decision.AppendResult(nil), &got))
		for key, want := range v.Want.Result {
			assert.Equal(t, cmp.Diff(want, narrow(got[key], want)), "", "%s: %s", v.Title, key)
		}
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
		var criteria []string
		for _, criterion := range decision.Criteria() {
			criteria = append(criteria, criterion.ID)
		}
		assert.DeepEqual(t, applied, v.Want.Grounds)
		assert.DeepEqual(t, rejected, v.Want.Rejected)
		assert.DeepEqual(t, readings, v.Want.Readings)
		assert.DeepEqual(t, criteria, v.Want.Criteria)
	})
}

// narrow leaves out of the payouts what the vector says nothing about.
func narrow(got, want any) any {
	list, isList := got.([]any)
	wanted, _ := want.([]any)
	if !isList || len(list) != len(wanted) {
		return got
	}
	some := make([]any, len(list))
	for i := range list {
		some[i] = list[i]
		if all, isObject := list[i].(map[string]any); isObject {
			object := map[string]any{}
			for key := range wanted[i].(map[string]any) {
				object[key] = all[key]
			}
			some[i] = object
		}
	}
	return some
}

func TestTheFactsInAReceiptAreTheFactsOfTheVector(t *testing.T) {
	eachVector(t, func(t *testing.T, v vector) {
		g, ok := readable(v.Given)
		if !ok || v.Want.Error != nil {
			return
		}
		receipt := receiptOf(t, g)
		var want, got map[string]any
		assert.NilError(t, json.Unmarshal(v.Given, &want))
		assert.NilError(t, json.Unmarshal(receipt.Facts, &got))
		if options, chosen := want["options"]; chosen {
			var options2 any
			assert.NilError(t, json.Unmarshal(receipt.Options, &options2))
			assert.DeepEqual(t, options, options2)
			delete(want, "options")
		} else {
			assert.Equal(t, string(receipt.Options), "")
		}
		assert.Equal(t, cmp.Diff(want, got), "")
		for _, language := range []law.Language{law.Danish, law.English} {
			text := receipt.Text(language)
			assert.Assert(t, !strings.Contains(text, "{") && !strings.Contains(text, "  ,"), "%s", text)
		}
	})
}

func receiptOf(t *testing.T, g given) law.Receipt {
	decision := decided(t, g.Facts, g.Options)
	receipt := decision.Receipt()
	assert.Assert(t, json.Valid(receipt.AppendJSON(nil)))
	return receipt
}

func TestTheVectorsShowEveryReasonAndFlag(t *testing.T) {
	var reasons []guarantee.Reason
	var flags []guarantee.Flag
	eachVector(t, func(_ *testing.T, v vector) {
		g, _ := readable(v.Given)
		if decision, err := guarantee.Decide(g.Facts, g.Options); err == nil && v.Want.Error == nil {
			flags = append(flags, decision.Flags...)
			for _, p := range decision.Payouts {
				reasons = append(reasons, p.Reason)
				assert.Assert(t, p.Statement().Text(law.Danish) != "" && p.Statement().Text(law.English) != "")
			}
		}
	})
	for reason := guarantee.ByOtherAct; reason.String() != ""; reason++ {
		assert.Check(t, slices.Contains(reasons, reason), "no vector shows %s", reason)
	}
	for flag := guarantee.SecurityExpired; flag.String() != ""; flag++ {
		assert.Check(t, slices.Contains(flags, flag), "no vector shows %s", flag)
	}
}
