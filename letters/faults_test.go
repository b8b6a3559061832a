// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"errors"
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
	"github.com/hjemmel-dk/hjemmel/letters/number"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

func toAPerson(c *sample.Case) {
	c.Particulars.Recipient.Identifier.CPR, _ = number.ParseCPR("311236-4000") // a day to come: nobody has it
}

func noPayouts(facts *guarantee.Facts) { facts.Payouts = nil }

func faultsOf(t *testing.T, err error) law.Faults {
	t.Helper()
	var faults law.Faults
	assert.Assert(t, errors.As(err, &faults), "%v", err)
	return faults
}

// One letter, one contradiction, and the field that is named.
func TestALetterThatContradictsItselfIsRefused(t *testing.T) {
	day := calendar.MustParse
	for name, test := range map[string]struct {
		kind   letters.Kind
		field  string
		change func(c *sample.Case)
	}{
		"dated before the decision":     {letters.InstalmentByTable, "date", func(c *sample.Case) { c.Particulars.Date = day("2026-03-01") }},
		"first due before the letter":   {letters.InstalmentByTable, "firstDue", func(c *sample.Case) { c.Instalment.FirstDue = day("2026-03-01") }},
		"a balance below 0":             {letters.InstalmentByTable, "claim.balance", func(c *sample.Case) { c.Instalment.Claim.Balance = decimal.NewFromInt(-1) }},
		"a balance too fine":            {letters.InstalmentByTable, "claim.balance", func(c *sample.Case) { c.Instalment.Claim.Balance = decimal.New(1, -3) }},
		"a balance too large":           {letters.InstalmentByTable, "claim.balance", func(c *sample.Case) { c.Instalment.Claim.Balance = decimal.New(1, 30) }},
		"decided after the letter":      {letters.InstalmentByTable, "claim.decidedOn", func(c *sample.Case) { c.Instalment.Claim.DecidedOn = day("2026-03-03") }},
		"a deferral for another state":  {letters.DeferralGranted, "decision", func(c *sample.Case) { c.Decisions.Deferral = c.Abeyance }},
		"an abeyance for another state": {letters.PlanInAbeyance, "decision", func(c *sample.Case) { c.Abeyance = c.Decisions.Modest }},
		"an amount for another state":   {letters.InstalmentModest, "decision", func(c *sample.Case) { c.Decisions.Modest = c.Decisions.Deferral }},
		"nothing left to defer":         {letters.DeferralGranted, "lapse", func(c *sample.Case) { c.Deferral.Lapse = c.Lapsed }},
		"a plan younger than its pause": {letters.PlanInAbeyance, "planDecidedOn", func(c *sample.Case) {
			c.Suspended.PlanDecidedOn, c.Suspended.From, c.Suspended.Lapse = day("2026-03-03"), day("2026-03-03"), nil
		}},
		"a pause before its plan":     {letters.PlanInAbeyance, "from", func(c *sample.Case) { c.Suspended.From = day("2025-09-30") }},
		"more paid than the lump sum": {letters.LumpSumOnDeposit, "paid", func(c *sample.Case) { c.LumpSum.Paid = decimal.NewFromInt(12_000) }},
		"a lapse of another day": {letters.DeferralGranted, "lapse", func(c *sample.Case) {
			facts := c.Alive.Facts
			facts.On = day("2026-03-01")
			earlier, _ := lapse.Decide(facts, lapse.Options{})
			c.Deferral.Lapse = &earlier
		}},

		"looked at again at once":             {letters.DeferralGranted, "lookAgainOn", func(c *sample.Case) { c.Deferral.LookAgainOn = day("2026-03-02") }},
		"a plan after the missed payment":     {letters.DemandOnPlan, "planDecidedOn", func(c *sample.Case) { c.Demand.PlanDecidedOn = day("2026-01-02") }},
		"a deadline on the day of the letter": {letters.DemandOnPlan, "deadline", func(c *sample.Case) { c.Demand.Deadline = day("2026-01-12") }},
		"a payment missed twice": {letters.DemandOnPlan, "missed[1].dueOn", func(c *sample.Case) {
			c.Demand.Missed = append(c.Demand.Missed, c.Demand.Missed[0])
		}},
		"debtors that the decision does not know": {letters.DemandOnPlan, "otherDebtors", func(c *sample.Case) { c.Particulars.OtherDebtors = 3 }},
		"a demand that is the notice": {letters.DemandOnPlan, "notice", func(c *sample.Case) {
			facts := c.Decisions.Demand.Facts
			facts.Demand = &breach.Demand{SentOn: facts.On, Deadline: day("2026-01-26")}
			facts.Notice = &breach.Notice{On: facts.On}
			running, _ := breach.Decide(facts, breach.Options{})
			c.Decisions.Demand = &running
		}},
		"a demand that is no notice": {letters.DemandOnPlan, "notice", func(c *sample.Case) {
			facts := c.Decisions.Demand.Facts
			facts.Demand = &breach.Demand{SentOn: facts.On, Deadline: day("2026-01-26")}
			running, _ := breach.Decide(facts, breach.Options{})
			c.Decisions.Demand, c.Demand.Notice, c.Demand.TransferOn = &running, true, day("2026-02-10")
		}},
		"somebody else on a deposit that lapsed": {letters.ClaimLapsed, "otherDebtors", func(c *sample.Case) {
			deposit, _ := lapse.Decide(lapse.Facts{On: day("2026-03-02"), Kind: law.HousingDeposit, PaidOutOn: day("2016-01-31"),
				Periods: []lapse.Span{{From: day("2016-01-31"), Ability: lapse.None}}}, lapse.Options{})
			c.Lapsed, c.Particulars.OtherDebtors = &deposit, 1
		}},
		"a deferral of a claim that is away": {letters.DeferralGranted, "lapse", func(c *sample.Case) {
			facts := c.Alive.Facts
			facts.Transfer = &lapse.Transfer{ReceivedOn: day("2025-12-01")}
			away, _ := lapse.Decide(facts, lapse.Options{})
			c.Deferral.Lapse = &away
		}},
		"somebody else on a deposit":   {letters.LumpSumOnDeposit, "otherDebtors", func(c *sample.Case) { c.Particulars.OtherDebtors = 1 }},
		"help after the landlord":      {letters.LumpSumOnDeposit, "helpOn", func(c *sample.Case) { c.LumpSum.HelpOn = day("2026-03-01") }},
		"a transfer before its plan":   {letters.TransferOfPlan, "decidedOn", func(c *sample.Case) { c.Transfer.DecidedOn = day("2026-01-02") }},
		"a rate below 0":               {letters.TransferOfPlan, "interestPercent", func(c *sample.Case) { c.Transfer.InterestPercent = decimal.NewFromInt(-1) }},
		"a note after the transfer":    {letters.NoteWithoutNotice, "transferOn", func(c *sample.Case) { c.FileNote.TransferOn = day("2026-03-01") }},
		"a claim that is alive":        {letters.ClaimLapsed, "decision", func(c *sample.Case) { c.Lapsed = c.Alive }},
		"a demand after the deadline":  {letters.DemandOnPlan, "decision", func(c *sample.Case) { c.Decisions.Demand = c.Decisions.Transfer }},
		"a deadline before the demand": {letters.DemandOnPlan, "deadline", func(c *sample.Case) { c.Demand.Deadline = day("2026-01-11") }},
		"a payment that is not late": {letters.DemandOnPlan, "missed[1].dueOn", func(c *sample.Case) {
			c.Demand.Missed = append(c.Demand.Missed, letters.MissedPayment{DueOn: day("2026-01-12"), Amount: decimal.NewFromInt(600)})
		}},
		"another payment than missed":     {letters.DemandOnPlan, "missed", func(c *sample.Case) { c.Demand.Missed[0].DueOn = day("2026-01-05") }},
		"more missing than owed":          {letters.DemandOnPlan, "missed", func(c *sample.Case) { c.Demand.Missed[0].Amount = decimal.NewFromInt(20_000) }},
		"transferred before the deadline": {letters.DemandOnPlan, "transferOn", func(c *sample.Case) { c.Demand.Notice, c.Demand.TransferOn = true, day("2026-01-26") }},
		"a transfer without notice":       {letters.DemandOnPlan, "transferOn", func(c *sample.Case) { c.Demand.TransferOn = day("2026-01-27") }},
		"a fee above 250 kr.":             {letters.DemandOnPlan, "fee.amount", func(c *sample.Case) { c.Demand.Fee = &letters.Fee{Amount: decimal.New(25001, -2)} }},
		"a fee of nothing":                {letters.DemandOnPlan, "fee.amount", func(c *sample.Case) { c.Demand.Fee = &letters.Fee{} }},
		"a transfer too early":            {letters.TransferOfPlan, "decision", func(c *sample.Case) { c.Decisions.Transfer = c.Decisions.Demand }},
		"a transfer on the day of notice": {letters.TransferOfPlan, "transferOn", func(c *sample.Case) { c.Transfer.TransferOn, c.Transfer.PayBy = day("2026-03-02"), calendar.Date{} }},
		"a chance after the transfer":     {letters.TransferOfPlan, "payBy", func(c *sample.Case) { c.Transfer.PayBy = day("2026-03-17") }},
		"a debtor who is not told":        {letters.TransferOfPlan, "decision", func(c *sample.Case) { c.Decisions.Transfer = c.Silent }},
		"another number of debtors":       {letters.TransferOfPlan, "otherDebtors", func(c *sample.Case) { c.Particulars.OtherDebtors = 1 }},
		"more left than there was":        {letters.TransferOfPlan, "claims[0].balance", func(c *sample.Case) { c.Transfer.Claims[0].Balance = decimal.NewFromInt(10_001) }},
		"a note on a debtor who is told":  {letters.NoteWithoutNotice, "decision", func(c *sample.Case) { c.Silent = c.Decisions.Transfer }},
		"a day of one's own":              {letters.LumpSumOnDeposit, "payBy", func(c *sample.Case) { c.LumpSum.PayBy = day("2026-03-20") }},
		"a debtor who is not there":       {letters.InstalmentByTable, "debtor", func(c *sample.Case) { c.Particulars.Debtor = 1 }},
		"a municipality asking itself":    {letters.SecurityRequest, "formerMunicipality", func(c *sample.Case) { c.Request.FormerMunicipality = 259 }},
		"an answer before the question":   {letters.SecurityRequest, "replyBy", func(c *sample.Case) { c.Request.ReplyBy = day("2026-03-01") }},
		"a security that ends at once": {letters.SecurityRequest, "security.to", func(c *sample.Case) {
			c.Request.Security.To, c.Request.EarliestLimit = day("2024-07-31"), calendar.Date{}
		}},
		"a security that has grown":    {letters.SecurityRequest, "left", func(c *sample.Case) { c.Request.Left = decimal.New(5_700_001, -2) }},
		"no letter to the sponsor":     {letters.SponsorHearing, "answerBy", func(c *sample.Case) { c.Sponsor.AnswerBy = day("2026-03-02") }},
		"answered when it is too late": {letters.SponsorHearing, "answerBy", func(c *sample.Case) { c.Sponsor.AnswerBy = day("2028-11-01") }},
		"a payout that was not made": {letters.SponsorDecision, "benefits[0].payoutId", func(c *sample.Case) {
			c.Sponsor.Benefits = []letters.PaidBenefit{{PayoutID: "december", Name: "kontanthjælp"}}
		}},
		"a move that is to come":    {letters.SecurityRequest, "movedOn", func(c *sample.Case) { c.Request.MovedOn = day("2026-03-03") }},
		"a letter that is to come":  {letters.CollectionRequest, "bankLetterOn", func(c *sample.Case) { c.Form.BankLetterOn = day("2026-03-03") }},
		"a hearing that is to come": {letters.SponsorDecision, "heardOn", func(c *sample.Case) { c.Sponsor.HeardOn = day("2026-03-03") }},
		"heard and not heard":       {letters.SponsorDecision, "notHeard", func(c *sample.Case) { c.Sponsor.NotHeard = "Det hastede." }},
		"a decision before the deadline of its hearing": {letters.SponsorDecision, "answerBy", func(c *sample.Case) {
			c.Sponsor.Answer, c.Sponsor.AnsweredOn, c.Sponsor.Weighed, c.Sponsor.NoAnswer = "", calendar.Date{}, "", true
			c.Sponsor.AnswerBy = day("2026-03-02")
		}},
		"a deadline before its hearing": {letters.SponsorDecision, "answerBy", func(c *sample.Case) { c.Sponsor.AnswerBy = day("2026-02-01") }},
		"answered and not answered":     {letters.SponsorDecision, "noAnswer", func(c *sample.Case) { c.Sponsor.NoAnswer = true }},
		"an answer before its hearing":  {letters.SponsorDecision, "answeredOn", func(c *sample.Case) { c.Sponsor.AnsweredOn = day("2026-02-01") }},
		"an answer to no hearing": {letters.SponsorDecision, "answer", func(c *sample.Case) {
			c.Sponsor.HeardOn, c.Sponsor.NotHeard = calendar.Date{}, "Det hastede."
		}},
		"comments when it is too late":       {letters.SponsorOrientation, "answerBy", func(c *sample.Case) { c.Sponsor.AnswerBy = day("2028-10-31") }},
		"a guarantee with an account":        {letters.BankPayment, "decision", func(c *sample.Case) { c.Pledge = c.Guarantee }},
		"an amount held after the day":       {letters.BankPayment, "heldOn", func(c *sample.Case) { c.Bank.HeldOn = day("2026-03-03") }},
		"a payment at once":                  {letters.BankGuarantee, "payBy", func(c *sample.Case) { c.Bank.PayBy = day("2026-03-02") }},
		"a reminder while the time runs":     {letters.BankNotPaid, "deadline", func(c *sample.Case) { c.Reminder.Deadline = day("2026-03-02") }},
		"a deadline before the letter":       {letters.BankNoAnswer, "deadline", func(c *sample.Case) { c.Reminder.Deadline = day("2026-02-01") }},
		"a new deadline that is none":        {letters.BankNoAnswer, "replyBy", func(c *sample.Case) { c.Reminder.ReplyBy = day("2026-03-02") }},
		"a payment that is to come":          {letters.BankPaidLess, "paidOn", func(c *sample.Case) { c.Reminder.PaidOn = day("2026-03-03") }},
		"nothing missing":                    {letters.BankPaidLess, "decision", func(c *sample.Case) { c.PaidLess = &c.Released.Security }},
		"a claim that is the municipality's": {letters.RecoveryClaim, "decision", func(c *sample.Case) { c.OldPledge = c.Pledge }},
		"nothing recovered":                  {letters.RecoveryReport, "decision", func(c *sample.Case) { c.Released = &administration.Release{Security: *c.Pledge} }},
		"a security that goes on": {letters.ReleaseToSponsor, "decision", func(c *sample.Case) {
			facts := c.Released.Facts
			facts.PermanentPermitOn = calendar.Date{}
			release, _ := administration.DecideRelease(facts, guarantee.Options{})
			c.Released = &release
		}},
		"a security with something to recover first": {letters.ReleaseToBank, "decision", func(c *sample.Case) {
			facts := c.Released.Facts
			facts.Recovered = facts.Recovered[:2]
			release, _ := administration.DecideRelease(facts, guarantee.Options{})
			c.Released = &release
		}},
		"a report to a person":                {letters.ReleaseReport, "recipient.identifier", toAPerson},
		"a municipality that moves to itself": {letters.TransportOfRights, "newMunicipality", func(c *sample.Case) { c.Transport.NewMunicipality = 259 }},
		"a move away that is to come":         {letters.TransportToBank, "movedOn", func(c *sample.Case) { c.Transport.MovedOn = day("2026-03-03") }},
		"no security to move":                 {letters.TransportToSponsor, "decision", func(c *sample.Case) { c.Pledge = nil }},
		"a bank that is a person":             {letters.BankPledge, "recipient.identifier", toAPerson},
		"a municipality that is a person":     {letters.SecurityRequest, "recipient.identifier", toAPerson},
		"a payout named twice":                {letters.CollectionRequest, "benefits[2].payoutId", func(c *sample.Case) { c.Form.Benefits = append(c.Form.Benefits, c.Form.Benefits[0]) }},
		"a form when a payout is barred":      {letters.CollectionRequest, "date", func(c *sample.Case) { c.Particulars.Date = day("2028-11-01") }},
		"a claim of an earlier day":           {letters.BankPledge, "date", func(c *sample.Case) { c.Particulars.Date, c.Bank.ReplyBy = day("2026-03-01"), calendar.Date{} }},
		"a bank in an old case":               {letters.BankPledge, "decision", func(c *sample.Case) { c.Pledge = c.OldPledge }},
		"a form in an old case":               {letters.CollectionRequest, "decision", func(c *sample.Case) { c.Pledge = c.OldPledge }},
		"nothing to tell the sponsor":         {letters.SponsorOrientation, "decision", func(c *sample.Case) { changeSecurity(c, noPayouts) }},
		"nothing to hold at the bank":         {letters.BankGuarantee, "decision", func(c *sample.Case) { changeSecurity(c, noPayouts) }},
		"nothing to collect":                  {letters.CollectionRequest, "decision", func(c *sample.Case) { changeSecurity(c, noPayouts) }},
		"a bank answering too early":          {letters.BankPledge, "replyBy", func(c *sample.Case) { c.Bank.ReplyBy = day("2026-03-01") }},
		"a form in English": {letters.CollectionRequest, "texts", func(c *sample.Case) {
			c.Particulars.Texts = letters.DefaultTexts(law.English)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			c := newCase(t)
			test.change(&c)
			letter, err := c.Make(test.kind)
			faults := faultsOf(t, err)
			assert.Equal(t, len(faults), 1, "%v", faults)
			assert.Equal(t, faults[0].Field, test.field)
			assert.Assert(t, letter.Title == "" && letter.Sections == nil)
		})
	}
}

