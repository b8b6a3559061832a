// SPDX-License-Identifier: MPL-2.0

// Package examples_test runs every example program as a reader would.
package examples_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

// flags are those of each program, beside -en.
var flags = map[string][]string{
	"batch":    {"-strict", "-workers", "-table", "-benefits", "-check-year", "-regulation", "-schema", "-list"},
	"decide":   {"-sample", "-letter", "-json", "-table", "-benefits"},
	"letters":  {"-force"},
	"security": {"-picture", "-json", "-table", "-benefits"},
}

// folder is where the programs were built, once for all tests.
var folder string

func TestMain(m *testing.M) { os.Exit(buildAndRun(m)) }

func buildAndRun(m *testing.M) int {
	var err error
	if folder, err = os.MkdirTemp("", "examples"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(folder)
	for name := range flags {
		build := exec.Command("go", "build", "-o", filepath.Join(folder, name+".exe"), "./"+name)
		if output, err := build.CombinedOutput(); err != nil {
			fmt.Fprintf(os.Stderr, "%v\n%s", err, output)
			return 1
		}
	}
	return m.Run()
}

// run runs a program in an empty folder, which must be empty afterwards.
func run(t *testing.T, name, input string, arguments ...string) (exit int, out, status string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	command := exec.Command(filepath.Join(folder, name+".exe"), arguments...)
	command.Dir = t.TempDir()
	command.Stdin, command.Stdout, command.Stderr = strings.NewReader(input), &stdout, &stderr
	var failed *exec.ExitError
	if err := command.Run(); err != nil && !errors.As(err, &failed) {
		t.Fatal(err)
	}
	files, err := os.ReadDir(command.Dir)
	assert.NilError(t, err)
	assert.Equal(t, len(files), 0, "%s %s wrote files", name, arguments)
	return command.ProcessState.ExitCode(), stdout.String(), stderr.String()
}

func TestEveryProgramIsHere(t *testing.T) {
	mains, err := filepath.Glob("*/main.go")
	assert.NilError(t, err)
	assert.Equal(t, len(mains), len(flags))
	for _, main := range mains {
		assert.Assert(t, len(flags[filepath.Dir(main)]) > 0, main)
	}
}

func TestHelpIsTheUsageOnStandardOutput(t *testing.T) {
	for name, flags := range flags {
		_, danish, _ := run(t, name, "", "-h")
		_, english, _ := run(t, name, "", "-en", "-h")
		assert.Assert(t, strings.Contains(danish, "Afslutter med 0") && strings.Contains(english, "Exits with 0"))
		for arguments, want := range map[string]string{"-h": danish, "--help": danish, "-help": danish, "-h -en": english, "-en --help": english} {
			exit, out, status := run(t, name, "", strings.Fields(arguments)...)
			assert.Equal(t, exit, 0, "%s %s", name, arguments)
			assert.Equal(t, status, "")
			assert.Equal(t, out, want)
			assert.Assert(t, strings.HasPrefix(out, name+" "), out)
			for _, flag := range append([]string{"-en"}, flags...) {
				assert.Assert(t, strings.Contains(out, "\n  "+flag+" "), "%s is not told of by %s", flag, name)
			}
			assert.Equal(t, strings.Count(out, "\n  -"), len(flags)+1, out)
			for line := range strings.Lines(out) {
				assert.Assert(t, utf8.RuneCountInString(strings.TrimSuffix(line, "\n")) <= 80, line)
			}
		}
	}
}

func TestAnUnknownFlagIsRefused(t *testing.T) {
	for name := range flags {
		for arguments, want := range map[string]string{
			"-fast":     "der er ikke noget flag, der hedder -fast\nSkriv " + name + " -h",
			"-en -fast": "flag provided but not defined: -fast\nRun " + name + " -h",
			"--fast=1":  "der er ikke noget flag, der hedder -fast\n",
		} {
			exit, out, status := run(t, name, "", strings.Fields(arguments)...)
			assert.Equal(t, exit, 2, "%s %s", name, arguments)
			assert.Equal(t, out, "")
			assert.Assert(t, strings.HasPrefix(status, name+": "+want), status)
		}
	}
}

// file writes a file into a folder of its own and returns its name.
func file(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "file.json")
	assert.NilError(t, os.WriteFile(name, []byte(text), 0o600))
	return name
}

