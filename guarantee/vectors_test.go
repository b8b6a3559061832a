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
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
	"github.com/hjemmel-dk/hjemmel/law"
)

// vector is what this package needs of a vector; internal/spec tests what comes out.
type vector struct {
	ID    string          `json:"id"`
	Rule  string          `json:"rule"`
	Given json.RawMessage `json:"given"`
	Want  struct {
		Outcome string `json:"outcome"`
		Error   any    `json:"error"`
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
	assert.Assert(t, len(names) > 0)
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
				if v.Want.Error == nil {
					t.Run(v.ID, func(t *testing.T) { do(t, v) })
				}
			}
		}
	}
}

// read reads the facts with encoding/json, which must know every key.
func read[F any](t *testing.T, v vector) (facts F) {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(v.Given))
	decoder.DisallowUnknownFields()
	assert.NilError(t, decoder.Decode(&facts))
	return facts
}

// receiptOf decides a vector on facts that encoding/json has read.
func receiptOf(t *testing.T, v vector) law.Receipt {
	t.Helper()
	var decision law.Decision
	var err error
	switch v.Rule {
	case "guarantee":
		g := read[given](t, v)
		decision, err = guarantee.Decide(g.Facts, g.Options)
	case "chain":
		decision, err = guarantee.DecideChain(read[guarantee.ChainFacts](t, v), guarantee.Options{})
	case "reduce":
		decision, err = guarantee.DecideReduction(read[guarantee.ReductionFacts](t, v), guarantee.NoOptions{})
	case "release":
		decision, err = administration.DecideRelease(read[administration.ReleaseFacts](t, v), guarantee.Options{})
	case "steps":
		decision, err = administration.DecideSteps(read[administration.StepsFacts](t, v), administration.StepsOptions{})
	case "sweep":
		decision, err = administration.DecideSweep(read[administration.SweepFacts](t, v), guarantee.Options{})
	}
	assert.NilError(t, err)
	return decision.Receipt()
}

func TestTheFactsInAReceiptAreTheFactsOfTheVector(t *testing.T) {
	eachVector(t, func(t *testing.T, v vector) {
		receipt := receiptOf(t, v)
		assert.Equal(t, receipt.Rule, v.Rule)
		assert.Equal(t, receipt.Outcome.String(), v.Want.Outcome)
		assert.Assert(t, json.Valid(receipt.AppendJSON(nil)))
		var want, got map[string]any
		assert.NilError(t, json.Unmarshal(v.Given, &want))
		assert.NilError(t, json.Unmarshal(receipt.Facts, &got))
		if chosen, present := want["options"]; present {
			var options any
			assert.NilError(t, json.Unmarshal(receipt.Options, &options))
			assert.DeepEqual(t, chosen, options)
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

func TestTheVectorsShowEveryReasonAndFlag(t *testing.T) {
	var reasons []guarantee.Reason
	var flags []guarantee.Flag
	eachVector(t, func(t *testing.T, v vector) {
		if v.Rule != "guarantee" {
			return
		}
		g := read[given](t, v)
		decision := decided(t, g.Facts, g.Options)
		flags = append(flags, decision.Flags...)
		for _, p := range decision.Payouts {
			reasons = append(reasons, p.Reason)
			assert.Assert(t, p.Statement().Text(law.Danish) != "" && p.Statement().Text(law.English) != "")
		}
	})
	for reason := guarantee.ByOtherAct; reason.String() != ""; reason++ {
		assert.Check(t, slices.Contains(reasons, reason), "no vector shows %s", reason)
	}
	for flag := guarantee.SecurityExpired; flag.String() != ""; flag++ {
		assert.Check(t, slices.Contains(flags, flag), "no vector shows %s", flag)
	}
}