func TestThereIsNoLetterWithoutADecision(t *testing.T) {
	c := newCase(t)
	p := c.Particulars
	for _, make := range []func() (document.Document, error){
		func() (document.Document, error) { return letters.NewInstalment(nil, p, c.Instalment) },
		func() (document.Document, error) {
			return letters.NewInstalment(&instalment.Decision{}, p, c.Instalment)
		},
		func() (document.Document, error) { return letters.NewDeferral(nil, p, c.Deferral) },
		func() (document.Document, error) { return letters.NewDeferral(&deferral.Decision{}, p, c.Deferral) },
		func() (document.Document, error) { return letters.NewAbeyance(nil, p, c.Deferral) },
		func() (document.Document, error) { return letters.NewModestAmount(nil, p, c.Modest) },
		func() (document.Document, error) { return letters.NewLapse(nil, p, c.Lapse) },
		func() (document.Document, error) { return letters.NewLapse(&lapse.Decision{}, p, c.Lapse) },
		func() (document.Document, error) { return letters.NewDemand(nil, p, c.Demand) },
		func() (document.Document, error) { return letters.NewDemand(&breach.Decision{}, p, c.Demand) },
		func() (document.Document, error) { return letters.NewTransfer(nil, p, c.Transfer) },
		func() (document.Document, error) { return letters.NewFileNote(nil, p, c.FileNote) },
		func() (document.Document, error) { return letters.NewLumpSum(nil, p, c.LumpSum) },
		func() (document.Document, error) {
			return letters.NewLumpSum(&breach.LumpSumDecision{}, p, c.LumpSum)
		},
		func() (document.Document, error) {
			return letters.NewSponsorLetter(c.Pledge, p, letters.SponsorDetails{})
		},
		func() (document.Document, error) {
			return letters.NewSponsorLetter(nil, p, letters.SponsorDetails{Kind: letters.SponsorHearing})
		},
		func() (document.Document, error) { return letters.NewBankLetter(nil, p, c.Bank) },
		func() (document.Document, error) { return letters.NewBankLetter(&guarantee.Decision{}, p, c.Bank) },
		func() (document.Document, error) { return letters.NewCollectionRequest(nil, p, c.Form) },
	} {
		_, err := make()
		assert.Assert(t, faultsOf(t, err) != nil)
	}
	unbuilt := c
	unbuilt.Deferral.Lapse = &lapse.Decision{}
	letter, err := unbuilt.Make(letters.DeferralGranted)
	assert.NilError(t, err)
	assert.Equal(t, len(letter.Findings), 1)
}

