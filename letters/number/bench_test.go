// SPDX-License-Identifier: MPL-2.0

package number

import "testing"

func BenchmarkCPR(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ParseCPR("311236-4000"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkMunicipalities(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Municipalities()
	}
}
