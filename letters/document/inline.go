// SPDX-License-Identifier: MPL-2.0

package document

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
)

// mark is a phrase that HTML or DOCX says something about wherever a text has it as
// words of their own: that it is a link, or that it is Danish.
type mark struct {
	phrase string // clean
	href   string // empty for a phrase in Danish
}

// marks returns the marks of the document, the longest phrase first.
func (d *Document) marks() []mark {
	var marks []mark
	add := func(phrase, href string) {
		if phrase = strings.TrimSpace(plain.Clean(phrase)); phrase != "" {
			marks = append(marks, mark{phrase, href})
		}
	}
	for _, link := range [...]struct{ text, href string }{
		{d.Sender.Telephone, telephoneLink(d.Sender.Telephone)}, {d.Sender.Mail, mailLink(d.Sender.Mail)}, {d.Sender.Web, webLink(d.Sender.Web)},
	} {
		if link.href != "" {
			add(link.text, link.href)
		}
	}
	for _, address := range d.Links {
		if href := webLink(address); href != "" {
			add(address, href)
		}
	}
	if d.Language != law.Danish {
		for _, phrase := range d.Danish {
			add(phrase, "")
		}
		add(plain.KeepTogether(d.SecurityOrder), "")
		for _, ref := range d.LegalBasis {
			add(plain.KeepTogether(ref.Act.Citation(d.Date)), "")
			add(plain.KeepTogether(ref.String()), "")
		}
	}
	slices.SortStableFunc(marks, func(a, b mark) int { return cmp.Compare(len(b.phrase), len(a.phrase)) })
	return marks
}

// eachPart calls part with the parts of a text, which is cleaned, in order. The mark
// of a part without one is nil.
func eachPart(text string, marks []mark, part func(text string, of *mark)) {
	text = plain.Clean(text)
	for text != "" {
		at, found := len(text), (*mark)(nil)
		for i := range marks { // the longest first, so that a shorter one within it is not found
			if here := marks[i].index(text[:at], text); here >= 0 {
				at, found = here, &marks[i]
			}
		}
		if at > 0 {
			part(text[:at], nil)
		}
		if found == nil {
			return
		}
		part(found.phrase, found)
		text = text[at+len(found.phrase):]
	}
}

// index returns where in a text the phrase begins and is no part of a longer word or,
// as a link, of a longer address; -1 if it does not within first, the start of the text.
func (m *mark) index(first, text string) int {
	phrase := m.phrase
	begins, width := utf8.DecodeRuneInString(phrase)
	ends, _ := utf8.DecodeLastRuneInString(phrase)
	for from := 0; from < len(first); {
		at := strings.Index(text[from:min(len(text), len(first)+len(phrase)-1)], phrase)
		if at < 0 {
			return -1
		}
		at += from
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		after, _ := utf8.DecodeRuneInString(text[at+len(phrase):])
		apart := !(isWord(before) && isWord(begins)) && !(isWord(ends) && isWord(after))
		if apart && (m.href == "" || !inAddress(text[:at], text[at+len(phrase):])) {
			return at
		}
		from = at + width
	}
	return -1
}

// inAddress reports whether a link between two texts is a part of a longer address.
func inAddress(before, after string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	next := strings.TrimLeft(after, "./?#@:-_~")
	joined, _ := utf8.DecodeRuneInString(next)
	return before != "" && strings.ContainsRune("./@:-_~", last) || len(next) < len(after) && isWord(joined)
}

func isWord(char rune) bool { return unicode.IsLetter(char) || unicode.IsDigit(char) }

// telephoneLink returns the address of a telephone number, or "" if the text is not
// one. Eight digits are a Danish number.
func telephoneLink(text string) string {
	var digits strings.Builder
	for i, char := range text {
		switch {
		case '0' <= char && char <= '9', char == '+' && i == 0:
			digits.WriteRune(char)
		case char == ' ', char == '\u00a0', char == '-', char == '(', char == ')':
		default:
			return ""
		}
	}
	number := digits.String()
	switch {
	case len(strings.TrimPrefix(number, "+")) < 3:
		return ""
	case len(number) == 8 && number[0] != '+':
		return "tel:+45-" + number // not ten digits in a row, which would look like a CPR number
	}
	return "tel:" + number
}

// mailLink returns the address of a mailbox, or "" if the text is not one.
func mailLink(text string) string {
	name, host, found := strings.Cut(text, "@")
	if !found || name == "" || !isHost(host) || strings.ContainsFunc(name, func(char rune) bool { return !isWord(char) && !strings.ContainsRune("._+-", char) }) {
		return ""
	}
	return "mailto:" + text
}

// webLink returns the address of a page, or "" if the text is not one. An address
// without a scheme is one of https; one of another scheme is no link.
func webLink(text string) string {
	address := strings.TrimPrefix(text, "https://")
	host, path := address, ""
	if at := strings.IndexAny(address, "/?#"); at >= 0 {
		host, path = address[:at], address[at:]
	}
	if !isHost(host) || strings.ContainsFunc(path, func(char rune) bool { return !isWord(char) && !strings.ContainsRune("/?#&=%._~+-", char) }) {
		return ""
	}
	return "https://" + address
}

// isHost reports whether a text is the name of a host, with at least one point.
func isHost(text string) bool {
	parts := strings.Split(text, ".")
	return len(parts) > 1 && !slices.ContainsFunc(parts, func(part string) bool {
		return part == "" || strings.ContainsFunc(part, func(char rune) bool { return !isWord(char) && char != '-' })
	})
}
