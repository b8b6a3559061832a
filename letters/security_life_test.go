// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/examples/letters/sample"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/limitation"
)

// changeRelease decides the end of the security again with other facts.
func changeRelease(c *sample.Case, change func(facts *administration.ReleaseFacts)) {
	facts := c.Released.Facts
	change(&facts)
	release, _ := administration.DecideRelease(facts, guarantee.Options{})
	c.Released = &release
}

// ended takes the permanent permit out of the case and puts in what else has ended the
// security.
func ended(change func(facts *administration.ReleaseFacts)) func(c *sample.Case) {
	return func(c *sample.Case) {
		changeRelease(c, func(f *administration.ReleaseFacts) {
			f.PermanentPermitOn = calendar.Date{}
			change(f)
		})
	}
}

// The wants were written by hand: 57,000 kr. less 11,400 kr. is 45,600 kr., and two
// payouts of 7,000 kr. are claimed. When 10,000 kr. has come, 4,000 kr. is missing,
// 35,600 kr. is left and 31,600 kr. will be. When all has come, 31,600 kr. is released.
func TestTheLettersOverTheLifeOfASecurity(t *testing.T) {
	day := calendar.MustParse
	guaranteed := func(c *sample.Case) { c.Pledge = c.Guarantee }
	for name, test := range map[string]struct {
		kind      letters.Kind
		change    func(c *sample.Case)
		says, not []string
	}{
		"a pledged account is to be paid from": {letters.BankPayment, nil, []string{"Betal 14.000 kr. fra den pantsatte konto",
			"Den 20. februar 2026 bad vi jer holde beløbet tilbage. Nu beder vi jer betale 14.000 kr.", "senest den 30. marts 2026", "konto 0000 54321",
			"I sikkerheden nu: 45.600 kr. Tilbage, når det er betalt: 31.600 kr.", "Gælder til og med: 31. juli 2034", "Kommunen: ____"},
			[]string{"kontanthjælp", "aktivloven", "forældelse", "svaret senest"}},
		"no answer on an account": {letters.BankNoAnswer, nil, []string{"Den 2. februar 2026 bad vi jer holde 14.000 kr. tilbage på den pantsatte konto.",
			"Fristen for at svare var den 16. februar 2026. Vi har ikke fået svar.", "svaret senest den 16. marts 2026"}, []string{"Betal beløbet"}},
		"no answer on a demand for payment": {letters.BankNoAnswer, func(c *sample.Case) { c.Reminder.ToPay = true }, []string{"bad vi jer betale 14.000 kr. fra den pantsatte konto"}, nil},
		"no answer on a guarantee":          {letters.BankNoAnswer, guaranteed, []string{"krævede vi 14.000 kr. efter anfordringsgarantien", "Garantinummer"}, []string{"pantsatte"}},
		"not paid in time": {letters.BankNotPaid, nil, []string{"Vi har ikke fået 14.000 kr. fra sikkerheden",
			"Fristen for at betale var den 16. februar 2026. Vi har ikke fået pengene.", "Betal beløbet senest den 30. marts 2026"}, nil},
		"paid less": {letters.BankPaidLess, nil, []string{"Vi mangler 4.000 kr. af kravet i sikkerheden", "bad vi jer betale 14.000 kr. fra",
			"Den 13. februar 2026 fik vi 10.000 kr. Der mangler 4.000 kr.", "Beløb, vi kræver: 14.000 kr. Betalt: 10.000 kr. Beløb, der mangler: 4.000 kr.",
			"I sikkerheden nu: 35.600 kr. Tilbage, når det er betalt: 31.600 kr.", "så skriv til os hvorfor"}, nil},

		"the recovery authority gets every payout": {letters.RecoveryClaim, nil, []string{"Inddriv 14.000 kr. i sikkerheden", "Opholdstilladelsen er søgt den 14. november 2017.",
			"bekendtgørelse nr. 646 af 21. juni 2012, § 13, og det er derfor Gældsstyrelsen, der inddriver", "Tilbage derefter: 41.375,27 kr.",
			// the security ends before the three years do
			"Sidste rettidige dag: 31. januar 2028 For sent fra: 1. februar 2028", "31.10.2025 kontanthjælp aktivloven", "7.000,00 31.01.2028",
			"§ 13, stk. 3, i", "Emne (KLE): 15.40.25-G01"}, []string{"Regelgrundlag"}},
		"what was recovered is reported": {letters.RecoveryReport, nil, []string{"Vi har inddrevet 14.000 kr. i sikkerheden", "Der er 31.600 kr. tilbage i den.",
			"13.02.2026 7.000,00 13.02.2026 3.000,00 27.02.2026 4.000,00", "Inddrevet i alt 14.000,00"}, []string{"kontanthjælp", "Betalt tilbage"}},
		// 7,000 of the 14,000 kr. was paid back
		"what was paid back is not recovered": {letters.RecoveryReport, func(c *sample.Case) {
			facts := c.Released.Security.Facts
			facts.Recovered = slices.Clone(facts.Recovered)
			facts.Recovered[0].ReturnedOn = day("2026-02-25")
			c.Released.Security, _ = guarantee.Decide(facts, guarantee.Options{})
		}, []string{"Vi har inddrevet 7.000 kr. i sikkerheden", "13.02.2026 7.000,00 25.02.2026", "27.02.2026 4.000,00 –", "Inddrevet i alt 7.000,00", "Der er 38.600 kr. tilbage i den."}, nil},

		"the bank is told that the pledge ends": {letters.ReleaseToBank, nil, []string{"Vi frigiver 31.600 kr. i sikkerheden", "giver afkald på pantet i kontoen",
			"Det, der er tilbage, er 31.600 kr. Det kan udbetales", "svaret senest den 16. marts 2026", "§ 18 i"}, []string{"ophold", "Ægtefælle", "garanti"}},
		"the bank is told that the guarantee ends": {letters.ReleaseToBank, ended(func(f *administration.ReleaseFacts) {
			f.OtherBasisOn, f.Security.Form = day("2026-02-09"), guarantee.DemandGuarantee
		}), []string{"I hæfter ikke længere over for kommunen efter garantien.", "Det, der var tilbage af garantien, er 31.600 kr."}, []string{"pant", "grundlag"}},
		// 25,400 - 11,400 - 14,000 = 0 kr.
		"nothing is left to release": {letters.ReleaseToBank, func(c *sample.Case) {
			changeRelease(c, func(f *administration.ReleaseFacts) { f.Security.Amount = decimal.NewFromInt(25_400) })
		}, []string{"Besked: Sikkerheden over for kommunen ophører", "Beløb, der frigives: 0 kr."}, []string{"udbetales"}},
		"the sponsor gets the rest": {letters.ReleaseToSponsor, nil, []string{"Sikkerheden ophører, og 31.600 kr. bliver frigivet", "Du kan få 31.600 kr. udbetalt fra den.",
			"Ægtefælle Eksempel fik tidsubegrænset opholdstilladelse den 9. februar 2026.",
			"Minus nedsættelser på 11.400 kr. og tidligere inddrivelse på 14.000 kr.: 31.600 kr. er tilbage", "§ 18 i"}, []string{"§ 13", "bad om det"}},
		"the sponsor gets nothing": {letters.ReleaseToSponsor, func(c *sample.Case) {
			changeRelease(c, func(f *administration.ReleaseFacts) { f.Security.Amount = decimal.NewFromInt(25_400) })
		}, []string{"Sikkerheden ophører, og intet er tilbage", "Alt i sikkerheden er inddrevet."}, []string{"udbetalt"}},
		// valid from 1 August 2015: the ten years ran through 1 August 2025
		"ten years and a request": {letters.ReleaseToSponsor, ended(func(f *administration.ReleaseFacts) {
			f.ValidFrom, f.RequestedOn = day("2015-08-01"), day("2026-02-20")
		}), []string{"Der er gået mere end ti år, siden sikkerheden begyndte at gælde. Du bad om det den 20. februar 2026."}, []string{"opholdstilladelse"}},
		"another basis": {letters.ReleaseToSponsor, ended(func(f *administration.ReleaseFacts) { f.OtherBasisOn = day("2026-02-09") }),
			[]string{"fik opholdstilladelse på et andet grundlag den 9. februar 2026."}, nil},
		"the permit has ended": {letters.ReleaseReport, ended(func(f *administration.ReleaseFacts) {
			f.PermitEndedOn, f.DepartedOn, f.Documented = day("2026-02-01"), day("2026-02-09"), true
		}), []string{"gælder ikke længere fra den 1. februar 2026, og Ægtefælle Eksempel rejste ud af Danmark den 9. februar 2026.", "Vi har frigivet 31.600 kr."}, nil},
		"a death": {letters.ReleaseReport, ended(func(f *administration.ReleaseFacts) { f.DiedOn, f.Documented = day("2026-02-09"), true }),
			[]string{"Ægtefælle Eksempel døde den 9. februar 2026.", "Sikkerheden er ophørt den 2. marts 2026", "Beløb, der frigives: 31.600 kr.", "Inddrevet i alt 14.000,00"}, nil},
		"the security has run out": {letters.ReleaseToSponsor, ended(func(f *administration.ReleaseFacts) { f.Security.To = day("2026-03-01") }),
			[]string{"Sikkerheden gjaldt til og med den 1. marts 2026."}, nil},

		"the rights go to another municipality": {letters.TransportOfRights, nil, []string{"Udlændingen er flyttet fra os til jer den 1. februar 2026.",
			"Fraflytningskommune: 0259 Køge Tilflytningskommune: 0330 Slagelse", "Beløb nu: 45.600 kr.", "31.10.2025 kontanthjælp aktivloven 7.000,00 – 31.10.2028",
			"Tilflytningskommunen: ____"}, []string{"Regler", "Inddrevet i sikkerheden", "Der er ikke betalt hjælp"}},
		// 3,000 of the 7,000 kr. of November has come: 4,000 is open
		"what was recovered goes along": {letters.TransportOfRights, func(c *sample.Case) { c.Pledge = c.PaidLess },
			[]string{"28.11.2025 kontanthjælp aktivloven 4.000,00 02.02.2026 28.11.2028", "Inddrevet i alt 10.000,00", "Beløb nu: 35.600 kr."}, []string{"31.10.2025"}},
		"nothing is open": {letters.TransportOfRights, func(c *sample.Case) { c.Pledge = &c.Released.Security },
			[]string{"Der er ikke betalt hjælp, som stadig kan kræves i sikkerheden.", "Inddrevet i alt 14.000,00"}, nil},
		"names are not needed": {letters.TransportOfRights, func(c *sample.Case) { c.Transport.Benefits = nil }, []string{"31.10.2025 – aktivloven 7.000,00"}, []string{"kontanthjælp"}},
		"the bank has another municipality": {letters.TransportToBank, nil, []string{"Slagelse Kommune har nu rettighederne i sikkerheden", "Skriv fremover til Slagelse Kommune om den.",
			"Tilbage i sikkerheden: 45.600 kr."}, []string{"Ægtefælle", "Regler", "kontanthjælp"}},
		"the sponsor has another municipality": {letters.TransportToSponsor, nil, []string{"Slagelse Kommune overtager rettighederne i din sikkerhed",
			"Ægtefælle Eksempel er flyttet den 1. februar 2026.", "du skal ikke gøre noget"}, []string{"Regler"}},

		"a bank that pays for the sponsor": {letters.SponsorHearing, guaranteed, []string{"Betaler banken efter garantien, kan den bagefter kræve beløbet af dig.",
			"Svarer du ikke, bygger vi på de oplysninger, vi har."}, nil},
		"what the municipality finds that it is": {letters.SponsorOrientation, func(c *sample.Case) {
			c.Sponsor.Standing = "Brevet er ikke en afgørelse, fordi pligten følger af loven."
		}, []string{"Brevet er ikke en afgørelse, fordi pligten følger af loven."}, nil},
		"the sponsor answered": {letters.SponsorDecision, nil, []string{"bad om dine bemærkninger senest den 23. februar 2026.", "Du svarede den 16. februar 2026. Du skrev, at din",
			"Sygdom ændrer ikke på, at"}, []string{"ikke svaret"}},
		"the sponsor did not answer": {letters.SponsorDecision, func(c *sample.Case) {
			c.Sponsor.Answer, c.Sponsor.AnsweredOn, c.Sponsor.Weighed, c.Sponsor.NoAnswer = "", calendar.Date{}, "", true
		}, []string{"Du har ikke svaret. Derfor bygger vi på de oplysninger, vi har i sagen."}, []string{"Du svarede"}},
		"the sponsor of an interrupted claim": {letters.SponsorDecision, func(c *sample.Case) {
			changeSecurity(c, func(f *guarantee.Facts) {
				f.Payouts = slices.Clone(f.Payouts)
				f.Payouts[0].Interruptions = &guarantee.Interruptions{Events: []limitation.Event{{Kind: limitation.Acknowledgement, On: day("2026-01-05")}}}
			})
		}, []string{"For noget af hjælpen er fristen på tre år blevet afbrudt. Derfor løber den længere."}, nil},
		"claims on two days": {letters.SponsorDecision, func(c *sample.Case) {
			changeSecurity(c, func(f *guarantee.Facts) {
				f.Claims = []guarantee.Claim{{On: day("2025-11-03"), Payouts: []string{"oktober"}}, {On: day("2025-12-01"), Payouts: []string{"november"}}}
			})
		}, []string{"Vi rejste kravene, mens sikkerheden stadig gjaldt: det første den 3. november 2025 og det sidste den 1. december 2025."}, nil},
		"a payout in no claim is not claimed": {letters.BankPledge, func(c *sample.Case) {
			changeSecurity(c, func(f *guarantee.Facts) {
				f.Claims = []guarantee.Claim{{On: day("2025-11-03"), Payouts: []string{"oktober"}}}
			})
		}, []string{"Hold 7.000 kr. tilbage", "Tilbage, når det er betalt: 38.600 kr.", "Vi rejste kravet den 3. november 2025"}, nil},
		// 3,000 of the second 7,000 kr. was recovered before
		"the rest of a payout": {letters.SponsorDecision, func(c *sample.Case) { c.Pledge = c.PaidLess }, []string{"Vi kræver 4.000 kr. af sikkerheden",
			"Udbetaling (kr.) Beløb (kr.)", "28.11.2025 aktivloven 7.000,00 4.000,00"}, []string{"31.10.2025"}},
	} {
		t.Run(name, func(t *testing.T) {
			c := newCase(t)
			if test.change != nil {
				test.change(&c)
			}
			letter, err := c.Make(test.kind)
			assert.NilError(t, err)
			assert.Equal(t, len(letter.Findings), 0, "%v", letter.Findings)
			text := textOf(t, &c, test.kind)
			assertSays(t, text, test.says...)
			for _, part := range test.not {
				assert.Assert(t, !strings.Contains(text, part), "said: %s\n%s", part, text)
			}
		})
	}
}

