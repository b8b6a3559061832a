// SPDX-License-Identifier: MPL-2.0

package administration_test

import (
	"fmt"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
	"github.com/hjemmel-dk/hjemmel/law"
)

func stepped(t *testing.T, facts guarantee.Facts, progress administration.Progress, options administration.StepsOptions) administration.Steps {
	t.Helper()
	steps, err := administration.DecideSteps(administration.StepsFacts{Facts: facts, Progress: progress}, options)
	assert.NilError(t, err)
	return steps
}

// plan writes the steps as "code:state", without those that are waiting.
func plan(t *testing.T, facts guarantee.Facts, progress administration.Progress, options administration.StepsOptions) string {
	t.Helper()
	var list []string
	for _, step := range stepped(t, facts, progress, options).List {
		assert.Assert(t, step.Da != "" && step.En != "" && step.Who.String() != "")
		assert.Assert(t, step.State != administration.Waiting || step.DoneOn.IsZero())
		if step.State != administration.Waiting {
			list = append(list, step.Code.String()+":"+step.State.String())
		}
	}
	return strings.Join(list, " ")
}

// days writes the last days in time as "code day".
func days(steps administration.Steps) string {
	var list []string
	for _, step := range steps.List {
		list = append(list, fmt.Sprint(step.Code, " ", step.By))
	}
	return strings.Join(list, ", ")
}

func TestNothingIsReadyBeforeTheHearingHasRun(t *testing.T) {
	facts := ordinaryCase(payout("a", "2024-05-31", "6000"))
	none := administration.StepsOptions{}
	day := date("2026-03-02")
	assert.Equal(t, plan(t, facts, administration.Progress{}, none), "test-payouts:ready")
	assert.Equal(t, plan(t, facts, administration.Progress{TestedOn: day}, none), "test-payouts:done tell-sponsor:ready")
	told := administration.Progress{TestedOn: day, SponsorToldOn: day, AnswerBy: date("2026-03-23")}
	assert.Equal(t, plan(t, facts, told, none), "test-payouts:done tell-sponsor:done await-answer:ready")
	facts.On = date("2026-03-23") // the last day to answer
	assert.Equal(t, plan(t, facts, told, none), "test-payouts:done tell-sponsor:done await-answer:ready")
	facts.On = date("2026-03-24")
	assert.Equal(t, plan(t, facts, told, none), "test-payouts:done tell-sponsor:done await-answer:done decide-recovery:ready")
	told.AnsweredOn = date("2026-03-10")
	facts.On = date("2026-03-10")
	assert.Equal(t, plan(t, facts, told, none), "test-payouts:done tell-sponsor:done await-answer:done decide-recovery:ready")
	told.DecidedOn = date("2026-03-10")
	assert.Equal(t, plan(t, facts, told, none), "test-payouts:done tell-sponsor:done await-answer:done decide-recovery:done hold-at-bank:ready")
	assert.Equal(t, plan(t, facts, administration.Progress{TestedOn: day, SponsorToldOn: day}, administration.StepsOptions{Orientation: true}),
		"test-payouts:done tell-sponsor:done decide-recovery:ready")
}

func TestTheDaysAreCountedBackFromTheSafeDay(t *testing.T) {
	facts := ordinaryCase(payout("a", "2023-06-05", "6000")) // three years end on 5 June 2026, a closed Friday
	// 4 June less 14: 21 May; less 7: 14 May is Kristi himmelfart, so 13 May; less 27: 16 April.
	assert.Equal(t, days(stepped(t, facts, administration.Progress{}, administration.StepsOptions{})), "test-payouts 2026-04-16, tell-sponsor 2026-04-16, "+
		"await-answer no date, decide-recovery 2026-05-13, hold-at-bank 2026-05-13, ask-collection 2026-05-21, collect 2026-06-04, register no date, report no date")
	lead := administration.StepsOptions{Lead: administration.LeadOptions{Hearing: new(0), Answer: new(0), Decision: new(0), Bank: new(0), Collection: new(0)}}
	assert.Equal(t, days(stepped(t, facts, administration.Progress{}, lead)), "test-payouts 2026-06-04, tell-sponsor 2026-06-04, "+
		"await-answer no date, decide-recovery 2026-06-04, hold-at-bank 2026-06-04, ask-collection 2026-06-04, collect 2026-06-04, register no date, report no date")
	for on, state := range map[string]string{"2026-04-16": "ready", "2026-04-17": "overdue", "2026-06-08": "overdue"} {
		facts.On = date(on)
		assert.Equal(t, plan(t, facts, administration.Progress{TestedOn: date("2026-03-02")}, administration.StepsOptions{}), "test-payouts:done tell-sponsor:"+state, on)
	}
	claimed := ordinaryCase(payout("a", "2024-05-31", "6000")) // the security has run out
	claimed.Security.To, claimed.ClaimRaisedOn = date("2025-12-15"), date("2025-12-01")
	steps := stepped(t, claimed, administration.Progress{}, administration.StepsOptions{})
	assert.Equal(t, steps.SafeDay, date("2027-05-31"))
	assert.Equal(t, plan(t, claimed, administration.Progress{}, administration.StepsOptions{}), "test-payouts:ready")
}

