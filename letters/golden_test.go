// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"archive/zip"
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
	"gotest.tools/v3/golden"

	"github.com/hjemmel-dk/hjemmel/examples/letters/sample"
	"github.com/hjemmel-dk/hjemmel/letters/document"
)

const goldenFolder = "../../testdata/letters/" // from the folder testdata of this package

func sampleLetters(t testing.TB) []sample.Letter {
	t.Helper()
	all, err := sample.Letters()
	assert.NilError(t, err)
	return all
}

func TestEveryLetterIsAsItWasRead(t *testing.T) {
	names := map[string]bool{}
	for _, letter := range sampleLetters(t) {
		t.Run(letter.Name, func(t *testing.T) {
			golden.Assert(t, letter.Document.Text(), goldenFolder+letter.Name+".txt")
			golden.Assert(t, string(letter.Document.HTML()), goldenFolder+letter.Name+".html")
			golden.Assert(t, documentPart(t, &letter.Document), goldenFolder+letter.Name+".document.xml")
		})
		for _, ending := range []string{".txt", ".html", ".document.xml"} {
			names[letter.Name+ending] = true
		}
		if !letter.Document.Draft && !letter.Document.Internal {
			names[letter.Name+".memo.xml"] = true // compared in examples/letters, which makes the message
		}
	}
	files, err := os.ReadDir(filepath.Dir(golden.Path(goldenFolder + "x")))
	assert.NilError(t, err)
	for _, file := range files {
		assert.Assert(t, names[file.Name()], "%s belongs to no letter", file.Name())
	}
}

// documentPart is the part of the DOCX file that holds the letter itself, with
// each paragraph and each row of a table on its own line.
func documentPart(t *testing.T, letter *document.Document) string {
	t.Helper()
	contents, err := letter.DOCX()
	assert.NilError(t, err)
	archive, err := zip.NewReader(bytes.NewReader(contents), int64(len(contents)))
	assert.NilError(t, err)
	part, err := fs.ReadFile(archive, "word/document.xml")
	assert.NilError(t, err)
	return strings.NewReplacer("</w:p>", "</w:p>\n", "<w:tr>", "\n<w:tr>").Replace(string(part)) + "\n"
}

func TestEveryLetterIsADocumentInOrder(t *testing.T) {
	for _, letter := range sampleLetters(t) {
		assert.NilError(t, letter.Document.Validate(), letter.Name)
		assert.Equal(t, letter.Document.Draft, strings.HasPrefix(letter.Name, "instalment-draft"), letter.Name)
		assert.Equal(t, len(letter.Document.Findings) > 0, letter.Document.Draft, letter.Name)
	}
}

func TestTheSameCaseGivesTheSameBytes(t *testing.T) {
	again := sampleLetters(t)
	for i, letter := range sampleLetters(t) {
		assert.Equal(t, letter.Document.Text(), again[i].Document.Text())
		assert.Assert(t, bytes.Equal(letter.Document.HTML(), again[i].Document.HTML()), letter.Name)
		one, err := letter.Document.DOCX()
		assert.NilError(t, err, letter.Name)
		other, err := again[i].Document.DOCX()
		assert.NilError(t, err)
		assert.Assert(t, bytes.Equal(one, other), letter.Name)
	}
}

func TestNoLetterHoldsANumberLikeACPRNumber(t *testing.T) {
	like := regexp.MustCompile(`(^|[^0-9])\d{6}[\s\x{a0}–-]?\d{4}([^0-9]|$)`)
	files, err := filepath.Glob(filepath.Dir(golden.Path(goldenFolder+"x")) + "/*")
	assert.NilError(t, err)
	assert.Assert(t, len(files) > 80)
	for _, file := range files {
		contents, err := os.ReadFile(file)
		assert.NilError(t, err)
		assert.Assert(t, !like.Match(contents), file)
		if strings.HasSuffix(file, ".txt") {
			for _, wrong := range []string{"kr..", "{", "}", "%!", "\r", "\t"} {
				assert.Assert(t, !bytes.Contains(contents, []byte(wrong)), "%q in %s", wrong, file)
			}
		}
	}
}
