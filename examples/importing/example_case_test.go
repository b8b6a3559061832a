// SPDX-License-Identifier: MPL-2.0

package importing_test

import (
	"encoding/json"
	"fmt"
	"log"
	"time"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/contract"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/memo"
	"github.com/hjemmel-dk/hjemmel/letters/number"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

// From the facts to the letter that is sent, and from the stored receipt back to the
// decision.
func Example_wholeCase() {
	// The facts of the case, and the decision.
	day := calendar.MustParse // for days in source text; Parse and FromTime for others
	decision, err := repayment.Decide(repayment.Facts{
		On: day("2026-03-02"),
		Claim: repayment.Claim{
			Creditor: repayment.Municipality, Act: repayment.Aktivloven, Kind: law.Benefit,
			Principal: decimal.NewFromInt(12_000), Balance: decimal.NewFromInt(12_000),
			EndedOn: day("2025-08-31"), CollectionBegunOn: day("2025-10-01"),
		},
		Debtor: repayment.Debtor{AnnualNetIncome: decimal.NewNullDecimal(decimal.NewFromInt(200_000)), OtherIncome: true},
	}, repayment.Options{})
	if err != nil {
		log.Fatal(err) // names every fault in the facts
	}
	fmt.Println(decision.Receipt().Headline.Text(law.Danish))

	// The letters that the decision calls for: a caseworker can fill in the DOCX file.
	company, err := number.ParseCVR("12345674") // made up
	if err != nil {
		log.Fatal(err)
	}
	particulars := letters.Particulars{
		Sender:    document.Authority{Name: "Eksempel Kommune", Telephone: "00 00 00 00", CVR: company},
		Recipient: document.Recipient{Name: "Modtager Eksempel", Identifier: document.Identifier{CVR: company}}, // CPR for a person
	}
	drafts, err := letters.For(decision, particulars)
	if err != nil {
		log.Fatal(err) // letters.ErrNoLetter where none belongs to the decision
	}
	word, err := drafts[0].DOCX()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("draft:", drafts[0].IsDraft(), "- lacks:", len(drafts[0].Findings), "- DOCX:", len(word) > 0)

	// A system that knows the rest makes the final letter, and the message that carries it.
	set, _ := decision.Instalment()
	particulars.Date = day("2026-03-02")
	letter, err := letters.NewInstalment(set, particulars, letters.InstalmentDetails{
		Claim:        letters.Claim{Text: "kontanthjælp for august 2025", DecidedOn: day("2025-09-15"), Balance: decimal.NewFromInt(12_000)},
		IncomeSource: "dine lønsedler",
		FirstDue:     day("2026-04-01"),
		WayToPay:     letters.WayToPay{Other: "Betal på www.eksempel.example."},
	})
	if err != nil {
		log.Fatal(err)
	}
	message := memo.New(&letter, "6f1c2b7e-8a4d-4c3b-9e2f-0a1b2c3d4e5f", time.Date(2026, 3, 2, 8, 0, 0, 0, time.UTC),
		memo.File{Name: letter.Title, Format: memo.HTMLPage, Contents: letter.HTML()})
	sent, err := memo.Write(message)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("draft:", letter.IsDraft(), "- MeMo:", len(sent) > 0)

	// The receipt is stored as JSON, and years later read and decided again.
	stored, err := json.Marshal(decision.Receipt())
	if err != nil {
		log.Fatal(err)
	}
	receipt, err := law.ParseReceipt(stored)
	if err != nil {
		log.Fatal(err)
	}
	now, differences, err := contract.Evaluator{}.DecideAgain(receipt)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("same legal effect:", now.ID() == receipt.ID(), differences)

	// With another table of 2026 it comes out otherwise, and it is told in what.
	_, differences, err = contract.Evaluator{Instalment: instalment.Options{Tables: otherTable()}}.DecideAgain(receipt)
	if err != nil {
		log.Fatal(err)
	}
	for _, d := range differences {
		if d.What == "result" && d.Name == "monthly" {
			fmt.Printf("%s %s: %s, now %s\n", d.What, d.Name, d.Then, d.Now)
		}
		if d.What == "table" {
			fmt.Println("another", d.Name)
		}
	}
	// Output:
	// Skyldneren skal betale afdrag: 1.500 kr. om måneden.
	// draft: true - lacks: 6 - DOCX: true
	// draft: false - MeMo: true
	// same legal effect: true []
	// result monthly: 1500, now 1650
	// another instalment-table 2026-01-01
}

// otherTable are the library's tables, but for one row of that of 2026.
func otherTable() instalment.Tables {
	table, _ := instalment.BuiltIn().On(calendar.MustParse("2026-01-01"))
	data := instalment.TableData{From: table.InForce().From, To: table.InForce().To, Source: "rettet", Rows: table.Rows()}
	for i := range data.Rows {
		if data.Rows[i].WithoutChildren == 9 {
			data.Rows[i].WithoutChildren = 10
		}
	}
	corrected, err := instalment.NewTable(data)
	if err != nil {
		log.Fatal(err)
	}
	tables, err := instalment.BuiltIn().With(corrected)
	if err != nil {
		log.Fatal(err)
	}
	return tables
}
