// SPDX-License-Identifier: MPL-2.0

package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/iotest"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/contract"
	"github.com/hjemmel-dk/hjemmel/examples/internal/command"
)

// program is the command, built once for all tests.
var program string

func TestMain(m *testing.M) { os.Exit(buildAndRun(m)) }

func buildAndRun(m *testing.M) int {
	folder, err := os.MkdirTemp("", "batch")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(folder)
	program = filepath.Join(folder, "batch.exe")
	if output, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "%v\n%s", err, output)
		return 1
	}
	return m.Run()
}

// batch runs the command and returns its exit status and what it wrote.
func batch(t *testing.T, input string, arguments ...string) (status int, output, messages string) {
	t.Helper()
	var out, err bytes.Buffer
	command := exec.Command(program, arguments...)
	command.Stdin, command.Stdout, command.Stderr = strings.NewReader(input), &out, &err
	var exit *exec.ExitError
	if failure := command.Run(); failure != nil && !errors.As(failure, &exit) {
		t.Fatal(failure)
	}
	return command.ProcessState.ExitCode(), out.String(), err.String()
}

const (
	good    = `{"id":"1","rule":"instalment","given":{"on":"2026-03-02","annualNetIncome":"200000","supportsChildren":false}}` + "\n"
	day     = `{"id":"2","rule":"day","given":{"date":"2026-03-02"}}` + "\n"
	in2027  = `{"id":"3","rule":"instalment","given":{"on":"2027-03-02","annualNetIncome":"200000","supportsChildren":false}}` + "\n"
	unknown = `{"id":"4","rule":"guess","given":{}}` + "\n"
)

// summaryLine is the last message of every run that came to an end.
var summaryLine = regexp.MustCompile(`^(\d+ linjer besvaret: \d+ afgjort, \d+ overladt til skøn, \d+ fejl), på \d+\.\d{3} s\n$`)

func TestEveryLineIsAnsweredAndTheExitStatusSaysHow(t *testing.T) {
	const empty = "batch: der var intet på standard input; der skal være ét spørgsmål på hver linje\n"
	tests := []struct {
		name, input   string
		arguments     []string
		status        int
		starts        []string // of the responses
		summary, also string
	}{
		{"good lines", good + day, nil, 0, []string{`{"id":"1","rule":"instalment","outcome":"decided"`, `{"id":"2","rule":"day","outcome":"decided"`},
			"2 linjer besvaret: 2 afgjort, 0 overladt til skøn, 0 fejl", ""},
		{"good lines, strictly", good + day, []string{"-strict"}, 0, []string{`{"id":"1","rule":"instalment","outcome":"decided"`, `{"id":"2",`},
			"2 linjer besvaret: 2 afgjort, 0 overladt til skøn, 0 fejl", ""},
		{"mixed lines", good + "x\n\n" + unknown + strings.TrimSpace(day), nil, 0,
			[]string{`{"id":"1",`, `{"line":2,"error":{"code":"syntax"`, `{"line":3,"error":{"code":"syntax"`,
				`{"id":"4","rule":"guess","error":{"code":"unknown-rule","problem":"unknown-rule","field":"rule"`, `{"id":"2",`},
			"5 linjer besvaret: 2 afgjort, 0 overladt til skøn, 3 fejl", ""},
		{"mixed lines, strictly", good + unknown + day, []string{"--strict=true"}, 1, []string{`{"id":"1",`, `{"id":"4","rule":"guess","error":`, `{"id":"2",`},
			"3 linjer besvaret: 2 afgjort, 0 overladt til skøn, 1 fejl", ""},
		{"a day without a table", in2027, []string{"-strict"}, 1, []string{`{"id":"3","rule":"instalment","error":{"code":"no-table","problem":"no-instalment-table","field":"given.on"`},
			"1 linjer besvaret: 0 afgjort, 0 overladt til skøn, 1 fejl", ""},
		{"nothing", "", nil, 0, nil, "0 linjer besvaret: 0 afgjort, 0 overladt til skøn, 0 fejl", empty},
		{"nothing, strictly", "", []string{"-strict"}, 1, nil, "0 linjer besvaret: 0 afgjort, 0 overladt til skøn, 0 fejl", empty},
		{"one empty line", "\n", []string{"-workers", "-1"}, 0, []string{`{"line":1,"error":{"code":"syntax"`},
			"1 linjer besvaret: 0 afgjort, 0 overladt til skøn, 1 fejl", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			status, output, messages := batch(t, test.input, test.arguments...)
			assert.Equal(t, status, test.status, messages)
			assert.Equal(t, strings.Count(output, "\n"), len(test.starts), output)
			for i, line := range strings.SplitAfter(output, "\n")[:len(test.starts)] {
				assert.Assert(t, strings.HasPrefix(line, test.starts[i]) && strings.HasSuffix(line, "}\n"), line)
			}
			assert.Assert(t, strings.HasSuffix(messages, test.also), messages)
			parts := summaryLine.FindStringSubmatch(strings.TrimSuffix(messages, test.also))
			assert.Assert(t, parts != nil, messages)
			assert.Equal(t, parts[1], test.summary)
		})
	}
}

