// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/letters/document"
)

var claimLetters = []letters.Kind{letters.SponsorOrientation, letters.SponsorHearing, letters.SponsorDecision,
	letters.BankPledge, letters.BankGuarantee, letters.CollectionRequest}

func paidAWeekendAgo(f *guarantee.Facts) {
	f.Payouts = slices.Clone(f.Payouts)
	f.Payouts[0].On, f.Security.From = calendar.MustParse("2023-02-28"), calendar.MustParse("2023-01-01")
}

// The wants were written by hand: 57,000 kr. posted on 1 August 2024, 11,400 kr.
// granted as a reduction, so 45,600 kr. is left; two payouts of 7,000 kr. are
// 14,000 kr., and 45,600 - 14,000 = 31,600 kr. then remains. Three years from
// 31 October 2025 is 31 October 2028, an open Tuesday, and less can be claimed
// from the day after.
func TestWhatIsClaimedIsWhatWasDecided(t *testing.T) {
	for name, test := range map[string]struct {
		kind      letters.Kind
		change    func(facts *guarantee.Facts)
		says, not []string
	}{
		"the sponsor is shown the calculation": {letters.SponsorOrientation, nil, []string{
			"kræve 14.000 kr. af sikkerheden", "1. Beløbet i dokumentet: 57.000 kr.",
			"2. Minus nedsættelser på 11.400 kr. og tidligere inddrivelse på 0 kr.: 45.600 kr. er tilbage",
			"3. Når 14.000 kr. er inddrevet, er der 31.600 kr. tilbage",
			"Gælder fra: 1. august 2024 Gælder til og med: 31. juli 2034",
			"i 2 udbetalinger:", "31.10.2025 aktivloven 7.000,00 28.11.2025 aktivloven 7.000,00", "I alt 14.000,00", "stadig sikkerhed",
			"Når fristen for dine bemærkninger er gået, beder vi Eksempelbanken om at holde beløbet tilbage, til vi har inddrevet det.",
			"senest den 23. marts 2026", "giver vi Udlændingestyrelsen besked", "Sikkerheden dækker kun hjælp efter aktivloven og integrationsloven",
			"bekendtgørelse nr. 840 af 25. juni 2024, § 13.",
			"§ 13, stk. 1, i bekendtgørelsen om sikkerhedsstillelse (bekendtgørelse nr. 840 af 25. juni 2024)",
			"§ 3, stk. 1, i forældelsesloven", "§ 27, stk. 1, i forældelsesloven"}, []string{"kontanthjælp", "KL's side", "ikke en afgørelse", "Betaler banken"}},
		"one payout has one day": {letters.SponsorDecision, func(f *guarantee.Facts) { f.Payouts = f.Payouts[1:] }, []string{
			"Vi kræver 7.000 kr. af sikkerheden", "Hjælpen er betalt i én udbetaling:", "28.11.2025 aktivloven 7.000,00", "er der 38.600 kr. tilbage"}, []string{"I alt"}},
		"what is not claimed is not told": {letters.SponsorHearing, func(f *guarantee.Facts) {
			f.Payouts = append(slices.Clone(f.Payouts), guarantee.Payout{ID: "andet", On: calendar.MustParse("2025-12-30"),
				Amount: decimal.NewFromInt(1_234), Act: guarantee.OtherAct, Recipient: guarantee.Foreigner})
		}, []string{"14.000 kr.", "i 2 udbetalinger:", "Pengeinstitut: Eksempelbanken"},
			[]string{"1.234", "30.12.2025", "Vi beder", "beder vi"}},
		"a security that was posted a day earlier": {letters.SponsorOrientation, func(f *guarantee.Facts) {
			f.Security.PostedOn, f.Security.From = calendar.MustParse("2024-06-30"), calendar.MustParse("2024-06-30")
		}, []string{"bekendtgørelse nr. 903 af 2020, § 13."}, []string{"840"}},
		"posted before it is valid": {letters.BankPledge, func(f *guarantee.Facts) { f.Security.PostedOn = calendar.MustParse("2024-07-15") },
			[]string{"Stillet den: 15. juli 2024"}, nil},
		"the sponsor of a security that is used up": {letters.SponsorDecision, func(f *guarantee.Facts) { f.Security.Amount = decimal.New(1_690_050, -2) },
			// 5,500.50 of 14,000 kr. is claimed; 8,499.50 kr. is not covered
			[]string{"Vi kræver 5.500,50 kr. af sikkerheden", "Når 5.500,50 kr. er inddrevet, er der 0 kr. tilbage", "Sikkerheden dækker kun en del af hjælpen.",
				"Udbetaling (kr.)", "31.10.2025 aktivloven 7.000,00 5.500,50", "i én udbetaling"}, []string{"8.499,50", "14.000", "besked om for sig"}},
		"two payouts on one day": {letters.SponsorOrientation, func(f *guarantee.Facts) {
			f.Payouts = slices.Clone(f.Payouts)
			f.Payouts[1].On = f.Payouts[0].On
		}, []string{"kræve 14.000 kr.", "31.10.2025 aktivloven 7.000,00 31.10.2025 aktivloven 7.000,00"}, nil},
		"one payout needs no total": {letters.CollectionRequest, func(f *guarantee.Facts) {
			f.Payouts = slices.Clone(f.Payouts)
			f.Payouts[1].Act = guarantee.OtherAct
		}, []string{"Opkræv 7.000 kr.", "Bilag AB sendt: 27. februar 2026 Bilag Å sendt: 2. marts 2026", "Telefon: 00 00 00 01"}, []string{"I alt"}},
		"the safe day comes before the last": {letters.CollectionRequest, func(f *guarantee.Facts) {
			f.Payouts = slices.Clone(f.Payouts)
			f.Payouts[0].On = calendar.MustParse("2024-06-05") // 5 June 2027 is a Saturday: to Monday the 7th; the open day before is Friday the 4th
			f.Security.From, f.Security.PostedOn = calendar.MustParse("2024-06-01"), calendar.MustParse("2024-07-01")
		}, []string{"Inddrives senest: 4. juni 2027 Sidste rettidige dag: 7. juni 2027 For sent fra: 8. juni 2027", "7.000,00 07.06.2027", "§ 27, stk. 2, i"}, nil},
		// 28 June 2026 is a Sunday, and the open day before is Friday the 26th
		"a security that ends on a closed day": {letters.CollectionRequest, func(f *guarantee.Facts) { f.Security.To = calendar.MustParse("2026-06-28") },
			[]string{"Inddrives senest: 26. juni 2026 Sidste rettidige dag: 28. juni 2026 For sent fra: 29. juni 2026"}, nil},
		// 28 February 2026 is a Saturday: to Monday the 2nd of March, the day of the letter
		"the safe day has passed": {letters.CollectionRequest, paidAWeekendAgo, []string{"Inddrives senest: straks Sidste rettidige dag: 2. marts 2026 For sent fra: 3. marts 2026"}, nil},
		"the sponsor of a payout that a closed day keeps": {letters.SponsorOrientation, paidAWeekendAgo,
			[]string{"Slutter de tre år på en lørdag, en søndag, en helligdag eller en anden lukkedag, løber fristen til den næste åbne dag.", "§ 27, stk. 2, i",
				"Vi beder Eksempelbanken om at holde beløbet tilbage, til vi har inddrevet det. Den ældste udbetaling forældes.", "Skriv eller ring, hvis"}, nil},
		"the sponsor of a security that has run out": {letters.SponsorOrientation, func(f *guarantee.Facts) {
			f.Security.To, f.ClaimRaisedOn = calendar.MustParse("2026-03-01"), calendar.MustParse("2026-03-01")
		}, []string{"Vi rejste kravet den 1. marts 2026, mens sikkerheden stadig gjaldt.", "Hvad der sker med resten af sikkerheden, får du besked om for sig."},
			[]string{"stadig sikkerhed"}},
		"a claim raised by the letter": {letters.BankPledge, func(f *guarantee.Facts) { f.ClaimRaisedOn = f.On },
			[]string{"Hold 14.000 kr. tilbage"}, []string{"blev rejst"}},
		"a security that is used up": {letters.BankPledge, func(f *guarantee.Facts) { f.Security.Amount = decimal.New(1_690_050, -2) },
			// 16,900.50 - 11,400 = 5,500.50 kr., all of which is taken
			[]string{"Hold 5.500,50 kr. tilbage"}, []string{"gælder fortsat"}},
		"the rest of a security that has run out is none": {letters.BankPledge, func(f *guarantee.Facts) {
			f.Security.To, f.ClaimRaisedOn = calendar.MustParse("2026-03-01"), calendar.MustParse("2026-03-01")
		}, []string{"Hold 14.000 kr. tilbage", "Vi rejste kravet den 1. marts 2026, mens sikkerheden stadig gjaldt.", "Tilbage, når det er betalt: 31.600 kr."}, []string{"gælder fortsat"}},
		// 31 October 2028 is the end of limitation, and the claim was raised in time
		"the form of a claim that was raised in time": {letters.CollectionRequest, func(f *guarantee.Facts) {
			f.Security.To, f.ClaimRaisedOn = calendar.MustParse("2026-03-01"), calendar.MustParse("2026-03-01")
		}, []string{"Kravet rejst den: 1. marts 2026 Inddrives senest: 31. oktober 2028", "Sidste rettidige dag: 31. oktober 2028 For sent fra: 1. november 2028",
			"7.000,00 31.10.2028"}, nil},
		"on the last day of a security": {letters.BankPledge, func(f *guarantee.Facts) { f.Security.To = calendar.MustParse("2026-03-02") },
			[]string{"Hold 14.000 kr. tilbage"}, []string{"gælder fortsat"}},
		"the day before the last": {letters.BankPledge, func(f *guarantee.Facts) { f.Security.To = calendar.MustParse("2026-03-03") },
			[]string{"Hold 14.000 kr. tilbage", "Resten af sikkerheden, 31.600 kr., gælder fortsat."}, nil},
		"after a permanent permit the rest is to be released": {letters.SponsorDecision, func(f *guarantee.Facts) {
			f.PermanentPermitOn = calendar.MustParse("2025-11-15")
		}, []string{"Vi kræver 7.000 kr.", "31.10.2025 aktivloven 7.000,00"}, []string{"stadig sikkerhed", "§ 18", "28.11.2025"}},
		"a guarantee is paid": {letters.BankGuarantee, nil, []string{"Betal 14.000 kr. efter anfordringsgarantien", "Garantinummer: 0000 12345",
			"Stillet den: 1. august 2024 Gælder til og med: 31. juli 2034",
			"Beløb, vi kræver: 14.000 kr. I sikkerheden nu: 45.600 kr. Tilbage, når det er betalt: 31.600 kr.", "Betal beløbet senest den 30. marts 2026"}, []string{"forældelse", "§ 27"}},
		"the form has every day": {letters.CollectionRequest, nil, []string{"Opkræv 14.000 kr.", "Oprindeligt beløb: 57.000 kr.",
			"Beløb nu: 45.600 kr. Tilbage derefter: 31.600 kr. Pengeinstituttets adresse: Bankgade 1, 0000 Eksempelby", "Gælder fra: 1. august 2024", "Gælder til og med: 31. juli 2034", "Inddrives senest: 31. oktober 2028",
			"Sidste rettidige dag: 31. oktober 2028 For sent fra: 1. november 2028", "31.10.2025 kontanthjælp aktivloven", "28.11.2028", "I alt 14.000,00"}, nil},
		"a payout that is claimed in part": {letters.CollectionRequest, func(f *guarantee.Facts) { f.Security.Amount = decimal.New(2_000_050, -2) },
			// 20,000.50 - 11,400 = 8,600.50 kr.: 7,000 of the first and 1,600.50 of the second
			[]string{"Opkræv 8.600,50 kr.", "7.000,00 31.10.2028", "1.600,50 28.11.2028", "I alt 8.600,50",
				"Af udbetalingen på 7.000 kr. den 28. november 2025 kan 1.600,50 kr. tages; mere er der ikke tilbage."}, nil},
		"the oldest first, however they are given": {letters.CollectionRequest, func(f *guarantee.Facts) {
			f.Payouts = slices.Clone(f.Payouts)
			slices.Reverse(f.Payouts)
		}, []string{"31.10.2028 31.10.2025 28.11.2025"}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			c := newCase(t)
			if test.change != nil {
				changeSecurity(&c, test.change)
			}
			if until := c.Pledge.Payouts[0].Last; until == c.Particulars.Date {
				c.Sponsor.AnswerBy, c.Sponsor.AtOnce = calendar.Date{}, "Den ældste udbetaling forældes."
			}
			text := textOf(t, &c, test.kind)
			assertSays(t, text, test.says...)
			for _, part := range test.not {
				assert.Assert(t, !strings.Contains(text, part), "said: %s\n%s", part, text)
			}
		})
	}
}

