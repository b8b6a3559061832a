// SPDX-License-Identifier: MPL-2.0

package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/contract"
	"github.com/hjemmel-dk/hjemmel/examples/internal/command"
	"github.com/hjemmel-dk/hjemmel/law"
)

// percentages parses the yearly percentages of § 45 after the last year the library
// knows, separated by commas; ok is false if one is malformed.
func percentages(text string) (list []decimal.Decimal, ok bool) {
	if text == "" {
		return nil, true
	}
	for part := range strings.SplitSeq(text, ",") {
		percentage, err := decimal.NewFromString(strings.TrimSpace(part))
		if err != nil {
			return nil, false
		}
		list = append(list, percentage)
	}
	return list, true
}

// checkYear reports whether the table and the list of a year are complete: it prints
// what a person must look at, and returns 1 if there is anything.
func checkYear(program *command.Program, evaluator *contract.Evaluator, year, regulation string) int {
	number, err := strconv.Atoi(year)
	if err != nil || number < 2005 || number > 2199 {
		program.Say("batch: -check-year tager et år, som i 2027", "batch: -check-year takes a year, as in 2027")
		return 2
	}
	later, ok := percentages(regulation)
	if !ok {
		program.Say("batch: -regulation tager procenter med punktum og komma imellem, som i 2.4,2.1",
			"batch: -regulation takes percentages separated by commas, as in 2.4,2.1")
		return 2
	}
	table := evaluator.Instalment.Tables.CheckYear(number, later...)
	list := evaluator.Deferral.Benefits.CheckYear(number)
	show(program, law.Words{Danish: "tabel", English: "table"}, table)
	show(program, law.Words{Danish: "liste", English: "list"}, list)
	if len(table)+len(list) > 0 {
		return 1
	}
	whole := law.Words{Danish: "Tabel og liste for %d er hele.\n", English: "The table and the list of %d are whole.\n"}
	fmt.Fprintf(program.Out, whole.In(program.Language), number)
	return 0
}

// show prints what a person must look at in a file, with the field of each finding.
func show(program *command.Program, file law.Words, findings []law.Fault) {
	for _, finding := range findings {
		field := finding.Field
		if field != "" {
			field += ": "
		}
		program.Print(file.In(program.Language) + ": " + field + finding.Text(program.Language) + "\n")
	}
}
