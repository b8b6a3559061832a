// SPDX-License-Identifier: MPL-2.0

package drawing

import "strconv"

// The measures of the wide form in pixels.
const (
	margin     = 20
	gap        = 18
	leastWidth = 720
	chartWidth = 320 // at least; the days may not be squeezed
	rowHeight  = 26
	tallHeight = 36
	manyRows   = 18 // from here the years are repeated at the bottom
)

// wide is the layout of the wide form. The columns are as wide as their words and the
// days take the rest, so that no words can overlap.
type wide struct {
	*Timeline
	c      *canvas
	words  *Words
	groups [][]Row
	axis   axis
	places []int // where a column begins, or ends if it is right-aligned
	width  int
	header int
	bottom int // the lower edge of the rows
}

// wide draws some of the groups; the last page has the total and the footer.
func (t *Timeline) wide(words Words, groups [][]Row, last bool) []byte {
	w := wide{Timeline: t, c: &canvas{prefix: words.Prefix}, words: &words, groups: groups}
	w.columns(last)
	w.head()
	w.rows()
	y := w.foot(last)
	y = w.c.legend(t.keys(&w.axis, groups, &words), margin, w.width-margin, y)
	return w.c.document(words.Language, w.width, y+margin, words.Title, words.description())
}

// columns finds the places of the columns and of the days.
func (w *wide) columns(last bool) {
	widths := make([]int, len(w.Columns))
	sides := 2*margin + len(w.Columns)*gap
	for i, column := range w.Columns {
		widths[i] = boldWidth(column.Heading, textSize)
		if w.Total != nil && last {
			widths[i] = max(widths[i], boldWidth(w.Total[i], textSize))
		}
		for _, group := range w.groups {
			for n := range group {
				for _, line := range w.cell(&group[n], i) {
					widths[i] = max(widths[i], group[n].measure(i, line))
				}
			}
		}
		sides += widths[i]
	}
	w.width = max(leastWidth, sides+chartWidth)
	x, chart, split := margin, 0, w.split()
	for i, width := range widths {
		if i == split {
			chart = x
			x += w.width - sides + gap
		}
		place := x
		if w.Columns[i].Amount {
			place += width
		}
		w.places = append(w.places, place)
		x += width + gap
	}
	if split == len(widths) {
		chart = x
	}
	w.axis = w.Timeline.axis(chart, w.width-sides)
}

// cell is a cell of a row in lines.
func (t *Timeline) cell(row *Row, column int) []string {
	if column >= len(row.Cells) || row.Cells[column] == "" {
		return nil
	}
	if width := t.Columns[column].Width; width > 0 {
		if !row.bold(column) {
			width = plain(width)
		}
		return wrap(row.Cells[column], textSize, width)
	}
	return []string{row.Cells[column]}
}

func (r *Row) bold(column int) bool { return r.Strong || r.StrongEnd && column == len(r.Cells)-1 }

func (r *Row) measure(column int, text string) int {
	if r.bold(column) {
		return boldWidth(text, textSize)
	}
	return textWidth(text, textSize)
}

// height is that of the row, which has room for its longest cell.
func (t *Timeline) height(row *Row) int {
	height := rowHeight
	if row.Tall {
		height = tallHeight
	}
	for i := range t.Columns {
		height = max(height, len(t.cell(row, i))*lineStep+10)
	}
	return height
}

