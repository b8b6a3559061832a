// SPDX-License-Identifier: MPL-2.0

// Command batch answers requests in the JSON contract: one per line on standard
// input, exactly one response per line on standard output, in the same order.
//
//	go run ./examples/batch < requests.ndjson > responses.ndjson
//
// On a terminal it shows on standard error how far it has come, and it ends
// there with a summary. The exit status is 0 when every line was answered; with
// -strict it is 1 when any answer was an error or there was nothing to answer. It
// is 2 when reading or writing failed, or when the arguments were wrong.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"time"

	"github.com/hjemmel-dk/hjemmel/contract"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

func main() {
	strict := flag.Bool("strict", false, "exit with 1 when any answer is an error")
	workers := flag.Int("workers", runtime.GOMAXPROCS(0), "how many lines are answered at the same time")
	var tables instalment.Tables
	flag.Func("table", "a `file` with the table of a year that the library has none for; may be repeated", func(name string) error {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		table, err := instalment.LoadTable(text)
		if err != nil {
			return err
		}
		tables, err = tables.With(table)
		return err
	})
	flag.Parse()
	if flag.NArg() > 0 {
		fmt.Fprintln(os.Stderr, "batch: it reads standard input and takes no file; expected batch < requests.ndjson")
		os.Exit(2)
	}
	evaluator := contract.Evaluator{Instalment: instalment.Options{Tables: tables}}
	os.Exit(run(evaluator, *workers, *strict, os.Stdin, os.Stdout, os.Stderr))
}

func run(evaluator contract.Evaluator, workers int, strict bool, in io.Reader, out io.Writer, status *os.File) int {
	started := time.Now()
	options := contract.StreamOptions{Workers: workers}
	onTerminal := isTerminal(status)
	if onTerminal {
		shown := started
		options.Progress = func(lines int) {
			if now := time.Now(); now.Sub(shown) > 200*time.Millisecond {
				shown = now
				fmt.Fprintf(status, "\r%d lines answered", lines)
			}
		}
	}
	summary, err := evaluator.Stream(in, out, options)
	if onTerminal {
		fmt.Fprint(status, "\r")
	}
	messages := bufio.NewWriter(status)
	defer messages.Flush()
	fmt.Fprintf(messages, "%d lines answered: %d decided, %d left to discretion, %d errors, in %.3f s\n",
		summary.Lines(), summary.Decided, summary.Discretion, summary.Faulty, time.Since(started).Seconds())
	switch {
	case err != nil:
		fmt.Fprintf(messages, "batch: %v\n", err)
		return 2
	case summary.Lines() == 0:
		fmt.Fprintln(messages, "batch: the input was empty; expected one request per line")
	}
	if strict && (summary.Faulty > 0 || summary.Lines() == 0) {
		return 1
	}
	return 0
}

// isTerminal reports whether a file is a screen that a person looks at.
func isTerminal(file *os.File) bool {
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
