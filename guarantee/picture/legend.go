// SPDX-License-Identifier: MPL-2.0

package picture

import "slices"

// fill is how the bar of a payout is filled. The patterns differ even without
// colour: plain, wide diagonals, dots, thin diagonals the other way.
type fill struct {
	name    string
	drawing string // eight by eight pixels
	stroke  string
	words   pair // what the legend says
}

var patterns = [...]*fill{recoverableFill, urgentFill, barredFill, outsideFill}

var (
	recoverableFill = &fill{"recoverable", `<rect width="8" height="8" fill="#a9dbb2"/>`, outline,
		pair{"kan inddrives", "can be recovered"}}
	urgentFill = &fill{"urgent", `<rect width="8" height="8" fill="#ffd27a"/>` +
		`<path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" stroke="#5c3500" stroke-width="2"/>`, outline,
		pair{"haster: under 90 dage tilbage", "urgent: less than 90 days left"}}
	barredFill = &fill{"barred", `<rect width="8" height="8" fill="#ececec"/>` +
		`<circle cx="2" cy="2" r="1" fill="#4a4a4a"/><circle cx="6" cy="6" r="1" fill="#4a4a4a"/>`, outline,
		pair{"for sent", "too late"}}
	outsideFill = &fill{"outside", `<rect width="8" height="8" fill="#ffffff"/>` +
		`<path d="M-2 6L2 10M0 0L8 8M6 -2L10 2" stroke="#777777"/>`, outline + ` stroke-dasharray="3 2"`,
		pair{"kan ikke inddrives af anden grund", "cannot be recovered for another reason"}}
)

// legend writes what the fills and marks mean, on as many lines as needed, and
// returns its height. Without a canvas it only measures.
func (p *Drawing) legend(c *canvas, l layout) (height int) {
	x, y := margin, l.legend
	item := func(width int, words pair, draw func()) {
		text := words.in(p.language)
		full := width + 7 + textWidth(text, textSize)
		if x > margin && x+full > l.width-margin {
			x, y = margin, y+22
		}
		if c != nil {
			draw()
			c.text(x+width+7, y+11, atStart, "", text)
		}
		x += full + 18
	}
	for _, fill := range patterns {
		item(swatchWidth, fill.words, func() {
			c.rect(x, y, swatchWidth, 14, ` fill="url(#`+p.prefix+fill.name+`)"`+fill.stroke)
		})
	}
	item(swatchWidth, wordSecurity, func() { c.rect(x, y, swatchWidth, 14, securityFill) })
	item(10, wordPayout, func() { c.dot(x+5, y+7) })
	if p.events > 1 {
		item(12, wordEvent, func() { c.diamond(x+6, y+7) })
	}
	if p.beyond(l) {
		item(10, wordBeyond, func() { c.arrow(x, y+7, true) })
	}
	return y + 14 - l.legend
}

// beyond reports whether anything is outside the years shown.
func (p *Drawing) beyond(l layout) bool {
	before, after := l.beyond(p.pieces)
	return before || after || slices.ContainsFunc(p.rows, func(row row) bool {
		_, within := l.edge(row.on)
		return !within && !row.on.IsZero()
	})
}
