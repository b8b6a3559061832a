// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Tables is a set of tables, at most one for each day. The zero value stands for the
// tables built into the library, [BuiltIn]. A set is immutable.
type Tables struct {
	list []*Table // by first day, never empty when set
}

// BuiltIn returns the library's own tables: those in force from 1 October 2023 and
// from 1 January 2024, 2025 and 2026.
func BuiltIn() Tables { return Tables{list: builtIn} }

// With returns the set with one more table. A table with exactly the same days as
// one in the set replaces it; one that covers only some of another's days is refused
// with [law.Faults], because it would be unclear which applies.
func (t Tables) With(table *Table) (Tables, error) {
	if table == nil || len(table.limits) == 0 {
		return Tables{}, law.Faults{noRows.At("rows")}
	}
	list := slices.Clone(t.tables())
	for i, other := range list {
		if other.inForce == table.inForce {
			list[i] = table
			return Tables{list: list}, nil
		}
		if other.inForce.Overlaps(table.inForce) {
			return Tables{}, law.Faults{tablesOverlap.At("from")}
		}
	}
	list = append(list, table)
	slices.SortFunc(list, func(a, b *Table) int { return a.inForce.From.Compare(b.inForce.From) })
	return Tables{list: list}, nil
}

// On returns the table in force on a day, or false if the set has none for
// it. The table of another year is never used instead.
func (t Tables) On(day calendar.Date) (*Table, bool) {
	list := t.tables()
	for i := len(list) - 1; i >= 0; i-- {
		if list[i].inForce.Contains(day) {
			return list[i], true
		}
	}
	return nil, false
}

// All returns the tables of the set, the oldest first.
func (t Tables) All() []*Table { return slices.Clone(t.tables()) }

func (t Tables) tables() []*Table {
	if t.list == nil {
		return builtIn
	}
	return t.list
}
