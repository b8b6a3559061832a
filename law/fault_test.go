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
	noTax = law.Fault{Code: law.Missing, Field: "income.tax",
		Problem: "the tax is not given", Expected: "kroner a year"}
	tooEarly = law.Fault{Code: law.NotInForce, Field: "on",
		Problem: "the day lies before the order took effect", Expected: "2025-07-01 or later"}
	noField = law.Fault{Code: law.Syntax, Problem: "the text is not JSON", Expected: "one JSON object"}
	bare    = law.Fault{Code: law.Invalid, Problem: "the value is of the wrong form"}
)

func TestAFaultSaysWhereWhatAndWhatWouldBeRight(t *testing.T) {
	for _, test := range []struct {
		name           string
		fault          law.Fault
		error, message string
	}{
		{"with a field", noTax, "income.tax: the tax is not given; expected kroner a year", "the tax is not given; expected kroner a year"},
		{"without a field", noField, "the text is not JSON; expected one JSON object", "the text is not JSON; expected one JSON object"},
		{"without anything that would be right", bare, "the value is of the wrong form", "the value is of the wrong form"},
		{"with a field and nothing that would be right", law.Fault{Field: "on", Problem: "no day"}, "on: no day", "no day"},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Error(t, test.fault, test.error)
			assert.Equal(t, test.fault.Message(), test.message)
		})
	}
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
	assert.Equal(t, under[0].Message(), noTax.Message())
	assert.Equal(t, cmp.Diff(faults, law.Faults{noTax, noField}), "", "the faults themselves do not change")
}
