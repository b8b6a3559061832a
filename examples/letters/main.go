// SPDX-License-Identifier: MPL-2.0

// Command letters writes every letter of a made-up case into a folder for reading.
// Run it with -h for its input and output.
package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/hjemmel-dk/hjemmel/examples/internal/command"
	"github.com/hjemmel-dk/hjemmel/examples/letters/sample"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/memo"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

var usage = law.Words{
	Danish: `letters skriver alle de breve, biblioteket kan lave, til en mappe.

  letters               til mappen letters-sample
  letters mappe         til en anden mappe

Intet går ind: brevene er fra én opdigtet sag, og hverken personer eller
CPR-numre i den findes. Nogle breve er der flere gange for at vise, hvad de også
kan sige. Ud kommer hvert brev som .txt, .html og .docx, og det, der kan sendes,
også som .memo.xml, en meddelelse i Digital Post. Intet bliver sendt. Breve til
borgere er på dansk og, med .en i navnet, på engelsk. Titlen og filerne på hvert
brev bliver vist.

  -force         skriv oven i filer, der er der i forvejen
  -en            beskeder på engelsk

Afslutter med 0, når alle filer er skrevet, 1, når de ikke er, som når en af dem
er der i forvejen, og 2, når programmet er kaldt forkert.`,
	English: `letters writes every letter that the library can make into a folder.

  letters               into the folder letters-sample
  letters folder        into another folder

Nothing goes in: the letters are those of one made-up case, and nobody and no
CPR number in it exists. Some letters are there more than once, to show what
else they can say. Out comes each letter as .txt, .html and .docx, and what can
be sent also as .memo.xml, a message of Digital Post. Nothing is sent. Letters
to citizens are in Danish and, with .en in the name, in English. The title and
the files of each letter are printed.

  -force         write over files that are there already
  -en            messages in English

Exits with 0 when all files were written, 1 when they were not, as when one of
them is there already, and 2 when the program was called wrongly.`,
}

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(arguments []string, out, status io.Writer) int {
	program := command.New("letters", usage, out, status)
	force := program.Flags.Bool("force", false, "")
	if exit, answered := program.Parse(arguments); answered {
		return exit
	}
	folder := "letters-sample"
	switch program.Flags.NArg() {
	case 0:
	case 1:
		folder = program.Flags.Arg(0)
	default:
		program.Say("letters: mere end én mappe; flag står først, og så én mappe eller ingen",
			"letters: more than one folder; flags come first, then one folder or none")
		return 2
	}
	files, told, err := makeAll()
	if err == nil {
		err = write(folder, files, *force)
	}
	if there := (thereAlready{}); errors.As(err, &there) {
		program.Say("letters: %s er der i forvejen; vælg en anden mappe, eller skriv oven i den med -force",
			"letters: %s is there already; name another folder, or write over it with -force", there.name)
		return 1
	}
	if err != nil {
		program.Fail(err)
		return 1
	}
	summary := law.Words{Danish: "%d breve, %d filer i %s\n", English: "%d letters, %d files in %s\n"}
	program.Print(strings.Join(told, ""))
	fmt.Fprintf(program.Out, summary.In(program.Language), len(told), len(files), folder)
	return program.Exit(0)
}

type file struct {
	name     string
	contents []byte
}

// makeAll makes every letter of the case in every format, and returns what is
// printed about each: its title and its files.
func makeAll() (files []file, told []string, err error) {
	all, err := sample.Letters()
	if err != nil {
		return nil, nil, err
	}
	for i := range all {
		rendered, err := render(&all[i], i)
		if err != nil {
			return nil, nil, fmt.Errorf("%s: %w", all[i].Name, err)
		}
		files = append(files, rendered...)
		var endings []string
		for _, file := range rendered {
			endings = append(endings, strings.TrimPrefix(file.name, all[i].Name+"."))
		}
		told = append(told, fmt.Sprintf("%s\n    %s.{%s}\n", all[i].Document.Title, all[i].Name, strings.Join(endings, ",")))
	}
	return files, told, nil
}

// thereAlready says that a file would be overwritten.
type thereAlready struct{ name string }

func (t thereAlready) Error() string { return t.name + ": " + fs.ErrExist.Error() }

// write writes the files into the folder. Unless forced, it writes none of them if
// any already exists.
func write(folder string, files []file, force bool) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	how := os.O_WRONLY | os.O_CREATE | os.O_TRUNC
	if !force {
		how = os.O_WRONLY | os.O_CREATE | os.O_EXCL
		for _, file := range files {
			name := filepath.Join(folder, file.name)
			if _, err := os.Lstat(name); !errors.Is(err, fs.ErrNotExist) {
				return thereAlready{name}
			}
		}
	}
	for _, file := range files {
		written, err := os.OpenFile(filepath.Join(folder, file.name), how, 0o644)
		if err != nil {
			return err
		}
		_, err = written.Write(file.contents)
		if err := errors.Join(err, written.Close()); err != nil {
			return err
		}
	}
	return nil
}

// render returns the letter in all its formats. A draft, or a letter that stays in
// the municipality, is not made into a message.
func render(letter *sample.Letter, serial int) ([]file, error) {
	document := &letter.Document
	word, err := document.DOCX()
	if err != nil {
		return nil, err
	}
	page := document.HTML()
	files := []file{
		{letter.Name + ".txt", []byte(document.Text())},
		{letter.Name + ".html", page},
		{letter.Name + ".docx", word},
	}
	if document.Draft || document.Internal {
		return files, nil
	}
	message, err := toMessage(document, page, serial)
	if err != nil {
		return nil, err
	}
	return append(files, file{letter.Name + ".memo.xml", message}), nil
}

// toMessage makes the message of Digital Post. The numbers of the sender and of the
// recipient are made up, and so is the identifier of the message, which counts the
// letters.
func toMessage(letter *document.Document, page []byte, serial int) ([]byte, error) {
	company, err := number.ParseCVR("12345674")
	if err != nil {
		return nil, err
	}
	uuid := fmt.Sprintf("00000000-0000-4000-8000-%012d", serial+1)
	day := letter.Date
	created := time.Date(day.Year(), day.Month(), day.Day(), 8, 0, 0, 0, time.UTC)
	message := memo.New(letter, uuid, created, memo.File{Name: "brev", Format: memo.HTMLPage, Contents: page})
	message.Sender.CVR = company
	message.Recipient = document.Identifier{CVR: company}
	if letter.Language == law.English {
		message.Files[0].Name = "letter"
	}
	return memo.Write(message)
}
