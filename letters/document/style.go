// SPDX-License-Identifier: MPL-2.0

package document

import (
	_ "embed"
	"strings"
)

// The look of a letter. A test computes the contrast of every pair of colours in
// use. A municipality changes the look of a DOCX file by changing its styles in
// Word: no paragraph has direct formatting that would hide the change.
var (
	//go:embed style.css
	styleFile string
	//go:embed styles.xml
	wordStyleFile string

	// Both are used without their first line, which states the licence.
	styleSheet = belowFirstLine(styleFile)
	// Word gets the styles without line breaks; they specify Danish as the language.
	wordStyles = xmlHead + strings.ReplaceAll(belowFirstLine(wordStyleFile), "\n", "")
)

func belowFirstLine(file string) string { return file[strings.IndexByte(file, '\n'):] }

// The margins of a printed page, in colours of the style sheet.
const (
	pageBox  = "@page{"
	fonts    = `Arial,"Liberation Sans",Helvetica,sans-serif`
	pageFont = "font-family:" + fonts + ";font-size:9pt;color:#4a4a4a"
	pageMark = "font-family:" + fonts + ";font-size:12pt;font-weight:bold;color:#8a1100"
)