func TestANumberLikeACPRNumberIsRefusedAndNotRepeated(t *testing.T) {
	for _, number := range []string{"010203-4005", "0102034005", "010203 4005", "010203\u00a04005"} {
		for kind, change := range map[letters.Kind]func(c *sample.Case, text string){
			letters.InstalmentByTable: func(c *sample.Case, text string) { c.Instalment.IncomeSource = text },
			letters.InstalmentFixed:   func(c *sample.Case, text string) { c.Particulars.Privacy = text },
			letters.InstalmentModest:  func(c *sample.Case, text string) { c.Modest.Considerations = text },
			letters.DeferralGranted:   func(c *sample.Case, text string) { c.Deferral.Evidence = text },
			letters.ClaimLapsed:       func(c *sample.Case, text string) { c.Lapse.Claim.Text = text },
			letters.DemandOnPlan:      func(c *sample.Case, text string) { c.Demand.Claim.DecisionNumber = text },
			letters.TransferOfPlan:    func(c *sample.Case, text string) { c.Transfer.Claims[0].Description = text },
			letters.NoteWithoutNotice: func(c *sample.Case, text string) { c.FileNote.DecidedBy = text },
			letters.LumpSumOnDeposit:  func(c *sample.Case, text string) { c.LumpSum.HelpText = text },
			letters.SecurityRequest:   func(c *sample.Case, text string) { c.Request.Foreigner.Name = text },
			letters.SponsorDecision:   func(c *sample.Case, text string) { c.Sponsor.Reasons = text },
			letters.BankPledge:        func(c *sample.Case, text string) { c.Bank.Holder = text },
			letters.CollectionRequest: func(c *sample.Case, text string) { c.Form.Benefits[0].Name = text },
			letters.PlanInAbeyance:    func(c *sample.Case, text string) { c.Particulars.CaseNumber = text },
		} {
			c := newCase(t)
			change(&c, "et nummer "+number+" her")
			_, err := c.Make(kind)
			faults := faultsOf(t, err)
			assert.Equal(t, len(faults), 1, kind.String())
			assert.Assert(t, !strings.Contains(err.Error(), "4005"))
		}
	}
}

