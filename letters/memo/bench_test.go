// SPDX-License-Identifier: MPL-2.0

package memo

import "testing"

func BenchmarkWrite(b *testing.B) {
	message := sampleMessage()
	message.Files = append(message.Files, File{HTMLPage, "brev", sampleLetter().HTML()})
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Write(message); err != nil {
			b.Fatal(err)
		}
	}
}
