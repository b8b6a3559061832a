// SPDX-License-Identifier: MPL-2.0

// Command letters writes every letter of a made-up case into a folder, so that
// somebody can read them: as text, as a page of HTML, as a DOCX file, and what
// goes to citizens as a message of Digital Post.
//
//	go run ./examples/letters            into the folder letters-sample
//	go run ./examples/letters DIR        into another folder
//	go run ./examples/letters -force     over the files of an earlier run
//	go run ./examples/letters -h         what goes in and what comes out
//
// It prints what it wrote, in Danish or with -en in English. It never writes over a
// file unless -force says so.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/hjemmel-dk/hjemmel/examples/letters/sample"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/memo"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

const usage = `usage: letters [-en] [-force] [folder]

Writes every letter that the library makes into a folder, letters-sample unless
another is named.

In:   nothing. The samples are the letters of one made-up case: nobody and
      nothing in it exists, and there is no CPR number in it. Some letters are
      there more than once, to show what else they can say.
Out:  for each letter a .txt, an .html and a .docx file, and for a letter to a
      citizen, a bank or an authority a .memo.xml file, the message of Digital
      Post. Letters to citizens come in Danish and, with .en in the name, in
      English. The title and the files of each letter are printed. Nothing is
      sent.

The exit status is 0 when all files were written, 1 when they were not, as when
one of them is there already, and 2 when the arguments are wrong.

`

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(arguments []string, out, status io.Writer) int {
	flags := flag.NewFlagSet("letters", flag.ContinueOnError)
	flags.SetOutput(status)
	flags.Usage = func() {}
	inEnglish := flags.Bool("en", false, "print in English what was written")
	force := flags.Bool("force", false, "write over files that are there already")
	switch err := flags.Parse(arguments); {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(out, usage)
		flags.SetOutput(out)
		flags.PrintDefaults()
		return 0
	case err != nil: // which the flags have printed
		fmt.Fprintln(status, "letters -h says how it is used")
		return 2
	case flags.NArg() > 1:
		fmt.Fprintln(status, "letters: more than one folder; expected flags first, then one folder or none")
		return 2
	}
	folder := "letters-sample"
	if flags.NArg() == 1 {
		folder = flags.Arg(0)
	}
	said := law.Words{Danish: "%d breve, %d filer i %s\n", English: "%d letters, %d files in %s\n"}
	language := law.Danish
	if *inEnglish {
		language = law.English
	}
	files, told, err := makeAll()
	if err == nil {
		err = write(folder, files, *force)
	}
	if err != nil {
		fmt.Fprintln(status, "letters:", err)
		return 1
	}
	for _, lines := range told {
		fmt.Fprint(out, lines)
	}
	fmt.Fprintf(out, said.In(language), len(told), len(files), folder)
	return 0
}

type file struct {
	name     string
	contents []byte
}

// makeAll makes every letter of the case in every format, and what is told of each: its
// title and its files.
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

// write writes the files into the folder. Unless it is forced, it writes none of them
// when one is there already.
func write(folder string, files []file, force bool) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	how := os.O_WRONLY | os.O_CREATE | os.O_TRUNC
	if !force {
		how = os.O_WRONLY | os.O_CREATE | os.O_EXCL
		for _, file := range files {
			if _, err := os.Lstat(filepath.Join(folder, file.name)); !errors.Is(err, fs.ErrNotExist) {
				return fmt.Errorf("%s is there already; name another folder, or write over it with -force", filepath.Join(folder, file.name))
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

// render returns the letter in every format that it has. A draft and what stays in the
// municipality are no messages.
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
