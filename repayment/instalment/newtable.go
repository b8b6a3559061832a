// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// TableData is a table as somebody writes it down from a publication, in Go or
// as JSON for [LoadTable].
type TableData struct {
	// From and To are the first and the last day in force, both inclusive.
	From calendar.Date `json:"from"`
	To   calendar.Date `json:"to"`
	// Source says where the table was published, in Danish.
	Source string `json:"source"`
	// Derived is true when any row was computed and not read in the publication.
	Derived bool `json:"derived,omitzero"`
	// Rows are the rows, lowest first.
	Rows []Row `json:"rows"`
}

// NewTable returns a table for days that the library has none for, typically
// next year's. It tests that the rows can be a table of this kind, and returns
// all faults at once ([law.Faults]):
//
//   - the days in force are given and in order, and the source is named;
//   - the first row begins at 0 kr. and the limits rise;
//   - a printed upper limit is one krone below the next row's lower limit, and
//     the last row has none;
//   - the percentages lie between 0 and 100, never fall from one row to the
//     next, and are never higher with children than without.
//
// It does not test whether the figures are the right ones: compare with
// [Regulate] and let a second person read the publication.
func NewTable(data TableData) (*Table, error) {
	var faults law.Faults
	fault := func(code law.Code, field, problem, expected string) {
		faults = append(faults, law.Fault{Code: code, Field: field, Problem: problem, Expected: expected})
	}
	if data.From.IsZero() {
		fault(law.Missing, "from", "the first day in force is not given", "a date such as 2027-01-01")
	}
	switch {
	case data.To.IsZero():
		fault(law.Missing, "to", "the last day in force is not given", "a date such as 2027-12-31")
	case data.To.Before(data.From):
		fault(law.Contradiction, "to", "the last day in force lies before the first", "a day on or after the first")
	}
	if strings.TrimSpace(data.Source) == "" {
		fault(law.Missing, "source", "the publication is not named", "the publication that the rows were read in")
	}
	if len(data.Rows) == 0 {
		fault(law.Missing, "rows", "the table has no rows", "at least one row, beginning at 0 kr.")
	}
	table := Table{
		inForce: calendar.Period{From: data.From, To: data.To},
		source:  data.Source, provenance: Published, rowsRead: len(data.Rows),
	}
	if data.Derived {
		table.provenance, table.rowsRead = Derived, 0
	}
	for i, row := range data.Rows {
		field := fmt.Sprintf("rows[%d]", i)
		before := Row{From: -1}
		if i > 0 {
			before = data.Rows[i-1]
		}
		switch {
		case i == 0 && row.From != 0:
			fault(law.OutOfRange, field+".from", "the first row does not begin at 0", "0, so that no income lies below the table")
		case row.From <= before.From:
			fault(law.OutOfRange, field+".from", "the limit is not above that of the row before", "limits that rise")
		case row.From > law.MaxOre/100:
			fault(law.OutOfRange, field+".from", "the limit is above 1,000,000,000,000 kr.", "a limit in whole kroner")
		case i > 0 && before.To != 0 && before.To != row.From-1:
			fault(law.Contradiction, fmt.Sprintf("rows[%d].to", i-1), "the row does not end one krone below the next", "the next row's limit less 1, or no upper limit")
		}
		if i == len(data.Rows)-1 && row.To != 0 {
			fault(law.Contradiction, field+".to", "the last row has an upper limit", "none, so that no income lies above the table")
		}
		percent := func(name string, value, before int) uint8 {
			switch {
			case value < 0 || value > 100:
				fault(law.OutOfRange, field+"."+name, "the percentage is not between 0 and 100", "a whole percentage such as 5")
				return 0
			case i > 0 && value < before:
				fault(law.OutOfRange, field+"."+name, "the percentage is lower than in the row before", "percentages that never fall")
			}
			return uint8(value)
		}
		table.limits = append(table.limits, row.From)
		table.without = append(table.without, percent("withoutChildren", row.WithoutChildren, before.WithoutChildren))
		table.with = append(table.with, percent("withChildren", row.WithChildren, before.WithChildren))
		if row.WithChildren > row.WithoutChildren {
			fault(law.Contradiction, field+".withChildren", "the percentage is higher with children than without", "at most the percentage without children")
		}
	}
	if len(faults) > 0 {
		return nil, faults
	}
	return table.indexed(), nil
}

// LoadTable reads one table as JSON with the keys of [TableData] and [Row] and
// makes it with [NewTable]. An unknown key, a key given twice, or anything after
// the table is a fault, because a table that was misread decides wrongly for a
// whole year.
func LoadTable(text []byte) (*Table, error) {
	syntax := func(code law.Code, problem, expected string) error {
		return law.Faults{{Code: code, Problem: problem, Expected: expected}}
	}
	if !json.Valid(text) {
		return nil, syntax(law.Syntax, "the text is not one JSON value", "one JSON object with from, to, source and rows")
	}
	if code := wrongKey(text); code != "" {
		return nil, syntax(code, "a key is unknown, or given twice in the same object", tableKeys)
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	var file struct {
		TableData
		Rows []struct {
			From            *int64 `json:"from"`
			To              int64  `json:"to"`
			WithoutChildren *int   `json:"withoutChildren"`
			WithChildren    *int   `json:"withChildren"`
		} `json:"rows"`
	}
	if err := decoder.Decode(&file); err != nil {
		return nil, syntax(law.Invalid, "a value is of the wrong kind or stands in the wrong place", tableKeys)
	}
	var faults law.Faults
	missing := func(row int, name string) {
		faults = append(faults, law.Fault{Code: law.Missing, Field: fmt.Sprintf("rows[%d].%s", row, name),
			Problem: "the figure is not given", Expected: "the figure in the publication"})
	}
	data := file.TableData
	for i, row := range file.Rows {
		if row.From == nil {
			missing(i, "from")
		}
		if row.WithoutChildren == nil {
			missing(i, "withoutChildren")
		}
		if row.WithChildren == nil {
			missing(i, "withChildren")
		}
		if len(faults) == 0 {
			data.Rows = append(data.Rows, Row{*row.From, row.To, *row.WithoutChildren, *row.WithChildren})
		}
	}
	if len(faults) > 0 {
		return nil, faults
	}
	return NewTable(data)
}

const tableKeys = "from, to, source, derived and rows, each row with from, to, withoutChildren and withChildren, every key once"

// wrongKey returns the fault of the first key in valid JSON that is unknown or
// given twice in its object; encoding/json would take the one for another
// spelling and the other for a correction.
func wrongKey(text []byte) law.Code {
	decoder := json.NewDecoder(bytes.NewReader(text))
	type level struct {
		keys    map[string]bool // nil in an array
		wantKey bool
	}
	var levels []level
	for {
		token, err := decoder.Token()
		if err != nil {
			return ""
		}
		top := len(levels) - 1
		if name, isText := token.(string); isText && top >= 0 && levels[top].wantKey {
			switch name {
			case "from", "to", "source", "derived", "rows", "withoutChildren", "withChildren":
			default:
				return law.UnknownKey
			}
			if levels[top].keys[name] {
				return law.DuplicateKey
			}
			levels[top].keys[name] = true
			levels[top].wantKey = false
			continue
		}
		switch token {
		case json.Delim('{'):
			levels = append(levels, level{map[string]bool{}, true})
			continue
		case json.Delim('['):
			levels = append(levels, level{})
			continue
		case json.Delim('}'), json.Delim(']'):
			levels = levels[:top]
			top--
		}
		if top >= 0 {
			levels[top].wantKey = levels[top].keys != nil
		}
	}
}
