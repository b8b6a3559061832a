// SPDX-License-Identifier: MPL-2.0

package instalment

import "github.com/hjemmel-dk/hjemmel/internal/names"

// Basis is what a monthly instalment rests on.
type Basis uint8

const (
	// ByTable: § 5, stk. 1, the table and the income.
	ByTable Basis = iota + 1
	// NoIncomeData: § 5, stk. 2, the fixed amount without current income data.
	NoIncomeData
)

var bases = names.Table[Basis]{"table", "no-income-data"}

// String returns the name of the basis in the JSON contract: "table" or
// "no-income-data". It is empty for any other value.
func (b Basis) String() string { return bases.Of(b) }

// MarshalText returns [Basis.String], or an error for an unknown value.
func (b Basis) MarshalText() ([]byte, error) { return bases.Text(b) }

// UnmarshalText reads what [Basis.MarshalText] writes.
func (b *Basis) UnmarshalText(text []byte) error { return bases.Read(b, text) }

// Provenance says how the figures of a table are known.
type Provenance uint8

const (
	// Published: every row was read in a publication.
	Published Provenance = iota + 1
	// Derived: at least one row was computed under the recovery order § 45.
	Derived
)

var provenances = names.Table[Provenance]{"published", "derived"}

// String returns the name of the provenance in the JSON contract: "published" or
// "derived". It is empty for any other value.
func (p Provenance) String() string { return provenances.Of(p) }

// MarshalText returns [Provenance.String], or an error for an unknown value.
func (p Provenance) MarshalText() ([]byte, error) { return provenances.Text(p) }

// UnmarshalText reads what [Provenance.MarshalText] writes.
func (p *Provenance) UnmarshalText(text []byte) error { return provenances.Read(p, text) }