// The rule of a letter is the one that it follows, and none where none has been read.
func TestARuleIsNamedOnlyWhereItSaysSo(t *testing.T) {
	claim, end := law.SecurityOrder.At(13, 1, 0), law.SecurityOrder.At(18, 0, 0)
	for kind, want := range map[letters.Kind][]law.Ref{
		letters.BankPayment: {claim}, letters.BankNoAnswer: {claim}, letters.BankNotPaid: {claim}, letters.BankPaidLess: {claim}, letters.RecoveryReport: {claim},
		letters.ReleaseToBank: {end}, letters.ReleaseToSponsor: {end}, letters.ReleaseReport: {end},
		letters.SecurityRequest: nil, letters.TransportOfRights: nil, letters.TransportToBank: nil, letters.TransportToSponsor: nil,
	} {
		c := newCase(t)
		letter, err := c.Make(kind)
		assert.NilError(t, err)
		assert.DeepEqual(t, letter.LegalBasis, want)
		if len(want) == 0 {
			assert.Equal(t, len(letter.FurtherBasis), 0)
		}
	}
}

// Only one of the kinds of its constructor makes a letter.
func TestALetterOverTheLifeIsOneOfItsKinds(t *testing.T) {
	c := newCase(t)
	for _, kind := range letters.Kinds() {
		c.Reminder.Kind, c.Release.Kind, c.Transport.Kind = kind, kind, kind
		_, err := letters.NewBankReminder(c.PaidLess, c.Particulars, c.Reminder)
		assert.Equal(t, err == nil, kind >= letters.BankNoAnswer && kind <= letters.BankPaidLess, kind.String())
		_, err = letters.NewReleaseLetter(c.Released, c.Particulars, c.Release)
		assert.Equal(t, err == nil, kind >= letters.ReleaseToBank && kind <= letters.ReleaseReport, kind.String())
		_, err = letters.NewTransportLetter(c.Pledge, c.Particulars, c.Transport)
		assert.Equal(t, err == nil, kind >= letters.TransportOfRights && kind <= letters.TransportToSponsor, kind.String())
	}
}

