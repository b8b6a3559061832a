// SPDX-License-Identifier: MPL-2.0

package sample

import (
	"errors"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/letters/document"
)

// security fills in the letters on a security.
func (c *Case) security() {
	foreigner, sponsor := letters.Person{Name: "Ægtefælle Eksempel"}, letters.Person{Name: "Sikkerhedsstiller Eksempel"}
	const bank, number = "Eksempelbanken", "0000 12345"
	decided := c.Decisions.Pledge
	c.Request = letters.SecurityRequestDetails{Security: decided.Facts.Security, Left: decided.Left, Bank: bank, Number: number,
		Foreigner: foreigner, Sponsor: sponsor, FormerMunicipality: 330, MovedOn: day("2026-02-01"), Order: decided.Order,
		ReplyBy: day("2026-03-23"), EarliestLimit: day("2028-10-31")}
	c.Sponsor = letters.SponsorDetails{Foreigner: foreigner.Name, Bank: bank, AnswerBy: day("2026-03-23"), HeardOn: day("2026-02-02"),
		Reasons:    "Hjælpen blev betalt, mens sikkerheden gjaldt, og der er ikke gået tre år.",
		AnsweredOn: day("2026-02-16"), Answer: "Du skrev, at din ægtefælle var syg og ikke kunne forsørge sig selv.",
		Weighed:       "Sygdom ændrer ikke på, at hjælpen er betalt efter aktivloven, og at den skal inddrives i sikkerheden.",
		ComplaintBody: "Klageinstans Eksempel", ComplaintHow: "Her skriver kommunen, hvor og hvordan man klager, og hvornår klagen skal være der."}
	c.Bank = letters.BankDetails{Number: number, Holder: sponsor.Name, HeldOn: day("2026-02-20"), PayBy: day("2026-03-30"), ReplyBy: day("2026-03-16"),
		WayToPay: letters.WayToPay{Other: "Overfør beløbet til kommunens konto 0000 54321, og skriv sagsnummeret på."}}
	c.Reminder = letters.BankReminderDetails{BankDetails: c.Bank, BankDeadline: letters.BankDeadline{AskedOn: day("2026-02-02"), Deadline: day("2026-02-16")},
		Paid: kroner(10_000), PaidOn: day("2026-02-13")}
	benefits := []letters.PaidBenefit{
		{PayoutID: "oktober", Name: "kontanthjælp", Period: calendar.Period{From: day("2025-10-01"), To: day("2025-10-31")}},
		{PayoutID: "november", Name: "kontanthjælp", Period: calendar.Period{From: day("2025-11-01"), To: day("2025-11-30")}},
	}
	c.Form = letters.CollectionRequestDetails{Bank: bank, BankLines: []string{"Bankgade 1", "0000 Eksempelby"}, Number: number,
		Foreigner: foreigner, Sponsor: sponsor, Benefits: benefits,
		SponsorLetterOn: day("2026-02-27"), BankLetterOn: day("2026-03-02"), Requester: "Sikkerhedsadministrator Eksempel", Telephone: "00 00 00 01"}
	c.Recovery = letters.RecoveryDetails{Bank: bank, Number: number, Foreigner: foreigner, Sponsor: sponsor, Benefits: benefits}
	c.Release = letters.ReleaseDetails{Bank: bank, Number: number, Holder: sponsor.Name, Foreigner: foreigner, Sponsor: sponsor, ReplyBy: day("2026-03-16")}
	c.Transport = letters.TransportDetails{NewMunicipality: 330, Name: "Slagelse Kommune", MovedOn: day("2026-02-01"), Bank: bank, Number: number,
		Holder: sponsor.Name, Foreigner: foreigner, Sponsor: sponsor, Benefits: benefits}
}

