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
		assert.Assert(t, strings.Contains(out.String(), file.Name()+" "), file.Name())
	}
	assert.Equal(t, endings["txt"], endings["html"])
	assert.Equal(t, endings["txt"], endings["docx"])
	assert.Equal(t, endings["memo.xml"], endings["txt"]-4) // two drafts and two papers that stay in the municipality
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	assert.Equal(t, len(lines), len(files)+1)
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
	assert.Equal(t, len(uuids), 51)
}

func TestWhatCannotBeWrittenIsSaid(t *testing.T) {
	var out, status bytes.Buffer
	assert.Equal(t, run([]string{"one", "two"}, &out, &status), 2)
	assert.Assert(t, strings.Contains(status.String(), "more than one folder"))

	file := filepath.Join(t.TempDir(), "file")
	assert.NilError(t, os.WriteFile(file, nil, 0o600))
	assert.Equal(t, run([]string{file}, &out, &status), 1)
}

func TestTheFolderHasADefault(t *testing.T) {
	t.Chdir(t.TempDir())
	var out, status bytes.Buffer
	assert.Equal(t, run(nil, &out, &status), 0, status.String())
	_, err := os.Stat(filepath.Join("letters-sample", "deferral.txt"))
	assert.NilError(t, err)
}
