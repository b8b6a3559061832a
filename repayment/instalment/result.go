// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
)

// Result is a decision in the form of the JSON contract.
type Result struct {
	Monthly decimal.Decimal `json:"monthly" da:"det månedlige afdrag i kroner; 0, når der intet afdrag fastsættes" en:"the monthly instalment in kroner; 0 when none is fixed"`
	// Percent is nil without income data.
	Percent *int  `json:"percent" da:"tabellens procent, eller null uden oplysninger om indkomsten" en:"the percentage of the table, or null without income data"`
	Basis   Basis `json:"basis" da:"hvad afdraget bygger på" en:"what the instalment rests on"`
	// AnnualCapacity (betalingsevne) is the part of the annual net income to be paid
	// in a year, in kroner, exact to four decimals. It is null without income data.
	AnnualCapacity decimal.NullDecimal `json:"annualCapacity,omitzero" da:"betalingsevnen i kroner om året" en:"what the table says is to be paid in a year, in kroner"`
	// Table is zero without income data.
	Table ResultTable `json:"table,omitzero" da:"den tabel, der er brugt" en:"the table that was used"`
}

// ResultTable identifies the table that a decision used.
type ResultTable struct {
	From       calendar.Date `json:"from" da:"tabellens første dag" en:"the first day of the table"`
	Source     string        `json:"source" da:"hvor tabellen er offentliggjort" en:"where the table was published"`
	Provenance Provenance    `json:"provenance" da:"om tabellen er læst i en offentliggørelse eller udregnet" en:"whether the table was read in a publication or derived"`
}

// Result returns the decision in the form of the JSON contract.
func (d Decision) Result() Result {
	return d.result(decimal.New(d.monthly, 0), decimal.New(d.capacity(), -4), new(d.Percent))
}

// AppendResult appends [Decision.Result] as a JSON object. The amounts are made here as
// well, because what is only written needs no place on the heap.
func (d Decision) AppendResult(dst []byte) []byte {
	result := d.result(decimal.New(d.monthly, 0), decimal.New(d.capacity(), -4), &d.Percent)
	return wire.Append(dst, &result)
}

func (d *Decision) result(monthly, capacity decimal.Decimal, percent *int) Result {
	result := Result{Monthly: monthly, Basis: d.Basis}
	if table := d.Table; table != nil {
		result.Percent = percent
		result.AnnualCapacity = decimal.NewNullDecimal(capacity)
		result.Table = ResultTable{From: table.inForce.From, Source: table.source, Provenance: table.provenance}
	}
	return result
}

// MarshalJSON returns the result as the contract has it; a value without a name is an
// error.
func (r Result) MarshalJSON() ([]byte, error) { return wire.Marshal(&r) }
