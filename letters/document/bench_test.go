// SPDX-License-Identifier: MPL-2.0

package document

import "testing"

// The benchmarks write the hand-made letter of two pages.
//
//	go test -run '^$' -bench . -benchmem ./letters/document

func BenchmarkText(b *testing.B) {
	document := sampleLetter()
	var buffer []byte
	b.ReportAllocs()
	for b.Loop() {
		buffer = document.appendText(buffer[:0])
	}
	b.SetBytes(int64(len(buffer)))
}

func BenchmarkHTML(b *testing.B) {
	document := sampleLetter()
	b.ReportAllocs()
	for b.Loop() {
		document.HTML()
	}
}

func BenchmarkDOCX(b *testing.B) {
	document := sampleLetter()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := document.DOCX(); err != nil {
			b.Fatal(err)
		}
	}
}
