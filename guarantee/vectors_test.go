// SPDX-License-Identifier: MPL-2.0

package guarantee_test

import (
	"bytes"
	"encoding/json"
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

// vector is what this package needs of a vector; internal/spec tests what comes out.
type vector struct {
	ID    string          `json:"id"`
	Rule  string          `json:"rule"`
	Given json.RawMessage `json:"given"`
	Want  struct {
		Error any `json:"error"`
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
				if v.Rule == "guarantee" {
					t.Run(v.ID, func(t *testing.T) { do(t, v) })
				}
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