// The bank is never told what was paid, under which act, why, or of whom.
func TestTheBankIsToldNothingOfTheBenefits(t *testing.T) {
	for _, kind := range []letters.Kind{letters.BankPledge, letters.BankGuarantee, letters.BankPayment, letters.BankNoAnswer, letters.BankNotPaid,
		letters.BankPaidLess, letters.ReleaseToBank, letters.TransportToBank} {
		c := newCase(t)
		text := textOf(t, &c, kind)
		for _, secret := range []string{"kontanthjælp", "aktivloven", "integrationsloven", "oktober", "31.10", "opholdstilladelse", "Ægtefælle", "hjælp"} {
			assert.Assert(t, !strings.Contains(text, secret), "%s says %s", kind, secret)
		}
	}
}

func TestAPaymentPageIsALink(t *testing.T) {
	c := newCase(t)
	c.Bank.WayToPay.Other = "Betal på (https://betal.eksempel.example/konto?id=7), eller ring."
	letter, err := c.Make(letters.BankPayment)
	assert.NilError(t, err)
	page := string(letter.HTML())
	for _, link := range []string{`(<a href="https://betal.eksempel.example/konto?id=7">https://betal.eksempel.example/konto?id=7</a>), eller ring.`,
		`<a href="tel:+45-00000000">00 00 00 00</a>`, `<a href="mailto:opkraevning@eksempel.example">`} {
		assert.Assert(t, strings.Contains(page, link), "%s in %s", link, page)
	}
}

// The words of the details are in the language that the caller says.
func TestTheCallerSaysWhatIsDanish(t *testing.T) {
	c := newCase(t)
	c.Particulars.Texts = letters.DefaultTexts(law.English)
	c.Particulars.Danish = []string{"særlig støtte"}
	c.Instalment.Claim.Text = "særlig støtte for March 2025"
	letter, err := c.Make(letters.InstalmentByTable)
	assert.NilError(t, err)
	page := string(letter.HTML())
	for _, danish := range []string{"særlig støtte", "Ankestyrelsens Beskæftigelsesudvalg", "kontanthjælp"} {
		assert.Assert(t, strings.Contains(page, `<span lang="da">`+danish+`</span>`), danish)
	}
	c.Particulars.Texts = letters.Texts{}
	plain, err := c.Make(letters.InstalmentByTable)
	assert.NilError(t, err)
	assert.DeepEqual(t, plain.Danish, []string(nil))
	assert.Assert(t, slices.ContainsFunc(plain.Sections, func(s document.Section) bool { return s.Heading == "Kontakt" }))
}