func TestTheNumberOfWorkersDoesNotChangeAByte(t *testing.T) {
	input := strings.Repeat(good+"x\n"+day+unknown+"\n"+in2027, 2000)
	_, one, _ := batch(t, input, "-workers", "1")
	assert.Equal(t, strings.Count(one, "\n"), 12_000)
	for _, workers := range []string{"0", "2", "7"} {
		status, output, _ := batch(t, input, "-workers", workers)
		assert.Equal(t, status, 0)
		assert.Assert(t, output == one, "%s workers", workers)
	}
	_, output, _ := batch(t, input)
	assert.Assert(t, output == one)
}

// tableFile writes a file into a folder of its own and returns its name.
func tableFile(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "table.json")
	assert.NilError(t, os.WriteFile(name, []byte(text), 0o600))
	return name
}

const (
	table2027 = `{"from":"2027-01-01","to":"2027-12-31","source":"en prøve","rows":[
{"from":0,"to":99999,"withoutChildren":4,"withChildren":3},{"from":100000,"withoutChildren":12,"withChildren":6}]}`
	table2028 = `{"from":"2028-01-01","to":"2028-12-31","source":"en anden prøve","derived":true,"rows":[{"from":0,"withoutChildren":6,"withChildren":3}]}`
)

func TestATableFromAFileMakesItsYearAnswerable(t *testing.T) {
	in2028 := strings.Replace(in2027, "2027", "2028", 1)
	next, after := tableFile(t, table2027), tableFile(t, table2028)
	// 12 % and 6 % of 200,000 kr., each divided by 12
	first := `{"id":"3","rule":"instalment","outcome":"decided","result":{"monthly":"2000","percent":12,"basis":"table","annualCapacity":"24000",` +
		`"table":{"from":"2027-01-01","source":"en prøve","provenance":"published"}}`
	second := `{"id":"3","rule":"instalment","outcome":"decided","result":{"monthly":"1000","percent":6,"basis":"table","annualCapacity":"12000",` +
		`"table":{"from":"2028-01-01","source":"en anden prøve","provenance":"derived"}}`
	const noTable = `{"id":"3","rule":"instalment","error":{"code":"no-table"`
	for _, test := range []struct{ arguments, starts []string }{
		{nil, []string{noTable, noTable}},
		{[]string{"-table", next}, []string{first, noTable}},
		{[]string{"-table", after}, []string{noTable, second}},
		{[]string{"-table", next, "-table=" + after}, []string{first, second}},
	} {
		status, output, messages := batch(t, in2027+in2028+good, test.arguments...)
		assert.Equal(t, status, 0, messages)
		lines := strings.Split(output, "\n")
		for i, start := range test.starts {
			assert.Assert(t, strings.HasPrefix(lines[i], start), lines[i])
		}
		assert.Assert(t, strings.HasPrefix(lines[2], `{"id":"1","rule":"instalment","outcome":"decided","result":{"monthly":"1500"`), lines[2])
	}
}

