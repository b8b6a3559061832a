// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"testing/iotest"

	"gotest.tools/v3/assert"
)

// raggedReader gives pieces of growing length, so that they begin and end
// everywhere in a line, and now and then nothing at all.
type raggedReader struct {
	from io.Reader
	next int
}

func (r *raggedReader) Read(to []byte) (int, error) {
	r.next = (r.next*5 + 3) % 1021
	return r.from.Read(to[:min(len(to), r.next)])
}

func TestTheAnswersDoNotDependOnHowTheInputArrives(t *testing.T) {
	readers := map[string]func(io.Reader) io.Reader{
		"byte by byte":       iotest.OneByteReader,
		"half reads":         iotest.HalfReader,
		"data with the end":  iotest.DataErrReader,
		"pieces":             func(in io.Reader) io.Reader { return &raggedReader{from: in} },
		"pieces and the end": func(in io.Reader) io.Reader { return iotest.DataErrReader(&raggedReader{from: in}) },
	}
	few := mixedLines(2, 400, 0)
	overlong := mixedLines(3, 40, 1)
	inputs := [][]byte{few, bytes.TrimSuffix(few, []byte("\n")), overlong, append(few[:len(few):len(few)], "x"...), []byte("\n"), []byte("x"), nil}
	for name, arriving := range readers {
		for i, input := range inputs {
			want, wantSummary := naively(input)
			var output bytes.Buffer
			summary, err := Evaluator{}.Stream(arriving(bytes.NewReader(input)), &output, StreamOptions{Workers: i % 4})
			assert.NilError(t, err)
			assert.Assert(t, bytes.Equal(output.Bytes(), want), "%s, input %d", name, i)
			assert.Equal(t, summary, wantSummary)
		}
	}
}

// waitForGoroutines returns when no more goroutines run than before, or fails.
func waitForGoroutines(t *testing.T, before int) {
	t.Helper()
	for range 1_000_000 {
		if runtime.NumGoroutine() <= before {
			return
		}
		runtime.Gosched()
	}
	t.Fatalf("%d goroutines are left of %d", runtime.NumGoroutine(), before)
}

func TestWhatCameBeforeAReadErrorIsAnswered(t *testing.T) {
	broken := errors.New("the disk is gone")
	before := runtime.NumGoroutine()
	input := mixedLines(4, 300, 0)
	end := bytes.IndexByte(input[len(input)/2:], '\n') + len(input)/2 + 1
	for name, length := range map[string]int{"nothing": 0, "whole lines": end, "whole lines and a piece": end + 5} {
		for _, workers := range []int{1, 4} {
			for _, wrap := range []func(io.Reader) io.Reader{
				func(in io.Reader) io.Reader { return in }, iotest.DataErrReader, iotest.HalfReader,
			} {
				var output bytes.Buffer
				in := wrap(io.MultiReader(bytes.NewReader(input[:length]), iotest.ErrReader(broken)))
				summary, err := Evaluator{}.Stream(in, &output, StreamOptions{Workers: workers})
				assert.ErrorIs(t, err, broken)
				want, wantSummary := naively(input[:length])
				assert.Assert(t, bytes.Equal(output.Bytes(), want), name)
				assert.Equal(t, summary, wantSummary)
			}
		}
	}
	waitForGoroutines(t, before)
}

// limitedWriter fails once it has been given a number of bytes.
type limitedWriter struct {
	left    int
	problem error
	after   int // writes after the one that failed
}

func (w *limitedWriter) Write(text []byte) (int, error) {
	if w.left < 0 {
		w.after++
	}
	if w.left -= len(text); w.left < 0 {
		return 0, w.problem
	}
	return len(text), nil
}

// endlessReader gives one line again and again.
type endlessReader struct{ line string }

func (r endlessReader) Read(to []byte) (int, error) {
	length := 0
	for len(to)-length >= len(r.line) {
		length += copy(to[length:], r.line)
	}
	return length, nil
}

