// SPDX-License-Identifier: MPL-2.0

package memo

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// Format is a format of a file in a message.
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
	Name     string // with or without an ending; written as [FileName] gives it
	Contents []byte
}

// String returns the name of the format, and nothing for a value that is none.
func (f Format) String() string {
	switch f {
	case PDF:
		return "PDF"
	case HTMLPage:
		return "HTML"
	case PlainText:
		return "text"
	case WordFile:
		return "Word"
	}
	return ""
}

func (f Format) mediaType() string {
	switch f {
	case PDF:
		return "application/pdf"
	case HTMLPage:
		return "text/html"
	case PlainText:
		return "text/plain"
	}
	return "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
}

func (f Format) ending() string {
	switch f {
	case PDF:
		return ".pdf"
	case HTMLPage:
		return ".html"
	case PlainText:
		return ".txt"
	}
	return ".docx"
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

// FileName returns a name that Digital Post and every file system take, made from
// any text: without the characters they refuse, with plain single spaces, without
// what may be a CPR number, of at most 100 characters, and with the ending of the
// format. A text of which nothing is left gives "brev".
func FileName(name string, format Format) string {
	var text []rune
	for _, char := range document.Clean(name) {
		if len(text) == 4*longestFileName {
			break // more of it would not be kept
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
	kept := []rune(name)
	kept = kept[:min(len(kept), longestFileName-len(format.ending()))]
	name = strings.Trim(string(kept), " .-_")
	if name == "" {
		name = "brev"
	}
	return name + format.ending()
}
