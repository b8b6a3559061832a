// SPDX-License-Identifier: MPL-2.0

package document

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// The requirements of WCAG 2.1 AA that a program can check: the language, one h1
// before every other heading, no level skipped, headings of tables with a scope,
// regions and buttons with names, ids used once, nothing that moves or runs.
func TestPageIsAccessible(t *testing.T) {
	for name, document := range sampleLetters() {
		page := document.HTML()
		if !bytes.HasPrefix(page, []byte("<!DOCTYPE html>\n<html lang=\""+document.Language.String()+"\">")) {
			t.Errorf("%s: no language", name)
		}
		decoder := xml.NewDecoder(bytes.NewReader(page))
		level, headings, inHead := 0, 0, ""
		count := map[string]int{}
		for {
			token, err := decoder.Token()
			if err != nil {
				break
			}
			if end, ok := token.(xml.EndElement); ok && (end.Name.Local == "thead" || end.Name.Local == "tbody") {
				inHead = ""
			}
			start, ok := token.(xml.StartElement)
			if !ok {
				continue
			}
			element := start.Name.Local
			attributes := map[string]string{}
			for _, attribute := range start.Attr {
				attributes[attribute.Name.Local] = attribute.Value
				if strings.HasPrefix(attribute.Name.Local, "on") || attribute.Name.Local == "style" || attribute.Name.Local == "src" {
					t.Errorf("%s: the attribute %s", name, attribute.Name.Local)
				}
			}
			if href, is := attributes["href"]; is && (element != "a" || !regexp.MustCompile(`^(tel:\+?[\d-]+|mailto:[^@]+@[^@]+|https://.+)$`).MatchString(href)) {
				t.Errorf("%s: the link %s", name, href)
			}
			count[element]++
			switch element {
			case "h1", "h2", "h3", "h4":
				next := int(element[1] - '0')
				if next > level+1 {
					t.Errorf("%s: %s after level %d", name, element, level)
				}
				level = next
				headings++
			case "thead", "tbody":
				inHead = element
			case "th":
				want := map[string]string{"thead": "col", "tbody": "row"}[inHead]
				if attributes["scope"] != want {
					t.Errorf("%s: a heading of a table in %s has scope %q", name, inHead, attributes["scope"])
				}
			case "script", "iframe", "img", "object", "link", "form", "marquee":
				t.Errorf("%s: the element %s", name, element)
			}
			if role := attributes["role"]; (role == "region" || element == "aside") && attributes["aria-label"] == "" {
				t.Errorf("%s: a region without a name", name)
			}
		}
		for element, want := range map[string]int{"h1": 1, "main": 1, "title": 1, "header": 1} {
			if count[element] != want {
				t.Errorf("%s: %d of %s", name, count[element], element)
			}
		}
		if count["table"] != count["caption"] || headings < 3 {
			t.Errorf("%s: %d tables, %d captions, %d headings", name, count["table"], count["caption"], headings)
		}
	}
}

// The colours in use.
const (
	colourInk   = "#1a1a1a"
	colourPaper = "#ffffff"
	colourQuiet = "#4a4a4a" // labels and captions
	colourLine  = "#767676" // rules that carry meaning: below rows and blank fields
	colourShade = "#f2f2f2" // behind the headings of a table
	colourAlarm = "#8a1100" // the mark of a draft
	colourWarn  = "#fff3f0" // behind it
)