func TestTheBankThatDoesNotAnswerPaysLateOrLess(t *testing.T) {
	facts := ordinaryCase(payout("a", "2024-05-31", "6000"))
	facts.On = date("2026-04-20")
	p := administration.Progress{TestedOn: date("2026-03-02"), SponsorToldOn: date("2026-03-02"), AnsweredOn: date("2026-03-09"),
		DecidedOn: date("2026-03-10"), BankToldOn: date("2026-03-10")}
	before := "test-payouts:done tell-sponsor:done await-answer:done decide-recovery:done hold-at-bank:done "
	assert.Equal(t, plan(t, facts, p, administration.StepsOptions{}), before+"remind-bank:ready ask-collection:ready")
	p.BankAnsweredOn, p.CollectionOn = date("2026-03-12"), date("2026-03-12")
	assert.Equal(t, plan(t, facts, p, administration.StepsOptions{}), before+"ask-collection:done collect:ready remind-payment:ready")
	p.CollectedOn, p.Collected = date("2026-04-20"), kroner("4000")
	assert.Equal(t, plan(t, facts, p, administration.StepsOptions{}), before+"ask-collection:done collect:done claim-rest:ready register:ready report:ready")
	p.Collected = kroner("6000")
	assert.Equal(t, plan(t, facts, p, administration.StepsOptions{}), before+"ask-collection:done collect:done register:ready report:ready")
	facts.On, p = date("2026-03-17"), administration.Progress{TestedOn: date("2026-03-02"), SponsorToldOn: date("2026-03-02"), AnsweredOn: date("2026-03-09"),
		DecidedOn: date("2026-03-10"), BankToldOn: date("2026-03-10")}
	assert.Equal(t, plan(t, facts, p, administration.StepsOptions{}), before+"ask-collection:ready") // the bank has the seven days
}

func TestTheOtherCases(t *testing.T) {
	none, day := administration.StepsOptions{}, date("2026-03-02")
	old := ordinaryCase(payout("a", "2024-05-31", "6000"))
	old.AppliedOn = date("2017-11-14")
	decided := administration.Progress{TestedOn: day, SponsorToldOn: day, AnsweredOn: day, DecidedOn: day}
	assert.Equal(t, plan(t, old, decided, none), "test-payouts:done tell-sponsor:done await-answer:done decide-recovery:done send-claim:ready")
	decided.ClaimSentOn = day
	assert.Equal(t, plan(t, old, decided, none), "test-payouts:done tell-sponsor:done await-answer:done decide-recovery:done send-claim:done collect:ready")
	open := old
	open.AppliedOn = date("2017-11-15")
	assert.Equal(t, plan(t, open, administration.Progress{TestedOn: day}, none), "decide-authority:ready test-payouts:done")
	nothing := ordinaryCase(payout("a", "2024-05-31", "6000"))
	nothing.Payouts[0].Act = guarantee.OtherAct
	steps := stepped(t, nothing, administration.Progress{TestedOn: day}, none)
	assert.Equal(t, len(steps.List), 2) // and nothing to report
	assert.Equal(t, steps.List[1].En, "Register that nothing can be recovered.")
	raise := ordinaryCase(payout("a", "2025-11-28", "6000"))
	raise.ClaimRaisedOn = date("2025-11-03")
	assert.Equal(t, plan(t, raise, administration.Progress{TestedOn: day}, none), "test-payouts:done raise-claim:ready register:ready")
	here := administration.Progress{SecurityElsewhere: true, RequestedOn: date("2026-02-02")}
	assert.Equal(t, plan(t, ordinaryCase(), here, none), "request-security:done receive-security:ready")
	here.ReceivedOn = day
	assert.Equal(t, plan(t, ordinaryCase(), here, none), "request-security:done receive-security:done confirm-receipt:ready test-payouts:ready")
	away := administration.Progress{MovedAwayOn: day}
	assert.Equal(t, plan(t, raise, away, none), "hand-over-security:ready")
	away.HandedOverOn = day
	assert.Equal(t, plan(t, raise, away, none), "hand-over-security:done tell-bank-of-move:ready tell-sponsor-of-move:ready")
	short := ordinaryCase()
	short.Security.To = date("2027-03-01") // less than twelve months, less than ten years
	assert.Equal(t, plan(t, short, administration.Progress{}, none), "test-payouts:ready extend-security:ready")
	short.On = date("2026-02-28")
	assert.Equal(t, plan(t, short, administration.Progress{}, none), "test-payouts:ready")
	assert.Equal(t, plan(t, ordinaryCase(), administration.Progress{}, none), "test-payouts:ready")
}