// makeSecurity makes one of the letters on a security.
func (c *Case) makeSecurity(kind letters.Kind) (document.Document, error) {
	switch kind {
	case letters.SponsorOrientation, letters.SponsorHearing, letters.SponsorDecision:
		sponsor := c.Sponsor
		if sponsor.Kind = kind; kind == letters.SponsorDecision && sponsor.AnswerBy == day("2026-03-23") {
			sponsor.AnswerBy = day("2026-02-23") // of the hearing before it
		}
		return letters.NewSponsorLetter(c.Pledge, c.to(sponsorName, "Sikkerhedsvej 2"), sponsor)
	case letters.CollectionRequest:
		return letters.NewCollectionRequest(c.Pledge, c.to("Opkrævningen"), c.Form)
	case letters.RecoveryClaim:
		return letters.NewRecoveryClaim(c.OldPledge, c.to("Gældsstyrelsen"), c.Recovery)
	case letters.RecoveryReport:
		return letters.NewRecoveryReport(&c.Released.Security, c.to("Udlændingestyrelsen"), c.Recovery)
	case letters.SecurityRequest:
		p := c.to("Slagelse Kommune")
		return letters.NewSecurityRequest(between(p), c.Request)
	}
	if kind < letters.ReleaseToBank {
		return c.makeBank(kind)
	}
	release, transport := c.Release, c.Transport
	release.Kind, transport.Kind = kind, kind
	switch kind {
	case letters.ReleaseToBank:
		return letters.NewReleaseLetter(c.Released, c.to(bankName, "Bankgade 1"), release)
	case letters.ReleaseToSponsor:
		return letters.NewReleaseLetter(c.Released, c.to(sponsorName, "Sikkerhedsvej 2"), release)
	case letters.ReleaseReport:
		return letters.NewReleaseLetter(c.Released, c.to("Udlændingestyrelsen"), release)
	case letters.TransportOfRights:
		return letters.NewTransportLetter(c.Pledge, between(c.to(transport.Name)), transport)
	case letters.TransportToBank:
		return letters.NewTransportLetter(c.Pledge, between(c.to(bankName, "Bankgade 1")), transport)
	case letters.TransportToSponsor:
		return letters.NewTransportLetter(c.Pledge, between(c.to(sponsorName, "Sikkerhedsvej 2")), transport)
	}
	return document.Document{}, errors.New("no such letter")
}

const sponsorName, bankName = "Sikkerhedsstiller Eksempel", "Eksempelbanken"

// makeBank makes one of the letters to the bank.
func (c *Case) makeBank(kind letters.Kind) (document.Document, error) {
	p := c.to(bankName, "Bankgade 1")
	if p.Recipient.Name != "" && (kind == letters.BankPledge || kind == letters.BankGuarantee) {
		p.Enclosures = []string{"kopi af sikkerhedens dokument"}
	}
	reminder := c.Reminder
	reminder.Kind = kind
	switch kind {
	case letters.BankPledge:
		return letters.NewBankLetter(c.Pledge, p, c.Bank)
	case letters.BankGuarantee:
		return letters.NewBankLetter(c.Guarantee, p, c.Bank)
	case letters.BankPayment:
		return letters.NewBankPayment(c.Pledge, p, c.Bank)
	case letters.BankPaidLess:
		return letters.NewBankReminder(c.PaidLess, p, reminder)
	}
	return letters.NewBankReminder(c.Pledge, p, reminder)
}

// to returns the particulars of a letter to somebody else, with a line of the address if
// one is given.
func (c *Case) to(name string, street ...string) letters.Particulars {
	p := c.Particulars
	if p.Recipient.Name != "" {
		p.Recipient = document.Recipient{Name: name, Identifier: p.Recipient.Identifier}
		if len(street) > 0 {
			p.Recipient.AddressLines = append(street, "0000 Eksempelby")
		}
	}
	return p
}

// between is of a letter of which both municipalities have a code, which has a name.
func between(p letters.Particulars) letters.Particulars {
	if p.Sender.Name == "Eksempel Kommune" {
		p.Sender.Name = "Køge Kommune"
	}
	return p
}
