// SPDX-License-Identifier: MPL-2.0

package claimsheet

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
)

// Whatever stands on a sheet, it is refused or checked, and its JSON comes back.
func FuzzSheet(f *testing.F) {
	f.Add(fullSheet().AppendJSON(nil), "2026-02-26")
	f.Add([]byte(`{"debtors":["000000-0000"],"principal":"1e9","period":{"from":"2024-01-31"}}`), "9999-12-31")
	f.Fuzz(func(t *testing.T, text []byte, receivedOn string) {
		var sheet Sheet
		if json.Unmarshal(text, &sheet) != nil {
			return
		}
		on := received
		if on.UnmarshalText([]byte(receivedOn)) != nil {
			on = received
		}
		for _, language := range []law.Language{law.Danish, law.English} {
			assert.Equal(t, bytes.Count([]byte(sheet.Table(language)), []byte("\n")), len(labels)-1+max(len(sheet.Debtors), 1))
		}
		findings, err := sheet.Check(on)
		if !tidy(t, err) {
			return
		}
		for _, finding := range findings {
			_, err := json.Marshal(finding)
			assert.NilError(t, err)
		}
		written := sheet.AppendJSON(nil)
		var again Sheet
		assert.NilError(t, json.Unmarshal(written, &again))
		assert.Equal(t, string(again.AppendJSON(nil)), string(written))
	})
}

// tidy reports whether there is no error; one there is must be Faults.
func tidy(t *testing.T, err error) bool {
	t.Helper()
	if err == nil {
		return true
	}
	var faults law.Faults
	assert.Assert(t, errors.As(err, &faults) && len(faults) > 0)
	return false
}
