// SPDX-License-Identifier: MPL-2.0

// Command decide decides one case and explains it. Run it with -h for its input and
// output.
package main

import (
	"embed"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/hjemmel-dk/hjemmel/contract"
	"github.com/hjemmel-dk/hjemmel/examples/internal/command"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters"
)

//go:embed samples
var samples embed.FS

var usage = law.Words{
	Danish: `decide afgør én sag og forklarer afgørelsen.

  decide              et eksempel, der er bygget ind
  decide sag.json     sagen i en fil; - læser fra standard input

Sagen er ét spørgsmål i JSON, som contract/fields.md beskriver det:
  {"id":"1","rule":"instalment","given":{"on":"2026-03-02", …}}
Svaret er afgørelsen med udregning, det der er lagt til grund, hjemmel, det
næste skridt og kvitteringen.

  -sample N      et andet eksempel: 1 afdrag efter tabellen, 2 uden oplysninger
                 om indkomst, 3 bortfald, 4 misligholdelse, 5 henstand,
                 6 sikkerhed
  -letter        også brevene, som udkast, der siger, hvad der mangler
  -json          svaret i JSON; ikke sammen med -letter
` + command.YearsUsage.Danish + `
  -en            svar og beskeder på engelsk

Afslutter med 0, når sagen er afgjort, 1, når den ikke kan afgøres, og 2, når
programmet er kaldt forkert, eller noget ikke kunne læses eller skrives.`,
	English: `decide decides one case and explains the decision.

  decide              a sample that is built in
  decide case.json    the case in a file; - reads standard input

The case is one request in JSON, as contract/fields.md describes it:
  {"id":"1","rule":"instalment","given":{"on":"2026-03-02", …}}
The answer is the decision with its calculation, what was taken as given, the
legal basis, the next step and the receipt.

  -sample N      another sample: 1 an instalment by the table, 2 without income
                 data, 3 lapse, 4 default, 5 deferral, 6 a security
  -letter        the letters too, as drafts that say what they lack
  -json          the response in JSON; not together with -letter
` + command.YearsUsage.English + `
  -en            answer and messages in English

Exits with 0 when the case is decided, 1 when it cannot be, and 2 when the
program was called wrongly or something could not be read or written.`,
}

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(arguments []string, in io.Reader, out, status io.Writer) int {
	program := command.New("decide", usage, out, status)
	return program.Exit(answer(program, arguments, in))
}

func answer(program *command.Program, arguments []string, in io.Reader) int {
	asJSON := program.Flags.Bool("json", false, "")
	withLetter := program.Flags.Bool("letter", false, "")
	number := program.Flags.Int("sample", 1, "")
	evaluator := program.Years()
	if exit, answered := program.Parse(arguments); answered {
		return exit
	}
	if *asJSON && *withLetter {
		program.Say("decide: -json og -letter kan ikke bruges sammen.", "decide: -json and -letter do not go together.")
		return 2
	}
	request, err := program.Request(in, func() ([]byte, error) {
		request, err := samples.ReadFile(fmt.Sprintf("samples/%d.json", *number))
		if err != nil {
			return nil, errors.New((law.Words{Danish: "der er intet eksempel med det nummer; der er 1 til 6",
				English: "there is no sample with that number; there are 1 to 6"}).In(program.Language))
		}
		return request, nil
	})
	if err != nil {
		program.Fail(err)
		return 2
	}
	if *asJSON {
		response, kind := evaluator.Answer(nil, request, 1)
		fmt.Fprintf(program.Out, "%s\n", response)
		if kind == contract.Faulty {
			return 1
		}
		return 0
	}
	decision, err := evaluator.Decide(request)
	if err != nil {
		program.Say("decide: sagen kan ikke afgøres", "decide: the case cannot be decided")
		program.Fail(err)
		return 1
	}
	program.Print(decision.Receipt().Text(program.Language))
	if !*withLetter {
		return 0
	}
	documents, err := letters.For(decision, letters.Particulars{Texts: letters.DefaultTexts(program.Language)})
	if errors.Is(err, letters.ErrNoLetter) {
		program.Say("decide: der hører ikke noget brev til afgørelsen", "decide: no letter belongs to the decision")
		return 1
	}
	if err != nil {
		program.Fail(err)
		return 1
	}
	for _, letter := range documents {
		fmt.Fprint(program.Out, "\n", strings.Repeat("=", 80), "\n\n", letter.Text())
	}
	return 0
}