func TestNoStepIsAskedForByADayThatHasPassed(t *testing.T) {
	facts := ordinaryCase(payout("a", "2023-03-07", "6000")) // the safe day is 6 March 2026
	for _, form := range []guarantee.Form{guarantee.DemandGuarantee, guarantee.PledgedAccount} {
		facts.Security.Form = form
		facts.On = date("2026-03-02")
		for _, step := range stepped(t, facts, administration.Progress{}, administration.StepsOptions{}).List {
			late := step.Code == administration.HoldAtBank || step.Code == administration.AskCollection
			assert.Equal(t, strings.Contains(step.En, "at once"), late, step.En)
			assert.Equal(t, strings.Contains(step.Da, "straks"), late, step.Da)
		}
		facts.On = date("2026-03-09") // in time only because of the weekend
		steps := stepped(t, facts, administration.Progress{}, administration.StepsOptions{}).List
		assert.Equal(t, steps[6].En, "DKK\u00a06,000 is recovered at once; the safe day was 6 March 2026.")
	}
}

func TestTheReceiptOfTheStepsSaysThatTheTimeIsNotLaw(t *testing.T) {
	steps := stepped(t, ordinaryCase(payout("a", "2024-05-31", "6000")), administration.Progress{}, administration.StepsOptions{})
	text := steps.Receipt().Text(law.English)
	assert.Assert(t, strings.Contains(text, "Time that is chosen and follows from no act: 6 days for the letter to arrive, 14 days to answer and 7 days to decide."), text)
	assert.Equal(t, steps.Receipt().Rule, "steps")
	zero := administration.Steps{}
	assert.Assert(t, zero.Outcome() == 0 && len(zero.Result().Steps) == 0)
}

func TestWhatCannotHaveBeenDone(t *testing.T) {
	facts := administration.StepsFacts{Facts: ordinaryCase(payout("a", "2024-05-31", "6000")),
		Progress: administration.Progress{RequestedOn: date("2026-02-02"), ReceivedOn: date("2026-02-01"), TestedOn: date("2027-01-01"),
			SponsorToldOn: date("2026-02-02"), AnswerBy: date("2026-02-02"), AnsweredOn: date("2026-02-01"), BankAnsweredOn: date("2026-02-02"), Collected: kroner("6000.01")}}
	err := facts.Validate(administration.StepsOptions{Lead: administration.LeadOptions{Bank: new(-1), Answer: new(367)}})
	assert.Equal(t, faultsOf(t, err), "contradiction progress.testedOn, contradiction progress.receivedOn, contradiction progress.answeredOn, contradiction progress.bankAnsweredOn, "+
		"contradiction progress.answerBy, missing progress.collectedOn, out-of-range options.lead.answer, out-of-range options.lead.bank")
	facts.Progress = administration.Progress{CollectedOn: date("2026-03-02"), Collected: kroner("6000.01")}
	assert.Equal(t, faultsOf(t, facts.Validate(administration.StepsOptions{})), "contradiction progress.collected")
}

func TestTheCallerMayChangeTheFactsOfTheStepsAfterwards(t *testing.T) {
	facts := administration.StepsFacts{Facts: ordinaryCase(payout("a", "2024-05-31", "6000"))}
	options := administration.StepsOptions{Lead: administration.LeadOptions{Bank: new(3)}, Options: guarantee.Options{Sequence: []string{"a"}}}
	steps, err := administration.DecideSteps(facts, options)
	assert.NilError(t, err)
	before := steps.Receipt().ID()
	facts.Payouts[0].ID, *options.Lead.Bank, options.Sequence[0] = "z", 4, "q"
	assert.Equal(t, steps.Receipt().ID(), before)
}
