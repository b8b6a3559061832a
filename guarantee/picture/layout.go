// SPDX-License-Identifier: MPL-2.0

package picture

import (
	"time"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// The measures of the picture in pixels.
const (
	margin         = 20
	gap            = 18
	leastWidth     = 1240 // at least
	chartWidth     = 520  // at least
	textSize       = 12
	smallSize      = 11 // nothing is smaller
	titleSize      = 18
	rowHeight      = 26
	securityHeight = 36
	headerHeight   = 114 // title, summary, the day of the assessment, the years
	swatchWidth    = 28
	yearLabelEvery = 46 // pixels between two labelled years
	manyRows       = 18 // from here the years are repeated at the bottom
)

// layout says where everything is placed. The columns are as wide as their contents
// and the chart takes the rest, so that no texts can overlap.
type layout struct {
	columns       [6]int // where a column begins, or ends if its text is right-aligned
	chart         int    // where the chart begins
	chartWidth    int
	width, height int
	bottom        int           // the lower edge of the rows
	legend        int           // the first line of the legend
	first         calendar.Date // the first day of the chart, a 1 January
	days          int           // how many days the chart shows
	yearStep      int           // years between two labelled years
}

// amountColumns are right-aligned; the others are left-aligned.
var amountColumns = [6]bool{2: true, 3: true}

func (p *Drawing) layout() layout {
	var l layout
	var widths [6]int
	for i := range widths {
		widths[i] = boldWidth(p.headings[i], textSize)
		widths[i] = max(widths[i], boldWidth(p.total[i], textSize))
		for n, row := range p.rows {
			measure := textWidth
			if n == 0 || row.fill == urgentFill {
				measure = boldWidth
			}
			widths[i] = max(widths[i], measure(row.cells[i], textSize))
		}
	}
	sides := 2*margin + 6*gap
	for _, width := range widths {
		sides += width
	}
	l.width = max(leastWidth, sides+chartWidth)
	for _, line := range [...]string{p.summary, p.footer} {
		l.width = max(l.width, 2*margin+boldWidth(line, textSize+1))
	}
	l.chartWidth = l.width - sides

	x := margin
	for i, width := range widths {
		if i == 3 {
			l.chart = x
			x += l.chartWidth + gap
		}
		l.columns[i] = x
		if amountColumns[i] {
			l.columns[i] += width
		}
		x += width + gap
	}
	l.bottom = headerHeight
	if len(p.rows) > 0 {
		l.bottom += securityHeight + (len(p.rows)-1)*rowHeight
	}
	l.legend = l.bottom + 84
	if len(p.rows) >= manyRows {
		l.legend += 20
	}
	l.first, _ = calendar.New(max(p.fromYear, 1), time.January, 1)
	last, _ := calendar.New(min(max(p.toYear, 1), 9999), time.December, 31)
	l.days = max(l.first.DaysUntil(last)+1, 1)
	l.yearStep = l.stepOfYears(max(p.toYear-p.fromYear+1, 1))
	l.height = l.legend + p.legend(nil, l) + margin
	return l
}

func (l *layout) stepOfYears(years int) int {
	step := 1
	for _, next := range [...]int{2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000} {
		if step*l.chartWidth/years >= yearLabelEvery {
			break
		}
		step = next
	}
	return step
}

// edge returns where a day begins. If the day is outside the chart, within is false
// and x is the nearer end of the chart.
func (l *layout) edge(day calendar.Date) (x int, within bool) {
	offset := l.first.DaysUntil(day)
	if offset < 0 {
		return l.chart, false
	}
	if offset > l.days {
		return l.chart + l.chartWidth, false
	}
	return l.chart + offset*l.chartWidth/l.days, true
}

// span returns where the days from one to another, both inclusive, begin and end.
func (l *layout) span(from, to calendar.Date) (left, right int) {
	left, _ = l.edge(from)
	right, within := l.edge(to)
	if within {
		right = min(right+(l.chartWidth+l.days-1)/l.days, l.chart+l.chartWidth)
	}
	if right < left+2 { // a bar is never too thin to be seen
		right = left + 2
		if right > l.chart+l.chartWidth {
			left, right = left-2, right-2
		}
	}
	return left, right
}

// beyond reports whether the security begins before, and ends after, the years
// shown.
func (l *layout) beyond(pieces []piece) (before, after bool) {
	if len(pieces) == 0 {
		return false, false
	}
	return pieces[0].from.Before(l.first), l.first.DaysUntil(pieces[len(pieces)-1].to) >= l.days
}

// rowTop returns the upper edge of a row; the first row is the security and a little
// taller.
func rowTop(index int) int {
	if index == 0 {
		return headerHeight
	}
	return headerHeight + securityHeight + (index-1)*rowHeight
}

// boldWidth is textWidth for bold type.
func boldWidth(text string, size int) int { return textWidth(text, size) * 11 / 10 }