// In an old case the sponsor is told who recovers, and the municipality decides
// nothing; the bank and the municipality's own collection get no letter
// (TestALetterThatContradictsItselfIsRefused). 55,375.27 - 14,000 = 41,375.27 kr.
func TestInAnOldCaseTheSponsorIsToldOfTheRecoveryAuthority(t *testing.T) {
	for _, kind := range claimLetters[:3] {
		c := newCase(t)
		c.Pledge = c.OldPledge
		if kind != letters.SponsorOrientation {
			_, err := c.Make(kind)
			assert.Equal(t, faultsOf(t, err)[0].Field, "kind")
			continue
		}
		text := textOf(t, &c, kind)
		assertSays(t, text, "Vi sender et krav på 14.000 kr. i sikkerheden til Gældsstyrelsen", "Det er Gældsstyrelsen, der inddriver beløbet",
			"er der 41.375,27 kr. tilbage", "bekendtgørelse nr. 646 af 21. juni 2012, § 13.", "§ 13, stk. 3, i bekendtgørelsen om sikkerhedsstillelse")
		assert.Assert(t, !strings.Contains(text, "Vi beder"))
	}
}

// The day before, on and after 15 November 2017, for a security posted after 1 July
// 2024, so that the order is known; on the day itself with and without an answer.
func TestWhoRecoversDecidesWhichLettersThereAre(t *testing.T) {
	answer := &guarantee.AuthorityDecision{Authority: guarantee.Municipality, Reason: "Dokumentet nævner nr. 220."}
	for _, test := range []struct {
		applied        string
		answer         *guarantee.AuthorityDecision
		refused, draft bool
	}{
		{"2017-11-14", nil, true, true}, // no. 840 is not the order of the recovery authority
		{"2017-11-15", nil, false, true},
		{"2017-11-15", answer, false, false},
		{"2017-11-15", &guarantee.AuthorityDecision{Authority: guarantee.RecoveryAuthority, Reason: "Dokumentet nævner nr. 646."}, true, true},
		{"2017-11-16", nil, false, false},
	} {
		for _, kind := range claimLetters {
			c := newCase(t)
			changeSecurity(&c, func(f *guarantee.Facts) {
				f.AppliedOn, f.AuthorityDecision = calendar.MustParse(test.applied), test.answer
			})
			letter, err := c.Make(kind)
			if test.refused && kind != letters.SponsorOrientation {
				assert.Assert(t, strings.Contains(err.Error(), "recovery authority"))
				continue
			}
			assert.NilError(t, err)
			assert.Equal(t, letter.Draft, test.draft, "%s %s", test.applied, kind)
			assert.Assert(t, !strings.Contains(letter.Text(), "Vi beder Eksempelbanken") || !test.draft && !test.refused)
		}
	}
}

