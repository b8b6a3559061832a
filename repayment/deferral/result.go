// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/internal/wire"
)

// Result is a decision in the form of the JSON contract.
type Result struct {
	State State `json:"state" da:"hvad skyldneren skal have" en:"what the debtor is to have"`
	// Monthly is null in every state but [ModestAmount].
	Monthly decimal.NullDecimal `json:"monthly,omitzero" da:"beløbet efter § 6, stk. 2, i kroner om måneden" en:"the amount of § 6(2) in kroner a month"`
}

// Result returns the decision in the form of the JSON contract.
func (d Decision) Result() Result {
	return Result{State: d.State, Monthly: decimal.NullDecimal{Decimal: d.Monthly, Valid: d.State == ModestAmount}}
}

// MarshalJSON returns the result as the contract has it; a value without a name is an
// error.
func (r Result) MarshalJSON() ([]byte, error) { return wire.Marshal(&r) }

// AppendResult appends [Decision.Result] as a JSON object.
func (d Decision) AppendResult(dst []byte) []byte {
	result := d.Result()
	return wire.Append(dst, &result)
}
