// SPDX-License-Identifier: MPL-2.0

package claimsheet

import "testing"

func BenchmarkCheck(b *testing.B) {
	sheet := fullSheet()
	b.ReportAllocs()
	for b.Loop() {
		_, _ = sheet.Check(received)
	}
}