// A letter stands for its decision from the day of it through the last day on which
// every payout can be claimed, and the deadline of a hearing lies before that day.
func TestALetterComesWhileAllCanBeClaimed(t *testing.T) {
	for _, kind := range claimLetters {
		for on, fine := range map[string]bool{"2026-03-01": false, "2026-03-02": true, "2026-06-30": true, "2026-07-01": false} {
			c := newCase(t)
			changeSecurity(&c, func(f *guarantee.Facts) { f.Security.To = calendar.MustParse("2026-06-30") })
			c.Particulars.Date, c.Bank.ReplyBy, c.Sponsor.AnswerBy = calendar.MustParse(on), calendar.Date{}, calendar.Date{}
			c.Bank.PayBy = calendar.Date{}
			_, err := c.Make(kind)
			assert.Equal(t, err == nil, fine, "%s on %s: %v", kind, on, err)
			if !fine {
				assert.Equal(t, faultsOf(t, err)[0].Field, "date")
			}
		}
	}
	for answer, fine := range map[string]bool{"2026-03-02": false, "2026-03-03": true, "2026-06-29": true, "2026-06-30": false} {
		c := newCase(t)
		changeSecurity(&c, func(f *guarantee.Facts) { f.Security.To = calendar.MustParse("2026-06-30") })
		c.Sponsor.AnswerBy = calendar.MustParse(answer)
		_, err := c.Make(letters.SponsorHearing)
		assert.Equal(t, err == nil, fine, answer)
	}
}