// head writes the title, the summary, the headings and the years.
func (w *wide) head() {
	c, inner := w.c, w.width-2*margin
	y := c.lines(margin, 34, 22, ` font-size="`+strconv.Itoa(titleSize)+`"`+bold, wrap(w.words.Title, titleSize, inner))
	for _, line := range joined(w.words.Summary, inner) {
		c.text(margin, y, atStart, ` font-size="`+strconv.Itoa(textSize+1)+`"`, line)
		y += 18
	}
	w.header = y + 40
	for i, column := range w.Columns {
		side := atStart
		if column.Amount {
			side = atEnd
		}
		c.text(w.places[i], w.header-9, side, bold, column.Heading)
	}
	w.bottom = w.header
	for _, group := range w.groups {
		for i := range group {
			w.bottom += w.height(&group[i])
		}
	}
	for _, year := range w.axis.years(textSize) {
		c.line(year.x, w.header-22, year.x, w.bottom, ` stroke="`+gridColour+`"`)
		c.text(year.x+4, w.header-9, atStart, quiet, year.name)
		if w.count() >= manyRows {
			c.text(year.x+4, w.bottom+17, atStart, quiet, year.name)
		}
	}
	c.line(margin, w.header, w.width-margin, w.header, ` stroke="`+ink+`"`)
	if w.On.IsZero() {
		return
	}
	now, _ := w.axis.edge(w.On)
	half := boldWidth(w.Today, textSize)/2 + 1
	c.line(now, w.header-27, now, w.header-22, ` stroke="`+todayColour+`" stroke-width="2"`) // the years stand in between
	c.text(min(max(now, margin+half), w.width-margin-half), w.header-32, atMiddle, todayText, w.Today)
}

func (w *wide) count() (rows int) {
	for _, group := range w.groups {
		rows += len(group)
	}
	return rows
}

// rows writes the words and the days of every row. The line of the day of the question
// lies over the bars and under the marks.
func (w *wide) rows() {
	c := w.c
	each := func(do func(row *Row, top, height int, endsGroup bool)) {
		y := w.header
		for _, group := range w.groups {
			for i := range group {
				height := w.height(&group[i])
				do(&group[i], y, height, i == len(group)-1)
				y += height
			}
		}
	}
	each(func(row *Row, top, height int, endsGroup bool) {
		stroke := ruleColour
		if endsGroup {
			stroke = groupColour
		}
		c.line(margin, top+height, w.width-margin, top+height, ` stroke="`+stroke+`"`)
		for i := range w.Columns {
			w.write(row, i, top, height)
		}
		w.bars(c, &w.axis, row, top+height/2-w.barHeight(row)/2, w.barHeight(row))
	})
	if now, _ := w.axis.edge(w.On); !w.On.IsZero() && w.bottom > w.header {
		c.line(now, w.header, now, w.bottom, todayStroke)
	}
	each(func(row *Row, top, height int, _ bool) {
		w.marks(c, &w.axis, row, top+height/2-w.barHeight(row)/2, w.barHeight(row))
	})
}

func (w *wide) barHeight(row *Row) int {
	if row.Tall {
		return tallHeight - 12
	}
	return rowHeight - 12
}

// write writes a cell of a row.
func (w *wide) write(row *Row, column, top, height int) {
	more, side := "", atStart
	if row.bold(column) {
		more = bold
	}
	if w.Columns[column].Amount {
		side = atEnd
	}
	lines := w.cell(row, column)
	y := top + (height-len(lines)*lineStep)/2 + 12
	for _, line := range lines {
		w.c.text(w.places[column], y, side, more, line)
		y += lineStep
	}
}

// foot writes the totals and returns where the legend begins.
func (w *wide) foot(last bool) int {
	y := w.bottom
	if w.count() >= manyRows {
		y += 20
	}
	if last && w.Total != nil {
		w.c.line(margin, y, w.width-margin, y, ` stroke="`+ink+`"`)
		total := Row{Cells: w.Total, Strong: true}
		height := w.height(&total)
		for i := range w.Columns {
			w.write(&total, i, y, height)
		}
		y += height
	}
	y += 26
	if last {
		for _, line := range joined(w.words.Footer, w.width-2*margin) {
			w.c.text(margin, y, atStart, ` font-size="`+strconv.Itoa(textSize+1)+`"`+bold, line)
			y += 20
		}
	}
	return y
}

// joined sets lines beside each other as long as there is room, and breaks those that
// are too long.
func joined(lines []string, width int) (out []string) {
	for _, line := range lines {
		if n := len(out) - 1; n >= 0 && boldWidth(out[n]+"  ·  "+line, textSize+1) <= width {
			out[n] += "  ·  " + line
			continue
		}
		out = append(out, wrap(line, textSize+1, width)...)
	}
	return out
}
