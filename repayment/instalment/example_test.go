// SPDX-License-Identifier: MPL-2.0

package instalment_test

import (
	"errors"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

// facts of a debtor with 145,460 kr. a year and no children.
func facts(on string) instalment.Facts {
	return instalment.Facts{
		On:              calendar.MustParse(on),
		AnnualNetIncome: decimal.NewNullDecimal(decimal.New(145_460, 0)),
	}
}

// The lowest income at 5 percent in 2026.
func ExampleDecide() {
	decision, err := instalment.Decide(facts("2026-03-02"), instalment.Options{})
	fmt.Println(decision.Monthly(), "kr.", decision.Percent, "percent", err)
	// Output: 600 kr. 5 percent <nil>
}

// Without income data the instalment is a fixed amount.
func ExampleDecide_noIncomeData() {
	decision, _ := instalment.Decide(instalment.Facts{On: calendar.MustParse("2026-03-02")}, instalment.Options{})
	fmt.Println(decision.Monthly(), decision.Basis)
	// Output: 350 no-income-data
}

// The tables end; the last one is not carried on into another year.
func ExampleDecide_noTable() {
	_, err := instalment.Decide(facts("2027-01-01"), instalment.Options{})
	fmt.Println(errors.Is(err, law.NoTable))
	// Output: true
}

// Six months of age in place of the library's three.
func ExampleOptions() {
	old := facts("2026-03-02")
	old.IncomeAsOf = calendar.MustParse("2025-10-01")
	decision, _ := instalment.Decide(old, instalment.Options{})
	fmt.Println(decision.Basis)
	decision, _ = instalment.Decide(old, instalment.Options{IncomeMaxAge: 6})
	fmt.Println(decision.Basis)
	// Output:
	// no-income-data
	// table
}

// The net income is the income of the year less five deductions.
func ExampleIncome_Net() {
	net, err := instalment.Income{Annual: decimal.New(300_000, 0), LabourMarketContribution: decimal.New(24_000, 0),
		ATP: decimal.New(1_188, 0), Tax: decimal.New(60_000, 0)}.Net()
	fmt.Println(net, err)
	// Output: 214812 <nil>
}

// Every decision says which rules it tried and which of them applied.
func ExampleDecision_Grounds() {
	decision, _ := instalment.Decide(facts("2026-03-02"), instalment.Options{})
	for _, ground := range decision.Grounds() {
		fmt.Println(ground.Ref.Qualified(), ground.Applied)
	}
	// Output:
	// opkraevning § 3 true
	// opkraevning § 5, stk. 2 false
	// opkraevning § 5, stk. 1, 1. pkt. true
	// inddrivelse § 11, stk. 1, 8. pkt. true
	// inddrivelse § 11, stk. 2 true
	// opkraevning § 5, stk. 1, 2. pkt. true
}

// The table of 2025 was never read in a publication, and the decision says so.
func ExampleDecision_Readings() {
	decision, _ := instalment.Decide(facts("2025-07-01"), instalment.Options{})
	fmt.Println(decision.Readings())
	// Output: [R-01 R-05 R-06 R-30]
}

// 1,400 kr. at 600 kr. a month; the last payment is the rest.
func ExampleNewSchedule() {
	schedule, _ := instalment.NewSchedule(decimal.New(1_400, 0), decimal.New(600, 0), calendar.MustParse("2026-01-31"))
	for payment := range schedule.All() {
		fmt.Println(payment.DueOn, payment.Amount)
	}
	// Output:
	// 2026-01-31 600
	// 2026-02-28 600
	// 2026-03-31 200
}

// The row of an income, as the table has it.
func ExampleTable_Percentage() {
	table, _ := instalment.BuiltIn().On(calendar.MustParse("2026-03-02"))
	percent, row, err := table.Percentage(decimal.New(145_460, 0), false)
	fmt.Println(percent, table.Rows()[row].From, err)
	// Output: 5 145460 <nil>
}

// The table that § 45 gives for a year the library does not have, to compare the
// publication with. The percentage is 2.0 plus the year's tilpasningsprocent.
func ExampleDerive() {
	_, err := instalment.Derive(2027)
	fmt.Println(err)
	table, _ := instalment.Derive(2027, decimal.New(31, -1))
	fmt.Println(table.Rows()[1].From)
	// Output:
	// percentages: the percentage of § 45 for 2027 is not given, so that year's table cannot be derived; expected 2.0 plus or minus that year's adjustment percentage
	// 149970
}

// A table of half a year in which a row was forgotten and a limit was misread.
func ExampleTables_CheckYear() {
	derived, _ := instalment.Derive(2027, decimal.New(31, -1))
	rows := append(derived.Rows()[:9], derived.Rows()[10:]...)
	for i := range rows {
		rows[i].To = 0
	}
	rows[1].From += 1_000
	table, _ := instalment.NewTable(instalment.TableData{From: calendar.MustParse("2027-01-01"),
		To: calendar.MustParse("2027-06-30"), Source: "SKM2026.000.GÆLDST", Rows: rows})
	tables, _ := instalment.BuiltIn().With(table)
	for _, finding := range tables.CheckYear(2027, decimal.New(31, -1)) {
		fmt.Println(finding.ID, finding.Field)
	}
	// Output:
	// days-without-table to
	// limit-deviates rows[1].from
	// row-missing rows
}

// Next year's table, as somebody has written it down from the publication.
func ExampleLoadTable() {
	table, err := instalment.LoadTable([]byte(`{"from": "2027-01-01", "to": "2027-12-31", "source": "SKM2026.000.GÆLDST",
		"rows": [{"from": 0, "withoutChildren": 4, "withChildren": 3}, {"from": 150000, "withoutChildren": 5, "withChildren": 3}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	tables, _ := instalment.BuiltIn().With(table)
	decision, _ := instalment.Decide(facts("2027-01-01"), instalment.Options{Tables: tables})
	fmt.Println(decision.Monthly())
	// Output: 450
}
