// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"slices"
	"strings"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// TableData is a table as transcribed from a publication, in Go or as JSON for
// [LoadTable].
type TableData struct {
	// From and To are the first and the last day in force, both inclusive.
	From calendar.Date `json:"from" da:"tabellens første dag" en:"the first day of the table"`
	To   calendar.Date `json:"to" da:"tabellens sidste dag" en:"the last day of the table"`
	// Source says, in Danish, where the table was published.
	Source string `json:"source" da:"den offentliggørelse, som rækkerne er læst i" en:"the publication that the rows were read in"`
	// Derived is true if any row was computed instead of read in the publication.
	Derived bool `json:"derived,omitzero" da:"om nogen række er udregnet og ikke læst" en:"whether any row was computed and not read"`
	// Rows are the rows, lowest first.
	Rows []Row `json:"rows" da:"rækkerne, den laveste først" en:"the rows, the lowest first"`
}

// NewTable returns a table for days that the library has none for, typically next
// year's. It checks that the rows can be a table of this kind, and returns all
// faults at once ([law.Faults]):
//
//   - the days in force are given and in order, and the source is named;
//   - the first row begins at 0 kr. and the limits rise;
//   - a printed upper limit is one krone below the next row's lower limit, and
//     the last row has none;
//   - the percentages lie between 0 and 100, never fall from one row to the
//     next, and are never higher with children than without.
//
// It does not test whether the figures are the right ones: [Tables.CheckYear]
// compares them with what § 45 gives, and a second person reads the publication.
func NewTable(data TableData) (*Table, error) {
	var c check.Check
	data.checkHead(&c)
	data.checkRows(&c)
	if err := c.Err(); err != nil {
		return nil, err
	}
	table := &Table{
		inForce: calendar.Period{From: data.From, To: data.To},
		source:  data.Source, provenance: Published, rowsRead: len(data.Rows),
	}
	if data.Derived {
		table.provenance, table.rowsRead = Derived, 0
	}
	for _, row := range data.Rows {
		table.limits = append(table.limits, row.From)
		table.without = append(table.without, uint8(row.WithoutChildren))
		table.with = append(table.with, uint8(row.WithChildren))
	}
	return table, nil
}

// LoadTable reads one table as JSON with the keys of [TableData] and [Row] and makes
// it with [NewTable]. Limits are whole kroner, as numbers or as decimal strings; a
// byte order mark at the start is skipped. The error is [law.Faults] with everything
// that is wrong, including unknown, repeated and missing keys and anything after the
// table, because a misread table would decide wrongly for a whole year.
func LoadTable(text []byte) (*Table, error) {
	var data TableData
	read := wire.Read(text, "", &data)
	if len(read) == 0 {
		return NewTable(data)
	}
	var c check.Check
	data.checkHead(&c)
	inRows := func(fault law.Fault) bool { return strings.HasPrefix(fault.Field, "rows") }
	if !slices.ContainsFunc(read, inRows) { // a row is compared with its neighbours
		data.checkRows(&c)
	}
	return nil, check.Join(read, c.Err())
}

func (d *TableData) checkHead(c *check.Check) {
	c.Needed("from", d.From, law.Words{Danish: "tabellens første dag", English: "the first day of the table"})
	if c.Needed("to", d.To, law.Words{Danish: "tabellens sidste dag", English: "the last day of the table"}) && d.To.Before(d.From) {
		c.Add("to", lastBeforeFirst)
	}
	if strings.TrimSpace(d.Source) == "" {
		c.Add("source", noSource)
	}
}

func (d *TableData) checkRows(c *check.Check) {
	if len(d.Rows) == 0 {
		c.Add("rows", noRows)
	}
	before := Row{From: -1}
	for i, row := range d.Rows {
		d.checkLimits(c, i, before, row)
		checkPercentage(c, check.At("rows", i, "withoutChildren"), before.WithoutChildren, row.WithoutChildren)
		checkPercentage(c, check.At("rows", i, "withChildren"), before.WithChildren, row.WithChildren)
		if row.WithChildren > row.WithoutChildren {
			c.Add(check.At("rows", i, "withChildren"), moreWithChildren)
		}
		before = row
	}
}

// checkLimits checks the limits of a row against those of the preceding row.
func (d *TableData) checkLimits(c *check.Check, i int, before, row Row) {
	switch {
	case i == 0 && row.From != 0:
		c.Add(check.At("rows", i, "from"), firstAboveZero)
	case row.From <= before.From:
		c.Add(check.At("rows", i, "from"), limitFalls)
	case row.From > money.MaxOre/100:
		c.Add(check.At("rows", i, "from"), check.TooLarge)
	case i > 0 && before.To != 0 && before.To != row.From-1:
		c.Add(check.At("rows", i-1, "to"), rowEndsElsewhere)
	}
	if i == len(d.Rows)-1 && row.To != 0 {
		c.Add(check.At("rows", i, "to"), lastRowEnds)
	}
}

// checkPercentage checks a percentage against that of the preceding row.
func checkPercentage(c *check.Check, field string, before, value int) {
	switch {
	case value < 0 || value > 100:
		c.Add(field, noPercentage)
	case value < before:
		c.Add(field, percentageFalls)
	}
}
