// SPDX-License-Identifier: MPL-2.0

package claimsheet_test

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/breach/claimsheet"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// From a claim in default to the sheet on which it is handed over: the decision gives
// the class and the days, the case the rest, and the known filters are tried before
// the claim is sent.
func Example() {
	decision, err := breach.Decide(breach.Facts{
		On:       calendar.MustParse("2026-02-25"),
		Duty:     breach.Plan,
		MissedOn: calendar.MustParse("2026-02-02"),
		Demand:   &breach.Demand{SentOn: calendar.MustParse("2026-02-10"), Deadline: calendar.MustParse("2026-02-24")},
		Notice:   &breach.Notice{On: calendar.MustParse("2026-02-10")},
	}, breach.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	sheet, err := claimsheet.New(decision)
	if err != nil { // not transferable, so there is no sheet
		fmt.Println(err)
		return
	}
	sheet.Type = claimsheet.BenefitClaim
	sheet.Creditor, sheet.Reference = "Eksempel Kommune", "2026-000123"
	sheet.Description = "Kontanthjælp marts 2024, afgørelse 2026-77"
	sheet.Period = calendar.Period{From: calendar.MustParse("2024-03-01"), To: calendar.MustParse("2024-03-31")}
	sheet.OriginatedOn = calendar.MustParse("2024-03-27")
	sheet.Principal, sheet.Balance = decimal.NewFromInt(12_000), decimal.NewFromInt(9_650)
	sheet.LapsesOn = lapse.LastDay(law.Benefit, calendar.MustParse("2024-03-31"))
	sheet.Debtors = []string{"sag-77-a"}

	findings, err := sheet.Check(calendar.MustParse("2026-02-26"))
	fmt.Println("findings:", findings, err)
	fmt.Println(sheet.Type, sheet.Type.Name())
	fmt.Println(string(sheet.AppendJSON(nil)))
	// Output:
	// findings: [] <nil>
	// KTTIBAK tilbagebetaling efter aktivlovens kapitel 12
	// {"creditor":"Eksempel Kommune","reference":"2026-000123","type":"KTTIBAK","class":"INDR","description":"Kontanthjælp marts 2024, afgørelse 2026-77","period":{"from":"2024-03-01","to":"2024-03-31"},"originatedOn":"2024-03-27","dueOn":"2026-02-25","lastTimelyOn":"2026-02-25","principal":"12000","balance":"9650","lapsesOn":"2027-03-31","debtors":["sag-77-a"]}
}

// A claim that has been sent is called back when the debtor is given a deferral, but
// not one that the state refunds.
func ExampleRecallCode() {
	for _, code := range []claimsheet.RecallCode{claimsheet.RecallDeferral, claimsheet.RecallComplaint} {
		fmt.Println(code, code.AllowedWithStateRefund())
	}
	// Output:
	// HENS false
	// KLAG true
}

// The sheet is printed for somebody who types it in.
func ExampleSheet_Table() {
	sheet := claimsheet.Sheet{Creditor: "Eksempel Kommune", Type: claimsheet.HousingDepositClaim, Class: claimsheet.ForRecovery,
		DueOn: calendar.MustParse("2026-03-07"), Principal: decimal.NewFromInt(18_500), Debtors: []string{"sag-78-a"}}
	for line := range strings.Lines(sheet.Table(law.Danish)) {
		if !strings.Contains(line, "–") {
			fmt.Print(line)
		}
	}
	// Output:
	// Fordringshaver                  Eksempel Kommune
	// Fordringstype                   KFNEBOF
	// Fordringsart                    INDR
	// Forfaldsdato                    7. marts 2026
	// Hovedstol                       18.500 kr.
	// Beløb (restgæld)                0 kr.
	// Skyldner                        sag-78-a
}

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
