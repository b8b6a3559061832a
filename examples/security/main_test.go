// SPDX-License-Identifier: MPL-2.0

package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
	"gotest.tools/v3/golden"
)

func security(t *testing.T, input string, arguments ...string) (out, status string, exit int) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	exit = run(arguments, strings.NewReader(input), &stdout, &stderr)
	return stdout.String(), stderr.String(), exit
}

func TestTheSampleIsShownInDanishAndEnglish(t *testing.T) {
	for _, test := range []struct {
		golden    string
		arguments []string
	}{
		{"sample.da.txt", nil},
		{"sample.en.txt", []string{"-en"}},
		{"sample.json", []string{"-json"}},
	} {
		t.Run(test.golden, func(t *testing.T) {
			out, status, exit := security(t, "", test.arguments...)
			assert.Equal(t, exit, 0)
			assert.Equal(t, status, "")
			golden.Assert(t, out, test.golden)
		})
	}
}

func TestThePictureIsWrittenOnlyWhenAFileIsNamed(t *testing.T) {
	t.Chdir(t.TempDir())
	out, _, exit := security(t, "")
	assert.Equal(t, exit, 0)
	assert.Assert(t, strings.Contains(out, "-picture FIL.svg"))
	files, err := os.ReadDir(".")
	assert.NilError(t, err)
	assert.Equal(t, len(files), 0)

	out, status, exit := security(t, "", "-picture", "case.svg")
	assert.Equal(t, exit, 0)
	assert.Equal(t, status, "")
	assert.Assert(t, strings.Contains(out, "Sagen er også tegnet i filen."))
	picture, err := os.ReadFile("case.svg")
	assert.NilError(t, err)
	assert.Assert(t, strings.Contains(string(picture), `lang="da"`))
	decoder := xml.NewDecoder(bytes.NewReader(picture))
	for {
		_, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		assert.NilError(t, err)
	}

	_, _, exit = security(t, "", "-picture", "case.html")
	assert.Equal(t, exit, 0)
	page, err := os.ReadFile("case.html")
	assert.NilError(t, err)
	assert.Assert(t, strings.HasPrefix(string(page), "<!DOCTYPE html>\n<html lang=\"da\">") && strings.Contains(string(page), string(picture)))

	out, _, exit = security(t, "", "-en", "-json", "-picture", "other.svg")
	assert.Equal(t, exit, 0)
	assert.Assert(t, json.Valid([]byte(out)))
	english, err := os.ReadFile("other.svg")
	assert.NilError(t, err)
	assert.Assert(t, strings.Contains(string(english), `lang="en"`))
}

func TestACaseComesFromAFileOrFromStandardInput(t *testing.T) {
	request := caseOn("2017-11-15")
	name := filepath.Join(t.TempDir(), "case.json")
	assert.NilError(t, os.WriteFile(name, []byte(request), 0o600))
	fromFile, _, exit := security(t, "", name)
	assert.Equal(t, exit, 0)
	fromInput, _, exit := security(t, request, "-")
	assert.Equal(t, exit, 0)
	assert.Equal(t, fromFile, fromInput)
	assert.Assert(t, strings.Contains(fromFile, "Sagsbehandleren skal afgøre, hvem der inddriver:\n  "), fromFile)
	golden.Assert(t, fromFile, "open.da.txt")
	marked, _, exit := security(t, "\ufeff"+request, "-") // as some editors begin a file
	assert.Equal(t, exit, 0)
	assert.Equal(t, marked, fromInput)
}

func TestTheRecoveryAuthorityAndFlagsAreShown(t *testing.T) {
	out, _, exit := security(t, caseOn("2017-11-14"), "-")
	assert.Equal(t, exit, 0)
	assert.Assert(t, strings.Contains(out, "\nRestanceinddrivelsesmyndigheden inddriver; kommunen sender kravet.\n"), out)
	assert.Assert(t, strings.Contains(out, "\nSe efter\n  Sikkerhedens beløb er ikke et af de kendte årsbeløb.\n"), out)
	assert.Assert(t, !strings.Contains(out, "Dage, der betyder noget\n  Sidste sikre dag"), out)
}

// caseOn is a case without payouts, the permit applied for on a day.
func caseOn(applied string) string {
	return `{"id":"a","rule":"guarantee","given":{"on":"2026-03-02","appliedOn":"` + applied + `","security":` +
		`{"form":"pledged-account","amount":"1000","from":"2018-01-01","to":"2027-12-31"},"payouts":[]}}`
}

func TestACaseThatCannotBeDecidedNamesEveryFault(t *testing.T) {
	request := strings.Replace(caseOn("2018-02-30"), `"1000"`, `"1.005"`, 1)
	picture := filepath.Join(t.TempDir(), "case.svg")
	out, status, exit := security(t, request, "-picture", picture, "-")
	assert.Equal(t, exit, 1)
	assert.Equal(t, out, "")
	for _, want := range []string{"given.appliedOn", "given.security.amount"} {
		assert.Check(t, strings.Contains(status, want), "%s in\n%s", want, status)
	}
	_, err := os.Stat(picture)
	assert.Assert(t, errors.Is(err, os.ErrNotExist))
	out, status, exit = security(t, request, "-json", "-")
	assert.Equal(t, exit, 1)
	assert.Equal(t, status, "")
	assert.Assert(t, json.Valid([]byte(out)))
}

func TestOtherRulesAreNotDecided(t *testing.T) {
	for _, arguments := range [][]string{{"-"}, {"-json", "-"}} {
		out, status, exit := security(t, `{"id":"a","rule":"day","given":{"date":"2024-04-26"}}`, arguments...)
		assert.Equal(t, exit, 1)
		assert.Equal(t, out, "")
		assert.Assert(t, strings.Contains(status, "examples/decide"), status)
	}
}

func TestWrongArgumentsAreRefused(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "missing")
	for name, arguments := range map[string][]string{
		"a file that is not there":           {missing},
		"two files":                          {"a.json", "b.json"},
		"an unknown flag":                    {"-unknown"},
		"a picture in a folder not there":    {"-picture", filepath.Join(missing, "a.svg")},
		"a picture flag without a file name": {"-picture"},
	} {
		t.Run(name, func(t *testing.T) {
			out, status, exit := security(t, "", arguments...)
			assert.Equal(t, exit, 2)
			assert.Equal(t, out, "")
			assert.Assert(t, status != "")
		})
	}
	_, status, exit := security(t, "", "-")
	assert.Equal(t, exit, 1)
	assert.Assert(t, strings.Contains(status, "syntax"), status)
}

// full is a disk with no room left.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

func TestAnAnswerThatCouldNotBeWrittenIsNoSuccess(t *testing.T) {
	for _, arguments := range [][]string{nil, {"-json"}, {"-en"}, {"-h"}} {
		var status bytes.Buffer
		exit := run(arguments, strings.NewReader(""), full{}, &status)
		assert.Equal(t, exit, 2, "%s", arguments)
		assert.Assert(t, strings.Contains(status.String(), "no space left"), status.String())
	}
}
