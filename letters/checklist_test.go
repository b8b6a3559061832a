// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"slices"
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
	"github.com/hjemmel-dk/hjemmel/repayment/breach/claimsheet"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

func newCase(t testing.TB) sample.Case {
	t.Helper()
	c, err := sample.New()
	assert.NilError(t, err)
	c.Demand.Missed, c.Transfer.Claims = slices.Clone(c.Demand.Missed), slices.Clone(c.Transfer.Claims)
	c.DepositTransfer.Claims = slices.Clone(c.DepositTransfer.Claims)
	c.Form.Benefits = slices.Clone(c.Form.Benefits)
	return c
}

func sheets(c *sample.Case, change func(sheet *claimsheet.Sheet)) {
	for _, claims := range [][]claimsheet.Sheet{c.Transfer.Claims, c.DepositTransfer.Claims} {
		for i := range claims {
			change(&claims[i])
		}
	}
}

// changeSecurity decides the case of the security again with other facts.
func changeSecurity(c *sample.Case, change func(facts *guarantee.Facts)) {
	for _, kept := range []**guarantee.Decision{&c.Pledge, &c.Guarantee, &c.PaidLess} {
		facts := (*kept).Facts
		change(&facts)
		decision, _ := guarantee.Decide(facts, guarantee.Options{})
		*kept = &decision // of which, with faults in the facts, no letter can be made
	}
}

func claimsOf(c *sample.Case) []*letters.Claim {
	return []*letters.Claim{&c.Instalment.Claim, &c.Deferral.Claim, &c.Suspended.Claim, &c.Modest.Claim, &c.Lapse.Claim, &c.Demand.Claim, &c.DepositDemand.Claim,
		&c.Changed.Claim, &c.Paid.Claim, &c.Overpaid.Claim, &c.Notice.Claim}
}

