// SPDX-License-Identifier: MPL-2.0

package personal

import (
	"testing"

	"gotest.tools/v3/assert"
)

func TestTenDigitsAreTakenForAPersonalIdentifier(t *testing.T) {
	for text, want := range map[string]bool{
		"0000000000": true, "000000-0000": true, "000000 0000": true, "000000 - 0000": true, "000000–0000": true,
		"000000\u00ad0000": true, "000000\u200b-0000": true, "cpr:0000000000.": true, "x0000000000y": true,
		"sag 12, 000000-0000": true, "٠٠٠٠٠٠-٠٠٠٠": true, "12-000000-0000": true,
		"": false, "sag-77-a": false, "000000000": false, "00000000000": false, "000000": false,
		"000000-000": false, "000000-00000": false, "00000-0000": false, "0000000-0000": false,
		"2026-000123": false, "000000a0000": false, "000000, 0000": false, "000000/0000": false,
		"5790000000000": false, "29190000": false, "00-00-00-0000": false,
	} {
		assert.Equal(t, Found(text), want, "%q", text)
	}
}
