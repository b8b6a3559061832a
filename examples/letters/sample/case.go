// SPDX-License-Identifier: MPL-2.0

// Package sample contains a made-up case with every letter that the library makes.
// Nothing in it is real, and it contains no CPR number.
package sample

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/number"
	"github.com/hjemmel-dk/hjemmel/repayment/breach/claimsheet"
)

// Case is everything that goes into the letters. Change a copy of it and call
// [Case.Make] to see the effect on a letter.
type Case struct {
	Decisions
	Particulars letters.Particulars // of a letter to a citizen; the others differ in the recipient

	Instalment letters.InstalmentDetails
	Deferral   letters.DeferralDetails
	Suspended  letters.DeferralDetails // of a plan in abeyance
	Modest     letters.ModestDetails
	Lapse      letters.LapseDetails
	Demand     letters.DemandDetails
	Transfer   letters.TransferDetails
	FileNote   letters.FileNoteDetails
	// The same on a housing deposit.
	DepositDemand   letters.DemandDetails
	DepositTransfer letters.TransferDetails
	LumpSum         letters.LumpSumDetails
	Request         letters.SecurityRequestDetails
	Sponsor         letters.SponsorDetails
	Bank            letters.BankDetails
	Form            letters.CollectionRequestDetails
	Reminder        letters.BankReminderDetails
	Recovery        letters.RecoveryDetails
	Release         letters.ReleaseDetails
	Transport       letters.TransportDetails
	// What a case file asks for beside these.
	Changed  letters.InstalmentDetails
	Paid     letters.PaidDetails
	Overpaid letters.OverpaidDetails
	Expected letters.ExpectedLumpSum
	Notice   letters.NoticeDetails
}

// New returns the case, complete in every part.
func New() (Case, error) {
	decisions, err := decide()
	if err != nil {
		return Case{}, err
	}
	line, err := number.NewPaymentLine("4711", "80000000")
	if err != nil {
		return Case{}, err
	}
	claim := letters.Claim{Text: "kontanthjælp for marts 2025", DecidedOn: day("2025-09-15"), DecisionNumber: "T-17", Balance: kroner(14_500)}
	dated := claim // a letter that asks for nothing says when the debt can lapse
	dated.Kind, dated.YearsEnd = law.Benefit, day("2028-08-31")
	way := letters.WayToPay{Line: line, Other: "Du kan også betale på www.eksempel.example/betal."}
	c := Case{
		Decisions: decisions,
		Particulars: letters.Particulars{
			Sender: document.Authority{
				Name: "Eksempel Kommune", Department: "Opkrævning", AddressLines: []string{"Rådhuspladsen 1", "0000 Eksempelby"},
				Telephone: "00 00 00 00", Mail: "opkraevning@eksempel.example", Web: "www.eksempel.example",
				Municipality: 259, Caseworker: "Sagsbehandler Eksempel",
			},
			Recipient:  document.Recipient{Name: "Modtager Eksempel", AddressLines: []string{"Eksempelvej 1", "0000 Eksempelby"}},
			Date:       day("2026-03-02"),
			CaseNumber: "26/000123",
			Privacy:    "www.eksempel.example/privatliv",
		},
		Instalment: letters.InstalmentDetails{Claim: dated, IncomeSource: "dine lønsedler og din forskudsopgørelse", FirstDue: day("2026-04-01"), WayToPay: way},
		Deferral: letters.DeferralDetails{Claim: claim, From: day("2026-03-01"), Evidence: "vores eget ydelsessystem",
			Lapse: decisions.Alive, LookAgainOn: day("2027-03-01")},
		Suspended: letters.DeferralDetails{Claim: claim, From: day("2026-03-01"), Evidence: "vores eget ydelsessystem",
			PlanDecidedOn: day("2025-10-01"), Lapse: decisions.AbleOnPlan, LookAgainOn: day("2027-03-01")},
		Modest: letters.ModestDetails{Claim: claim, FirstDue: day("2026-03-31"), WayToPay: way,
			Considerations: "Du bor gratis hos familie og betaler hverken husleje eller varme. Vi har trukket dine andre faste udgifter fra og ladet dig beholde det meste af resten."},
		Lapse: letters.LapseDetails{Claim: claim},
		Demand: letters.DemandDetails{Claim: claim, PlanDecidedOn: day("2025-10-01"), Deadline: day("2026-01-26"), WayToPay: way,
			Missed: []letters.MissedPayment{{DueOn: day("2026-01-01"), Amount: kroner(600)}}},
		Transfer: letters.TransferDetails{DecidedOn: day("2025-10-01"), TransferOn: day("2026-03-17"), PayBy: day("2026-03-13"), WayToPay: way,
			Claims: []claimsheet.Sheet{
				sheet("Kontanthjælp", "2025-03-01", "2025-03-31", 10_000, 9_400),
				sheet("Kontanthjælp", "2025-04-01", "2025-04-30", 5_100, 5_100),
			}},
		FileNote: letters.FileNoteDetails{DecidedOn: day("2025-10-01"), TransferOn: day("2026-03-17"), Balance: kroner(14_500), DecidedBy: "Leder Eksempel"},
		LumpSum:  letters.LumpSumDetails{HelpText: "boligindskud til din lejlighed", HelpOn: day("2024-05-06"), WayToPay: way},
	}
	c.Lapse.Claim.Text, c.Lapse.Claim.DecidedOn = "kontanthjælp for januar 2023", day("2023-03-07")
	c.deposit()
	c.security()
	c.file()
	return c, nil
}