// leaveOut takes one part out of everything that the letters are made from.
var leaveOut = map[letters.Part]func(c *sample.Case){
	"sender": func(c *sample.Case) { c.Particulars.Sender.Name = "\u200b " },
	"contact": func(c *sample.Case) {
		sender := &c.Particulars.Sender
		sender.Telephone, sender.Mail, sender.Web, sender.AddressLines = "", "", "", nil
	},
	"recipient": func(c *sample.Case) { c.Particulars.Recipient.Name = "" },
	"date":      func(c *sample.Case) { c.Particulars.Date = calendar.Date{} },
	"claim": func(c *sample.Case) {
		for _, claim := range claimsOf(c) {
			claim.Text = ""
		}
	},
	"repayment-decision": func(c *sample.Case) {
		for _, claim := range claimsOf(c) {
			claim.DecidedOn = calendar.Date{}
		}
		c.DepositTransfer.DecidedOn = calendar.Date{}
	},
	"balance": func(c *sample.Case) {
		for _, claim := range claimsOf(c) {
			claim.Balance = decimal.Decimal{}
		}
		c.FileNote.Balance = decimal.Decimal{}
	},
	"income-source": func(c *sample.Case) { c.Instalment.IncomeSource, c.Changed.IncomeSource = " ", " " },
	"first-due": func(c *sample.Case) {
		c.Instalment.FirstDue, c.Modest.FirstDue, c.Changed.FirstDue = calendar.Date{}, calendar.Date{}, calendar.Date{}
	},
	"way-to-pay": func(c *sample.Case) {
		none := letters.WayToPay{}
		c.Instalment.WayToPay, c.Modest.WayToPay, c.Demand.WayToPay, c.LumpSum.WayToPay, c.Bank.WayToPay = none, none, none, none, none
		c.DepositDemand.WayToPay, c.Changed.WayToPay, c.Expected.WayToPay, c.Reminder.WayToPay = none, none, none, none
	},
	"considerations": func(c *sample.Case) { c.Modest.Considerations = "" },
	"from":           func(c *sample.Case) { c.Deferral.From, c.Suspended.From = calendar.Date{}, calendar.Date{} },
	"evidence":       func(c *sample.Case) { c.Deferral.Evidence, c.Suspended.Evidence = "", "" },
	"lapse": func(c *sample.Case) {
		c.Deferral.Lapse, c.Suspended.Lapse = nil, nil
		c.Table, c.Changed.Claim.YearsEnd, c.Instalment.Claim.YearsEnd = c.None, calendar.Date{}, calendar.Date{}
	},
	"plan": func(c *sample.Case) {
		c.Suspended.PlanDecidedOn, c.Demand.PlanDecidedOn = calendar.Date{}, calendar.Date{}
		c.Transfer.DecidedOn, c.FileNote.DecidedOn, c.Notice.DecidedOn = calendar.Date{}, calendar.Date{}, calendar.Date{}
	},
	"late-payments": func(c *sample.Case) {
		facts := c.Lapsed.Facts
		facts.Payments = []lapse.Payment{{On: calendar.MustParse("2026-02-02"), Amount: decimal.NewFromInt(100)}}
		late, _ := lapse.Decide(facts, lapse.Options{})
		c.Lapsed = &late
	},
	"missed":   func(c *sample.Case) { c.Demand.Missed, c.DepositDemand.Missed = nil, nil },
	"deadline": func(c *sample.Case) { c.Demand.Deadline, c.DepositDemand.Deadline = calendar.Date{}, calendar.Date{} },
	"last-chance": func(c *sample.Case) {
		c.Transfer.WayToPay, c.DepositTransfer.WayToPay = letters.WayToPay{}, letters.WayToPay{}
	},
	"transfer-day": func(c *sample.Case) {
		c.Demand.Notice, c.DepositDemand.Notice = true, true
		c.Transfer.TransferOn, c.DepositTransfer.TransferOn, c.FileNote.TransferOn = calendar.Date{}, calendar.Date{}, calendar.Date{}
	},
	"fee-basis": func(c *sample.Case) {
		c.Demand.Fee = &letters.Fee{Amount: decimal.NewFromInt(100), PayBy: calendar.MustParse("2026-01-26"), Complaint: "Skriv til os."}
		c.DepositDemand.Fee = c.Demand.Fee
	},
	"fee-payment": func(c *sample.Case) {
		c.Demand.Fee = &letters.Fee{Amount: decimal.NewFromInt(100), Basis: "gebyrlovens § 2", Complaint: "Skriv til os."}
		c.DepositDemand.Fee = c.Demand.Fee
	},
	"fee-complaint": func(c *sample.Case) {
		c.Demand.Fee = &letters.Fee{Amount: decimal.NewFromInt(100), PayBy: calendar.MustParse("2026-01-26"), Basis: "gebyrlovens § 2"}
		c.DepositDemand.Fee = c.Demand.Fee
	},
	"claims":        func(c *sample.Case) { c.Transfer.Claims, c.DepositTransfer.Claims = nil, nil },
	"claim-texts":   func(c *sample.Case) { sheets(c, func(s *claimsheet.Sheet) { s.Description = "" }) },
	"claim-periods": func(c *sample.Case) { sheets(c, func(s *claimsheet.Sheet) { s.Period = calendar.Period{} }) },
	"claim-amounts": func(c *sample.Case) { sheets(c, func(s *claimsheet.Sheet) { s.Principal = decimal.Decimal{} }) },
	"claim-timely":  func(c *sample.Case) { sheets(c, func(s *claimsheet.Sheet) { s.LastTimelyOn = calendar.Date{} }) },
	"decided-by":    func(c *sample.Case) { c.FileNote.DecidedBy = "" },
	"help":          func(c *sample.Case) { c.LumpSum.HelpOn, c.Expected.HelpText = calendar.Date{}, "" },
	"new-deadline":  func(c *sample.Case) { c.Decisions.LumpSum = c.LumpSumLate },

	"old-plan": func(c *sample.Case) {
		why := *c.Changed.Replaces
		why.DecidedOn = calendar.Date{}
		c.Changed.Replaces = &why
	},
	"change-reason": func(c *sample.Case) {
		why := *c.Changed.Replaces
		why.Why = " "
		c.Changed.Replaces = &why
	},
	"amount": func(c *sample.Case) {
		c.Paid.Amount, c.Overpaid.Amount, c.Expected.Told = decimal.Decimal{}, decimal.Decimal{}, decimal.Decimal{}
	},
	"pay-back": func(c *sample.Case) { c.Overpaid.PaidBackOn = calendar.Date{} },

	"municipalities":   func(c *sample.Case) { c.Request.FormerMunicipality, c.Transport.NewMunicipality = 0, 0 },
	"new-municipality": func(c *sample.Case) { c.Transport.Name = " " },
	"moved":            func(c *sample.Case) { c.Request.MovedOn, c.Transport.MovedOn = calendar.Date{}, calendar.Date{} },
	"foreigner": func(c *sample.Case) {
		c.Request.Foreigner.Name, c.Sponsor.Foreigner, c.Form.Foreigner.Name = "", "", ""
		c.Recovery.Foreigner.Name, c.Release.Foreigner.Name, c.Transport.Foreigner.Name = "", "", ""
	},
	"sponsor": func(c *sample.Case) {
		c.Request.Sponsor.Name, c.Form.Sponsor.Name, c.Recovery.Sponsor.Name = "", "", ""
		c.Release.Sponsor.Name, c.Transport.Sponsor.Name = "", ""
	},
	"security-form": func(c *sample.Case) { c.Request.Security.Form = 0 },
	"security-number": func(c *sample.Case) {
		c.Request.Number, c.Bank.Number, c.Form.Number, c.Reminder.Number = "", "", "", ""
		c.Recovery.Number, c.Release.Number, c.Transport.Number = "", "", ""
	},
	"security-bank": func(c *sample.Case) {
		c.Request.Bank, c.Sponsor.Bank, c.Form.Bank = "", "", ""
		c.Recovery.Bank, c.Release.Bank, c.Transport.Bank = "", "", ""
	},
	"security-given": func(c *sample.Case) {
		changeSecurity(c, func(facts *guarantee.Facts) { facts.Security.PostedOn = calendar.Date{} })
		released := c.Released.Facts
		released.Security.PostedOn = calendar.Date{}
		release, _ := administration.DecideRelease(released, guarantee.Options{})
		c.Released = &release
	},
	"pay-by":       func(c *sample.Case) { c.Bank.PayBy, c.Reminder.PayBy = calendar.Date{}, calendar.Date{} },
	"held-on":      func(c *sample.Case) { c.Bank.HeldOn = calendar.Date{} },
	"asked-on":     func(c *sample.Case) { c.Reminder.AskedOn = calendar.Date{} },
	"old-deadline": func(c *sample.Case) { c.Reminder.Deadline = calendar.Date{} },
	"reply-by":     func(c *sample.Case) { c.Reminder.ReplyBy = calendar.Date{} },
	"paid":         func(c *sample.Case) { c.Reminder.PaidOn = calendar.Date{} },
	"order":        func(c *sample.Case) { c.Request.Order = 0 },
	"authority": func(c *sample.Case) { // the day on which a person must say
		changeSecurity(c, func(facts *guarantee.Facts) { facts.AppliedOn = calendar.MustParse("2017-11-15") })
	},
	"benefits": func(c *sample.Case) {
		c.Form.Benefits[1].Name = " "
		c.Sponsor.Benefits, c.Recovery.Benefits = c.Form.Benefits, c.Form.Benefits
	},
	"answer-by": func(c *sample.Case) { c.Sponsor.AnswerBy = calendar.Date{} },
	"reasons":   func(c *sample.Case) { c.Sponsor.Reasons = "" },
	"heard": func(c *sample.Case) { // without a hearing there is no answer to it
		c.Sponsor.HeardOn, c.Sponsor.AnsweredOn, c.Sponsor.Answer, c.Sponsor.Weighed = calendar.Date{}, calendar.Date{}, "", ""
	},
	"answer": func(c *sample.Case) {
		c.Sponsor.AnsweredOn, c.Sponsor.Answer, c.Sponsor.Weighed = calendar.Date{}, " ", ""
	},
	"answered-on":    func(c *sample.Case) { c.Sponsor.AnsweredOn = calendar.Date{} },
	"answer-weighed": func(c *sample.Case) { c.Sponsor.Weighed = "" },
	"complaint-body": func(c *sample.Case) { c.Sponsor.ComplaintBody = "" },
	"complaint-how":  func(c *sample.Case) { c.Sponsor.ComplaintHow = "" },
	"requester":      func(c *sample.Case) { c.Form.Requester = "" },
}

