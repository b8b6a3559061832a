// SPDX-License-Identifier: MPL-2.0

package document

import (
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
)

func TestLinksAreOfTheSenderAndOfThosePages(t *testing.T) {
	for text, want := range map[string]string{
		"00 00 00 00": "tel:+45-00000000", "+45 99 99 99 99": "tel:+4599999999", "(+45) 99": "", "99-99-99-99": "tel:+45-99999999",
		"112": "tel:112", "12": "", "ring 99 99 99 99": "", "": "",
	} {
		assert.Equal(t, telephoneLink(text), want, text)
	}
	for text, want := range map[string]string{
		"post@eksempel.invalid": "mailto:post@eksempel.invalid", "a.b-c@x.y.dk": "mailto:a.b-c@x.y.dk", "@x.dk": "", "a@b": "",
		"a@b.dk?subject=x": "", "a b@c.dk": "", "a@b@c.dk": "",
	} {
		assert.Equal(t, mailLink(text), want, text)
	}
	for text, want := range map[string]string{
		"www.eksempel.invalid": "https://www.eksempel.invalid", "https://eksempel.invalid/betal?id=1": "https://eksempel.invalid/betal?id=1",
		"www.køge.invalid/Ø": "https://www.køge.invalid/Ø", "http://eksempel.invalid": "", "javascript:alert(1)": "", "eksempel": "",
		"www.eksempel.invalid/a b": "", "www..invalid": "", "https://": "", "javascript://a.b/%0aalert(1)": "",
	} {
		assert.Equal(t, webLink(text), want, text)
	}

	d := sampleLetter()
	d.Links = []string{"www.eksempel.invalid/betal", "javascript:alert(1)"}
	d.Sections = []Section{{"Kontakt", []Block{Paragraph{"Ring 99 99 99 99, skriv til opkraevning@eksempel.invalid, betal på www.eksempel.invalid/betal. " +
		"Ikke www.eksempel.invalidt, www.eksempel.invalid/andet, https://www.eksempel.invalid, mit.www.eksempel.invalid, javascript:alert(1), 199 99 99 99 eller www.andre.invalid."}}}}
	page := string(d.HTML())
	_, page, _ = strings.Cut(page, "<section>")
	for want, count := range map[string]int{
		`<a href="tel:+45-99999999">99 99 99 99</a>, skriv til <a href="mailto:opkraevning@eksempel.invalid">opkraevning@eksempel.invalid</a>`:                                                                                  1,
		`<a href="https://www.eksempel.invalid/betal">www.eksempel.invalid/betal</a>. Ikke www.eksempel.invalidt, www.eksempel.invalid/andet, https://www.eksempel.invalid, mit.www.eksempel.invalid, javascript:alert(1), 199`: 1,
		"<a href": 3,
	} {
		assert.Equal(t, strings.Count(page, want), count, "%s\n%s", want, page)
	}
	assert.Assert(t, strings.Contains(d.Text(), "betal på\nwww.eksempel.invalid/betal."), d.Text())
}

// A phrase is found as words of their own, the longest at a place.
func TestDanishInAnEnglishLetterIsSaidToBe(t *testing.T) {
	d := sampleCourtesy()
	d.Danish = []string{"særlig støtte", "støtte", "stk."}
	d.Sections[0].Blocks = []Block{Paragraph{"You got særlig støtte, not støtten. § 5, stk. 1, and støtte."}}
	page := string(d.HTML())
	assert.Assert(t, strings.Contains(page, `You got <span lang="da">særlig støtte</span>, not støtten. § 5, <span lang="da">stk.</span> 1, and <span lang="da">støtte</span>.`), page)
	assert.Assert(t, strings.Contains(page, `<span lang="da">§`), page)
	file, err := d.DOCX()
	assert.NilError(t, err)
	written := string(unpacked(t, file))
	assert.Equal(t, strings.Count(written, "<w:lang w:val=\"da-DK\"/>\n</w:rPr>\n<w:t xml:space=\"preserve\">"), strings.Count(page, `<span lang="da">`))
	assert.Assert(t, strings.Count(written, "<w:lang w:val=\"da-DK\"/>") > 3)
	d.Language = law.Danish
	assert.Assert(t, !strings.Contains(string(d.HTML()), "<span"))
}

func TestPartsOfATextAreAllOfIt(t *testing.T) {
	marks := []mark{{"aab", ""}, {"ab", "x"}, {"b", ""}}
	for text, want := range map[string]string{
		"": "", "x": "x", "ab": "[ab]", "aab ab b": "[aab]| |[ab]| |[b]", "bab": "bab", "abc ab": "abc |[ab]", "ab-b": "ab-|[b]", "b-ab.": "[b]|-ab.", "ab.": "[ab]|.", "(ab)": "(|[ab]|)", "ab/": "[ab]|/", "b": "[b]",
		"aaab aab": "aaab |[aab]",
	} {
		var parts []string
		eachPart(text, marks, func(part string, of *mark) {
			if of != nil {
				part = "[" + part + "]"
			}
			parts = append(parts, part)
		})
		assert.Equal(t, strings.Join(parts, "|"), want, text)
	}
}

// What belongs on one page says so: the fields of a form, the complaint, and rules
// that are few.
func TestWhatBelongsTogetherStaysOnOnePage(t *testing.T) {
	together := func(d *Document) string {
		file, err := d.DOCX()
		assert.NilError(t, err)
		var kept []string
		for line := range strings.SplitSeq(strings.ReplaceAll(string(unpacked(t, file)), "\n", ""), "<w:p>") {
			_, text, _ := strings.Cut(line, `preserve">`)
			text, _, _ = strings.Cut(text, "<")
			if strings.Contains(line, "<w:keepNext/>") && !strings.Contains(line, "w:styleId") {
				kept = append(kept, text)
			}
		}
		return strings.Join(kept, "|")
	}
	d := sampleLetter()
	kept := together(d)
	for _, want := range []string{"Navn|CPR-nummer|Ny indkomst om året|", "Du kan klage til Ankestyrelsens", "Vi ser på sagen igen."} {
		assert.Assert(t, strings.Contains(kept, want), kept)
	}
	assert.Assert(t, !strings.Contains(kept, "Dato og underskrift") && !strings.Contains(kept, "I alt") && strings.Contains(kept, "Betales senest"))
	d.Complaint = nil
	assert.Assert(t, strings.Contains(together(d), "|Åse Ærlig|"), together(d))
	d.FurtherBasis = []string{"a", "b", "c", "d"}
	assert.Assert(t, !strings.Contains(together(d), "|Åse Ærlig|"), "seven rules may have a page of their own")
	var long []FormField
	for range 11 {
		long = append(long, FormField{Label: "felt"})
	}
	d.Sections = []Section{{"Sagen", []Block{Form{long}}}}
	assert.Equal(t, strings.Count(together(d), "felt"), 2)
	assert.Assert(t, strings.Contains(string(d.HTML()), `<dl class="form">`) && strings.Contains(string(sampleLetter().HTML()), `<dl class="form together">`))
	assert.Assert(t, strings.Contains(string(sampleLetter().HTML()), `<section class="together">`))
	assert.Assert(t, strings.Contains(string(sampleLetter().HTML()), `<div class="wide together"`))
	assert.Equal(t, Table{Rows: make([][]string, 11)}.class(), "wide")
}
