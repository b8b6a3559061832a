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

// percentages are the yearly percentages of § 45 after the last year that the library
// knows, separated by commas.
func percentages(text string) (list []decimal.Decimal, err error) {
	for part := range strings.SplitSeq(text, ",") {
		percentage, err := decimal.NewFromString(strings.TrimSpace(part))
		if err != nil {
			return nil, fmt.Errorf("-regulation: %q is no percentage", part)
		}
		list = append(list, percentage)
	}
	return list, nil
}

// checkYear says whether the table and the list of a year are whole: it prints what a
// person must look at, and exits with 1 when there is anything.
func checkYear(program *command.Program, evaluator *contract.Evaluator, year, regulation string) int {
	number, err := strconv.Atoi(year)
	if err != nil || number < 2005 || number > 2199 {
		program.Say("batch: -check-year tager et år, som i 2027", "batch: -check-year takes a year, as in 2027")
		return 2
	}
	var later []decimal.Decimal
	if regulation != "" {
		if later, err = percentages(regulation); err != nil {
			program.Fail(err)
			return 2
		}
	}
	findings := law.Faults(evaluator.Instalment.Tables.CheckYear(number, later...))
	findings = append(findings, evaluator.Deferral.Benefits.CheckYear(number)...)
	for _, finding := range findings {
		fmt.Fprintf(program.Out, "%s: %s\n", finding.Field, finding.Text(program.Language))
	}
	if len(findings) > 0 {
		return 1
	}
	program.Say("Tabel og liste for %d er hele.", "The table and the list of %d are whole.", number)
	return 0
}