func TestALetterWithoutARequiredPartIsADraftThatSaysSo(t *testing.T) {
	used := map[letters.Part]bool{}
	for _, kind := range letters.Kinds() {
		complete := newCase(t)
		letter, err := complete.Make(kind)
		assert.NilError(t, err, kind.String())
		assert.Equal(t, len(letter.Findings), 0, kind.String())
		assert.Assert(t, !letter.Draft)

		required := letters.Required(kind)
		assert.Assert(t, len(required) > 4)
		for _, part := range required {
			t.Run(kind.String()+"/"+string(part.Part), func(t *testing.T) {
				change := leaveOut[part.Part]
				assert.Assert(t, change != nil)
				c := newCase(t)
				change(&c)
				letter, err := c.Make(kind)
				assert.NilError(t, err)
				assert.DeepEqual(t, letter.Findings, []document.Finding{{Rule: part.Rule, Text: part.Text}})
				assert.Assert(t, letter.Draft)
				for _, words := range []law.Words{part.Rule, part.Text} {
					assert.Assert(t, words.Danish != "" && words.English != "" && words.Danish != words.English)
				}
				assert.Equal(t, part.When.Danish == "", part.When.English == "")
				if part.Part != "sender" { // which Validate asks for in a draft too
					assert.NilError(t, letter.Validate())
				}
			})
			used[part.Part] = true
		}
	}
	for part := range leaveOut {
		assert.Assert(t, used[part], "%s is required of no letter", part)
	}
}