// 10,000 kr. are left for three payouts of 7,000 kr. When the oldest is barred, the
// other two still come to 10,000 kr., but the decision claims the oldest.
func TestABarredPayoutIsNotClaimedThoughOthersFillItsPlace(t *testing.T) {
	for on, fine := range map[string]bool{"2028-10-31": true, "2028-11-01": false, "2028-11-15": false} {
		c := newCase(t)
		changeSecurity(&c, func(f *guarantee.Facts) {
			f.Security.Amount = decimal.NewFromInt(21_400)
			f.Payouts = append(slices.Clone(f.Payouts), f.Payouts[0])
			f.Payouts[2].ID, f.Payouts[2].On = "januar", calendar.MustParse("2026-01-30")
		})
		assert.Equal(t, c.Pledge.CostsFrom, calendar.MustParse("2028-11-29"))
		c.Particulars.Date = calendar.MustParse(on)
		_, err := c.Make(letters.CollectionRequest)
		assert.Equal(t, err == nil, fine, on)
	}
}

// A decision that no rule made is refused and never half written.
func TestAnAmountWithoutItsPayoutsIsNoDecision(t *testing.T) {
	for name, change := range map[string]func(d *guarantee.Decision){
		"no payouts":     func(d *guarantee.Decision) { d.Payouts = nil },
		"another amount": func(d *guarantee.Decision) { d.Recoverable = decimal.NewFromInt(99_999) },
		"nothing":        func(d *guarantee.Decision) { d.Recoverable = decimal.Zero },
	} {
		for _, kind := range claimLetters {
			c := newCase(t)
			pledge, bank := *c.Pledge, *c.Guarantee
			change(&pledge)
			change(&bank)
			c.Pledge, c.Guarantee = &pledge, &bank
			_, err := c.Make(kind)
			assert.Equal(t, faultsOf(t, err)[0].Field, "decision", name)
		}
	}
}

