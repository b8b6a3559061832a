// SPDX-License-Identifier: MPL-2.0

package document

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
)

// columns returns how many columns a table has: as many as its longest row.
func (t Table) columns() int {
	count := len(t.Header)
	for _, row := range t.Rows {
		count = max(count, len(row))
	}
	return count
}

// cell returns the text of a row at a column, or "" if the row is too short.
func cell(row []string, column int) string {
	if column < len(row) {
		return row[column]
	}
	return ""
}

// alignRight reports for each column whether it is right-aligned.
func (t Table) alignRight() []bool {
	right := make([]bool, t.columns())
	for _, column := range t.NumericColumns {
		if 0 <= column && column < len(right) {
			right[column] = true
		}
	}
	return right
}

// longest returns for each column the number of characters of its longest text, at
// least 1 and at most one more than fit on a line.
func (t Table) longest() []int {
	longest := make([]int, t.columns())
	for column := range longest {
		longest[column] = max(1, utf8.RuneCountInString(plain.Clean(cell(t.Header, column))))
		for _, row := range t.Rows {
			longest[column] = max(longest[column], utf8.RuneCountInString(plain.Clean(cell(row, column))))
		}
		longest[column] = min(longest[column], textWidth+1)
	}
	return longest
}

// words returns for each column the number of characters of its longest word, which
// is as narrow as it can be without breaking one. A period is one word, and so is a
// number.
func (t Table) words() []int {
	words, right := make([]int, t.columns()), t.alignRight()
	for column := range words {
		words[column] = longestWord(cell(t.Header, column))
		for _, row := range t.Rows {
			length := longestWord(cell(row, column))
			if right[column] {
				length = utf8.RuneCountInString(plain.Clean(cell(row, column)))
			}
			words[column] = max(words[column], length)
		}
		words[column] = min(max(words[column], 1), textWidth+1)
	}
	return words
}

func longestWord(text string) int {
	longest := 0
	for word := range strings.SplitSeq(plain.Clean(text), " ") {
		longest = max(longest, utf8.RuneCountInString(word))
	}
	return longest
}

// fit returns the widths at which the columns fit into room: their longest texts if
// there is room for those, and otherwise as much of them as possible, taken from the
// widest first. No column is narrower than its longest word or, where that leaves too
// little room, than least and its numbers. It reports whether they fit.
func (t Table) fit(room, least int) ([]int, bool) {
	widths, words := t.longest(), t.words()
	if shrink(widths, words, room) {
		return widths, true
	}
	for column, right := range t.alignRight() {
		if !right {
			words[column] = min(words[column], least)
		}
	}
	return widths, shrink(widths, words, room)
}

// shrink narrows the widest columns that may be narrower until all fit into room. It
// reports whether they do.
func shrink(widths, least []int, room int) bool {
	total := 0
	for _, width := range widths {
		total += width
	}
	for ; total > room; total-- {
		widest := -1
		for column, width := range widths {
			if width > least[column] && (widest < 0 || width > widths[widest]) {
				widest = column
			}
		}
		if widest < 0 {
			return false
		}
		widths[widest]--
	}
	return true
}

// namesRows reports whether the first column names the rows: it contains no numbers,
// and has a text in at least one row.
func (t Table) namesRows() bool {
	right := t.alignRight()
	return len(right) > 0 && !right[0] &&
		slices.ContainsFunc(t.Rows, func(row []string) bool { return !plain.IsBlank(cell(row, 0)) })
}

// short reports for each column whether its texts stay on one line: numbers always
// do, and other texts if they are short and leave room for the rest.
func (t Table) short() []bool {
	longest, short := t.longest(), t.alignRight()
	total := 0
	for _, length := range longest {
		total += min(length, longestShort)
	}
	for column, length := range longest {
		if length <= longestShort && total <= textWidth {
			short[column] = true
		}
	}
	return short
}

// longestShort is the length of the longest text kept on one line in a table: a period
// in digits.
const longestShort = 21
