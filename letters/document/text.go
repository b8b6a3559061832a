// SPDX-License-Identifier: MPL-2.0

package document

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
)

// textWidth is the longest line of a text, in characters.
const textWidth = 80

// Text returns the document as plain text: UTF-8, in lines of at most 80 characters
// that end in a line feed. It is meant for previews, notes and comparison.
func (d *Document) Text() string { return string(d.appendText(nil)) }

func (d *Document) appendText(dst []byte) []byte {
	words := d.words()
	if d.IsDraft() {
		dst = appendUnderlined(dst, words.draft, '=')
		dst = appendWrapped(dst, words.draftLong, "", "")
		if len(d.Findings) > 0 {
			dst = appendWrapped(append(dst, '\n'), words.lacks, "", "")
			dst = appendList(dst, d.findingLines(), false)
		}
		dst = append(dst, '\n', '\n')
	}
	dst = appendLines(dst, append(plain.Visible(d.Sender.Name), d.contactLines()...))
	dst = appendLines(dst, d.recipientLines())
	dst = appendTextForm(dst, d.factFields(), "")
	dst = appendUnderlined(append(dst, '\n'), d.Title, '=')
	if !plain.IsBlank(d.Courtesy) {
		dst = appendWrapped(append(dst, '\n'), d.Courtesy, "", "")
	}
	dst = appendTextSections(dst, d.Sections, words.blank)
	if greeting, names := d.closingLines(); greeting != "" {
		dst = appendWrapped(append(dst, '\n'), greeting, "", "")
		dst = append(dst, '\n')
		dst = appendLines(dst, names)
		dst = dst[:len(dst)-1] // the next section starts with an empty line of its own
	}
	return appendTextSections(dst, d.lastSections(), words.blank)
}

func appendTextSections(dst []byte, sections []Section, blank string) []byte {
	for _, section := range sections {
		if !plain.IsBlank(section.Heading) {
			dst = appendUnderlined(append(dst, '\n'), section.Heading, '-')
		}
		for _, block := range section.Blocks {
			dst = append(dst, '\n')
			switch block := block.(type) {
			case Paragraph:
				dst = appendWrapped(dst, block.Text, "", "")
			case Steps:
				dst = appendList(dst, block.Items, true)
			case Bullets:
				dst = appendList(dst, block.Items, false)
			case Table:
				dst = appendTextTable(dst, block)
			case Form:
				dst = appendTextForm(dst, block.Fields, blank)
			}
		}
	}
	return dst
}

// appendLines writes lines unchanged, followed by an empty one.
func appendLines(dst []byte, lines []string) []byte {
	for _, line := range lines {
		dst = appendWrapped(dst, line, "", "  ")
	}
	return append(dst, '\n')
}

func appendUnderlined(dst []byte, text string, line byte) []byte {
	start := len(dst)
	dst = appendWrapped(dst, text, "", "")
	longest := 0
	for _, written := range strings.Split(string(dst[start:]), "\n") {
		longest = max(longest, utf8.RuneCountInString(written))
	}
	for range longest {
		dst = append(dst, line)
	}
	return append(dst, '\n')
}

func appendList(dst []byte, items []string, numbered bool) []byte {
	width := len(strconv.Itoa(len(items)))
	for i, item := range items {
		mark := "- "
		if numbered {
			mark = strconv.Itoa(i + 1)
			mark = strings.Repeat(" ", width-len(mark)) + mark + ". "
		}
		dst = appendWrapped(dst, item, mark, strings.Repeat(" ", len(mark)))
	}
	return dst
}

func appendTextForm(dst []byte, fields []FormField, blank string) []byte {
	width := 0
	for _, field := range fields {
		width = max(width, utf8.RuneCountInString(plain.Clean(field.Label)))
	}
	for _, field := range fields {
		value := formValue(field)
		if plain.IsBlank(value) {
			value = "____________________ (" + blank + ")"
		}
		label := plain.Clean(field.Label) + ":"
		if width > 30 {
			// Labels this long would leave no room beside them.
			dst = appendWrapped(dst, label, "", "")
			dst = appendWrapped(dst, value, "    ", "    ")
			continue
		}
		label += strings.Repeat(" ", width+2-utf8.RuneCountInString(label))
		dst = appendWrapped(dst, value, label, strings.Repeat(" ", width+2))
	}
	return dst
}

// appendWrapped writes text in lines of at most [textWidth], the first prefixed with
// first and the others with rest. It always writes at least one line.
func appendWrapped(dst []byte, text, first, rest string) []byte {
	width := textWidth - max(utf8.RuneCountInString(first), utf8.RuneCountInString(rest))
	indent := first
	for _, line := range wrap(plain.Clean(text), width) {
		dst = append(append(dst, indent...), line...)
		dst = append(trimRight(dst), '\n')
		indent = rest
	}
	return dst
}

// wrap breaks a clean text at its spaces, and within a word only if the word alone
// is longer than a line. A no-break space is not a space. There is always at least
// one line.
func wrap(text string, width int) []string {
	var lines []string
	line, length := 0, 0 // the start of the line and its length in characters
	var current []byte
	for text != "" {
		word := text
		if space := strings.IndexByte(text, ' '); space >= 0 {
			word, text = text[:space], text[space+1:]
		} else {
			text = ""
		}
		if word == "" {
			continue
		}
		count := utf8.RuneCountInString(word)
		if length > 0 && length+1+count > width {
			lines = append(lines, string(current[line:]))
			line, length = len(current), 0
		}
		if length > 0 {
			current = append(current, ' ')
			length++
		}
		for count > width {
			cut := cutAt(word, width)
			if dash := strings.LastIndex(word[:cut], "–"); dash > 0 { // between the two days of a period
				cut = dash + len("–")
			}
			lines = append(lines, word[:cut])
			count -= utf8.RuneCountInString(word[:cut])
			word = word[cut:]
		}
		current = append(current, word...)
		length += count
	}
	if length > 0 || len(lines) == 0 {
		lines = append(lines, string(current[line:]))
	}
	return lines
}

// cutAt returns the byte position after the first count characters of a text.
func cutAt(text string, count int) int {
	for i := range text {
		if count == 0 {
			return i
		}
		count--
	}
	return len(text)
}

func trimRight(dst []byte) []byte {
	for len(dst) > 0 && dst[len(dst)-1] == ' ' {
		dst = dst[:len(dst)-1]
	}
	return dst
}
