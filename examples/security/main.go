// SPDX-License-Identifier: MPL-2.0

// Command security decides what can be recovered in one economic security and shows
// it to a caseworker. Run it with -h for its input and output.
package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/hjemmel-dk/hjemmel/examples/internal/command"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/picture"
	"github.com/hjemmel-dk/hjemmel/law"
)

//go:embed sample.json
var sample []byte

var usage = law.Words{
	Danish: `security afgør, hvad der kan inddrives i én sikkerhedsstillelse, og viser det.

  security              et eksempel, der er bygget ind
  security sag.json     sagen i en fil; - læser fra standard input

Sagen er ét spørgsmål i JSON med reglen "guarantee", som contract/fields.md
beskriver. Svaret er afgørelsen, dagene der betyder noget, hver udbetaling med
sin sidste dag, sagens skridt og det, afgørelsen hviler på.

  -picture FIL   tegn sagen i filen: som en side til skærm, telefon og papir,
                 hvis navnet slutter på .html, og ellers som SVG; en fil, der
                 er der, bliver erstattet
  -json          svaret i JSON
` + command.YearsUsage.Danish + `
  -en            svar og beskeder på engelsk

Afslutter med 0, når sagen er afgjort, 1, når den ikke kan afgøres, og 2, når
programmet er kaldt forkert, eller en fil ikke kunne læses eller skrives.`,
	English: `security decides what can be recovered in one security and shows it.

  security              a sample that is built in
  security case.json    the case in a file; - reads standard input

The case is one request in JSON with the rule "guarantee", as contract/fields.md
describes it. The answer is the decision, the days that matter, each payout with
its last day, the steps of the case, and what the decision rests on.

  -picture FILE  draw the case in the file: as a page for screen, phone and
                 paper if its name ends in .html, and otherwise as SVG; a file
                 that is there is replaced
  -json          the response in JSON
` + command.YearsUsage.English + `
  -en            answer and messages in English

Exits with 0 when the case is decided, 1 when it cannot be, and 2 when the
program was called wrongly or a file could not be read or written.`,
}

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(arguments []string, in io.Reader, out, status io.Writer) int {
	program := command.New("security", usage, out, status)
	return program.Exit(answer(program, arguments, in))
}

func answer(program *command.Program, arguments []string, in io.Reader) int {
	asJSON := program.Flags.Bool("json", false, "")
	file := program.Flags.String("picture", "", "")
	evaluator := program.Years()
	if exit, answered := program.Parse(arguments); answered {
		return exit
	}
	request, err := program.Request(in, func() ([]byte, error) { return sample, nil })
	if err != nil {
		program.Fail(err)
		return 2
	}
	decided, err := evaluator.Decide(request)
	decision, isSecurity := decided.(guarantee.Decision)
	if err == nil && !isSecurity {
		program.Fail(errors.New((law.Words{
			Danish:  "sagen handler ikke om en sikkerhed; reglen skal være guarantee, examples/decide tager de andre",
			English: "the case is not about a security; expected the rule guarantee, examples/decide takes the others"}).In(program.Language)))
		return 1
	}
	if *asJSON {
		response, _ := evaluator.Answer(nil, request, 1)
		fmt.Fprintf(program.Out, "%s\n", response)
	}
	if err != nil {
		if !*asJSON { // the response has the faults already
			program.Say("security: sagen kan ikke afgøres", "security: the case cannot be decided")
			program.Fail(err)
		}
		return 1
	}
	if *file != "" {
		// Payouts to a person are confidential: only the owner may read the file.
		if err := os.WriteFile(*file, drawn(&decision, program.Language, *file), 0o600); err != nil {
			program.Fail(err)
			return 2
		}
	}
	if !*asJSON {
		show(program, &decision, *file != "")
	}
	return 0
}

// drawn is the picture in the form that the name of its file asks for.
func drawn(decision *guarantee.Decision, language law.Language, file string) []byte {
	drawing := picture.New(decision, language)
	if !strings.HasSuffix(strings.ToLower(file), ".html") {
		return drawing.SVG()
	}
	title := law.Words{Danish: "Sikkerheden", English: "The security"}.In(language)
	return []byte("<!DOCTYPE html>\n<html lang=\"" + language.String() + "\">\n<head>\n<meta charset=\"utf-8\"/>\n" +
		`<meta name="viewport" content="width=device-width, initial-scale=1"/>` + "\n" +
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>` + "\n<title>" + title + "</title>\n" +
		"<style>:root{color-scheme:light dark}body{margin:0;font-family:Arial,Helvetica,sans-serif}h1{margin:12px 20px 0;font-size:1.2em}details{padding:0 12px 24px;overflow-x:auto}" +
		"th,td{padding:2px 10px 2px 0;text-align:left;white-space:nowrap}.amount{text-align:right}caption{text-align:left}" +
		"@page{size:A4 landscape;margin:10mm}</style>\n</head>\n<body>\n<main>\n<h1>" + title + "</h1>\n" + drawing.Figure() + "</main>\n</body>\n</html>\n")
}
