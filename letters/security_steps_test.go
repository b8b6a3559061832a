// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/examples/letters/sample"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/letters/document"
)

// detailsOf are the details of the case, for the letters of its steps.
func detailsOf(c *sample.Case) letters.SecurityDetails {
	return letters.SecurityDetails{
		To: map[administration.Actor]document.Recipient{administration.TheSponsor: {Name: "Sikkerhedsstiller"}, administration.Bank: {Name: "Banken"},
			administration.CollectionOffice: {Name: "Opkrævningen"}, administration.RecoveryAuthority: {Name: "Gældsstyrelsen"},
			administration.ImmigrationService: {Name: "Udlændingestyrelsen"}, administration.FormerMunicipality: {Name: "Fraflytningskommunen"},
			administration.NewMunicipality: {Name: "Tilflytningskommunen"}},
		Request: c.Request, Sponsor: c.Sponsor, Bank: c.Bank, Form: c.Form, Recovery: c.Recovery, Transport: c.Transport,
		Deadline: letters.BankDeadline{Deadline: calendar.MustParse("2026-02-27")},
	}
}

// Which letter a step has, and what it then says. The wants follow the steps: the case
// is asked about on 2 March 2026; 6 and 14 days for a hearing, 7 for the bank and 14 for
// the collection are the library's own lead times.
func TestEveryStepOfASecurityHasItsLetter(t *testing.T) {
	day := calendar.MustParse
	type progress = administration.Progress
	told := progress{TestedOn: day("2026-02-01"), SponsorToldOn: day("2026-02-02"), AnswerBy: day("2026-02-16")}
	with := func(change func(p *progress)) progress {
		p := told
		change(&p)
		return p
	}
	asked := func(collection string) progress {
		return with(func(p *progress) {
			p.DecidedOn, p.BankToldOn, p.BankAnsweredOn = day("2026-02-17"), day("2026-02-17"), day("2026-02-18")
			if collection != "" {
				p.CollectionOn = day(collection)
			}
		})
	}
	came := func(amount int64) progress {
		p := asked("2026-02-19")
		p.CollectedOn, p.Collected = day("2026-02-27"), decimal.NewFromInt(amount)
		return p
	}
	for name, test := range map[string]struct {
		decision    func(c *sample.Case) *guarantee.Decision
		progress    progress
		orientation bool
		want        string
		says        []string
	}{
		"the payouts are to be tested": {nil, progress{}, false, "", nil},
		"the former municipality has it": {nil, progress{SecurityElsewhere: true}, false, "request-security: security-request to Fraflytningskommunen",
			[]string{"Fraflytningskommune: 0330 Slagelse"}},
		"the sponsor is heard":    {nil, progress{TestedOn: day("2026-03-02")}, false, "tell-sponsor: sponsor-hearing to Sikkerhedsstiller", []string{"senest den 23. marts 2026"}},
		"the sponsor is told":     {nil, progress{TestedOn: day("2026-03-02")}, true, "tell-sponsor: sponsor-orientation to Sikkerhedsstiller", nil},
		"the time to answer runs": {nil, with(func(p *progress) { p.AnswerBy = day("2026-03-02") }), false, "", nil},
		"it has run out": {nil, told, false, "decide-recovery: sponsor-decision to Sikkerhedsstiller",
			[]string{"Den 2. februar 2026 skrev vi til dig og bad om dine bemærkninger senest den 16. februar 2026.", "Du har ikke svaret."}},
		"the answer has come": {nil, with(func(p *progress) { p.AnsweredOn = day("2026-02-09") }), false, "decide-recovery: sponsor-decision to Sikkerhedsstiller",
			[]string{"Du svarede den 9. februar 2026. Du skrev, at"}},
		"nothing is awaited":  {nil, with(func(*progress) {}), true, "", nil},
		"it is decided":       {nil, with(func(p *progress) { p.DecidedOn = day("2026-02-17") }), false, "hold-at-bank: bank-pledge to Banken", []string{"Hold 14.000 kr. tilbage"}},
		"the bank guarantees": {func(c *sample.Case) *guarantee.Decision { return c.Guarantee }, with(func(p *progress) { p.DecidedOn = day("2026-02-17") }), false, "hold-at-bank: bank-guarantee to Banken", nil},
		// the bank was written to on 17 February and had until the 24th
		"the bank does not answer": {nil, with(func(p *progress) { p.DecidedOn, p.BankToldOn = day("2026-02-17"), day("2026-02-17") }), false,
			"remind-bank: bank-no-answer to Banken, ask-collection: collection-request to Opkrævningen",
			[]string{"Den 17. februar 2026 bad vi jer holde 14.000 kr. tilbage", "Fristen for at svare var den 27. februar 2026.", "Bilag AB sendt: 2. februar 2026 Bilag Å sendt: 17. februar 2026"}},
		"the bank has answered":           {nil, asked(""), false, "ask-collection: collection-request to Opkrævningen", nil},
		"the account is to be paid from":  {nil, asked("2026-02-19"), false, "collect: bank-payment to Banken", []string{"Den 17. februar 2026 bad vi jer holde beløbet tilbage."}},
		"the guarantee has been demanded": {func(c *sample.Case) *guarantee.Decision { return c.Guarantee }, asked("2026-02-19"), false, "", nil},
		// the office was asked on 13 February, and 14 days are the 27th
		"the money does not come": {nil, func() progress {
			p := asked("2026-02-13")
			p.SponsorToldOn, p.AnswerBy, p.DecidedOn, p.BankToldOn = day("2026-01-06"), day("2026-01-26"), day("2026-01-27"), day("2026-01-28")
			return p
		}(), false, "remind-payment: bank-not-paid to Banken", []string{"Den 13. februar 2026 bad vi jer betale 14.000 kr. fra den pantsatte konto."}},
		// less came than was asked for: 14,000 - 10,000 = 4,000 kr., and 45,600 - 10,000 = 35,600 kr. is left
		"less came": {nil, came(10_000), false, "claim-rest: bank-paid-less to Banken, report: recovery-report to Udlændingestyrelsen",
			[]string{"Den 19. februar 2026 bad vi jer betale 14.000 kr.", "Den 27. februar 2026 fik vi 10.000 kr. Der mangler 4.000 kr.", "Vi har inddrevet 10.000 kr. i sikkerheden", "Der er 35.600 kr. tilbage i den."}},
		"all came": {nil, came(14_000), false, "report: recovery-report to Udlændingestyrelsen", []string{"Vi har inddrevet 14.000 kr.", "Der er 31.600 kr. tilbage"}},
		"the recovery authority": {func(c *sample.Case) *guarantee.Decision { return c.OldPledge }, with(func(p *progress) { p.DecidedOn = day("2026-02-17") }), false,
			"send-claim: recovery-claim to Gældsstyrelsen", []string{"Inddriv 14.000 kr. i sikkerheden"}},
		"the foreigner moves away": {nil, progress{MovedAwayOn: day("2026-02-03")}, false, "hand-over-security: transport-rights to Tilflytningskommunen",
			[]string{"Udlændingen er flyttet fra os til jer den 3. februar 2026."}},
		"the rights have gone": {nil, progress{MovedAwayOn: day("2026-02-03"), HandedOverOn: day("2026-02-10")}, false,
			"tell-bank-of-move: transport-bank to Banken, tell-sponsor-of-move: transport-sponsor to Sikkerhedsstiller", nil},
	} {
		t.Run(name, func(t *testing.T) {
			c := newCase(t)
			decision := c.Pledge
			if test.decision != nil {
				decision = test.decision(&c)
			}
			details := detailsOf(&c)
			if test.progress.AnsweredOn.IsZero() {
				details.Sponsor.Answer, details.Sponsor.Weighed = "", ""
			}
			steps, err := administration.DecideSteps(administration.StepsFacts{Facts: decision.Facts, Progress: test.progress},
				administration.StepsOptions{Orientation: test.orientation})
			assert.NilError(t, err)
			made, err := letters.ForSecurity(steps, c.Particulars, details)
			assert.NilError(t, err)
			var got, texts []string
			for _, letter := range made {
				assert.Equal(t, len(letter.Document.Findings), 0, "%s: %v", letter.Kind, letter.Document.Findings)
				got = append(got, fmt.Sprintf("%s: %s to %s", letter.Step.Code, letter.Kind, letter.Document.Recipient.Name))
				texts = append(texts, letter.Document.Text())
			}
			assert.Equal(t, strings.Join(got, ", "), test.want)
			assertSays(t, strings.ReplaceAll(strings.Join(strings.Fields(strings.Join(texts, " ")), " "), "\u00a0", " "), test.says...)
		})
	}
}

// A case of which nothing is known but the steps has drafts of all its letters.
func TestAStepWithoutDetailsHasADraft(t *testing.T) {
	c := newCase(t)
	steps, err := administration.DecideSteps(administration.StepsFacts{Facts: c.Pledge.Facts, Progress: administration.Progress{TestedOn: c.Pledge.Facts.On}}, administration.StepsOptions{})
	assert.NilError(t, err)
	made, err := letters.ForSecurity(steps, letters.Particulars{}, letters.SecurityDetails{})
	assert.NilError(t, err)
	assert.Equal(t, len(made), 1)
	assert.Assert(t, made[0].Document.Draft && made[0].Document.Date == c.Pledge.Facts.On)
	_, err = letters.ForSecurity(steps, c.Particulars, letters.SecurityDetails{Sponsor: letters.SponsorDetails{Foreigner: "010203-4005"}})
	assert.Equal(t, faultsOf(t, err)[0].Field, "tell-sponsor.foreigner")
}