// Text needs a contrast of 4.5 to 1, lines that carry meaning 3 to 1.
func TestContrast(t *testing.T) {
	for _, pair := range []struct {
		front, back string
		least       float64
	}{
		{colourInk, colourPaper, 4.5}, {colourInk, colourShade, 4.5}, {colourQuiet, colourPaper, 4.5},
		{colourAlarm, colourPaper, 4.5}, {colourAlarm, colourWarn, 4.5}, {colourLine, colourPaper, 3},
	} {
		if got := contrast(pair.front, pair.back); got < pair.least {
			t.Errorf("%s on %s has a contrast of %.2f", pair.front, pair.back, got)
		}
	}
	if got := contrast("#000000", "#ffffff"); math.Abs(got-21) > 1e-9 {
		t.Errorf("black on white has %v", got)
	}
	// No colour is used that is not in the list above, in the page or in the file.
	known := strings.ToLower(colourInk + colourPaper + colourQuiet + colourLine + colourShade + colourAlarm + colourWarn)
	for _, colour := range regexp.MustCompile(`#[0-9a-fA-F]{3,8}\b`).FindAllString(styleSheet+pageFont+pageMark, -1) {
		if !strings.Contains(known, strings.ToLower(colour)) {
			t.Errorf("the page uses %s", colour)
		}
	}
	for _, match := range regexp.MustCompile(`(?:w:color|w:color w:val|w:fill)="([0-9A-F]{6})"`).FindAllStringSubmatch(wordStyles, -1) {
		if !strings.Contains(known, "#"+strings.ToLower(match[1])) {
			t.Errorf("the file uses %s", match[1])
		}
	}
}

// contrast is the ratio of luminances that WCAG defines.
func contrast(a, b string) float64 {
	high, low := luminance(a), luminance(b)
	if high < low {
		high, low = low, high
	}
	return (high + 0.05) / (low + 0.05)
}

func luminance(colour string) float64 {
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		value, _ := strconv.ParseUint(colour[1+2*i:3+2*i], 16, 8)
		part := float64(value) / 255
		if part <= 0.04045 {
			part /= 12.92
		} else {
			part = math.Pow((part+0.055)/1.055, 2.4)
		}
		sum += weight * part
	}
	return sum
}

// The DOCX says by its styles what is what, which is what a tagged PDF is made of.
func TestFileHasStructure(t *testing.T) {
	file, err := sampleLetter().DOCX()
	if err != nil {
		t.Fatal(err)
	}
	text := string(bytes.Join(parts(t, file), nil))
	for part, want := range map[string]int{
		`<w:pStyle w:val="Heading1"/>`: 1, `<w:pStyle w:val="Heading2"/>`: 5, `<w:pStyle w:val="Caption"/>`: 1, `<w:tblHeader/>`: 1,
		`<w:cantSplit/>`: 5, `<w:startOverride w:val="1"/>`: 2, `<w:numId w:val="2"/>`: 3, `<w:numId w:val="3"/>`: 2,
		`<w:themeFontLang w:val="da-DK"/>`: 1, `<w:lang w:val="da-DK" w:eastAsia="ja-JP" w:bidi="ar-SA"/>`: 1, `<dc:language>da-DK</dc:language>`: 1,
		`<w:pgSz w:w="11906" w:h="16838"/>`: 1, `w:instr=" PAGE "`: 1, `w:instr=" NUMPAGES "`: 1,
		`<dc:creator>Eksempel Kommune</dc:creator>`: 1, `w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"`: 1,
	} {
		if got := strings.Count(text, part); got != want {
			t.Errorf("%d of %s, want %d", got, part, want)
		}
	}
	// Every style that is used is defined.
	for _, match := range regexp.MustCompile(`<w:(?:pStyle|rStyle|tblStyle) w:val="(\w+)"/>`).FindAllStringSubmatch(text, -1) {
		if !strings.Contains(wordStyles, `w:styleId="`+match[1]+`"`) {
			t.Errorf("the style %s is not defined", match[1])
		}
	}
}

// The parts stand uncompressed, each described before its contents and with no
// extra fields, which every reader takes.
func TestFileIsPlainZip(t *testing.T) {
	file, err := sampleLetter().DOCX()
	if err != nil {
		t.Fatal(err)
	}
	archive, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	for i, part := range archive.File {
		if part.Method != zip.Store || part.Flags != 0 || len(part.Extra) > 0 || part.Modified.Year() != 1980 || part.CompressedSize64 != part.UncompressedSize64 {
			t.Errorf("part %d: %+v", i, part.FileHeader)
		}
		if reader, err := part.Open(); err != nil {
			t.Error(err)
		} else if contents, err := io.ReadAll(reader); err != nil || uint64(len(contents)) != part.UncompressedSize64 {
			t.Errorf("part %d: %v", i, err) // the checksum is among what is read
		}
	}
	if archive.File[0].Name != "[Content_Types].xml" {
		t.Errorf("%s comes first", archive.File[0].Name)
	}
}
