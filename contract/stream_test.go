// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
)

// naively answers a stream as one would first write it: cut at the line breaks
// and answer one line after the other. It is the oracle of the stream's cutting,
// numbering and order; what Answer says is tested by itself.
func naively(input []byte) (output []byte, summary Summary) {
	if len(input) == 0 {
		return nil, Summary{}
	}
	for i, line := range bytes.Split(bytes.TrimSuffix(input, []byte("\n")), []byte("\n")) {
		var status Status
		output, status = Evaluator{}.answerLine(output, line, i+1)
		output = append(output, '\n')
		if status == Decided {
			summary.Decided++
		} else {
			summary.Faulty++
		}
	}
	return output, summary
}

// lineCount is how many lines an input has: its line breaks, and one more for a
// last line without one.
func lineCount(input []byte) int {
	lines := bytes.Count(input, []byte("\n"))
	if len(input) > 0 && input[len(input)-1] != '\n' {
		lines++
	}
	return lines
}

// mixedLines returns lines of every kind, with overlong ones spread among them.
func mixedLines(seed uint64, lines, overlong int) []byte {
	random := rand.New(rand.NewPCG(seed, 5))
	var text bytes.Buffer
	for i := range lines {
		if overlong > 0 && i%(lines/overlong) == lines/overlong/2 {
			text.WriteString(strings.Repeat("k", MaxRequest+1+random.IntN(300_000)) + "\n")
		}
		switch random.IntN(8) {
		case 0:
			fmt.Fprintf(&text, `{"id":"%d","rule":"day","given":{"date":"2026-%02d-%02d"}}`, i, 1+random.IntN(14), 1+random.IntN(31))
		case 1:
			fmt.Fprintf(&text, `{"id":"%d","rule":"deadline","given":{"from":"2017-10-12","months":%d}}`+"\r", i, random.IntN(2500))
		case 2:
			text.WriteString(strings.Repeat(" ", random.IntN(3)))
		case 3:
			fmt.Fprintf(&text, `{"id":"%d","rule":"guess","x%d":1,"given":[%s]}`, i, i%10, strings.Repeat("0,", random.IntN(80))+"0")
		case 4:
			for range random.IntN(40) {
				text.WriteByte(byte(11 + random.IntN(245))) // no line break
			}
		default:
			fmt.Fprintf(&text, `{"id":"%d","rule":"instalment","given":{"on":"2026-03-02","annualNetIncome":%d.%02d,"supportsChildren":true}}`,
				i, random.IntN(700_000), random.IntN(100))
		}
		text.WriteByte('\n')
	}
	return text.Bytes()
}

func TestEveryLineIsAnsweredInOrderOnAnyNumberOfWorkers(t *testing.T) {
	const lines, overlong = 5_000, 3
	input := mixedLines(1, lines, overlong)
	want, wantSummary := naively(input)
	assert.Assert(t, wantSummary.Decided > 1500 && wantSummary.Faulty > 1500, "%+v", wantSummary)
	assert.Equal(t, bytes.Count(want, []byte(`"code":"out-of-range","problem":"request-too-long"`)), overlong)
	for _, workers := range []int{1, 2, 7} {
		var output bytes.Buffer
		var counts []int
		summary, err := Evaluator{}.Stream(bytes.NewReader(input), &output, StreamOptions{
			Workers: workers, Progress: func(lines int) { counts = append(counts, lines) }})
		assert.NilError(t, err)
		assert.Assert(t, bytes.Equal(output.Bytes(), want), "%d workers", workers)
		assert.Equal(t, summary, wantSummary)
		assert.Equal(t, summary.Lines(), lines+overlong)
		assert.Equal(t, summary.Discretion, 0)
		assert.Assert(t, len(counts) > 1)
		before := 0
		for _, count := range counts {
			assert.Assert(t, count > before, "%d after %d", count, before)
			before = count
		}
		assert.Equal(t, before, lines+overlong)
	}
}

func TestASummaryAddsUpAllThreeKindsOfAnswers(t *testing.T) {
	assert.Equal(t, Summary{}.Lines(), 0)
	assert.Equal(t, Summary{Decided: 100, Discretion: 20, Faulty: 3}.Lines(), 123)
}

// streamed returns the outcomes of a stream's answers, line by line, with the
// number of the line where the answer has one.
func streamed(t *testing.T, input string) []string {
	t.Helper()
	var output bytes.Buffer
	summary, err := Evaluator{}.Stream(strings.NewReader(input), &output, StreamOptions{Workers: 2})
	assert.NilError(t, err)
	var outcomes []string
	for answer := range strings.Lines(output.String()) {
		outcome := "decided"
		if _, after, found := strings.Cut(answer, `"error":{"code":"`); found {
			outcome, _, _ = strings.Cut(after, `"`)
		}
		if after, found := strings.CutPrefix(answer, `{"line":`); found {
			number, _, _ := strings.Cut(after, ",")
			outcome = number + " " + outcome
		}
		outcomes = append(outcomes, outcome)
	}
	assert.Equal(t, summary.Lines(), len(outcomes))
	return outcomes
}

