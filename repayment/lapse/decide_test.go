// SPDX-License-Identifier: MPL-2.0

package lapse_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

var neverPaidStays = lapse.Options{NeverPaidStays: true}

// date reads a day; an empty text is no day.
func date(text string) calendar.Date {
	if text == "" {
		return calendar.Date{}
	}
	return calendar.MustParse(text)
}

// spans reads periods such as "able 2022-09-15, none 2026-01-01, zero
// 2026-05-01 2026-06-30". Each runs to the day before the next, the last one on
// and on, unless a last day is given; zero is none by the table and no deferral.
func spans(text string) (periods []lapse.Span) {
	if text == "" {
		return nil
	}
	for _, part := range strings.Split(text, ", ") {
		words := strings.Fields(part)
		span := lapse.Span{From: date(words[1]), Ability: lapse.None, NoDeferral: words[0] == "zero"}
		if words[0] == "able" {
			span.Ability = lapse.Able
		}
		if len(words) == 3 {
			span.To = date(words[2])
		}
		if n := len(periods); n > 0 && periods[n-1].To.IsZero() {
			periods[n-1].To = span.From.AddDays(-1)
		}
		periods = append(periods, span)
	}
	return periods
}

func payments(days ...string) (paid []lapse.Payment) {
	for _, day := range days {
		paid = append(paid, lapse.Payment{On: date(day), Amount: decimal.NewFromInt(450)})
	}
	return paid
}

// benefit is a claim for a benefit that ended on 15 September 2022: the last day
// of its three years is 15 September 2025.
func benefit(on, periods string, paid ...string) lapse.Facts {
	return lapse.Facts{On: date(on), Kind: law.Benefit, EndedOn: date("2022-09-15"),
		Periods: spans(periods), Payments: payments(paid...)}
}

func assess(t *testing.T, facts lapse.Facts, options lapse.Options) lapse.Decision {
	t.Helper()
	assert.NilError(t, facts.Validate(options))
	decision, err := lapse.Decide(facts, options)
	assert.NilError(t, err)
	return decision
}

// outcome writes a decision as "8.3 from 2026-01-01 [gap-8-3]" or "alive, earliest
// 2026-01-02 []".
func outcome(d lapse.Decision) string {
	flags := make([]string, len(d.Flags))
	for i, flag := range d.Flags {
		flags[i] = flag.String()
	}
	list := " [" + strings.Join(flags, " ") + "]"
	if d.Lapsed {
		return d.Ground.String() + " from " + d.LapsedFrom.String() + list
	}
	return "alive, earliest " + d.EarliestLapse.String() + list
}

func TestAClaimThatWasNeverPaidLapsesOrStaysAsJudged(t *testing.T) {
	const able = "able 2022-09-15, none 2026-01-01"
	for _, test := range []struct {
		name         string
		facts        lapse.Facts
		lapses, stay string
	}{
		{"never paid", benefit("2026-02-01", able),
			"8.3 from 2026-01-01 [gap-8-3 ability-unused]", "alive, earliest 2026-02-03 [gap-8-3 ability-unused]"},
		{"paid before the deferral", benefit("2026-02-01", able, "2025-12-31"),
			"8.3 from 2026-01-01 []", "8.3 from 2026-01-01 []"},
		{"first paid on the first day of the deferral", benefit("2026-02-01", able, "2026-01-01"),
			"8.3 from 2026-01-01 [gap-8-3 ability-unused payment-after-lapse]", "8.3 from 2026-01-02 [gap-8-3]"},
		{"first paid during the deferral", benefit("2026-02-01", able, "2026-01-20"),
			"8.3 from 2026-01-01 [gap-8-3 ability-unused payment-after-lapse]", "8.3 from 2026-01-21 [gap-8-3]"},
		{"paid today", benefit("2026-02-01", able, "2026-02-01"),
			"8.3 from 2026-01-01 [gap-8-3 ability-unused payment-after-lapse]", "alive, earliest 2026-02-02 [gap-8-3]"},
		{"paid when the deferral was over, and a new one", benefit("2027-01-01", able+" 2026-02-28, able 2026-03-01, none 2026-06-01", "2026-04-01"),
			"8.3 from 2026-01-01 [gap-8-3 ability-unused payment-after-lapse]", "8.3 from 2026-06-01 [gap-8-3]"},
		{"on the last day of the years there is time for a payment first", benefit("2025-09-15", "able 2022-09-15, none 2025-01-01"),
			"alive, earliest 2025-09-16 [ability-unused]", "alive, earliest 2025-09-17 [ability-unused]"},
		{"the day before, there is time for both", benefit("2025-09-14", "able 2022-09-15, none 2025-01-01"),
			"alive, earliest 2025-09-16 [ability-unused]", "alive, earliest 2025-09-16 [ability-unused]"},
		{"without ability nothing turns on payment", benefit("2026-02-01", "none 2022-09-15"),
			"8.1 from 2025-09-16 []", "8.1 from 2025-09-16 []"},
	} {
		t.Run(test.name, func(t *testing.T) {
			judged := test.facts
			judged.NeverPaid = &lapse.Judgement{Answer: lapse.Lapses, Reason: "skøn"}
			assert.Equal(t, outcome(assess(t, judged, lapse.Options{})), test.lapses)
			assert.Equal(t, outcome(assess(t, judged, neverPaidStays)), test.lapses, "a judgement goes before the option")
			assert.Equal(t, outcome(assess(t, test.facts, neverPaidStays)), test.stay)
		})
	}
}

