// SPDX-License-Identifier: MPL-2.0

package document

import (
	"strings"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
)

// columnGap is the space between two columns, and narrowest is the minimum width of
// a column.
const (
	columnGap = 2
	narrowest = 8
)

// appendTextTable writes a table in columns or, if there is no room for them, row by
// row with the heading before every value.
func appendTextTable(dst []byte, table Table) []byte {
	if !plain.IsBlank(table.Caption) {
		dst = appendWrapped(dst, table.Caption, "", "")
	}
	widths, fits := table.fit(textWidth-columnGap*(table.columns()-1), narrowest)
	if len(widths) == 0 || !fits {
		return appendRecords(dst, table)
	}
	right := table.alignRight()
	rule := make([]string, len(widths))
	for i, width := range widths {
		rule[i] = strings.Repeat("-", width)
	}
	if len(table.Header) > 0 {
		dst = appendCells(dst, table.Header, widths, right)
		dst = appendCells(dst, rule, widths, right)
	}
	for i, row := range table.Rows {
		if table.Total && i == len(table.Rows)-1 && i > 0 {
			dst = appendCells(dst, rule, widths, right)
		}
		dst = appendCells(dst, row, widths, right)
	}
	return dst
}

// appendCells writes one row, in as many lines as its longest cell requires.
func appendCells(dst []byte, row []string, widths []int, right []bool) []byte {
	height := 1
	lines := make([][]string, len(widths))
	for column, width := range widths {
		lines[column] = wrap(plain.Clean(cell(row, column)), width)
		height = max(height, len(lines[column]))
	}
	for at := range height {
		for column, width := range widths {
			text := ""
			if at < len(lines[column]) {
				text = lines[column][at]
			}
			pad := strings.Repeat(" ", width-utf8.RuneCountInString(text))
			if column > 0 {
				dst = append(dst, "  "...)
			}
			if right[column] {
				dst = append(append(dst, pad...), text...)
			} else {
				dst = append(append(dst, text...), pad...)
			}
		}
		dst = append(trimRight(dst), '\n')
	}
	return dst
}

// appendRecords writes every row as a small form.
func appendRecords(dst []byte, table Table) []byte {
	for i, row := range table.Rows {
		if i > 0 {
			dst = append(dst, '\n')
		}
		columns := max(len(table.Header), len(row))
		for column := range columns {
			heading := plain.Clean(cell(table.Header, column))
			if !plain.IsBlank(heading) {
				heading += ": "
			}
			dst = appendWrapped(dst, heading+plain.Clean(cell(row, column)), "", "    ")
		}
	}
	return dst
}
