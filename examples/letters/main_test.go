// SPDX-License-Identifier: MPL-2.0

package main

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"gotest.tools/v3/assert"
	"gotest.tools/v3/golden"

	"github.com/hjemmel-dk/hjemmel/examples/letters/sample"
)

func TestEveryLetterIsWrittenInEveryFormat(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "new", "folder")
	var out, status bytes.Buffer
	assert.Equal(t, run([]string{folder}, &out, &status), 0, status.String())
	assert.Equal(t, status.String(), "")

	files, err := os.ReadDir(folder)
	assert.NilError(t, err)
	endings := map[string]int{}
	for _, file := range files {
		info, err := file.Info()
		assert.NilError(t, err)
		assert.Assert(t, info.Size() > 300, file.Name())
		_, ending, _ := strings.Cut(strings.Replace(file.Name(), ".en.", ".", 1), ".")
		endings[ending]++
	}
	assert.Equal(t, endings["txt"], endings["html"])
	assert.Equal(t, endings["txt"], endings["docx"])
	assert.Equal(t, endings["memo.xml"], endings["txt"]-4) // two drafts and two papers that stay in the municipality
	all, err := sample.Letters()
	assert.NilError(t, err)
	for _, letter := range all {
		assert.Assert(t, strings.Contains(out.String(), letter.Document.Title+"\n    "+letter.Name+".{txt,html,docx"), letter.Name)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	assert.Equal(t, len(lines), 2*len(all)+1)
	for _, line := range lines[:2*len(all)] {
		assert.Assert(t, utf8.RuneCountInString(line) <= 80, line)
	}
}

// TestEveryMessageIsAsItWasRead compares the messages, with the page that each
// carries taken out: it is to be the page of HTML, byte for byte.
func TestEveryMessageIsAsItWasRead(t *testing.T) {
	all, err := sample.Letters()
	assert.NilError(t, err)
	uuids := map[string]bool{}
	for i := range all {
		files, err := render(&all[i], i)
		assert.NilError(t, err)
		if len(files) < 4 {
			continue
		}
		message := string(files[3].contents)
		before, rest, found := strings.Cut(message, "<memo:content>")
		assert.Assert(t, found)
		content, after, found := strings.Cut(rest, "</memo:content>")
		assert.Assert(t, found)
		page, err := base64.StdEncoding.DecodeString(content)
		assert.NilError(t, err)
		assert.Equal(t, string(page), string(files[1].contents), all[i].Name)

		uuid := fmt.Sprintf("00000000-0000-4000-8000-%012d", i+1)
		assert.Assert(t, strings.Contains(before, uuid) && !uuids[uuid])
		uuids[uuid] = true
		read := strings.Replace(before, uuid, "…", 1) + "<memo:content>…</memo:content>" + after
		golden.Assert(t, read, "../../../testdata/letters/"+all[i].Name+".memo.xml")
	}
	assert.Equal(t, len(uuids), 110)
}

func TestWhatCannotBeWrittenIsSaid(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	assert.NilError(t, os.WriteFile(file, nil, 0o600))
	var out, status bytes.Buffer
	assert.Equal(t, run([]string{file}, &out, &status), 1)
	assert.Equal(t, out.String(), "")
	assert.Assert(t, status.String() != "")
}

func TestHelpWritesNothing(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, flag := range []string{"-h", "-help", "--help"} {
		var out, status bytes.Buffer
		assert.Equal(t, run([]string{flag}, &out, &status), 0)
		assert.Equal(t, status.String(), "")
	}
	files, err := os.ReadDir(".")
	assert.NilError(t, err)
	assert.Equal(t, len(files), 0)
}

func TestWrongArgumentsWriteNothing(t *testing.T) {
	t.Chdir(t.TempDir())
	for want, arguments := range map[string][]string{
		"mere end én mappe":    {"one", "two"},
		"mere end én":          {"one", "-force"}, // a flag after the folder
		"more than one folder": {"-en", "one", "two"},
		"-unknown":             {"-unknown"},
		"-sample":              {"-sample=1", "one"},
	} {
		var out, status bytes.Buffer
		assert.Equal(t, run(arguments, &out, &status), 2)
		assert.Equal(t, out.String(), "")
		assert.Assert(t, strings.Contains(status.String(), want), status.String())
	}
	files, err := os.ReadDir(".")
	assert.NilError(t, err)
	assert.Equal(t, len(files), 0)
}

func TestNothingIsWrittenOverUnlessItIsForced(t *testing.T) {
	folder := t.TempDir()
	mine := filepath.Join(folder, "lapse.txt")
	assert.NilError(t, os.WriteFile(mine, []byte("mit eget"), 0o600))
	var out, status bytes.Buffer
	assert.Equal(t, run([]string{folder}, &out, &status), 1)
	assert.Equal(t, out.String(), "")
	assert.Assert(t, strings.Contains(status.String(), "lapse.txt er der i forvejen") && strings.Contains(status.String(), "-force"), status.String())
	files, err := os.ReadDir(folder)
	assert.NilError(t, err)
	assert.Equal(t, len(files), 1)
	kept, err := os.ReadFile(mine)
	assert.NilError(t, err)
	assert.Equal(t, string(kept), "mit eget")

	status.Reset()
	assert.Equal(t, run([]string{"-en", folder}, &out, &status), 1)
	assert.Assert(t, strings.Contains(status.String(), "lapse.txt is there already"), status.String())

	status.Reset()
	assert.Equal(t, run([]string{"-force", folder}, &out, &status), 0, status.String())
	kept, err = os.ReadFile(mine)
	assert.NilError(t, err)
	assert.Assert(t, strings.Contains(string(kept), "Eksempel Kommune"))
	assert.Equal(t, run([]string{folder}, &out, &status), 1) // a second run of the same command
}

func TestTheFolderHasADefaultAndTheSumTwoLanguages(t *testing.T) {
	t.Chdir(t.TempDir())
	var out, english, status bytes.Buffer
	assert.Equal(t, run(nil, &out, &status), 0, status.String())
	_, err := os.Stat(filepath.Join("letters-sample", "deferral.txt"))
	assert.NilError(t, err)
	assert.Assert(t, strings.HasSuffix(out.String(), "\n114 breve, 452 filer i letters-sample\n"), out.String())
	assert.Equal(t, run([]string{"-en", "-force"}, &english, &status), 0, status.String())
	assert.Equal(t, english.String(), strings.Replace(out.String(), "114 breve, 452 filer i", "114 letters, 452 files in", 1))
}
