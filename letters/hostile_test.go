// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/examples/letters/sample"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// fillWith puts one text in every place that takes words from outside.
func fillWith(c *sample.Case, text string) {
	p := &c.Particulars
	p.Sender.Name, p.Sender.Department, p.Sender.Telephone, p.Sender.Mail, p.Sender.Web = text, text, text, text, text
	p.Sender.AddressLines, p.Recipient.AddressLines, p.Sender.Caseworker = []string{text}, []string{text}, text
	p.Recipient.Name, p.CaseNumber, p.Privacy = text, text, text
	for _, claim := range claimsOf(c) {
		claim.Text, claim.DecisionNumber = text, text
	}
	c.Instalment.IncomeSource, c.Deferral.Evidence, c.Suspended.Evidence, c.Modest.Considerations, c.FileNote.DecidedBy = text, text, text, text, text
	why := *c.Changed.Replaces
	why.Why = text
	c.Changed.Replaces, c.Overpaid.How, c.Expected.HelpText = &why, text, text
	c.Modest.Claims = letters.Claims{{Text: text, DecisionNumber: text}, {Text: text, OtherDebtors: 1}}
	c.Instalment.WayToPay.Other, c.Demand.WayToPay.Other, c.LumpSum.HelpText = text, text, text
	c.Transfer.Claims[0].Description, c.DepositTransfer.Claims[0].Description = text, text
	c.Request.Foreigner.Name, c.Request.Sponsor.Name, c.Request.Bank, c.Request.Number = text, text, text, text
	c.Sponsor.Foreigner, c.Sponsor.Bank, c.Sponsor.Reasons = text, text, text
	c.Sponsor.ComplaintBody, c.Sponsor.ComplaintHow = text, text
	c.Bank.Number, c.Bank.Holder, c.Bank.WayToPay.Other = text, text, text
	c.Form.Benefits[0].Name, c.Form.Bank, c.Form.Number, c.Form.Account = text, text, text, text
	c.Form.Requester, c.Form.Telephone = text, text
}

func TestHostileWordsAreWrittenAsText(t *testing.T) {
	base := newCase(t)
	for _, text := range []string{
		"{amount}", "{", "}{", "{ukendt}", "%s%d", "<script>alert(1)</script>", "a\r\nUDKAST\n======\n", "\x00\x1b[31m\x07", "\xff\xfe",
		"\u202eomvendt", "\u2028\u2029", "§ ", "1 kr.", "DKK", "DKK ", "1. ", "1. gang", ".", "...", " ", "\u200b", strings.Repeat("a", 500), "]]>&amp;\"'",
	} {
		for _, kind := range letters.Kinds() {
			c := base
			fillWith(&c, text)
			letter, err := c.Make(kind)
			assert.NilError(t, err, "%s %q", kind, text)
			out := letter.Text()
			assert.Assert(t, utf8.ValidString(out))
			assert.Assert(t, !strings.ContainsAny(out, "\x00\x1b\r\u202e\u2028"), "%s %q", kind, text)
			assert.Assert(t, !strings.Contains(string(letter.HTML()), "<script"), "%s", kind)
			if text == "{amount}" { // what stands in a value is not filled in again
				assert.Assert(t, strings.Contains(out, "{amount}"), "%s", kind)
			}
		}
	}
}

func TestLettersCanBeMadeAtTheSameTime(t *testing.T) {
	c := newCase(t)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for _, kind := range letters.Kinds() {
				mine := c
				if _, err := mine.Make(kind); err != nil {
					t.Error(err)
				}
			}
		})
	}
	group.Wait()
}

func TestEachDebtorGetsALetter(t *testing.T) {
	c := newCase(t)
	cvr, err := number.ParseCVR("12345674")
	assert.NilError(t, err)
	one, other := document.Recipient{Name: "Skyldner Et"}, document.Recipient{Name: "Skyldner To", Identifier: document.Identifier{CVR: cvr}}
	each, err := letters.EachDebtor(c.Particulars, one, other)
	assert.NilError(t, err)
	assert.Equal(t, len(each), 2)
	for i, particulars := range each {
		letter, err := letters.NewTransfer(c.TransferJoint, particulars, c.Transfer)
		assert.NilError(t, err)
		text := letter.Text()
		assert.Assert(t, strings.Contains(text, "Du hæfter sammen med en anden."))
		assert.Assert(t, strings.Contains(text, []string{"Skyldner Et", "Skyldner To"}[i]))
		assert.Assert(t, !strings.Contains(text, []string{"Skyldner To", "Skyldner Et"}[i]))
	}
	_, err = letters.EachDebtor(c.Particulars, other, other)
	assert.Equal(t, faultsOf(t, err)[0].Field, "debtors[1]")
	_, err = letters.EachDebtor(c.Particulars)
	assert.ErrorIs(t, err, law.Missing)

	c.Particulars.OtherDebtors = 3
	letter, err := c.Make(letters.InstalmentByTable)
	assert.NilError(t, err)
	assert.Assert(t, strings.Contains(letter.Text(), "sammen med 3 andre"))
}

func TestTheBankIsNotToldOfBenefits(t *testing.T) {
	c := newCase(t)
	for _, kind := range []letters.Kind{letters.BankPledge, letters.BankGuarantee} {
		letter, err := c.Make(kind)
		assert.NilError(t, err)
		text := strings.ReplaceAll(strings.ToLower(letter.Text()), "udlændingelovens § 9", "") // the law of the security itself
		for _, word := range []string{"kontanthjælp", "ydelse", "hjælp", "ægtefælle", "udlænding", "integration", "aktiv"} {
			assert.Assert(t, !strings.Contains(text, word), word)
		}
	}
}

func FuzzALetterIsMadeOrRefused(f *testing.F) {
	f.Add("kontanthjælp for marts 2025", "§ 13")
	f.Add("{amount}", "1. januar DKK 5 kr.")
	base := newCase(f)
	f.Fuzz(func(t *testing.T, one, other string) {
		c := base
		fillWith(&c, one)
		c.Instalment.IncomeSource, c.Sponsor.Reasons = other, other
		for _, kind := range letters.Kinds() {
			letter, err := c.Make(kind)
			if err != nil {
				faultsOf(t, err)
				continue
			}
			assert.Assert(t, utf8.ValidString(letter.Text()))
		}
	})
}
