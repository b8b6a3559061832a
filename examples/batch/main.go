// SPDX-License-Identifier: MPL-2.0

// Command batch answers requests of the JSON contract, one per line. Run it with -h
// for its input and output.
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"runtime"
	"time"

	"github.com/hjemmel-dk/hjemmel/contract"
	"github.com/hjemmel-dk/hjemmel/examples/internal/command"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
)

var usage = law.Words{
	Danish: `batch besvarer spørgsmål i JSON: ét på hver linje af standard input, præcis ét
svar på hver linje af standard output, i samme rækkefølge.

  batch < spørgsmål.ndjson > svar.ndjson

  {"id":"1","rule":"day","given":{"date":"2026-03-02"}}

Reglerne og deres felter står i contract/fields.md. Et spørgsmål kan også have
"explain" (none, grounds, full), "languages", "receipt" og "options". Der
svares, mens der læses: den, der sender, skal også læse undervejs. En tom linje
er en linje og får en fejl, også den sidste i filen.

  -strict        afslut med 1, når et svar er en fejl, eller input er tomt
  -workers N     hvor mange linjer der besvares samtidig
` + command.YearsUsage.Danish + `
  -check-year ÅR sig, om årets tabel og liste er hele, med dem i -table og
                 -benefits; afslut med 1, når et menneske skal se på noget
  -regulation P  procenterne efter § 45 for årene efter 2026, som i 2.4,2.1
  -schema        skriv JSON Schema for alle regler
  -list          skriv den indbyggede liste over ydelser, som næste års kan
                 begynde fra
  -en            beskeder på engelsk; svarene har begge sprog

På en skærm viser standard error, hvor langt der er nået. Afslutter med 0, når
hver linje er besvaret, 2, når der ikke kunne læses eller skrives, eller
programmet var kaldt forkert. Afbrydes det, er sidste linje måske ikke hel.`,
	English: `batch answers requests in JSON: one on each line of standard input, exactly one
response on each line of standard output, in the same order.

  batch < requests.ndjson > responses.ndjson

  {"id":"1","rule":"day","given":{"date":"2026-03-02"}}

The rules and their fields are in contract/fields.md. A request may also have
"explain" (none, grounds, full), "languages", "receipt" and "options". It
answers while it reads: whoever sends must read meanwhile. An empty line is a
line and gets an error, the last of the file too.

  -strict        exit with 1 when an answer is an error or there were no lines
  -workers N     how many lines are answered at the same time
` + command.YearsUsage.English + `
  -check-year YEAR  say whether the year's table and list are whole, with those
                 in -table and -benefits; exit with 1 when a person must look
  -regulation P  the percentages of § 45 for the years after 2026, as in 2.4,2.1
  -schema        write the JSON Schema of all rules
  -list          write the built-in list of benefits, for next year's to begin
                 from
  -en            messages in English; the answers have both languages

On a terminal, standard error shows how far it has come. Exits with 0 when every
line is answered, 2 when reading or writing failed or the program was called
wrongly. When it is interrupted, the last line may not be whole.`,
}

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

func run(arguments []string, in io.Reader, out, status *os.File) int {
	program := command.New("batch", usage, out, status)
	strict := program.Flags.Bool("strict", false, "")
	workers := program.Flags.Int("workers", runtime.GOMAXPROCS(0), "")
	schema := program.Flags.Bool("schema", false, "")
	list := program.Flags.Bool("list", false, "")
	year := program.Flags.String("check-year", "", "")
	regulation := program.Flags.String("regulation", "", "")
	evaluator := program.Years()
	if exit, answered := program.Parse(arguments); answered {
		return exit
	}
	switch {
	case *schema:
		return write(program, contract.Schema())
	case *list:
		return write(program, append(deferral.BuiltInBenefits().AppendJSON(nil), '\n'))
	case *year != "":
		return program.Exit(checkYear(program, evaluator, *year, *regulation))
	case program.Flags.NArg() > 0:
		program.Say("batch: der læses fra standard input og ikke fra en fil: batch < spørgsmål.ndjson",
			"batch: it reads standard input and takes no file: batch < requests.ndjson")
		return 2
	}
	return answer(program, *evaluator, *workers, *strict, in, out, status)
}

// write writes a document to standard output.
func write(program *command.Program, document []byte) int {
	_, _ = program.Out.Write(document) // Exit tells
	return program.Exit(0)
}

func answer(program *command.Program, evaluator contract.Evaluator, workers int, strict bool, in io.Reader, out io.Writer, status *os.File) int {
	started := time.Now()
	options := contract.StreamOptions{Workers: workers}
	onTerminal := isTerminal(status)
	if onTerminal {
		shown := started
		options.Progress = func(lines int) {
			if now := time.Now(); now.Sub(shown) > 200*time.Millisecond {
				shown = now
				fmt.Fprintf(status, "\r%d", lines)
			}
		}
	}
	summary, err := evaluator.Stream(in, out, options)
	if onTerminal {
		fmt.Fprint(status, "\r")
	}
	messages := bufio.NewWriter(status)
	defer messages.Flush()
	program.Status = messages
	program.Say("%d linjer besvaret: %d afgjort, %d overladt til skøn, %d fejl, på %.3f s",
		"%d lines answered: %d decided, %d left to discretion, %d errors, in %.3f s",
		summary.Lines(), summary.Decided, summary.Discretion, summary.Faulty, time.Since(started).Seconds())
	switch {
	case err != nil:
		program.Fail(err)
		return 2
	case summary.Lines() == 0:
		program.Say("batch: der var intet på standard input; der skal være ét spørgsmål på hver linje",
			"batch: the input was empty; expected one request per line")
	}
	if strict && (summary.Faulty > 0 || summary.Lines() == 0) {
		return 1
	}
	return 0
}

// isTerminal reports whether a file is a terminal.
func isTerminal(file *os.File) bool {
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