func TestTheLegalBasisOfAClaimIsOfTheGrounds(t *testing.T) {
	for _, kind := range claimLetters {
		c := newCase(t)
		changeSecurity(&c, func(f *guarantee.Facts) { // one payout is barred, one comes after a permanent permit, one ends on a closed day
			f.Security.From, f.PermanentPermitOn = calendar.MustParse("2022-01-01"), calendar.MustParse("2025-11-01")
			f.Payouts = append(slices.Clone(f.Payouts), f.Payouts[0], f.Payouts[0])
			f.Payouts[2].ID, f.Payouts[2].On = "gammel", calendar.MustParse("2022-10-31")
			f.Payouts[3].ID, f.Payouts[3].On = "lukket", calendar.MustParse("2024-06-05") // 5 June 2027 is a Saturday
		})
		letter, err := c.Make(kind)
		assert.NilError(t, err)
		decided := c.Pledge
		if kind == letters.BankGuarantee {
			decided = c.Guarantee
		}
		considered := map[law.Ref]bool{}
		for _, ground := range decided.Grounds() {
			considered[ground.Ref] = true
			toldTo := kind != letters.BankPledge && kind != letters.BankGuarantee
			if ground.Applied && ground.Ref.Act != law.KLPage && ground.Ref.Section != 18 && toldTo {
				assert.Assert(t, slices.Contains(letter.LegalBasis, ground.Ref), "%s: %v", kind, ground.Ref)
			}
		}
		for _, ref := range letter.LegalBasis {
			assert.Assert(t, considered[ref] && ref.Act != law.KLPage, "%s: %v", kind, ref)
		}
		assert.Equal(t, letter.LegalBasis[0], law.SecurityOrder.At(13, 1, 0))
		assert.Equal(t, letter.SecurityOrder, guarantee.Order840.Citation())
	}
}