// Until somebody judges, the claim lapses only as the words have it: as if it stayed.
func TestAClaimThatWasNeverPaidIsLeftToAPerson(t *testing.T) {
	const able = "able 2022-09-15, none 2026-01-01"
	for _, test := range []struct {
		name  string
		facts lapse.Facts
		want  string
		open  bool
	}{
		{"the day before the deferral", benefit("2025-12-31", able), "alive, earliest 2026-01-01 [ability-unused]", false},
		{"on its first day", benefit("2026-01-01", able), "alive, earliest 2026-01-02 [gap-8-3 ability-unused]", true},
		{"paid the day before it", benefit("2026-01-01", able, "2025-12-31"), "8.3 from 2026-01-01 []", false},
		{"paid during it", benefit("2026-02-01", able, "2026-01-20"), "8.3 from 2026-01-21 [gap-8-3]", true},
		{"without ability nothing turns on payment", benefit("2026-02-01", "none 2022-09-15"), "8.1 from 2025-09-16 []", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			decision := assess(t, test.facts, lapse.Options{})
			assert.Equal(t, outcome(decision), test.want)
			assert.Equal(t, decision.Outcome() == law.Discretion, test.open)
			for _, criterion := range decision.Criteria() {
				assert.Equal(t, criterion.ID, "never-paid")
				assert.Assert(t, strings.Contains(criterion.Text(law.Danish), "1. januar 2026") && strings.Contains(criterion.Text(law.English), "1 January 2026"))
			}
		})
	}
	facts := benefit("2026-01-01", able)
	facts.NeverPaid = &lapse.Judgement{Reason: " "}
	assert.Equal(t, faultList(t, facts), "missing neverPaid.answer, missing neverPaid.reason")
}

func TestWhatIsChosenOtherwiseStandsInTheReceiptAndTheGround(t *testing.T) {
	facts := benefit("2026-02-01", "able 2022-09-15, none 2026-01-01")
	decision := assess(t, facts, neverPaidStays)
	assert.Equal(t, string(decision.Receipt().Options), `{"neverPaidStays":true}`)
	grounds := decision.Grounds()
	assert.Equal(t, len(grounds), 2)
	assert.Equal(t, grounds[1].Text(law.English), "The years ended on 15 September 2025, and there has been a deferral since, "+
		"granted from 1 January 2026. No payment before the deferral is on record, and the reading chosen is that the claim then does not lapse.")
	library := assess(t, facts, lapse.Options{})
	assert.Equal(t, len(library.Receipt().Options), 0)
	assert.Assert(t, decision.Receipt().ID() != library.Receipt().ID())
}

