// SPDX-License-Identifier: MPL-2.0

package drawing

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// Timeline is rows of words, each with its days on a common axis.
type Timeline struct {
	// On is the day of the question, and Today the words above its line.
	On    calendar.Date
	Today string
	// First and Last are the days to be seen besides On; whole years are shown, one
	// before them and one after.
	First, Last calendar.Date
	// Columns are those of the words; the days stand before the first that is After.
	Columns []Column
	// Groups of rows are set apart by a darker line.
	Groups [][]Row
	// Total is the last row, and nil for none.
	Total []string
	// Legend says what the looks and marks mean.
	Legend []Key
}

// Row is a row of a picture and of its table.
type Row struct {
	// Cells are the words, one for each column.
	Cells []string
	// Parts are the rows of the table that this one row of the picture stands for; they
	// follow it there.
	Parts [][]string
	// Strong sets all words in bold, and StrongEnd those of the last column.
	Strong, StrongEnd bool
	// Tall makes room for words in a bar.
	Tall  bool
	Bars  []Bar
	Marks []Day
}

// Bar is a run of days, both included.
type Bar struct {
	From, To calendar.Date
	Look     *Look
	// Rest fills the upper part of a bar of which Share percent has the look, and nil
	// for none.
	Rest  *Look
	Share int
	// Text stands in the bar where there is room. It needs a look without a pattern.
	Text string
}

// Day is a day that has a mark.
type Day struct {
	On   calendar.Date
	Mark Mark
}

// Key explains a look, a mark, or both.
type Key struct {
	Look, Rest *Look
	Share      int
	Mark       Mark
	Text       string
}

// New returns the picture of the timeline.
func (t Timeline) New(words Words) Picture {
	p := Picture{words: words, timeline: &t, table: table{columns: t.Columns, total: t.Total}}
	for _, group := range t.groups() {
		var rows [][]string
		for _, row := range group {
			rows = append(append(rows, row.Cells), row.Parts...)
		}
		p.table.groups = append(p.table.groups, rows)
	}
	return p
}

// groups are the groups that have a row.
func (t *Timeline) groups() [][]Row {
	return slices.DeleteFunc(slices.Clone(t.Groups), func(rows []Row) bool { return len(rows) == 0 })
}

// sheets are the groups of each page for print.
func (t *Timeline) sheets() (sheets [][][]Row) {
	var sheet [][]Row
	room := pageRows
	for _, group := range t.groups() {
		for len(group) > 0 {
			if room == 0 {
				sheets, sheet, room = append(sheets, sheet), nil, pageRows
			}
			taken := min(room, len(group))
			sheet, group, room = append(sheet, group[:taken]), group[taken:], room-taken
		}
	}
	return append(sheets, sheet)
}

// axis places the days between two edges.
func (t *Timeline) axis(left, width int) axis {
	return newAxis(calendar.Earlier(t.First, t.On), calendar.Later(t.Last, t.On), left, width)
}

// split returns how many columns stand before the days.
func (t *Timeline) split() int {
	for i, column := range t.Columns {
		if column.After {
			return i
		}
	}
	return len(t.Columns)
}

// bars writes the bars and marks of a row between two heights.
func (t *Timeline) bars(c *canvas, a *axis, row *Row, top, height int) {
	for _, bar := range row.Bars {
		if !a.shows(bar.From, bar.To) {
			continue
		}
		left, right := a.span(bar.From, bar.To)
		whole := height
		if bar.Rest != nil {
			whole = min(max(height*bar.Share/100, 3), height-3)
			c.rect(left, top, right-left, height-whole, c.look(bar.Rest))
		}
		c.rect(left, top+height-whole, right-left, whole, c.look(bar.Look))
	}
}

// marks writes what may lie over the bars and over the line of the day of the question.
func (t *Timeline) marks(c *canvas, a *axis, row *Row, top, height int) {
	y, end := top+height/2, a.left+a.width
	before, after := row.beyond(a)
	if before {
		c.mark(arrowLeft, a.left+3, y)
	}
	if after {
		c.mark(arrowRight, end-3, y)
	}
	for _, bar := range row.Bars {
		t.inside(c, a, row, &bar, y)
	}
	for _, day := range row.Marks {
		x, within := a.edge(day.On)
		switch {
		case within:
			c.mark(day.Mark, x, y)
		case day.On.Before(a.first):
			c.mark(arrowLeft, a.left+1, y)
		default:
			c.mark(arrowRight, end-1, y)
		}
	}
}

// beyond reports whether the bars begin before, or end after, the years shown.
func (r *Row) beyond(a *axis) (before, after bool) {
	for _, bar := range r.Bars {
		before = before || bar.From.Before(a.first)
		after = after || a.first.DaysUntil(bar.To) >= a.days
	}
	return before, after
}

// inside writes the words of a bar inside it, beside the line of the day of the
// question, if there is room. If not, the cells of some row say it.
func (t *Timeline) inside(c *canvas, a *axis, row *Row, bar *Bar, y int) {
	if bar.Text == "" || !a.shows(bar.From, bar.To) {
		return
	}
	left, right := a.span(bar.From, bar.To)
	if now, _ := a.edge(t.On); left < now && now < right {
		if now-left > right-now {
			right = now
		} else {
			left = now
		}
	}
	before, after := row.beyond(a)
	if before && left == a.left { // where the arrow stands
		left += 12
	}
	if after && right == a.left+a.width {
		right -= 12
	}
	if right-left >= textWidth(bar.Text, smallSize)+6 {
		c.text((left+right)/2, y+4, atMiddle, smallText, bar.Text)
	}
}

// keys are the legend with what the axis itself needs explained.
func (t *Timeline) keys(a *axis, groups [][]Row, words *Words) []Key {
	keys := slices.Clone(t.Legend)
	if !t.On.IsZero() {
		keys = append(keys, Key{Mark: todayLine, Text: wordToday.In(words.Language)})
	}
	for _, group := range groups {
		for i := range group {
			before, after := group[i].beyond(a)
			outside := slices.ContainsFunc(group[i].Marks, func(day Day) bool { _, within := a.edge(day.On); return !within })
			if before || after || outside {
				return append(keys, Key{Mark: arrowLeft, Text: wordBeyond.In(words.Language)})
			}
		}
	}
	return keys
}