func randomSecurity(random *rand.Rand) guarantee.Facts {
	day := func(from string, days int) calendar.Date { return calendar.MustParse(from).AddDays(random.IntN(days)) }
	ore := func(most int64) decimal.Decimal { return decimal.New(1+random.Int64N(most), -2) }
	facts := guarantee.Facts{On: day("2026-01-01", 400), AppliedOn: day("2017-11-13", 5),
		Security: guarantee.Security{Form: guarantee.Form(1 + random.IntN(2)), Amount: ore(6_000_000),
			From: day("2018-01-01", 900), To: day("2026-01-01", 900)}}
	facts.Security.PostedOn = facts.Security.From
	if random.IntN(2) == 0 && !facts.Security.To.After(facts.On) {
		facts.ClaimRaisedOn = facts.Security.To.AddDays(-random.IntN(20))
	}
	for i := range random.IntN(8) {
		facts.Payouts = append(facts.Payouts, guarantee.Payout{ID: fmt.Sprint("p", i), On: day("2022-11-01", 1_100), Amount: ore(1_000_000),
			Act: guarantee.PayoutAct(1 + random.IntN(3)), Recipient: guarantee.Foreigner})
	}
	return facts
}

// Ten thousand random cases: the form lists exactly what the decision takes, its
// rows add up to its title, and every row can still be claimed.
func TestTheFormAddsUp(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 13))
	c := newCase(t)
	c.Form.SponsorLetterOn, c.Form.BankLetterOn = calendar.Date{}, calendar.Date{}
	made := 0
	for range 10_000 {
		decision, err := guarantee.Decide(randomSecurity(random), guarantee.Options{})
		assert.NilError(t, err)
		c.Pledge, c.Particulars.Date, c.Form.Benefits = &decision, decision.Facts.On.AddDays(random.IntN(60)), nil
		lost := false
		for i := range decision.Payouts { // every day from the decision to the letter is a day on which nothing was done
			payout := &decision.Payouts[i]
			until := calendar.Earlier(payout.BarredFrom.AddDays(-1), decision.Facts.Security.To)
			if !decision.Facts.ClaimRaisedOn.IsZero() {
				until = payout.BarredFrom.AddDays(-1)
			}
			lost = lost || payout.Recoverable && c.Particulars.Date.After(until)
		}
		for _, payout := range decision.Facts.Payouts {
			c.Form.Benefits = append(c.Form.Benefits, letters.PaidBenefit{PayoutID: payout.ID, Name: "kontanthjælp"})
		}
		letter, err := c.Make(letters.CollectionRequest)
		if decision.Recoverable.IsZero() || decision.Authority == guarantee.RecoveryAuthority {
			assert.Assert(t, slices.ContainsFunc(faultsOf(t, err), func(fault law.Fault) bool { return fault.Field == "decision" }))
			continue
		}
		if lost {
			assert.Equal(t, faultsOf(t, err)[0].Field, "date")
			continue
		}
		assert.NilError(t, err)
		made++
		assert.Equal(t, letter.Draft, decision.Authority == 0)
		assert.Equal(t, letter.Title, "Blanket: Opkræv "+law.FormatKroner(decision.Recoverable, law.Danish)+" i sikkerheden")
		table := letter.Sections[1].Blocks[0].(document.Table)
		rows := table.Rows
		sum, before := decimal.Zero, calendar.Date{}
		if table.Total {
			rows = rows[:len(rows)-1]
			assert.Assert(t, krone(t, table.Rows[len(rows)][4]).Equal(decision.Recoverable))
		}
		for _, row := range rows {
			sum = sum.Add(krone(t, row[4]))
			paid, last := dotted(t, row[0]), dotted(t, row[5])
			assert.Assert(t, !paid.Before(before), "the oldest first")
			assert.Assert(t, !last.Before(c.Particulars.Date) && row[2] != "other")
			before = paid
		}
		assert.Assert(t, sum.Equal(decision.Recoverable), "%v and %v", sum, decision.Recoverable)
	}
	assert.Assert(t, made > 2_000, "%d forms were made", made)
}

