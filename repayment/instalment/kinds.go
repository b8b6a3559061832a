// SPDX-License-Identifier: MPL-2.0

package instalment

// Basis says what a monthly instalment rests on.
type Basis uint8

const (
	// ByTable: § 5, stk. 1, the table and the income.
	ByTable Basis = iota + 1
	// NoIncomeData: § 5, stk. 2, the fixed amount without current income data.
	NoIncomeData
)

// String returns the name of the basis in the JSON contract: "table" or
// "no-income-data".
func (b Basis) String() string {
	switch b {
	case ByTable:
		return "table"
	case NoIncomeData:
		return "no-income-data"
	}
	return ""
}