func TestLinesAreCutAtLineBreaksAndNowhereElse(t *testing.T) {
	good := requestOf("day", aDay)
	tests := []struct {
		name, input string
		want        []string
	}{
		{"one line", good + "\n", []string{"decided"}},
		{"a last line without a line break", good + "\n" + good, []string{"decided", "decided"}},
		{"CRLF", good + "\r\n" + good + "\r\n", []string{"decided", "decided"}},
		{"a line break alone", "\n", []string{"1 syntax"}},
		{"empty lines", "\n\n" + good + "\n\n", []string{"1 syntax", "2 syntax", "decided", "4 syntax"}},
		{"empty lines with CRLF", "\r\n\r\n", []string{"1 syntax", "2 syntax"}},
		{"a line of white space", good + "\n \t\n" + good + "\n", []string{"decided", "2 syntax", "decided"}},
		{"white space without a line break", good + "\n ", []string{"decided", "2 syntax"}},
		{"a byte order mark at the start", "\ufeff" + good + "\n" + good + "\n", []string{"decided", "decided"}},
		{"a byte order mark and CRLF", "\ufeff" + good + "\r\n", []string{"decided"}},
		{"a byte order mark alone", "\ufeff", []string{"1 syntax"}},
		{"two byte order marks", "\ufeff\ufeff" + good, []string{"1 syntax"}},
		{"a byte order mark after a space", " \ufeff" + good, []string{"1 syntax"}},
		{"a byte order mark on a later line", good + "\n\ufeff" + good + "\n" + good, []string{"decided", "2 syntax", "decided"}},
		{"a byte order mark after an empty line", "\n\ufeff" + good, []string{"1 syntax", "2 syntax"}},
		{"half a byte order mark", "\xef\xbb" + good, []string{"1 syntax"}},
		{"the byte order mark of UTF-16", "\xff\xfe" + good, []string{"1 syntax"}},
		{"two requests on a line", good + good + "\n" + good + " " + good + "\n" + good, []string{"1 syntax", "2 syntax", "decided"}},
		{"a request over two lines", `{"id":"a",` + "\n" + `"rule":"day","given":{"date":"2026-03-02"}}` + "\n", []string{"1 syntax", "2 syntax"}},
		{"carriage returns alone", good + "\r" + good, []string{"1 syntax"}},
		{"other line breaks", good + "\u2028" + good + "\v" + good + "\u0085" + good, []string{"1 syntax"}},
		{"NUL", "\x00\n" + good + "\n\x00", []string{"1 syntax", "decided", "3 syntax"}},
	}
	for _, test := range tests {
		assert.DeepEqual(t, streamed(t, test.input), test.want)
	}
}

func TestAnEmptyInputHasNoAnswers(t *testing.T) {
	var output bytes.Buffer
	summary, err := Evaluator{}.Stream(strings.NewReader(""), &output, StreamOptions{
		Workers: 2, Progress: func(lines int) { t.Errorf("progress of %d lines", lines) }})
	assert.NilError(t, err)
	assert.Equal(t, output.Len(), 0)
	assert.Equal(t, summary, Summary{})
}

func TestLinesThatAreTooLongMayFollowEachOther(t *testing.T) {
	long := strings.Repeat("k", MaxRequest+1) + "\n"
	assert.DeepEqual(t, streamed(t, long+long+"\n"+long+requestOf("day", aDay)),
		[]string{"1 out-of-range", "2 out-of-range", "3 syntax", "4 out-of-range", "decided"})
}

func TestALineThatIsTooLongIsOneAnswerAndTheNextOnesFollow(t *testing.T) {
	good := requestOf("day", aDay)
	padded := func(length int) string { return good + strings.Repeat(" ", length-len(good)) }
	const tenMB = 10_000_000
	longJSON := func(length int) string {
		return `{"id":"` + strings.Repeat("k", length-len(`{"id":"","rule":"day","given":{}}`)) + `","rule":"day","given":{}}`
	}
	for name, test := range map[string]struct {
		line, want string
	}{
		"10 MB of JSON":           {longJSON(tenMB), "2 out-of-range"},
		"10 MB of garbage":        {strings.Repeat("k", tenMB), "2 out-of-range"},
		"the greatest length":     {padded(MaxRequest), "decided"},
		"one more":                {padded(MaxRequest + 1), "2 out-of-range"},
		"one less and CR":         {padded(MaxRequest-1) + "\r", "decided"},
		"the greatest and CR":     {padded(MaxRequest) + "\r", "2 out-of-range"},
		"garbage of the greatest": {strings.Repeat("k", MaxRequest), "2 syntax"},
		"garbage of one more":     {strings.Repeat("k", MaxRequest+1), "2 out-of-range"},
	} {
		t.Run(name, func(t *testing.T) {
			last := strings.Replace(test.want, "2 ", "5 ", 1)
			want := []string{"decided", test.want, "decided", "4 syntax", last}
			assert.DeepEqual(t, streamed(t, good+"\n"+test.line+"\n"+good+"\nx\n"+test.line), want)
		})
	}
}