// krone reads an amount of a table: 1.234,50.
func krone(t *testing.T, cell string) decimal.Decimal {
	amount, err := decimal.NewFromString(strings.NewReplacer(".", "", ",", ".").Replace(cell))
	assert.NilError(t, err)
	return amount
}

// dotted reads a day of a table: 31.10.2025.
func dotted(t *testing.T, cell string) calendar.Date {
	assert.Equal(t, len(cell), 10)
	day, err := calendar.Parse(cell[6:] + "-" + cell[3:5] + "-" + cell[:2])
	assert.NilError(t, err)
	return day
}

// The list is of what is claimed and of nothing else.
func TestTheSponsorMaySeeThePayouts(t *testing.T) {
	c := newCase(t)
	c.Sponsor.Benefits = []letters.PaidBenefit{{PayoutID: "oktober", Name: "kontanthjælp", Period: c.Form.Benefits[0].Period}, {PayoutID: "november", Name: "kontanthjælp"}}
	changeSecurity(&c, func(f *guarantee.Facts) { f.Security.Amount = decimal.NewFromInt(20_000) })
	text := textOf(t, &c, letters.SponsorDecision)
	// 20,000 - 11,400 = 8,600 kr.: 7,000 and 1,600
	assertSays(t, text, "31.10.2025 kontanthjælp aktivloven 01.10.2025– 7.000,00 7.000,00", "28.11.2025 kontanthjælp aktivloven – 7.000,00 1.600,00", "I alt 8.600,00",
		"Når 8.600 kr. er inddrevet, er der 0 kr. tilbage", "kan 1.600 kr. tages; mere er der ikke tilbage.")
	assert.Assert(t, !strings.Contains(text, "Sidste dag") && !strings.Contains(text, "stadig sikkerhed"))

	english := newCase(t)
	english.Particulars.Texts = letters.DefaultTexts(law.English)
	english.Pledge = english.OldPledge
	assertSays(t, textOf(t, &english, letters.SponsorOrientation), "It is Gældsstyrelsen that recovers the amount in the security",
		"3. When DKK 14,000 has been recovered, DKK 41,375.27 is left", "Form of the security: pledged account",
		"§ 13, stk. 1, of the security order (bekendtgørelse nr. 646 af 21. juni 2012)")
}

// A security of a chain has a letter like any other.
func TestASecurityOfAChainHasItsLetters(t *testing.T) {
	c := newCase(t)
	facts := c.Pledge.Facts
	chain, err := guarantee.DecideChain(guarantee.ChainFacts{On: facts.On, AppliedOn: facts.AppliedOn,
		Links: []guarantee.Link{{Security: facts.Security, Reductions: facts.Reductions}}, Payouts: facts.Payouts}, guarantee.Options{})
	assert.NilError(t, err)
	alone, err := c.Make(letters.CollectionRequest)
	assert.NilError(t, err)
	c.Pledge = &chain.Links[0].Decision
	linked, err := c.Make(letters.CollectionRequest)
	assert.NilError(t, err)
	assert.Equal(t, linked.Text(), alone.Text())
}

func TestASponsorLetterIsOneOfThreeKinds(t *testing.T) {
	c := newCase(t)
	for _, kind := range letters.Kinds() {
		c.Sponsor.Kind = kind
		_, err := letters.NewSponsorLetter(c.Pledge, c.Particulars, c.Sponsor)
		assert.Equal(t, err == nil, kind >= letters.SponsorOrientation && kind <= letters.SponsorDecision, kind.String())
	}
}

