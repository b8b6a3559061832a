// SPDX-License-Identifier: MPL-2.0

package memo

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/internal/names"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// Format is the format of a file in a message.
type Format uint8

const (
	PDF       Format = iota + 1 // made from [document.Document.DOCX] by a word processor
	HTMLPage                    // from [document.Document.HTML]
	PlainText                   // from [document.Document.Text]
	WordFile                    // from [document.Document.DOCX], between authorities only
)

// File is one rendition of a letter.
type File struct {
	Format   Format
	Name     string // with or without an extension; written in the form returned by [FileName]
	Contents []byte
}

var formats = names.Table[Format]{"PDF", "HTML", "text", "Word"}

// String returns the name of the format: "PDF", "HTML", "text" or "Word". It is
// empty for any other value.
func (f Format) String() string { return formats.Of(f) }

// MarshalText returns [Format.String], or an error for an unknown value.
func (f Format) MarshalText() ([]byte, error) { return formats.Text(f) }

// UnmarshalText reads what [Format.MarshalText] writes.
func (f *Format) UnmarshalText(text []byte) error { return formats.Read(f, text) }

func (f Format) mediaType() string {
	return [...]string{PDF: "application/pdf", HTMLPage: "text/html", PlainText: "text/plain",
		WordFile: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"}[min(f, WordFile)]
}

func (f Format) ending() string {
	return [...]string{PDF: ".pdf", HTMLPage: ".html", PlainText: ".txt", WordFile: ".docx"}[min(f, WordFile)]
}

// begins reports whether contents can be a file of the format.
func (f Format) begins(contents []byte) bool {
	switch f {
	case PDF:
		return bytes.HasPrefix(contents, []byte("%PDF-"))
	case WordFile:
		return bytes.HasPrefix(contents, []byte("PK\x03\x04"))
	}
	return len(contents) > 0 && utf8.Valid(contents) && bytes.IndexByte(contents, 0) < 0
}

const longestFileName = 100

// FileName turns any text into a file name that Digital Post and every file system
// accept: at most 100 characters including the extension, single spaces, none of the
// characters they refuse, and nothing that may be a CPR number. If nothing is left
// of the text, the name is "brev".
func FileName(name string, format Format) string {
	var text []rune
	for _, char := range plain.Clean(name) {
		if len(text) == 4*longestFileName {
			break // the rest would not be kept
		}
		switch {
		case strings.ContainsRune(`<>:"/\|?*`, char) || unicode.IsSpace(char) || char == utf8.RuneError:
			char = ' '
		case !unicode.IsPrint(char):
			continue
		}
		text = append(text, char)
	}
	name = strings.Join(strings.Fields(string(text)), " ")
	for {
		from, to, found := number.FindCPR(name)
		if !found {
			break
		}
		name = name[:from] + name[to:]
	}
	if at := len(name) - len(format.ending()); at >= 0 && strings.EqualFold(name[at:], format.ending()) {
		name = name[:at]
	}
	kept := []rune(plain.Clean(name)) // an accent may now follow a letter
	kept = kept[:min(len(kept), longestFileName-len(format.ending()))]
	name = strings.Trim(string(kept), " .-_")
	if name == "" {
		name = "brev"
	}
	return name + format.ending()
}
