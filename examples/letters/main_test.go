// SPDX-License-Identifier: MPL-2.0

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
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
