// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"errors"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
)

// faultList returns the code and the field of every fault, in order. Every fault
// must say what is wrong and what would be right.
func faultList(t *testing.T, err error) string {
	t.Helper()
	if err == nil {
		return ""
	}
	var faults law.Faults
	assert.Assert(t, errors.As(err, &faults), "%v", err)
	var list []string
	for _, fault := range faults {
		assert.Assert(t, fault.Problem != "" && fault.Expected != "", "%+v", fault)
		assert.Assert(t, errors.Is(err, fault.Code))
		list = append(list, strings.TrimSpace(string(fault.Code)+" "+fault.Field))
	}
	return strings.Join(list, ", ")
}