func TestTheStartIsTheLaterOfTheEndAndKnowledgeAndAlwaysThePayout(t *testing.T) {
	for _, test := range []struct{ name, known, start, basis string }{
		{"not given", "", "2022-09-15", "ended"},
		{"known before", "2022-09-14", "2022-09-15", "ended"},
		{"known the same day", "2022-09-15", "2022-09-15", "ended"},
		{"known the day after", "2022-09-16", "2022-09-16", "known"},
		{"known on the day of the question", "2025-08-01", "2025-08-01", "known"},
	} {
		t.Run(test.name, func(t *testing.T) {
			facts := benefit("2025-08-01", "none 2022-09-15")
			facts.KnownOn = date(test.known)
			decision := assess(t, facts, lapse.Options{})
			assert.Equal(t, decision.Start.String()+" "+decision.Basis.String(), test.start+" "+test.basis)
			assert.Equal(t, decision.LastDay, decision.Start.AddYears(3, calendar.Clamp))

			facts.Kind, facts.EndedOn, facts.PaidOutOn = law.HousingDeposit, calendar.Date{}, date("2022-09-15")
			decision = assess(t, facts, lapse.Options{})
			assert.Equal(t, decision.Start.String()+" "+decision.Basis.String(), "2022-09-15 paid-out")
			assert.Equal(t, decision.LastDay.String(), "2032-09-15")
		})
	}
}

func TestTheLastDayIsKnownWithoutTheRestOfTheFacts(t *testing.T) {
	assert.Equal(t, lapse.LastDay(law.Benefit, date("2024-02-29")).String(), "2027-02-28")
	assert.Equal(t, lapse.LastDay(law.HousingDeposit, date("2024-02-29")).String(), "2034-02-28")
	assert.Assert(t, lapse.LastDay(law.Benefit, calendar.Date{}).IsZero())
	assert.Assert(t, lapse.LastDay(0, date("2024-02-29")).IsZero() && lapse.LastDay(4, date("2024-02-29")).IsZero())
}

func TestAClaimWithTheRecoveryAuthorityWaitsUntilItComesBack(t *testing.T) {
	for _, test := range []struct{ name, on, periods, received, returned, want string }{
		{"on the day it came back", "2026-02-10", "none 2022-09-15", "2024-03-01", "2026-02-10", "8.1 from 2026-02-10 []"},
		{"the day before", "2026-02-09", "none 2022-09-15", "2024-03-01", "", "alive, earliest 2026-02-10 [with-recovery-authority]"},
		{"no period is needed after receipt", "2026-02-09", "none 2022-09-15 2024-03-01", "2024-03-01", "", "alive, earliest 2026-02-10 [with-recovery-authority]"},
		{"no period is needed at all when it was received before the start", "2026-02-09", "", "2022-09-14", "", "alive, earliest 2026-02-10 [with-recovery-authority]"},
		{"received and returned on the same day within the years", "2025-09-16", "none 2022-09-15", "2024-03-01", "2024-03-01", "8.1 from 2025-09-16 []"},
		{"received and returned on the first lapsed day", "2025-09-20", "none 2022-09-15", "2025-09-16", "2025-09-16", "8.1 from 2025-09-16 [lapsed-before-transfer]"},
		{"received on the last day and returned the day after", "2025-09-20", "none 2022-09-15", "2025-09-15", "2025-09-16", "8.1 from 2025-09-16 []"},
		{"received on the last day and returned two days after", "2025-09-20", "none 2022-09-15", "2025-09-15", "2025-09-17", "8.1 from 2025-09-17 []"},
		{"a deferral that begins on the day of receipt", "2026-06-01", "able 2022-09-15, none 2026-02-01", "2026-02-01", "", "8.3 from 2026-02-01 [lapsed-before-transfer]"},
		{"a deferral that begins the day after receipt", "2026-06-01", "able 2022-09-15, none 2026-02-02", "2026-02-01", "", "alive, earliest 2026-06-02 [with-recovery-authority]"},
		{"a deferral that begins some time after the return", "2026-06-01", "able 2022-09-15, none 2026-05-01", "2025-03-01", "2026-04-01", "8.3 from 2026-05-01 []"},
		{"a deferral that ends the day before the return", "2026-06-01", "able 2022-09-15, none 2026-01-01 2026-03-31, able 2026-04-01", "2025-03-01", "2026-04-01", "alive, earliest 2026-06-02 []"},
		{"a deferral that ends on the day of return", "2026-06-01", "able 2022-09-15, none 2026-01-01 2026-04-01, able 2026-04-02", "2025-03-01", "2026-04-01", "8.3 from 2026-04-01 []"},
		{"0 kr. by the table only while away", "2026-06-01", "able 2022-09-15, zero 2026-01-01 2026-03-31, able 2026-04-01", "2025-03-01", "2026-04-01", "alive, earliest 2026-06-02 []"},
		{"able after the years and before it came back", "2026-06-01", "none 2022-09-15, able 2026-03-31", "2025-03-01", "2026-04-01", "8.1 from 2026-04-01 [able-while-away]"},
		{"able from the day it came back", "2026-06-01", "none 2022-09-15, able 2026-04-01", "2025-03-01", "2026-04-01", "8.1 from 2026-04-01 []"},
	} {
		t.Run(test.name, func(t *testing.T) {
			facts := benefit(test.on, test.periods, "2022-10-01")
			facts.Transfer = &lapse.Transfer{ReceivedOn: date(test.received), ReturnedOn: date(test.returned)}
			assert.Equal(t, outcome(assess(t, facts, lapse.Options{})), test.want)
		})
	}
}

