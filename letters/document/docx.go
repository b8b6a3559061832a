// SPDX-License-Identifier: MPL-2.0

package document

import (
	"archive/zip"
	"bytes"
	"hash/crc32"
	"strconv"
	"strings"

	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
)

// DOCX returns the document as an Office Open XML file for Word and LibreOffice: A4,
// real styles, headings, lists that each start at 1, table headings repeated on
// every page, and "Side x af y" in the footer. It contains no macros, and its
// properties name only the authority.
//
// The parts are stored uncompressed, so that the same document gives the same bytes
// under every version of Go. The error is that of [Document.Validate].
func (d *Document) DOCX() ([]byte, error) {
	if err := d.Validate(); err != nil {
		return nil, err
	}
	writer := docxWriter{document: d, words: d.words(), marks: d.marks()}
	writer.writeBody()
	var file bytes.Buffer
	file.Grow(len(writer.body) + 24<<10)
	archive := zip.NewWriter(&file)
	// The order is fixed, with the part that readers look for first at the front.
	for _, part := range [...]struct {
		name     string
		contents []byte
	}{
		{"[Content_Types].xml", []byte(xmlHead + contentTypes)},
		{"_rels/.rels", []byte(xmlHead + packageRelations)},
		{"docProps/core.xml", d.coreProperties()},
		{"docProps/app.xml", []byte(xmlHead + appProperties)},
		{"word/document.xml", writer.body},
		{"word/_rels/document.xml.rels", []byte(xmlHead + documentRelations)},
		{"word/styles.xml", []byte(strings.Replace(wordStyles, danishTag, d.languageTag(), 1))},
		{"word/numbering.xml", writer.numbering()},
		{"word/settings.xml", []byte(xmlHead + settingsBefore + d.languageTag() + settingsAfter)},
		{"word/header1.xml", writer.header()},
		{"word/footer1.xml", writer.footer()},
	} {
		entry, err := archive.CreateRaw(storedPart(part.name, part.contents))
		if err != nil {
			return nil, err
		}
		if _, err := entry.Write(part.contents); err != nil {
			return nil, err
		}
	}
	if err := archive.Close(); err != nil {
		return nil, err
	}
	return file.Bytes(), nil
}

// storedPart describes a part, with its size and checksum, ahead of its contents.
// Package zip would otherwise write them after the contents, which several readers
// of office files reject for an uncompressed part.
func storedPart(name string, contents []byte) *zip.FileHeader {
	size := uint64(len(contents))
	header := &zip.FileHeader{Name: name, Method: zip.Store, CreatorVersion: 20, ReaderVersion: 20,
		CRC32: crc32.ChecksumIEEE(contents), CompressedSize64: size, UncompressedSize64: size}
	//lint:ignore SA1019 CreateRaw writes this field and not Modified.
	header.ModifiedDate = firstZipDay
	return header
}

// firstZipDay is 1 January 1980, the first day the format can express.
const firstZipDay = 1<<5 | 1

const danishTag = "da-DK"

// languageTag returns the language in which a word processor checks the spelling.
func (d *Document) languageTag() string {
	if d.Language.String() == "en" {
		return "en-GB"
	}
	return danishTag
}

// coreProperties returns what file managers and word processors show about the file.
func (d *Document) coreProperties() []byte {
	dst := append([]byte(xmlHead), corePropertiesBefore...)
	dst = plain.AppendEscaped(append(dst, "<dc:title>"...), d.Title)
	dst = plain.AppendEscaped(append(dst, "</dc:title><dc:creator>"...), d.Sender.Name)
	dst = append(append(dst, "</dc:creator><dc:language>"...), d.languageTag()...)
	dst = append(dst, "</dc:language>"...)
	if !d.Date.IsZero() {
		for _, name := range [...]string{"created", "modified"} {
			dst = append(append(append(dst, "<dcterms:"...), name...), ` xsi:type="dcterms:W3CDTF">`...)
			dst, _ = d.Date.AppendText(dst)
			dst = append(append(append(dst, "T00:00:00Z</dcterms:"...), name...), '>')
		}
	}
	return append(dst, "</cp:coreProperties>"...)
}

// docxWriter writes the parts that differ from letter to letter.
type docxWriter struct {
	document *Document
	words    words
	body     []byte
	marks    []mark
	lists    int  // numbered lists so far; each has a number of its own
	keeps    bool // whether the paragraphs being written stay on the page of the next
}

// firstListNumber is the number of the first numbered list; 1 is the bullet list.
const firstListNumber = 2

// numbering defines the bullets and a separate list for every numbered list of the
// letter; otherwise the second would continue the numbering of the first.
func (w *docxWriter) numbering() []byte {
	dst := append([]byte(xmlHead), numberingBefore...)
	for i := range w.lists {
		dst = append(dst, `<w:num w:numId="`...)
		dst = strconv.AppendInt(dst, int64(firstListNumber+i), 10)
		dst = append(dst, `"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`...)
	}
	return append(dst, "</w:numbering>"...)
}

// header repeats the draft mark on every page; otherwise it is empty.
func (w *docxWriter) header() []byte {
	dst := append([]byte(xmlHead), `<w:hdr `+wordNamespaces+`><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>`...)
	if w.document.IsDraft() {
		dst = appendRun(dst, `<w:rStyle w:val="DraftMark"/>`, w.words.draft)
	}
	return append(dst, "</w:p></w:hdr>"...)
}

// footer states the sender, the case number and the page.
func (w *docxWriter) footer() []byte {
	dst := append([]byte(xmlHead), `<w:ftr `+wordNamespaces+`><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>`...)
	left := w.document.Sender.Name
	if !plain.IsBlank(w.document.CaseNumber) {
		left += " · " + w.words.caseNumber + money.NoBreakSpace + w.document.CaseNumber
	}
	dst = appendRun(dst, "", left)
	dst = append(dst, `<w:r><w:tab/></w:r>`...)
	dst = appendRun(dst, "", w.words.page+" ")
	dst = append(dst, `<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>`...)
	dst = appendRun(dst, "", " "+w.words.of+" ")
	dst = append(dst, `<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple>`...)
	return append(dst, "</w:p></w:ftr>"...)
}

// run writes a text with the given properties, and says what in it is Danish. A link
// is plain text: a letter is read on paper too.
func (w *docxWriter) run(dst []byte, properties, text string) []byte {
	pending := ""
	eachPart(text, w.marks, func(part string, of *mark) {
		if of == nil || of.href != "" {
			pending += part
			return
		}
		if pending != "" {
			dst = appendRun(dst, properties, pending)
		}
		dst, pending = appendRun(dst, properties+`<w:lang w:val="`+danishTag+`"/>`, part), ""
	})
	if pending != "" {
		dst = appendRun(dst, properties, pending)
	}
	return dst
}

// appendRun writes a text with the given properties, which are markup of this
// package and are not escaped.
func appendRun(dst []byte, properties, text string) []byte {
	dst = append(dst, "<w:r>"...)
	if properties != "" {
		dst = append(append(append(dst, "<w:rPr>"...), properties...), "</w:rPr>"...)
	}
	dst = plain.AppendEscaped(append(dst, `<w:t xml:space="preserve">`...), text)
	return append(dst, "</w:t></w:r>"...)
}
