// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"fmt"
	"log"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

// exampleParticulars are those of a municipality and a recipient that are made up.
func exampleParticulars() letters.Particulars {
	return letters.Particulars{
		Sender:    document.Authority{Name: "Eksempel Kommune", Telephone: "00 00 00 00"},
		Recipient: document.Recipient{Name: "Modtager Eksempel"},
		Date:      calendar.MustParse("2026-03-02"),
	}
}

func exampleClaim() letters.Claim {
	return letters.Claim{Text: "kontanthjælp for marts 2025", DecidedOn: calendar.MustParse("2025-09-15"), Balance: decimal.NewFromInt(14_500)}
}

// The letter on an instalment: the decision, the particulars, and what only this
// letter needs.
func ExampleNewInstalment() {
	decision, err := instalment.Decide(instalment.Facts{
		On:              calendar.MustParse("2026-03-02"),
		AnnualNetIncome: decimal.NewNullDecimal(decimal.NewFromInt(237_500)),
	}, instalment.Options{})
	if err != nil {
		log.Fatal(err)
	}
	letter, err := letters.NewInstalment(&decision, exampleParticulars(), letters.InstalmentDetails{
		Claim:        exampleClaim(),
		IncomeSource: "dine lønsedler",
		FirstDue:     calendar.MustParse("2026-04-01"),
		WayToPay:     letters.WayToPay{Other: "Betal på www.eksempel.example."},
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(letter.Title)
	fmt.Println("draft:", letter.Draft)
	for _, ref := range letter.LegalBasis[:3] {
		fmt.Println(ref.Qualified())
	}
	// Output:
	// Afgørelse: Du skal betale 3.150 kr. om måneden
	// draft: false
	// opkraevning § 3
	// opkraevning § 5, stk. 1, 1. pkt.
	// inddrivelse § 11, stk. 1, 8. pkt.
}

// A case file knows which letters its steps need, whom they are to and what the amounts
// are. Two claims of one debtor are paid by one amount a month.
func ExampleForFile() {
	day, yes, no := calendar.MustParse, true, false
	claim := casefile.Claim{ID: "K1", Creditor: repayment.Municipality, Act: repayment.Aktivloven, Kind: law.Benefit,
		Principal: decimal.NewFromInt(12_000), EndedOn: day("2025-06-30"), CollectionBegunOn: day("2025-07-14"), Liable: []string{"A"}}
	other := claim
	other.ID, other.Principal, other.CollectionBegunOn = "K2", decimal.NewFromInt(8_000), day("2025-10-01")
	decision, err := casefile.Decide(casefile.Facts{On: day("2026-03-02"), Claims: []casefile.Claim{claim, other},
		Debtors: []casefile.Debtor{{ID: "A", Situations: []casefile.Situation{{From: day("2025-07-01"),
			SupportsChildren: &no, OtherIncome: &yes, AnnualNetIncome: decimal.NewNullDecimal(decimal.NewFromInt(250_000))}}}},
	}, casefile.Options{})
	if err != nil {
		log.Fatal(err)
	}
	made, err := letters.ForFile(decision, exampleParticulars(), letters.FileDetails{
		Debtors: map[string]letters.FileDebtor{"A": {Recipient: document.Recipient{Name: "Modtager Eksempel"}, IncomeSource: "dine lønsedler"}},
		Claims: map[string]letters.FileClaim{
			"K1": {Text: "kontanthjælp for juni 2025", DecidedOn: day("2025-07-14")},
			"K2": {Text: "særlig støtte for juni 2025", DecidedOn: day("2025-10-01")},
		},
		FirstDue: day("2026-04-01"), WayToPay: letters.WayToPay{Other: "Betal på www.eksempel.example."},
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, letter := range made {
		fmt.Println(letter.Step.Code, letter.Debtor, letter.Claims, letter.Kind)
		fmt.Println(letter.Document.Title)
		fmt.Println("draft:", letter.Document.IsDraft())
	}
	// Output:
	// decide-plan A [K1 K2] instalment-table
	// Afgørelse: Du skal betale 3.950 kr. om måneden
	// draft: false
}

// A letter that lacks something is a draft and says what.
func ExampleNewDeferral() {
	decision, err := deferral.Decide(deferral.Facts{
		On: calendar.MustParse("2026-03-02"), Benefits: []deferral.Benefit{"kontanthjaelp"},
	}, deferral.Options{})
	if err != nil {
		log.Fatal(err)
	}
	letter, err := letters.NewDeferral(&decision, exampleParticulars(), letters.DeferralDetails{
		Claim: exampleClaim(), From: calendar.MustParse("2026-03-01"),
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(letter.Title)
	for _, finding := range letter.Findings {
		fmt.Println("mangler:", finding.Text.In(letter.Language))
	}
	// Output:
	// Afgørelse: Du skal ikke betale lige nu
	// mangler: hvad der viser, at skyldneren har ret til henstand
	// mangler: hvornår gælden tidligst kan bortfalde
}

// A letter is refused when it contradicts its decision.
func ExampleNewAbeyance() {
	decision, err := deferral.Decide(deferral.Facts{
		On: calendar.MustParse("2026-03-02"), Benefits: []deferral.Benefit{"kontanthjaelp"},
	}, deferral.Options{})
	if err != nil {
		log.Fatal(err)
	}
	_, err = letters.NewAbeyance(&decision, exampleParticulars(), letters.DeferralDetails{})
	fmt.Println(err)
	// Output:
	// decision: the decision is not one that this letter is for; expected a decision of deferral.Decide with the state plan-suspended
}

// The courtesy translation is made by the English texts.
func ExampleNewLumpSum() {
	decision, err := breach.DecideLumpSum(breach.LumpSumFacts{
		On:               calendar.MustParse("2026-03-02"),
		LandlordRepaidOn: calendar.MustParse("2026-02-28"),
		Amount:           decimal.NewNullDecimal(decimal.NewFromInt(12_000)),
	}, breach.Options{})
	if err != nil {
		log.Fatal(err)
	}
	particulars := exampleParticulars()
	particulars.Texts = letters.DefaultTexts(law.English)
	letter, err := letters.NewLumpSum(&decision, particulars, letters.LumpSumDetails{
		HelpText: "the housing deposit for your flat", HelpOn: calendar.MustParse("2024-05-06"),
		WayToPay: letters.WayToPay{Other: "Pay at www.eksempel.example."},
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(letter.Title)
	fmt.Println(letter.Courtesy)
	// Output:
	// Decision: You must pay back DKK 12,000 by 28 April 2026
	// English courtesy translation, to help you. Only the Danish letter counts.
}

// The bank is told neither benefits nor reasons. For an application before 15
// November 2017 there is no letter at all.
func ExampleNewBankLetter() {
	day := calendar.MustParse
	facts := guarantee.Facts{On: day("2026-03-02"),
		Security: guarantee.Security{Form: guarantee.PledgedAccount, Amount: decimal.NewFromInt(57_000),
			From: day("2024-08-01"), To: day("2034-07-31"), PostedOn: day("2024-08-01")},
		Payouts: []guarantee.Payout{{ID: "oktober", On: day("2025-10-31"), Amount: decimal.NewFromInt(7_000),
			Act: guarantee.Aktivloven, Recipient: guarantee.Foreigner}}}
	for _, applied := range []string{"2024-02-01", "2017-11-14"} {
		facts.AppliedOn = day(applied)
		decision, err := guarantee.Decide(facts, guarantee.Options{})
		if err != nil {
			log.Fatal(err)
		}
		letter, err := letters.NewBankLetter(&decision, exampleParticulars(), letters.BankDetails{Number: "0000 12345"})
		fmt.Printf("%s (%v)\n", letter.Title, err)
	}
	// Output:
	// Anmodning: Hold 7.000 kr. tilbage på den pantsatte konto (<nil>)
	//  (decision: the recovery authority (Gældsstyrelsen) recovers in this security; expected the claim sent to the recovery authority)
}

// What a letter must have, with the rule that asks for it.
func ExampleRequired() {
	for _, requirement := range letters.Required(letters.DeferralGranted)[4:] {
		fmt.Printf("%s: %s\n", requirement.Part, requirement.Rule.Danish)
	}
	// Output:
	// claim: forvaltningslovens § 24
	// repayment-decision: forvaltningslovens § 24
	// balance: forvaltningslovens § 24
	// from: opkrævningsbekendtgørelsen § 6, stk. 1, og § 7
	// evidence: forvaltningslovens § 24
	// lapse: opkrævningsbekendtgørelsen § 8
}

// A municipality replaces a text with its own words. A text without a placeholder of
// the library's text would leave something out of the letter and is refused.
func ExampleTexts_With() {
	texts := letters.DefaultTexts(law.Danish)
	fmt.Println(texts.Placeholders("abeyance.result"))
	_, err := texts.With("deferral.result", "Du skal ikke betale lige nu.")
	fmt.Println(err)
	texts, err = texts.With("deferral.title", "Afgørelse: Vi sætter dine betalinger på pause")
	if err != nil {
		log.Fatal(err)
	}
	decision, err := deferral.Decide(deferral.Facts{
		On: calendar.MustParse("2026-03-02"), Benefits: []deferral.Benefit{"kontanthjaelp"},
	}, deferral.Options{})
	if err != nil {
		log.Fatal(err)
	}
	particulars := exampleParticulars()
	particulars.Texts = texts
	letter, err := letters.NewDeferral(&decision, particulars, letters.DeferralDetails{})
	fmt.Println(letter.Title, err)
	// Output:
	// [decided from]
	// deferral.result: the text lacks a placeholder; expected {from}
	// Afgørelse: Vi sætter dine betalinger på pause <nil>
}

// A letter to every debtor of one claim; each says that it does not stand alone.
func ExampleEachDebtor() {
	each, err := letters.EachDebtor(exampleParticulars(), document.Recipient{Name: "Skyldner Et"}, document.Recipient{Name: "Skyldner To"})
	if err != nil {
		log.Fatal(err)
	}
	for _, particulars := range each {
		fmt.Println(particulars.Debtor, particulars.Recipient.Name, particulars.OtherDebtors)
	}
	// Output:
	// 0 Skyldner Et 1
	// 1 Skyldner To 1
}

// The letters that a decision calls for, as drafts. What they lack is in their findings.
func ExampleFor() {
	decision, err := repayment.Decide(repayment.Facts{
		On: calendar.MustParse("2026-03-02"),
		Claim: repayment.Claim{
			Creditor: repayment.Municipality, Act: repayment.Aktivloven, Kind: law.Benefit,
			Principal: decimal.NewFromInt(12_000), Balance: decimal.NewFromInt(12_000),
			EndedOn: calendar.MustParse("2025-08-31"), CollectionBegunOn: calendar.MustParse("2025-10-01"),
		},
		Debtor: repayment.Debtor{AnnualNetIncome: decimal.NewNullDecimal(decimal.NewFromInt(200_000))},
	}, repayment.Options{})
	if err != nil {
		log.Fatal(err)
	}
	drafts, err := letters.For(decision, exampleParticulars())
	if err != nil {
		log.Fatal(err) // letters.ErrNoLetter where no letter belongs to the decision
	}
	for _, letter := range drafts {
		fmt.Println(letter.Title)
		for _, finding := range letter.Findings {
			fmt.Println("mangler:", finding.Text.Danish)
		}
	}
	// Output:
	// Afgørelse: Du skal betale 1.500 kr. om måneden
	// mangler: hvad gælden handler om
	// mangler: datoen for afgørelsen om tilbagebetaling
	// mangler: hvor stor gælden er
	// mangler: hvor oplysningen om indkomsten kommer fra
	// mangler: den første betalingsdag
	// mangler: hvordan der skal betales
}
