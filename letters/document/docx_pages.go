// SPDX-License-Identifier: MPL-2.0

package document

import (
	"strconv"
	"unicode/utf8"
)

// window writes the sender's details and the recipient, whose address is in the same
// place whatever lines there are: from 50 mm below the upper edge of the paper, 22 mm
// from the left one, with 30 mm of height, for the window of an envelope. The place is
// the library's choice; the styles have the heights that it is computed from.
func (w *docxWriter) window(contact, recipient []string) {
	if w.document.Internal {
		w.lines("Contact", "", contact)
		w.lines("Address", "", recipient)
		return
	}
	height := 0
	for _, line := range contact {
		height += contactTwips * (1 + utf8.RuneCountInString(line)/contactWidth)
	}
	w.lines("Contact", after(windowTwips-height), contact)
	w.lines("Address", after(addressTwips-len(recipient)*addressLineTwips), recipient)
}

// Heights in twentieths of a point: of a line of the sender's details, which has about
// this many characters, and of the room for them above the window; of a line of the
// address, and of the window.
const (
	contactTwips     = 240
	contactWidth     = 105
	windowTwips      = 2835 - 1247 - 340 - 140 // less the margin, the name and the rule
	addressLineTwips = 270
	addressTwips     = 1701
)

// after returns the distance to what follows, which is never too small to be seen.
func after(twips int) string {
	return `<w:spacing w:after="` + strconv.Itoa(max(twips, 240)) + `"/>`
}

// together writes the sections after the closing, each on one page. A short one stays
// with the one before it, so that no page has it alone.
func (w *docxWriter) together(sections []Section) {
	for i, section := range sections {
		w.paragraph("Heading2", section.Heading)
		follows := i+1 < len(sections) && sections[i+1].isShort()
		for k, block := range section.Blocks {
			w.keeps = k+1 < len(section.Blocks) || follows
			switch block := block.(type) {
			case Paragraph:
				w.paragraph("BodyText", block.Text)
			case Bullets:
				w.keeps = true
				w.list("ListBullet", 1, block.Items)
			}
		}
		w.keeps = false
	}
}

// isShort reports whether a section would be too little for a page of its own.
func (s Section) isShort() bool {
	list, is := s.Blocks[0].(Bullets)
	return is && len(list.Items) <= mostAlone
}

// mostAlone is the number of rules that do not stand alone on a page.
const mostAlone = 6
