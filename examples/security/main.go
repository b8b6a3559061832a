// SPDX-License-Identifier: MPL-2.0

// Command security decides what can be recovered in one economic security
// (sikkerhedsstillelse) and shows it to a caseworker.
//
//	go run ./examples/security                       a sample case that is built in
//	go run ./examples/security case.json             the case in a file; - is standard input
//	go run ./examples/security -picture case.svg     also draws the case in a file
//
// The case is a request of the JSON contract with the rule "guarantee". It prints
// the decision, the days that matter, each payout with its last day, the steps of
// the case, and what the decision rests on, in Danish, or in English with -en.
// With -json it prints the response of the contract. Only -picture writes a file;
// one that is there already is replaced. The exit status is 1 when the case could
// not be decided, and 2 when the arguments or a file were wrong.
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/hjemmel-dk/hjemmel/contract"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/picture"
	"github.com/hjemmel-dk/hjemmel/law"
)

//go:embed sample.json
var sample []byte

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(arguments []string, in io.Reader, out, status io.Writer) int {
	flags := flag.NewFlagSet("security", flag.ContinueOnError)
	flags.SetOutput(status)
	asJSON := flags.Bool("json", false, "print the response of the JSON contract")
	inEnglish := flags.Bool("en", false, "print in English")
	file := flags.String("picture", "", "draw the case in this `file`, as SVG")
	if err := flags.Parse(arguments); err != nil {
		return 2
	}
	request, err := readRequest(flags.Args(), in)
	if err != nil {
		fmt.Fprintln(status, "security:", err)
		return 2
	}
	language := law.Danish
	if *inEnglish {
		language = law.English
	}
	var evaluator contract.Evaluator
	decision, err := decide(evaluator, request)
	if *asJSON && !errors.Is(err, errOtherRule) {
		response, _ := evaluator.Answer(nil, request, 1)
		fmt.Fprintf(out, "%s\n", response)
	}
	if err != nil {
		report(status, err, *asJSON)
		return 1
	}
	if *file != "" {
		// What somebody was paid is nobody else's business: the owner alone may read it.
		if err := os.WriteFile(*file, picture.New(decision, language).SVG(), 0o600); err != nil {
			fmt.Fprintln(status, "security: the picture cannot be written:", err)
			return 2
		}
	}
	if *asJSON {
		return 0
	}
	show(out, decision, language, *file != "")
	return 0
}

var errOtherRule = errors.New("the case is not about a security; expected the rule guarantee, examples/decide takes the others")

// report says why a case cannot be decided. The response of the contract has the
// faults already.
func report(status io.Writer, err error, asJSON bool) {
	var faults law.Faults
	if !errors.As(err, &faults) {
		fmt.Fprintln(status, "security:", err)
		return
	}
	if asJSON {
		return
	}
	fmt.Fprintln(status, "security: the case cannot be decided")
	for _, fault := range faults {
		fmt.Fprintf(status, "  %s: %v\n", fault.Code, fault)
	}
}

func decide(evaluator contract.Evaluator, request []byte) (*guarantee.Decision, error) {
	decided, err := evaluator.Decide(request)
	if err != nil {
		return nil, err
	}
	decision, ok := decided.(*guarantee.Decision)
	if !ok {
		return nil, errOtherRule
	}
	return decision, nil
}

func readRequest(files []string, in io.Reader) ([]byte, error) {
	switch {
	case len(files) > 1:
		return nil, errors.New("more than one file; expected one, or none for the sample")
	case len(files) == 0:
		return sample, nil
	case files[0] != "-":
		return os.ReadFile(files[0])
	}
	return io.ReadAll(io.LimitReader(in, contract.MaxRequest+1))
}
