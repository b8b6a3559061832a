// SPDX-License-Identifier: MPL-2.0

package document

// The text width in twentieths of a point: A4 less two margins of 22 mm.
const (
	textMeasure      = "9412"
	textMeasureTwips = 9412
)

const (
	xmlHead        = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	wordNamespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ` +
		`xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
	office  = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	opc     = "http://schemas.openxmlformats.org/package/2006/"
	wordXML = "application/vnd.openxmlformats-officedocument.wordprocessingml."
)

const contentTypes = `<Types xmlns="` + opc + `content-types">` +
	`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
	`<Default Extension="xml" ContentType="application/xml"/>` +
	`<Override PartName="/word/document.xml" ContentType="` + wordXML + `document.main+xml"/>` +
	`<Override PartName="/word/styles.xml" ContentType="` + wordXML + `styles+xml"/>` +
	`<Override PartName="/word/numbering.xml" ContentType="` + wordXML + `numbering+xml"/>` +
	`<Override PartName="/word/settings.xml" ContentType="` + wordXML + `settings+xml"/>` +
	`<Override PartName="/word/header1.xml" ContentType="` + wordXML + `header+xml"/>` +
	`<Override PartName="/word/footer1.xml" ContentType="` + wordXML + `footer+xml"/>` +
	`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
	`<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>` +
	`</Types>`

const packageRelations = `<Relationships xmlns="` + opc + `relationships">` +
	`<Relationship Id="rId1" Type="` + office + `officeDocument" Target="word/document.xml"/>` +
	`<Relationship Id="rId2" Type="` + opc + `relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
	`<Relationship Id="rId3" Type="` + office + `extended-properties" Target="docProps/app.xml"/>` +
	`</Relationships>`

const documentRelations = `<Relationships xmlns="` + opc + `relationships">` +
	`<Relationship Id="rId1" Type="` + office + `styles" Target="styles.xml"/>` +
	`<Relationship Id="rId2" Type="` + office + `numbering" Target="numbering.xml"/>` +
	`<Relationship Id="rId3" Type="` + office + `settings" Target="settings.xml"/>` +
	`<Relationship Id="rId4" Type="` + office + `header" Target="header1.xml"/>` +
	`<Relationship Id="rId5" Type="` + office + `footer" Target="footer1.xml"/>` +
	`</Relationships>`

const corePropertiesBefore = `<cp:coreProperties xmlns:cp="` + opc + `metadata/core-properties" ` +
	`xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ` +
	`xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`

const appProperties = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
	`<Application>hjemmel</Application></Properties>`

// The language of the document goes between the two halves.
const (
	settingsBefore = `<w:settings ` + wordNamespaces + `><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>` +
		`<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
		`<w:themeFontLang w:val="`
	settingsAfter = `"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`
)

const numberingBefore = `<w:numbering ` + wordNamespaces + `>` +
	`<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>` +
	`<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>` +
	`<w:pPr><w:ind w:left="454" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>` +
	`<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>` +
	`<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>` +
	`<w:pPr><w:ind w:left="454" w:hanging="397"/></w:pPr></w:lvl></w:abstractNum>` +
	`<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`

// sectionProperties sets A4 with margins of 22 mm, and smaller ones at the top and
// bottom.
const sectionProperties = `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>` +
	`<w:pgSz w:w="11906" w:h="16838"/>` +
	`<w:pgMar w:top="1247" w:right="1247" w:bottom="1247" w:left="1247" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`
