// SPDX-License-Identifier: MPL-2.0

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"gotest.tools/v3/assert"
	"gotest.tools/v3/golden"
)

func decide(t *testing.T, input string, arguments ...string) (out, status string, exit int) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	exit = run(arguments, strings.NewReader(input), &stdout, &stderr)
	return stdout.String(), stderr.String(), exit
}

func TestTheSamplesAreExplainedInDanishAndEnglish(t *testing.T) {
	for _, test := range []struct {
		golden    string
		arguments []string
	}{
		{"sample-1.da.txt", nil},
		{"sample-1.en.txt", []string{"-en"}},
		{"sample-2.da.txt", []string{"-sample", "2"}},
		{"sample-1.json", []string{"-json"}},
		{"sample-3.da.txt", []string{"-sample", "3"}},
		{"sample-3.en.txt", []string{"-sample", "3", "-en"}},
		{"sample-4.da.txt", []string{"-sample", "4"}},
		{"sample-5.da.txt", []string{"-sample", "5"}},
		{"sample-6.da.txt", []string{"-sample", "6"}},
	} {
		t.Run(test.golden, func(t *testing.T) {
			out, status, exit := decide(t, "", test.arguments...)
			assert.Equal(t, exit, 0)
			assert.Equal(t, status, "")
			golden.Assert(t, out, test.golden)
		})
	}
}

func TestEveryDecisionThatTellsTheCitizenHasItsLetter(t *testing.T) {
	for sample, title := range map[string]string{
		"1": "Afgørelse: Du skal betale 1.350\u00a0kr. om måneden", "2": "Afgørelse: Du skal betale 350\u00a0kr. om måneden",
		"3": "bortfaldet", "4": "Gældsstyrelsen", "5": "Du skal ikke betale", "6": "kræve 14.000\u00a0kr. af sikkerheden",
	} {
		out, status, exit := decide(t, "", "-letter", "-sample", sample)
		assert.Equal(t, exit, 0, status)
		_, letter, found := strings.Cut(out, strings.Repeat("=", 80))
		assert.Assert(t, found && strings.Contains(letter, title), "%s: %s", sample, letter)
		assert.Assert(t, strings.Contains(strings.ToLower(letter), "udkast"), "the letter of %s is a draft", sample)
	}
	out, status, exit := decide(t, "", "-letter", "-en", "-sample", "6")
	assert.Equal(t, exit, 0, status)
	for _, title := range []string{"Notice: We are starting to claim DKK\u00a014,000", "Anmodning: Hold 14.000\u00a0kr. tilbage", "Blanket: Opkræv 14.000\u00a0kr."} {
		assert.Assert(t, strings.Contains(out, title), "%s in %s", title, out)
	}
	request, err := samples.ReadFile("samples/6.json")
	assert.NilError(t, err)
	old := strings.Replace(string(request), "2024-02-01", "2017-11-14", 1)
	out, status, exit = decide(t, old, "-letter", "-")
	assert.Equal(t, exit, 0, status)
	assert.Assert(t, strings.Contains(out, "Gældsstyrelsen, der inddriver") && strings.Contains(out, "Anmodning: Inddriv") && !strings.Contains(out, "Anmodning: Hold") && !strings.Contains(out, "Blanket:"), out)
	open := strings.Replace(string(request), "2024-02-01", "2017-11-15", 1) // a person must say who recovers
	out, status, exit = decide(t, open, "-letter", "-")
	assert.Equal(t, exit, 0, status)
	assert.Equal(t, strings.Count(out, "hvem der inddriver i sikkerheden"), 3)
	assert.Assert(t, strings.Index(out, "Besked:") < strings.Index(out, "Anmodning:") && strings.Index(out, "Anmodning:") < strings.Index(out, "Blanket:"))
	assert.Equal(t, strings.Count(strings.Join(strings.Fields(out), " "), "Dato: 2. marts 2026"), 3)
	nothing := strings.ReplaceAll(string(request), `"recipient": "foreigner"`, `"recipient": "sponsor"`)
	_, status, exit = decide(t, nothing, "-letter", "-")
	assert.Equal(t, exit, 1)
	assert.Assert(t, strings.Contains(status, "der hører ikke noget brev til afgørelsen"), status)

	_, status, exit = decide(t, `{"id":"a","rule":"day","given":{"date":"2024-04-26"}}`, "-letter", "-")
	assert.Equal(t, exit, 1)
	assert.Assert(t, strings.Contains(status, "der hører ikke noget brev til afgørelsen"), status)
}

func TestTheResponseInJSONHasNoRoomForLetters(t *testing.T) {
	for _, arguments := range [][]string{{"-json", "-letter"}, {"-letter", "-json", "-sample", "2"}, {"-letter", "-json", "-"}} {
		out, status, exit := decide(t, "", arguments...)
		assert.Equal(t, exit, 2)
		assert.Equal(t, out, "")
		assert.Equal(t, status, "decide: -json og -letter kan ikke bruges sammen.\n")
	}
	_, status, _ := decide(t, "", "-json", "-letter", "-en")
	assert.Equal(t, status, "decide: -json and -letter do not go together.\n")
}

