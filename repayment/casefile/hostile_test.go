// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// plainCase is a file that holds together.
func plainCase() Facts {
	return Facts{On: date("2026-03-02"), Debtors: []Debtor{{ID: "A", Situations: []Situation{wage("2025-07-01", 240_000)}}},
		Claims: []Claim{claim("K1", "2025-06-30", "2025-09-01", 12_000)},
		Events: []Event{{On: date("2026-01-05"), Kind: Plan, Debtor: "A", Basis: ByTable, Monthly: amount(340_000), FirstDue: date("2026-02-01")}}}
}

func faultList(t *testing.T, facts Facts) string {
	t.Helper()
	decision, err := Decide(facts, Options{})
	assert.Equal(t, fmt.Sprint(facts.Validate(Options{})), fmt.Sprint(err))
	if err == nil {
		return ""
	}
	assert.Assert(t, decision.Facts.On.IsZero() && len(decision.result.Claims) == 0, "no decision comes with a fault")
	var faults law.Faults
	assert.Assert(t, errors.As(err, &faults), "%v", err)
	var list []string
	for _, fault := range faults {
		for _, words := range []law.Words{fault.Wrong, fault.Right} {
			assert.Assert(t, fault.ID == "" || words.Danish != "" && words.English != "", "%+v", fault)
			assert.Assert(t, !strings.Contains(words.Danish+words.English, "{"), "%+v", fault)
		}
		list = append(list, string(fault.Code)+" "+fault.Field+" "+fault.ID)
	}
	return strings.Join(list, ", ")
}