func TestWhatCannotBeUsedStopsBeforeTheFirstAnswer(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "none.json")
	tests := []struct {
		name      string
		arguments []string
		message   string
	}{
		{"no such file", []string{"-table", missing}, "none.json: "},
		{"a file that is not JSON", []string{"-table", tableFile(t, "from;to\n")}, "syntax: teksten er ikke én JSON-værdi"},
		{"an empty file", []string{"-table", tableFile(t, "")}, "syntax: teksten er ikke én JSON-værdi"},
		{"a key too many", []string{"-table", tableFile(t, strings.Replace(table2027, `"source"`, `"note":"","source"`, 1))}, "unknown-key: note: "},
		{"no rows", []string{"-table", tableFile(t, `{"from":"2027-01-01","to":"2027-12-31","source":"x","rows":[]}`)}, "missing: rows: tabellen har ingen rækker"},
		{"rows that do not begin at 0", []string{"-table", tableFile(t, strings.Replace(table2027, `"from":0`, `"from":1`, 1))}, "rows[0].from: den første række begynder ikke ved 0"},
		{"days of another table", []string{"-table", tableFile(t, strings.Replace(table2027, "2027-01-01", "2026-12-31", 1))}, "from: tabellen gælder på dage, som en anden tabel også dækker"},
		{"no such list", []string{"-benefits", missing}, "none.json: "},
		{"a list that is not JSON", []string{"-benefits", tableFile(t, "code;name\n")}, "syntax: teksten er ikke én JSON-værdi"},
		{"a list without benefits", []string{"-benefits", tableFile(t, `{"from":"2025-07-01","to":"2027-12-31","source":"x","benefits":[]}`)}, "benefits: "},
		{"a table for a list", []string{"-benefits", tableFile(t, table2027)}, "unknown-key: rows: "},
		{"a good file and a bad one", []string{"-table", tableFile(t, table2027), "-table", missing}, "none.json: "},
		{"an unknown flag", []string{"-fast"}, "-fast"},
		{"workers that are no number", []string{"-workers", "many"}, "-workers"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			status, output, messages := batch(t, good, test.arguments...)
			assert.Equal(t, status, 2)
			assert.Equal(t, output, "")
			assert.Assert(t, strings.Contains(messages, test.message), messages)
		})
	}
}

type fullDisk struct{}

var errFull = errors.New("the disk is full")

func (fullDisk) Write([]byte) (int, error) { return 0, errFull }

func TestAnErrorOfReadingOrWritingIsToldAndIsExitStatusTwo(t *testing.T) {
	errBroken := errors.New("the disk is gone")
	for _, strict := range []bool{false, true} {
		status, err := os.Create(filepath.Join(t.TempDir(), "status"))
		assert.NilError(t, err)
		var output bytes.Buffer
		program := command.New("batch", usage, &output, status)
		assert.Equal(t, answer(program, contract.Evaluator{}, 1, strict, iotest.ErrReader(errBroken), &output, status), 2)
		program = command.New("batch", usage, fullDisk{}, status)
		assert.Equal(t, answer(program, contract.Evaluator{}, 2, strict, strings.NewReader(good), fullDisk{}, status), 2)
		assert.Equal(t, write(program, contract.Schema()), 2)
		assert.NilError(t, status.Close())
		messages, err := os.ReadFile(status.Name())
		assert.NilError(t, err)
		lines := strings.SplitAfter(string(messages), "\n")
		assert.Assert(t, summaryLine.MatchString(lines[0]) && summaryLine.MatchString(lines[2]), string(messages))
		assert.Equal(t, lines[1], "batch: the disk is gone\n")
		assert.Equal(t, lines[3], "batch: the disk is full\n")
		assert.Equal(t, output.Len(), 0)
	}
}

func TestAScreenChangesNothingOfTheAnswers(t *testing.T) {
	screen, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	assert.NilError(t, err)
	defer screen.Close()
	_, want, _ := batch(t, good+"x\n"+day)
	var output bytes.Buffer
	program := command.New("batch", usage, &output, screen)
	assert.Equal(t, answer(program, contract.Evaluator{}, 2, true, strings.NewReader(good+"x\n"+day), &output, screen), 1)
	assert.Equal(t, output.String(), want)
}

func TestAFileNameIsRefused(t *testing.T) {
	status, output, messages := batch(t, good, "requests.ndjson")
	assert.Equal(t, status, 2)
	assert.Equal(t, output, "")
	assert.Assert(t, strings.Contains(messages, "standard input"), "%s", messages)
}
