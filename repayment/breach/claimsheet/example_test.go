// SPDX-License-Identifier: MPL-2.0

package claimsheet_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/breach/claimsheet"
)

// The known filters are tried before the claim is sent.
func ExampleSheet_Check() {
	sheet := claimsheet.Sheet{
		Creditor: "Eksempel Kommune", Reference: "2026-000124", Type: claimsheet.HousingDepositClaim, Class: claimsheet.ForRecovery,
		Description:  "Boligindskud, afgørelse 2026-78",
		OriginatedOn: calendar.MustParse("2023-05-02"),
		DueOn:        calendar.MustParse("2026-03-07"), LastTimelyOn: calendar.MustParse("2026-03-06"),
		Principal: decimal.NewFromInt(18_500), Balance: decimal.NewFromInt(18_500),
		LapsesOn: calendar.MustParse("2033-05-02"), Debtors: []string{"sag-78-a"},
	}
	findings, _ := sheet.Check(calendar.MustParse("2026-03-10"))
	for _, finding := range findings {
		fmt.Println(finding.Rule, finding.Effect, finding.Field, "seen:", finding.Seen)
	}
	// Output:
	// R_6_1 reject lastTimelyOn seen: false
	// A25 warn lapsesOn seen: false
}

// A sheet begins with a decision that the claim may be transferred.
func ExampleNew() {
	decision, _ := breach.Decide(breach.Facts{
		On:       calendar.MustParse("2026-03-09"),
		Duty:     breach.LumpSum,
		MissedOn: calendar.MustParse("2026-02-16"),
		Demand:   &breach.Demand{SentOn: calendar.MustParse("2026-02-20"), Deadline: calendar.MustParse("2026-03-06")},
		Notice:   &breach.Notice{On: calendar.MustParse("2026-02-20")},
	}, breach.Options{})
	sheet, err := claimsheet.New(decision)
	fmt.Println(sheet.Type, sheet.Class, "due", sheet.DueOn, err)
	// Output: KFNEBOF INDR due 2026-03-07 <nil>
}