func TestFactsThatCannotBeDecidedOnAreRefused(t *testing.T) {
	event := func(e Event) func(*Facts) { return func(f *Facts) { f.Events = append(f.Events, e) } }
	on := date("2026-02-02")
	for _, test := range []struct {
		name   string
		change func(f *Facts)
		want   string
	}{
		{"nothing is wrong", func(*Facts) {}, ""},
		{"nothing is given", func(f *Facts) { *f = Facts{} }, "missing on question-missing, missing debtors no-debtors, missing claims no-claims"},
		{"the day before the order", func(f *Facts) { f.On = date("2025-06-30"); f.Claims[0].CollectionBegunOn = calendar.Date{} }, "not-in-force on before-the-order"},
		{"an empty debtor and claim", func(f *Facts) { *f = Facts{On: on, Debtors: []Debtor{{}}, Claims: []Claim{{}}} },
			"missing debtors[0].id name-missing, missing claims[0].id name-missing, missing claims[0].creditor value-missing, missing claims[0].kind value-missing, " +
				"missing claims[0].act fact-missing, out-of-range claims[0].principal amount-not-above-zero, missing claims[0].liable fact-missing"},
		{"two debtors of one name", func(f *Facts) { f.Debtors = append(f.Debtors, f.Debtors[0]) }, "contradiction debtors[1].id same-name"},
		{"two claims of one name", func(f *Facts) { f.Claims = append(f.Claims, f.Claims[0]) }, "contradiction claims[1].id same-name"},
		{"a claim of nobody known", func(f *Facts) { f.Claims[0].Liable, f.Events = []string{"X"}, nil }, "invalid claims[0].liable[0] unknown-debtor"},
		{"an act that is none", func(f *Facts) { f.Claims[0].Act = "aktivlov" }, "invalid claims[0].act unknown-act"},
		{"a claim of the future", func(f *Facts) { f.Claims[0].CollectionBegunOn = date("2026-03-03") }, "contradiction claims[0].collectionBegunOn after-the-question"},
		{"a claim of 1989", func(f *Facts) { f.Claims[0].EndedOn = date("1989-12-31") }, "out-of-range claims[0].endedOn day-too-early"},
		{"a payout for a benefit", func(f *Facts) { f.Claims[0].PaidOutOn = on }, "contradiction claims[0].paidOutOn not-for-this-kind-of-claim"},
		{"a deposit without a payout", func(f *Facts) { f.Claims[0].Kind, f.Claims[0].EndedOn = law.HousingDeposit, calendar.Date{} }, "missing claims[0].paidOutOn day-missing"},
		{"an amount too fine", func(f *Facts) { f.Claims[0].Principal = kroner(1).Shift(-1) }, "invalid claims[0].principal amount-too-fine"},
		{"a situation without a day", func(f *Facts) { f.Debtors[0].Situations[0].From = calendar.Date{} }, "missing debtors[0].situations[0].from day-missing"},
		{"situations out of order", func(f *Facts) {
			f.Debtors[0].Situations = append(f.Debtors[0].Situations, wage("2025-07-01", 1))
		}, "contradiction debtors[0].situations[1].from situations-out-of-order"},
		{"both kinds of situation", func(f *Facts) { f.Debtors[0].Situations[0].Ability = lapse.Able }, "contradiction debtors[0].situations[0].ability two-kinds-of-situation"},
		{"an ability that is none", func(f *Facts) { f.Debtors[0].Situations[0] = Situation{From: on, Ability: 9} }, "invalid debtors[0].situations[0].ability no-such-value"},
		{"an empty situation", func(f *Facts) { f.Debtors[0].Situations[0] = Situation{From: on} },
			"missing debtors[0].situations[0].supportsChildren fact-missing, missing debtors[0].situations[0].otherIncome fact-missing"},
		{"no situation", func(f *Facts) { f.Debtors[0].Situations = nil }, "missing debtors[0].situations situation-missing"},
		{"a situation that ended its use", func(f *Facts) { f.Debtors[0].Situations = []Situation{before("2025-01-01", lapse.Able)} }, "missing debtors[0].situations situation-missing"},
		{"a day beyond the tables", func(f *Facts) { f.On = date("2027-01-01") }, "no-table on "},
		{"an event of no kind", event(Event{On: on}), "missing events[1].kind value-missing"},
		{"an event of a kind that is none", event(Event{On: on, Kind: 99}), "invalid events[1].kind no-such-value"},
		{"an event without a day", event(Event{Kind: DeferralGiven, Debtor: "A"}), "missing events[1].on day-missing"},
		{"a payment of nothing", event(Event{On: on, Kind: Payment, Debtor: "A", Amount: amount(0)}), "out-of-range events[1].amount amount-not-above-zero"},
		{"a payment without facts", event(Event{On: on, Kind: Payment}), "missing events[1].debtor fact-missing, missing events[1].amount fact-missing"},
		{"a payment with all facts", event(Event{On: on, Kind: Payment, Debtor: "A", Amount: amount(1), Deadline: on, Monthly: amount(1)}),
			"contradiction events[1].monthly not-of-this-event, contradiction events[1].deadline not-of-this-event"},
		{"a payment of nobody known", event(Event{On: on, Kind: Payment, Debtor: "X", Amount: amount(1)}), "invalid events[1].debtor unknown-debtor"},
		{"a payment on nothing known", event(Event{On: on, Kind: Payment, Debtor: "A", Claim: "X", Amount: amount(1)}), "invalid events[1].claim unknown-claim"},
		{"claims that are unknown", event(Event{On: on, Kind: Received, Claims: []string{"X", "K1"}}), "invalid events[1].claims[0] unknown-claim"},
		{"no claims", event(Event{On: on, Kind: Received}), "missing events[1].claims fact-missing"},
		{"a claim twice", func(f *Facts) {
			f.Events = append(f.Events, Event{On: on, Kind: Missed, Debtor: "A"}, Event{On: on, Kind: DemandSent, Debtor: "A", Deadline: date("2026-02-10")},
				Event{On: date("2026-02-12"), Kind: Received, Claims: []string{"K1", "K1"}})
		}, "contradiction events[3] already-with-the-recovery-authority"},
		{"a landlord of a benefit", event(Event{On: on, Kind: LandlordTold, Claim: "K1", Amount: amount(1)}), "contradiction events[1].claim not-for-this-kind-of-claim"},
		{"a basis that is none", func(f *Facts) { f.Events[0].Basis = 9 }, "invalid events[0].basis no-such-value"},
		{"a first day before the plan", func(f *Facts) { f.Events[0].FirstDue = date("2026-01-04") }, "contradiction events[0].firstDue before-the-payout"},
		{"a deadline in the year 2200", event(Event{On: on, Kind: DemandSent, Debtor: "A", Deadline: date("2200-01-01")}), "out-of-range events[1].deadline day-too-late"},
		{"a blank reason", event(Event{On: on, Kind: NoticeGiven, Debtor: "A", Exception: breach.Impossible, Reason: " "}), "missing events[1].reason reason-missing"},
		{"a reason without an exception", event(Event{On: on, Kind: NoticeGiven, Debtor: "A", Reason: "x"}), "contradiction events[1].reason not-of-this-event"},
		{"a demand for nothing", event(Event{On: on, Kind: DemandSent, Debtor: "A", Deadline: date("2026-02-20")}), "contradiction events[1] nothing-missed"},
		{"a benefit that is none", func(f *Facts) { f.Debtors[0].Situations[0].Benefits = []deferral.Benefit{"x"} }, "invalid debtors[0].situations[0].benefits[0] "},
		{"a judgement of nothing", func(f *Facts) { f.Judgements = []Judgement{{}} },
			"missing judgements[0].question value-missing, missing judgements[0].reason reason-missing"},
		{"an answer to another question", func(f *Facts) {
			f.Judgements = []Judgement{{Question: NeverPaid, Answer: GoesOn, Claim: "X", Debtor: "X", Reason: "x"}}
		}, "invalid judgements[0].answer not-an-answer, invalid judgements[0].claim unknown-claim, contradiction judgements[0].debtor not-of-this-question"},
	} {
		t.Run(test.name, func(t *testing.T) {
			facts := plainCase()
			test.change(&facts)
			got := faultList(t, facts)
			if strings.HasSuffix(test.want, " ") { // a chapter that has no names for its problems yet
				assert.Assert(t, strings.HasPrefix(got, strings.TrimSuffix(test.want, " ")), got)
				return
			}
			assert.Equal(t, got, test.want)
		})
	}
}