// Where a person must say which order it is, nothing is cited in its place.
func TestAnOrderThatIsOpenIsLeftOpen(t *testing.T) {
	c := newCase(t)
	changeSecurity(&c, func(f *guarantee.Facts) {
		f.AppliedOn, f.Security.PostedOn = calendar.MustParse("2017-11-15"), calendar.MustParse("2024-06-30")
	})
	assert.Equal(t, c.Pledge.Order, guarantee.Order(0))
	for _, kind := range claimLetters {
		letter, err := c.Make(kind)
		assert.NilError(t, err)
		assert.Assert(t, letter.Draft)
		text := textOf(t, &c, kind)
		assert.Assert(t, !strings.Contains(text, ", § 13.") && !strings.Contains(text, " bekendtgørelse nr."), text)
	}
	unknown := *c.Pledge
	unknown.Order = 200
	c.Pledge = &unknown
	_, err := c.Make(letters.CollectionRequest)
	assert.Equal(t, faultsOf(t, err)[0].Field, "decision")
	c.Request.Order = 200
	letter, err := c.Make(letters.SecurityRequest)
	assert.NilError(t, err)
	assert.Assert(t, letter.Draft)
}

// The recovery clause has had its number since 1 July 2024.
func TestTheActIsCitedFromTheDayItsClauseIsKnown(t *testing.T) {
	for on, cited := range map[string]bool{"2024-06-30": false, "2024-07-01": true} {
		c := newCase(t)
		c.Particulars.Date = calendar.MustParse(on)
		facts := c.Released.Facts
		facts.On, facts.PermanentPermitOn, facts.Claims, facts.Payouts, facts.Reductions = c.Particulars.Date, calendar.MustParse("2024-06-01"), nil, nil, nil
		facts.Security.From, facts.Security.PostedOn = calendar.MustParse("2024-03-01"), calendar.MustParse("2024-03-01")
		facts.Recovered = []guarantee.Recovery{{On: calendar.MustParse("2024-06-15"), Amount: decimal.NewFromInt(1_000)}}
		release, err := administration.DecideRelease(facts, guarantee.Options{})
		assert.NilError(t, err)
		c.Released = &release
		letter, err := c.Make(letters.RecoveryReport)
		assert.NilError(t, err)
		assert.Equal(t, len(letter.FurtherBasis) == 1, cited, on)
	}
}

func TestARequestHoldsWhatIsKnown(t *testing.T) {
	c := newCase(t)
	c.Request.OldAddress, c.Request.NewAddress = "Gammelvej 1", "Nyvej 2"
	assertSays(t, textOf(t, &c, letters.SecurityRequest), "Gammel adresse: Gammelvej 1", "Ny adresse: Nyvej 2", "(Bilag AI)")
	c.Request.Security = guarantee.Security{Form: guarantee.DemandGuarantee}
	c.Request.Left, c.Request.ReplyBy, c.Request.EarliestLimit = decimal.Zero, calendar.Date{}, calendar.Date{}
	c.Request.OldAddress, c.Request.NewAddress = "", " "
	text := textOf(t, &c, letters.SecurityRequest)
	assertSays(t, text, "Garantinummer: 0000 12345")
	for _, unknown := range []string{"udfyldes", "Stillet den", "Gælder", "Oprindeligt", "Beløb nu", "adresse", "senest den", "Den ældste"} {
		assert.Assert(t, !strings.Contains(text, unknown), "%s in %s", unknown, text)
	}
	c.Request.ReplyBy, c.Request.EarliestLimit = c.Particulars.Date, c.Particulars.Date // the day of the letter is no contradiction
	assertSays(t, textOf(t, &c, letters.SecurityRequest), "senest den 2. marts 2026", "til og med den 2. marts 2026")
	c.Bank.ReplyBy = c.Particulars.Date
	assertSays(t, textOf(t, &c, letters.BankPledge), "senest den 2. marts 2026", "Stillet af: Sikkerhedsstiller Eksempel")
	c.Bank.ReplyBy, c.Bank.Holder = calendar.Date{}, " "
	text = textOf(t, &c, letters.BankPledge)
	assert.Assert(t, !strings.Contains(text, "svaret senest") && !strings.Contains(text, "Stillet af:"))
}
