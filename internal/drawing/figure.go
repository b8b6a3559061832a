// SPDX-License-Identifier: MPL-2.0

package drawing

import (
	"strings"

	"github.com/hjemmel-dk/hjemmel/internal/quote"
	"github.com/hjemmel-dk/hjemmel/law"
)

var wordSame = law.Words{Danish: "Det samme som tabel", English: "The same as a table"}

// Figure returns the picture as an HTML figure element that fits where it is shown: the
// wide form on a screen, the narrow one below 720 pixels, the pages on paper, and the
// table behind a heading that opens it. Where style sheets are not allowed, all of them
// are shown.
func (p Picture) Figure() string {
	id := "#" + p.words.Prefix
	var out strings.Builder
	out.WriteString(`<figure id="` + p.words.Prefix + `figure" lang="` + p.words.Language.String() + "\">\n<style>" +
		id + "figure{margin:0}" + id + "narrow," + id + "pages{display:none}" + id + "wide{overflow-x:auto}" +
		"@media screen and (max-width:719px){" + id + "wide{display:none}" + id + "narrow{display:block}}" +
		"@media print{" + id + "wide," + id + "narrow," + id + "same{display:none}" + id + "pages{display:block}" +
		id + "pages svg{display:block;max-width:100%;height:auto}" + id + "pages svg+svg{break-before:page}}</style>\n")
	out.WriteString(`<div id="` + p.words.Prefix + `wide" tabindex="0" role="group" aria-label="`)
	out.Write(quote.AppendXML(nil, p.words.Title))
	out.WriteString("\">\n" + string(p.SVG()) + "</div>\n")
	out.WriteString(`<div id="` + p.words.Prefix + "narrow\">\n" + string(p.Narrow()) + "</div>\n")
	out.WriteString(`<div id="` + p.words.Prefix + "pages\">\n")
	for _, page := range p.Pages() {
		out.Write(page)
	}
	out.WriteString("</div>\n" + `<details id="` + p.words.Prefix + `same"><summary>` + wordSame.In(p.words.Language) + "</summary>\n")
	return out.String() + p.HTMLTable() + "</details>\n</figure>\n"
}
