// SPDX-License-Identifier: MPL-2.0

// Package command is what the example programs have in common: how they are asked,
// in which language they answer, and how they are told of next year's table and
// list.
package command

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/contract"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

// Program is one program that is being run.
type Program struct {
	Name  string
	Usage law.Words // what goes in, what comes out, and the flags

	Flags    *flag.FlagSet
	Out      io.Writer
	Status   io.Writer
	Language law.Language
}

// New returns a program with the flag -en.
func New(name string, usage law.Words, out, status io.Writer) *Program {
	p := &Program{Name: name, Usage: usage, Flags: flag.NewFlagSet(name, flag.ContinueOnError), Out: out, Status: status}
	p.Flags.SetOutput(io.Discard)
	p.Flags.BoolFunc("en", "", func(string) error {
		p.Language = law.English
		return nil
	})
	return p
}

// Parse reads the arguments. It has answered when it is to go no further: with the
// usage on standard output and the exit status 0 for -h, and with what was wrong and
// 2 for what the program does not know.
func (p *Program) Parse(arguments []string) (exit int, answered bool) {
	err := p.Flags.Parse(arguments)
	if slices.Contains(arguments, "-en") || slices.Contains(arguments, "--en") {
		p.Language = law.English // also where it stands after -h
	}
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprintln(p.Out, strings.TrimSpace(p.Usage.In(p.Language)))
		return 0, true
	case err != nil:
		p.Fail(err)
		p.Say("Skriv %s -h for at se, hvad programmet kan.", "Run %s -h to see what it can do.", p.Name)
		return 2, true
	}
	return 0, false
}

// Say prints a line to standard error.
func (p *Program) Say(danish, english string, values ...any) {
	fmt.Fprintf(p.Status, (law.Words{Danish: danish, English: english}).In(p.Language)+"\n", values...)
}

// Fail prints what went wrong: every fault on a line of its own in the language of
// the program, and any other error as it is.
func (p *Program) Fail(err error) {
	var faults law.Faults
	if !errors.As(err, &faults) {
		fmt.Fprintf(p.Status, "%s: %v\n", p.Name, err)
		return
	}
	for _, fault := range faults {
		field := fault.Field
		if field != "" {
			field += ": "
		}
		fmt.Fprintf(p.Status, "%s: %s: %s%s\n", p.Name, fault.Code, field, fault.Text(p.Language))
	}
}

// Years adds the flags -table and -benefits, and returns where the tables and the
// list that were given are found afterwards.
func (p *Program) Years() *contract.Evaluator {
	var evaluator contract.Evaluator
	p.Flags.Func("table", "", func(name string) error {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		table, err := instalment.LoadTable(text)
		if err != nil {
			return p.inFile(name, err)
		}
		evaluator.Instalment.Tables, err = evaluator.Instalment.Tables.With(table)
		return err
	})
	p.Flags.Func("benefits", "", func(name string) error {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		evaluator.Deferral.Benefits, err = deferral.LoadBenefitList(text)
		return p.inFile(name, err)
	})
	return &evaluator
}

// inFile says in which file something was wrong.
func (p *Program) inFile(name string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", name, err)
}

// YearsUsage tells of the flags of [Program.Years].
var YearsUsage = law.Words{
	Danish: `  -table FIL     tabellen for et år, som biblioteket ikke har; kan gentages
  -benefits FIL  listen over ydelser for et år, som biblioteket ikke har`,
	English: `  -table FILE    the table of a year that the library has none for; may be repeated
  -benefits FILE the list of benefits of a year that the library has none for`,
}

// Request returns the request in the one file that is named, or on standard input
// where the name is -, or the sample where none is named.
func (p *Program) Request(in io.Reader, sample func() ([]byte, error)) ([]byte, error) {
	switch files := p.Flags.Args(); {
	case len(files) > 1:
		return nil, errors.New((law.Words{Danish: "mere end én fil; der skal være én, eller ingen for at få eksemplet",
			English: "more than one file; expected one, or none for a sample"}).In(p.Language))
	case len(files) == 0:
		return sample()
	case files[0] == "-":
		return io.ReadAll(io.LimitReader(in, contract.MaxRequest+1))
	default:
		return os.ReadFile(files[0])
	}
}

// Print prints a text with its lines broken to the width of the terminal, which the
// variable COLUMNS says, or to 80 columns. A line that goes on is indented like its
// beginning, and two columns more.
func (p *Program) Print(text string) {
	width, err := strconv.Atoi(os.Getenv("COLUMNS"))
	if err != nil || width < 40 {
		width = 80
	}
	fmt.Fprint(p.Out, Wrap(text, width))
}

// Wrap breaks the lines of a text at spaces. A word longer than a line stays whole.
func Wrap(text string, width int) string {
	var out strings.Builder
	for line := range strings.Lines(text) {
		line, ended := strings.CutSuffix(line, "\n")
		indent := line[:len(line)-len(strings.TrimLeft(line, " "))]
		for first := true; utf8.RuneCountInString(line) > width; first = false {
			cut := lastSpace(line, width, len(indent))
			if cut < 0 {
				break
			}
			out.WriteString(strings.TrimRight(line[:cut], " ") + "\n")
			if first {
				indent += "  "
			}
			line = indent + strings.TrimLeft(line[cut:], " ")
		}
		out.WriteString(line)
		if ended {
			out.WriteByte('\n')
		}
	}
	return out.String()
}

// lastSpace returns where a line is to be broken, and -1 where it cannot be.
func lastSpace(line string, width, from int) int {
	cut, column := -1, 0
	for i, char := range line {
		if column > width && cut >= 0 {
			break
		}
		if char == ' ' && i > from && strings.TrimLeft(line[i:], " ") != "" {
			cut = i
		}
		column++
	}
	return cut
}
