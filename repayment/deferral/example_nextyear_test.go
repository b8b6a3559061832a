// SPDX-License-Identifier: MPL-2.0

package deferral_test

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/contract"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

// A whole case in a year that the library has neither a table nor a list for takes
// both, which a program reads from two files.
func Example_nextYear() {
	tableFile := `{"from": "2027-01-01", "to": "2027-12-31", "source": "SKM2026.000.GÆLDST", "rows": [
		{"from": "0", "to": "149969", "withoutChildren": 4, "withChildren": 3},
		{"from": "149970", "withoutChildren": 5, "withChildren": 3}]}`
	listFile := strings.Replace(string(deferral.BuiltInBenefits().AppendJSON(nil)), "2026-12-31", "2027-12-31", 1)

	table, err := instalment.LoadTable([]byte(tableFile))
	if err != nil {
		fmt.Println(err)
		return
	}
	tables, _ := instalment.BuiltIn().With(table)
	list, err := deferral.LoadBenefitList([]byte(listFile))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("to look at in the table:", len(tables.CheckYear(2027, decimal.New(31, -1))), "rows; in the list:", len(list.CheckYear(2027)))

	ask := func(evaluator contract.Evaluator) {
		decision, err := evaluator.Decide([]byte(`{"id": "1", "rule": "repayment", "given": {"on": "2027-01-04",
			"claim": {"creditor": "municipality", "act": "aktivloven", "kind": "benefit", "principal": "20000", "balance": "19000",
				"endedOn": "2026-10-25", "collectionBegunOn": "2026-11-14"},
			"debtor": {"annualNetIncome": "170282", "supportsChildren": false, "benefits": [], "otherIncome": true}}}`))
		if err != nil {
			fmt.Println(err)
			return
		}
		for _, table := range decision.Receipt().Tables {
			fmt.Println(table.Kind, table.From)
		}
	}
	ask(contract.Evaluator{})
	ask(contract.Evaluator{
		Instalment: instalment.Options{Tables: tables},
		Deferral:   deferral.Options{Benefits: list},
	})
	// Output:
	// to look at in the table: 64 rows; in the list: 0
	// given.on: the list of benefits does not cover that day; expected a day that the list covers, or a later list: a file with -benefits for the programs, Options.Benefits in Go
	// instalment-table 2027-01-01
	// benefit-list 2025-07-01
}
