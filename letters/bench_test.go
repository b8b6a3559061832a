// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/letters"
)

func benchmarkLetter(b *testing.B, kind letters.Kind) {
	c := newCase(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := c.Make(kind); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkInstalmentLetter(b *testing.B) { benchmarkLetter(b, letters.InstalmentByTable) }
func BenchmarkTransferLetter(b *testing.B)   { benchmarkLetter(b, letters.TransferOfPlan) }
func BenchmarkCollectionForm(b *testing.B)   { benchmarkLetter(b, letters.CollectionRequest) }

// BenchmarkInstalmentLetterAsDOCX is the letter from the decision to the file.
func BenchmarkInstalmentLetterAsDOCX(b *testing.B) {
	c := newCase(b)
	b.ReportAllocs()
	for b.Loop() {
		letter, err := c.Make(letters.InstalmentByTable)
		assert.NilError(b, err)
		_, err = letter.DOCX()
		assert.NilError(b, err)
	}
}