func TestAClaimThatIsAliveSaysWhenItCanLapse(t *testing.T) {
	for _, test := range []struct {
		name    string
		facts   lapse.Facts
		options lapse.Options
		want    string
	}{
		{"no ability yet", benefit("2025-09-01", "none 2022-09-15"), lapse.Options{},
			"The claim lapses on 16 September 2025 if the rules give no instalment before that day."},
		{"ability, and the years have not passed", benefit("2025-09-01", "able 2022-09-15"), lapse.Options{},
			"The rest of the claim can lapse if there is a deferral on 16 September 2025 or later. If nothing has been paid on the debt before then, it is for the creditor to judge."},
		{"ability, and the years have passed", benefit("2025-10-01", "able 2022-09-15"), lapse.Options{},
			"The rest of the claim can lapse if there is a deferral on 2 October 2025 or later. If nothing has been paid on the debt before then, it is for the creditor to judge."},
		{"never paid, and a payment is asked for", benefit("2025-10-01", "able 2022-09-15"), neverPaidStays,
			"The rest of the claim lapses if a payment is first made on the debt and there is then a deferral on 3 October 2025 or later."},
		{"paid, and a payment is asked for", benefit("2025-10-01", "able 2022-09-15", "2023-01-02"), neverPaidStays,
			"The rest of the claim lapses if there is a deferral on 2 October 2025 or later."},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, assess(t, test.facts, test.options).Condition.Text(law.English), test.want)
		})
	}
	facts := benefit("2025-10-01", "none 2022-09-15")
	assert.Equal(t, assess(t, facts, lapse.Options{}).Condition, law.Statement{})
	facts.Transfer = &lapse.Transfer{ReceivedOn: date("2025-01-01")}
	assert.Equal(t, assess(t, facts, lapse.Options{}).Condition.Text(law.English),
		"The claim can lapse on 2 October 2025 at the earliest, if by then it has come back from the recovery authority and satisfies § 8.")
}

func TestMortgageSupportHasThreeYearsAsABenefit(t *testing.T) {
	facts := benefit("2026-02-01", "none 2022-09-15")
	asBenefit := assess(t, facts, lapse.Options{})
	facts.Kind = law.MortgageSupport
	asSupport := assess(t, facts, lapse.Options{})
	assert.Equal(t, outcome(asSupport), "8.1 from 2025-09-16 []")
	assert.DeepEqual(t, asSupport.Grounds(), asBenefit.Grounds(), cmpopts.EquateComparable(law.Ground{}))
	assert.Equal(t, lapse.LastDay(law.MortgageSupport, date("2022-09-15")), date("2025-09-15"))
}

func TestADecisionKeepsItsFactsWhenTheCallerChangesThem(t *testing.T) {
	facts := benefit("2026-02-01", "able 2022-09-15, none 2026-01-01", "2023-01-02")
	facts.Transfer = &lapse.Transfer{ReceivedOn: date("2024-01-01"), ReturnedOn: date("2024-02-01")}
	decision := assess(t, facts, lapse.Options{})
	before := decision.Receipt().ID()
	facts.Periods[0].Ability, facts.Payments[0].On, facts.Transfer.ReturnedOn = lapse.None, date("2024-05-05"), date("2025-01-01")
	assert.Equal(t, decision.Receipt().ID(), before)
}
