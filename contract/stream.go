// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"bytes"
	"errors"
	"io"
	"sync"

	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// StreamOptions control how a stream is processed.
type StreamOptions struct {
	// Workers is how many lines are answered concurrently; less than 1 means 1.
	Workers int
	// Progress, if set, is called with the number of lines answered so far, after
	// every block of output, from the goroutine that writes.
	Progress func(lines int)
}

// Summary counts the answers of a stream. Their sum is the number of lines.
type Summary struct {
	Decided, Discretion, Faulty int
}

// Lines returns the number of lines that were answered.
func (s Summary) Lines() int { return s.Decided + s.Discretion + s.Faulty }

// blockSize is how much is read at a time. A block ends at the end of a line.
const blockSize = 128 << 10

// block is a number of whole lines of input and their answers.
type block struct {
	text      []byte
	firstLine int
	overlong  bool // one line that is too long, of which text holds nothing
	answers   []byte
	summary   Summary
	done      chan struct{}
}

// Stream reads one request per line and writes exactly one response per line, in the
// order of the lines, whatever they contain. The last line need not end with a line
// break; an empty line counts as a line. Memory use does not grow with the input: a
// line longer than [MaxRequest] is answered with a fault and not retained.
//
// Whatever has been read is answered and written without waiting for more, so that a
// program at the other end of a pipe can send a line and wait for its answer. The
// error is that of the reader or the writer; everything before it has been answered.
// If writing fails, Stream returns once the read in progress has returned.
func (e Evaluator) Stream(in io.Reader, out io.Writer, options StreamOptions) (Summary, error) {
	workers := max(options.Workers, 1)
	jobs := make(chan *block, workers)
	ordered := make(chan *block, 2*workers)
	spare := make(chan *block, 4*workers)
	stop := make(chan struct{})

	var working sync.WaitGroup
	for range workers {
		working.Go(func() {
			for job := range jobs {
				e.answerBlock(job)
				job.done <- struct{}{}
			}
		})
	}
	var readError error
	working.Go(func() {
		defer close(ordered)
		defer close(jobs)
		readError = split(in, spare, func(next *block) bool {
			select {
			case ordered <- next:
				jobs <- next
				return true
			case <-stop:
				return false
			}
		})
	})

	var total Summary
	var writeError error
	for next := range ordered {
		<-next.done
		if writeError == nil {
			if _, writeError = out.Write(next.answers); writeError != nil {
				close(stop)
			} else {
				total.Decided += next.summary.Decided
				total.Discretion += next.summary.Discretion
				total.Faulty += next.summary.Faulty
				if options.Progress != nil {
					options.Progress(total.Lines())
				}
			}
		}
		select {
		case spare <- next:
		default:
		}
	}
	working.Wait()
	return total, errors.Join(readError, writeError)
}

// answerBlock answers every line of a block.
func (e Evaluator) answerBlock(b *block) {
	b.answers, b.summary = b.answers[:0], Summary{}
	count := func(status Status) {
		switch status {
		case Decided:
			b.summary.Decided++
		case Discretion:
			b.summary.Discretion++
		default:
			b.summary.Faulty++
		}
		b.answers = append(b.answers, '\n')
	}
	if b.overlong {
		b.answers = appendFaults(b.answers, &request{line: b.firstLine}, law.Faults{tooLong.At("")})
		count(Faulty)
		return
	}
	line := b.firstLine
	for rest := b.text; len(rest) > 0; line++ {
		request := rest
		if end := bytes.IndexByte(rest, '\n'); end >= 0 {
			request, rest = rest[:end], rest[end+1:]
		} else {
			rest = nil
		}
		var status Status
		b.answers, status = e.answerLine(b.answers, request, line)
		count(status)
	}
}

// answerLine answers a line. A byte order mark is skipped only at the start of the
// stream.
func (e Evaluator) answerLine(dst, text []byte, line int) ([]byte, Status) {
	if line > 1 && bytes.HasPrefix(text, []byte("\ufeff")) {
		return appendFaults(dst, &request{line: line}, law.Faults{wire.NotJSON.At("")}), Faulty
	}
	return e.Answer(dst, text, line)
}

// split cuts the input into blocks of whole lines and passes them to send until it
// returns false. It reuses blocks from spare if there are any.
func split(in io.Reader, spare <-chan *block, send func(*block) bool) error {
	fresh := func() *block {
		select {
		case used := <-spare:
			used.text, used.overlong = used.text[:0], false
			return used
		default:
			return &block{text: make([]byte, 0, blockSize), done: make(chan struct{}, 1)}
		}
	}
	line, skipping, idle := 1, false, 0
	current := fresh()
	for {
		if cap(current.text)-len(current.text) < blockSize/4 {
			current.text = append(make([]byte, 0, 2*cap(current.text)), current.text...)
		}
		read, err := in.Read(current.text[len(current.text):cap(current.text)])
		if idle++; read > 0 || err != nil {
			idle = 0
		} else if idle == 100 {
			err = io.ErrNoProgress
		}
		arrived := current.text[len(current.text) : len(current.text)+read]
		current.text = current.text[:len(current.text)+read]
		if skipping {
			// The rest of an overlong line is skipped.
			end := bytes.IndexByte(arrived, '\n')
			if skipping = end < 0; skipping {
				current.text = current.text[:0]
			} else {
				current.text = append(current.text[:0], arrived[end+1:]...)
			}
			arrived = current.text
		}
		ended := err != nil
		whole := len(current.text)
		if !ended {
			whole = bytes.LastIndexByte(arrived, '\n') + 1
			if whole > 0 {
				whole += len(current.text) - len(arrived)
			}
		}
		if whole > 0 {
			next := fresh()
			next.text = append(next.text, current.text[whole:]...)
			current.text = current.text[:whole]
			current.firstLine = line
			line += bytes.Count(current.text, []byte{'\n'})
			if current.text[whole-1] != '\n' {
				line++
			}
			if !send(current) {
				return nil
			}
			current = next
		}
		if len(current.text) > MaxRequest {
			current.text = current.text[:0]
			current.overlong, current.firstLine = true, line
			line++
			skipping = true
			if !send(current) {
				return nil
			}
			current = fresh()
		}
		if err == io.EOF {
			return nil
		}
		if ended {
			return err
		}
	}
}
