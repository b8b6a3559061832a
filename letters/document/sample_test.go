// SPDX-License-Identifier: MPL-2.0

package document

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// sampleLetter is a made-up letter with every kind of block. Nobody in it exists: the
// code of the municipality is in no table, and the number.CPR number is of a day to come.
func sampleLetter() *Document {
	person, _ := number.ParseCPR("311236-4000")
	company, _ := number.ParseCVR("99999993")
	return &Document{
		Language:   law.Danish,
		Title:      "Afgørelse: Du skal betale 600\u00a0kr. om måneden",
		Date:       calendar.MustParse("2026-03-02"),
		CaseNumber: "2026-000123",
		KLE:        number.KLERepayment(),
		Sender: Authority{
			Name: "Eksempel Kommune", Department: "Opkrævningen",
			AddressLines: []string{"Rådhusstræde 1", "9999 Eksempelby"},
			Telephone:    "99 99 99 99", Mail: "opkraevning@eksempel.invalid", Web: "www.eksempel.invalid",
			Municipality: 999, CVR: company, Caseworker: "Åse Ærlig",
		},
		Recipient: Recipient{
			Name: "Søren Ømand", AddressLines: []string{"Prøvevej 12, 3. tv.", "9999 Eksempelby"},
			Identifier: Identifier{CPR: person},
		},
		Sections: []Section{
			{"", []Block{
				Paragraph{"Du skal betale 600\u00a0kr. om måneden fra 1.\u00a0april 2026, til din gæld på 14.400\u00a0kr. er betalt. Betal den første gang senest 1.\u00a0april 2026."},
			}},
			{"Sådan har vi regnet", []Block{
				Steps{[]string{
					"Din nettoindkomst er 180.500\u00a0kr. om året.",
					"Tabellen for 2026 giver 4\u00a0% ved den indkomst: 180.500\u00a0kr. × 4\u00a0% = 7.220\u00a0kr. om året.",
					"Delt med 12 måneder er det 601,66…\u00a0kr. Vi runder ned til 600\u00a0kr.",
				}},
				Paragraph{"Vi har ikke set på dine udgifter, fordi reglerne kun bruger indkomsten."},
			}},
			{"Din betalingsplan", []Block{
				Table{
					Caption: "De første betalinger", Header: []string{"Betales senest", "Beløb (kr.)", "Rest (kr.)"},
					Rows: [][]string{
						{"1. april 2026", "600,00", "13.800,00"}, {"1. maj 2026", "600,00", "13.200,00"},
						{"1. juni 2026", "600,00", "12.600,00"}, {"I alt", "1.800,00", ""},
					},
					NumericColumns: []int{1, 2}, Total: true,
				},
				Bullets{[]string{
					"Du må gerne betale hele gælden på én gang.",
					"Fortæl os det, hvis din indkomst ændrer sig, eller hvis du bliver forsørger. Så regner vi beløbet ud igen.",
				}},
			}},
			{"Dine oplysninger", []Block{
				Steps{[]string{"Ret det, der er forkert.", "Send siden til os."}},
				Form{[]FormField{
					{Label: "Navn", Value: "Søren Ømand"}, {Label: "CPR-nummer", CPR: person},
					{Label: "Ny indkomst om året"}, {Label: "Dato og underskrift"},
				}},
			}},
		},
		LegalBasis:   []law.Ref{law.CollectionOrder.At(5, 1, 0), law.CollectionOrder.At(3, 1, 2), law.RecoveryOrder.At(11, 1, 2)},
		FurtherBasis: []string{"forvaltningslovens §\u00a024"},
		Complaint: &Complaint{"Du kan klage", []string{
			"Du kan klage til Ankestyrelsens Beskæftigelsesudvalg. Vi skal have klagen senest 4 uger efter, at du har fået brevet.",
			"Vi ser på sagen igen. Ændrer vi ikke afgørelsen, sender vi klagen videre. Du skal betale, mens klagen behandles.",
		}},
	}
}

// sampleDraft is the sample as a draft that lacks two things.
func sampleDraft() *Document {
	document := sampleLetter()
	document.Draft = true
	document.Findings = []Finding{
		{Rule: law.Words{Danish: "forvaltningsloven § 24"}, Text: law.Words{Danish: "Begrundelsen nævner ikke, hvor indkomsten kommer fra."}},
		{Rule: law.Words{Danish: "forvaltningsloven § 25"}, Text: law.Words{Danish: "Fristen for at klage mangler."}},
	}
	return document
}

// sampleCourtesy is a short letter in English.
func sampleCourtesy() *Document {
	document := sampleLetter()
	document.Language = law.English
	document.Title = "Decision: you are to pay DKK\u00a0600 a month"
	document.Courtesy = "English courtesy translation; the Danish letter is the decision"
	document.Sections = []Section{{"The amount", []Block{
		Paragraph{"You are to pay DKK\u00a0600 a month from 1 April 2026."},
		Form{[]FormField{{Label: "New income in a year"}}},
	}}}
	document.Complaint = &Complaint{"You can complain", []string{"Send the complaint to us within 4 weeks."}}
	document.FurtherBasis = nil
	return document
}