// deposit fills in the demand and the transfer on a housing deposit.
func (c *Case) deposit() {
	c.DepositDemand, c.DepositTransfer = c.Demand, c.Transfer
	c.DepositDemand.PlanDecidedOn = calendar.Date{}
	c.DepositDemand.Claim = letters.Claim{Text: "hjælpen til boligindskud", DecidedOn: day("2025-11-03"), Balance: kroner(12_000)}
	c.DepositDemand.Missed = []letters.MissedPayment{{DueOn: day("2026-01-01"), Amount: kroner(12_000)}}
	c.DepositTransfer.DecidedOn = day("2025-11-03")
	c.DepositTransfer.Claims = []claimsheet.Sheet{{Description: "Hjælp til boligindskud", Principal: kroner(12_000), Balance: kroner(12_000), LastTimelyOn: day("2026-01-27")}}
}

func sheet(text, from, to string, principal, balance int64) claimsheet.Sheet {
	return claimsheet.Sheet{Description: text, Period: calendar.Period{From: day(from), To: day(to)},
		Principal: kroner(principal), Balance: kroner(balance), LastTimelyOn: day("2026-01-27")}
}

// Make makes one of the letters from the case.
func (c *Case) Make(kind letters.Kind) (document.Document, error) {
	p := c.Particulars
	switch kind {
	case letters.InstalmentByTable:
		return letters.NewInstalment(c.Table, p, c.Instalment)
	case letters.InstalmentFixed:
		return letters.NewInstalment(c.Fixed, p, c.Instalment)
	case letters.InstalmentNone:
		return letters.NewInstalment(c.None, p, c.Instalment)
	case letters.InstalmentModest:
		return letters.NewModestAmount(c.Decisions.Modest, p, c.Modest)
	case letters.DeferralGranted:
		return letters.NewDeferral(c.Decisions.Deferral, p, c.Deferral)
	case letters.PlanInAbeyance:
		return letters.NewAbeyance(c.Abeyance, p, c.Suspended)
	case letters.ClaimLapsed:
		return letters.NewLapse(c.Lapsed, p, c.Lapse)
	case letters.DemandOnPlan, letters.DemandOnDeposit:
		return c.makeDemand(kind)
	case letters.TransferOfPlan:
		return letters.NewTransfer(c.Decisions.Transfer, p, c.Transfer)
	case letters.TransferOfDeposit:
		return letters.NewTransfer(c.TransferDeposit, p, c.DepositTransfer)
	case letters.NoteWithoutNotice:
		return letters.NewFileNote(c.Silent, p, c.FileNote)
	case letters.LumpSumOnDeposit:
		return letters.NewLumpSum(c.Decisions.LumpSum, p, c.LumpSum)
	case letters.InstalmentChanged, letters.ClaimPaid, letters.Overpaid, letters.LumpSumExpected, letters.TransferNotice:
		return c.makeFile(kind)
	}
	return c.makeSecurity(kind)
}

// makeDemand makes the demand, which has a day of its own.
func (c *Case) makeDemand(kind letters.Kind) (document.Document, error) {
	p := c.Particulars
	if !p.Date.IsZero() {
		p.Date = day("2026-01-12")
	}
	if kind == letters.DemandOnPlan {
		return letters.NewDemand(c.Decisions.Demand, p, c.Demand)
	}
	return letters.NewDemand(c.DemandDeposit, p, c.DepositDemand)
}
