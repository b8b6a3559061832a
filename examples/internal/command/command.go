// SPDX-License-Identifier: MPL-2.0

// Package command is shared by the example programs: arguments, language, and the
// files with next year's table and list.
package command

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/contract"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

// Program is a running example program.
type Program struct {
	Name  string
	Usage law.Words // input, output and flags

	Flags    *flag.FlagSet
	Out      io.Writer
	Status   io.Writer
	Language law.Language

	out              output
	evaluator        contract.Evaluator
	tables, benefits []string // the named files
}

// New returns a program with the flag -en.
func New(name string, usage law.Words, out, status io.Writer) *Program {
	p := &Program{Name: name, Usage: usage, Flags: flag.NewFlagSet(name, flag.ContinueOnError), Status: status}
	p.out.to = out
	p.Out = &p.out
	p.Flags.SetOutput(io.Discard)
	p.Flags.BoolFunc("en", "", func(string) error {
		p.Language = law.English
		return nil
	})
	return p
}

// output remembers that something could not be written.
type output struct {
	to  io.Writer
	err error
}

func (o *output) Write(text []byte) (int, error) {
	if o.err != nil {
		return 0, o.err
	}
	written, err := o.to.Write(text)
	o.err = err
	return written, err
}

// Exit returns the exit status of the program: the one that is given, or 2 where the
// answer could not be written, as on a full disk.
func (p *Program) Exit(status int) int {
	if p.out.err == nil {
		return status
	}
	p.Fail(p.out.err)
	return 2
}

// Parse reads the arguments and the files of [Program.Years]. It has answered when it
// is to go no further: with the usage on standard output and the exit status 0 for -h,
// and with what was wrong and 2 for what the program does not know or cannot read.
func (p *Program) Parse(arguments []string) (exit int, answered bool) {
	err := p.Flags.Parse(arguments)
	if slices.Contains(arguments, "-en") || slices.Contains(arguments, "--en") {
		p.Language = law.English // even if it comes after -h
	}
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprintln(p.Out, strings.TrimSpace(p.Usage.In(p.Language)))
		return 0, true
	case err != nil:
		p.Say("%[1]s: %[2]s", "%[1]s: %[3]v", p.Name, inDanish(err), err)
		p.Say("Skriv %s -h for at se, hvad programmet kan.", "Run %s -h to see what it can do.", p.Name)
		return 2, true
	}
	if err := p.readYears(); err != nil {
		p.Fail(err)
		return 2, true
	}
	return 0, false
}

// wrongValue matches how package flag reports a value that does not suit a flag.
var wrongValue = regexp.MustCompile(`^invalid (?:boolean )?value (".*") for (?:flag )?(-[^ :]+): .*$`)

// inDanish returns an error of package flag in Danish; an error it does not know is
// returned unchanged.
func inDanish(err error) string {
	text := err.Error()
	for english, danish := range map[string]string{
		"flag provided but not defined: ": "der er ikke noget flag, der hedder ",
		"flag needs an argument: ":        "der mangler en værdi efter ",
		"bad flag syntax: ":               "et flag er skrevet forkert: ",
	} {
		if rest, found := strings.CutPrefix(text, english); found {
			return danish + rest
		}
	}
	return wrongValue.ReplaceAllString(text, "$2 kan ikke være $1")
}

// Say prints a line to standard error.
func (p *Program) Say(danish, english string, values ...any) {
	fmt.Fprintf(p.Status, (law.Words{Danish: danish, English: english}).In(p.Language)+"\n", values...)
}

// Fail prints what went wrong: each fault on a line of its own in the language of
// the program, any other error unchanged.
func (p *Program) Fail(err error) {
	var faults law.Faults
	if !errors.As(err, &faults) {
		fmt.Fprintf(p.Status, "%s: %v\n", p.Name, err)
		return
	}
	where := p.Name
	if file := (inFile{}); errors.As(err, &file) {
		where += ": " + file.name
	}
	for _, fault := range faults {
		field := fault.Field
		if field != "" {
			field += ": "
		}
		fmt.Fprintf(p.Status, "%s: %s: %s%s\n", where, fault.Code, field, fault.Text(p.Language))
	}
}

// inFile says in which file something was wrong.
type inFile struct {
	name string
	error
}

func (f inFile) Unwrap() error { return f.error }

// Years adds the flags -table and -benefits. The evaluator it returns has the tables
// and the list once the arguments have been parsed.
func (p *Program) Years() *contract.Evaluator {
	named := func(files *[]string) func(string) error {
		return func(name string) error {
			*files = append(*files, name)
			return nil
		}
	}
	p.Flags.Func("table", "", named(&p.tables))
	p.Flags.Func("benefits", "", named(&p.benefits))
	return &p.evaluator
}

// readYears reads the files given by the flags of [Program.Years].
func (p *Program) readYears() error {
	for _, name := range p.tables {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		table, err := instalment.LoadTable(text)
		if err == nil {
			p.evaluator.Instalment.Tables, err = p.evaluator.Instalment.Tables.With(table)
		}
		if err != nil {
			return inFile{name, err}
		}
	}
	for _, name := range p.benefits {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if p.evaluator.Deferral.Benefits, err = deferral.LoadBenefitList(text); err != nil {
			return inFile{name, err}
		}
	}
	return nil
}

// YearsUsage describes the flags of [Program.Years].
var YearsUsage = law.Words{
	Danish: `  -table FIL     tabellen for et år, som biblioteket ikke har; kan gentages
  -benefits FIL  listen over ydelser for et år, som biblioteket ikke har`,
	English: `  -table FILE    the table of a year that the library lacks; can be repeated
  -benefits FILE the list of benefits of a year that the library lacks`,
}

// Request returns the request in the one named file, or on standard input if the
// name is -, or the sample if no file is named.
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

// Print prints a text with its lines wrapped to the width of the terminal as given
// by the variable COLUMNS, or to 80 columns. A continued line is indented like its
// beginning plus two columns.
func (p *Program) Print(text string) {
	width, err := strconv.Atoi(os.Getenv("COLUMNS"))
	if err != nil || width < 40 {
		width = 80
	}
	fmt.Fprint(p.Out, Wrap(text, width))
}

// Wrap wraps the lines of a text at spaces. A word longer than a line is kept whole.
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

// lastSpace returns where a line is to be broken, or -1 if it cannot be.
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
