// SPDX-License-Identifier: MPL-2.0

package drawing

import (
	"strconv"
	"time"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// axis places days on a line of pixels.
type axis struct {
	left, width int
	first       calendar.Date // a 1 January
	days        int           // how many days are shown
	from, to    int           // the years shown
	step        int           // years between two labelled years
}

// newAxis shows whole years, from the year before a day through the year after
// another.
func newAxis(first, last calendar.Date, left, width int) axis {
	a := axis{left: left, width: width, from: max(first.Year()-1, 1), to: min(max(last.Year()+1, 1), 9999)}
	a.first, _ = calendar.New(a.from, time.January, 1)
	end, _ := calendar.New(max(a.to, a.from), time.December, 31)
	a.days = max(a.first.DaysUntil(end)+1, 1)
	years := max(a.to-a.from+1, 1)
	a.step = 1
	for _, next := range [...]int{2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000} {
		if a.step*width/years >= yearLabelEvery {
			break
		}
		a.step = next
	}
	return a
}

const yearLabelEvery = 46 // pixels between two labelled years

// edge returns where a day begins. If the day is not shown, within is false and x is
// the nearer end of the axis.
func (a *axis) edge(day calendar.Date) (x int, within bool) {
	offset := a.first.DaysUntil(day)
	if offset < 0 {
		return a.left, false
	}
	if offset > a.days {
		return a.left + a.width, false
	}
	return a.left + offset*a.width/a.days, true
}

// span returns where the days from one to another, both inclusive, begin and end.
func (a *axis) span(from, to calendar.Date) (left, right int) {
	left, _ = a.edge(from)
	right, within := a.edge(to)
	if within {
		right = min(right+(a.width+a.days-1)/a.days, a.left+a.width)
	}
	if right < left+2 { // a bar is never too thin to be seen
		right = left + 2
		if right > a.left+a.width {
			left, right = left-2, right-2
		}
	}
	return left, right
}

// shows reports whether any of the days from one to another is shown.
func (a *axis) shows(from, to calendar.Date) bool {
	return !to.Before(a.first) && a.first.DaysUntil(from) < a.days
}

// year is a labelled year: where it begins, and its label if there is room.
type year struct {
	x    int
	name string
}

// years returns the labelled years.
func (a *axis) years(size int) (years []year) {
	for number := a.from; number <= a.to; number++ {
		if number%a.step != 0 {
			continue
		}
		day, err := calendar.New(number, time.January, 1)
		if err != nil {
			continue
		}
		x, _ := a.edge(day)
		name := strconv.Itoa(number)
		if x+4+textWidth(name, size) > a.left+a.width {
			name = ""
		}
		years = append(years, year{x, name})
	}
	return years
}
