// SPDX-License-Identifier: MPL-2.0

// Command decide decides one case and explains it.
//
//	go run ./examples/decide                a sample case that is built in
//	go run ./examples/decide case.json      the case in a file; - is standard input
//	go run ./examples/decide -sample 2      another of the built-in samples
//
// The case is a request of the JSON contract. It prints the decision with its
// calculation, what was taken as given, the legal basis and the receipt, in
// Danish, or in English with -en. With -letter it adds the letter that tells the
// citizen, or for a security the letters to the sponsor, to the bank and to the
// collection, each a draft that says what it still lacks. With -json it prints the
// response of the contract. The exit status is 1 when the case could not be decided.
package main

import (
	"embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/hjemmel-dk/hjemmel/contract"
	"github.com/hjemmel-dk/hjemmel/law"
)

//go:embed samples
var samples embed.FS

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(arguments []string, in io.Reader, out, status io.Writer) int {
	flags := flag.NewFlagSet("decide", flag.ContinueOnError)
	flags.SetOutput(status)
	asJSON := flags.Bool("json", false, "print the response of the JSON contract")
	inEnglish := flags.Bool("en", false, "print in English")
	withLetter := flags.Bool("letter", false, "add the letters of the decision, as drafts")
	sample := flags.Int("sample", 1, "the number of a built-in sample, when no file is named")
	if err := flags.Parse(arguments); err != nil {
		return 2
	}
	request, err := readRequest(flags.Args(), *sample, in)
	if err != nil {
		fmt.Fprintln(status, "decide:", err)
		return 2
	}
	var evaluator contract.Evaluator
	if *asJSON {
		response, kind := evaluator.Answer(nil, request, 1)
		fmt.Fprintf(out, "%s\n", response)
		if kind == contract.Faulty {
			return 1
		}
		return 0
	}
	decision, err := evaluator.Decide(request)
	if err != nil {
		fmt.Fprintln(status, "decide: the case cannot be decided")
		var faults law.Faults
		errors.As(err, &faults)
		for _, fault := range faults {
			fmt.Fprintf(status, "  %s: %v\n", fault.Code, fault)
		}
		return 1
	}
	language := law.Danish
	if *inEnglish {
		language = law.English
	}
	fmt.Fprint(out, decision.Receipt().Text(language))
	if !*withLetter {
		return 0
	}
	documents, err := lettersOf(decision, language)
	if err != nil {
		fmt.Fprintln(status, "decide:", err)
		return 1
	}
	for _, letter := range documents {
		fmt.Fprint(out, "\n", strings.Repeat("=", 80), "\n\n", letter.Text())
	}
	return 0
}

func readRequest(files []string, sample int, in io.Reader) ([]byte, error) {
	switch {
	case len(files) > 1:
		return nil, errors.New("more than one file; expected one, or none for a sample")
	case len(files) == 0:
		request, err := samples.ReadFile(fmt.Sprintf("samples/%d.json", sample))
		if err != nil {
			return nil, errors.New("there is no sample with that number")
		}
		return request, nil
	}
	if files[0] != "-" {
		return os.ReadFile(files[0])
	}
	return io.ReadAll(io.LimitReader(in, contract.MaxRequest+1))
}
