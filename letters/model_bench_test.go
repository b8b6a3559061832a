// SPDX-License-Identifier: MPL-2.0

package letters

import "testing"

// The benchmarks write the hand-made letter of two pages.
//
//	go test -run '^$' -bench Model -benchmem ./letters

func BenchmarkModelText(b *testing.B) {
	document := modelSample()
	var buffer []byte
	b.ReportAllocs()
	for b.Loop() {
		buffer = document.AppendText(buffer[:0])
	}
	b.SetBytes(int64(len(buffer)))
}

func BenchmarkModelHTML(b *testing.B) {
	document := modelSample()
	b.ReportAllocs()
	for b.Loop() {
		document.HTML()
	}
}

func BenchmarkModelDOCX(b *testing.B) {
	document := modelSample()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := document.DOCX(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkModelMeMo(b *testing.B) {
	message := modelMessage()
	page := modelSample().HTML()
	message.Files = append(message.Files, File{HTMLPage, "brev", page})
	b.ReportAllocs()
	for b.Loop() {
		if _, err := MeMo(message); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkModelCPR(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ParseCPR("311236-4000"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkModelMunicipalities(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Municipalities()
	}
}
