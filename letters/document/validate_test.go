// SPDX-License-Identifier: MPL-2.0

package document

import (
	"errors"
	"strings"
	"testing"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/internal/check"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

func TestValidate(t *testing.T) {
	person, _ := number.ParseCPR("311236-4000")
	company, _ := number.ParseCVR("99999993")
	for name, test := range map[string]struct {
		change func(*Document)
		want   string // code and field
	}{
		"language":  {func(d *Document) { d.Language = 9 }, "invalid language"},
		"title":     {func(d *Document) { d.Title = " \u202e\n" }, "missing title"},
		"sender":    {func(d *Document) { d.Sender.Name = "" }, "missing sender.name"},
		"date":      {func(d *Document) { d.Date = calendar.Date{} }, "missing date"},
		"recipient": {func(d *Document) { d.Recipient.Name = "" }, "missing recipient.name"},
		"both":      {func(d *Document) { d.Recipient.Identifier = Identifier{person, company} }, "contradiction recipient.identifier"},
		"finding":   {func(d *Document) { d.Findings = []Finding{{Rule: law.Words{Danish: "§ 1", English: "§ 1"}}} }, "missing findings.0.text"},
		"sections":  {func(d *Document) { d.Sections = nil }, "missing sections"},
		"blocks":    {func(d *Document) { d.Sections[1].Blocks = nil }, "missing sections.1.blocks"},
		"nil":       {func(d *Document) { d.Sections[0].Blocks[0] = nil }, "missing sections.0.blocks.0"},
		"paragraph": {func(d *Document) { d.Sections[0].Blocks[0] = Paragraph{} }, "missing sections.0.blocks.0.text"},
		"steps":     {func(d *Document) { d.Sections[0].Blocks[0] = Steps{} }, "missing sections.0.blocks.0.items"},
		"bullets":   {func(d *Document) { d.Sections[0].Blocks[0] = Bullets{[]string{"x", ""}} }, "missing sections.0.blocks.0.items.1"},
		"form":      {func(d *Document) { d.Sections[0].Blocks[0] = Form{} }, "missing sections.0.blocks.0.fields"},
		"label":     {func(d *Document) { d.Sections[0].Blocks[0] = Form{[]FormField{{}}} }, "missing sections.0.blocks.0.fields.0.label"},
		"header":    {func(d *Document) { d.Sections[0].Blocks[0] = Table{Rows: [][]string{{}}} }, "missing sections.0.blocks.0.header"},
		"heading":   {func(d *Document) { d.Sections[0].Blocks[0] = Table{Header: []string{""}, Rows: [][]string{{"x"}}} }, "missing sections.0.blocks.0.header.0"},
		"rows":      {func(d *Document) { d.Sections[0].Blocks[0] = Table{Header: []string{"x"}} }, "missing sections.0.blocks.0.rows"},
		"ragged": {func(d *Document) {
			d.Sections[0].Blocks[0] = Table{Header: []string{"x"}, Rows: [][]string{{"1"}, {"1", "2"}}}
		}, "invalid sections.0.blocks.0.rows.1"},
		"column": {func(d *Document) {
			d.Sections[0].Blocks[0] = Table{Header: []string{"x"}, Rows: [][]string{{"1"}}, NumericColumns: []int{0, 1}}
		}, "out-of-range sections.0.blocks.0.numericColumns.1"},
		"complaint":  {func(d *Document) { d.Complaint.Heading = "" }, "missing complaint.heading"},
		"paragraphs": {func(d *Document) { d.Complaint.Paragraphs = nil }, "missing complaint.paragraphs"},
		"act":        {func(d *Document) { d.LegalBasis[1].Act = 0 }, "invalid legalBasis.1"},
	} {
		document := sampleLetter()
		test.change(document)
		err := document.Validate()
		var faults law.Faults
		if !errors.As(err, &faults) || len(faults) != 1 || string(faults[0].Code)+" "+faults[0].Field != test.want {
			t.Errorf("%s: %v, want %s", name, err, test.want)
		}
		if file, err := document.DOCX(); err == nil || file != nil {
			t.Errorf("%s: a file was made", name)
		}
		// What cannot be a file can still be looked at.
		check.Elements(t, document.HTML())
		if document.Text() == "" {
			t.Errorf("%s: no text", name)
		}
	}
}

func TestDrafts(t *testing.T) {
	document := sampleLetter()
	document.Draft, document.Date, document.Recipient = true, calendar.Date{}, Recipient{}
	if _, err := document.DOCX(); err != nil {
		t.Errorf("a draft without a day is refused: %v", err)
	}
	// Findings alone make a draft.
	document = sampleLetter()
	document.Findings = []Finding{{Text: law.Words{Danish: "Noget mangler."}}}
	file, err := document.DOCX()
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{"text": document.Text(), "HTML": string(document.HTML()), "DOCX": string(file)} {
		if !strings.Contains(text, "UDKAST") || !strings.Contains(text, "Noget mangler.") {
			t.Errorf("%s is not marked as a draft", name)
		}
	}
	if text := sampleLetter().Text(); strings.Contains(text, "UDKAST") {
		t.Error("a final letter is marked as a draft")
	}
}

// A final letter can be read everywhere; a draft may still have what cannot.
func TestAFinalLetterHasNoBrokenText(t *testing.T) {
	const broken = "K\xf8ge"
	for field, change := range map[string]func(*Document){
		"title": func(d *Document) { d.Title = broken }, "sender.name": func(d *Document) { d.Sender.Name = broken },
		"sender":         func(d *Document) { d.Sender.AddressLines = []string{broken} },
		"recipient.name": func(d *Document) { d.Recipient.Name = broken }, "recipient.addressLines": func(d *Document) { d.Recipient.AddressLines = []string{"x", broken} },
		"caseNumber": func(d *Document) { d.CaseNumber = broken }, "courtesy": func(d *Document) { d.Courtesy = broken },
		"furtherBasis": func(d *Document) { d.FurtherBasis = []string{broken} }, "sections.1.heading": func(d *Document) { d.Sections[1].Heading = broken },
		"complaint.heading": func(d *Document) { d.Complaint.Heading = broken }, "complaint.paragraphs": func(d *Document) { d.Complaint.Paragraphs = []string{broken} },
		"sections.0.blocks.0.text":    func(d *Document) { d.Sections[0].Blocks[0] = Paragraph{broken} },
		"sections.0.blocks.0.items.0": func(d *Document) { d.Sections[0].Blocks[0] = Steps{[]string{broken}} },
		"sections.0.blocks.0.caption": func(d *Document) {
			d.Sections[0].Blocks[0] = Table{Caption: broken, Header: []string{"x"}, Rows: [][]string{{"x"}}}
		},
		"sections.0.blocks.0.header.0":       func(d *Document) { d.Sections[0].Blocks[0] = Table{Header: []string{broken}, Rows: [][]string{{"x"}}} },
		"sections.0.blocks.0.rows.0":         func(d *Document) { d.Sections[0].Blocks[0] = Table{Header: []string{"x"}, Rows: [][]string{{broken}}} },
		"sections.0.blocks.0.fields.0.label": func(d *Document) { d.Sections[0].Blocks[0] = Form{[]FormField{{Label: broken}}} },
		"sections.0.blocks.0.fields.0.value": func(d *Document) { d.Sections[0].Blocks[0] = Form{[]FormField{{Label: "x", Value: broken}}} },
	} {
		document := sampleLetter()
		change(document)
		var faults law.Faults
		if err := document.Validate(); !errors.As(err, &faults) || len(faults) != 1 || faults[0].Field != field || faults[0].Code != law.Invalid {
			t.Errorf("%s: %v", field, err)
		}
		document.Draft = true
		if err := document.Validate(); err != nil {
			t.Errorf("a draft: %s: %v", field, err)
		}
	}
}

// Empty, ragged and oversized documents are written without a panic.
func TestOddDocuments(t *testing.T) {
	wide := make([]string, 60)
	for i := range wide {
		wide[i] = "kolonne"
	}
	for _, block := range []Block{nil, Table{}, Table{Header: []string{"a", "b"}}, Table{Rows: [][]string{{"a"}, nil, {"b", "c", "d"}}},
		Table{Caption: "x", Header: wide, Rows: [][]string{wide, wide[:3]}, NumericColumns: []int{-1, 3, 99}, Total: true},
		Table{Header: wide[:12], Rows: [][]string{wide[:12]}}, Steps{}, Bullets{[]string{""}}, Form{}, Form{[]FormField{{}}},
		Form{[]FormField{{Label: strings.Repeat("ord ", 30)}}}, Paragraph{}} {
		document := &Document{Sections: []Section{{Blocks: []Block{block}}}, LegalBasis: []law.Ref{{}}}
		check.Elements(t, document.HTML())
		for _, line := range strings.Split(document.Text(), "\n") {
			if len([]rune(line)) > 80 {
				t.Errorf("%T: %q", block, line)
			}
		}
		if _, err := document.DOCX(); err == nil {
			t.Errorf("%T: a document without a title is a file", block)
		}
		writer := docxWriter{document: document}
		writer.writeBody()
		check.Elements(t, writer.body)
	}
}

func TestTextTables(t *testing.T) {
	narrow := Table{Header: []string{"Måned", "Forklaring", "Beløb (kr.)"}, NumericColumns: []int{2},
		Rows: [][]string{{"januar", strings.Repeat("en lang forklaring ", 6), "1.234,50"}}}
	got := string(appendTextTable(nil, narrow))
	if !strings.Contains(got, "\njanuar  en lang forklaring") || !strings.Contains(got, "     1.234,50\n") || strings.Count(got, "\n") != 4 {
		t.Errorf("\n%s", got)
	}
	records := string(appendTextTable(nil, Table{Header: strings.Fields(strings.Repeat("kolonne ", 12)), Rows: [][]string{strings.Fields(strings.Repeat("0123456789 ", 12))}}))
	if strings.Count(records, "kolonne: 0123456789\n") != 12 {
		t.Errorf("\n%s", records)
	}
}

// Columns share the room exactly, and what is short is not squeezed for what is
// long.
func TestColumnWidths(t *testing.T) {
	long := strings.Repeat("ord ", 40)
	for _, table := range []Table{
		{Header: []string{"Dato", "Grund", "Beløb"}, Rows: [][]string{{"1. januar 2026", long, "1.234,50"}}, NumericColumns: []int{2}},
		{Header: []string{"Grund", "Anden grund", "Dato"}, Rows: [][]string{{long, long, "1. januar 2026"}}},
		{Header: strings.Fields(strings.Repeat("kolonne ", 40))},
	} {
		sum := 0
		for column, width := range gridWidths(table) {
			sum += width
			if width <= 0 {
				t.Errorf("column %d has no width", column)
			}
		}
		if sum != textMeasureTwips {
			t.Errorf("the columns take %d of %d", sum, textMeasureTwips)
		}
	}
	widths := []int{14, 80, 8, 60}
	if !shrink(widths, []int{8, 8, 8, 8}, 80) || widths[0] != 14 || widths[2] != 8 || widths[1] != widths[3] {
		t.Error(widths)
	}
	if shrink([]int{50, 50}, []int{50, 50}, 80) || shrink([]int{9, 9}, []int{8, 8}, 10) {
		t.Error("columns that cannot fit are said to fit")
	}
	// The period is one word and stays whole. The others, of 13, 17 and 19 characters,
	// give the 13 characters that are lacking, the widest first: 12 is left of each.
	periods := Table{Header: []string{"Krav", "Periode", "Oprindeligt (kr.)", "Sidste betalingsdag"},
		Rows: [][]string{{"Særlig støtte", "01.03.2025–31.03.2025", "10.000,00", "27.01.2026"}}, NumericColumns: []int{2}}
	if narrow, fits := periods.fit(57, 8); !fits || narrow[0] != 12 || narrow[1] != 21 || narrow[2] != 12 || narrow[3] != 12 {
		t.Error(narrow, fits)
	}
	if narrow, fits := periods.fit(44, 8); !fits || narrow[1] >= 21 || narrow[2] < 11 {
		t.Error(narrow, fits)
	}
}