// Every field that takes words and is printed, one at a time.
func TestNoFieldOfASecurityTakesANumberLikeACPRNumber(t *testing.T) {
	const number = "et nummer 010203-4005 her"
	for field, test := range map[string]struct {
		kind   letters.Kind
		change func(c *sample.Case)
	}{
		"foreigner":     {letters.SponsorOrientation, func(c *sample.Case) { c.Sponsor.Foreigner = number }},
		"bank":          {letters.SponsorOrientation, func(c *sample.Case) { c.Sponsor.Bank = number }},
		"complaintBody": {letters.SponsorDecision, func(c *sample.Case) { c.Sponsor.ComplaintBody = number }},
		"complaintHow":  {letters.SponsorDecision, func(c *sample.Case) { c.Sponsor.ComplaintHow = number }},
		"notHeard": {letters.SponsorDecision, func(c *sample.Case) {
			leaveOut["heard"](c)
			c.Sponsor.NotHeard = number
		}},
		"answer":            {letters.SponsorDecision, func(c *sample.Case) { c.Sponsor.Answer = number }},
		"weighed":           {letters.SponsorDecision, func(c *sample.Case) { c.Sponsor.Weighed = number }},
		"standing":          {letters.SponsorOrientation, func(c *sample.Case) { c.Sponsor.Standing = number }},
		"bankLines[0]":      {letters.CollectionRequest, func(c *sample.Case) { c.Form.BankLines = []string{number} }},
		"holder":            {letters.TransportToBank, func(c *sample.Case) { c.Transport.Holder = number }},
		"name":              {letters.TransportToSponsor, func(c *sample.Case) { c.Transport.Name = number }},
		"requester":         {letters.CollectionRequest, func(c *sample.Case) { c.Form.Requester = number }},
		"account":           {letters.CollectionRequest, func(c *sample.Case) { c.Form.Account = number }},
		"telephone":         {letters.CollectionRequest, func(c *sample.Case) { c.Form.Telephone = number }},
		"sponsor":           {letters.CollectionRequest, func(c *sample.Case) { c.Form.Sponsor.Name = number }},
		"oldAddress":        {letters.SecurityRequest, func(c *sample.Case) { c.Request.OldAddress = number }},
		"newAddress":        {letters.SecurityRequest, func(c *sample.Case) { c.Request.NewAddress = number }},
		"recipient.name":    {letters.DeferralGranted, func(c *sample.Case) { c.Particulars.Recipient.Name = number }},
		"sender.caseworker": {letters.DeferralGranted, func(c *sample.Case) { c.Particulars.Sender.Caseworker = number }},
	} {
		c := newCase(t)
		test.change(&c)
		_, err := c.Make(test.kind)
		faults := faultsOf(t, err)
		assert.Equal(t, len(faults), 1, field)
		assert.Equal(t, faults[0].Field, field)
	}
}

