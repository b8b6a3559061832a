// SPDX-License-Identifier: MPL-2.0

// Command letters writes every letter of a made-up case into a folder, so that
// somebody can read them: as text, as a page of HTML, as a DOCX file, and what
// goes to citizens as a message of Digital Post.
//
//	go run ./examples/letters            into the folder letters-sample
//	go run ./examples/letters DIR        into another folder
//
// It prints what it wrote. The message is for a company number that is made up,
// since there is no CPR number in the case, and nothing is sent.
package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/hjemmel-dk/hjemmel/examples/letters/sample"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/memo"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(arguments []string, out, status io.Writer) int {
	folder := "letters-sample"
	switch len(arguments) {
	case 0:
	case 1:
		folder = arguments[0]
	default:
		fmt.Fprintln(status, "letters: more than one folder; expected one, or none")
		return 2
	}
	if err := writeAll(folder, out); err != nil {
		fmt.Fprintln(status, "letters:", err)
		return 1
	}
	return 0
}

// writeAll writes every letter of the case in every format.
func writeAll(folder string, out io.Writer) error {
	all, err := sample.Letters()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	count := 0
	for i := range all {
		files, err := render(&all[i], i)
		if err != nil {
			return fmt.Errorf("%s: %w", all[i].Name, err)
		}
		for _, file := range files {
			if err := os.WriteFile(filepath.Join(folder, file.name), file.contents, 0o644); err != nil {
				return err
			}
			fmt.Fprintf(out, "%-36s %6d bytes  %s\n", file.name, len(file.contents), all[i].Document.Title)
			count++
		}
	}
	fmt.Fprintf(out, "%d letters, %d files in %s\n", len(all), count, folder)
	return nil
}

type file struct {
	name     string
	contents []byte
}

// render returns the letter in every format that it has. A draft and what stays
// in the municipality are no messages.
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

// toMessage makes the message of Digital Post. The numbers of the sender and of
// the recipient are made up, and so is its identifier, which counts the letters.
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