func TestAnEmptyCaseIsADraftOfEveryLetter(t *testing.T) {
	for _, kind := range letters.Kinds() {
		c := newCase(t)
		empty := sample.Case{Decisions: c.Decisions}
		letter, err := empty.Make(kind)
		assert.NilError(t, err, kind.String())
		assert.Assert(t, letter.Draft)
		count := 0
		for _, requirement := range letters.Required(kind) {
			if requirement.When == (law.Words{}) {
				count++
			}
		}
		assert.Assert(t, len(letter.Findings) >= count-5, kind.String()) // a list that is empty lacks none of its lines
		assert.Assert(t, len(letter.Text()) > 400)
	}
}

func TestAChecklistIsOfALetter(t *testing.T) {
	assert.Equal(t, len(letters.Required(0)), 0)
	assert.Equal(t, len(letters.Required(200)), 0)
	assert.Equal(t, letters.Kind(200).String(), "")
	_, err := letters.Kind(200).MarshalText()
	assert.Assert(t, err != nil)
	names := map[string]bool{}
	for _, kind := range letters.Kinds() {
		assert.Assert(t, kind.String() != "" && !names[kind.String()])
		names[kind.String()] = true
		var back letters.Kind
		text, err := kind.MarshalText()
		assert.NilError(t, err)
		assert.NilError(t, back.UnmarshalText(text))
		assert.Equal(t, back, kind)
	}
	kind := letters.ClaimLapsed
	assert.Assert(t, kind.UnmarshalText([]byte("letter")) != nil && kind == letters.ClaimLapsed)
}

func TestADraftMayBeAskedFor(t *testing.T) {
	c := newCase(t)
	c.Particulars.Draft = true
	letter, err := c.Make(letters.DeferralGranted)
	assert.NilError(t, err)
	assert.Assert(t, letter.Draft)
	assert.Equal(t, len(letter.Findings), 0)
}
