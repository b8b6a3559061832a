// SPDX-License-Identifier: MPL-2.0

package importing_test

import (
	"errors"
	"fmt"
	"log"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

// A year that the library has no table and no list for is decided with those of the
// caller. Both are loaded once and shared.
func Example_nextYear() {
	percentage := decimal.RequireFromString("4.1") // of § 45, made up here
	options, err := optionsOf(tableFile(2027, percentage), listFile("2027-12-31"))
	if err != nil {
		log.Fatal(err) // names every fault in the files
	}
	// What a person must look at before they are used; nothing here.
	fmt.Println(options.Instalment.Tables.CheckYear(2027, percentage), options.Deferral.Benefits.CheckYear(2027))

	facts := repayment.Facts{
		On: calendar.MustParse("2027-01-04"),
		Claim: repayment.Claim{
			Creditor: repayment.Municipality, Act: repayment.Aktivloven, Kind: law.Benefit,
			Principal: decimal.NewFromInt(20_000), Balance: decimal.NewFromInt(19_000),
			EndedOn: calendar.MustParse("2026-10-25"), CollectionBegunOn: calendar.MustParse("2026-11-14"),
		},
		Debtor: repayment.Debtor{AnnualNetIncome: decimal.NewNullDecimal(decimal.NewFromInt(170_282)), OtherIncome: true},
	}
	_, err = repayment.Decide(facts, repayment.Options{})
	fmt.Println("without them:", errors.Is(err, law.NoTable))
	decision, err := repayment.Decide(facts, options)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("with them:", decision.Monthly.Decimal, "kr. a month")
	for _, table := range decision.Receipt().Tables { // keep the files: a receipt has their hash
		fmt.Println(table.Kind, table.From, table.Source)
	}
	// Output:
	// [] []
	// without them: true
	// with them: 700 kr. a month
	// instalment-table 2027-01-01 opdigtet
	// benefit-list 2025-07-01 bibliotekets liste; grundene efter opkrævningsbekendtgørelsens § 6, stk. 1, de øvrige ydelser sat op af biblioteket
}

// optionsOf reads the two files of a year.
func optionsOf(tableFile, listFile []byte) (options repayment.Options, err error) {
	table, err := instalment.LoadTable(tableFile)
	if err != nil {
		return options, fmt.Errorf("table: %w", err)
	}
	if options.Instalment.Tables, err = instalment.BuiltIn().With(table); err != nil {
		return options, fmt.Errorf("table: %w", err)
	}
	if options.Deferral.Benefits, err = deferral.LoadBenefitList(listFile); err != nil {
		return options, fmt.Errorf("list: %w", err)
	}
	return options, nil
}

// tableFile stands for the file that two people have read in the publication.
func tableFile(year int, percentage decimal.Decimal) []byte {
	derived, err := instalment.Derive(year, percentage)
	if err != nil {
		log.Fatal(err)
	}
	var rows []string
	for _, row := range derived.Rows() {
		rows = append(rows, fmt.Sprintf(`{"from":%d,"withoutChildren":%d,"withChildren":%d}`, row.From, row.WithoutChildren, row.WithChildren))
	}
	return fmt.Appendf(nil, `{"from":"%d-01-01","to":"%[1]d-12-31","source":"opdigtet","rows":[%s]}`, year, strings.Join(rows, ","))
}

// listFile stands for the file that somebody has compared with the law of the year: the
// library's own list, taken to hold to another day.
func listFile(to string) []byte {
	return []byte(strings.Replace(string(deferral.BuiltInBenefits().AppendJSON(nil)), "2026-12-31", to, 1))
}
