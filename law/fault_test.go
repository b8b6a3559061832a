// SPDX-License-Identifier: MPL-2.0

package law_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
)

var (
	noTax = law.Fault{Code: law.Missing, ID: "tax-missing", Field: "income.tax",
		Wrong: law.Words{Danish: "skatten mangler", English: "the tax is not given"},
		Right: law.Words{Danish: "kroner om året", English: "kroner a year"}}
	tooEarly = law.Fault{Code: law.NotInForce, ID: "too-early", Field: "on",
		Wrong: law.Words{Danish: "dagen ligger før ikrafttræden", English: "the day lies before the order took effect"},
		Right: law.Words{Danish: "2025-07-01 eller senere", English: "2025-07-01 or later"}}
	noField = law.Fault{Code: law.Syntax, ID: "not-json",
		Wrong: law.Words{Danish: "teksten er ikke JSON", English: "the text is not JSON"},
		Right: law.Words{Danish: "ét JSON-objekt", English: "one JSON object"}}
	bare = law.Fault{Code: law.Invalid, ID: "bare",
		Wrong: law.Words{Danish: "værdien har en forkert form", English: "the value is of the wrong form"}}
)

func TestAFaultSaysWhereWhatAndWhatWouldBeRight(t *testing.T) {
	for _, test := range []struct {
		name                   string
		fault                  law.Fault
		error, danish, english string
	}{
		{"with a field", noTax, "income.tax: the tax is not given; expected kroner a year",
			"skatten mangler; det rigtige er kroner om året", "the tax is not given; expected kroner a year"},
		{"without a field", noField, "the text is not JSON; expected one JSON object",
			"teksten er ikke JSON; det rigtige er ét JSON-objekt", "the text is not JSON; expected one JSON object"},
		{"without anything that would be right", bare, "the value is of the wrong form",
			"værdien har en forkert form", "the value is of the wrong form"},
		{"with a field and nothing that would be right", law.Fault{Field: "on", Wrong: law.Words{Danish: "ingen dag", English: "no day"}},
			"on: no day", "ingen dag", "no day"},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Error(t, test.fault, test.error)
			assert.Equal(t, test.fault.Text(law.English), test.english)
			assert.Equal(t, test.fault.Text(law.Danish), test.danish)
		})
	}
}

func TestAProblemIsAFaultAtEveryFieldItIsFoundAt(t *testing.T) {
	problem := law.Problem{Code: law.OutOfRange, ID: "too-late",
		Wrong: law.Words{Danish: "dagen ligger efter {0}", English: "the day lies after {0}"},
		Right: law.Words{Danish: "fra {1} til {0}, {0} med", English: "{1} to {0}, {0} included"}}
	fault := problem.At("periods[2].from", "2026-03-02", "1900-01-01")
	assert.Equal(t, fault, law.Fault{Code: law.OutOfRange, ID: "too-late", Field: "periods[2].from",
		Wrong: law.Words{Danish: "dagen ligger efter 2026-03-02", English: "the day lies after 2026-03-02"},
		Right: law.Words{Danish: "fra 1900-01-01 til 2026-03-02, 2026-03-02 med", English: "1900-01-01 to 2026-03-02, 2026-03-02 included"}})
	assert.Equal(t, problem.Wrong.English, "the day lies after {0}", "the problem itself does not change")

	// A place without a value stays.
	assert.Equal(t, problem.At("", "a").Right.English, "{1} to a, a included")
}

func TestTheCodesAreThoseOfTheContract(t *testing.T) {
	for code, want := range map[law.Code]string{
		law.Syntax: "syntax", law.UnknownKey: "unknown-key", law.DuplicateKey: "duplicate-key",
		law.Missing: "missing", law.Invalid: "invalid", law.OutOfRange: "out-of-range",
		law.Contradiction: "contradiction", law.NotInForce: "not-in-force", law.NoTable: "no-table",
		law.UnknownRule: "unknown-rule",
	} {
		assert.Error(t, code, want)
	}
}

func TestSeveralFaultsAreOneError(t *testing.T) {
	faults := law.Faults{tooEarly, noTax}
	err := faults.Err()
	assert.Error(t, err, "on: the day lies before the order took effect; expected 2025-07-01 or later; "+
		"income.tax: the tax is not given; expected kroner a year")

	wrapped := fmt.Errorf("line 17: %w", err)
	for _, err := range []error{err, wrapped} {
		assert.Assert(t, errors.Is(err, law.NotInForce), "the code of the first fault is found")
		assert.Assert(t, errors.Is(err, law.Missing), "the code of the second fault is found")
		assert.Assert(t, !errors.Is(err, law.NoTable), "no other code is found")
		assert.Assert(t, errors.Is(err, noTax), "a fault itself is found")
		assert.Assert(t, !errors.Is(err, bare))

		var all law.Faults
		assert.Assert(t, errors.As(err, &all))
		assert.Equal(t, cmp.Diff(all, faults), "")
		var first law.Fault
		assert.Assert(t, errors.As(err, &first))
		assert.Equal(t, first, tooEarly)
		var code law.Code
		assert.Assert(t, errors.As(err, &code))
		assert.Equal(t, code, law.NotInForce)
	}
}

func TestNoFaultsAreNoError(t *testing.T) {
	var none law.Faults
	assert.NilError(t, none.Err())
	assert.NilError(t, law.Faults{}.Err())
	assert.NilError(t, none.Under("given").Err())
}

func TestFaultsMayBePutUnderAPath(t *testing.T) {
	faults := law.Faults{noTax, noField}
	under := faults.Under("given")
	assert.Equal(t, under[0].Field, "given.income.tax")
	assert.Equal(t, under[1].Field, "given", "a fault of the whole becomes a fault at the prefix")
	assert.Equal(t, under[0].Code, law.Missing)
	assert.Equal(t, under[0].Text(law.English), noTax.Text(law.English))
	assert.Equal(t, cmp.Diff(faults, law.Faults{noTax, noField}), "", "the faults themselves do not change")
}
