// SPDX-License-Identifier: MPL-2.0

package hjemmel_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel"
)

var (
	noTax = hjemmel.Fault{Code: hjemmel.Missing, Field: "income.tax",
		Problem: "the tax is not given", Expected: "kroner a year"}
	tooEarly = hjemmel.Fault{Code: hjemmel.NotInForce, Field: "on",
		Problem: "the day lies before the order took effect", Expected: "2025-07-01 or later"}
	noField = hjemmel.Fault{Code: hjemmel.Syntax, Problem: "the text is not JSON", Expected: "one JSON object"}
	bare    = hjemmel.Fault{Code: hjemmel.Invalid, Problem: "the value is of the wrong form"}
)

func TestAFaultSaysWhereWhatAndWhatWouldBeRight(t *testing.T) {
	for _, test := range []struct {
		name           string
		fault          hjemmel.Fault
		error, message string
	}{
		{"with a field", noTax, "income.tax: the tax is not given; expected kroner a year", "the tax is not given; expected kroner a year"},
		{"without a field", noField, "the text is not JSON; expected one JSON object", "the text is not JSON; expected one JSON object"},
		{"without anything that would be right", bare, "the value is of the wrong form", "the value is of the wrong form"},
		{"with a field and nothing that would be right", hjemmel.Fault{Field: "on", Problem: "no day"}, "on: no day", "no day"},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Error(t, test.fault, test.error)
			assert.Equal(t, test.fault.Message(), test.message)
		})
	}
}

func TestTheCodesAreThoseOfTheContract(t *testing.T) {
	for code, want := range map[hjemmel.Code]string{
		hjemmel.Syntax: "syntax", hjemmel.UnknownKey: "unknown-key", hjemmel.DuplicateKey: "duplicate-key",
		hjemmel.Missing: "missing", hjemmel.Invalid: "invalid", hjemmel.OutOfRange: "out-of-range",
		hjemmel.Contradiction: "contradiction", hjemmel.NotInForce: "not-in-force", hjemmel.NoTable: "no-table",
		hjemmel.UnknownRule: "unknown-rule",
	} {
		assert.Error(t, code, want)
	}
}

func TestSeveralFaultsAreOneError(t *testing.T) {
	faults := hjemmel.Faults{tooEarly, noTax}
	err := faults.Err()
	assert.Error(t, err, "on: the day lies before the order took effect; expected 2025-07-01 or later; "+
		"income.tax: the tax is not given; expected kroner a year")

	wrapped := fmt.Errorf("line 17: %w", err)
	for _, err := range []error{err, wrapped} {
		assert.Assert(t, errors.Is(err, hjemmel.NotInForce), "the code of the first fault is found")
		assert.Assert(t, errors.Is(err, hjemmel.Missing), "the code of the second fault is found")
		assert.Assert(t, !errors.Is(err, hjemmel.NoTable), "no other code is found")
		assert.Assert(t, errors.Is(err, noTax), "a fault itself is found")
		assert.Assert(t, !errors.Is(err, bare))

		var all hjemmel.Faults
		assert.Assert(t, errors.As(err, &all))
		assert.Equal(t, cmp.Diff(all, faults), "")
		var first hjemmel.Fault
		assert.Assert(t, errors.As(err, &first))
		assert.Equal(t, first, tooEarly)
		var code hjemmel.Code
		assert.Assert(t, errors.As(err, &code))
		assert.Equal(t, code, hjemmel.NotInForce)
	}
}

func TestNoFaultsAreNoError(t *testing.T) {
	var none hjemmel.Faults
	assert.NilError(t, none.Err())
	assert.NilError(t, hjemmel.Faults{}.Err())
	assert.NilError(t, none.Under("given").Err())
}

func TestFaultsMayBePutUnderAPath(t *testing.T) {
	faults := hjemmel.Faults{noTax, noField}
	under := faults.Under("given")
	assert.Equal(t, under[0].Field, "given.income.tax")
	assert.Equal(t, under[1].Field, "given", "a fault of the whole becomes a fault at the prefix")
	assert.Equal(t, under[0].Code, hjemmel.Missing)
	assert.Equal(t, under[0].Message(), noTax.Message())
	assert.Equal(t, cmp.Diff(faults, hjemmel.Faults{noTax, noField}), "", "the faults themselves do not change")
}