func TestAWriteErrorEndsTheStream(t *testing.T) {
	full := errors.New("the disk is full")
	before := runtime.NumGoroutine()
	good := requestOf("day", aDay) + strings.Repeat(" ", 1000) + "\n"
	for _, workers := range []int{1, 2, 7} {
		for _, room := range []int{0, 1, 100_000, 400_000} {
			out := &limitedWriter{left: room, problem: full}
			answered := 0
			summary, err := Evaluator{}.Stream(endlessReader{good}, out, StreamOptions{
				Workers: workers, Progress: func(lines int) { answered = lines }})
			assert.ErrorIs(t, err, full)
			assert.Equal(t, summary.Lines(), answered)
			assert.Equal(t, summary.Decided, answered)
			assert.Equal(t, out.after, 0)
			assert.Assert(t, room > 1 || answered == 0)
		}
	}
	waitForGoroutines(t, before)
}

func TestReadAndWriteErrorsAreBothTold(t *testing.T) {
	broken, full := errors.New("the disk is gone"), errors.New("the disk is full")
	in := io.MultiReader(strings.NewReader("x"), iotest.ErrReader(broken))
	_, err := Evaluator{}.Stream(iotest.DataErrReader(in), &limitedWriter{problem: full}, StreamOptions{})
	assert.ErrorIs(t, err, broken)
	assert.ErrorIs(t, err, full)
}

func TestALineIsAnsweredBeforeTheNextIsSent(t *testing.T) {
	before := runtime.NumGoroutine()
	for _, workers := range []int{0, 3} {
		requests, toStream := io.Pipe()
		fromStream, responses := io.Pipe()
		ended := make(chan error, 1)
		go func() {
			_, err := Evaluator{}.Stream(requests, responses, StreamOptions{Workers: workers})
			responses.Close()
			ended <- err
		}()
		answers := bufio.NewScanner(fromStream)
		for i := range 200 {
			// One request in two writes, and then its answer.
			_, err := fmt.Fprintf(toStream, `{"id":"%d","rule":"day",`, i)
			assert.NilError(t, err)
			_, err = io.WriteString(toStream, `"given":{"date":"2026-03-02"}}`+"\n")
			assert.NilError(t, err)
			assert.Assert(t, answers.Scan())
			assert.Assert(t, strings.HasPrefix(answers.Text(), fmt.Sprintf(`{"id":"%d","rule":"day","outcome":"decided"`, i)))
		}
		// A line that is too long is answered before it ends.
		sent := make(chan error, 1)
		go func() {
			_, err := io.WriteString(toStream, strings.Repeat("k", MaxRequest+1))
			sent <- err
		}()
		assert.Assert(t, answers.Scan())
		assert.Assert(t, strings.HasPrefix(answers.Text(), `{"line":201,"error":{"code":"out-of-range"`), answers.Text())
		assert.NilError(t, <-sent)
		_, err := io.WriteString(toStream, "k\nx\n")
		assert.NilError(t, err)
		assert.Assert(t, answers.Scan())
		assert.Assert(t, strings.HasPrefix(answers.Text(), `{"line":202,"error":{"code":"syntax"`), answers.Text())
		toStream.Close()
		assert.Assert(t, !answers.Scan())
		assert.NilError(t, <-ended)
	}
	waitForGoroutines(t, before)
}

func TestMemoryDoesNotGrowWithTheInput(t *testing.T) {
	highWater := func(lines int) uint64 {
		const line = `{"id":"a","rule":"guess","given":{}}` + "\n"
		in := io.LimitReader(endlessReader{line}, int64(lines*len(line)))
		var most atomic.Uint64
		blocks := 0
		summary, err := Evaluator{}.Stream(in, io.Discard, StreamOptions{Workers: 2, Progress: func(int) {
			if blocks++; blocks%8 == 1 {
				var now runtime.MemStats
				runtime.GC()
				runtime.ReadMemStats(&now)
				most.Store(max(most.Load(), now.HeapAlloc))
			}
		}})
		assert.NilError(t, err)
		assert.Equal(t, summary.Faulty, lines)
		assert.Assert(t, blocks > 2)
		return most.Load()
	}
	few, many := highWater(10_000), highWater(400_000)
	// The lines and the answers of the many are some 350 MB, since each answer names
	// every rule in two languages; the blocks that are under way at one time are at
	// most some 30 MB, and the collector's share.
	assert.Assert(t, many < few+80<<20, "%d bytes for few lines, %d for many", few, many)
}