// nextYear returns a made-up table and list of 2027, as files.
func nextYear(t *testing.T) (table, list string) {
	t.Helper()
	derived, err := instalment.Derive(2027, decimal.New(41, -1))
	assert.NilError(t, err)
	text, err := json.Marshal(instalment.TableData{From: derived.InForce().From, To: derived.InForce().To, Source: "en prøve", Rows: derived.Rows()})
	assert.NilError(t, err)
	return string(text), strings.Replace(string(deferral.BuiltInBenefits().AppendJSON(nil)), "2026-12-31", "2027-12-31", 1)
}

// The programs that decide a case, what they are asked, and how they answer.
var deciders = map[string]struct {
	arguments        []string
	request, answers string
}{
	"batch":  {nil, in2027, `"monthly":"400"`},
	"decide": {[]string{"-"}, in2027, "Skyldneren skal betale afdrag: 400\u00a0kr. om måneden.\n"},
	"security": {[]string{"-"}, `{"id":"a","rule":"guarantee","given":{"on":"2027-01-04","appliedOn":"2024-02-01","security":` +
		`{"form":"pledged-account","amount":"57000","from":"2024-08-01","to":"2034-07-31"},"payouts":[]}}`, "Der er 57.000\u00a0kr. tilbage"},
}

const in2027 = `{"id":"r27","rule":"repayment","given":{"on":"2027-01-04","claim":{"creditor":"municipality","act":"aktivloven","kind":"benefit",` +
	`"principal":"20000","balance":"19000","endedOn":"2026-10-25","collectionBegunOn":"2026-11-14"},` +
	`"debtor":{"annualNetIncome":"170282","supportsChildren":true,"benefits":[],"otherIncome":true}}}`

func TestNextYearsTableAndListAreTakenByEveryProgramThatDecides(t *testing.T) {
	table, list := nextYear(t)
	for name, test := range deciders {
		for _, mark := range []string{"", "\ufeff"} { // a byte order mark
			arguments := append([]string{"-table", file(t, mark+table), "-benefits", file(t, mark+list)}, test.arguments...)
			exit, out, status := run(t, name, mark+test.request, arguments...)
			assert.Equal(t, exit, 0, status)
			assert.Assert(t, strings.Contains(out, test.answers), out)
		}
	}
	for _, language := range []string{"", "-en"} {
		exit, out, status := run(t, "decide", in2027, strings.Fields(language+" -")...)
		assert.Equal(t, exit, 1)
		assert.Equal(t, out, "")
		assert.Assert(t, strings.Contains(status, "no-table: given.on: ") && strings.Contains(status, "-benefits"), status)
		exit, _, status = run(t, "decide", in2027, append(strings.Fields(language), "-benefits", file(t, list), "-")...)
		assert.Equal(t, exit, 1)
		assert.Assert(t, strings.Contains(status, "no-table: given.on: ") && strings.Contains(status, "-table"), status)
	}
}

func TestAFileThatCannotBeUsedIsNamedBeforeAnythingIsAnswered(t *testing.T) {
	table, list := nextYear(t)
	missing := filepath.Join(t.TempDir(), "missing.json")
	noSource := file(t, strings.Replace(table, `"source":"en prøve"`, `"source":""`, 1))
	noCode := file(t, strings.Replace(list, `"code":"su"`, `"code":""`, 1))
	for name, test := range deciders {
		for _, wrong := range []struct {
			flag, file, danish, english string
		}{
			{"-table", missing, "open " + missing, "open " + missing},
			{"-benefits", missing, "open " + missing, "open " + missing},
			{"-table", noSource, noSource + ": missing: source: tabellens kilde mangler", noSource + ": missing: source: the publication is not named"},
			{"-benefits", noCode, noCode + ": invalid: benefits[", noCode + ": invalid: benefits["},
			{"-table", file(t, "\ufeff{"), "syntax: teksten er ikke én JSON-værdi", "syntax: the text is not one JSON value"},
		} {
			exit, out, status := run(t, name, test.request, append([]string{wrong.flag, wrong.file}, test.arguments...)...)
			assert.Equal(t, exit, 2)
			assert.Equal(t, out, "")
			assert.Assert(t, strings.HasPrefix(status, name+": ") && strings.Contains(status, wrong.danish), status)
			_, _, status = run(t, name, test.request, append([]string{wrong.flag, wrong.file, "-en"}, test.arguments...)...)
			assert.Assert(t, strings.HasPrefix(status, name+": ") && strings.Contains(status, wrong.english), status)
		}
	}
}