// A fault names a place, never what stands there, which may be a personal number.
func TestNoFaultRepeatsAName(t *testing.T) {
	facts := plainCase()
	facts.Debtors[0].ID, facts.Claims[0].ID = "010190-1234", "010190-1235"
	facts.Events = append(facts.Events, Event{On: date("2026-02-02"), Kind: Received, Claims: []string{"010190-1235"}},
		Event{On: date("2026-02-02"), Kind: Plan, Debtor: "010190-1236", Basis: 77, Monthly: amount(-5), Reason: "010190-1237"})
	assert.Assert(t, !strings.Contains(faultList(t, facts), "010190"))
	assert.Assert(t, !strings.Contains(facts.Validate(Options{}).Error(), "010190"))
}

func TestTheZeroDecisionDoesNoHarm(t *testing.T) {
	var d Decision
	assert.Equal(t, d.Outcome(), law.Outcome(0))
	assert.Equal(t, len(d.Criteria())+len(d.Grounds())+len(d.Readings()), 0)
	assert.Assert(t, json.Valid(d.AppendResult(nil)))
	assert.Equal(t, len(d.Result().Steps), 0)
	for _, language := range []law.Language{law.Danish, law.English} {
		_ = d.Receipt().Text(language)
	}
	assert.Assert(t, json.Valid(d.Receipt().AppendJSON(nil)))
}

func TestValuesThatAreNoneHaveNoNames(t *testing.T) {
	for _, value := range []fmt.Stringer{EventKind(0), EventKind(99), Basis(9), Payer(9), Question(9), Answer(9), State(99), Track(99), Flag(99), StepCode(99), Actor(9), StepState(9), Change(9)} {
		assert.Equal(t, value.String(), "", "%T", value)
	}
	for kind := LandlordTold; kind <= Abroad; kind++ {
		text, err := kind.MarshalText()
		var back EventKind
		assert.NilError(t, err)
		assert.NilError(t, back.UnmarshalText(text))
		assert.Equal(t, back, kind)
	}
}

func TestTheDecisionKeepsItsFactsToItself(t *testing.T) {
	facts := plainCase()
	facts.Debtors[0].Situations[0].Benefits = []deferral.Benefit{"boligstoette"}
	decision := decided(t, facts)
	before := string(decision.Receipt().AppendJSON(nil))
	*facts.Debtors[0].Situations[0].OtherIncome = false
	facts.Debtors[0].Situations[0].Benefits[0] = "kontanthjaelp"
	facts.Claims[0].Liable[0], facts.Events[0].Debtor = "X", "X"
	assert.Equal(t, string(decision.Receipt().AppendJSON(nil)), before)
}

// Any events of any debtors, claims and days, 10,000 at a time: the answer is a decision
// or faults, and it comes.
func TestAnyEventsAreAnswered(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 2026))
	m := maker{Rand: random, plans: true, names: true}
	answered := 0
	for round := range 40 {
		facts := months(0)
		facts.Debtors = append(facts.Debtors, Debtor{ID: "C"})
		for range []int{10, 100, 1_000, 10_000}[round%4] {
			e := m.event(&facts)
			switch random.IntN(6) {
			case 0:
				e.Debtor = []string{"A", "B", "C", "X", ""}[random.IntN(5)]
			case 1:
				e.Claim = []string{"K1", "K3", "X", ""}[random.IntN(4)]
			case 2:
				e.Kind = EventKind(random.IntN(20))
			case 3:
				e.On = date("2026-01-01")
			}
			facts.Events = append(facts.Events, e)
		}
		if _, err := Decide(facts, Options{}); err == nil {
			answered++
		}
		valid := facts
		valid.Events = nil
		for i := range facts.Events { // only what passes the first tests, so that the ledger is reached
			if e := facts.Events[i]; e.Kind == Payment && e.Debtor == "A" && (e.Claim == "" || e.Claim == "K1") || e.Kind == Abeyance && e.Debtor == "A" || e.Kind == NoticeGiven && e.Debtor == "A" && e.Reason == "" {
				e.On = e.On.AddDays(i % 7)
				valid.Events = append(valid.Events, e)
			}
		}
		if _, err := Decide(valid, Options{}); err == nil {
			answered++
		}
	}
	t.Log(answered)
}

func TestManyEventsOfOneDayAreCompared(t *testing.T) {
	facts := plainCase()
	for i := range 10_000 {
		facts.Events = append(facts.Events, Event{On: date("2026-02-02"), Kind: Payment, Debtor: "A", Amount: amount(int64(i + 1))})
	}
	assert.Equal(t, faultList(t, facts), "")
	facts.Events = append(facts.Events, facts.Events[5_000])
	assert.Equal(t, faultList(t, facts), "contradiction events[10001] same-event")
	same := &facts.Events[10_001]
	same.By = ByDebtor // the debtor pays when nobody else is named
	assert.Equal(t, faultList(t, facts), "contradiction events[10001] same-event")
	same.By = BySetOff
	assert.Equal(t, faultList(t, facts), "")
}
