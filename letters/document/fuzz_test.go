// SPDX-License-Identifier: MPL-2.0

package document

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/letters/internal/check"
)

func addHostile(f *testing.F) {
	for _, text := range check.Hostile() {
		if len(text) < 1000 { // the long ones are tried by a test and would slow this down
			f.Add(text)
		}
	}
}

// A page has the same elements whatever its texts are, and the text keeps to its
// width.
func FuzzHTML(f *testing.F) {
	addHostile(f)
	want := check.Elements(f, filledWith("x").HTML())
	f.Fuzz(func(t *testing.T, text string) {
		document := filledWith("x" + text)
		if !slices.Equal(check.Elements(t, document.HTML()), want) {
			t.Fatal("other elements")
		}
		written := document.Text()
		check.Seen(t, written)
		for _, line := range strings.Split(written, "\n") {
			if utf8.RuneCountInString(line) > textWidth {
				t.Fatalf("a line of %d characters", utf8.RuneCountInString(line))
			}
		}
		// Not filled up, so that blank texts are tried too.
		check.Elements(t, filledWith(text).HTML())
	})
}

// A file is sound whatever its texts are.
func FuzzDOCX(f *testing.F) {
	addHostile(f)
	var want [][]string
	file, err := filledWith("x").DOCX()
	if err != nil {
		f.Fatal(err)
	}
	for _, part := range parts(f, file) {
		want = append(want, check.Elements(f, part))
	}
	f.Fuzz(func(t *testing.T, text string) {
		file, err := filledWith("x" + text).DOCX()
		if err != nil {
			t.Fatal(err)
		}
		for i, part := range parts(t, file) {
			if !slices.Equal(check.Elements(t, part), want[i]) {
				t.Fatalf("other elements in part %d", i)
			}
		}
		if file, err := filledWith(text).DOCX(); err == nil {
			parts(t, file)
		}
	})
}
