// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/law"
)

// CheckYear returns what a person must look at before the tables of a calendar year
// are used: days of the year, and between it and the preceding table, that no table
// covers; and every row of the year's tables that § 45 does not give ([Derive]). It
// is empty if there is nothing to look at. The field of a finding is that of the
// table's file.
//
// The caller supplies the percentages of § 45 for the years after 2026. Without the
// last of them CheckYear compares with the percentage that fits most rows, and says
// so; a table regulated throughout by a wrong percentage is then not detected.
func (t Tables) CheckYear(year int, later ...decimal.Decimal) []law.Fault {
	var c check.Check
	days := yearOf(year)
	if days.From.IsZero() {
		return []law.Fault{noTable.At("")}
	}
	t.checkDays(&c, days)
	for _, table := range t.tables() {
		if table.inForce.Overlaps(days) {
			table.compare(&c, year, later)
		}
	}
	return c.Faults
}

// checkDays finds the days of the year, and those since the preceding table, that no
// table covers.
func (t Tables) checkDays(c *check.Check, days calendar.Period) {
	next := days.From
	for _, table := range t.tables() {
		first := table.inForce.From
		if first.After(days.To) {
			break
		}
		if first.After(next) && !first.Before(days.From) {
			c.Add("from", daysWithoutTable, next.String(), first.AddDays(-1).String())
		}
		next = table.inForce.To.AddDays(1)
	}
	if !next.After(days.To) {
		c.Add("to", daysWithoutTable, next.String(), days.To.String())
	}
}

// compare finds the rows that § 45 does not give for the year.
func (t *Table) compare(c *check.Check, year int, later []decimal.Decimal) {
	derived, err := Derive(year, later...)
	if err != nil && lastRegulated+len(later) == year-1 && checkPercentages(later) == nil {
		derived, err = t.assume(c, year, later)
	}
	if err != nil {
		found, _ := err.(law.Faults)
		c.Faults = append(c.Faults, found...)
		return
	}
	t.compareWith(c, derived)
}

// assume returns the table that § 45 gives with the single percentage, in whole
// tenths from -2 to 10, that fits most of the rows. Since 2006 the percentages have
// been between 1.2 and 4.8.
func (t *Table) assume(c *check.Check, year int, later []decimal.Decimal) (best *Table, err error) {
	most, fitting := 0, int64(0)
	for tenths := int64(-20); tenths <= 100; tenths++ {
		derived, err := derive(year, append(slices.Clone(later), decimal.New(tenths, -1)))
		if err != nil {
			continue
		}
		if fits := t.fits(derived); fits > most {
			best, most, fitting = derived, fits, tenths
		}
	}
	if 2*most < len(builtIn[0].limits) {
		return nil, law.Faults{regulationMissing.At("percentages", strconv.Itoa(year))}
	}
	percentage := decimal.New(fitting, -1).StringFixed(1)
	c.Add("percentages", regulationAssumed, strconv.Itoa(year), strings.Replace(percentage, ".", ",", 1), percentage)
	return best, nil
}

// fits counts the rows that have the same limit and percentages in both tables.
func (t *Table) fits(derived *Table) (count int) {
	rows := derived.Rows()
	for _, row := range t.Rows() {
		if i := withLimit(rows, row.From); i >= 0 && samePercentages(rows[i], row) && row.From > 0 {
			count++
		}
	}
	return count
}

// compareWith finds what differs from the derived table. A row is identified by its
// limit, or else by its percentages, which no two rows of § 11 share.
func (t *Table) compareWith(c *check.Check, derived *Table) {
	rows := t.Rows()
	given := make([]bool, len(rows))
	for _, want := range derived.Rows() {
		limit := func(language law.Language) string {
			return string(money.Append(nil, want.From*100, language == law.English))
		}
		i := withLimit(rows, want.From)
		if i < 0 {
			i = slices.IndexFunc(rows, func(row Row) bool { return samePercentages(row, want) })
		}
		switch {
		case i < 0 || given[i]:
			c.Add("rows", rowMissing, limit(law.Danish), limit(law.English))
			continue
		case rows[i].From != want.From:
			c.Add(check.At("rows", i, "from"), limitDeviates, limit(law.Danish), limit(law.English))
		case rows[i].WithoutChildren != want.WithoutChildren:
			c.Add(check.At("rows", i, "withoutChildren"), percentageDeviates, strconv.Itoa(want.WithoutChildren))
		case rows[i].WithChildren != want.WithChildren:
			c.Add(check.At("rows", i, "withChildren"), percentageDeviates, strconv.Itoa(want.WithChildren))
		}
		given[i] = true
	}
	for i := range rows {
		if !given[i] {
			c.Add(check.At("rows", i, ""), rowTooMany)
		}
	}
}

func withLimit(rows []Row, limit int64) int {
	return slices.IndexFunc(rows, func(row Row) bool { return row.From == limit })
}

func samePercentages(a, b Row) bool {
	return a.WithoutChildren == b.WithoutChildren && a.WithChildren == b.WithChildren
}