// A decision that no rule made is refused or gives a letter; it never panics.
func TestADecisionWithOnlyOneFieldDoesNotPanic(t *testing.T) {
	c := newCase(t)
	p := c.Particulars
	made := func(letter document.Document, err error) {
		if err != nil {
			faultsOf(t, err)
			assert.Assert(t, letter.Title == "" && letter.Sections == nil)
		} else {
			assert.NilError(t, letter.Validate())
		}
	}
	for value := range uint8(9) {
		made(letters.NewInstalment(&instalment.Decision{Basis: instalment.Basis(value)}, p, c.Instalment))
		deferred := deferral.Decision{State: deferral.State(value)}
		made(letters.NewDeferral(&deferred, p, c.Deferral))
		made(letters.NewAbeyance(&deferred, p, c.Suspended))
		made(letters.NewModestAmount(&deferred, p, c.Modest))
		made(letters.NewLapse(&lapse.Decision{Lapsed: true, Basis: lapse.Basis(value), Ground: lapse.Subsection(value)}, p, c.Lapse))
		made(letters.NewLumpSum(&breach.LumpSumDecision{Amount: decimal.NewFromInt(int64(value))}, p, c.LumpSum))
		for _, notice := range []*breach.Notice{nil, {}, {Exception: breach.Impossible}, {Exception: 9}} {
			for duty := range breach.Duty(4) {
				broken := breach.Decision{Stage: breach.Stage(value), Facts: breach.Facts{Duty: duty, Notice: notice}}
				made(letters.NewDemand(&broken, p, c.Demand))
				made(letters.NewTransfer(&broken, p, c.Transfer))
				made(letters.NewFileNote(&broken, p, c.FileNote))
				broken.Facts.Demand = &breach.Demand{}
				made(letters.NewTransfer(&broken, p, c.Transfer))
				made(letters.NewFileNote(&broken, p, c.FileNote))
			}
		}
	}
}