func TestWhatIsSaidIsSaidInTheLanguageThatWasChosen(t *testing.T) {
	const noLetter, wrong = `{"id":"a","rule":"day","given":{"date":"2024-04-26"}}`, `{"id":"a","rule":"day","given":{"date":"26-04-2024"}}`
	for _, test := range []struct {
		input, arguments, danish, english string
		exit                              int
	}{
		{noLetter, "-letter -", "decide: der hører ikke noget brev til afgørelsen\n", "decide: no letter belongs to the decision\n", 1},
		{wrong, "-", "decide: sagen kan ikke afgøres\ndecide: invalid: given.date: værdien er ikke en dato; det rigtige er en dag, der findes, som i \"2026-03-02\"\n",
			"decide: the case cannot be decided\ndecide: invalid: given.date: the value is not a date; expected a day that exists, as in \"2026-03-02\"\n", 1},
		{"", "-sample 7", "decide: der er intet eksempel med det nummer; der er 1 til 6\n", "decide: there is no sample with that number; there are 1 to 6\n", 2},
		{"", "a b", "decide: mere end én fil; der skal være én, eller ingen for at få eksemplet\n", "decide: more than one file; expected one, or none for a sample\n", 2},
	} {
		out, status, exit := decide(t, test.input, strings.Fields(test.arguments)...)
		assert.Equal(t, exit, test.exit)
		assert.Equal(t, status, test.danish)
		english, status, exit := decide(t, test.input, append([]string{"-en"}, strings.Fields(test.arguments)...)...)
		assert.Equal(t, exit, test.exit)
		assert.Equal(t, status, test.english)
		assert.Equal(t, out == "", english == "")
	}
}

func TestALineIsNoLongerThanTheScreen(t *testing.T) {
	widest := func(out string) (most int) {
		for line := range strings.Lines(out) {
			most = max(most, utf8.RuneCountInString(strings.TrimSuffix(line, "\n")))
		}
		return most
	}
	for _, columns := range []string{"", "80", "120", "50", "2", "wide"} {
		t.Setenv("COLUMNS", columns)
		want := 80
		if columns == "120" || columns == "50" {
			want, _ = strconv.Atoi(columns)
		}
		for _, sample := range []string{"1", "2", "3", "4", "5", "6"} {
			out, _, _ := decide(t, "", "-sample", sample)
			// The ID of a receipt is 64 characters, and stays whole.
			assert.Assert(t, widest(out) <= max(want, 66) && widest(out) > want-12, "%s: %s: %d", columns, sample, widest(out))
		}
	}
}

func TestACaseComesFromAFileOrFromStandardInput(t *testing.T) {
	request := `{"id":"a","rule":"instalment","given":{"on":"2026-03-02","annualNetIncome":"145459","supportsChildren":false}}`
	name := filepath.Join(t.TempDir(), "case.json")
	assert.NilError(t, os.WriteFile(name, []byte(request), 0o600))
	fromFile, _, exit := decide(t, "", name)
	assert.Equal(t, exit, 0)
	fromInput, _, exit := decide(t, request, "-")
	assert.Equal(t, exit, 0)
	assert.Equal(t, fromFile, fromInput)
	assert.Assert(t, strings.HasPrefix(fromFile, "Det månedlige afdrag er 450\u00a0kr.\n"), fromFile)
	marked, _, exit := decide(t, "\ufeff"+request, "-") // as some editors begin a file
	assert.Equal(t, exit, 0)
	assert.Equal(t, marked, fromInput)
}

func TestOtherRulesAreDecidedToo(t *testing.T) {
	out, _, exit := decide(t, `{"id":"a","rule":"deadline","given":{"from":"2022-03-01","years":3}}`, "-")
	assert.Equal(t, exit, 0)
	assert.Assert(t, strings.HasPrefix(out, "Sidste rettidige dag er den 3. marts 2025. Den 4. marts 2025 er for sent.\n"), out)
	out, _, exit = decide(t, `{"id":"a","rule":"day","given":{"date":"2024-04-26"}}`, "-")
	assert.Equal(t, exit, 0)
	assert.Assert(t, strings.HasPrefix(out, "Den 26. april 2024 er en åben dag."), out)
}

func TestACaseThatCannotBeDecidedNamesEveryFault(t *testing.T) {
	request := `{"id":"a","rule":"instalment","given":{"on":"2027-01-01","annualNetIncome":"1.005","sivilstand":"gift"}}`
	out, status, exit := decide(t, request, "-")
	assert.Equal(t, exit, 1)
	assert.Equal(t, out, "")
	for _, want := range []string{"invalid: given.annualNetIncome", "unknown-key: given.sivilstand", "missing: given.supportsChildren", "no-table: given.on"} {
		assert.Check(t, strings.Contains(status, want), "%s in\n%s", want, status)
	}
	out, _, exit = decide(t, request, "-json", "-")
	assert.Equal(t, exit, 1)
	assert.Assert(t, json.Valid([]byte(out)))
}

func TestWrongArgumentsAreRefused(t *testing.T) {
	for name, arguments := range map[string][]string{
		"a sample that is not there": {"-sample", "99"},
		"a file that is not there":   {filepath.Join(t.TempDir(), "missing.json")},
		"two files":                  {"a.json", "b.json"},
		"an unknown flag":            {"-unknown"},
	} {
		t.Run(name, func(t *testing.T) {
			out, status, exit := decide(t, "", arguments...)
			assert.Equal(t, exit, 2)
			assert.Equal(t, out, "")
			assert.Assert(t, status != "")
		})
	}
	_, status, exit := decide(t, "", "-")
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
