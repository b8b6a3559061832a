// SPDX-License-Identifier: MPL-2.0

package document

import (
	"slices"
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

// shrink narrows the widest columns that are not fixed until all columns fit into
// room, none of them narrower than least. It reports whether they fit.
func shrink(widths []int, fixed []bool, room, least int) bool {
	total := 0
	for _, width := range widths {
		total += width
	}
	for total > room {
		widest, second, level := -1, least, 0
		for column, width := range widths {
			switch {
			case fixed[column]:
			case widest < 0 || width > widths[widest]:
				if widest >= 0 {
					second = max(second, widths[widest])
				}
				widest, level = column, 1
			case width == widths[widest]:
				level++
			default:
				second = max(second, width)
			}
		}
		if widest < 0 || widths[widest] <= least {
			return false
		}
		// Down to the next widest at once, the widest all together.
		less := max(1, min((total-room)/level, widths[widest]-second))
		from := widths[widest]
		for column := range widths {
			if !fixed[column] && widths[column] == from && total > room {
				widths[column] -= less
				total -= less
			}
		}
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

// longestShort is the length of the longest text kept on one line in a table: a date
// with its month in words.
const longestShort = 18
