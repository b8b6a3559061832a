// SPDX-License-Identifier: MPL-2.0

package drawing

const swatchWidth = 28

// legend writes what the looks and marks mean from a height on, between two edges, on
// as many lines as needed, and returns where it ends.
func (c *canvas) legend(keys []Key, left, right, y int) int {
	x := left
	for _, key := range keys {
		width := 14
		if key.Look != nil || key.Mark == todayLine {
			width = swatchWidth
		}
		lines := wrap(key.Text, textSize, plain(right-left-width-7))
		text := 0
		for _, line := range lines {
			text = max(text, textWidth(line, textSize))
		}
		if x > left && x+width+7+text > right {
			x, y = left, y+22
		}
		c.key(&key, x, y)
		c.lines(x+width+7, y+11, lineStep, "", lines)
		x += width + 7 + text + 18
		if len(lines) > 1 {
			x, y = left, y+22+(len(lines)-1)*lineStep
		}
	}
	if x == left && len(keys) > 0 {
		return y
	}
	return y + 14
}

// key draws the sample of a look, a mark, or both.
func (c *canvas) key(key *Key, x, y int) {
	middle := x + 7
	if key.Look != nil {
		middle = x + swatchWidth/2
		whole := 14
		if key.Rest != nil {
			whole = 7
			c.rect(x, y, swatchWidth, 7, c.look(key.Rest))
		}
		c.rect(x, y+14-whole, swatchWidth, whole, c.look(key.Look))
	}
	switch key.Mark {
	case todayLine:
		c.line(x, y+7, x+swatchWidth, y+7, todayStroke)
	case dashedLine:
		c.line(x, y+7, x+14, y+7, dashedStroke)
	case wholeLine:
		c.line(x, y+7, x+14, y+7, wholeStroke)
	case arrowLeft:
		c.mark(arrowLeft, x, y+7)
	default:
		c.mark(key.Mark, middle, y+7)
	}
}

// What else a legend explains.
const (
	todayLine Mark = iota + 100
	wholeLine
	dashedLine
)

const (
	todayStroke  = ` stroke="` + todayColour + `" stroke-width="2" stroke-dasharray="6 4"`
	wholeStroke  = ` stroke="` + ink + `" stroke-width="2"`
	dashedStroke = ` stroke="` + ink + `" stroke-width="2" stroke-dasharray="2 3"`
	smallText    = ` font-size="11"`
)
